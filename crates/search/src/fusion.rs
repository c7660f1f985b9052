//! What one text and one case have in common, as numbers, and how they become one score.
//!
//! A weighted sum on absolute scales, not of ranks: across languages and scripts words cannot
//! match, every lexical share is near zero and adds nothing, where rank fusion would let noise
//! outvote meaning (measured: docs/finding.md).

/// What a text and a case have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Evidence {
    /// Centred cosine of their vectors, −1 to 1; none without an encoder.
    pub cosine: Option<f32>,
    /// BM25 of character 4-grams as a share of the most the text could reach, 0 to 1.
    pub grams: f32,
    /// The same of stemmed words.
    pub stems: f32,
}

/// How much each kind of evidence weighs, and what a score means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Weights {
    pub cosine: f32,
    pub grams: f32,
    pub stems: f32,
    /// How far above the background a match is as likely as not.
    pub even: f32,
    /// How fast certainty grows around that.
    pub steepness: f32,
    /// The lowest background assumed: a small casebook has no twentieth case that is about
    /// anything alike, and must not make everything stand out.
    pub background: f32,
}

/// With vectors. Weights and certainty were fitted on training queries: see docs/finding.md.
pub(crate) const FULL: Weights = Weights {
    cosine: 1.0,
    grams: 1.0,
    stems: 0.5,
    even: 0.44,
    steepness: 6.0,
    background: 0.2,
};

/// Words alone.
pub(crate) const LEXICAL: Weights = Weights {
    cosine: 0.0,
    grams: 1.0,
    stems: 0.5,
    even: 0.45,
    steepness: 7.0,
    background: 0.1,
};

/// The place in a view's ranking that is taken for its background: deep enough that the re-worded
/// cases of one claim do not hide one another, near enough to be about the same things.
pub(crate) const BACKGROUND: usize = 20;

impl Weights {
    /// The weighted sum by which a view's cases are ranked.
    pub(crate) fn score(&self, evidence: &Evidence) -> f32 {
        self.cosine * evidence.cosine.unwrap_or_default()
            + self.grams * evidence.grams
            + self.stems * evidence.stems
    }

    /// How far a score stands out from the background of its view, in log odds.
    pub(crate) fn log_odds(&self, score: f32, background: f32) -> f32 {
        self.steepness * (score - background.max(self.background) - self.even)
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
    fn probability_grows_with_the_score_and_stays_between_0_and_1() {
        let at = |score| probability(FULL.log_odds(score, 0.3));
        assert!(at(-1.0) < at(0.3) && at(0.3) < at(0.9));
        assert!((at(0.3 + FULL.even) - 0.5).abs() < 1e-6);
        assert!((0.0..=1.0).contains(&at(-100.0)) && (0.0..=1.0).contains(&at(100.0)));
    }

    #[test]
    fn where_words_cannot_match_the_meaning_alone_decides() {
        let near = Evidence {
            cosine: Some(0.7),
            ..Evidence::default()
        };
        let far = Evidence {
            cosine: Some(0.3),
            ..Evidence::default()
        };
        assert!(FULL.score(&near) > FULL.score(&far));
        assert_eq!(FULL.score(&near), FULL.cosine * 0.7);
    }
}
