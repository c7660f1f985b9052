use std::{fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::outlet::text_enum;

text_enum! {
    /// The kinds of record.
    Noun, "a kind of record", default Case {
        /// A case.
        #[default]
        Case = "case" / "case",
        /// An outlet.
        Outlet = "outlet" / "outlet",
        /// A tag.
        Tag = "tag" / "tag",
        /// A narrative.
        Narrative = "narrative" / "narrative",
        /// An issue of the review.
        Issue = "issue" / "issue",
        /// A relation of two cases.
        Relation = "relation" / "relation",
        /// A captured page.
        Article = "article" / "article",
        /// A passage's link to a case.
        Match = "match" / "match",
        /// A version of a record.
        Revision = "revision" / "revision",
        /// An audit row.
        Audit = "audit" / "audit row",
    }
}

text_enum! {
    /// What happened to a record.
    ChangeKind, "a kind of change", default Saved {
        /// It was made or changed.
        #[default]
        Saved = "saved" / "saved",
        /// It is gone.
        Deleted = "deleted" / "deleted",
    }
}

/// A row of the change log, which indexes, feeds and caches follow. Sequences grow in the order
/// of commits, without gaps a follower could fall into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Place in the log, from 1.
    pub sequence: u64,
    /// When.
    pub at: Timestamp,
    /// The kind of record.
    pub noun: Noun,
    /// The record's key.
    pub key: String,
    /// What happened.
    pub kind: ChangeKind,
}
