//! Words too common to be a reason for anything.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::normalise::for_matching;

/// A language and its common words on each line; tools/stopwords.py counts them.
static LISTS: &str = include_str!("../../data/stopwords.txt");

static STOPWORDS: LazyLock<HashMap<&'static str, HashSet<String>>> = LazyLock::new(|| {
    LISTS
        .lines()
        .filter_map(|line| line.split_once(' '))
        .map(|(language, words)| {
            // "don't" is one word with its apostrophe; both forms are common.
            let words = words.split(' ').map(|word| for_matching(word).into_owned());
            (language, words.collect())
        })
        .collect()
});

/// Whether a word is too common in its language to be worth showing as a
/// reason. A language without a list has none but words of one letter.
pub fn stopword(language: &str, word: &str) -> bool {
    let folded = for_matching(word);
    if folded.chars().nth(1).is_none() {
        return folded.chars().all(|c| {
            c.is_alphabetic() && !crate::characters::is_unspaced(crate::characters::script(c))
        }) || STOPWORDS
            .get(language)
            .is_some_and(|words| words.contains(folded.as_ref()));
    }
    STOPWORDS
        .get(language)
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
        ] {
            assert!(stopword(language, common), "{language} {common}");
            assert!(!stopword(language, telling), "{language} {telling}");
        }
    }

    #[test]
    fn every_list_is_of_a_useful_length() {
        for (language, words) in STOPWORDS.iter() {
            assert!(
                (20..=110).contains(&words.len()),
                "{language}: {}",
                words.len()
            );
        }
        assert!(STOPWORDS.len() >= 50);
    }

    #[test]
    fn a_single_letter_is_never_telling() {
        assert!(stopword("xx", "z"));
        assert!(!stopword("xx", "7"));
        assert!(!stopword("xx", "zz"));
    }
}
