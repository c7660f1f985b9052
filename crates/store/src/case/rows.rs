//! A row of `cases` made back into a case.

use casebook::{Case, Content, Origin};

use crate::{Result, value::Place};

/// The query of the cases that a condition holds for, in the columns of [`Row`].
macro_rules! case_where {
    ($condition:literal) => {
        concat!(
            "select number, id, status, language, title, summary, response, origin_dataset,
                 origin_id, origin_url, origin_licence, origin_attribution, created_at, updated_at,
                 published_at
             from cases where ",
            $condition
        )
    };
}
pub(super) use case_where;

pub(super) type Row = (
    i64,
    String,
    String,
    String,
    String,
    String,
    String,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    Option<String>,
    i64,
    i64,
    Option<i64>,
);

/// A case without its parts.
pub(super) fn bare_case(row: Row) -> Result<Case> {
    let (
        number,
        id,
        status,
        language,
        title,
        summary,
        response,
        dataset,
        origin_id,
        url,
        licence,
        attribution,
        created_at,
        updated_at,
        published_at,
    ) = row;
    let place = Place {
        table: "cases",
        key: number,
    };
    let origin = match (dataset, origin_id) {
        (Some(dataset), Some(id)) => Some(Origin {
            dataset,
            id,
            url,
            licence,
            attribution,
        }),
        (None, None) => None,
        _ => return Err(place.corrupt("half an origin")),
    };
    Ok(Case {
        id: place.id(&id)?,
        number: place.case_number(number)?,
        status: place.parse(&status)?,
        content: Content {
            language: place.language(&language)?,
            title,
            summary,
            response,
            origin,
            ..Content::default()
        },
        corrections: Vec::new(),
        created_at: place.instant(created_at)?,
        updated_at: place.instant(updated_at)?,
        published_at: place.instant_some(published_at)?,
    })
}
