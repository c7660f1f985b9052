//! Records of the casebook's own format, put back as they were.

use casebook::{
    AuditEntry, Case, CaseNumber, ChainError, ChangeKind, Noun, Record, Revision, Timestamp,
};

use crate::{
    Error, Result, Write,
    article::{article_json, kept_article},
    case::{case_json, kept_case},
    limits,
    matching::{kept_match, match_json},
    now,
    outlet::outlet_json,
    relation::kept_relation,
    value::kept,
};

/// What restoring a record did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restored {
    /// It is in the casebook now, exactly so.
    Added,
    /// It was there exactly so; nothing was written.
    Unchanged,
    /// It is in the casebook now under another number: its own was another case's.
    Renumbered(CaseNumber),
    /// Another version of it is there, and was left as it is.
    Differs,
}

impl Write {
    /// Puts a record of the casebook's own format in as it is, with its ids, numbers and times
    /// (cut to the microsecond), and writes a change-log row for it but no revision and no audit
    /// row: those are records of their own. It never overwrites: what is there stays.
    ///
    /// # Errors
    /// [`Error::Missing`] where the record names another that is not stored: restore outlets,
    /// tags, narratives, issues, cases, relations, articles and matches in this order.
    /// [`Error::Rule`], [`Error::Duplicate`], [`Error::Chain`] and [`Error::Invalid`] where it is
    /// not what the casebook takes.
    pub async fn restore(&mut self, record: &Record) -> Result<Restored> {
        match record {
            Record::Outlet(outlet) => {
                let previous = self.outlet(&outlet.slug).await?;
                if let Some(there) = already(previous.as_ref(), outlet) {
                    return Ok(there);
                }
                outlet_json(outlet)?;
                self.began();
                self.put_outlet(outlet).await?;
            }
            Record::Tag(tag) => {
                let previous = self.tag(&tag.slug).await?;
                if let Some(there) = already(previous.as_ref(), tag) {
                    return Ok(there);
                }
                limits::json(tag)?;
                self.began();
                self.put_tag(tag).await?;
            }
            Record::Narrative(narrative) => {
                let previous = self.narrative(&narrative.slug).await?;
                if let Some(there) = already(previous.as_ref(), narrative) {
                    return Ok(there);
                }
                limits::json(narrative)?;
                self.require_parent(narrative).await?;
                self.began();
                self.put_narrative(narrative).await?;
            }
            Record::Issue(issue) => {
                let previous = self.issue(issue.number).await?;
                if let Some(there) = already(previous.as_ref(), issue) {
                    return Ok(there);
                }
                limits::json(issue)?;
                self.began();
                self.put_issue(issue).await?;
            }
            Record::Case(case) => return self.restore_case(case).await,
            Record::Relation(relation) => {
                limits::relation(relation)?;
                let relation = kept_relation(relation);
                let previous = self.relation(relation.cases).await?;
                if let Some(there) = already(previous.as_ref(), &relation) {
                    return Ok(there);
                }
                limits::json(&relation)?;
                self.require(Noun::Case, relation.cases).await?;
                self.began();
                self.put_relation(&relation).await?;
            }
            Record::Article(article) => {
                let article = kept_article(article);
                let previous = self.article(article.id).await?;
                if let Some(there) = already(previous.as_ref(), &article) {
                    return Ok(there);
                }
                article_json(&article)?;
                self.require(Noun::Outlet, &article.outlet).await?;
                self.began();
                self.put_article(&article).await?;
            }
            Record::Match(found) => {
                let found = kept_match(found);
                match_json(&found)?;
                let previous = self.found(&found).await?;
                if let Some(there) = already(previous.as_ref(), &found) {
                    return Ok(there);
                }
                self.require_ends(&found).await?;
                self.began();
                self.put_match(&found).await?;
            }
            Record::Revision(revision) => return self.restore_revision(revision).await,
            Record::Audit(entry) => return self.restore_audit(entry).await,
        }
        self.add_change(record.noun(), &record.key(), ChangeKind::Saved, now())
            .await?;
        self.ended();
        Ok(Restored::Added)
    }

    async fn restore_case(&mut self, case: &Case) -> Result<Restored> {
        let mut case = kept_case(case.clone());
        let previous = self.case_by_id(case.id).await?;
        if let Some(there) = already(previous.as_ref(), &case) {
            return Ok(there);
        }
        casebook::rules::accept(None, &case)?;
        case_json(&case)?;
        if case.number.get() > limits::HIGHEST_RESTORED_NUMBER {
            return Err(Error::Invalid(format!(
                "the case's number {} is above {}",
                case.number.get(),
                limits::HIGHEST_RESTORED_NUMBER
            )));
        }
        self.require_references(&case.content).await?;
        let renumbered = self.put_restored_case(&mut case).await?;
        self.add_change(Noun::Case, &case.id.to_string(), ChangeKind::Saved, now())
            .await?;
        self.ended();
        Ok(if renumbered {
            Restored::Renumbered(case.number)
        } else {
            Restored::Added
        })
    }

    /// A revision joins where its record's chain ends, or not at all.
    async fn restore_revision(&mut self, revision: &Revision) -> Result<Restored> {
        limits::key("the revision's key", &revision.key)?;
        limits::json(revision)?;
        limits::no_nul(&revision.body)?;
        unhurt(revision.at)?;
        // Its record's versions are looked for first: that writes those of them that wait.
        let tail = self.tail(revision.noun, &revision.key).await?;
        let stored = self.revision(revision.id).await?;
        if let Some(there) = already(stored.as_ref(), revision) {
            return Ok(there);
        }
        if revision
            .hash
            .as_ref()
            .is_some_and(|hash| *hash != revision.compute_hash())
        {
            return Err(Error::Chain(ChainError::Altered {
                noun: revision.noun,
                key: revision.key.clone(),
                sequence: revision.sequence,
            }));
        }
        let follows = revision.sequence > tail.sequence
            && (revision.hash.is_none() || revision.previous_hash == tail.public_hash);
        if !follows {
            return Ok(Restored::Differs);
        }
        self.began();
        self.add_revision(revision.clone()).await?;
        self.ended();
        Ok(Restored::Added)
    }

    async fn restore_audit(&mut self, entry: &AuditEntry) -> Result<Restored> {
        limits::key("the audit row's key", &entry.key)?;
        limits::json(entry)?;
        let entry = AuditEntry {
            at: kept(entry.at),
            ..entry.clone()
        };
        if self.add_audit(&entry).await? {
            return Ok(Restored::Added);
        }
        let stored = self.audit_entry(entry.id).await?;
        Ok(already(stored.as_ref(), &entry).unwrap_or(Restored::Differs))
    }
}

/// What to answer where a record is there already.
fn already<T: PartialEq>(stored: Option<&T>, wanted: &T) -> Option<Restored> {
    stored.map(|stored| {
        if stored == wanted {
            Restored::Unchanged
        } else {
            Restored::Differs
        }
    })
}

/// A revision's hash covers its instant, so that cannot be cut.
fn unhurt(at: Timestamp) -> Result<()> {
    if kept(at) == at {
        Ok(())
    } else {
        Err(Error::Invalid(format!(
            "the revision's time {at} is finer than a microsecond, which its hash would not survive"
        )))
    }
}
