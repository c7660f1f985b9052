//! The engine of 128-bit vectors with `udot`: four products of bytes, added to
//! a 32-bit sum, in each of four lanes at once.
//!
//! Its factors are both without a sign or both with one, but inputs are bytes of
//! 0 to 255 and weights such of −127 to 127. Weights are therefore stored 128
//! too large, and each row's sums begin at −128 times the sum of its inputs,
//! which is the same for every column. What comes out is exact.

use std::arch::aarch64::*;
use std::arch::{asm, is_aarch64_feature_detected};

use super::{
    Activation, Context, F32Matrix, Int8Matrix, Kernels, Norm, Panels, QuantisedRows,
    float_attention, lanes,
};

/// Proof that this processor has NEON with dot products. What is not done with
/// these is plain Rust: every processor this is compiled for has the rest of
/// NEON, fused multiply-add too.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NeonDotprod(());

impl NeonDotprod {
    /// The engine, where this processor runs it.
    pub(crate) fn detect() -> Option<Self> {
        (is_aarch64_feature_detected!("neon") && is_aarch64_feature_detected!("dotprod"))
            .then_some(Self(()))
    }
}

impl Kernels for NeonDotprod {
    const PANELS: Panels = Panels {
        columns: 16,
        group: 4,
        excess: 128,
    };
    type Packed = Context;

    fn quantise(self, rows: &[f32], width: usize, out: &mut QuantisedRows) {
        lanes::quantise(rows, width, out);
    }

    fn multiply_int8(
        self,
        rows: &QuantisedRows,
        matrix: &Int8Matrix,
        activation: Activation,
        out: &mut [f32],
    ) {
        // SAFETY: a `NeonDotprod` exists only where the processor has these features.
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
        lanes::multiply_f32::<true>(rows, matrix, activation, out);
    }

    fn add_normalise(self, rows: &mut [f32], added: &[f32], norm: &Norm) {
        lanes::add_normalise(rows, added, norm);
    }

    fn pack_f32(self, window: &[&[f32]], packed: &mut Context) {
        float_attention::pack(window, packed);
    }

    fn attend_f32(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        float_attention::attend::<4, true>(queries, packed, out);
    }

    fn pack_int8(self, window: &[&[f32]], packed: &mut Context) {
        self.pack_f32(window, packed);
    }

    fn attend_int8(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        self.attend_f32(queries, packed, out);
    }
}

/// Most rows of a tile: with four vectors of columns its 24 sums, an input of
/// each row and two vectors of weights fit the 32 registers.
const ROWS: usize = 6;
/// Vectors of four columns in a panel.
const VECTORS: usize = 4;
/// Inputs of a row that are loaded together: a vector of them.
const INPUTS: usize = 16;
const COLUMNS: usize = NeonDotprod::PANELS.columns;
const STRIDE: usize = COLUMNS * NeonDotprod::PANELS.group;

#[target_feature(enable = "neon,dotprod")]
fn multiply_int8(
    rows: &QuantisedRows,
    matrix: &Int8Matrix,
    activation: Activation,
    out: &mut [f32],
) {
    assert_eq!(matrix.panels, NeonDotprod::PANELS);
    assert_eq!(rows.width, matrix.inputs);
    if rows.count() == 0 {
        return;
    }
    let starts: Vec<i32> = (rows.bytes.chunks_exact(rows.width))
        .map(|row| row.iter().map(|byte| i32::from(*byte)).sum::<i32>())
        .map(|sum| -i32::from(matrix.panels.excess) * sum)
        .collect();
    // As even tiles as can be: seven rows are better four and three than six
    // and one.
    let tiles = rows.count().div_ceil(ROWS);
    let (size, larger) = (rows.count() / tiles, rows.count() % tiles);
    let panels = matrix
        .weights
        .as_slice()
        .chunks_exact(matrix.inputs * COLUMNS);
    for (panel, weights) in panels.enumerate() {
        let mut first = 0;
        for tile in 0..tiles {
            let size = size + usize::from(tile < larger);
            let starts = &starts[first..first + size];
            let at = (panel * COLUMNS, first);
            match size {
                1 => one_tile::<1>(rows, starts, matrix, weights, at, activation, out),
                2 => one_tile::<2>(rows, starts, matrix, weights, at, activation, out),
                3 => one_tile::<3>(rows, starts, matrix, weights, at, activation, out),
                4 => one_tile::<4>(rows, starts, matrix, weights, at, activation, out),
                5 => one_tile::<5>(rows, starts, matrix, weights, at, activation, out),
                _ => one_tile::<ROWS>(rows, starts, matrix, weights, at, activation, out),
            }
            first += size;
        }
    }
}

