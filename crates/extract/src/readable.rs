//! The article of a page, apart from its menus, teasers and notices.

use std::panic::{AssertUnwindSafe, catch_unwind};

use dom_query::{Document, NodeRef};
use dom_smoothie::{Config, Readability};

use crate::blocks::{self, Step, tidy, walk};

/// More nodes than this, and the page's whole text is taken: finding the article would cost
/// seconds.
const MOST_NODES: usize = 40_000;

/// The article of a page.
pub(crate) struct Main {
    pub paragraphs: Vec<String>,
    /// Its links: words and target as written.
    pub links: Vec<(String, String)>,
    pub title: String,
    pub author: Option<String>,
    /// Whether it was told apart from the rest of the page.
    pub stands_out: bool,
}

pub(crate) fn main(document: Document) -> Main {
    let whole = whole(&document);
    if document.tree.len() > MOST_NODES {
        return whole;
    }
    // The crate is careful, but it is handed what anyone on the Web may write.
    let found = catch_unwind(AssertUnwindSafe(|| by_readability(document)));
    match found {
        Ok(Some(main)) if !main.paragraphs.is_empty() => main,
        _ => whole,
    }
}

fn by_readability(document: Document) -> Option<Main> {
    let config = Config {
        disable_json_ld: true,
        ..Config::default()
    };
    let mut readability = Readability::with_document(document, None, Some(config)).ok()?;
    let article = readability.parse().ok()?;
    let content = readability.doc.select("#readability-page-1");
    let root = *content.nodes().first()?;
    Some(Main {
        paragraphs: blocks::paragraphs(root, |_| false),
        links: links(root),
        title: tidy(&article.title),
        author: article
            .byline
            .map(|byline| tidy(&byline))
            .filter(|byline| !byline.is_empty() && byline.chars().count() <= 200),
        stands_out: true,
    })
}

/// The page's text without what is surely not the article.
fn whole(document: &Document) -> Main {
    let roots = document.select("article, main, [role=main]");
    let root = match roots.nodes() {
        [only] => *only,
        _ => document.root(),
    };
    let apart = |node: &NodeRef| {
        matches!(
            blocks::name(node).as_str(),
            "nav" | "footer" | "aside" | "form" | "dialog"
        )
    };
    Main {
        paragraphs: blocks::paragraphs(root, apart),
        links: links(root),
        title: String::new(),
        author: None,
        stands_out: false,
    }
}

fn links(root: NodeRef) -> Vec<(String, String)> {
    let mut links = Vec::new();
    walk(
        root,
        |_| true,
        |step| {
            if let Step::Open(node) = step
                && links.len() < crate::MOST_LINKS
                && node.has_name("a")
                && let Some(target) = node.attr("href")
            {
                links.push((tidy(&node.text()), target.to_string()));
            }
        },
    );
    links
}
