//! Text to token ids, as the model's own `tokenizer.json` does it.
//!
//! Normalise (SentencePiece's nmt_nfkc), put a `▁` for each space and in front,
//! cut before each `▁` into words, and take for each word the pieces whose
//! log probabilities add up to most.

mod normalizer;
mod pieces;
mod segmenter;

use std::ops::Range;
use std::sync::Arc;

use crate::weights::Weights;
use pieces::PieceIndex;
use segmenter::Segmenter;

use crate::error::Damage;

/// The mark of a word's beginning, in the place of a space.
const WORD_MARK: char = '▁';

/// The longest run without a space that is segmented as one, in bytes after
/// normalising. A longer one is cut there, where it can matter only to the
/// pieces at the cut, so that memory stays bounded whatever the text.
const LONGEST_WORD: usize = 1 << 16;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    /// Its number in the vocabulary, a row of the table of word vectors.
    pub(crate) id: u32,
    /// The bytes of the text it stands for, less the space in front of a word.
    pub(crate) span: Range<usize>,
    /// Whether a space, or the text's beginning, lies in front of it.
    pub(crate) begins_word: bool,
}

/// The vocabulary of a weights file, ready to look pieces up.
#[derive(Debug)]
pub(crate) struct Tokenizer {
    weights: Arc<Weights>,
    index: PieceIndex,
    /// Pieces that mean something to the model besides their text, and that
    /// `tokenizer.json` therefore cuts out of a text before all else.
    controls: Vec<(&'static str, u32)>,
}

impl Tokenizer {
    pub(crate) fn new(weights: Arc<Weights>) -> Result<Self, Damage> {
        let index = PieceIndex::build(&weights)?;
        let table = weights.pieces();
        let mut controls = vec![
            ("<s>", table.begin),
            ("</s>", table.end),
            ("<pad>", table.padding),
            ("<unk>", table.unknown),
        ];
        controls.extend(index.find(&weights, b"<mask>").map(|id| ("<mask>", id)));
        Ok(Self {
            weights,
            index,
            controls,
        })
    }

    /// The id put in front of a text.
    pub(crate) fn begin(&self) -> u32 {
        self.weights.pieces().begin
    }

    /// The id put behind a text.
    pub(crate) fn end(&self) -> u32 {
        self.weights.pieces().end
    }

    /// The first `limit` tokens of a text, without those put around it.
    pub(crate) fn tokens(&self, text: &str, limit: usize) -> Vec<Token> {
        let mut tokens = Vec::new();
        let mut segmenter = Segmenter::new(&self.weights, &self.index);
        let mut start = 0;
        for (control, id) in self.controls_in(text) {
            if tokens.len() >= limit {
                break;
            }
            self.section(
                text,
                start..control.start,
                limit,
                &mut segmenter,
                &mut tokens,
            );
            start = control.end;
            tokens.push(Token {
                id,
                span: control,
                begins_word: true,
            });
        }
        if tokens.len() < limit {
            self.section(text, start..text.len(), limit, &mut segmenter, &mut tokens);
        }
        tokens.truncate(limit);
        tokens
    }

    /// Where control pieces stand in a text, from left to right.
    fn controls_in<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (Range<usize>, u32)> + 'a {
        text.match_indices('<').filter_map(|(start, _)| {
            let (name, id) =
                (self.controls.iter()).find(|(name, _)| text[start..].starts_with(name))?;
            Some((start..start + name.len(), *id))
        })
    }

    /// Appends the tokens of a part of the text that holds no control piece.
    fn section(
        &self,
        text: &str,
        part: Range<usize>,
        limit: usize,
        segmenter: &mut Segmenter<'_>,
        tokens: &mut Vec<Token>,
    ) {
        let mut word = Word::default();
        let mut last = None;
        for (character, source) in
            normalizer::Characters::new(&text[part.clone()], self.weights.replacements())
        {
            let source = source.start + part.start..source.end + part.start;
            if character == ' ' {
                if last == Some(' ') {
                    continue;
                }
                segmenter.segment(&word, tokens);
                word.clear();
                word.push(WORD_MARK, source);
            } else {
                if last.is_none() {
                    word.push(WORD_MARK, source.start..source.start);
                } else if word.text.len() >= LONGEST_WORD {
                    segmenter.segment(&word, tokens);
                    word.clear();
                }
                word.push(character, source);
            }
            last = Some(character);
            if tokens.len() >= limit {
                return;
            }
        }
        segmenter.segment(&word, tokens);
    }
}

/// A stretch of normalised text, with the place each character came from.
#[derive(Debug, Default)]
struct Word {
    text: String,
    /// For each character its first byte in `text` and its source.
    characters: Vec<(usize, Range<usize>)>,
}

impl Word {
    fn push(&mut self, character: char, source: Range<usize>) {
        self.characters.push((self.text.len(), source));
        self.text.push(character);
    }

    fn clear(&mut self) {
        self.text.clear();
        self.characters.clear();
    }
}