/// `R` rows from `first` on times one panel, stored.
#[target_feature(enable = "neon,dotprod")]
fn one_tile<const R: usize>(
    rows: &QuantisedRows,
    starts: &[i32],
    matrix: &Int8Matrix,
    weights: &[u8],
    (column, first): (usize, usize),
    activation: Activation,
    out: &mut [f32],
) {
    let sums = multiply_tile::<R>(&rows.bytes[first * rows.width..], starts, weights);
    for (row, sums) in (first..).zip(sums) {
        let levels = (rows.scales[row], rows.least[row]);
        let out = &mut out[row * matrix.outputs + column..][..COLUMNS];
        lanes::finish(&sums, levels, matrix, column, Activation::None, out);
        if activation == Activation::Gelu {
            for value in out {
                *value = lanes::fast_gelu::<true>(*value);
            }
        }
    }
}

/// The products of `R` rows with one panel, added to where each row's sums start.
#[target_feature(enable = "neon,dotprod")]
fn multiply_tile<const R: usize>(
    rows: &[u8],
    starts: &[i32],
    weights: &[u8],
) -> [[i32; COLUMNS]; R] {
    let width = weights.len() / COLUMNS;
    assert!(width.is_multiple_of(INPUTS) && rows.len() >= R * width);
    let rows = rows.as_ptr();
    let mut sums: [_; R] = std::array::from_fn(|r| [vdupq_n_s32(starts[r]); VECTORS]);
    for (index, weights) in weights.as_chunks().0.iter().enumerate() {
        // SAFETY: `r < R` and `index * 16 + 16 <= width`, so the sixteen bytes
        // of row `r` lie in `rows` by the assertion.
        #[allow(unsafe_code)]
        let load = |r| unsafe { vld1q_u8(rows.add(r * width + index * INPUTS)) };
        let inputs: [_; R] = std::array::from_fn(load);
        add_group::<0, R>(&mut sums, inputs, weights);
        add_group::<1, R>(&mut sums, inputs, weights);
        add_group::<2, R>(&mut sums, inputs, weights);
        add_group::<3, R>(&mut sums, inputs, weights);
    }
    let mut all = [[0; COLUMNS]; R];
    for (all, sums) in all.iter_mut().zip(sums) {
        for (all, sums) in all.as_chunks_mut::<4>().0.iter_mut().zip(sums) {
            // SAFETY: there is room for four sums.
            #[allow(unsafe_code)]
            unsafe {
                vst1q_s32(all.as_mut_ptr(), sums);
            }
        }
    }
    all
}

/// Adds the products of each row's inputs of one group of four.
#[inline]
#[target_feature(enable = "neon,dotprod")]
fn add_group<const GROUP: usize, const R: usize>(
    sums: &mut [[int32x4_t; VECTORS]; R],
    inputs: [uint8x16_t; R],
    weights: &[u8; INPUTS * COLUMNS],
) {
    const { assert!((GROUP + 1) * STRIDE <= INPUTS * COLUMNS) };
    for v in 0..VECTORS {
        // SAFETY: the group's vectors of weights lie in the array, as just asserted.
        #[allow(unsafe_code)]
        let weights = unsafe { vld1q_u8(weights.as_ptr().add(GROUP * STRIDE + v * 16)) };
        for (sums, inputs) in sums.iter_mut().zip(inputs) {
            sums[v] = dot::<GROUP>(sums[v], weights, inputs);
        }
    }
}

/// Adds to each of four sums the products of its four weights with one group of
/// the inputs. (Stable Rust has no `vdotq_laneq_u32`.)
#[inline]
#[target_feature(enable = "neon,dotprod")]
fn dot<const GROUP: usize>(
    mut sums: int32x4_t,
    weights: uint8x16_t,
    inputs: uint8x16_t,
) -> int32x4_t {
    // SAFETY: it reads and writes these three registers and nothing else, and
    // this function is only called where the processor has the instruction.
    #[allow(unsafe_code)]
    unsafe {
        asm!(
            "udot {sums:v}.4s, {weights:v}.16b, {inputs:v}.4b[{group}]",
            sums = inlateout(vreg) sums,
            weights = in(vreg) weights,
            inputs = in(vreg) inputs,
            group = const GROUP,
            options(pure, nomem, nostack, preserves_flags),
        );
    }
    sums
}
