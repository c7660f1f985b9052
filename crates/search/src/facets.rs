use casebook::{Country, Language, Slug, Status};
use serde::Serialize;

use crate::{
    Error, Filter,
    bitmap::Bitmap,
    words::{WordsSnapshot, counted, most_first},
};

/// How the answers to a search fall by field, most first. Beside each value of a field stands how
/// many cases would answer if it were picked, whatever else of that field is picked now: values of
/// one field are alternatives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Facets {
    /// Languages they ran in.
    pub languages: Vec<(Language, usize)>,
    /// Countries they speak of.
    pub countries: Vec<(Country, usize)>,
    /// Narratives they repeat, the wider ones included.
    pub narratives: Vec<(Slug, usize)>,
    /// Their tags.
    pub tags: Vec<(Slug, usize)>,
    /// Outlets they ran in.
    pub outlets: Vec<(Slug, usize)>,
    /// Issues of the review that reported them.
    pub issues: Vec<(u32, usize)>,
    /// Where they stand.
    pub statuses: Vec<(Status, usize)>,
}

impl Facets {
    /// Counts the cases of a filter among those that were found; all of them, where nothing was
    /// looked for. `all` are those cases.
    pub(crate) fn of(
        words: &WordsSnapshot,
        filter: &Filter,
        found: Option<&Bitmap>,
        all: &Bitmap,
    ) -> Result<Self, Error> {
        let among = |filter: &Filter| -> Result<Bitmap, Error> {
            let allowed = words.allowed(filter)?;
            Ok(match found {
                Some(found) => allowed.and(found),
                None => allowed,
            })
        };
        // Without its own restriction, where a field has one.
        let count = |field: &str, is_restricted: bool, lift: &dyn Fn(&mut Filter)| {
            if !is_restricted {
                return words.count(field, all);
            }
            let mut lifted = filter.clone();
            lift(&mut lifted);
            words.count(field, &among(&lifted)?)
        };
        let issues = match filter.issues.is_empty() {
            true => words.count_numbers(counted::ISSUE, all)?,
            false => {
                let lifted = Filter {
                    issues: Vec::new(),
                    ..filter.clone()
                };
                words.count_numbers(counted::ISSUE, &among(&lifted)?)?
            }
        };
        fn read<K: std::str::FromStr + Ord>(
            counts: impl IntoIterator<Item = (String, usize)>,
        ) -> Vec<(K, usize)> {
            let counts = counts.into_iter();
            most_first(counts.filter_map(|(key, count)| Some((key.parse().ok()?, count))))
        }
        fn slugs(counts: impl IntoIterator<Item = (String, usize)>) -> Vec<(Slug, usize)> {
            let counts = counts.into_iter();
            most_first(counts.filter_map(|(key, count)| Some((key.try_into().ok()?, count))))
        }
        let statuses = !filter.statuses.is_empty();
        Ok(Self {
            languages: read(count(
                counted::LANGUAGE,
                !filter.languages.is_empty(),
                &|filter| filter.languages.clear(),
            )?)
            .into_iter()
            .filter(|(language, _): &(Language, usize)| !language.is_undetermined())
            .collect(),
            countries: read(count(
                counted::COUNTRY,
                !filter.countries.is_empty(),
                &|filter| filter.countries.clear(),
            )?),
            narratives: slugs(count(
                counted::NARRATIVE,
                !filter.narratives.is_empty(),
                &|filter| filter.narratives.clear(),
            )?),
            tags: slugs(count(counted::TAG, !filter.tags.is_empty(), &|filter| {
                filter.tags.clear();
            })?),
            outlets: slugs(count(
                counted::OUTLET,
                !filter.outlets.is_empty(),
                &|filter| filter.outlets.clear(),
            )?),
            issues: most_first(
                issues
                    .into_iter()
                    .filter_map(|(number, count)| Some((u32::try_from(number).ok()?, count))),
            ),
            statuses: read(count(counted::STATUS, statuses, &|filter| {
                filter.statuses.clear();
            })?),
        })
    }
}
