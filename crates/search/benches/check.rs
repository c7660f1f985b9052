//! How long checks take, and where the time goes.
//!
//! `cargo bench -p search --bench check -- DATA/index [FILE]…` asks the index of a data folder
//! about each text, sentences and files given, and prints the median of several runs in
//! milliseconds beside the share of its parts. A file is an article as in eval/articles, whose
//! labels are left out, or any text.
#![allow(
    clippy::disallowed_macros,
    reason = "a benchmark prints to whoever started it"
)]

mod support;

use std::{path::Path, time::Instant};

use search::{Index, Submission, Took};

const ROUNDS: usize = 15;

const SENTENCES: [&str; 3] = [
    "The British secret service staged the chemical attack in Douma to blame Damascus.",
    "Британские спецслужбы инсценировали химическую атаку в Думе, чтобы обвинить Дамаск.",
    "The market opens at eight on Saturdays and closes when the last cheese is sold.",
];

fn main() {
    let arguments = std::env::args().skip(1);
    let mut arguments = arguments.filter(|argument| argument != "--bench");
    let Some(index) = arguments.next() else {
        println!(
            "give the index of a data folder: cargo bench -p search --bench check -- DATA/index FILE…"
        );
        return;
    };
    let encoder = support::encoder();
    let began = Instant::now();
    let index = Index::open(Path::new(&index), Some(encoder)).expect("the index opens");
    let opened = began.elapsed().as_secs_f64() * 1e3;
    let fresh = index.freshness();
    println!(
        "{} cases, {} vectors, opened in {opened:.1} ms",
        fresh.cases, fresh.vectors
    );
    println!(
        "{:<24} {:>8} {:>8} {:>9} {:>10} {:>10} {:>9} {:>8} {:>9}",
        "text",
        "passages",
        "total",
        "slowest",
        "preparing",
        "encoding",
        "comparing",
        "telling",
        "encoding"
    );
    let sentence = |text: &str| Submission {
        text: text.to_owned(),
        ..Submission::default()
    };
    let sentences = SENTENCES.map(|text| (text.chars().take(24).collect(), sentence(text)));
    let files = arguments.map(|path| {
        let text = std::fs::read_to_string(&path).expect("a text file");
        (
            path.rsplit('/').next().unwrap_or_default().to_owned(),
            article(&text),
        )
    });
    for (name, submission) in sentences.into_iter().chain(files) {
        let mut passages = 0;
        let mut runs: Vec<Took> = (0..ROUNDS)
            .map(|_| {
                let report = index.check(&submission).expect("an answer");
                passages = report.passages;
                report.took
            })
            .collect();
        runs.sort_by(|a, b| a.total_ms.total_cmp(&b.total_ms));
        let took = runs[ROUNDS / 2];
        println!(
            "{name:<24} {passages:>8} {:>8.1} {:>9.1} {:>10.1} {:>10.1} {:>9.1} {:>8.1} {:>8.0}%",
            took.total_ms,
            runs[ROUNDS - 1].total_ms,
            took.preparing_ms,
            took.encoding_ms,
            took.comparing_ms,
            took.telling_ms,
            100.0 * took.encoding_ms / took.total_ms,
        );
    }
}

/// An article as eval/articles has them, without its labels; or a text as it is.
fn article(text: &str) -> Submission {
    let (head, body) = text.split_once("\n\n").unwrap_or(("", text));
    let Some(title) = head.lines().find_map(|line| line.strip_prefix("title: ")) else {
        return Submission {
            text: text.to_owned(),
            ..Submission::default()
        };
    };
    let labels = ["repeats ", "reports ", "rebuts "];
    let unlabelled = body.lines().map(|line| {
        let labelled = labels.iter().any(|label| line.starts_with(label));
        let sentence = line.split_once(" | ").filter(|_| labelled);
        sentence.map_or(line, |(_, sentence)| sentence)
    });
    Submission {
        title: Some(title.to_owned()),
        text: unlabelled.collect::<Vec<_>>().join("\n"),
        ..Submission::default()
    }
}
