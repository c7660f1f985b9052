//! The network: its weights unpacked, and what it makes of token ids.

mod forward;
mod team;

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use crate::DIMENSIONS;
use crate::adapter::Adapter;
use crate::engine::{Engine, Precision};
use crate::error::Damage;
use crate::kernels::portable::Portable;
use crate::kernels::{
    Activation, F32Matrix, Int8Matrix, Kernels, Norm, Panels, QuantisedRows, Source,
};
use crate::weights::{Kind, Weights, blocks};

pub(crate) use forward::hidden_states;

/// One layer's matrix, in the precision asked for.
#[derive(Debug)]
enum Matrix {
    Int8(Int8Matrix),
    F32(F32Matrix),
}

impl Matrix {
    /// Multiplies rows given in both forms, of which it reads its own.
    fn multiply<K: Kernels>(
        &self,
        kernels: K,
        rows: &[f32],
        quantised: &QuantisedRows,
        activation: Activation,
        out: &mut [f32],
    ) {
        match self {
            Self::Int8(matrix) => kernels.multiply_int8(quantised, matrix, activation, out),
            Self::F32(matrix) => kernels.multiply_f32(rows, matrix, activation, out),
        }
    }
}

/// One transformer layer: attention, then two matrices with a GELU between,
/// each added to its input and normalised.
#[derive(Debug)]
struct Layer {
    /// Queries, keys and values side by side.
    projection: Matrix,
    mixing: Matrix,
    mixing_norm: Norm,
    inner: Matrix,
    outer: Matrix,
    outer_norm: Norm,
}

/// The network, unpacked for one engine and precision.
#[derive(Debug)]
pub(crate) struct Model {
    weights: Arc<Weights>,
    precision: Precision,
    /// For each position its vector and that of the first token type, added.
    positions: Vec<f32>,
    embedding_norm: Norm,
    layers: Vec<Layer>,
}

impl Model {
    /// Unpacks the weights, a layer to a thread at a time; `meanwhile` is done
    /// beside it.
    pub(crate) fn load<T: Send>(
        weights: Arc<Weights>,
        engine: Engine,
        precision: Precision,
        adapter: Option<&Adapter>,
        threads: NonZeroUsize,
        meanwhile: impl FnOnce() -> Result<T, Damage> + Send,
    ) -> Result<(Self, T), Damage> {
        let panels = panels(engine);
        if let Some(adapter) = adapter {
            fits(adapter, &weights)?;
        }
        let count = weights.header().layers;
        let next = AtomicUsize::new(0);
        let done: Mutex<Vec<(usize, Result<Layer, Damage>)>> = Mutex::default();
        let work = || {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                if index >= count {
                    break;
                }
                let layer = Layer::load(&weights, index, precision, adapter, panels);
                let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
                done.push((index, layer));
            }
        };
        let other = std::thread::scope(|scope| {
            for _ in 1..threads.get() {
                scope.spawn(work);
            }
            let other = meanwhile();
            work();
            other
        })?;
        let mut layers = done.into_inner().unwrap_or_else(PoisonError::into_inner);
        layers.sort_by_key(|(index, _)| *index);
        let layers: Result<Vec<Layer>, Damage> =
            layers.into_iter().map(|(_, layer)| layer).collect();
        let model = Self {
            precision,
            positions: positions(&weights)?,
            embedding_norm: norm(&weights, "emb.ln")?,
            layers: layers?,
            weights,
        };
        model.words()?;
        Ok((model, other))
    }

    pub(crate) fn precision(&self) -> Precision {
        self.precision
    }

    /// The table of word vectors, one row of 4-bit blocks a token id.
    fn words(&self) -> Result<&[u8], Damage> {
        let rows = self.weights.header().vocabulary;
        self.weights.tensor("emb.word", Kind::Q4, rows * DIMENSIONS)
    }

    /// Writes a token's word vector. A block whose scale is damaged counts as
    /// zeros: the table is too long to be read through at each start.
    fn word(&self, id: u32, out: &mut [f32]) {
        out.fill(0.0);
        let row_bytes = DIMENSIONS / crate::weights::BLOCK_WEIGHTS * crate::weights::BLOCK_BYTES;
        let row = self
            .words()
            .ok()
            .and_then(|words| words.chunks_exact(row_bytes).nth(id as usize));
        let values = out.chunks_exact_mut(crate::weights::BLOCK_WEIGHTS);
        for (block, out) in blocks(row.unwrap_or_default()).zip(values) {
            if block.scale().is_finite() {
                out.copy_from_slice(&block.weights());
            }
        }
    }
}

