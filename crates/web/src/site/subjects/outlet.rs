use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, State},
    response::Response,
};
use casebook::{Language, Outlet, OutletKind, Slug};
use search::Filter;

use super::{About, Fact, Row, Subject, directory, key_of, lead, show as show_subject};
use crate::{
    errors::Error,
    locale::{Locale, Visit},
    overview::Overview,
    settings::Shared,
    site::case::tie_key,
    writing::{Choice, Spoken, link},
};

pub(super) async fn all(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let locale = visit.locale;
    let overview = shared.overview().await?;
    let rows = overview.facets.outlets.iter().map(|(slug, cases)| {
        let outlet = overview.outlets.get(slug);
        let country = outlet.and_then(|outlet| outlet.country);
        let tie = outlet.and_then(|outlet| tie_key(outlet.attribution));
        let note = country
            .map(|country| locale.country(country).into())
            .into_iter();
        let note: Vec<std::borrow::Cow<'_, str>> =
            note.chain(tie.map(|key| locale.say(key))).collect();
        Row {
            name: overview.outlet_name(slug).to_owned(),
            path: path(slug),
            note: locale.list(note),
            cases: *cases,
            depth: 0,
        }
    });
    let about = About {
        title: "outlets-title",
        lead: "outlets-lead",
        nothing: "outlets-none",
        path: "/outlets",
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
    let outlet = overview.outlets.get(&slug).ok_or(Error::NoSuchSubject)?;
    let subject = Subject {
        facts: facts(outlet, &visit),
        caution: Some("case-outlet-caution"),
        ..Subject::named(
            "subject-outlet",
            Spoken::new(&outlet.name, &Language::default()),
            path(&slug),
            ("outlet", slug.to_string()),
        )
    };
    let filter = Filter {
        outlets: vec![slug],
        ..Filter::default()
    };
    show_subject(&shared, &visit, &overview, subject, filter).await
}

pub(super) fn path(slug: &Slug) -> String {
    format!("/outlets/{slug}")
}

pub(super) fn choice(overview: &Overview, slug: &Slug, visit: &Visit) -> Choice {
    Choice {
        name: overview.outlet_name(slug).to_owned(),
        href: visit.path(&path(slug)),
    }
}

fn facts(outlet: &Outlet, visit: &Visit) -> Vec<(&'static str, Fact)> {
    let locale = visit.locale;
    let mut facts = Vec::new();
    if !outlet.aliases.is_empty() {
        facts.push(("outlet-aliases", Fact::Text(locale.list(&outlet.aliases))));
    }
    if let Some(kind) = kind(outlet.kind, locale) {
        facts.push(("outlet-kind", Fact::Text(kind)));
    }
    if let Some(country) = outlet.country {
        let country = locale.country(country).to_owned();
        facts.push(("outlet-country", Fact::Text(country)));
    }
    if !outlet.languages.is_empty() {
        let languages = outlet.languages.iter().map(|l| locale.language(l));
        facts.push(("outlet-languages", Fact::Text(locale.list(languages))));
    }
    if !outlet.domains.is_empty() {
        facts.push(("outlet-domains", Fact::Text(locale.list(&outlet.domains))));
    }
    if let Some(tie) = tie_key(outlet.attribution) {
        facts.push(("outlet-tie", Fact::Text(locale.say(tie).into_owned())));
        if let Some(source) = &outlet.attribution_source {
            let fact = link(source).map_or_else(|| Fact::Text(source.clone()), Fact::Link);
            facts.push(("outlet-tie-source", fact));
        }
    }
    facts
}

fn kind(kind: OutletKind, locale: Locale) -> Option<String> {
    let key = match kind {
        OutletKind::Unknown => return None,
        OutletKind::News => "outlet-kind-news",
        OutletKind::Broadcaster => "outlet-kind-broadcaster",
        OutletKind::Agency => "outlet-kind-agency",
        OutletKind::Blog => "outlet-kind-blog",
        OutletKind::Channel => "outlet-kind-channel",
        OutletKind::Official => "outlet-kind-official",
    };
    Some(locale.say(key).into_owned())
}
