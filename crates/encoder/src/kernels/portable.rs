//! The engine of plain Rust: for processors without a better one, and the
//! measure of correctness for those that have.

use super::{
    Activation, Context, F32Matrix, Int8Matrix, Kernels, Norm, Panels, QuantisedRows,
    float_attention, lanes,
};

/// Plain Rust.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Portable;

impl Kernels for Portable {
    const PANELS: Panels = Panels {
        columns: 1,
        group: 1,
        excess: 0,
    };
    type Packed = Context;

    fn quantise(self, rows: &[f32], width: usize, out: &mut QuantisedRows) {
        lanes::quantise_wide(rows, width, out);
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
        float_attention::pack(window, packed);
    }

    fn attend_f32(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        float_attention::attend::<2, false>(queries, packed, out);
    }

    fn pack_int8(self, window: &[&[f32]], packed: &mut Context) {
        float_attention::pack(window, packed);
    }

    fn attend_int8(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        float_attention::attend::<2, false>(queries, packed, out);
    }
}

/// Rows multiplied together, so that weights are widened once for all of them.
const ROWS: usize = 4;

fn multiply_int8(
    rows: &QuantisedRows,
    matrix: &Int8Matrix,
    activation: Activation,
    out: &mut [f32],
) {
    assert_eq!(matrix.panels, Portable::PANELS);
    assert_eq!(rows.width, matrix.inputs);
    let row = |row: usize| &rows.wide[row * rows.width..][..rows.width];
    let weights = matrix.weights.as_slice().chunks_exact(matrix.inputs);
    for (output, weights) in weights.enumerate() {
        let mut store = |row: usize, sum: i32| {
            let levels = (rows.scales[row], rows.least[row]);
            let out = &mut out[row * matrix.outputs + output..][..1];
            lanes::finish(&[sum], levels, matrix, output, activation, out);
        };
        let mut first = 0;
        while first + ROWS <= rows.count() {
            let tile = std::array::from_fn(|r| row(first + r));
            for (row, sum) in (first..).zip(multiply_four(tile, weights)) {
                store(row, sum);
            }
            first += ROWS;
        }
        for index in first..rows.count() {
            let products = row(index).iter().zip(weights);
            store(
                index,
                products
                    .map(|(x, w)| i32::from(*x) * i32::from(*w as i8))
                    .sum(),
            );
        }
    }
}

/// The exact products of four rows with one output's weights. Compilers know
/// these loops: pairs of products of 16 bits, added in 32.
fn multiply_four(rows: [&[i16]; ROWS], weights: &[u8]) -> [i32; ROWS] {
    let mut sums = [0_i32; ROWS];
    let [a, b, c, d] = rows.map(|row| &row[..weights.len()]);
    for (input, weight) in weights.iter().enumerate() {
        let weight = i32::from(*weight as i8);
        sums[0] += i32::from(a[input]) * weight;
        sums[1] += i32::from(b[input]) * weight;
        sums[2] += i32::from(c[input]) * weight;
        sums[3] += i32::from(d[input]) * weight;
    }
    sums
}
