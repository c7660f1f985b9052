use std::{
    collections::HashSet,
    ops::{Deref, DerefMut},
};

use casebook::{ChangeKind, Noun, Uuid};
use tokio::sync::OwnedMutexGuard;

use crate::{Error, Read, Result, Store, limits, now, session::Which};

/// What a save did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The record is new.
    Created,
    /// The record was there and differs now.
    Changed,
    /// The record was there exactly so; nothing was written.
    Unchanged,
}

/// One transaction that writes. It reads what it wrote (it is a [`Read`] too), nobody else sees
/// any of it before [`commit`](Self::commit), and dropping it undoes it.
///
/// Every save writes the record, its revision, an audit row and a change-log row; where the same
/// record is stored already it writes nothing. One writer writes at a time, on both engines, so
/// hold it briefly: the others wait.
pub struct Write {
    read: Read,
    pub(crate) actor: String,
    pub(crate) reason: String,
    /// Records seen to exist in this transaction; no other can delete them meanwhile.
    known: HashSet<(Noun, String)>,
    /// A save began and did not end.
    unfinished: bool,
    _turn: Option<OwnedMutexGuard<()>>,
}

/// What is written of a save beside the record itself.
pub(crate) struct Entry<'a> {
    pub(crate) noun: Noun,
    pub(crate) key: &'a str,
    pub(crate) action: &'static str,
    /// For the audit row, before the reason.
    pub(crate) detail: Option<String>,
    pub(crate) version: Option<Version>,
}

/// A new version of a record.
pub(crate) struct Version {
    /// The record as JSON.
    pub(crate) body: String,
    /// Whether the public sees it, so that it joins the chain.
    pub(crate) public: bool,
    /// Whether there can be none before it.
    pub(crate) first: bool,
}

impl Store {
    /// Begins to write, in the name of `actor`, for `reason`: they enter every revision and audit
    /// row of this transaction. Waits until other writers are done.
    ///
    /// # Errors
    /// [`Error::Locked`] if they do not come to an end.
    pub async fn write(&self, actor: &str, reason: &str) -> Result<Write> {
        let (session, turn) = self.writer().await?;
        let mut write = Write {
            read: Read { session },
            actor: limits::plain(actor),
            reason: limits::plain(reason),
            known: HashSet::new(),
            unfinished: false,
            _turn: turn,
        };
        // Taken now and held until commit, the counter's row lock queues writers of every process
        // on PostgreSQL, where `begin` alone does not: sequences then grow in the order of commits.
        execute!(
            write.session,
            "update counters set value = value where name = 'change'"
        )?;
        Ok(write)
    }
}

impl Write {
    /// Makes all of it visible at once.
    ///
    /// # Errors
    /// [`Error::Unfinished`] if a save failed half-way and was not undone; nothing is kept then.
    pub async fn commit(self) -> Result<()> {
        if self.unfinished {
            return Err(Error::Unfinished);
        }
        self.read.session.commit().await
    }

