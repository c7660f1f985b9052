//! What may live here: the sentence encoder, one weights file in, unit vectors out; it knows nothing of cases.

mod encoder;
mod engine;
mod error;
mod kernels;
mod model;
pub mod pinned;
mod tokenizer;
mod weights;

pub use encoder::{Encoder, MOST_WINDOWS, TokenVector};
pub use engine::{Engine, Options, Precision, Role};
pub use error::{Damage, Error};

/// How many numbers a vector has.
pub const DIMENSIONS: usize = 384;

/// What a text becomes: a direction, given at length 1.
pub type Vector = [f32; DIMENSIONS];
