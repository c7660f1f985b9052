use std::{sync::Arc, time::Duration};

use axum::{
    extract::{Request, State},
    middleware::Next,
    response::{IntoResponse, Response},
};
use tokio::{sync::Semaphore, time};

use crate::{errors::Error, settings::Shared};

/// Most requests under way at once; the next is told to come back rather than queue.
const REQUESTS: usize = 256;
/// The longest any request may take: a check of the longest text, or of a slow page's, fits.
const LONGEST: Duration = Duration::from_secs(45);

/// The one way in: bounds how many requests are under way and how long each may take.
pub(crate) struct Gate(Semaphore);

impl Default for Gate {
    fn default() -> Self {
        Self(Semaphore::new(REQUESTS))
    }
}

#[cfg(test)]
impl Gate {
    /// Takes every place there is.
    pub(super) fn fill(&self) -> tokio::sync::SemaphorePermit<'_> {
        let all = u32::try_from(REQUESTS).expect("a few hundred");
        self.0.try_acquire_many(all).expect("nobody is inside")
    }
}

pub(super) async fn pass(
    State(shared): State<Arc<Shared>>,
    request: Request,
    next: Next,
) -> Response {
    let Ok(_place) = shared.gate.0.try_acquire() else {
        return Error::Busy.into_response();
    };
    time::timeout(LONGEST, next.run(request))
        .await
        .unwrap_or_else(|_| Error::TookTooLong.into_response())
}
