use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::{Locale, preferred};
use crate::settings::{Settings, Shared};

/// Longest address whose questions are kept when the language is changed, in bytes.
const LONGEST: usize = 2_000;

/// A reader's request as pages see it: in which language, and where in the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Visit {
    pub(crate) locale: Locale,
    /// The language whose addresses have no prefix.
    unprefixed: Locale,
    /// The address asked for, query and all, without a language's prefix.
    here: String,
}

impl Visit {
    /// The visit of an address, where `unprefixed` is the language of those without a prefix.
    pub(crate) fn of(address: &Uri, unprefixed: Locale) -> Self {
        let (prefix, here) = without_prefix(whole(address));
        Self {
            locale: prefix.unwrap_or(unprefixed),
            unprefixed,
            here,
        }
    }

    /// A visit at the front door by someone who reads a language.
    pub(crate) fn speaking(locale: Locale, unprefixed: Locale) -> Self {
        Self {
            locale,
            unprefixed,
            here: "/".to_owned(),
        }
    }

    /// The address of a path of this site in the reader's language.
    pub(crate) fn path(&self, path: &str) -> String {
        self.in_language(self.locale, path)
    }

    /// This page in another language.
    pub(crate) fn here_in(&self, locale: Locale) -> String {
        // A page names itself eighteen times; one of endless questions is named without them.
        let path = match self.here.split_once('?') {
            Some((path, _)) if self.here.len() > LONGEST => path,
            _ => &self.here,
        };
        self.in_language(locale, path)
    }

    /// This page's path without a language's prefix. What was asked of it may be a text to check,
    /// and is nobody's business.
    pub(crate) fn path_here(&self) -> &str {
        self.here.split('?').next().unwrap_or_default()
    }

    /// Whether this page stands at a path or below it.
    pub(crate) fn is_below(&self, path: &str) -> bool {
        let rest = self.here.strip_prefix(path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    }

    /// The same reader at the front door: an address that answers nothing is not offered again.
    pub(crate) fn at_the_door(&self) -> Self {
        Self {
            here: "/".to_owned(),
            ..self.clone()
        }
    }

    fn in_language(&self, locale: Locale, path: &str) -> String {
        if locale == self.unprefixed {
            return path.to_owned();
        }
        match path.strip_prefix('/') {
            Some("") => format!("/{}", locale.tag()),
            Some(rest) if rest.starts_with('?') => format!("/{}{rest}", locale.tag()),
            _ => format!("/{}{path}", locale.tag()),
        }
    }
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_default())
    }
}

/// Takes the language's prefix off an address, so that every page stands once among the routes,
/// and leads whoever comes to the front door to the language they like best.
pub(crate) async fn speak(
    State(shared): State<Arc<Shared>>,
    mut request: Request,
    next: Next,
) -> Response {
    let unprefixed = shared.settings.language;
    let visit = Visit::of(request.uri(), unprefixed);
    let is_prefixed = visit.here != whole(request.uri());
    if is_prefixed && visit.locale == unprefixed {
        return lead(StatusCode::PERMANENT_REDIRECT, &visit.here);
    }
    let is_front_door = !is_prefixed && request.uri().path() == "/";
    if is_front_door
        && matches!(*request.method(), Method::GET | Method::HEAD)
        && !comes_from_here(request.headers(), &shared.settings)
        && let Some(liked) = liked(request.headers())
        && liked != unprefixed
    {
        return varying(lead(StatusCode::FOUND, &visit.here_in(liked)));
    }
    if is_prefixed && let Ok(rest) = visit.here.parse::<Uri>() {
        *request.uri_mut() = rest;
    }
    request.extensions_mut().insert(visit);
    let response = next.run(request).await;
    match is_front_door {
        true => varying(response),
        false => response,
    }
}

/// An address's path and query.
fn whole(address: &Uri) -> &str {
    address.path_and_query().map_or("/", |whole| whole.as_str())
}

/// The language that an address names, and the address without it. Of what follows, leading
/// slashes of either kind become one: two would be another site's address to a browser.
fn without_prefix(whole: &str) -> (Option<Locale>, String) {
    let rest = whole.strip_prefix('/').unwrap_or(whole);
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let prefix = Locale::ALL
        .into_iter()
        .find(|locale| locale.tag() == &rest[..end]);
    match prefix {
        Some(_) => {
            let rest = rest[end..].trim_start_matches(['/', '\\']);
            (prefix, format!("/{rest}"))
        }
        None => (None, whole.to_owned()),
    }
}

fn liked(headers: &HeaderMap) -> Option<Locale> {
    preferred(headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?)
}

/// Whether a reader followed a link of this site; they have chosen their language.
fn comes_from_here(headers: &HeaderMap, settings: &Settings) -> bool {
    let of = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = of("sec-fetch-site") {
        return site == "same-origin";
    }
    let own = settings.address.origin().ascii_serialization();
    let host = of("host").unwrap_or_default();
    of("referer").is_some_and(|referer| {
        let mut parts = referer.splitn(4, '/');
        let (scheme, _, named) = (parts.next(), parts.next(), parts.next());
        let origin = format!(
            "{}//{}",
            scheme.unwrap_or_default(),
            named.unwrap_or_default()
        );
        origin == own || (!host.is_empty() && named == Some(host))
    })
}

fn lead(status: StatusCode, to: &str) -> Response {
    let mut response = status.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(to) = HeaderValue::from_str(to) {
        headers.insert(header::LOCATION, to);
    }
    response
}

fn varying(mut response: Response) -> Response {
    let by = HeaderValue::from_static("accept-language, sec-fetch-site, referer");
    response.headers_mut().append(header::VARY, by);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_one_form_in_each_language() {
        let visit = Visit {
            locale: Locale::Ru,
            unprefixed: Locale::En,
            here: "/cases?q=x".to_owned(),
        };
        assert_eq!(visit.path("/"), "/ru");
        assert_eq!(visit.path("/check"), "/ru/check");
        assert_eq!(visit.here_in(Locale::En), "/cases?q=x");
        assert_eq!(visit.here_in(Locale::Ar), "/ar/cases?q=x");
        for whole in ["/ru", "/ru/", "/ru?a=b", "/ru/cases/1?x", "/ar/check"] {
            let (prefix, here) = without_prefix(whole);
            assert!(prefix.is_some() && here.starts_with('/'), "{whole}");
        }
        for whole in ["/", "/rus", "/cases/ru", "/RU", "//ru", "/?ru"] {
            assert_eq!(without_prefix(whole), (None, whole.to_owned()));
        }
    }

    #[test]
    fn what_follows_a_prefix_cannot_lead_to_another_site() {
        for whole in [
            "/en//evil.example",
            "/en/\\evil.example",
            "/en///\\/evil.example",
        ] {
            assert_eq!(without_prefix(whole).1, "/evil.example", "{whole}");
        }
    }
}
