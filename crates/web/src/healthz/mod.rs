//! Whether the site can do its work, for whatever watches it.

use std::sync::Arc;

use axum::{
    Router,
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::json;

use crate::settings::Shared;

pub(crate) fn routes() -> Router<Arc<Shared>> {
    Router::new().route("/healthz", get(show))
}

/// The index may lag this many changes behind and still be called fresh: an import is under way.
const FRESH: u64 = 1_000;

async fn show(State(shared): State<Arc<Shared>>) -> Response {
    let index = shared.index.freshness();
    let encoder = shared.index.encoder().is_some();
    let (status, store, behind) = match shared.store.last_change().await {
        Ok(last) => {
            let behind = last.saturating_sub(index.sequence);
            (StatusCode::OK, "ok", Some(behind))
        }
        Err(error) => {
            tracing::error!(error = %error.in_full(), "the store does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "unreachable", None)
        }
    };
    let fresh = behind.is_some_and(|behind| behind <= FRESH);
    let body = json!({
        "status": if status == StatusCode::OK { "ok" } else { "failing" },
        "version": env!("CARGO_PKG_VERSION"),
        "store": {"status": store, "engine": shared.store.engine().to_string()},
        "index": {
            "status": if fresh { "fresh" } else { "behind" },
            "changes_behind": behind,
            "vectors_fit": index.vectors_fit,
        },
        "encoder": {"installed": encoder},
        "check": if encoder && index.vectors_fit { "full" } else { "lexical" },
    });
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, headers, body.to_string()).into_response()
}
