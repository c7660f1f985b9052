//! Which stemmer serves which language, and what is done before and after it.

use frostem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

use crate::characters::{digit_value, is_apostrophe, is_invisible};
use crate::normalise::for_matching;

/// How the words of one language are stemmed.
pub(super) struct Stems {
    stemmer: Option<Stemmer>,
    /// Capital I is dotless here.
    turkic: bool,
    /// `ё` is an optional spelling of `е` here and a letter of its own elsewhere.
    russian: bool,
    elides: bool,
}

impl Stems {
    pub(super) fn of(language: Option<&str>) -> Self {
        let language = language.unwrap_or("");
        Self {
            stemmer: algorithm(language).map(Stemmer::new),
            turkic: matches!(language, "tr" | "az"),
            russian: language == "ru",
            elides: matches!(language, "fr" | "it" | "ca"),
        }
    }

    pub(super) fn elides(&self) -> bool {
        self.elides
    }

    /// The stem of one word; empty if nothing of it can be compared.
    pub(super) fn stem(&self, word: &str) -> String {
        if word
            .chars()
            .next()
            .is_some_and(|c| digit_value(c).is_some())
        {
            return number(&for_matching(word));
        }
        let Some(stemmer) = &self.stemmer else {
            return for_matching(word).into_owned();
        };
        let lower = self.lower(word);
        let stem = stemmer.stem(&lower);
        let folded = for_matching(if stem.is_empty() { &lower } else { &stem });
        folded.trim_matches('\'').to_owned()
    }

    /// Lower case by the language's own rules, NFC, one form of apostrophe:
    /// what stemmers expect.
    fn lower(&self, word: &str) -> String {
        let mut lower = String::with_capacity(word.len());
        for c in word.chars().filter(|c| !is_invisible(*c)).nfc() {
            match c {
                'I' if self.turkic => lower.push('ı'),
                'İ' => lower.push('i'),
                'ё' | 'Ё' if self.russian => lower.push('е'),
                _ if is_apostrophe(c) => lower.push('\''),
                _ => lower.extend(c.to_lowercase()),
            }
        }
        lower
    }
}

/// "20,000" and "20 000" are 20000, "3.5" is not 35: a separator goes where
/// only groups of three digits follow.
fn number(folded: &str) -> String {
    let separator = |c: char| matches!(c, ',' | '.' | '\'' | '٬' | '٫');
    let mut groups = folded.split(separator);
    let first = groups.next().unwrap_or("");
    let grouped = (1..=3).contains(&first.len())
        && first.bytes().all(|b| b.is_ascii_digit())
        && groups.all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()));
    if grouped {
        folded.replace(separator, "")
    } else {
        folded.to_owned()
    }
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        // One standard language in four names; the stemmer reads both alphabets.
        "bs" | "hr" | "sr" | "me" | "sh" => Algorithm::Serbian,
        "ca" => Algorithm::Catalan,
        "cs" => Algorithm::Czech,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "et" => Algorithm::Estonian,
        "eu" => Algorithm::Basque,
        "fa" => Algorithm::Persian,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "ga" => Algorithm::Irish,
        "hi" => Algorithm::Hindi,
        "hu" => Algorithm::Hungarian,
        "hy" => Algorithm::Armenian,
        "id" => Algorithm::Indonesian,
        "it" => Algorithm::Italian,
        "lt" => Algorithm::Lithuanian,
        "nl" => Algorithm::Dutch,
        "no" | "nb" | "nn" => Algorithm::Norwegian,
        "pl" => Algorithm::Polish,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "tr" => Algorithm::Turkish,
        "uk" => Algorithm::Ukrainian,
        _ => return None,
    })
}
