//! `disproof eval --articles`: labelled articles against the casebook.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    ops::Range,
    path::Path,
};

use casebook::{CaseNumber, Stance};
use search::{Index, Likely, Method};
use serde::Serialize;

use super::{
    EvalArgs,
    cases::Cases,
    labelled::{Article, read},
    signals,
    unknown::{self, Guesses, Trial, Unknown},
};
use crate::{follow, place::Place, progress};

/// Counts over articles; ratios are made of them at the end.
#[derive(Clone, Debug, Default, Serialize)]
struct Counts {
    articles: usize,
    /// Sentences that repeat a case.
    repeating: usize,
    /// Of those: found by check, with the right case among those reported for the passage.
    found: usize,
    /// Of those: the right case is the first candidate, among the first 10, the first 50.
    first: usize,
    among_10: usize,
    among_50: usize,
    /// Passages reported, by their best case.
    reported: usize,
    /// Of those: the sentence is labelled with that case.
    right: usize,
    /// Articles that repeat, and of those: with a right case reported first.
    with_claims: usize,
    first_right: usize,
    /// Claims of articles, and of those: among the first five cases reported.
    claims: usize,
    among_5: usize,
    /// Articles without any claim, and of those: answered with “nothing known”.
    without: usize,
    silent: usize,
    /// Sentences by what they do and what the check said of them.
    stances: BTreeMap<String, usize>,
}

#[derive(Serialize)]
struct Outcome {
    method: Method,
    threshold: f32,
    cases: usize,
    all: Counts,
    languages: BTreeMap<String, Counts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unknown: Option<Unknown>,
    #[serde(skip_serializing_if = "Option::is_none")]
    countries: Option<Guesses>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tags: Option<Guesses>,
}

pub async fn run(place: &Place, folder: &Path, arguments: &EvalArgs) -> anyhow::Result<()> {
    let articles = read(folder)?;
    let store = place.existing_store().await?;
    let index = place.index()?;
    follow::catch_up_or_say(&store, &index).await?;
    let cases = Cases::of(&store, &articles, &folder.join("../same-claim.tsv")).await?;
    let signals = arguments.signals.as_deref();
    let mut signals = signals.map(signals::Writer::create).transpose()?;
    let mut outcome = Outcome {
        method: arguments.method,
        threshold: arguments.threshold.unwrap_or(search::DEFAULT_THRESHOLD),
        cases: index.freshness().cases,
        all: Counts::default(),
        languages: BTreeMap::new(),
        unknown: None,
        countries: None,
        tags: None,
    };
    let (mut trials, mut countries, mut tags) = (Vec::new(), Vec::new(), Vec::new());
    let bar = progress::bar(articles.len() as u64, "Asking");
    for mut article in articles {
        article.submission.method = arguments.method;
        article.submission.threshold = arguments.threshold;
        article.submission.limit = 1_000;
        let counts = tokio::task::block_in_place(|| measure(&index, &article, &cases))?;
        if let Some(out) = &mut signals {
            let unknown = arguments.unknown;
            tokio::task::block_in_place(|| write_signals(out, &index, &article, &cases, unknown))?;
        }
        if arguments.unknown {
            trials.push(tokio::task::block_in_place(|| {
                trial(&index, &article, &cases)
            })?);
            let guessed = tokio::task::block_in_place(|| guess(&index, &article, &cases))?;
            countries.extend(guessed.countries);
            tags.extend(guessed.tags);
        }
        add(&mut outcome.all, &counts);
        add(
            outcome.languages.entry(article.language).or_default(),
            &counts,
        );
        bar.inc(1);
    }
    bar.finish_and_clear();
    if arguments.unknown {
        outcome.unknown = Some(Unknown::of(&trials));
        outcome.countries = Some(Guesses::of(&countries));
        outcome.tags = Some(Guesses::of(&tags));
    }
    if let Some(out) = signals {
        out.finish()?;
    }
    if arguments.json {
        say!("{}", serde_json::to_string(&outcome)?);
    } else {
        print(&outcome);
    }
    Ok(())
}

/// Asks an article with the cases that its sentences speak of, and without them.
fn trial(index: &Index, article: &Article, cases: &Cases) -> anyhow::Result<Trial> {
    let right = cases.of_article(article);
    let same_language =
        |number: CaseNumber| cases.languages.get(&number) == Some(&article.language);
    unknown::ask(index, &article.submission, &right, same_language)
}

