//! The front door: what this is, the check, the search, the latest cases.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use casebook::{Country, Slug};
use search::{Filter, Rise, SearchQuery, Sort};

use super::{
    check::Form,
    feeds::{self, FeedLink},
    frame::{CaseItem, Frame, Here, Keep, page},
};
use crate::{
    errors::Error,
    locale::{Locale, Visit},
    overview::{Overview, title_of},
    settings::Shared,
    writing::Choice,
};

/// How many of the latest cases the front page shows.
const LATEST: usize = 6;

#[derive(Template)]
#[template(path = "site/home/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    form: Form,
    address: String,
    lead: String,
    figures: [(String, String); 4],
    latest: Vec<CaseItem>,
    narratives: Vec<NarrativeLine>,
    rising: Vec<Rising>,
    /// Up to when.
    rising_lead: String,
    feeds: Vec<FeedLink>,
}

/// Something with more cases of late than it used to have.
struct Rising {
    choice: Choice,
    figures: String,
    /// Cases by month of thirty days: where a bar stands and its height, of thirty.
    bars: Vec<(usize, usize, usize)>,
}

impl Rising {
    fn new(choice: Choice, rise: &Rise, locale: Locale) -> Self {
        let most = rise.spans.iter().max().copied().unwrap_or(1).max(1);
        let (recent, usual) = (rise.recent, rise.usual.round() as usize);
        let recent = locale.count("n-cases", recent);
        let usual = locale.number(usual);
        let bars = rise.spans.iter().enumerate().map(|(at, cases)| {
            let height = (cases * 28).div_ceil(most);
            (at * 10, 30 - height, height)
        });
        Self {
            figures: locale.fill(
                "home-rising-figures",
                [("recent", recent.as_str()), ("usual", &usual)],
            ),
            bars: bars.collect(),
            choice,
        }
    }
}

/// What rises: stories before tags, tags before countries, some six in all.
fn rising(overview: &Overview, visit: &Visit) -> Vec<Rising> {
    let locale = visit.locale;
    let choice = |name: &str, path: String| Choice {
        name: name.to_owned(),
        href: visit.path(&path),
    };
    let narratives = overview.rising.narratives.iter().map(|rise| {
        let slug = Slug::of(&rise.key);
        let title = overview.narrative_title(&slug, locale);
        (choice(title, format!("/narratives/{slug}")), rise)
    });
    let tags = overview.rising.tags.iter().map(|rise| {
        let slug = Slug::of(&rise.key);
        let name = overview.tag_name(&slug, locale);
        (choice(name, format!("/tags/{slug}")), rise)
    });
    let countries = overview.rising.countries.iter().filter_map(|rise| {
        let country: Country = rise.key.parse().ok()?;
        let name = locale.country(country);
        Some((choice(name, format!("/countries/{country}")), rise))
    });
    let all = narratives
        .take(3)
        .chain(tags.take(3))
        .chain(countries.take(3));
    all.map(|(choice, rise)| Rising::new(choice, rise, locale))
        .take(6)
        .collect()
}

struct NarrativeLine {
    title: String,
    href: String,
    depth: usize,
    cases: String,
}

pub(super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
) -> Result<Response, Error> {
    let locale = visit.locale;
    let overview = shared.overview().await?;
    let index = Arc::clone(&shared.index);
    let latest = shared
        .work
        .search(move || {
            index.search(&SearchQuery {
                filter: Filter::upheld(),
                sort: Sort::Newest,
                limit: LATEST,
                ..SearchQuery::default()
            })
        })
        .await??;
    let figure = |of: usize, key| (locale.number(of), locale.count(key, of));
    let facets = &overview.facets;
    let cases = locale.count("n-cases", overview.cases);
    let template = Page {
        frame: Frame::at(&shared.settings, &visit, Here::Home),
        form: Form::default(),
        address: shared.settings.absolute(&visit.path("/")),
        lead: locale.fill(
            "home-lead",
            [("site", shared.settings.name.as_str()), ("cases", &cases)],
        ),
        figures: [
            figure(overview.cases, "home-figure-cases"),
            figure(facets.languages.len(), "home-figure-languages"),
            figure(facets.outlets.len(), "home-figure-outlets"),
            figure(facets.countries.len(), "home-figure-countries"),
        ],
        latest: latest
            .hits
            .into_iter()
            .map(|hit| CaseItem::new(hit, &visit, &overview))
            .collect(),
        rising_lead: overview.rising.until.map_or_else(String::new, |day| {
            locale.fill(
                "home-rising-lead",
                [("day", locale.day(day).shown.as_str())],
            )
        }),
        rising: rising(&overview, &visit),
        feeds: feeds::links(&shared.settings, &visit, "/cases"),
        narratives: overview
            .narratives
            .iter()
            .filter(|line| line.cases > 0)
            .map(|line| NarrativeLine {
                title: title_of(&line.narrative, locale).to_owned(),
                href: visit.path(&format!("/narratives/{}", line.narrative.slug)),
                depth: line.depth.min(3),
                cases: locale.count("n-cases", line.cases),
            })
            .collect(),
    };
    page(&template, StatusCode::OK, Keep::Asking)
}
