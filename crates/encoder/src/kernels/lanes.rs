//! Row-wise arithmetic in plain Rust over sixteen lanes, which the compiler
//! turns into whatever vectors an engine has. Nothing here is fused or
//! reordered by it, so these functions give the same bits on every engine that
//! does not ask for fused products, and serve as the twins that the written-out
//! kernels are tested against.

use super::matrix::{F32_COLUMNS, F32Matrix};
use super::{Activation, Int8Matrix, Norm, QuantisedRows};

pub(super) const LANES: usize = 16;

pub(super) type Lanes = [f32; LANES];

/// a · b + c; fused where the engine has an instruction for it, since calling a
/// function for it where it has none is a hundred times slower.
#[inline(always)]
pub(super) fn multiply_add<const FUSED: bool>(a: f32, b: f32, c: f32) -> f32 {
    if FUSED { a.mul_add(b, c) } else { a * b + c }
}

#[inline(always)]
pub(super) fn sum(values: impl Iterator<Item = Lanes>) -> f32 {
    let mut total = [0.0; LANES];
    for lanes in values {
        for (total, value) in total.iter_mut().zip(lanes) {
            *total += value;
        }
    }
    total.iter().sum()
}

#[inline(always)]
pub(super) fn chunks(row: &[f32]) -> impl Iterator<Item = Lanes> + '_ {
    row.as_chunks::<LANES>().0.iter().copied()
}

/// The nearest whole number below 2²² in size, as bits whose low byte it is.
#[inline(always)]
fn rounded_bits(value: f32) -> u32 {
    (value + 12_582_912.0).to_bits()
}

/// A float's bits as a number that is greater the greater the float is. Least
/// and greatest of whole numbers are found in vectors; those of floats are not,
/// since the compiler minds what is not a number.
#[inline(always)]
fn ordered(value: f32) -> i32 {
    let bits = value.to_bits() as i32;
    bits ^ ((bits >> 31) & i32::MAX)
}

/// The float of which this is the ordered form.
#[inline(always)]
fn unordered(order: i32) -> f32 {
    f32::from_bits((order ^ ((order >> 31) & i32::MAX)) as u32)
}

/// The greatest of some floats.
#[inline(always)]
pub(super) fn greatest(values: &[f32]) -> f32 {
    unordered(
        values
            .iter()
            .fold(i32::MIN, |most, value| most.max(ordered(*value))),
    )
}

/// Writes one row in 8 bits; gives scale and least value.
#[inline(always)]
fn quantise_row(row: &[f32], bytes: &mut [u8]) -> (f32, f32) {
    let (mut least, mut most) = (i32::MAX, i32::MIN);
    for value in row {
        least = least.min(ordered(*value));
        most = most.max(ordered(*value));
    }
    let least = unordered(least);
    let scale = (unordered(most) - least) * (1.0 / 255.0);
    let inverse = if scale > 0.0 { 1.0 / scale } else { 0.0 };
    for (byte, value) in bytes.iter_mut().zip(row) {
        *byte = rounded_bits((*value - least) * inverse) as u8;
    }
    (scale, least)
}

#[inline(always)]
pub(super) fn quantise(rows: &[f32], width: usize, out: &mut QuantisedRows) {
    out.resize(rows.len() / width, width);
    for (index, row) in rows.chunks_exact(width).enumerate() {
        let bytes = &mut out.bytes[index * width..][..width];
        (out.scales[index], out.least[index]) = quantise_row(row, bytes);
    }
}

/// [`quantise`], in 16 bits as well.
#[inline(always)]
pub(super) fn quantise_wide(rows: &[f32], width: usize, out: &mut QuantisedRows) {
    quantise(rows, width, out);
    out.widen();
}

#[inline(always)]
pub(super) fn add_normalise(rows: &mut [f32], added: &[f32], norm: &Norm) {
    let width = norm.gain.len();
    for (row, added) in rows.chunks_exact_mut(width).zip(added.chunks_exact(width)) {
        for (value, added) in row.iter_mut().zip(added) {
            *value += added;
        }
        let mean = sum(chunks(row)) / width as f32;
        let squares = chunks(row).map(|lanes| {
            lanes.map(|value| {
                let off = value - mean;
                off * off
            })
        });
        let variance = sum(squares) / width as f32;
        let inverse = 1.0 / (variance + norm.epsilon).sqrt();
        for ((value, gain), bias) in row.iter_mut().zip(&norm.gain).zip(&norm.bias) {
            *value = (*value - mean) * inverse * gain + bias;
        }
    }
}

