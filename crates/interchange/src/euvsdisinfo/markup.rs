//! A case page as a browser saves it. Two layouts are known by their classes: the one used until
//! 2021 (`b-catalog__…`, `b-report__disproof-text`) and the one since (`b-report__details-list`,
//! `b-report__response`); any other page is read by its labels and headings.

use casebook::{Language, rules};
use extract::{
    blocks::tidy,
    dom::{Document, NodeRef},
};
use url::Url;

use super::{
    page::{Field, Page, Publication, labelled},
    report_address, text,
};
use crate::{
    Related,
    draft::without_marker,
    item::cut,
    markdown::{self, Block},
};

/// The first of these that is on a page holds the part.
const TITLE: [&str; 4] = [
    ".b-report__title",
    ".b-catalog__report-title",
    "h1",
    "title",
];
const SUMMARY: [&str; 3] = [
    ".b-report__summary-text",
    ".b-report__summary .b-text",
    ".b-report__summary",
];
const RESPONSE: [&str; 6] = [
    ".b-report__response .b-text",
    ".b-report__response",
    ".b-report__disproof-text",
    ".b-report__disproof .b-text",
    ".b-report__disproof",
    ".b-report__response-text",
];
const DETAILS: &str =
    ".b-report__details li, .b-report__details-list li, .b-catalog__repwidget-list li";

/// Reads a page; `None` where it is none of this kind.
pub(crate) fn read(document: &Document, source: &str) -> Option<Page> {
    let url = address(document, source);
    let base = url
        .as_deref()
        .and_then(|url| Url::parse(url).ok())
        .or_else(|| Url::parse("https://euvsdisinfo.eu/").ok());
    let known = document
        .select(&format!("{}, {}", SUMMARY.join(", "), RESPONSE.join(", ")))
        .exists();
    let mut page = if known {
        by_classes(document, base.as_ref())
    } else {
        let blocks = markdown::from_tree(document.body()?, base.as_ref());
        text::from_blocks(blocks, false)?
    };
    page.url = url;
    page.language = document
        .select_single("html")
        .attr("lang")
        .and_then(|tag| Language::resolve(tag.split(['-', '_']).next().unwrap_or_default()));
    if page.title.is_empty() {
        page.title = title(document);
    }
    Some(page)
}

fn by_classes(document: &Document, base: Option<&Url>) -> Page {
    let mut page = Page {
        title: title(document),
        summary: part(document, &SUMMARY, base),
        response: part(document, &RESPONSE, base),
        ..Page::default()
    };
    for item in document.select(DETAILS).nodes() {
        detail(&mut page, item, base);
    }
    older_publications(document, &mut page, base);
    let keywords = document.select(".b-report__keywords");
    let spans = keywords.select("span, a, li");
    let words: Vec<String> = if spans.exists() {
        spans.iter().map(|span| tidy(&span.text())).collect()
    } else {
        keywords.text().split(',').map(tidy).collect()
    };
    for word in words {
        let word = word.trim_end_matches(',').trim().to_owned();
        if !word.is_empty() && labelled(&word).is_none() {
            page.tags.push(word);
        }
    }
    related(document, &mut page, base);
    page
}

/// The title, without what the site puts around it.
fn title(document: &Document) -> String {
    for selector in TITLE {
        let text = tidy(&document.select_single(selector).text());
        let text = without_marker(
            text.trim_end_matches(" - EUvsDisinfo")
                .trim_end_matches(" | EUvsDisinfo"),
        );
        if !text.is_empty() && !text.eq_ignore_ascii_case("euvsdisinfo") {
            return text.to_owned();
        }
    }
    String::new()
}

/// The blocks of the first part that is there and not empty, without its heading.
fn part(document: &Document, selectors: &[&str], base: Option<&Url>) -> Vec<Block> {
    for selector in selectors {
        let Some(node) = document.select_single(selector).nodes().first().copied() else {
            continue;
        };
        let mut blocks = markdown::from_tree(node, base);
        if let Some(first) = blocks.first()
            && ["summary", "response", "disproof"]
                .contains(&first.plain.to_lowercase().trim_end_matches(':'))
        {
            blocks.remove(0);
        }
        if !blocks.is_empty() {
            return blocks;
        }
    }
    Vec::new()
}

/// A labelled item of the head.
fn detail(page: &mut Page, item: &NodeRef, base: Option<&Url>) {
    // An item with items in it is none of the details; nested deep, each would hold all the rest.
    if item.descendants_it().any(|node| node.has_name("li")) {
        return;
    }
    let words = tidy(&item.text());
    let Some((field, value)) = labelled(&words) else {
        return;
    };
    if field != Field::Outlet {
        let block = Block {
            plain: value.to_owned(),
            ..Block::default()
        };
        text::take_field(page, field, value, &block);
        return;
    }
    let groups: Vec<NodeRef> = item
        .descendants()
        .into_iter()
        .filter(|node| node.has_class("outlet-group"))
        .collect();
    if groups.is_empty() {
        let links = links(item, base);
        let plain: Vec<&str> = links.iter().map(|(words, _)| words.as_str()).collect();
        if plain.iter().any(|words| !is_archive(words)) {
            page.publications.extend(from_links(&links));
        } else {
            let block = markdown::from_tree(*item, base)
                .into_iter()
                .next()
                .unwrap_or_default();
            text::take_field(page, Field::Outlet, value, &block);
        }
        return;
    }
    for group in groups {
        let found = from_links(&links(&group, base));
        if found.is_empty() {
            let label = tidy(&group.text());
            page.publications.push(Publication {
                label,
                ..Publication::default()
            });
        }
        page.publications.extend(found);
    }
}

