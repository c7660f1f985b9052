//! What late interaction would add to a ranking: each query's first documents are put in order anew
//! by log odds + λ · MaxSim, for several λ, and MAP@5 is printed.
//!
//!     disproof eval --corpus C --queries Q --qrels R --run run.trec
//!     cargo run --release -p encoder --example late_interaction -- WEIGHTS [plain] C Q R run.trec
//!
//! MaxSim (ColBERT: Khattab, Zaharia 2020, arXiv 2004.12832): for each token of the query the cosine
//! of the document's nearest token, averaged; token vectors centred on the mean of their text's.

use std::{
    collections::{HashMap, HashSet},
    io::Write,
    path::Path,
    sync::Arc,
};

use encoder::{Adapter, DIMENSIONS, Encoder, Options, Role};
use serde_json::Value;

/// Documents of a query that are compared, and characters of each.
const DEPTH: usize = 20;
const LONGEST: usize = 1_000;

fn centred(encoder: &Encoder, role: Role, text: &str) -> Vec<[f32; DIMENSIONS]> {
    let text: String = text.chars().take(LONGEST).collect();
    let tokens = encoder.token_vectors(role, &text);
    let count = tokens.len().max(1) as f32;
    let mut mean = [0.0; DIMENSIONS];
    for token in &tokens {
        mean.iter_mut()
            .zip(&token.vector)
            .for_each(|(m, x)| *m += x / count);
    }
    let unit = |token: &encoder::TokenVector| {
        let mut vector = token.vector;
        vector.iter_mut().zip(&mean).for_each(|(x, m)| *x -= m);
        let length = vector.iter().map(|x| x * x).sum::<f32>().sqrt().max(1e-6);
        vector.map(|x| x / length)
    };
    tokens.iter().map(unit).collect()
}

fn max_sim(query: &[[f32; DIMENSIONS]], document: &[[f32; DIMENSIONS]]) -> f32 {
    let best = query.iter().map(|q| {
        let cosine = |d: &[f32; DIMENSIONS]| q.iter().zip(d).map(|(a, b)| a * b).sum::<f32>();
        document.iter().map(cosine).fold(0.0, f32::max)
    });
    best.sum::<f32>() / query.len().max(1) as f32
}

fn average_precision(ranking: &[&String], relevant: &HashSet<String>) -> f64 {
    let mut hits = 0.0;
    let mut sum = 0.0;
    for (at, document) in ranking.iter().take(5).enumerate() {
        if relevant.contains(*document) {
            hits += 1.0;
            sum += hits / (at + 1) as f64;
        }
    }
    sum / relevant.len() as f64
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let plain = arguments.get(1).is_some_and(|word| word == "plain");
    if plain {
        arguments.remove(1);
    }
    let [weights, corpus, queries, qrels, run] = &arguments[..] else {
        return Err("name the weights, corpus, queries, judgements and a run".into());
    };
    let options = Options {
        adapter: (!plain).then(|| Arc::new(Adapter::for_casebooks())),
        ..Options::default()
    };
    let encoder = Encoder::open_with(Path::new(weights), options)?;
    let objects = |path: &String| -> Result<Vec<Value>, Box<dyn std::error::Error>> {
        let text = std::fs::read_to_string(path)?;
        Ok(text
            .lines()
            .map(serde_json::from_str)
            .collect::<Result<_, _>>()?)
    };
    let string = |object: &Value, key: &str| object[key].as_str().unwrap_or_default().to_owned();
    let documents: HashMap<String, String> = objects(corpus)?
        .iter()
        .map(|d| {
            (
                string(d, "id"),
                format!("{}. {}", string(d, "title"), string(d, "text")),
            )
        })
        .collect();
    let queries: HashMap<String, String> = objects(queries)?
        .iter()
        .map(|q| (string(q, "id"), string(q, "text")))
        .collect();
    let mut relevant: HashMap<String, HashSet<String>> = HashMap::new();
    for line in std::fs::read_to_string(qrels)?.lines() {
        let columns: Vec<&str> = line.split_whitespace().collect();
        if let [query, document, ..] = columns[..] {
            relevant
                .entry(query.to_owned())
                .or_default()
                .insert(document.to_owned());
        }
    }
    let mut rankings: HashMap<String, Vec<(String, f32)>> = HashMap::new();
    for line in std::fs::read_to_string(run)?.lines() {
        if let [query, _, document, _, score, _] = line.split_whitespace().collect::<Vec<_>>()[..] {
            let p = score.parse::<f32>()?.clamp(1e-6, 1.0 - 1e-6);
            let ranking = rankings.entry(query.to_owned()).or_default();
            if ranking.len() < DEPTH {
                ranking.push((document.to_owned(), (p / (1.0 - p)).ln()));
            }
        }
    }
    let mut compared = Vec::new();
    for (query, ranking) in &rankings {
        let (Some(text), Some(relevant)) = (queries.get(query), relevant.get(query)) else {
            continue;
        };
        let asked = centred(&encoder, Role::Query, text);
        let scored: Vec<(&String, f32, f32)> = ranking
            .iter()
            .map(|(id, odds)| {
                let tokens = centred(&encoder, Role::Passage, &documents[id]);
                (id, *odds, max_sim(&asked, &tokens))
            })
            .collect();
        compared.push((scored, relevant));
    }
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{} queries, the first {DEPTH} documents each",
        compared.len()
    )?;
    for weight in [0.0, 2.0, 5.0, 10.0, 20.0, 50.0, 1e6] {
        let sum: f64 = compared
            .iter()
            .map(|(scored, relevant)| {
                let mut order: Vec<_> = scored.iter().collect();
                let score = |s: &(&String, f32, f32)| s.1 + weight * s.2;
                order.sort_by(|a, b| score(b).total_cmp(&score(a)));
                let ranking: Vec<&String> = order.iter().map(|s| s.0).collect();
                average_precision(&ranking, relevant)
            })
            .sum();
        writeln!(
            out,
            "λ {weight:9}  MAP@5 {:.4}",
            sum / compared.len().max(1) as f64
        )?;
    }
    Ok(())
}
