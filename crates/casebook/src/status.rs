use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Where a case stands on its way to the public: draft → in review → published →
/// (corrected | withdrawn).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Being written; nobody outside sees it.
    Draft,
    /// Waiting for a second person.
    InReview,
    /// Public.
    Published,
    /// Public, and changed in substance since it was first published.
    Corrected,
    /// No longer upheld; its address stays and says why.
    Withdrawn,
}

impl Status {
    /// Every status, in the order a case passes through them.
    pub const ALL: [Self; 5] = [
        Self::Draft,
        Self::InReview,
        Self::Published,
        Self::Corrected,
        Self::Withdrawn,
    ];

    /// Whether the public may see a case that stands here.
    pub fn is_public(self) -> bool {
        matches!(self, Self::Published | Self::Corrected | Self::Withdrawn)
    }

    /// Whether a case that stands here answers a check: public and upheld.
    pub fn is_upheld(self) -> bool {
        matches!(self, Self::Published | Self::Corrected)
    }

    /// The statuses a case may move to from here.
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::InReview],
            Self::InReview => &[Self::Draft, Self::Published],
            Self::Published | Self::Corrected => &[Self::Corrected, Self::Withdrawn],
            Self::Withdrawn => &[],
        }
    }

    /// Whether a case may go from here to `to` (or stay).
    pub fn may_become(self, to: Self) -> bool {
        self == to || self.next().contains(&to)
    }

    /// The status as it is stored and exchanged.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Published => "published",
            Self::Corrected => "corrected",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InReview => "in review",
            other => other.as_str(),
        })
    }
}

impl FromStr for Status {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|status| status.as_str() == text || status.to_string() == text)
            .ok_or_else(|| {
                format!("“{text}” is not a status; use draft, in_review, published, corrected or withdrawn")
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_published_case_never_goes_back_to_draft_and_a_withdrawn_one_stays() {
        for from in [Status::Published, Status::Corrected, Status::Withdrawn] {
            assert!(!from.may_become(Status::Draft));
            assert!(!from.may_become(Status::InReview));
        }
        assert!(Status::Withdrawn.next().is_empty());
        assert!(
            !Status::Draft.may_become(Status::Published),
            "review comes first"
        );
    }

    #[test]
    fn every_status_reads_back_from_its_own_text() {
        for status in Status::ALL {
            assert_eq!(status.as_str().parse(), Ok(status));
        }
    }
}