/// The publications of the older layout: a link and an archived copy each, or two lists.
fn older_publications(document: &Document, page: &mut Page, base: Option<&Url>) {
    let named: Vec<String> = page
        .publications
        .iter()
        .map(|publication| publication.label.clone())
        .collect();
    let mut found = Vec::new();
    for node in document.select(".b-catalog__link").nodes() {
        found.extend(from_links(&links(node, base)));
    }
    let sources = document.select(".b-catalog__repwidget-source");
    if found.is_empty() && sources.exists() {
        let links_of = |wanted_archive: bool| -> Vec<String> {
            sources
                .nodes()
                .iter()
                .flat_map(|node| links(node, base))
                .filter(|(words, _)| is_archive(words) == wanted_archive)
                .map(|(_, address)| address)
                .collect()
        };
        let (originals, mut copies) = (links_of(false), links_of(true).into_iter());
        found.extend(originals.into_iter().map(|url| Publication {
            url: Some(url),
            archived_url: copies.next(),
            ..Publication::default()
        }));
        found.extend(copies.map(|archived| Publication {
            archived_url: Some(archived),
            ..Publication::default()
        }));
    }
    if found.is_empty() {
        return;
    }
    // “View original” names no outlet; the details do, in the same order.
    for (at, publication) in found.iter_mut().enumerate() {
        let says_nothing =
            publication.label.is_empty() || publication.label.to_lowercase().starts_with("view ");
        if says_nothing {
            publication.label = named.get(at).cloned().unwrap_or_default();
        }
    }
    page.publications = found;
}

/// A link that is not to an archive begins a publication; one that is belongs to the last.
fn from_links(links: &[(String, String)]) -> Vec<Publication> {
    let mut all: Vec<Publication> = Vec::new();
    for (words, address) in links {
        if is_archive(words) {
            match all.last_mut() {
                Some(last) => {
                    last.archived_url.get_or_insert_with(|| address.clone());
                }
                None => all.push(Publication {
                    archived_url: Some(address.clone()),
                    ..Publication::default()
                }),
            }
        } else {
            let label = tidy(&words.replace("(opens in a new tab)", " "));
            all.push(Publication {
                label,
                url: Some(address.clone()),
                ..Publication::default()
            });
        }
    }
    all
}

fn is_archive(words: &str) -> bool {
    let words = words.to_lowercase();
    words
        .trim_matches(['(', ')', ' ', '*'])
        .starts_with("archive")
        || words.starts_with("view archive")
}

/// The links under a node: words and absolute address.
fn links(node: &NodeRef, base: Option<&Url>) -> Vec<(String, String)> {
    node.descendants()
        .into_iter()
        .filter(|node| node.has_name("a"))
        .filter_map(|link| {
            let href = link.attr("href")?;
            let url = match base {
                Some(base) => base.join(href.trim()).ok()?,
                None => Url::parse(href.trim()).ok()?,
            };
            matches!(url.scheme(), "http" | "https").then(|| (tidy(&link.text()), url.to_string()))
        })
        .collect()
}

/// The list of related cases at the foot of a page.
fn related(document: &Document, page: &mut Page, base: Option<&Url>) {
    let lists = document.select(".b-report__related, .b-related, [class*=related]");
    for (words, address) in lists.nodes().iter().flat_map(|node| links(node, base)) {
        let Some(url) = report_address(&address) else {
            continue;
        };
        let title = cut(without_marker(&words), 400);
        if !title.is_empty() && page.related.len() < rules::MOST_PARTS {
            let reason = "The page lists it under “Related disinfo cases”.".to_owned();
            page.related.push(Related {
                title,
                url: Some(url),
                reason,
            });
        }
    }
}

/// The report's own address: as the page states it, or as the browser that saved it noted.
fn address(document: &Document, source: &str) -> Option<String> {
    let stated = [
        document.select_single("link[rel=canonical]").attr("href"),
        document
            .select_single("meta[property='og:url']")
            .attr("content"),
    ];
    let noted = source
        .split_once("saved from url=(")
        .and_then(|(_, rest)| rest.split_once(')'))
        .and_then(|(_, rest)| rest.split(['-', ' ', '>', '\n']).next().map(|_| rest))
        .and_then(|rest| rest.split(" -->").next())
        .map(|address| address.chars().take(2_000).collect::<String>());
    stated
        .into_iter()
        .flatten()
        .map(|address| address.to_string())
        .chain(noted)
        .find_map(|address| report_address(&address))
}
