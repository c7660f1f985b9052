use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// What a claim comes to. Maps to the `reviewRating` of schema.org's `ClaimReview`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Contradicted by the evidence.
    False,
    /// Built of truths so as to leave a false impression.
    Misleading,
    /// A real event or statement, bent.
    Distorted,
    /// True words without what one must know to understand them.
    MissingContext,
    /// Asserted with nothing to show for it.
    Unsupported,
    /// One part true, another not.
    TrueInPart,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 6] = [
        Self::False,
        Self::Misleading,
        Self::Distorted,
        Self::MissingContext,
        Self::Unsupported,
        Self::TrueInPart,
    ];

    /// The verdict as it is stored and exchanged.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::False => "false",
            Self::Misleading => "misleading",
            Self::Distorted => "distorted",
            Self::MissingContext => "missing_context",
            Self::Unsupported => "unsupported",
            Self::TrueInPart => "true_in_part",
        }
    }

    /// ClaimReview's `reviewRating.alternateName`.
    pub fn alternate_name(self) -> &'static str {
        match self {
            Self::False => "False",
            Self::Misleading => "Misleading",
            Self::Distorted => "Distorted",
            Self::MissingContext => "Missing context",
            Self::Unsupported => "Unsupported",
            Self::TrueInPart => "True in part",
        }
    }

    /// ClaimReview's `reviewRating.ratingValue`, where `worstRating` is 1 (false) and
    /// `bestRating` is 5 (true).
    pub fn rating_value(self) -> u8 {
        match self {
            Self::False => 1,
            Self::Misleading | Self::Distorted | Self::Unsupported => 2,
            Self::MissingContext | Self::TrueInPart => 3,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.alternate_name())
    }
}

impl FromStr for Verdict {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|verdict| verdict.as_str() == text)
            .ok_or_else(|| format!("“{text}” is not a verdict"))
    }
}
