use axum::{
    Router,
    body::Body,
    http::{Request, header},
};
use tower::ServiceExt;

use crate::settings::Site;

/// The pages of a site, asked for without a network: to write them to files.
#[derive(Clone)]
pub struct Pages(Router);

/// What stands at an address.
#[derive(Clone, Debug, Default)]
pub struct Answer {
    /// The status (RFC 9110 § 15).
    pub status: u16,
    /// Where it leads, if it leads elsewhere.
    pub location: Option<String>,
    /// The page.
    pub body: Vec<u8>,
}

impl Pages {
    /// The pages of a site.
    pub fn of(site: Site) -> Self {
        Self(crate::router(site))
    }

    /// The page at an address, path and query.
    pub async fn get(&self, address: &str) -> Answer {
        let Ok(request) = Request::builder().uri(address).body(Body::empty()) else {
            return Answer {
                status: 400,
                ..Answer::default()
            };
        };
        let Ok(response) = self.0.clone().oneshot(request).await;
        let location = response.headers().get(header::LOCATION);
        let location = location.and_then(|location| location.to_str().ok());
        Answer {
            status: response.status().as_u16(),
            location: location.map(ToOwned::to_owned),
            body: axum::body::to_bytes(response.into_body(), usize::MAX)
                .await
                .unwrap_or_default()
                .into(),
        }
    }
}
