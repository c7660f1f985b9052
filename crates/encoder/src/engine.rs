//! Which instructions do the arithmetic, and in how many bits.

use std::fmt;
use std::sync::Arc;

use crate::adapter::Adapter;

/// A family of instructions that the arithmetic is written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Engine {
    /// Plain Rust, on any processor.
    Portable,
    /// 256-bit vectors with fused multiply-add (x86-64-v3; about 2013 on).
    Avx2,
    /// 512-bit vectors with 8-bit dot products (Ice Lake, Zen 4 on).
    Avx512Vnni,
    /// The same, and 8-bit products of tiles (Sapphire Rapids on; Linux).
    Amx,
    /// 128-bit vectors with 8-bit dot products (Cortex-A76, Apple M1 on).
    NeonDotprod,
}

impl Engine {
    /// The fastest engine this processor runs.
    pub fn detect() -> Self {
        Self::available().last().copied().unwrap_or(Self::Portable)
    }

    /// Every engine this processor runs, the slowest first.
    pub fn available() -> Vec<Self> {
        [
            Self::Portable,
            Self::Avx2,
            Self::Avx512Vnni,
            Self::Amx,
            Self::NeonDotprod,
        ]
        .into_iter()
        .filter(|engine| engine.runs_here())
        .collect()
    }

    /// Whether this processor has the engine's instructions.
    pub fn runs_here(self) -> bool {
        match self {
            Self::Portable => true,
            #[cfg(target_arch = "x86_64")]
            Self::Avx2 => crate::kernels::avx2::Avx2::detect().is_some(),
            #[cfg(target_arch = "x86_64")]
            Self::Avx512Vnni => crate::kernels::avx512::Avx512Vnni::detect().is_some(),
            #[cfg(target_arch = "x86_64")]
            Self::Amx => crate::kernels::amx::Amx::detect().is_some(),
            #[cfg(not(target_arch = "x86_64"))]
            Self::Avx2 | Self::Avx512Vnni | Self::Amx => false,
            #[cfg(target_arch = "aarch64")]
            Self::NeonDotprod => crate::kernels::neon::NeonDotprod::detect().is_some(),
            #[cfg(not(target_arch = "aarch64"))]
            Self::NeonDotprod => false,
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Portable => "portable",
            Self::Avx2 => "avx2",
            Self::Avx512Vnni => "avx512-vnni",
            Self::Amx => "amx-int8",
            Self::NeonDotprod => "neon-dotprod",
        })
    }
}

/// In how many bits the model's matrices are multiplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Precision {
    /// Weights in 8 bits a row, activations in 8 bits a token. For use.
    #[default]
    Int8,
    /// Everything in 32-bit floats, several times slower. For comparison.
    F32,
}

impl fmt::Display for Precision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Int8 => "int8",
            Self::F32 => "f32",
        })
    }
}

/// How an encoder shall be made. The default is what `Encoder::open` takes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Options {
    /// In how many bits to multiply.
    pub precision: Precision,
    /// The engine to use; the fastest one when none is named.
    pub engine: Option<Engine>,
    /// How many threads one call may use; all the machine's when none is named.
    pub threads: Option<std::num::NonZeroUsize>,
    /// What is added to the weights as they load; nothing unless named.
    pub adapter: Option<Arc<Adapter>>,
}

/// On which side of a comparison a text stands. The model was trained with a
/// word in front of each text that says so (Wang et al. 2024, arXiv
/// 2402.05672, section 3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// What is being checked: `query: ` is put in front.
    Query,
    /// What is stored and searched: `passage: ` is put in front.
    Passage,
}

impl Role {
    /// The words that the model reads in front of the text.
    pub(crate) fn prefix(self) -> &'static str {
        match self {
            Self::Query => "query: ",
            Self::Passage => "passage: ",
        }
    }
}
