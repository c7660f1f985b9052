//! A case page copied as text: title, bullets, tags, then the claim and the answer, with or
//! without headings between them.

use casebook::rules;
use extract::blocks::tidy;

use super::page::{Field, Page, Publication, is_boilerplate, is_related_heading, labelled};
use crate::{
    Note, Related, Severity,
    draft::without_marker,
    item::cut,
    markdown::{self, Block, Kind},
    outlets,
};

/// How the paragraph begins with which an answer does, in the words that its authors use.
const ANSWER_BEGINS: [&str; 38] = [
    "this claim",
    "the claim",
    "these claims",
    "this is a",
    "this is an",
    "this is another",
    "this is part",
    "this is not",
    "this narrative",
    "this message",
    "this disinformation",
    "this allegation",
    "this accusation",
    "this statement",
    "this story",
    "this report",
    "there is no evidence",
    "there is no",
    "there are no",
    "there was no",
    "no evidence",
    "there is absolutely no",
    "recurring pro-kremlin",
    "a recurring",
    "recurring disinformation",
    "pro-kremlin disinformation",
    "an unfounded",
    "unfounded",
    "a conspiracy theory",
    "conspiracy theory",
    "this conspiracy",
    "the allegation",
    "the accusation",
    "in reality",
    "contrary to",
    "a false claim",
    "one of the recurring",
    "part of a",
];

/// Words that only a page of this kind has; two of them make one.
const SIGNS: [&str; 8] = [
    "pro-kremlin",
    "disinformation claims",
    "disinformation narrative",
    "euvsdisinfo",
    "disinformation cases",
    "disinfo review",
    "related disinfo cases",
    "recurring pro-kremlin",
];

/// Reads a page; `None` where the text is none of this kind.
pub(crate) fn read(source: &str) -> Option<Page> {
    let blocks = markdown::from_text(source);
    from_blocks(blocks, true)
}

/// Reads a page out of the lines of a text or the blocks of a tree.
pub(crate) fn from_blocks(blocks: Vec<Block>, is_text: bool) -> Option<Page> {
    let mut page = Page {
        is_text,
        ..Page::default()
    };
    let blocks = without_boilerplate(blocks, &mut page);
    let is_title = |block: &Block| {
        let plain = block.plain.to_lowercase();
        plain.starts_with("disinfo:") && plain.len() > "disinfo:".len()
    };
    let first_title = blocks.iter().position(is_title);
    let labels: Vec<usize> = (0..blocks.len())
        .filter(|&at| labelled(&blocks[at].plain).is_some())
        .collect();
    let signs = |text: &str| {
        let text = text.to_lowercase();
        SIGNS.iter().filter(|sign| text.contains(*sign)).count()
    };
    let has_head = first_title.is_some() || labels.len() >= 2;
    let text_signs: usize = blocks.iter().map(|block| signs(&block.plain)).sum();
    if !has_head && text_signs < 2 {
        return None;
    }
    let body = if has_head {
        head(&mut page, &blocks, first_title, &labels)
    } else {
        page.notes.push(Note::new(
            Severity::Info,
            "title",
            "the text has no head: title, outlet, date, languages and countries are missing",
            "",
        ));
        0
    };
    let body: Vec<Block> = blocks[body..]
        .iter()
        .filter(|block| !is_title(block))
        .cloned()
        .collect();
    let body = if is_text { unwrapped(body) } else { body };
    sections(&mut page, body);
    Some(page)
}

/// The blocks up to the page's frame; the list of related cases is taken from there.
fn without_boilerplate(blocks: Vec<Block>, page: &mut Page) -> Vec<Block> {
    let mut kept = Vec::new();
    let mut in_related = false;
    for block in blocks {
        if is_boilerplate(&block.plain) {
            break;
        }
        if is_related_heading(&block.plain) {
            in_related = true;
        } else if in_related {
            let title = without_marker(&block.plain).to_owned();
            let is_date = extract::date::day(&title).is_some();
            if title.chars().count() >= 10 && !is_date {
                let url = block
                    .links
                    .iter()
                    .find_map(|(_, address)| super::report_address(address));
                let reason = "The page lists it under “Related disinfo cases”.".to_owned();
                page.related.push(Related {
                    title: cut(&title, 400),
                    url,
                    reason,
                });
            }
        } else {
            kept.push(block);
        }
    }
    kept
}

/// Reads the head; returns where the body begins.
fn head(page: &mut Page, blocks: &[Block], title: Option<usize>, labels: &[usize]) -> usize {
    let first_label = labels.first().copied();
    let begins = [title, first_label]
        .into_iter()
        .flatten()
        .min()
        .unwrap_or(0);
    let mut before = &blocks[..begins];
    match title {
        Some(at) => page.title = without_marker(&blocks[at].plain).to_owned(),
        None => {
            if let Some((last, rest)) = before.split_last()
                && last.plain.chars().count() <= 300
            {
                page.title.clone_from(&last.plain);
                before = rest;
                page.notes.push(Note::new(
                    Severity::Guessed,
                    "title",
                    "the line above the list of details was taken for the title",
                    &last.plain,
                ));
            }
        }
    }
    for block in before.iter().take(20) {
        page.notes.push(Note::new(
            Severity::Dropped,
            "page",
            "this line above the title belongs to the page around the case",
            &block.plain,
        ));
    }
    // Labels further down belong to the text, not to the head.
    let mut last = None;
    for &at in labels {
        let far = last.or(title).is_some_and(|last: usize| at > last + 12);
        if far {
            break;
        }
        last = Some(at);
        let Some((field, value)) = labelled(&blocks[at].plain) else {
            continue;
        };
        let next = blocks
            .get(at + 1)
            .filter(|next| labelled(&next.plain).is_none() && next.gap == 0);
        let own_line = value.is_empty().then_some(next).flatten();
        let source = own_line.unwrap_or(&blocks[at]);
        let value = own_line.map_or(value, |next| next.plain.as_str());
        if own_line.is_some() {
            last = Some(at + 1);
        }
        take_field(page, field, value, source);
    }
    let Some(last) = last else {
        return title.map_or(0, |at| at + 1);
    };
    // A line right under the details, with no label, holds the tags.
    let mut body = last + 1;
    while let Some(block) = blocks.get(body)
        && block.gap == 0
        && block.plain.chars().count() <= 120
        && !block.plain.ends_with(['.', '!', '?', '…', '”'])
        && !block.plain.to_lowercase().starts_with("disinfo:")
        && section(&block.plain).is_none()
    {
        page.tags.extend(list(&block.plain));
        body += 1;
    }
    body
}

