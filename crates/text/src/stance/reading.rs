//! A passage as cues are looked for in it: folded words, ends of sentences, speech in quotation marks.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::characters::{is_apostrophe, is_quote, script};
use crate::normalise::for_matching;
use unicode_script::Script;

/// Characters of a passage that are looked at.
const LOOKED_AT: usize = 2_000;

/// Fewer words in quotation marks are a name or a word held at arm's length.
const SPEECH: usize = 4;

/// How the words of a language are spelt for comparing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spelling {
    Plain,
    /// An apostrophe parts two words.
    Elided,
    /// Cyrillic is written in Latin letters.
    Serbian,
    /// One-letter conjunctions are written onto the next word.
    Arabic,
    /// `ё` is `е`.
    Russian,
}

impl Spelling {
    /// The spelling of a language by its canonical tag.
    pub(super) fn of(language: &str) -> Self {
        match language {
            "fr" | "it" => Self::Elided,
            "sh" => Self::Serbian,
            "ar" => Self::Arabic,
            "ru" => Self::Russian,
            _ => Self::Plain,
        }
    }

    /// Words without case, accents on Latin letters or apostrophes.
    pub(super) fn fold(self, text: &str) -> String {
        let folded = for_matching(text);
        let mut out = String::with_capacity(folded.len());
        for c in folded.chars() {
            if is_apostrophe(c) {
                if self == Self::Elided {
                    out.push(' ');
                }
                continue;
            }
            self.fold_letter(c, &mut out);
        }
        out
    }

    fn fold_letter(self, c: char, out: &mut String) {
        match c {
            'ß' => out.push_str("ss"),
            'ł' => out.push('l'),
            'đ' => out.push('d'),
            'ё' if self == Self::Russian => out.push('е'),
            _ if c.is_ascii() => out.push(c),
            _ if script(c) == Script::Latin => {
                out.extend(c.nfd().filter(|c| !is_combining_mark(*c)));
            }
            _ if self == Self::Serbian => match latin(c) {
                Some(letters) => out.push_str(letters),
                None => out.push(c),
            },
            _ => out.push(c),
        }
    }

    /// The words of a row in a pattern; where an apostrophe parts words in a
    /// text it does so here.
    pub(super) fn parted(self, row: &str) -> impl Iterator<Item = &str> {
        row.split(move |c| c == '_' || (self == Self::Elided && is_apostrophe(c)))
    }
}

/// Serbian Cyrillic in the Latin letters of the same language, less their accents.
fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' | 'ђ' => "d",
        'е' => "e",
        'ж' | 'з' => "z",
        'и' => "i",
        'ј' => "j",
        'к' => "k",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ш' => "s",
        'т' => "t",
        'ћ' | 'ц' | 'ч' => "c",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'џ' => "dz",
        _ => return None,
    })
}

/// A passage made ready.
#[derive(Debug)]
pub(super) struct Reading {
    words: Vec<String>,
    /// For each word the number of the first word after its sentence.
    ends: Vec<usize>,
    spelling: Spelling,
    /// The last sentence is a question.
    pub(super) asks: bool,
    /// More is said in quotation marks than outside them.
    pub(super) speech: bool,
}

impl Reading {
    pub(super) fn of(text: &str, spelling: Spelling) -> Self {
        let head = text
            .char_indices()
            .nth(LOOKED_AT)
            .map_or(text, |(at, _)| &text[..at]);
        let folded = spelling.fold(head);
        let mut reading = Self {
            words: Vec::new(),
            ends: Vec::new(),
            spelling,
            asks: false,
            speech: false,
        };
        let (mut inside, mut quoted, mut longest) = (false, 0, 0);
        let mut word = String::new();
        let mut asks = false;
        let mut rest = folded.chars().chain(Some(' ')).peekable();
        while let Some(c) = rest.next() {
            if c.is_alphanumeric() || is_combining_mark(c) {
                word.push(c);
                continue;
            }
            if !word.is_empty() {
                reading.words.push(std::mem::take(&mut word));
                quoted += usize::from(inside);
            }
            if is_quote(c) {
                inside = !inside;
                longest = longest.max(quoted);
                quoted = 0;
            }
            // Armenian marks the word that is asked about.
            asks |= matches!(c, '?' | '؟' | '՞');
            let ends = matches!(c, '.' | '…' | '!' | '?' | '؟' | '։' | '۔');
            // A full stop inside a number or an address is followed by no space.
            if ends && rest.peek().is_none_or(|next| !next.is_alphanumeric()) {
                if reading.close() {
                    reading.asks = asks;
                }
                asks = false;
            }
        }
        if reading.close() {
            reading.asks = asks;
        }
        reading.speech = longest >= SPEECH && longest * 2 > reading.words.len();
        reading
    }

    /// Ends a sentence; whether it had words.
    fn close(&mut self) -> bool {
        let begun = self.ends.len() < self.words.len();
        self.ends.resize(self.words.len(), self.words.len());
        begun
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The first word after the sentence of this word.
    pub(super) fn sentence_end(&self, at: usize) -> usize {
        self.ends.get(at).copied().unwrap_or(0)
    }

    pub(super) fn begins_sentence(&self, at: usize) -> bool {
        at == 0 || self.sentence_end(at) != self.sentence_end(at - 1)
    }

    /// A word, and what it is without a conjunction written onto it.
    pub(super) fn forms(&self, at: usize) -> impl Iterator<Item = &str> {
        let word = self.words.get(at).map(String::as_str);
        let bare = word
            .filter(|_| self.spelling == Spelling::Arabic)
            .and_then(|word| word.strip_prefix(['و', 'ف']))
            .filter(|bare| bare.chars().count() > 1);
        word.into_iter().chain(bare)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_as_their_language_needs() {
        assert_eq!(
            Spelling::of("sh").fold("Није тачно, Đorđe"),
            "nije tacno, dorde"
        );
        assert_eq!(Spelling::of("fr").fold("N’ÉTAIT"), "n etait");
        assert_eq!(Spelling::of("en").fold("Isn’t"), "isnt");
        assert_eq!(Spelling::of("ru").fold("Ещё"), "еще");
        assert_eq!(Spelling::of("be").fold("Ёсць"), "ёсць");
        assert_eq!(Spelling::of("de").fold("Süß"), "suss");
        let reading = Reading::of("وقال", Spelling::of("ar"));
        assert_eq!(reading.forms(0).collect::<Vec<_>>(), ["وقال", "قال"]);
    }

    #[test]
    fn a_sentence_ends_at_its_mark_and_not_inside_a_number() {
        let reading = Reading::of("It costs 3.50 now. Does it? Yes", Spelling::of("en"));
        let begins: Vec<usize> = (0..reading.len())
            .filter(|at| reading.begins_sentence(*at))
            .collect();
        assert_eq!(begins, [0, 5, 7]);
        assert!(!reading.asks);
        assert!(Reading::of("It does. Does it?!", Spelling::of("en")).asks);
        assert!(!Reading::of("Does it? It does.", Spelling::of("en")).asks);
    }

    #[test]
    fn speech_is_more_than_a_name_in_quotation_marks() {
        let speech = |text| Reading::of(text, Spelling::of("en")).speech;
        assert!(speech("“They have poisoned all the wells,” he said."));
        assert!(!speech(
            "The “White Helmets” staged it all for the cameras."
        ));
        assert!(!speech(
            "He read “a b c d” and then went home by the long way"
        ));
    }
}
