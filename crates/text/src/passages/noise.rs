//! Sentences that say nothing in any language.

use unicode_normalization::char::is_combining_mark;

use crate::characters::{is_unspaced, script};

/// Fewer letters than this cannot make a claim (unspaced scripts count double).
const FEWEST_LETTERS: usize = 6;

/// Longer than any word of a natural language with its endings and compounds.
const LONGEST_WORD: usize = 60;

/// No or hardly any letters.
pub(super) fn is_wordless(sentence: &str) -> bool {
    let letters: usize = sentence
        .chars()
        .filter(|c| c.is_alphabetic())
        .map(|c| if is_unspaced(script(c)) { 2 } else { 1 })
        .sum();
    letters < FEWEST_LETTERS
}

/// Code, encoded data, one character over and over, random characters.
pub(super) fn is_noise(sentence: &str) -> bool {
    let mut shape = Shape::default();
    sentence
        .split_whitespace()
        .for_each(|token| shape.add(token));
    let visible = shape.letters + shape.digits + shape.signs;
    let mostly_letters = shape.letters * 2 > visible;
    !mostly_letters
        || shape.encoded * 2 > visible
        || shape.code * 8 > visible
        || is_monotonous(sentence)
}

/// Counts of characters by what they are part of.
#[derive(Default)]
struct Shape {
    letters: usize,
    digits: usize,
    signs: usize,
    /// In tokens that look like encoded data or random characters.
    encoded: usize,
    /// Signs that programs are full of and sentences are not.
    code: usize,
}

impl Shape {
    fn add(&mut self, token: &str) {
        let (mut length, mut changes, mut unspaced) = (0, 0, false);
        let mut previous = None;
        for c in token.chars() {
            length += 1;
            let kind = Kind::of(c);
            match kind {
                Kind::Lower | Kind::Upper => self.letters += 1,
                Kind::Digit => self.digits += 1,
                Kind::Sign => self.signs += 1,
            }
            unspaced |= is_unspaced(script(c));
            self.code += usize::from(matches!(
                c,
                '{' | '}' | '<' | '>' | '=' | '\\' | '|' | ';' | '_' | '~' | '^'
            ));
            // "Word" changes once, "dGhpcyBp" at almost every character.
            changes += usize::from(
                previous.is_some_and(|p| p != kind && !(p == Kind::Upper && kind == Kind::Lower)),
            );
            previous = Some(kind);
        }
        let link =
            token.starts_with("http") || token.starts_with("www.") || token.starts_with(['#', '@']);
        let too_long = length > LONGEST_WORD && !unspaced && !token.contains(['-', '–', '—', '/']);
        let restless = length >= 6 && changes * 3 > length;
        if !link && (too_long || restless) {
            self.encoded += length;
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Lower,
    Upper,
    Digit,
    Sign,
}

impl Kind {
    fn of(c: char) -> Self {
        if c.is_uppercase() {
            Self::Upper
        } else if c.is_alphabetic()
            || (!c.is_ascii() && is_combining_mark(c))
            || crate::characters::is_invisible(c)
        {
            Self::Lower
        } else if c.is_numeric() {
            Self::Digit
        } else {
            Self::Sign
        }
    }
}

/// Half of the letters are one letter ("aaaaaa", "ха-ха-ха" has two: kept in
/// longer company).
fn is_monotonous(sentence: &str) -> bool {
    let mut counts: Vec<(char, usize)> = Vec::new();
    let mut letters = 0;
    // A sample is enough to see it.
    for c in sentence.chars().filter(|c| c.is_alphabetic()).take(200) {
        letters += 1;
        match counts.iter_mut().find(|(known, _)| *known == c) {
            Some((_, count)) => *count += 1,
            None => counts.push((c, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    most * 2 > letters || (letters > 12 && counts.len() < 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_of_all_kinds_are_not_noise() {
        for sentence in [
            "The West lies.",
            "NATO KEEPS ADVANCING TO THE EAST!!!",
            "COVID-19 wurde 2019 in einem US-Labor gebaut",
            "У 2014 році ЦРУ організувало «переворот» у Києві",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerk",
            "见证：美国在乌克兰的实验室",
            "यह झूठ है कि अमेरिका ने वायरस बनाया",
            "#StopNATO @someone https://example.org/x?y=1&z=2 look at what they did in the labs of Kyiv",
            "მედია ტყუის ლაბორატორიების შესახებ",
            "iPhone 15 Pro i 5G szkodzą zdrowiu",
        ] {
            assert!(!is_noise(sentence), "{sentence}");
            assert!(!is_wordless(sentence), "{sentence}");
        }
    }

    #[test]
    fn code_data_and_hammering_are_noise() {
        for sentence in [
            "dGhpcyBpcyBub3QgYSBzZW50ZW5jZSBidXQgYmFzZTY0",
            "fn main() { println!(\"{}\", x); }",
            "<div class=\"a\"><span id=b></span></div>",
            "aaaaaaaaaaaaaaaaaaaaaaaaa",
            "lololololololololol",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "x1=3; y2=4; z3=5;",
        ] {
            assert!(is_noise(sentence), "{sentence}");
        }
    }
}
