//! A captured page, bytes and headers, made into an article with its warnings; only total functions live here: no I/O, no panic, no failure, bounded memory and time.
//!
//! [`article`] is the whole of it. What a codec needs besides stands in [`decode`] (bytes to
//! text), [`dom`] (a guarded HTML parser), [`blocks`] (paragraphs of a tree) and [`date`].

pub mod blocks;
mod content;
pub mod date;
pub mod decode;
pub mod dom;
mod metadata;
mod readable;
mod strip;

pub use metadata::json_ld;

use casebook::{Date, Language};
use content::Kind;

/// Most bytes of a page that are read; the rest is left out with a warning.
pub const MOST_BYTES: usize = 10_000_000;
/// Most links that are kept.
const MOST_LINKS: usize = 1_000;

/// What could be had of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extracted {
    /// The headline; empty where there is none.
    pub title: String,
    /// Who signed it.
    pub author: Option<String>,
    /// The day it says it ran.
    pub published_on: Option<Date>,
    /// The language the page says it is in (`html lang` or its kin), which may be wrong.
    pub language: Option<Language>,
    /// The address it calls its own.
    pub canonical_url: Option<String>,
    /// The name of the site.
    pub site_name: Option<String>,
    /// The article's text, paragraphs parted by an empty line.
    pub text: String,
    /// The page's JSON-LD, a value a script element.
    pub json_ld: Vec<serde_json::Value>,
    /// Links inside the article, absolute, in order.
    pub links: Vec<Link>,
    /// What went wrong or was left out, for a person to read.
    pub warnings: Vec<Warning>,
}

impl Extracted {
    /// The paragraphs of the text.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.text.split("\n\n").filter(|part| !part.is_empty())
    }
}

/// A link of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its words.
    pub text: String,
    /// Where it leads, absolute, `http` or `https`.
    pub url: String,
}

/// What went wrong with a page or was left out of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Warning {
    /// Only the beginning was read.
    Cut {
        /// Bytes that were read.
        read: usize,
        /// Bytes that there were.
        of: usize,
    },
    /// The bytes are no text; they are what is named here.
    NotText(&'static str),
    /// The stated character encoding is unknown or wrong.
    Charset {
        /// What the page or its headers say.
        stated: String,
        /// What it was read as.
        used: &'static str,
    },
    /// Some bytes fit no character and stand as U+FFFD.
    Undecodable,
    /// The page is nested deeper than any real one; its text is what lies between its tags.
    TooDeep,
    /// The page has more parts than any real one; its text is what lies between its tags.
    TooManyParts,
    /// No article stands out on the page; its whole text was taken.
    NoArticle,
    /// There is no text in it.
    Empty,
    /// A JSON-LD element could not be read.
    JsonLd(String),
}

impl std::fmt::Display for Warning {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Cut { read, of } => write!(
                f,
                "the page has {of} bytes, of which the first {read} were read"
            ),
            Self::NotText(what) => {
                write!(f, "this is {what}, not a text; nothing was read from it")
            }
            Self::Charset { stated, used } => write!(
                f,
                "the page says its encoding is “{stated}”, which does not fit; it was read as {used}"
            ),
            Self::Undecodable => write!(f, "some bytes fit no character of the page's encoding"),
            Self::TooDeep => write!(
                f,
                "the page is nested deeper than {} elements; only its bare text was taken",
                dom::DEEPEST
            ),
            Self::TooManyParts => write!(
                f,
                "the page has more than {} parts; only its bare text was taken",
                dom::MOST_NODES
            ),
            Self::NoArticle => write!(
                f,
                "no article stands out on the page; its whole text was taken"
            ),
            Self::Empty => write!(f, "there is no text in it"),
            Self::JsonLd(error) => write!(f, "its JSON-LD could not be read: {error}"),
        }
    }
}

/// Reads a page: HTML, or plain text, which passes through.
///
/// `content_type` is the header of that name, `url` where the page was found; both only help.
pub fn article(bytes: &[u8], content_type: Option<&str>, url: Option<&str>) -> Extracted {
    let mut extracted = Extracted::default();
    let whole = bytes.len();
    let bytes = &bytes[..whole.min(MOST_BYTES)];
    if bytes.len() < whole {
        extracted.warnings.push(Warning::Cut {
            read: bytes.len(),
            of: whole,
        });
    }
    match content::kind(bytes, content_type) {
        Kind::Binary(what) => {
            extracted.warnings.push(Warning::NotText(what));
            return extracted;
        }
        Kind::Text => {
            let decoded = decode::page(bytes, content_type, url);
            extracted.warnings.extend(decoded.warnings);
            extracted.text = blocks::plain_paragraphs(&decoded.text).join("\n\n");
        }
        Kind::Html => {
            let decoded = decode::page(bytes, content_type, url);
            extracted.warnings.extend(decoded.warnings);
            html(&decoded.text, url, &mut extracted);
        }
    }
    if extracted.text.is_empty() {
        extracted.warnings.push(Warning::Empty);
    }
    extracted
}

/// Whether a text is a page with markup, told by its beginning.
pub fn is_html(text: &str) -> bool {
    content::kind(text.as_bytes(), None) == Kind::Html
}

/// What a file is that is no text, told by its first bytes: `a PDF document`.
pub fn binary(bytes: &[u8]) -> Option<&'static str> {
    content::binary(bytes)
}

fn html(source: &str, url: Option<&str>, extracted: &mut Extracted) {
    let parsed = dom::parse(source);
    let base = metadata::base(&parsed.document, url);
    metadata::read(&parsed.document, base.as_ref(), extracted);
    if let Some(limit) = parsed.limit {
        extracted.warnings.push(match limit {
            dom::Limit::Depth => Warning::TooDeep,
            dom::Limit::Nodes => Warning::TooManyParts,
        });
        extracted.text = strip::paragraphs(source).join("\n\n");
        return;
    }
    let main = readable::main(parsed.document);
    if !main.stands_out {
        extracted.warnings.push(Warning::NoArticle);
    }
    if extracted.author.is_none() {
        extracted.author = main.author;
    }
    if extracted.title.is_empty() {
        extracted.title = main.title;
    }
    extracted.text = main.paragraphs.join("\n\n");
    extracted.links = main
        .links
        .into_iter()
        .filter_map(|(text, target)| {
            let url = metadata::absolute(&target, base.as_ref())?;
            Some(Link { text, url })
        })
        .take(MOST_LINKS)
        .collect();
}

#[cfg(test)]
mod tests;
