//! Patterns as pictures: when a story was told, of which countries, in which languages and by whom.
//! Each is inline SVG with the figures in a table. Across, places are per cent of the width, so that
//! a picture fits a phone without its words shrinking; down, they are pixels.

mod grid;
mod span;
mod timeline;

use std::sync::Arc;

use search::{Filter, Pattern};

use crate::{errors::Error, settings::Shared};

pub(crate) use grid::Grid;
pub(crate) use span::Span;
pub(crate) use timeline::Timeline;

/// Outlets that a picture may show.
const SHOWN: usize = 24;

/// The pattern of a filter's cases, under a key that stands for the filter.
pub(crate) async fn of(
    shared: &Shared,
    key: String,
    filter: Filter,
) -> Result<Arc<Pattern>, Error> {
    let sequence = shared.index.sequence();
    if let Some(pattern) = shared.patterns.get(&key, sequence) {
        return Ok(pattern);
    }
    let index = Arc::clone(&shared.index);
    let pattern = shared.work.search(move || index.pattern(&filter)).await??;
    let mut pattern = pattern;
    // Of those that no picture shows the number is enough.
    let own = key.split_once('=').map_or("", |(_, value)| value);
    let unseen = pattern.outlets.iter_mut().skip(SHOWN);
    for (_, spread) in unseen.filter(|(slug, _)| slug.as_str() != own) {
        spread.months = Vec::new();
    }
    let pattern = Arc::new(pattern);
    shared.patterns.keep(key, sequence, &pattern);
    Ok(pattern)
}
