//! Candidates and their order: lexical ∪ vector → evidence → score.

use std::{
    collections::HashMap,
    ops::Range,
    time::{Duration, Instant},
};

use encoder::{Encoder, Role};
use rayon::prelude::*;

use crate::{
    Error, Index, Method,
    bitmap::Bitmap,
    centre::Centre,
    fusion::{Evidence, Scale},
    index::Snapshot,
    vectors::{Question, Table, Vector},
    words::{Bound, Lexical, WordScores, WordsSnapshot},
};

/// Cases that each way of looking hands on.
pub(crate) const CANDIDATES: usize = 100;

/// Postings that are gone through to find cases by a kind of words: all that a sentence has among
/// some ten thousand cases.
const POSTINGS: Bound = Bound::Postings(100_000);

/// A text that is compared with every case.
#[derive(Clone, Debug, Default)]
pub(crate) struct View {
    /// The text, look-alike letters folded.
    pub text: String,
    /// Its language, where known.
    pub language: Option<String>,
    /// Where it stands among others: the number of a stretch, and bytes of it.
    pub place: Option<(usize, Range<usize>)>,
    /// What is said around it: the title, the sentences before it, itself.
    pub around: Option<String>,
}

/// What is asked: views, and the stretches of the article that they stand in.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    pub views: Vec<View>,
    /// Pieces of the article, each with its title in front.
    pub stretches: Vec<String>,
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
    /// The score at which those begin that tell other stories than the best.
    pub crowd: f32,
    /// The log odds of its twentieth candidate: in some views all cases score high.
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
    /// Time spent comparing.
    pub comparing: Duration,
}

/// Compares every view with every allowed case.
pub(crate) fn look(
    index: &Index,
    snapshot: &Snapshot,
    asked: &Asked,
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
    let questions = match (encoder, table) {
        (Some(encoder), Some(table)) => Questions::of(encoder, asked, table.rows()),
        _ => Questions::default(),
    };
    let encoding = began.elapsed();
    let began = Instant::now();
    let nearest = |questions: &[Question]| {
        table.map_or_else(Vec::new, |table| table.nearest(questions, allowed, depth))
    };
    let (near_alone, near_in_place) = (nearest(&questions.alone), nearest(&questions.in_place));
    let texts = table.map_or(0, Table::rows);
    let ranking = index.ranking();
    let weights = asked.views.iter().map(|view| match (table, &view.place) {
        (None, _) => &ranking.lexical,
        (Some(_), Some(_)) if method == Method::Full => &ranking.in_article,
        (Some(_), _) => &ranking.alone,
    });
    let scales: Vec<Scale<'_>> = weights.map(|weights| weights.among(texts)).collect();
    let shared = |(at, (view, scale)): (usize, (&View, &Scale<'_>))| {
        let compare = |text: &str, by| {
            let language = view.language.as_deref();
            snapshot.words.compare(text, language, by, POSTINGS)
        };
        let mut wanted = Bitmap::default();
        let mut words = None;
        if method != Method::Vector || table.is_none() {
            let stems = scale.weights.wants_stems();
            let found = Words {
                grams: compare(&view.text, Lexical::Grams)?,
                stems: match stems {
                    true => Some(compare(&view.text, Lexical::Stems)?),
                    false => None,
                },
                around: compare(view.around.as_ref().unwrap_or(&view.text), Lexical::Marks)?,
            };
            let tops = [
                found.grams.top(depth, allowed),
                found.around.top(depth / 2, allowed),
                found
                    .stems
                    .as_ref()
                    .map_or_else(Vec::new, |stems| stems.top(depth, allowed)),
            ];
            let all = tops.iter().flatten();
            all.for_each(|(number, _)| wanted.insert(*number));
            words = Some(found);
        }
        let place = questions.places.get(at).copied().flatten();
        let near = near_alone.get(at).into_iter();
        let near = near.chain(place.and_then(|place| near_in_place.get(place)));
        near.flatten().for_each(|found| wanted.insert(found.number));
        if let Some(words) = &mut words {
            words.complete(&wanted)?;
        }
        let closeness =
            |question: &Question| table.map(|table| table.closeness(question, wanted.numbers()));
        let alone = questions.alone.get(at).and_then(closeness);
        let in_place = place.and_then(|place| closeness(&questions.in_place[place]));
        let evidence = wanted.numbers().enumerate().map(|(place, number)| {
            let near = |by: &Option<Vec<Option<f32>>>| by.as_ref()?[place];
            let closeness = near(&alone).unwrap_or_default();
            let words = words
                .as_ref()
                .map_or_else(Evidence::default, |words| words.of(number, &snapshot.words));
            let evidence = Evidence {
                closeness,
                in_place: near(&in_place).unwrap_or(closeness),
                ..words
            };
            (number, evidence)
        });
        Ok(evidence.collect())
    };
    // Waking other threads takes longer than one view does.
    let alone = asked.views.len() == 1;
    let mut evidence: Vec<Shared> = match alone {
        true => vec![shared((0, (&asked.views[0], &scales[0])))?],
        false => {
            let views = asked.views.par_iter().zip(&scales).enumerate();
            views.map(shared).collect::<Result<_, Error>>()?
        }
    };
    look_elsewhere(&mut evidence, &asked.views);
    let views = match alone {
        true => vec![ranked(
            &asked.views[0],
            scales[0],
            table,
            evidence.swap_remove(0),
        )],
        false => {
            let views = asked.views.par_iter().zip(scales).zip(evidence);
            views
                .map(|((view, scale), evidence)| ranked(view, scale, table, evidence))
                .collect()
        }
    };
    let method = if table.is_some() {
        method
    } else {
        Method::Lexical
    };
    Ok(Looked {
        views,
        method,
        encoding,
        comparing: began.elapsed(),
    })
}

/// What a view shares with each case that it may repeat.
type Shared = Vec<(u32, Evidence)>;

/// Tells each passage how near its cases come to the others.
fn look_elsewhere(evidence: &mut [Shared], views: &[View]) {
    let passages = || (0..views.len()).filter(|at| views[*at].place.is_some());
    // The two passages that come nearest to each case.
    let mut nearest: HashMap<u32, [(f32, usize); 2]> = HashMap::new();
    for at in passages() {
        for (number, evidence) in &evidence[at] {
            let [first, second] = nearest.entry(*number).or_insert([(0.0, usize::MAX); 2]);
            if evidence.closeness > first.0 {
                *second = std::mem::replace(first, (evidence.closeness, at));
            } else if evidence.closeness > second.0 {
                *second = (evidence.closeness, at);
            }
        }
    }
    for at in passages() {
        for (number, evidence) in &mut evidence[at] {
            let [first, second] = nearest[number];
            evidence.elsewhere = if first.1 == at { second.0 } else { first.0 };
        }
    }
}

/// How a view's words meet every case's.
struct Words<'s> {
    grams: WordScores<'s>,
    /// None where they weigh nothing.
    stems: Option<WordScores<'s>>,
    around: WordScores<'s>,
}

