//! What a check found, in words: no surer than its scores.

use casebook::{Country, Stance};
use search::{CaseMatch, Note, Reason, Report};

use crate::locale::{Locale, Say};

/// A match that scores so much is very likely the same claim: the page says so without a "may".
const VERY_LIKELY: f32 = 0.7;

/// What the page says in a line; it is no surer of any case than its match is.
pub(super) fn headline(report: &Report, locale: Locale) -> String {
    if !report.known || report.matches.is_empty() {
        return locale.say("found-nothing").into_owned();
    }
    let is_sure = |found: &&CaseMatch| found.score >= VERY_LIKELY;
    let sure = report.matches.iter().filter(is_sure).count();
    let more = report.matches.len() - sure;
    // Nobody is told that a text repeats what it only answers.
    let is_told_of = |found: &CaseMatch| {
        let mut stances = found.passages.iter().map(|passage| passage.stance);
        let says_it = |stance| stance == Stance::Repeats;
        !stances.clone().any(says_it) && stances.any(|stance| stance != Stance::Unclear)
    };
    if report.matches.iter().all(is_told_of) {
        return match sure {
            0 => locale.count("found-may-speak", more as u64),
            _ => locale.count("found-speaks", (sure + more) as u64),
        };
    }
    match (sure, more) {
        (0, more) => locale.count("found-may-repeat", more as u64),
        (sure, 0) => locale.count("found-repeats", sure as u64),
        (sure, more) => {
            let repeats = locale.count("found-repeats", sure as u64);
            let (more, shown) = (more as u64, locale.number(more as u64));
            let gaps = [
                ("repeats", Say::Text(&repeats)),
                ("n", Say::Number(more)),
                ("shown", Say::Text(&shown)),
            ];
            locale.say_with("found-repeats-and", &gaps)
        }
    }
}

/// A calibrated score in words; the words are those a reader can act on.
pub(super) fn likelihood(score: f32) -> (&'static str, &'static str) {
    if score >= VERY_LIKELY {
        ("found-same", "sure")
    } else if score >= 0.5 {
        ("found-related", "likely")
    } else {
        ("found-maybe", "possible")
    }
}

pub(super) fn duration(milliseconds: f64, locale: Locale) -> String {
    if milliseconds < 1.0 {
        return locale.say("found-took-no-time").into_owned();
    }
    let (key, shown) = match milliseconds < 1_000.0 {
        true => ("found-took-milliseconds", format!("{milliseconds:.0}")),
        false => {
            let shown = format!("{:.1}", milliseconds / 1_000.0);
            let point = locale.say("number-decimal");
            ("found-took-seconds", shown.replace('.', &point))
        }
    };
    locale.fill(key, [("shown", shown.as_str())])
}

pub(super) fn reasons(reasons: &[Reason], locale: Locale) -> Vec<String> {
    reasons
        .iter()
        .map(|reason| reason_told(reason, locale))
        .collect()
}

fn reason_told(reason: &Reason, locale: Locale) -> String {
    let pair = |(ours, theirs): &(String, String)| format!("{ours} ↔ {theirs}");
    let of = |key, gap, text: &str| locale.fill(key, [(gap, text)]);
    match reason {
        Reason::SharedWords { words } => of("reason-words", "words", &locale.list(words)),
        Reason::AlignedWords { pairs } => of(
            "reason-aligned",
            "words",
            &locale.list(pairs.iter().map(pair)),
        ),
        Reason::SharedFacts { facts } => {
            let facts = facts.iter().map(ToString::to_string);
            of("reason-facts", "facts", &locale.list(facts))
        }
        Reason::Meaning { similarity } => {
            let key = match similarity {
                s if *s > 0.5 => "reason-meaning-very",
                s if *s > 0.2 => "reason-meaning-close",
                _ => "reason-meaning-loose",
            };
            locale.say(key).into_owned()
        }
        Reason::SameOutlet { outlet } => of("reason-outlet", "outlet", outlet),
        Reason::SameCountry { country } => {
            // The report has its English name.
            let country = Country::resolve(country).map_or(country.as_str(), |c| locale.country(c));
            of("reason-country", "country", country)
        }
        Reason::CloseDate { days: 0 } => locale.say("reason-same-day").into_owned(),
        Reason::CloseDate { days } => locale.count("reason-days", *days),
    }
}

pub(super) fn note_told(note: &Note, locale: Locale) -> String {
    match note {
        Note::Long { passages } => locale.count("note-long", *passages as u64),
        Note::Lookalikes { words } => locale.count("note-lookalikes", *words as u64),
        Note::Hidden { words } => locale.count("note-hidden", *words as u64),
        Note::ByWordsAlone => locale.say("note-by-words-alone").into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use casebook::{CaseNumber, Language};
    use search::{CheckedCase, Method, PassageMatch};

    use super::*;

    fn report(scores: &[f32]) -> Report {
        let case = CheckedCase {
            number: CaseNumber::new(1).unwrap(),
            title: "The moon was moved".to_owned(),
            url: "/cases/1-the-moon-was-moved".to_owned(),
            status: casebook::Status::Published,
            language: Language::default(),
            first_seen: None,
            excerpt: String::new(),
        };
        let found = |&score: &f32| CaseMatch {
            case: case.clone(),
            score,
            passages: Vec::new(),
            reasons: Vec::new(),
            also: Vec::new(),
        };
        Report {
            known: !scores.is_empty(),
            language: None,
            method: Method::Full,
            matches: scores.iter().map(found).collect(),
            passages: 1,
            nearest: None,
            notes: Vec::new(),
            cases: 1,
            took: Default::default(),
        }
    }

    #[test]
    fn the_headline_is_no_surer_of_a_case_than_its_match() {
        for (scores, said) in [
            (&[][..], "Nothing known"),
            (&[0.42], "This may repeat a known case"),
            (&[0.69, 0.5], "This may repeat 2 known cases"),
            (&[0.7], "This repeats a known case"),
            (&[0.98, 0.71], "This repeats 2 known cases"),
            (
                &[0.98, 0.5],
                "This repeats a known case and may repeat one more",
            ),
            (
                &[0.98, 0.8, 0.5, 0.4],
                "This repeats 2 known cases and may repeat 2 more",
            ),
        ] {
            assert_eq!(headline(&report(scores), Locale::En), said);
        }
    }

    #[test]
    fn a_text_that_answers_a_claim_is_not_said_to_repeat_it() {
        let told = |score, stances: &[Stance]| {
            let mut report = report(&[score]);
            let passage = |&stance: &Stance| PassageMatch {
                text: "No.".to_owned(),
                range: [0, 3],
                score,
                stance,
                reasons: Vec::new(),
            };
            report.matches[0].passages = stances.iter().map(passage).collect();
            headline(&report, Locale::En)
        };
        let (repeats, reports, rebuts, unclear) = (
            Stance::Repeats,
            Stance::Reports,
            Stance::Rebuts,
            Stance::Unclear,
        );
        assert_eq!(told(0.9, &[unclear, rebuts]), "This speaks of a known case");
        assert_eq!(told(0.6, &[reports]), "This may speak of a known case");
        assert_eq!(told(0.9, &[reports, repeats]), "This repeats a known case");
        assert_eq!(told(0.9, &[unclear]), "This repeats a known case");
    }

    #[test]
    fn a_score_is_said_in_words_that_fit_it() {
        for (score, said) in [
            (0.97, "The same claim"),
            (0.69, "Closely related"),
            (0.2, "Possibly related"),
        ] {
            assert_eq!(Locale::En.say(likelihood(score).0), said);
        }
    }
}