/// `f32::clamp`, but that what is not a number becomes the least: this way
/// around, each comparison is one instruction.
#[inline(always)]
fn bounded(value: f32, least: f32, most: f32) -> f32 {
    let value = if value > least { value } else { least };
    if value < most { value } else { most }
}

/// e to a power of −87 to 88, right to two units in the last place (Cephes).
#[inline(always)]
pub(super) fn exp(power: f32) -> f32 {
    let power = bounded(power, -87.0, 88.0);
    let whole = power * std::f32::consts::LOG2_E + 12_582_912.0;
    let exponent = whole.to_bits() << 23;
    let whole = whole - 12_582_912.0;
    // ln 2 in two parts, so that the rest is exact.
    let rest = power - whole * 0.693_359_4 - whole * -2.121_944_4e-4;
    let series = 1.987_569_1e-4 * rest + 1.398_2e-3;
    let series = series * rest + 8.333_452e-3;
    let series = series * rest + 4.166_579_6e-2;
    let series = series * rest + 0.166_666_65;
    let series = series * rest + 0.5;
    let fraction = series * rest * rest + rest + 1.0;
    f32::from_bits(fraction.to_bits().wrapping_add(exponent))
}

/// The Gauss error function, right to 5e-7 (a rational fit on −4 to 4, beyond
/// which it is ±1 in single precision; the one Eigen and XLA use).
#[inline(always)]
fn erf(x: f32) -> f32 {
    let x = bounded(x, -4.0, 4.0);
    let square = x * x;
    let above = -2.726_142_5e-10 * square + 2.770_681_3e-8;
    let above = above * square - 2.101_024e-6;
    let above = above * square - 5.692_506e-5;
    let above = above * square - 7.349_906e-4;
    let above = above * square - 2.954_6e-3;
    let above = above * square - 1.609_603_5e-2;
    let below = -1.456_607_2e-5 * square - 2.133_740_4e-4;
    let below = below * square - 1.682_827e-3;
    let below = below * square - 7.373_329e-3;
    let below = below * square - 1.426_474_7e-2;
    x * above / below
}

#[inline(always)]
pub(super) fn gelu(x: f32) -> f32 {
    0.5 * x * (1.0 + erf(x * std::f32::consts::FRAC_1_SQRT_2))
}

/// The fast GELU; see [`POLYNOMIAL`].
#[cfg(any(test, target_arch = "aarch64"))]
#[inline(always)]
pub(super) fn fast_gelu<const FUSED: bool>(x: f32) -> f32 {
    let near = bounded(x, -NEAR, NEAR);
    let square = near * near;
    let mut sum = POLYNOMIAL[0];
    for coefficient in &POLYNOMIAL[1..] {
        sum = multiply_add::<FUSED>(sum, square, *coefficient);
    }
    x * multiply_add::<FUSED>(near, sum, 0.5)
}

/// How far from zero the fast GELU's polynomial goes.
#[cfg(any(test, target_arch = "x86_64", target_arch = "aarch64"))]
pub(super) const NEAR: f32 = 4.2;

/// The fast GELU, off by 1e-4 at most: a hundredth of a step of the 8 bits it is
/// rounded to next. Φ(x) − ½ is x times this polynomial in x² up to [`NEAR`],
/// fitted for the least largest error of the whole (linear programming), and
/// beyond that stays what it is there.
#[cfg(any(test, target_arch = "x86_64", target_arch = "aarch64"))]
pub(super) const POLYNOMIAL: [f32; 8] = [
    -9.017_529e-10,
    7.941_33e-8,
    -3.037_926_5e-6,
    6.689_058_5e-5,
    -9.506_563e-4,
    9.298_223e-3,
    -6.552_819e-2,
    0.398_465_87,
];