    /// Marks a place to go back to: what follows can be undone alone, so that one broken record of
    /// a batch does not cost the rest. One place at a time.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn savepoint(&mut self) -> Result<()> {
        execute!(self.session, "savepoint record")?;
        Ok(())
    }

    /// Forgets the place that [`savepoint`](Self::savepoint) marked and keeps what followed.
    ///
    /// # Errors
    /// [`Error::Unfinished`] if a save failed half-way: go back instead.
    pub async fn release(&mut self) -> Result<()> {
        if self.unfinished {
            return Err(Error::Unfinished);
        }
        execute!(self.session, "release savepoint record")?;
        Ok(())
    }

    /// Undoes what followed [`savepoint`](Self::savepoint), and forgets the place.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn rollback_to(&mut self) -> Result<()> {
        execute!(self.session, "rollback to savepoint record")?;
        execute!(self.session, "release savepoint record")?;
        self.known.clear();
        self.unfinished = false;
        Ok(())
    }

    /// From here to [`ended`](Self::ended) the transaction holds a part of a record.
    pub(crate) fn began(&mut self) {
        self.unfinished = true;
    }

    /// The record is whole.
    pub(crate) fn ended(&mut self) {
        self.unfinished = false;
    }

    /// Notes that a record is gone from this transaction.
    pub(crate) fn forgets(&mut self, noun: Noun, key: &str) {
        self.known.remove(&(noun, key.to_owned()));
    }

    /// Notes that a record exists in this transaction.
    pub(crate) fn knows(&mut self, noun: Noun, key: impl ToString) {
        self.known.insert((noun, key.to_string()));
    }

    /// Checks that the records named are stored.
    ///
    /// # Errors
    /// [`Error::Missing`] with those that are not.
    pub(crate) async fn require<K: ToString>(
        &mut self,
        noun: Noun,
        keys: impl IntoIterator<Item = K>,
    ) -> Result<()> {
        let mut unknown: Vec<String> = Vec::new();
        for key in keys {
            let known = (noun, key.to_string());
            if !self.known.contains(&known) && !unknown.contains(&known.1) {
                unknown.push(known.1);
            }
        }
        if unknown.is_empty() {
            return Ok(());
        }
        let found = self.existing(noun, &unknown).await?;
        let (found, missing): (Vec<_>, Vec<_>) =
            unknown.into_iter().partition(|key| found.contains(key));
        self.known.extend(found.into_iter().map(|key| (noun, key)));
        if missing.is_empty() {
            Ok(())
        } else {
            Err(Error::missing(noun, missing))
        }
    }

    async fn existing(&mut self, noun: Noun, keys: &[String]) -> Result<HashSet<String>> {
        let which = Which::Among(keys.to_vec());
        let found: Vec<(String,)> = match noun {
            Noun::Outlet => rows_of!(
                self.session,
                "select slug from outlets where slug {which}",
                which
            )?,
            Noun::Tag => rows_of!(
                self.session,
                "select slug from tags where slug {which}",
                which
            )?,
            Noun::Narrative => rows_of!(
                self.session,
                "select slug from narratives where slug {which}",
                which
            )?,
            Noun::Issue => {
                let numbers = keys.iter().filter_map(|key| key.parse::<i64>().ok());
                let found: Vec<(i64,)> = rows_of!(
                    self.session,
                    "select number from issues where number {which}",
                    Which::Among(numbers.collect())
                )?;
                let text = |(number,): (i64,)| (number.to_string(),);
                found.into_iter().map(text).collect()
            }
            Noun::Case => rows_of!(self.session, "select id from cases where id {which}", which)?,
            other => unreachable!("no record refers to a {other}"),
        };
        Ok(found.into_iter().map(|(key,)| key).collect())
    }

    /// Writes what every save writes beside the record.
    pub(crate) async fn log(&mut self, entry: Entry<'_>) -> Result<()> {
        let at = now();
        if let Some(version) = entry.version {
            self.add_version(entry.noun, entry.key, version, at).await?;
        }
        let detail = match entry.detail {
            Some(detail) if self.reason.is_empty() => detail,
            Some(detail) => format!("{detail}: {}", self.reason),
            None => self.reason.clone(),
        };
        let row = casebook::AuditEntry {
            id: Uuid::now_v7(),
            at,
            actor: self.actor.clone(),
            action: entry.action.to_owned(),
            noun: entry.noun,
            key: entry.key.to_owned(),
            detail,
        };
        self.add_audit(&row).await?;
        let kind = match entry.action {
            "delete" => ChangeKind::Deleted,
            _ => ChangeKind::Saved,
        };
        self.add_change(entry.noun, entry.key, kind, at).await
    }

    /// The next number of a counter.
    pub(crate) async fn next(&mut self, counter: &'static str) -> Result<i64> {
        let next: Option<(i64,)> = row!(
            self.session,
            "update counters set value = value + 1 where name = $1 returning value",
            counter
        )?;
        next.map(|(next,)| next)
            .ok_or_else(|| Error::corrupt("counters", counter, "the row is gone"))
    }
}

impl Deref for Write {
    type Target = Read;

    fn deref(&self) -> &Read {
        &self.read
    }
}

impl DerefMut for Write {
    fn deref_mut(&mut self) -> &mut Read {
        &mut self.read
    }
}

impl Saved {
    /// What saving over the previous version did.
    pub(crate) fn over<T>(previous: &Option<T>) -> Self {
        match previous {
            Some(_) => Self::Changed,
            None => Self::Created,
        }
    }
}
