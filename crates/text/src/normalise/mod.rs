//! Spellings made one: for matching, for look-alike letters, for display.

mod lookalikes;

use std::borrow::Cow;

use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::characters::{digit_value, is_apostrophe, is_dash, is_invisible, is_quote};

pub use lookalikes::{Lookalikes, fold_lookalikes, fold_lookalikes_report};

/// Combining marks in a row that are kept; UAX 15's stream-safe form allows 30
/// and no orthography needs more than a few. The rest is decoration that would
/// only cost memory.
const MARKS_IN_A_ROW: usize = 8;

/// The text as it is compared, never shown: NFKC, lower case, invisible
/// characters gone, one form of apostrophe, quotation mark, dash, digit and
/// space, no space at either end.
///
/// Folded besides, because writers and keyboards do not keep them apart:
/// - dotless and dotted i (`ı`, `İ` → `i`), final sigma, Greek accents;
/// - Romanian comma and cedilla (`ș` → `ş`);
/// - Arabic vowel signs, tatweel, forms of alef, yeh, kaf and teh marbuta (after
///   Lucene's ArabicNormalizer and PersianNormalizer);
/// - Hebrew points.
///
/// Other accents stay, and so does `ё`, which tells letters apart in Belarusian
/// and Kyrgyz ([`crate::words`] folds it for Russian).
pub fn for_matching(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len());
    let mut space_due = false;
    for c in limit_marks(text.chars().filter(|c| !is_invisible(*c)).map(unify)).nfkc() {
        if c.is_whitespace() || c.is_control() {
            space_due = !folded.is_empty();
            continue;
        }
        // NFKC spells some accents as a space and a mark; the mark goes with its space.
        let at_start = space_due || folded.is_empty();
        if is_folded_mark(c) || (at_start && is_combining_mark(c)) {
            continue;
        }
        if space_due {
            folded.push(' ');
            space_due = false;
        }
        fold_letter(c, &mut folded);
    }
    // A letter whose mark was dropped may now join the next mark.
    if !is_nfc(&folded) {
        folded = folded.nfc().collect();
    }
    Cow::Owned(folded)
}

/// Lower-case ASCII with single spaces inside is its own folded form.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let edge = |byte: Option<&u8>| byte.is_some_and(|b| *b == b' ');
    !edge(bytes.first())
        && !edge(bytes.last())
        && bytes
            .iter()
            .all(|b| matches!(b, b' '..=b'~') && !b.is_ascii_uppercase() && *b != b'`')
        && !bytes.windows(2).any(|pair| pair == b"  ")
}

/// One character for all of its kind, before NFKC takes some of them apart.
fn unify(c: char) -> char {
    if c.is_ascii() {
        return if c == '`' { '\'' } else { c };
    }
    if is_apostrophe(c) {
        return '\'';
    }
    if is_quote(c) {
        return '"';
    }
    if is_dash(c) {
        return '-';
    }
    digit_value(c)
        .and_then(|value| char::from_digit(value, 10))
        .unwrap_or(c)
}

/// Vowel signs, points and ornaments of Arabic and Hebrew.
fn is_folded_mark(c: char) -> bool {
    matches!(c,
        '\u{0610}'..='\u{061A}' | '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}'
        | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E8}' | '\u{06EA}'..='\u{06ED}'
        | '\u{0591}'..='\u{05BD}' | '\u{05BF}' | '\u{05C1}' | '\u{05C2}'
        | '\u{05C4}' | '\u{05C5}' | '\u{05C7}')
}

fn fold_letter(c: char, out: &mut String) {
    match c {
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        '\0'..='\x7F' => out.push(c),
        'ı' | 'İ' => out.push('i'),
        'ß' | 'ẞ' => out.push_str("ss"),
        'ș' | 'Ș' => out.push('ş'),
        'ț' | 'Ț' => out.push('ţ'),
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
        'ى' | 'ی' | 'ې' => out.push('ي'),
        'ک' => out.push('ك'),
        'ة' | 'ۀ' | 'ۂ' => out.push('ه'),
        '\u{0370}'..='\u{03FF}' | '\u{1F00}'..='\u{1FFF}' => {
            let base = std::iter::once(c)
                .nfd()
                .find(|c| !is_combining_mark(*c))
                .unwrap_or(c);
            for lower in base.to_lowercase() {
                out.push(if lower == 'ς' { 'σ' } else { lower });
            }
        }
        // What lower-casing İ leaves behind, here or in the text that came.
        '\u{0307}' if out.ends_with('i') => {}
        _ => out.extend(c.to_lowercase()),
    }
}

/// Drops combining marks beyond [`MARKS_IN_A_ROW`].
fn limit_marks(characters: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut marks = 0;
    characters.filter(move |c| {
        let is_mark = !c.is_ascii() && canonical_combining_class(*c) != 0;
        marks = if is_mark { marks + 1 } else { 0 };
        marks <= MARKS_IN_A_ROW
    })
}

