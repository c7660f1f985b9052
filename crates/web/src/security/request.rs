use std::time::Instant;

use axum::{
    extract::Request,
    http::{HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};
use tracing::Instrument;
use uuid::Uuid;

const NAME: HeaderName = HeaderName::from_static("x-request-id");

/// A request's name, in the log, in a header and on error pages, so that a reader's report can be
/// found in the log. Made here: one sent by a client would let it write into the log.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestId(pub(crate) Uuid);

/// Names a request and logs what became of it: method, path and status, never the query or the
/// body, which hold what a reader is looking into.
pub(super) async fn name(mut request: Request, next: Next) -> Response {
    let id = RequestId(Uuid::now_v7());
    request.extensions_mut().insert(id);
    let span = tracing::info_span!(
        "request",
        id = %id.0,
        method = %request.method(),
        path = request.uri().path(),
    );
    let started = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    if let Ok(value) = HeaderValue::from_str(&id.0.to_string()) {
        response.headers_mut().insert(NAME, value);
    }
    let milliseconds = started.elapsed().as_secs_f64() * 1e3;
    span.in_scope(|| {
        tracing::info!(
            status = response.status().as_u16(),
            milliseconds,
            "answered"
        )
    });
    response
}
