//! What went wrong, told to the reader: one error type, presented as a page or, to a machine, as
//! `application/problem+json` (RFC 9457). Nothing of the inside is told; the log has it, under the
//! request's name.

use std::{error::Error as StdError, sync::Arc, time::Duration};

use askama::Template;
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde_json::json;

use crate::{
    locale::{Locale, Visit},
    security::RequestId,
    settings::Shared,
    site::frame::Frame,
};

/// Why a page cannot be shown.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// Nothing is at this address.
    #[error("There is no page at this address. It may have been mistyped.")]
    NoSuchPage,
    /// No public case has this number.
    #[error(
        "There is no public case at this address. The number may have been mistyped, or the case is not public."
    )]
    NoSuchCase,
    /// No public case has it.
    #[error(
        "The casebook has nothing at this address. It may have been mistyped, or there is no public case of it."
    )]
    NoSuchSubject,
    /// The address works with another method.
    #[error("This address does not answer this kind of request.")]
    MethodNotAllowed,
    /// A form came in a shape no page of ours sends.
    #[error("The form came in a shape this page cannot read. Please send it from the page itself.")]
    Unreadable,
    /// A body was too large.
    #[error(
        "That is too much at once: the most is {most_megabytes} MB. Please send a part of the text."
    )]
    TooLarge {
        /// The most, in millions of bytes.
        most_megabytes: usize,
    },
    /// A form was sent from another site.
    #[error(
        "The form was sent from another site, so it was not acted upon. Please fill it in here."
    )]
    Forbidden,
    /// A visitor asks too often.
    #[error("Too many checks came from your address. Please wait {} and try again.", seconds(.wait))]
    TooMany {
        /// How long until the next is allowed.
        wait: Duration,
    },
    /// A visitor writes to the desk too often.
    #[error("Too many messages came from your address. Please wait {} and try again.", seconds(.wait))]
    TooManyMessages {
        /// How long until the next is allowed.
        wait: Duration,
    },
    /// All hands are at work.
    #[error("The site is busier than it can bear. Please try again in a moment.")]
    Busy,
    /// The visitor's own request took too long to come or to answer.
    #[error(
        "This took too long and was given up. Please try again, with a shorter text if it was long."
    )]
    TookTooLong,
    /// A handler panicked.
    #[error("Something went wrong on our side. It was logged.")]
    Panicked,
    /// Anything else.
    #[error("Something went wrong on our side. It was logged.")]
    Internal(#[source] Box<dyn StdError + Send + Sync>),
    /// A status that a layer beneath answered with on its own.
    #[error("This request could not be answered.")]
    Status(StatusCode),
}

fn seconds(wait: &Duration) -> String {
    match wait.as_secs().max(1) {
        1 => "a second".to_owned(),
        many => format!("{many} seconds"),
    }
}

impl Error {
    pub(crate) fn internal(error: impl StdError + Send + Sync + 'static) -> Self {
        Self::Internal(Box::new(error))
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::NoSuchPage | Self::NoSuchCase | Self::NoSuchSubject => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Unreadable => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Forbidden => StatusCode::FORBIDDEN,
            Self::TooMany { .. } | Self::TooManyMessages { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy | Self::TookTooLong => StatusCode::SERVICE_UNAVAILABLE,
            Self::Panicked | Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Status(status) => *status,
        }
    }

    /// What it is called and what to make of it, in the reader's language.
    fn told(&self, locale: Locale) -> (String, String) {
        let told = |title: &str, detail: &str| {
            let say = |key: &str| locale.say(key).into_owned();
            (say(title), say(detail))
        };
        match self {
            Self::NoSuchPage => told("error-no-page", "error-no-page-detail"),
            Self::NoSuchCase => told("error-no-case", "error-no-case-detail"),
            Self::NoSuchSubject => told("error-no-subject", "error-no-subject-detail"),
            Self::MethodNotAllowed => told("error-method", "error-method-detail"),
            Self::Unreadable => told("error-unreadable", "error-unreadable-detail"),
            Self::TooLarge { most_megabytes } => {
                let most = most_megabytes.to_string();
                let detail = locale.fill("error-too-large-detail", [("most", most.as_str())]);
                (locale.say("error-too-large").into_owned(), detail)
            }
            Self::Forbidden => told("error-forbidden", "error-forbidden-detail"),
            Self::TooMany { wait } => {
                let detail = locale.count("error-too-many-detail", wait.as_secs().max(1));
                (locale.say("error-too-many").into_owned(), detail)
            }
            Self::TooManyMessages { wait } => {
                let wait = wait.as_secs().max(1);
                let detail = locale.count("error-too-many-messages-detail", wait);
                (locale.say("error-too-many-messages").into_owned(), detail)
            }
            Self::Busy => told("error-busy", "error-busy-detail"),
            Self::TookTooLong => told("error-too-long", "error-too-long-detail"),
            Self::Panicked | Self::Internal(_) => told("error-ours", "error-ours-detail"),
            Self::Status(_) => told("error-other", "error-other-detail"),
        }
    }

