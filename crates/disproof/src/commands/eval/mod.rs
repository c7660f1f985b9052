//! `disproof eval`: measures matching on anybody's retrieval set, with the code that `check` runs.

mod articles;
mod bootstrap;
mod labelled;
mod measures;
mod signals;
mod unknown;

use std::{
    collections::{HashMap, HashSet},
    hash::{Hash, Hasher},
    io::Write,
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, bail};
use casebook::{Appearance, Case, CaseNumber, Claim, Content, Language, Status, Timestamp, Uuid};
use clap::Args;
use search::{Entry, Filter, Index, Method, Submission};
use serde::{Deserialize, Serialize};

use self::{
    bootstrap::Difference,
    measures::{Judgements, Measures},
    unknown::Unknown,
};
use crate::{place::Place, progress, terminal};

/// Measure matching on a retrieval set.
///
/// The corpus becomes cases in an index of its own (nothing of the data directory is touched);
/// each query is asked alone, as `check` asks; the answers are compared with the judgements.
#[derive(Args, Debug)]
#[command(after_help = "\
FILES
  corpus   one JSON object a line: id, title, text, lang (title and lang may be absent)
  queries  one JSON object a line: id, text, lang (lang may be absent)
  qrels    a line each: query TAB document TAB 1

EXAMPLE
  disproof eval --corpus corpus.jsonl --queries queries.dev.jsonl --qrels qrels.dev.tsv --method full")]
pub struct EvalArgs {
    /// The documents to find.
    #[arg(long, value_name = "C.jsonl", required_unless_present = "articles")]
    corpus: Option<PathBuf>,
    /// The queries.
    #[arg(long, value_name = "Q.jsonl", required_unless_present = "articles")]
    queries: Option<PathBuf>,
    /// Which documents answer which query.
    #[arg(long, value_name = "R.tsv", required_unless_present = "articles")]
    qrels: Option<PathBuf>,
    /// Measure against the casebook with the labelled articles of a folder, in place of a
    /// retrieval set.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["corpus", "queries", "qrels", "run", "index"])]
    articles: Option<PathBuf>,
    /// Report matches this probable or more (with --articles).
    #[arg(long, value_name = "P", requires = "articles", value_parser = super::check::probability)]
    threshold: Option<f32>,
    /// How to look: lexical, vector, hybrid or full (what `check` does).
    #[arg(long, default_value = "full")]
    method: Method,
    /// Write the rankings in TREC's run format.
    #[arg(long, value_name = "OUT.trec")]
    run: Option<PathBuf>,
    /// Write what the views of each query and their candidates have in common, one JSON object a
    /// line, to learn weights from.
    #[arg(long, value_name = "OUT.jsonl")]
    signals: Option<PathBuf>,
    /// Ask each text again with its cases, and what is like them, taken out: how often is it then
    /// told that nothing is known?
    #[arg(long)]
    unknown: bool,
    /// Let documents in a query's own language alone answer it: where judgements name no others, a
    /// document that says the same in another language would count as wrong.
    #[arg(long, conflicts_with = "articles")]
    same_language: bool,
    /// Say by how much this ranking is better than another one, a run in TREC's format, and
    /// whether that may be luck.
    #[arg(long, value_name = "RUN.trec", conflicts_with = "articles")]
    against: Vec<PathBuf>,
    /// Keep the index here and use it again next time, in place of a temporary one.
    #[arg(long, value_name = "DIR")]
    index: Option<PathBuf>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Deserialize)]
struct Document {
    id: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    lang: Option<String>,
}

#[derive(Deserialize)]
struct Query {
    id: String,
    text: String,
    #[serde(default)]
    lang: Option<String>,
}

#[derive(Serialize)]
struct Outcome {
    method: Method,
    #[serde(flatten)]
    measures: Measures,
    documents: usize,
    languages: std::collections::BTreeMap<String, Measures>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    against: Vec<Difference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unknown: Option<Unknown>,
}

/// Answers kept of each query.
const DEPTH: usize = 100;
/// Documents indexed at a time.
const BATCH: usize = 512;

