//! The first of two stages: rows as bits, and how many of them differ from a question's.
//!
//! A code has a bit for each dimension of a centred vector, set where it is above zero. The share
//! of bits in which two codes differ estimates the angle between the vectors (Charikar 2002,
//! *Similarity estimation techniques from rounding algorithms*). It is an eighth of the bytes to
//! read, and an eighth of the work; what it brings is then compared exactly.

#[cfg(target_arch = "x86_64")]
use std::arch::x86_64::*;

use super::Vector;

/// 64-bit words of a code.
const WORDS: usize = encoder::DIMENSIONS / 64;

/// Rows whose codes stand together.
pub(super) const ROWS: usize = 8;

/// A vector as bits.
pub(super) type Code = [u64; WORDS];

/// The codes of so many rows, by word: a lane for each row.
pub(super) type Codes = [[u64; ROWS]; WORDS];

/// The code of a centred vector.
pub(super) fn code(vector: &Vector) -> Code {
    let words = vector.as_chunks::<64>().0;
    std::array::from_fn(|word| {
        let bits = words[word].iter().enumerate();
        bits.fold(0, |bits, (at, x)| bits | u64::from(*x > 0.0) << at)
    })
}

/// Rows' codes side by side; absent ones are zeros.
pub(super) fn side_by_side(rows: &[Code]) -> Codes {
    std::array::from_fn(|word| std::array::from_fn(|row| rows.get(row).map_or(0, |row| row[word])))
}

/// The rows whose codes are nearest to a question's.
#[derive(Clone)]
pub(super) struct Nearest {
    /// Bits that differ, segment and row in one number: 16, 16 and 32 bits, so that ties go by
    /// place and any division of the rows between threads finds the same.
    found: Vec<u64>,
    count: usize,
    /// A row with fewer differing bits may get in.
    below: u64,
}

impl Nearest {
    pub(super) fn new(count: usize) -> Self {
        Self {
            found: Vec::new(),
            count,
            below: u64::MAX,
        }
    }

    /// Rows must be offered in their order: of two as near, the later one never displaces.
    #[inline]
    fn offer(&mut self, differing: u64, segment: usize, row: usize) {
        self.found
            .push(differing << 48 | (segment as u64) << 32 | row as u64);
        if self.found.len() >= 2 * self.count + ROWS {
            self.shrink();
        }
    }

    fn shrink(&mut self) {
        if self.found.len() > self.count {
            let (_, last, _) = self.found.select_nth_unstable(self.count - 1);
            self.below = *last >> 48;
            self.found.truncate(self.count);
        }
    }

    /// Takes over what another has found, of other rows.
    pub(super) fn join(&mut self, other: Self) {
        self.found.extend(other.found);
        self.shrink();
    }

    /// Segments and rows, in their order.
    pub(super) fn rows(mut self) -> Vec<(usize, usize)> {
        self.shrink();
        let place = |found: u64| ((found >> 32 & 0xffff) as usize, found as u32 as usize);
        let mut rows: Vec<_> = self.found.into_iter().map(place).collect();
        rows.sort_unstable();
        rows
    }
}

/// Blocks of a segment's codes, and how they are compared.
pub(super) struct Blocks<'a> {
    pub blocks: &'a [Codes],
    pub segment: usize,
    /// The row that the blocks begin with.
    pub first: usize,
}

