//! For a text that no case answers: what the cases nearest to it speak of.

use std::collections::HashMap;

use serde::Serialize;

use crate::{Error, index::Snapshot, merge::Ranked};

/// Cases that have a say.
const CASES: usize = 30;
/// How much less a case's say is for each unit of log odds that it stands behind. Set by hand; how
/// good the guesses are is in docs/finding.md.
const SHARPNESS: f32 = 0.6;
/// What has a smaller share of the votes is left out.
const LEAST: f32 = 0.1;
/// Most of a kind that are named.
const MOST: usize = 5;

/// Something that a text may speak of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Likely {
    /// Its key: a slug, or a country's code (ISO 3166-1 alpha-2).
    pub key: String,
    /// Its name.
    pub name: String,
    /// How probable, 0 to 1.
    pub probability: f32,
}

/// Where to begin with a text that no case answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Nearest {
    /// Narratives it may belong to, the wider ones included.
    pub narratives: Vec<Likely>,
    /// Tags it may get.
    pub tags: Vec<Likely>,
    /// Countries it may speak of.
    pub countries: Vec<Likely>,
}

/// Lets the nearest cases vote, each by how near it is.
pub(crate) fn nearest(snapshot: &Snapshot, ranked: &[Ranked]) -> Result<Nearest, Error> {
    let ranked = &ranked[..ranked.len().min(CASES)];
    let Some(best) = ranked.first() else {
        return Ok(Nearest::default());
    };
    let mut votes = [Votes::default(), Votes::default(), Votes::default()];
    let mut all = 0.0;
    for case in ranked {
        let (Some(card), Some(facts)) = (
            snapshot.words.card(case.number)?,
            snapshot.words.facts(case.number)?,
        ) else {
            continue;
        };
        let say = (SHARPNESS * (case.log_odds - best.log_odds)).exp();
        all += say;
        let [narratives, tags, countries] = &mut votes;
        for named in facts.narratives {
            narratives.add(named.slug.as_str(), &named.name, say);
        }
        for named in card.tags {
            tags.add(named.slug.as_str(), &named.name, say);
        }
        for country in card.countries {
            countries.add(country.code(), country.name("en"), say);
        }
    }
    let [narratives, tags, countries] = votes.map(|votes| votes.count(all));
    Ok(Nearest {
        narratives,
        tags,
        countries,
    })
}

/// A share of the votes as a probability: a text makes two claims or so, each of which may have it
/// (the dev articles' guesses bear it out: docs/finding.md).
fn of_two(share: f32) -> f32 {
    1.0 - (1.0 - share).powi(2)
}

#[derive(Default)]
struct Votes(HashMap<String, (String, f32)>);

impl Votes {
    fn add(&mut self, key: &str, name: &str, say: f32) {
        let entry = self.0.entry(key.to_owned());
        entry.or_insert_with(|| (name.to_owned(), 0.0)).1 += say;
    }

    fn count(self, all: f32) -> Vec<Likely> {
        let likely = self
            .0
            .into_iter()
            .filter(|(_, (_, say))| *say >= LEAST * all);
        let mut likely: Vec<Likely> = likely
            .map(|(key, (name, say))| Likely {
                key,
                name,
                probability: of_two(say / all),
            })
            .collect();
        likely.sort_by(|a, b| {
            b.probability
                .total_cmp(&a.probability)
                .then_with(|| a.key.cmp(&b.key))
        });
        likely.truncate(MOST);
        likely
    }
}
