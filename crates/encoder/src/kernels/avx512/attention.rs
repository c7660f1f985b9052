//! Attention in 8 bits.
//!
//! Queries and keys have a scale for each token and head, values one for each
//! element over the window. The weights exp(score − largest score) are rounded
//! to 0..=255 and divided by the sum of what they were rounded to. Against
//! attention in floats this moves a vector by 1 − cosine ≈ 4e-5.

// Loops over registers run over several arrays at once and must unroll.
#![allow(clippy::needless_range_loop)]

use std::arch::x86_64::*;

use super::super::matrix::Aligned;
use super::multiply::{load, store};
use crate::DIMENSIONS;
use crate::weights::HEAD;

const HEADS: usize = DIMENSIONS / HEAD;
/// Keys in a panel, one a lane.
const LANES: usize = 16;
/// Bytes of a panel of keys: for each four elements, four of each key.
const PANEL: usize = LANES * HEAD;
/// Bytes of four tokens' values in one head.
const FOUR_VALUES: usize = 4 * HEAD;
/// Most queries of a tile; with four panels of keys their 24 sums fit the
/// registers.
const ROWS: usize = 6;
/// Panels of keys in a tile.
const PANELS: usize = 4;

/// A window's keys and values in 8 bits, and room to work in.
#[derive(Debug, Default)]
pub(crate) struct Packed {
    tokens: usize,
    /// Tokens rounded up to whole panels.
    padded: usize,
    keys: Aligned,
    /// For each head and key its scale over the root of the head's width, for
    /// powers of two.
    key_scales: Vec<f32>,
    /// For each head and key −128 times the sum of its bytes: queries are
    /// multiplied as unsigned bytes, 128 too large.
    key_sums: Vec<i32>,
    /// For each key what is added to its scores: nothing, or where there is no
    /// key enough to make its weight zero.
    absence: Vec<f32>,
    values: Aligned,
    value_scales: Vec<f32>,
    scores: Vec<f32>,
    weights: Vec<u8>,
}

impl Packed {
    fn resize(&mut self, tokens: usize) {
        let padded = tokens.next_multiple_of(LANES);
        if self.keys.as_slice().len() < padded * DIMENSIONS {
            self.keys = Aligned::zeroed(padded * DIMENSIONS);
            self.values = Aligned::zeroed(padded * DIMENSIONS);
        }
        self.tokens = tokens;
        self.padded = padded;
        self.key_scales.clear();
        self.key_scales.resize(HEADS * padded, 0.0);
        self.key_sums.resize(HEADS * padded, 0);
        self.absence.clear();
        self.absence.resize(tokens, 0.0);
        self.absence.resize(padded, -1e30);
        self.value_scales.resize(DIMENSIONS, 0.0);
        self.scores.resize(ROWS * padded, 0.0);
        self.weights.resize(ROWS * padded, 0);
    }
}

/// See [`super::Kernels::pack_int8`].
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
pub(super) fn pack(window: &[&[f32]], packed: &mut Packed) {
    packed.resize(window.len());
    pack_keys(window, packed);
    sum_keys(packed);
    pack_values(window, packed);
}

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn pack_keys(window: &[&[f32]], packed: &mut Packed) {
    let padded = packed.padded;
    let root = std::f32::consts::LOG2_E / (HEAD as f32).sqrt();
    let keys = packed.keys.as_mut_slice();
    for (token, row) in window.iter().enumerate() {
        let key = &row[DIMENSIONS..2 * DIMENSIONS];
        for (head, key) in key.as_chunks::<HEAD>().0.iter().enumerate() {
            let (vector, scale) = symmetric(key);
            let mut bytes = [0; HEAD];
            // SAFETY: there are 32 bytes.
            #[allow(unsafe_code)]
            unsafe {
                _mm256_storeu_si256(bytes.as_mut_ptr().cast(), vector);
            }
            packed.key_scales[head * padded + token] = scale * root;
            let panel = (head * padded + token / LANES * LANES) * HEAD;
            let lane = token % LANES * 4;
            for (index, four) in bytes.as_chunks::<4>().0.iter().enumerate() {
                let at = panel + index * LANES * 4 + lane;
                keys[at..at + 4].copy_from_slice(four);
            }
        }
    }
}