/// What an article without its cases is told to begin with; none of a kind that its cases lack.
struct Guessed {
    countries: Option<Vec<(f32, bool)>>,
    tags: Option<Vec<(f32, bool)>>,
}

fn guess(index: &Index, article: &Article, cases: &Cases) -> anyhow::Result<Guessed> {
    let right = cases.of_article(article);
    let mut submission = unknown::without(index, &article.submission, &right);
    submission.threshold = Some(1.0);
    let nearest = index.check(&submission)?.nearest.unwrap_or_default();
    let compare = |likely: &[Likely], of: &HashMap<CaseNumber, Vec<String>>| {
        let wanted: HashSet<&String> = right.iter().filter_map(|n| of.get(n)).flatten().collect();
        let guesses = likely
            .iter()
            .map(|l| (l.probability, wanted.contains(&l.key)));
        (!wanted.is_empty()).then(|| guesses.collect())
    };
    Ok(Guessed {
        countries: compare(&nearest.countries, &cases.countries),
        tags: compare(&nearest.tags, &cases.tags),
    })
}

/// A passage that was reported, and its cases with score and stance.
type Reported = (Range<usize>, Vec<(CaseNumber, f32, Stance)>);

fn measure(index: &Index, article: &Article, cases: &Cases) -> anyhow::Result<Counts> {
    let mut counts = Counts {
        articles: 1,
        ..Counts::default()
    };
    let views = index.signals(&article.submission)?;
    let report = index.check(&article.submission)?;
    let mut reported: Vec<Reported> = Vec::new();
    for found in &report.matches {
        for passage in &found.passages {
            let range = passage.range[0]..passage.range[1];
            // Cases that make the same claim are shown with it, and stand behind it.
            let also = found.also.iter().map(|case| (case.number, 0.0));
            let cases = std::iter::once((found.case.number, passage.score)).chain(also);
            let cases = cases.map(|(number, score)| (number, score, passage.stance));
            match reported.iter_mut().find(|(known, _)| *known == range) {
                Some((_, known)) => known.extend(cases),
                None => reported.push((range, cases.collect())),
            }
        }
    }
    let meet = |a: &Range<usize>, b: &Range<usize>| a.start < b.end && b.start < a.end;
    for (range, found) in &mut reported {
        found.sort_by(|a, b| b.1.total_cmp(&a.1));
        let labelled = article
            .sentences
            .iter()
            .filter(|sentence| meet(&sentence.range, range));
        let right = labelled
            .filter_map(|sentence| sentence.label.as_ref())
            .any(|label| cases.of_label(label).contains(&found[0].0));
        counts.reported += 1;
        counts.right += usize::from(right);
    }
    let mut claims: Vec<HashSet<CaseNumber>> = Vec::new();
    for sentence in &article.sentences {
        let Some(label) = &sentence.label else {
            continue;
        };
        let gold = cases.of_label(label);
        if gold.is_empty() {
            continue;
        }
        let said = reported
            .iter()
            .filter(|(range, _)| meet(range, &sentence.range))
            .flat_map(|(_, found)| found)
            .find(|(number, ..)| gold.contains(number));
        if let Some((_, _, stance)) = said {
            let cell = format!("{} as {stance}", label.stance);
            *counts.stances.entry(cell).or_default() += 1;
        }
        if label.stance != "repeats" {
            continue;
        }
        if !claims.iter().any(|claim| !claim.is_disjoint(&gold)) {
            claims.push(gold.clone());
        }
        let rank = views
            .iter()
            .filter(|view| {
                view.range
                    .as_ref()
                    .is_some_and(|range| meet(range, &sentence.range))
            })
            .filter_map(|view| {
                let is_gold =
                    |number: u32| CaseNumber::new(number).is_some_and(|n| gold.contains(&n));
                view.candidates
                    .iter()
                    .position(|found| is_gold(found.number))
            })
            .min();
        let within = |depth: usize| usize::from(rank.is_some_and(|rank| rank < depth));
        counts.repeating += 1;
        counts.found += usize::from(said.is_some());
        counts.first += within(1);
        counts.among_10 += within(10);
        counts.among_50 += within(50);
    }
    if claims.is_empty() {
        let labelled = article
            .sentences
            .iter()
            .any(|sentence| sentence.label.is_some());
        if !labelled {
            counts.without = 1;
            counts.silent = usize::from(!report.known);
        }
    } else {
        counts.with_claims = 1;
        let first = report.matches.first().map(|found| found.case.number);
        let in_claims = |number: &CaseNumber| claims.iter().any(|claim| claim.contains(number));
        counts.first_right = usize::from(first.as_ref().is_some_and(in_claims));
        counts.claims = claims.len();
        let five: HashSet<CaseNumber> = report
            .matches
            .iter()
            .take(5)
            .map(|found| found.case.number)
            .collect();
        counts.among_5 = claims
            .iter()
            .filter(|claim| !claim.is_disjoint(&five))
            .count();
    }
    Ok(counts)
}

