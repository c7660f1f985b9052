//! Letters of one script that stand in words of another (UTS 39, confusables).

use std::borrow::Cow;
use std::ops::Range;

use unicode_script::Script;

use crate::characters::{is_apostrophe, script};

/// Pairs that look alike in print: Latin, Cyrillic. Only pairs that UTS 39's
/// confusables list calls confusable and that were met in real texts; a Latin
/// letter stands once, so that folding is a function both ways.
const LATIN_CYRILLIC: &[(char, char)] = &[
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('j', 'ј'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('x', 'х'),
    ('y', 'у'),
    ('h', 'һ'),
    ('ə', 'ә'),
    ('ï', 'ї'),
    ('ë', 'ё'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('Ə', 'Ә'),
    ('Ï', 'Ї'),
    ('Ë', 'Ё'),
];

/// Pairs that look alike in print: Latin, Greek.
const LATIN_GREEK: &[(char, char)] = &[
    ('o', 'ο'),
    ('v', 'ν'),
    ('u', 'υ'),
    ('i', 'ι'),
    ('a', 'α'),
    ('p', 'ρ'),
    ('A', 'Α'),
    ('B', 'Β'),
    ('E', 'Ε'),
    ('Z', 'Ζ'),
    ('H', 'Η'),
    ('I', 'Ι'),
    ('K', 'Κ'),
    ('M', 'Μ'),
    ('N', 'Ν'),
    ('O', 'Ο'),
    ('P', 'Ρ'),
    ('T', 'Τ'),
    ('Y', 'Υ'),
    ('X', 'Χ'),
];

/// Short lower-case words wholly of look-alikes are folded when the whole text
/// is in the other script ("je", "a", "o" typed in Latin inside Serbian
/// Cyrillic). Longer ones may be real words, capitals real acronyms (BBC).
const LONGEST_FOREIGN_WORD: usize = 2;

/// A text with its look-alikes folded, and how many letters that changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookalikes<'a> {
    /// The folded text; borrowed when nothing changed.
    pub text: Cow<'a, str>,
    /// Letters replaced.
    pub letters: usize,
    /// Words touched.
    pub words: usize,
}

/// Folds Latin, Cyrillic and Greek letters that only look right into the script
/// of the word they stand in; see [`fold_lookalikes_report`].
pub fn fold_lookalikes(text: &str) -> Cow<'_, str> {
    fold_lookalikes_report(text).text
}

/// Folds look-alike letters and counts them.
///
/// A word that mixes scripts takes the script of the letters that cannot be
/// mistaken; where all can, that of the majority, then that of the text. A word
/// with unmistakable letters of two scripts is left alone ("iPhone-у" is two
/// words; "Xиаоmi" is nobody's spelling to guess).
pub fn fold_lookalikes_report(text: &str) -> Lookalikes<'_> {
    let untouched = Lookalikes {
        text: Cow::Borrowed(text),
        letters: 0,
        words: 0,
    };
    let overall = Letters::of(text);
    if overall.scripts_present() < 2 {
        return untouched;
    }
    let mut folded = String::with_capacity(text.len());
    let (mut letters, mut words, mut copied) = (0, 0, 0);
    for range in word_ranges(text) {
        let word = &text[range.clone()];
        let Some(target) = target_script(word, &overall) else {
            continue;
        };
        folded.push_str(&text[copied..range.start]);
        copied = range.end;
        words += 1;
        for c in word.chars() {
            let replacement = lookalike_in(c, target).unwrap_or(c);
            letters += usize::from(replacement != c);
            folded.push(replacement);
        }
    }
    if letters == 0 {
        return untouched;
    }
    folded.push_str(&text[copied..]);
    Lookalikes {
        text: Cow::Owned(folded),
        letters,
        words,
    }
}

/// Letters per script, and how many of them have no look-alike elsewhere.
#[derive(Default)]
struct Letters {
    latin: usize,
    cyrillic: usize,
    greek: usize,
    latin_certain: usize,
    cyrillic_certain: usize,
    greek_certain: usize,
    upper: usize,
}

impl Letters {
    fn of(text: &str) -> Self {
        let mut letters = Self::default();
        for c in text.chars().filter(|c| c.is_alphabetic()) {
            letters.upper += usize::from(c.is_uppercase());
            match script(c) {
                Script::Latin => {
                    letters.latin += 1;
                    let cyrillic = lookalike_in(c, Script::Cyrillic).is_none();
                    let greek = lookalike_in(c, Script::Greek).is_none();
                    letters.latin_certain += usize::from(cyrillic && greek);
                }
                Script::Cyrillic => {
                    letters.cyrillic += 1;
                    letters.cyrillic_certain +=
                        usize::from(lookalike_in(c, Script::Latin).is_none());
                }
                Script::Greek => {
                    letters.greek += 1;
                    letters.greek_certain += usize::from(lookalike_in(c, Script::Latin).is_none());
                }
                _ => {}
            }
        }
        letters
    }

    fn scripts_present(&self) -> usize {
        [self.latin, self.cyrillic, self.greek]
            .iter()
            .filter(|count| **count > 0)
            .count()
    }

