use casebook::{CaseNumber, Country, Date, Language, Slug, Status};
use serde::{Deserialize, Serialize};

use crate::{Facets, Filter};

/// A search as a person asks it.
#[derive(Clone, Debug, Default)]
pub struct SearchQuery {
    /// Words, in any language, or the address of a page or a site where cases ran; empty lists
    /// every case the filter lets through.
    pub text: String,
    /// The language that whoever asks reads: words are looked for in its forms, too.
    pub language: Option<Language>,
    /// Which cases may answer.
    pub filter: Filter,
    /// In which order.
    pub sort: Sort,
    /// Answers to pass over.
    pub offset: usize,
    /// Answers to give, at most 100.
    pub limit: usize,
    /// Whether the answers are to be counted by [`Facets`], too.
    pub facets: bool,
    /// Of the cases nearest to the text, how many to give at most besides where fewer than so many
    /// answer.
    pub nearest: usize,
    /// Other filters, of which it is told how many cases would answer under each where none does.
    pub looser: Vec<Filter>,
}

/// The order of answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Best first; newest first where there are no words to compare by.
    #[default]
    Relevance,
    /// Latest first seen first.
    Newest,
    /// Earliest first seen first.
    Oldest,
    /// Most appearances first.
    Appearances,
    /// Latest made public first.
    Published,
}

/// A page of answers.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Results {
    /// How many cases answer in all.
    pub total: usize,
    /// This page.
    pub hits: Vec<Hit>,
    /// How it was found.
    pub method: crate::Method,
    /// How the answers fall by field, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facets: Option<Facets>,
    /// Cases near the text that do not answer it by its words or surely by its meaning, nearest first,
    /// where few answer and they were asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nearest: Vec<Hit>,
    /// How many cases answer under each of the looser filters, where none answers.
    #[serde(skip)]
    pub looser: Vec<usize>,
}

/// A key and the name it is shown by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The key.
    pub slug: Slug,
    /// The name.
    pub name: String,
}

/// What a list shows of a case; kept in the index, so that a list needs no store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hit {
    /// The public number.
    pub number: CaseNumber,
    /// Where it stands.
    pub status: Status,
    /// The language of the title.
    pub language: Language,
    /// The claim in a line.
    pub title: String,
    /// The same in other languages, with the heads of the summaries, where it is translated.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub translations: Vec<(Language, String, String)>,
    /// Path of its page.
    pub path: String,
    /// The head of its summary, at most 300 characters.
    pub excerpt: String,
    /// Its earliest appearance.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub first_seen: Option<Date>,
    /// How often it ran.
    #[serde(default)]
    pub appearances: usize,
    /// Where it ran.
    pub outlets: Vec<Named>,
    /// The languages it ran in.
    pub languages: Vec<Language>,
    /// The countries it speaks of.
    pub countries: Vec<Country>,
    /// Its tags.
    pub tags: Vec<Named>,
    /// How well it answers, 0 to 1; 0 where nothing was compared.
    #[serde(default)]
    pub score: f32,
}
