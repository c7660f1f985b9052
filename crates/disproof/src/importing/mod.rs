//! Records of any format, into the casebook: each whole or not at all, and nothing dropped
//! unsaid. An import never overwrites: it adds what is new and fills what is empty.

mod merge;
mod tally;

use std::{collections::HashMap, io::Read};

use anyhow::Context;
use casebook::{Content, Record, Relation, RelationState, Slug, Status, Unresolved, Uuid, rules};
use interchange::{Entry, Incoming, Item, Note, Related, Severity};
use store::{Restored, Saved, Store, Write};

pub use self::tally::{Outcome, Tally};

/// Records in one transaction: a crash costs at most these, and a second run takes them up.
const BATCH: usize = 200;
/// Cases named as related that could not be found; a later import looks again.
const RELATED: &str = "related";

/// An import under way.
pub struct Importer<'a> {
    store: &'a Store,
    actor: &'a str,
    as_draft: bool,
    /// What was done so far.
    pub tally: Tally,
    outlets: HashMap<Slug, Slug>,
    tags: HashMap<Slug, Slug>,
}

impl<'a> Importer<'a> {
    /// An import in the name of `actor`, which enters revisions and audit rows.
    pub fn new(store: &'a Store, actor: &'a str, as_draft: bool) -> Self {
        Self {
            store,
            actor,
            as_draft,
            tally: Tally::default(),
            outlets: HashMap::new(),
            tags: HashMap::new(),
        }
    }

    /// Reads a file to its end. `progress` is told how many records are done so far.
    ///
    /// # Errors
    /// If the store fails. A broken record is no error: it is told in the tally.
    pub async fn file(
        &mut self,
        name: &str,
        input: impl Read + Send + '_,
        progress: &dyn Fn(u64),
    ) -> anyhow::Result<()> {
        let reader = interchange::read(name, input);
        let reason = format!("Imported from {name}");
        let mut batch = Vec::with_capacity(BATCH);
        for item in reader {
            match item {
                Ok(item) => batch.push(item),
                Err(broken) => self.tally.broken(&broken),
            }
            if batch.len() == BATCH {
                self.batch(&reason, &mut batch).await?;
                progress(self.tally.records());
            }
        }
        self.batch(&reason, &mut batch).await?;
        progress(self.tally.records());
        Ok(())
    }

    /// Looks again for cases that were named as related and not there at the time.
    ///
    /// # Errors
    /// If the store fails.
    pub async fn relate(&mut self) -> anyhow::Result<()> {
        let waiting = self.store.unresolved(RELATED).await?;
        for page in waiting.chunks(BATCH) {
            let mut write = self
                .store
                .write(self.actor, "Found cases that were named as related")
                .await?;
            for (id, title) in page {
                let found = titled(&mut write, title, *id).await?;
                let Some(other) = found else { continue };
                let Some(mut case) = write.case_by_id(*id).await? else {
                    continue;
                };
                case.content
                    .unresolved
                    .retain(|label| label.field != RELATED || label.text != *title);
                write.save_case(&case).await?;
                if suggest(
                    &mut write,
                    *id,
                    other,
                    "Named as a similar case",
                    self.actor,
                )
                .await?
                {
                    self.tally.relations += 1;
                }
            }
            write.commit().await?;
        }
        self.tally.unrelated = self.store.unresolved(RELATED).await?.len() as u64;
        Ok(())
    }

    async fn batch(&mut self, reason: &str, batch: &mut Vec<Item>) -> anyhow::Result<()> {
        if batch.is_empty() {
            return Ok(());
        }
        let mut write = self.store.write(self.actor, reason).await?;
        // Told only once they are lasting.
        let mut told = Vec::with_capacity(batch.len());
        for item in batch.drain(..) {
            write.savepoint().await?;
            let outcome = match item.entry {
                Entry::Own(record) => self.own(&mut write, &record).await,
                Entry::Incoming(incoming) => self.incoming(&mut write, incoming).await,
            };
            match outcome {
                Ok((outcome, notes)) => {
                    let notes = item.notes.into_iter().chain(notes).collect();
                    told.push((item.place, Ok(outcome), notes));
                }
                Err(error) if is_of_the_record(&error) => {
                    write.rollback_to().await?;
                    // Names learnt from the record went with it.
                    self.outlets.clear();
                    self.tags.clear();
                    told.push((item.place, Err(format!("{error:#}")), item.notes));
                }
                Err(error) => return Err(error).context(format!("at {}", item.place)),
            }
        }
        write
            .commit()
            .await
            .context("the last records could not be kept")?;
        for (place, outcome, notes) in told {
            self.tally.record(&place, outcome, notes);
        }
        Ok(())
    }

