//! Names, countries and numbers of a text, by keys that neither script nor case endings change: what
//! two texts about one thing share when they share no word.

use std::ops::Range;

use casebook::Country;

/// Letters that a name's key has at least: shorter ones meet by chance.
const SHORTEST_KEY: usize = 3;

/// Something that a text names or counts.
pub(crate) struct Mark {
    /// `#` and a number, `@` and a country's code, or a name's key.
    pub key: String,
    /// Bytes of the text.
    pub range: Range<usize>,
}

/// The marks of a text, numbers first, then as they stand in it; a word may have several.
///
/// In scripts without capitals any word may be a name, and all words give their keys; a case's
/// keys are of names alone wherever its script tells them.
pub(crate) fn marks(text: &str, language: Option<&str>) -> Vec<Mark> {
    let mut marks = Vec::new();
    for number in text::entities::numbers(text) {
        if number.value.len() > 1 {
            marks.push(Mark {
                key: format!("#{}", number.value),
                range: number.range,
            });
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
            let stemmed = (stemmed != key).then_some(stemmed);
            let keys = stemmed.into_iter().chain([key]);
            marks.extend(
                keys.filter(|key| key.len() >= SHORTEST_KEY)
                    .map(|key| Mark {
                        key,
                        range: word.range.clone(),
                    }),
            );
        }
        let alone = (word.text.chars().count() > 3).then(|| word.range.clone());
        let both = words
            .get(at + 1)
            .map(|next| word.range.start..next.range.end);
        for range in alone.into_iter().chain(both) {
            if let Some(found) = Country::resolve(&text[range.clone()]) {
                let key = country(found);
                marks.push(Mark { key, range });
            }
        }
    }
    marks
}

/// The mark of a country.
pub(crate) fn country(country: Country) -> String {
    format!("@{}", country.code())
}
