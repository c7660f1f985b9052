//! The domain: the nouns of the casebook, their rules and their vocabularies. Pure: no I/O, no
//! clock, no randomness; whoever calls hands those in.
//!
//! Start at [`Case`]; [`rules::accept`] says which versions of it the casebook takes.

mod article;
mod audit;
mod case;
mod change;
mod feedback;
mod job;
mod kept_text;
mod number;
mod origin;
mod outlet;
mod record;
mod relation;
mod revision;
pub mod rules;
mod slug;
mod status;
mod verdict;
mod vocabulary;

pub use article::{Article, Match, Passage, Stance};
pub use audit::AuditEntry;
pub use case::{
    Appearance, Case, Claim, Content, Correction, Evidence, LinkHealth, LinkState, Translation,
    TranslationKind, Unresolved,
};
pub use change::{Change, ChangeKind, Noun};
pub use feedback::{Feedback, FeedbackKind};
pub use job::{Job, JobState};
pub use kept_text::KeptText;
pub use number::{CaseNumber, NumberError};
pub use origin::Origin;
pub use outlet::{Attribution, Outlet, OutletKind};
pub use record::{Issue, Label, Narrative, Record, Tag};
pub use relation::{Relation, RelationState};
pub use revision::{ChainError, Revision, verify_chain};
pub use slug::Slug;
pub use status::Status;
pub use verdict::Verdict;
pub use vocabulary::{Country, Language, UnknownCode};

pub use jiff::{Timestamp, civil::Date};
pub use uuid::Uuid;
