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
    routing::get,
};

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
        .route("/feedback", get(feedback::show).post(feedback::submit))
        .route("/feedback/thanks", get(feedback::thanks))
        .merge(feeds::routes())
        .merge(robots::routes())
        .merge(sitemap::routes())
        .merge(subjects::routes())
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
