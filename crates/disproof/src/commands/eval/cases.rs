//! Which cases of the casebook the labels of articles mean.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use anyhow::{Context, bail};
use casebook::{CaseNumber, Record};
use sha2::{Digest, Sha256};

use super::labelled::{Article, Label};
use crate::commands::demo;

/// The casebook's numbers for the keys of the articles.
pub struct Cases {
    numbers: HashMap<String, CaseNumber>,
    pub keys: HashMap<CaseNumber, String>,
    pub languages: HashMap<CaseNumber, String>,
    /// Codes of the countries and keys of the tags of each.
    pub countries: HashMap<CaseNumber, Vec<String>>,
    pub tags: HashMap<CaseNumber, Vec<String>>,
    /// By key, others that make the same claim.
    same: HashMap<String, HashSet<String>>,
}

impl Cases {
    /// `D-12` is a case of the demo casebook; `R-` and eight digits the beginning of the SHA-256
    /// of a record's id in its data set.
    pub async fn of(
        store: &store::Store,
        articles: &[Article],
        same: &Path,
    ) -> anyhow::Result<Self> {
        let mut demo = HashMap::new();
        for line in demo::CASEBOOK.split(|byte| *byte == b'\n') {
            if let Ok(Record::Case(case)) = serde_json::from_slice(line) {
                demo.insert(case.id, case.number);
            }
        }
        let (mut numbers, mut languages) = (HashMap::new(), HashMap::new());
        let (mut countries, mut tags) = (HashMap::new(), HashMap::new());
        let mut read = store.read().await?;
        let mut after = None;
        loop {
            let page = read.cases_after(after, 1_000).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.number);
            for case in page {
                let content = &case.content;
                languages.insert(case.number, content.language.primary().to_owned());
                let codes = content.countries.iter().map(|c| c.code().to_owned());
                countries.insert(case.number, codes.collect());
                let keys = content.tags.iter().map(ToString::to_string);
                tags.insert(case.number, keys.collect());
                if let Some(number) = demo.get(&case.id) {
                    numbers.insert(number.to_string(), case.number);
                }
                if let Some(origin) = &case.content.origin {
                    let digest = Sha256::digest(origin.id.as_bytes());
                    let head: String = digest
                        .iter()
                        .take(4)
                        .map(|byte| format!("{byte:02x}"))
                        .collect();
                    numbers.insert(format!("R-{head}"), case.number);
                }
            }
        }
        let labels = articles.iter().flat_map(|article| &article.sentences);
        let wanted: HashSet<&String> = labels
            .filter_map(|sentence| sentence.label.as_ref())
            .flat_map(|label| &label.keys)
            .collect();
        let missing = wanted
            .iter()
            .filter(|key| !numbers.contains_key(**key))
            .count();
        if missing == wanted.len() {
            bail!(
                "the casebook holds none of the articles' cases; `disproof demo --no-serve` loads \
                 some of them"
            );
        }
        if missing > 0 {
            eprintln!(
                "{} {missing} of {} labelled cases are not in this casebook; sentences that \
                 repeat no other are left out",
                crate::terminal::note("note:"),
                wanted.len()
            );
        }
        let keys = numbers.iter().map(|(key, number)| (*number, key.clone()));
        let mut same_claim: HashMap<String, HashSet<String>> = HashMap::new();
        if same.exists() {
            let text = std::fs::read_to_string(same)
                .with_context(|| format!("cannot read {}", same.display()))?;
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                if let Some((key, other)) = line.split_once('\t') {
                    same_claim
                        .entry(key.to_owned())
                        .or_default()
                        .insert(other.to_owned());
                }
            }
        }
        Ok(Self {
            keys: keys.collect(),
            languages,
            countries,
            tags,
            numbers,
            same: same_claim,
        })
    }

    /// The cases that an article's sentences speak of.
    pub fn of_article(&self, article: &Article) -> HashSet<CaseNumber> {
        let sentences = article.sentences.iter();
        let labels = sentences.filter_map(|sentence| sentence.label.as_ref());
        labels.flat_map(|label| self.of_label(label)).collect()
    }

    /// The cases that a label stands for, its re-wordings included.
    pub fn of_label(&self, label: &Label) -> HashSet<CaseNumber> {
        let others = label
            .keys
            .iter()
            .filter_map(|key| self.same.get(key))
            .flatten();
        label
            .keys
            .iter()
            .chain(others)
            .filter_map(|key| self.numbers.get(key).copied())
            .collect()
    }
}
