use std::collections::HashSet;

use casebook::Country;
use tantivy::tokenizer::{PreTokenizedString, Token};

use crate::marks;

/// Characters of a text that are analysed; the rest adds nothing to a case.
const LONGEST: usize = 200_000;

/// Stemmed words of a text in a language.
pub(super) fn stems(text: &str, language: Option<&str>, out: &mut Vec<String>) {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    out.extend(
        text::words::words(text, language)
            .into_iter()
            .map(|word| word.stem),
    );
}

/// Character 4-grams within the words of a text, the words padded: they meet inflected and
/// compound forms in every language, stemmer or not.
pub(super) fn grams(text: &str, out: &mut Vec<String>) {
    let text = text::normalise::fold_lookalikes(&text[..text.floor_char_boundary(LONGEST)]);
    text::words::character_ngrams(&text, 4, |gram| out.push(gram.to_owned()));
}

/// The keys of a text's names, countries and numbers. Said once or often is the same.
pub(super) fn marks(text: &str, language: Option<&str>, out: &mut Vec<String>) {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let mut seen = HashSet::new();
    let keys = marks::marks(text, language)
        .into_iter()
        .map(|mark| mark.key);
    out.extend(keys.filter(|key| seen.insert(key.clone())));
}

/// Marks of the countries that a case is filed under.
pub(super) fn countries(countries: &[Country], out: &mut Vec<String>) {
    out.extend(countries.iter().copied().map(marks::country));
}

/// Tokens for a field whose analysis is done.
pub(super) fn pre_tokenized(tokens: Vec<String>) -> PreTokenizedString {
    let tokens = tokens
        .into_iter()
        .enumerate()
        .map(|(position, text)| Token {
            offset_from: 0,
            offset_to: 0,
            position,
            text,
            position_length: 1,
        })
        .collect();
    PreTokenizedString {
        text: String::new(),
        tokens,
    }
}
