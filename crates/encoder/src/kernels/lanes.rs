//! Row-wise arithmetic in plain Rust over sixteen lanes, which the compiler
//! turns into whatever vectors an engine has. Nothing here is fused or
//! reordered by it, so these functions give the same bits on every engine that
//! does not ask for fused products, and serve as the twins that the written-out
//! kernels are tested against.

use super::matrix::{F32_COLUMNS, F32Matrix};
use super::{Activation, Norm, QuantisedRows};
use crate::DIMENSIONS;
use crate::weights::HEAD;

const LANES: usize = 16;
const HEADS: usize = DIMENSIONS / HEAD;

type Lanes = [f32; LANES];

/// a · b + c; fused where the engine has an instruction for it, since calling a
/// function for it where it has none is a hundred times slower.
#[inline(always)]
fn multiply_add<const FUSED: bool>(a: f32, b: f32, c: f32) -> f32 {
    if FUSED { a.mul_add(b, c) } else { a * b + c }
}

#[inline(always)]
fn sum(values: impl Iterator<Item = Lanes>) -> f32 {
    let mut total = [0.0; LANES];
    for lanes in values {
        for (total, value) in total.iter_mut().zip(lanes) {
            *total += value;
        }
    }
    total.iter().sum()
}

#[inline(always)]
fn chunks(row: &[f32]) -> impl Iterator<Item = Lanes> + '_ {
    row.as_chunks::<LANES>().0.iter().copied()
}

/// The nearest whole number below 2²² in size, as bits whose low byte it is.
#[inline(always)]
fn rounded_bits(value: f32) -> u32 {
    (value + 12_582_912.0).to_bits()
}

