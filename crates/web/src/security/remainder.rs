use std::{
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use axum::{
    body::{Body, Bytes, HttpBody},
    extract::Request,
    http::header,
    middleware::Next,
    response::Response,
};
use http_body_util::BodyExt;
use hyper::body::{Frame, SizeHint};
use tokio::{sync::oneshot, time};

/// Most bytes of a refused body that are read only to be thrown away.
const MOST: usize = 32_000_000;
/// The longest time that is given to it.
const LONGEST: Duration = Duration::from_secs(10);

/// Reads on what a refusal left unread. A connection that is closed over unread bytes is reset, and
/// the browser then shows its own failure in place of our page that says what to do (RFC 9112
/// § 9.6).
pub(super) async fn read_on(request: Request, next: Next) -> Response {
    // Whoever waits for leave to send its body sends none once it is refused.
    if request.headers().contains_key(header::EXPECT) || request.body().is_end_stream() {
        return next.run(request).await;
    }
    let (give_back, mut left) = oneshot::channel();
    let request = request.map(|body| {
        Body::new(Lent {
            body,
            give_back: Some(give_back),
        })
    });
    let response = next.run(request).await;
    let status = response.status();
    if (status.is_client_error() || status.is_server_error())
        && let Ok(body) = left.try_recv()
    {
        let _ = time::timeout(LONGEST, throw_away(body)).await;
    }
    response
}

async fn throw_away(mut body: Body) {
    let mut read = 0;
    while let Some(Ok(frame)) = body.frame().await {
        read += frame.data_ref().map_or(0, Bytes::len);
        if read > MOST {
            return;
        }
    }
}

/// A body that is given back by whoever does not read it to its end.
struct Lent {
    body: Body,
    give_back: Option<oneshot::Sender<Body>>,
}

impl HttpBody for Lent {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if matches!(polled, Poll::Ready(None | Some(Err(_)))) {
            self.give_back = None;
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        if let Some(give_back) = self.give_back.take() {
            // Nobody waits for it where the visitor has left.
            let _ = give_back.send(std::mem::take(&mut self.body));
        }
    }
}
