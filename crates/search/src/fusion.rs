//! What one text and one case have in common, as numbers, and how they become one score.
//!
//! A weighted sum on absolute scales, not of ranks: across languages and scripts words cannot
//! match, every lexical share is near zero and adds nothing, where rank fusion would let noise
//! outvote meaning (measured: docs/finding.md).

use std::sync::LazyLock;

use serde::Deserialize;

/// What a text and a case have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Evidence {
    /// How much nearer their vectors are than any text at all would be; none without an encoder.
    pub closeness: Option<f32>,
    /// The same of the text as it stands in its article.
    pub in_place: Option<f32>,
    /// BM25 of character 4-grams as a share of the most the text could reach, 0 to 1.
    pub grams: f32,
    /// The same of stemmed words.
    pub stems: f32,
    /// ln(1 + BM25 of character 4-grams): how much they share at all.
    pub amount: f32,
    /// The idf of the rarest word in both.
    pub rarest: f32,
    /// ln(1 + BM25) of the names, countries and numbers.
    pub marks: f32,
    /// The same of what is said around the text, itself included.
    pub around: f32,
}

/// How much each kind of evidence weighs, and what a score means. Fields as in [`Evidence`].
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Weights {
    pub closeness: f32,
    pub in_place: f32,
    pub grams: f32,
    pub stems: f32,
    pub amount: f32,
    pub rarest: f32,
    pub marks: f32,
    pub around: f32,
    /// How fast certainty grows with the distance from the background, in log odds.
    pub steepness: f32,
    /// And with the distance from the cases that tell other stories than the best.
    pub margin: f32,
    /// Log odds against a match at the background.
    pub doubt: f32,
    /// What the best of very many texts that have nothing to do with a question reach.
    pub background: f32,
    /// By how much it is lower for each time that the texts are e times fewer.
    pub background_step: f32,
}

/// The weights in use.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ranking {
    /// With vectors, for a passage that stands in an article.
    pub in_article: Weights,
    /// With vectors, for a text by itself.
    pub alone: Weights,
    /// Words alone.
    pub lexical: Weights,
}

/// `data/ranking.json`: docs/finding.md says how it was fitted.
pub(crate) fn ranking() -> &'static Ranking {
    static RANKING: LazyLock<Ranking> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../data/ranking.json")).expect("a test reads it too")
    });
    &RANKING
}

/// In a casebook of fewer texts than this the background falls.
const FEW: f32 = 500.0;
/// And in one of fewer than this it falls no more.
const FEWEST: f32 = 25.0;

impl Weights {
    /// The weighted sum by which a view's cases are ranked.
    pub(crate) fn score(&self, evidence: &Evidence) -> f32 {
        self.closeness * evidence.closeness.unwrap_or_default()
            + self.in_place * evidence.in_place.unwrap_or_default()
            + self.grams * evidence.grams
            + self.stems * evidence.stems
            + self.amount * evidence.amount
            + self.rarest * evidence.rarest
            + self.marks * evidence.marks
            + self.around * evidence.around
    }

    /// The background in a casebook of so many texts: the best of many that have nothing to do
    /// with a question come nearer to it than the best of few. What the other candidates reach is
    /// no measure of it, because a story that is told again and again has dozens of cases.
    pub(crate) fn background_among(&self, texts: usize) -> f32 {
        let texts = (texts as f32).clamp(FEWEST, FEW);
        self.background - self.background_step * (FEW / texts).ln()
    }

    /// How far a score stands out from the background and from the crowd of its view, in log odds.
    pub(crate) fn log_odds(&self, score: f32, background: f32, crowd: f32) -> f32 {
        self.steepness * (score - background) + self.margin * (score - crowd) - self.doubt
    }
}

/// Log odds as a probability, 0 to 1.
pub(crate) fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> Weights {
        ranking().alone
    }

    #[test]
    fn probability_grows_with_the_score_and_stays_between_0_and_1() {
        let at = |score| probability(full().log_odds(score, 0.3, 0.3));
        assert!(at(-1.0) < at(0.3) && at(0.3) < at(0.9));
        assert!((0.0..=1.0).contains(&at(-100.0)) && (0.0..=1.0).contains(&at(100.0)));
    }

    #[test]
    fn where_words_cannot_match_the_meaning_alone_decides() {
        let near = Evidence {
            closeness: Some(0.25),
            ..Evidence::default()
        };
        let far = Evidence {
            closeness: Some(0.1),
            ..Evidence::default()
        };
        assert!(full().score(&near) > full().score(&far));
        assert_eq!(full().score(&near), full().closeness * 0.25);
    }
}
