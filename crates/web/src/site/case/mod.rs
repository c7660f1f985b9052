//! The page of one case.

mod claim_review;
pub(super) mod history;
mod parts;
mod related;
mod view;

pub(super) use parts::{VerdictPart, tie_key};
pub(super) use view::translation_for;

use std::sync::Arc;

use axum::{
    extract::{Path, RawQuery, State},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use casebook::{Case, CaseNumber, Content, Language, Noun, Outlet, Slug, Status, Timestamp};
use related::Related;
use search::Index;
use store::Read;
use url::form_urlencoded;

use super::frame::{Keep, page};
use crate::{errors::Error, locale::Visit, settings::Shared};

/// A case with everything its page names.
struct Whole {
    case: Case,
    outlets: Vec<Outlet>,
    related: Related,
    versions: usize,
    /// Translations that are older than the original: when that was changed.
    outdated: Vec<(Language, Timestamp)>,
}

pub(super) async fn show(
    State(shared): State<Arc<Shared>>,
    visit: Visit,
    Path(address): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let number = CaseNumber::from_address(&address).ok_or(Error::NoSuchCase)?;
    let language = language_asked(query.as_deref().unwrap_or_default());
    let overview = shared.overview().await?;
    let mut read = shared.store.read().await?;
    let case = public_case(&mut read, number)
        .await?
        .ok_or(Error::NoSuchCase)?;
    if address != case.path().trim_start_matches("/cases/") {
        return Ok(moved(&visit, &case, language.as_ref()));
    }
    let whole = gather(&mut read, &shared.index, case).await?;
    drop(read);
    let status = match whole.case.status {
        Status::Withdrawn => StatusCode::GONE,
        _ => StatusCode::OK,
    };
    let template = view::Page::new(
        &shared.settings,
        &visit,
        &overview,
        &whole,
        language.as_ref(),
    );
    let mut response = page(&template, status, Keep::Asking)?;
    let modified = whole.case.updated_at;
    let modified = modified.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    if let Ok(modified) = HeaderValue::from_str(&modified) {
        response
            .headers_mut()
            .insert(header::LAST_MODIFIED, modified);
    }
    Ok(response)
}

/// The case, unless the public may not see it: a draft is not told from a number never given.
async fn public_case(read: &mut Read, number: CaseNumber) -> Result<Option<Case>, Error> {
    let case = read.case(number).await?;
    Ok(case.filter(|case| case.status.is_public()))
}

async fn gather(read: &mut Read, index: &Index, case: Case) -> Result<Whole, Error> {
    let content = &case.content;
    let slugs: Vec<Slug> = content.outlets().into_iter().cloned().collect();
    let outlets = read.outlets_by_slug(&slugs).await?;
    let versions = read
        .public_versions(Noun::Case, &case.id.to_string())
        .await?;
    let versions = usize::try_from(versions).unwrap_or(usize::MAX);
    Ok(Whole {
        outlets,
        related: Related::of(read, index, &case).await?,
        outdated: outdated(read, &case).await?,
        versions,
        case,
    })
}

/// The translations that are older than the original, by the case's versions: those whose texts
/// last changed before the original's did.
async fn outdated(read: &mut Read, case: &Case) -> Result<Vec<(Language, Timestamp)>, Error> {
    let translations = &case.content.translations;
    if translations.is_empty() {
        return Ok(Vec::new());
    }
    let revisions = read.revisions(Noun::Case, &case.id.to_string()).await?;
    let versions: Vec<(Timestamp, Content)> = revisions
        .iter()
        .filter_map(|revision| {
            let case: Case = serde_json::from_str(&revision.body).ok()?;
            Some((revision.at, case.content))
        })
        .collect();
    /// When what a version says of something last became what it says now.
    fn since<T: PartialEq>(
        versions: &[(Timestamp, Content)],
        of: impl Fn(&Content) -> T,
    ) -> Option<Timestamp> {
        let mut latest = versions.iter().rev();
        let (mut at, now) = latest.next().map(|(at, content)| (*at, of(content)))?;
        for (earlier, content) in latest {
            if of(content) != now {
                break;
            }
            at = *earlier;
        }
        Some(at)
    }
    let original = since(&versions, |content| {
        let texts = (&content.title, &content.summary, &content.response);
        (texts.0.clone(), texts.1.clone(), texts.2.clone())
    });
    let older = translations.iter().filter_map(|translation| {
        let own = since(&versions, |content| {
            let mut all = content.translations.iter();
            all.find(|other| other.language == translation.language)
                .cloned()
        });
        let original = original.filter(|original| own.is_some_and(|own| own < *original))?;
        Some((translation.language.clone(), original))
    });
    Ok(older.collect())
}

/// The language in which the texts are wanted, from `?lang=`.
fn language_asked(query: &str) -> Option<Language> {
    form_urlencoded::parse(query.as_bytes())
        .take(20)
        .find(|(field, _)| field == "lang")
        .and_then(|(_, tag)| tag.parse().ok())
}

/// Leads from an older slug to today's.
fn moved(visit: &Visit, case: &Case, language: Option<&Language>) -> Response {
    let mut target = visit.path(&case.path());
    if let Some(language) = language {
        target.push_str("?lang=");
        target.push_str(language.tag());
    }
    super::moved(&target)
}
