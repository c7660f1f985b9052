//! What cases have in common: a recurring story, an outlet, a country, a tag, an issue of the
//! review. Each kind has a directory of all, and each of them a page with its pattern.

mod country;
mod directory;
mod issue;
mod narrative;
mod outlet;
mod tag;
mod view;

use std::sync::Arc;

use axum::{Router, http::StatusCode, response::Response, routing::get};
use casebook::Slug;
use search::{Filter, Sort};

use super::{
    frame::{Keep, page},
    pattern,
};
use crate::{
    errors::Error,
    locale::Visit,
    overview::Overview,
    settings::Shared,
    writing::{Choice, Spoken, markdown},
};

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/narratives", get(narrative::all))
        .route("/narratives/{slug}", get(narrative::show))
        .route("/outlets", get(outlet::all))
        .route("/outlets/{slug}", get(outlet::show))
        .route("/countries", get(country::all))
        .route("/countries/{code}", get(country::show))
        .route("/tags", get(tag::all))
        .route("/tags/{slug}", get(tag::show))
        .route("/review", get(issue::all))
        .route("/review/{number}", get(issue::show))
}

/// What several cases have in common, as its page begins.
struct Subject {
    /// The key of what it is.
    kind: &'static str,
    title: Spoken,
    /// What it says, sanitised HTML.
    text: Option<String>,
    /// What is known of it, each by the key of a name.
    facts: Vec<(&'static str, Fact)>,
    /// A caution, by its key.
    caution: Option<&'static str>,
    /// Wider ones above it, the widest first.
    above: Vec<Choice>,
    /// Those it holds, with their cases.
    below: Vec<(Choice, usize)>,
    /// Its own page.
    path: String,
    /// Its field in the list of cases, and its value there.
    asked: (&'static str, String),
    /// Cases on the page, and in which order.
    cases: (usize, Sort),
    has_pattern: bool,
}

/// What is known of a subject.
enum Fact {
    Text(String),
    Link(crate::writing::Link),
}

impl Subject {
    /// Cases that a page shows of a subject whose cases are too many to list.
    const LATEST: (usize, Sort) = (6, Sort::Newest);

    /// A subject of which no more is known: what it is, its title, its page, and how a list of its
    /// cases is asked for.
    fn named(
        kind: &'static str,
        title: Spoken,
        path: String,
        asked: (&'static str, String),
    ) -> Self {
        Self {
            kind,
            title,
            text: None,
            facts: Vec::new(),
            caution: None,
            above: Vec::new(),
            below: Vec::new(),
            path,
            asked,
            cases: Self::LATEST,
            has_pattern: true,
        }
    }

    /// The list of all its cases.
    fn list(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair(self.asked.0, &self.asked.1);
        format!("/cases?{}", query.finish())
    }
}

/// Answers with the page of a subject, unless the public knows no case of it.
async fn show(
    shared: &Arc<Shared>,
    visit: &Visit,
    overview: &Overview,
    subject: Subject,
    filter: Filter,
) -> Result<Response, Error> {
    let filter = Filter {
        statuses: Filter::upheld().statuses,
        ..filter
    };
    let key = format!("{}={}", subject.asked.0, subject.asked.1);
    let pattern = pattern::of(shared, key, filter.clone()).await?;
    let (limit, sort) = subject.cases;
    let query = search::SearchQuery {
        filter: match pattern.all.cases {
            // A withdrawn case names it still.
            0 => Filter {
                statuses: Vec::new(),
                ..filter
            },
            _ => filter,
        },
        sort,
        limit,
        ..search::SearchQuery::default()
    };
    let index = Arc::clone(&shared.index);
    let latest = shared.work.search(move || index.search(&query)).await??;
    if latest.total == 0 {
        return Err(Error::NoSuchSubject);
    }
    let template = view::Page::new(shared, visit, overview, subject, &pattern, latest);
    page(&template, StatusCode::OK, Keep::Asking)
}

/// Reads a slug from an address; or, where it is spelt in another way than ours, the path of ours.
fn key_of(text: &str, path: impl Fn(&Slug) -> String) -> Result<Slug, String> {
    let slug = Slug::of(text);
    match slug.as_str() == text {
        true => Ok(slug),
        false => Err(path(&slug)),
    }
}

/// What was written of a subject, as HTML; none where nothing was.
fn prose(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| markdown(text))
}

/// Leads to the spelling of an address that we use.
fn lead(visit: &Visit, path: &str) -> Response {
    super::moved(&visit.path(path))
}

/// A row of a directory.
struct Row {
    name: String,
    path: String,
    /// More about it, a few words.
    note: String,
    cases: usize,
    depth: usize,
}

/// What a directory says of itself, by keys.
struct About {
    title: &'static str,
    lead: &'static str,
    nothing: &'static str,
    path: &'static str,
    /// Whether the order is the casebook's own: a tree, or the latest first.
    is_ordered: bool,
}