    /// A record of the casebook's own format, put back as it was.
    async fn own(
        &mut self,
        write: &mut Write,
        record: &Record,
    ) -> anyhow::Result<(Outcome, Vec<Note>)> {
        let mut notes = Vec::new();
        let noun = record.noun();
        let outcome = match write.restore(record).await? {
            Restored::Added => Outcome::Added(noun),
            Restored::Unchanged => Outcome::Unchanged(noun),
            Restored::Renumbered(number) => {
                notes.push(note(
                    Severity::Info,
                    "number",
                    "the number was another case's here; the case got a new one",
                    &number.to_string(),
                ));
                Outcome::Added(noun)
            }
            Restored::Differs => {
                notes.push(note(
                    Severity::Dropped,
                    noun.as_str(),
                    "another version of this record is in the casebook and was left as it is",
                    &record.key(),
                ));
                Outcome::Kept(noun)
            }
        };
        if self.as_draft && matches!(record, Record::Case(case) if case.status != Status::Draft) {
            notes.push(note(
                Severity::Info,
                "status",
                "--as-draft changes nothing of Disproof's own files: they carry their status",
                "",
            ));
        }
        Ok((outcome, notes))
    }

    async fn incoming(
        &mut self,
        write: &mut Write,
        incoming: Incoming,
    ) -> anyhow::Result<(Outcome, Vec<Note>)> {
        let mut notes = Vec::new();
        let mut content = incoming.content;
        // A record without an address or a number is known by what it says; its outlet's key may
        // become another one below.
        let nameless = is_nameless(&content);
        for outlet in &incoming.outlets {
            let slug = self.outlet(write, outlet).await?;
            for appearance in &mut content.appearances {
                if appearance.outlet.as_ref() == Some(&outlet.slug) {
                    appearance.outlet = Some(slug.clone());
                }
            }
        }
        for tag in &incoming.tags {
            let slug = self.tag(write, tag).await?;
            content
                .tags
                .iter_mut()
                .filter(|key| **key == tag.slug)
                .for_each(|key| *key = slug.clone());
        }
        let mut seen = std::collections::HashSet::new();
        content.tags.retain(|tag| seen.insert(tag.clone()));
        for issue in &incoming.issues {
            if write.issue(issue.number).await?.is_none() {
                write.save_issue(issue).await?;
            }
        }
        let existing = existing(write, &content, nameless).await?;
        let (found, missing) = relatives(write, &incoming.related).await?;
        content
            .unresolved
            .extend(missing.into_iter().map(|text| Unresolved {
                field: RELATED.to_owned(),
                text,
            }));
        let (id, outcome) = match existing {
            Some(mut case) => {
                let mut merged = merge::fill(&case.content, &content, &mut notes);
                if is_nameless(&case.content) && !nameless {
                    merged.origin = content.origin;
                }
                let outcome = if merged == case.content {
                    Outcome::Unchanged(casebook::Noun::Case)
                } else {
                    case.content = merged;
                    match write.save_case(&case).await? {
                        Saved::Unchanged => Outcome::Unchanged(casebook::Noun::Case),
                        Saved::Created | Saved::Changed => Outcome::Filled(case.number),
                    }
                };
                (case.id, outcome)
            }
            None => {
                let missing = rules::missing(&content);
                let status = if self.as_draft || !missing.is_empty() {
                    Status::Draft
                } else {
                    Status::Published
                };
                let case = write.create_case(status, content).await?;
                if !missing.is_empty() {
                    let lacks: Vec<_> = missing.iter().map(ToString::to_string).collect();
                    notes.push(note(
                        Severity::Info,
                        "status",
                        "entered as a draft, because it lacks what publishing needs",
                        &format!("{}: {}", case.number, lacks.join(", ")),
                    ));
                }
                (case.id, Outcome::Case(case.number, status))
            }
        };
        for (other, reason) in found {
            if suggest(write, id, other, &reason, self.actor).await? {
                self.tally.relations += 1;
            }
        }
        Ok((outcome, notes))
    }

