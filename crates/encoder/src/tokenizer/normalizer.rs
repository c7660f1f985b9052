//! Normalising as the model's `tokenizer.json` does: SentencePiece's nmt_nfkc
//! table, read the way the `tokenizers` library reads it.
//!
//! That library looks at one grapheme at a time. One of fewer than six bytes is
//! looked up as a whole, and the *shortest* entry that begins it stands for all
//! of it; any other goes character by character. So `é` in two characters
//! becomes one, while the second accent of a letter with two is lost (`ế` in
//! three characters comes out `ê`), and nothing is composed in a script of
//! three bytes a character. The weights file has the table's entries of one
//! character only. Its effective entries of several are just the canonical
//! compositions of a character that has no decomposition itself with a mark, so
//! Unicode's own tables stand in for them. The encoder
//! composes its texts beforehand (see [`crate::composed`]) and is not touched by
//! any of this.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::compose;
use unicode_segmentation::{Graphemes, UnicodeSegmentation};

use crate::weights::Replacements;

/// Graphemes of fewer bytes than this are looked up as a whole.
const WHOLE_GRAPHEME: usize = 6;

/// The characters of a text after normalising, each with the bytes of the text
/// that it stands for. White space comes out as single `' '`s, not collapsed.
pub(super) struct Characters<'a> {
    replacements: &'a Replacements,
    graphemes: Graphemes<'a>,
    /// What remains of the present grapheme, to go character by character.
    rest: std::str::Chars<'a>,
    /// What remains of the replacement of the present character or grapheme.
    output: std::str::Chars<'a>,
    /// A composed character not yet given out.
    composed: Option<char>,
    /// What `output` and `composed` stand for.
    source: Range<usize>,
}

impl<'a> Characters<'a> {
    pub(super) fn new(text: &'a str, replacements: &'a Replacements) -> Self {
        Self {
            replacements,
            graphemes: text.graphemes(true),
            rest: "".chars(),
            output: "".chars(),
            composed: None,
            source: 0..0,
        }
    }

    /// Begins with the next grapheme; false at the end of the text.
    fn advance(&mut self) -> bool {
        let Some(grapheme) = self.graphemes.next() else {
            return false;
        };
        let start = self.source.end;
        let mut characters = grapheme.chars();
        if let (Some(first), Some(second)) = (characters.next(), characters.next())
            && grapheme.len() < WHOLE_GRAPHEME
        {
            if let Some(output) = self.replacements.of(first) {
                self.output = output.chars();
                self.source = start..start + grapheme.len();
                return true;
            }
            if let Some(composed) = self.composition(first, second) {
                self.composed = Some(composed);
                self.source = start..start + grapheme.len();
                return true;
            }
        }
        self.rest = grapheme.chars();
        true
    }

    /// The one character that the table has for these two.
    fn composition(&self, first: char, second: char) -> Option<char> {
        if std::iter::once(first).nfd().next() != Some(first) {
            return None;
        }
        let mark = match self.replacements.of(second).map(str::chars) {
            Some(mut output) => output.next().filter(|_| output.next().is_none())?,
            None => second,
        };
        compose(first, mark)
    }
}

impl Iterator for Characters<'_> {
    type Item = (char, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(character) = self.composed.take().or_else(|| self.output.next()) {
                return Some((character, self.source.clone()));
            }
            if let Some(character) = self.rest.next() {
                self.source = self.source.end..self.source.end + character.len_utf8();
                match self.replacements.of(character) {
                    Some(output) => self.output = output.chars(),
                    None => return Some((character, self.source.clone())),
                }
            } else if !self.advance() {
                return None;
            }
        }
    }
}
