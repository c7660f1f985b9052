//! Vectors are those of independent implementations, on every engine.

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
    assert_eq!(texts.len(), 60);
    (texts, common::vectors("extended.f32"))
}

fn check(precision: Precision, least_golden: f64, least_extended: f64) {
    let (golden, extended) = (golden(), extended());
    for engine in Engine::available() {
        let lowest_golden = lowest(engine, precision, &golden.0, &golden.1);
        assert!(lowest_golden >= least_golden, "{engine}: {lowest_golden}");
        let lowest_extended = lowest(engine, precision, &extended.0, &extended.1);
        assert!(
            lowest_extended >= least_extended,
            "{engine}: {lowest_extended}"
        );
    }
}

#[test]
fn vectors_in_8_bits_are_the_packages_own_to_998_thousandths_on_every_engine() {
    check(Precision::Int8, 0.998, 0.998);
}

#[test]
fn vectors_in_floats_are_the_packages_own_to_9995_and_the_references_to_99999() {
    check(Precision::F32, 0.9995, 0.99999);
}
