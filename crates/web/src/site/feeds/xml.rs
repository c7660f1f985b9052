use askama::Template;
use casebook::Timestamp;

use super::Feed;

#[derive(Template)]
#[template(path = "site/feeds/atom.xml")]
pub(super) struct Atom<'f> {
    pub(super) feed: &'f Feed,
}

#[derive(Template)]
#[template(path = "site/feeds/rss.xml")]
pub(super) struct Rss<'f> {
    pub(super) feed: &'f Feed,
}

/// Without the characters that XML 1.0 § 2.2 has no place for, however they are written.
pub(super) fn plain(text: &str) -> String {
    let is_char = |c: &char| matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars().filter(is_char).collect()
}

impl Atom<'_> {
    /// RFC 3339, as RFC 4287 § 3.3 wants it.
    fn moment(&self, at: &Timestamp) -> String {
        at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    }
}

impl Rss<'_> {
    /// A text as HTML, which readers take a description for.
    fn html(&self, text: &str) -> String {
        super::escaped(text)
    }

    /// A title. Some readers take it for HTML and some for text: the marks that begin and end a tag
    /// are shown by others that look like them.
    fn title(&self, text: &str) -> String {
        text.replace('<', "‹").replace('>', "›")
    }

    /// RFC 822 with a year of four digits, as RSS 2.0 wants it.
    fn moment(&self, at: &Timestamp) -> String {
        at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_holds_no_character_that_ends_it() {
        assert_eq!(
            plain("a\u{0}\u{1b}b\u{fffe}\u{ffff}c\td\u{10ffff}"),
            "abc\td\u{10ffff}"
        );
    }
}
