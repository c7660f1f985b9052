//! What the casebook takes and what it does not.

use crate::{Case, Status};

/// Longest title, in characters.
pub const LONGEST_TITLE: usize = 1_000;
/// Longest text of any other field, in bytes.
pub const LONGEST_TEXT: usize = 500_000;
/// Most parts of one kind (appearances, evidence, tags…) in a case.
pub const MOST_PARTS: usize = 2_000;

/// What a case lacks before it can be public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// The claim in a line.
    Title,
    /// An atomic claim.
    Claim,
    /// The answer: a response, or an address where the record is already answered in public.
    Answer,
    /// Where it ran: an outlet or an address.
    Where,
    /// When it ran.
    When,
}

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Title => "a title",
            Self::Claim => "a claim",
            Self::Answer => "a response",
            Self::Where => "where it ran (an outlet or an address)",
            Self::When => "when it ran",
        })
    }
}

/// What the case still lacks before it can be public; empty when it is ready.
///
/// A record that is already public elsewhere (its origin has an address) is complete by its
/// publisher's standard: it needs a title and a claim, and its answer stands at that address.
pub fn missing(case: &crate::Content) -> Vec<Missing> {
    let mut missing = Vec::new();
    if case.title.trim().is_empty() {
        missing.push(Missing::Title);
    }
    if !case
        .claims
        .iter()
        .any(|claim| !claim.text.trim().is_empty())
    {
        missing.push(Missing::Claim);
    }
    if case
        .origin
        .as_ref()
        .is_some_and(|origin| origin.url.is_some())
    {
        return missing;
    }
    if case.response.trim().is_empty() {
        missing.push(Missing::Answer);
    }
    let located =
        |a: &crate::Appearance| a.outlet.is_some() || a.outlet_label.is_some() || a.url.is_some();
    if !case.appearances.iter().any(located) {
        missing.push(Missing::Where);
    }
    if case.first_seen().is_none() {
        missing.push(Missing::When);
    }
    missing
}

/// Why the casebook does not take a version of a case.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum RuleError {
    /// A public case must be whole.
    #[error("the case cannot be {status}: it lacks {}", list(.missing))]
    Incomplete {
        /// The status asked for.
        status: Status,
        /// What it lacks.
        missing: Vec<Missing>,
    },
    /// The move is not allowed.
    #[error("a case that is {from} cannot become {to}; from there it can become {}", allowed(*.from))]
    Move {
        /// Where it stands.
        from: Status,
        /// Where it was to go.
        to: Status,
    },
    /// Corrections and withdrawals are told to the public.
    #[error("a case cannot become {0} without a public note that says what changed and why")]
    NoNote(Status),
    /// A public note was removed or altered.
    #[error("a published correction cannot be changed or taken back; add another")]
    NoteAltered,
    /// What is for life was changed.
    #[error("a case's {0} is for life and cannot change")]
    ForLife(&'static str),
    /// A field is too long.
    #[error("{field} is too long: {length}, the most is {most}")]
    TooLong {
        /// The field.
        field: &'static str,
        /// Its length.
        length: usize,
        /// The longest allowed.
        most: usize,
    },
}

fn list(missing: &[Missing]) -> String {
    missing
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}

fn allowed(from: Status) -> String {
    match from.next() {
        [] => "nothing else".to_owned(),
        next => next
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(" or "),
    }
}

/// Whether the casebook takes `next` in place of `previous` (`None` for a new case).
///
/// # Errors
/// The first rule that it breaks.
pub fn accept(previous: Option<&Case>, next: &Case) -> Result<(), RuleError> {
    lengths(next)?;
    let missing = missing(&next.content);
    if next.status.is_public() && !missing.is_empty() {
        return Err(RuleError::Incomplete {
            status: next.status,
            missing,
        });
    }
    let Some(previous) = previous else {
        return Ok(());
    };
    if previous.id != next.id {
        return Err(RuleError::ForLife("id"));
    }
    if previous.number != next.number {
        return Err(RuleError::ForLife("number"));
    }
    if previous.published_at.is_some() && previous.published_at != next.published_at {
        return Err(RuleError::ForLife("day of publication"));
    }
    if !previous.status.may_become(next.status) {
        return Err(RuleError::Move {
            from: previous.status,
            to: next.status,
        });
    }
    if !next.corrections.starts_with(&previous.corrections) {
        return Err(RuleError::NoteAltered);
    }
    let moved = previous.status != next.status;
    let told = next.corrections.len() > previous.corrections.len();
    if moved && matches!(next.status, Status::Corrected | Status::Withdrawn) && !told {
        return Err(RuleError::NoNote(next.status));
    }
    Ok(())
}

