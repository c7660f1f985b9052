//! All subjects of a kind, to look one up or to see which have most.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use url::form_urlencoded;

use super::{About, Row};
use crate::{
    errors::Error,
    locale::Visit,
    settings::Shared,
    site::frame::{Frame, Here, Keep, Pages, page},
    writing::Choice,
};
use std::borrow::Cow;

/// Rows on a page.
const PAGE: usize = 100;
/// Fewest rows for which a search among them is offered.
const MANY: usize = 30;

#[derive(Template)]
#[template(path = "site/subjects/directory.html")]
struct Page<'a> {
    frame: Frame<'a>,
    address: String,
    path: &'static str,
    title: Cow<'static, str>,
    lead: Cow<'static, str>,
    nothing: Cow<'static, str>,
    words: String,
    is_searchable: bool,
    is_ordered: bool,
    orders: [(Choice, bool); 2],
    is_by_name: bool,
    total: String,
    rows: Vec<Line>,
    pages: Pages,
}

struct Line {
    choice: Choice,
    note: String,
    cases: String,
    /// Its share of the most, in per cent of the width.
    share: String,
    depth: usize,
}

/// What an address asks of a directory.
#[derive(Default)]
struct Asked {
    words: String,
    by_name: bool,
    page: usize,
}

impl Asked {
    fn read(query: &str) -> Self {
        let mut asked = Self::default();
        for (field, value) in form_urlencoded::parse(query.as_bytes()).take(20) {
            match &*field {
                "q" => {
                    let plain = value.chars().filter(|c| !c.is_control()).take(100);
                    asked.words = plain.collect::<String>().trim().to_owned();
                }
                "sort" => asked.by_name = value == "name",
                "page" => asked.page = value.parse().unwrap_or(1),
                _ => {}
            }
        }
        asked.page = asked.page.max(1);
        asked
    }

    fn address(&self, path: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.words.is_empty() {
            query.append_pair("q", &self.words);
        }
        if self.by_name {
            query.append_pair("sort", "name");
        }
        if self.page > 1 {
            query.append_pair("page", &self.page.to_string());
        }
        match query.finish() {
            query if query.is_empty() => path.to_owned(),
            query => format!("{path}?{query}"),
        }
    }
}

pub(super) fn show(
    shared: &Shared,
    visit: &Visit,
    about: &About,
    mut rows: Vec<Row>,
    query: Option<&str>,
) -> Result<Response, Error> {
    let locale = visit.locale;
    let asked = Asked::read(query.unwrap_or_default());
    let is_searchable = rows.len() >= MANY;
    let most = rows.iter().map(|row| row.cases).max().unwrap_or(1).max(1);
    if !asked.words.is_empty() {
        let wanted = asked.words.to_lowercase();
        rows.retain(|row| row.name.to_lowercase().contains(&wanted));
    }
    if asked.by_name {
        rows.sort_by_cached_key(|row| row.name.to_lowercase());
    }
    let total = rows.len();
    let pages = Pages::of(asked.page, total, PAGE, locale, |page| {
        let asked = Asked {
            words: asked.words.clone(),
            page,
            ..asked
        };
        visit.path(&asked.address(about.path))
    });
    let order = |key, by_name| {
        let first = Asked {
            words: asked.words.clone(),
            by_name,
            page: 1,
        };
        let choice = Choice {
            name: locale.say(key).into_owned(),
            href: visit.path(&first.address(about.path)),
        };
        (choice, by_name == asked.by_name)
    };
    let orders = [order("order-most", false), order("order-name", true)];
    let rows = rows.into_iter().skip((asked.page - 1).saturating_mul(PAGE));
    let template = Page {
        frame: Frame::at(&shared.settings, visit, Here::Subjects),
        address: shared
            .settings
            .absolute(&visit.path(&asked.address(about.path))),
        path: about.path,
        title: locale.say(about.title),
        lead: locale.say(about.lead),
        nothing: locale.say(about.nothing),
        is_searchable,
        is_ordered: about.is_ordered,
        orders,
        is_by_name: asked.by_name,
        total: locale.number(total),
        rows: rows
            .take(PAGE)
            .map(|row| Line {
                choice: Choice {
                    name: row.name,
                    href: visit.path(&row.path),
                },
                note: row.note,
                cases: locale.count("n-cases", row.cases),
                share: format!("{:.1}%", row.cases as f64 * 100.0 / most as f64),
                depth: row.depth,
            })
            .collect(),
        words: asked.words,
        pages,
    };
    page(&template, StatusCode::OK, Keep::Asking)
}