/// For each packed key, what its bytes times 128 come to, taken off: −128 as an
/// unsigned byte is 128.
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn sum_keys(packed: &mut Packed) {
    let panels = packed.keys.as_slice().as_chunks::<PANEL>().0.iter();
    let sums = packed.key_sums.as_chunks_mut::<LANES>().0;
    for (panel, sums) in panels.zip(sums) {
        let mut sum = _mm512_setzero_si512();
        for vector in panel.as_chunks::<64>().0 {
            // SAFETY: there are 64 bytes.
            #[allow(unsafe_code)]
            let vector = unsafe { _mm512_loadu_si512(vector.as_ptr().cast()) };
            sum = _mm512_dpbusd_epi32(sum, _mm512_set1_epi8(-128), vector);
        }
        let sum = _mm512_sub_epi32(_mm512_setzero_si512(), sum);
        // SAFETY: there are sixteen sums.
        #[allow(unsafe_code)]
        unsafe {
            _mm512_storeu_si512(sums.as_mut_ptr().cast(), sum);
        }
    }
}

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn pack_values(window: &[&[f32]], packed: &mut Packed) {
    let value = |row: &'_ [f32], at: usize| load(&row[2 * DIMENSIONS + at..][..16]);
    let values = packed.values.as_mut_slice();
    for at in (0..DIMENSIONS).step_by(16) {
        let mut largest = _mm512_setzero_ps();
        for row in window {
            largest = _mm512_max_ps(largest, _mm512_abs_ps(value(row, at)));
        }
        let scales = _mm512_mul_ps(largest, _mm512_set1_ps(1.0 / 127.0));
        store(&mut packed.value_scales[at..], scales);
        let present = _mm512_cmp_ps_mask::<_CMP_GT_OQ>(scales, _mm512_setzero_ps());
        let inverse = _mm512_maskz_div_ps(present, _mm512_set1_ps(1.0), scales);
        let (head, half) = (at / HEAD, at % HEAD);
        let head = head * packed.padded * HEAD + half * 4;
        // The last four may be fewer; what is absent there has no weight, but
        // whole groups up to the panel's end must be some bytes of a number.
        for (index, four) in window.chunks(4).enumerate() {
            let mut bytes = _mm512_setzero_si512();
            for (place, row) in four.iter().enumerate() {
                let steps = _mm512_cvtps_epi32(_mm512_mul_ps(value(row, at), inverse));
                let byte = _mm512_and_si512(steps, _mm512_set1_epi32(0xff));
                let shifted = _mm512_sllv_epi32(byte, _mm512_set1_epi32(place as i32 * 8));
                bytes = _mm512_or_si512(bytes, shifted);
            }
            let out = &mut values[head + index * FOUR_VALUES..][..64];
            // SAFETY: there are 64 bytes.
            #[allow(unsafe_code)]
            unsafe {
                _mm512_storeu_si512(out.as_mut_ptr().cast(), bytes);
            }
        }
    }
}

/// A head's part of a query or key in signed bytes, and their scale.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn symmetric(values: &[f32; HEAD]) -> (__m256i, f32) {
    let values = [load(&values[..16]), load(&values[16..])];
    let largest = _mm512_max_ps(_mm512_abs_ps(values[0]), _mm512_abs_ps(values[1]));
    let scale = _mm512_reduce_max_ps(largest) * (1.0 / 127.0);
    let inverse = _mm512_set1_ps(if scale > 0.0 { 1.0 / scale } else { 0.0 });
    let low = _mm512_cvtps_epi32(_mm512_mul_ps(values[0], inverse));
    let high = _mm512_cvtps_epi32(_mm512_mul_ps(values[1], inverse));
    let bytes = _mm256_set_m128i(_mm512_cvtepi32_epi8(high), _mm512_cvtepi32_epi8(low));
    (bytes, scale)
}

/// See [`super::Kernels::attend_int8`].
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
pub(super) fn attend(queries: &[&[f32]], packed: &mut Packed, out: &mut [f32]) {
    assert_eq!(out.len(), queries.len() * DIMENSIONS);
    let tiles = queries.len().div_ceil(ROWS).max(1);
    let size = queries.len().div_ceil(tiles).max(1);
    for head in 0..HEADS {
        let tiles = queries.chunks(size).zip(out.chunks_mut(size * DIMENSIONS));
        for (queries, out) in tiles {
            match queries.len() {
                1 => attend_tile::<1>(queries, head, packed, out),
                2 => attend_tile::<2>(queries, head, packed, out),
                3 => attend_tile::<3>(queries, head, packed, out),
                4 => attend_tile::<4>(queries, head, packed, out),
                5 => attend_tile::<5>(queries, head, packed, out),
                _ => attend_tile::<ROWS>(queries, head, packed, out),
            }
        }
    }
}

