//! What fact checkers call their ratings, in the languages of the field, and the verdict each
//! comes to. A name that is not here stays text: a verdict is never made up.

use std::{collections::HashMap, sync::LazyLock};

use casebook::Verdict;
use extract::blocks::tidy;

static NAMES: LazyLock<HashMap<&str, Verdict>> = LazyLock::new(|| {
    rows()
        .flat_map(|(verdict, names)| names.map(move |name| (name, verdict)))
        .collect()
});

fn rows() -> impl Iterator<Item = (Verdict, impl Iterator<Item = &'static str>)> {
    let lines = include_str!("verdicts.tsv").lines();
    lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(verdict, names)| Some((verdict.parse().ok()?, names.split('|'))))
}

/// The verdict that a rating's name means.
pub(crate) fn by_name(name: &str) -> Option<Verdict> {
    let folded = fold(name);
    let exact = |folded: &str| NAMES.get(folded).copied();
    // “False. The dam stands.” and “Fake – the dam stands” begin with their rating.
    exact(&folded).or_else(|| {
        let first = folded
            .split(['.', ':', ';', '!', '–', '—', '|', '(', ','])
            .next()?;
        exact(first.trim())
    })
}

/// The verdict that a number means between the worst and the best of its scale (schema.org's
/// default is 1 to 5); none for what is nearer true.
pub(crate) fn by_number(value: f64, worst: f64, best: f64) -> Option<Verdict> {
    // A rating of −1 is the usual sign for “no rating”.
    if worst >= best || !(worst..=best).contains(&value) {
        return None;
    }
    match (value - worst) / (best - worst) {
        share if share < 0.2 => Some(Verdict::False),
        share if share <= 0.35 => Some(Verdict::Misleading),
        share if share <= 0.6 => Some(Verdict::TrueInPart),
        _ => None,
    }
}

fn fold(name: &str) -> String {
    tidy(name)
        .to_lowercase()
        .replace(['-', '_'], " ")
        .replace('’', "'")
        .trim_matches(|c: char| !c.is_alphanumeric() && c != ')')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratings_in_many_languages_have_their_verdict() {
        for (name, verdict) in [
            ("False", Some(Verdict::False)),
            ("FAUX", Some(Verdict::False)),
            ("Фейк!", Some(Verdict::False)),
            ("Yanlış", Some(Verdict::False)),
            ("False. The dam stands.", Some(Verdict::False)),
            ("Partly-false", Some(Verdict::TrueInPart)),
            ("Wprowadza w błąd", Some(Verdict::Misleading)),
            ("Missing Context", Some(Verdict::MissingContext)),
            ("No evidence", Some(Verdict::Unsupported)),
            ("Out of context", Some(Verdict::Distorted)),
            ("True", None),
            ("Falsehoods about falsehoods", None),
            ("", None),
        ] {
            assert_eq!(by_name(name), verdict, "{name}");
        }
        for verdict in Verdict::ALL {
            assert_eq!(by_name(verdict.alternate_name()), Some(verdict));
        }
    }

    #[test]
    fn no_name_stands_for_two_verdicts_and_each_is_written_as_it_is_folded() {
        let names: Vec<&str> = rows().flat_map(|(_, names)| names).collect();
        assert_eq!(names.len(), NAMES.len());
        assert_eq!(rows().count(), Verdict::ALL.len());
        for name in names {
            assert_eq!(fold(name), name);
        }
    }

    #[test]
    fn numbers_are_read_on_their_scale() {
        assert_eq!(by_number(1.0, 1.0, 5.0), Some(Verdict::False));
        assert_eq!(by_number(3.0, 1.0, 5.0), Some(Verdict::TrueInPart));
        assert_eq!(by_number(5.0, 1.0, 5.0), None);
        assert_eq!(by_number(-1.0, 1.0, 5.0), None);
        assert_eq!(by_number(1.0, 5.0, 1.0), None);
        assert_eq!(by_number(f64::NAN, 1.0, 5.0), None);
    }
}
