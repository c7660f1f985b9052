use std::{fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::outlet::text_enum;

/// A piece of work to be done once its time has come. Jobs are idempotent: one that is run twice
/// leaves what one run leaves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Job {
    /// Identity.
    pub id: Uuid,
    /// What to do; the worker of that name does it.
    pub kind: String,
    /// With what.
    pub payload: serde_json::Value,
    /// Two waiting jobs never share a key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unique_key: Option<String>,
    /// Where it stands.
    pub state: JobState,
    /// Not before.
    pub run_after: Timestamp,
    /// How often it was tried.
    pub attempts: u32,
    /// Tries before it is given up.
    pub max_attempts: u32,
    /// A worker's claim on it ends here; after that another may take it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked_until: Option<Timestamp>,
    /// What went wrong last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
    /// When it was asked for.
    pub created_at: Timestamp,
}

text_enum! {
    /// Where a job stands.
    JobState, "a job's state", default Waiting {
        /// To be done.
        #[default]
        Waiting = "waiting" / "waiting",
        /// A worker has it.
        Running = "running" / "running",
        /// Done.
        Done = "done" / "done",
        /// Given up.
        Failed = "failed" / "failed",
    }
}
