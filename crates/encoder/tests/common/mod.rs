//! What several test files share: the weights, the fixtures, cosines.

#![allow(dead_code, missing_docs)]

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use encoder::{DIMENSIONS, Encoder, Engine, Options, Precision, Vector};

/// The pinned weights: `DISPROOF_MODEL`, or the user's cache.
pub fn weights() -> PathBuf {
    let cache = || {
        let home = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
        let home = home.or_else(|| Some(Path::new(&std::env::var_os("HOME")?).join(".cache")));
        home.map(|home| home.join("disproof").join(encoder::pinned::FILE_NAME))
    };
    let path = std::env::var_os("DISPROOF_MODEL")
        .map(PathBuf::from)
        .or_else(cache);
    let path = path.expect("neither DISPROOF_MODEL nor HOME is set");
    assert!(
        path.exists(),
        "the encoder's weights are not at {}: run `disproof model fetch`, or name the file in DISPROOF_MODEL",
        path.display()
    );
    path
}

pub fn open(engine: Engine, precision: Precision) -> Encoder {
    let options = Options {
        precision,
        engine: Some(engine),
        threads: NonZeroUsize::new(2),
        ..Options::default()
    };
    Encoder::open_with(&weights(), options).expect("the pinned weights open")
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

fn text(name: &str) -> String {
    std::fs::read_to_string(fixture(name)).expect("the fixture is there")
}

pub fn lines(name: &str) -> Vec<String> {
    text(name)
        .split_terminator('\n')
        .map(str::to_owned)
        .collect()
}

pub fn json_lines(name: &str) -> Vec<serde_json::Value> {
    let lines = lines(name);
    let parsed = lines
        .iter()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"));
    parsed.collect()
}

pub fn ids(name: &str) -> Vec<Vec<u32>> {
    let lines = lines(name);
    let ids = |line: &String| {
        line.split(' ')
            .map(|id| id.parse().expect("a number"))
            .collect()
    };
    lines.iter().map(ids).collect()
}

pub fn vectors(name: &str) -> Vec<Vector> {
    let bytes = std::fs::read(fixture(name)).expect("the fixture is there");
    let (floats, _) = bytes.as_chunks();
    let floats: Vec<f32> = floats.iter().map(|raw| f32::from_le_bytes(*raw)).collect();
    floats.as_chunks::<DIMENSIONS>().0.to_vec()
}

pub fn cosine(a: &Vector, b: &Vector) -> f64 {
    let dot = |a: &Vector, b: &Vector| -> f64 {
        a.iter()
            .zip(b)
            .map(|(a, b)| f64::from(*a) * f64::from(*b))
            .sum()
    };
    dot(a, b) / (dot(a, a) * dot(b, b)).sqrt()
}