impl Words<'_> {
    fn complete(&mut self, wanted: &Bitmap) -> Result<(), Error> {
        self.grams.complete(wanted.numbers())?;
        self.around.complete(wanted.numbers())?;
        self.stems
            .as_mut()
            .map_or(Ok(()), |stems| stems.complete(wanted.numbers()))
    }

    fn of(&self, number: u32, words: &WordsSnapshot) -> Evidence {
        let grams = self.grams.shared(number);
        let (stems, share) = self.stems.as_ref().map_or_else(Default::default, |stems| {
            (stems.shared(number), stems.share(number))
        });
        Evidence {
            grams: self.grams.share(number),
            stems: share,
            amount: grams.score.ln_1p(),
            rarest: stems.rarest,
            covered: words.covered(number, grams),
            around: self.around.shared(number).score.ln_1p(),
            ..Evidence::default()
        }
    }
}

/// The views as vectors.
#[derive(Default)]
struct Questions {
    /// Each by itself.
    alone: Vec<Question>,
    /// Those that stand in a stretch, as they stand in it.
    in_place: Vec<Question>,
    /// By view, its place among those.
    places: Vec<Option<usize>>,
}

impl Questions {
    fn of(encoder: &Encoder, asked: &Asked, rows: usize) -> Self {
        let texts: Vec<&str> = asked.views.iter().map(|view| view.text.as_str()).collect();
        let vectors = encoder.encode(Role::Query, &texts);
        let centre = Centre::of(encoder);
        let alone = vectors.iter().zip(&asked.views);
        let mut questions = Self {
            alone: alone
                .map(|(vector, view)| question(&centre, vector, view, rows))
                .collect(),
            ..Self::default()
        };
        let mut parts: Vec<Vec<Range<usize>>> = vec![Vec::new(); asked.stretches.len()];
        for view in &asked.views {
            if let Some((stretch, range)) = &view.place {
                parts[*stretch].push(range.clone());
            }
        }
        let stretches: Vec<(&str, &[Range<usize>])> = asked
            .stretches
            .iter()
            .zip(&parts)
            .map(|(text, parts)| (text.as_str(), parts.as_slice()))
            .collect();
        // The views stand in their stretches in order.
        let mut vectors = encoder
            .encode_parts(Role::Query, &stretches)
            .into_iter()
            .flatten();
        for view in &asked.views {
            let vector = view.place.as_ref().and_then(|_| vectors.next());
            questions.places.push(vector.map(|vector| {
                questions
                    .in_place
                    .push(question(&centre, &vector, view, rows));
                questions.in_place.len() - 1
            }));
        }
        questions
    }
}

