//! Weights, unpacked from their 4 bits into the order the kernels read them.

use crate::adapter::LowRank;
use crate::error::Damage;
use crate::weights::{BLOCK_BYTES, BLOCK_WEIGHTS, blocks};

/// How 8-bit weights are packed: panels of `columns` outputs; in a panel,
/// groups of `group` inputs after each other; in a group, for each output its
/// `group` weights side by side, each stored `excess` too large.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Panels {
    pub(crate) columns: usize,
    pub(crate) group: usize,
    pub(crate) excess: u8,
}

/// How many outputs a panel of a matrix of floats has.
pub(crate) const F32_COLUMNS: usize = 16;

/// Bytes that begin on a cache line.
#[derive(Debug, Default)]
pub(crate) struct Aligned {
    bytes: Vec<u8>,
    start: usize,
    length: usize,
}

impl Aligned {
    /// So many zeros.
    pub(crate) fn zeroed(length: usize) -> Self {
        let bytes = vec![0; length + 63];
        let start = bytes.as_ptr().align_offset(64).min(63);
        Self {
            bytes,
            start,
            length,
        }
    }

    pub(crate) fn as_slice(&self) -> &[u8] {
        &self.bytes[self.start..self.start + self.length]
    }

    pub(crate) fn as_mut_slice(&mut self) -> &mut [u8] {
        &mut self.bytes[self.start..self.start + self.length]
    }
}

/// A layer's weights as the file has them: one row of 4-bit blocks an output.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) name: &'a str,
    pub(crate) rows: &'a [u8],
    pub(crate) bias: &'a [f32],
    /// What is added to them.
    pub(crate) added: Option<&'a LowRank>,
}

