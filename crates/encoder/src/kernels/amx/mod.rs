//! The engine of tiles: `tdpbusd` multiplies sixteen rows of 64 unsigned bytes
//! with 64 by sixteen signed ones and adds to 256 sums, 16,384 products in
//! sixteen cycles. Everything but the products of 8-bit matrices is done as
//! [`Avx512Vnni`] does it, and those are whole numbers, so that the two engines
//! agree to the last bit.
//!
//! We have had no processor with these instructions: neither its speed nor its
//! agreement with the manual has been seen. What was tested is the machine code.
//! All the crate's tests pass where `tools/tiles.c` carries the instructions out
//! (`tools/emulate-amx`). And on the Sapphire Rapids of Bochs 3.0 a Linux 6.1
//! offers the engine and gives, to threads that take turns and are interrupted
//! by signals, the vectors of [`Avx512Vnni`] to the last bit, once Bochs' signed
//! bytes and its saving of tiles are put right. With the signed bytes as they
//! were the engine was not offered: [`Amx::detect`] multiplies once and compares.

mod multiply;
#[cfg(test)]
mod tests;

use std::arch::asm;
use std::arch::x86_64::{__cpuid, __cpuid_count, _xgetbv};
use std::sync::OnceLock;

use super::avx512::Avx512Vnni;
use super::matrix::Aligned;
use super::{Activation, Context, F32Matrix, Int8Matrix, Kernels, Norm, Panels, QuantisedRows};

/// Proof that this processor has tiles, that the system lets this process use
/// them, and that they multiply rightly.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Amx(Avx512Vnni);

impl Amx {
    /// The engine, where this processor and system run it.
    pub(crate) fn detect() -> Option<Self> {
        static RUNS: OnceLock<bool> = OnceLock::new();
        let engine = Self(Avx512Vnni::detect()?);
        let runs = || {
            // Under `tools/emulate-amx` neither the processor nor the system
            // knows of tiles.
            let there = cfg!(amx_emulated) || (processor_has_tiles() && system_permits_tiles());
            there && engine.multiplies_rightly()
        };
        RUNS.get_or_init(runs).then_some(engine)
    }

    /// Whether small products come out as plain sums say: of seven rows, which
    /// do not fill a tile, of seventeen, which take two that overlap, and of 33,
    /// which take two and one more.
    fn multiplies_rightly(self) -> bool {
        const INPUTS: usize = 128;
        let Panels { columns, group, .. } = Self::PANELS;
        let weight = |input: usize, output: usize| ((input * 37 + output * 101) % 255) as i32 - 127;
        let byte = |row: usize, input: usize| ((row * 89 + input * 57) % 256) as u8;
        let mut weights = Aligned::zeroed(INPUTS * columns);
        for (at, packed) in weights.as_mut_slice().iter_mut().enumerate() {
            let input = at / (columns * group) * group + at % group;
            *packed = weight(input, at / group % columns) as u8;
        }
        let matrix = Int8Matrix {
            inputs: INPUTS,
            outputs: columns,
            panels: Self::PANELS,
            weights,
            scales: vec![1.0; columns],
            sums: vec![0.0; columns],
            bias: vec![0.0; columns],
        };
        [7, 17, 33].into_iter().all(|count| {
            let bytes = (0..count * INPUTS).map(|at| byte(at / INPUTS, at % INPUTS));
            let rows = QuantisedRows {
                width: INPUTS,
                bytes: bytes.collect(),
                wide: Vec::new(),
                scales: vec![1.0; count],
                least: vec![0.0; count],
            };
            let mut out = vec![f32::NAN; count * columns];
            self.multiply_int8(&rows, &matrix, Activation::None, &mut out);
            out.iter().enumerate().all(|(at, found)| {
                let (row, output) = (at / columns, at % columns);
                let products = (0..INPUTS).map(|i| i32::from(byte(row, i)) * weight(i, output));
                // Below 2²⁴, so that floats hold it.
                *found == products.sum::<i32>() as f32
            })
        })
    }
}

