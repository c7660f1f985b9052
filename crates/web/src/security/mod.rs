//! What stands between the world and the pages, one concern a file.

mod gate;
mod headers;
mod request;
mod visitors;

use std::sync::Arc;

use axum::{
    Router, middleware,
    response::{IntoResponse, Response},
};
use tower::ServiceBuilder;
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, Predicate,
        predicate::{DefaultPredicate, NotForContentType},
    },
    csrf::{CsrfLayer, ProtectionError},
};

use crate::{
    errors::{self, Error},
    settings::Shared,
};

pub(crate) use gate::Gate;
pub(crate) use request::RequestId;
pub(crate) use visitors::{Visitors, address_of};

/// Puts the guards around the routes: the first listed sees a request first and its answer last.
pub(crate) fn guard(routes: Router, shared: Arc<Shared>) -> Router {
    let csrf = CsrfLayer::new().with_rejection_response(refused);
    // Beside a proxy that hides the name we were asked by, our own address still counts as ours.
    let own = shared.settings.address.origin().ascii_serialization();
    let csrf = csrf.clone().add_trusted_origin(own).unwrap_or(csrf);
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
            .layer(CatchPanicLayer::custom(|_| Error::Panicked.into_response()))
            .layer(middleware::from_fn_with_state(shared, gate::pass))
            .layer(csrf),
    )
}

fn refused(_: ProtectionError) -> Response {
    Error::Forbidden.into_response()
}
