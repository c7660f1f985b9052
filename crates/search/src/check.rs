//! `check`: a text → its passages → the cases each repeats → one answer.

use std::{
    ops::Range,
    time::{Duration, Instant},
};

use casebook::Stance;
use serde::Serialize;
use text::{
    passages::Limits,
    stance::{Attitude, attitude},
};

use crate::{
    CaseMatch, CheckedCase, Error, Hit, Index, Method, Note, PassageMatch, Report, Submission,
    explain,
    facts::Facts,
    find::{self, Asked, CANDIDATES, Candidate, View},
    fusion::{Evidence, probability},
    merge::{self, Ranked},
    nearest,
    report::Took,
};

/// A match this probable or more is reported; the measured trade-off is in docs/finding.md.
pub const DEFAULT_THRESHOLD: f32 = 0.4;
/// Cases reported unless more or fewer are asked for.
const DEFAULT_LIMIT: usize = 10;
/// Passages shown for a case.
const MOST_PASSAGES: usize = 5;
/// Passages of a case that are asked whether they reject it.
const WEIGHED_PASSAGES: usize = 50;
/// A text of at most this many passages is also compared as a whole: a post is more than its
/// best sentence.
const POST: usize = 12;
/// A text cut up for checking.
struct Prepared {
    language: Option<String>,
    passages: Vec<Range<usize>>,
    /// The views: first one for each passage, then the whole, where it is one.
    asked: Asked,
    notes: Vec<Note>,
}

impl Index {
    /// Says which known cases a text repeats, where, how surely and why.
    ///
    /// Any text is answered, in time that grows with its first two megabytes at most.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn check(&self, submission: &Submission) -> Result<Report, Error> {
        let began = Instant::now();
        let snapshot = self.snapshot();
        let allowed = snapshot.answering(&submission.filter)?;
        let prepared = prepare(submission);
        let preparing = began.elapsed();
        let looked = find::look(
            self,
            &snapshot,
            &prepared.asked,
            submission.method,
            &allowed,
            CANDIDATES,
        )?;
        let threshold = submission.threshold.unwrap_or(DEFAULT_THRESHOLD);
        let limit = if submission.limit == 0 {
            DEFAULT_LIMIT
        } else {
            submission.limit
        };
        let mut matches = Vec::new();
        let ranked = merge::rank(&looked, prepared.passages.len());
        let known = ranked
            .first()
            .is_some_and(|best| probability(best.log_odds) >= threshold);
        let nearest = match known || prepared.passages.is_empty() {
            true => None,
            false => Some(nearest::nearest(&snapshot, &ranked)?),
        };
        let found = ranked
            .into_iter()
            .take_while(|ranked| probability(ranked.log_odds) >= threshold);
        let claims = merge::by_claim(found, snapshot.table.as_ref());
        let mut reported: Vec<(Reported, Vec<u32>)> = Vec::new();
        for (ranked, others) in merge::reported(claims, limit) {
            let card = snapshot.words.card(ranked.number)?;
            if let (Some(card), Some(facts)) = (card, snapshot.words.facts(ranked.number)?) {
                let reportable = Reported {
                    ranked,
                    card,
                    facts,
                };
                reported.push((reportable, others));
            }
        }
        let views = &prepared.asked.views;
        let best: Vec<(u32, usize, &View, &Facts)> = reported
            .iter()
            .filter_map(|(Reported { ranked, facts, .. }, _)| {
                let at = ranked.passages.first()?.0;
                Some((ranked.number, at, &views[at], facts))
            })
            .collect();
        let aligned = explain::Aligned::of(self.encoder().map(AsRef::as_ref), &best);
        for (case, others) in &reported {
            let pairs = aligned.pairs(case.ranked.number);
            let told = tell(self, submission, &prepared, case, pairs, threshold);
            let mut also = Vec::new();
            for number in others {
                also.extend(snapshot.words.card(*number)?.map(checked));
            }
            matches.push(CaseMatch { also, ..told });
        }
        let mut notes = prepared.notes;
        if looked.method != submission.method {
            notes.push(Note::ByWordsAlone);
        }
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        let encoding = looked.encoding + aligned.encoding;
        let total = began.elapsed();
        let told = total.saturating_sub(preparing + encoding + looked.comparing);
        Ok(Report {
            known: !matches.is_empty(),
            language: prepared.language,
            method: looked.method,
            matches,
            passages: prepared.passages.len(),
            nearest,
            notes,
            cases: allowed.len(),
            took: Took {
                total_ms: ms(total),
                preparing_ms: ms(preparing),
                encoding_ms: ms(encoding),
                comparing_ms: ms(looked.comparing),
                telling_ms: ms(told),
            },
        })
    }

    /// Every case in the order in which [`Index::check`] would report it, without a threshold:
    /// for measuring.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn rank(
        &self,
        submission: &Submission,
        depth: usize,
    ) -> Result<Vec<(casebook::CaseNumber, f32)>, Error> {
        let snapshot = self.snapshot();
        let allowed = snapshot.answering(&submission.filter)?;
        let mut prepared = prepare(submission);
        if submission.method != Method::Full {
            prepared.asked = Asked {
                views: vec![whole(&submission.text, prepared.language.as_deref())],
                stretches: Vec::new(),
            };
            prepared.passages.clear();
        }
        let looked = find::look(
            self,
            &snapshot,
            &prepared.asked,
            submission.method,
            &allowed,
            depth.max(CANDIDATES),
        )?;
        let ranked = merge::rank(&looked, prepared.passages.len())
            .into_iter()
            .take(depth);
        Ok(ranked
            .filter_map(|case| {
                Some((
                    casebook::CaseNumber::new(case.number)?,
                    probability(case.log_odds),
                ))
            })
            .collect())
    }
}

