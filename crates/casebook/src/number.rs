use std::{fmt, num::NonZeroU32, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::Slug;

/// A case's public number, for life. Written `D-1042` for people and `1042` in addresses and JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CaseNumber(NonZeroU32);

impl CaseNumber {
    /// The number as it stands in an address; `None` for zero, which no case has.
    pub fn new(number: u32) -> Option<Self> {
        NonZeroU32::new(number).map(Self)
    }

    /// The bare number.
    pub fn get(self) -> u32 {
        self.0.get()
    }

    /// The path of the page of the case with this number: number for life, slug of today's title.
    pub fn path_of(self, title: &str) -> String {
        format!("/cases/{}-{}", self.0, Slug::of(title))
    }

    /// The number at the head of an address's last part: `1042-some-slug`, `1042`, `D-1042`.
    pub fn from_address(part: &str) -> Option<Self> {
        let part = part
            .strip_prefix("D-")
            .or_else(|| part.strip_prefix("d-"))
            .unwrap_or(part);
        let digits = part.split('-').next()?;
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        digits.parse().ok().and_then(Self::new)
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "D-{}", self.0)
    }
}

/// What is wrong with a text given as a case number.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” is not a case number; write it like D-1042 or 1042")]
pub struct NumberError(String);

impl FromStr for CaseNumber {
    type Err = NumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bare = text.trim();
        let bare = bare
            .strip_prefix("D-")
            .or_else(|| bare.strip_prefix("d-"))
            .unwrap_or(bare);
        bare.parse()
            .ok()
            .and_then(Self::new)
            .ok_or_else(|| NumberError(text.chars().take(40).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_from_any_address_it_ever_had() {
        let number = CaseNumber::new(1042);
        for part in ["1042", "1042-old-title", "1042-", "D-1042", "d-1042-x"] {
            assert_eq!(CaseNumber::from_address(part), number, "{part}");
        }
        for part in ["", "-", "0", "x-1042", "99999999999", "+7", "1 042"] {
            assert_eq!(CaseNumber::from_address(part), None, "{part}");
        }
    }

    #[test]
    fn a_wrong_number_is_named_in_the_error() {
        let error = "12b".parse::<CaseNumber>().unwrap_err();
        assert!(error.to_string().contains("12b"));
    }
}
