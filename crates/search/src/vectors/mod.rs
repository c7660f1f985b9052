//! The index of vectors: int8, exact, memory-mapped, in segments that are written once.
//!
//! A change of a case is a small new segment; the newest segment that names a case holds its live
//! rows. Segments are merged as they grow, each at least four times the next, so a casebook of any
//! size has a handful.

mod best;
mod codes;
mod pending;
mod scan;
mod segment;
mod table;

pub(crate) use best::Found;
pub(crate) use pending::{Pending, write_merged};
pub(crate) use segment::{Row, Segment, language_column};
pub(crate) use table::{Question, Table, product};

/// A text's vector, unit length.
pub(crate) type Vector = [f32; encoder::DIMENSIONS];
