//! What every save writes beside the record: its revision, an audit row, a change-log row.
//! These wait in memory and are written many at a time, which halves the statements of a batch.

use std::mem;

use casebook::{AuditEntry, Change, ChangeKind, Noun, Revision, Timestamp, Uuid};

use crate::{Result, Write, now, revision::Tail};

/// Rows that wait before they are written.
const MOST_WAITING: usize = 128;

/// The last number given out of each counter.
#[derive(Clone, Copy)]
pub(crate) struct Counters {
    pub(crate) case: i64,
    pub(crate) change: i64,
}

/// Rows that wait to be written.
#[derive(Default)]
pub(crate) struct Log {
    revisions: Vec<Revision>,
    audit: Vec<AuditEntry>,
    changes: Vec<Change>,
}

impl Log {
    fn append(&mut self, mut other: Self) {
        self.revisions.append(&mut other.revisions);
        self.audit.append(&mut other.audit);
        self.changes.append(&mut other.changes);
    }
}

/// How things stood at a savepoint.
pub(crate) struct Mark {
    counters: Counters,
    /// The rows that waited then. Written later or not, they stay here until the mark goes, for
    /// going back to it undoes their writing.
    waiting: Log,
    written: bool,
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

impl Write {
    /// Notes what every save writes beside the record.
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
        self.log.audit.push(AuditEntry {
            id: Uuid::now_v7(),
            at,
            actor: self.actor.clone(),
            action: entry.action.to_owned(),
            noun: entry.noun,
            key: entry.key.to_owned(),
            detail,
        });
        let kind = match entry.action {
            "delete" => ChangeKind::Deleted,
            _ => ChangeKind::Saved,
        };
        self.add_change(entry.noun, entry.key, kind, at).await
    }

    /// Adds a row to the change log.
    pub(crate) async fn add_change(
        &mut self,
        noun: Noun,
        key: &str,
        kind: ChangeKind,
        at: Timestamp,
    ) -> Result<()> {
        self.counters.change += 1;
        self.log.changes.push(Change {
            sequence: self.counters.change.unsigned_abs(),
            at,
            noun,
            key: key.to_owned(),
            kind,
        });
        if self.log.changes.len() >= MOST_WAITING {
            self.write_log().await?;
        }
        Ok(())
    }

    async fn add_version(
        &mut self,
        noun: Noun,
        key: &str,
        version: Version,
        at: Timestamp,
    ) -> Result<()> {
        let tail = if version.first {
            Tail::default()
        } else {
            self.tail(noun, key).await?
        };
        let mut revision = Revision {
            id: Uuid::now_v7(),
            noun,
            key: key.to_owned(),
            sequence: tail.sequence + 1,
            at,
            author: self.actor.clone(),
            reason: self.reason.clone(),
            body: version.body,
            previous_hash: None,
            hash: None,
        };
        if version.public {
            revision = revision.chained_to(tail.public_hash);
        }
        self.add_revision(revision).await
    }

    /// Adds a revision that joins where its record's versions end.
    pub(crate) async fn add_revision(&mut self, revision: Revision) -> Result<()> {
        self.log.revisions.push(revision);
        if self.log.revisions.len() >= MOST_WAITING {
            self.write_log().await?;
        }
        Ok(())
    }

    /// Where the next version of a record goes, those that wait to be written counted in.
    pub(crate) async fn tail(&mut self, noun: Noun, key: &str) -> Result<Tail> {
        let of_it = |revision: &Revision| revision.noun == noun && revision.key == key;
        let before = self.mark.as_ref().filter(|mark| !mark.written);
        let mut waiting = self
            .log
            .revisions
            .iter()
            .chain(before.map_or(&[][..], |mark| &mark.waiting.revisions[..]));
        if waiting.any(of_it) {
            self.write_log().await?;
        }
        self.revision_tail(noun, key).await
    }

    /// Marks how things stand now.
    pub(crate) fn set_mark(&mut self) {
        self.mark = Some(Mark {
            counters: self.counters,
            waiting: mem::take(&mut self.log),
            written: false,
        });
    }

    /// Forgets the mark and keeps what followed it.
    pub(crate) fn keep_since_mark(&mut self) {
        if let Some(mark) = self.mark.take().filter(|mark| !mark.written) {
            let since = mem::replace(&mut self.log, mark.waiting);
            self.log.append(since);
        }
    }

    /// Forgets what followed the mark, and the mark.
    pub(crate) fn undo_since_mark(&mut self) {
        if let Some(mark) = self.mark.take() {
            self.counters = mark.counters;
            self.log = mark.waiting;
        }
    }

    /// Writes all rows that wait, and the counters.
    pub(crate) async fn write_log(&mut self) -> Result<()> {
        if let Some(mark) = &mut self.mark
            && !mark.written
        {
            mark.written = true;
            let waiting = mem::take(&mut mark.waiting);
            let result = self.write_rows(&waiting).await;
            if let Some(mark) = &mut self.mark {
                mark.waiting = waiting;
            }
            result?;
        }
        let log = mem::take(&mut self.log);
        self.write_rows(&log).await?;
        let Counters { case, change } = self.counters;
        execute!(
            self.session,
            "update counters set value = case name when 'case' then cast($1 as bigint) else $2 end
             where name in ('case', 'change')",
            case,
            change
        )?;
        Ok(())
    }

    async fn write_rows(&mut self, log: &Log) -> Result<()> {
        insert_each!(
            self.session,
            "insert into revisions (id, noun, key, sequence, at, author, reason, body,
                 previous_hash, hash)",
            &log.revisions,
            (_position, revision) => revision.id.to_string(), revision.noun.as_str(),
                &revision.key, i64::from(revision.sequence), revision.at.as_microsecond(),
                &revision.author, &revision.reason, &revision.body,
                revision.previous_hash.as_deref(), revision.hash.as_deref()
        )?;
        insert_each!(
            self.session,
            "insert into audit (id, at, actor, action, noun, key, detail)",
            &log.audit,
            (_position, entry) => entry.id.to_string(), entry.at.as_microsecond(), &entry.actor,
                &entry.action, entry.noun.as_str(), &entry.key, &entry.detail
        )?;
        insert_each!(
            self.session,
            "insert into changes (sequence, at, noun, key, kind)",
            &log.changes,
            (_position, change) => change.sequence.cast_signed(), change.at.as_microsecond(),
                change.noun.as_str(), &change.key, change.kind.as_str()
        )
    }
}

/// The log as this transaction leaves it, what waits to be written included.
macro_rules! with_what_waits {
    ($(fn $name:ident($($argument:ident: $type:ty),*) -> $answer:ty;)+) => {
        impl Write {
            $(
                #[doc = concat!("[`crate::Read::", stringify!($name), "`], what this transaction wrote included.\n\n# Errors\nAs there.")]
                pub async fn $name(&mut self, $($argument: $type),*) -> Result<$answer> {
                    self.write_log().await?;
                    crate::Read::$name(self, $($argument),*).await
                }
            )+
        }
    };
}

with_what_waits! {
    fn revisions(noun: Noun, key: &str) -> Vec<Revision>;
    fn public_versions(noun: Noun, key: &str) -> u64;
    fn audit_of(noun: Noun, key: &str) -> Vec<AuditEntry>;
    fn changes_after(sequence: u64, limit: u32) -> Vec<Change>;
    fn last_change() -> u64;
}
