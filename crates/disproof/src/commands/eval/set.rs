//! A retrieval set: documents that become cases, queries, and which document answers which query.

use std::{
    collections::{HashMap, HashSet},
    hash::{Hash, Hasher},
    path::Path,
};

use anyhow::{Context, bail};
use casebook::{Appearance, Case, CaseNumber, Claim, Content, Language, Status, Timestamp, Uuid};
use search::{Entry, Index};
use serde::Deserialize;

use super::measures::Judgements;
use crate::progress;

/// Documents indexed at a time.
const BATCH: usize = 512;

#[derive(Deserialize)]
pub struct Document {
    pub id: String,
    #[serde(default)]
    pub title: String,
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub lang: Option<String>,
}

#[derive(Deserialize)]
pub struct Query {
    pub id: String,
    pub text: String,
    #[serde(default)]
    pub lang: Option<String>,
}

/// A set as it was read.
pub struct Set {
    pub documents: Vec<Document>,
    /// Each id once.
    pub queries: Vec<Query>,
    judgements: Judgements,
    /// The case that each document becomes.
    numbers: HashMap<String, CaseNumber>,
}

impl Set {
    /// Reads the three files of a set.
    ///
    /// # Errors
    /// Naming file and line of what cannot be read; where there are no documents, or judgements of
    /// none of the queries.
    pub fn read(corpus: &Path, queries: &Path, qrels: &Path) -> anyhow::Result<Self> {
        let documents: Vec<Document> = read_lines(corpus)?;
        if documents.is_empty() {
            bail!("{} holds no documents", corpus.display());
        }
        let mut queries: Vec<Query> = read_lines(queries)?;
        let mut asked = HashSet::new();
        queries.retain(|query| asked.insert(query.id.clone()));
        let judgements = read_judgements(qrels)?;
        if !queries
            .iter()
            .any(|query| judgements.contains_key(&query.id))
        {
            bail!("the judgements name none of the queries; are these files of one set?");
        }
        let numbers = documents
            .iter()
            .enumerate()
            .map(|(at, document)| (document.id.clone(), number(at)))
            .collect();
        Ok(Self {
            documents,
            queries,
            judgements,
            numbers,
        })
    }

    /// How many judged documents the corpus lacks.
    pub fn missing(&self) -> usize {
        let wanted = self.queries.iter().filter_map(|query| self.relevant(query));
        let missing: HashSet<&String> = wanted
            .flatten()
            .filter(|document| !self.numbers.contains_key(*document))
            .collect();
        missing.len()
    }

    /// The ids of the documents that answer a query; none where nobody judged it.
    pub fn relevant(&self, query: &Query) -> Option<&HashSet<String>> {
        self.judgements.get(&query.id)
    }

    /// The cases that answer a query, those of its documents that the corpus has.
    pub fn right(&self, query: &Query) -> HashSet<CaseNumber> {
        let relevant = self.relevant(query).into_iter().flatten();
        relevant
            .filter_map(|document| self.numbers.get(document).copied())
            .collect()
    }

    /// The document that became a case.
    pub fn document(&self, number: CaseNumber) -> &Document {
        &self.documents[number.get() as usize - 1]
    }

    /// Makes every document a published case of an index, unless it holds them already.
    ///
    /// # Errors
    /// Where it holds something else, or cannot be written.
    pub fn fill(&self, index: &Index) -> anyhow::Result<()> {
        fill(index, &self.documents)
    }
}

fn fill(index: &Index, documents: &[Document]) -> anyhow::Result<()> {
    let corpus = corpus_hash(documents);
    let fresh = index.freshness();
    if fresh.sequence == corpus && fresh.cases == documents.len() && fresh.vectors_fit {
        return Ok(());
    }
    if fresh.cases > 0 {
        bail!(
            "the index in {} is of another corpus or other weights; name an empty folder",
            index.directory().display()
        );
    }
    let mut writer = index.writer()?;
    let bar = progress::bar(documents.len() as u64, "Indexing");
    for (at, documents) in documents.chunks(BATCH).enumerate() {
        let entries: Vec<Entry> = documents
            .iter()
            .enumerate()
            .map(|(inner, document)| entry(at * BATCH + inner, document))
            .collect();
        writer.put(&entries, &|count| bar.inc(count as u64))?;
    }
    writer.commit(corpus)?;
    bar.finish_and_clear();
    Ok(())
}

/// What tells one corpus from another; it stands where a casebook's index says how far it goes.
fn corpus_hash(documents: &[Document]) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    // Raised whenever the same corpus becomes other cases.
    2.hash(&mut hasher);
    for document in documents {
        (
            &document.id,
            &document.title,
            &document.text,
            &document.lang,
        )
            .hash(&mut hasher);
    }
    hasher.finish() >> 1
}

/// A document as a published case, numbered by its place.
fn entry(at: usize, document: &Document) -> Entry {
    let language: Option<Language> = document.lang.as_deref().and_then(|tag| tag.parse().ok());
    let (title, summary) = match document.title.trim() {
        "" => (document.text.clone(), String::new()),
        title => (title.to_owned(), document.text.clone()),
    };
    let case = Case {
        id: Uuid::from_u128(at as u128 + 1),
        number: number(at),
        status: Status::Published,
        content: Content {
            appearances: vec![Appearance {
                language: language.clone(),
                ..Appearance::default()
            }],
            language: language.unwrap_or_default(),
            claims: vec![Claim {
                text: title.clone(),
                ..Claim::default()
            }],
            title,
            summary,
            ..Content::default()
        },
        corrections: Vec::new(),
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        published_at: None,
    };
    Entry {
        case,
        outlets: Vec::new(),
        tags: Vec::new(),
        narratives: Vec::new(),
    }
}

fn number(at: usize) -> CaseNumber {
    u32::try_from(at + 1)
        .ok()
        .and_then(CaseNumber::new)
        .expect("fewer than four billion documents")
}

fn read_lines<T: serde::de::DeserializeOwned>(path: &Path) -> anyhow::Result<Vec<T>> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| {
            serde_json::from_str(line)
                .with_context(|| format!("{}, line {}: not as expected", path.display(), at + 1))
        })
        .collect()
}

fn read_judgements(path: &Path) -> anyhow::Result<Judgements> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut judgements = Judgements::new();
    for (at, line) in text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let columns: Vec<&str> = line.split_whitespace().collect();
        // Three columns, or TREC's four (query, iteration, document, relevance).
        let (query, document, relevance) = match columns[..] {
            [query, document, relevance] | [query, _, document, relevance] => {
                (query, document, relevance)
            }
            _ => bail!(
                "{}, line {}: expected query, document and relevance, found {} columns",
                path.display(),
                at + 1,
                columns.len()
            ),
        };
        if relevance != "0" {
            judgements
                .entry(query.to_owned())
                .or_default()
                .insert(document.to_owned());
        }
    }
    Ok(judgements)
}
