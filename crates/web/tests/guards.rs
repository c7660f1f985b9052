//! What stands between the world and the pages.

mod support;

use std::time::Duration;

use axum::{
    body::Body,
    http::{Method, Request, header},
};
use serde_json::Value;
use support::{Answer, World, browser::Served, form, request, send};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    time::timeout,
};

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

#[track_caller]
fn is_guarded(answer: &Answer, what: &str) {
    for (name, value) in [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("strict-transport-security", "max-age=63072000"),
    ] {
        assert_eq!(answer.header(name), value, "{name} of {what}");
    }
    assert!(
        answer.header("permissions-policy").contains("camera=()"),
        "{what}"
    );
    assert_eq!(answer.header("x-request-id").len(), 36, "{what}");
    assert_eq!(answer.header("set-cookie"), "", "{what}");
    assert_eq!(answer.header("server"), "", "{what}");
}

fn bare(method: Method, path: &str) -> Request<Body> {
    request(method, path).body(Body::empty()).unwrap()
}

#[tokio::test]
async fn every_answer_is_guarded_whatever_it_is() {
    let mut world = World::with_cases().await;
    world.settings.checks_per_minute = 1;
    let router = world.router();
    let css = {
        let home = world.get("/").await;
        let start = home.body.find("/assets/site-").unwrap();
        home.body[start..].split('"').next().unwrap().to_owned()
    };
    let kind = (header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let post = |body: Body| {
        request(Method::POST, "/check")
            .header(kind.0.clone(), kind.1)
            .body(body)
            .unwrap()
    };
    let too_large = request(Method::POST, "/check")
        .header("x-forwarded-for", "1.1.1.1")
        .header(kind.0.clone(), kind.1)
        .body(Body::from(vec![b'x'; 6_000_001]))
        .unwrap();
    let json = request(Method::POST, "/check")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from("{}"))
        .unwrap();
    let foreign = request(Method::POST, "/check")
        .header("sec-fetch-site", "cross-site")
        .header(header::ORIGIN, "https://evil.example")
        .header(kind.0.clone(), kind.1)
        .body(Body::from("text=x"))
        .unwrap();
    let answers = [
        ("home", 200, bare(Method::GET, "/")),
        ("head", 200, bare(Method::HEAD, "/")),
        ("list", 400, bare(Method::GET, "/cases?from=x")),
        ("moved", 308, bare(Method::GET, "/cases/1")),
        ("no case", 404, bare(Method::GET, "/cases/4")),
        ("no page", 404, bare(Method::GET, "/nowhere")),
        ("no asset", 404, bare(Method::GET, "/assets/../Cargo.toml")),
        ("no text", 400, bare(Method::GET, "/cases/%FF")),
        ("style", 200, bare(Method::GET, &css)),
        ("robots", 200, bare(Method::GET, "/robots.txt")),
        ("icon", 307, bare(Method::GET, "/favicon.ico")),
        ("health", 200, bare(Method::GET, "/healthz")),
        ("wrong method", 405, bare(Method::DELETE, "/cases")),
        ("post to a page", 405, bare(Method::POST, "/")),
        ("another site's form", 403, foreign),
        ("empty form", 422, post(Body::empty())),
        ("too many", 429, post(Body::from("text=x"))),
    ];
    for (what, status, request) in answers {
        let answer = send(&router, request).await;
        assert_eq!(answer.status.as_u16(), status, "{what}: {}", answer.body);
        is_guarded(&answer, what);
    }
    for (what, status, request) in [("too large", 413, too_large), ("another kind", 415, json)] {
        let answer = send(&world.router(), request).await;
        assert_eq!(answer.status.as_u16(), status, "{what}: {}", answer.body);
        is_guarded(&answer, what);
    }
}

#[tokio::test]
async fn https_is_demanded_only_where_it_is_spoken() {
    let mut world = World::empty().await;
    world.settings.address = "http://127.0.0.1:8080".parse().unwrap();
    let home = world.get("/").await;
    assert_eq!(home.header("strict-transport-security"), "");
    home.has("<link rel=\"canonical\" href=\"http://127.0.0.1:8080/\">");
}

