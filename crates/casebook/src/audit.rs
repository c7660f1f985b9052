use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::Noun;

/// Who did what to which record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditEntry {
    /// Identity.
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
    /// Who: a person's name, or the command that ran (`import`, `demo`).
    pub actor: String,
    /// What: `create`, `update`, `status`, `delete`, `import`.
    pub action: String,
    /// The kind of record.
    pub noun: Noun,
    /// The record's key.
    pub key: String,
    /// More, for a person to read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
}
