use std::fmt;

use casebook::{Content, Issue, Outlet, Record, Tag};

/// A record that was read, and what there is to say of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Where it stands.
    pub place: Place,
    /// The record.
    pub entry: Entry,
    /// What was dropped, guessed or not understood.
    pub notes: Vec<Note>,
}

/// A record of the casebook's own, or one that others made.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "records are handled one at a time"
)]
pub enum Entry {
    /// A record as the casebook wrote it.
    Own(Record),
    /// A case from elsewhere.
    Incoming(Incoming),
}

/// A case from elsewhere with all that it names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Incoming {
    /// The case; its origin is set.
    pub content: Content,
    /// Every outlet that the content names, with what was learnt of it.
    pub outlets: Vec<Outlet>,
    /// Every tag that the content names.
    pub tags: Vec<Tag>,
    /// Every issue that the content names.
    pub issues: Vec<Issue>,
    /// Cases that it names as related, to be found by address or title.
    pub related: Vec<Related>,
}

/// A case that another names as related.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// Its title as it was named, which may be put into the words of a sentence.
    pub title: String,
    /// Its address, where there was a link.
    pub url: Option<String>,
    /// How it was named, for people.
    pub reason: String,
}

/// A case from elsewhere, and what there is to say of it.
pub(crate) type Noted = (Incoming, Vec<Note>);

/// Where a record stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file, as the caller named it.
    pub file: String,
    /// The line it begins on, from 1, where the format has lines.
    pub line: Option<u64>,
    /// The record's place in the file, from 1; 0 before the first.
    pub record: u64,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        match self.line {
            Some(line) => write!(f, ":{line}"),
            None if self.record > 1 => write!(f, ", record {}", self.record),
            None => Ok(()),
        }
    }
}

/// How much a note matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something of the source is not in the record.
    Dropped,
    /// A label that no vocabulary knows; it is kept as text.
    Unresolved,
    /// The record rests on a guess that a person should check.
    Guessed,
    /// Good to know.
    Info,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Dropped => "dropped",
            Self::Unresolved => "not resolved",
            Self::Guessed => "guessed",
            Self::Info => "note",
        })
    }
}

/// Something to say of a record. Notes of one kind have the same `field` and `message`, so that
/// they can be counted; what differs is in `value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// How much it matters.
    pub severity: Severity,
    /// The field it is about.
    pub field: String,
    /// What happened, and what to do where something can be done.
    pub message: String,
    /// The value it is about, cut to 200 characters; may be empty.
    pub value: String,
}

impl Note {
    pub(crate) fn new(severity: Severity, field: &str, message: &str, value: &str) -> Self {
        Self {
            severity,
            field: field.to_owned(),
            message: message.to_owned(),
            value: cut(value, 200),
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.severity, self.field, self.message)?;
        if !self.value.is_empty() {
            write!(f, ": “{}”", self.value)?;
        }
        Ok(())
    }
}

/// A record that could not be read. The reader goes on with the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Where it stands.
    pub place: Place,
    /// The field at fault, where one is.
    pub field: Option<String>,
    /// What is wrong, and what to do.
    pub message: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.place)?;
        if let Some(field) = &self.field {
            write!(f, "field “{field}”: ")?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Broken {}

/// The first characters of a text, with an ellipsis where it was cut.
pub(crate) fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
