//! Style, logo and fonts, carried inside the program. A name holds a hash of the content, so that
//! a browser may keep a file for good and never shows an old one.

use std::{collections::HashMap, fmt::Write, sync::Arc, sync::LazyLock};

use axum::{
    Router,
    extract::Path,
    http::header,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use sha2::{Digest, Sha256};

use crate::{errors::Error, settings::Shared};

/// The files, each under the name that templates and the style sheet use. The style sheet stands
/// last: it names the others.
const FILES: [(&str, &str, &[u8]); 15] = [
    ("logo.svg", "image/svg+xml", include_bytes!("logo.svg")),
    // For a copy in files alone: no page that is served has a script.
    (
        "search.js",
        "text/javascript; charset=utf-8",
        include_bytes!("search.js"),
    ),
    font(
        "serif-latin-400.woff2",
        include_bytes!("fonts/serif-latin-400.woff2"),
    ),
    font(
        "serif-latin-600.woff2",
        include_bytes!("fonts/serif-latin-600.woff2"),
    ),
    font(
        "serif-latin-ext-400.woff2",
        include_bytes!("fonts/serif-latin-ext-400.woff2"),
    ),
    font(
        "serif-latin-ext-600.woff2",
        include_bytes!("fonts/serif-latin-ext-600.woff2"),
    ),
    font(
        "serif-cyrillic-400.woff2",
        include_bytes!("fonts/serif-cyrillic-400.woff2"),
    ),
    font(
        "serif-cyrillic-600.woff2",
        include_bytes!("fonts/serif-cyrillic-600.woff2"),
    ),
    font(
        "serif-cyrillic-ext-400.woff2",
        include_bytes!("fonts/serif-cyrillic-ext-400.woff2"),
    ),
    font(
        "serif-cyrillic-ext-600.woff2",
        include_bytes!("fonts/serif-cyrillic-ext-600.woff2"),
    ),
    font(
        "serif-greek-400.woff2",
        include_bytes!("fonts/serif-greek-400.woff2"),
    ),
    font(
        "serif-greek-600.woff2",
        include_bytes!("fonts/serif-greek-600.woff2"),
    ),
    font(
        "serif-vietnamese-400.woff2",
        include_bytes!("fonts/serif-vietnamese-400.woff2"),
    ),
    font(
        "serif-vietnamese-600.woff2",
        include_bytes!("fonts/serif-vietnamese-600.woff2"),
    ),
    (
        "site.css",
        "text/css; charset=utf-8",
        include_bytes!("site.css"),
    ),
];

const fn font(
    name: &'static str,
    bytes: &'static [u8],
) -> (&'static str, &'static str, &'static [u8]) {
    (name, "font/woff2", bytes)
}

struct Asset {
    path: String,
    kind: &'static str,
    bytes: Vec<u8>,
}

static ASSETS: LazyLock<HashMap<&'static str, Asset>> = LazyLock::new(|| {
    let mut assets: HashMap<&'static str, Asset> = HashMap::new();
    for (name, kind, bytes) in FILES {
        let mut bytes = bytes.to_vec();
        if name == "site.css" {
            let mut style = String::from_utf8_lossy(&bytes).into_owned();
            for (other, asset) in &assets {
                style = style.replace(&format!("\"{other}\""), &format!("\"{}\"", asset.path));
            }
            bytes = style.into_bytes();
        }
        let path = format!("/assets/{}", hashed(name, &bytes));
        assets.insert(name, Asset { path, kind, bytes });
    }
    assets
});

/// `site.css` → `site-0f3a….css`: 64 bits of SHA-256 are plenty among a dozen files.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, ""));
    let mut hashed = format!("{stem}-");
    for byte in &Sha256::digest(bytes)[..8] {
        let _ = write!(hashed, "{byte:02x}");
    }
    hashed.push('.');
    hashed.push_str(end);
    hashed
}

/// The path under which a file is served; empty for one that there is not, which a test excludes.
pub(crate) fn path(name: &str) -> &'static str {
    ASSETS.get(name).map_or("", |asset| asset.path.as_str())
}

pub(crate) fn routes() -> Router<Arc<Shared>> {
    Router::new().route("/assets/{file}", get(show)).route(
        "/favicon.ico",
        get(|| async { Redirect::temporary(path("logo.svg")) }),
    )
}

async fn show(Path(file): Path<String>) -> Result<Response, Error> {
    let asset = ASSETS
        .values()
        .find(|asset| asset.path.strip_prefix("/assets/") == Some(file.as_str()))
        .ok_or(Error::NoSuchPage)?;
    let headers = [
        (header::CONTENT_TYPE, asset.kind),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    Ok((headers, asset.bytes.as_slice()).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_a_hashed_path_and_the_style_names_no_other() {
        for (name, ..) in FILES {
            assert!(path(name).starts_with("/assets/"), "{name}");
        }
        let style = String::from_utf8(ASSETS["site.css"].bytes.clone()).unwrap();
        let mut named = 0;
        for piece in style.split("url(").skip(1) {
            let address = piece.split(')').next().unwrap().trim_matches('"');
            assert!(
                ASSETS.values().any(|asset| asset.path == address),
                "{address} is no file of ours"
            );
            named += 1;
        }
        assert_eq!(named, FILES.len() - 3, "every font is used");
    }
}