#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn attend_tile<const R: usize>(
    queries: &[&[f32]],
    head: usize,
    packed: &mut Packed,
    out: &mut [f32],
) {
    let mut bytes = [[0_i32; HEAD / 4]; R];
    let mut scales = [0.0; R];
    for r in 0..R {
        let query = &queries[r].as_chunks::<HEAD>().0[head];
        let (signed, scale) = symmetric(query);
        let unsigned = _mm256_xor_si256(signed, _mm256_set1_epi8(-128));
        // SAFETY: eight numbers of four bytes have room for a vector of 32.
        #[allow(unsafe_code)]
        unsafe {
            _mm256_storeu_si256(bytes[r].as_mut_ptr().cast(), unsigned);
        }
        scales[r] = scale;
    }
    let largest = score(&bytes, &scales, head, packed);
    let totals = soften(&largest, packed);
    mix(&totals, head, packed, out);
}

/// Where a tile of keys and what belongs to it begins.
#[derive(Clone, Copy)]
struct Keys {
    bytes: *const u8,
    sums: *const i32,
    scales: *const f32,
    absence: *const f32,
}

/// Fills `scores` with the products of the queries and all keys; gives the
/// largest of each query.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn score<const R: usize>(
    queries: &[[i32; HEAD / 4]; R],
    scales: &[f32; R],
    head: usize,
    packed: &mut Packed,
) -> [__m512; R] {
    let padded = packed.padded;
    let mut largest = [_mm512_set1_ps(f32::NEG_INFINITY); R];
    let keys = Keys {
        bytes: packed.keys.as_slice()[head * padded * HEAD..][..padded * HEAD].as_ptr(),
        sums: packed.key_sums[head * padded..][..padded].as_ptr(),
        scales: packed.key_scales[head * padded..][..padded].as_ptr(),
        absence: packed.absence[..padded].as_ptr(),
    };
    let scores = packed.scores[..R * padded].as_mut_ptr();
    let panels = padded / LANES;
    let mut panel = 0;
    // SAFETY: `keys` and `scores` begin slices of `padded` keys each, `scores`
    // one for each of `R` queries; the panels named lie below `padded / LANES`.
    #[allow(unsafe_code)]
    unsafe {
        while panel + PANELS <= panels {
            score_tile::<R, PANELS>(queries, scales, keys, panel, scores, padded, &mut largest);
            panel += PANELS;
        }
        while panel < panels {
            score_tile::<R, 1>(queries, scales, keys, panel, scores, padded, &mut largest);
            panel += 1;
        }
    }
    largest
}

/// The scores of `R` queries with the keys of `P` panels.
///
/// # Safety
/// Behind each pointer of `keys` and behind `scores`, for each query `padded`
/// further on, there must be as much as the panels up to `panel + P` take.
#[inline]
#[allow(unsafe_code)]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
unsafe fn score_tile<const R: usize, const P: usize>(
    queries: &[[i32; HEAD / 4]; R],
    scales: &[f32; R],
    keys: Keys,
    panel: usize,
    scores: *mut f32,
    padded: usize,
    largest: &mut [__m512; R],
) {
    // SAFETY: as the caller promises; a panel has `PANEL` bytes of keys and
    // `LANES` of everything else.
    unsafe {
        let bytes = keys.bytes.add(panel * PANEL);
        let mut sums = [[_mm512_setzero_si512(); P]; R];
        for p in 0..P {
            let start = _mm512_loadu_si512(keys.sums.add((panel + p) * LANES).cast());
            for sums in &mut sums {
                sums[p] = start;
            }
        }
        for four in 0..HEAD / 4 {
            let mut vectors = [_mm512_setzero_si512(); P];
            for (p, vector) in vectors.iter_mut().enumerate() {
                *vector = _mm512_loadu_si512(bytes.add(p * PANEL + four * 64).cast());
            }
            for r in 0..R {
                let query = _mm512_set1_epi32(queries[r][four]);
                for p in 0..P {
                    sums[r][p] = _mm512_dpbusd_epi32(sums[r][p], query, vectors[p]);
                }
            }
        }
        for p in 0..P {
            let first = (panel + p) * LANES;
            let key_scales = _mm512_loadu_ps(keys.scales.add(first));
            let absence = _mm512_loadu_ps(keys.absence.add(first));
            for r in 0..R {
                let products = _mm512_mul_ps(_mm512_cvtepi32_ps(sums[r][p]), key_scales);
                let scored = _mm512_fmadd_ps(products, _mm512_set1_ps(scales[r]), absence);
                largest[r] = _mm512_max_ps(largest[r], scored);
                _mm512_storeu_ps(scores.add(r * padded + first), scored);
            }
        }
    }
}

