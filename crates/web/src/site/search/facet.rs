//! The restrictions that a list offers, each value with how many cases it would leave.

use std::borrow::Cow;

use search::Facets;

use super::asked::{Asked, VALUES};
use crate::{locale::Locale, overview::Overview};

/// Values shown of a field at once, and those behind them.
const SHOWN: usize = 8;
const BEHIND: usize = 60;

/// A field by which a list can be restricted.
pub(super) struct Facet {
    pub(super) field: &'static str,
    pub(super) title: Cow<'static, str>,
    pub(super) picks: Vec<Pick>,
    pub(super) more: Vec<Pick>,
    /// What a field for another value is called, where there are too many to list.
    pub(super) another: Option<Cow<'static, str>>,
    pub(super) is_number: bool,
}

/// A value of a field.
pub(super) struct Pick {
    pub(super) value: String,
    pub(super) name: String,
    pub(super) cases: String,
    pub(super) is_picked: bool,
}

/// The fields, each with the values that are picked first, then those with most cases.
pub(super) fn all(
    facets: &Facets,
    asked: &Asked,
    overview: &Overview,
    locale: Locale,
) -> Vec<Facet> {
    let facet =
        |field, title, another: Option<&str>, values: Vec<(String, String, usize, bool)>| {
            let picked = values.iter().filter(|(.., is_picked)| *is_picked).count();
            let mut picks = values
                .into_iter()
                .map(|(value, name, cases, is_picked)| Pick {
                    value,
                    name,
                    cases: locale.number(cases),
                    is_picked,
                });
            Facet {
                field,
                title: locale.say(title),
                picks: picks.by_ref().take(SHOWN.max(picked)).collect(),
                more: picks.take(BEHIND).collect(),
                another: another.map(|key| locale.say(key)),
                is_number: field == "issue",
            }
        };
    let mut all = vec![
        facet(
            "language",
            "list-language",
            None,
            values(&facets.languages, &asked.languages, |language| {
                locale.language(language).to_owned()
            }),
        ),
        facet(
            "country",
            "list-country",
            None,
            values(&facets.countries, &asked.countries, |country| {
                locale.country(*country).to_owned()
            }),
        ),
        facet(
            "narrative",
            "list-story",
            None,
            values(&facets.narratives, &asked.narratives, |slug| {
                overview.narrative_title(slug, locale).to_owned()
            }),
        ),
        facet(
            "outlet",
            "list-outlet",
            Some("list-another-outlet"),
            values(&facets.outlets, &asked.outlets, |slug| {
                overview.outlet_name(slug).to_owned()
            }),
        ),
        facet(
            "tag",
            "list-tag",
            Some("list-another-tag"),
            values(&facets.tags, &asked.tags, |slug| {
                overview.tag_name(slug, locale).to_owned()
            }),
        ),
        facet(
            "issue",
            "list-issue",
            Some("list-another-issue"),
            values(&facets.issues, &asked.issues, |number| {
                let number = number.to_string();
                locale.fill("case-issue", [("number", number.as_str())])
            }),
        ),
        facet(
            "status",
            "list-status",
            None,
            values(&facets.statuses, &asked.statuses, |status| {
                locale.say(status_key(status.as_str())).into_owned()
            }),
        ),
    ];
    all.retain(|facet| !facet.picks.is_empty());
    all
}

/// Of each field the values that a page shows: with the others, those of many lists would fill the
/// memory.
pub(super) fn shown(mut facets: Facets, asked: &Asked) -> Facets {
    fn cut<K: PartialEq>(values: &mut Vec<(K, usize)>, picked: &[K]) {
        let mut at = 0;
        values.retain(|(value, _)| {
            at += 1;
            at <= SHOWN + BEHIND + VALUES || picked.contains(value)
        });
        values.shrink_to_fit();
    }
    cut(&mut facets.languages, &asked.languages);
    cut(&mut facets.countries, &asked.countries);
    cut(&mut facets.narratives, &asked.narratives);
    cut(&mut facets.tags, &asked.tags);
    cut(&mut facets.outlets, &asked.outlets);
    cut(&mut facets.issues, &asked.issues);
    facets
}

/// The key of a status's name.
pub(super) fn status_key(status: &str) -> &'static str {
    match status {
        "corrected" => "list-status-corrected",
        "withdrawn" => "list-status-withdrawn",
        _ => "list-status-published",
    }
}

/// The values that are picked, whether or not a case has them, then those that are counted: as many as
/// are shown.
fn values<K: PartialEq + ToString>(
    counted: &[(K, usize)],
    picked: &[K],
    name: impl Fn(&K) -> String,
) -> Vec<(String, String, usize, bool)> {
    let count = |value: &K| {
        let mut counted = counted.iter();
        counted
            .find(|(known, _)| known == value)
            .map_or(0, |(_, cases)| *cases)
    };
    let rest = counted.iter().filter(|(value, _)| !picked.contains(value));
    picked
        .iter()
        .map(|value| (value, count(value), true))
        .chain(
            rest.map(|(value, cases)| (value, *cases, false))
                .take(SHOWN + BEHIND),
        )
        .map(|(value, cases, is_picked)| (value.to_string(), name(value), cases, is_picked))
        .collect()
}
