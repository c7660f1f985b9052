//! How many instructions the kernels take, where that can be counted: with AVX2 and in plain Rust.

use super::tests::Noise;
use super::*;
use crate::DIMENSIONS;

/// A block of rows and the matrix that takes most of a layer's time.
fn product<K: Kernels>(kernels: K) -> impl FnOnce() {
    const OUTPUTS: usize = 1536;
    let noise = &mut Noise(1);
    let source = Source {
        name: "noise",
        rows: &noise.blocks(DIMENSIONS * OUTPUTS),
        bias: &[0.0; OUTPUTS],
        added: None,
    };
    let matrix = Int8Matrix::new(&[source], DIMENSIONS, K::PANELS).expect("sound blocks");
    let mut rows = QuantisedRows::default();
    kernels.quantise(&noise.floats(48 * DIMENSIONS), DIMENSIONS, &mut rows);
    let mut out = vec![0.0; 48 * OUTPUTS];
    move || kernels.multiply_int8(&rows, &matrix, Activation::Gelu, &mut out)
}

/// Attention of a window of 64 tokens.
fn attention<K: Kernels>(kernels: K) -> impl FnOnce() {
    let rows = Noise(2).floats(64 * 3 * DIMENSIONS);
    let mut out = vec![0.0; 64 * DIMENSIONS];
    move || {
        let window: Vec<&[f32]> = rows.chunks_exact(3 * DIMENSIONS).collect();
        let mut packed = K::Packed::default();
        kernels.pack_int8(&window, &mut packed);
        kernels.attend_int8(&window, &mut packed, &mut out);
    }
}

#[test]
fn a_product_in_plain_rust_takes_its_usual_instructions() {
    let work = product(portable::Portable);
    instructions::about(48_838_510, || {
        work();
    });
}

#[test]
fn attention_in_plain_rust_takes_its_usual_instructions() {
    let work = attention(portable::Portable);
    instructions::about(4_468_833, || {
        work();
    });
}

#[cfg(target_arch = "x86_64")]
#[test]
fn a_product_takes_its_usual_instructions() {
    if let Some(kernels) = avx2::Avx2::detect() {
        let work = product(kernels);
        instructions::about(6_679_503, || {
            work();
        });
    }
}

#[cfg(target_arch = "x86_64")]
#[test]
fn attention_takes_its_usual_instructions() {
    if let Some(kernels) = avx2::Avx2::detect() {
        let work = attention(kernels);
        instructions::about(2_105_902, || {
            work();
        });
    }
}
