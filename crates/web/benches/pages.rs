//! How long pages take, beyond the queries they wait for: each is asked for whole, through every
//! guard, of the demo casebook. `cargo bench -p web`
#![allow(
    clippy::disallowed_macros,
    reason = "a benchmark prints to whoever started it"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::{Duration, Instant};

use axum::{body::Body, http::Method};
use support::{World, request, send};

const ROUNDS: usize = 300;

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let demo = concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo/casebook.jsonl");
    let world = World::of_file(demo.as_ref(), None).await;
    let router = world.router();
    let case = {
        let moved = request(Method::GET, "/cases/8")
            .body(Body::empty())
            .expect("a request");
        send(&router, moved).await.header("location").to_owned()
    };
    println!(
        "{:<24} {:>10} {:>10} {:>10}  limit of the median",
        "page", "median", "p99", "bytes"
    );
    let mut failed = false;
    for (path, limit) in [
        ("/robots.txt", Duration::from_micros(200)),
        ("/check", Duration::from_millis(1)),
        ("/", Duration::from_millis(3)),
        ("/cases?q=NATO", Duration::from_millis(5)),
        (case.as_str(), Duration::from_millis(5)),
    ] {
        let mut times = Vec::with_capacity(ROUNDS);
        let mut bytes = 0;
        for _ in 0..ROUNDS {
            let request = request(Method::GET, path)
                .body(Body::empty())
                .expect("a request");
            let started = Instant::now();
            let answer = send(&router, request).await;
            times.push(started.elapsed());
            assert_eq!(answer.status, 200, "{path}");
            bytes = answer.body.len();
        }
        times.sort();
        let (median, slow) = (times[ROUNDS / 2], times[ROUNDS * 99 / 100]);
        let name: String = path.chars().take(24).collect();
        println!("{name:<24} {median:>10.1?} {slow:>10.1?} {bytes:>10}  {limit:?}");
        failed |= median > limit;
    }
    assert!(!failed, "a page is slower than its limit");
}
