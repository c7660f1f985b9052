//! What a second record of the same thing adds to the first: it fills what is empty, and never
//! overwrites what a person or an earlier import wrote. Adding the same again changes nothing.

use casebook::{Appearance, Content, Outlet, Unresolved};
use interchange::{Note, Severity};

use super::note;

/// The content with what the other has and it lacks.
pub fn fill(content: &Content, other: &Content, notes: &mut Vec<Note>) -> Content {
    let mut filled = content.clone();
    text(&mut filled.title, &other.title, "title", notes);
    text(&mut filled.summary, &other.summary, "summary", notes);
    text(&mut filled.response, &other.response, "response", notes);
    if filled.language.is_undetermined() {
        filled.language = other.language.clone();
    }
    if filled.claims.is_empty() {
        filled.claims.clone_from(&other.claims);
    }
    if filled.origin.is_none() {
        filled.origin.clone_from(&other.origin);
    }
    other
        .appearances
        .iter()
        .for_each(|new| add_appearance(&mut filled.appearances, new));
    union(&mut filled.evidence, &other.evidence);
    union(&mut filled.languages, &other.languages);
    union(&mut filled.countries, &other.countries);
    union(&mut filled.tags, &other.tags);
    union(&mut filled.issues, &other.issues);
    union(&mut filled.translations, &other.translations);
    add_unresolved(&mut filled.unresolved, &other.unresolved);
    filled
}

/// The outlet with the names and hosts that the other has and it lacks.
pub fn outlet(known: &Outlet, other: &Outlet) -> Outlet {
    let mut filled = known.clone();
    let mut names = other.aliases.clone();
    names.push(other.name.clone());
    names.retain(|name| *name != filled.name);
    union(&mut filled.aliases, &names);
    union(&mut filled.domains, &other.domains);
    union(&mut filled.languages, &other.languages);
    option(&mut filled.country, &other.country);
    filled
}

/// Adds an appearance unless one that is known says all it says; one that says less gives way.
fn add_appearance(known: &mut Vec<Appearance>, new: &Appearance) {
    if known.iter().any(|known| says_all(known, new)) {
        return;
    }
    match known.iter_mut().find(|known| says_all(new, known)) {
        Some(known) => known.clone_from(new),
        None => known.push(new.clone()),
    }
}

/// Whether every field that `less` fills has the same value in `more`.
fn says_all(more: &Appearance, less: &Appearance) -> bool {
    fn agrees<T: PartialEq>(more: &Option<T>, less: &Option<T>) -> bool {
        less.is_none() || more == less
    }
    agrees(&more.outlet, &less.outlet)
        && agrees(&more.outlet_label, &less.outlet_label)
        && agrees(&more.url, &less.url)
        && agrees(&more.archived_url, &less.archived_url)
        && agrees(&more.published_on, &less.published_on)
        && agrees(&more.language, &less.language)
        && agrees(&more.headline, &less.headline)
        && agrees(&more.quote, &less.quote)
}

/// Adds labels that did not resolve; the same one written otherwise is no second one.
fn add_unresolved(known: &mut Vec<Unresolved>, others: &[Unresolved]) {
    for other in others {
        let same = |known: &Unresolved| {
            known.field == other.field && known.text.to_lowercase() == other.text.to_lowercase()
        };
        if !known.iter().any(same) {
            known.push(other.clone());
        }
    }
}

fn text(mine: &mut String, other: &str, field: &str, notes: &mut Vec<Note>) {
    if mine.trim().is_empty() {
        other.clone_into(mine);
    } else if !other.trim().is_empty() && *mine != other {
        notes.push(note(
            Severity::Dropped,
            field,
            "the casebook has another text here and keeps it",
            other,
        ));
    }
}

fn option<T: Clone>(mine: &mut Option<T>, other: &Option<T>) {
    if mine.is_none() {
        mine.clone_from(other);
    }
}

fn union<T: Clone + PartialEq>(mine: &mut Vec<T>, others: &[T]) {
    for other in others {
        if !mine.contains(other) {
            mine.push(other.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use casebook::{Date, Slug};

    use super::*;

    fn content() -> Content {
        Content {
            title: "A title".into(),
            appearances: vec![Appearance {
                outlet: Some(Slug::of("One")),
                published_on: Some(Date::constant(2020, 1, 2)),
                ..Appearance::default()
            }],
            ..Content::default()
        }
    }

    #[test]
    fn the_same_again_changes_nothing() {
        let mut notes = Vec::new();
        assert_eq!(fill(&content(), &content(), &mut notes), content());
        assert!(notes.is_empty());
    }

    #[test]
    fn empty_fields_are_filled_and_written_ones_kept_with_a_note() {
        let mut other = content();
        other.title = "Another title".into();
        other.response = "An answer.".into();
        other.appearances[0].url = Some("https://one.example/a".into());
        let mut notes = Vec::new();
        let filled = fill(&content(), &other, &mut notes);
        assert_eq!(
            (filled.title.as_str(), filled.response.as_str()),
            ("A title", "An answer.")
        );
        assert_eq!(filled.appearances, other.appearances);
        assert_eq!(notes.len(), 1);
        assert_eq!(notes[0].field, "title");
        // Filling twice is filling once.
        assert_eq!(fill(&filled, &other, &mut Vec::new()), filled);
    }

    #[test]
    fn a_label_written_in_other_capitals_is_no_second_one() {
        let label = |text: &str| Unresolved {
            field: "related".into(),
            text: text.into(),
        };
        let mut one = content();
        one.unresolved = vec![label("wolves own the valley")];
        let mut other = content();
        other.unresolved = vec![label("Wolves own the valley"), label("Bears run the mill")];
        let filled = fill(&one, &other, &mut Vec::new());
        assert_eq!(
            filled.unresolved,
            [label("wolves own the valley"), label("Bears run the mill")]
        );
    }

    #[test]
    fn an_appearance_on_a_platform_stays_apart_however_often_it_comes() {
        let mut other = content();
        other.appearances.push(Appearance {
            outlet_label: Some("One - YouTube".into()),
            ..other.appearances[0].clone()
        });
        let filled = fill(&content(), &other, &mut Vec::new());
        assert_eq!(fill(&filled, &other, &mut Vec::new()), filled);
        assert_eq!(fill(&other, &other, &mut Vec::new()), other);
    }
}
