//! The map of the site for search engines (sitemaps.org 0.9): every page once, with its address in
//! each language. An index names a map of the fixed pages and one for each thousand case numbers.

use std::sync::Arc;

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use casebook::Timestamp;

use super::frame::{Keep, answer};
use crate::{
    errors::Error,
    locale::{Locale, Visit},
    overview::Overview,
    settings::Shared,
};

/// Case numbers to a map: with addresses in every language about a megabyte.
const NUMBERS: u32 = 1_000;

/// The pages that stand whatever the casebook holds.
const FIXED: [&str; 9] = [
    "/",
    "/cases",
    "/narratives",
    "/outlets",
    "/countries",
    "/tags",
    "/review",
    "/check",
    "/about",
];

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/sitemap.xml", get(index))
        .route("/sitemaps/{name}", get(show))
}

#[derive(Template)]
#[template(path = "site/sitemap/index.xml")]
struct Index {
    maps: Vec<String>,
}

#[derive(Template)]
#[template(path = "site/sitemap/map.xml")]
struct Map {
    pages: Vec<Page>,
}

struct Page {
    /// By language: its tag and the address in it; that without a prefix first.
    addresses: Vec<(&'static str, String)>,
    changed: Option<String>,
}

async fn index(State(shared): State<Arc<Shared>>) -> Result<Response, Error> {
    let absolute = |name: String| shared.settings.absolute(&format!("/sitemaps/{name}"));
    let mut maps = vec![absolute("pages.xml".to_owned())];
    let mut after = 0;
    // One case of each thousand is looked for, and the rest passed over.
    while let Some((number, ..)) = shared.store.upheld_after(after, 1).await?.first() {
        let block = (number.get() - 1) / NUMBERS;
        maps.push(absolute(format!("cases-{}.xml", block + 1)));
        match (block + 1).checked_mul(NUMBERS) {
            Some(last) => after = last,
            None => break,
        }
    }
    Ok(xml(Index { maps }.render()?))
}

async fn show(
    State(shared): State<Arc<Shared>>,
    Path(name): Path<String>,
) -> Result<Response, Error> {
    let overview = shared.overview().await?;
    let pages = match name.as_str() {
        "pages.xml" => pages(&shared, &overview),
        name => {
            let block = name
                .strip_prefix("cases-")
                .and_then(|rest| rest.strip_suffix(".xml"))
                .and_then(|block| block.parse::<u32>().ok())
                .filter(|block| *block > 0)
                .ok_or(Error::NoSuchPage)?;
            let before = (block - 1).checked_mul(NUMBERS).ok_or(Error::NoSuchPage)?;
            let cases = shared.store.upheld_after(before, NUMBERS).await?;
            let last = before.saturating_add(NUMBERS);
            let within = cases
                .into_iter()
                .filter(|(number, ..)| number.get() <= last);
            within
                .map(|(_, path, changed)| page(&shared, &path, Some(changed)))
                .collect()
        }
    };
    if pages.is_empty() {
        return Err(Error::NoSuchPage);
    }
    let render = move || Map { pages }.render();
    Ok(xml(shared.work.search(render).await??))
}

fn pages(shared: &Shared, overview: &Overview) -> Vec<Page> {
    let facets = &overview.facets;
    let narratives = facets
        .narratives
        .iter()
        .map(|(slug, _)| format!("/narratives/{slug}"));
    let outlets = facets
        .outlets
        .iter()
        .map(|(slug, _)| format!("/outlets/{slug}"));
    let countries = facets
        .countries
        .iter()
        .map(|(country, _)| format!("/countries/{country}"));
    let tags = facets.tags.iter().map(|(slug, _)| format!("/tags/{slug}"));
    let issues = facets
        .issues
        .iter()
        .map(|(number, _)| format!("/review/{number}"));
    let fixed = FIXED.into_iter().map(ToOwned::to_owned);
    fixed
        .chain(narratives)
        .chain(countries)
        .chain(issues)
        .chain(tags)
        .chain(outlets)
        // Most entries that a map may have.
        .take(50_000)
        .map(|path| page(shared, &path, None))
        .collect()
}

fn page(shared: &Shared, path: &str, changed: Option<Timestamp>) -> Page {
    let settings = &shared.settings;
    let mut addresses: Vec<(&'static str, String)> = Locale::ALL
        .into_iter()
        .map(|locale| {
            let visit = Visit::speaking(locale, settings.language);
            (locale.tag(), settings.absolute(&visit.path(path)))
        })
        .collect();
    addresses.sort_by_key(|(tag, _)| *tag != settings.language.tag());
    Page {
        addresses,
        changed: changed.map(|at| at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()),
    }
}

fn xml(body: String) -> Response {
    answer(
        body,
        "application/xml; charset=utf-8",
        StatusCode::OK,
        Keep::Asking,
    )
}
