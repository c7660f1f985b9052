use std::{future::Future, sync::Arc, time::Duration};

use axum::{Router, body::Body, extract::ConnectInfo};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::{net::TcpListener, sync::Semaphore, time};
use tokio_io_timeout::TimeoutStream;
use tower::ServiceExt;

/// Most connections at once; the next wait in the listener's queue.
const CONNECTIONS: usize = 1024;
/// A client that takes longer over its request's head, or rests longer between two, is cut off.
const HEAD_TIME: Duration = Duration::from_secs(15);
/// A client that takes none of its answer for so long is cut off.
const WRITE_TIME: Duration = Duration::from_secs(30);
/// How long requests under way may take once the site is told to stop.
const FAREWELL: Duration = Duration::from_secs(10);
/// Rest after an `accept` that failed, most often for want of file descriptors.
const REST: Duration = Duration::from_millis(200);

/// Serves a router until `stop` resolves, then lets requests under way finish, for ten seconds at
/// most.
///
/// Unlike `axum::serve` this bounds the connections and the time a client may take over the head
/// of a request, so that idle or dripping clients cannot use up the process's files.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let places = Arc::new(Semaphore::new(CONNECTIONS));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let next = async {
            let place = Arc::clone(&places).acquire_owned().await;
            (place, listener.accept().await)
        };
        let (place, accepted) = tokio::select! {
            next = next => next,
            () = &mut stop => break,
        };
        let (stream, address) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                tracing::warn!(%error, "a connection could not be accepted");
                time::sleep(REST).await;
                continue;
            }
        };
        let router = router.clone();
        let service = service_fn(move |mut request: hyper::Request<Incoming>| {
            request.extensions_mut().insert(ConnectInfo(address));
            router.clone().oneshot(request.map(Body::new))
        });
        // A reader that takes nothing for so long is cut off: pages wait for them in memory.
        let mut stream = TimeoutStream::new(stream);
        stream.set_write_timeout(Some(WRITE_TIME));
        let stream = Box::pin(stream);
        let connection = http1::Builder::new()
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_TIME)
            .max_buf_size(64 * 1024)
            .serve_connection(TokioIo::new(stream), service);
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            let _place = place;
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection broke off");
            }
        });
    }
    drop(listener);
    if time::timeout(FAREWELL, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests did not finish in time and were cut off");
    }
}
