//! Which document is which case, by number both ways.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tantivy::Searcher;

use super::scores::Shared;
use crate::Error;

/// No document.
const NONE: u32 = u32::MAX;

/// Documents are numbered through all segments.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// By segment its first document.
    firsts: Vec<u32>,
    /// By document its case; 0 for one that was deleted.
    numbers: Vec<u32>,
    /// By case its document.
    documents: Vec<u32>,
    /// By document how many different 4-grams the case has.
    sizes: Vec<u32>,
    /// Arrays by document, all zeros, kept from one text to the next.
    spare: Mutex<Vec<Vec<Shared>>>,
}

impl Places {
    /// Arrays that nobody uses at the moment.
    pub(super) fn spare(&self) -> MutexGuard<'_, Vec<Vec<Shared>>> {
        self.spare.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn of(searcher: &Searcher) -> Result<Self, Error> {
        let mut places = Self::default();
        for segment in searcher.segment_readers() {
            places.firsts.push(places.numbers.len() as u32);
            let numbers = segment.fast_fields().u64("number")?;
            let sizes = segment.fast_fields().u64("size")?;
            let alive = segment.alive_bitset();
            for document in 0..segment.max_doc() {
                let lives = alive.is_none_or(|alive| alive.is_alive(document));
                let number = numbers
                    .first(document)
                    .filter(|_| lives)
                    .unwrap_or_default() as u32;
                if number != 0 {
                    let at = number as usize;
                    if places.documents.len() <= at {
                        places.documents.resize(at + 1, NONE);
                    }
                    places.documents[at] = places.numbers.len() as u32;
                }
                places.numbers.push(number);
                places
                    .sizes
                    .push(sizes.first(document).unwrap_or_default() as u32);
            }
        }
        Ok(places)
    }

    /// By segment its first document.
    pub(super) fn firsts(&self) -> &[u32] {
        &self.firsts
    }

    /// How many documents there are, deleted ones included.
    pub(super) fn documents(&self) -> usize {
        self.numbers.len()
    }

    /// The case of a document.
    pub(super) fn number(&self, document: u32) -> Option<u32> {
        let number = self.numbers[document as usize];
        (number != 0).then_some(number)
    }

    /// The document of a case.
    pub(crate) fn document(&self, number: u32) -> Option<u32> {
        let document = self.documents.get(number as usize).copied();
        document.filter(|document| *document != NONE)
    }

    /// The segment of a document, and its number there.
    pub(super) fn in_segment(&self, document: u32) -> (u32, u32) {
        let segment = self.firsts.partition_point(|first| *first <= document) - 1;
        (segment as u32, document - self.firsts[segment])
    }

    /// How many different 4-grams a case has.
    pub(crate) fn size(&self, number: u32) -> u32 {
        self.document(number)
            .map_or(0, |document| self.sizes[document as usize])
    }
}
