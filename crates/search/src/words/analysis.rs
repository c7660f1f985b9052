use casebook::Country;
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

/// Letters that a name's key has at least: shorter ones meet by chance.
const SHORTEST_KEY: usize = 3;

/// Names, countries and numbers of a text, by keys that neither script nor case endings change:
/// what two texts about one thing share when they share no word.
///
/// In scripts without capitals any word may be a name, and all words give their keys; a case's
/// keys are of names alone wherever its script tells them.
pub(super) fn marks(text: &str, language: Option<&str>, out: &mut Vec<String>) {
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let first = out.len();
    for number in text::entities::numbers(text) {
        if number.value.len() > 1 {
            out.push(format!("#{}", number.value));
        }
    }
    let words = text::words::words(text, language);
    let names = text::entities::names(text, language);
    let capitals = text.chars().any(char::is_uppercase);
    let mut name = names.iter().peekable();
    for (at, word) in words.iter().enumerate() {
        while name
            .next_if(|name| name.range.end <= word.range.start)
            .is_some()
        {}
        let named = name
            .peek()
            .is_some_and(|name| name.range.start <= word.range.start);
        if named || !capitals {
            let key = text::entities::transliteration_key(word.text);
            let stemmed = text::entities::transliteration_key(&word.stem);
            let long = |key: &String| key.len() >= SHORTEST_KEY;
            out.extend((stemmed != key).then_some(stemmed).filter(long));
            out.extend(Some(key).filter(long));
        }
        if word.text.chars().count() > 3 {
            out.extend(Country::resolve(word.text).map(country));
        }
        if let Some(next) = words.get(at + 1) {
            let both = &text[word.range.start..next.range.end];
            out.extend(Country::resolve(both).map(country));
        }
    }
    // Said once or often is the same.
    let tail = out.split_off(first);
    let mut seen = std::collections::HashSet::new();
    out.extend(tail.into_iter().filter(|mark| seen.insert(mark.clone())));
}

/// Marks of the countries that a case is filed under.
pub(super) fn countries(countries: &[Country], out: &mut Vec<String>) {
    out.extend(countries.iter().copied().map(country));
}

fn country(country: Country) -> String {
    format!("@{}", country.code())
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