/// A text of so many columns or fewer is short: a sentence.
const SHORT: usize = 120;

fn question(centre: &Centre, vector: &Vector, view: &View, rows: usize) -> Question {
    Question {
        vector: centre.query(vector, view.language.as_deref(), rows),
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

/// Candidates that may be of one claim with the best of them: so many are looked at.
const ALIKE: usize = 50;
/// Two cases whose centred cosine is above this tell one story.
const SAME_STORY: f32 = 0.7;
/// The crowd begins with the so-manieth candidate that tells another story than the best.
const OTHERS: usize = 3;

/// What a case that scores lower is less sure by, at least, in log odds.
const LESS_SURE: f32 = 0.001;

/// Candidates in order, each measured against the background of their view and its crowd.
fn ranked(view: &View, scale: Scale<'_>, table: Option<&Table>, evidence: Shared) -> Found {
    let mut candidates: Vec<Candidate> = evidence
        .into_iter()
        .map(|(number, evidence)| Candidate {
            number,
            evidence,
            score: scale.weights.score(&evidence),
            log_odds: 0.0,
        })
        .collect();
    candidates.sort_unstable_by(order);
    let crowd = crowd(&candidates, table);
    let mut above = f32::INFINITY;
    for candidate in &mut candidates {
        let closeness = candidate.evidence.closeness;
        candidate.log_odds = scale.log_odds(candidate.score, crowd, closeness);
        if view.place.is_none() {
            // A text by itself is ranked by its score: no case is surer than those that score higher.
            candidate.log_odds = candidate.log_odds.min(above - LESS_SURE);
            above = candidate.log_odds;
        }
    }
    let deep = candidates.get(CROWD).or(candidates.last());
    let crowding = deep.map_or(0.0, |candidate| candidate.log_odds);
    Found {
        candidates,
        crowd: crowd.map_or(scale.background, |crowd| crowd.max(scale.background)),
        crowding,
    }
}

/// The score at which the candidates begin that tell other stories than the best one. A story
/// told again and again has dozens of cases; that they all come near is no doubt of the first.
/// None where there are too few to make a crowd.
fn crowd(candidates: &[Candidate], table: Option<&Table>) -> Option<f32> {
    let near = &candidates[..candidates.len().min(ALIKE)];
    let best = near.first()?;
    let alike = table.map_or_else(HashMap::new, |table| {
        let numbers = near.iter().map(|candidate| candidate.number);
        table.likeness(best.number, numbers)
    });
    let others: Vec<&Candidate> = near
        .iter()
        .skip(1)
        .filter(|other| {
            alike
                .get(&other.number)
                .is_none_or(|like| *like < SAME_STORY)
        })
        .collect();
    Some(others.get(OTHERS - 1)?.score)
}

fn order(a: &Candidate, b: &Candidate) -> std::cmp::Ordering {
    b.score.total_cmp(&a.score).then(a.number.cmp(&b.number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_met_elsewhere_where_another_passage_is_near_it() {
        let passage = View {
            place: Some((0, 0..1)),
            ..View::default()
        };
        let views = [passage.clone(), passage.clone(), passage, View::default()];
        let near = |closeness| Evidence {
            closeness,
            ..Evidence::default()
        };
        let mut shared = [
            vec![(7, near(0.5)), (8, near(0.2))],
            vec![(7, near(0.3))],
            vec![(7, near(0.4)), (8, near(-0.1))],
            // The whole of a post is no other passage.
            vec![(7, near(0.9))],
        ];
        look_elsewhere(&mut shared, &views);
        let elsewhere = |at: usize| -> Vec<f32> {
            let evidence = shared[at].iter();
            evidence.map(|(_, evidence)| evidence.elsewhere).collect()
        };
        assert_eq!(elsewhere(0), [0.4, 0.0], "what is far is nowhere");
        assert_eq!(elsewhere(1), [0.5]);
        assert_eq!(elsewhere(2), [0.5, 0.2]);
        assert_eq!(elsewhere(3), [0.0]);
    }
}
