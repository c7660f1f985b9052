//! The tables of cues and what of them stands in a passage.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::pattern::Pattern;
use super::reading::{Reading, Spelling};

/// A family of languages each; data/stance/README.md says how they are written.
const TABLES: &[&str] = &[
    include_str!("../../data/stance/english.txt"),
    include_str!("../../data/stance/slavic_east.txt"),
    include_str!("../../data/stance/slavic_west.txt"),
    include_str!("../../data/stance/slavic_south.txt"),
    include_str!("../../data/stance/german.txt"),
    include_str!("../../data/stance/romance.txt"),
    include_str!("../../data/stance/turkic.txt"),
    include_str!("../../data/stance/caucasian.txt"),
    include_str!("../../data/stance/arabic.txt"),
    include_str!("../../data/stance/persian.txt"),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Asserts,
    Speaks,
    Reports,
    Rebuts,
    Denies,
    Negates,
    Turns,
}

#[derive(Debug)]
struct Cue {
    kind: Kind,
    weight: u8,
    pattern: Pattern,
}

/// The cues of one language.
#[derive(Debug)]
pub(super) struct Cues {
    pub(super) spelling: Spelling,
    cues: Vec<Cue>,
}

/// By canonical tag.
static CUES: LazyLock<HashMap<&'static str, Cues>> = LazyLock::new(|| {
    let mut languages = HashMap::new();
    for table in TABLES {
        let mut language = "";
        for line in table.lines() {
            if let Some(tag) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                language = tag;
            } else if let Some((kind, weight, pattern)) = fields(line) {
                let cues: &mut Cues = languages.entry(language).or_insert_with(|| Cues {
                    spelling: Spelling::of(language),
                    cues: Vec::new(),
                });
                cues.cues
                    .extend(Pattern::read(pattern, cues.spelling).map(|pattern| Cue {
                        kind,
                        weight,
                        pattern,
                    }));
            }
        }
    }
    languages
});

fn fields(line: &str) -> Option<(Kind, u8, &str)> {
    let (kind, rest) = line.split_once(' ')?;
    let (weight, pattern) = rest.split_once(' ')?;
    let kind = match kind {
        "asserts" => Kind::Asserts,
        "speaks" => Kind::Speaks,
        "reports" => Kind::Reports,
        "rebuts" => Kind::Rebuts,
        "denies" => Kind::Denies,
        "negates" => Kind::Negates,
        "turns" => Kind::Turns,
        _ => return None,
    };
    let weight = weight.parse().ok().filter(|w| (1..=3).contains(w))?;
    Some((kind, weight, pattern))
}

/// The heaviest cue of each kind in a passage, 0 where there is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Weights {
    pub(super) asserts: u8,
    pub(super) speaks: u8,
    pub(super) reports: u8,
    pub(super) rebuts: u8,
    pub(super) denies: u8,
    pub(super) negates: u8,
    pub(super) turns: u8,
    /// Something is set against what another was told to say.
    pub(super) answers: bool,
}

impl Cues {
    /// The cues of a language by its canonical tag.
    pub(super) fn of(language: &str) -> Option<&'static Self> {
        CUES.get(language)
    }

    pub(super) fn weigh(&self, reading: &Reading) -> Weights {
        let mut weights = Weights::default();
        let (mut denied_at, mut told_at) = (0, 0);
        let mut last_turn = None;
        for cue in &self.cues {
            for first in 0..reading.len() {
                let Some(last) = cue.pattern.at(reading, first) else {
                    continue;
                };
                let of_kind = match cue.kind {
                    Kind::Asserts => &mut weights.asserts,
                    Kind::Speaks => &mut weights.speaks,
                    Kind::Reports => {
                        told_at = told_at.max(last);
                        &mut weights.reports
                    }
                    Kind::Rebuts => &mut weights.rebuts,
                    Kind::Denies => {
                        denied_at = denied_at.max(last);
                        &mut weights.denies
                    }
                    Kind::Negates => &mut weights.negates,
                    Kind::Turns => {
                        last_turn = last_turn.max(Some(first));
                        &mut weights.turns
                    }
                };
                *of_kind = (*of_kind).max(cue.weight);
            }
        }
        // "They denied it, but …": what follows is what the writer holds.
        if last_turn > Some(denied_at) {
            weights.denies = weights.denies.min(1);
        }
        weights.answers = last_turn > Some(told_at);
        weights
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_every_table_is_a_language_or_a_cue_or_a_remark() {
        let mut bad = Vec::new();
        for table in TABLES {
            let mut language = None;
            for line in table.lines() {
                if let Some(tag) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                    language = Some(tag);
                } else if !(line.is_empty() || line.starts_with('#')) {
                    let read =
                        language
                            .zip(fields(line))
                            .and_then(|(language, (_, _, pattern))| {
                                Pattern::read(pattern, Spelling::of(language))
                            });
                    if read.is_none() {
                        bad.push(line);
                    }
                }
            }
        }
        assert!(bad.is_empty(), "{bad:#?}");
    }

    #[test]
    fn every_language_has_cues_of_every_kind() {
        for language in [
            "en", "ru", "uk", "be", "de", "fr", "es", "it", "pt", "pl", "cs", "sk", "ro", "sh",
            "bg", "tr", "az", "ka", "hy", "ar", "fa", "kk",
        ] {
            let cues = Cues::of(language).expect(language);
            for kind in [
                Kind::Asserts,
                Kind::Speaks,
                Kind::Reports,
                Kind::Rebuts,
                Kind::Denies,
                Kind::Negates,
                Kind::Turns,
            ] {
                assert!(
                    cues.cues.iter().any(|cue| cue.kind == kind),
                    "{language} {kind:?}"
                );
            }
        }
    }
}
