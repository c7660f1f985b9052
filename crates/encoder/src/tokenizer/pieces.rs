//! Looking up which piece of the vocabulary a stretch of text is.

use std::hash::{BuildHasher, RandomState};

use crate::error::Damage;
use crate::weights::Weights;

/// How far a piece may lie from its place in the table. With the table at most
/// half full the pinned vocabulary stays below a tenth of it; a file whose
/// pieces were chosen to collide is refused instead of searched.
const FARTHEST: usize = 512;

/// A table of all pieces by their hash, with open addressing.
///
/// Built from 250,000 pieces in some ten milliseconds, which no tree of them
/// was; a program that answers one question and ends pays this each time.
#[derive(Debug)]
pub(super) struct PieceIndex {
    /// Upper half: half of the piece's hash; lower half: its id plus one, or
    /// zero where there is none.
    slots: Vec<u64>,
    seed: u64,
}

/// A hash that grows with each byte, so that all beginnings of a text are
/// hashed at the cost of one.
#[derive(Debug, Clone, Copy)]
pub(super) struct PrefixHash(u64);

impl PrefixHash {
    /// Takes one more byte in (FNV-1a, from a seed of our own).
    pub(super) fn push(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    /// Every bit of this depends on every bit of the hash (splitmix64's end).
    fn mixed(self) -> u64 {
        let hash = (self.0 ^ (self.0 >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        hash ^ (hash >> 29)
    }
}

impl PieceIndex {
    pub(super) fn build(weights: &Weights) -> Result<Self, Damage> {
        let pieces = weights.pieces();
        let mut index = Self {
            slots: vec![0; (pieces.count * 2).next_power_of_two()],
            // Differs each time, so that no file can be made to collide.
            seed: RandomState::new().hash_one(0),
        };
        for id in 0..pieces.count as u32 {
            let text = pieces.text(weights.bytes(), id);
            if !text.is_empty() {
                index.insert(text, id, weights)?;
            }
        }
        Ok(index)
    }

    /// The hash of no bytes.
    pub(super) fn hash(&self) -> PrefixHash {
        PrefixHash(self.seed)
    }

    fn hash_of(&self, text: &[u8]) -> PrefixHash {
        let mut hash = self.hash();
        text.iter().for_each(|byte| hash.push(*byte));
        hash
    }

    fn places(&self, hash: u64) -> impl Iterator<Item = usize> + use<> {
        let mask = self.slots.len() - 1;
        (0..FARTHEST).map(move |step| (hash as usize + step) & mask)
    }

    fn insert(&mut self, text: &[u8], id: u32, weights: &Weights) -> Result<(), Damage> {
        let hash = self.hash_of(text).mixed();
        for place in self.places(hash) {
            let slot = self.slots[place];
            if slot == 0 {
                self.slots[place] = hash >> 32 << 32 | u64::from(id + 1);
                return Ok(());
            }
            let same_hash = slot >> 32 == hash >> 32;
            if same_hash && weights.pieces().text(weights.bytes(), slot as u32 - 1) == text {
                let part = format!("piece {id}");
                return Err(Damage::nonsense(part, "is in the vocabulary twice"));
            }
        }
        Err(Damage::nonsense(
            "the vocabulary",
            "has too many pieces that collide",
        ))
    }

    /// The id of the piece with this text and its hash.
    pub(super) fn lookup(&self, weights: &Weights, hash: PrefixHash, text: &[u8]) -> Option<u32> {
        let hash = hash.mixed();
        for place in self.places(hash) {
            let slot = self.slots[place];
            if slot == 0 {
                return None;
            }
            let id = (slot as u32).wrapping_sub(1);
            if slot >> 32 == hash >> 32 && weights.pieces().text(weights.bytes(), id) == text {
                return Some(id);
            }
        }
        None
    }

    /// The id of the piece with this text.
    pub(super) fn find(&self, weights: &Weights, text: &[u8]) -> Option<u32> {
        self.lookup(weights, self.hash_of(text), text)
    }
}
