//! What the passages of a text and the whole of it found → the cases it repeats, best first.

use std::collections::HashMap;

use crate::{
    find::{Candidate, Found, Looked},
    vectors::Table,
};

/// Weight of the whole against the best passage of a post (measured: docs/finding.md).
const WHOLE: f32 = 0.8;
/// What each e-fold of passages takes from the log odds of the best of them: of many, one comes
/// near to something by chance.
const OF_MANY: f32 = 0.35;
/// What is taken besides where the whole, which says more than a part, was compared too.
const BESIDE_WHOLE: f32 = 0.8;
/// Cases reported for one passage before those of other passages have their turn.
const MOST_OF_A_PASSAGE: usize = 3;

/// A case and how it was found.
pub(crate) struct Ranked {
    pub number: u32,
    pub log_odds: f32,
    /// Passages and their candidates, best first.
    pub passages: Vec<(usize, Candidate)>,
}

/// Merges what was found by case. The first views are the passages; one more is the whole.
pub(crate) fn rank(looked: &Looked, passages: usize) -> Vec<Ranked> {
    let (parts, whole) = looked.views.split_at(passages);
    let chance = OF_MANY * (passages.max(1) as f32).ln();
    let mut ranked = match whole.first() {
        Some(whole) => of_post(parts, whole, chance + BESIDE_WHOLE),
        None => {
            let mut cases: Vec<Ranked> = by_case(parts, |_| 0.0).into_values().collect();
            for case in &mut cases {
                case.log_odds -= chance;
                let passages = case.passages.iter_mut();
                passages.for_each(|(_, candidate)| candidate.log_odds -= chance);
            }
            cases
        }
    };
    ranked.sort_unstable_by(|a: &Ranked, b: &Ranked| {
        b.log_odds
            .total_cmp(&a.log_odds)
            .then(a.number.cmp(&b.number))
    });
    ranked
}

/// Each case with the passages that met it; its log odds are those of the best of them, less what
/// is to be taken from that passage's.
fn by_case(parts: &[Found], less: impl Fn(&Found) -> f32) -> HashMap<u32, Ranked> {
    let mut cases: HashMap<u32, Ranked> = HashMap::new();
    for (at, found) in parts.iter().enumerate() {
        for candidate in &found.candidates {
            let case = cases.entry(candidate.number).or_insert_with(|| Ranked {
                number: candidate.number,
                log_odds: f32::MIN,
                passages: Vec::new(),
            });
            case.log_odds = case.log_odds.max(candidate.log_odds - less(found));
            case.passages.push((at, *candidate));
        }
    }
    for case in cases.values_mut() {
        case.passages
            .sort_by(|a, b| b.1.log_odds.total_cmp(&a.1.log_odds));
    }
    cases
}

/// Mixes the best passage and the whole of a post; a passage that says enough by itself is not
/// drowned. A case that one of the two did not meet counts there as its last candidate does.
///
/// In the mixing each view counts by how far a case stands out in it, because in some all cases
/// score high. What that takes away is given back to all alike in the end.
fn of_post(parts: &[Found], whole: &Found, chance: f32) -> Vec<Ranked> {
    let relative = |found: &Found, candidate: &Candidate| candidate.log_odds - found.crowding;
    let last = |found: &Found| found.candidates.last().map(|last| relative(found, last));
    let no_part = parts.iter().filter_map(last).reduce(f32::max);
    let no_whole = last(whole);
    let of_whole: HashMap<u32, f32> = whole
        .candidates
        .iter()
        .map(|candidate| (candidate.number, relative(whole, candidate)))
        .collect();
    let mut cases = by_case(parts, |found| found.crowding);
    for (&number, &log_odds) in &of_whole {
        cases.entry(number).or_insert_with(|| Ranked {
            number,
            log_odds: no_part.unwrap_or(log_odds),
            passages: Vec::new(),
        });
    }
    for case in cases.values_mut() {
        let of_whole = of_whole.get(&case.number).copied().or(no_whole);
        let of_whole = of_whole.unwrap_or(case.log_odds);
        let both = WHOLE * of_whole + (1.0 - WHOLE) * case.log_odds;
        case.log_odds = both.max(case.log_odds - chance);
    }
    let mut cases: Vec<Ranked> = cases.into_values().collect();
    let best = cases
        .iter()
        .max_by(|a, b| a.log_odds.total_cmp(&b.log_odds));
    let of_best = best
        .and_then(|best| best.passages.first())
        .map_or(0.0, |(at, _)| {
            WHOLE * whole.crowding + (1.0 - WHOLE) * parts[*at].crowding
        });
    cases.iter_mut().for_each(|case| case.log_odds += of_best);
    cases
}

/// Two cases whose centred cosine is at least this make one claim: of judged pairs above it four
/// in five do, and what is put together is still shown.
const SAME_CLAIM: f32 = 0.8;
/// Cases that are looked through for others that make their claim.
const GROUPED: usize = 50;

/// Puts cases that make one claim together, under the best of them.
pub(crate) fn by_claim(
    found: impl Iterator<Item = Ranked>,
    table: Option<&Table>,
) -> Vec<(Ranked, Vec<u32>)> {
    let mut claims: Vec<(Ranked, Vec<u32>)> = Vec::new();
    let mut known: HashMap<u32, usize> = HashMap::new();
    let found: Vec<Ranked> = found.collect();
    let table = table.filter(|_| found.len() > 1);
    let near: Vec<u32> = found.iter().take(GROUPED).map(|case| case.number).collect();
    for (at, case) in found.into_iter().enumerate() {
        if let Some(&claim) = known.get(&case.number) {
            claims[claim].1.push(case.number);
            continue;
        }
        if let Some(table) = table.filter(|_| at < GROUPED) {
            let alike = table
                .likeness(case.number, near.iter().copied())
                .into_iter();
            for (number, _) in alike.filter(|(_, like)| *like >= SAME_CLAIM) {
                known.entry(number).or_insert(claims.len());
            }
        }
        claims.push((case, Vec::new()));
    }
    claims
}

/// The cases to report, best first: of the many cases that one story may have, only some, as long
/// as other passages repeat others.
pub(crate) fn reported(found: Vec<(Ranked, Vec<u32>)>, limit: usize) -> Vec<(Ranked, Vec<u32>)> {
    let mut by_passage: HashMap<usize, usize> = HashMap::new();
    let (mut chosen, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|(ranked, _)| {
        let Some((passage, _)) = ranked.passages.first() else {
            return true;
        };
        let cases = by_passage.entry(*passage).or_default();
        *cases += 1;
        *cases <= MOST_OF_A_PASSAGE
    });
    chosen.extend(others);
    chosen.truncate(limit);
    chosen.sort_by(|(a, _), (b, _)| b.log_odds.total_cmp(&a.log_odds));
    chosen
}
