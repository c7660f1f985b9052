//! From token ids to hidden states.
//!
//! The tokens of several windows lie below each other as the rows of one
//! matrix, without padding. Between two meetings of the threads that share
//! them, each takes its rows through attention, the rest of the layer and the
//! projection of the next one, some rows at a time, so that what passes from
//! one step to the next stays in the cache.

use std::ops::Range;

use super::team::Team;
use super::{Layer, Model};
use crate::DIMENSIONS;
use crate::engine::{Engine, Precision};
use crate::kernels::portable::Portable;
use crate::kernels::{Activation, Context, Kernels, QuantisedRows};

/// Rows taken through a layer at a time. The widest step, 1536 floats a row,
/// then takes 300 kB of the second level of cache; eight tiles of six rows are
/// enough for a matrix to be read from there only.
const BLOCK_ROWS: usize = 48;

/// Queries, keys and values of a row.
const PROJECTED: usize = 3 * DIMENSIONS;

/// Memory for the steps between, kept from one call to the next.
#[derive(Debug, Default)]
pub(crate) struct Scratch<P> {
    states: Vec<f32>,
    attended: Vec<f32>,
    quantised: QuantisedRows,
    added: Vec<f32>,
    inner: Vec<f32>,
    inner_quantised: QuantisedRows,
    floats: Context,
    packed: P,
}

/// The last layer's states of all tokens, row by row, computed by so many
/// threads.
pub(crate) fn hidden_states(
    model: &Model,
    engine: Engine,
    windows: &[&[u32]],
    threads: usize,
) -> Vec<f32> {
    match engine {
        #[cfg(target_arch = "x86_64")]
        Engine::Amx => {
            if let Some(kernels) = crate::kernels::amx::Amx::detect() {
                return with(kernels, model, windows, threads);
            }
        }
        #[cfg(target_arch = "x86_64")]
        Engine::Avx512Vnni => {
            if let Some(kernels) = crate::kernels::avx512::Avx512Vnni::detect() {
                return with(kernels, model, windows, threads);
            }
        }
        #[cfg(target_arch = "x86_64")]
        Engine::Avx2 => {
            if let Some(kernels) = crate::kernels::avx2::Avx2::detect() {
                return with(kernels, model, windows, threads);
            }
        }
        #[cfg(target_arch = "aarch64")]
        Engine::NeonDotprod => {
            if let Some(kernels) = crate::kernels::neon::NeonDotprod::detect() {
                return with(kernels, model, windows, threads);
            }
        }
        _ => {}
    }
    with(Portable, model, windows, threads)
}

fn with<K: Kernels>(kernels: K, model: &Model, windows: &[&[u32]], threads: usize) -> Vec<f32> {
    let rows: usize = windows.iter().map(|ids| ids.len()).sum();
    let team = Team::new(rows, threads.clamp(1, rows.max(1)));
    let run = |number: usize| {
        let _guard = team.guard();
        Member {
            kernels,
            model,
            windows,
            rows: team.part(number),
            team: &team,
            number,
            scratch: Scratch::default(),
        }
        .run()
    };
    std::thread::scope(|scope| {
        let run = &run;
        let others: Vec<_> = (1..team.members())
            .map(|number| scope.spawn(move || run(number)))
            .collect();
        let mut states = run(0);
        for other in others {
            match other.join() {
                Ok(rows) => states.extend(rows),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        states
    })
}

/// One thread's share.
struct Member<'a, K: Kernels> {
    kernels: K,
    model: &'a Model,
    windows: &'a [&'a [u32]],
    team: &'a Team,
    number: usize,
    rows: Range<usize>,
    scratch: Scratch<K::Packed>,
}

