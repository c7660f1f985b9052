//! The exact scan: products of rows of bytes with questions of bytes, and what they come to.

#[cfg(target_arch = "x86_64")]
use std::arch::x86_64::*;

use super::{
    Vector,
    best::{Best, Found},
    segment::{Segment, Steps},
};

const DIMENSIONS: usize = encoder::DIMENSIONS;

/// Rows taken together: a lane for each.
pub(super) const BLOCK: usize = 16;

/// A question as integers, and what turns its products into closeness.
pub(super) struct Quantised {
    values: [i8; DIMENSIONS],
    scale: f32,
    /// What its products are too large by, steps being 128 too large.
    excess: i32,
    /// Its product with any text at all.
    pub anything: f32,
    /// It is compared with bare titles, too.
    pub titles: bool,
}

impl Quantised {
    pub(super) fn of(vector: &Vector, anything: f32, titles: bool) -> Self {
        let largest = vector
            .iter()
            .fold(f32::MIN_POSITIVE, |most, x| most.max(x.abs()));
        let scale = largest / 127.0;
        let values: [i8; DIMENSIONS] = std::array::from_fn(|at| (vector[at] / scale).round() as i8);
        let sum: i32 = values.iter().map(|&value| i32::from(value)).sum();
        Self {
            values,
            scale,
            excess: 128 * sum,
            anything,
            titles,
        }
    }
}

/// How products are computed; all ways give the same integers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    #[cfg(target_arch = "x86_64")]
    Avx512,
    #[cfg(target_arch = "x86_64")]
    Avx2,
    Plain,
}

impl Way {
    /// Those that this processor has, fastest first.
    pub(super) fn all() -> Vec<Self> {
        let mut all = Vec::new();
        #[cfg(target_arch = "x86_64")]
        {
            if is_x86_feature_detected!("avx512bw")
                && is_x86_feature_detected!("avx512dq")
                && is_x86_feature_detected!("avx512vl")
                && is_x86_feature_detected!("avx512vnni")
                && is_x86_feature_detected!("avx2")
                && is_x86_feature_detected!("fma")
            {
                all.push(Self::Avx512);
            }
            if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
                all.push(Self::Avx2);
            }
        }
        all.push(Self::Plain);
        all
    }

    pub(super) fn fastest() -> Self {
        Self::all()[0]
    }
}

/// Sixteen rows of a segment, or those at its end.
#[derive(Clone, Copy)]
pub(super) struct Block<'a> {
    pub segment: &'a Segment,
    pub first: usize,
    /// A bit for each row that is wanted.
    pub wanted: u16,
    /// A bit for each that is a bare title.
    pub titles: u16,
}

/// Offers every wanted row of a block to the best of every question. `means` has, for each
/// question, its product with the mean of each of the segment's languages.
pub(super) fn offer(
    way: Way,
    block: Block<'_>,
    questions: &[Quantised],
    means: &[Vec<f32>],
    best: &mut [Best],
) {
    match way {
        #[cfg(target_arch = "x86_64")]
        Way::Avx512 => {
            // SAFETY: this way is only had where the processor has the features.
            #[allow(unsafe_code)]
            unsafe {
                offer_avx512(block, questions, means, best);
            }
        }
        #[cfg(target_arch = "x86_64")]
        Way::Avx2 => {
            // SAFETY: as above.
            #[allow(unsafe_code)]
            unsafe {
                offer_avx2(block, questions, means, best);
            }
        }
        Way::Plain => offer_each(block, questions, means, best),
    }
}

/// What does not depend on the question.
struct Terms {
    /// What a step of each row is worth once it is centred.
    steps: [f32; BLOCK],
    inverses: [f32; BLOCK],
    languages: [u16; BLOCK],
    /// All rows are of the first one's language.
    uniform: bool,
    numbers: [u32; BLOCK],
    wanted: u16,
    titles: u16,
}

impl Terms {
    #[inline(always)]
    fn of(block: Block<'_>) -> Self {
        let (segment, first) = (block.segment, block.first);
        let kinds = &segment.kinds()[first..];
        let inverses = lanes(&segment.inverses()[first..]);
        let scales = lanes(&segment.scales()[first..]);
        let mut languages = [kinds[0][0]; BLOCK];
        for (language, kind) in languages.iter_mut().zip(kinds) {
            *language = kind[0];
        }
        Self {
            steps: std::array::from_fn(|r| scales[r] * inverses[r]),
            inverses,
            uniform: languages.iter().all(|language| *language == languages[0]),
            languages,
            numbers: lanes(&segment.numbers()[first..]),
            wanted: block.wanted,
            titles: block.titles,
        }
    }

