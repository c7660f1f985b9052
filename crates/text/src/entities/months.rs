//! What each language calls the twelve months.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::normalise::for_matching;

/// The names of months by language; tools/months.py takes them from CLDR.
static TABLE: &str = include_str!("../../data/months.tsv");

pub(super) struct Months {
    /// Every name and abbreviation in the spelling of [`for_matching`].
    names: HashMap<String, u8>,
    /// Beginnings long enough to bear an ending: "märts" in "märtsis".
    stems: Vec<(String, u8)>,
}

static MONTHS: LazyLock<HashMap<&'static str, Months>> = LazyLock::new(|| {
    TABLE
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .map(|(language, fields)| (language, Months::read(fields)))
        .collect()
});

impl Months {
    /// The months of a language by its tag.
    pub(super) fn of(language: &str) -> Option<&'static Self> {
        let primary = match language.split(['-', '_']).next().unwrap_or(language) {
            "nb" | "nn" => "no",
            primary => primary,
        };
        MONTHS.get(primary)
    }

    fn read(fields: &str) -> Self {
        let mut months = Self {
            names: HashMap::new(),
            stems: Vec::new(),
        };
        for (field, number) in fields.split('\t').zip(1u8..) {
            let (full, short) = field.split_once('|').unwrap_or((field, ""));
            for name in full
                .split(' ')
                .chain(short.split(' '))
                .filter(|name| !name.is_empty())
            {
                months.names.insert(for_matching(name).into_owned(), number);
            }
            let folded: Vec<String> = full
                .split(' ')
                .map(|name| for_matching(name).into_owned())
                .collect();
            months
                .stems
                .extend(shared_stem(&folded).map(|stem| (stem, number)));
            months.stems.extend(
                folded
                    .iter()
                    .filter_map(|name| stem(name))
                    .map(|stem| (stem, number)),
            );
        }
        months
    }

    /// The month that a word names, with up to four letters of an ending.
    pub(super) fn number(&self, word: &str) -> Option<u8> {
        let folded = for_matching(word);
        let folded = folded.trim_end_matches('.');
        self.names.get(folded).copied().or_else(|| {
            let with_ending = |stem: &str| {
                folded
                    .strip_prefix(stem)
                    .is_some_and(|ending| ending.chars().count() <= 4)
            };
            let matching = self.stems.iter().filter(|(stem, _)| with_ending(stem));
            let found = matching.max_by_key(|(stem, _)| stem.len());
            found.map(|(_, number)| *number)
        })
    }
}

/// What all forms of a month's name begin with, if that is four letters or more.
fn shared_stem(forms: &[String]) -> Option<String> {
    let first = forms.first()?;
    let shared = first
        .char_indices()
        .map(|(at, c)| at + c.len_utf8())
        .take_while(|end| forms.iter().all(|form| form.starts_with(&first[..*end])))
        .last()?;
    let stem = &first[..shared];
    (stem.chars().count() >= 4).then(|| stem.to_owned())
}

/// A name without its last letter, which endings may take the place of
/// ("января", "январе"; "იანვარი", "იანვარს"); short Latin names whole, since
/// "marc" begins much else.
fn stem(name: &str) -> Option<String> {
    let length = name.chars().count();
    let shortest = if name.is_ascii() { 7 } else { 5 };
    let kept = if length >= shortest {
        length - 1
    } else {
        length
    };
    (length >= 5).then(|| name.chars().take(kept).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_the_table_knows_its_months() {
        for (language, months) in MONTHS.iter() {
            let known: std::collections::BTreeSet<u8> = months.names.values().copied().collect();
            assert!(known.len() >= 11, "{language} knows {known:?}");
        }
        assert!(MONTHS.len() >= 50);
    }
}
