//! Paragraphs of a tree or of plain text, as a reader sees them.

use dom_query::{NodeData, NodeId, NodeRef};

/// Most text that is taken of one page, in bytes; a page of [`crate::MOST_BYTES`] has less.
const MOST_TEXT: usize = crate::MOST_BYTES;

/// Elements whose content no reader sees as text.
fn is_hidden(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "template"
            | "noscript"
            | "head"
            | "iframe"
            | "object"
            | "svg"
            | "math"
            | "canvas"
            | "audio"
            | "video"
            | "select"
            | "button"
            | "input"
            | "textarea"
            | "datalist"
    )
}

/// Elements that begin and end a paragraph.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address"
            | "article"
            | "aside"
            | "blockquote"
            | "body"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "dir"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "hr"
            | "html"
            | "li"
            | "main"
            | "menu"
            | "nav"
            | "ol"
            | "p"
            | "pre"
            | "search"
            | "section"
            | "summary"
            | "table"
            | "tbody"
            | "td"
            | "tfoot"
            | "th"
            | "thead"
            | "title"
            | "tr"
            | "ul"
    )
}

/// What a walk over a tree meets.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// An element begins.
    Open(NodeRef<'a>),
    /// An element ends.
    Close(NodeRef<'a>),
    /// A text node.
    Text(NodeRef<'a>),
}

/// Walks a tree in document order without recursion. `enter` says of each element whether its
/// children are visited; one that is not is neither opened nor closed.
pub fn walk<'a>(
    root: NodeRef<'a>,
    mut enter: impl FnMut(&NodeRef<'a>) -> bool,
    mut visit: impl FnMut(Step<'a>),
) {
    enum Todo {
        Node(NodeId),
        Close(NodeId),
    }
    let tree = root.tree;
    let mut todo = vec![Todo::Node(root.id)];
    while let Some(next) = todo.pop() {
        match next {
            Todo::Close(id) => visit(Step::Close(NodeRef::new(id, tree))),
            Todo::Node(id) => {
                let node = NodeRef::new(id, tree);
                if node.is_text() {
                    visit(Step::Text(node));
                } else if node.is_document() || node.is_fragment() {
                    todo.extend(node.children_it(true).map(|child| Todo::Node(child.id)));
                } else if node.is_element() && enter(&node) {
                    visit(Step::Open(node));
                    todo.push(Todo::Close(id));
                    todo.extend(node.children_it(true).map(|child| Todo::Node(child.id)));
                }
            }
        }
    }
}

/// The lower-case name of an element; empty for what is none.
pub fn name(node: &NodeRef) -> String {
    node.node_name()
        .map(|name| name.to_string())
        .unwrap_or_default()
}

/// The paragraphs under a node that `skip` does not leave out, in order, white space collapsed.
pub fn paragraphs(root: NodeRef, mut skip: impl FnMut(&NodeRef) -> bool) -> Vec<String> {
    let mut all = Vec::new();
    let mut current = String::new();
    let mut size = 0;
    let mut finish = |current: &mut String| {
        let text = tidy(current);
        current.clear();
        if !text.is_empty() && size + text.len() <= MOST_TEXT {
            size += text.len();
            all.push(text);
        }
    };
    walk(
        root,
        |node| !is_hidden(&name(node)) && !skip(node),
        |step| match step {
            Step::Text(node) => {
                node.query(|node| {
                    if let NodeData::Text { contents } = &node.data {
                        current.push_str(contents);
                    }
                });
            }
            Step::Open(node) | Step::Close(node) => {
                let name = name(&node);
                if is_block(&name) {
                    finish(&mut current);
                } else if name == "br" {
                    current.push('\n');
                }
            }
        },
    );
    finish(&mut current);
    all
}

/// The paragraphs of a plain text: parted by empty lines, or, where there are none, by line.
pub fn plain_paragraphs(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut paragraphs = Vec::new();
    let mut current = String::new();
    for line in text.lines().chain([""]) {
        if line.trim().is_empty() {
            let paragraph = tidy(&current);
            current.clear();
            if !paragraph.is_empty() {
                paragraphs.push(paragraph);
            }
        } else {
            current.push_str(line);
            current.push('\n');
        }
    }
    if let [only] = &paragraphs[..] {
        let lines: Vec<&str> = text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .collect();
        // Lines that fill the page are wrapped text; lines that do not are paragraphs.
        let wrapped = lines
            .iter()
            .filter(|line| line.chars().count() > 60)
            .count()
            * 2
            > lines.len();
        let ends = lines
            .iter()
            .filter(|line| {
                line.trim_end()
                    .ends_with(['.', '!', '?', '…', '”', '»', '"'])
            })
            .count();
        if lines.len() > 1 && (!wrapped || ends * 10 > lines.len() * 8) {
            return lines
                .into_iter()
                .map(tidy)
                .filter(|line| !line.is_empty())
                .collect();
        }
        return vec![only.clone()];
    }
    paragraphs
}

/// A text with white space collapsed (NBSP and line ends included) and characters that show
/// nothing left out: controls, soft hyphens, byte order marks, zero-width spaces, the marks of
/// direction that browsers copy along.
pub fn tidy(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !tidied.is_empty() && !tidied.ends_with(' ') {
                tidied.push(' ');
            }
        } else if !shows_nothing(c) {
            tidied.push(c);
        }
    }
    tidied.truncate(tidied.trim_end().len());
    tidied
}

fn shows_nothing(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(html: &str) -> Vec<String> {
        paragraphs(crate::dom::parse(html).document.root(), |_| false)
    }

    #[test]
    fn blocks_part_paragraphs_and_inline_elements_do_not() {
        assert_eq!(
            of("<div>One <b>bold</b>\n word<p>Two<ul><li>three<li>four</ul>five<br>six</div>"),
            ["One bold word", "Two", "three", "four", "five six"]
        );
    }

    #[test]
    fn what_no_reader_sees_is_left_out() {
        assert_eq!(
            of(
                "<title>t</title><p>a\u{ad}b\u{a0}c\u{200b}<script>var x</script><style>p{}</style><svg><text>s</text></svg><p> <p>d"
            ),
            ["ab c", "d"]
        );
    }

    #[test]
    fn plain_text_is_parted_by_empty_lines_or_else_by_line() {
        assert_eq!(plain_paragraphs("a\r\nb\r\n\r\n\r\nc"), ["a b", "c"]);
        assert_eq!(
            plain_paragraphs("short title\nA sentence."),
            ["short title", "A sentence."]
        );
        let wrapped = "this is a line of text that was wrapped at about seventy letters, as\nmail programs do, and which goes on for another line of nearly the same\nlength";
        assert_eq!(plain_paragraphs(wrapped).len(), 1);
        assert!(plain_paragraphs(" \n\t\n").is_empty());
    }
}