    /// Cyrillic or Greek, whichever stands beside the Latin.
    fn other(&self) -> (Script, usize, usize) {
        if self.cyrillic >= self.greek {
            (Script::Cyrillic, self.cyrillic, self.cyrillic_certain)
        } else {
            (Script::Greek, self.greek, self.greek_certain)
        }
    }
}

/// The script a word's foreign letters should be folded into, if it has any
/// and all of them can be.
fn target_script(word: &str, overall: &Letters) -> Option<Script> {
    let letters = Letters::of(word);
    let (text_other, text_count, _) = overall.other();
    if letters.scripts_present() == 1 && letters.latin > 0 {
        // Latin alone: only a short word in a text of the other script.
        let short = letters.latin <= LONGEST_FOREIGN_WORD && letters.upper == 0;
        let foreign =
            short && text_count > 2 * overall.latin.saturating_sub(overall.latin_certain).max(1);
        let foldable = word
            .chars()
            .filter(|c| c.is_alphabetic())
            .all(|c| lookalike_in(c, text_other).is_some());
        return (foreign && foldable).then_some(text_other);
    }
    if letters.scripts_present() != 2 || letters.latin == 0 {
        return None;
    }
    let (other, other_count, other_certain) = letters.other();
    let all_latin_foldable = word
        .chars()
        .filter(|c| script(*c) == Script::Latin)
        .all(|c| lookalike_in(c, other).is_some());
    let all_other_foldable = other_certain == 0;
    match (all_latin_foldable, all_other_foldable) {
        (true, false) => Some(other),
        (false, true) => Some(Script::Latin),
        (false, false) => None,
        (true, true) => {
            let to_other = match other_count.cmp(&letters.latin) {
                std::cmp::Ordering::Greater => true,
                std::cmp::Ordering::Less => false,
                std::cmp::Ordering::Equal => text_count >= overall.latin,
            };
            Some(if to_other { other } else { Script::Latin })
        }
    }
}

/// Runs of letters; an apostrophe inside does not end one.
fn word_ranges(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = &text[from..];
        let start = from + rest.find(char::is_alphabetic)?;
        let end = text[start..]
            .find(|c: char| !c.is_alphabetic() && !is_apostrophe(c))
            .map_or(text.len(), |length| start + length);
        from = end;
        Some(start..end)
    })
}

/// The letter of `target` that looks like `c`, if `c` is of another script.
fn lookalike_in(c: char, target: Script) -> Option<char> {
    let latin_of =
        |pairs: &[(char, char)]| pairs.iter().find(|pair| pair.1 == c).map(|pair| pair.0);
    let other_of =
        |pairs: &[(char, char)]| pairs.iter().find(|pair| pair.0 == c).map(|pair| pair.1);
    match target {
        Script::Latin => latin_of(LATIN_CYRILLIC).or_else(|| latin_of(LATIN_GREEK)),
        Script::Cyrillic => other_of(LATIN_CYRILLIC),
        Script::Greek => other_of(LATIN_GREEK),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_letters_inside_cyrillic_words_are_folded_and_counted() {
        let right = "рекао је да је то што треба";
        let wrong = right.replace('а', "a").replace('е', "e").replace('о', "o");
        let report = fold_lookalikes_report(&wrong);
        assert_eq!(report.text, right);
        assert_eq!(report.letters, 10);
        assert_eq!(report.words, 7);
        assert_eq!(
            fold_lookalikes("ко je a ко nije у Београду"),
            "ко је а ко nije у Београду"
        );
    }

    #[test]
    fn cyrillic_letters_inside_latin_words_are_folded() {
        assert_eq!(
            fold_lookalikes("Thе Wеst trаinеd militаnts"),
            "The West trained militants"
        );
    }

    #[test]
    fn latin_letters_inside_greek_words_are_folded() {
        assert_eq!(
            fold_lookalikes("Η Pωσία και o Πoύτιν"),
            "Η Ρωσία και ο Πούτιν"
        );
    }

    #[test]
    fn the_schwa_of_another_script_is_folded() {
        assert_eq!(fold_lookalikes("Azәrbaycan dünyәsi"), "Azərbaycan dünyəsi");
    }

    #[test]
    fn true_foreign_words_stay() {
        for text in [
            "По сообщению BBC и CNN, в iPhone нашли ошибку.",
            "The paper Правда wrote this.",
            "Сосо сказал это",
            "plain English only",
            "Xиаоmi",
            "",
        ] {
            assert_eq!(fold_lookalikes(text), text);
            assert!(matches!(fold_lookalikes(text), Cow::Borrowed(_)));
        }
    }

    #[test]
    fn a_look_alike_stands_for_one_letter_only() {
        for pairs in [LATIN_CYRILLIC, LATIN_GREEK] {
            for (latin, other) in pairs {
                assert_eq!(script(*latin), Script::Latin, "{latin}");
                assert_ne!(script(*other), Script::Latin, "{other}");
                assert_eq!(
                    pairs
                        .iter()
                        .filter(|p| p.0 == *latin || p.1 == *other)
                        .count(),
                    1
                );
            }
        }
    }
}
