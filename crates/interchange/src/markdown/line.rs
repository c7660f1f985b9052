//! A line of a page while it is put together: its words, and its words with links.

use extract::blocks::tidy;
use url::Url;

use super::{
    Block, Kind,
    escape::{brackets_escaped, inline, line_start_escaped},
};

/// A line while it is put together.
#[derive(Default)]
pub(super) struct Inline {
    plain: String,
    markdown: String,
    links: Vec<(String, String)>,
    /// Where an open link begins in both texts, and where it leads.
    open: Option<(usize, usize, Option<String>)>,
}

impl Inline {
    pub fn push(&mut self, text: &str) {
        let leading = text.starts_with(char::is_whitespace);
        let trailing = text.ends_with(char::is_whitespace);
        let words = tidy(text);
        if (leading || words.is_empty()) && !text.is_empty() {
            self.space();
        }
        self.plain.push_str(&words);
        self.markdown.push_str(&inline(&words));
        if trailing {
            self.space();
        }
    }

    fn space(&mut self) {
        for text in [&mut self.plain, &mut self.markdown] {
            if !text.is_empty() && !text.ends_with(' ') {
                text.push(' ');
            }
        }
    }

    pub fn link_begins(&mut self, href: Option<&str>, base: Option<&Url>) {
        let target = href.and_then(|href| {
            let href = href.trim();
            let url = match base {
                Some(base) => base.join(href).ok()?,
                None => Url::parse(href).ok()?,
            };
            matches!(url.scheme(), "http" | "https").then(|| url.to_string())
        });
        self.open = Some((self.plain.len(), self.markdown.len(), target));
    }

    pub fn link_ends(&mut self) {
        let Some((plain, markdown, target)) = self.open.take() else {
            return;
        };
        let (Some(target), Some(words)) = (target, self.plain.get(plain..)) else {
            return;
        };
        let words = words.trim().to_owned();
        if words.is_empty() {
            return;
        }
        let shown = self.markdown.split_off(markdown.min(self.markdown.len()));
        let (shown, space) = (shown.trim(), shown.ends_with(' '));
        // Angle brackets hold any address (CommonMark §6.3); they cannot stand in a parsed one.
        let mut link = format!("[{}](<{target}>)", brackets_escaped(shown));
        let apart = self.markdown.is_empty() || self.markdown.ends_with(' ');
        if !apart && self.plain[plain..].starts_with(' ') {
            link.insert(0, ' ');
        }
        self.markdown.push_str(&link);
        if space {
            self.markdown.push(' ');
        }
        self.links.push((words, target));
    }

    pub fn finish(&mut self, kind: Kind, all: &mut Vec<Block>) {
        self.link_ends();
        let plain = self.plain.trim().to_owned();
        if !plain.is_empty() {
            let markdown = self.markdown.trim();
            let linked = markdown.starts_with('[');
            all.push(Block {
                kind,
                markdown: if linked {
                    markdown.to_owned()
                } else {
                    line_start_escaped(markdown)
                },
                plain,
                links: std::mem::take(&mut self.links),
                gap: 0,
            });
        }
        *self = Self::default();
    }
}
