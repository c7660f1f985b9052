use search::Hit;

use crate::{
    locale::{Day, Locale, Visit},
    overview::{Overview, name_of},
    writing::{Choice, Spoken},
};

/// A case in a list.
pub(crate) struct CaseItem {
    pub(crate) number: String,
    pub(crate) href: String,
    pub(crate) title: Spoken,
    pub(crate) excerpt: String,
    pub(crate) first_seen: Option<Day>,
    pub(crate) outlets: Vec<String>,
    pub(crate) more_outlets: usize,
    /// How often it ran, where more than once.
    pub(crate) appearances: usize,
    pub(crate) languages: String,
    pub(crate) countries: String,
    pub(crate) tags: Vec<Choice>,
    pub(crate) is_corrected: bool,
    pub(crate) is_withdrawn: bool,
}

/// Most outlets and tags that a list shows of one case.
const SHOWN: usize = 4;

impl CaseItem {
    pub(crate) fn new(hit: Hit, visit: &Visit, overview: &Overview) -> Self {
        let locale = visit.locale;
        let (title, excerpt) = told(&hit, locale);
        let languages: Vec<_> = hit.languages.iter().map(|l| locale.language(l)).collect();
        let countries: Vec<_> = hit.countries.iter().map(|c| locale.country(*c)).collect();
        Self {
            number: hit.number.to_string(),
            is_corrected: hit.status == casebook::Status::Corrected,
            is_withdrawn: hit.status == casebook::Status::Withdrawn,
            excerpt: excerpt.to_owned(),
            title,
            first_seen: hit.first_seen.map(|day| locale.day(day)),
            appearances: hit.appearances,
            more_outlets: hit.outlets.len().saturating_sub(SHOWN),
            languages: locale.list(languages),
            countries: locale.list(countries),
            outlets: hit
                .outlets
                .into_iter()
                .take(SHOWN)
                .map(|outlet| outlet.name)
                .collect(),
            tags: hit
                .tags
                .into_iter()
                .take(SHOWN)
                .map(|tag| Choice {
                    href: visit.path(&format!("/tags/{}", tag.slug)),
                    name: match overview.tags.get(&tag.slug) {
                        Some(tag) => name_of(tag, locale).to_owned(),
                        None => tag.name,
                    },
                })
                .collect(),
            href: visit.path(&hit.path),
        }
    }
}

/// Title and excerpt of a case in the reader's language, where it is told in it; else in its own.
pub(crate) fn told(hit: &Hit, locale: Locale) -> (Spoken, &str) {
    let is_own = hit.language.primary() == locale.tag();
    let mut told = hit.translations.iter();
    let told = told.find(|(language, ..)| !is_own && language.primary() == locale.tag());
    match told {
        Some((language, title, excerpt)) => (Spoken::new(title, language), excerpt),
        None => (Spoken::new(&hit.title, &hit.language), &hit.excerpt),
    }
}
