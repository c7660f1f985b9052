//! What the columns cannot hold, said before the database says it less clearly.

use casebook::{Origin, Relation};

use crate::{Error, Result};

/// Longest id of an origin, in bytes: it stands in an index, of which PostgreSQL's B-tree takes
/// 2,704 bytes a row.
const LONGEST_ORIGIN: usize = 2_000;

/// Longest other text that stands in an index, in bytes.
const LONGEST_KEY: usize = 300;

/// Longest record as JSON, in bytes: no page of a casebook and no article comes near it.
const LONGEST_RECORD: usize = 16 << 20;

/// Highest case number a file may bring in, so that none can use them all up.
pub(crate) const HIGHEST_RESTORED_NUMBER: u32 = 9_999_999;

/// A text that is searched for must fit its index.
pub(crate) fn key(field: &str, text: &str) -> Result<()> {
    fits(field, text, LONGEST_KEY)
}

/// An origin is searched for as a whole.
pub(crate) fn origin(origin: &Origin) -> Result<()> {
    key("the origin's data set", &origin.dataset)?;
    fits("the origin's id", &origin.id, LONGEST_ORIGIN)
}

fn fits(field: &str, text: &str, most: usize) -> Result<()> {
    if text.len() > most {
        return Err(Error::Invalid(format!(
            "{field} is too long: {} bytes, the most is {most}",
            text.len()
        )));
    }
    Ok(())
}

/// PostgreSQL keeps no U+0000 in a text; neither does SQLite here, so that a casebook can move.
/// Looks at the record's JSON, where it would stand escaped.
pub(crate) fn no_nul(json: &str) -> Result<()> {
    let bytes = json.as_bytes();
    for (at, _) in json.match_indices("\\u0000") {
        // An even number of backslashes before it: this one begins the escape.
        let before = bytes[..at].iter().rev().take_while(|&&byte| byte == b'\\');
        if before.count() % 2 == 0 {
            return Err(Error::Invalid(
                "a text holds the character U+0000, which no casebook keeps; remove it".to_owned(),
            ));
        }
    }
    Ok(())
}

/// A record as JSON, if every text of it can be kept.
pub(crate) fn json(record: &impl serde::Serialize) -> Result<String> {
    let json = serde_json::to_string(record).map_err(|error| {
        Error::Invalid(format!("the record cannot be written as JSON: {error}"))
    })?;
    fits("the record", &json, LONGEST_RECORD)?;
    no_nul(&json)?;
    Ok(json)
}

/// Whether a text can stand in the database at all; one that cannot is found nowhere.
pub(crate) fn can_be_stored(text: &str) -> bool {
    !text.contains('\0')
}

/// A text of our own logs, with what cannot be stored replaced.
pub(crate) fn plain(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

/// A probability is a number from 0 to 1.
pub(crate) fn probability(what: &str, score: f64) -> Result<()> {
    if (0.0..=1.0).contains(&score) {
        Ok(())
    } else {
        Err(Error::Invalid(format!("{what} {score} is not from 0 to 1")))
    }
}

/// A relation links two different cases, the smaller id first.
pub(crate) fn relation(relation: &Relation) -> Result<()> {
    if relation.cases[0] >= relation.cases[1] {
        return Err(Error::Invalid(format!(
            "the relation {} must name two different cases, the smaller id first",
            relation.key()
        )));
    }
    relation
        .score
        .map_or(Ok(()), |score| probability("the relation's score", score))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_character_zero_is_told_from_a_text_that_spells_its_escape() {
        let json = |text: &str| serde_json::to_string(text).unwrap();
        assert!(no_nul(&json("a\0b")).is_err());
        assert!(no_nul(&json("\\\0")).is_err());
        assert!(no_nul(&json("a\\u0000b")).is_ok());
        assert!(no_nul(&json("a\\\\u0000b")).is_ok());
        assert!(no_nul(&json("plain")).is_ok());
    }

    #[test]
    fn a_score_that_is_no_probability_is_refused() {
        for score in [f64::NAN, -0.1, 1.1, f64::INFINITY] {
            assert!(probability("the score", score).is_err(), "{score}");
        }
        assert!(probability("the score", 0.0).is_ok());
        assert!(probability("the score", 1.0).is_ok());
    }
}
