//! What the language model looks at: character 1- to 5-grams of words with
//! their borders, and whole words. Shared with the tool that trains the model,
//! so that both see the same.

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::characters::{is_apostrophe, is_invisible};

/// Longest n-gram, in characters.
pub const LONGEST: usize = 5;

/// Letters of a word that are looked at; the rest adds cost and no knowledge.
const WORD_LETTERS: usize = 24;

/// Stands for either border of a word.
pub const BORDER: char = '_';

/// Calls `out` with each word of the text, in lower case, NFC, one form of
/// apostrophe, borders included (`_word_`). Left out are addresses, mentions
/// and tokens that hold digits or look like encoded data.
///
/// `out` returns whether to go on.
pub fn words(text: &str, mut out: impl FnMut(&[char]) -> bool) {
    let mut word = Vec::with_capacity(WORD_LETTERS + 2);
    for token in text.split_whitespace().filter(|token| !is_address(token)) {
        for part in token.split('/').filter(|part| is_natural(part)) {
            let goes_on = match is_nfc_quick(part.chars()) {
                IsNormalized::Yes => token_words(part.chars(), &mut word, &mut out),
                _ => token_words(part.nfc(), &mut word, &mut out),
            };
            if !goes_on {
                return;
            }
        }
    }
}

fn token_words(
    characters: impl Iterator<Item = char>,
    word: &mut Vec<char>,
    out: &mut impl FnMut(&[char]) -> bool,
) -> bool {
    word.clear();
    word.push(BORDER);
    let mut goes_on = true;
    for c in characters.chain([' ']) {
        if c.is_alphabetic() || (!c.is_ascii() && is_combining_mark(c)) {
            if word.len() <= WORD_LETTERS {
                push_folded(c, word);
            }
        } else if is_apostrophe(c) && word.len() > 1 {
            word.push('\'');
        } else if !is_invisible(c) && word.len() > 1 {
            while word.last() == Some(&'\'') {
                word.pop();
            }
            word.push(BORDER);
            goes_on &= out(word);
            word.clear();
            word.push(BORDER);
        }
    }
    goes_on
}

fn push_folded(c: char, word: &mut Vec<char>) {
    match c {
        'A'..='Z' => word.push(c.to_ascii_lowercase()),
        'İ' => word.push('i'),
        // Romanian is typed with either; Turkish has no t with a cedilla.
        'ș' | 'Ș' => word.push('ş'),
        'ț' | 'Ț' => word.push('ţ'),
        _ => word.extend(c.to_lowercase()),
    }
}

/// An address of a page or person, a mention, a path or name in a program.
fn is_address(token: &str) -> bool {
    token.contains("://") || token.starts_with("www.") || token.contains(['@', '\\', '_'])
}

/// Without digits, and not like encoded data.
fn is_natural(token: &str) -> bool {
    if token.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    // "dGhpcyBp" turns from small to capital again and again; "McDonald" does once.
    let mut turns = 0;
    let mut small = false;
    for c in token.chars() {
        turns += usize::from(small && c.is_uppercase());
        small = c.is_lowercase();
    }
    turns < 3
}

/// Calls `out` with a key for each feature of a word as [`words`] gives it.
pub fn features(word: &[char], mut out: impl FnMut(u64)) {
    for start in 0..word.len() {
        let mut key = NGRAM;
        for (length, c) in word[start..].iter().take(LONGEST).enumerate() {
            key = step(key, *c);
            // The border alone says nothing.
            if length > 0 || *c != BORDER {
                out(finish(key));
            }
        }
    }
    if word.len() > LONGEST {
        out(finish(word.iter().fold(WORD, |key, c| step(key, *c))));
    }
}

/// Where the keys of n-grams and of whole words begin.
const NGRAM: u64 = 0x243f_6a88_85a3_08d3;
const WORD: u64 = 0x1319_8a2e_0370_7344;

fn step(key: u64, c: char) -> u64 {
    (key ^ u64::from(c))
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .rotate_left(23)
}

/// SplitMix64's last step, so that every bit depends on every character.
fn finish(key: u64) -> u64 {
    let key = (key ^ key >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let key = (key ^ key >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    key ^ key >> 31
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let mut all = Vec::new();
        words(text, |word| {
            all.push(word.iter().collect());
            true
        });
        all
    }

    #[test]
    fn words_come_folded_and_bordered() {
        assert_eq!(found("L’État, п`ять İKİ"), ["_l'état_", "_п'ять_", "_iki_"]);
        assert_eq!(found("e\u{0301}te\u{0301}"), ["_été_"]);
        assert_eq!(found("می‌خواهم"), ["_میخواهم_"]);
    }

    #[test]
    fn what_is_no_natural_word_is_left_out() {
        assert_eq!(
            found("https://example.org/b you@example.org @you B2B dGhpcyBpcyBh either/or"),
            ["_either_", "_or_"]
        );
        assert_eq!(found("12 345 — !"), Vec::<String>::new());
    }

    #[test]
    fn every_ngram_has_a_key_of_its_own() {
        let mut keys = Vec::new();
        words("abcdefghij", |word| {
            features(word, |key| keys.push(key));
            true
        });
        // 12 characters: 12 + 11 + 10 + 9 + 8 n-grams, less two borders, and the word.
        assert_eq!(keys.len(), 49);
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), 49);
    }
}
