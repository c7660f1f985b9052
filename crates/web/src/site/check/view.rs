use std::collections::HashSet;

use askama::Template;
use casebook::{Country, Date, Language, Stance};
use search::{CaseMatch, PassageMatch, Reason, Report};

use super::{
    answer::Answer,
    keeping::LONGEST,
    passages::{Piece, pieces},
    subject::Subject,
    told::{duration, headline, likelihood, note_told, reasons},
};
use crate::{
    locale::{Day, Locale, Visit},
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
    /// What is sent to have it kept; none for a text too long for that, or kept already.
    keep: Option<ToKeep>,
    kept: Option<Kept>,
}

/// The fields of the form by which a text is kept.
struct ToKeep {
    text: String,
    title: Option<String>,
    url: Option<String>,
    day: Option<Date>,
}

/// A result that is kept.
pub(super) struct Kept {
    /// Where whoever has the address reads it.
    pub(super) address: String,
    /// What deletes it; whoever kept it has it.
    pub(super) key: Option<String>,
    pub(super) delete: String,
    pub(super) at: Day,
    pub(super) until: Day,
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
        let is_short = subject.text.chars().nth(LONGEST).is_none();
        let keep = is_short.then(|| ToKeep {
            text: subject.text.clone(),
            title: subject.title.clone(),
            url: subject.url.clone(),
            day: subject.published_on,
        });
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
            keep,
            kept: None,
            matches,
        }
    }

    /// As the page of a result that is kept.
    pub(super) fn kept(self, kept: Kept) -> Self {
        Self {
            share: None,
            keep: None,
            kept: Some(kept),
            ..self
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

#[cfg(test)]
mod tests {
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
}
