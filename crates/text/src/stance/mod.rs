//! What a passage does with whatever it says: hold it, tell it of another, or reject it.
//!
//! Told from the wording alone, by cues listed for each language in
//! data/stance. Whoever rejects by stating the contrary leaves no cue and seems
//! to assert. A mistaken [`Attitude::Rebuts`] or [`Attitude::Reports`] hides a
//! repetition, so both need a firm cue.

mod cues;
mod pattern;
mod reading;

use crate::language::{canonical, identify};

use cues::{Cues, Weights};
use reading::Reading;

/// What a passage does with what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Attitude {
    /// Says it in its own voice.
    Asserts,
    /// Tells that someone says it, without taking sides.
    Reports,
    /// Says that it is not so.
    Rebuts,
    /// Cues are weak or against each other, it is a question, or its language
    /// has no list of cues.
    Unclear,
}

/// A cue of this weight is firm.
const FIRM: u8 = 2;

/// The attitude of a passage by its wording, and by that of the sentence
/// before it (empty if there is none): after another's words a weak denial is
/// a firm one.
///
/// `language` is a BCP 47 tag; without one it is identified from the passage.
/// Only the first 2,000 characters of either text are looked at.
pub fn attitude(passage: &str, context: &str, language: Option<&str>) -> Attitude {
    let identified = match language {
        Some(language) => Some(language),
        None => identify(passage).map(|found| found.language),
    };
    let Some(cues) = identified.and_then(|language| Cues::of(canonical(language))) else {
        return Attitude::Unclear;
    };
    let reading = Reading::of(passage, cues.spelling);
    if reading.len() == 0 {
        return Attitude::Unclear;
    }
    let before = cues.weigh(&Reading::of(context, cues.spelling));
    let disputed = before.reports.max(before.rebuts).max(before.denies) >= FIRM;
    decide(cues.weigh(&reading), disputed, &reading)
}

/// `disputed`: the sentence before tells of a claim or rejects one.
fn decide(found: Weights, disputed: bool, reading: &Reading) -> Attitude {
    let mut told = found.reports.saturating_sub(u8::from(reading.speech));
    // "I told them that …": the writer is the one who says it.
    if found.speaks > 0 && told <= FIRM {
        told = 0;
    }
    // Who tells of a claim in this very sentence need not be answering the one before.
    let disputed = disputed && told < FIRM;
    let mut against = found.rebuts.max(found.denies);
    if against < FIRM {
        // Each of "in reality …", "a hoax", "no one ever …" may be the claim itself; two seldom are.
        let turned = found.turns >= FIRM;
        let negated = found.negates > 0;
        against = u8::from(against > 0 || turned || (negated && disputed));
        against += u8::from((turned && (negated || disputed)) || (found.rebuts > 0 && disputed));
    }
    if against >= FIRM {
        if against <= found.asserts {
            return Attitude::Unclear;
        }
        return Attitude::Rebuts;
    }
    if told >= FIRM {
        if found.asserts > 0 || found.answers || (against > 0 && told == FIRM) {
            return Attitude::Unclear;
        }
        return Attitude::Reports;
    }
    if found.asserts >= FIRM || (found.speaks > 0 && against == 0) {
        return Attitude::Asserts;
    }
    if told > 0 || against > 0 || reading.asks {
        return Attitude::Unclear;
    }
    Attitude::Asserts
}