/// Puts a value of the head where it belongs.
pub(crate) fn take_field(page: &mut Page, field: Field, value: &str, source: &Block) {
    match field {
        Field::Outlet => page.publications.extend(publications(value, source)),
        Field::Date => page.date = tidy(value),
        Field::Languages => page.languages.push(tidy(value)),
        Field::Issue => page.issues.extend(list(value)),
        Field::Countries => page.countries.push(tidy(value)),
        Field::Tags => page.tags.extend(list(value)),
    }
}

/// The publications that the value of `Outlet:` names; links are matched to labels by their words.
fn publications(value: &str, source: &Block) -> Vec<Publication> {
    let mut links = source.links.iter().peekable();
    let labels = outlets::split_outside(value, ',');
    let many = labels.len() > 1
        && labels
            .iter()
            .all(|label| label.split_whitespace().count() <= 6);
    let labels = if many { labels } else { outlets::split(value) };
    let mut all = Vec::new();
    for label in labels.into_iter().take(rules::MOST_PARTS) {
        let mut publication = Publication {
            label: label.clone(),
            ..Publication::default()
        };
        while let Some((words, address)) = links.peek() {
            let archive = words.to_lowercase().contains("archive");
            if archive {
                publication
                    .archived_url
                    .get_or_insert_with(|| address.clone());
            } else if publication.url.is_none() && label.contains(words.as_str()) {
                publication.url = Some(address.clone());
            } else {
                break;
            }
            links.next();
        }
        all.push(publication);
    }
    all
}

fn list(value: &str) -> Vec<String> {
    value
        .split([',', ';'])
        .map(tidy)
        .filter(|part| !part.is_empty())
        .collect()
}

/// Which section a heading opens: the summary, or the response.
enum Section {
    Summary,
    Response,
}

fn section(line: &str) -> Option<Section> {
    let line = tidy(line).to_lowercase();
    match line.trim_end_matches(':') {
        "summary" | "summary of the disinformation" | "claim" => Some(Section::Summary),
        "response" | "disproof" | "debunk" | "our response" => Some(Section::Response),
        _ => None,
    }
}

/// Parts the body into what is claimed and what is answered.
fn sections(page: &mut Page, body: Vec<Block>) {
    let headed = body.iter().any(|block| section(&block.plain).is_some());
    if headed {
        let mut into_response = false;
        for block in body {
            match section(&block.plain) {
                Some(Section::Summary) => into_response = false,
                Some(Section::Response) => into_response = true,
                None if into_response => page.response.push(block),
                None => page.summary.push(block),
            }
        }
        return;
    }
    // Two empty lines stand between the sections of a copied page, one between paragraphs.
    let parted = body
        .iter()
        .skip(1)
        .position(|block| block.gap >= 2)
        .map(|at| at + 1);
    let answered = body
        .iter()
        .skip(1)
        .position(|block| begins_an_answer(&block.plain))
        .map(|at| at + 1);
    match (parted, answered) {
        (Some(at), _) => {
            page.summary = body[..at].to_vec();
            page.response = body[at..].to_vec();
        }
        (None, Some(at)) => {
            page.notes.push(Note::new(
                Severity::Guessed,
                "response",
                "nothing parts the claim from the answer; the answer was taken to begin here",
                &body[at].plain,
            ));
            page.summary = body[..at].to_vec();
            page.response = body[at..].to_vec();
        }
        (None, None) => {
            if body.len() > 1 {
                page.notes.push(Note::new(
                    Severity::Guessed,
                    "summary",
                    "nothing parts the claim from the answer; the whole text was taken for the claim",
                    "",
                ));
            }
            page.summary = body;
        }
    }
}

fn begins_an_answer(paragraph: &str) -> bool {
    let lower = cut(paragraph, 200).to_lowercase();
    ANSWER_BEGINS.iter().any(|start| {
        lower
            .strip_prefix(start)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphabetic()))
    })
}

/// Paragraphs out of lines that were wrapped at a width.
fn unwrapped(blocks: Vec<Block>) -> Vec<Block> {
    let unfinished = blocks
        .iter()
        .filter(|block| !block.plain.ends_with(['.', '!', '?', '…', '”', '"', ':']))
        .count();
    let narrow = blocks
        .iter()
        .all(|block| block.plain.chars().count() <= 100);
    if blocks.len() < 4 || !narrow || unfinished * 2 < blocks.len() {
        return blocks;
    }
    let mut paragraphs: Vec<Block> = Vec::new();
    for block in blocks {
        match paragraphs.last_mut() {
            Some(last) if block.gap == 0 && block.kind == Kind::Paragraph => {
                for (text, more) in [
                    (&mut last.plain, block.plain),
                    (&mut last.markdown, block.markdown),
                ] {
                    text.push(' ');
                    text.push_str(&more);
                }
                last.links.extend(block.links);
            }
            _ => paragraphs.push(block),
        }
    }
    paragraphs
}
