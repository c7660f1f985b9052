//! A case as the tables have it, whatever their layout.

use casebook::{Appearance, Language, rules};
use extract::{blocks::tidy, date};
use serde_json::{Map, Value};
use url::Url;

use super::{origin, report_address};
use crate::{
    Severity,
    draft::Draft,
    item::{Noted, cut},
    markdown, outlets,
};

/// A case before its labels are understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Row {
    pub url: Option<String>,
    /// What the data set knows the case by, where that is no address.
    pub id: Option<String>,
    pub date: String,
    pub title: String,
    pub countries: Vec<String>,
    pub keywords: Vec<String>,
    pub languages: Vec<String>,
    pub outlets: Vec<String>,
    pub issue: String,
    pub summary: String,
    pub response: String,
    pub sources: Vec<String>,
    pub reported_by: String,
    /// Fields that a case has no place for.
    pub other: Vec<(String, String)>,
}

/// A field that holds what it cannot.
pub(crate) struct WrongField {
    pub field: String,
    pub message: String,
}

/// Whether an object is a case as the JSONL has it.
pub(crate) fn is_row(object: &Map<String, Value>) -> bool {
    object.get("title").is_some_and(Value::is_string)
        && ["outlets", "keywords", "disproof"]
            .iter()
            .any(|key| object.contains_key(*key))
}

/// Reads a case out of an object.
pub(crate) fn from_json(object: &Map<String, Value>) -> Option<Result<Noted, WrongField>> {
    is_row(object).then(|| Row::of_object(object).map(Row::into_incoming))
}

impl Row {
    /// Takes a record's name: the address of its report, another address, or a key of its own.
    pub(super) fn named(&mut self, field: &str, name: String) {
        match report_address(&name).or_else(|| web_address(&name)) {
            Some(url) => self.url = self.url.take().or(Some(url)),
            None if name.trim().is_empty() => {}
            None if field == "id" => self.id = Some(name),
            None => self.other.push((field.to_owned(), name)),
        }
    }

    fn of_object(object: &Map<String, Value>) -> Result<Self, WrongField> {
        let mut row = Self::default();
        for (key, value) in object {
            let wrong = |wanted: &str| {
                let found = cut(&value.to_string(), 60);
                WrongField {
                    field: key.clone(),
                    message: format!("{wanted} was expected here, but there is {found}"),
                }
            };
            let text = || match value {
                Value::Null => Ok(String::new()),
                Value::String(text) => Ok(text.clone()),
                Value::Number(number) => Ok(number.to_string()),
                _ => Err(A_TEXT),
            };
            let list = || match value {
                Value::Null => Some(Vec::new()),
                Value::String(text) => Some(vec![text.clone()]),
                Value::Array(items) => items
                    .iter()
                    .map(|item| item.as_str().map(str::to_owned))
                    .collect(),
                _ => None,
            };
            match key.as_str() {
                "url" | "id" => {
                    let name = text().map_err(wrong)?;
                    row.named(key, name);
                }
                "date" => row.date = text().map_err(wrong)?,
                "title" => row.title = text().map_err(wrong)?,
                "countries" => row.countries = list().ok_or_else(|| wrong(A_LIST))?,
                "keywords" => row.keywords = list().ok_or_else(|| wrong(A_LIST))?,
                "languages" => row.languages = list().ok_or_else(|| wrong(A_LIST))?,
                "outlets" => row.outlets = list().ok_or_else(|| wrong(A_LIST))?,
                "issue" => row.issue = text().map_err(wrong)?,
                "summary" => row.summary = text().map_err(wrong)?,
                "disproof" | "response" => row.response = text().map_err(wrong)?,
                "sources" => row.sources = list().ok_or_else(|| wrong(A_LIST))?,
                "reported_by" => row.reported_by = text().map_err(wrong)?,
                _ => row.other.push((
                    key.clone(),
                    match value {
                        Value::String(text) => text.clone(),
                        Value::Null => String::new(),
                        other => other.to_string(),
                    },
                )),
            }
        }
        Ok(row)
    }

