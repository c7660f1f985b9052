//! A file in every format that an import knows.

use serde_json::Value;

use crate::support::{CASES, Casebook};

pub const PAGE: &str = include_str!("fixtures/page.txt");
pub const PAGE_WITHOUT_HEAD: &str = include_str!("fixtures/page-without-head.txt");
pub const SAVED_PAGE: &str = include_str!("fixtures/page.html");
pub const PLUS: &str = include_str!("fixtures/plus.csv");
pub const SEMICOLONS: &str = include_str!("fixtures/semicolon.csv");
pub const REVIEW: &str = include_str!("fixtures/review.json");

/// A file and what becomes of its cases.
pub struct Format {
    pub name: &'static str,
    pub contents: String,
    pub published: u64,
    pub drafts: u64,
}

/// Every format, each in a file whose name says nothing of it.
pub fn all() -> Vec<Format> {
    let format = |name, contents: &str, published, drafts| Format {
        name,
        contents: contents.to_owned(),
        published,
        drafts,
    };
    let mut all = vec![
        format("a page copied as text", PAGE, 1, 0),
        format("a page without its head", PAGE_WITHOUT_HEAD, 0, 1),
        format("a saved page", SAVED_PAGE, 1, 0),
        format("cases as JSON lines", CASES, 4, 1),
        format("a table with plus signs", PLUS, 2, 0),
        format("a table with semicolons", SEMICOLONS, 1, 1),
    ];
    all.extend(
        reviews()
            .into_iter()
            .map(|(name, contents)| format(name, &contents, 1, 0)),
    );
    all.push(format(
        "two reviews as JSON lines",
        &format!("{0}\n{1}\n", line(), line().replace("/whales", "/orcas")),
        2,
        0,
    ));
    all
}

/// Writes a folder with a file of every format; its name.
pub fn folder(casebook: &Casebook) -> &'static str {
    let folder = "every-format";
    std::fs::create_dir_all(casebook.path(folder)).expect("a folder");
    for (at, format) in all().into_iter().enumerate() {
        casebook.write(&format!("{folder}/{at:02}"), format.contents);
    }
    folder
}

/// One review in every wrapping.
pub fn reviews() -> Vec<(&'static str, String)> {
    vec![
        ("a review", REVIEW.to_owned()),
        ("a review on a line", line()),
        ("a list of reviews", format!("[{REVIEW}]")),
        (
            "a graph",
            format!(
                "{{\"@context\":\"https://schema.org\",\"@graph\":[{{\"@type\":\"WebPage\"}},{REVIEW}]}}"
            ),
        ),
        (
            "a data feed",
            format!(
                "{{\"@context\":\"https://schema.org\",\"@type\":\"DataFeed\",\"dataFeedElement\":[{{\"@type\":\"DataFeedItem\",\"item\":[{REVIEW}]}}]}}"
            ),
        ),
        (
            "a page that carries a review",
            format!(
                "<!DOCTYPE html><html><head><title>Whales</title><script type=\"application/ld+json\">{REVIEW}</script></head><body><p>They do not.</p></body></html>"
            ),
        ),
    ]
}

fn line() -> String {
    let review: Value = serde_json::from_str(REVIEW).expect("JSON");
    review.to_string()
}
