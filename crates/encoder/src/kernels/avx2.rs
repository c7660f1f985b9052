//! The engine of 256-bit vectors.
//!
//! AVX2 has no exact product of 8-bit numbers: `vpmaddubsw` adds two products
//! in 16 bits and saturates. Both factors are therefore widened to 16 bits,
//! activations once a layer and weights as they are loaded, and `vpmaddwd` adds
//! two exact products in 32 bits.

use std::arch::x86_64::*;

use super::{
    Activation, Context, F32Matrix, Int8Matrix, Kernels, Norm, Panels, QuantisedRows, lanes,
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

/// Calls a function of [`lanes`] compiled with this engine's instructions.
macro_rules! with_avx2 {
    ($call:ident $(::<$fused:literal>)? ($($name:ident: $type:ty),*)) => {{
        #[target_feature(enable = "avx2,fma")]
        fn compiled($($name: $type),*) {
            lanes::$call$(::<$fused>)?($($name),*);
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
    };
    type Packed = Context;

    fn quantise(self, rows: &[f32], width: usize, out: &mut QuantisedRows) {
        with_avx2!(quantise(rows: &[f32], width: usize, out: &mut QuantisedRows));
        out.wide.clear();
        out.wide
            .extend(out.bytes.iter().map(|byte| u16::from(*byte)));
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
        with_avx2!(multiply_f32::<true>(
            rows: &[f32], matrix: &F32Matrix, activation: Activation, out: &mut [f32]
        ));
    }

    fn add_normalise(self, rows: &mut [f32], added: &[f32], norm: &Norm) {
        with_avx2!(add_normalise(rows: &mut [f32], added: &[f32], norm: &Norm));
    }

    fn pack_f32(self, window: &[&[f32]], packed: &mut Context) {
        with_avx2!(pack(window: &[&[f32]], packed: &mut Context));
    }

    fn attend_f32(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        with_avx2!(attend::<true>(queries: &[&[f32]], packed: &mut Context, out: &mut [f32]));
    }

    fn pack_int8(self, window: &[&[f32]], packed: &mut Context) {
        self.pack_f32(window, packed);
    }

    fn attend_int8(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        self.attend_f32(queries, packed, out);
    }
}

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
        let mut store = |index: usize, sums: [i32; COLUMNS]| {
            let at = index * matrix.outputs + panel * COLUMNS;
            let out = &mut out[at..at + COLUMNS];
            for (lane, out) in out.iter_mut().enumerate() {
                let column = panel * COLUMNS + lane;
                let offset = rows.least[index] * matrix.sums[column] + matrix.bias[column];
                *out = sums[lane] as f32 * matrix.scales[column] * rows.scales[index] + offset;
            }
            lanes::activate(out, activation);
        };
        let mut first = 0;
        while first + 6 <= rows.count() {
            for (r, sums) in multiply_tile::<6>(rows, first, weights)
                .into_iter()
                .enumerate()
            {
                store(first + r, sums);
            }
            first += 6;
        }
        for index in first..rows.count() {
            let [sums] = multiply_tile::<1>(rows, index, weights);
            store(index, sums);
        }
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
    let rows: [&[[u16; 2]]; R] = std::array::from_fn(|r| {
        let row = &rows.wide[(first + r) * rows.width..][..rows.width];
        &row.as_chunks().0[..groups.len()]
    });
    let mut sums = [[_mm256_setzero_si256(); 2]; R];
    for (index, group) in groups.iter().enumerate() {
        // SAFETY: a group has 32 bytes; both loads lie inside it.
        #[allow(unsafe_code)]
        let halves = unsafe {
            let group = group.as_ptr().cast::<__m128i>();
            [_mm_loadu_si128(group), _mm_loadu_si128(group.add(1))]
        };
        let weights = [
            _mm256_cvtepi8_epi16(halves[0]),
            _mm256_cvtepi8_epi16(halves[1]),
        ];
        for r in 0..R {
            let [low, high] = rows[r][index];
            let pair = _mm256_set1_epi32((u32::from(low) | u32::from(high) << 16) as i32);
            for half in 0..2 {
                let products = _mm256_madd_epi16(pair, weights[half]);
                sums[r][half] = _mm256_add_epi32(sums[r][half], products);
            }
        }
    }
    sums.map(|[left, right]| {
        let mut all = [0; COLUMNS];
        // SAFETY: the array has room for both vectors of eight.
        #[allow(unsafe_code)]
        unsafe {
            let all = all.as_mut_ptr().cast::<__m256i>();
            _mm256_storeu_si256(all, left);
            _mm256_storeu_si256(all.add(1), right);
        }
        all
    })
}
