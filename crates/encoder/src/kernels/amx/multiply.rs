//! Rows of bytes times a matrix of bytes, in tiles.
//!
//! The panels of the engine of vectors are tiles as they lie: for each four
//! inputs 64 bytes of sixteen columns, the next four inputs a panel's width
//! further on. Of the eight tiles four are sums, of 32 rows by 32 columns or of
//! sixteen by 64: enough for the multiplier to begin one product while it ends
//! another, and four products then take four or five loads, which two loads a
//! cycle bring in two thirds of the time.

use std::arch::asm;
use std::arch::x86_64::{__m512i, _mm512_setzero_si512};

use super::super::avx512::{Avx512Vnni, finish};
use super::super::{Activation, Int8Matrix, Kernels, QuantisedRows};
use super::Amx;

/// Most rows of a tile.
const ROWS: usize = 16;
/// Bytes of a tile's row: inputs, or columns of four.
const BYTES: usize = 64;
/// Fewest rows that tiles are faster for: the sums of one row by 64 columns
/// must wait for their last products, some fifty cycles, while vectors take 32.
const FEWEST: usize = 4;
/// Vectors of sixteen columns in a panel.
const VECTORS: usize = 4;
const COLUMNS: usize = Avx512Vnni::PANELS.columns;
/// Bytes from four inputs of a panel to the next, and from a row of a panel's
/// sums to the next.
const STRIDE: usize = COLUMNS * 4;
/// Bytes of a panel's weights that a row of a tile meets.
const STEP: usize = BYTES / 4 * STRIDE;

/// The sums of a panel's columns in two tiles' rows.
type Sums = [[__m512i; VECTORS]; 2 * ROWS];

const _: () = assert!(COLUMNS == VECTORS * 16 && Avx512Vnni::PANELS.group == 4);
const _: () = assert!(size_of::<Sums>() == 2 * ROWS * STRIDE);

/// Whether tiles can multiply these, and faster than vectors.
pub(super) fn is_worth_while(rows: &QuantisedRows, matrix: &Int8Matrix) -> bool {
    rows.count() >= FEWEST && matrix.inputs > 0 && matrix.inputs.is_multiple_of(BYTES)
}

/// See [`Kernels::multiply_int8`]; only where it [`is_worth_while`].
#[target_feature(enable = "avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma")]
pub(super) fn multiply(
    engine: Amx,
    rows: &QuantisedRows,
    matrix: &Int8Matrix,
    activation: Activation,
    out: &mut [f32],
) {
    assert!(is_worth_while(rows, matrix));
    assert_eq!(matrix.panels, Avx512Vnni::PANELS);
    assert_eq!(rows.width, matrix.inputs);
    assert_eq!(out.len(), rows.count() * matrix.outputs);
    let (count, width) = (rows.count(), rows.width);
    let size = count.min(ROWS);
    let tiles = Tiles::configure(engine, size);
    let mut sums: Sums = [[_mm512_setzero_si512(); VECTORS]; 2 * ROWS];
    let panels = matrix.weights.as_slice().chunks_exact(width * COLUMNS);
    for (panel, weights) in panels.enumerate() {
        let mut done = 0;
        while done < count {
            // Where the last rows do not fill a tile, it begins in rows that
            // are done: this costs less than to configure smaller ones.
            let last = count - size;
            let (first, end) = if count - done > ROWS {
                let second = last.min(done + ROWS);
                tiles.two_by_two(&rows.bytes, width, [done, second], weights, &mut sums);
                (done, second + ROWS)
            } else {
                tiles.one_by_four(&rows.bytes, width, last, weights, &mut sums);
                (last, count)
            };
            let sums = &sums[done - first..end - first];
            finish(sums, rows, matrix, (panel, done), activation, out);
            done = end;
        }
    }
}

