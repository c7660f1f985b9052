use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use casebook::{Language, Slug};
use search::Filter;

use super::{About, Fact, Row, Subject, directory, key_of, lead, show as show_subject};
use crate::{
    errors::Error,
    locale::Visit,
    overview::{Overview, name_of},
    settings::Shared,
    writing::{Choice, Spoken},
};

pub(super) async fn all(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let overview = shared.overview().await?;
    let rows = overview.facets.tags.iter().map(|(slug, cases)| Row {
        name: overview.tag_name(slug, visit.locale).to_owned(),
        path: path(slug),
        note: String::new(),
        cases: *cases,
        depth: 0,
    });
    let about = About {
        title: "tags-title",
        lead: "tags-lead",
        nothing: "tags-none",
        path: "/tags",
        is_ordered: false,
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
    let tag = overview.tags.get(&slug).ok_or(Error::NoSuchSubject)?;
    let name = name_of(tag, visit.locale);
    let others = tag.labels.iter().map(|label| label.text.as_str());
    let mut others: Vec<&str> = others
        .chain(tag.aliases.iter().map(String::as_str))
        .chain([tag.name.as_str()])
        .filter(|other| *other != name)
        .collect();
    others.sort_unstable();
    others.dedup();
    let facts = match others.is_empty() {
        true => Vec::new(),
        false => vec![("tag-also", Fact::Text(visit.locale.list(others)))],
    };
    let subject = Subject {
        facts,
        ..Subject::named(
            "subject-tag",
            Spoken::new(name, &Language::default()),
            path(&slug),
            ("tag", slug.to_string()),
        )
    };
    let filter = Filter {
        tags: vec![slug],
        ..Filter::default()
    };
    show_subject(&shared, &visit, &overview, subject, filter).await
}

pub(super) fn path(slug: &Slug) -> String {
    format!("/tags/{slug}")
}

pub(super) fn choice(overview: &Overview, slug: &Slug, visit: &Visit) -> Choice {
    Choice {
        name: overview.tag_name(slug, visit.locale).to_owned(),
        href: visit.path(&path(slug)),
    }
}