#[tokio::test]
async fn a_form_of_another_site_is_refused_and_our_own_is_taken() {
    let world = World::with_cases().await;
    let from = |headers: &[(&'static str, &'static str)]| {
        let mut request = form("/check", &[("text", "A text.")]);
        request.headers_mut().remove("sec-fetch-site");
        for (name, value) in headers {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        request
    };
    for headers in [
        &[("sec-fetch-site", "cross-site")][..],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
    ] {
        let refused = send(&world.router(), from(headers)).await;
        refused.is(403).has("The form was sent from another site");
    }
    for headers in [
        &[][..],
        &[("sec-fetch-site", "same-origin")],
        &[("sec-fetch-site", "none")],
        &[("origin", "https://disproof.example")],
    ] {
        send(&world.router(), from(headers)).await.is(200);
    }
}

#[tokio::test]
async fn a_machine_gets_a_problem_document_and_a_person_a_page() {
    let world = World::with_cases().await;
    let asked = |accept: &'static str| {
        let mut request = bare(Method::GET, "/cases/999");
        request
            .headers_mut()
            .insert(header::ACCEPT, accept.parse().unwrap());
        request
    };
    let machine = send(&world.router(), asked("application/json")).await;
    assert_eq!(
        machine.is(404).header("content-type"),
        "application/problem+json"
    );
    let problem: Value = serde_json::from_str(&machine.body).unwrap();
    assert_eq!(
        (&problem["status"], &problem["title"]),
        (&404.into(), &"No such case".into())
    );
    assert_eq!(problem["request"], machine.header("x-request-id"));
    for accept in ["text/html", "*/*", "application/json, text/html", ""] {
        let person = send(&world.router(), asked(accept)).await;
        assert_eq!(
            person.is(404).header("content-type"),
            "text/html; charset=utf-8",
            "{accept}"
        );
        person.has(person.header("x-request-id"));
    }
}

#[tokio::test]
async fn what_breaks_inside_is_not_told_outside() {
    let world = World::with_cases().await;
    let router = world.router();
    world.store.close().await;
    for path in ["/", "/cases", "/cases/1", "/check"] {
        let answer = send(&router, bare(Method::GET, path)).await;
        answer
            .is(500)
            .has("Something went wrong on our side")
            .lacks("sqlite")
            .lacks("pool")
            .lacks("/tmp");
        is_guarded(&answer, path);
    }
    let health = send(&router, bare(Method::GET, "/healthz")).await;
    health.is(503).has("\"failing\"").lacks("sqlx");
}

#[tokio::test]
async fn health_says_how_far_the_index_is_and_how_checks_are_made() {
    let world = World::with_cases().await;
    let health = world.get("/healthz").await;
    assert_eq!(health.is(200).header("content-type"), "application/json");
    let report: Value = serde_json::from_str(&health.body).unwrap();
    assert_eq!(report["status"], "ok");
    assert_eq!(report["store"]["engine"], "SQLite");
    assert_eq!(report["index"]["changes_behind"], 0);
    assert_eq!(report["encoder"]["installed"], false);
    assert_eq!(report["check"], "lexical");
    let more = support::cases::plain("Another", "More.");
    world.create(casebook::Status::Published, more).await;
    let report: Value = serde_json::from_str(&world.get("/healthz").await.body).unwrap();
    assert!(report["index"]["changes_behind"].as_u64().unwrap() > 0);
}

