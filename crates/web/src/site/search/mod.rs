//! The list of cases: words, restrictions, order and pages, all in the address.

mod asked;
mod view;

use std::sync::Arc;

use axum::{
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
};
use casebook::CaseNumber;

use super::frame::{Keep, page};
use crate::{errors::Error, locale::Visit, settings::Shared};
use asked::Asked;
use view::Names;

pub(super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let (mut asked, misread) = Asked::read(query.as_deref().unwrap_or_default());
    let mut names = resolve(&shared, &mut asked).await?;
    let overview = shared.overview().await?;
    names.numbered = numbered(&shared, &asked).await?;
    let index = Arc::clone(&shared.index);
    let question = asked.query();
    let results = shared
        .work
        .search(move || index.search(&question))
        .await??;
    let status = if misread.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::BAD_REQUEST
    };
    let template = view::Page::new(&shared, &visit, &overview, &asked, misread, names, results);
    page(&template, status, Keep::Asking)
}

/// The names of the outlets and tags asked for. A name or an alias is as good as a key.
async fn resolve(shared: &Shared, asked: &mut Asked) -> Result<Names, Error> {
    let mut names = Names::default();
    for key in &mut asked.outlets {
        if let Some(outlet) = shared.store.outlet_named(key.as_str()).await? {
            *key = outlet.slug;
            names.outlets.push((key.clone(), outlet.name));
        }
    }
    for key in &mut asked.tags {
        if let Some(tag) = shared.store.tag_named(key.as_str()).await? {
            *key = tag.slug;
            names.tags.push((key.clone(), tag.name));
        }
    }
    Ok(names)
}

/// The case whose number was typed, if it is public: its number and where it is.
async fn numbered(shared: &Shared, asked: &Asked) -> Result<Option<(CaseNumber, String)>, Error> {
    let Ok(number) = asked.text.parse::<CaseNumber>() else {
        return Ok(None);
    };
    let case = shared.store.case(number).await?;
    Ok(case
        .filter(|case| case.status.is_public())
        .map(|case| (case.number, case.path())))
}