    /// The key of an outlet: one known by that name, or at that host, or a new one.
    async fn outlet(
        &mut self,
        write: &mut Write,
        outlet: &casebook::Outlet,
    ) -> anyhow::Result<Slug> {
        if let Some(known) = self.outlets.get(&outlet.slug)
            && outlet.domains.is_empty()
            && outlet.aliases.is_empty()
        {
            return Ok(known.clone());
        }
        let mut known = write.outlet_named(&outlet.name).await?;
        for domain in &outlet.domains {
            if known.is_none() {
                known = write.outlet_at_domain(domain).await?;
            }
        }
        let slug = match known {
            None => {
                write.save_outlet(outlet).await?;
                self.tally.outlets += 1;
                outlet.slug.clone()
            }
            Some(known) => {
                let fuller = merge::outlet(&known, outlet);
                if fuller != known {
                    write.save_outlet(&fuller).await?;
                }
                known.slug
            }
        };
        self.outlets.insert(outlet.slug.clone(), slug.clone());
        Ok(slug)
    }

    async fn tag(&mut self, write: &mut Write, tag: &casebook::Tag) -> anyhow::Result<Slug> {
        if let Some(known) = self.tags.get(&tag.slug) {
            return Ok(known.clone());
        }
        let slug = match write.tag_named(&tag.name).await? {
            Some(known) => known.slug,
            None => {
                write.save_tag(tag).await?;
                self.tally.tags += 1;
                tag.slug.clone()
            }
        };
        self.tags.insert(tag.slug.clone(), slug.clone());
        Ok(slug)
    }
}

/// Whether a record came without an address or number of its own.
fn is_nameless(content: &Content) -> bool {
    let origin = content.origin.as_ref();
    origin.is_none_or(|origin| origin.url.is_none() && origin.id == content.fingerprint())
}

/// The case that a record is, if it is in the casebook: by its identity at its origin; by title,
/// date and outlet where it, or the case, came without one.
async fn existing(
    write: &mut Write,
    content: &Content,
    nameless: bool,
) -> anyhow::Result<Option<casebook::Case>> {
    let Some(origin) = &content.origin else {
        return Ok(None);
    };
    if let Some(case) = write.case_by_origin(&origin.dataset, &origin.id).await? {
        return Ok(Some(case));
    }
    if content.title.trim().is_empty() {
        return Ok(None);
    }
    let alike = write.case_by_fingerprint(&content.fingerprint()).await?;
    Ok(alike.filter(|case| {
        let same_source = |of: &casebook::Origin| of.dataset == origin.dataset;
        case.content.origin.as_ref().is_some_and(same_source)
            && (nameless || is_nameless(&case.content))
    }))
}

/// Cases named as related: those found, with the reason, and the titles of those not.
async fn relatives(
    write: &mut Write,
    related: &[Related],
) -> anyhow::Result<(Vec<(Uuid, String)>, Vec<String>)> {
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for related in related {
        let mut other = None;
        if let Some(url) = &related.url {
            other = write
                .case_by_origin("euvsdisinfo", url)
                .await?
                .map(|case| case.id);
        }
        if other.is_none() {
            other = write
                .cases_titled(&Slug::of(&related.title))
                .await?
                .first()
                .map(|(id, _)| *id);
        }
        match other {
            Some(id) => found.push((id, related.reason.clone())),
            None => missing.push(related.title.clone()),
        }
    }
    Ok((found, missing))
}

async fn titled(write: &mut Write, title: &str, not: Uuid) -> anyhow::Result<Option<Uuid>> {
    let found = write.cases_titled(&Slug::of(title)).await?;
    Ok(found.into_iter().map(|(id, _)| id).find(|id| *id != not))
}

/// Suggests a relation unless there is one, suggested, confirmed or rejected.
async fn suggest(
    write: &mut Write,
    one: Uuid,
    other: Uuid,
    reason: &str,
    by: &str,
) -> anyhow::Result<bool> {
    let at = store::now();
    let Some(relation) =
        Relation::between(one, other, RelationState::Suggested, None, reason, by, at)
    else {
        return Ok(false);
    };
    let known = write.relations_of(one).await?;
    if known.iter().any(|known| known.cases == relation.cases) {
        return Ok(false);
    }
    write.save_relation(&relation).await?;
    Ok(true)
}

fn note(severity: Severity, field: &str, message: &str, value: &str) -> Note {
    Note {
        severity,
        field: field.to_owned(),
        message: message.to_owned(),
        value: value.to_owned(),
    }
}

/// Whether an error is of one record, so that the rest can go on, and not of the database.
fn is_of_the_record(error: &anyhow::Error) -> bool {
    use store::Error;
    error.downcast_ref::<Error>().is_some_and(|error| {
        !matches!(
            error,
            Error::Database { .. }
                | Error::Locked { .. }
                | Error::Corrupt { .. }
                | Error::Unfinished
        )
    })
}
