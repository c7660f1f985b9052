//! Each engine against plain loops in whole numbers or double precision, for
//! row counts that fill tiles and such that do not.

use proptest::prelude::*;

use super::*;
use crate::DIMENSIONS;
use crate::weights::{BLOCK_BYTES, BLOCK_WEIGHTS, HEAD, blocks};

/// Calls a check with every engine this processor runs.
macro_rules! on_each_engine {
    ($check:ident($($argument:expr),*)) => {{
        $check(portable::Portable, $($argument),*);
        #[cfg(target_arch = "x86_64")]
        {
            if let Some(kernels) = avx2::Avx2::detect() {
                $check(kernels, $($argument),*);
            }
            if let Some(kernels) = avx512::Avx512Vnni::detect() {
                $check(kernels, $($argument),*);
            }
            if let Some(kernels) = amx::Amx::detect() {
                $check(kernels, $($argument),*);
            }
        }
        #[cfg(target_arch = "aarch64")]
        if let Some(kernels) = neon::NeonDotprod::detect() {
            $check(kernels, $($argument),*);
        }
    }};
}

/// Numbers without a pattern (splitmix64), the same each time.
pub(super) struct Noise(pub(super) u64);

impl Noise {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Between −1 and 1.
    fn float(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1 << 23) as f32 - 1.0
    }

    pub(super) fn floats(&mut self, count: usize) -> Vec<f32> {
        (0..count).map(|_| self.float()).collect()
    }

    /// Rows of 4-bit blocks with scales of 0.5 to 1.
    pub(super) fn blocks(&mut self, weights: usize) -> Vec<u8> {
        let mut raw = Vec::new();
        for _ in 0..weights / BLOCK_WEIGHTS {
            raw.extend((0x3800 | (self.next() & 0x3ff) as u16).to_le_bytes());
            raw.extend((0..16).map(|_| self.next() as u8));
        }
        assert_eq!(raw.len(), weights / BLOCK_WEIGHTS * BLOCK_BYTES);
        raw
    }
}

pub(super) fn int8_matrix<K: Kernels>(raw: &[u8], inputs: usize, bias: &[f32]) -> Int8Matrix {
    let source = Source {
        name: "noise",
        rows: raw,
        bias,
        added: None,
    };
    Int8Matrix::new(&[source], inputs, K::PANELS).expect("sound blocks")
}

/// One weight out of its panel.
fn step(matrix: &Int8Matrix, output: usize, input: usize) -> i8 {
    let Panels {
        columns,
        group,
        excess,
    } = matrix.panels;
    let panel = output / columns * columns * matrix.inputs;
    let at = panel + input / group * group * columns + output % columns * group + input % group;
    matrix.weights.as_slice()[at].wrapping_sub(excess) as i8
}

