//! The related cases that a response names: by link, or in its set phrases (“See other examples
//! of similar disinformation narratives in our database, such as claims that …”).

use extract::blocks::tidy;

use super::report_address;
use crate::{Note, Related, Severity, draft::without_marker, item::cut, markdown::Block};

/// What a title has at least, in characters, for a piece of a sentence to be taken for one.
const SHORTEST: usize = 12;
/// And at most.
const LONGEST: usize = 400;
/// Longest set phrase, in bytes; a longer sentence is none.
const LONGEST_PHRASE: usize = 5_000;

/// Where the list in a set phrase begins. The longest that fits counts.
const INTRODUCTIONS: [&str; 12] = [
    "such as the claims that",
    "such as claims that",
    "including claims that",
    "such as that",
    "claiming that",
    "claims that",
    "alleging that",
    "stating that",
    "cases that",
    "such as",
    "narratives that",
    ":",
];

/// The cases that the blocks of a response name.
pub(crate) fn read(blocks: &[Block]) -> (Vec<Related>, Vec<Note>) {
    let mut related: Vec<Related> = Vec::new();
    let mut notes = Vec::new();
    for block in blocks {
        let phrase = phrase(&block.plain);
        let reason = match phrase {
            Some(phrase) => format!("The response says: “{}”", cut(phrase, 80)),
            None => "The response links to it.".to_owned(),
        };
        let mut linked = false;
        for (words, address) in &block.links {
            let Some(url) = report_address(address) else {
                continue;
            };
            linked = true;
            related.push(Related {
                title: title(words),
                url: Some(url),
                reason: reason.clone(),
            });
        }
        let Some(phrase) = phrase.filter(|_| !linked) else {
            continue;
        };
        let (titles, sure) = titles(phrase);
        if !titles.is_empty() && !sure {
            notes.push(Note::new(
                Severity::Guessed,
                "related",
                "the names of related cases were told apart in a sentence; check where one ends and the next begins",
                phrase,
            ));
        }
        related.extend(titles.into_iter().map(|title| Related {
            title,
            url: None,
            reason: reason.clone(),
        }));
    }
    (related, notes)
}

/// The set phrase in a paragraph, to its end.
fn phrase(text: &str) -> Option<&str> {
    let starts = [
        "See ",
        "Read ",
        "You can read ",
        "You can see ",
        "Find ",
        "Other examples",
        "For other ",
        "For more ",
        "More examples",
    ];
    let mut from = 0;
    while from < text.len() {
        let sentence = &text[from..];
        if starts.iter().any(|start| sentence.starts_with(start)) {
            let end = sentence_end(sentence);
            let sentence = &sentence[..end];
            if end > LONGEST_PHRASE {
                from += end;
                continue;
            }
            let lower = sentence.to_lowercase();
            let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
            if has(&[
                "similar", "related", "other", "earlier", "previous", "examples", "more ",
            ]) && has(&[
                "disinformation",
                "disinfo",
                "claim",
                "narrative",
                "cases",
                "message",
            ]) && introduction(sentence).is_some()
            {
                return Some(sentence);
            }
        }
        from += sentence_end(sentence);
    }
    None
}

/// Where a sentence ends: after a full stop before a capital, unless it is that of an
/// abbreviation.
fn sentence_end(text: &str) -> usize {
    let mut before = "";
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        let ends = before.trim_end().ends_with(['.', '!', '?', '…'])
            && word.starts_with(|c: char| c.is_uppercase() || c == '“' || c == '"')
            && !is_abbreviation(before.trim_end());
        if ends {
            return at;
        }
        at += word.len();
        before = word;
    }
    text.len()
}

fn is_abbreviation(word: &str) -> bool {
    let bare = word.trim_end_matches('.');
    bare.contains('.')
        || bare.chars().count() <= 1
        || matches!(
            bare,
            "Mr" | "Mrs" | "Ms" | "Dr" | "St" | "Gen" | "No" | "vs"
        )
}

/// Where the list begins in a sentence, and whether its parts begin with “that”.
fn introduction(sentence: &str) -> Option<(usize, bool)> {
    let lower = sentence.to_lowercase();
    // Lower case can change lengths; then the list cannot be found by its place.
    if lower.len() != sentence.len() {
        return None;
    }
    INTRODUCTIONS
        .iter()
        .filter_map(|words| {
            let at = lower.find(words)?;
            let end = at + words.len();
            (lower[end..].starts_with(' ') || *words == ":").then_some((
                at,
                end,
                words.ends_with("that"),
            ))
        })
        .min_by_key(|(at, end, _)| (*at, usize::MAX - end))
        .map(|(_, end, that)| (end, that))
}

/// The titles in a set phrase, and whether there is no doubt where each ends.
fn titles(sentence: &str) -> (Vec<String>, bool) {
    let Some((start, that)) = introduction(sentence) else {
        return (Vec::new(), true);
    };
    let list = sentence[start..]
        .trim()
        .trim_end_matches(['.', '!', ' ', '…']);
    let parts: Vec<String> = if that || list.starts_with("that ") {
        at_that(list.trim_start_matches("that "))
    } else {
        at_commas(list)
    };
    let sure = that || parts.len() < 2;
    let titles = parts
        .iter()
        .map(|part| title(part))
        .filter(|title| (SHORTEST..=LONGEST).contains(&title.chars().count()))
        .collect();
    (titles, sure)
}

