//! What a known case answers, in short.

use casebook::Case;

use crate::{
    locale::Locale,
    site::case::{VerdictPart, translation_for},
    writing::{self, Link, Spoken},
};

/// Longest answer in short, in characters.
const LONGEST: usize = 320;
/// Sources named beside it.
const SOURCES: usize = 3;

/// A case's verdict, the first sentence of its answer, and what that rests on.
#[derive(Default)]
pub(super) struct Answer {
    pub(super) verdict: Option<VerdictPart>,
    pub(super) sentence: Option<Spoken>,
    pub(super) sources: Vec<Source>,
    /// Title and head of the claim, where they are translated for the reader.
    pub(super) told: Option<(Spoken, String)>,
    /// Where the answer stands, for a record that has none of its own.
    pub(super) elsewhere: Option<Link>,
}

pub(super) struct Source {
    pub(super) title: String,
    pub(super) publisher: Option<String>,
    pub(super) link: Option<Link>,
}

impl Answer {
    /// The answer of a case, in the reader's language where it is translated into it.
    pub(super) fn of(case: &Case, locale: Locale) -> Self {
        let content = &case.content;
        let translation = translation_for(content, None, locale);
        let translated = translation.filter(|translation| !translation.response.trim().is_empty());
        let (response, language) = match translated {
            Some(translation) => (&translation.response, &translation.language),
            None => (&content.response, &content.language),
        };
        let sentence = sentence(response).map(|sentence| Spoken::new(sentence, language));
        let verdict = content.claims.iter().find_map(|claim| claim.verdict);
        let origin = content.origin.as_ref();
        Self {
            told: translation.map(|told| {
                let claim = told
                    .summary
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join(" ");
                let title = Spoken::new(&told.title, &told.language);
                (title, writing::head(&claim, LONGEST))
            }),
            verdict: verdict.map(|verdict| VerdictPart::new(verdict, locale)),
            elsewhere: origin
                .filter(|_| sentence.is_none())
                .and_then(|origin| writing::link(origin.url.as_deref()?)),
            sentence,
            sources: content
                .evidence
                .iter()
                .take(SOURCES)
                .map(|source| Source {
                    title: source.title.clone(),
                    publisher: source.publisher.clone(),
                    link: source.url.as_deref().and_then(writing::link),
                })
                .collect(),
        }
    }
}

/// The first sentence of an answer that is long enough to say something.
fn sentence(response: &str) -> Option<String> {
    let words = writing::words(response);
    let mut said = String::new();
    for range in text::sentences::split(&words) {
        let sentence = words[range]
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        if sentence.is_empty() {
            continue;
        }
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(&sentence);
        // “No.” is an answer, but not in short.
        if said.chars().count() >= 40 {
            break;
        }
    }
    (!said.is_empty()).then(|| writing::head(&said, LONGEST))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_in_short_is_a_sentence_that_says_something() {
        let answer =
            "## Facts\n\nNo. The **moon** was not moved: see [here](https://a.example/).\n\nMore.";
        assert_eq!(
            sentence(answer).unwrap(),
            "Facts No. The moon was not moved: see here."
        );
        assert_eq!(sentence(" \n"), None);
        assert!(sentence(&"word ".repeat(500)).unwrap().chars().count() <= LONGEST + 1);
    }
}
