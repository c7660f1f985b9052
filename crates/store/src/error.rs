use std::fmt::Write as _;

use casebook::{CaseNumber, ChainError, Noun, Uuid, rules::RuleError};

/// Why the store did not do as it was asked. Unless it says otherwise, nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text names no database.
    #[error("{0}")]
    Url(String),

    /// The database cannot be reached or opened.
    #[error("cannot open the casebook at {place}: {source}{advice}")]
    Open {
        /// The database, without its password.
        place: String,
        /// What the engine said.
        source: sqlx::Error,
        /// What to do about it, from a leading `. ` on; may be empty.
        advice: String,
    },

    /// A later version of the program has changed the casebook's tables.
    #[error(
        "the casebook at {place} was made by a newer Disproof (its schema is version {found}, this \
         program knows {known}): upgrade the program or restore a backup; nothing was changed"
    )]
    NewerSchema {
        /// The database, without its password.
        place: String,
        /// The schema's version there.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },

    /// The tables there were not made by this program.
    #[error(
        "{place} is no casebook: {what}; nothing was changed. Name another place for the casebook"
    )]
    Foreign {
        /// The database, without its password.
        place: String,
        /// What was found.
        what: String,
    },

    /// Another writer holds the casebook and did not let go in time. Try again.
    #[error(
        "the casebook at {place} is being written by somebody else and did not come free in {} seconds; try again",
        crate::store::PATIENCE.as_secs()
    )]
    Locked {
        /// The database, without its password.
        place: String,
    },

    /// The case was changed by somebody else since the caller read it. Read it again.
    #[error(
        "{number} was changed by somebody else since you read it; read it again and repeat your change"
    )]
    Conflict {
        /// The case.
        number: CaseNumber,
    },

    /// Another case has the same origin.
    #[error("record “{id}” of “{dataset}” is already in the casebook as {number}")]
    Duplicate {
        /// The data set of the origin.
        dataset: String,
        /// The record's id there.
        id: String,
        /// The case that has it.
        number: CaseNumber,
    },

    /// The record names others that are not in the casebook. Save them first.
    #[error("the casebook has no {noun} {}; save it first", .keys.join(", "))]
    Missing {
        /// The kind of the records named.
        noun: Noun,
        /// Their keys.
        keys: Vec<String>,
    },

    /// There is no such record to change.
    #[error("the casebook has no {noun} {key}")]
    NotFound {
        /// The kind of record.
        noun: Noun,
        /// Its key.
        key: String,
    },

    /// A case that was ever public stays; it can be withdrawn.
    #[error("{0} has been public and cannot be deleted; withdraw it instead")]
    WasPublic(CaseNumber),

    /// A rule of the casebook.
    #[error(transparent)]
    Rule(#[from] RuleError),

    /// A revision does not carry the hash of its own content.
    #[error(transparent)]
    Chain(#[from] ChainError),

    /// The record holds what cannot be kept.
    #[error("{0}")]
    Invalid(String),

    /// A save failed half-way in this transaction and was not undone, so it cannot be committed.
    #[error(
        "a save failed half-way; undo it (roll back to a savepoint, or drop the transaction) before going on"
    )]
    Unfinished,

    /// Every case number has been given out.
    #[error("there are no more case numbers")]
    NoMoreNumbers,

    /// A stored row makes no sense: the database was damaged or changed by another program.
    #[error(
        "the casebook is damaged in table {table} at {key}: {what}. Run `disproof doctor`, or restore a backup"
    )]
    Corrupt {
        /// The table.
        table: &'static str,
        /// The row's key.
        key: String,
        /// What is wrong.
        what: String,
    },

    /// Anything else that went wrong in the database.
    #[error("the casebook at {place} failed: {source}")]
    Database {
        /// The database, without its password.
        place: String,
        /// What the engine said.
        source: sqlx::Error,
    },
}

impl Error {
    /// What an engine's error means for the caller.
    pub(crate) fn of_database(place: &str, error: sqlx::Error) -> Self {
        let place = place.to_owned();
        let code = error
            .as_database_error()
            .and_then(|error| error.code())
            .unwrap_or_default();
        // SQLite: the low byte 5 is SQLITE_BUSY, 6 SQLITE_LOCKED (https://sqlite.org/rescode.html).
        // PostgreSQL: lock_not_available, deadlock_detected, serialization_failure (appendix A).
        let locked = match code.parse::<u32>() {
            Ok(number) if code.len() < 5 => matches!(number & 0xff, 5 | 6),
            _ => matches!(&*code, "55P03" | "40P01" | "40001"),
        };
        if locked {
            Self::Locked { place }
        } else {
            Self::Database {
                place,
                source: error,
            }
        }
    }

    pub(crate) fn corrupt(table: &'static str, key: impl ToString, what: impl ToString) -> Self {
        Self::Corrupt {
            table,
            key: key.to_string(),
            what: what.to_string(),
        }
    }

    pub(crate) fn missing(noun: Noun, keys: impl IntoIterator<Item = impl ToString>) -> Self {
        Self::Missing {
            noun,
            keys: keys.into_iter().map(|key| key.to_string()).collect(),
        }
    }

    pub(crate) fn no_case(id: Uuid) -> Self {
        Self::NotFound {
            noun: Noun::Case,
            key: id.to_string(),
        }
    }

    /// Whether the same call may succeed a moment later.
    pub fn is_temporary(&self) -> bool {
        matches!(
            self,
            Self::Locked { .. }
                | Self::Database {
                    source: sqlx::Error::PoolTimedOut | sqlx::Error::Io(_),
                    ..
                }
        )
    }

    /// The error and what caused it, in one line.
    pub fn in_full(&self) -> String {
        let mut text = self.to_string();
        let mut cause = std::error::Error::source(self);
        while let Some(error) = cause {
            let said = error.to_string();
            if !text.contains(&said) {
                let _ = write!(text, ": {said}");
            }
            cause = error.source();
        }
        text
    }
}
