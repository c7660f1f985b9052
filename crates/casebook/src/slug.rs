use std::fmt;

use serde::{Deserialize, Serialize};

/// The longest slug, in bytes: long enough to read, short enough for an address bar.
const LONGEST: usize = 80;

/// A short ASCII name of a text: lower-case letters, digits and single hyphens, at most 80 bytes.
/// Whatever the script, it is transliterated (Unicode's scripts by way of `any_ascii`).
///
/// Outlets, tags and narratives are keyed by the slug of their first name; a case's slug only
/// decorates its address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

impl Slug {
    /// The slug of a text; `x` where nothing of it can be transliterated (an emoji alone can:
    /// most have a name).
    pub fn of(text: &str) -> Self {
        let mut slug = String::with_capacity(LONGEST);
        // A title is short; a hostile one of megabytes is cut before it is transliterated.
        for c in text.chars().take(4 * LONGEST) {
            if matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`') {
                continue;
            }
            for b in any_ascii::any_ascii_char(c).bytes() {
                if b.is_ascii_alphanumeric() {
                    slug.push(b.to_ascii_lowercase() as char);
                } else if b != b'\'' && !slug.is_empty() && !slug.ends_with('-') {
                    slug.push('-');
                }
            }
            if slug.len() > LONGEST {
                break;
            }
        }
        if slug.len() > LONGEST {
            let end = slug[..LONGEST].rfind('-').unwrap_or(LONGEST);
            slug.truncate(if end == 0 { LONGEST } else { end });
        }
        let trimmed = slug.trim_end_matches('-');
        Self(if trimmed.is_empty() {
            "x".to_owned()
        } else {
            trimmed.to_owned()
        })
    }

    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl TryFrom<String> for Slug {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let well_formed = !text.is_empty()
            && text.len() <= LONGEST
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--");
        if well_formed {
            Ok(Self(text))
        } else {
            Err(format!(
                "“{}” is not a slug: use lower-case ASCII letters, digits and single hyphens, at most {LONGEST}",
                text.chars().take(60).collect::<String>()
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_script_becomes_readable_ascii() {
        for (text, slug) in [
            (
                "The US “runs” labs in Ukraine!",
                "the-us-runs-labs-in-ukraine",
            ),
            ("Украина: п'ять лабораторий", "ukraina-pyat-laboratoriy"),
            (
                "Qərb xüsusi xidmət orqanları",
                "qerb-xususi-xidmet-orqanlari",
            ),
            ("北约", "beiyue"),
            ("ECHR’s decisions", "echrs-decisions"),
            ("…", "x"),
            ("", "x"),
        ] {
            assert_eq!(Slug::of(text).as_str(), slug, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_slug_of_anything_is_well_formed(text in any::<String>()) {
            let slug = Slug::of(&text);
            prop_assert_eq!(Slug::try_from(slug.to_string()), Ok(slug));
        }
    }
}
