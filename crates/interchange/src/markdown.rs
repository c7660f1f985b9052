//! Blocks of a page or a text, each as plain words and as Markdown.

use extract::{
    blocks::{self, Step, tidy, walk},
    dom::NodeRef,
};
use url::Url;

/// What a block is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Kind {
    #[default]
    Paragraph,
    Item,
    Heading,
    Quote,
}

/// A paragraph, an item of a list, a heading.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Block {
    pub kind: Kind,
    /// Its words.
    pub plain: String,
    /// Its words with links, every other sign that Markdown would read escaped.
    pub markdown: String,
    /// Its links: words and absolute address.
    pub links: Vec<(String, String)>,
    /// Empty lines before it, where it comes from a text.
    pub gap: usize,
}

/// The blocks under a node.
pub(crate) fn from_tree(root: NodeRef, base: Option<&Url>) -> Vec<Block> {
    let mut all = Vec::new();
    let mut open = Inline::default();
    let mut kinds = vec![Kind::Paragraph];
    let hidden = |name: &str| {
        matches!(
            name,
            "script"
                | "style"
                | "template"
                | "noscript"
                | "iframe"
                | "svg"
                | "math"
                | "button"
                | "form"
                | "select"
                | "head"
        )
    };
    walk(
        root,
        |node| !hidden(&blocks::name(node)),
        |step| match step {
            Step::Text(node) => open.push(&node.text()),
            Step::Open(node) => {
                let name = blocks::name(&node);
                match name.as_str() {
                    "a" => open.link_begins(node.attr("href").as_deref(), base),
                    "br" => open.push(" "),
                    _ => {
                        if let Some(kind) = kind_of(&name) {
                            open.finish(*kinds.last().unwrap_or(&Kind::Paragraph), &mut all);
                            // A paragraph inside an item or a quotation is part of it.
                            let around = *kinds.last().unwrap_or(&Kind::Paragraph);
                            kinds.push(if kind == Kind::Paragraph {
                                around
                            } else {
                                kind
                            });
                        }
                    }
                }
            }
            Step::Close(node) => {
                let name = blocks::name(&node);
                if name == "a" {
                    open.link_ends();
                } else if kind_of(&name).is_some() {
                    open.finish(*kinds.last().unwrap_or(&Kind::Paragraph), &mut all);
                    kinds.pop();
                }
            }
        },
    );
    open.finish(Kind::Paragraph, &mut all);
    all
}

/// The blocks of a plain text: its lines.
pub(crate) fn from_text(text: &str) -> Vec<Block> {
    let mut all = Vec::new();
    let mut gap = 0;
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for line in text.lines() {
        let plain = tidy(line);
        if plain.is_empty() {
            gap += 1;
            continue;
        }
        let (kind, plain) = match without_bullet(&plain) {
            Some(item) => (Kind::Item, item.to_owned()),
            None => (Kind::Paragraph, plain),
        };
        all.push(Block {
            kind,
            markdown: escape(&plain),
            plain,
            links: Vec::new(),
            gap,
        });
        gap = 0;
    }
    all
}

/// Blocks as one Markdown text.
pub(crate) fn join(blocks: &[Block]) -> String {
    let mut text = String::new();
    let mut before = None;
    for block in blocks.iter().filter(|block| !block.markdown.is_empty()) {
        if before.is_some() {
            let tight = before == Some(Kind::Item) && block.kind == Kind::Item;
            text.push_str(if tight { "\n" } else { "\n\n" });
        }
        text.push_str(match block.kind {
            Kind::Paragraph => "",
            Kind::Item => "- ",
            Kind::Heading => "### ",
            Kind::Quote => "> ",
        });
        text.push_str(&block.markdown);
        before = Some(block.kind);
    }
    text
}

/// Blocks as plain paragraphs.
pub(crate) fn plain(blocks: &[Block]) -> String {
    let paragraphs: Vec<&str> = blocks
        .iter()
        .map(|block| block.plain.as_str())
        .filter(|text| !text.is_empty())
        .collect();
    paragraphs.join("\n\n")
}

/// A plain text as Markdown that shows the same words.
pub(crate) fn of_plain(text: &str) -> String {
    join_lines(text, escape)
}

/// A plain text with its lines tidied and at most one empty line between them.
pub(crate) fn tidy_lines(text: &str) -> String {
    join_lines(text, str::to_owned)
}