/// Tiles of this thread, configured for rows of a certain number: four of sums
/// and one of inputs with so many rows, and three of weights with sixteen.
/// Where all have sixteen, the first of these serves for inputs too.
struct Tiles {
    size: usize,
}

/// What `ldtilecfg` reads (Intel's Software Developer's Manual, volume 1,
/// chapter "Programming with Intel AMX").
#[repr(C, align(64))]
struct Configuration {
    palette: u8,
    first_row: u8,
    reserved: [u8; 14],
    row_bytes: [u16; 16],
    rows: [u8; 16],
}

const _: () = assert!(size_of::<Configuration>() == 64);

impl Tiles {
    /// `size` is 1 to 16.
    fn configure(_: Amx, size: usize) -> Self {
        assert!((1..=ROWS).contains(&size));
        let mut configuration = Configuration {
            palette: 1,
            first_row: 0,
            reserved: [0; 14],
            row_bytes: [0; 16],
            rows: [0; 16],
        };
        configuration.row_bytes[..8].fill(BYTES as u16);
        configuration.rows[..5].fill(size as u8);
        configuration.rows[5..8].fill(ROWS as u8);
        // SAFETY: an `Amx` exists only where the instruction may be used; it
        // reads the 64 bytes of a valid configuration. Tiles stay configured
        // until they are dropped, which concerns nobody: they are this thread's,
        // and compilers use them for nothing of their own accord.
        #[allow(unsafe_code)]
        unsafe {
            asm!(
                "ldtilecfg [{}]",
                in(reg) &raw const configuration,
                out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _,
                out("tmm4") _, out("tmm5") _, out("tmm6") _, out("tmm7") _,
                options(nostack, preserves_flags, readonly)
            );
        }
        Self { size }
    }

    /// Sixteen rows from each of two on, which may share some, times a panel.
    /// The sums are put by the rows' distance from the first.
    #[inline]
    fn two_by_two(
        &self,
        rows: &[u8],
        width: usize,
        [first, second]: [usize; 2],
        weights: &[u8],
        sums: &mut Sums,
    ) {
        assert_eq!(self.size, ROWS);
        assert!(width > 0 && width.is_multiple_of(BYTES) && weights.len() == width * COLUMNS);
        assert!(first <= second && second - first <= ROWS && (second + ROWS) * width <= rows.len());
        for half in 0..2 {
            // SAFETY: a `Tiles` of sixteen rows exists only where the
            // instructions may be used and all tiles have sixteen rows of 64
            // bytes. In each of `width / 64` steps the 64 bytes of 32 rows are
            // read that lie in `rows`, and those of sixteen groups of inputs,
            // 256 apart, twice 64 bytes from `half * 128` on, which together
            // are the panel's, no more. Written are 128 bytes from `half * 128`
            // on of rows of 256, the last of them number 31 at most, which
            // `sums` has. All registers changed are named.
            #[allow(unsafe_code)]
            unsafe {
                let out = sums.as_mut_ptr().cast::<u8>().add(half * 2 * BYTES);
                asm!(
                    "tilezero tmm0",
                    "tilezero tmm1",
                    "tilezero tmm2",
                    "tilezero tmm3",
                    "2:",
                    "tileloadd tmm4, [{upper} + {width}*1]",
                    "tileloadd tmm6, [{weights} + {stride}*1]",
                    "tileloadd tmm5, [{lower} + {width}*1]",
                    "tileloadd tmm7, [{weights} + {stride}*1 + 64]",
                    "tdpbusd tmm0, tmm4, tmm6",
                    "tdpbusd tmm2, tmm5, tmm6",
                    "tdpbusd tmm1, tmm4, tmm7",
                    "tdpbusd tmm3, tmm5, tmm7",
                    "add {upper}, 64",
                    "add {lower}, 64",
                    "add {weights}, {step}",
                    "dec {steps}",
                    "jnz 2b",
                    "tilestored [{out} + {stride}*1], tmm0",
                    "tilestored [{out} + {stride}*1 + 64], tmm1",
                    "tilestored [{below} + {stride}*1], tmm2",
                    "tilestored [{below} + {stride}*1 + 64], tmm3",
                    upper = inout(reg) rows.as_ptr().add(first * width) => _,
                    lower = inout(reg) rows.as_ptr().add(second * width) => _,
                    weights = inout(reg) weights.as_ptr().add(half * 2 * BYTES) => _,
                    steps = inout(reg) width / BYTES => _,
                    out = in(reg) out,
                    below = in(reg) out.add((second - first) * STRIDE),
                    width = in(reg) width,
                    stride = in(reg) STRIDE,
                    step = const STEP,
                    out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _,
                    out("tmm4") _, out("tmm5") _, out("tmm6") _, out("tmm7") _,
                    options(nostack)
                );
            }
        }
    }

