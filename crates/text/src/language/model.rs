//! The weights of data/languages.bin, read where they lie in the binary.
//!
//! Little-endian throughout:
//!
//! | bytes | what |
//! |---|---|
//! | 4 | `LID1` |
//! | 1 | number of tongues, as many as [`MODELLED`] |
//! | 1 | bits of the bucket number, b |
//! | 2 | reserved, 0 |
//! | 4 | f32: the weight of one step |
//! | tongues × 4 | f32: bias of each tongue |
//! | (2^b + 1) × 4 | u32: where each bucket begins, in bytes from the first bucket |
//! | … | buckets: features of the keys whose top b bits are the bucket's number |
//!
//! A feature is a u16 (the next 16 bits of its key), a u8 count and as many
//! pairs of u8 tongue and i8 steps. A text's score for a tongue is the sum of
//! the weights of its features, plus the bias; features that are not in the
//! table count nothing. Two keys that agree in b + 16 bits share their weights;
//! with b = 15 an unknown key meets one of a dozen neighbours once in 5,000.

use unicode_script::Script;

use super::tongues::MODELLED;

static DATA: &[u8] = include_bytes!("../../data/languages.bin");

const HEADER: usize = 12;

/// Some three words have this many.
const FEATURES_OF_A_FEW_WORDS: usize = 80;

/// The number of tongues, as a length of arrays.
pub(super) const TONGUES: usize = MODELLED.len();

/// Scores of all tongues for one text.
pub(super) struct Scores {
    /// In steps, before scaling.
    steps: [i32; TONGUES],
    /// Features that the table knows.
    known: usize,
    /// Features looked up.
    total: usize,
}

impl Scores {
    pub(super) fn new() -> Self {
        Self {
            steps: [0; TONGUES],
            known: 0,
            total: 0,
        }
    }

    /// Adds the weights of one feature.
    pub(super) fn add(&mut self, key: u64) {
        self.total += 1;
        let Some(pairs) = weights(key) else { return };
        self.known += 1;
        for pair in pairs.chunks_exact(2) {
            if let Some(sum) = self.steps.get_mut(usize::from(pair[0])) {
                *sum += i32::from(pair[1] as i8);
            }
        }
    }

    /// 1 for text in some language, 0 for random letters, between for what
    /// could be either: by the share of its features that are known. Words
    /// of the tongues in the table have 0.70 or more (Latin), of random letters
    /// 0.64 or less; other scripts have fewer features in the table.
    pub(super) fn naturalness(&self, script: Script) -> f32 {
        let noise = match script {
            Script::Latin => 0.54,
            Script::Cyrillic => 0.46,
            Script::Arabic => 0.33,
            _ => 0.25,
        };
        let known = self.known as f32 / self.total.max(1) as f32;
        // A word or two may be names or rare by chance.
        let slack = if self.total < FEATURES_OF_A_FEW_WORDS {
            0.1
        } else {
            0.0
        };
        ((known + slack - noise) / 0.12).clamp(0.0, 1.0)
    }

    /// The score of a tongue by its place in [`MODELLED`], in natural logarithms.
    pub(super) fn of(&self, tongue: usize) -> f32 {
        self.steps[tongue] as f32 * float(8) + float(HEADER + tongue * 4)
    }
}

/// The pairs of tongue and steps of a feature.
fn weights(key: u64) -> Option<&'static [u8]> {
    let bits = u32::from(DATA[5]);
    let bucket = (key >> (64 - bits)) as usize;
    let mark = ((key >> (48 - bits)) as u16).to_le_bytes();
    let directory = HEADER + TONGUES * 4;
    let first = directory + ((1 << bits) + 1) * 4;
    let begin = first + integer(directory + bucket * 4);
    let end = first + integer(directory + bucket * 4 + 4);
    let mut features = DATA.get(begin..end)?;
    while let [low, high, count, rest @ ..] = features {
        let (pairs, others) = rest.split_at_checked(usize::from(*count) * 2)?;
        if [*low, *high] == mark {
            return Some(pairs);
        }
        features = others;
    }
    None
}

fn integer(at: usize) -> usize {
    u32::from_le_bytes(four(at)) as usize
}

fn float(at: usize) -> f32 {
    f32::from_le_bytes(four(at))
}

/// Four bytes of the file; zeros past its end, which the tests rule out.
fn four(at: usize) -> [u8; 4] {
    DATA.get(at..at + 4)
        .and_then(|bytes| bytes.try_into().ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_whole_and_of_this_format() {
        assert_eq!(&DATA[..4], b"LID1");
        assert_eq!(usize::from(DATA[4]), TONGUES);
        let bits = DATA[5];
        assert!((8..=20).contains(&bits));
        assert!(float(8) > 0.0 && float(8) < 1.0);
        let directory = HEADER + TONGUES * 4;
        let first = directory + ((1 << bits) + 1) * 4;
        let mut seen = [0usize; TONGUES];
        let mut previous = 0;
        for bucket in 0..1usize << bits {
            let begin = integer(directory + bucket * 4);
            let end = integer(directory + bucket * 4 + 4);
            assert_eq!(begin, previous);
            assert!(begin <= end);
            previous = end;
            let mut features = &DATA[first + begin..first + end];
            while !features.is_empty() {
                let count = usize::from(features[2]);
                assert!((1..=TONGUES).contains(&count));
                for pair in features[3..3 + count * 2].chunks_exact(2) {
                    seen[usize::from(pair[0])] += 1;
                }
                features = &features[3 + count * 2..];
            }
        }
        assert_eq!(first + previous, DATA.len());
        for (tongue, count) in MODELLED.iter().zip(seen) {
            assert!(count > 500, "{tongue:?} has only {count} features");
        }
    }

    #[test]
    fn the_file_stays_small() {
        assert!(DATA.len() < 2 << 20, "{} bytes", DATA.len());
    }
}
