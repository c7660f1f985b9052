//! The front door: what this is, the check, the search, the latest cases.

use std::sync::Arc;

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use casebook::Status;
use search::{Filter, SearchQuery, Sort};

use super::{
    check::Form,
    frame::{CaseItem, Frame, Here, Keep, page},
};
use crate::{errors::Error, locale::Visit, settings::Shared};

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
                filter: Filter {
                    statuses: vec![Status::Published, Status::Corrected],
                    ..Filter::default()
                },
                sort: Sort::Newest,
                limit: LATEST,
                ..SearchQuery::default()
            })
        })
        .await??;
    let figure = |of: u64, key| (locale.number(of), locale.count(key, of));
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
            figure(overview.languages.len() as u64, "home-figure-languages"),
            figure(overview.outlets, "home-figure-outlets"),
            figure(overview.countries.len() as u64, "home-figure-countries"),
        ],
        latest: latest
            .hits
            .into_iter()
            .map(|hit| CaseItem::new(hit, &visit))
            .collect(),
        narratives: overview
            .narratives
            .iter()
            .filter(|line| line.cases > 0)
            .map(|line| NarrativeLine {
                title: line.narrative.title.clone(),
                href: visit.path(&format!("/cases?narrative={}", line.narrative.slug)),
                depth: line.depth.min(3),
                cases: locale.count("n-cases", line.cases),
            })
            .collect(),
    };
    page(&template, StatusCode::OK, Keep::Asking)
}
