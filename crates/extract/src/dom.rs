//! HTML to a tree, within limits: a page may nest as deep and hold as many nodes as real pages
//! do, and one that goes on is cut there.

use std::{borrow::Cow, cell::Cell};

pub use dom_query::{Document, NodeRef, Selection};
use html5ever::{
    Attribute, ParseOpts, QualName,
    interface::{ElementFlags, NodeOrText, QuirksMode, TreeSink},
    parse_document,
    tendril::{StrTendril, TendrilSink},
    tree_builder::TreeBuilderOpts,
};

/// Deepest nesting that is read. Browsers stop at 512 (Blink's
/// `kMaximumHTMLParserDOMTreeDepth`); real pages stay under 100.
pub const DEEPEST: usize = 256;
/// Most nodes that are read.
pub const MOST_NODES: usize = 150_000;
/// Most attributes of an element: the parser compares each with each.
const MOST_ATTRIBUTES: usize = 500;
/// The parser is handed this much at a time, so that it oversteps a limit by little.
const STEP: usize = 1_024;

/// A page as a tree.
pub struct Parsed {
    /// The tree, cut where a limit was reached.
    pub document: Document,
    /// The limit that was reached, if any.
    pub limit: Option<Limit>,
}

/// What a page has too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// It is nested deeper than [`DEEPEST`].
    Depth,
    /// It has more nodes than [`MOST_NODES`].
    Nodes,
}

/// Parses a page. Scripts are not run and their fallbacks (`noscript`) are read.
pub fn parse(source: &str) -> Parsed {
    let Some(source) = without_attribute_floods(source) else {
        return Parsed {
            document: Document::default(),
            limit: Some(Limit::Nodes),
        };
    };
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts {
            scripting_enabled: false,
            ..TreeBuilderOpts::default()
        },
        ..ParseOpts::default()
    };
    let mut parser = parse_document(Bounded::default(), options);
    let mut rest = &*source;
    while !rest.is_empty() {
        let step = rest.floor_char_boundary(STEP.min(rest.len()));
        let (part, after) = rest.split_at(step);
        parser.process(StrTendril::from_slice(part));
        rest = after;
        if parser.tokenizer.sink.sink.reached().is_some() {
            break;
        }
    }
    let bounded = parser.finish();
    let limit = bounded.reached();
    Parsed {
        document: bounded.document,
        limit,
    }
}

/// A tree that knows how large it has grown.
#[derive(Default)]
struct Bounded {
    document: Document,
    deep: Cell<bool>,
    merged: Cell<usize>,
}

type Handle = <Document as TreeSink>::Handle;

impl Bounded {
    fn reached(&self) -> Option<Limit> {
        if self.deep.get() {
            Some(Limit::Depth)
        } else if self.document.tree.len() > MOST_NODES {
            Some(Limit::Nodes)
        } else {
            None
        }
    }

    fn weigh(&self, beside: &Handle, child: &NodeOrText<Handle>) {
        if matches!(child, NodeOrText::AppendNode(_)) && !self.deep.get() {
            let ancestors = self
                .document
                .tree
                .ancestor_ids_of_it(beside, Some(DEEPEST + 1))
                .count();
            self.deep.set(ancestors > DEEPEST);
        }
    }
}

impl TreeSink for Bounded {
    type Handle = Handle;
    type Output = Self;
    type ElemName<'a> = <Document as TreeSink>::ElemName<'a>;

    fn finish(self) -> Self {
        self
    }

    // Nobody reads them, and a hostile page has millions.
    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        self.document.get_document()
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> Self::ElemName<'a> {
        self.document.elem_name(target)
    }

    fn create_element(&self, name: QualName, attrs: Vec<Attribute>, flags: ElementFlags) -> Handle {
        self.document.create_element(name, attrs, flags)
    }

    fn create_comment(&self, text: StrTendril) -> Handle {
        self.document.create_comment(text)
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> Handle {
        self.document.create_pi(target, data)
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.weigh(parent, &child);
        self.document.append(parent, child);
    }

    fn append_based_on_parent_node(
        &self,
        element: &Handle,
        previous: &Handle,
        child: NodeOrText<Handle>,
    ) {
        self.weigh(previous, &child);
        self.document
            .append_based_on_parent_node(element, previous, child);
    }

    fn append_doctype_to_document(&self, name: StrTendril, public: StrTendril, system: StrTendril) {
        self.document
            .append_doctype_to_document(name, public, system);
    }

    fn get_template_contents(&self, target: &Handle) -> Handle {
        self.document.get_template_contents(target)
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        self.document.same_node(x, y)
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.document.set_quirks_mode(mode);
    }

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        self.weigh(sibling, &child);
        self.document.append_before_sibling(sibling, child);
    }

    // `html` and `body` may be opened again and again, each time with new attributes.
    fn add_attrs_if_missing(&self, target: &Handle, attrs: Vec<Attribute>) {
        let merged = self.merged.get() + attrs.len();
        self.merged.set(merged);
        if merged <= MOST_ATTRIBUTES {
            self.document.add_attrs_if_missing(target, attrs);
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.document.remove_from_parent(target);
    }

    fn reparent_children(&self, node: &Handle, new_parent: &Handle) {
        self.document.reparent_children(node, new_parent);
    }

    fn is_mathml_annotation_xml_integration_point(&self, handle: &Handle) -> bool {
        self.document
            .is_mathml_annotation_xml_integration_point(handle)
    }
}