/// Parts of `A, that B or that C`: at each “that” which a comma or a conjunction leads in.
fn at_that(list: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = list;
    let mut from = 0;
    while let Some(found) = rest[from..].find(" that ") {
        let at = from + found;
        let before = rest[..at].trim_end();
        let lead = ["and also", "or also", "and", "or", "but also", "as well as"]
            .iter()
            .find_map(|word| {
                let shorter = before.strip_suffix(word)?;
                shorter.ends_with([' ', ',']).then(|| shorter.trim_end())
            })
            .or_else(|| before.ends_with([',', ';']).then_some(before));
        match lead {
            Some(part) => {
                parts.push(part.trim_end_matches([',', ';', ' ']).to_owned());
                rest = &rest[at + " that ".len()..];
                from = 0;
            }
            None => from = at + " that ".len(),
        }
    }
    parts.push(rest.to_owned());
    parts
}

/// Parts of `A, B or C`: at commas before a capital, and at the last conjunction before one.
fn at_commas(list: &str) -> Vec<String> {
    let capital = |text: &str| {
        text.trim_start()
            .trim_start_matches(['“', '"', '‘', '\''])
            .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
    };
    let mut parts = vec![String::new()];
    let mut rest = list;
    while let Some(at) = rest.find([',', ';']) {
        let (part, after) = (&rest[..at], &rest[at + 1..]);
        if let Some(last) = parts.last_mut() {
            last.push_str(part);
        }
        let after_word = ["or ", "and "]
            .iter()
            .find_map(|word| after.trim_start().strip_prefix(word))
            .unwrap_or(after);
        if capital(after_word) && after.starts_with(' ') {
            parts.push(String::new());
            rest = after_word;
        } else {
            if let Some(last) = parts.last_mut() {
                last.push_str(&rest[at..=at]);
            }
            rest = after;
        }
    }
    if let Some(last) = parts.last_mut() {
        last.push_str(rest);
    }
    // “and” joins inside titles (the EU and the US) more often than titles.
    if let Some(last) = parts.pop() {
        let cut = last.rmatch_indices(" or ").map(|(at, _)| at).find(|&at| {
            capital(&last[at + 4..])
                && last[..at].split_whitespace().count() >= 3
                && last[at + 4..].split_whitespace().count() >= 3
        });
        match cut {
            Some(at) => {
                parts.push(last[..at].to_owned());
                parts.push(last[at + 4..].to_owned());
            }
            None => parts.push(last),
        }
    }
    parts
}

/// A title without the sentence around it.
fn title(words: &str) -> String {
    let tidied = tidy(words);
    let mut title = without_marker(tidied.trim_matches([' ', ',', ';', ':'])).trim();
    for lead in ["that ", "or ", "and "] {
        title = title.strip_prefix(lead).unwrap_or(title);
    }
    let quoted = title.starts_with(['“', '"']) && title.ends_with(['”', '"']);
    if quoted {
        title = title.trim_matches(['“', '”', '"']);
    }
    cut(title.trim_end_matches(['.', ',', ';', ' ']), LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let block = Block {
            plain: text.into(),
            ..Block::default()
        };
        read(&[block])
            .0
            .into_iter()
            .map(|related| related.title)
            .collect()
    }

    #[test]
    fn parts_that_begin_with_that_are_told_apart() {
        assert_eq!(
            names(
                "The dam holds. See other examples of similar disinformation narratives in our database, such as claims that the dam broke in May, that the keeper says that he saw it or that wolves and bears live there."
            ),
            [
                "the dam broke in May",
                "the keeper says that he saw it",
                "wolves and bears live there"
            ]
        );
        assert_eq!(
            names(
                "Read similar cases claiming that the dam broke in May, and that wolves guard it. More text."
            ),
            ["the dam broke in May", "wolves guard it"]
        );
    }

    #[test]
    fn parts_of_a_list_are_told_apart_at_capitals() {
        assert_eq!(
            names(
                "Read also related examples of disinformation claims: EU and US broke the dam, Wolves, bears and foxes guard it or Keepers of the dam are paid by wolves."
            ),
            [
                "EU and US broke the dam",
                "Wolves, bears and foxes guard it",
                "Keepers of the dam are paid by wolves"
            ]
        );
    }

    #[test]
    fn other_references_name_no_case() {
        for text in [
            "See also the statement by the High Representative here.",
            "See the full report of the commission on dams: it is long.",
            "He said that the dam broke, that it fell.",
            "Read more here.",
            "",
        ] {
            assert!(names(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn links_to_reports_are_related_cases_with_their_address() {
        let block = Block {
            plain: "See similar cases: one dam, that two dams broke.".into(),
            links: vec![
                (
                    "one dam".into(),
                    "http://www.euvsdisinfo.eu/report/one-dam?x=1".into(),
                ),
                (
                    "that two dams broke".into(),
                    "https://euvsdisinfo.eu/report/two-dams/".into(),
                ),
                ("elsewhere".into(), "https://dam.example/report/x".into()),
            ],
            ..Block::default()
        };
        let (related, notes) = read(&[block]);
        let found: Vec<_> = related
            .iter()
            .map(|r| (r.title.as_str(), r.url.as_deref().unwrap()))
            .collect();
        assert_eq!(
            found,
            [
                ("one dam", "https://euvsdisinfo.eu/report/one-dam/"),
                ("two dams broke", "https://euvsdisinfo.eu/report/two-dams/"),
            ]
        );
        assert!(related[0].reason.contains("See similar cases"));
        assert!(notes.is_empty());
    }
}
