//! The page of one case.

mod claim_review;
mod parts;
mod view;

use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use casebook::{
    Case, CaseNumber, Issue, Language, Narrative, Noun, Outlet, Relation, RelationState, Slug, Tag,
    Timestamp,
};
use sha2::{Digest, Sha256};
use store::Read;
use url::form_urlencoded;

use super::frame::{Keep, page};
use crate::{errors::Error, locale::Visit, settings::Shared};

/// Most related cases that a page shows: a story told over and over has near a hundred.
const MOST_RELATED: usize = 12;

/// A case with everything its page names.
struct Whole {
    case: Case,
    outlets: Vec<Outlet>,
    tags: Vec<Tag>,
    narratives: Vec<Narrative>,
    issues: Vec<Issue>,
    related: Vec<(Relation, Case)>,
    versions: usize,
}

pub(super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    Path(address): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let number = CaseNumber::from_address(&address).ok_or(Error::NoSuchCase)?;
    let language = language_asked(query.as_deref().unwrap_or_default());
    let mut read = shared.store.read().await?;
    let case = public_case(&mut read, number)
        .await?
        .ok_or(Error::NoSuchCase)?;
    if address != case.path().trim_start_matches("/cases/") {
        return Ok(moved(&visit, &case, language.as_ref()));
    }
    let whole = gather(&mut read, case).await?;
    drop(read);
    let template = view::Page::new(&shared.settings, &visit, &whole, language.as_ref());
    let response = page(&template, StatusCode::OK, Keep::Asking)?;
    Ok(validated(response, &headers, whole.case.updated_at).await)
}

/// The case, unless the public may not see it: a draft is not told from a number never given.
async fn public_case(read: &mut Read, number: CaseNumber) -> Result<Option<Case>, Error> {
    let case = read.case(number).await?;
    Ok(case.filter(|case| case.status.is_public()))
}

async fn gather(read: &mut Read, case: Case) -> Result<Whole, Error> {
    let content = &case.content;
    let slugs: Vec<Slug> = content.outlets().into_iter().cloned().collect();
    let outlets = read.outlets_by_slug(&slugs).await?;
    let tags = read.tags_by_slug(&content.tags).await?;
    let mut narratives = Vec::new();
    for slug in &content.narratives {
        narratives.extend(read.narrative(slug).await?);
    }
    let mut issues = Vec::new();
    for &number in &content.issues {
        issues.extend(read.issue(number).await?);
    }
    let versions = read
        .public_versions(Noun::Case, &case.id.to_string())
        .await?;
    let versions = usize::try_from(versions).unwrap_or(usize::MAX);
    Ok(Whole {
        outlets,
        tags,
        narratives,
        issues,
        related: related(read, &case).await?,
        versions,
        case,
    })
}

/// The cases related to one, confirmed ones first, then the likelier. A draft is not shown to be
/// related, nor a case that no longer stands.
async fn related(read: &mut Read, case: &Case) -> Result<Vec<(Relation, Case)>, Error> {
    let mut relations = read.relations_of(case.id).await?;
    relations.retain(|relation| relation.state != RelationState::Rejected);
    relations.sort_by(|a, b| {
        let is_confirmed = |relation: &Relation| relation.state == RelationState::Confirmed;
        let score = |relation: &Relation| relation.score.unwrap_or(0.0);
        is_confirmed(b)
            .cmp(&is_confirmed(a))
            .then(score(b).total_cmp(&score(a)))
    });
    let mut related = Vec::new();
    // A few at a time: some of the first may be drafts, and the rest need not be read.
    for relations in relations.chunks(MOST_RELATED) {
        let ids: Vec<_> = relations
            .iter()
            .map(|relation| relation.other(case.id))
            .collect();
        for other in read.cases_by_id(&ids).await? {
            let mut relations = relations.iter();
            let relation = relations.find(|relation| relation.other(case.id) == other.id);
            if let Some(relation) = relation.filter(|_| other.status.is_upheld()) {
                related.push((relation.clone(), other));
            }
        }
        if related.len() >= MOST_RELATED {
            related.truncate(MOST_RELATED);
            break;
        }
    }
    Ok(related)
}

/// The language in which the texts are wanted, from `?lang=`.
fn language_asked(query: &str) -> Option<Language> {
    form_urlencoded::parse(query.as_bytes())
        .take(20)
        .find(|(field, _)| field == "lang")
        .and_then(|(_, tag)| tag.parse().ok())
}

/// Leads from an older slug to today's. A browser must ask again each time: a title that is
/// changed back would otherwise send it round in a circle of remembered redirects.
fn moved(visit: &Visit, case: &Case, language: Option<&Language>) -> Response {
    let mut target = visit.path(&case.path());
    if let Some(language) = language {
        target.push_str("?lang=");
        target.push_str(language.tag());
    }
    let mut response = StatusCode::PERMANENT_REDIRECT.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    // A path is ASCII: digits, a slug and a language tag.
    if let Ok(target) = HeaderValue::from_str(&target) {
        headers.insert(header::LOCATION, target);
    }
    response
}

/// Puts validators on a page and leaves its body out where the visitor's copy is the same. The
/// tag is of the page, not of the record: outlets, tags and related cases show on it too. It is
/// weak since compression changes the bytes (RFC 9110 § 8.8.1).
async fn validated(response: Response, asked: &HeaderMap, changed_at: Timestamp) -> Response {
    let (mut parts, body) = response.into_parts();
    let body = match axum::body::to_bytes(body, usize::MAX).await {
        Ok(body) => body,
        Err(error) => return Error::internal(error).into_response(),
    };
    let mut tag = String::from("W/\"");
    for byte in &Sha256::digest(&body)[..12] {
        tag.push_str(&format!("{byte:02x}"));
    }
    tag.push('"');
    let modified = changed_at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    for (name, value) in [(header::ETAG, &tag), (header::LAST_MODIFIED, &modified)] {
        if let Ok(value) = HeaderValue::from_str(value) {
            parts.headers.insert(name, value);
        }
    }
    let is_known = asked
        .get_all(header::IF_NONE_MATCH)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|known| known.trim() == tag || known.trim() == "*");
    if is_known {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(header::CONTENT_TYPE);
        return Response::from_parts(parts, axum::body::Body::empty());
    }
    Response::from_parts(parts, axum::body::Body::from(body))
}
