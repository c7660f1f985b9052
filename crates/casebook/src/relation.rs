use std::{fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::outlet::text_enum;

/// A link between two cases. It has no direction: the smaller id stands first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Relation {
    /// The two cases, smaller id first.
    pub cases: [Uuid; 2],
    /// Whether a person stands behind it.
    pub state: RelationState,
    /// How sure the machine was, 0 to 1, where one suggested it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// Why they belong together, in words.
    pub reason: String,
    /// Who said so: a person's name, or `import`, or `search`.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

impl Relation {
    /// A relation between two different cases, in either order; `None` for a case with itself.
    pub fn between(
        one: Uuid,
        other: Uuid,
        state: RelationState,
        score: Option<f64>,
        reason: &str,
        by: &str,
        at: Timestamp,
    ) -> Option<Self> {
        (one != other).then(|| Self {
            cases: [one.min(other), one.max(other)],
            state,
            score,
            reason: reason.to_owned(),
            by: by.to_owned(),
            at,
        })
    }

    /// The relation's key in logs: both ids.
    pub fn key(&self) -> String {
        format!("{}+{}", self.cases[0], self.cases[1])
    }

    /// The case at the other end.
    pub fn other(&self, case: Uuid) -> Uuid {
        if self.cases[0] == case {
            self.cases[1]
        } else {
            self.cases[0]
        }
    }
}

text_enum! {
    /// Whether a person stands behind a relation.
    RelationState, "a relation's state", default Suggested {
        /// A machine or an import says so.
        #[default]
        Suggested = "suggested" / "suggested",
        /// A person says so.
        Confirmed = "confirmed" / "confirmed",
        /// A person says no; it is not suggested again.
        Rejected = "rejected" / "rejected",
    }
}
