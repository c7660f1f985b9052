//! Words of a text, their stems, common words, and character n-grams.

mod stems;
mod stopwords;

use std::ops::Range;

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

use crate::characters::{is_apostrophe, is_invisible, is_unspaced, script};
use crate::normalise::for_matching;

pub use stopwords::stopword;

/// A word as it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<'a> {
    /// The word as written, without an elided article.
    pub text: &'a str,
    /// Where it stands, in bytes of the given text.
    pub range: Range<usize>,
    /// Its form for comparing: stemmed where the language has a stemmer, in the
    /// spelling of [`for_matching`]; never empty. Thousands separators are gone
    /// from numbers.
    pub stem: String,
}

/// Words longer than this many characters are stemmed by their beginning alone.
const LONGEST_WORD: usize = 64;

/// The words of a text by Unicode's rules (UAX 29; dictionaries for
/// scripts without spaces), numbers among them, punctuation left out.
///
/// `language` is a BCP 47 primary tag as [`crate::language::identify`] gives
/// it; it chooses the stemmer and whether `l'`, `dell'` and their kin are cut
/// off. Without one, words are only normalised. Underscores part words, an
/// apostrophe of any form inside a word does not ("п'ять").
pub fn words<'a>(text: &'a str, language: Option<&str>) -> Vec<Word<'a>> {
    let stemmer = stems::Stems::of(language);
    let mut words = Vec::new();
    for segment in segments(text) {
        for range in parts(text, segment, stemmer.elides()) {
            let stem = stemmer.stem(head(&text[range.clone()]));
            if !stem.is_empty() {
                words.push(Word {
                    text: &text[range.clone()],
                    range,
                    stem,
                });
            }
        }
    }
    words
}

fn head(word: &str) -> &str {
    word.char_indices()
        .nth(LONGEST_WORD)
        .map_or(word, |(at, _)| &word[..at])
}

/// Word-like segments; two of one script around a grave or acute accent typed
/// for an apostrophe are one.
fn segments(text: &str) -> Vec<Range<usize>> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut segments: Vec<Range<usize>> = Vec::new();
    let mut breaks = segmenter.segment_str(text);
    let mut start = 0;
    while let Some(end) = breaks.next() {
        let range = start..end;
        start = end;
        if !breaks.is_word_like() {
            continue;
        }
        if let Some(previous) = segments.last_mut() {
            let between = &text[previous.end..range.start];
            let mut marks = between.chars();
            let joins = marks.next().is_some_and(is_apostrophe) && marks.next().is_none();
            let letters = text[..previous.end]
                .chars()
                .next_back()
                .zip(text[range.clone()].chars().next());
            if joins && letters.is_some_and(|(a, b)| a.is_alphabetic() && b.is_alphabetic()) {
                previous.end = range.end;
                continue;
            }
        }
        segments.push(range);
    }
    segments
}

/// A segment without underscores and without what is elided before it.
fn parts(
    text: &str,
    segment: Range<usize>,
    elides: bool,
) -> impl Iterator<Item = Range<usize>> + '_ {
    let slice = &text[segment.clone()];
    let mut start = segment.start;
    slice.split('_').filter_map(move |part| {
        let range = start..start + part.len();
        start = range.end + 1;
        let skipped = if elides { elision(part) } else { 0 };
        (range.len() > skipped).then_some(range.start + skipped..range.end)
    })
}

/// The length of an elided article or particle with its apostrophe, or 0.
fn elision(word: &str) -> usize {
    const ELIDED: &[&str] = &[
        "l", "d", "qu", "j", "m", "n", "s", "t", "c", "jusqu", "lorsqu", "puisqu", "quoiqu",
        "presqu", "dell", "all", "nell", "sull", "dall", "coll", "un", "quest", "quell", "gl",
        "agl", "dagl", "degl", "negl", "sugl", "com", "tutt", "senz", "anch", "bell", "sant", "v",
    ];
    let Some((at, mark)) = word.char_indices().find(|(_, c)| is_apostrophe(*c)) else {
        return 0;
    };
    let after = at + mark.len_utf8();
    let followed = word[after..]
        .chars()
        .next()
        .is_some_and(char::is_alphabetic);
    let before = word[..at].to_lowercase();
    if followed && ELIDED.contains(&before.as_str()) {
        after
    } else {
        0
    }
}

/// Calls `out` with the character n-grams of each word of the text in the
/// spelling of [`for_matching`], an underscore standing for either border of a
/// word: `_mas`, `mask`, `ask_`. A word too short to fill one is given whole
/// with its borders. Characters of scripts without spaces are given in pairs
/// and a single one alone, since a word there is one or two characters long.
pub fn character_ngrams(text: &str, n: usize, mut out: impl FnMut(&str)) {
    let n = n.max(1);
    let folded = for_matching(text);
    let mut padded = String::new();
    let mut borders = Vec::new();
    let part = |c: char| !(c.is_alphanumeric() || is_mark(c));
    for word in folded.split(part).filter(|word| !word.is_empty()) {
        let unspaced = word.chars().any(|c| is_unspaced(script(c)));
        let window = if unspaced { n.min(2) } else { n };
        padded.clear();
        if unspaced {
            padded.push_str(word);
        } else {
            padded.push('_');
            padded.push_str(word);
            padded.push('_');
        }
        borders.clear();
        borders.extend(padded.char_indices().map(|(at, _)| at));
        borders.push(padded.len());
        if borders.len() <= window {
            out(&padded);
        }
        for span in borders.windows(window + 1) {
            out(&padded[span[0]..span[window]]);
        }
    }
}