    /// The case, its labels understood as far as they can be.
    pub fn into_incoming(self) -> Noted {
        let mut draft = Draft::default();
        draft.title(&self.title);
        // The data set is written in English.
        draft.content.language = "en".parse().unwrap_or_default();
        draft.content.summary = markdown::tidy_lines(&self.summary);
        draft.content.response = markdown::of_plain(&self.response);
        draft.issue(&self.issue);

        let countries = without_dirt("countries", &self.countries, &mut draft);
        draft.countries(countries.iter().map(String::as_str));
        let keywords = without_dirt("keywords", &self.keywords, &mut draft);
        draft.tags(keywords.iter().map(String::as_str));
        let languages = without_dirt("languages", &self.languages, &mut draft);
        let languages: Vec<Language> = draft.languages(languages.iter().map(String::as_str));

        let published_on = date::day(&self.date);
        if published_on.is_none() && !tidy(&self.date).is_empty() {
            draft.unresolved("date", "this is not a day; kept as text", &tidy(&self.date));
        }
        let outlets = without_dirt("outlets", &self.outlets, &mut draft);
        for label in outlets
            .iter()
            .flat_map(|text| outlets::split(text))
            .take(rules::MOST_PARTS)
        {
            let label = outlets::read(&label);
            let piece = label.is_piece.then(|| label.label.clone()).flatten();
            let appearance = draft.appearance_at(label);
            if let Some(piece) = piece
                && let Some(last) = draft.content.appearances.last_mut()
            {
                let name = last.outlet.as_ref().map(ToString::to_string);
                let before = last.outlet_label.take().or(name).unwrap_or_default();
                last.outlet_label = Some(cut(&format!("{before}, {piece}"), 300));
            } else if appearance != Appearance::default()
                && !draft.content.appearances.contains(&appearance)
            {
                draft.content.appearances.push(appearance);
            }
        }
        add_sources(&mut draft, &self.sources);
        if draft.content.appearances.is_empty() && published_on.is_some() {
            draft.content.appearances.push(Appearance::default());
        }
        for appearance in &mut draft.content.appearances {
            appearance.published_on = published_on;
        }
        draft.spread_languages(languages);

        for (field, value) in &self.other {
            let value = tidy(value);
            if !value.is_empty() {
                draft.note(
                    Severity::Dropped,
                    field,
                    "a case has no place for this field",
                    &value,
                );
            }
        }
        let reported_by = tidy(&self.reported_by);
        let reported_by = (!reported_by.is_empty()).then_some(reported_by);
        draft.finish(|content| origin(content, self.url, self.id, reported_by.as_deref()))
    }
}

const A_LIST: &str = "a list of texts";
const A_TEXT: &str = "a text";

fn web_address(text: &str) -> Option<String> {
    let url = Url::parse(text.trim()).ok()?;
    (matches!(url.scheme(), "http" | "https") && url.has_host()).then(|| text.trim().to_owned())
}

/// A list without what a scraper took along from the page's buttons.
fn without_dirt(field: &str, labels: &[String], draft: &mut Draft) -> Vec<String> {
    let is_dirt = |label: &str| {
        let label = label.trim();
        label.eq_ignore_ascii_case("show more") || label.eq_ignore_ascii_case("show less")
    };
    if let Some(dirt) = labels.iter().find(|label| is_dirt(label)) {
        draft.note(
            Severity::Dropped,
            field,
            "this is a button of the page that the list was taken from; the list goes on there",
            dirt,
        );
    }
    labels
        .iter()
        .filter(|label| !is_dirt(label))
        .cloned()
        .collect()
}

/// Puts the addresses of publications to the appearances they belong to.
fn add_sources(draft: &mut Draft, sources: &[String]) {
    let outlets = draft.content.outlets();
    let only_outlet = match outlets[..] {
        [only] => Some(only.clone()),
        _ => None,
    };
    let only_label = match &draft.content.appearances[..] {
        [only] => only.outlet_label.clone(),
        _ => None,
    };
    let single = draft.content.appearances.len() == 1;
    let separators = [' ', '\n', '\r', '\t', ',', ';', '\u{a0}'];
    let addresses = sources
        .iter()
        .flat_map(|source| source.split(separators))
        .take(5 * rules::MOST_PARTS);
    for address in addresses {
        if address.is_empty() || draft.content.appearances.len() >= rules::MOST_PARTS {
            continue;
        }
        let Some(address) = web_address(address.trim_matches(['(', ')', '<', '>', '"'])) else {
            draft.unresolved("source", "this is not an address; kept as text", address);
            continue;
        };
        let known = |a: &Appearance| a.url.as_ref() == Some(&address);
        if draft.content.appearances.iter().any(known) {
            continue;
        }
        let host = outlets::host_of(&address).unwrap_or_default();
        let owner = draft.outlet_at(&host).cloned().or(only_outlet.clone());
        let belongs = |a: &&mut Appearance| {
            a.url.is_none() && (single || (owner.is_some() && a.outlet == owner))
        };
        match draft.content.appearances.iter_mut().find(belongs) {
            Some(appearance) => appearance.url = Some(address),
            None => draft.content.appearances.push(Appearance {
                outlet: owner,
                outlet_label: only_label.clone(),
                url: Some(address),
                ..Appearance::default()
            }),
        }
    }
}