    /// Turns products with a question into closeness, (row·q − mean·q) ÷ |row − mean| less what
    /// any text at all would have, and offers what reaches the floor.
    #[inline(always)]
    fn offer(&self, products: &[i32; BLOCK], question: &Quantised, means: &[f32], best: &mut Best) {
        let mean = means[usize::from(self.languages[0])];
        let offsets: [f32; BLOCK] = match self.uniform {
            true => self.inverses.map(|inverse| inverse * mean),
            false => {
                std::array::from_fn(|r| self.inverses[r] * means[usize::from(self.languages[r])])
            }
        };
        let mut closeness = [0.0_f32; BLOCK];
        for r in 0..BLOCK {
            let product = (products[r] - question.excess) as f32 * question.scale;
            closeness[r] = product * self.steps[r] - offsets[r] - question.anything;
        }
        let mut reach = 0_u16;
        for (r, closeness) in closeness.iter().enumerate() {
            reach |= u16::from(*closeness >= best.floor) << r;
        }
        reach &= self.wanted & if question.titles { !0 } else { !self.titles };
        while reach != 0 {
            let r = reach.trailing_zeros() as usize;
            reach &= reach - 1;
            let (number, closeness) = (self.numbers[r], closeness[r]);
            best.offer(Found { number, closeness });
        }
    }
}

#[inline(always)]
fn lanes<T: Copy + Default>(values: &[T]) -> [T; BLOCK] {
    let mut lanes = [T::default(); BLOCK];
    let count = values.len().min(BLOCK);
    lanes[..count].copy_from_slice(&values[..count]);
    lanes
}

#[inline(always)]
fn offer_each(block: Block<'_>, questions: &[Quantised], means: &[Vec<f32>], best: &mut [Best]) {
    let terms = Terms::of(block);
    let rows = &block.segment.matrix()[block.first..];
    for ((question, means), best) in questions.iter().zip(means).zip(best) {
        let mut products = [0; BLOCK];
        for (r, (product, row)) in products.iter_mut().zip(rows).enumerate() {
            if block.wanted >> r & 1 == 1 {
                *product = product_of(row, &question.values);
            }
        }
        terms.offer(&products, question, means, best);
    }
}

/// The product by the book; the compiler vectorises it for whatever it is compiled for.
#[inline(always)]
fn product_of(row: &Steps, question: &[i8; DIMENSIONS]) -> i32 {
    row.iter()
        .zip(question)
        .map(|(&step, &value)| i32::from(i16::from(step) * i16::from(value)))
        .sum()
}

/// How close one row is to a question, of which `mean` is the product with the mean of the row's
/// language.
pub(super) fn closeness(
    way: Way,
    segment: &Segment,
    row: usize,
    question: &Quantised,
    mean: f32,
) -> f32 {
    let steps = &segment.matrix()[row];
    let product = match way {
        #[cfg(target_arch = "x86_64")]
        Way::Avx512 | Way::Avx2 => {
            // SAFETY: these ways are only had where the processor has AVX2.
            #[allow(unsafe_code)]
            let [product] = unsafe { one_row(steps, [&question.values]) };
            product
        }
        Way::Plain => product_of(steps, &question.values) - question.excess,
    };
    let inverse = segment.inverses()[row];
    let step = segment.scales()[row] * inverse;
    product as f32 * question.scale * step - inverse * mean - question.anything
}

