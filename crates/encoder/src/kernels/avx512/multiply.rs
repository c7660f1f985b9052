//! Rows of bytes times a matrix of bytes.
//!
//! A tile is up to six rows by 64 columns: 24 sums in registers, which for each
//! four inputs take four loads of weights and six of activations for 24
//! products, so that the multiplier and not the memory sets the pace. A panel
//! of 64 columns stays in the first two levels of cache while all rows pass by.

use std::arch::x86_64::*;

use super::super::{Activation, Int8Matrix, Kernels, QuantisedRows, lanes};
use super::Avx512Vnni;

/// Most rows of a tile.
const ROWS: usize = 6;
/// Vectors of sixteen columns in a panel.
const VECTORS: usize = 4;
const COLUMNS: usize = Avx512Vnni::PANELS.columns;
const STRIDE: usize = COLUMNS * Avx512Vnni::PANELS.group;

/// See [`Kernels::multiply_int8`].
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
pub(super) fn multiply(
    rows: &QuantisedRows,
    matrix: &Int8Matrix,
    activation: Activation,
    out: &mut [f32],
) {
    assert_eq!(matrix.panels, Avx512Vnni::PANELS);
    assert_eq!(rows.width, matrix.inputs);
    assert_eq!(out.len(), rows.count() * matrix.outputs);
    if rows.count() == 0 {
        return;
    }
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
            let at = (panel, first);
            match size {
                1 => one_tile::<1>(rows, matrix, weights, at, activation, out),
                2 => one_tile::<2>(rows, matrix, weights, at, activation, out),
                3 => one_tile::<3>(rows, matrix, weights, at, activation, out),
                4 => one_tile::<4>(rows, matrix, weights, at, activation, out),
                5 => one_tile::<5>(rows, matrix, weights, at, activation, out),
                _ => one_tile::<ROWS>(rows, matrix, weights, at, activation, out),
            }
            first += size;
        }
    }
}

/// `R` rows from `first` on times one panel, scaled, biased, activated, stored.
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn one_tile<const R: usize>(
    rows: &QuantisedRows,
    matrix: &Int8Matrix,
    weights: &[u8],
    (panel, first): (usize, usize),
    activation: Activation,
    out: &mut [f32],
) {
    let sums = products::<R>(&rows.bytes[first * rows.width..], rows.width, weights);
    finish(&sums, rows, matrix, (panel, first), activation, out);
}

/// Exact products with one panel, of the rows from `first` on: scaled, biased,
/// activated, stored.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
pub(in super::super) fn finish(
    sums: &[[__m512i; VECTORS]],
    rows: &QuantisedRows,
    matrix: &Int8Matrix,
    (panel, first): (usize, usize),
    activation: Activation,
    out: &mut [f32],
) {
    let column = panel * COLUMNS;
    let mut per_column = [[_mm512_setzero_ps(); 3]; VECTORS];
    for (v, [scales, sums_of_weights, bias]) in per_column.iter_mut().enumerate() {
        let at = column + v * 16;
        *scales = load(&matrix.scales[at..]);
        *sums_of_weights = load(&matrix.sums[at..]);
        *bias = load(&matrix.bias[at..]);
    }
    for (row, sums) in (first..).zip(sums) {
        let scale = _mm512_set1_ps(rows.scales[row]);
        let least = _mm512_set1_ps(rows.least[row]);
        let out = &mut out[row * matrix.outputs + column..][..COLUMNS];
        for v in 0..VECTORS {
            let [scales, sums_of_weights, bias] = per_column[v];
            let offset = _mm512_fmadd_ps(least, sums_of_weights, bias);
            let product = _mm512_mul_ps(_mm512_cvtepi32_ps(sums[v]), scales);
            let value = _mm512_fmadd_ps(product, scale, offset);
            let value = match activation {
                Activation::None => value,
                Activation::Gelu => gelu(value),
            };
            store(&mut out[v * 16..v * 16 + 16], value);
        }
    }
}

