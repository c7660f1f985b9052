use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use casebook::{Country, Language};
use search::Filter;

use super::{About, Row, Subject, directory, lead, show as show_subject};
use crate::{
    errors::Error,
    locale::Visit,
    settings::Shared,
    writing::{Choice, Spoken},
};

pub(super) async fn all(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let overview = shared.overview().await?;
    let rows = overview.facets.countries.iter();
    let rows = rows.map(|(country, cases)| Row {
        name: visit.locale.country(*country).to_owned(),
        path: path(*country),
        note: String::new(),
        cases: *cases,
        depth: 0,
    });
    let about = About {
        title: "countries-title",
        lead: "countries-lead",
        nothing: "countries-none",
        path: "/countries",
        is_ordered: false,
    };
    directory::show(&shared, &visit, &about, rows.collect(), query.as_deref())
}

pub(super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    Path(code): Path<String>,
) -> Result<Response, Error> {
    let country = Country::resolve(&code).ok_or(Error::NoSuchSubject)?;
    if country.code() != code {
        return Ok(lead(&visit, &path(country)));
    }
    let overview = shared.overview().await?;
    let language: Language = visit.locale.tag().parse().unwrap_or_default();
    let subject = Subject::named(
        "subject-country",
        Spoken::new(visit.locale.country(country), &language),
        path(country),
        ("country", country.to_string()),
    );
    let filter = Filter {
        countries: vec![country],
        ..Filter::default()
    };
    show_subject(&shared, &visit, &overview, subject, filter).await
}

pub(super) fn path(country: Country) -> String {
    format!("/countries/{}", country.code())
}

pub(super) fn choice(country: Country, visit: &Visit) -> Choice {
    Choice {
        name: visit.locale.country(country).to_owned(),
        href: visit.path(&path(country)),
    }
}
