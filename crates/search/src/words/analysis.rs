use tantivy::tokenizer::{PreTokenizedString, Token};

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