    fn title(&self) -> &'static str {
        match self {
            Self::NoSuchPage => "Page not found",
            Self::NoSuchCase => "No such case",
            Self::NoSuchSubject => "Nothing known",
            Self::MethodNotAllowed => "Not possible here",
            Self::Unreadable => "The form could not be read",
            Self::TooLarge { .. } => "Too much at once",
            Self::Forbidden => "Not accepted",
            Self::TooMany { .. } => "Too many checks",
            Self::TooManyMessages { .. } => "Too many messages",
            Self::Busy => "Busy just now",
            Self::TookTooLong => "Given up",
            Self::Panicked | Self::Internal(_) => "Our mistake",
            Self::Status(status) => status.canonical_reason().unwrap_or("Not possible"),
        }
    }

    /// Seconds after which it is worth trying again.
    fn retry_after(&self) -> Option<u64> {
        match self {
            Self::TooMany { wait } | Self::TooManyMessages { wait } => Some(wait.as_secs().max(1)),
            Self::Busy => Some(5),
            Self::TookTooLong => Some(30),
            _ => None,
        }
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        Self::internal(error)
    }
}

impl From<search::Error> for Error {
    fn from(error: search::Error) -> Self {
        Self::internal(error)
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::internal(error)
    }
}

impl IntoResponse for Error {
    /// A bare answer that [`present`] dresses, which alone knows who asked and for what.
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// Answers every address that no page has.
pub(crate) async fn no_such_page() -> Error {
    Error::NoSuchPage
}

#[derive(Template)]
#[template(path = "errors/page.html")]
struct Page<'a> {
    frame: Frame<'a>,
    status: u16,
    title: String,
    detail: String,
    is_missing_case: bool,
    request: String,
}

/// Turns a failure of any layer into a page or a problem document, and logs what lies behind it.
pub(crate) async fn present(
    State(shared): State<Arc<Shared>>,
    request: Request,
    next: Next,
) -> Response {
    let to_machine = wants_json(request.headers());
    let id = request.extensions().get::<RequestId>().copied();
    let visit = Visit::of(request.uri(), shared.settings.language);
    let response = next.run(request).await;
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return response;
    }
    let error = match response.extensions().get::<Arc<Error>>() {
        Some(error) => Arc::clone(error),
        None if is_dressed(&response) => return response,
        None if status == StatusCode::METHOD_NOT_ALLOWED => Arc::new(Error::MethodNotAllowed),
        None => Arc::new(Error::Status(status)),
    };
    if let Error::Internal(source) = &*error {
        let mut causes = source.to_string();
        let mut next = source.source();
        while let Some(cause) = next {
            causes.push_str(": ");
            causes.push_str(&cause.to_string());
            next = cause.source();
        }
        tracing::error!(error = causes, "a request failed");
    }
    let id = id.map(|id| id.0.to_string()).unwrap_or_default();
    dress(
        response,
        &error,
        &shared,
        &visit.at_the_door(),
        id,
        to_machine,
    )
}

fn dress(
    response: Response,
    error: &Error,
    shared: &Shared,
    visit: &Visit,
    request: String,
    to_machine: bool,
) -> Response {
    let status = error.status();
    let (kind, body) = if to_machine {
        let problem = json!({
            "type": "about:blank",
            "title": error.title(),
            "status": status.as_u16(),
            "detail": error.to_string(),
            "request": request,
        });
        ("application/problem+json", problem.to_string())
    } else {
        let (title, detail) = error.told(visit.locale);
        let page = Page {
            frame: Frame::of(&shared.settings, visit),
            status: status.as_u16(),
            title,
            detail,
            is_missing_case: matches!(error, Error::NoSuchCase),
            request,
        };
        // The template writes into a string and has no way to fail; were it to, words remain.
        let body = page.render().unwrap_or_else(|_| error.to_string());
        ("text/html; charset=utf-8", body)
    };
    let (mut parts, _) = response.into_parts();
    parts.status = status;
    parts.headers.remove(header::CONTENT_LENGTH);
    let headers = &mut parts.headers;
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::VARY, HeaderValue::from_static("accept"));
    if let Some(seconds) = error.retry_after() {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    Response::from_parts(parts, Body::from(body))
}

/// Whether an answer already says what is wrong: a page with a message beside a field, or the
/// report of `/healthz`.
fn is_dressed(response: &Response) -> bool {
    response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/html") || kind.starts_with("application/json"))
}

/// A machine names JSON and does not name HTML; everyone else gets a page.
fn wants_json(headers: &HeaderMap) -> bool {
    let accepted = headers
        .get_all(header::ACCEPT)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let (mut json, mut html) = (false, false);
    for value in accepted {
        json |= value.contains("application/json") || value.contains("application/problem+json");
        html |= value.contains("text/html");
    }
    json && !html
}
