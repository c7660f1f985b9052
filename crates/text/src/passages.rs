//! The stretches of a text that can carry a claim.

mod noise;

use std::collections::HashSet;
use std::ops::Range;

use crate::characters::{is_unspaced, script};
use crate::normalise::for_matching;
use crate::sentences;

/// How a text is cut and how much of it is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Sentences narrower than this many columns join a neighbour (a letter is
    /// one column, a character of an unspaced script two).
    pub shortest: usize,
    /// No passage is joined beyond this many columns.
    pub longest: usize,
    /// At most this many passages, taken evenly from the whole text; the first
    /// is always among them.
    pub most: usize,
    /// At most this many bytes of text are looked at, from the beginning.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            shortest: 40,
            longest: 320,
            most: 256,
            bytes: 2 << 20,
        }
    }
}

/// A sentence or two of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Where it stands, in bytes of the given text.
    pub range: Range<usize>,
    /// The sentences in it, in order; at least one.
    pub sentences: Vec<Range<usize>>,
    /// It stands on a line of its own without a stop: a headline or list item.
    pub heading: bool,
}

/// Sentences that cannot carry a claim, counted by the reason.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// No or hardly any letters: numbers, rules, emoji.
    pub wordless: usize,
    /// Code, encoded data, keyboard noise.
    pub noise: usize,
    /// Said before, word for word, in the same text.
    pub repeated: usize,
    /// Passages beyond [`Limits::most`].
    pub surplus: usize,
}

/// What [`split`] found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Passages {
    /// In the order of the text, never overlapping.
    pub passages: Vec<Passage>,
    /// What was not taken.
    pub left_out: LeftOut,
    /// The text is longer than the limits, so parts of it were not looked at.
    pub truncated: bool,
}

/// Cuts a text into passages of a sentence or two and leaves out what cannot
/// carry a claim.
pub fn split(text: &str, limits: Limits) -> Passages {
    let looked_at = &text[..text.floor_char_boundary(limits.bytes)];
    let mut found = Passages {
        truncated: looked_at.len() < text.len(),
        ..Passages::default()
    };
    let mut seen = HashSet::new();
    let mut open: Option<Passage> = None;
    let whole = looked_at.trim().len();
    for sentence in sentences::split(looked_at) {
        let slice = &text[sentence.clone()];
        if noise::is_wordless(slice) {
            found.left_out.wordless += 1;
            continue;
        }
        if noise::is_noise(slice) {
            found.left_out.noise += 1;
            continue;
        }
        if !seen.insert(for_matching(slice).into_owned()) {
            found.left_out.repeated += 1;
            continue;
        }
        let heading = sentence.len() < whole && is_heading(text, &sentence);
        let next = Passage {
            heading,
            range: sentence.clone(),
            sentences: vec![sentence],
        };
        open = match open {
            Some(passage) if joins(text, &passage, &next, limits) => Some(join(passage, next)),
            passage => {
                found.passages.extend(passage);
                Some(next)
            }
        };
    }
    found.passages.extend(open);
    thin_out(&mut found, limits.most);
    found
}

/// A short sentence needs its neighbour to be understood; a headline stands
/// for itself unless it is a word or two.
fn joins(text: &str, left: &Passage, right: &Passage, limits: Limits) -> bool {
    let width = |passage: &Passage| columns(&text[passage.range.clone()]);
    let (left_width, right_width) = (width(left), width(right));
    let either_short = left_width < limits.shortest || right_width < limits.shortest;
    let same_paragraph = !text[left.range.end..right.range.start].contains('\n');
    let fits = left_width + right_width < limits.longest && left.sentences.len() < 4;
    fits && either_short && (same_paragraph || (left.heading && left_width < limits.shortest / 2))
}

fn join(mut left: Passage, right: Passage) -> Passage {
    left.range.end = right.range.end;
    left.heading &= right.heading;
    left.sentences.extend(right.sentences);
    left
}

/// The width of a text in columns.
fn columns(text: &str) -> usize {
    text.chars()
        .map(|c| if is_unspaced(script(c)) { 2 } else { 1 })
        .sum()
}

/// Alone on its line, not long, and without a mark at its end.
fn is_heading(text: &str, sentence: &Range<usize>) -> bool {
    let line_begins = text[..sentence.start].trim_end_matches([' ', '\t', '\u{A0}']);
    let line_ends = text[sentence.end..].trim_start_matches([' ', '\t', '\u{A0}']);
    let alone = (line_begins.is_empty() || line_begins.ends_with(['\n', '\r']))
        && (line_ends.is_empty() || line_ends.starts_with(['\n', '\r']));
    let slice = &text[sentence.clone()];
    alone
        && slice.ends_with(|c: char| {
            c.is_alphanumeric() || matches!(c, '"' | '”' | '»' | '“' | '’' | '?' | '!' | ')' | '…')
        })
        && columns(slice) <= 160
        && !slice.contains(". ")
}

