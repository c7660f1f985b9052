//! What a page says of itself in its head.

use casebook::Language;
use dom_query::Document;
use serde_json::Value;
use url::Url;

use crate::{Extracted, Warning, blocks::tidy, date};

/// Most JSON-LD elements of a page, and most bytes of one.
const MOST_JSON_LD: (usize, usize) = (50, 2_000_000);
/// Longest title, author or name, in characters.
const LONGEST: usize = 1_000;

pub(crate) fn read(document: &Document, base: Option<&Url>, into: &mut Extracted) {
    let (values, errors) = json_ld(document);
    into.json_ld = values;
    into.warnings
        .extend(errors.into_iter().map(Warning::JsonLd));
    let described = article_object(&into.json_ld);
    let said = |key: &str| described.and_then(|object| text_of(object.get(key)?));

    into.title = first([
        meta(document, "og:title"),
        said("headline"),
        meta(document, "twitter:title"),
        text(document, "h1"),
        text(document, "title"),
    ])
    .unwrap_or_default();
    into.author = first([
        meta(document, "author"),
        said("author"),
        meta(document, "article:author").filter(|author| !author.contains("://")),
        text(document, "[rel=author]"),
    ]);
    into.published_on = [
        meta(document, "article:published_time"),
        said("datePublished"),
        meta(document, "datePublished"),
        meta(document, "date"),
        meta(document, "dc.date"),
        meta(document, "dcterms.created"),
        meta(document, "publish-date"),
        meta(document, "pubdate"),
        attribute(
            document,
            "article time[datetime], time[pubdate], time[itemprop=datePublished]",
            "datetime",
        ),
        attribute(document, "time[datetime]", "datetime"),
    ]
    .into_iter()
    .flatten()
    .find_map(|text| date::day(&text));
    into.language = [
        attribute(document, "html", "lang"),
        attribute(document, "html", "xml:lang"),
        attribute(document, "body", "lang"),
        attribute(document, "meta[http-equiv=content-language i]", "content"),
        meta(document, "og:locale"),
        said("inLanguage"),
    ]
    .into_iter()
    .flatten()
    .find_map(|tag| {
        let tag = tag.split([',', '.']).next()?.trim().to_owned();
        tag.parse::<Language>()
            .ok()
            .or_else(|| Language::resolve(&tag))
    });
    into.canonical_url = [
        attribute(document, "link[rel=canonical i]", "href"),
        meta(document, "og:url"),
    ]
    .into_iter()
    .flatten()
    .find_map(|address| absolute(&address, base));
    into.site_name = first([
        meta(document, "og:site_name"),
        described.and_then(|object| text_of(object.get("publisher")?)),
        meta(document, "application-name"),
    ]);
}

/// The address that relative ones on the page are relative to.
pub(crate) fn base(document: &Document, url: Option<&str>) -> Option<Url> {
    let page = url.and_then(|url| Url::parse(url).ok());
    match document.base_uri() {
        Some(stated) => match &page {
            Some(page) => page.join(&stated).ok(),
            None => Url::parse(&stated).ok(),
        }
        .or(page),
        None => page,
    }
}

/// An address made absolute; `None` unless it is `http` or `https`.
pub(crate) fn absolute(address: &str, base: Option<&Url>) -> Option<String> {
    let address = address.trim();
    if address.is_empty() || address.len() > 4_096 {
        return None;
    }
    let url = match base {
        Some(base) => base.join(address).ok()?,
        None => Url::parse(address).ok()?,
    };
    matches!(url.scheme(), "http" | "https").then(|| url.to_string())
}

/// The page's JSON-LD, a value a script element, and what is wrong with those that could not be
/// read.
pub fn json_ld(document: &Document) -> (Vec<Value>, Vec<String>) {
    let mut values = Vec::new();
    let mut errors = Vec::new();
    let scripts = document.select("script[type]");
    let scripts = scripts.iter().filter(|script| {
        script.attr("type").is_some_and(|kind| {
            kind.trim()
                .to_ascii_lowercase()
                .starts_with("application/ld+json")
        })
    });
    for script in scripts.take(MOST_JSON_LD.0) {
        let source = script.text();
        let source = source
            .trim()
            .trim_start_matches("<![CDATA[")
            .trim_end_matches("]]>");
        let source = source
            .trim()
            .trim_start_matches("//")
            .trim_end_matches("//");
        if source.is_empty() {
            continue;
        }
        if source.len() > MOST_JSON_LD.1 {
            errors.push(format!(
                "it has {} bytes, more than {}",
                source.len(),
                MOST_JSON_LD.1
            ));
            continue;
        }
        match serde_json::from_str(source) {
            Ok(value) => values.push(value),
            // Line ends inside strings are the usual fault.
            Err(error) => match serde_json::from_str(&source.replace(['\n', '\r', '\t'], " ")) {
                Ok(value) => values.push(value),
                Err(_) => errors.push(error.to_string()),
            },
        }
    }
    (values, errors)
}

/// The first object that describes an article.
fn article_object(values: &[Value]) -> Option<&Value> {
    let is_article = |value: &&Value| {
        value.get("@type").and_then(text_of).is_some_and(|kind| {
            kind.contains("Article") || kind.contains("BlogPosting") || kind == "WebPage"
        })
    };
    values
        .iter()
        .flat_map(|value| match value {
            Value::Array(items) => items.iter().collect::<Vec<_>>(),
            Value::Object(object) => match object.get("@graph") {
                Some(Value::Array(items)) => items.iter().collect(),
                _ => vec![value],
            },
            _ => Vec::new(),
        })
        .find(is_article)
}

/// The text of a JSON-LD value: a string, the name of an object, the first of a list.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(items) => items.iter().find_map(text_of),
        Value::Object(object) => match object.get("name")? {
            Value::String(text) => Some(text.clone()),
            _ => None,
        },
        _ => None,
    }
}

fn meta(document: &Document, name: &str) -> Option<String> {
    let selection = document.select("meta[content]");
    selection.iter().find_map(|element| {
        let named = ["property", "name", "itemprop"].iter().any(|key| {
            element
                .attr(key)
                .is_some_and(|value| value.trim().eq_ignore_ascii_case(name))
        });
        let content = element.attr("content")?;
        (named && !content.trim().is_empty()).then(|| content.to_string())
    })
}

fn attribute(document: &Document, selector: &str, name: &str) -> Option<String> {
    document
        .select_single(selector)
        .attr(name)
        .map(|value| value.to_string())
}

fn text(document: &Document, selector: &str) -> Option<String> {
    let selection = document.select_single(selector);
    selection.exists().then(|| selection.text().to_string())
}

fn first<const N: usize>(candidates: [Option<String>; N]) -> Option<String> {
    candidates
        .into_iter()
        .flatten()
        .map(|text| tidy(&text).chars().take(LONGEST).collect::<String>())
        .find(|text| !text.is_empty())
}
