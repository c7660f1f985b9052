//! The public site, for visitors and researchers.

mod about;
mod case;
mod check;
pub(crate) mod feedback;
mod feeds;
mod fixed;
pub(crate) mod frame;
mod home;
pub(crate) mod pattern;
mod robots;
mod search;
mod sitemap;
mod subjects;

use std::sync::Arc;

use axum::{
    Router,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};

use store::Store;

use crate::settings::Shared;

/// Every page of the public site.
pub(crate) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/", get(home::show))
        .route("/cases", get(search::show))
        .route("/cases/{address}", get(case::show))
        .route("/cases/{address}/history", get(case::history::show))
        .route("/about", get(about::show))
        .route("/search", get(fixed::search))
        .route("/check", get(check::show).post(check::submit))
        .route("/check/result", get(check::show_result))
        .route("/check/kept", post(check::keeping::keep))
        .route("/check/kept/{id}", get(check::keeping::show))
        .route("/check/kept/{id}/delete", post(check::keeping::delete))
        .route("/feedback", get(feedback::show).post(feedback::submit))
        .route("/feedback/thanks", get(feedback::thanks))
        .merge(feeds::routes())
        .merge(robots::routes())
        .merge(sitemap::routes())
        .merge(subjects::routes())
}

/// Erases what visitors wrote, or asked to keep, longer ago than they were promised.
///
/// # Errors
/// If the casebook cannot be written.
pub async fn forget(store: &Store) -> Result<(), store::Error> {
    feedback::forget(store).await?;
    check::keeping::forget(store).await
}

/// Leads to where a page is now. A browser must ask again each time: a title that is changed back
/// would otherwise send it round in a circle of remembered redirects.
fn moved(target: &str) -> Response {
    let mut response = StatusCode::PERMANENT_REDIRECT.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    // A path is ASCII: digits, slugs, codes and language tags.
    if let Ok(target) = HeaderValue::from_str(target) {
        headers.insert(header::LOCATION, target);
    }
    response
}

/// Leads on from what a form sent, so that a page loaded again is not sent again (RFC 9110 § 15.4.4).
fn see_other(target: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(target) = HeaderValue::from_str(target) {
        response.headers_mut().insert(header::LOCATION, target);
    }
    response
}
