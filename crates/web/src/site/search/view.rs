use std::{borrow::Cow, sync::Arc};

use askama::Template;
use casebook::{CaseNumber, Country, Language, Slug};
use search::{Address, Facets, Method, Results, Sort};

use super::{
    Instead, Loosened,
    asked::{Asked, Misread, PAGE, sort_name},
    facet::{self, Facet, status_key},
};
use crate::{
    locale::{Locale, Visit},
    overview::Overview,
    settings::Shared,
    site::{
        feeds::{self, FeedLink},
        frame::{CaseItem, Frame, Here, Pages},
    },
    writing::Choice,
};

/// What was found for a list.
pub(super) struct Found {
    pub(super) misread: Vec<Misread>,
    /// The case whose number was typed: its number and where it is.
    pub(super) numbered: Option<(CaseNumber, String)>,
    pub(super) results: Results,
    pub(super) facets: Arc<Facets>,
    pub(super) instead: Instead,
}

#[derive(Template)]
#[template(path = "site/search/page.html")]
pub(super) struct Page<'a> {
    frame: Frame<'a>,
    address: String,
    text: String,
    from: String,
    until: String,
    facets: Vec<Facet>,
    sort: &'static str,
    active: Vec<Restriction>,
    misread: Vec<String>,
    numbered: Option<Choice>,
    /// What was typed as an address: how the results are called, and whether it is a page's.
    at: Option<(String, bool)>,
    count: String,
    total: usize,
    first: usize,
    cases: Vec<CaseItem>,
    orders: Vec<Order>,
    is_by_words_alone: bool,
    is_first_page: bool,
    pages: Pages,
    check: String,
    loosened: Vec<(Choice, String)>,
    nearest: Vec<CaseItem>,
    feeds: Vec<FeedLink>,
}

/// A restriction in force, with the address that takes it off.
pub(in crate::site) struct Restriction {
    pub(in crate::site) kind: Cow<'static, str>,
    pub(in crate::site) name: String,
    pub(in crate::site) off: String,
}

struct Order {
    name: Cow<'static, str>,
    href: String,
    is_current: bool,
}

impl<'a> Page<'a> {
    pub(super) fn new(
        shared: &'a Shared,
        visit: &'a Visit,
        overview: &Overview,
        asked: &Asked,
        found: Found,
    ) -> Self {
        let locale = visit.locale;
        let results = found.results;
        let address = Address::read(&asked.text).filter(|address| {
            // A word with a dot in it that is no site of ours was looked for as a word.
            address.is_page() || results.hits.iter().all(|hit| hit.score == 0.0)
        });
        let item = |hit| CaseItem::new(hit, visit, overview);
        let at = address.map(|address| {
            let key = if results.total > 0 {
                "list-at"
            } else {
                "list-not-at"
            };
            let told = locale.fill(key, [("address", address.key())]);
            (told, address.is_page())
        });
        let is_empty = results.total == 0;
        Self {
            frame: Frame::at(&shared.settings, visit, Here::Cases),
            address: shared.settings.absolute(&visit.path(&asked.address())),
            text: asked.text.clone(),
            from: asked.from.map(|day| day.to_string()).unwrap_or_default(),
            until: asked.until.map(|day| day.to_string()).unwrap_or_default(),
            facets: facet::all(&found.facets, asked, overview, locale),
            sort: sort_name(asked.sort),
            active: active(visit, asked, overview),
            misread: found
                .misread
                .iter()
                .map(|misread| locale.fill(misread.why, [("value", misread.value.as_str())]))
                .collect(),
            numbered: found.numbered.map(|(number, href)| Choice {
                name: number.to_string(),
                href: visit.path(&href),
            }),
            count: locale.count("n-cases", results.total),
            total: results.total,
            first: (asked.page - 1).saturating_mul(PAGE).saturating_add(1),
            orders: orders(visit, asked, at.is_some()),
            is_by_words_alone: results.method == Method::Lexical
                && !asked.text.is_empty()
                && at.is_none(),
            is_first_page: asked.page == 1,
            pages: Pages::of(asked.page, results.total, PAGE, locale, |page| {
                visit.path(&asked.on_page(page).address())
            }),
            check: visit.path(&check(
                &asked.text,
                at.as_ref().is_some_and(|(_, page)| *page),
            )),
            at: at.filter(|_| !asked.text.is_empty()),
            loosened: found
                .instead
                .loosened
                .into_iter()
                .filter(|_| is_empty)
                .map(|(how, asked, total)| {
                    let choice = Choice {
                        name: loosened(&how, overview, locale),
                        href: visit.path(&asked.address()),
                    };
                    (choice, locale.count("n-cases", total))
                })
                .collect(),
            nearest: found.instead.nearest.into_iter().map(item).collect(),
            cases: results.hits.into_iter().map(item).collect(),
            feeds: feeds::links(
                &shared.settings,
                visit,
                &asked.on_page(1).sorted(Sort::default()).address(),
            ),
        }
    }
}

