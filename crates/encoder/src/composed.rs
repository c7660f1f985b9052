//! Texts with their marks composed (Unicode's NFC), before they are encoded.
//!
//! The model's own tokeniser keeps only the first mark of a letter that carries
//! two and leaves Korean syllables in pieces, if they come decomposed: the same
//! sentence in the two forms then has a cosine of 0.87 in Vietnamese and 0.78 in
//! Korean. Composed first, it has one vector.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::{UnicodeNormalization, is_nfc};
use unicode_segmentation::UnicodeSegmentation;

/// A text composed, and where its bytes came from.
pub(crate) struct Composed<'a> {
    pub(crate) text: Cow<'a, str>,
    /// For each grapheme where it ends here and in the original; empty where
    /// nothing had to change.
    ends: Vec<(usize, usize)>,
}

impl<'a> Composed<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        if is_nfc(text) {
            return Self {
                text: Cow::Borrowed(text),
                ends: Vec::new(),
            };
        }
        let mut composed = String::with_capacity(text.len());
        let mut ends = Vec::new();
        for (start, grapheme) in text.grapheme_indices(true) {
            composed.extend(grapheme.nfc());
            ends.push((composed.len(), start + grapheme.len()));
        }
        Self {
            text: Cow::Owned(composed),
            ends,
        }
    }

    /// The bytes of the original that these bytes of the composed text stand
    /// for, in whole graphemes.
    pub(crate) fn source(&self, span: Range<usize>) -> Range<usize> {
        if self.ends.is_empty() {
            return span;
        }
        let before = self.ends.partition_point(|(end, _)| *end <= span.start);
        let start = before.checked_sub(1).map_or(0, |last| self.ends[last].1);
        let within = self.ends.partition_point(|(end, _)| *end < span.end);
        let end = self.ends.get(within).map_or(start, |(_, end)| *end);
        start..if span.is_empty() { start } else { end }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_composed_text_is_left_as_it_is() {
        let composed = Composed::new("déjà vu");
        assert!(matches!(composed.text, Cow::Borrowed("déjà vu")));
        assert_eq!(composed.source(3..6), 3..6);
    }

    #[test]
    fn spans_of_a_composed_text_lead_back_to_the_whole_of_what_was_composed() {
        let original = "de\u{301}ja\u{300} vu\u{302}\u{301}";
        let composed = Composed::new(original);
        assert_eq!(composed.text, "d\u{e9}j\u{e0} v\u{fb}\u{301}");
        assert_eq!(&original[composed.source(0..3)], "de\u{301}");
        assert_eq!(&original[composed.source(1..3)], "e\u{301}");
        assert_eq!(&original[composed.source(3..6)], "ja\u{300}");
        assert_eq!(
            &original[composed.source(7..composed.text.len())],
            "vu\u{302}\u{301}"
        );
        assert_eq!(composed.source(6..6).len(), 0);
    }
}