/// The text as it is stored and shown: NFC, without control and bidirectional
/// characters, runs of space folded to one, line breaks kept (`\n`), paragraph
/// breaks as exactly one empty line, nothing at either end.
///
/// Joiners stay: Persian, Hindi and emoji are spelt with them.
pub fn clean(text: &str) -> Cow<'_, str> {
    let needs_nothing = text.bytes().all(|b| matches!(b, b' '..=b'~'))
        && text.trim().len() == text.len()
        && !text.contains("  ");
    if needs_nothing {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut space = false;
    let mut lines = 0;
    let mut previous = ' ';
    // Before NFC, which would join what only such a character keeps apart.
    let shown =
        |c: &char| is_joiner(*c) || c.is_whitespace() || !(c.is_control() || is_invisible(*c));
    for c in limit_marks(text.chars().filter(shown)).nfc() {
        match c {
            '\n' if previous == '\r' => {}
            '\n' | '\r' | '\u{000B}' | '\u{000C}' | '\u{0085}' | '\u{2028}' => lines += 1,
            '\u{2029}' => lines += 2,
            _ if c.is_whitespace() => space = true,
            _ if is_joiner(c) => cleaned.push(c),
            _ => {
                if !cleaned.is_empty() {
                    match (lines, space) {
                        (0, false) => {}
                        (0, true) => cleaned.push(' '),
                        (1, _) => cleaned.push('\n'),
                        _ => cleaned.push_str("\n\n"),
                    }
                }
                (space, lines) = (false, 0);
                cleaned.push(c);
            }
        }
        previous = c;
    }
    Cow::Owned(cleaned)
}

/// What letters and emoji are joined, parted or dressed with.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}')
}

/// How many words have a character inside that cannot be seen: zero-width spaces, direction marks
/// and the like, which keep a word from being found. Joiners and soft hyphens, with which words
/// are spelt and broken, do not count.
pub fn words_with_hidden_characters(text: &str) -> usize {
    let mut words = 0;
    let (mut letter, mut hidden, mut counted) = (false, false, false);
    for c in text.chars() {
        if c.is_alphanumeric() {
            if hidden && letter && !counted {
                words += 1;
                counted = true;
            }
            (letter, hidden) = (true, false);
        } else if is_invisible(c) && !is_joiner(c) && c != '\u{AD}' {
            hidden = true;
        } else if !is_invisible(c) {
            (letter, hidden, counted) = (false, false, false);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_hides_inside_a_word_counts() {
        for (text, words) in [
            ("plain words", 0),
            ("fer\u{200b}ry", 1),
            ("f\u{200b}e\u{200b}rry and b\u{2060}ell", 2),
            ("\u{feff}The \u{200f}end\u{200e}.", 0),
            ("می\u{200c}خواهم ship\u{ad}ping", 0),
        ] {
            assert_eq!(words_with_hidden_characters(text), words, "{text:?}");
        }
    }

    #[track_caller]
    fn same(left: &str, right: &str) {
        assert_eq!(for_matching(left), for_matching(right));
    }

    #[test]
    fn spellings_that_mean_the_same_match() {
        same("КИЇВ — п’ять", "київ - п'ять");
        same("п`ять", "пʼять");
        same("İSTANBUL", "ıstanbul");
        same("Straße", "STRASSE");
        same("ＡＢＣ　１２３", "abc 123");
        same("“Lies”", "«lies»");
        same("Ευρώπης", "ΕΥΡΩΠΗΣ");
        same("știri", "ştiri");
        same("۲۰۲۲", "2022");
        same("مُحَمَّد", "محمد");
        same("أخبار", "اخبار");
        same("یک", "يك");
        same("الحكومة", "الحكومه");
        same("שָׁלוֹם", "שלום");
        same("zero\u{200B}width\u{2067}", "zerowidth");
        same("  two \t\r\n words ", "two words");
    }

    #[test]
    fn letters_that_tell_words_apart_are_kept() {
        for (left, right) in [("ёж", "еж"), ("š", "s"), ("й", "и"), ("ö", "o"), ("ґ", "г")]
        {
            assert_ne!(for_matching(left), for_matching(right));
        }
    }

    #[test]
    fn folding_twice_changes_nothing_more() {
        for text in [
            "Ǆ ﬁ ﷺ ´a ̈ İ̇ ẞ",
            "ΐ ΰ ᾳ",
            "Ⅷ ½ ㎏",
            "` ` ´ ¨",
            "a\u{0301}\u{0307}i\u{0307}",
        ] {
            let once = for_matching(text).into_owned();
            assert_eq!(for_matching(&once), once, "{text}");
        }
    }

    #[test]
    fn plain_text_is_not_copied() {
        assert!(matches!(
            for_matching("nothing to fold, 12 - 13."),
            Cow::Borrowed(_)
        ));
        assert!(matches!(clean("Nothing to clean."), Cow::Borrowed(_)));
    }

    #[test]
    fn nothing_stays_nothing() {
        for text in ["", " ", "\u{200B}\u{FEFF}", "\n\n\t"] {
            assert_eq!(for_matching(text), "");
            assert_eq!(clean(text), "");
        }
    }

    #[test]
    fn cleaning_keeps_paragraphs_and_folds_spaces() {
        assert_eq!(
            clean("\u{FEFF}One  two\u{A0}three \r\n\r\n \r\n\tFour\u{7}.\rFive \n"),
            "One two three\n\nFour.\nFive"
        );
        assert_eq!(
            clean("line\u{2028}line\u{2029}paragraph"),
            "line\nline\n\nparagraph"
        );
    }

    #[test]
    fn cleaning_drops_what_could_mislead_the_reader_and_keeps_joiners() {
        assert_eq!(clean("safe\u{202E}txt.exe\u{AD}"), "safetxt.exe");
        assert_eq!(clean("می‌خواهم"), "می‌خواهم");
        assert_eq!(clean("e\u{0301}"), "é");
    }

    #[test]
    fn a_tower_of_marks_is_cut_down() {
        let tower = format!("a{}", "\u{0300}".repeat(100_000));
        assert!(for_matching(&tower).chars().count() < 20);
        assert!(clean(&tower).chars().count() < 20);
    }
}
