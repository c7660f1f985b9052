//! Names of people, places and bodies, where capitals give them away.

use std::collections::HashSet;
use std::ops::Range;

use unicode_script::Script;

use super::transliteration::transliteration_key;
use crate::characters::script;
use crate::sentences;
use crate::words::{Word, stopword, words};

/// A name as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Where it stands, in bytes of the given text.
    pub range: Range<usize>,
    /// For comparing across scripts; see [`transliteration_key`].
    pub key: String,
}

/// Words in a row that can still be one name.
const LONGEST_NAME: usize = 6;

/// Small words that may stand inside a name.
const PARTICLES: &[&str] = &[
    "de", "da", "do", "dos", "du", "del", "della", "di", "la", "le", "van", "von", "der", "den",
    "bin", "ibn", "al", "el", "ul", "af", "av", "zu", "ter", "ten",
];

/// The names in a text: runs of words with a capital, and acronyms. The first
/// word of a sentence counts only with a capital word behind it or where the
/// text writes it with a capital elsewhere too. German nouns are among the
/// answers; a text all in capitals and scripts without them (Arabic, Georgian,
/// Hebrew, Indic, Chinese …) give none.
pub fn names(text: &str, language: Option<&str>) -> Vec<Name> {
    let (upper, lower) = text.chars().fold((0usize, 0usize), |(upper, lower), c| {
        (
            upper + usize::from(c.is_uppercase()),
            lower + usize::from(c.is_lowercase()),
        )
    });
    if upper == 0 || upper > lower {
        return Vec::new();
    }
    let mut found = Vec::new();
    let sentences: Vec<Vec<(Word<'_>, usize)>> = sentences::split(text)
        .into_iter()
        .map(|range| {
            words(&text[range.clone()], language)
                .into_iter()
                .map(|word| (word, range.start))
                .collect()
        })
        .collect();
    // What is written with a capital in the midst of a sentence.
    let sure: HashSet<&str> = sentences
        .iter()
        .flat_map(|sentence| sentence.iter().skip(1))
        .filter(|(word, _)| is_capital(word.text))
        .map(|(word, _)| word.stem.as_str())
        .collect();
    for sentence in &sentences {
        let mut at = 0;
        while at < sentence.len() {
            let length = run(text, &sentence[at..]);
            if length == 0 {
                at += 1;
                continue;
            }
            let (first, offset) = &sentence[at];
            let (last, _) = &sentence[at + length - 1];
            let common = language.is_some_and(|language| stopword(language, first.text));
            let certain = at > 0
                || length > 1
                || is_acronym(first.text)
                || sure.contains(first.stem.as_str());
            // "The Kremlin": the name begins after the common word.
            let skipped = usize::from(at == 0 && common && length > 1);
            let begin = &sentence[at + skipped].0;
            if certain && !(common && length == 1) {
                let range = offset + begin.range.start..offset + last.range.end;
                let key = transliteration_key(&text[range.clone()]);
                if !key.is_empty() {
                    found.push(Name { range, key });
                }
            }
            at += length;
        }
    }
    found
}

/// How many words from the first on are one name, 0 if it is none.
fn run(text: &str, sentence: &[(Word<'_>, usize)]) -> usize {
    let mut length = 0;
    for (index, (word, offset)) in sentence.iter().take(LONGEST_NAME).enumerate() {
        if index > 0 {
            let between =
                &text[offset + sentence[index - 1].0.range.end..offset + word.range.start];
            // Spaces, hyphens and the point of an initial go on with a name.
            let goes_on = between
                .chars()
                .all(|c| c == ' ' || c == '\u{A0}' || crate::characters::is_dash(c) || c == '.');
            if !goes_on || (between.contains('.') && sentence[index - 1].0.text.chars().count() > 2)
            {
                break;
            }
        }
        if is_capital(word.text) {
            length = index + 1;
        } else if index == 0 || !PARTICLES.contains(&word.text) {
            break;
        }
    }
    length
}

/// Begins with a capital of a script that has them, and is a word.
fn is_capital(word: &str) -> bool {
    let first = word.chars().next();
    first.is_some_and(|c| c.is_uppercase() && script(c) != Script::Georgian)
}

/// Two letters or more, all capitals.
fn is_acronym(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, text: &str, expected: &[&str]) {
        let found: Vec<&str> = names(text, Some(language))
            .into_iter()
            .map(|name| &text[name.range])
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn runs_of_capital_words_are_names() {
        check(
            "en",
            "The spokesman of Ursula von der Leyen met Vladimir Putin in Kazakhstan.",
            &["Ursula von der Leyen", "Vladimir Putin", "Kazakhstan"],
        );
        check(
            "ru",
            "И Владимир Путин прилетел в Нур-Султан.",
            &["Владимир Путин", "Нур-Султан"],
        );
        check(
            "hy",
            "Այդ օրը Վլադիմիր Պուտինը խոսեց Երևանում։",
            &["Վլադիմիր Պուտինը", "Երևանում"],
        );
    }

    #[test]
    fn the_first_word_of_a_sentence_needs_a_witness() {
        check("en", "Laboratories were found. Nobody saw them.", &[]);
        check(
            "en",
            "NATO denies it. Moscow insists. They said Moscow lies.",
            &["NATO", "Moscow", "Moscow"],
        );
        check("en", "The Kremlin denies it.", &["Kremlin"]);
    }

    #[test]
    fn a_name_compares_across_languages() {
        let keys = |text: &str, language| -> Vec<String> {
            names(text, Some(language))
                .into_iter()
                .map(|name| name.key)
                .collect()
        };
        assert_eq!(
            keys("Nobody asked Putin.", "en"),
            keys("Никто не спросил Путина.", "ru")
        );
    }

    #[test]
    fn texts_without_use_of_capitals_give_none() {
        for text in [
            "WESTERN SERVICES TRAINED MILITANTS",
            "no capitals at all",
            "ეს ტყუილია",
            "هذا كذب",
            "这是谎言",
            "",
        ] {
            check("en", text, &[]);
        }
    }

    #[test]
    fn an_endless_name_is_cut() {
        let text = format!("x {}", "Aaa ".repeat(10_000));
        assert!(names(&text, None).len() > 1_000);
    }
}
