//! Every list of cases as a feed: Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1, at the address of the
//! list with another ending. The latest published stand first, whatever order the list has.

mod json;
mod xml;

use std::{fmt, sync::Arc};

use askama::Template;
use axum::{
    Router,
    extract::{Request, State},
    http::{StatusCode, request::Parts},
    response::Response,
    routing::get,
};
use casebook::{Case, Status, Timestamp};
use search::{SearchQuery, Sort};

use super::{
    frame::{Keep, answer},
    search::{Asked, active, admit, resolve},
};
use crate::{
    errors::Error,
    locale::{Locale, Visit},
    overview::Overview,
    settings::{Settings, Shared},
    writing::{self, markdown, paragraphs},
};

/// Cases in a feed.
const ENTRIES: usize = 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Atom,
    Rss,
    Json,
}

impl Format {
    const ALL: [Self; 3] = [Self::Atom, Self::Rss, Self::Json];

    /// What the address of a list gets in place of `/cases`.
    fn path(self) -> &'static str {
        match self {
            Self::Atom => "/cases.atom",
            Self::Rss => "/cases.rss",
            Self::Json => "/cases.json",
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Self::Atom => "application/atom+xml",
            Self::Rss => "application/rss+xml",
            Self::Json => "application/feed+json",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Atom => "Atom",
            Self::Rss => "RSS",
            Self::Json => "JSON Feed",
        })
    }
}

/// A list's feed in one of the formats.
pub(crate) struct FeedLink {
    pub(crate) name: String,
    pub(crate) kind: &'static str,
    pub(crate) href: String,
}

/// The feeds of a list, by its address. A copy in files holds one of each list, since they are thousands,
/// and all of all cases.
pub(crate) fn links(settings: &Settings, visit: &Visit, list: &str) -> Vec<FeedLink> {
    let is_of_all = !list.contains('?');
    let held = Format::ALL.into_iter();
    let held = held.filter(|format| !settings.is_fixed || is_of_all || *format == Format::Atom);
    held.map(|format| link(visit, list, format)).collect()
}

fn link(visit: &Visit, list: &str, format: Format) -> FeedLink {
    FeedLink {
        name: format.to_string(),
        kind: format.media_type(),
        href: visit.path(&match list.split_once('?') {
            Some((_, query)) => format!("{}?{query}", format.path()),
            None => format.path().to_owned(),
        }),
    }
}

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route(Format::Atom.path(), get(atom))
        .route(Format::Rss.path(), get(rss))
        .route(Format::Json.path(), get(json))
}