fn lengths(case: &Case) -> Result<(), RuleError> {
    let content = &case.content;
    let title = content.title.chars().count();
    if title > LONGEST_TITLE {
        return Err(RuleError::TooLong {
            field: "the title",
            length: title,
            most: LONGEST_TITLE,
        });
    }
    for (field, length) in [
        ("the summary", content.summary.len()),
        ("the response", content.response.len()),
    ] {
        if length > LONGEST_TEXT {
            return Err(RuleError::TooLong {
                field,
                length,
                most: LONGEST_TEXT,
            });
        }
    }
    for (field, length) in [
        ("the list of claims", content.claims.len()),
        ("the list of appearances", content.appearances.len()),
        ("the list of evidence", content.evidence.len()),
        ("the list of tags", content.tags.len()),
        ("the list of translations", content.translations.len()),
        ("the list of unresolved labels", content.unresolved.len()),
    ] {
        if length > MOST_PARTS {
            return Err(RuleError::TooLong {
                field,
                length,
                most: MOST_PARTS,
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::*;

    fn whole() -> Case {
        Case {
            id: Uuid::from_u128(1),
            number: CaseNumber::new(1).unwrap(),
            status: Status::Published,
            content: Content {
                title: "The moon was moved".into(),
                response: "It was not.".into(),
                claims: vec![Claim {
                    text: "The moon was moved".into(),
                    ..Claim::default()
                }],
                appearances: vec![Appearance {
                    outlet: Some(Slug::of("Moon News")),
                    published_on: Some(Date::constant(2022, 1, 25)),
                    ..Appearance::default()
                }],
                ..Content::default()
            },
            corrections: vec![],
            created_at: Timestamp::UNIX_EPOCH,
            updated_at: Timestamp::UNIX_EPOCH,
            published_at: Some(Timestamp::UNIX_EPOCH),
        }
    }

    #[test]
    fn a_public_case_must_be_whole_and_the_error_says_what_it_lacks() {
        assert_eq!(accept(None, &whole()), Ok(()));
        let mut bare = whole();
        bare.content = Content::default();
        let error = accept(None, &bare).unwrap_err().to_string();
        for word in ["title", "claim", "response", "outlet", "when"] {
            assert!(error.contains(word), "{error}");
        }
        bare.status = Status::Draft;
        assert_eq!(accept(None, &bare), Ok(()), "a draft may lack anything");
    }

    #[test]
    fn a_record_answered_elsewhere_needs_no_response_of_its_own() {
        let mut case = whole();
        case.content.response.clear();
        assert_eq!(missing(&case.content), [Missing::Answer]);
        case.content.origin = Some(Origin {
            dataset: "euvsdisinfo".into(),
            id: "x".into(),
            url: Some("https://example.org/report/x".into()),
            licence: None,
            attribution: None,
        });
        assert_eq!(missing(&case.content), []);
    }

    #[test]
    fn a_correction_or_withdrawal_is_told_and_stays_told() {
        let before = whole();
        let mut after = before.clone();
        after.status = Status::Withdrawn;
        assert_eq!(
            accept(Some(&before), &after),
            Err(RuleError::NoNote(Status::Withdrawn))
        );
        after.corrections.push(Correction {
            at: Timestamp::UNIX_EPOCH,
            note: "The source was wrong.".into(),
            withdrawal: true,
        });
        assert_eq!(accept(Some(&before), &after), Ok(()));
        let mut silent = after.clone();
        silent.corrections.clear();
        assert_eq!(accept(Some(&after), &silent), Err(RuleError::NoteAltered));
    }

    #[test]
    fn a_number_is_for_life() {
        let before = whole();
        let mut after = before.clone();
        after.number = CaseNumber::new(2).unwrap();
        assert_eq!(
            accept(Some(&before), &after),
            Err(RuleError::ForLife("number"))
        );
        after = before.clone();
        after.content.title = "Quite another title".into();
        assert!(after.path().starts_with("/cases/1-"));
        assert_eq!(accept(Some(&before), &after), Ok(()));
    }

    #[test]
    fn an_endless_text_is_refused_with_its_length() {
        let mut case = whole();
        case.content.response = "x".repeat(LONGEST_TEXT + 1);
        assert!(
            accept(None, &case)
                .unwrap_err()
                .to_string()
                .contains("500001")
        );
    }
}