/// What one view of a text and one case have in common, before it becomes a score.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Signal {
    /// The case's number.
    pub number: u32,
    /// What they share.
    pub evidence: Evidence,
}

/// What was found for one view of a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ViewSignals {
    /// Bytes of the text where the passage stands; none for the whole of a post.
    pub range: Option<Range<usize>>,
    /// The score at which the cases begin that tell other stories than the best.
    pub crowd: f32,
    /// Cases, best first.
    pub candidates: Vec<Signal>,
}

impl Index {
    /// The signals behind [`Index::check`], by view of the text, candidates best first: for
    /// measuring, and for learning the weights that join them.
    ///
    /// # Errors
    /// If the index cannot be read.
    pub fn signals(&self, submission: &Submission) -> Result<Vec<ViewSignals>, Error> {
        let snapshot = self.snapshot();
        let allowed = snapshot.answering(&submission.filter)?;
        let Prepared {
            asked, passages, ..
        } = prepare(submission);
        let looked = find::look(
            self,
            &snapshot,
            &asked,
            submission.method,
            &allowed,
            CANDIDATES,
        )?;
        let signal = |candidate: Candidate| Signal {
            number: candidate.number,
            evidence: candidate.evidence,
        };
        let views = looked.views.into_iter().enumerate();
        Ok(views
            .map(|(at, found)| ViewSignals {
                range: passages.get(at).cloned(),
                crowd: found.crowd,
                candidates: found.candidates.into_iter().map(signal).collect(),
            })
            .collect())
    }
}

fn prepare(submission: &Submission) -> Prepared {
    let text = &submission.text;
    let identified = || text::language::identify(text).map(|found| found.language.to_owned());
    let stated = submission
        .language
        .as_ref()
        .filter(|language| !language.is_undetermined());
    let language = stated
        .map(|language| language.primary().to_owned())
        .or_else(identified);
    let found = text::passages::split(text, Limits::default());
    let mut notes = Vec::new();
    if found.truncated || found.left_out.surplus > 0 {
        let passages = found.passages.len();
        notes.push(Note::Long { passages });
    }
    let lookalikes = text::normalise::fold_lookalikes_report(
        &text[..text.floor_char_boundary(Limits::default().bytes)],
    );
    if lookalikes.words > 0 {
        let words = lookalikes.words;
        notes.push(Note::Lookalikes { words });
    }
    let hidden = text::normalise::words_with_hidden_characters(
        &text[..text.floor_char_boundary(Limits::default().bytes)],
    );
    if hidden > 0 {
        notes.push(Note::Hidden { words: hidden });
    }
    let passages: Vec<Range<usize>> = found.passages.into_iter().map(|p| p.range).collect();
    let asked = ask(submission, &passages, language.as_deref());
    Prepared {
        language,
        passages,
        asked,
        notes,
    }
}

/// Characters of an article that are read at one go with their title in front: enough to say who
/// “they” are, and few enough tokens for one window.
const STRETCH: usize = 700;
/// Characters of a title that stand in front of a stretch.
const LONGEST_TITLE: usize = 200;
/// Passages before one that are said to be around it.
const AROUND: usize = 2;

/// The passages as views, each with what stands around it, and the whole of a post.
fn ask(submission: &Submission, passages: &[Range<usize>], language: Option<&str>) -> Asked {
    let texts: Vec<String> = passages
        .iter()
        .map(|range| readable(&submission.text[range.clone()]))
        .collect();
    let title = submission.title.as_deref().unwrap_or_default();
    let title = &title[..title.floor_char_boundary(16 * LONGEST_TITLE)];
    let title: String = readable(title).chars().take(LONGEST_TITLE).collect();
    let front = match title.trim_end_matches(['.', ' ']) {
        "" => String::new(),
        title => format!("{title}. "),
    };
    // What has a headline is an article: its passages say different things.
    let is_post = front.is_empty() && (2..=POST).contains(&texts.len());
    let in_article = !is_post && (texts.len() > 1 || !front.is_empty());
    let mut asked = Asked::default();
    let mut stretch = String::new();
    for (at, text) in texts.iter().enumerate() {
        let place = in_article.then(|| {
            if stretch.is_empty() {
                stretch.clone_from(&front);
            }
            let range = stretch.len()..stretch.len() + text.len();
            stretch.push_str(text);
            stretch.push(' ');
            let place = (asked.stretches.len(), range);
            if stretch.chars().count() >= STRETCH || at + 1 == texts.len() {
                asked.stretches.push(std::mem::take(&mut stretch));
            }
            place
        });
        let around = texts[at.saturating_sub(AROUND)..=at].join(" ");
        asked.views.push(View {
            text: text.clone(),
            language: language.map(ToOwned::to_owned),
            place,
            around: Some(format!("{front}{around}")),
        });
    }
    if is_post {
        asked.views.push(whole(&submission.text, language));
    }
    asked
}

