//! The only crate with SQL: the casebook on SQLite or PostgreSQL, its change log, revisions,
//! audit and jobs. What belongs here is what must stand in the same transaction as a record.
//!
//! A [`Store`] is the casebook, a [`Read`] an unchanging view of it, a [`Write`] one transaction.
//! Each query is written once and runs on both engines: `$1` placeholders, `on conflict`,
//! `returning`, and columns of text, whole numbers and floating-point numbers only (instants are
//! microseconds since 1970, days ISO 8601, truth is 0 or 1).

#[macro_use]
mod session;

mod article;
mod audit;
mod case;
mod change;
mod error;
mod export;
mod feedback;
mod integrity;
mod issue;
mod job;
mod kept_text;
mod limits;
mod log;
mod matching;
mod migrations;
mod narrative;
mod outlet;
mod read;
mod relation;
mod restore;
mod revision;
mod store;
mod tag;
#[cfg(test)]
mod tests;
mod url;
mod value;
mod write;

pub use error::Error;
pub use export::Export;
pub use integrity::Integrity;
pub use job::NewJob;
pub use migrations::MigrationState;
pub use read::Read;
pub use restore::Restored;
pub use store::Store;
pub use url::{DatabaseUrl, Engine};
pub use value::now;
pub use write::{Saved, Write};

/// What the store answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;