impl<K: Kernels> Member<'_, K> {
    fn run(mut self) -> Vec<f32> {
        let model = self.model;
        self.scratch
            .states
            .resize(self.rows.len() * DIMENSIONS, 0.0);
        self.scratch
            .attended
            .resize(self.rows.len() * DIMENSIONS, 0.0);
        self.each_block(model.layers.first(), 0, |member, block| member.embed(block));
        for (index, layer) in model.layers.iter().enumerate() {
            self.team.meet();
            self.attend(index);
            let next = model.layers.get(index + 1);
            self.each_block(next, index + 1, |member, block| {
                member.transform(layer, block);
            });
        }
        self.scratch.states
    }

    /// Lets `step` bring a block of rows to the next layer's input, and shows
    /// that layer's projection of it.
    fn each_block(
        &mut self,
        next: Option<&Layer>,
        turn: usize,
        mut step: impl FnMut(&mut Self, Range<usize>),
    ) {
        let team = self.team;
        let rows = self.rows.len();
        team.show(self.number, turn, |shown| {
            shown.resize(next.map_or(0, |_| rows * PROJECTED), 0.0);
            for start in (0..rows).step_by(BLOCK_ROWS) {
                let block = start..rows.min(start + BLOCK_ROWS);
                step(self, block.clone());
                if let Some(next) = next {
                    next.projection.multiply(
                        self.kernels,
                        &self.scratch.states[scale(&block, DIMENSIONS)],
                        &self.scratch.quantised,
                        Activation::None,
                        &mut shown[scale(&block, PROJECTED)],
                    );
                }
            }
        });
    }

    /// Fills a block with word and position vectors, normalised.
    fn embed(&mut self, block: Range<usize>) {
        let Scratch { states, added, .. } = &mut self.scratch;
        added.resize(block.len() * DIMENSIONS, 0.0);
        let mut tokens = (self.windows.iter())
            .flat_map(|window| window.iter().enumerate())
            .skip(self.rows.start + block.start);
        let rows = states[scale(&block, DIMENSIONS)].chunks_exact_mut(DIMENSIONS);
        for (row, added) in rows.zip(added.chunks_exact_mut(DIMENSIONS)) {
            if let Some((position, id)) = tokens.next() {
                self.model.word(*id, row);
                let position = position * DIMENSIONS;
                added.copy_from_slice(&self.model.positions[position..position + DIMENSIONS]);
            }
        }
        self.add_normalise(&self.model.embedding_norm, block);
    }

    /// Takes a block from its attention through the rest of the layer.
    fn transform(&mut self, layer: &Layer, block: Range<usize>) {
        let kernels = self.kernels;
        let count = block.len();
        let scratch = &mut self.scratch;
        scratch.added.resize(count * DIMENSIONS, 0.0);
        let attended = &scratch.attended[scale(&block, DIMENSIONS)];
        if self.model.precision == Precision::Int8 {
            kernels.quantise(attended, DIMENSIONS, &mut scratch.quantised);
        }
        layer.mixing.multiply(
            kernels,
            attended,
            &scratch.quantised,
            Activation::None,
            &mut scratch.added,
        );
        self.add_normalise(&layer.mixing_norm, block.clone());

        let inner = self.model.weights.header().feed_forward;
        let scratch = &mut self.scratch;
        scratch.inner.resize(count * inner, 0.0);
        layer.inner.multiply(
            kernels,
            &scratch.states[scale(&block, DIMENSIONS)],
            &scratch.quantised,
            Activation::Gelu,
            &mut scratch.inner,
        );
        if self.model.precision == Precision::Int8 {
            kernels.quantise(&scratch.inner, inner, &mut scratch.inner_quantised);
        }
        layer.outer.multiply(
            kernels,
            &scratch.inner,
            &scratch.inner_quantised,
            Activation::None,
            &mut scratch.added,
        );
        self.add_normalise(&layer.outer_norm, block);
    }

    /// Adds `added` to a block's states and normalises them; they are then
    /// also in `quantised`, where 8 bits are wanted.
    fn add_normalise(&mut self, norm: &crate::kernels::Norm, block: Range<usize>) {
        let Scratch {
            states,
            added,
            quantised,
            ..
        } = &mut self.scratch;
        let states = &mut states[scale(&block, DIMENSIONS)];
        match self.model.precision {
            Precision::Int8 => {
                self.kernels
                    .add_normalise_quantise(states, added, norm, quantised);
            }
            Precision::F32 => self.kernels.add_normalise(states, added, norm),
        }
    }

    /// Attention of this member's rows, each to the rows of its own window.
    fn attend(&mut self, turn: usize) {
        let shown = self.team.shown(turn);
        let mut all = shown.iter().flat_map(|part| part.chunks_exact(PROJECTED));
        let mut window: Vec<&[f32]> = Vec::new();
        let mut start = 0;
        for ids in self.windows {
            window.clear();
            window.extend(all.by_ref().take(ids.len()));
            let mine = start.max(self.rows.start)..(start + ids.len()).min(self.rows.end);
            if !mine.is_empty() {
                let queries = &window[mine.start - start..mine.end - start];
                let mine = mine.start - self.rows.start..mine.end - self.rows.start;
                let scratch = &mut self.scratch;
                let out = &mut scratch.attended[scale(&mine, DIMENSIONS)];
                match self.model.precision {
                    Precision::Int8 => {
                        self.kernels.pack_int8(&window, &mut scratch.packed);
                        self.kernels.attend_int8(queries, &mut scratch.packed, out);
                    }
                    Precision::F32 => {
                        self.kernels.pack_f32(&window, &mut scratch.floats);
                        self.kernels.attend_f32(queries, &mut scratch.floats, out);
                    }
                }
            }
            start += ids.len();
        }
    }
}

/// Where rows of a width lie.
fn scale(rows: &Range<usize>, width: usize) -> Range<usize> {
    rows.start * width..rows.end * width
}