fn join_lines(text: &str, each: impl Fn(&str) -> String) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut joined = String::with_capacity(text.len());
    let mut gap = false;
    for line in text.lines() {
        let line = tidy(line);
        if line.is_empty() {
            gap = true;
            continue;
        }
        if !joined.is_empty() {
            joined.push_str(if gap { "\n\n" } else { "\n" });
        }
        joined.push_str(&each(&line));
        gap = false;
    }
    joined
}

/// A line of plain text with the signs escaped that Markdown (CommonMark 0.31) would read in the
/// place where they stand.
pub(crate) fn escape(line: &str) -> String {
    let mut escaped = inline(line);
    let digits = escaped.bytes().take_while(u8::is_ascii_digit).count();
    let ordered = (1..=9).contains(&digits)
        && matches!(escaped.as_bytes().get(digits), Some(b'.' | b')'))
        && escaped
            .as_bytes()
            .get(digits + 1)
            .is_none_or(|&b| b == b' ');
    if ordered {
        escaped.insert(digits, '\\');
    } else if escaped.starts_with(['#', '>', '~'])
        || (escaped.starts_with(['-', '+'])
            && escaped[1..]
                .chars()
                .next()
                .is_none_or(|c| c == ' ' || c == '-'))
        || (escaped.starts_with('=') && escaped.bytes().all(|b| b == b'='))
    {
        escaped.insert(0, '\\');
    }
    escaped
}

/// The same inside a line.
fn inline(text: &str) -> String {
    let brackets = ["](", "]:", "]["].iter().any(|link| text.contains(link));
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let after = characters.peek().copied().unwrap_or(' ');
        let read = match c {
            '\\' => after.is_ascii_punctuation(),
            '`' => true,
            '*' => !(before.is_whitespace() && after.is_whitespace()),
            '_' => {
                !(before.is_alphanumeric() && after.is_alphanumeric())
                    && !(before.is_whitespace() && after.is_whitespace())
            }
            '[' | ']' => brackets,
            '<' => after.is_ascii_alphabetic() || matches!(after, '/' | '!' | '?'),
            '&' => {
                let entity: String = characters
                    .clone()
                    .take(32)
                    .take_while(|c| *c != ' ')
                    .collect();
                (after.is_ascii_alphanumeric() || after == '#') && entity.contains(';')
            }
            _ => false,
        };
        if read {
            escaped.push('\\');
        }
        escaped.push(c);
        before = c;
    }
    escaped
}

/// The text of an item without its bullet.
pub(crate) fn without_bullet(line: &str) -> Option<&str> {
    let bullets = [
        '•', '●', '▪', '■', '◦', '○', '‣', '∙', '·', '►', '➢', '◾', '*', '-', '–', '—', '+',
        '\u{f0b7}',
    ];
    let rest = line.strip_prefix(bullets)?;
    // A dash without a space after it is part of a word.
    let rest = if line.starts_with(['*', '-', '–', '—', '+']) {
        rest.strip_prefix(' ')?
    } else {
        rest
    };
    Some(rest.trim_start())
}

fn kind_of(name: &str) -> Option<Kind> {
    Some(match name {
        "li" | "dd" | "dt" => Kind::Item,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Kind::Heading,
        "blockquote" => Kind::Quote,
        "p" | "div" | "section" | "article" | "main" | "body" | "html" | "ul" | "ol" | "dl"
        | "table" | "tbody" | "thead" | "tr" | "td" | "th" | "header" | "footer" | "aside"
        | "nav" | "figure" | "figcaption" | "pre" | "address" | "hr" | "center" | "details"
        | "summary" => Kind::Paragraph,
        _ => return None,
    })
}

/// A line while it is put together.
#[derive(Default)]
struct Inline {
    plain: String,
    markdown: String,
    links: Vec<(String, String)>,
    /// Where an open link begins in both texts, and where it leads.
    open: Option<(usize, usize, Option<String>)>,
}

