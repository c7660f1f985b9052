//! What one text and one case have in common, as numbers, and how they become one score.
//!
//! A weighted sum on absolute scales, not of ranks: across languages and scripts words cannot
//! match, every lexical share is near zero and adds nothing, where rank fusion would let noise
//! outvote meaning (measured: docs/finding.md).

use serde::{Deserialize, Serialize};

/// What a text and a case have in common, or how much each of that weighs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// How much nearer their vectors are than any text at all would be; 0 without an encoder.
    pub closeness: f32,
    /// The same of the text as it stands in its article.
    pub in_place: f32,
    /// BM25 of character 4-grams as a share of the most the text could reach, 0 to 1.
    pub grams: f32,
    /// The same of stemmed words.
    pub stems: f32,
    /// ln(1 + BM25 of character 4-grams): how much they share at all.
    pub amount: f32,
    /// The idf of the rarest word in both.
    pub rarest: f32,
    /// How much of what the case says is said by the text: the idf of the 4-grams in both, by all
    /// that the case has. About 0 to 1.
    pub covered: f32,
    /// ln(1 + BM25) of the names, countries and numbers in the text and around it.
    pub around: f32,
    /// The most that another passage of the article is near the case by itself: what an article
    /// says once it says again in other words, and answers what it has told.
    pub elsewhere: f32,
}

/// How the evidence is weighed, and what a score means.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Weights {
    pub evidence: Evidence,
    /// How fast certainty grows with the distance from the background, in log odds. It may be below
    /// nothing, but not by more than the margin is above: words that a text shares with the crowd, too,
    /// lift both, and prove nothing.
    pub steepness: f32,
    /// And with the distance from the cases that tell other stories than the best.
    pub margin: f32,
    /// And with the closeness of the text by itself: across languages no words are shared, and scores
    /// and margins are low however sure a match is; in an article about a case every passage comes
    /// near it by its place, and only some say what it says.
    pub itself: f32,
    /// How far the first candidate usually stands above them where nothing is known, and how much
    /// farther for each step above the background: what is taken for that distance in so far as
    /// the casebook is too small to have other cases about the same things.
    pub usual_margin: f32,
    pub usual_slope: f32,
    /// Log odds against a match at the background.
    pub doubt: f32,
    /// What the best of very many texts that have nothing to do with a question reach.
    pub background: f32,
    /// By how much it is lower for each time that the texts are e times fewer.
    pub background_step: f32,
}

/// The weights by which cases are ranked and matches called probable.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ranking {
    /// With vectors, for a passage that stands in an article.
    pub(crate) in_article: Weights,
    /// With vectors, for a text by itself.
    pub(crate) alone: Weights,
    /// Words alone.
    pub(crate) lexical: Weights,
}

impl Ranking {
    /// The weights that `training/ranking.py` learnt, `data/ranking.json`.
    pub fn learnt() -> Self {
        Self::read(include_str!("../data/ranking.json")).expect("a test reads it too")
    }

    /// Weights set by hand before anything was learnt, `data/untrained.json`.
    pub fn untrained() -> Self {
        Self::read(include_str!("../data/untrained.json")).expect("a test reads it too")
    }

    /// Reads such a file.
    ///
    /// # Errors
    /// What is wrong with it, and where.
    pub fn read(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }
}

impl Default for Ranking {
    fn default() -> Self {
        Self::learnt()
    }
}

/// In a casebook of fewer texts than this the background falls.
const FEW: f32 = 500.0;
/// And in one of fewer than this it falls no more.
const FEWEST: f32 = 25.0;

impl Evidence {
    /// What its numbers are called, in order.
    pub const NAMES: [&str; 9] = [
        "closeness",
        "in_place",
        "grams",
        "stems",
        "amount",
        "rarest",
        "covered",
        "around",
        "elsewhere",
    ];

    /// Its numbers, in order.
    pub fn numbers(&self) -> [f32; 9] {
        [
            self.closeness,
            self.in_place,
            self.grams,
            self.stems,
            self.amount,
            self.rarest,
            self.covered,
            self.around,
            self.elsewhere,
        ]
    }
}

