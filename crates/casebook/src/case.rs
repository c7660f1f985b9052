use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    CaseNumber, Country, Language, Origin, Slug, Status, Verdict, origin, outlet::text_enum,
};
use std::{fmt, str::FromStr};

/// One disinformation case: its place in the casebook and its content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Identity across casebooks.
    pub id: Uuid,
    /// The public number, for life.
    pub number: CaseNumber,
    /// Where it stands.
    pub status: Status,
    /// What people wrote.
    #[serde(flatten)]
    pub content: Content,
    /// Public notes on what changed in substance since publication, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
    /// When the record was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// When it first became public.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_at: Option<Timestamp>,
}

impl Case {
    /// The path of the case's page: number for life, slug of today's title.
    pub fn path(&self) -> String {
        self.number.path_of(&self.content.title)
    }
}

/// What people write of a case; a revision is a version of this.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Content {
    /// The language of title, summary and response.
    #[serde(default)]
    pub language: Language,
    /// The claim in a line.
    #[serde(default)]
    pub title: String,
    /// The claim at length; plain text, paragraphs parted by an empty line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// The answer, with evidence; Markdown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub response: String,
    /// The atomic assertions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub claims: Vec<Claim>,
    /// Where and when it ran.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub appearances: Vec<Appearance>,
    /// What the response rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// The languages it ran in, where a source names them for the case as a whole; those of the
    /// appearances need not be repeated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// The countries it speaks of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<Country>,
    /// Keys of its tags.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<Slug>,
    /// Keys of the narratives it is an instance of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub narratives: Vec<Slug>,
    /// Numbers of the review's issues that reported it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub issues: Vec<u32>,
    /// Its texts in other languages.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<Translation>,
    /// Labels of an import that no vocabulary knows, kept as they came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unresolved: Vec<Unresolved>,
    /// Where the record came from, if it was imported.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

impl Content {
    /// The day the story was first seen: that of its earliest dated appearance.
    pub fn first_seen(&self) -> Option<Date> {
        self.appearances.iter().filter_map(|a| a.published_on).min()
    }

    /// The day of its latest dated appearance.
    pub fn last_seen(&self) -> Option<Date> {
        self.appearances.iter().filter_map(|a| a.published_on).max()
    }

    /// The languages the story ran in, by its appearances and by its source, each once, in order.
    pub fn article_languages(&self) -> Vec<Language> {
        let mut all: Vec<Language> = Vec::new();
        let stated = self.languages.iter();
        let seen = self.appearances.iter().filter_map(|a| a.language.as_ref());
        for language in stated.chain(seen) {
            if !all.contains(language) {
                all.push(language.clone());
            }
        }
        all
    }

    /// The keys of the outlets it ran in, each once, in order.
    pub fn outlets(&self) -> Vec<&Slug> {
        let mut all: Vec<&Slug> = Vec::new();
        for outlet in self.appearances.iter().filter_map(|a| a.outlet.as_ref()) {
            if !all.contains(&outlet) {
                all.push(outlet);
            }
        }
        all
    }

    /// The identity of a record without an address: see [`Origin::id`].
    pub fn fingerprint(&self) -> String {
        origin::fingerprint(self)
    }
}

/// An atomic assertion with its own verdict.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The assertion in a sentence.
    pub text: String,
    /// What it comes to; an import may have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// What is true in it, where something is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub grain_of_truth: Option<String>,
}

/// One publication of the claim.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appearance {
    /// Key of the outlet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outlet: Option<Slug>,
    /// The outlet as the source wrote it, where that says more than the outlet's name (a
    /// programme, a platform).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outlet_label: Option<String>,
    /// Where it ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Where a copy is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived_url: Option<String>,
    /// The day it ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Date>,
    /// The language it ran in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Its headline, in its own language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// The words that carry the claim, in their own language, unaltered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
}

/// A cited source as an object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The source's title.
    pub title: String,
    /// Who published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    /// The day it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Date>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Where a copy is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub archived_url: Option<String>,
    /// Its own words, unaltered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// What statement of the response it supports.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supports: Option<String>,
    /// Whether the address still answers, as last seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link_health: Option<LinkHealth>,
}

/// What was last seen at an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkHealth {
    /// What was found.
    pub state: LinkState,
    /// When it was looked at.
    pub checked_at: Timestamp,
}

text_enum! {
    /// What was found at an address.
    LinkState, "a link's state", default Unchecked {
        /// Never looked at.
        #[default]
        Unchecked = "unchecked" / "not checked",
        /// It answers.
        Alive = "alive" / "answers",
        /// It leads elsewhere.
        Moved = "moved" / "moved",
        /// It is gone (404, 410).
        Gone = "gone" / "gone",
        /// No answer.
        Unreachable = "unreachable" / "no answer",
    }
}

/// A case's texts in another language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The language of these texts.
    pub language: Language,
    /// The title.
    pub title: String,
    /// The summary.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub summary: String,
    /// The response.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub response: String,
    /// Who made it.
    #[serde(default)]
    pub kind: TranslationKind,
}

text_enum! {
    /// Who made a translation.
    TranslationKind, "a kind of translation", default Human {
        /// A person, or a person checked it.
        #[default]
        Human = "human" / "by a person",
        /// A machine, unchecked.
        Machine = "machine" / "by a machine",
    }
}

/// A label of an import that no vocabulary knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unresolved {
    /// The field it stood in: `country`, `language`, `outlet`, `tag`, `related`, `issue`, `date`.
    pub field: String,
    /// The label as it came.
    pub text: String,
}

/// A public note that a published case changed in substance, or was withdrawn, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correction {
    /// When.
    pub at: Timestamp,
    /// What changed and why, for readers.
    pub note: String,
    /// Whether the case was withdrawn with it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawal: bool,
}
