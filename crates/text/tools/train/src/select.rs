//! Which features are worth their bytes, and naive Bayes weights for them.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use text::language::features;

use crate::corpus::Corpus;

/// Keys are already well mixed.
#[derive(Default)]
pub struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, _: &[u8]) {
        unreachable!("keys are u64")
    }
    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

pub type ByKey<T> = HashMap<u64, T, BuildHasherDefault<Identity>>;

/// A feature and its first weights, by tongue.
pub struct Selected {
    pub key: u64,
    pub weights: Vec<(u8, f32)>,
}

/// A rate per word below which a feature's absence proves nothing.
const FLOOR: f64 = 3e-5;
/// … and where only a small corpus speaks.
const FLOOR_OF_SMALL: f64 = 8e-5;
/// Features rarer than this in every tongue are not worth a place.
const RAREST: f64 = 3e-5;
/// Features of one word overlap: each says a part of what all say.
const OVERLAP: f64 = 0.25;

pub fn select(corpora: &[Corpus], kept: usize) -> Vec<Selected> {
    let count = corpora.len();
    let mut rates: ByKey<Vec<f32>> = ByKey::default();
    for (tongue, corpus) in corpora.iter().enumerate() {
        for (key, rate) in feature_rates(corpus) {
            if rate >= RAREST / 4.0 {
                rates.entry(key).or_insert_with(|| vec![0.0; count])[tongue] = rate as f32;
            }
        }
    }
    rates.retain(|_, rates| rates.iter().any(|rate| f64::from(*rate) >= RAREST));
    println!("  {} candidates", rates.len());
    let floors: Vec<f64> = corpora
        .iter()
        .map(|c| if c.has_list { FLOOR } else { FLOOR_OF_SMALL })
        .collect();
    let mut keys: Vec<u64> = rates.keys().copied().collect();
    keys.sort_unstable();
    let logs = |rates: &[f32]| -> Vec<f64> {
        rates
            .iter()
            .zip(&floors)
            .map(|(rate, floor)| (f64::from(*rate) + floor).ln())
            .collect()
    };
    let pairs: Vec<(usize, usize)> = (0..count)
        .flat_map(|a| (a + 1..count).map(move |b| (a, b)))
        .filter(|(a, b)| differ(corpora, *a, *b))
        .collect();
    let divergence = |rates: &[f32], logs: &[f64], (a, b): (usize, usize)| {
        f64::from(rates[a] - rates[b]) * (logs[a] - logs[b])
    };
    let mut totals = vec![0.0; pairs.len()];
    for key in &keys {
        let (rates, logs) = (&rates[key], logs(&rates[key]));
        for (total, pair) in totals.iter_mut().zip(&pairs) {
            *total += divergence(rates, &logs, *pair).max(0.0);
        }
    }
    let mut worth: Vec<(f64, u64)> = keys
        .iter()
        .map(|key| {
            let (rates, logs) = (&rates[key], logs(&rates[key]));
            // Squared: a close pair has little to divide and needs more of the room.
            let sum = pairs
                .iter()
                .zip(&totals)
                .map(|(pair, total)| divergence(rates, &logs, *pair) / total.powi(2))
                .sum();
            (sum, *key)
        })
        .collect();
    worth.sort_by(|left, right| right.0.total_cmp(&left.0).then(left.1.cmp(&right.1)));
    worth.truncate(kept);
    let mut selected: Vec<Selected> = worth
        .into_iter()
        .map(|(_, key)| {
            let weights = rates[&key]
                .iter()
                .zip(&floors)
                .enumerate()
                .filter(|(_, (rate, floor))| f64::from(**rate) > **floor * 0.5)
                .map(|(tongue, (rate, floor))| {
                    let ratio = ((f64::from(*rate) + floor) / floor).ln();
                    (tongue as u8, (ratio * OVERLAP) as f32)
                })
                .collect();
            Selected { key, weights }
        })
        .filter(|feature: &Selected| !feature.weights.is_empty())
        .collect();
    selected.sort_by_key(|feature| feature.key);
    selected
}

/// Bosnian, Croatian and Serbian need not be told apart at any price.
fn differ(corpora: &[Corpus], a: usize, b: usize) -> bool {
    !text::language::same(corpora[a].tongue.language, corpora[b].tongue.language)
}

/// How often each feature comes in a word of the tongue.
fn feature_rates(corpus: &Corpus) -> Vec<(u64, f64)> {
    let mut rates: ByKey<f64> = ByKey::default();
    let mut letters = 0.0;
    for (word, share) in &corpus.words {
        letters += share * (word.len() - 2) as f64;
        features::features(word, |key| *rates.entry(key).or_default() += share);
    }
    // N-grams inside words: half from the few words known, half from the model.
    if !corpus.ngrams.is_empty() {
        for (key, probability) in &corpus.ngrams {
            let rate = rates.entry(*key).or_default();
            *rate = 0.5 * *rate + 0.5 * probability * letters;
        }
    }
    let mut rates: Vec<(u64, f64)> = rates.into_iter().collect();
    rates.sort_by_key(|(key, _)| *key);
    rates
}
