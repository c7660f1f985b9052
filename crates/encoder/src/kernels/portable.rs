//! The engine of plain Rust: for processors without a better one, and the
//! measure of correctness for those that have.

use super::{
    Activation, Context, F32Matrix, Int8Matrix, Kernels, Norm, Panels, QuantisedRows, lanes,
};

/// Plain Rust.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Portable;

impl Kernels for Portable {
    const PANELS: Panels = Panels {
        columns: 16,
        group: 2,
    };
    type Packed = Context;

    fn quantise(self, rows: &[f32], width: usize, out: &mut QuantisedRows) {
        lanes::quantise(rows, width, out);
    }

    fn multiply_int8(
        self,
        rows: &QuantisedRows,
        matrix: &Int8Matrix,
        activation: Activation,
        out: &mut [f32],
    ) {
        multiply_int8(rows, matrix, activation, out);
    }

    fn multiply_f32(
        self,
        rows: &[f32],
        matrix: &F32Matrix,
        activation: Activation,
        out: &mut [f32],
    ) {
        lanes::multiply_f32::<false>(rows, matrix, activation, out);
    }

    fn add_normalise(self, rows: &mut [f32], added: &[f32], norm: &Norm) {
        lanes::add_normalise(rows, added, norm);
    }

    fn pack_f32(self, window: &[&[f32]], packed: &mut Context) {
        lanes::pack(window, packed);
    }

    fn attend_f32(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        lanes::attend::<false>(queries, packed, out);
    }

    fn pack_int8(self, window: &[&[f32]], packed: &mut Context) {
        lanes::pack(window, packed);
    }

    fn attend_int8(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        lanes::attend::<false>(queries, packed, out);
    }
}

fn multiply_int8(
    rows: &QuantisedRows,
    matrix: &Int8Matrix,
    activation: Activation,
    out: &mut [f32],
) {
    const COLUMNS: usize = Portable::PANELS.columns;
    const STRIDE: usize = COLUMNS * Portable::PANELS.group;
    assert_eq!(matrix.panels, Portable::PANELS);
    assert_eq!(rows.width, matrix.inputs);
    let panels = matrix
        .weights
        .as_slice()
        .chunks_exact(matrix.inputs * COLUMNS);
    for (panel, weights) in panels.enumerate() {
        let (groups, _) = weights.as_chunks::<STRIDE>();
        for index in 0..rows.count() {
            let (pairs, _) = rows.bytes[index * rows.width..][..rows.width].as_chunks::<2>();
            let mut sums = [0_i32; COLUMNS];
            for (pair, group) in pairs.iter().zip(groups) {
                let [first, second] = pair.map(i32::from);
                for column in 0..COLUMNS {
                    let weights = [group[column * 2] as i8, group[column * 2 + 1] as i8];
                    let [left, right] = weights.map(i32::from);
                    sums[column] += first * left + second * right;
                }
            }
            let at = index * matrix.outputs + panel * COLUMNS;
            let out = &mut out[at..at + COLUMNS];
            for (lane, out) in out.iter_mut().enumerate() {
                let column = panel * COLUMNS + lane;
                let offset = rows.least[index] * matrix.sums[column] + matrix.bias[column];
                *out = sums[lane] as f32 * matrix.scales[column] * rows.scales[index] + offset;
            }
            lanes::activate(out, activation);
        }
    }
}
