//! Blocks of a page or a text, each as plain words and as Markdown.

mod escape;
mod line;

use extract::{
    blocks::{self, Step, tidy, walk},
    dom::NodeRef,
};
use url::Url;

use escape::escape;
use line::Inline;

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

#[cfg(test)]
mod tests;
