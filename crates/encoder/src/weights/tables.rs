//! The tokeniser's two tables in the file: its pieces and its replacements.

use std::ops::Range;

use super::reader::Reader;
use crate::error::Damage;

/// No piece of the model is longer than a tenth of this, in bytes; the bound
/// keeps segmentation linear in the length of a text.
const LONGEST_PIECE: usize = 512;

/// Where the pieces of the vocabulary lie in the file, in order of their ids.
#[derive(Debug)]
pub(crate) struct PieceTable {
    /// How many pieces there are.
    pub(crate) count: usize,
    /// The id put in front of a text.
    pub(crate) begin: u32,
    /// The id put behind a text.
    pub(crate) end: u32,
    /// The id that stands for no text at all.
    pub(crate) padding: u32,
    /// The id of what the vocabulary lacks.
    pub(crate) unknown: u32,
    /// The length of the longest piece, in bytes.
    pub(crate) longest: usize,
    /// The lowest score of all pieces.
    pub(crate) lowest_score: f32,
    offsets: Range<usize>,
    scores: Range<usize>,
    texts: Range<usize>,
}

impl PieceTable {
    pub(super) fn read(
        reader: &mut Reader<'_>,
        bytes: &[u8],
        vocabulary: usize,
    ) -> Result<Self, Damage> {
        let count = reader.count("the number of pieces", 4..vocabulary + 1)?;
        let mut special = |part| reader.count(part, 0..count).map(|id| id as u32);
        let begin = special("the id of <s>")?;
        let end = special("the id of </s>")?;
        let padding = special("the id of <pad>")?;
        let unknown = special("the id of <unk>")?;
        let length = reader.u64("the length of the pieces")?;
        let offsets = reader.range("the pieces' offsets", 4 * (count as u64 + 1))?;
        let scores = reader.range("the pieces' scores", 4 * count as u64)?;
        let texts = reader.range("the pieces", length)?;
        let mut table = Self {
            count,
            begin,
            end,
            padding,
            unknown,
            longest: 0,
            lowest_score: f32::INFINITY,
            offsets,
            scores,
            texts,
        };
        table.check(bytes)?;
        Ok(table)
    }

    fn check(&mut self, bytes: &[u8]) -> Result<(), Damage> {
        let all = std::str::from_utf8(&bytes[self.texts.clone()])
            .map_err(|_| Damage::nonsense("the table of pieces", "is not text"))?;
        let (offsets, _) = bytes[self.offsets.clone()].as_chunks();
        let mut start = 0;
        for (index, raw) in offsets.iter().enumerate() {
            let end = u32::from_le_bytes(*raw) as usize;
            let in_order = if index == 0 { end == 0 } else { start <= end };
            if !in_order || !all.is_char_boundary(end) {
                let part = format!("the offset of piece {index}");
                return Err(Damage::nonsense(part, "is out of order"));
            }
            if end - start > LONGEST_PIECE {
                let part = format!("the length of piece {}", index - 1);
                return Err(Damage::number(part, end - start, "512 bytes at most"));
            }
            self.longest = self.longest.max(end - start);
            start = end;
        }
        let (scores, _) = bytes[self.scores.clone()].as_chunks();
        for (index, raw) in scores.iter().enumerate() {
            let score = f32::from_le_bytes(*raw);
            if !score.is_finite() {
                let part = format!("the score of piece {index}");
                return Err(Damage::number(part, score, "a finite number"));
            }
            self.lowest_score = self.lowest_score.min(score);
        }
        Ok(())
    }

    /// The bytes of a piece, empty for an id there is not.
    pub(crate) fn text<'a>(&self, bytes: &'a [u8], id: u32) -> &'a [u8] {
        let offset = |index: usize| {
            let (offsets, _) = bytes.get(self.offsets.clone())?.as_chunks();
            Some(u32::from_le_bytes(*offsets.get(index)?) as usize)
        };
        let text = || {
            let range = offset(id as usize)?..offset(id as usize + 1)?;
            bytes.get(self.texts.clone())?.get(range)
        };
        text().unwrap_or_default()
    }

    /// A piece's log probability.
    pub(crate) fn score(&self, bytes: &[u8], id: u32) -> f32 {
        let (scores, _) = bytes[self.scores.clone()].as_chunks();
        f32::from_le_bytes(scores[id as usize])
    }
}

/// What the normaliser puts in the place of which character: SentencePiece's
/// `nmt_nfkc`, one record a code point.
#[derive(Debug)]
pub(crate) struct Replacements {
    /// Characters that are replaced, ascending.
    characters: Vec<u32>,
    /// Where the replacement of `characters[i]` begins in `texts`; one more at
    /// the end.
    starts: Vec<u32>,
    texts: String,
    /// The first index into `characters` of each block of 256 code points.
    blocks: Vec<u32>,
}

impl Replacements {
    pub(super) fn read(reader: &mut Reader<'_>, bytes: &[u8]) -> Result<Self, Damage> {
        let count = reader.count("the number of replacements", 0..0x11_0000)?;
        let length = reader.u32("the length of the replacements")?;
        let range = reader.range("the replacements", u64::from(length))?;
        let mut records = Reader::new(&bytes[range]);
        let mut table = Self {
            characters: Vec::new(),
            starts: vec![0],
            texts: String::new(),
            blocks: Vec::new(),
        };
        for index in 0..count {
            let part = format!("replacement {index}");
            let character = records.u32(&part)?;
            let last = table.characters.last().copied();
            if character > 0x10_ffff || last.is_some_and(|last| last >= character) {
                return Err(Damage::nonsense(part, "is out of order"));
            }
            for _ in 0..records.u8(&part)? {
                let output = records.u32(&part)?;
                let output = char::from_u32(output)
                    .ok_or_else(|| Damage::nonsense(&part, "gives what is no character"))?;
                table.texts.push(output);
            }
            table.characters.push(character);
            table.starts.push(table.texts.len() as u32);
        }
        table.blocks = (0..=0x1100_u32)
            .map(|block| table.characters.partition_point(|&c| c < block << 8) as u32)
            .collect();
        Ok(table)
    }

    /// What stands for the character, if not itself.
    pub(crate) fn of(&self, character: char) -> Option<&str> {
        let character = u32::from(character);
        let block = (character >> 8) as usize;
        let range = self.blocks[block] as usize..self.blocks[block + 1] as usize;
        let index = range.start + self.characters[range].binary_search(&character).ok()?;
        Some(&self.texts[self.starts[index] as usize..self.starts[index + 1] as usize])
    }
}
