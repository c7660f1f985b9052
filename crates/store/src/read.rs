use casebook::{
    Article, AuditEntry, Case, CaseNumber, Change, Feedback, Issue, KeptText, Match, Narrative,
    Noun, Outlet, Relation, Revision, Slug, Status, Tag, Timestamp, Uuid,
};
use std::collections::BTreeMap;

use crate::{Result, Store, session::Session};

/// An unchanging view of the casebook: every answer is of the same moment. Its methods stand with
/// their nouns. Hold it briefly; on SQLite it keeps the write-ahead log from being folded in.
pub struct Read {
    pub(crate) session: Session,
}

impl Store {
    /// A view of the casebook as it is now.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn read(&self) -> Result<Read> {
        Ok(Read {
            session: self.view().await?,
        })
    }
}

/// The reading methods on the store itself, each in a view of its own.
macro_rules! in_a_view_of_its_own {
    ($(fn $name:ident($($argument:ident: $type:ty),*) -> $answer:ty;)+) => {
        impl Store {
            $(
                #[doc = concat!("[`Read::", stringify!($name), "`] in a view of its own.\n\n# Errors\nAs there.")]
                pub async fn $name(&self, $($argument: $type),*) -> Result<$answer> {
                    self.read().await?.$name($($argument),*).await
                }
            )+
        }
    };
}

in_a_view_of_its_own! {
    fn case(number: CaseNumber) -> Option<Case>;
    fn case_by_id(id: Uuid) -> Option<Case>;
    fn cases_by_id(ids: &[Uuid]) -> Vec<Case>;
    fn cases_after(after: Option<CaseNumber>, limit: u32) -> Vec<Case>;
    fn upheld_after(after: u32, limit: u32) -> Vec<(CaseNumber, String, Timestamp)>;
    fn case_counts() -> BTreeMap<Status, u64>;
    fn case_by_origin(dataset: &str, id: &str) -> Option<Case>;
    fn case_by_fingerprint(fingerprint: &str) -> Option<Case>;
    fn cases_titled(title_key: &Slug) -> Vec<(Uuid, CaseNumber)>;
    fn unresolved(field: &str) -> Vec<(Uuid, String)>;
    fn outlet(slug: &Slug) -> Option<Outlet>;
    fn outlets_by_slug(slugs: &[Slug]) -> Vec<Outlet>;
    fn outlets_after(after: Option<&Slug>, limit: u32) -> Vec<Outlet>;
    fn outlet_named(name: &str) -> Option<Outlet>;
    fn outlet_at_domain(host: &str) -> Option<Outlet>;
    fn tag(slug: &Slug) -> Option<Tag>;
    fn tags_by_slug(slugs: &[Slug]) -> Vec<Tag>;
    fn tags_after(after: Option<&Slug>, limit: u32) -> Vec<Tag>;
    fn tag_named(name: &str) -> Option<Tag>;
    fn narrative(slug: &Slug) -> Option<Narrative>;
    fn narratives() -> Vec<Narrative>;
    fn issue(number: u32) -> Option<Issue>;
    fn issues() -> Vec<Issue>;
    fn relations_of(case: Uuid) -> Vec<Relation>;
    fn article(id: Uuid) -> Option<Article>;
    fn matches_of(article: Uuid) -> Vec<Match>;
    fn revisions(noun: Noun, key: &str) -> Vec<Revision>;
    fn audit_of(noun: Noun, key: &str) -> Vec<AuditEntry>;
    fn changes_after(sequence: u64, limit: u32) -> Vec<Change>;
    fn last_change() -> u64;
    fn waiting_feedback(limit: u32) -> Vec<Feedback>;
    fn feedback_count() -> u64;
    fn kept_text(id: Uuid) -> Option<KeptText>;
    fn kept_texts(limit: u32) -> Vec<KeptText>;
    fn kept_bytes() -> u64;
    fn public_versions(noun: Noun, key: &str) -> u64;
}
