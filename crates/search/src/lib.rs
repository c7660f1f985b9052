//! Finding: the indexes of words and vectors, their fusion, calibration, and `check`. Everything
//! here is rebuildable; the crate is handed changes as an iterator and knows no store.

mod address;
mod answers;
mod bitmap;
mod centre;
mod check;
mod entry;
mod error;
mod explain;
mod facets;
mod facts;
mod filter;
mod find;
mod fusion;
mod index;
mod marks;
mod merge;
mod nearest;
mod pattern;
mod report;
mod results;
mod rising;
mod state;
mod vectors;
mod words;
mod writer;

pub use address::Address;
pub use check::{DEFAULT_THRESHOLD, Signal, ViewSignals};
pub use entry::Entry;
pub use error::Error;
pub use facets::Facets;
pub use filter::{Audience, Filter};
pub use fusion::{Evidence, Ranking};
pub use index::{Freshness, Index};
pub use nearest::{Likely, Nearest};
pub use pattern::{Pattern, Spread};
pub use report::{
    CaseMatch, CheckedCase, Method, Note, PassageMatch, Reason, Report, SharedFact, Submission,
    Took,
};
pub use results::{Hit, Named, Results, SearchQuery, Sort};
pub use rising::{RECENT_DAYS, Rise, Rising};
pub use words::Month;
pub use writer::Writer;
