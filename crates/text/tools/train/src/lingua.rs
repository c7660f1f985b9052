//! N-gram models of the lingua-*-language-model crates: a finite state map of
//! n-gram (1 to 5 letters, no borders) to the bits of ln P(last letter | letters before).

use std::collections::BTreeMap;
use std::path::PathBuf;

use fst::{Map, Streamer};
use text::language::features;
use text::language::tongues::Tongue;

/// N-grams rarer than this among all of their length tell nothing reliable.
const RAREST: f64 = 1e-6;

const NAMES: &[(&str, &str)] = &[
    ("az", "azerbaijani"),
    ("be", "belarusian"),
    ("et", "estonian"),
    ("kk", "kazakh"),
    ("mn", "mongolian"),
    ("sq", "albanian"),
    ("eu", "basque"),
    ("ga", "irish"),
    ("cy", "welsh"),
    ("af", "afrikaans"),
    ("sw", "swahili"),
    ("so", "somali"),
    ("mr", "marathi"),
];

/// Probabilities of n-grams by feature key; empty for a tongue lingua lacks.
pub fn read(folders: &[PathBuf], tongue: Tongue) -> BTreeMap<u64, f64> {
    let Some((_, name)) = NAMES
        .iter()
        .find(|(language, _)| *language == tongue.language)
    else {
        return BTreeMap::new();
    };
    let mut paths: Vec<PathBuf> = folders
        .iter()
        .filter_map(|folder| std::fs::read_dir(folder).ok())
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            path.file_name().is_some_and(|file| {
                file.to_string_lossy()
                    .starts_with(&format!("lingua-{name}-"))
            })
        })
        .collect();
    paths.sort();
    let Some(path) = paths.pop() else {
        return BTreeMap::new();
    };
    let bytes = std::fs::read(path.join("models/ngrams.fst"))
        .expect("a lingua crate holds models/ngrams.fst");
    let map = Map::new(bytes).expect("ngrams.fst is a finite state map");
    let conditional = |ngram: &str| map.get(ngram).map(f64::from_bits);
    let mut ngrams = BTreeMap::new();
    let mut stream = map.stream();
    while let Some((ngram, _)) = stream.next() {
        let Ok(ngram) = std::str::from_utf8(ngram) else {
            continue;
        };
        let ends: Vec<usize> = ngram
            .char_indices()
            .map(|(at, c)| at + c.len_utf8())
            .collect();
        let joint: Option<f64> = ends.iter().map(|end| conditional(&ngram[..*end])).sum();
        let Some(probability) = joint.map(f64::exp) else {
            continue;
        };
        if probability < RAREST {
            continue;
        }
        let letters: Vec<char> = ngram.chars().collect();
        let mut key = None;
        // The first feature of that length that `features` gives is the n-gram itself.
        let mut count = 0;
        features::features(&letters, |feature| {
            count += 1;
            if count == letters.len() {
                key = Some(feature);
            }
        });
        if let Some(key) = key {
            ngrams.insert(key, probability);
        }
    }
    ngrams
}
