//! What machines ask first: `robots.txt` (RFC 9309) and `security.txt` (RFC 9116).

use std::{fmt::Write, sync::Arc};

use axum::{Router, extract::State, http::StatusCode, response::Response, routing::get};
use casebook::Timestamp;
use jiff::SignedDuration;

use super::frame::{Keep, answer};
use crate::{locale::Locale, settings::Shared};

/// For how long a copy of `security.txt` holds.
const HOLDS: SignedDuration = SignedDuration::from_hours(180 * 24);

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/robots.txt", get(robots))
        .route("/.well-known/security.txt", get(security))
}

fn plain(text: String) -> Response {
    answer(
        text,
        "text/plain; charset=utf-8",
        StatusCode::OK,
        Keep::Asking,
    )
}

/// Cases are for everyone to find; result lists are endless and hold nothing of their own.
async fn robots(State(shared): State<Arc<Shared>>) -> Response {
    let unprefixed = shared.settings.language;
    let mut text = String::from("User-agent: *\nDisallow: /healthz\n");
    for locale in Locale::ALL {
        let prefix = match locale == unprefixed {
            true => String::new(),
            false => format!("/{}", locale.tag()),
        };
        for path in ["/cases?", "/check", "/feedback"] {
            let _ = writeln!(text, "Disallow: {prefix}{path}");
        }
    }
    let _ = writeln!(
        text,
        "\nSitemap: {}",
        shared.settings.absolute("/sitemap.xml")
    );
    plain(text)
}

async fn security(State(shared): State<Arc<Shared>>) -> Response {
    let settings = &shared.settings;
    let contact = match &settings.feedback_mail {
        Some(mail) => format!("mailto:{mail}"),
        None => settings.absolute("/feedback"),
    };
    // By the day, so that the answer has the same validator all day long.
    let expires = (Timestamp::now() + HOLDS).strftime("%Y-%m-%dT00:00:00Z");
    let languages: Vec<&str> = Locale::ALL.iter().map(|locale| locale.tag()).collect();
    plain(format!(
        "Contact: {contact}\nExpires: {expires}\nPreferred-Languages: {}\nCanonical: {}\n",
        languages.join(", "),
        settings.absolute("/.well-known/security.txt"),
    ))
}