/// What a looser question is called.
fn loosened(how: &Loosened, overview: &Overview, locale: Locale) -> String {
    match how {
        Loosened::Without(field, value) => {
            let (_, name) = shown(locale, field, value, overview);
            locale.fill("list-without", [("restriction", name.as_str())])
        }
        Loosened::WordsAlone => locale.say("list-without-any").into_owned(),
        Loosened::Site(host) => locale.fill("list-whole-site", [("site", host.as_str())]),
    }
}

/// The restrictions in force.
pub(in crate::site) fn active(
    visit: &Visit,
    asked: &Asked,
    overview: &Overview,
) -> Vec<Restriction> {
    let pairs = asked.pairs();
    pairs
        .into_iter()
        .map(|(field, value)| {
            let (kind, name) = shown(visit.locale, field, &value, overview);
            Restriction {
                kind: visit.locale.say(kind),
                name,
                off: visit.path(&asked.without(field, &value).address()),
            }
        })
        .collect()
}

/// A restriction's kind, by its key, and its value as people call it.
fn shown(locale: Locale, field: &str, value: &str, overview: &Overview) -> (&'static str, String) {
    let own = || value.to_owned();
    let day = || {
        value
            .parse::<casebook::Date>()
            .map_or_else(|_| own(), |day| locale.day(day).shown)
    };
    let slug = Slug::of(value);
    match field {
        "from" => (
            "list-active-from",
            locale.fill("list-from-day", [("day", day().as_str())]),
        ),
        "until" => (
            "list-active-until",
            locale.fill("list-until-day", [("day", day().as_str())]),
        ),
        "language" => (
            "list-active-language",
            Language::resolve(value).map_or_else(own, |l| locale.language(&l).to_owned()),
        ),
        "country" => (
            "list-active-country",
            Country::resolve(value).map_or_else(own, |c| locale.country(c).to_owned()),
        ),
        "outlet" => ("list-active-outlet", overview.outlet_name(&slug).to_owned()),
        "tag" => (
            "list-active-tag",
            overview.tag_name(&slug, locale).to_owned(),
        ),
        "narrative" => (
            "list-active-story",
            overview.narrative_title(&slug, locale).to_owned(),
        ),
        "issue" => (
            "list-active-issue",
            locale.fill("list-issue-number", [("number", value)]),
        ),
        _ => (
            "list-active-status",
            locale.say(status_key(value)).into_owned(),
        ),
    }
}

fn orders(visit: &Visit, asked: &Asked, is_address: bool) -> Vec<Order> {
    // With no words to compare by, the best are the newest.
    let has_best = !asked.text.is_empty() && !is_address;
    [
        (Sort::Relevance, "list-order-best"),
        (Sort::Newest, "list-order-newest"),
        (Sort::Oldest, "list-order-oldest"),
        (Sort::Appearances, "list-order-appearances"),
    ]
    .into_iter()
    .filter(|(sort, _)| has_best || *sort != Sort::Relevance)
    .map(|(sort, name)| Order {
        name: visit.locale.say(name),
        href: visit.path(&asked.sorted(sort).address()),
        is_current: asked.sort == sort
            || (!has_best && asked.sort == Sort::Relevance && sort == Sort::Newest),
    })
    .collect()
}

/// Where the words can be checked as a text instead, or the address as an article's.
fn check(words: &str, is_page: bool) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair(if is_page { "url" } else { "text" }, words);
    format!("/check?{}", query.finish())
}