/// Writes one row in 8 bits; gives scale and least value.
#[inline(always)]
pub(super) fn quantise_row(row: &[f32], bytes: &mut [u8]) -> (f32, f32) {
    let mut least = [f32::INFINITY; LANES];
    let mut most = [f32::NEG_INFINITY; LANES];
    for lanes in chunks(row) {
        for lane in 0..LANES {
            least[lane] = if lanes[lane] < least[lane] {
                lanes[lane]
            } else {
                least[lane]
            };
            most[lane] = if lanes[lane] > most[lane] {
                lanes[lane]
            } else {
                most[lane]
            };
        }
    }
    let least = least.into_iter().fold(f32::INFINITY, f32::min);
    let most = most.into_iter().fold(f32::NEG_INFINITY, f32::max);
    let scale = (most - least) * (1.0 / 255.0);
    let inverse = if scale > 0.0 { 1.0 / scale } else { 0.0 };
    for (lanes, bytes) in chunks(row).zip(bytes.as_chunks_mut::<LANES>().0) {
        for lane in 0..LANES {
            bytes[lane] = rounded_bits((lanes[lane] - least) * inverse) as u8;
        }
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

/// e to a power of −87 to 88, right to two units in the last place (Cephes).
#[inline(always)]
fn exp(power: f32) -> f32 {
    let power = power.clamp(-87.0, 88.0);
    let whole = power * std::f32::consts::LOG2_E + 12_582_912.0;
    let exponent = whole.to_bits() << 23;
    let whole = whole - 12_582_912.0;
    // ln 2 in two parts, so that the rest is exact.
    let rest = power - whole * 0.693_359_4 - whole * -2.121_944_4e-4;
    let mut series = 1.987_569_1e-4;
    for coefficient in [1.398_2e-3, 8.333_452e-3, 4.166_579_6e-2, 0.166_666_65, 0.5] {
        series = series * rest + coefficient;
    }
    let fraction = series * rest * rest + rest + 1.0;
    f32::from_bits(fraction.to_bits().wrapping_add(exponent))
}

/// The Gauss error function, right to 5e-7 (a rational fit on −4 to 4, beyond
/// which it is ±1 in single precision; the one Eigen and XLA use).
#[inline(always)]
fn erf(x: f32) -> f32 {
    const ABOVE: [f32; 7] = [
        -2.726_142_5e-10,
        2.770_681_3e-8,
        -2.101_024e-6,
        -5.692_506e-5,
        -7.349_906e-4,
        -2.954_6e-3,
        -1.609_603_5e-2,
    ];
    const BELOW: [f32; 5] = [
        -1.456_607_2e-5,
        -2.133_740_4e-4,
        -1.682_827e-3,
        -7.373_329e-3,
        -1.426_474_7e-2,
    ];
    let x = x.clamp(-4.0, 4.0);
    let square = x * x;
    let above = ABOVE.into_iter().fold(0.0, |sum, c| sum * square + c);
    let below = BELOW.into_iter().fold(0.0, |sum, c| sum * square + c);
    x * above / below
}

#[inline(always)]
pub(super) fn gelu(x: f32) -> f32 {
    0.5 * x * (1.0 + erf(x * std::f32::consts::FRAC_1_SQRT_2))
}

#[inline(always)]
pub(super) fn activate(values: &mut [f32], activation: Activation) {
    if activation == Activation::Gelu {
        for lanes in values.as_chunks_mut::<LANES>().0 {
            *lanes = lanes.map(gelu);
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

/// A window's keys and values in floats, and room to work in.
#[derive(Debug, Default)]
pub(crate) struct Context {
    /// How many tokens the window has.
    tokens: usize,
    /// The same, rounded up to whole vectors.
    padded: usize,
    /// For each head and element of it, that element of all keys.
    keys: Vec<f32>,
    /// For each head and token, the value.
    values: Vec<f32>,
    /// The weights of a few queries' tokens.
    scores: Vec<f32>,
}

#[inline(always)]
pub(super) fn pack(window: &[&[f32]], packed: &mut Context) {
    packed.tokens = window.len();
    packed.padded = window.len().next_multiple_of(LANES);
    packed.keys.clear();
    packed.keys.resize(DIMENSIONS * packed.padded, 0.0);
    packed.values.resize(DIMENSIONS * packed.tokens, 0.0);
    for (token, row) in window.iter().enumerate() {
        let (key, value) = row[DIMENSIONS..].split_at(DIMENSIONS);
        for (element, key) in key.iter().enumerate() {
            packed.keys[element * packed.padded + token] = *key;
        }
        for (head, value) in value.chunks_exact(HEAD).enumerate() {
            let at = (head * packed.tokens + token) * HEAD;
            packed.values[at..at + HEAD].copy_from_slice(value);
        }
    }
}

#[inline(always)]
pub(super) fn attend<const FUSED: bool>(queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
    let (tokens, padded) = (packed.tokens, packed.padded);
    packed.scores.resize(padded, 0.0);
    for head in 0..HEADS {
        let keys = &packed.keys[head * HEAD * padded..][..HEAD * padded];
        let values = packed.values[head * HEAD * tokens..][..HEAD * tokens]
            .as_chunks::<HEAD>()
            .0;
        for (query, out) in queries.iter().zip(out.chunks_exact_mut(DIMENSIONS)) {
            let query = &query[head * HEAD..][..HEAD];
            score::<FUSED>(query, keys, &mut packed.scores, padded);
            let total = soften(&mut packed.scores[..tokens]);
            let mixed = mix::<FUSED>(&packed.scores, values);
            for (out, mixed) in out[head * HEAD..][..HEAD].iter_mut().zip(mixed) {
                *out = mixed / total;
            }
        }
    }
}

/// The products of a query with all keys, divided by the root of their length.
#[inline(always)]
fn score<const FUSED: bool>(query: &[f32], keys: &[f32], scores: &mut [f32], padded: usize) {
    let root = (HEAD as f32).sqrt().recip();
    for (index, scores) in scores.as_chunks_mut::<LANES>().0.iter_mut().enumerate() {
        let mut sums = [0.0; LANES];
        for (element, value) in query.iter().enumerate() {
            let keys = &keys[element * padded + index * LANES..][..LANES];
            for lane in 0..LANES {
                sums[lane] = multiply_add::<FUSED>(*value, keys[lane], sums[lane]);
            }
        }
        *scores = sums.map(|sum| sum * root);
    }
}

/// Each score's exponential, less the largest score; gives their sum.
#[inline(always)]
fn soften(scores: &mut [f32]) -> f32 {
    let most = (scores.iter()).fold(
        f32::NEG_INFINITY,
        |most, s| if *s > most { *s } else { most },
    );
    let (whole, rest) = scores.as_chunks_mut::<LANES>();
    let mut total = [0.0; LANES];
    for lanes in whole {
        for (lane, total) in lanes.iter_mut().zip(&mut total) {
            *lane = exp(*lane - most);
            *total += *lane;
        }
    }
    for (lane, total) in rest.iter_mut().zip(&mut total) {
        *lane = exp(*lane - most);
        *total += *lane;
    }
    total.iter().sum()
}

/// The sum of all values, each times its weight.
#[inline(always)]
fn mix<const FUSED: bool>(weights: &[f32], values: &[[f32; HEAD]]) -> [f32; HEAD] {
    let mut sums = [0.0; HEAD];
    for (weight, value) in weights.iter().zip(values) {
        for lane in 0..HEAD {
            sums[lane] = multiply_add::<FUSED>(*weight, value[lane], sums[lane]);
        }
    }
    sums
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
    fn gelu_is_right_to_a_millionth() {
        for step in -100_000..=100_000 {
            let x = step as f32 / 10_000.0;
            let exact = f64::from(x);
            let right = 0.5 * exact * (1.0 + libm::erf(exact * std::f64::consts::FRAC_1_SQRT_2));
            let error = (f64::from(gelu(x)) - right).abs();
            assert!(error < 2e-6, "gelu({x}): {error:e}");
        }
    }
}
