//! Weights in 4 bits: ggml's Q4_0. Thirty-two weights in 18 bytes: a scale in
//! half precision, then 16 bytes; byte `j` holds weight `j` in its low and
//! weight `j + 16` in its high half; a weight is (half byte − 8) · scale.

/// How many weights share a scale.
pub(crate) const BLOCK_WEIGHTS: usize = 32;
/// How many bytes they take, scale included.
pub(crate) const BLOCK_BYTES: usize = 18;

/// One block, as it lies in the file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Block<'a>(&'a [u8; BLOCK_BYTES]);

/// The blocks of a row of weights; bytes that fill no block are left out.
pub(crate) fn blocks(row: &[u8]) -> impl ExactSizeIterator<Item = Block<'_>> {
    row.as_chunks().0.iter().map(Block)
}

impl Block<'_> {
    /// The scale; not finite only where the file is damaged.
    pub(crate) fn scale(self) -> f32 {
        half_to_single(u16::from_le_bytes([self.0[0], self.0[1]]))
    }

    /// The 32 weights before scaling, 0 to 15, standing for −8 to 7.
    pub(crate) fn levels(self) -> [u8; BLOCK_WEIGHTS] {
        let mut levels = [0; BLOCK_WEIGHTS];
        for (index, byte) in self.0[2..].iter().enumerate() {
            levels[index] = byte & 15;
            levels[index + 16] = byte >> 4;
        }
        levels
    }

    /// The 32 weights.
    pub(crate) fn weights(self) -> [f32; BLOCK_WEIGHTS] {
        let scale = self.scale();
        self.levels().map(|level| (f32::from(level) - 8.0) * scale)
    }
}

/// IEEE 754 binary16 to binary32.
pub(crate) fn half_to_single(half: u16) -> f32 {
    let sign = if half & 0x8000 == 0 { 1.0 } else { -1.0 };
    let exponent = i32::from((half >> 10) & 31);
    let fraction = f32::from(half & 0x3ff);
    sign * match exponent {
        0 => fraction * (-24_f32).exp2(),
        31 if fraction == 0.0 => f32::INFINITY,
        31 => f32::NAN,
        _ => f32::from_bits(((exponent + 112) as u32) << 23 | u32::from(half & 0x3ff) << 13),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_precision_scales_read_as_ieee_754_says() {
        for (bits, value) in [
            (0x0000, 0.0),
            (0x8000, -0.0),
            (0x3c00, 1.0),
            (0xc000, -2.0),
            (0x3555, 0.333_251_95),
            (0x7bff, 65504.0),
            (0x0400, 6.103_515_6e-5),
            (0x0001, 5.960_464_5e-8),
            (0x03ff, 6.097_555e-5),
            (0x7c00, f32::INFINITY),
        ] {
            let single = half_to_single(bits);
            assert_eq!(single.to_bits(), f32::to_bits(value), "{bits:04x}");
        }
        assert!(half_to_single(0x7e01).is_nan());
    }

    #[test]
    fn a_block_holds_low_halves_first_then_high_halves() {
        let mut raw = [0; BLOCK_BYTES];
        raw[..2].copy_from_slice(&0x3800_u16.to_le_bytes()); // one half
        for (index, byte) in raw[2..].iter_mut().enumerate() {
            *byte = index as u8 | (15 - index as u8) << 4;
        }
        let weights = blocks(&raw).next().expect("one block").weights();
        assert_eq!(weights[0], -4.0);
        assert_eq!(weights[15], 3.5);
        assert_eq!(weights[16], 3.5);
        assert_eq!(weights[31], -4.0);
    }
}
