//! The most probable pieces of a word: a unigram language model and Viterbi's
//! algorithm (Kudo 2018, arXiv 1804.10959).

use super::pieces::PieceIndex;
use super::{Token, WORD_MARK, Word};
use crate::weights::Weights;

/// How much less likely than the rarest piece an unknown character is
/// (SentencePiece's `kUnkPenalty`).
const UNKNOWN_PENALTY: f64 = 10.0;

/// The best way to the end of a character.
#[derive(Debug, Clone, Copy)]
struct Step {
    /// The log probability of the way; none where nothing leads here yet.
    score: Option<f64>,
    /// Where the last piece begins, in characters.
    from: u32,
    /// The last piece.
    id: u32,
}

/// Segments words, keeping its memory from one to the next.
pub(super) struct Segmenter<'a> {
    weights: &'a Weights,
    index: &'a PieceIndex,
    steps: Vec<Step>,
}

impl<'a> Segmenter<'a> {
    pub(super) fn new(weights: &'a Weights, index: &'a PieceIndex) -> Self {
        Self {
            weights,
            index,
            steps: Vec::new(),
        }
    }

    /// Appends the most probable pieces of a word. Characters in a row that
    /// the vocabulary lacks make one unknown token.
    pub(super) fn segment(&mut self, word: &Word, tokens: &mut Vec<Token>) {
        let unknown = self.weights.pieces().unknown;
        self.walk(word);
        let first = tokens.len();
        let mut end = word.characters.len();
        while end > 0 {
            let step = self.steps[end];
            let mut start = step.from as usize;
            while step.id == unknown && start > 0 && self.steps[start].id == unknown {
                start = self.steps[start].from as usize;
            }
            tokens.push(token(word, step.id, start, &word.characters[end - 1].1));
            end = start;
        }
        tokens[first..].reverse();
    }

    /// Fills `steps` with the best way to each character's end.
    fn walk(&mut self, word: &Word) {
        let table = self.weights.pieces();
        let unknown_score = f64::from(table.lowest_score) - UNKNOWN_PENALTY;
        let text = word.text.as_bytes();
        let length = word.characters.len();
        let nowhere = Step {
            score: None,
            from: 0,
            id: table.unknown,
        };
        self.steps.clear();
        self.steps.resize(length + 1, nowhere);
        self.steps[0].score = Some(0.0);
        for start in 0..length {
            // Every character is at least an unknown one, so a way leads here.
            let so_far = self.steps[start].score.unwrap_or_default();
            let mut arrive = |end: usize, id: u32, score: f64| {
                let step = &mut self.steps[end];
                if step.score.is_none_or(|best| so_far + score > best) {
                    *step = Step {
                        score: Some(so_far + score),
                        from: start as u32,
                        id,
                    };
                }
            };
            let begin = word.characters[start].0;
            let mut hash = self.index.hash();
            let mut hashed = begin;
            let mut alone = false;
            for end in start + 1..=length {
                let until = word.characters.get(end).map_or(text.len(), |next| next.0);
                if until - begin > table.longest {
                    break;
                }
                text[hashed..until].iter().for_each(|byte| hash.push(*byte));
                hashed = until;
                if let Some(id) = self.index.lookup(self.weights, hash, &text[begin..until]) {
                    let score = table.score(self.weights.bytes(), id);
                    arrive(end, id, f64::from(score));
                    alone |= end == start + 1;
                }
            }
            if !alone {
                arrive(start + 1, table.unknown, unknown_score);
            }
        }
    }
}

/// The token of the characters from `start` on; `last` is the source of the
/// last of them.
fn token(word: &Word, id: u32, start: usize, last: &std::ops::Range<usize>) -> Token {
    let begins_word = start == 0 && word.text.starts_with(WORD_MARK);
    let source = &word.characters[start].1;
    // The space in front belongs to a word's piece, not to its text.
    let begin = if begins_word && source.end <= last.start {
        (word.characters.get(1)).map_or(source.start, |next| next.1.start)
    } else {
        source.start
    };
    Token {
        id,
        span: begin.min(last.end)..last.end,
        begins_word,
    }
}
