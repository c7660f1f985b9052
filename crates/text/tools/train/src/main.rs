//! Trains the language model: `train-languages OUT --words DIR --lingua DIR --sentences DIR...`
//!
//! 1. A distribution of words for each tongue, mixed from word lists and sentences.
//! 2. The rate of every n-gram in it; where no word list is, lingua's n-gram models fill in.
//! 3. The features that tell most pairs of tongues apart best (a share of each
//!    pair's Jeffreys divergence, so that close pairs get their due).
//! 4. Weights: the smoothed log ratios of naive Bayes, then refined as a softmax
//!    regression on short stretches drawn from the same distributions.
//! 5. Quantised to one byte and written; the format stands in src/language/model.rs.
//!
//! Deterministic: its own random numbers, no hash order, one thread.

mod corpus;
mod lingua;
mod output;
mod select;
mod softmax;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use text::language::tongues::MODELLED;

/// Features kept for each script.
const KEPT: &[(&str, usize)] = &[
    ("Latin", 90_000),
    ("Cyrillic", 31_000),
    ("Arabic", 6_000),
    ("Devanagari", 5_000),
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(out) = arguments.next() else {
        eprintln!("usage: train-languages OUT --words DIR --lingua DIR --sentences DIR...");
        return ExitCode::from(2);
    };
    let mut folders: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    let mut kind = String::new();
    for argument in arguments {
        match argument.strip_prefix("--") {
            Some(name) => kind = name.to_owned(),
            None => folders
                .entry(kind.clone())
                .or_default()
                .push(argument.into()),
        }
    }
    let of = |kind: &str| folders.get(kind).cloned().unwrap_or_default();
    let sources = corpus::Sources {
        words: of("words"),
        sentences: of("sentences"),
        lingua: of("lingua"),
    };
    let mut table = output::Table::default();
    for (script, kept) in KEPT {
        let tongues: Vec<usize> = (0..MODELLED.len())
            .filter(|index| MODELLED[*index].script.full_name() == *script)
            .collect();
        let corpora: Vec<corpus::Corpus> = tongues
            .iter()
            .map(|index| corpus::read(&sources, MODELLED[*index]))
            .collect();
        let selected = select::select(&corpora, *kept);
        println!(
            "{script}: {} tongues, {} features",
            tongues.len(),
            selected.len()
        );
        let model = softmax::train(&corpora, selected);
        table.add(&tongues, model);
    }
    match table.write(out.as_ref()) {
        Ok(bytes) => println!("{out}: {bytes} bytes"),
        Err(error) => {
            eprintln!("{out}: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
