//! Measures of ranked retrieval, as TREC and CLEF CheckThat! use them.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;

/// Means over the judged queries.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Measures {
    /// Mean average precision over the first 5: AP@5 = Σ over ranks ≤ 5 that hold a relevant
    /// document of (relevant so far ÷ rank), divided by all relevant documents of the query.
    pub map_at_5: f64,
    /// Mean reciprocal rank of the first relevant document among the first 10.
    pub mrr_at_10: f64,
    /// Share of queries whose first document is relevant.
    pub p_at_1: f64,
    /// Share of queries with a relevant document among the first 10.
    pub success_at_10: f64,
    /// Share of the relevant documents that are among the first 100.
    pub recall_at_100: f64,
    /// Judged queries.
    pub queries: usize,
}

/// The relevant documents of each query.
pub type Judgements = HashMap<String, HashSet<String>>;

/// Measures one query's ranking; `None` where nothing is judged relevant to it.
pub fn query(ranking: &[String], relevant: &HashSet<String>) -> Option<Measures> {
    if relevant.is_empty() {
        return None;
    }
    let all = relevant.len() as f64;
    let hits: Vec<usize> = ranking
        .iter()
        .enumerate()
        .filter(|(_, document)| relevant.contains(*document))
        .map(|(at, _)| at + 1)
        .collect();
    let precision: f64 = hits
        .iter()
        .enumerate()
        .take_while(|(_, rank)| **rank <= 5)
        .map(|(before, rank)| (before + 1) as f64 / *rank as f64)
        .sum();
    let first = hits.first().copied();
    let within = |depth: usize| first.is_some_and(|rank| rank <= depth);
    Some(Measures {
        map_at_5: precision / all,
        mrr_at_10: if within(10) {
            1.0 / first.unwrap_or(1) as f64
        } else {
            0.0
        },
        p_at_1: f64::from(u8::from(within(1))),
        success_at_10: f64::from(u8::from(within(10))),
        recall_at_100: hits.iter().filter(|rank| **rank <= 100).count() as f64 / all,
        queries: 1,
    })
}

/// The mean of queries' measures, overall and by language.
pub fn mean<'a>(
    measured: impl Iterator<Item = (&'a str, Measures)>,
) -> (Measures, BTreeMap<String, Measures>) {
    let mut all = Measures::default();
    let mut languages: BTreeMap<String, Measures> = BTreeMap::new();
    for (language, measures) in measured {
        add(&mut all, &measures);
        add(languages.entry(language.to_owned()).or_default(), &measures);
    }
    languages.values_mut().for_each(divide);
    divide(&mut all);
    (all, languages)
}

fn add(sum: &mut Measures, more: &Measures) {
    sum.map_at_5 += more.map_at_5;
    sum.mrr_at_10 += more.mrr_at_10;
    sum.p_at_1 += more.p_at_1;
    sum.success_at_10 += more.success_at_10;
    sum.recall_at_100 += more.recall_at_100;
    sum.queries += more.queries;
}

fn divide(sum: &mut Measures) {
    let count = sum.queries.max(1) as f64;
    for value in [
        &mut sum.map_at_5,
        &mut sum.mrr_at_10,
        &mut sum.p_at_1,
        &mut sum.success_at_10,
        &mut sum.recall_at_100,
    ] {
        *value /= count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> HashSet<String> {
        names.iter().map(ToString::to_string).collect()
    }

    fn list(names: &[&str]) -> Vec<String> {
        names.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_hand_worked_ranking_gets_its_measures() {
        // Relevant at ranks 2 and 4, a third one never found: AP@5 = (1/2 + 2/4) / 3.
        let measures = query(
            &list(&["x", "a", "y", "b", "z", "w"]),
            &set(&["a", "b", "c"]),
        )
        .unwrap();
        assert!((measures.map_at_5 - 1.0 / 3.0).abs() < 1e-12);
        assert!((measures.mrr_at_10 - 0.5).abs() < 1e-12);
        assert_eq!((measures.p_at_1, measures.success_at_10), (0.0, 1.0));
        assert!((measures.recall_at_100 - 2.0 / 3.0).abs() < 1e-12);
    }

    #[test]
    fn what_lies_beyond_the_depth_does_not_count() {
        let mut ranking = list(&["x"; 10]);
        ranking.push("a".into());
        let measures = query(&ranking, &set(&["a"])).unwrap();
        assert_eq!(
            (
                measures.map_at_5,
                measures.mrr_at_10,
                measures.success_at_10
            ),
            (0.0, 0.0, 0.0)
        );
        assert_eq!(measures.recall_at_100, 1.0);
    }

    #[test]
    fn unjudged_queries_are_left_out_and_languages_are_apart() {
        assert_eq!(query(&list(&["a"]), &HashSet::new()), None);
        let one = query(&list(&["a"]), &set(&["a"])).unwrap();
        let none = query(&[], &set(&["a"])).unwrap();
        let (all, languages) = mean([("az", one), ("ru", none)].into_iter());
        assert_eq!((all.p_at_1, all.queries), (0.5, 2));
        assert_eq!((languages["az"].p_at_1, languages["ru"].p_at_1), (1.0, 0.0));
    }
}
