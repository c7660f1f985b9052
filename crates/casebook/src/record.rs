use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{Article, AuditEntry, Case, Language, Match, Noun, Outlet, Relation, Revision, Slug};

/// A name in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Label {
    /// The language of the text.
    pub language: Language,
    /// The name.
    pub text: String,
}

/// A keyword of the casebook's own vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    /// The tag's key, for life.
    pub slug: Slug,
    /// The name as it is shown where no label fits the reader's language.
    pub name: String,
    /// The name in several languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Label>,
    /// Other words that mean this tag.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
}

impl Tag {
    /// A tag of which only the name is known.
    pub fn named(name: &str) -> Self {
        Self {
            slug: Slug::of(name),
            name: name.to_owned(),
            labels: Vec::new(),
            aliases: Vec::new(),
        }
    }
}

/// A recurring story cases are instances of. Narratives form a tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Narrative {
    /// The narrative's key, for life.
    pub slug: Slug,
    /// The story in a line.
    pub title: String,
    /// The story at length.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// The wider story it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<Slug>,
    /// The title in several languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<Label>,
}

/// A numbered edition of the weekly review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issue {
    /// The number, for life.
    pub number: u32,
    /// The headline.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The text; Markdown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// The day it came out; none while it is being made, or where an import does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Date>,
}

/// Any record of the casebook; a line of its own JSONL format.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "snake_case")]
#[allow(
    clippy::large_enum_variant,
    reason = "records are handled one at a time"
)]
pub enum Record {
    /// Who published.
    Outlet(Outlet),
    /// A keyword.
    Tag(Tag),
    /// A recurring story.
    Narrative(Narrative),
    /// An edition of the review.
    Issue(Issue),
    /// A case.
    Case(Case),
    /// A link between cases.
    Relation(Relation),
    /// A captured page.
    Article(Article),
    /// A passage's link to a case.
    Match(Match),
    /// A version of a record.
    Revision(Revision),
    /// Who did what.
    Audit(AuditEntry),
}

impl Record {
    /// The noun of the record.
    pub fn noun(&self) -> Noun {
        match self {
            Self::Outlet(_) => Noun::Outlet,
            Self::Tag(_) => Noun::Tag,
            Self::Narrative(_) => Noun::Narrative,
            Self::Issue(_) => Noun::Issue,
            Self::Case(_) => Noun::Case,
            Self::Relation(_) => Noun::Relation,
            Self::Article(_) => Noun::Article,
            Self::Match(_) => Noun::Match,
            Self::Revision(_) => Noun::Revision,
            Self::Audit(_) => Noun::Audit,
        }
    }

    /// The record's key within its noun.
    pub fn key(&self) -> String {
        match self {
            Self::Outlet(outlet) => outlet.slug.to_string(),
            Self::Tag(tag) => tag.slug.to_string(),
            Self::Narrative(narrative) => narrative.slug.to_string(),
            Self::Issue(issue) => issue.number.to_string(),
            Self::Case(case) => case.id.to_string(),
            Self::Relation(relation) => relation.key(),
            Self::Article(article) => article.id.to_string(),
            Self::Match(found) => found.key(),
            Self::Revision(revision) => revision.id.to_string(),
            Self::Audit(entry) => entry.id.to_string(),
        }
    }
}
