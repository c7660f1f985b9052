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
use crate::{errors::Error, settings::Shared, writing};

/// How many of the latest cases the front page shows.
const LATEST: usize = 6;

#[derive(Template)]
#[template(path = "site/home/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    form: Form,
    address: String,
    cases_in_all: String,
    figures: [(String, &'static str); 4],
    latest: Vec<CaseItem>,
    narratives: Vec<NarrativeLine>,
}

struct NarrativeLine {
    title: String,
    href: String,
    depth: usize,
    cases: String,
}

pub(super) async fn show(State(shared): State<Arc<Shared>>) -> Result<Response, Error> {
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
    let figure = |of: u64, one, many| (writing::number(of), if of == 1 { one } else { many });
    let template = Page {
        frame: Frame::at(&shared.settings, Here::Home),
        form: Form::default(),
        address: shared.settings.absolute("/"),
        cases_in_all: writing::count(overview.cases, "case", "cases"),
        figures: [
            figure(overview.cases, "case", "cases"),
            figure(overview.languages.len() as u64, "language", "languages"),
            figure(overview.outlets, "outlet", "outlets"),
            figure(overview.countries.len() as u64, "country", "countries"),
        ],
        latest: latest.hits.into_iter().map(CaseItem::from).collect(),
        narratives: overview
            .narratives
            .iter()
            .filter(|line| line.cases > 0)
            .map(|line| NarrativeLine {
                title: line.narrative.title.clone(),
                href: format!("/cases?narrative={}", line.narrative.slug),
                depth: line.depth.min(3),
                cases: writing::count(line.cases, "case", "cases"),
            })
            .collect(),
    };
    page(&template, StatusCode::OK, Keep::Asking)
}
