//! Which languages the lines of files are in: `cargo run --release -p text --example identify -- FILE...`
//!
//! Prints for each file how many lines each language has, and the time a line took.
#![allow(clippy::disallowed_macros, reason = "it reports to whoever runs it")]

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::{Duration, Instant};

fn main() -> ExitCode {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    if paths.is_empty() {
        eprintln!("usage: identify FILE...");
        return ExitCode::from(2);
    }
    let (mut all, mut spent) = (0_u32, Duration::ZERO);
    for path in paths {
        let content = match std::fs::read_to_string(&path) {
            Ok(content) => content,
            Err(error) => {
                eprintln!("{path}: {error}");
                return ExitCode::FAILURE;
            }
        };
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let begin = Instant::now();
        for line in content.lines().filter(|line| !line.trim().is_empty()) {
            let language = text::language::identify(line).map_or("none", |found| found.language);
            *counts.entry(language).or_default() += 1;
            all += 1;
        }
        spent += begin.elapsed();
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let counts: Vec<String> = counts
            .iter()
            .map(|(language, count)| format!("{language} {count}"))
            .collect();
        println!("{path}: {}", counts.join(", "));
    }
    println!(
        "{all} lines, {:.1} µs each",
        spent.as_secs_f64() * 1e6 / f64::from(all.max(1))
    );
    ExitCode::SUCCESS
}
