//! Work that keeps a core busy, off the threads that serve requests and never more of it at once
//! than the machine can do.

use std::{sync::Arc, thread, time::Duration};

use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task, time,
};

use crate::errors::Error;

/// How long a request waits for its turn before it is told to come back.
const PATIENCE: Duration = Duration::from_secs(10);

/// Most large texts held at once, from the moment they are seen to be large: each may be six
/// megabytes, and its passages as much again.
const DESKS: usize = 32;

/// Most texts to check that are inside at once, on their way in or waiting, and most searches that
/// wait: both together leave a third of the site's places to those who read.
const LINE: usize = 96;
const QUEUE: usize = 72;

/// Most messages to the desk that are on their way in at once.
const LETTERS: usize = 16;

/// Turns at the processor, apart for what takes milliseconds and what takes a second: a queue of
/// checks must not hold up a search.
pub(crate) struct Work {
    searches: Arc<Semaphore>,
    checks: Arc<Semaphore>,
    desks: Arc<Semaphore>,
    line: Arc<Semaphore>,
    queue: Semaphore,
    letters: Arc<Semaphore>,
}

impl Work {
    pub(crate) fn for_this_machine() -> Self {
        let cores = thread::available_parallelism().map_or(2, usize::from);
        Self {
            searches: Arc::new(Semaphore::new(2 * cores)),
            checks: Arc::new(Semaphore::new(cores)),
            desks: Arc::new(Semaphore::new(DESKS)),
            line: Arc::new(Semaphore::new(LINE)),
            queue: Semaphore::new(QUEUE),
            letters: Arc::new(Semaphore::new(LETTERS)),
        }
    }

    /// A place among those who have something checked, from the first byte of their text to the
    /// answer.
    pub(crate) fn line(&self) -> Result<OwnedSemaphorePermit, Error> {
        Arc::clone(&self.line)
            .try_acquire_owned()
            .map_err(|_| Error::Busy)
    }

    /// A place for a message to the desk while it arrives.
    pub(crate) fn letter(&self) -> Result<OwnedSemaphorePermit, Error> {
        Arc::clone(&self.letters)
            .try_acquire_owned()
            .map_err(|_| Error::Busy)
    }

    /// A place for a large text or a page of the web, for as long as the answer is held.
    pub(crate) fn desk(&self) -> Result<OwnedSemaphorePermit, Error> {
        Arc::clone(&self.desks)
            .try_acquire_owned()
            .map_err(|_| Error::Busy)
    }

    /// Does a search, or other work of milliseconds.
    pub(crate) async fn search<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Error> {
        let _waiting = self.queue.try_acquire().map_err(|_| Error::Busy)?;
        take_turn(&self.searches, work).await
    }

    /// Does a check, or other work of up to seconds.
    pub(crate) async fn check<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Error> {
        take_turn(&self.checks, work).await
    }
}

async fn take_turn<T: Send + 'static>(
    turns: &Arc<Semaphore>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Error> {
    let turn = time::timeout(PATIENCE, Arc::clone(turns).acquire_owned())
        .await
        .map_err(|_| Error::Busy)?
        .map_err(Error::internal)?;
    task::spawn_blocking(move || {
        // The turn ends with the work, even where the visitor left long before.
        let _turn = turn;
        work()
    })
    .await
    .map_err(Error::internal)
}