fn write_signals(
    out: &mut signals::Writer,
    index: &Index,
    article: &Article,
    cases: &Cases,
    unknown: bool,
) -> anyhow::Result<()> {
    let asked = signals::Asked {
        text: &article.name,
        language: Some(&article.language),
        submission: article.submission.clone(),
        right: cases.of_article(article),
    };
    let labels = |range: &Range<usize>| {
        let met = article.sentences.iter().filter(|sentence| {
            sentence.range.start < range.end && range.start < sentence.range.end
        });
        let labels = met.filter_map(|sentence| sentence.label.as_ref());
        let labels = labels.map(|label| {
            let gold = cases.of_label(label);
            let gold: Vec<&String> = gold
                .iter()
                .filter_map(|number| cases.keys.get(number))
                .collect();
            serde_json::json!({"stance": label.stance, "cases": gold})
        });
        labels.collect()
    };
    out.write(
        index,
        &asked,
        unknown,
        |number| cases.keys.get(&number).cloned(),
        labels,
    )
}

fn add(sum: &mut Counts, more: &Counts) {
    let Counts {
        articles,
        repeating,
        found,
        first,
        among_10,
        among_50,
        reported,
        right,
        with_claims,
        first_right,
        claims,
        among_5,
        without,
        silent,
        stances,
    } = more;
    for (sum, more) in [
        (&mut sum.articles, articles),
        (&mut sum.repeating, repeating),
        (&mut sum.found, found),
        (&mut sum.first, first),
        (&mut sum.among_10, among_10),
        (&mut sum.among_50, among_50),
        (&mut sum.reported, reported),
        (&mut sum.right, right),
        (&mut sum.with_claims, with_claims),
        (&mut sum.first_right, first_right),
        (&mut sum.claims, claims),
        (&mut sum.among_5, among_5),
        (&mut sum.without, without),
        (&mut sum.silent, silent),
    ] {
        *sum += more;
    }
    for (cell, count) in stances {
        *sum.stances.entry(cell.clone()).or_default() += count;
    }
}

fn print(outcome: &Outcome) {
    say!(
        "{} articles against {} cases, method {}, threshold {}\n",
        outcome.all.articles,
        outcome.cases,
        outcome.method,
        outcome.threshold
    );
    say!(
        "{:6} {:>9} {:>7} {:>9} {:>8} {:>8} {:>11} {:>10} {:>9}   {}",
        "",
        "precision",
        "recall",
        "success@1",
        "@10",
        "@50",
        "article P@1",
        "recall@5",
        "silent",
        "passages repeating, reported; articles"
    );
    let row = |name: &str, c: &Counts| {
        let ratio = |part: usize, of: usize| {
            if of == 0 {
                "–".to_owned()
            } else {
                format!("{:.3}", part as f64 / of as f64)
            }
        };
        say!(
            "{name:6} {:>9} {:>7} {:>9} {:>8} {:>8} {:>11} {:>10} {:>9}   {}, {}; {}",
            ratio(c.right, c.reported),
            ratio(c.found, c.repeating),
            ratio(c.first, c.repeating),
            ratio(c.among_10, c.repeating),
            ratio(c.among_50, c.repeating),
            ratio(c.first_right, c.with_claims),
            ratio(c.among_5, c.claims),
            ratio(c.silent, c.without),
            c.repeating,
            c.reported,
            c.articles
        );
    };
    row("all", &outcome.all);
    outcome
        .languages
        .iter()
        .for_each(|(language, counts)| row(language, counts));
    if !outcome.all.stances.is_empty() {
        say!("\nStance, of the labelled passages that were found:");
        for (cell, count) in &outcome.all.stances {
            say!("  {cell}: {count}");
        }
    }
    if let Some(unknown) = &outcome.unknown {
        unknown.print();
    }
    for (name, guesses) in [("Countries", &outcome.countries), ("Tags", &outcome.tags)] {
        if let Some(guesses) = guesses {
            guesses.print(name);
        }
    }
}
