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

const SPARE: usize = 8;

/// The best cases so far. A small list kept in a heap's stead: nearly all that is offered stays
/// below the floor, and what does not is sorted out now and then.
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

    /// Rows of one case are offered one after the other, and count once.
    #[inline]
    pub(super) fn offer(&mut self, found: Found) {
        if found.closeness < self.floor {
            return;
        }
        if let Some(last) = self.found.last_mut()
            && last.number == found.number
        {
            last.closeness = last.closeness.max(found.closeness);
            return;
        }
        self.found.push(found);
        if self.found.len() >= self.count * 3 + 8 * SPARE {
            self.shrink();
        }
    }

    /// Some more than are wanted stay: a case whose rows were offered before and after stands twice.
    fn shrink(&mut self) {
        let kept = self.count + SPARE;
        let (_, last, _) = self.found.select_nth_unstable_by(kept - 1, order);
        self.floor = last.closeness;
        self.found.truncate(kept);
    }

    /// Takes over what another has found, of other rows.
    pub(super) fn join(&mut self, other: Self) {
        self.found.extend(other.found);
    }

    /// The best, best first, ties by number; each case once.
    pub(super) fn finish(mut self) -> Vec<Found> {
        self.found.sort_unstable_by(order);
        let mut seen = HashSet::new();
        self.found.retain(|found| seen.insert(found.number));
        self.found.truncate(self.count);
        self.found
    }
}

fn order(a: &Found, b: &Found) -> std::cmp::Ordering {
    b.closeness
        .total_cmp(&a.closeness)
        .then(a.number.cmp(&b.number))
}