pub async fn run(place: &Place, arguments: &EvalArgs) -> anyhow::Result<()> {
    if let Some(folder) = &arguments.articles {
        return articles::run(place, folder, arguments).await;
    }
    let given = (&arguments.corpus, &arguments.queries, &arguments.qrels);
    let (Some(corpus), Some(queries), Some(qrels)) = given else {
        bail!("a retrieval set is three files: --corpus, --queries and --qrels");
    };
    let documents: Vec<Document> = read_lines(corpus)?;
    let mut queries: Vec<Query> = read_lines(queries)?;
    let mut asked = HashSet::new();
    queries.retain(|query| asked.insert(query.id.clone()));
    let judgements = read_judgements(qrels)?;
    if documents.is_empty() {
        bail!("{} holds no documents", corpus.display());
    }
    let missing = unanswerable(&documents, &queries, &judgements)?;
    if missing > 0 {
        eprintln!(
            "{} {missing} judged documents are not in the corpus; they count as not found",
            terminal::note("note:")
        );
    }
    let encoder = match arguments.method {
        Method::Lexical => None,
        _ => Some(place.encoder()?.context(
            "this method compares vectors, and no weights are installed; `disproof model fetch` \
             gets them, `--method lexical` does without",
        )?),
    };
    let temporary = tempfile::tempdir().context("cannot make a temporary folder")?;
    let directory = arguments.index.as_deref().unwrap_or(temporary.path());
    let index = Index::open(directory, encoder)?.with_ranking(place.ranking()?);
    fill(&index, &documents)?;
    let (names, rankings) = rank(&index, &documents, &queries, arguments)?;
    if let Some(path) = &arguments.run {
        write_run(path, &queries, &rankings, &names, arguments.method)?;
    }
    if let Some(path) = &arguments.signals {
        write_signals(path, &index, &queries, &names, &judgements, arguments)?;
    }
    let measured = queries
        .iter()
        .zip(&rankings)
        .filter_map(|(query, ranking)| {
            let ranking: Vec<String> = ranking
                .iter()
                .map(|(number, _)| names[number].to_owned())
                .collect();
            let measures = measures::query(&ranking, judgements.get(&query.id)?)?;
            Some((query.lang.as_deref().unwrap_or("und"), measures))
        });
    let (measures, languages) = measures::mean(measured);
    let outcome = Outcome {
        method: arguments.method,
        measures,
        documents: documents.len(),
        languages,
        against: differences(arguments, &queries, &rankings, &names, &judgements)?,
        unknown: match arguments.unknown {
            true => Some(unknown(
                &index,
                &documents,
                &queries,
                &judgements,
                arguments,
            )?),
            false => None,
        },
    };
    if arguments.json {
        say!("{}", serde_json::to_string(&outcome)?);
    } else {
        print(&outcome);
    }
    Ok(())
}

/// How many judged documents the corpus lacks.
fn unanswerable(
    documents: &[Document],
    queries: &[Query],
    judgements: &Judgements,
) -> anyhow::Result<usize> {
    let judged = |query: &&Query| judgements.contains_key(&query.id);
    if !queries.iter().any(|query| judged(&query)) {
        bail!("the judgements name none of the queries; are these files of one set?");
    }
    let known: HashSet<&str> = documents
        .iter()
        .map(|document| document.id.as_str())
        .collect();
    let wanted = queries
        .iter()
        .filter(judged)
        .flat_map(|query| &judgements[&query.id]);
    let missing: HashSet<&str> = wanted
        .map(String::as_str)
        .filter(|document| !known.contains(document))
        .collect();
    Ok(missing.len())
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

type Ranking = Vec<(CaseNumber, f32)>;

fn rank<'a>(
    index: &Index,
    documents: &'a [Document],
    queries: &[Query],
    arguments: &EvalArgs,
) -> anyhow::Result<(HashMap<CaseNumber, &'a str>, Vec<Ranking>)> {
    let names = documents
        .iter()
        .enumerate()
        .map(|(at, d)| (number(at), d.id.as_str()))
        .collect();
    let bar = progress::bar(queries.len() as u64, "Asking");
    let began = Instant::now();
    let rankings = queries
        .iter()
        .map(|query| {
            let ranking = index.rank(&submission(query, arguments), DEPTH)?;
            bar.inc(1);
            Ok(ranking)
        })
        .collect::<anyhow::Result<_>>()?;
    bar.finish_and_clear();
    tracing::info!(seconds = began.elapsed().as_secs_f64(), "asked every query");
    Ok((names, rankings))
}

fn differences(
    arguments: &EvalArgs,
    queries: &[Query],
    rankings: &[Ranking],
    names: &HashMap<CaseNumber, &str>,
    judgements: &Judgements,
) -> anyhow::Result<Vec<Difference>> {
    let against = arguments.against.iter();
    against
        .map(|path| {
            let run = bootstrap::read_run(path)?;
            let average = |ranking: &[String], query: &Query| {
                let relevant = judgements.get(&query.id)?;
                measures::query(ranking, relevant).map(|measures| measures.map_at_5)
            };
            let pairs: Vec<(f64, f64)> = queries
                .iter()
                .zip(rankings)
                .filter_map(|(query, ranking)| {
                    let ours: Vec<String> = ranking
                        .iter()
                        .map(|(number, _)| names[number].to_owned())
                        .collect();
                    let theirs = run.get(&query.id).map_or(&[][..], Vec::as_slice);
                    Some((average(&ours, query)?, average(theirs, query)?))
                })
                .collect();
            Ok(bootstrap::compare(path, &pairs))
        })
        .collect()
}

