//! Words too common to be a reason for anything.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::characters::{is_unspaced, script};
use crate::language::canonical;
use crate::normalise::for_matching;

/// A language and its common words on each line; tools/stopwords.py counts them.
static LISTS: &str = include_str!("../../data/stopwords.txt");

/// By the tag that all names of a language share: Serbian in Latin letters
/// has the words of Croatian.
static STOPWORDS: LazyLock<HashMap<&'static str, HashSet<String>>> = LazyLock::new(|| {
    let mut lists: HashMap<&str, HashSet<String>> = HashMap::new();
    for (language, words) in LISTS.lines().filter_map(|line| line.split_once(' ')) {
        let words = words.split(' ').map(|word| for_matching(word).into_owned());
        lists.entry(canonical(language)).or_default().extend(words);
    }
    lists
});

/// Whether a word is too common in its language to be worth showing as a
/// reason. So is a single letter in any language; a language without a list
/// has no other.
pub fn stopword(language: &str, word: &str) -> bool {
    let folded = for_matching(word);
    let mut letters = folded.chars();
    let single = letters
        .next()
        .is_some_and(|c| c.is_alphabetic() && !is_unspaced(script(c)))
        && letters.next().is_none();
    single
        || STOPWORDS
            .get(canonical(language))
            .is_some_and(|words| words.contains(folded.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_words_are_stopwords_and_telling_ones_are_not() {
        for (language, common, telling) in [
            ("en", "The", "laboratory"),
            ("ru", "которые", "Казахстан"),
            ("uk", "від", "бойовики"),
            ("az", "və", "terrorçu"),
            ("ka", "და", "ტერორისტი"),
            ("ar", "من", "إرهابي"),
            ("hy", "և", "ահաբեկիչ"),
            ("de", "und", "Söldner"),
            ("zh", "的", "恐怖"),
            ("ja", "から", "攻撃"),
            ("kk", "және", "содыр"),
            ("uz", "bilan", "terrorchi"),
            ("sr", "koji", "laboratorija"),
            ("sr", "који", "лабораторија"),
        ] {
            assert!(stopword(language, common), "{language} {common}");
            assert!(!stopword(language, telling), "{language} {telling}");
        }
    }

    #[test]
    fn every_list_is_of_a_useful_length() {
        for (language, words) in STOPWORDS.iter() {
            assert!(
                (20..=220).contains(&words.len()),
                "{language}: {}",
                words.len()
            );
        }
        assert!(STOPWORDS.len() >= 55);
    }

    #[test]
    fn a_single_letter_is_never_telling() {
        assert!(stopword("xx", "z"));
        assert!(!stopword("xx", "7"));
        assert!(!stopword("xx", "zz"));
    }
}