/// The exact products of `R` rows of `width` bytes with one panel.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn products<const R: usize>(rows: &[u8], width: usize, weights: &[u8]) -> [[__m512i; VECTORS]; R] {
    assert!(R >= 1 && rows.len() >= R * width);
    let groups = weights.len() / STRIDE;
    assert!(groups * 4 <= width);
    let mut sums = [[_mm512_setzero_si512(); VECTORS]; R];
    let (rows, weights) = (rows.as_ptr(), weights.as_ptr());
    for group in 0..groups {
        // SAFETY: `group < groups`, so the 256 bytes from `group * STRIDE` on
        // lie in `weights`; `r < R` and `group * 4 + 4 <= width`, so the four
        // bytes read of row `r` lie in `rows` by the first assertion.
        #[allow(unsafe_code)]
        unsafe {
            let panel = weights.add(group * STRIDE).cast::<__m512i>();
            let panel = [
                _mm512_loadu_si512(panel),
                _mm512_loadu_si512(panel.add(1)),
                _mm512_loadu_si512(panel.add(2)),
                _mm512_loadu_si512(panel.add(3)),
            ];
            for (r, sums) in sums.iter_mut().enumerate() {
                let four = rows.add(r * width + group * 4).cast::<i32>();
                let four = _mm512_set1_epi32(four.read_unaligned());
                for (sum, weights) in sums.iter_mut().zip(panel) {
                    *sum = _mm512_dpbusd_epi32(*sum, four, weights);
                }
            }
        }
    }
    sums
}

/// Sixteen floats.
#[inline]
#[target_feature(enable = "avx512f")]
pub(super) fn load(values: &[f32]) -> __m512 {
    assert!(values.len() >= 16);
    // SAFETY: there are sixteen values.
    #[allow(unsafe_code)]
    unsafe {
        _mm512_loadu_ps(values.as_ptr())
    }
}

/// Writes sixteen floats.
#[inline]
#[target_feature(enable = "avx512f")]
pub(super) fn store(out: &mut [f32], values: __m512) {
    assert!(out.len() >= 16);
    // SAFETY: there is room for sixteen values.
    #[allow(unsafe_code)]
    unsafe {
        _mm512_storeu_ps(out.as_mut_ptr(), values);
    }
}

/// The fast GELU; see [`lanes::POLYNOMIAL`].
#[inline]
#[target_feature(enable = "avx512f")]
fn gelu(x: __m512) -> __m512 {
    let most = _mm512_set1_ps(lanes::NEAR);
    let least = _mm512_set1_ps(-lanes::NEAR);
    let near = _mm512_max_ps(_mm512_min_ps(x, most), least);
    let square = _mm512_mul_ps(near, near);
    let mut sum = _mm512_set1_ps(lanes::POLYNOMIAL[0]);
    for coefficient in &lanes::POLYNOMIAL[1..] {
        sum = _mm512_fmadd_ps(sum, square, _mm512_set1_ps(*coefficient));
    }
    _mm512_mul_ps(x, _mm512_fmadd_ps(near, sum, _mm512_set1_ps(0.5)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fast_gelu_is_right_to_a_ten_thousandth() {
        if Avx512Vnni::detect().is_none() {
            return;
        }
        for step in -6250..6250 {
            let x: [f32; 16] = std::array::from_fn(|lane| (step * 16 + lane as i32) as f32 / 1e4);
            let mut out = [0.0; 16];
            #[target_feature(enable = "avx512f")]
            fn run(x: &[f32], out: &mut [f32]) {
                store(out, gelu(load(x)));
            }
            // SAFETY: detected above.
            #[allow(unsafe_code)]
            unsafe {
                run(&x, &mut out);
            }
            for (x, found) in x.into_iter().zip(out) {
                let exact = f64::from(x);
                let right =
                    0.5 * exact * (1.0 + libm::erf(exact * std::f64::consts::FRAC_1_SQRT_2));
                assert!(
                    (f64::from(found) - right).abs() < 1e-4,
                    "gelu({x}) = {found}, not {right}"
                );
            }
        }
    }
}