#[inline(always)]
pub(super) fn activate(values: &mut [f32], activation: Activation) {
    if activation == Activation::Gelu {
        for value in values {
            *value = gelu(*value);
        }
    }
}

/// `R` rows against one panel.
#[inline(always)]
fn multiply_tile<const R: usize, const FUSED: bool>(
    rows: [&[f32]; R],
    panel: &[[f32; F32_COLUMNS]],
) -> [Lanes; R] {
    let mut sums = [[0.0; F32_COLUMNS]; R];
    for (input, weights) in panel.iter().enumerate() {
        for r in 0..R {
            let value = rows[r][input];
            for lane in 0..F32_COLUMNS {
                sums[r][lane] = multiply_add::<FUSED>(value, weights[lane], sums[r][lane]);
            }
        }
    }
    sums
}

#[inline(always)]
pub(super) fn multiply_f32<const FUSED: bool>(
    rows: &[f32],
    matrix: &F32Matrix,
    activation: Activation,
    out: &mut [f32],
) {
    const R: usize = 6;
    let (inputs, outputs) = (matrix.inputs, matrix.outputs);
    let count = rows.len() / inputs;
    let row = |index: usize| &rows[index * inputs..][..inputs];
    let (lines, _) = matrix.weights.as_chunks::<F32_COLUMNS>();
    for (index, panel) in lines.chunks_exact(inputs).enumerate() {
        let column = index * F32_COLUMNS;
        let bias = &matrix.bias[column..][..F32_COLUMNS];
        let mut store = |index: usize, mut sums: Lanes| {
            for lane in 0..LANES {
                sums[lane] += bias[lane];
            }
            activate(&mut sums, activation);
            out[index * outputs + column..][..F32_COLUMNS].copy_from_slice(&sums);
        };
        let mut first = 0;
        while first + R <= count {
            let tile: [&[f32]; R] = std::array::from_fn(|r| row(first + r));
            let sums = multiply_tile::<R, FUSED>(tile, panel);
            for (r, sums) in sums.into_iter().enumerate() {
                store(first + r, sums);
            }
            first += R;
        }
        for index in first..count {
            let [sums] = multiply_tile::<1, FUSED>([row(index)], panel);
            store(index, sums);
        }
    }
}

/// Scales, biases, activates and stores the sums of one row and panel; `levels`
/// are the row's scale and least value.
#[inline(always)]
pub(super) fn finish<const COLUMNS: usize>(
    sums: &[i32; COLUMNS],
    (scale, least): (f32, f32),
    matrix: &Int8Matrix,
    column: usize,
    activation: Activation,
    out: &mut [f32],
) {
    let scales = &matrix.scales[column..][..COLUMNS];
    let sums_of_weights = &matrix.sums[column..][..COLUMNS];
    let bias = &matrix.bias[column..][..COLUMNS];
    for lane in 0..COLUMNS {
        let offset = least * sums_of_weights[lane] + bias[lane];
        out[lane] = sums[lane] as f32 * scales[lane] * scale + offset;
    }
    activate(out, activation);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_exponential_is_right_to_a_few_units_in_the_last_place() {
        for step in -87_000..=88_000 {
            let power = step as f32 / 1000.0;
            let right = libm::exp(f64::from(power));
            let error = (f64::from(exp(power)) - right).abs() / right;
            assert!(error < 3e-7, "e^{power}: {error:e}");
        }
        assert!(exp(f32::NEG_INFINITY) < 1e-37);
    }

    #[test]
    fn gelu_is_right_to_a_millionth_and_its_fast_form_to_a_ten_thousandth() {
        for step in -100_000..=100_000 {
            let x = step as f32 / 10_000.0;
            let exact = f64::from(x);
            let right = 0.5 * exact * (1.0 + libm::erf(exact * std::f64::consts::FRAC_1_SQRT_2));
            let error = (f64::from(gelu(x)) - right).abs();
            assert!(error < 2e-6, "gelu({x}): {error:e}");
            let error = (f64::from(fast_gelu::<false>(x)) - right).abs();
            assert!(error < 1e-4, "fast_gelu({x}): {error:e}");
        }
    }
}