/// The page with every tag cut after [`MOST_ATTRIBUTES`] attributes; `None` for one that is made
/// to be slow to look through.
///
/// Whether a `<` opens a tag depends on all that stands before it, so each is taken for one: what
/// is no tag has no flood of attributes, save by a rare chance.
fn without_attribute_floods(source: &str) -> Option<Cow<'_, str>> {
    let bytes = source.as_bytes();
    let mut kept: Option<String> = None;
    let mut copied = 0;
    let mut at = 0;
    let mut budget = 8 * bytes.len() + 65_536;
    while let Some(found) = bytes[at..].iter().position(|&b| b == b'<') {
        let start = at + found + 1;
        at = start;
        if !bytes
            .get(start)
            .is_some_and(|b| b.is_ascii_alphabetic() || *b == b'/')
        {
            continue;
        }
        let (cut, end) = tag_end(bytes, start);
        budget = budget.checked_sub(end - start)?;
        if let Some(cut) = cut {
            let kept = kept.get_or_insert_with(String::new);
            kept.push_str(&source[copied..cut]);
            copied = end;
            at = end;
        }
    }
    Some(match kept {
        Some(mut kept) => {
            kept.push_str(&source[copied..]);
            Cow::Owned(kept)
        }
        None => Cow::Borrowed(source),
    })
}

/// Where the attributes of a tag become too many, if they do, and where the tag's `>` stands.
fn tag_end(bytes: &[u8], start: usize) -> (Option<usize>, usize) {
    // The states of the tokeniser in the HTML standard §13.2.5, as far as they part attributes.
    enum State {
        Name,
        Between,
        Attribute,
        Value,
        Quoted(u8),
        Bare,
    }
    let mut state = State::Name;
    let mut attributes = 0;
    let mut cut = None;
    for (offset, &b) in bytes[start..].iter().enumerate() {
        let at = start + offset;
        let space = b.is_ascii_whitespace() || b == b'/';
        state = match state {
            State::Quoted(quote) if b == quote => State::Between,
            State::Quoted(quote) => State::Quoted(quote),
            _ if b == b'>' => return (cut, at),
            State::Value if b.is_ascii_whitespace() => State::Value,
            State::Value if b == b'"' || b == b'\'' => State::Quoted(b),
            State::Value => State::Bare,
            State::Bare if b.is_ascii_whitespace() => State::Between,
            State::Bare => State::Bare,
            State::Name | State::Attribute if space => State::Between,
            State::Attribute if b == b'=' => State::Value,
            State::Between if b == b'=' && attributes > 0 => State::Value,
            State::Between if space => State::Between,
            State::Between => {
                attributes += 1;
                if attributes > MOST_ATTRIBUTES && cut.is_none() {
                    cut = Some(at);
                }
                State::Attribute
            }
            other => other,
        };
    }
    (cut, bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ordinary_page_is_read_whole() {
        let parsed = parse("<html lang=uk><body class='a' id=\"b>c\"><p>x<p>y</body></html>");
        assert_eq!(parsed.limit, None);
        assert_eq!(parsed.document.select("p").length(), 2);
        assert_eq!(
            parsed.document.select("body").attr("id").as_deref(),
            Some("b>c")
        );
    }

    #[test]
    fn a_depth_bomb_stops_at_the_limit() {
        let parsed = parse(&"<div>".repeat(100_000));
        assert_eq!(parsed.limit, Some(Limit::Depth));
        assert!(parsed.document.tree.len() < 1_000);
    }

    #[test]
    fn formatting_elements_that_multiply_stop_at_the_limit() {
        let source: String = (0..100_000).map(|n| format!("<p><b id={n}>")).collect();
        let parsed = parse(&source);
        assert!(parsed.limit.is_some());
        assert!(parsed.document.tree.len() < 2 * MOST_NODES);
    }

    #[test]
    fn a_wide_page_stops_at_the_limit() {
        let parsed = parse(&"<p>".repeat(1_000_000));
        assert_eq!(parsed.limit, Some(Limit::Nodes));
        assert!(parsed.document.tree.len() < MOST_NODES + 2 * STEP);
    }

    #[test]
    fn a_flood_of_attributes_is_cut_and_the_rest_of_the_page_kept() {
        let flood: String = (0..500_000).map(|n| format!(" a{n}=x")).collect();
        let parsed = parse(&format!(
            "<p>one</p><p{flood}>two</p><p title='1 2 3'>three</p>"
        ));
        let paragraphs = parsed.document.select("p");
        assert_eq!(paragraphs.text().as_ref(), "onetwothree");
        assert!(paragraphs.nodes()[1].attrs().len() <= MOST_ATTRIBUTES);
        let bodies: String = (0..100_000).map(|n| format!("<body b{n}>")).collect();
        let parsed = parse(&bodies);
        assert!(parsed.document.select("body").attrs().len() <= MOST_ATTRIBUTES + 1);
    }

    #[test]
    fn a_flood_behind_a_decoy_is_cut_too() {
        let flood: String = (0..300_000).map(|n| format!(" a{n}")).collect();
        for decoy in [
            "<script>a<b c='</script>",
            "<!-- <b c=' -->",
            "<svg><style><b c='</style>",
        ] {
            let parsed = parse(&format!("{decoy}<p{flood}>text</p>"));
            let most = parsed
                .document
                .select("*")
                .iter()
                .map(|e| e.attrs().len())
                .max();
            assert!(most.is_some_and(|most| most <= MOST_ATTRIBUTES), "{decoy}");
        }
        let parsed = parse(&"<a x='".repeat(300_000));
        assert!(parsed.document.tree.len() < 10);
    }

    #[test]
    fn quoted_text_is_no_attribute() {
        let value = "a b ".repeat(1_000);
        let parsed = parse(&format!("<p title=\"{value}\" id=after>x</p>"));
        assert_eq!(
            parsed.document.select("p").attr("id").as_deref(),
            Some("after")
        );
    }
}
