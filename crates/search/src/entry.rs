use casebook::{Case, Content, Outlet, Tag};

use crate::{Hit, Named};

/// A case as the index takes it: with the names that its keys stand for.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The case.
    pub case: Case,
    /// The outlets it ran in.
    pub outlets: Vec<Outlet>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// Its narratives and every wider one above them.
    pub narratives: Vec<Named>,
}

/// A text of a case that is compared on its own, with its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Aspect<'a> {
    pub language: &'a str,
    pub text: String,
    /// It is the bare title, to which short texts alone are compared.
    pub title: bool,
}

/// Most texts of a case that are compared one by one; a case with more is compared by its first.
const MOST_ASPECTS: usize = 32;
/// Characters of a summary that go into an aspect: what the encoder reads at one sitting.
const LONGEST_ASPECT: usize = 2_000;
const LONGEST_EXCERPT: usize = 300;

impl Entry {
    /// The case's texts that are compared one by one: title and summary together first, then the
    /// title alone, claims that say more than it, translations, and headlines and quotes in their
    /// own languages.
    pub(crate) fn aspects(&self) -> Vec<Aspect<'_>> {
        let content = &self.case.content;
        let language = content.language.primary();
        let mut aspects = vec![Aspect {
            language,
            text: title_and_summary(&content.title, &content.summary),
            title: false,
        }];
        let mut add = |language, text: String, title| {
            let known = aspects.iter().any(|aspect| aspect.text == text);
            if !text.trim().is_empty() && !known && aspects.len() < MOST_ASPECTS {
                aspects.push(Aspect {
                    language,
                    text,
                    title,
                });
            }
        };
        add(language, sentence(&content.title), true);
        for claim in &content.claims {
            if claim.text != content.title {
                add(language, head(&claim.text, LONGEST_ASPECT), false);
            }
        }
        for translation in &content.translations {
            let text = title_and_summary(&translation.title, &translation.summary);
            add(translation.language.primary(), text, false);
        }
        for appearance in &content.appearances {
            let language = appearance.language.as_ref().map_or("und", |l| l.primary());
            let headline = appearance.headline.as_deref().unwrap_or_default();
            let quote = appearance.quote.as_deref().unwrap_or_default();
            add(language, title_and_summary(headline, quote), false);
        }
        aspects
    }

    pub(crate) fn card(&self) -> Hit {
        let case = &self.case;
        let content = &case.content;
        Hit {
            number: case.number,
            status: case.status,
            language: content.language.clone(),
            title: content.title.clone(),
            translations: content
                .translations
                .iter()
                .map(|told| {
                    let (language, title) = (told.language.clone(), told.title.clone());
                    (language, title, short(&told.summary))
                })
                .collect(),
            path: case.path(),
            excerpt: excerpt(content),
            first_seen: content.first_seen(),
            appearances: content.appearances.len(),
            outlets: self
                .outlets
                .iter()
                .map(|outlet| Named {
                    slug: outlet.slug.clone(),
                    name: outlet.name.clone(),
                })
                .collect(),
            languages: content.article_languages(),
            countries: content.countries.clone(),
            tags: self
                .tags
                .iter()
                .map(|tag| Named {
                    slug: tag.slug.clone(),
                    name: tag.name.clone(),
                })
                .collect(),
            score: 0.0,
        }
    }
}

/// Title and text together find better than either alone or the better of both (measured: see
/// docs/finding.md).
fn title_and_summary(title: &str, summary: &str) -> String {
    let title = sentence(title);
    let summary = head(summary.trim(), LONGEST_ASPECT);
    match (title.is_empty(), summary.is_empty()) {
        (_, true) => title,
        (true, _) => summary,
        _ => format!("{title} {summary}"),
    }
}

/// A title as a sentence. Without a full stop the encoder takes it for a headline, and finds it
/// farther from a sentence that says the same than one that says something else.
fn sentence(title: &str) -> String {
    let title = title.trim();
    match title.chars().last() {
        None => String::new(),
        Some(last) if last.is_alphanumeric() || matches!(last, ')' | '"' | '”' | '»' | '’') => {
            format!("{title}.")
        }
        Some(_) => title.to_owned(),
    }
}

fn head(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

fn excerpt(content: &Content) -> String {
    let text = if content.summary.is_empty() {
        &content.response
    } else {
        &content.summary
    };
    short(text)
}

/// The head of a text in a line.
fn short(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= LONGEST_EXCERPT {
        return text;
    }
    let cut = head(&text, LONGEST_EXCERPT);
    let end = cut
        .rfind(' ')
        .filter(|&end| end > cut.len() / 2)
        .unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}