fn unknown(
    index: &Index,
    documents: &[Document],
    queries: &[Query],
    judgements: &Judgements,
    arguments: &EvalArgs,
) -> anyhow::Result<Unknown> {
    let numbers: HashMap<&str, CaseNumber> = documents
        .iter()
        .enumerate()
        .map(|(at, document)| (document.id.as_str(), number(at)))
        .collect();
    let bar = progress::bar(queries.len() as u64, "Asking again");
    let mut trials = Vec::new();
    for query in queries {
        bar.inc(1);
        let Some(relevant) = judgements.get(&query.id) else {
            continue;
        };
        let right: HashSet<CaseNumber> = relevant
            .iter()
            .filter_map(|document| numbers.get(document.as_str()).copied())
            .collect();
        if right.is_empty() {
            continue;
        }
        let same_language =
            |number: CaseNumber| documents[number.get() as usize - 1].lang == query.lang;
        trials.push(unknown::ask(
            index,
            &submission(query, arguments),
            &right,
            same_language,
        )?);
    }
    bar.finish_and_clear();
    Ok(Unknown::of(&trials))
}

fn submission(query: &Query, arguments: &EvalArgs) -> Submission {
    let language: Option<Language> = query.lang.as_deref().and_then(|tag| tag.parse().ok());
    let filter = Filter {
        languages: language
            .iter()
            .filter(|_| arguments.same_language)
            .cloned()
            .collect(),
        ..Filter::default()
    };
    Submission {
        text: query.text.clone(),
        language,
        filter,
        method: arguments.method,
        ..Submission::default()
    }
}

fn write_signals(
    path: &Path,
    index: &Index,
    queries: &[Query],
    names: &HashMap<CaseNumber, &str>,
    judgements: &Judgements,
    arguments: &EvalArgs,
) -> anyhow::Result<()> {
    let numbers: HashMap<&str, CaseNumber> = names
        .iter()
        .map(|(number, name)| (*name, *number))
        .collect();
    let mut out = signals::Writer::create(path)?;
    let bar = progress::bar(queries.len() as u64, "Writing signals");
    for query in queries {
        bar.inc(1);
        let Some(relevant) = judgements.get(&query.id) else {
            continue;
        };
        let right = relevant.iter();
        let right = right.filter_map(|document| numbers.get(document.as_str()).copied());
        let asked = signals::Asked {
            text: &query.id,
            language: query.lang.as_deref(),
            submission: submission(query, arguments),
            right: right.collect(),
        };
        let name = |number| names.get(&number).map(|name| (*name).to_owned());
        out.write(index, &asked, arguments.unknown, name, |_| {
            serde_json::json!([])
        })?;
    }
    bar.finish_and_clear();
    out.finish()
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

fn write_run(
    path: &Path,
    queries: &[Query],
    rankings: &[Ranking],
    names: &HashMap<CaseNumber, &str>,
    method: Method,
) -> anyhow::Result<()> {
    let mut text = Vec::new();
    for (query, ranking) in queries.iter().zip(rankings) {
        for (rank, (number, score)) in ranking.iter().enumerate() {
            let (query, document) = (&query.id, names[number]);
            writeln!(
                text,
                "{query} Q0 {document} {} {score:.6} disproof-{method}",
                rank + 1
            )?;
        }
    }
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn print(outcome: &Outcome) {
    say!(
        "{} queries against {} documents, method {}\n",
        outcome.measures.queries,
        outcome.documents,
        outcome.method
    );
    say!(
        "{:10} {:>7} {:>7} {:>7} {:>10} {:>10} {:>8}",
        "",
        "MAP@5",
        "MRR@10",
        "P@1",
        "success@10",
        "recall@100",
        "queries"
    );
    let row = |name: &str, m: &Measures| {
        say!(
            "{name:10} {:7.3} {:7.3} {:7.3} {:10.3} {:10.3} {:8}",
            m.map_at_5,
            m.mrr_at_10,
            m.p_at_1,
            m.success_at_10,
            m.recall_at_100,
            m.queries
        );
    };
    row("all", &outcome.measures);
    if outcome.languages.len() > 1 {
        outcome
            .languages
            .iter()
            .for_each(|(language, measures)| row(language, measures));
    }
    for difference in &outcome.against {
        let [low, high] = difference.interval;
        say!(
            "\nMAP@5 against {} ({:.4}): {:+.4}, 95 % of samples within {low:+.4} and {high:+.4}, \
             not better in {:.2} %",
            difference.against,
            difference.map_at_5,
            difference.difference,
            difference.not_better * 100.0
        );
    }
    if let Some(unknown) = &outcome.unknown {
        unknown.print();
    }
}