impl Weights {
    /// The weighted sum by which a view's cases are ranked.
    pub(crate) fn score(&self, evidence: &Evidence) -> f32 {
        let pairs = self.evidence.numbers().into_iter().zip(evidence.numbers());
        pairs.map(|(weight, value)| weight * value).sum()
    }

    /// Whether words as stems tell anything.
    pub(crate) fn wants_stems(&self) -> bool {
        self.evidence.stems != 0.0 || self.evidence.rarest != 0.0
    }

    /// What scores mean in a casebook of so many texts.
    pub(crate) fn among(&self, texts: usize) -> Scale<'_> {
        let texts = texts as f32;
        // The best of many texts that have nothing to do with a question come nearer to it than
        // the best of few. What the other candidates reach is no measure of it, because a story
        // that is told again and again has dozens of cases.
        let step = self.background_step * (FEW / texts.clamp(FEWEST, FEW)).ln();
        Scale {
            weights: self,
            background: self.background - step,
            crowded: texts / (texts + FEW),
        }
    }
}

/// Weights in a casebook of a size.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale<'a> {
    pub weights: &'a Weights,
    /// What unrelated texts reach.
    pub background: f32,
    /// How far its crowds can be trusted, 0 to 1: in a small casebook a text about food is far
    /// above all others for any recipe.
    crowded: f32,
}

impl Scale<'_> {
    /// How far a score stands out from the background and from the crowd of its view, and how near
    /// the text is by itself, in log odds.
    pub(crate) fn log_odds(&self, score: f32, crowd: Option<f32>, closeness: f32) -> f32 {
        let weights = self.weights;
        let height = score - self.background;
        let usual = weights.usual_margin + weights.usual_slope * height;
        let above = crowd.map_or(usual, |crowd| {
            let above = score - crowd.max(self.background);
            self.crowded * above + (1.0 - self.crowded) * usual.min(above)
        });
        weights.steepness * height + weights.margin * above + weights.itself * closeness
            - weights.doubt
    }
}

/// Log odds as a probability, 0 to 1.
pub(crate) fn probability(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_is_called_by_its_field() {
        let names: serde_json::Map<String, serde_json::Value> = Evidence::NAMES
            .iter()
            .zip(1..)
            .map(|(name, number)| ((*name).to_owned(), number.into()))
            .collect();
        let evidence: Evidence = serde_json::from_value(names.into()).unwrap();
        let expected: [f32; 9] = std::array::from_fn(|at| at as f32 + 1.0);
        assert_eq!(evidence.numbers(), expected);
    }

    #[test]
    fn both_files_of_weights_are_whole() {
        let (learnt, untrained) = (Ranking::learnt(), Ranking::untrained());
        assert_ne!(learnt, untrained);
        for ranking in [learnt, untrained] {
            assert!(ranking.alone.evidence.closeness > 0.0);
            assert_eq!(ranking.lexical.evidence.closeness, 0.0);
        }
        let missing = Ranking::read("{}").expect_err("nothing in it");
        assert!(missing.to_string().contains("in_article"), "{missing}");
    }

    fn full() -> Weights {
        Ranking::learnt().alone
    }

    #[test]
    fn probability_grows_with_the_score_and_stays_between_0_and_1() {
        let full = full();
        let at = |score| probability(full.among(10_000).log_odds(score, Some(0.3), 0.0));
        assert!(at(-1.0) < at(0.3) && at(0.3) < at(0.9));
        assert!((0.0..=1.0).contains(&at(-100.0)) && (0.0..=1.0).contains(&at(100.0)));
    }

    #[test]
    fn in_a_small_casebook_standing_alone_proves_less() {
        let weights = Ranking::learnt().in_article;
        let at = |texts, crowd| weights.among(texts).log_odds(0.8, crowd, 0.0);
        assert!(at(30, Some(0.35)) < at(30_000, Some(0.35)));
        assert!(
            at(30, None) <= at(30, Some(0.35)),
            "nobody else proves no more"
        );
    }

    #[test]
    fn where_words_cannot_match_the_meaning_alone_decides() {
        let near = Evidence {
            closeness: 0.25,
            ..Evidence::default()
        };
        let far = Evidence {
            closeness: 0.1,
            ..Evidence::default()
        };
        assert!(full().score(&near) > full().score(&far));
        assert_eq!(full().score(&near), full().evidence.closeness * 0.25);
    }
}
