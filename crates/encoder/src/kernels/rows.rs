//! Activations in 8 bits.

/// Rows of activations in 8 bits: value = least + scale · byte, with a scale
/// and a least value for each row. Values after a GELU or a layer
/// normalisation lie lopsided around zero, and taking the least value for zero
/// gives them twice the levels that a symmetric scale would.
#[derive(Debug, Default, Clone)]
pub(crate) struct QuantisedRows {
    /// How many bytes a row has.
    pub(crate) width: usize,
    /// The bytes, row by row.
    pub(crate) bytes: Vec<u8>,
    /// The same in 16 bits each, for engines that multiply such; else empty.
    pub(crate) wide: Vec<i16>,
    /// A row's step between two levels.
    pub(crate) scales: Vec<f32>,
    /// A row's value of level zero.
    pub(crate) least: Vec<f32>,
}

impl QuantisedRows {
    /// Makes room for `count` rows of `width`, keeping the memory it has.
    pub(crate) fn resize(&mut self, count: usize, width: usize) {
        self.width = width;
        self.bytes.resize(count * width, 0);
        self.scales.resize(count, 0.0);
        self.least.resize(count, 0.0);
    }

    /// Fills `wide`.
    #[inline(always)]
    pub(crate) fn widen(&mut self) {
        self.wide.clear();
        self.wide
            .extend(self.bytes.iter().map(|byte| i16::from(*byte)));
    }

    /// How many rows there are.
    pub(crate) fn count(&self) -> usize {
        self.scales.len()
    }
}
