//! How things are written for a reader: texts in their own language, links, and what people wrote in
//! Markdown.

mod markdown;

use casebook::Language;
use url::Url;

pub(crate) use markdown::{markdown, paragraphs, words};

/// A text with the language and direction that its element must state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Spoken {
    pub(crate) text: String,
    /// The value for `lang`; empty where the language is not known (HTML § 3.2.6.2).
    pub(crate) lang: String,
    /// The value for `dir`.
    pub(crate) dir: &'static str,
}

impl Spoken {
    pub(crate) fn new(text: impl Into<String>, language: &Language) -> Self {
        let (lang, dir) = attributes(language);
        Self {
            text: text.into(),
            lang,
            dir,
        }
    }
}

/// The values of `lang` and `dir` for a language.
pub(crate) fn attributes(language: &Language) -> (String, &'static str) {
    if language.is_undetermined() {
        (String::new(), "auto")
    } else {
        (language.tag().to_owned(), language.direction())
    }
}

/// An address that a page may link to: `http` or `https`, with a host and without a password.
pub(crate) fn link(address: &str) -> Option<Link> {
    let url = Url::parse(address.trim()).ok()?;
    let safe = matches!(url.scheme(), "http" | "https")
        && url.username().is_empty()
        && url.password().is_none();
    let host = url.host_str().filter(|host| !host.is_empty() && safe)?;
    Some(Link {
        host: host.strip_prefix("www.").unwrap_or(host).to_owned(),
        href: url.to_string(),
    })
}

/// An address that is safe to link to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) href: String,
    pub(crate) host: String,
}

/// A name that leads somewhere on this site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) name: String,
    pub(crate) href: String,
}

/// The head of a text, cut at a word, with an ellipsis where something was cut.
pub(crate) fn head(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text.to_owned();
    };
    let cut = &text[..end];
    let cut = match cut.rfind(char::is_whitespace) {
        Some(space) if space > end / 2 => &cut[..space],
        _ => cut,
    };
    format!("{}…", cut.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_become_links() {
        for address in [
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:x",
            "//example.org/x",
            "/cases",
            "ftp://example.org/",
            "https://bank.example@evil.example/",
            "https://",
            "",
        ] {
            assert_eq!(link(address), None, "{address}");
        }
        let fine = link(" https://www.example.org/a\"b?c=<d> ").unwrap();
        assert_eq!(fine.host, "example.org");
        assert!(!fine.href.contains(['"', '<', '>', ' ']), "{}", fine.href);
    }

    #[test]
    fn a_text_of_unknown_language_leaves_its_direction_to_the_browser() {
        let text = Spoken::new("שלום", &Language::default());
        assert_eq!((text.lang.as_str(), text.dir), ("", "auto"));
        let arabic = Spoken::new("سلام", &"ar".parse().unwrap());
        assert_eq!((arabic.lang.as_str(), arabic.dir), ("ar", "rtl"));
    }

    #[test]
    fn a_head_ends_at_a_word() {
        assert_eq!(head("one two three", 9), "one two…");
        assert_eq!(head("one two", 9), "one two");
        assert_eq!(head("一二三四五六", 3), "一二三…");
    }
}