    /// A tile of rows from one on times a panel.
    #[inline]
    fn one_by_four(
        &self,
        rows: &[u8],
        width: usize,
        first: usize,
        weights: &[u8],
        sums: &mut Sums,
    ) {
        assert!(width > 0 && width.is_multiple_of(BYTES) && weights.len() == width * COLUMNS);
        assert!((first + self.size) * width <= rows.len());
        // SAFETY: a `Tiles` exists only where the instructions may be used, and
        // has sixteen rows of 64 bytes in the tiles that weights are loaded to
        // and `size` in the others. In each of `width / 64` steps the 64 bytes
        // of `size` rows are read that lie in `rows`, and sixteen groups of
        // inputs of 256 bytes, which together are the panel's. Written are
        // `size` rows, at most sixteen, of 256 bytes, which `sums` has. All
        // registers changed are named.
        #[allow(unsafe_code)]
        unsafe {
            asm!(
                "tilezero tmm0",
                "tilezero tmm1",
                "tilezero tmm2",
                "tilezero tmm3",
                "2:",
                "tileloadd tmm4, [{rows} + {width}*1]",
                "tileloadd tmm5, [{weights} + {stride}*1]",
                "tileloadd tmm6, [{weights} + {stride}*1 + 64]",
                "tileloadd tmm7, [{weights} + {stride}*1 + 128]",
                "tdpbusd tmm0, tmm4, tmm5",
                "tileloadd tmm5, [{weights} + {stride}*1 + 192]",
                "tdpbusd tmm1, tmm4, tmm6",
                "tdpbusd tmm2, tmm4, tmm7",
                "tdpbusd tmm3, tmm4, tmm5",
                "add {rows}, 64",
                "add {weights}, {step}",
                "dec {steps}",
                "jnz 2b",
                "tilestored [{out} + {stride}*1], tmm0",
                "tilestored [{out} + {stride}*1 + 64], tmm1",
                "tilestored [{out} + {stride}*1 + 128], tmm2",
                "tilestored [{out} + {stride}*1 + 192], tmm3",
                rows = inout(reg) rows.as_ptr().add(first * width) => _,
                weights = inout(reg) weights.as_ptr() => _,
                steps = inout(reg) width / BYTES => _,
                out = in(reg) sums.as_mut_ptr(),
                width = in(reg) width,
                stride = in(reg) STRIDE,
                step = const STEP,
                out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _,
                out("tmm4") _, out("tmm5") _, out("tmm6") _, out("tmm7") _,
                options(nostack)
            );
        }
    }
}

impl Drop for Tiles {
    /// Threads without configured tiles take the system less to change.
    fn drop(&mut self) {
        // SAFETY: a `Tiles` exists only where the instruction may be used.
        #[allow(unsafe_code)]
        unsafe {
            asm!(
                "tilerelease",
                out("tmm0") _, out("tmm1") _, out("tmm2") _, out("tmm3") _,
                out("tmm4") _, out("tmm5") _, out("tmm6") _, out("tmm7") _,
                options(nostack, preserves_flags, nomem)
            );
        }
    }
}