/// Questions that meet a row at a time.
#[cfg(target_arch = "x86_64")]
const ASKED: usize = 4;

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2,fma")]
fn offer_avx2(block: Block<'_>, questions: &[Quantised], means: &[Vec<f32>], best: &mut [Best]) {
    let terms = Terms::of(block);
    let rows = &block.segment.matrix()[block.first..];
    let mut products = [[0; BLOCK]; ASKED];
    for (first, questions) in (0..).step_by(ASKED).zip(questions.chunks(ASKED)) {
        for (r, row) in rows.iter().take(BLOCK).enumerate() {
            if block.wanted >> r & 1 == 0 {
                continue;
            }
            match questions {
                [a, b, c, d] => {
                    let asked = [&a.values, &b.values, &c.values, &d.values];
                    let found = one_row(row, asked);
                    for (products, found) in products.iter_mut().zip(found) {
                        products[r] = found;
                    }
                }
                fewer => {
                    for (products, question) in products.iter_mut().zip(fewer) {
                        [products[r]] = one_row(row, [&question.values]);
                    }
                }
            }
        }
        for (q, question) in questions.iter().enumerate() {
            // What is offered counts steps 128 too large.
            let products = products[q].map(|product| product + question.excess);
            terms.offer(&products, question, &means[first + q], &mut best[first + q]);
        }
    }
}

/// The products of a row, its steps not too large, with `Q` questions.
///
/// `vpmaddubsw` adds two products of an unsigned and a signed byte in 16 bits: of a step's size
/// with a value that has taken over its sign, 2 · 128 · 127 at most, which fits.
#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx2,fma")]
fn one_row<const Q: usize>(row: &Steps, questions: [&[i8; DIMENSIONS]; Q]) -> [i32; Q] {
    let mut sums = [_mm256_setzero_si256(); Q];
    for at in (0..DIMENSIONS).step_by(32) {
        // SAFETY: `at + 32 <= DIMENSIONS`, and a row has so many bytes.
        #[allow(unsafe_code)]
        let steps = unsafe { _mm256_loadu_si256(row.as_ptr().add(at).cast()) };
        let steps = _mm256_xor_si256(steps, _mm256_set1_epi8(-128));
        let sizes = _mm256_abs_epi8(steps);
        for q in 0..Q {
            // SAFETY: as above; a question has as many.
            #[allow(unsafe_code)]
            let question = unsafe { _mm256_loadu_si256(questions[q].as_ptr().add(at).cast()) };
            let pairs = _mm256_maddubs_epi16(sizes, _mm256_sign_epi8(question, steps));
            let fours = _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
            sums[q] = _mm256_add_epi32(sums[q], fours);
        }
    }
    let mut found = [0; Q];
    for (found, sum) in found.iter_mut().zip(sums) {
        let half = _mm_add_epi32(
            _mm256_castsi256_si128(sum),
            _mm256_extracti128_si256::<1>(sum),
        );
        let pair = _mm_add_epi32(half, _mm_unpackhi_epi64(half, half));
        *found = _mm_cvtsi128_si32(_mm_add_epi32(pair, _mm_shuffle_epi32::<1>(pair)));
    }
    found
}