impl Layer {
    fn load(
        weights: &Weights,
        index: usize,
        precision: Precision,
        adapter: Option<&Adapter>,
        panels: Panels,
    ) -> Result<Self, Damage> {
        let inner = weights.header().feed_forward;
        let matrix = |parts: &[&str], inputs: usize, outputs: usize| {
            let mut loaded = Vec::new();
            for part in parts {
                let name = format!("l{index}.{part}.w");
                let rows = weights.tensor(&name, Kind::Q4, inputs * outputs)?;
                let bias = weights.floats(&format!("l{index}.{part}.b"), outputs)?;
                let added = match adapter {
                    Some(adapter) => {
                        adapter.matrix(&format!("l{index}.{part}"), inputs, outputs)?
                    }
                    None => None,
                };
                loaded.push((name, rows, bias, added));
            }
            let sources: Vec<Source<'_>> = loaded
                .iter()
                .map(|(name, rows, bias, added)| Source {
                    name,
                    rows,
                    bias,
                    added: *added,
                })
                .collect();
            Ok(match precision {
                Precision::Int8 => Matrix::Int8(Int8Matrix::new(&sources, inputs, panels)?),
                Precision::F32 => Matrix::F32(F32Matrix::new(&sources, inputs)?),
            })
        };
        Ok(Self {
            projection: matrix(&["q", "k", "v"], DIMENSIONS, DIMENSIONS)?,
            mixing: matrix(&["ao"], DIMENSIONS, DIMENSIONS)?,
            mixing_norm: norm(weights, &format!("l{index}.aln"))?,
            inner: matrix(&["fi"], DIMENSIONS, inner)?,
            outer: matrix(&["fo"], inner, DIMENSIONS)?,
            outer_norm: norm(weights, &format!("l{index}.oln"))?,
        })
    }
}

/// Whether every matrix that an adapter changes is one of the model's layers'.
fn fits(adapter: &Adapter, weights: &Weights) -> Result<(), Damage> {
    let known = |name: &&str| {
        let (layer, part) = name.strip_prefix('l')?.split_once('.')?;
        let layer: usize = layer.parse().ok()?;
        let parts = ["q", "k", "v", "ao", "fi", "fo"];
        (layer < weights.header().layers && parts.contains(&part)).then_some(())
    };
    match adapter.names().find(|name| known(name).is_none()) {
        None => Ok(()),
        Some(name) => Err(Damage::nonsense(
            format!("the adapter's matrix {name}"),
            "is not one of the model's",
        )),
    }
}

fn norm(weights: &Weights, name: &str) -> Result<Norm, Damage> {
    Ok(Norm {
        gain: weights.floats(&format!("{name}.w"), DIMENSIONS)?,
        bias: weights.floats(&format!("{name}.b"), DIMENSIONS)?,
        epsilon: weights.header().epsilon,
    })
}

fn positions(weights: &Weights) -> Result<Vec<f32>, Damage> {
    let header = weights.header();
    let mut positions = weights.floats("emb.pos", header.positions * DIMENSIONS)?;
    let types = weights.floats("emb.type", header.token_types * DIMENSIONS)?;
    for row in positions.chunks_exact_mut(DIMENSIONS) {
        for (position, kind) in row.iter_mut().zip(&types) {
            *position += kind;
        }
    }
    Ok(positions)
}

/// How an engine wants its 8-bit weights.
fn panels(engine: Engine) -> Panels {
    match engine {
        #[cfg(target_arch = "x86_64")]
        Engine::Amx => crate::kernels::amx::Amx::PANELS,
        #[cfg(target_arch = "x86_64")]
        Engine::Avx512Vnni => crate::kernels::avx512::Avx512Vnni::PANELS,
        #[cfg(target_arch = "x86_64")]
        Engine::Avx2 => crate::kernels::avx2::Avx2::PANELS,
        #[cfg(target_arch = "aarch64")]
        Engine::NeonDotprod => crate::kernels::neon::NeonDotprod::PANELS,
        _ => Portable::PANELS,
    }
}
