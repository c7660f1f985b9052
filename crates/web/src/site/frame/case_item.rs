use search::Hit;

use crate::{
    locale::{Day, Visit},
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
    pub(crate) languages: String,
    pub(crate) countries: String,
    pub(crate) tags: Vec<Choice>,
    pub(crate) is_corrected: bool,
    pub(crate) is_withdrawn: bool,
}

/// Most outlets and tags that a list shows of one case.
const SHOWN: usize = 4;

impl CaseItem {
    pub(crate) fn new(hit: Hit, visit: &Visit) -> Self {
        let locale = visit.locale;
        let languages: Vec<_> = hit.languages.iter().map(|l| locale.language(l)).collect();
        let countries: Vec<_> = hit.countries.iter().map(|c| locale.country(*c)).collect();
        Self {
            number: hit.number.to_string(),
            is_corrected: hit.status == casebook::Status::Corrected,
            is_withdrawn: hit.status == casebook::Status::Withdrawn,
            title: Spoken::new(hit.title, &hit.language),
            excerpt: hit.excerpt,
            first_seen: hit.first_seen.map(|day| locale.day(day)),
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
                    href: visit.path(&format!("/cases?tag={}", tag.slug)),
                    name: tag.name,
                })
                .collect(),
            href: visit.path(&hit.path),
        }
    }
}