impl Inline {
    fn push(&mut self, text: &str) {
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

    fn link_begins(&mut self, href: Option<&str>, base: Option<&Url>) {
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

    fn link_ends(&mut self) {
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
        if self.markdown.is_empty() || self.markdown.ends_with(' ') || shown.is_empty() {
        } else if self.plain[plain..].starts_with(' ') {
            link.insert(0, ' ');
        }
        self.markdown.push_str(&link);
        if space {
            self.markdown.push(' ');
        }
        self.links.push((words, target));
    }

    fn finish(&mut self, kind: Kind, all: &mut Vec<Block>) {
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

/// What [`escape`] does at the start of a line, for a line whose inside is escaped.
fn line_start_escaped(markdown: &str) -> String {
    let first = markdown.split(' ').next().unwrap_or_default();
    let escaped = escape(first);
    // Only the sign before the first word can have been added here.
    if escaped.len() > first.len() && inline(first).len() == first.len() {
        format!("{escaped}{}", &markdown[first.len()..])
    } else if matches!(first, "-" | "+" | "#" | ">") {
        format!("\\{markdown}")
    } else {
        markdown.to_owned()
    }
}

fn brackets_escaped(text: &str) -> String {
    if text.contains("\\[") || text.contains("\\]") {
        return text.to_owned();
    }
    text.replace('[', "\\[").replace(']', "\\]")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn blocks_of(html: &str) -> Vec<Block> {
        let base = Url::parse("https://a.example/x/").unwrap();
        from_tree(extract::dom::parse(html).document.root(), Some(&base))
    }

    #[test]
    fn a_page_becomes_markdown_with_its_links() {
        let blocks = blocks_of(
            "<div><h3>Head</h3><p>See <a href='/r'>the [first] case</a>, and\n <a href='mailto:x'>write</a>.</p>\
             <ul><li>one</li><li><p>two</p></li></ul><blockquote>said</blockquote>2 * 3 is *six*</div>",
        );
        assert_eq!(
            join(&blocks),
            "### Head\n\nSee [the \\[first\\] case](<https://a.example/r>), and write.\n\n- one\n- two\n\n> said\n\n2 * 3 is \\*six\\*"
        );
        assert_eq!(
            blocks[1].links,
            [("the [first] case".into(), "https://a.example/r".into())]
        );
        assert_eq!(blocks[1].plain, "See the [first] case, and write.");
    }

    #[test]
    fn spaces_around_links_stay() {
        let blocks = blocks_of(
            "<p>that<a href='/a'> one</a> and that&nbsp;<a href='/b'>two&nbsp;</a>or</p>",
        );
        assert_eq!(blocks[0].plain, "that one and that two or");
        assert_eq!(
            blocks[0].markdown,
            "that [one](<https://a.example/a>) and that [two](<https://a.example/b>) or"
        );
    }

    #[test]
    fn plain_text_shows_the_same_in_markdown() {
        for (text, markdown) in [
            (
                "nothing to do: a_b_c, 2 * 3, [so], a < b & c",
                "nothing to do: a_b_c, 2 * 3, [so], a < b & c",
            ),
            ("# no heading", "\\# no heading"),
            ("1. no list", "1\\. no list"),
            ("- no item", "\\- no item"),
            (
                "*stars* and _lines_ and `code`",
                "\\*stars\\* and \\_lines\\_ and \\`code\\`",
            ),
            (
                "<b>bold</b> &amp; [a](b)",
                "\\<b>bold\\</b> \\&amp; \\[a\\](b)",
            ),
            ("1945. It was", "1945\\. It was"),
            (
                "http://a.example/x_y-z_1.htm",
                "http://a.example/x_y-z_1.htm",
            ),
        ] {
            assert_eq!(escape(text), markdown);
        }
        assert_eq!(
            of_plain("one\r\ntwo\r\n\r\n\r\nthree\u{a0}\n"),
            "one\ntwo\n\nthree"
        );
    }

    #[test]
    fn bullets_of_any_kind_are_taken_off() {
        for line in [
            "• Outlet: x",
            "●Outlet: x",
            "* Outlet: x",
            "- Outlet: x",
            "– Outlet: x",
            "· Outlet: x",
        ] {
            assert_eq!(without_bullet(line), Some("Outlet: x"), "{line}");
        }
        for line in ["-5 degrees", "Outlet: x", "*bold*", ""] {
            assert_eq!(without_bullet(line), None, "{line}");
        }
    }

    proptest! {
        #[test]
        fn any_text_and_any_page_are_taken(text in "\\PC{0,80}", html in "(<(a href=x|/a|p|li|b|/p|ul|h1|div)>|[a-z *_\\[\\]#é]{0,5}){0,30}") {
            of_plain(&text);
            from_text(&text);
            for block in blocks_of(&html) {
                prop_assert!(!block.plain.is_empty());
            }
        }
    }
}
