//! Candidates and their order: lexical ∪ vector → evidence → score.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use encoder::Role;
use rayon::prelude::*;

use crate::{
    Error, Index, Method, SearchQuery,
    bitmap::Bitmap,
    centre::Centre,
    fusion::{self, Evidence, Weights},
    index::Snapshot,
    vectors::{Question, Table, Vector},
    words::{Lexical, WordScores},
};

/// Cases that each way of looking hands on.
pub(crate) const CANDIDATES: usize = 100;

/// A text that is compared with every case.
#[derive(Clone, Debug)]
pub(crate) struct View {
    /// The text, look-alike letters folded.
    pub text: String,
    /// Its language, where known.
    pub language: Option<String>,
}

/// The place of the candidate by which crowding is measured: deep enough that the re-worded cases
/// of one claim do not count, near enough to be about the same things.
const CROWD: usize = 20;

/// A case that a view may repeat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Candidate {
    pub number: u32,
    pub evidence: Evidence,
    /// The weighted sum; comparable within a view.
    pub score: f32,
    /// Log odds of a match; comparable across views.
    pub log_odds: f32,
}

/// What was found for one view.
pub(crate) struct Found {
    /// Best first.
    pub candidates: Vec<Candidate>,
    /// How far its twentieth candidate is above the background, in log odds: in some views all
    /// cases score high.
    pub crowding: f32,
}

/// What looking for some views found.
pub(crate) struct Looked {
    /// By view.
    pub views: Vec<Found>,
    /// How it was looked: lexical where there is no encoder.
    pub method: Method,
    /// Time spent encoding.
    pub encoding: Duration,
}

/// Compares every view with every allowed case.
pub(crate) fn look(
    index: &Index,
    snapshot: &Snapshot,
    views: &[View],
    method: Method,
    allowed: &Bitmap,
    depth: usize,
) -> Result<Looked, Error> {
    let table = snapshot
        .table
        .as_ref()
        .filter(|_| method != Method::Lexical);
    let encoder = index.encoder().filter(|_| table.is_some());
    let began = Instant::now();
    let questions: Vec<Question> = match (encoder, table) {
        (Some(encoder), Some(table)) => {
            let texts: Vec<&str> = views.iter().map(|view| view.text.as_str()).collect();
            let vectors = encoder.encode(Role::Query, &texts);
            let views = vectors.iter().zip(views);
            views
                .map(|(vector, view)| question(vector, view, table.rows()))
                .collect()
        }
        _ => Vec::new(),
    };
    let encoding = began.elapsed();
    let nearest = table.map(|table| table.nearest(&questions, allowed, depth));
    let weights = if table.is_some() {
        fusion::FULL
    } else {
        fusion::LEXICAL
    };
    let texts = table.map_or(0, Table::rows);
    let background = weights.background_among(texts);
    let views = views
        .par_iter()
        .enumerate()
        .map(|(at, view)| {
            let near = nearest.as_ref().map(|nearest| nearest[at].as_slice());
            if let (Method::Vector, Some(near)) = (method, near) {
                let alone = |closeness| Evidence {
                    closeness: Some(closeness),
                    ..Evidence::default()
                };
                let near = near
                    .iter()
                    .map(|found| (found.number, alone(found.closeness)));
                return Ok(ranked(&weights, background, near));
            }
            let compare = |by| {
                snapshot
                    .words
                    .compare(&view.text, view.language.as_deref(), by, allowed)
            };
            let (grams, stems) = (compare(Lexical::Grams)?, compare(Lexical::Stems)?);
            let closeness = match (table, near) {
                (Some(table), Some(near)) => {
                    let mut wanted = Bitmap::default();
                    let words = grams.top(depth).into_iter().chain(stems.top(depth));
                    words.for_each(|(number, _)| wanted.insert(number));
                    near.iter().for_each(|found| wanted.insert(found.number));
                    Some(table.closeness(&questions[at], &wanted))
                }
                _ => None,
            };
            Ok(fuse(
                &weights,
                background,
                &grams,
                &stems,
                closeness.as_ref(),
                depth,
            ))
        })
        .collect::<Result<Vec<Found>, Error>>()?;
    let method = if table.is_some() {
        method
    } else {
        Method::Lexical
    };
    Ok(Looked {
        views,
        method,
        encoding,
    })
}

/// A text of so many columns or fewer is short: a sentence.
const SHORT: usize = 120;

