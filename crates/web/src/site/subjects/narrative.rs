use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use casebook::{Language, Slug};
use search::Filter;

use super::{About, Row, Subject, directory, key_of, lead, prose, show as show_subject};
use crate::{
    errors::Error,
    locale::Visit,
    overview::{Overview, title_of},
    settings::Shared,
    writing::{Choice, Spoken},
};

pub(super) async fn all(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let overview = shared.overview().await?;
    let known = overview.narratives.iter().filter(|line| line.cases > 0);
    let rows = known.map(|line| Row {
        name: title_of(&line.narrative, visit.locale).to_owned(),
        path: path(&line.narrative.slug),
        note: String::new(),
        cases: line.cases,
        depth: line.depth.min(3),
    });
    let about = About {
        title: "narratives-title",
        lead: "narratives-lead",
        nothing: "narratives-none",
        path: "/narratives",
        is_ordered: true,
    };
    directory::show(&shared, &visit, &about, rows.collect(), query.as_deref())
}

pub(super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    Path(slug): Path<String>,
) -> Result<Response, Error> {
    let slug = match key_of(&slug, path) {
        Ok(slug) => slug,
        Err(path) => return Ok(lead(&visit, &path)),
    };
    let overview = shared.overview().await?;
    let line = overview.narrative(&slug).ok_or(Error::NoSuchSubject)?;
    let narrative = &line.narrative;
    let children = overview.narratives.iter();
    let children = children.filter(|other| other.narrative.parent.as_ref() == Some(&slug));
    let subject = Subject {
        text: prose(&narrative.summary),
        above: above(&overview, &slug, &visit),
        below: children
            .filter(|other| other.cases > 0)
            .map(|other| {
                (
                    choice(&overview, &other.narrative.slug, &visit),
                    other.cases,
                )
            })
            .collect(),
        ..Subject::named(
            "subject-story",
            Spoken::new(title_of(narrative, visit.locale), &Language::default()),
            path(&slug),
            ("narrative", slug.to_string()),
        )
    };
    let filter = Filter {
        narratives: vec![slug],
        ..Filter::default()
    };
    show_subject(&shared, &visit, &overview, subject, filter).await
}

pub(super) fn path(slug: &Slug) -> String {
    format!("/narratives/{slug}")
}

pub(super) fn choice(overview: &Overview, slug: &Slug, visit: &Visit) -> Choice {
    Choice {
        name: overview.narrative_title(slug, visit.locale).to_owned(),
        href: visit.path(&path(slug)),
    }
}

/// The wider narratives above one, the widest first.
fn above(overview: &Overview, slug: &Slug, visit: &Visit) -> Vec<Choice> {
    let parent = |slug: &Slug| overview.narrative(slug)?.narrative.parent.clone();
    let mut above = Vec::new();
    let mut next = parent(slug);
    // A tree, says the store; a circle would still end.
    while let Some(wider) = next.filter(|_| above.len() < 10) {
        above.push(choice(overview, &wider, visit));
        next = parent(&wider);
    }
    above.reverse();
    above
}
