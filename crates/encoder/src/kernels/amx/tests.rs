//! Tiles against vectors. On a processor without tiles they test nothing, unless
//! they are run by `tools/emulate-amx`.

use super::super::tests::{Noise, int8_matrix};
use super::*;

/// So that a run of `tools/emulate-amx` cannot pass without the engine.
#[test]
#[cfg(amx_emulated)]
fn under_emulation_the_engine_is_there() {
    assert!(Amx::detect().is_some());
}

/// Every number of rows from none to two pairs of tiles and more, with widths of
/// one step and of several and such that tiles have no part in.
#[test]
fn tiles_and_vectors_agree_to_the_last_bit() {
    const OUTPUTS: usize = 128;
    let Some(tiles) = Amx::detect() else { return };
    for inputs in [32, 64, 96, 128, 384] {
        let noise = &mut Noise(inputs as u64);
        let matrix = int8_matrix::<Amx>(
            &noise.blocks(inputs * OUTPUTS),
            inputs,
            &noise.floats(OUTPUTS),
        );
        for count in 0..=81 {
            let mut rows = QuantisedRows::default();
            tiles.quantise(&noise.floats(count * inputs), inputs, &mut rows);
            for activation in [Activation::None, Activation::Gelu] {
                let mut out = [(); 2].map(|()| vec![f32::NAN; count * OUTPUTS]);
                tiles.multiply_int8(&rows, &matrix, activation, &mut out[0]);
                tiles
                    .0
                    .multiply_int8(&rows, &matrix, activation, &mut out[1]);
                assert!(out[1].iter().all(|value| value.is_finite()));
                assert_eq!(out[0], out[1], "{count} rows of {inputs}");
            }
        }
    }
}
