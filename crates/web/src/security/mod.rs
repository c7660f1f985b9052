//! What stands between the world and the pages, one concern a file.

mod conditional;
mod gate;
mod headers;
mod remainder;
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
pub(crate) use visitors::{Visitors, Writers, address_of};

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
            .layer(middleware::from_fn(remainder::read_on))
            .layer(CompressionLayer::new().compress_when(
                // Fonts are compressed already.
                DefaultPredicate::new().and(NotForContentType::const_new("font/")),
            ))
            .layer(middleware::from_fn_with_state(
                Arc::clone(&shared),
                errors::present,
            ))
            .layer(middleware::from_fn(conditional::answer))
            .layer(CatchPanicLayer::custom(|_| Error::Panicked.into_response()))
            .layer(middleware::from_fn_with_state(shared, gate::pass))
            .layer(csrf),
    )
}

fn refused(_: ProtectionError) -> Response {
    Error::Forbidden.into_response()
}

#[cfg(test)]
mod tests {
    use axum::{
        body::Body,
        extract::Request,
        http::{StatusCode, header},
        routing::get,
    };
    use fetch::{Fetcher, Policy};
    use search::Index;
    use store::{DatabaseUrl, Store};
    use tempfile::TempDir;
    use tower::ServiceExt;

    use super::*;
    use crate::settings::{Settings, Site};

    async fn shared(folder: &TempDir) -> Arc<Shared> {
        let url = DatabaseUrl::sqlite_in(folder.path());
        let index = Index::open(&folder.path().join("index"), None).unwrap();
        Arc::new(Shared::new(Site {
            store: Store::open(&url).await.unwrap(),
            index: Arc::new(index),
            fetcher: Fetcher::new(Policy::default()).unwrap(),
            settings: Settings::at("http://127.0.0.1:8080".parse().unwrap()),
        }))
    }

    async fn ask(router: &Router) -> (StatusCode, String, String) {
        let request = Request::builder().uri("/").body(Body::empty()).unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        let headers = response.headers();
        assert!(headers.contains_key(header::CONTENT_SECURITY_POLICY));
        let wait = headers.get(header::RETRY_AFTER);
        let wait = wait.map_or("", |wait| wait.to_str().unwrap()).to_owned();
        let status = response.status();
        let body = axum::body::to_bytes(response.into_body(), usize::MAX).await;
        (
            status,
            wait,
            String::from_utf8(body.unwrap().into()).unwrap(),
        )
    }

    #[tokio::test]
    async fn a_handler_that_panics_costs_a_page_and_not_the_site() {
        let folder = TempDir::new().unwrap();
        async fn broken() -> &'static str {
            panic!("the secret of the house")
        }
        let router = guard(Router::new().route("/", get(broken)), shared(&folder).await);
        for _ in 0..2 {
            let (status, _, body) = ask(&router).await;
            assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
            assert!(body.contains("Something went wrong on our side"));
            assert!(!body.contains("secret"), "{body}");
        }
    }

    #[tokio::test]
    async fn a_site_that_is_full_says_when_to_come_back() {
        let folder = TempDir::new().unwrap();
        let shared = shared(&folder).await;
        let router = Router::new().route("/", get(|| async { "open" }));
        let router = guard(router, Arc::clone(&shared));
        let crowd = shared.gate.fill();
        let (status, wait, body) = ask(&router).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(wait, "5");
        assert!(body.contains("busier than it can bear"), "{body}");
        drop(crowd);
        assert_eq!(ask(&router).await.0, StatusCode::OK);
    }

    #[tokio::test]
    async fn a_request_that_never_ends_is_given_up() {
        let folder = TempDir::new().unwrap();
        let shared = shared(&folder).await;
        let forever = || async {
            std::future::pending::<()>().await;
            "never"
        };
        let router = guard(Router::new().route("/", get(forever)), shared);
        tokio::time::pause();
        let (status, wait, body) = ask(&router).await;
        assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(wait, "30");
        assert!(body.contains("took too long"), "{body}");
    }
}
