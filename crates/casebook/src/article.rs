use std::{fmt, str::FromStr};

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Language, Slug, outlet::text_enum};

/// A captured page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Article {
    /// Identity.
    pub id: Uuid,
    /// Where it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Key of the outlet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outlet: Option<Slug>,
    /// Its headline.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// Who signed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// The day it ran.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Date>,
    /// Its language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Its text, paragraphs parted by an empty line.
    pub text: String,
    /// When it was captured.
    pub captured_at: Timestamp,
    /// SHA-256 of the page as it was fetched, lower-case hexadecimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot: Option<String>,
    /// Its passages, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passages: Vec<Passage>,
}

/// A sentence or two of an article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// First byte in the article's text.
    pub start: u32,
    /// Byte after the last.
    pub end: u32,
}

/// A passage's link to a case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Match {
    /// The article.
    pub article: Uuid,
    /// Index of the passage in it.
    pub passage: u32,
    /// The case.
    pub case: Uuid,
    /// Calibrated probability that the passage and the case say the same, 0 to 1.
    pub score: f64,
    /// What the passage does with the claim.
    #[serde(default)]
    pub stance: Stance,
    /// The words that carry it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// A person's decision, where one was made: is it the case?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed: Option<bool>,
    /// When it was found.
    pub at: Timestamp,
}

impl Match {
    /// The match's key in logs.
    pub fn key(&self) -> String {
        format!("{}#{}+{}", self.article, self.passage, self.case)
    }
}

text_enum! {
    /// What a passage does with a claim.
    Stance, "a stance", default Unclear {
        /// Says it as true.
        Repeats = "repeats" / "repeats",
        /// Says that someone said it.
        Reports = "reports" / "reports",
        /// Says it is not so.
        Rebuts = "rebuts" / "rebuts",
        /// Cannot be told.
        #[default]
        Unclear = "unclear" / "unclear",
    }
}
