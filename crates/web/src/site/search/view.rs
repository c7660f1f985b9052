use std::borrow::Cow;

use askama::Template;
use casebook::{CaseNumber, Country, Language, Slug, Status};
use search::{Method, Results, SearchQuery, Sort};

use super::asked::{Asked, Misread, PAGE, sort_name};
use crate::{
    locale::{Locale, Visit},
    overview::Overview,
    settings::Shared,
    site::frame::{CaseItem, Frame, Here},
    writing::Choice,
};

/// Names that keys in the address stand for.
#[derive(Default)]
pub(super) struct Names {
    pub(super) outlets: Vec<(Slug, String)>,
    pub(super) tags: Vec<(Slug, String)>,
    /// The case whose number was typed: its number and where it is.
    pub(super) numbered: Option<(CaseNumber, String)>,
}

#[derive(Template)]
#[template(path = "site/search/page.html")]
pub(super) struct Page<'a> {
    frame: Frame<'a>,
    address: String,
    text: String,
    from: String,
    until: String,
    outlet: String,
    tag: String,
    issue: String,
    languages: Vec<Pick>,
    countries: Vec<Pick>,
    narratives: Vec<Pick>,
    statuses: Vec<Pick>,
    sort: &'static str,
    /// Values that the form has no room for and hands on.
    kept: Vec<(&'static str, String)>,
    active: Vec<Restriction>,
    misread: Vec<String>,
    numbered: Option<Choice>,
    count: String,
    total: usize,
    first: usize,
    cases: Vec<CaseItem>,
    orders: Vec<Order>,
    is_by_words_alone: bool,
    pages: Pages,
    page_of: String,
    no_such_page: String,
    check: String,
}

/// An option of a list to pick from.
struct Pick {
    value: String,
    name: String,
    is_picked: bool,
}

/// A restriction in force, with the address that takes it off.
struct Restriction {
    kind: Cow<'static, str>,
    name: String,
    off: String,
}

struct Order {
    name: Cow<'static, str>,
    href: String,
    is_current: bool,
}

#[derive(Default)]
struct Pages {
    current: usize,
    last: usize,
    previous: Option<String>,
    next: Option<String>,
    is_beyond: bool,
    first_page: String,
}

impl<'a> Page<'a> {
    pub(super) fn new(
        shared: &'a Shared,
        visit: &'a Visit,
        overview: &Overview,
        asked: &Asked,
        misread: Vec<Misread>,
        names: Names,
        results: Results,
    ) -> Self {
        let words = if asked.text.is_empty() {
            ""
        } else {
            &asked.text
        };
        let locale = visit.locale;
        let pages = pages(visit, asked, results.total);
        let (page, last) = (locale.number(pages.current), locale.number(pages.last));
        let page_of = [("page", page.as_str()), ("pages", last.as_str())];
        Self {
            page_of: locale.fill("list-page-of", page_of),
            no_such_page: locale.fill("list-no-such-page", page_of),
            frame: Frame::at(&shared.settings, visit, Here::Cases),
            address: shared.settings.absolute(&visit.path(&asked.address())),
            text: asked.text.clone(),
            from: asked.from.map(|day| day.to_string()).unwrap_or_default(),
            until: asked.until.map(|day| day.to_string()).unwrap_or_default(),
            outlet: first_name(&asked.outlets, &names.outlets),
            tag: first_name(&asked.tags, &names.tags),
            issue: asked.issues.first().map(u32::to_string).unwrap_or_default(),
            languages: languages(locale, overview, asked),
            countries: countries(locale, overview, asked),
            narratives: narratives(overview, asked),
            statuses: statuses(locale, asked),
            sort: sort_name(asked.sort),
            kept: kept(asked),
            active: active(visit, asked, overview, &names),
            misread: misread
                .iter()
                .map(|misread| locale.fill(misread.why, [("value", misread.value.as_str())]))
                .collect(),
            numbered: names.numbered.map(|(number, href)| Choice {
                name: number.to_string(),
                href: visit.path(&href),
            }),
            count: locale.count("n-cases", results.total),
            total: results.total,
            first: (asked.page - 1).saturating_mul(PAGE).saturating_add(1),
            orders: orders(visit, asked),
            is_by_words_alone: results.method == Method::Lexical && !words.is_empty(),
            pages,
            check: visit.path(&check(words)),
            cases: results
                .hits
                .into_iter()
                .map(|hit| CaseItem::new(hit, visit))
                .collect(),
        }
    }
}

/// What stands in a field that has room for one value.
fn first_name(keys: &[Slug], names: &[(Slug, String)]) -> String {
    keys.first()
        .map_or_else(String::new, |key| name_of(key, names))
}

fn name_of(key: &Slug, names: &[(Slug, String)]) -> String {
    names
        .iter()
        .find(|(slug, _)| slug == key)
        .map_or_else(|| key.to_string(), |(_, name)| name.clone())
}

fn languages(locale: Locale, overview: &Overview, asked: &Asked) -> Vec<Pick> {
    let picked = asked.languages.first();
    let mut all: Vec<Language> = overview.languages.iter().map(|(l, _)| l.clone()).collect();
    // What was asked for is shown even where no case has it.
    all.extend(picked.filter(|language| !all.contains(language)).cloned());
    let mut picks: Vec<Pick> = all
        .iter()
        .map(|language| Pick {
            value: language.to_string(),
            name: locale.language(language).to_owned(),
            is_picked: picked == Some(language),
        })
        .collect();
    picks.sort_by(|a, b| a.name.cmp(&b.name));
    picks
}