async fn atom(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Error> {
    show(&shared, &visit, &request.into_parts().0, Format::Atom).await
}

async fn rss(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Error> {
    show(&shared, &visit, &request.into_parts().0, Format::Rss).await
}

async fn json(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    request: Request,
) -> Result<Response, Error> {
    show(&shared, &visit, &request.into_parts().0, Format::Json).await
}

/// A feed, before it takes a format.
struct Feed {
    title: String,
    description: String,
    lang: &'static str,
    /// The list it is of.
    page: String,
    /// Its own address.
    address: String,
    site: String,
    updated: Timestamp,
    entries: Vec<Entry>,
}

struct Entry {
    /// Its address for life.
    id: String,
    href: String,
    title: String,
    /// What is claimed, in a few lines.
    summary: String,
    /// The claim and the answer, sanitised HTML.
    html: String,
    published: Timestamp,
    updated: Timestamp,
    tags: Vec<String>,
    /// BCP 47; empty where it is not known.
    lang: String,
}

async fn show(
    shared: &Arc<Shared>,
    visit: &Visit,
    request: &Parts,
    format: Format,
) -> Result<Response, Error> {
    let (mut asked, misread) = Asked::read(request.uri.query().unwrap_or_default());
    if !asked.text.is_empty() {
        admit(shared, &request.extensions, &request.headers)?;
    }
    let overview = shared.overview().await?;
    resolve(shared, &overview, &mut asked).await?;
    let own = link(visit, &asked.on_page(1).address(), format);
    // Programs ask for the same feeds over and over; those of searches are as many as there are words.
    // What was taken back a moment ago, which the index may not know yet, must be in none.
    let change = shared.store.last_change().await?;
    let kept = shared.feeds.get(&own.href, change);
    let body = match kept {
        Some(body) => body,
        None => {
            let body = Arc::new(rendered(shared, visit, &overview, &asked, format).await?);
            let is_of_now = overview.change == change && shared.index.sequence() == change;
            if is_of_now && asked.text.is_empty() && misread.is_empty() {
                shared.feeds.keep(own.href, change, &body);
            }
            body
        }
    };
    let kind = format!("{}; charset=utf-8", format.media_type());
    let status = match misread.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::BAD_REQUEST,
    };
    Ok(answer((*body).clone(), &kind, status, Keep::Asking))
}

async fn rendered(
    shared: &Arc<Shared>,
    visit: &Visit,
    overview: &Overview,
    asked: &Asked,
    format: Format,
) -> Result<String, Error> {
    let index = Arc::clone(&shared.index);
    let question = SearchQuery {
        sort: Sort::Published,
        offset: 0,
        limit: ENTRIES,
        language: visit.locale.tag().parse().ok(),
        ..asked.query()
    };
    let found = shared
        .work
        .search(move || index.search(&question))
        .await??;
    let mut read = shared.store.read().await?;
    let numbers: Vec<_> = found.hits.iter().map(|hit| hit.number).collect();
    let cases = read.cases_numbered(&numbers).await?;
    // One may have been taken back since the index saw it.
    let public = cases.iter().filter(|case| case.status.is_public());
    let entries: Vec<Entry> = public
        .map(|case| entry(shared, visit, overview, case))
        .collect();
    drop(read);
    let locale = visit.locale;
    let restrictions = active(visit, asked, overview);
    let mut of: Vec<String> = restrictions
        .into_iter()
        .map(|restriction| restriction.name)
        .collect();
    if !asked.text.is_empty() {
        of.insert(
            0,
            locale.fill("case-cited-title", [("title", asked.text.as_str())]),
        );
    }
    let list = asked.on_page(1).address();
    let own = link(visit, &list, format);
    let site = shared.settings.name.clone();
    let feed = Feed {
        title: xml::plain(&match of.is_empty() {
            true => locale.fill("feed-title", [("site", site.as_str())]),
            false => locale.fill(
                "feed-title-of",
                [("site", site.as_str()), ("what", &locale.list(&of))],
            ),
        }),
        description: locale.say("frame-about").into_owned(),
        lang: locale.tag(),
        page: shared.settings.absolute(&visit.path(&list)),
        address: shared.settings.absolute(&own.href),
        updated: entries
            .iter()
            .map(|entry| entry.updated)
            .max()
            .unwrap_or(Timestamp::UNIX_EPOCH),
        site,
        entries,
    };
    Ok(match format {
        Format::Atom => xml::Atom { feed: &feed }.render()?,
        Format::Rss => xml::Rss { feed: &feed }.render()?,
        Format::Json => json::of(&feed),
    })
}

fn entry(shared: &Shared, visit: &Visit, overview: &Overview, case: &Case) -> Entry {
    let locale = visit.locale;
    let content = &case.content;
    let label = locale.say(match case.status {
        Status::Withdrawn => "case-label-withdrawn",
        _ => "case-label",
    });
    let number = case.number.to_string();
    let gaps = [
        ("label", &*label),
        ("title", content.title.as_str()),
        ("number", &number),
    ];
    let absolute = |path: &str| shared.settings.absolute(path);
    Entry {
        id: absolute(&format!("/cases/{}", case.number.get())),
        href: absolute(&visit.path(&case.path())),
        title: xml::plain(&locale.fill("case-title", gaps)),
        summary: xml::plain(&writing::head(
            &content
                .summary
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
            400,
        )),
        html: xml::plain(&html(case, locale)),
        published: case.published_at.unwrap_or(case.created_at),
        updated: case.updated_at,
        tags: content
            .tags
            .iter()
            .map(|slug| xml::plain(overview.tag_name(slug, locale)))
            .collect(),
        lang: match content.language.is_undetermined() {
            true => String::new(),
            false => content.language.tag().to_owned(),
        },
    }
}

/// The notes, the claim and the answer, each said to be what it is.
fn html(case: &Case, locale: Locale) -> String {
    let content = &case.content;
    let mut html = String::new();
    let mut say = |title: &str, body: &str| {
        if !body.trim().is_empty() {
            html.push_str("<h2>");
            html.push_str(&escaped(title));
            html.push_str("</h2>");
            html.push_str(body);
        }
    };
    let plain = |text: &str| {
        let paragraphs = paragraphs(text);
        let paragraphs = paragraphs.iter();
        paragraphs
            .map(|p| format!("<p>{}</p>", escaped(p)))
            .collect::<String>()
    };
    for correction in &case.corrections {
        let title = match correction.withdrawal {
            true => "case-withdrawn",
            false => "case-correction",
        };
        say(&locale.say(title), &plain(&correction.note));
    }
    say(&locale.say("case-claimed"), &plain(&content.summary));
    say(&locale.say("case-answer"), &markdown(&content.response));
    html
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