/// Vowel signs and viramas of Indic scripts are marks inside words.
fn is_mark(c: char) -> bool {
    !c.is_ascii() && unicode_normalization::char::is_combining_mark(c) && !is_invisible(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
        words(text, Some(language))
            .into_iter()
            .map(|word| word.text)
            .collect()
    }

    fn stems(text: &str, language: &str) -> Vec<String> {
        words(text, Some(language))
            .into_iter()
            .map(|word| word.stem)
            .collect()
    }

    #[test]
    fn words_are_found_in_every_kind_of_script() {
        assert_eq!(
            texts("Western special services, 2022!", "en"),
            ["Western", "special", "services", "2022"]
        );
        assert_eq!(texts("«П'ять» слів", "uk"), ["П'ять", "слів"]);
        assert_eq!(texts("пʼять п’ять п`ять", "uk").len(), 3);
        assert_eq!(texts("西方情报机构", "zh"), ["西方", "情报", "机构"]);
        assert_eq!(texts("รัฐบาลโกหก", "th"), ["รัฐบาล", "โกหก"]);
        assert_eq!(texts("می‌خواهم بروم", "fa"), ["می‌خواهم", "بروم"]);
        assert_eq!(
            texts("#Stop_War @someone", "en"),
            ["Stop", "War", "someone"]
        );
    }

    #[test]
    fn elided_articles_are_cut_off_where_the_language_elides() {
        assert_eq!(
            texts("L’État n'a qu'une armée aujourd'hui", "fr"),
            ["État", "a", "une", "armée", "aujourd'hui"]
        );
        assert_eq!(texts("dell'Occidente", "it"), ["Occidente"]);
        assert_eq!(texts("d'Artagnan's", "en"), ["d'Artagnan's"]);
    }

    #[test]
    fn ranges_point_into_the_given_text() {
        let text = "L’Occident ment, п’ять раз — 西方说谎";
        for language in ["fr", "uk", "zh"] {
            for word in words(text, Some(language)) {
                assert_eq!(&text[word.range.clone()], word.text);
            }
        }
    }

    #[test]
    fn inflected_words_share_a_stem() {
        for (language, left, right) in [
            ("en", "Militants", "militant"),
            ("ru", "боевиков", "боевики"),
            ("ru", "ПРИЁМ", "прием"),
            ("uk", "бойовиків", "бойовики"),
            ("de", "Häusern", "Häuser"),
            ("pl", "terrorystami", "terrorystów"),
            ("fr", "militants", "militante"),
            ("tr", "İSTANBUL'DA", "istanbul"),
            ("tr", "IŞIKLAR", "ışık"),
            ("ar", "المسلحين", "مسلحين"),
        ] {
            assert_eq!(stems(left, language), stems(right, language), "{language}");
        }
    }

    #[test]
    fn serbian_has_one_stem_in_both_alphabets() {
        assert_eq!(stems("Западне службе", "sr"), stems("Zapadne službe", "sr"));
        assert_eq!(stems("Zapadne službe", "hr"), stems("Zapadne službe", "bs"));
    }

    #[test]
    fn numbers_compare_without_their_separators() {
        assert_eq!(stems("20,000", "en"), ["20000"]);
        assert_eq!(stems("20.000", "de"), ["20000"]);
        assert_eq!(stems("3.5", "en"), ["3.5"]);
        assert_eq!(stems("٢٠٢٢", "ar"), ["2022"]);
    }

    #[test]
    fn a_language_nobody_knows_gives_normalised_words() {
        assert_eq!(stems("Ⅷ Lies", "xx"), ["viii", "lies"]);
        assert_eq!(words("Lies", None)[0].stem, "lies");
    }

    #[test]
    fn no_word_is_made_of_nothing() {
        for text in ["", "   ", "!!! … —", "\u{200B}", "___", "😀😀"] {
            assert_eq!(words(text, Some("en")), [], "{text:?}");
        }
    }

    #[test]
    fn a_word_of_a_megabyte_has_a_short_stem() {
        let word = "a".repeat(1 << 20);
        let found = words(&word, Some("hu"));
        assert_eq!(found.len(), 1);
        assert!(found[0].stem.len() <= LONGEST_WORD);
    }

    fn ngrams(text: &str, n: usize) -> Vec<String> {
        let mut all = Vec::new();
        character_ngrams(text, n, |gram| all.push(gram.to_owned()));
        all
    }

    #[test]
    fn ngrams_know_the_borders_of_words() {
        assert_eq!(ngrams("Masks!", 4), ["_mas", "mask", "asks", "sks_"]);
        assert_eq!(ngrams("a UN", 4), ["_a_", "_un_"]);
        assert_eq!(ngrams("西方人", 4), ["西方", "方人"]);
        assert_eq!(ngrams("是", 4), ["是"]);
        assert_eq!(ngrams("", 4), Vec::<String>::new());
        assert_eq!(ngrams("ab", 0), ["_", "a", "b", "_"]);
    }
}
