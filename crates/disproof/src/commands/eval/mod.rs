//! `disproof eval`: measures matching on anybody's retrieval set, with the code that `check` runs.

mod articles;
mod bootstrap;
mod cases;
mod labelled;
mod measures;
mod set;
mod signals;
mod trec;
mod unknown;

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, bail};
use casebook::{CaseNumber, Language};
use clap::Args;
use search::{Filter, Index, Method, Submission};
use serde::Serialize;

use self::{
    bootstrap::Difference,
    measures::Measures,
    set::{Query, Set},
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

pub async fn run(place: &Place, arguments: &EvalArgs) -> anyhow::Result<()> {
    if let Some(folder) = &arguments.articles {
        return articles::run(place, folder, arguments).await;
    }
    let given = (&arguments.corpus, &arguments.queries, &arguments.qrels);
    let (Some(corpus), Some(queries), Some(qrels)) = given else {
        bail!("a retrieval set is three files: --corpus, --queries and --qrels");
    };
    let set = Set::read(corpus, queries, qrels)?;
    let missing = set.missing();
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
    set.fill(&index)?;
    let rankings = rank(&index, &set, arguments)?;
    if let Some(path) = &arguments.run {
        let queries = set.queries.iter().map(|query| query.id.as_str());
        let rankings = rankings.iter().map(Vec::as_slice);
        let name = format!("disproof-{}", arguments.method);
        trec::write(path, queries.zip(rankings), &name)?;
    }
    if let Some(path) = &arguments.signals {
        write_signals(path, &index, &set, arguments)?;
    }
    let measured = set.queries.iter().zip(&rankings);
    let measured = measured.filter_map(|(query, ranking)| {
        let measures = measures::query(&documents(ranking), set.relevant(query)?)?;
        Some((query.lang.as_deref().unwrap_or("und"), measures))
    });
    let (measures, languages) = measures::mean(measured);
    let outcome = Outcome {
        method: arguments.method,
        measures,
        documents: set.documents.len(),
        languages,
        against: differences(arguments, &set, &rankings)?,
        unknown: match arguments.unknown {
            true => Some(unknown(&index, &set, arguments)?),
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

/// The documents of a query, best first.
type Ranking = Vec<trec::Scored>;

fn documents(ranking: &Ranking) -> Vec<String> {
    ranking
        .iter()
        .map(|(document, _)| document.clone())
        .collect()
}

fn rank(index: &Index, set: &Set, arguments: &EvalArgs) -> anyhow::Result<Vec<Ranking>> {
    let bar = progress::bar(set.queries.len() as u64, "Asking");
    let began = Instant::now();
    let rankings = set.queries.iter().map(|query| {
        let ranking = index
            .rank(&submission(query, arguments), DEPTH)?
            .into_iter();
        bar.inc(1);
        Ok(ranking
            .map(|(number, score)| (set.document(number).id.clone(), score))
            .collect())
    });
    let rankings = rankings.collect::<anyhow::Result<_>>()?;
    bar.finish_and_clear();
    tracing::info!(seconds = began.elapsed().as_secs_f64(), "asked every query");
    Ok(rankings)
}

fn differences(
    arguments: &EvalArgs,
    set: &Set,
    rankings: &[Ranking],
) -> anyhow::Result<Vec<Difference>> {
    let compare = |path: &PathBuf| {
        let run = trec::read(path)?;
        let average = |ranking: &[String], query: &Query| {
            measures::query(ranking, set.relevant(query)?).map(|measures| measures.map_at_5)
        };
        let pairs = set.queries.iter().zip(rankings);
        let pairs: Vec<(f64, f64)> = pairs
            .filter_map(|(query, ranking)| {
                let theirs = run.get(&query.id).map_or(&[][..], Vec::as_slice);
                Some((
                    average(&documents(ranking), query)?,
                    average(theirs, query)?,
                ))
            })
            .collect();
        Ok(bootstrap::compare(path, &pairs))
    };
    arguments.against.iter().map(compare).collect()
}

fn unknown(index: &Index, set: &Set, arguments: &EvalArgs) -> anyhow::Result<Unknown> {
    let bar = progress::bar(set.queries.len() as u64, "Asking again");
    let mut trials = Vec::new();
    for query in &set.queries {
        bar.inc(1);
        let right = set.right(query);
        if right.is_empty() {
            continue;
        }
        let same_language = |number: CaseNumber| set.document(number).lang == query.lang;
        let asked = submission(query, arguments);
        trials.push(unknown::ask(index, &asked, &right, same_language)?);
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
    set: &Set,
    arguments: &EvalArgs,
) -> anyhow::Result<()> {
    let mut out = signals::Writer::create(path)?;
    let judged = set
        .queries
        .iter()
        .filter(|query| set.relevant(query).is_some());
    let bar = progress::bar(set.queries.len() as u64, "Writing signals");
    for query in judged {
        bar.inc(1);
        let asked = signals::Asked {
            text: &query.id,
            language: query.lang.as_deref(),
            submission: submission(query, arguments),
            right: set.right(query),
        };
        let name = |number| Some(set.document(number).id.clone());
        out.write(index, &asked, arguments.unknown, name, |_| {
            serde_json::json!([])
        })?;
    }
    bar.finish_and_clear();
    out.finish()
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
