//! HTTP alone: the public site, its frame and what guards it; each page is a folder that holds its
//! handler, its view and its template together.
//!
//! [`router`] makes the site of a [`Site`]; [`serve`] puts it on a listener.

mod assets;
mod errors;
mod healthz;
mod kept;
mod locale;
mod overview;
mod pages;
mod security;
mod serve;
mod settings;
mod site;
mod work;
mod writing;

use std::sync::Arc;

use axum::{Router, middleware};

pub use locale::Locale;
pub use pages::{Answer, Pages};
pub use serve::serve;
pub use settings::{Settings, Site};
pub use site::forget;

use settings::Shared;

/// The whole site as one service, with its security headers, limits and error pages.
pub fn router(site: Site) -> Router {
    let shared = Arc::new(Shared::new(site));
    let routes = Router::new()
        .merge(site::routes())
        .merge(healthz::routes())
        .merge(assets::routes())
        .fallback(errors::no_such_page)
        .with_state(Arc::clone(&shared));
    // Around the routes and not among them, since it changes the address by which one is found.
    let routes = Router::new()
        .fallback_service(routes)
        .layer(middleware::from_fn_with_state(
            Arc::clone(&shared),
            locale::speak,
        ));
    security::guard(routes, shared)
}
