use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::Response,
};

/// Leaves the body out where the visitor's copy is the same (RFC 9110 § 13.1.2).
pub(super) async fn answer(request: Request, next: Next) -> Response {
    let is_read = matches!(*request.method(), Method::GET | Method::HEAD);
    let known: Vec<String> = request
        .headers()
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter(|_| is_read)
        .filter_map(|value| Some(value.to_str().ok()?.to_owned()))
        .collect();
    let response = next.run(request).await;
    if known.is_empty() || !response.status().is_success() || !is_same(&known, response.headers()) {
        return response;
    }
    let (mut parts, _) = response.into_parts();
    parts.status = StatusCode::NOT_MODIFIED;
    parts.headers.remove(header::CONTENT_TYPE);
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::empty())
}

/// Compared weakly: bytes may differ by their compression.
fn is_same(known: &[String], headers: &HeaderMap) -> bool {
    let Some(tag) = headers.get(header::ETAG).and_then(|tag| tag.to_str().ok()) else {
        return false;
    };
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    let tags = known.iter().flat_map(|value| value.split(','));
    tags.map(bare)
        .any(|known| known == bare(tag) || known == "*")
}
