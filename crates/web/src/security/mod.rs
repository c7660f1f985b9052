//! What stands between the world and the pages, one concern a file.

mod gate;
mod headers;
mod request;
mod visitors;

use std::sync::Arc;

use axum::{Router, middleware, response::IntoResponse};
use tower::ServiceBuilder;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, Predicate,
        predicate::{DefaultPredicate, NotForContentType},
    },
    csrf::CsrfLayer,
};

use crate::{
    errors::{self, Error},
    settings::Shared,
};

pub(crate) use gate::Gate;
pub(crate) use request::RequestId;
pub(crate) use visitors::Visitors;

/// Puts the guards around the routes: the first listed sees a request first and its answer last.
pub(crate) fn guard(routes: Router, shared: Arc<Shared>) -> Router {
    let csrf = CsrfLayer::new()
        .with_rejection_response(|_| Error::Forbidden.into_response())
        .add_trusted_origin(shared.settings.address.origin().ascii_serialization())
        .unwrap_or_else(|_| {
            CsrfLayer::new().with_rejection_response(|_| Error::Forbidden.into_response())
        });
    routes.layer(
        ServiceBuilder::new()
            .layer(middleware::from_fn_with_state(
                Arc::clone(&shared),
                headers::add,
            ))
            .layer(middleware::from_fn(request::name))
            .layer(CompressionLayer::new().compress_when(
                // Fonts are compressed already.
                DefaultPredicate::new().and(NotForContentType::const_new("font/")),
            ))
            .layer(middleware::from_fn_with_state(
                Arc::clone(&shared),
                errors::present,
            ))
            .layer(CatchPanicLayer::custom(|_| {
                Error::Panicked.into_response()
            }))
            .layer(middleware::from_fn_with_state(shared, gate::pass))
            .layer(csrf),
    )
}
