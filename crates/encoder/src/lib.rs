//! What may live here: the sentence encoder, one weights file in, unit vectors out; it knows nothing of cases.
//!
//! The model is multilingual-e5-small (Wang et al. 2024, arXiv 2402.05672): some
//! hundred languages, one space, vectors of 384 numbers. Two texts that say the
//! same lie near each other whatever their languages; *how* near must be judged
//! by rank and margin, since plain cosines are compressed (right pairs around
//! 0.90, wrong ones around 0.78).
//!
//! ```no_run
//! use encoder::{Encoder, Role};
//!
//! let encoder = Encoder::open("e5-small-q4.bin".as_ref())?;
//! let stored = encoder.encode(Role::Passage, &["The bridge was blown up.", "It rained."]);
//! let asked = encoder.encode(Role::Query, &["Міст підірвали."]);
//! let cosine = |a: &[f32], b: &[f32]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f32>();
//! assert!(cosine(&asked[0], &stored[0]) > cosine(&asked[0], &stored[1]));
//! # Ok::<(), encoder::Error>(())
//! ```

mod adapter;
mod composed;
mod encoder;
mod engine;
mod error;
mod kernels;
mod model;
pub mod pinned;
mod tokenizer;
mod weights;

pub use adapter::Adapter;
pub use encoder::{Encoder, MOST_WINDOWS, TokenVector};
pub use engine::{Engine, Options, Precision, Role};
pub use error::{Damage, Error};

/// How many numbers a vector has.
pub const DIMENSIONS: usize = 384;

/// What a text becomes: a direction, given at length 1.
pub type Vector = [f32; DIMENSIONS];
