//! What a case page says, whatever its layout, and the case it makes.

use casebook::{Appearance, rules};
use extract::{blocks::tidy, date};
use sha2::{Digest, Sha256};

use super::{origin, similar};
use crate::{
    Note, Related, Severity,
    draft::Draft,
    item::Noted,
    markdown::{self, Block},
    outlets,
};

/// A publication as a page lists it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Publication {
    pub label: String,
    pub url: Option<String>,
    pub archived_url: Option<String>,
    /// Whether the page says that a copy is archived, even where its address is lost.
    pub archived: bool,
}

/// The parts of a case page.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Page {
    pub url: Option<String>,
    pub title: String,
    pub publications: Vec<Publication>,
    pub date: String,
    pub languages: Vec<String>,
    pub issues: Vec<String>,
    pub countries: Vec<String>,
    pub tags: Vec<String>,
    pub summary: Vec<Block>,
    pub response: Vec<Block>,
    pub related: Vec<Related>,
    /// The language the page is written in, where it says so.
    pub language: Option<casebook::Language>,
    /// Whether links are lost because the page was copied as text.
    pub is_text: bool,
    pub notes: Vec<Note>,
}

impl Page {
    /// The case, its labels understood as far as they can be.
    pub fn into_incoming(self) -> Noted {
        let id = self.title.is_empty().then(|| self.text_hash());
        let mut draft = Draft::default();
        draft.notes = self.notes;
        draft.title(&self.title);
        draft.content.language = self
            .language
            .unwrap_or_else(|| "en".parse().unwrap_or_default());
        draft.content.summary = markdown::plain(&self.summary);
        draft.content.response = markdown::join(&self.response);
        for issue in &self.issues {
            draft.issue(issue);
        }
        draft.countries(self.countries.iter().map(String::as_str));
        draft.tags(self.tags.iter().map(String::as_str));
        let languages = draft.languages(self.languages.iter().map(String::as_str));
        let published_on = date::day(&self.date);
        if published_on.is_none() && !self.date.is_empty() {
            draft.unresolved("date", "this is not a day; kept as text", &self.date);
        }
        for publication in self.publications.into_iter().take(rules::MOST_PARTS) {
            let mut label = outlets::read(&publication.label);
            let archived = publication.archived || label.archived;
            label.url = publication.url.or(label.url);
            if label.outlet.is_none()
                && let Some(host) = label.url.as_deref().and_then(outlets::host_of)
                && outlets::is_own_site(&host)
                && label.label.is_none()
            {
                label.outlet = outlets::read(&host).outlet;
            }
            let mut appearance = draft.appearance_at(label);
            if appearance == Appearance::default() && publication.archived_url.is_none() {
                continue;
            }
            if self.is_text && appearance.url.is_none() {
                let outlet = &publication.label;
                draft.note(
                    Severity::Dropped,
                    "appearances.url",
                    "the page was copied as text, which lost the address of the publication; add it by hand",
                    outlet,
                );
                if archived {
                    draft.note(
                        Severity::Dropped,
                        "appearances.archived_url",
                        "the page was copied as text, which lost the address of the archived copy; add it by hand",
                        outlet,
                    );
                }
            } else if archived && publication.archived_url.is_none() {
                draft.note(
                    Severity::Dropped,
                    "appearances.archived_url",
                    "the page says that a copy is archived but has no address of it",
                    &publication.label,
                );
            }
            appearance.archived_url = publication.archived_url;
            draft.content.appearances.push(appearance);
        }
        if draft.content.appearances.is_empty() && published_on.is_some() {
            draft.content.appearances.push(Appearance::default());
        }
        for appearance in &mut draft.content.appearances {
            appearance.published_on = published_on;
        }
        draft.spread_languages(languages);

        let (similar, notes) = similar::read(&self.response);
        draft.notes.extend(notes);
        for related in self.related.into_iter().chain(similar) {
            if related.url.is_none() || related.url != self.url {
                draft.relate(related);
            }
        }
        draft.finish(|content| origin(content, self.url, id, None))
    }

    /// The identity of a page that has lost its head: its text.
    fn text_hash(&self) -> String {
        let text = format!(
            "{}\n\n{}",
            markdown::plain(&self.summary),
            markdown::plain(&self.response)
        );
        let digest = Sha256::digest(text.as_bytes());
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("text:{hex}")
    }
}

/// A label at the head of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Outlet,
    Date,
    Languages,
    Issue,
    Countries,
    Tags,
}

/// The labels of both layouts, folded to lower case.
const FIELDS: [(&str, Field); 27] = [
    ("outlet", Field::Outlet),
    ("outlets", Field::Outlet),
    ("outlet(s)", Field::Outlet),
    ("media", Field::Outlet),
    ("publication/media", Field::Outlet),
    ("date of publication", Field::Date),
    ("publication date", Field::Date),
    ("date", Field::Date),
    ("article language(s)", Field::Languages),
    ("article languages", Field::Languages),
    ("article language", Field::Languages),
    ("outlet language(s)", Field::Languages),
    ("language/target audience", Field::Languages),
    ("language(s)", Field::Languages),
    ("languages", Field::Languages),
    ("language", Field::Languages),
    ("reported in", Field::Issue),
    ("countries / regions discussed", Field::Countries),
    ("countries/regions discussed", Field::Countries),
    (
        "countries and/or regions discussed in the disinformation",
        Field::Countries,
    ),
    ("regions discussed in the disinformation", Field::Countries),
    ("countries", Field::Countries),
    ("country", Field::Countries),
    ("keywords", Field::Tags),
    ("keyword", Field::Tags),
    ("tags", Field::Tags),
    ("tag", Field::Tags),
];

/// The field that a line begins with the label of, and the rest of the line.
pub(crate) fn labelled(line: &str) -> Option<(Field, &str)> {
    let line = markdown::without_bullet(line).unwrap_or(line);
    let (label, value) = line.split_once([':', '：'])?;
    if label.len() > 70 {
        return None;
    }
    let label = tidy(label).to_lowercase();
    let (_, field) = FIELDS.iter().find(|(name, _)| *name == label)?;
    Some((*field, value.trim()))
}

/// What the page is wrapped in; a line that begins so ends its text.
const BOILERPLATE: [&str; 16] = [
    "cases in the euvsdisinfo database focus on",
    "disclaimer",
    "your opinion matters",
    "data protection information",
    "subscribe to the disinfo review",
    "subscribe to",
    "your weekly update on",
    "the disinformation review is sent through",
    "see mailchimp",
    "embed",
    "share this",
    "share on",
    "tweet",
    "back to top",
    "previous case",
    "next case",
];

/// The heading of the list of related cases.
pub(crate) fn is_related_heading(line: &str) -> bool {
    let line = tidy(line).to_lowercase();
    matches!(
        line.trim_end_matches(':'),
        "related disinfo cases"
            | "related disinformation cases"
            | "related cases"
            | "see also related cases"
    )
}

/// Whether a line belongs to the page around the case.
pub(crate) fn is_boilerplate(line: &str) -> bool {
    let line = tidy(line).to_lowercase();
    let short = line.chars().count() <= 60;
    BOILERPLATE.iter().enumerate().any(|(index, start)| {
        // The longer phrases begin whole paragraphs, the short ones are lines of their own.
        line.starts_with(start) && (matches!(index, 0 | 7) || short)
    })
}
