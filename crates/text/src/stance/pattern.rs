//! Patterns of words with gaps, as data/stance/README.md explains them.

use super::reading::{Reading, Spelling};

/// Wider gaps would join what does not belong together.
const WIDEST_GAP: usize = 16;

#[derive(Debug)]
enum Part {
    Whole(String),
    Beginning(String),
    Ending(String),
}

impl Part {
    fn read(written: &str, spelling: Spelling) -> Option<Self> {
        let bare = spelling.fold(written.trim_matches('*'));
        if bare.is_empty() || bare.contains([' ', '*', '.']) {
            return None;
        }
        Some(match (written.starts_with('*'), written.ends_with('*')) {
            (false, false) => Self::Whole(bare),
            (false, true) => Self::Beginning(bare),
            (true, _) => Self::Ending(bare),
        })
    }

    fn meets(&self, word: &str) -> bool {
        match self {
            Self::Whole(part) => word == part,
            Self::Beginning(part) => word.starts_with(part.as_str()),
            Self::Ending(part) => word.ends_with(part.as_str()),
        }
    }
}

/// What may stand at one place of a pattern.
#[derive(Debug)]
struct Step {
    /// How many other words may stand before it.
    gap: usize,
    /// Each one word or several in a row.
    either: Vec<Vec<Part>>,
}

impl Step {
    fn read(unit: &str, gap: usize, spelling: Spelling) -> Option<Self> {
        let either = unit
            .split('|')
            .map(|row| {
                let words = spelling.parted(row);
                words.map(|word| Part::read(word, spelling)).collect()
            })
            .collect::<Option<_>>()?;
        Some(Self { gap, either })
    }

    /// The last words of what stands here, before the end of the sentence.
    fn ends(&self, reading: &Reading, at: usize, end: usize) -> impl Iterator<Item = usize> {
        self.either.iter().filter_map(move |row| {
            let last = at + row.len() - 1;
            let meets = |(i, part): (usize, &Part)| reading.forms(at + i).any(|w| part.meets(w));
            (last < end && row.iter().enumerate().all(meets)).then_some(last)
        })
    }
}

#[derive(Debug)]
pub(super) struct Pattern {
    at_start: bool,
    steps: Vec<Step>,
}

impl Pattern {
    /// Reads a pattern; `None` where it has no words, or a gap that leads nowhere.
    pub(super) fn read(written: &str, spelling: Spelling) -> Option<Self> {
        let (at_start, written) = match written.strip_prefix("^ ") {
            Some(rest) => (true, rest),
            None => (false, written),
        };
        let mut steps: Vec<Step> = Vec::new();
        let mut gap = 0;
        for unit in written.split_whitespace() {
            if let Some(width) = unit.strip_prefix("..") {
                gap = width.parse().ok().filter(|width| *width <= WIDEST_GAP)?;
            } else {
                steps.push(Step::read(unit, gap, spelling)?);
                gap = 0;
            }
        }
        (!steps.is_empty() && gap == 0 && steps[0].gap == 0).then_some(Self { at_start, steps })
    }

    /// The last word of the pattern where it begins at a word of the reading;
    /// a pattern never passes the end of a sentence.
    pub(super) fn at(&self, reading: &Reading, first: usize) -> Option<usize> {
        if self.at_start && !reading.begins_sentence(first) {
            return None;
        }
        let end = reading.sentence_end(first);
        let (step, rest) = self.steps.split_first()?;
        // The words at which the pattern may be so far: never more than the gaps allow.
        let mut here: Vec<usize> = step.ends(reading, first, end).collect();
        for step in rest {
            let mut starts: Vec<usize> = here
                .iter()
                .flat_map(|at| at + 1..=at + 1 + step.gap)
                .collect();
            starts.sort_unstable();
            starts.dedup();
            let mut next: Vec<usize> = starts
                .into_iter()
                .flat_map(|at| step.ends(reading, at, end))
                .collect();
            next.sort_unstable();
            next.dedup();
            here = next;
        }
        here.first().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str, text: &str) -> bool {
        let spelling = Spelling::of("en");
        let pattern = Pattern::read(pattern, spelling).expect("a pattern");
        let reading = Reading::of(text, spelling);
        (0..reading.len()).any(|at| pattern.at(&reading, at).is_some())
    }

    #[test]
    fn a_pattern_meets_words_by_whole_beginning_and_end() {
        assert!(found("no evidence", "There is NO Evidence."));
        assert!(!found("no evidence", "No good evidence."));
        assert!(found("no ..1 evidence", "No good evidence."));
        assert!(!found("no ..1 evidence", "No very good evidence."));
        assert!(found("debunk*", "It was debunked"));
        assert!(!found("debunk", "It was debunked"));
        assert!(found("*ably", "Presumably so"));
        assert!(found("isn't|wasn't true", "It wasn’t true"));
        assert!(found("no_one|nobody ..1 knows", "No one really knows"));
        assert!(!found("no_one|nobody ..1 knows", "No 1 really knows"));
        assert!(found("^ rather", "It is. Rather, it is"));
        assert!(!found("^ rather", "It is rather"));
    }

    #[test]
    fn a_pattern_stays_within_a_sentence() {
        assert!(!found("no ..3 evidence", "I say no. The evidence is here."));
        assert!(found("no ..3 evidence", "I say no: the evidence is here."));
    }

    #[test]
    fn a_gap_is_left_open_when_a_nearer_word_leads_nowhere() {
        assert!(found("a ..3 b c", "a b x b c"));
    }

    #[test]
    fn a_pattern_that_makes_no_sense_is_not_read() {
        for written in [
            "", "^ ", "..2 a", "a ..2", "a ..99 b", "a||b", "a *", "..x", "a_|b", "a ..2 .b",
        ] {
            assert!(
                Pattern::read(written, Spelling::of("en")).is_none(),
                "{written}"
            );
        }
    }
}