/// Turns scores, logarithms to base two, into weights of 0 to 255; gives the
/// sum of each query's.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn soften<const R: usize>(largest: &[__m512; R], packed: &mut Packed) -> [i32; R] {
    let padded = packed.padded;
    let mut totals = [0; R];
    for r in 0..R {
        let most = _mm512_set1_ps(_mm512_reduce_max_ps(largest[r]));
        let scores = packed.scores[r * padded..][..padded].as_chunks::<LANES>().0;
        let weights = packed.weights[r * padded..][..padded]
            .as_chunks_mut::<LANES>()
            .0;
        let mut total = _mm512_setzero_si512();
        for (scores, weights) in scores.iter().zip(weights) {
            let weight = _mm512_cvtps_epi32(power_of_two(_mm512_sub_ps(load(scores), most)));
            total = _mm512_add_epi32(total, weight);
            // SAFETY: there are sixteen bytes.
            #[allow(unsafe_code)]
            unsafe {
                _mm_storeu_si128(weights.as_mut_ptr().cast(), _mm512_cvtepi32_epi8(weight));
            }
        }
        totals[r] = _mm512_reduce_add_epi32(total);
    }
    totals
}

/// 255 · 2ˣ, right to 8e-5 of itself (a cubic on 0 to 1, fitted for the least
/// largest relative error), for x of 0 and below.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn power_of_two(x: __m512) -> __m512 {
    const CUBIC: [f32; 4] = [
        255.0 * 0.078_024_78,
        255.0 * 0.226_067_3,
        255.0 * 0.695_833_27,
        255.0 * 0.999_925_26,
    ];
    // What `x` is above the whole number below it; `scalef` takes that number.
    let rest = _mm512_reduce_ps::<{ _MM_FROUND_TO_NEG_INF | _MM_FROUND_NO_EXC }>(x);
    let mut sum = _mm512_set1_ps(CUBIC[0]);
    for coefficient in &CUBIC[1..] {
        sum = _mm512_fmadd_ps(sum, rest, _mm512_set1_ps(*coefficient));
    }
    _mm512_scalef_ps(sum, x)
}

/// Writes each query's sum of all values, each times its weight.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
fn mix<const R: usize>(totals: &[i32; R], head: usize, packed: &Packed, out: &mut [f32]) {
    let padded = packed.padded;
    let values = packed.values.as_slice()[head * padded * HEAD..][..padded * HEAD].as_ptr();
    let weights = packed.weights[..R * padded].as_ptr();
    let mut sums = [[_mm512_setzero_si512(); 2]; R];
    // Weights of absent keys are zero: groups of none but them are left out.
    for group in 0..packed.tokens.div_ceil(4) {
        // SAFETY: `group * 4 + 4 <= padded`, and there are the values of
        // `padded` tokens, and their weights for each of `R` queries.
        #[allow(unsafe_code)]
        unsafe {
            let four = values.add(group * FOUR_VALUES);
            let halves = [
                _mm512_loadu_si512(four.cast()),
                _mm512_loadu_si512(four.add(64).cast()),
            ];
            for (r, sums) in sums.iter_mut().enumerate() {
                let weights = weights.add(r * padded + group * 4).cast::<i32>();
                let weights = _mm512_set1_epi32(weights.read_unaligned());
                sums[0] = _mm512_dpbusd_epi32(sums[0], weights, halves[0]);
                sums[1] = _mm512_dpbusd_epi32(sums[1], weights, halves[1]);
            }
        }
    }
    for half in 0..2 {
        let at = head * HEAD + half * 16;
        let scales = load(&packed.value_scales[at..]);
        for r in 0..R {
            let share = _mm512_mul_ps(scales, _mm512_set1_ps(1.0 / totals[r] as f32));
            let mixed = _mm512_mul_ps(_mm512_cvtepi32_ps(sums[r][half]), share);
            store(&mut out[r * DIMENSIONS + at..], mixed);
        }
    }
}
