use std::collections::HashSet;

use askama::Template;
use casebook::{Country, Language, Stance};
use search::{CaseMatch, Note, PassageMatch, Reason, Report};

use super::{
    answer::Answer,
    passages::{Piece, pieces},
    subject::Subject,
};
use crate::{
    locale::{Day, Locale, Say, Visit},
    settings::Settings,
    site::frame::{Frame, Here},
    writing::{self, Choice, Link, Spoken, attributes},
};

/// Most passages shown under one case.
const MOST_PASSAGES: usize = 5;

#[derive(Template)]
#[template(path = "site/check/result.html")]
pub(super) struct Page<'a> {
    frame: Frame<'a>,
    headline: String,
    known: bool,
    matches: Vec<Found>,
    pieces: Vec<Piece>,
    lang: String,
    dir: &'static str,
    title: Option<String>,
    source: Option<Link>,
    is_fetched: bool,
    site: Option<String>,
    language: Option<String>,
    nearest: Vec<Near>,
    compared: String,
    took: String,
    notes: Vec<String>,
    /// Passages for which nothing known was found; none where nothing was.
    rest: Option<usize>,
    /// Where the same text can be checked again; none for a text too long for an address.
    share: Option<String>,
}

/// A case the text repeats.
struct Found {
    place: usize,
    number: String,
    href: String,
    title: Spoken,
    excerpt: String,
    first_seen: Option<Day>,
    is_corrected: bool,
    likelihood: &'static str,
    percent: String,
    class: &'static str,
    reasons: Vec<String>,
    passages: Vec<Said>,
    more_passages: usize,
    also: Vec<Also>,
    answer: Answer,
}

/// Another case of the same claim.
struct Also {
    number: String,
    href: String,
    title: Spoken,
}

/// What the cases nearest to an unknown text speak of.
struct Near {
    /// The key of what they are.
    key: &'static str,
    likely: Vec<Choice>,
}

/// A passage that repeats it.
struct Said {
    text: Marked,
    percent: String,
    stance: Option<&'static str>,
    reasons: Vec<String>,
}

/// What of a text is said of a case's passage: its words, and whether they meet words of the case.
type Marked = Vec<(String, bool)>;

impl<'a> Page<'a> {
    pub(super) fn new(
        settings: &'a Settings,
        visit: &'a Visit,
        subject: Subject,
        report: Report,
        mut answers: Vec<Answer>,
    ) -> Self {
        let locale = visit.locale;
        let language = subject
            .language
            .clone()
            .or_else(|| report.language.as_deref().and_then(|tag| tag.parse().ok()));
        let language = language.filter(|language: &Language| !language.is_undetermined());
        let (lang, dir) = attributes(language.as_ref().unwrap_or(&Language::default()));
        let ranges: Vec<_> = report
            .matches
            .iter()
            .enumerate()
            .flat_map(|(place, found)| {
                let passages = found.passages.iter();
                passages.map(move |passage| (passage.range[0]..passage.range[1], place + 1))
            })
            .collect();
        let pieces = pieces(&subject.text, &ranges);
        let headline = headline(&report, locale);
        let met: HashSet<[usize; 2]> = report
            .matches
            .iter()
            .flat_map(|found| found.passages.iter().map(|passage| passage.range))
            .collect();
        answers.resize_with(report.matches.len(), Answer::default);
        let matches: Vec<_> = report
            .matches
            .into_iter()
            .zip(answers)
            .enumerate()
            .map(|(place, (found, answer))| Found::new(place + 1, found, answer, visit))
            .collect();
        let share = share(&subject).map(|path| settings.absolute(&visit.path(&path)));
        let nearest = report.nearest.unwrap_or_default();
        let nearest = [
            ("found-nearest-stories", "narratives", nearest.narratives),
            ("found-nearest-tags", "tags", nearest.tags),
            ("found-nearest-countries", "countries", nearest.countries),
        ];
        let nearest = nearest.into_iter().map(|(key, folder, likely)| Near {
            key,
            likely: likely
                .into_iter()
                .map(|likely| Choice {
                    href: visit.path(&format!("/{folder}/{}", likely.key)),
                    name: match likely.key.parse::<Country>() {
                        Ok(country) if folder == "countries" => locale.country(country).to_owned(),
                        _ => likely.name,
                    },
                })
                .collect(),
        });
        let notes = report.notes.iter().map(|note| note_told(note, locale));
        let warnings = subject.warnings.iter();
        let warnings = warnings.map(|key| locale.say(key).into_owned());
        let passages = locale.count("n-passages", report.passages);
        let cases = locale.count("n-cases", report.cases);
        Self {
            frame: Frame::at(settings, visit, Here::Check),
            headline,
            known: report.known,
            pieces,
            lang,
            dir,
            title: subject.title,
            source: subject.url.as_deref().and_then(writing::link),
            is_fetched: subject.is_fetched,
            site: subject.site,
            language: language.map(|language| locale.language(&language).to_owned()),
            compared: locale.fill(
                "found-compared",
                [("passages", passages.as_str()), ("cases", cases.as_str())],
            ),
            took: duration(report.took.total_ms, locale),
            notes: notes.chain(warnings).collect(),
            nearest: nearest.filter(|near| !near.likely.is_empty()).collect(),
            rest: report
                .known
                .then(|| report.passages.saturating_sub(met.len())),
            share,
            matches,
        }
    }
}