fn countries(locale: Locale, overview: &Overview, asked: &Asked) -> Vec<Pick> {
    let picked = asked.countries.first();
    let mut all: Vec<Country> = overview.countries.iter().map(|(c, _)| *c).collect();
    all.extend(picked.filter(|country| !all.contains(country)));
    let mut picks: Vec<Pick> = all
        .iter()
        .map(|country| Pick {
            value: country.to_string(),
            name: locale.country(*country).to_owned(),
            is_picked: picked == Some(country),
        })
        .collect();
    picks.sort_by(|a, b| a.name.cmp(&b.name));
    picks
}

fn narratives(overview: &Overview, asked: &Asked) -> Vec<Pick> {
    let lines = overview.narratives.iter();
    lines
        .map(|line| Pick {
            value: line.narrative.slug.to_string(),
            name: format!("{}{}", "– ".repeat(line.depth.min(3)), line.narrative.title),
            is_picked: asked.narratives.first() == Some(&line.narrative.slug),
        })
        .collect()
}

fn statuses(locale: Locale, asked: &Asked) -> Vec<Pick> {
    [
        (Status::Published, "list-status-published"),
        (Status::Corrected, "list-status-corrected"),
        (Status::Withdrawn, "list-status-withdrawn"),
    ]
    .into_iter()
    .map(|(status, name)| Pick {
        value: status.as_str().to_owned(),
        name: locale.say(name).into_owned(),
        is_picked: asked.statuses.first() == Some(&status),
    })
    .collect()
}

/// Second and further values of a field.
fn kept(asked: &Asked) -> Vec<(&'static str, String)> {
    let mut seen: Vec<&str> = Vec::new();
    let mut kept = Vec::new();
    for (field, value) in asked.pairs() {
        if seen.contains(&field) {
            kept.push((field, value));
        } else {
            seen.push(field);
        }
    }
    kept
}

fn active(visit: &Visit, asked: &Asked, overview: &Overview, names: &Names) -> Vec<Restriction> {
    let pairs = asked.pairs();
    pairs
        .into_iter()
        .map(|(field, value)| {
            let (kind, name) = shown(visit.locale, field, &value, overview, names);
            Restriction {
                kind: visit.locale.say(kind),
                name,
                off: visit.path(&asked.without(field, &value).address()),
            }
        })
        .collect()
}

fn shown(
    locale: Locale,
    field: &str,
    value: &str,
    overview: &Overview,
    names: &Names,
) -> (&'static str, String) {
    let own = || value.to_owned();
    let day = || {
        value
            .parse::<casebook::Date>()
            .map_or_else(|_| own(), |day| locale.day(day).shown)
    };
    let slug = || Slug::of(value);
    match field {
        "from" => ("list-active-from", day()),
        "until" => ("list-active-until", day()),
        "language" => (
            "list-active-language",
            Language::resolve(value).map_or_else(own, |l| locale.language(&l).to_owned()),
        ),
        "country" => (
            "list-active-country",
            Country::resolve(value).map_or_else(own, |c| locale.country(c).to_owned()),
        ),
        "outlet" => ("list-active-outlet", name_of(&slug(), &names.outlets)),
        "tag" => ("list-active-tag", name_of(&slug(), &names.tags)),
        "narrative" => {
            let mut lines = overview.narratives.iter();
            let line = lines.find(|line| line.narrative.slug.as_str() == value);
            (
                "list-active-story",
                line.map_or_else(own, |l| l.narrative.title.clone()),
            )
        }
        "issue" => (
            "list-active-issue",
            locale.fill("list-issue-number", [("number", value)]),
        ),
        _ => {
            let key = match value {
                "corrected" => "list-status-corrected",
                "withdrawn" => "list-status-withdrawn",
                _ => "list-status-published",
            };
            ("list-active-status", locale.say(key).into_owned())
        }
    }
}

fn orders(visit: &Visit, asked: &Asked) -> Vec<Order> {
    [
        (Sort::Relevance, "list-order-best"),
        (Sort::Newest, "list-order-newest"),
        (Sort::Oldest, "list-order-oldest"),
    ]
    .into_iter()
    // With no words to compare by, the best are the newest.
    .filter(|(sort, _)| !asked.text.is_empty() || *sort != Sort::Relevance)
    .map(|(sort, name)| Order {
        name: visit.locale.say(name),
        href: visit.path(&asked.sorted(sort).address()),
        is_current: asked.sort == sort
            || (asked.text.is_empty() && asked.sort == Sort::Relevance && sort == Sort::Newest),
    })
    .collect()
}

fn pages(visit: &Visit, asked: &Asked, total: usize) -> Pages {
    let on_page = |page| visit.path(&asked.on_page(page).address());
    let last = total.min(SearchQuery::DEEPEST).div_ceil(PAGE).max(1);
    Pages {
        current: asked.page,
        last,
        previous: (asked.page > 1 && asked.page <= last).then(|| on_page(asked.page - 1)),
        next: (asked.page < last).then(|| on_page(asked.page + 1)),
        is_beyond: asked.page > last,
        first_page: on_page(1),
    }
}

/// Where the words can be checked as a text instead.
fn check(words: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("text", words);
    format!("/check?{}", query.finish())
}
