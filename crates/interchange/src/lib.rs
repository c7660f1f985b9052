//! Codecs between the casebook and the formats of others; bytes in, records and a list of what was dropped and why out; no I/O, no clock, no knowledge of what the casebook already holds.
//!
//! [`read`] takes any of the formats and tells them apart by content:
//!
//! | format | told by |
//! |---|---|
//! | Disproof's own JSONL | objects with a `record` |
//! | schema.org ClaimReview: an object, an `@graph`, a `DataFeed`, a list, one a line, a page with JSON-LD | `@type` or `claimReviewed` |
//! | EUvsDisinfo cases, one JSON object a line | a `title` with `outlets`, `keywords` or `disproof` |
//! | EUvsDisinfo cases as CSV, parted by comma, semicolon or tab | the names in its first line |
//! | a case page of EUvsDisinfo, saved or copied as text, old and new layout | its classes, labels and set phrases |
//!
//! [`header_jsonl`] and [`write_jsonl`] write the own format.

mod claim_review;
mod draft;
mod euvsdisinfo;
mod input;
mod item;
mod json;
mod lines;
mod markdown;
mod outlets;
mod own;
mod reader;

pub use item::{Broken, Entry, Incoming, Item, Note, Place, Related, Severity};
pub use own::{FORMAT, header_jsonl, write_jsonl};
pub use reader::{Reader, read};

/// Longest record of any format, in bytes. A longer one is an error that names it; the rest goes
/// on.
pub const LONGEST_RECORD: usize = 16 * 1024 * 1024;

#[cfg(test)]
mod tests;
