//! Vectors are those of independent implementations, on every engine.

// A passing run shows its figures to who asks (`--no-capture`).
#![allow(clippy::disallowed_macros)]

mod common;

use encoder::{Engine, Precision, Role, Vector};

/// The lowest cosine between what an encoder makes of texts and what it should.
fn lowest(engine: Engine, precision: Precision, texts: &[(Role, String)], right: &[Vector]) -> f64 {
    assert_eq!(texts.len(), right.len());
    let encoder = common::open(engine, precision);
    let mut lowest = f64::INFINITY;
    for role in [Role::Query, Role::Passage] {
        let (texts, right): (Vec<&str>, Vec<&Vector>) = texts
            .iter()
            .zip(right)
            .filter(|((r, _), _)| *r == role)
            .map(|((_, text), right)| (text.as_str(), right))
            .unzip();
        for ((text, found), right) in texts.iter().zip(encoder.encode(role, &texts)).zip(right) {
            let cosine = common::cosine(&found, right);
            assert!(!cosine.is_nan(), "{text:?}");
            lowest = lowest.min(cosine);
        }
    }
    println!("{engine} {precision}: {lowest:.5}");
    lowest
}

fn golden() -> (Vec<(Role, String)>, Vec<Vector>) {
    let lines = common::lines("golden.lines.txt");
    let texts: Vec<_> = lines.into_iter().map(|line| (Role::Query, line)).collect();
    assert_eq!(texts.len(), 228);
    (texts, common::vectors("golden.f32"))
}

fn extended() -> (Vec<(Role, String)>, Vec<Vector>) {
    let texts: Vec<_> = common::json_lines("extended.jsonl")
        .iter()
        .map(|line| {
            let role = match line["role"].as_str() {
                Some("query") => Role::Query,
                _ => Role::Passage,
            };
            (role, line["text"].as_str().expect("a text").to_owned())
        })
        .collect();
    assert_eq!(texts.len(), 58);
    (texts, common::vectors("extended.f32"))
}

/// The least cosines asked for: with the package's own vectors, which are made
/// in 8 and 4 bits themselves, and with the reference's.
fn check(engine: Engine, precision: Precision, least_golden: f64, least_extended: f64) {
    if !engine.runs_here() {
        eprintln!("not tested: this processor does not run {engine}");
        return;
    }
    let (golden, mut extended) = (golden(), extended());
    if engine == Engine::Portable {
        // A minute of windows that the other engines go through.
        let short = |(index, _): &(usize, &Vector)| extended.0[*index].1.len() < 2500;
        let vectors = extended
            .1
            .iter()
            .enumerate()
            .filter(short)
            .map(|(_, vector)| *vector);
        extended.1 = vectors.collect();
        extended.0.retain(|(_, text)| text.len() < 2500);
        assert_eq!(extended.0.len(), 54);
    }
    let found = lowest(engine, precision, &golden.0, &golden.1);
    assert!(found >= least_golden, "package: {found}");
    let found = lowest(engine, precision, &extended.0, &extended.1);
    assert!(found >= least_extended, "reference: {found}");
}

#[test]
fn portable_vectors_in_8_bits_are_right_to_998_thousandths() {
    check(Engine::Portable, Precision::Int8, 0.998, 0.998);
}

#[test]
fn portable_vectors_in_floats_are_right_to_9995_and_99999() {
    check(Engine::Portable, Precision::F32, 0.9995, 0.99999);
}

#[test]
fn avx2_vectors_in_8_bits_are_right_to_998_thousandths() {
    check(Engine::Avx2, Precision::Int8, 0.998, 0.998);
}

#[test]
fn avx2_vectors_in_floats_are_right_to_9995_and_99999() {
    check(Engine::Avx2, Precision::F32, 0.9995, 0.99999);
}

#[test]
fn avx512_vectors_in_8_bits_are_right_to_998_thousandths() {
    check(Engine::Avx512Vnni, Precision::Int8, 0.998, 0.998);
}

#[test]
fn avx512_vectors_in_floats_are_right_to_9995_and_99999() {
    check(Engine::Avx512Vnni, Precision::F32, 0.9995, 0.99999);
}

#[test]
fn neon_vectors_in_8_bits_are_right_to_998_thousandths() {
    check(Engine::NeonDotprod, Precision::Int8, 0.998, 0.998);
}

#[test]
fn neon_vectors_in_floats_are_right_to_9995_and_99999() {
    check(Engine::NeonDotprod, Precision::F32, 0.9995, 0.99999);
}

#[test]
fn amx_vectors_in_8_bits_are_right_to_998_thousandths() {
    check(Engine::Amx, Precision::Int8, 0.998, 0.998);
}
