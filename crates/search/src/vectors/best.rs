//! The best of many.

use std::collections::HashSet;

/// A case found by its vector.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Found {
    /// The case's number.
    pub number: u32,
    /// How much nearer its nearest row is than any text at all would be, −2 to 2.
    pub closeness: f32,
}

/// The best cases so far: each case once. A small list kept in a heap's stead, because a case
/// with several rows must not stand in it twice.
#[derive(Clone)]
pub(super) struct Best {
    found: Vec<Found>,
    count: usize,
    /// Nothing below this can get in.
    pub floor: f32,
}

impl Best {
    pub(super) fn new(count: usize) -> Self {
        Self {
            found: Vec::new(),
            count,
            floor: f32::MIN,
        }
    }

    #[inline]
    pub(super) fn offer(&mut self, found: Found) {
        if found.closeness >= self.floor {
            self.found.push(found);
            if self.found.len() >= self.count * 4 + 64 {
                self.shrink();
            }
        }
    }

    fn shrink(&mut self) {
        self.found.sort_unstable_by(order);
        let mut seen = HashSet::new();
        self.found.retain(|found| seen.insert(found.number));
        self.found.truncate(self.count);
        if self.found.len() == self.count {
            self.floor = self.found.last().map_or(f32::MIN, |last| last.closeness);
        }
    }

    /// Takes over what another has found.
    pub(super) fn join(&mut self, other: Self) {
        other.found.into_iter().for_each(|found| self.offer(found));
    }

    /// The best, best first, ties by number.
    pub(super) fn finish(mut self) -> Vec<Found> {
        self.shrink();
        self.found
    }
}

fn order(a: &Found, b: &Found) -> std::cmp::Ordering {
    b.closeness
        .total_cmp(&a.closeness)
        .then(a.number.cmp(&b.number))
}