fn whole_number_products_are_exact<K: Kernels>(kernels: K, rows: usize, inputs: usize, seed: u64) {
    const OUTPUTS: usize = 128;
    let noise = &mut Noise(seed);
    let raw = noise.blocks(inputs * OUTPUTS);
    let mut matrix = int8_matrix::<K>(&raw, inputs, &[0.0; OUTPUTS]);
    matrix.scales.fill(1.0);
    matrix.sums.fill(0.0);
    // Inputs as large as leave every sum below 2²⁴, so that floats hold it.
    let most = ((1 << 24) / (127 * inputs)).min(255) as u64;
    let bytes: Vec<u8> = (0..rows * inputs)
        .map(|_| (noise.next() % (most + 1)) as u8)
        .collect();
    let quantised = QuantisedRows {
        width: inputs,
        wide: bytes.iter().map(|byte| i16::from(*byte)).collect(),
        bytes,
        scales: vec![1.0; rows],
        least: vec![0.0; rows],
    };
    let mut out = vec![f32::NAN; rows * OUTPUTS];
    kernels.multiply_int8(&quantised, &matrix, Activation::None, &mut out);
    for row in 0..rows {
        let bytes = &quantised.bytes[row * inputs..][..inputs];
        for output in 0..OUTPUTS {
            let products = bytes.iter().enumerate();
            let sum: i32 = products
                .map(|(input, byte)| i32::from(*byte) * i32::from(step(&matrix, output, input)))
                .sum();
            assert_eq!(
                out[row * OUTPUTS + output],
                sum as f32,
                "row {row}, output {output}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn on_each_engine_products_of_bytes_are_exact_to_the_last_unit(
        rows in 1_usize..20, blocks in 1_usize..17, seed in any::<u64>()
    ) {
        on_each_engine!(whole_number_products_are_exact(rows, blocks * BLOCK_WEIGHTS, seed));
    }
}

#[test]
fn on_each_engine_products_of_bytes_are_exact_at_the_models_own_widths_and_extremes() {
    for (rows, inputs) in [(1, 384), (6, 384), (49, 384), (7, 1536), (0, 384)] {
        on_each_engine!(whole_number_products_are_exact(rows, inputs, 7));
    }
}

/// The steps and scales of a matrix stand for the weights in its blocks.
#[test]
fn weights_in_8_bits_are_within_half_a_step_of_those_in_the_file() {
    let raw = Noise(3).blocks(384 * 64);
    let matrix = int8_matrix::<portable::Portable>(&raw, 384, &[0.0; 64]);
    let rows = raw.chunks_exact(384 / BLOCK_WEIGHTS * BLOCK_BYTES);
    for (output, row) in rows.enumerate() {
        let scale = matrix.scales[output];
        let mut sum = 0;
        for (input, weight) in blocks(row).flat_map(|block| block.weights()).enumerate() {
            let step = step(&matrix, output, input);
            sum += i32::from(step);
            assert!((f32::from(step) * scale - weight).abs() <= 0.5001 * scale);
        }
        assert!((matrix.sums[output] - sum as f32 * scale).abs() < 1e-3);
    }
}

fn gelu(x: f64) -> f64 {
    0.5 * x * (1.0 + libm::erf(x * std::f64::consts::FRAC_1_SQRT_2))
}

fn scales_biases_and_activations_are_applied<K: Kernels>(kernels: K, rows: usize) {
    const OUTPUTS: usize = 64;
    const INPUTS: usize = 96;
    let noise = &mut Noise(rows as u64);
    let raw = noise.blocks(INPUTS * OUTPUTS);
    let bias = noise.floats(OUTPUTS);
    let matrix = int8_matrix::<K>(&raw, INPUTS, &bias);
    let floats = F32Matrix::new(
        &[Source {
            name: "noise",
            rows: &raw,
            bias: &bias,
            added: None,
        }],
        INPUTS,
    );
    let floats = floats.expect("sound blocks");
    let x: Vec<f32> = noise
        .floats(rows * INPUTS)
        .iter()
        .map(|x| x * 0.1 + 0.03)
        .collect();
    let mut quantised = QuantisedRows::default();
    kernels.quantise(&x, INPUTS, &mut quantised);
    let weights: Vec<f32> = blocks(&raw).flat_map(|block| block.weights()).collect();
    for activation in [Activation::None, Activation::Gelu] {
        let act = |sum: f64| {
            if activation == Activation::Gelu {
                gelu(sum)
            } else {
                sum
            }
        };
        let mut out8 = vec![f32::NAN; rows * OUTPUTS];
        kernels.multiply_int8(&quantised, &matrix, activation, &mut out8);
        let mut out32 = vec![f32::NAN; rows * OUTPUTS];
        kernels.multiply_f32(&x, &floats, activation, &mut out32);
        for row in 0..rows {
            let x = &x[row * INPUTS..][..INPUTS];
            let bytes = &quantised.bytes[row * INPUTS..][..INPUTS];
            for output in 0..OUTPUTS {
                let weights = &weights[output * INPUTS..][..INPUTS];
                let products = x
                    .iter()
                    .zip(weights)
                    .map(|(x, w)| f64::from(*x) * f64::from(*w));
                let right = act(products.sum::<f64>() + f64::from(bias[output]));
                let found = f64::from(out32[row * OUTPUTS + output]);
                assert!((found - right).abs() < 2e-5, "{found} {right}");
                let (scale, least) = (quantised.scales[row], quantised.least[row]);
                let sum: f64 = (bytes.iter().enumerate())
                    .map(|(input, byte)| {
                        let x = f64::from(least) + f64::from(scale) * f64::from(*byte);
                        let w = f64::from(step(&matrix, output, input));
                        x * w * f64::from(matrix.scales[output])
                    })
                    .sum();
                let right = act(sum + f64::from(bias[output]));
                let found = f64::from(out8[row * OUTPUTS + output]);
                assert!((found - right).abs() < 2e-4, "{found} {right}");
            }
        }
    }
}

#[test]
fn on_each_engine_products_are_scaled_biased_and_activated() {
    for rows in [1, 2, 3, 4, 5, 6, 7, 11, 13] {
        on_each_engine!(scales_biases_and_activations_are_applied(rows));
    }
}

fn rounded_rows_are_within_half_a_step<K: Kernels>(kernels: K, x: &[f32], width: usize) {
    let mut quantised = QuantisedRows::default();
    kernels.quantise(x, width, &mut quantised);
    assert_eq!(quantised.count(), x.len() / width);
    for (row, x) in x.chunks_exact(width).enumerate() {
        let (scale, least) = (quantised.scales[row], quantised.least[row]);
        let reach = x.iter().fold(0.0_f32, |reach, x| reach.max(x.abs()));
        for (x, byte) in x.iter().zip(&quantised.bytes[row * width..]) {
            let found = least + scale * f32::from(*byte);
            assert!(
                (found - x).abs() <= 0.501 * scale + reach * 1e-6,
                "{found} for {x}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn on_each_engine_rows_in_8_bits_are_within_half_a_step(
        rows in 1_usize..4, vectors in 1_usize..30, size in -6_i32..6, shift in -2.0_f32..2.0,
        seed in any::<u64>()
    ) {
        let width = vectors * 16;
        let factor = 10_f32.powi(size);
        let noise = Noise(seed).floats(rows * width);
        let x: Vec<f32> = noise.iter().map(|x| (x + shift) * factor).collect();
        on_each_engine!(rounded_rows_are_within_half_a_step(&x, width));
    }
}

#[test]
fn on_each_engine_rows_of_one_value_survive_rounding() {
    for value in [0.0, 1.0, -3.5, 1e-20] {
        on_each_engine!(rounded_rows_are_within_half_a_step(&[value; 64], 32));
    }
}

fn rows_are_normalised<K: Kernels>(kernels: K, rows: usize) {
    let noise = &mut Noise(rows as u64 + 99);
    let norm = Norm {
        gain: noise.floats(DIMENSIONS),
        bias: noise.floats(DIMENSIONS),
        epsilon: 1e-12,
    };
    let before = noise.floats(rows * DIMENSIONS);
    let added = noise.floats(rows * DIMENSIONS);
    let mut apart = before.clone();
    kernels.add_normalise(&mut apart, &added, &norm);
    let mut fused = before.clone();
    let mut quantised = QuantisedRows::default();
    kernels.add_normalise_quantise(&mut fused, &added, &norm, &mut quantised);
    for row in 0..rows {
        let at = row * DIMENSIONS..(row + 1) * DIMENSIONS;
        let sums = before[at.clone()].iter().zip(&added[at.clone()]);
        let sums: Vec<f64> = sums.map(|(a, b)| f64::from(*a) + f64::from(*b)).collect();
        let mean = sums.iter().sum::<f64>() / DIMENSIONS as f64;
        let squares = sums.iter().map(|sum| (sum - mean).powi(2));
        let deviation = (squares.sum::<f64>() / DIMENSIONS as f64 + 1e-12).sqrt();
        for (place, sum) in at.zip(sums) {
            let column = place % DIMENSIONS;
            let right = (sum - mean) / deviation * f64::from(norm.gain[column])
                + f64::from(norm.bias[column]);
            for found in [apart[place], fused[place]] {
                assert!((f64::from(found) - right).abs() < 1e-5, "{found} {right}");
            }
            let byte = f32::from(quantised.bytes[place]);
            let found = quantised.least[row] + quantised.scales[row] * byte;
            assert!((f64::from(found) - right).abs() < 0.51 * f64::from(quantised.scales[row]));
        }
    }
}

#[test]
fn on_each_engine_rows_are_normalised_and_then_rounded() {
    for rows in [1, 3, 8] {
        on_each_engine!(rows_are_normalised(rows));
    }
}

/// Attention in double precision. With `rounded`, of queries, keys and values
/// rounded as [`Kernels::attend_int8`] may round them.
fn attention(rows: &[&[f32]], rounded: bool) -> Vec<f64> {
    let at = |token: usize, part: usize, place: usize| rows[token][part * DIMENSIONS + place];
    let mut out = vec![0.0; rows.len() * DIMENSIONS];
    let round = |value: f32, largest: f32| {
        let step = f64::from(largest) / 127.0;
        if rounded && step > 0.0 {
            (f64::from(value) / step).round() * step
        } else {
            f64::from(value)
        }
    };
    for head in (0..DIMENSIONS).step_by(HEAD) {
        let places = head..head + HEAD;
        let largest = |token, part| {
            let values = places.clone().map(|place| at(token, part, place).abs());
            values.fold(0.0, f32::max)
        };
        for query in 0..rows.len() {
            let score = |key: usize| -> f64 {
                let products = places.clone().map(|place| {
                    let query = round(at(query, 0, place), largest(query, 0));
                    query * round(at(key, 1, place), largest(key, 1))
                });
                products.sum::<f64>() / (HEAD as f64).sqrt()
            };
            let scores: Vec<f64> = (0..rows.len()).map(score).collect();
            let most = scores.iter().copied().fold(f64::MIN, f64::max);
            let weights: Vec<f64> = (scores.iter())
                .map(|score| {
                    let weight = (score - most).exp();
                    if rounded {
                        (weight * 255.0).round()
                    } else {
                        weight
                    }
                })
                .collect();
            let total: f64 = weights.iter().sum();
            for place in places.clone() {
                let tokens = 0..rows.len();
                let largest = tokens.clone().map(|token| at(token, 2, place).abs());
                let largest = largest.fold(0.0, f32::max);
                let mixed =
                    tokens.map(|token| weights[token] * round(at(token, 2, place), largest));
                out[query * DIMENSIONS + place] = mixed.sum::<f64>() / total;
            }
        }
    }
    out
}

/// Attention of a window in a float and in an 8-bit form; `part` of it asked for.
fn attended<K: Kernels>(kernels: K, window: &[&[f32]], part: &[&[f32]]) -> [Vec<f32>; 2] {
    let mut out = [(); 2].map(|()| vec![f32::NAN; part.len() * DIMENSIONS]);
    // A longer window before, so that what it leaves behind could be seen.
    let longer = vec![window[0]; window.len() + 40];
    let mut floats = Context::default();
    kernels.pack_f32(&longer, &mut floats);
    kernels.attend_f32(&longer[..1], &mut floats, &mut [0.0; DIMENSIONS]);
    kernels.pack_f32(window, &mut floats);
    kernels.attend_f32(part, &mut floats, &mut out[0]);
    let mut packed = K::Packed::default();
    kernels.pack_int8(&longer, &mut packed);
    kernels.attend_int8(&longer[..1], &mut packed, &mut [0.0; DIMENSIONS]);
    kernels.pack_int8(window, &mut packed);
    kernels.attend_int8(part, &mut packed, &mut out[1]);
    out
}

fn attention_is_right<K: Kernels>(kernels: K, window: &[&[f32]], exact: &[f64], rounded: &[f64]) {
    let [floats, bytes] = attended(kernels, window, window);
    let cosine = |found: &[f32]| {
        let dot: f64 = found
            .iter()
            .zip(exact)
            .map(|(a, b)| f64::from(*a) * b)
            .sum();
        let norm: f64 = found.iter().map(|a| f64::from(*a).powi(2)).sum();
        dot / (norm * exact.iter().map(|b| b * b).sum::<f64>()).sqrt()
    };
    for (found, right) in floats.iter().zip(exact) {
        assert!((f64::from(*found) - right).abs() < 1e-4, "{found} {right}");
    }
    assert!(cosine(&bytes) > 0.9998, "{}", cosine(&bytes));
    // A weight may fall on the other side of a half than in doubles: one in
    // 255 of a value that is at most 1.
    for ((found, exact), rounded) in bytes.iter().zip(exact).zip(rounded) {
        let found = f64::from(*found);
        assert!(
            (found - exact).abs().min((found - rounded).abs()) < 8e-3,
            "{found} {exact}"
        );
    }
}

#[test]
fn on_each_engine_attention_is_that_of_double_precision() {
    for tokens in [1, 2, 5, 16, 17, 31, 64, 65, 83] {
        let noise = &mut Noise(tokens as u64);
        let mut rows = noise.floats(tokens * 3 * DIMENSIONS);
        // Sharper for some heads than for others.
        for row in rows.chunks_exact_mut(3 * DIMENSIONS) {
            for (place, query) in row[..DIMENSIONS].iter_mut().enumerate() {
                *query *= (place / HEAD) as f32;
            }
        }
        let window: Vec<&[f32]> = rows.chunks_exact(3 * DIMENSIONS).collect();
        let (exact, rounded) = (attention(&window, false), attention(&window, true));
        on_each_engine!(attention_is_right(&window, &exact, &rounded));
    }
}

fn a_part_is_the_same_as_in_the_whole<K: Kernels>(kernels: K, window: &[&[f32]]) {
    let whole = attended(kernels, window, window);
    for part in [0..1, 3..10, 7..window.len()] {
        let found = attended(kernels, window, &window[part.clone()]);
        let at = part.start * DIMENSIONS..part.end * DIMENSIONS;
        for (found, whole) in found.iter().zip(&whole) {
            assert_eq!(found, &whole[at.clone()]);
        }
    }
}

#[test]
fn on_each_engine_a_tokens_attention_does_not_depend_on_which_others_are_asked_for() {
    let rows = Noise(5).floats(29 * 3 * DIMENSIONS);
    let window: Vec<&[f32]> = rows.chunks_exact(3 * DIMENSIONS).collect();
    on_each_engine!(a_part_is_the_same_as_in_the_whole(&window));
}