/// Whether the processor has tiles of the size the kernel is written for and
/// instructions for 8-bit products of them, and the system saves them when it
/// changes threads. To be asked of a processor with AVX-512 only.
fn processor_has_tiles() -> bool {
    const OSXSAVE: u32 = 1 << 27;
    const TILES_AND_INT8: u32 = 1 << 24 | 1 << 25;
    const TILE_STATES: u64 = 1 << 17 | 1 << 18;
    if __cpuid(0).eax < 0x1d
        || __cpuid(1).ecx & OSXSAVE == 0
        || __cpuid_count(7, 0).edx & TILES_AND_INT8 != TILES_AND_INT8
    {
        return false;
    }
    // Eight tiles of sixteen rows of 64 bytes: palette 1 of all there have been.
    let palette = __cpuid_count(0x1d, 1);
    if palette.ebx != 8 << 16 | 64 || palette.ecx & 0xffff != 16 {
        return false;
    }
    // SAFETY: OSXSAVE says that the instruction may be used.
    #[allow(unsafe_code)]
    let saved = unsafe { _xgetbv(0) };
    saved & TILE_STATES == TILE_STATES
}

/// Asks Linux for leave to use tiles, whose 8 kB it otherwise keeps no room for.
/// What is granted holds for the process, threads yet to come included, and
/// lasts until another program takes its place (the kernel's
/// Documentation/arch/x86/xstate.rst). It is refused where a thread's stack for
/// signals has no room for tiles.
fn system_permits_tiles() -> bool {
    const ARCH_PRCTL: u64 = 158;
    const ARCH_REQ_XCOMP_PERM: u64 = 0x1023;
    const XFEATURE_XTILEDATA: u64 = 18;
    if !cfg!(target_os = "linux") {
        return false;
    }
    let result: u64;
    // SAFETY: on Linux this is a system call, which destroys the registers
    // named and, with these arguments, reads and writes no memory of ours.
    #[allow(unsafe_code)]
    unsafe {
        asm!(
            "syscall",
            inlateout("rax") ARCH_PRCTL => result,
            in("rdi") ARCH_REQ_XCOMP_PERM,
            in("rsi") XFEATURE_XTILEDATA,
            lateout("rcx") _,
            lateout("r11") _,
            options(nostack)
        );
    }
    result == 0
}

impl Kernels for Amx {
    const PANELS: Panels = Avx512Vnni::PANELS;
    type Packed = <Avx512Vnni as Kernels>::Packed;

    fn quantise(self, rows: &[f32], width: usize, out: &mut QuantisedRows) {
        self.0.quantise(rows, width, out);
    }

    fn multiply_int8(
        self,
        rows: &QuantisedRows,
        matrix: &Int8Matrix,
        activation: Activation,
        out: &mut [f32],
    ) {
        if multiply::is_worth_while(rows, matrix) {
            // SAFETY: an `Amx` exists only where the processor has the features
            // of `Avx512Vnni` and tiles, and the system permits tiles.
            #[allow(unsafe_code)]
            unsafe {
                multiply::multiply(self, rows, matrix, activation, out);
            }
        } else {
            self.0.multiply_int8(rows, matrix, activation, out);
        }
    }

    fn multiply_f32(
        self,
        rows: &[f32],
        matrix: &F32Matrix,
        activation: Activation,
        out: &mut [f32],
    ) {
        self.0.multiply_f32(rows, matrix, activation, out);
    }

    fn add_normalise(self, rows: &mut [f32], added: &[f32], norm: &Norm) {
        self.0.add_normalise(rows, added, norm);
    }

    fn add_normalise_quantise(
        self,
        rows: &mut [f32],
        added: &[f32],
        norm: &Norm,
        out: &mut QuantisedRows,
    ) {
        self.0.add_normalise_quantise(rows, added, norm, out);
    }

    fn pack_f32(self, window: &[&[f32]], packed: &mut Context) {
        self.0.pack_f32(window, packed);
    }

    fn attend_f32(self, queries: &[&[f32]], packed: &mut Context, out: &mut [f32]) {
        self.0.attend_f32(queries, packed, out);
    }

    fn pack_int8(self, window: &[&[f32]], packed: &mut Self::Packed) {
        self.0.pack_int8(window, packed);
    }

    fn attend_int8(self, queries: &[&[f32]], packed: &mut Self::Packed, out: &mut [f32]) {
        self.0.attend_int8(queries, packed, out);
    }
}
