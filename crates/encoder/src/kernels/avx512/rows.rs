//! Adding, normalising and rounding rows, each in one pass over registers.

use std::arch::x86_64::*;

use super::super::{Norm, QuantisedRows};
use super::multiply::{load, store};
use crate::DIMENSIONS;

/// Vectors in a row of the model's width.
const VECTORS: usize = DIMENSIONS / 16;

/// See [`super::Kernels::quantise`].
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
pub(super) fn quantise(rows: &[f32], width: usize, out: &mut QuantisedRows) {
    out.resize(rows.len() / width, width);
    for (index, row) in rows.chunks_exact(width).enumerate() {
        let mut least = _mm512_set1_ps(f32::INFINITY);
        let mut most = _mm512_set1_ps(f32::NEG_INFINITY);
        for values in row.chunks_exact(16) {
            let values = load(values);
            least = _mm512_min_ps(least, values);
            most = _mm512_max_ps(most, values);
        }
        let levels = Levels::new(least, most);
        out.scales[index] = levels.scale;
        out.least[index] = levels.least;
        let bytes = &mut out.bytes[index * width..][..width];
        for (values, bytes) in row.chunks_exact(16).zip(bytes.as_chunks_mut().0) {
            levels.round(load(values), bytes);
        }
    }
}

/// See [`super::Kernels::add_normalise_quantise`].
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
pub(super) fn add_normalise_quantise(
    rows: &mut [f32],
    added: &[f32],
    norm: &Norm,
    out: &mut QuantisedRows,
) {
    assert_eq!(norm.gain.len(), DIMENSIONS);
    assert_eq!(norm.bias.len(), DIMENSIONS);
    out.resize(rows.len() / DIMENSIONS, DIMENSIONS);
    let rows = rows.as_chunks_mut::<DIMENSIONS>().0.iter_mut();
    for (index, (row, added)) in rows.zip(added.as_chunks::<DIMENSIONS>().0).enumerate() {
        let mut values = [_mm512_setzero_ps(); VECTORS];
        let mut total = _mm512_setzero_ps();
        for (v, value) in values.iter_mut().enumerate() {
            *value = _mm512_add_ps(load(&row[v * 16..]), load(&added[v * 16..]));
            total = _mm512_add_ps(total, *value);
        }
        let mean = _mm512_set1_ps(_mm512_reduce_add_ps(total) / DIMENSIONS as f32);
        let mut squares = [_mm512_setzero_ps(); 2];
        for (v, value) in values.iter_mut().enumerate() {
            *value = _mm512_sub_ps(*value, mean);
            squares[v % 2] = _mm512_fmadd_ps(*value, *value, squares[v % 2]);
        }
        let variance =
            _mm512_reduce_add_ps(_mm512_add_ps(squares[0], squares[1])) / DIMENSIONS as f32;
        let inverse = _mm512_set1_ps(1.0 / (variance + norm.epsilon).sqrt());
        let mut least = _mm512_set1_ps(f32::INFINITY);
        let mut most = _mm512_set1_ps(f32::NEG_INFINITY);
        for (v, value) in values.iter_mut().enumerate() {
            let gain = _mm512_mul_ps(inverse, load(&norm.gain[v * 16..]));
            *value = _mm512_fmadd_ps(*value, gain, load(&norm.bias[v * 16..]));
            store(&mut row[v * 16..], *value);
            least = _mm512_min_ps(least, *value);
            most = _mm512_max_ps(most, *value);
        }
        let levels = Levels::new(least, most);
        out.scales[index] = levels.scale;
        out.least[index] = levels.least;
        let bytes = &mut out.bytes[index * DIMENSIONS..][..DIMENSIONS];
        for (value, bytes) in values.iter().zip(bytes.as_chunks_mut().0) {
            levels.round(*value, bytes);
        }
    }
}

/// The 256 levels between a row's least and most.
struct Levels {
    scale: f32,
    least: f32,
    inverse: __m512,
    offset: __m512,
}

impl Levels {
    #[inline]
    #[target_feature(enable = "avx512f")]
    fn new(least: __m512, most: __m512) -> Self {
        let least = _mm512_reduce_min_ps(least);
        let scale = (_mm512_reduce_max_ps(most) - least) * (1.0 / 255.0);
        let inverse = if scale > 0.0 { 1.0 / scale } else { 0.0 };
        Self {
            scale,
            least,
            inverse: _mm512_set1_ps(inverse),
            offset: _mm512_set1_ps(-least * inverse),
        }
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    fn round(&self, values: __m512, bytes: &mut [u8; 16]) {
        let steps = _mm512_fmadd_ps(values, self.inverse, self.offset);
        let steps = _mm512_cvtepi32_epi8(_mm512_cvtps_epi32(steps));
        // SAFETY: there are sixteen bytes.
        #[allow(unsafe_code)]
        unsafe {
            _mm_storeu_si128(bytes.as_mut_ptr().cast(), steps);
        }
    }
}
