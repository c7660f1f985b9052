use casebook::{CaseNumber, Date, Language, Stance, Status};
use serde::Serialize;

use crate::{Filter, Nearest};

/// A text handed in to be checked.
#[derive(Clone, Debug, Default)]
pub struct Submission {
    /// The text.
    pub text: String,
    /// The headline, where there is one.
    pub title: Option<String>,
    /// Where it was found.
    pub url: Option<String>,
    /// The day it ran.
    pub published_on: Option<Date>,
    /// Its language, where known; else it is identified.
    pub language: Option<Language>,
    /// Which cases may answer.
    pub filter: Filter,
    /// How to look.
    pub method: Method,
    /// Matches below this score are not reported; `None` for the measured default.
    pub threshold: Option<f32>,
    /// Most cases to report; 0 for the default, 10.
    pub limit: usize,
}

/// How cases are found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Words alone.
    Lexical,
    /// Vectors alone.
    Vector,
    /// Words and vectors, each text against each case as a whole.
    Hybrid,
    /// What `check` does: words and vectors, passages and the whole.
    #[default]
    Full,
}

impl std::str::FromStr for Method {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "lexical" => Ok(Self::Lexical),
            "vector" => Ok(Self::Vector),
            "hybrid" => Ok(Self::Hybrid),
            "full" => Ok(Self::Full),
            other => Err(format!(
                "“{other}” is not a method; use lexical, vector, hybrid or full"
            )),
        }
    }
}

impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Lexical => "lexical",
            Self::Vector => "vector",
            Self::Hybrid => "hybrid",
            Self::Full => "full",
        })
    }
}

/// The answer to a check.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Whether a known case answers.
    pub known: bool,
    /// The language of the text (BCP 47), where it could be told.
    pub language: Option<String>,
    /// How it was found; `lexical` where no encoder is installed.
    pub method: Method,
    /// The cases it repeats, best first.
    pub matches: Vec<CaseMatch>,
    /// Passages that were compared.
    pub passages: usize,
    /// Where no case answers: what the nearest ones speak of, to begin with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<Nearest>,
    /// What a reader should know of the answer: no weights installed, a text cut short,
    /// look-alike letters found.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// Cases in the casebook that could have answered.
    pub cases: usize,
    /// Time spent, in milliseconds: in all and on encoding.
    pub took: Took,
}

/// Time spent on a check.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Took {
    /// In all, milliseconds.
    pub total_ms: f64,
    /// Of that on identifying its language and cutting it into passages, milliseconds.
    pub preparing_ms: f64,
    /// On encoding: the passages, and the words of matches that are laid beside each other.
    pub encoding_ms: f64,
    /// On comparing with all cases.
    pub comparing_ms: f64,
    /// On ranking, reasons and stances.
    pub telling_ms: f64,
}

/// A case that the text repeats.
#[derive(Clone, Debug, Serialize)]
pub struct CaseMatch {
    /// The case.
    pub case: CheckedCase,
    /// How sure, 0 to 1.
    pub score: f32,
    /// The passages that repeat it, best first.
    pub passages: Vec<PassageMatch>,
    /// Why, for the case as a whole.
    pub reasons: Vec<Reason>,
    /// Other cases that tell nearly the same, which the text repeats as well.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<CheckedCase>,
}

/// What an answer shows of a case.
#[derive(Clone, Debug, Serialize)]
pub struct CheckedCase {
    /// The public number.
    pub number: CaseNumber,
    /// The claim in a line.
    pub title: String,
    /// Path of its page on this site.
    pub url: String,
    /// Where it stands.
    pub status: Status,
    /// The language of the title.
    pub language: Language,
    /// Its earliest appearance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_seen: Option<Date>,
    /// The head of its summary.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub excerpt: String,
}

