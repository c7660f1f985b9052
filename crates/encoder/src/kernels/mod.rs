//! The arithmetic, once for each engine.
//!
//! An engine is a value that can only be had where its instructions are
//! ([`avx2::Avx2::detect`]); holding one is the proof that its functions may
//! run. What takes the time (8-bit products, attention) is written out for each
//! engine; the rest is plain Rust over sixteen lanes in [`lanes`], compiled once
//! with each engine's instructions. Every result depends on its own row alone,
//! so a text's vector is the same in whatever company it is computed.
//!
//! The engine of aarch64 is tested on another processor by emulating one (of
//! Debian, the packages `gcc-aarch64-linux-gnu` and `qemu-user`; `rustup target
//! add aarch64-unknown-linux-gnu`):
//!
//! ```sh
//! export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER=aarch64-linux-gnu-gcc
//! export CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER="qemu-aarch64 -L /usr/aarch64-linux-gnu -cpu max"
//! cargo test -p encoder --target aarch64-unknown-linux-gnu --lib kernels
//! cargo test -p encoder --target aarch64-unknown-linux-gnu --test golden -- neon --nocapture
//! ```
//!
//! The first of them takes half a minute, the second, which needs the weights,
//! an hour. `-cpu cortex-a72` is a processor without dot
//! products.

#[cfg(target_arch = "x86_64")]
pub(crate) mod amx;
#[cfg(target_arch = "x86_64")]
pub(crate) mod avx2;
#[cfg(target_arch = "x86_64")]
pub(crate) mod avx512;
#[cfg(test)]
mod counted;
mod float_attention;
mod lanes;
mod matrix;
#[cfg(target_arch = "aarch64")]
pub(crate) mod neon;
pub(crate) mod portable;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use float_attention::Context;
pub(crate) use matrix::{F32Matrix, Int8Matrix, Panels, Source};
pub(crate) use rows::QuantisedRows;

/// What is done to a product before it is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Activation {
    /// Nothing.
    None,
    /// x · Φ(x), with the error function and not its tanh likeness.
    Gelu,
}

/// The parameters of a layer normalisation.
#[derive(Debug, Clone)]
pub(crate) struct Norm {
    pub(crate) gain: Vec<f32>,
    pub(crate) bias: Vec<f32>,
    pub(crate) epsilon: f32,
}

/// One engine's arithmetic. Matrices of activations are row by row.
pub(crate) trait Kernels: Copy + Send + Sync {
    /// How this engine wants 8-bit weights packed.
    const PANELS: Panels;

    /// The keys and values of one window, packed for 8-bit attention.
    type Packed: Default + Send;

    /// Writes each row in 8 bits, with a scale and a least value of its own.
    fn quantise(self, rows: &[f32], width: usize, out: &mut QuantisedRows);

    /// Each row times the matrix plus its bias, from 8-bit factors.
    fn multiply_int8(
        self,
        rows: &QuantisedRows,
        matrix: &Int8Matrix,
        activation: Activation,
        out: &mut [f32],
    );

    /// Each row times the matrix plus its bias, in 32-bit floats.
    fn multiply_f32(
        self,
        rows: &[f32],
        matrix: &F32Matrix,
        activation: Activation,
        out: &mut [f32],
    );

    /// Adds `added` to `rows` and normalises each row.
    fn add_normalise(self, rows: &mut [f32], added: &[f32], norm: &Norm);

    /// `add_normalise`, then `quantise`.
    fn add_normalise_quantise(
        self,
        rows: &mut [f32],
        added: &[f32],
        norm: &Norm,
        out: &mut QuantisedRows,
    ) {
        self.add_normalise(rows, added, norm);
        self.quantise(rows, norm.gain.len(), out);
    }

    /// Packs the keys and values of a window for [`Kernels::attend_f32`]. Each
    /// row holds a token's query, key and value one behind the other.
    fn pack_f32(self, window: &[&[f32]], packed: &mut Context);

    /// Attention of some of a packed window's tokens to all of it; `out` has
    /// one row of a query's width for each.
    fn attend_f32(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]);

    /// As [`Kernels::pack_f32`], for [`Kernels::attend_int8`].
    fn pack_int8(self, window: &[&[f32]], packed: &mut Self::Packed);

    /// As [`Kernels::attend_f32`], in 8 bits where the engine gains by it.
    fn attend_int8(self, queries: &[&[f32]], packed: &mut Self::Packed, out: &mut [f32]);
}
