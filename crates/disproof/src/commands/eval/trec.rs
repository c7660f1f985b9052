//! Runs in TREC's format: a line `query Q0 document rank score name` for each document of a ranking.

use std::{collections::HashMap, io::Write, path::Path};

use anyhow::{Context, bail};

/// A document and its score.
pub type Scored = (String, f32);

/// Writes the rankings of queries.
///
/// # Errors
/// Where the file cannot be written.
pub fn write<'a>(
    path: &Path,
    rankings: impl Iterator<Item = (&'a str, &'a [Scored])>,
    name: &str,
) -> anyhow::Result<()> {
    let mut text = Vec::new();
    for (query, ranking) in rankings {
        for ((document, score), rank) in ranking.iter().zip(1..) {
            writeln!(text, "{query} Q0 {document} {rank} {score:.6} {name}")?;
        }
    }
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// Reads a run: for each query its documents, best first.
///
/// # Errors
/// Where the file cannot be read or a line has not six columns, naming it.
pub fn read(path: &Path) -> anyhow::Result<HashMap<String, Vec<String>>> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut run: HashMap<String, Vec<(usize, String)>> = HashMap::new();
    for (at, line) in text.lines().enumerate() {
        let columns: Vec<&str> = line.split_whitespace().collect();
        let [query, _, document, rank, _, _] = columns[..] else {
            bail!(
                "{}, line {}: expected six columns (query, Q0, document, rank, score, name), \
                 found {}",
                path.display(),
                at + 1,
                columns.len()
            );
        };
        let rank = rank.parse().with_context(|| {
            format!(
                "{}, line {}: “{rank}” is not a rank",
                path.display(),
                at + 1
            )
        })?;
        let documents = run.entry(query.to_owned()).or_default();
        documents.push((rank, document.to_owned()));
    }
    Ok(run
        .into_iter()
        .map(|(query, mut documents)| {
            documents.sort();
            (query, documents.into_iter().map(|(_, name)| name).collect())
        })
        .collect())
}