/// Questions that meet four rows at a time: their 24 sums, the rows and a question fit the
/// registers.
#[cfg(target_arch = "x86_64")]
const TILE: usize = 6;

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn offer_avx512(block: Block<'_>, questions: &[Quantised], means: &[Vec<f32>], best: &mut [Best]) {
    let terms = Terms::of(block);
    let (mut first, all) = (0, questions.len());
    while first < all {
        let size = TILE.min(all - first);
        let questions = &questions[first..first + size];
        let (means, best) = (&means[first..first + size], &mut best[first..first + size]);
        match size {
            1 => tile::<1>(block, &terms, questions, means, best),
            2 => tile::<2>(block, &terms, questions, means, best),
            3 => tile::<3>(block, &terms, questions, means, best),
            4 => tile::<4>(block, &terms, questions, means, best),
            5 => tile::<5>(block, &terms, questions, means, best),
            _ => tile::<TILE>(block, &terms, questions, means, best),
        }
        first += size;
    }
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn tile<const Q: usize>(
    block: Block<'_>,
    terms: &Terms,
    questions: &[Quantised],
    means: &[Vec<f32>],
    best: &mut [Best],
) {
    let rows = &block.segment.matrix()[block.first..];
    let asked: [&[i8; DIMENSIONS]; Q] = std::array::from_fn(|q| &questions[q].values);
    let mut products = [[0; BLOCK]; Q];
    for four in (0..BLOCK).step_by(4) {
        if block.wanted >> four & 0b1111 == 0 {
            continue;
        }
        // Past the end the last row stands in; nobody wants it.
        let row = |r: usize| &rows[(four + r).min(rows.len() - 1)];
        let found = four_rows([row(0), row(1), row(2), row(3)], asked);
        for (products, found) in products.iter_mut().zip(found) {
            products[four..four + 4].copy_from_slice(&found);
        }
    }
    for q in 0..Q {
        terms.offer(&products[q], &questions[q], &means[q], &mut best[q]);
    }
}

/// The products of four rows with `Q` questions.
#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn four_rows<const Q: usize>(
    rows: [&Steps; 4],
    questions: [&[i8; DIMENSIONS]; Q],
) -> [[i32; 4]; Q] {
    // Loops and no closures: what a closure is handed to is not compiled with these features.
    let mut sums = [[_mm512_setzero_si512(); 4]; Q];
    for at in (0..DIMENSIONS).step_by(64) {
        let mut vectors = [_mm512_setzero_si512(); 4];
        for (vector, row) in vectors.iter_mut().zip(rows) {
            // SAFETY: `at + 64 <= DIMENSIONS`, and a row has so many bytes.
            #[allow(unsafe_code)]
            unsafe {
                *vector = _mm512_loadu_si512(row.as_ptr().add(at).cast());
            }
        }
        for q in 0..Q {
            // SAFETY: as above; a question has as many.
            #[allow(unsafe_code)]
            let question = unsafe { _mm512_loadu_si512(questions[q].as_ptr().add(at).cast()) };
            for r in 0..4 {
                sums[q][r] = _mm512_dpbusd_epi32(sums[q][r], vectors[r], question);
            }
        }
    }
    let mut found = [[0; 4]; Q];
    for q in 0..Q {
        // Sixteen sums of each row to one: first within the quarters of the vectors, side by side.
        let [a, b, c, d] = sums[q];
        let ab = _mm512_add_epi32(_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
        let cd = _mm512_add_epi32(_mm512_unpacklo_epi32(c, d), _mm512_unpackhi_epi32(c, d));
        let all = _mm512_add_epi32(_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd));
        let half = _mm256_add_epi32(
            _mm512_castsi512_si256(all),
            _mm512_extracti64x4_epi64::<1>(all),
        );
        let four = _mm_add_epi32(
            _mm256_castsi256_si128(half),
            _mm256_extracti128_si256::<1>(half),
        );
        // SAFETY: four numbers of four bytes.
        #[allow(unsafe_code)]
        unsafe {
            _mm_storeu_si128(found[q].as_mut_ptr().cast(), four);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_way_gives_the_integers_of_the_plain_sum(
            row in proptest::collection::vec(any::<u8>(), 4 * DIMENSIONS),
            values in proptest::collection::vec(-127_i8..=127, 6 * DIMENSIONS),
        ) {
            let rows: &[Steps] = row.as_chunks().0;
            let values = values.as_chunks::<DIMENSIONS>().0;
            let plain = |row: &Steps, values: &[i8; DIMENSIONS]| -> i32 {
                row.iter().zip(values).map(|(&a, &b)| i32::from(a) * i32::from(b)).sum()
            };
            prop_assert_eq!(product_of(&rows[0], &values[0]), plain(&rows[0], &values[0]));
            #[cfg(target_arch = "x86_64")]
            if Way::all().contains(&Way::Avx2) {
                // SAFETY: the processor has the features, as was just asked.
                #[allow(unsafe_code)]
                let found = unsafe { one_row(&rows[1], std::array::from_fn::<_, 4, _>(|q| &values[q])) };
                for q in 0..4 {
                    let excess = 128 * values[q].iter().map(|&value| i32::from(value)).sum::<i32>();
                    prop_assert_eq!(found[q] + excess, plain(&rows[1], &values[q]));
                }
            }
            #[cfg(target_arch = "x86_64")]
            if Way::all().contains(&Way::Avx512) {
                // SAFETY: the processor has the features, as was just asked.
                #[allow(unsafe_code)]
                let (six, one) = unsafe {
                    let rows = [&rows[0], &rows[1], &rows[2], &rows[3]];
                    (four_rows::<6>(rows, std::array::from_fn(|q| &values[q])), four_rows::<1>(rows, [&values[5]]))
                };
                for r in 0..4 {
                    for q in 0..6 {
                        prop_assert_eq!(six[q][r], plain(&rows[r], &values[q]));
                    }
                    prop_assert_eq!(one[0][r], six[5][r]);
                }
            }
        }
    }
}
