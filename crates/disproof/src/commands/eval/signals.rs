//! `eval --signals`: what weights are learnt from (training/ranking.py), JSON Lines.

use std::{
    collections::HashSet,
    fs::File,
    io::{BufWriter, Write},
    ops::Range,
    path::{Path, PathBuf},
};

use anyhow::Context;
use casebook::CaseNumber;
use search::{Evidence, Index, Submission};
use serde_json::{Value, json};

use super::unknown;

/// Candidates of a view that are written.
const MOST: usize = 100;

/// A text and the cases that are right for it.
pub struct Asked<'a> {
    pub text: &'a str,
    pub language: Option<&'a str>,
    pub submission: Submission,
    pub right: HashSet<CaseNumber>,
}

/// The file: a line that names the numbers, then one for each view of each text.
pub struct Writer {
    path: PathBuf,
    out: BufWriter<File>,
}

impl Writer {
    pub fn create(path: &Path) -> anyhow::Result<Self> {
        let file =
            File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
        let mut writer = Self {
            path: path.to_owned(),
            out: BufWriter::new(file),
        };
        writer.line(&json!({"names": Evidence::NAMES}))?;
        Ok(writer)
    }

    /// Writes a text's views; and, to learn what it is like to find nothing, the same without the
    /// right cases and what is like them.
    pub fn write(
        &mut self,
        index: &Index,
        asked: &Asked<'_>,
        unknown: bool,
        name: impl Fn(CaseNumber) -> Option<String>,
        labels: impl Fn(&Range<usize>) -> Value,
    ) -> anyhow::Result<()> {
        let mut submissions = vec![(false, asked.submission.clone())];
        if unknown {
            let without = unknown::without(index, &asked.submission, &asked.right);
            submissions.push((true, without));
        }
        for (without, submission) in submissions {
            let views = index.signals(&submission)?;
            let count = views.len();
            for (at, view) in views.into_iter().enumerate() {
                let candidates: Vec<Value> = view
                    .candidates
                    .iter()
                    .filter_map(|signal| {
                        let name = name(CaseNumber::new(signal.number)?)?;
                        Some(json!([name, signal.evidence.numbers()]))
                    })
                    .take(MOST)
                    .collect();
                self.line(&json!({
                    "query": asked.text, "lang": asked.language, "without": without,
                    "view": at, "views": count, "whole": view.range.is_none(),
                    "labels": view.range.as_ref().map_or_else(|| json!([]), &labels),
                    "crowd": view.crowd, "candidates": candidates,
                }))?;
            }
        }
        Ok(())
    }

    fn line(&mut self, line: &Value) -> anyhow::Result<()> {
        writeln!(self.out, "{line}")
            .with_context(|| format!("cannot write {}", self.path.display()))
    }

    pub fn finish(mut self) -> anyhow::Result<()> {
        let flushed = self.out.flush();
        flushed.with_context(|| format!("cannot write {}", self.path.display()))
    }
}