/// Keeps `most` passages at even distances.
fn thin_out(found: &mut Passages, most: usize) {
    let count = found.passages.len();
    if count <= most {
        return;
    }
    found.truncated = true;
    found.left_out.surplus = count - most;
    let mut index = 0;
    found.passages.retain(|_| {
        // The i-th of n is kept when i·most/n reaches a new whole number: 0, then evenly on.
        let kept = index == 0 || index * most / count > (index - 1) * most / count;
        index += 1;
        kept && most > 0
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passages(text: &str) -> Vec<&str> {
        split(text, Limits::default())
            .passages
            .into_iter()
            .map(|passage| &text[passage.range])
            .collect()
    }

    #[test]
    fn a_passage_is_a_sentence_and_short_ones_join_a_neighbour() {
        let text = "Western special services trained the militants who attacked Almaty. \
            He denied it. The January protests were organised from abroad, the colonel claimed.";
        assert_eq!(
            passages(text),
            [
                "Western special services trained the militants who attacked Almaty. He denied it.",
                "The January protests were organised from abroad, the colonel claimed."
            ]
        );
    }

    #[test]
    fn headings_stand_for_themselves() {
        let text = "A colonel reveals who trained the attackers\n\nThe colonel spoke on television. Nobody asked him anything at all.";
        let found = split(text, Limits::default());
        assert_eq!(found.passages.len(), 2);
        assert!(found.passages[0].heading);
        assert!(!found.passages[1].heading);
        assert_eq!(found.passages[1].sentences.len(), 2);
    }

    #[test]
    fn a_lone_sentence_without_a_stop_is_no_heading() {
        let found = split("biolabs in ukraine made the virus", Limits::default());
        assert_eq!(found.passages.len(), 1);
        assert!(!found.passages[0].heading);
    }

    #[test]
    fn noise_is_left_out_and_counted() {
        let text = "The laboratories made a secret weapon there.\n\
            12.05.2021 14:33\n\
            =====================\n\
            😀😀😀 👍👍\n\
            dGhpcyBpcyBub3QgYSBzZW50ZW5jZSBidXQgYmFzZTY0IGVuY29kZWQgbm9pc2U=\n\
            if (x == null) { return foo.bar(); } // done\n\
            The laboratories made a secret weapon there.\n\
            THE LABORATORIES MADE A SECRET WEAPON THERE.";
        let found = split(text, Limits::default());
        assert_eq!(found.passages.len(), 1);
        assert_eq!(
            found.left_out,
            LeftOut {
                wordless: 3,
                noise: 2,
                repeated: 2,
                surplus: 0
            }
        );
        assert!(!found.truncated);
    }

    #[test]
    fn short_claims_of_unspaced_scripts_are_passages() {
        assert_eq!(
            passages("西方情报机构训练了袭击阿拉木图的武装分子。"),
            ["西方情报机构训练了袭击阿拉木图的武装分子。"]
        );
    }

    #[test]
    fn a_long_text_is_thinned_evenly_and_says_so() {
        let text: String = (0..2_000)
            .map(|n| format!("Sentence number {n} says something about the matter. "))
            .collect();
        let limits = Limits {
            most: 100,
            ..Limits::default()
        };
        let found = split(&text, limits);
        assert_eq!(found.passages.len(), 100);
        assert!(found.truncated);
        assert_eq!(found.left_out.surplus, 1_900);
        assert_eq!(found.passages[0].range.start, 0);
        assert!(found.passages[99].range.start > text.len() * 9 / 10);
        assert!(
            split(&text, Limits { most: 0, ..limits })
                .passages
                .is_empty()
        );
    }

    #[test]
    fn five_megabytes_of_noise_come_back_clean() {
        let mut state = 1u64;
        let noise: String = std::iter::repeat_with(|| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            char::from_u32((state >> 40) as u32 % 0x300).unwrap_or(' ')
        })
        .take(3_000_000)
        .collect();
        let found = split(&noise, Limits::default());
        assert!(found.truncated);
        assert!(found.passages.len() <= Limits::default().most);
        assert!(found.left_out.noise + found.left_out.wordless > found.passages.len());
    }

    #[test]
    fn nothing_has_no_passages() {
        for text in ["", " \n ", "12345", "!!!"] {
            assert!(
                split(text, Limits::default()).passages.is_empty(),
                "{text:?}"
            );
        }
    }
}
