//! Attention in floats, in plain Rust over sixteen lanes like [`super::lanes`].

use super::lanes::{LANES, Lanes, chunks, exp, greatest, multiply_add, sum};
use crate::DIMENSIONS;
use crate::weights::HEAD;

const HEADS: usize = DIMENSIONS / HEAD;

/// A window's keys and values in floats, and room to work in.
#[derive(Debug, Default)]
pub(crate) struct Context {
    /// How many tokens the window has.
    tokens: usize,
    /// The same, rounded up to whole vectors.
    padded: usize,
    /// For each head and sixteen keys, each element of them side by side.
    keys: Vec<Lanes>,
    /// For each head and token, the value.
    values: Vec<[f32; HEAD]>,
    /// For each of a few queries the weights of all tokens.
    scores: Vec<f32>,
}

/// Most queries taken together.
const QUERIES: usize = 4;

#[inline(always)]
pub(super) fn pack(window: &[&[f32]], packed: &mut Context) {
    packed.tokens = window.len();
    packed.padded = window.len().next_multiple_of(LANES);
    packed.keys.clear();
    packed
        .keys
        .resize(DIMENSIONS * packed.padded / LANES, [0.0; LANES]);
    packed.values.resize(HEADS * packed.tokens, [0.0; HEAD]);
    packed.scores.resize(QUERIES * packed.padded, 0.0);
    for (token, row) in window.iter().enumerate() {
        let (keys, values) = row[DIMENSIONS..].split_at(DIMENSIONS);
        for (head, key) in keys.as_chunks::<HEAD>().0.iter().enumerate() {
            let panel = (head * packed.padded + token) / LANES * HEAD;
            for (lanes, key) in packed.keys[panel..panel + HEAD].iter_mut().zip(key) {
                lanes[token % LANES] = *key;
            }
        }
        for (head, value) in values.as_chunks::<HEAD>().0.iter().enumerate() {
            packed.values[head * packed.tokens + token] = *value;
        }
    }
}

/// Attention of some queries, `R` at a time, so that keys and values are loaded
/// once for so many.
#[inline(always)]
pub(super) fn attend<const R: usize, const FUSED: bool>(
    queries: &[&[f32]],
    packed: &mut Context,
    out: &mut [f32],
) {
    for head in 0..HEADS {
        let mut out = out.chunks_mut(R * DIMENSIONS);
        for queries in queries.chunks(R) {
            let out = out.next().unwrap_or_default();
            if let Ok(queries) = queries.try_into() {
                attend_tile::<R, FUSED>(queries, head, packed, out);
                continue;
            }
            for (query, out) in queries.iter().zip(out.chunks_exact_mut(DIMENSIONS)) {
                attend_tile::<1, FUSED>(&[*query], head, packed, out);
            }
        }
    }
}

#[inline(always)]
fn attend_tile<const R: usize, const FUSED: bool>(
    queries: &[&[f32]; R],
    head: usize,
    packed: &mut Context,
    out: &mut [f32],
) {
    let Context {
        tokens,
        padded,
        keys,
        values,
        scores,
    } = packed;
    let keys = &keys[head * *padded * HEAD / LANES..][..*padded * HEAD / LANES];
    let values = &values[head * *tokens..][..*tokens];
    let mut scores = scores.chunks_exact_mut(*padded);
    let mut scores: [&mut [f32]; R] = std::array::from_fn(|_| scores.next().unwrap_or_default());
    let queries = queries.map(|query| &query.as_chunks::<HEAD>().0[head]);
    score::<R, FUSED>(queries, keys, &mut scores);
    let totals: [f32; R] = std::array::from_fn(|r| soften(&mut scores[r][..*tokens]));
    let weights = scores.each_ref().map(|scores| &scores[..*tokens]);
    let out = out.as_chunks_mut::<DIMENSIONS>().0;
    // Half a head at a time, and each written before the next: the sums of all
    // of it need too many registers.
    for half in (0..HEAD).step_by(LANES) {
        let mixed = mix::<R, FUSED>(weights, values, half);
        for r in 0..R {
            let place = &mut out[r][head * HEAD + half..][..LANES];
            for (out, mixed) in place.iter_mut().zip(mixed[r]) {
                *out = mixed / totals[r];
            }
        }
    }
}

/// The products of queries with all keys, divided by the root of their length.
#[inline(always)]
fn score<const R: usize, const FUSED: bool>(
    queries: [&[f32; HEAD]; R],
    keys: &[Lanes],
    scores: &mut [&mut [f32]; R],
) {
    let root = (HEAD as f32).sqrt().recip();
    for (index, panel) in keys.as_chunks::<HEAD>().0.iter().enumerate() {
        let mut sums = [[0.0; LANES]; R];
        for (element, keys) in panel.iter().enumerate() {
            for r in 0..R {
                let value = queries[r][element];
                for lane in 0..LANES {
                    sums[r][lane] = multiply_add::<FUSED>(value, keys[lane], sums[r][lane]);
                }
            }
        }
        for r in 0..R {
            let scores = &mut scores[r][index * LANES..][..LANES];
            for lane in 0..LANES {
                scores[lane] = sums[r][lane] * root;
            }
        }
    }
}

/// Each score's exponential, less the largest score; gives their sum.
#[inline(always)]
fn soften(scores: &mut [f32]) -> f32 {
    let most = greatest(scores);
    for score in scores.iter_mut() {
        *score = exp(*score - most);
    }
    sum(chunks(scores)) + scores.as_chunks::<LANES>().1.iter().sum::<f32>()
}

/// The sums of all values from one element on, each times its weight.
#[inline(always)]
fn mix<const R: usize, const FUSED: bool>(
    weights: [&[f32]; R],
    values: &[[f32; HEAD]],
    first: usize,
) -> [Lanes; R] {
    let mut sums = [[0.0; LANES]; R];
    for (token, value) in values.iter().enumerate() {
        let value = &value[first..first + LANES];
        for r in 0..R {
            let weight = weights[r][token];
            for lane in 0..LANES {
                sums[r][lane] = multiply_add::<FUSED>(weight, value[lane], sums[r][lane]);
            }
        }
    }
    sums
}
