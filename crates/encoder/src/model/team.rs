//! Several threads on one piece of work, in step.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard};

/// How often a waiting thread looks again before it lets others run. A step of
/// a layer is about 100 microseconds, a look some nanoseconds.
const LOOKS: u32 = 2000;

/// Threads that share the rows of one piece of work. Each works on its own
/// rows; what the others need of them it shows in its slots, of which there are
/// two, so that one can be written while the other is still read.
pub(super) struct Team {
    parts: Vec<Range<usize>>,
    slots: Vec<[RwLock<Vec<f32>>; 2]>,
    arrived: AtomicUsize,
    round: AtomicUsize,
    broken: AtomicBool,
}

impl Team {
    /// Shares out `rows` among `members`, as evenly as they divide.
    pub(super) fn new(rows: usize, members: usize) -> Self {
        let part = |member| rows * member / members..rows * (member + 1) / members;
        Self {
            parts: (0..members).map(part).collect(),
            slots: (0..members).map(|_| Default::default()).collect(),
            arrived: AtomicUsize::new(0),
            round: AtomicUsize::new(0),
            broken: AtomicBool::new(false),
        }
    }

    /// How many threads there are.
    pub(super) fn members(&self) -> usize {
        self.parts.len()
    }

    /// The rows a member works on.
    pub(super) fn part(&self, member: usize) -> Range<usize> {
        self.parts[member].clone()
    }

    /// Lets a member write what it shows from the next meeting on.
    pub(super) fn show(&self, member: usize, turn: usize, write: impl FnOnce(&mut Vec<f32>)) {
        let slot = &self.slots[member][turn % 2];
        write(&mut slot.write().unwrap_or_else(PoisonError::into_inner));
    }

    /// What all members show.
    pub(super) fn shown(&self, turn: usize) -> Vec<RwLockReadGuard<'_, Vec<f32>>> {
        let slots = self.slots.iter().map(|slots| &slots[turn % 2]);
        slots
            .map(|slot| slot.read().unwrap_or_else(PoisonError::into_inner))
            .collect()
    }

    /// Waits until all members have come here.
    pub(super) fn meet(&self) {
        if self.members() == 1 {
            return;
        }
        let round = self.round.load(Ordering::Acquire);
        if self.arrived.fetch_add(1, Ordering::AcqRel) + 1 == self.members() {
            self.arrived.store(0, Ordering::Relaxed);
            self.round.store(round + 1, Ordering::Release);
            return;
        }
        let mut looks = 0;
        while self.round.load(Ordering::Acquire) == round {
            assert!(
                !self.broken.load(Ordering::Relaxed),
                "another thread of the encoder has panicked"
            );
            looks += 1;
            if looks < LOOKS {
                std::hint::spin_loop();
            } else {
                std::thread::yield_now();
            }
        }
    }

    /// Frees waiting members where one panics, instead of letting them wait
    /// for ever.
    pub(super) fn guard(&self) -> impl Drop + '_ {
        struct Guard<'a>(&'a AtomicBool);
        impl Drop for Guard<'_> {
            fn drop(&mut self) {
                if std::thread::panicking() {
                    self.0.store(true, Ordering::Relaxed);
                }
            }
        }
        Guard(&self.broken)
    }
}
