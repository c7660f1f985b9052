//! The engine of 512-bit vectors with `vpdpbusd`: four products of an unsigned
//! with a signed byte, added to a 32-bit sum, in each of sixteen lanes at once.
//!
//! Measured on one Zen 4 core, `vpdpbusd` does 64 products a cycle and a fused
//! multiply-add 16. So attention, which at 512 tokens has a fifth as many
//! products as the matrices, is done in 8 bits too.

mod attention;
mod multiply;
mod rows;

pub(super) use multiply::finish;

use super::{
    Activation, Context, F32Matrix, Int8Matrix, Kernels, Norm, Panels, QuantisedRows,
    float_attention, lanes,
};

/// Proof that this processor has AVX-512 with BW, VL, DQ and VNNI.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Avx512Vnni(());

impl Avx512Vnni {
    /// The engine, where this processor runs it.
    pub(crate) fn detect() -> Option<Self> {
        (is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512bw")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512vnni")
            && is_x86_feature_detected!("avx2")
            && is_x86_feature_detected!("fma"))
        .then_some(Self(()))
    }
}

/// Calls a function compiled with this engine's instructions.
macro_rules! with_avx512 {
    ($call:path, $($name:ident: $type:ty),*) => {{
        #[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
        fn compiled($($name: $type),*) {
            $call($($name),*);
        }
        // SAFETY: an `Avx512Vnni` exists only where the processor has these features.
        #[allow(unsafe_code)]
        unsafe {
            compiled($($name),*)
        }
    }};
}

impl Kernels for Avx512Vnni {
    const PANELS: Panels = Panels {
        columns: 64,
        group: 4,
        excess: 0,
    };
    type Packed = attention::Packed;

    fn quantise(self, rows: &[f32], width: usize, out: &mut QuantisedRows) {
        with_avx512!(rows::quantise, rows: &[f32], width: usize, out: &mut QuantisedRows);
    }

    fn multiply_int8(
        self,
        rows: &QuantisedRows,
        matrix: &Int8Matrix,
        activation: Activation,
        out: &mut [f32],
    ) {
        with_avx512!(
            multiply::multiply,
            rows: &QuantisedRows, matrix: &Int8Matrix, activation: Activation, out: &mut [f32]
        );
    }

    fn multiply_f32(
        self,
        rows: &[f32],
        matrix: &F32Matrix,
        activation: Activation,
        out: &mut [f32],
    ) {
        with_avx512!(
            lanes::multiply_f32::<true>,
            rows: &[f32], matrix: &F32Matrix, activation: Activation, out: &mut [f32]
        );
    }

    fn add_normalise(self, rows: &mut [f32], added: &[f32], norm: &Norm) {
        with_avx512!(lanes::add_normalise, rows: &mut [f32], added: &[f32], norm: &Norm);
    }

    fn add_normalise_quantise(
        self,
        rows: &mut [f32],
        added: &[f32],
        norm: &Norm,
        out: &mut QuantisedRows,
    ) {
        with_avx512!(
            rows::add_normalise_quantise,
            rows: &mut [f32], added: &[f32], norm: &Norm, out: &mut QuantisedRows
        );
    }

    fn pack_f32(self, window: &[&[f32]], packed: &mut Context) {
        with_avx512!(float_attention::pack, window: &[&[f32]], packed: &mut Context);
    }

    fn attend_f32(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        with_avx512!(
            float_attention::attend::<4, true>,
            queries: &[&[f32]], packed: &mut Context, out: &mut [f32]
        );
    }

    fn pack_int8(self, window: &[&[f32]], packed: &mut Self::Packed) {
        with_avx512!(attention::pack, window: &[&[f32]], packed: &mut attention::Packed);
    }

    fn attend_int8(self, queries: &[&[f32]], packed: &mut Self::Packed, out: &mut [f32]) {
        with_avx512!(
            attention::attend,
            queries: &[&[f32]], packed: &mut attention::Packed, out: &mut [f32]
        );
    }
}