impl Blocks<'_> {
    /// Offers the rows that hold to the nearest of a question.
    pub(super) fn sift(&self, code: &Code, holds: &impl Fn(usize) -> bool, nearest: &mut Nearest) {
        #[cfg(target_arch = "x86_64")]
        {
            if is_x86_feature_detected!("avx512f") && is_x86_feature_detected!("avx512vpopcntdq") {
                // SAFETY: the processor has the features, as was just asked.
                #[allow(unsafe_code)]
                return unsafe { self.sift_avx512(code, holds, nearest) };
            }
            if is_x86_feature_detected!("popcnt") {
                // SAFETY: as above.
                #[allow(unsafe_code)]
                return unsafe { self.sift_popcnt(code, holds, nearest) };
            }
        }
        self.sift_plainly(code, holds, nearest);
    }

    #[inline(always)]
    fn sift_plainly(&self, code: &Code, holds: &impl Fn(usize) -> bool, nearest: &mut Nearest) {
        for (at, block) in self.blocks.iter().enumerate() {
            let mut differing = [0; ROWS];
            for (words, own) in block.iter().zip(code) {
                for (differing, word) in differing.iter_mut().zip(words) {
                    *differing += u64::from((word ^ own).count_ones());
                }
            }
            let mut near = 0;
            for (row, differing) in differing.iter().enumerate() {
                near |= u8::from(*differing < nearest.below) << row;
            }
            self.offer(at, near, &differing, holds, nearest);
        }
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "popcnt")]
    fn sift_popcnt(&self, code: &Code, holds: &impl Fn(usize) -> bool, nearest: &mut Nearest) {
        self.sift_plainly(code, holds, nearest);
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx512f,avx512vpopcntdq")]
    fn sift_avx512(&self, code: &Code, holds: &impl Fn(usize) -> bool, nearest: &mut Nearest) {
        for (at, block) in self.blocks.iter().enumerate() {
            let mut sum = _mm512_setzero_si512();
            for (words, own) in block.iter().zip(code) {
                // SAFETY: eight words of eight bytes.
                #[allow(unsafe_code)]
                let words = unsafe { _mm512_loadu_si512(words.as_ptr().cast()) };
                let differing = _mm512_xor_si512(words, _mm512_set1_epi64(*own as i64));
                sum = _mm512_add_epi64(sum, _mm512_popcnt_epi64(differing));
            }
            let below = _mm512_set1_epi64(nearest.below as i64);
            let near = _mm512_cmplt_epu64_mask(sum, below);
            if near != 0 {
                let mut differing = [0_u64; ROWS];
                // SAFETY: room for eight words of eight bytes.
                #[allow(unsafe_code)]
                unsafe {
                    _mm512_storeu_si512(differing.as_mut_ptr().cast(), sum);
                }
                self.offer(at, near, &differing, holds, nearest);
            }
        }
    }

    #[inline]
    fn offer(
        &self,
        at: usize,
        mut near: u8,
        differing: &[u64; ROWS],
        holds: &impl Fn(usize) -> bool,
        nearest: &mut Nearest,
    ) {
        while near != 0 {
            let lane = near.trailing_zeros() as usize;
            near &= near - 1;
            let row = self.first + at * ROWS + lane;
            if holds(row) {
                nearest.offer(differing[lane], self.segment, row);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_nearest_are_those_that_differ_in_the_fewest_bits(
            seeds in proptest::collection::vec(any::<[u64; WORDS]>(), 1..90),
            // Few different rows, so that there are ties.
            picks in proptest::collection::vec(any::<proptest::sample::Index>(), 1..300),
            count in 1_usize..20,
            split in any::<proptest::sample::Index>(),
        ) {
            let rows: Vec<Code> = picks.iter().map(|pick| *pick.get(&seeds)).collect();
            let question = seeds[0];
            let blocks: Vec<Codes> = rows.chunks(ROWS).map(side_by_side).collect();
            let holds = |row: usize| row < rows.len() && row % 3 != 1;
            let split = split.index(blocks.len() + 1);
            let mut parts = [blocks.split_at(split).0, blocks.split_at(split).1]
                .into_iter()
                .zip([0, split * ROWS])
                .map(|(blocks, first)| {
                    let blocks = Blocks { blocks, segment: 3, first };
                    let mut nearest = Nearest::new(count);
                    blocks.sift(&question, &holds, &mut nearest);
                    let mut plain = Nearest::new(count);
                    blocks.sift_plainly(&question, &holds, &mut plain);
                    assert_eq!(nearest.clone().rows(), plain.rows());
                    nearest
                });
            let mut found = parts.next().unwrap();
            found.join(parts.next().unwrap());
            let differing = |row: &Code| -> u32 {
                row.iter().zip(question).map(|(a, b)| (a ^ b).count_ones()).sum()
            };
            let mut expected: Vec<(u32, usize)> = (0..rows.len())
                .filter(|row| holds(*row))
                .map(|row| (differing(&rows[row]), row))
                .collect();
            expected.sort_unstable();
            expected.truncate(count);
            let mut expected: Vec<(usize, usize)> =
                expected.into_iter().map(|(_, row)| (3, row)).collect();
            expected.sort_unstable();
            prop_assert_eq!(found.rows(), expected);
        }
    }

    #[test]
    fn a_bit_is_set_where_the_vector_is_above_zero() {
        let mut vector = [-1.0; encoder::DIMENSIONS];
        vector[0] = 0.5;
        vector[130] = 0.5;
        assert_eq!(code(&vector), [1, 0, 4, 0, 0, 0]);
    }
}
