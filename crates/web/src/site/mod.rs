//! The public site, for visitors and researchers.

mod case;
mod check;
pub(crate) mod frame;
mod home;
mod search;

use std::sync::Arc;

use axum::{Router, routing::get};

use crate::settings::Shared;

/// Every page of the public site.
pub(crate) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/", get(home::show))
        .route("/cases", get(search::show))
        .route("/cases/{address}", get(case::show))
        .route("/check", get(check::show).post(check::submit))
}
