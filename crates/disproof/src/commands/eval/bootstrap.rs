//! Whether one ranking is better than another, or was lucky: the paired bootstrap.

use std::path::Path;

use serde::Serialize;

/// Times that the queries are drawn again.
const DRAWS: usize = 10_000;

/// By how much the measured ranking is better than another one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// The other run's file.
    pub against: String,
    /// MAP@5 of the other run over the same queries.
    pub map_at_5: f64,
    /// Mean difference of AP@5, ours less theirs.
    pub difference: f64,
    /// The middle 95 % of the differences of 10,000 samples of the queries, drawn with
    /// replacement (Efron 1979; for retrieval: Sakai 2006, doi 10.1145/1148170.1148261).
    pub interval: [f64; 2],
    /// Share of those samples in which ours is not better.
    pub not_better: f64,
}

/// Compares AP@5 query by query; the same pairs give the same figures each time.
pub fn compare(against: &Path, pairs: &[(f64, f64)]) -> Difference {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    // SplitMix64 (Steele, Lea, Flood 2014).
    let mut next = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let count = pairs.len().max(1);
    let gains: Vec<f64> = pairs.iter().map(|(ours, theirs)| ours - theirs).collect();
    let mut means: Vec<f64> = (0..DRAWS)
        .map(|_| {
            let draw = (0..gains.len()).map(|_| gains[(next() % count as u64) as usize]);
            draw.sum::<f64>() / count as f64
        })
        .collect();
    means.sort_by(f64::total_cmp);
    Difference {
        against: against.display().to_string(),
        map_at_5: pairs.iter().map(|(_, theirs)| theirs).sum::<f64>() / count as f64,
        difference: gains.iter().sum::<f64>() / count as f64,
        interval: [means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40]],
        not_better: means.iter().filter(|mean| **mean <= 0.0).count() as f64 / DRAWS as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_steady_gain_is_told_from_luck() {
        let steady: Vec<(f64, f64)> = (0..100).map(|_| (0.6, 0.5)).collect();
        let found = compare(Path::new("base"), &steady);
        assert!((found.difference - 0.1).abs() < 1e-9 && (found.map_at_5 - 0.5).abs() < 1e-9);
        assert_eq!(found.not_better, 0.0);
        let luck: Vec<(f64, f64)> = (0..100)
            .map(|at| if at % 2 == 0 { (1.0, 0.0) } else { (0.0, 0.98) })
            .collect();
        let found = compare(Path::new("base"), &luck);
        assert!(
            found.interval[0] < 0.0 && found.interval[1] > 0.0,
            "{found:?}"
        );
        assert!(
            found.not_better > 0.3 && found.not_better < 0.6,
            "{found:?}"
        );
        assert_eq!(found, compare(Path::new("base"), &luck));
    }
}
