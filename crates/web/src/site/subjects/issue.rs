use std::{collections::HashMap, sync::Arc};

use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use casebook::{Issue, Language};
use search::{Filter, Sort};

use super::{About, Fact, Row, Subject, directory, lead, prose, show as show_subject};
use crate::{
    errors::Error,
    locale::{Locale, Visit},
    settings::Shared,
    writing::Spoken,
};

/// Cases that the page of an issue lists; all stand in the list that it leads to.
const CASES: usize = 20;

pub(super) async fn all(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let locale = visit.locale;
    let overview = shared.overview().await?;
    let cases: HashMap<u32, usize> = overview.facets.issues.iter().copied().collect();
    let rows = overview.issues.iter().filter_map(|issue| {
        Some(Row {
            name: name(issue, locale),
            path: path(issue.number),
            note: issue
                .published_on
                .map(|day| locale.day(day).shown)
                .unwrap_or_default(),
            // One that is being made is nobody's business yet.
            cases: *cases.get(&issue.number)?,
            depth: 0,
        })
    });
    let about = About {
        title: "review-title",
        lead: "review-lead",
        nothing: "review-none",
        path: "/review",
        is_ordered: true,
    };
    directory::show(&shared, &visit, &about, rows.collect(), query.as_deref())
}

pub(super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    Path(address): Path<String>,
) -> Result<Response, Error> {
    let number: u32 = address.parse().map_err(|_| Error::NoSuchSubject)?;
    if number.to_string() != address {
        return Ok(lead(&visit, &path(number)));
    }
    let overview = shared.overview().await?;
    let issue = overview.issue(number).ok_or(Error::NoSuchSubject)?;
    let day = issue.published_on.map(|day| visit.locale.day(day).shown);
    let subject = Subject {
        text: prose(&issue.summary),
        facts: day
            .map(|day| ("issue-day", Fact::Text(day)))
            .into_iter()
            .collect(),
        cases: (CASES, Sort::Newest),
        has_pattern: false,
        ..Subject::named(
            "subject-issue",
            Spoken::new(name(issue, visit.locale), &Language::default()),
            path(number),
            ("issue", number.to_string()),
        )
    };
    let filter = Filter {
        issues: vec![number],
        ..Filter::default()
    };
    show_subject(&shared, &visit, &overview, subject, filter).await
}

fn path(number: u32) -> String {
    format!("/review/{number}")
}

/// The number, with the headline where there is one.
fn name(issue: &Issue, locale: Locale) -> String {
    let number = issue.number.to_string();
    match issue.title.trim() {
        "" => locale.fill("case-issue", [("number", number.as_str())]),
        title => locale.fill(
            "review-issue",
            [("number", number.as_str()), ("title", title)],
        ),
    }
}
