//! The engine of 256-bit vectors.
//!
//! AVX2 has no exact product of 8-bit numbers: `vpmaddubsw` adds two products
//! in 16 bits and saturates. Both factors are therefore widened to 16 bits,
//! activations once a layer and weights as they are loaded, and `vpmaddwd` adds
//! two exact products in 32 bits.

use std::arch::x86_64::*;

use super::{
    Activation, Context, F32Matrix, Int8Matrix, Kernels, Norm, Panels, QuantisedRows,
    float_attention, lanes,
};

/// Proof that this processor has AVX2 and fused multiply-add.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Avx2(());

impl Avx2 {
    /// The engine, where this processor runs it.
    pub(crate) fn detect() -> Option<Self> {
        (is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma")).then_some(Self(()))
    }
}

/// Calls a function compiled with this engine's instructions.
macro_rules! with_avx2 {
    ($call:path, $($name:ident: $type:ty),*) => {{
        #[target_feature(enable = "avx2,fma")]
        fn compiled($($name: $type),*) {
            $call($($name),*);
        }
        // SAFETY: an `Avx2` exists only where the processor has these features.
        #[allow(unsafe_code)]
        unsafe {
            compiled($($name),*)
        }
    }};
}

impl Kernels for Avx2 {
    const PANELS: Panels = Panels {
        columns: 16,
        group: 2,
        excess: 0,
    };
    type Packed = Context;

    fn quantise(self, rows: &[f32], width: usize, out: &mut QuantisedRows) {
        with_avx2!(lanes::quantise_wide, rows: &[f32], width: usize, out: &mut QuantisedRows);
    }

    fn multiply_int8(
        self,
        rows: &QuantisedRows,
        matrix: &Int8Matrix,
        activation: Activation,
        out: &mut [f32],
    ) {
        // SAFETY: an `Avx2` exists only where the processor has these features.
        #[allow(unsafe_code)]
        unsafe {
            multiply_int8(rows, matrix, activation, out);
        }
    }

    fn multiply_f32(
        self,
        rows: &[f32],
        matrix: &F32Matrix,
        activation: Activation,
        out: &mut [f32],
    ) {
        with_avx2!(lanes::multiply_f32::<true>,
            rows: &[f32], matrix: &F32Matrix, activation: Activation, out: &mut [f32]
        );
    }

    fn add_normalise(self, rows: &mut [f32], added: &[f32], norm: &Norm) {
        with_avx2!(lanes::add_normalise, rows: &mut [f32], added: &[f32], norm: &Norm);
    }

    fn pack_f32(self, window: &[&[f32]], packed: &mut Context) {
        with_avx2!(float_attention::pack, window: &[&[f32]], packed: &mut Context);
    }

    fn attend_f32(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        with_avx2!(float_attention::attend::<4, true>, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]);
    }

    fn pack_int8(self, window: &[&[f32]], packed: &mut Context) {
        self.pack_f32(window, packed);
    }

    fn attend_int8(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        self.attend_f32(queries, packed, out);
    }
}

/// Most rows of a tile: with two vectors of columns its twelve sums, the weights
/// and an input fit the sixteen registers.
const ROWS: usize = 6;
const COLUMNS: usize = Avx2::PANELS.columns;
const STRIDE: usize = COLUMNS * Avx2::PANELS.group;

#[target_feature(enable = "avx2,fma")]
fn multiply_int8(
    rows: &QuantisedRows,
    matrix: &Int8Matrix,
    activation: Activation,
    out: &mut [f32],
) {
    assert_eq!(matrix.panels, Avx2::PANELS);
    assert_eq!(rows.width, matrix.inputs);
    let panels = matrix
        .weights
        .as_slice()
        .chunks_exact(matrix.inputs * COLUMNS);
    for (panel, weights) in panels.enumerate() {
        let column = panel * COLUMNS;
        let mut first = 0;
        while first < rows.count() {
            let size = ROWS.min(rows.count() - first);
            match size {
                1 => one_tile::<1>(rows, matrix, weights, (column, first), activation, out),
                2 => one_tile::<2>(rows, matrix, weights, (column, first), activation, out),
                3 => one_tile::<3>(rows, matrix, weights, (column, first), activation, out),
                4 => one_tile::<4>(rows, matrix, weights, (column, first), activation, out),
                5 => one_tile::<5>(rows, matrix, weights, (column, first), activation, out),
                _ => one_tile::<ROWS>(rows, matrix, weights, (column, first), activation, out),
            }
            first += size;
        }
    }
}

/// `R` rows from `first` on times one panel, stored.
#[target_feature(enable = "avx2,fma")]
fn one_tile<const R: usize>(
    rows: &QuantisedRows,
    matrix: &Int8Matrix,
    weights: &[u8],
    (column, first): (usize, usize),
    activation: Activation,
    out: &mut [f32],
) {
    let sums = multiply_tile::<R>(rows, first, weights);
    for (row, sums) in (first..).zip(sums) {
        let levels = (rows.scales[row], rows.least[row]);
        let out = &mut out[row * matrix.outputs + column..][..COLUMNS];
        lanes::finish(&sums, levels, matrix, column, activation, out);
    }
}

/// The exact products of `R` rows with one panel.
#[target_feature(enable = "avx2,fma")]
fn multiply_tile<const R: usize>(
    rows: &QuantisedRows,
    first: usize,
    weights: &[u8],
) -> [[i32; COLUMNS]; R] {
    let (groups, _) = weights.as_chunks::<STRIDE>();
    let width = rows.width;
    assert!(groups.len() * 2 <= width && (first + R) * width <= rows.wide.len());
    let inputs = rows.wide[first * width..].as_ptr();
    let mut sums = [[_mm256_setzero_si256(); 2]; R];
    for (index, group) in groups.iter().enumerate() {
        // SAFETY: a group has 32 bytes, and both loads lie inside it; row `r`
        // has `width` inputs, of which `index` names two.
        #[allow(unsafe_code)]
        unsafe {
            let group = group.as_ptr().cast::<__m128i>();
            let left = _mm256_cvtepi8_epi16(_mm_loadu_si128(group));
            let right = _mm256_cvtepi8_epi16(_mm_loadu_si128(group.add(1)));
            for (r, sums) in sums.iter_mut().enumerate() {
                let pair = inputs.add(r * width + index * 2).cast::<i32>();
                let pair = _mm256_set1_epi32(pair.read_unaligned());
                sums[0] = _mm256_add_epi32(sums[0], _mm256_madd_epi16(pair, left));
                sums[1] = _mm256_add_epi32(sums[1], _mm256_madd_epi16(pair, right));
            }
        }
    }
    let mut all = [[0; COLUMNS]; R];
    for (all, [left, right]) in all.iter_mut().zip(sums) {
        // SAFETY: the array has room for both vectors of eight.
        #[allow(unsafe_code)]
        unsafe {
            let all = all.as_mut_ptr().cast::<__m256i>();
            _mm256_storeu_si256(all, left);
            _mm256_storeu_si256(all.add(1), right);
        }
    }
    all
}
