use std::{
    collections::HashSet,
    ops::{Deref, DerefMut},
};

use casebook::Noun;
use tokio::sync::OwnedMutexGuard;

use crate::{
    Error, Read, Result, Store, limits,
    log::{Counters, Log, Mark},
    session::Which,
};

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
    pub(crate) counters: Counters,
    pub(crate) log: Log,
    pub(crate) mark: Option<Mark>,
    /// The engine holds a savepoint, in use or not.
    savepoint_stands: bool,
    /// A save began and did not end.
    unfinished: bool,
    _turn: Option<OwnedMutexGuard<()>>,
}

impl Store {
    /// Begins to write, in the name of `actor`, for `reason`: they enter every revision and audit
    /// row of this transaction. Waits until other writers are done.
    ///
    /// # Errors
    /// [`Error::Locked`] if they do not come to an end.
    pub async fn write(&self, actor: &str, reason: &str) -> Result<Write> {
        let (session, turn) = self.writer().await?;
        let mut read = Read { session };
        // Taken now and held until commit, the counters' row locks queue writers of every process
        // on PostgreSQL, where `begin` alone does not: sequences then grow in the order of commits.
        let rows: Vec<(String, i64)> = rows!(
            read.session,
            "update counters set value = value where name in ('case', 'change')
             returning name, value"
        )?;
        let counter = |name: &str| {
            let row = rows.iter().find(|(counter, _)| counter == name);
            row.map(|(_, value)| *value)
                .ok_or_else(|| Error::corrupt("counters", name, "the row is gone"))
        };
        Ok(Write {
            read,
            actor: limits::plain(actor),
            reason: limits::plain(reason),
            known: HashSet::new(),
            counters: Counters {
                case: counter("case")?,
                change: counter("change")?,
            },
            log: Log::default(),
            mark: None,
            savepoint_stands: false,
            unfinished: false,
            _turn: turn,
        })
    }
}

impl Write {
    /// Makes all of it visible at once.
    ///
    /// # Errors
    /// [`Error::Unfinished`] if a save failed half-way and was not undone; nothing is kept then.
    pub async fn commit(mut self) -> Result<()> {
        if self.unfinished {
            return Err(Error::Unfinished);
        }
        self.keep_since_mark();
        self.write_log().await?;
        self.read.session.commit().await
    }

    /// Marks a place to go back to: what follows can be undone alone, so that one broken record of
    /// a batch does not cost the rest. One place at a time: marking another, or committing, keeps
    /// what followed the one before.
    ///
    /// # Errors
    /// [`Error::Unfinished`] if a save failed half-way: go back first.
    pub async fn savepoint(&mut self) -> Result<()> {
        self.release().await?;
        if self.savepoint_stands {
            // One message to the engine in place of two, for there is one a record.
            on_either!(self.session, connection =>
                sqlx::raw_sql("release savepoint record; savepoint record")
                    .execute(connection).await.map(drop))?;
        } else {
            execute!(self.session, "savepoint record")?;
            self.savepoint_stands = true;
        }
        self.set_mark();
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
        self.keep_since_mark();
        Ok(())
    }

    /// Undoes what followed [`savepoint`](Self::savepoint), and forgets the place.
    ///
    /// # Errors
    /// [`Error::Invalid`] if no place is marked.
    pub async fn rollback_to(&mut self) -> Result<()> {
        if self.mark.is_none() {
            return Err(Error::Invalid(
                "there is no savepoint to go back to".to_owned(),
            ));
        }
        execute!(self.session, "rollback to savepoint record")?;
        self.undo_since_mark();
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