fn question(vector: &Vector, view: &View, rows: usize) -> Question {
    Question {
        vector: Centre.query(vector, view.language.as_deref(), rows),
        short: columns(&view.text) <= SHORT,
    }
}

/// How wide a text is: a character of a script without spaces says about as much as two letters.
fn columns(text: &str) -> usize {
    text.chars()
        .take(10_000)
        .map(|c| {
            if ('\u{2e80}'..='\u{d7ff}').contains(&c) {
                2
            } else {
                1
            }
        })
        .sum()
}

fn fuse(
    weights: &Weights,
    background: f32,
    grams: &WordScores,
    stems: &WordScores,
    closeness: Option<&HashMap<u32, f32>>,
    depth: usize,
) -> Found {
    let numbers: Vec<u32> = match closeness {
        Some(closeness) => closeness.keys().copied().collect(),
        None => {
            let words = grams.top(depth).into_iter().chain(stems.top(depth));
            let mut numbers: Vec<u32> = words.map(|(number, _)| number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            numbers
        }
    };
    let evidence = numbers.into_iter().map(|number| {
        let evidence = Evidence {
            closeness: closeness.map(|closeness| closeness[&number]),
            grams: grams.share(number),
            stems: stems.share(number),
        };
        (number, evidence)
    });
    ranked(weights, background, evidence)
}

/// Candidates in order, each measured against the background of their view.
fn ranked(
    weights: &Weights,
    background: f32,
    evidence: impl Iterator<Item = (u32, Evidence)>,
) -> Found {
    let mut candidates: Vec<Candidate> = evidence
        .map(|(number, evidence)| Candidate {
            number,
            evidence,
            score: weights.score(&evidence),
            log_odds: 0.0,
        })
        .collect();
    candidates.sort_unstable_by(order);
    let behind = candidates.first().map_or(background, |best| {
        background.max(fusion::BEHIND * best.score)
    });
    for (place, candidate) in candidates.iter_mut().enumerate() {
        let background = if place == 0 { background } else { behind };
        candidate.log_odds = weights.log_odds(candidate.score, background);
    }
    let crowding = candidates.get(CROWD).map_or(0.0, |candidate| {
        weights.steepness * (candidate.score - background).max(0.0)
    });
    Found {
        candidates,
        crowding,
    }
}

fn order(a: &Candidate, b: &Candidate) -> std::cmp::Ordering {
    b.score.total_cmp(&a.score).then(a.number.cmp(&b.number))
}

/// Below this probability a case whose words do not match is not listed by a search.
const SEARCH_FLOOR: f32 = 0.3;

/// Answers a search's words: cases and scores, best first. A case is listed where a word matches,
/// in its text or around it, or where the meaning is close.
pub(crate) fn search(
    index: &Index,
    snapshot: &Snapshot,
    query: &SearchQuery,
) -> Result<(Method, Vec<(u32, f32)>), Error> {
    let allowed = snapshot.words.allowed(&query.filter)?;
    let text: String = query.text.chars().take(1_000).collect();
    let text = text::normalise::fold_lookalikes(&text).into_owned();
    let language = text::language::identify(&text).map(|found| found.language.to_owned());
    let view = View { text, language };
    let looked = look(
        index,
        snapshot,
        std::slice::from_ref(&view),
        Method::Full,
        &allowed,
        CANDIDATES,
    )?;
    let compare = |by| {
        snapshot
            .words
            .compare(&view.text, view.language.as_deref(), by, &allowed)
    };
    let (stems, rest) = (compare(Lexical::Stems)?, compare(Lexical::Rest)?);
    let mut scores: HashMap<u32, f32> = HashMap::new();
    for candidate in &looked.views[0].candidates {
        let probability = fusion::probability(candidate.log_odds);
        let named = stems.scores.contains_key(&candidate.number);
        if named || probability >= SEARCH_FLOOR {
            scores.insert(candidate.number, probability);
        }
    }
    // Words found only around the case (its response, its outlets) or too far down for the
    // candidates stand after those.
    for number in stems.scores.keys().chain(rest.scores.keys()) {
        let weak = 0.02 * stems.share(*number) + 0.01 * rest.share(*number);
        scores.entry(*number).or_insert(weak);
    }
    let mut found: Vec<(u32, f32)> = scores.into_iter().collect();
    found.sort_unstable_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    Ok((looked.method, found))
}