#[tokio::test]
async fn files_may_be_kept_for_good_since_their_names_change_with_them() {
    let world = World::empty().await;
    let home = world.get("/").await;
    let style = home
        .body
        .split("href=\"")
        .find(|part| part.starts_with("/assets/site-"))
        .unwrap();
    let style = world.get(style.split('"').next().unwrap()).await;
    assert_eq!(
        style.is(200).header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
    let font = style
        .body
        .split("url(\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let font = world.get(font).await;
    assert_eq!(font.is(200).header("content-type"), "font/woff2");
    world.get("/assets/site-0000000000000000.css").await.is(404);
    world.get("/assets/site.css").await.is(404);
}

#[tokio::test]
async fn pages_are_compressed_for_those_who_can_read_it() {
    let world = World::with_cases().await;
    let mut request = bare(Method::GET, "/");
    request
        .headers_mut()
        .insert(header::ACCEPT_ENCODING, "gzip".parse().unwrap());
    let answer = send(&world.router(), request).await;
    assert_eq!(answer.header("content-encoding"), "gzip");
    let varies = answer.headers.get_all("vary").iter();
    assert!(varies.into_iter().any(|by| by == "accept-encoding"));
}

#[tokio::test]
async fn a_request_of_the_slow_or_the_broken_does_not_hold_the_site() {
    let world = World::with_cases().await;
    let site = Served::of(world.router()).await;
    let mut strays = Vec::new();
    for opening in [
        &b""[..],
        b"GET / HT",
        b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        b"\0\0\0\0\r\n\r\n",
    ] {
        let mut stream = TcpStream::connect(site.address).await.unwrap();
        stream.write_all(opening).await.unwrap();
        strays.push(stream);
    }
    let mut stream = TcpStream::connect(site.address).await.unwrap();
    stream
        .write_all(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        .await
        .unwrap();
    let mut answer = String::new();
    timeout(Duration::from_secs(5), stream.read_to_string(&mut answer))
        .await
        .unwrap()
        .unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    let mut long = TcpStream::connect(site.address).await.unwrap();
    let head = format!(
        "GET / HTTP/1.1\r\nHost: x\r\nX-Long: {}\r\n\r\n",
        "x".repeat(200_000)
    );
    let _ = long.write_all(head.as_bytes()).await;
    let mut answer = String::new();
    let _ = timeout(Duration::from_secs(5), long.read_to_string(&mut answer))
        .await
        .unwrap();
    assert!(!answer.starts_with("HTTP/1.1 200"), "{answer}");
}

#[tokio::test]
async fn a_form_that_is_refused_unread_is_still_answered_with_a_page() {
    let world = World::empty().await;
    let site = Served::of(world.router()).await;
    let body = "a".repeat(12_000_000);
    for (kind, status) in [
        ("application/x-www-form-urlencoded", "413"),
        ("multipart/form-data; boundary=a", "415"),
    ] {
        let mut stream = TcpStream::connect(site.address).await.unwrap();
        let head = format!(
            "POST /check HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: {kind}\r\n\
             Content-Length: {}\r\n\r\n",
            body.len()
        );
        // As browsers do: all of the form first, then the answer.
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(body.as_bytes()).await.expect("it is read");
        let mut answer = String::new();
        let end = timeout(Duration::from_secs(10), stream.read_to_string(&mut answer));
        end.await.unwrap().expect("the connection is not reset");
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{answer}"
        );
        assert!(answer.ends_with("</html>"), "{answer}");
    }
}

#[tokio::test]
async fn dripping_forms_do_not_keep_others_from_checking() {
    let world = World::with_cases().await;
    let router = world.router();
    let site = Served::of(router.clone()).await;
    let mut dripping = Vec::new();
    for _ in 0..60 {
        let mut stream = TcpStream::connect(site.address).await.unwrap();
        let head = "POST /check HTTP/1.1\r\nHost: x\r\n\
            Content-Type: application/x-www-form-urlencoded\r\n\
            Content-Length: 5000000\r\n\r\ntext=";
        stream.write_all(head.as_bytes()).await.unwrap();
        dripping.push(stream);
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    send(&router, form("/check", &[("text", "The moon")]))
        .await
        .is(200);
}

#[tokio::test]
async fn a_crowd_that_has_texts_checked_does_not_keep_readers_out() {
    let world = World::with_cases().await;
    let router = world.router();
    let site = Served::of(router.clone()).await;
    let mut crowd = Vec::new();
    for _ in 0..300 {
        let mut stream = TcpStream::connect(site.address).await.unwrap();
        let head = "POST /check HTTP/1.1\r\nHost: x\r\n\
            Content-Type: application/x-www-form-urlencoded\r\n\
            Content-Length: 5000000\r\n\r\ntext=";
        stream.write_all(head.as_bytes()).await.unwrap();
        crowd.push(stream);
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    world.get("/cases").await.is(200);
    send(
        &router,
        request(Method::GET, "/").body(Body::empty()).unwrap(),
    )
    .await
    .is(200);
    let refused = send(&router, form("/check", &[("text", "The moon")])).await;
    refused.is(503);
    assert!(!refused.header("retry-after").is_empty());
}

#[tokio::test]
async fn a_client_that_drips_its_head_is_cut_off() {
    let world = World::empty().await;
    let site = Served::of(world.router()).await;
    let mut stream = TcpStream::connect(site.address).await.unwrap();
    stream
        .write_all(b"GET / HTTP/1.1\r\nHost: x\r\n")
        .await
        .unwrap();
    let mut answer = Vec::new();
    let end = timeout(Duration::from_secs(30), async {
        loop {
            tokio::select! {
                end = stream.read_to_end(&mut answer) => break end,
                () = tokio::time::sleep(Duration::from_secs(4)) => {}
            }
            let _ = stream.write_all(b"X-Drip: 1\r\n").await;
        }
    });
    let _ = end.await.expect("the connection ends");
    assert!(!answer.starts_with(b"HTTP/1.1 200"));
}

#[tokio::test]
async fn a_site_that_is_told_to_stop_finishes_what_it_has_begun() {
    let world = World::with_cases().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let serving = tokio::spawn(web::serve(listener, world.router(), async {
        let _ = stopped.await;
    }));
    let mut stream = TcpStream::connect(address).await.unwrap();
    let body = "text=The+moon";
    let head = format!(
        "POST /check HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n\
         Content-Length: {}\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    // The head must have been read before the site is told to stop.
    tokio::time::sleep(Duration::from_millis(300)).await;
    stop.send(()).unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    stream.write_all(body.as_bytes()).await.unwrap();
    let mut answer = String::new();
    timeout(Duration::from_secs(10), stream.read_to_string(&mut answer))
        .await
        .unwrap()
        .unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    timeout(Duration::from_secs(5), serving)
        .await
        .unwrap()
        .unwrap();
    assert!(TcpStream::connect(address).await.is_err());
}