/// A passage that repeats a case.
#[derive(Clone, Debug, Serialize)]
pub struct PassageMatch {
    /// Its words.
    pub text: String,
    /// Bytes of the submitted text it stands at: first, and after the last.
    pub range: [usize; 2],
    /// How sure, 0 to 1.
    pub score: f32,
    /// What it does with the claim.
    pub stance: Stance,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// Why a passage and a case belong together.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// Words they share, as the passage writes them.
    SharedWords {
        /// The words.
        words: Vec<String>,
    },
    /// Words that mean the same in two languages: the passage's and the case's.
    AlignedWords {
        /// Pairs.
        pairs: Vec<(String, String)>,
    },
    /// Names, numbers or dates they share.
    SharedFacts {
        /// The facts.
        facts: Vec<SharedFact>,
    },
    /// The meanings are close, measured across languages.
    Meaning {
        /// How close, 0 to 1.
        similarity: f32,
    },
    /// The text ran in an outlet that ran the case.
    SameOutlet {
        /// The outlet's name.
        outlet: String,
    },
    /// It speaks of a country the case speaks of.
    SameCountry {
        /// The country's name.
        country: String,
    },
    /// It ran within days of an appearance of the case.
    CloseDate {
        /// Days between.
        days: u32,
    },
}

/// A name, number, date or place that a passage and a case share; in JSON as it is shown,
/// “Африка ↔ Afrique”.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedFact {
    /// As the passage writes it.
    pub ours: String,
    /// As the case does, where that is otherwise.
    pub theirs: Option<String>,
}

impl std::fmt::Display for SharedFact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.theirs {
            Some(theirs) => write!(f, "{} ↔ {theirs}", self.ours),
            None => f.write_str(&self.ours),
        }
    }
}

impl Serialize for SharedFact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What a reader should know of an answer. As JSON it is its sentence in English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The text is too long to be compared whole.
    Long {
        /// Passages that were compared, spread evenly over it.
        passages: usize,
    },
    /// Words mix letters of two alphabets that look alike; they were read as one.
    Lookalikes {
        /// How many words.
        words: usize,
    },
    /// Words hold characters that cannot be seen; they were left out.
    Hidden {
        /// How many words.
        words: usize,
    },
    /// No encoder is in use, so only words were compared.
    ByWordsAlone,
}

impl std::fmt::Display for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Long { passages } => write!(
                f,
                "The text is long: {passages} passages spread evenly over it were compared."
            ),
            Self::Lookalikes { words } => write!(
                f,
                "{words} words mix letters of two alphabets that look alike; they were read as one."
            ),
            Self::Hidden { words } => write!(
                f,
                "{words} words hold characters that cannot be seen; they were left out."
            ),
            Self::ByWordsAlone => f.write_str(
                "No encoder is in use, so only words were compared: a story told in other words \
                 or another language is not found. `disproof model` says what to do.",
            ),
        }
    }
}

impl Serialize for Note {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Reason {
    /// The passage's words that meet words of the case, as it writes them.
    pub fn words(&self) -> Vec<&str> {
        match self {
            Self::SharedWords { words } => words.iter().map(String::as_str).collect(),
            Self::AlignedWords { pairs } => pairs.iter().map(|(ours, _)| ours.as_str()).collect(),
            Self::SharedFacts { facts } => facts.iter().map(|fact| fact.ours.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    /// The reason as a short sentence in English.
    pub fn sentence(&self) -> String {
        match self {
            Self::SharedWords { words } => format!("Shared words: {}", words.join(", ")),
            Self::AlignedWords { pairs } => {
                let pairs: Vec<_> = pairs.iter().map(|(a, b)| format!("{a} ↔ {b}")).collect();
                format!("Words that mean the same: {}", pairs.join(", "))
            }
            Self::SharedFacts { facts } => {
                let facts: Vec<_> = facts.iter().map(SharedFact::to_string).collect();
                format!("Shared names, numbers or dates: {}", facts.join(", "))
            }
            Self::Meaning { similarity } if *similarity > 0.5 => "Very close in meaning".to_owned(),
            Self::Meaning { similarity } if *similarity > 0.2 => "Close in meaning".to_owned(),
            Self::Meaning { .. } => "Loosely close in meaning".to_owned(),
            Self::SameOutlet { outlet } => format!("Same outlet: {outlet}"),
            Self::SameCountry { country } => format!("Speaks of the same country: {country}"),
            Self::CloseDate { days: 0 } => "Same day".to_owned(),
            Self::CloseDate { days: 1 } => "One day apart".to_owned(),
            Self::CloseDate { days } => format!("{days} days apart"),
        }
    }
}