fn whole(text: &str, language: Option<&str>) -> View {
    View {
        text: readable(text),
        language: language.map(ToOwned::to_owned),
        ..View::default()
    }
}

/// A text as it is compared: fit for display, look-alike letters folded.
fn readable(text: &str) -> String {
    text::normalise::fold_lookalikes(&text::normalise::clean(text)).into_owned()
}

/// What a passage does with the claim, as far as its wording shows. A denial in the passage of a
/// claim that is a denial itself ("there never was such a state") may as well be the claim.
fn stance(submission: &Submission, prepared: &Prepared, at: usize, case: &Hit) -> Stance {
    let text = |range: &Range<usize>| &submission.text[range.clone()];
    let range = &prepared.passages[at];
    let before = at
        .checked_sub(1)
        .map(|at| &prepared.passages[at])
        .filter(|before| !submission.text[before.end..range.start].contains('\n'));
    let language = prepared.language.as_deref();
    match attitude(text(range), before.map_or("", text), language) {
        Attitude::Asserts => Stance::Repeats,
        Attitude::Reports => Stance::Reports,
        Attitude::Rebuts => match attitude(&case.title, "", Some(case.language.primary())) {
            Attitude::Rebuts => Stance::Unclear,
            _ => Stance::Rebuts,
        },
        Attitude::Unclear => Stance::Unclear,
    }
}

/// A case that is reported, and what is known of it.
struct Reported {
    ranked: Ranked,
    card: Hit,
    facts: Facts,
}

/// What is said of a case; `pairs` are words of it and of its best passage.
fn tell(
    index: &Index,
    submission: &Submission,
    prepared: &Prepared,
    case: &Reported,
    pairs: &[(String, String)],
    threshold: f32,
) -> CaseMatch {
    let Reported {
        ranked,
        card,
        facts,
    } = case;
    let reached = ranked
        .passages
        .iter()
        .enumerate()
        .take_while(|(place, (_, candidate))| {
            *place == 0 || probability(candidate.log_odds) >= threshold
        });
    let said: Vec<(&(usize, Candidate), Stance)> = reached
        .take(WEIGHED_PASSAGES)
        .map(|(_, passage)| (passage, stance(submission, prepared, passage.0, card)))
        .collect();
    // Who rejects a claim need not say so in every sentence that answers it.
    let rejected = said.iter().any(|(_, stance)| *stance == Stance::Rebuts);
    let mut passages = Vec::new();
    for ((at, candidate), stance) in said.into_iter().take(MOST_PASSAGES) {
        let score = probability(candidate.log_odds);
        let range = prepared.passages[*at].clone();
        let view = &prepared.asked.views[*at];
        let pairs = if passages.is_empty() { pairs } else { &[] };
        passages.push(PassageMatch {
            text: submission.text[range.clone()].to_owned(),
            range: [range.start, range.end],
            score,
            stance: match stance {
                Stance::Repeats if rejected => Stance::Unclear,
                stance => stance,
            },
            reasons: explain::passage(index, view, pairs, facts, &candidate.evidence),
        });
    }
    CaseMatch {
        score: probability(ranked.log_odds),
        reasons: explain::case(submission, facts),
        passages,
        case: checked(card.clone()),
        also: Vec::new(),
    }
}

fn checked(card: Hit) -> CheckedCase {
    CheckedCase {
        number: card.number,
        title: card.title,
        url: card.path,
        status: card.status,
        language: card.language,
        first_seen: card.first_seen,
        excerpt: card.excerpt,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_in_an_article_is_read_in_its_place() {
        let asked = |text: &str, title: Option<&str>| {
            let submission = Submission {
                text: text.to_owned(),
                title: title.map(ToOwned::to_owned),
                ..Submission::default()
            };
            prepare(&submission).asked
        };
        let placed = |asked: &Asked| asked.views.iter().filter(|v| v.place.is_some()).count();
        let sentence = "The dam of Lake Orva was sold to foreigners in secret.";
        let post = format!("{sentence} Storks burned the mill of Tarnavo to the ground.");
        for (text, views) in [(sentence, 1), (post.as_str(), 3)] {
            let asked = asked(text, None);
            assert_eq!((asked.views.len(), placed(&asked)), (views, 0));
            assert!(
                asked.stretches.is_empty(),
                "nobody reads {:?}",
                asked.stretches
            );
        }
        let asked = asked(&post, Some("Orva"));
        assert_eq!((asked.views.len(), placed(&asked)), (2, 2));
        assert_eq!(asked.stretches, [format!("Orva. {post} ")]);
    }
}
