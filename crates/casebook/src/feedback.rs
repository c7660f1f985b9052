use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

use crate::outlet::text_enum;

/// What a reader wrote to the desk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Feedback {
    /// Identity.
    pub id: Uuid,
    /// When it came.
    pub at: Timestamp,
    /// What it is about.
    pub kind: FeedbackKind,
    /// The path of the page it was written on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
    /// What is wrong.
    pub text: String,
    /// How the reader knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// Who wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Where an answer may go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// When the desk dealt with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handled_at: Option<Timestamp>,
}

text_enum! {
    /// What a reader writes about.
    FeedbackKind, "a kind of feedback", default Feedback {
        /// A case is said to be wrong.
        Correction = "correction" / "correction",
        /// Anything else.
        #[default]
        Feedback = "feedback" / "feedback",
    }
}
