//! Measures language identification on the odd lines of NTREX-128 (news
//! sentences; Federmann et al. 2022), whose even lines the model has learnt from.
//!
//! The data is not in this repository: set `DISPROOF_SHARED_DATA` to a folder
//! that holds `ntrex/LANG.txt`. Without it the test says so and skips itself.
#![allow(clippy::disallowed_macros, reason = "it reports to whoever runs it")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Instant;

use text::language::{Script, identify};

/// A file of NTREX and the language it is in; Bosnian, Croatian and Serbian in
/// Latin letters are one class, "sh".
const FILES: &[(&str, &str)] = &[
    ("arb", "ar"),
    ("aze-Latn", "az"),
    ("bel", "be"),
    ("bos", "sh"),
    ("bul", "bg"),
    ("ces", "cs"),
    ("deu", "de"),
    ("ell", "el"),
    ("eng", "en"),
    ("est", "et"),
    ("fas", "fa"),
    ("fin", "fi"),
    ("fra", "fr"),
    ("heb", "he"),
    ("hin", "hi"),
    ("hrv", "sh"),
    ("hun", "hu"),
    ("hye", "hy"),
    ("ita", "it"),
    ("kat", "ka"),
    ("kaz", "kk"),
    ("kir", "ky"),
    ("lav", "lv"),
    ("lit", "lt"),
    ("mkd", "mk"),
    ("nld", "nl"),
    ("pol", "pl"),
    ("por", "pt"),
    ("ron", "ro"),
    ("rus", "ru"),
    ("slk", "sk"),
    ("slv", "sl"),
    ("spa", "es"),
    ("sqi", "sq"),
    ("srp-Cyrl", "sr"),
    ("srp-Latn", "sh"),
    ("swe", "sv"),
    ("tgk-Cyrl", "tg"),
    ("tuk", "tk"),
    ("tur", "tr"),
    ("ukr", "uk"),
    ("uzb", "uz"),
    ("zho-CN", "zh"),
];

fn odd_lines() -> Option<Vec<(&'static str, String)>> {
    let folder = PathBuf::from(std::env::var_os("DISPROOF_SHARED_DATA")?).join("ntrex");
    let mut lines = Vec::new();
    for (file, language) in FILES {
        let path = folder.join(format!("{file}.txt"));
        let content = std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let odd = content
            .lines()
            .step_by(2)
            .filter(|line| !line.trim().is_empty());
        lines.extend(odd.map(|line| (*language, line.to_owned())));
    }
    Some(lines)
}

fn answer(line: &str) -> &'static str {
    match identify(line) {
        None => "",
        Some(found) => match found.language {
            "bs" | "hr" => "sh",
            "sr" if found.script == Script::Latin => "sh",
            language => language,
        },
    }
}

/// Macro-averaged F1 over the languages of the lines.
fn macro_f1(lines: &[(&'static str, String)]) -> f64 {
    let mut counts: BTreeMap<&str, [f64; 3]> = BTreeMap::new();
    for (language, line) in lines {
        let found = answer(line);
        if found == *language {
            counts.entry(language).or_default()[0] += 1.0;
        } else {
            counts.entry(language).or_default()[1] += 1.0;
            counts.entry(found).or_default()[2] += 1.0;
        }
    }
    let languages: std::collections::BTreeSet<&str> =
        lines.iter().map(|(language, _)| *language).collect();
    let sum: f64 = languages
        .iter()
        .map(|language| {
            let [right, missed, wrong] = counts.get(language).copied().unwrap_or_default();
            2.0 * right / (2.0 * right + missed + wrong)
        })
        .sum();
    sum / languages.len() as f64
}

/// The first words of a line, up to this many characters.
fn shortened(line: &str, characters: usize) -> String {
    let mut short = String::new();
    for word in line.split_whitespace() {
        if !short.is_empty() && short.chars().count() + 1 + word.chars().count() > characters {
            break;
        }
        short.push_str(word);
        short.push(' ');
    }
    short
}

#[test]
fn news_sentences_are_identified_and_so_are_their_first_words() {
    let Some(lines) = odd_lines() else {
        println!("skipped: DISPROOF_SHARED_DATA names no folder with ntrex/");
        return;
    };
    assert!(lines.len() > 21_000, "{} lines", lines.len());
    let begin = Instant::now();
    let whole = macro_f1(&lines);
    let microseconds = begin.elapsed().as_secs_f64() * 1e6 / lines.len() as f64;
    println!(
        "macro-F1 {whole:.4} on {} sentences, {microseconds:.1} µs each",
        lines.len()
    );
    assert!(whole >= 0.99, "macro-F1 {whole}");
    for (characters, least) in [(60, 0.985), (40, 0.97), (20, 0.90)] {
        let short: Vec<_> = lines
            .iter()
            .map(|(language, line)| (*language, shortened(line, characters)))
            .collect();
        let f1 = macro_f1(&short);
        println!("macro-F1 {f1:.4} on their first {characters} characters");
        assert!(
            f1 >= least,
            "macro-F1 {f1} on the first {characters} characters"
        );
    }
}