/// Longest address by which a result is passed on: what programs that show links still take.
const LONGEST_ADDRESS: usize = 4_000;

/// The path at which the same text is checked again.
fn share(subject: &Subject) -> Option<String> {
    if subject.text.len() > LONGEST_ADDRESS {
        return None;
    }
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    match &subject.url {
        Some(url) if subject.is_fetched => {
            query.append_pair("url", url);
        }
        url => {
            query.append_pair("text", &subject.text);
            let others = [("title", &subject.title), ("url", url)];
            for (field, value) in others {
                if let Some(value) = value {
                    query.append_pair(field, value);
                }
            }
        }
    }
    let path = format!("/check/result?{}", query.finish());
    (path.len() <= LONGEST_ADDRESS).then_some(path)
}

/// A match that scores so much is very likely the same claim: the page says so without a "may".
const VERY_LIKELY: f32 = 0.7;

/// What the page says in a line; it is no surer of any case than its match is.
fn headline(report: &Report, locale: Locale) -> String {
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

impl Found {
    fn new(place: usize, found: CaseMatch, answer: Answer, visit: &Visit) -> Self {
        let locale = visit.locale;
        let (likelihood, class) = likelihood(found.score);
        let case = found.case;
        let mut answer = answer;
        let told = answer.told.take();
        let own = || (Spoken::new(case.title, &case.language), case.excerpt);
        let (title, excerpt) = told.unwrap_or_else(own);
        Self {
            place,
            number: case.number.to_string(),
            href: visit.path(&case.url),
            title,
            excerpt,
            answer,
            first_seen: case.first_seen.map(|day| locale.day(day)),
            is_corrected: case.status == casebook::Status::Corrected,
            likelihood,
            percent: locale.percent(found.score),
            class,
            reasons: reasons(&found.reasons, locale),
            also: found
                .also
                .into_iter()
                .map(|case| Also {
                    number: case.number.to_string(),
                    href: visit.path(&case.url),
                    title: Spoken::new(case.title, &case.language),
                })
                .collect(),
            more_passages: found.passages.len().saturating_sub(MOST_PASSAGES),
            passages: found
                .passages
                .into_iter()
                .take(MOST_PASSAGES)
                .map(|passage| Said::new(passage, locale))
                .collect(),
        }
    }
}

impl Said {
    fn new(passage: PassageMatch, locale: Locale) -> Self {
        Self {
            text: marked(&writing::head(&passage.text, 1_000), &passage.reasons),
            percent: locale.percent(passage.score),
            stance: match passage.stance {
                Stance::Repeats => Some("stance-repeats"),
                Stance::Reports => Some("stance-reports"),
                Stance::Rebuts => Some("stance-rebuts"),
                Stance::Unclear => None,
            },
            reasons: reasons(&passage.reasons, locale),
        }
    }
}

/// A passage with the words marked that meet words of the case, so that one sees why who cannot
/// read it.
fn marked(text: &str, reasons: &[Reason]) -> Marked {
    let words: HashSet<&str> = reasons.iter().flat_map(Reason::words).collect();
    let mut pieces: Marked = Vec::new();
    let mut from = 0;
    let mut ranges: Vec<(usize, usize)> = words
        .iter()
        .filter(|word| !word.is_empty())
        .flat_map(|word| {
            text.match_indices(word)
                .map(|(at, found)| (at, at + found.len()))
        })
        .filter(|(start, end)| {
            let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let spaced = !text[*start..*end].chars().any(is_unspaced);
            let inside =
                letter(text[..*start].chars().next_back()) || letter(text[*end..].chars().next());
            !(spaced && inside)
        })
        .collect();
    ranges.sort_unstable();
    for (start, end) in ranges {
        if start < from {
            continue;
        }
        pieces.push((text[from..start].to_owned(), false));
        pieces.push((text[start..end].to_owned(), true));
        from = end;
    }
    pieces.push((text[from..].to_owned(), false));
    pieces.retain(|(text, _)| !text.is_empty());
    pieces
}

/// A letter of a script that writes words without spaces between.
fn is_unspaced(c: char) -> bool {
    ('\u{2e80}'..='\u{9fff}').contains(&c) || ('\u{e00}'..='\u{eff}').contains(&c)
}

/// A calibrated score in words; the words are those a reader can act on.
fn likelihood(score: f32) -> (&'static str, &'static str) {
    if score >= VERY_LIKELY {
        ("found-same", "sure")
    } else if score >= 0.5 {
        ("found-related", "likely")
    } else {
        ("found-maybe", "possible")
    }
}

fn duration(milliseconds: f64, locale: Locale) -> String {
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

fn reasons(reasons: &[Reason], locale: Locale) -> Vec<String> {
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

fn note_told(note: &Note, locale: Locale) -> String {
    match note {
        Note::Long { passages } => locale.count("note-long", *passages as u64),
        Note::Lookalikes { words } => locale.count("note-lookalikes", *words as u64),
        Note::Hidden { words } => locale.count("note-hidden", *words as u64),
        Note::ByWordsAlone => locale.say("note-by-words-alone").into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use casebook::CaseNumber;
    use search::{CheckedCase, Method};

    use super::*;

    #[test]
    fn a_result_is_passed_on_by_an_address_that_holds_the_text() {
        let of = |text: &str, url: Option<&str>, is_fetched| {
            share(&Subject {
                text: text.to_owned(),
                url: url.map(ToOwned::to_owned),
                is_fetched,
                ..Subject::default()
            })
        };
        assert_eq!(
            of("a & б", None, false).unwrap(),
            "/check/result?text=a+%26+%D0%B1"
        );
        let fetched = of("x", Some("https://a.example/?b=c"), true).unwrap();
        assert_eq!(
            fetched,
            "/check/result?url=https%3A%2F%2Fa.example%2F%3Fb%3Dc"
        );
        assert_eq!(
            of(&"я".repeat(1_000), None, false),
            None,
            "six bytes a letter"
        );
        assert_eq!(of(&"x".repeat(1_000_000), None, false), None);
    }

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
    fn words_that_meet_the_case_are_marked_as_whole_words() {
        let reasons = [
            Reason::SharedWords {
                words: vec!["NATO".into()],
            },
            Reason::AlignedWords {
                pairs: vec![("базы".into(), "bases".into())],
            },
        ];
        let pieces = marked("NATO и базы NATOвские, базы.", &reasons);
        let said: Vec<(&str, bool)> = pieces.iter().map(|(t, m)| (t.as_str(), *m)).collect();
        assert_eq!(
            said,
            [
                ("NATO", true),
                (" и ", false),
                ("базы", true),
                (" NATOвские, ", false),
                ("базы", true),
                (".", false)
            ]
        );
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
