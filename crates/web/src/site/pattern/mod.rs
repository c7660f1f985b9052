//! Patterns as pictures: when a story was told, of which countries, in which languages and by whom.
//! Each is inline SVG with the figures in a table. Across, places are per cent of the width, so that
//! a picture fits a phone without its words shrinking; down, they are pixels.

mod grid;
mod span;
mod timeline;

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use search::{Filter, Pattern};

use crate::{errors::Error, settings::Shared};

pub(crate) use grid::Grid;
pub(crate) use span::Span;
pub(crate) use timeline::Timeline;

/// Most patterns that are kept.
const MOST: usize = 2_000;

/// Patterns that were computed since the index last moved.
#[derive(Default)]
pub(crate) struct Patterns(Mutex<Kept>);

#[derive(Default)]
struct Kept {
    /// Place in the change log up to which they go.
    sequence: u64,
    by_key: HashMap<String, Arc<Pattern>>,
}

impl Patterns {
    fn kept(&self, key: &str, sequence: u64) -> Option<Arc<Pattern>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_fresh = kept.sequence == sequence;
        kept.by_key.get(key).filter(|_| is_fresh).cloned()
    }

    fn keep(&self, key: String, sequence: u64, pattern: &Arc<Pattern>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.sequence != sequence || kept.by_key.len() >= MOST {
            kept.by_key.clear();
            kept.sequence = sequence;
        }
        kept.by_key.insert(key, Arc::clone(pattern));
    }
}

/// The pattern of a filter's cases, under a key that stands for the filter.
pub(crate) async fn of(
    shared: &Shared,
    key: String,
    filter: Filter,
) -> Result<Arc<Pattern>, Error> {
    let sequence = shared.index.freshness().sequence;
    if let Some(pattern) = shared.patterns.kept(&key, sequence) {
        return Ok(pattern);
    }
    let index = Arc::clone(&shared.index);
    let pattern = shared.work.search(move || index.pattern(&filter)).await??;
    let pattern = Arc::new(pattern);
    shared.patterns.keep(key, sequence, &pattern);
    Ok(pattern)
}
