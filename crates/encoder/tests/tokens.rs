//! Token ids are those of the model's own tokenizer.json.

mod common;

use encoder::{Encoder, Engine, Precision};

fn encoder() -> Encoder {
    common::open(Engine::detect(), Precision::Int8)
}

fn check(texts: &[String], expected: &[Vec<u32>]) {
    let encoder = encoder();
    assert_eq!(texts.len(), expected.len());
    let mut wrong = Vec::new();
    for (index, (text, expected)) in texts.iter().zip(expected).enumerate() {
        let found = encoder.tokenize(text);
        if found != *expected {
            wrong.push(format!(
                "line {}: {text:?}\n  {found:?}\n  {expected:?}",
                index + 1
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        texts.len(),
        wrong.join("\n")
    );
}

#[test]
fn the_ids_of_real_sentences_in_seventeen_languages_are_the_models_own() {
    let lines = common::lines("golden.lines.txt");
    assert_eq!(lines.len(), 228);
    check(&lines, &common::ids("golden.ids"));
}

#[test]
fn the_ids_of_texts_made_to_be_difficult_are_the_models_own() {
    let texts: Vec<String> = common::json_lines("adversarial.jsonl")
        .iter()
        .map(|text| text.as_str().expect("a string").to_owned())
        .collect();
    assert!(texts.len() > 350);
    check(&texts, &common::ids("adversarial.ids"));
}