/// The weights of one output.
#[derive(Debug, Clone, Copy)]
enum Row<'a> {
    /// As the file has them.
    Blocks(&'a [u8]),
    /// With something added.
    Floats(&'a [f32]),
}

/// Reads the rows of several sources one below the other; each is handed on
/// with its number among all outputs.
fn each_row(
    sources: &[Source<'_>],
    inputs: usize,
    mut with: impl FnMut(usize, Row<'_>),
) -> Result<(), Damage> {
    let mut output = 0;
    let mut floats = vec![0.0; inputs];
    for source in sources {
        for (own, row) in source
            .rows
            .chunks_exact(inputs / BLOCK_WEIGHTS * BLOCK_BYTES)
            .enumerate()
        {
            if !blocks(row).all(|block| block.scale().is_finite()) {
                let part = format!("row {output} of the tensor {}", source.name);
                return Err(Damage::nonsense(
                    part,
                    "has a scale that is not a finite number",
                ));
            }
            match source.added {
                None => with(output, Row::Blocks(row)),
                Some(added) => {
                    let values = floats.chunks_exact_mut(BLOCK_WEIGHTS);
                    for (block, values) in blocks(row).zip(values) {
                        values.copy_from_slice(&block.weights());
                    }
                    added.add(own, &mut floats);
                    with(output, Row::Floats(&floats));
                }
            }
            output += 1;
        }
    }
    Ok(())
}

/// A matrix in 8 bits, with a scale for each output.
#[derive(Debug)]
pub(crate) struct Int8Matrix {
    pub(crate) inputs: usize,
    pub(crate) outputs: usize,
    pub(crate) panels: Panels,
    pub(crate) weights: Aligned,
    /// For each output what one step of its weights is worth.
    pub(crate) scales: Vec<f32>,
    /// For each output the sum of its weights, scaled: what an input's least
    /// value is multiplied with.
    pub(crate) sums: Vec<f32>,
    pub(crate) bias: Vec<f32>,
}

impl Int8Matrix {
    /// Converts each row of 4-bit blocks to 8 bits with one scale. `inputs` is
    /// a multiple of 32, the outputs of all sources together one of 64.
    pub(crate) fn new(
        sources: &[Source<'_>],
        inputs: usize,
        panels: Panels,
    ) -> Result<Self, Damage> {
        let bias: Vec<f32> = sources.iter().flat_map(|s| s.bias).copied().collect();
        let outputs = bias.len();
        let mut weights = Aligned::zeroed(inputs * outputs);
        let mut scales = vec![0.0; outputs];
        let mut sums = vec![0.0; outputs];
        let packed = weights.as_mut_slice();
        let mut row_of_steps = vec![0; inputs];
        each_row(sources, inputs, |output, row| {
            let (scale, sum) = match row {
                Row::Blocks(row) => to_int8(row, &mut row_of_steps),
                Row::Floats(row) => floats_to_int8(row, &mut row_of_steps),
            };
            scales[output] = scale;
            sums[output] = sum as f32 * scale;
            for step in &mut row_of_steps {
                *step = step.wrapping_add(panels.excess);
            }
            let panel = output / panels.columns * panels.columns * inputs;
            let column = output % panels.columns * panels.group;
            let stride = panels.columns * panels.group;
            for (index, group) in row_of_steps.chunks_exact(panels.group).enumerate() {
                let at = panel + index * stride + column;
                packed[at..at + panels.group].copy_from_slice(group);
            }
        })?;
        Ok(Self {
            inputs,
            outputs,
            panels,
            weights,
            scales,
            sums,
            bias,
        })
    }
}

/// The whole number nearest to one of −127 to 127, an even one where two are. Adding 1.5 · 2²³
/// leaves it in the low bits, without a call for each weight.
fn nearest(value: f32) -> i8 {
    (value + 12_582_912.0).to_bits() as i8
}

/// One row of 4-bit blocks to steps of −127 to 127 (as bytes); gives the size
/// of a step and the sum of all steps.
fn to_int8(row: &[u8], steps: &mut [u8]) -> (f32, i32) {
    let largest = blocks(row).fold(0.0_f32, |largest, block| {
        let levels = block.levels();
        let reach = levels.iter().map(|level| level.abs_diff(8)).max();
        largest.max(block.scale().abs() * f32::from(reach.unwrap_or_default()))
    });
    if largest == 0.0 {
        steps.fill(0);
        return (0.0, 0);
    }
    let mut sum = 0;
    for (block, steps) in blocks(row).zip(steps.chunks_exact_mut(BLOCK_WEIGHTS)) {
        let factor = block.scale() / largest * 127.0;
        let step_of: [i8; 16] = std::array::from_fn(|level| nearest((level as f32 - 8.0) * factor));
        for (step, level) in steps.iter_mut().zip(block.levels()) {
            let value = step_of[usize::from(level & 15)];
            sum += i32::from(value);
            *step = value as u8;
        }
    }
    (largest / 127.0, sum)
}

/// The same of a row of floats.
fn floats_to_int8(row: &[f32], steps: &mut [u8]) -> (f32, i32) {
    let largest = row
        .iter()
        .fold(0.0_f32, |most, value| most.max(value.abs()));
    if largest == 0.0 {
        steps.fill(0);
        return (0.0, 0);
    }
    let mut sum = 0;
    for (step, value) in steps.iter_mut().zip(row) {
        let value = nearest(value / largest * 127.0);
        sum += i32::from(value);
        *step = value as u8;
    }
    (largest / 127.0, sum)
}

/// A matrix in 32-bit floats, in panels of sixteen outputs; in a panel, for
/// each input the weights of the panel's outputs side by side.
#[derive(Debug)]
pub(crate) struct F32Matrix {
    pub(crate) inputs: usize,
    pub(crate) outputs: usize,
    pub(crate) weights: Vec<f32>,
    pub(crate) bias: Vec<f32>,
}

impl F32Matrix {
    /// Converts each row of 4-bit blocks to floats.
    pub(crate) fn new(sources: &[Source<'_>], inputs: usize) -> Result<Self, Damage> {
        let bias: Vec<f32> = sources.iter().flat_map(|s| s.bias).copied().collect();
        let outputs = bias.len();
        let mut weights = vec![0.0; inputs * outputs];
        each_row(sources, inputs, |output, row| {
            let panel = output / F32_COLUMNS * F32_COLUMNS * inputs;
            let mut put = |input: usize, value: f32| {
                weights[panel + input * F32_COLUMNS + output % F32_COLUMNS] = value;
            };
            match row {
                Row::Blocks(row) => {
                    let values = blocks(row).flat_map(|block| block.weights());
                    values
                        .enumerate()
                        .for_each(|(input, value)| put(input, value));
                }
                Row::Floats(row) => {
                    let values = row.iter().copied();
                    values
                        .enumerate()
                        .for_each(|(input, value)| put(input, value));
                }
            }
        })?;
        Ok(Self {
            inputs,
            outputs,
            weights,
            bias,
        })
    }
}
