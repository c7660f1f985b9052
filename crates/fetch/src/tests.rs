use std::{
    io::Write,
    net::{IpAddr, Ipv4Addr},
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Instant,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

use super::*;

/// A server on this machine that gives each request to `answer`; returns its port.
async fn serve<F, A>(answer: F) -> u16
where
    F: Fn(String, TcpStream) -> A + Send + Sync + 'static,
    A: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let answer = Arc::new(answer);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let answer = Arc::clone(&answer);
            tokio::spawn(async move {
                let mut head = Vec::new();
                let mut byte = [0; 1];
                while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).await.unwrap_or(0) == 1
                {
                    head.push(byte[0]);
                }
                answer(String::from_utf8_lossy(&head).into_owned(), stream).await;
            });
        }
    });
    port
}

async fn serve_bytes(response: Vec<u8>) -> u16 {
    serve(move |_, mut stream| {
        let response = response.clone();
        async move {
            let _ = stream.write_all(&response).await;
        }
    })
    .await
}

fn response(head: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let mut bytes =
        format!("HTTP/1.1 {head}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n")
            .into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

fn at_home(port: u16) -> Policy {
    Policy {
        allow_loopback: true,
        ports: vec![port],
        ..Policy::default()
    }
}

async fn error(policy: Policy, address: &str) -> String {
    Fetcher::new(policy)
        .unwrap()
        .get(address)
        .await
        .unwrap_err()
        .to_string()
}

#[tokio::test]
async fn a_page_comes_with_its_address_type_and_bytes() {
    let seen = Arc::new(Mutex::new(String::new()));
    let record = Arc::clone(&seen);
    let port = serve(move |head, mut stream| {
        record.lock().unwrap().push_str(&head);
        async move {
            let body = response(
                "404 Not Found\r\ncontent-type: text/html; charset=utf-8\r\nset-cookie: a=b",
                b"gone",
            );
            let _ = stream.write_all(&body).await;
        }
    })
    .await;
    let fetcher = Fetcher::new(at_home(port)).unwrap();
    let before = Timestamp::now();
    let page = fetcher
        .get(&format!("http://127.0.0.1:{port}/x?y=1#part"))
        .await
        .unwrap();
    assert_eq!((page.status, &page.bytes[..]), (404, &b"gone"[..]));
    assert_eq!(page.final_url, format!("http://127.0.0.1:{port}/x?y=1"));
    assert_eq!(
        page.content_type.as_deref(),
        Some("text/html; charset=utf-8")
    );
    assert!(page.fetched_at >= before);
    fetcher
        .get(&format!("http://localhost:{port}/"))
        .await
        .unwrap();
    let seen = seen.lock().unwrap().to_lowercase();
    assert!(
        seen.contains("user-agent: disproof/") && seen.contains("accept-encoding: gzip,br"),
        "{seen}"
    );
    assert!(!seen.contains("cookie"), "{seen}");
}

#[tokio::test]
async fn addresses_that_are_not_the_webs_are_refused_before_anything_is_sent() {
    for (address, word) in [
        ("ftp://example.org/x", "only http and https"),
        ("file:///etc/passwd", "only http and https"),
        ("javascript:alert(1)", "only http and https"),
        ("not an address", "is not an address"),
        ("http://user:secret@example.org/", "user name or password"),
        ("http://example.org:22/", "port 22"),
        (
            "http://127.0.0.1/",
            "refused: 127.0.0.1 is a loopback address",
        ),
        ("http://2130706433/", "127.0.0.1 is a loopback address"),
        ("http://0x7f.1/", "127.0.0.1 is a loopback address"),
        ("http://0/", "0.0.0.0 is the unspecified address"),
        ("http://[::1]/", "::1 is a loopback address"),
        ("http://[::ffff:10.0.0.1]/", "is a private address"),
        (
            "http://169.254.169.254/latest/meta-data/",
            "metadata address",
        ),
        ("https://10.1.2.3/", "is a private address"),
        ("http://localhost/", "localhost resolves to"),
    ] {
        let message = error(Policy::default(), address).await;
        assert!(message.contains(word), "{address}: {message}");
        assert!(
            !message.contains("secret") || address.contains("secret"),
            "{message}"
        );
    }
}

#[tokio::test]
async fn a_name_that_resolves_to_a_private_address_is_refused_and_named() {
    let lookup: Lookup = Arc::new(|_| Box::pin(async { Ok(vec![IpAddr::from([10, 0, 0, 7])]) }));
    let fetcher = Fetcher::with_lookup(Policy::default(), lookup).unwrap();
    let error = fetcher.get("https://inside.example/").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "refused: inside.example resolves to 10.0.0.7, a private address"
    );
}

#[tokio::test]
async fn a_name_that_changes_its_address_is_checked_each_time() {
    let port = serve_bytes(response("200 OK", b"first")).await;
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let lookup: Lookup = Arc::new(move |_| {
        let first = count.fetch_add(1, Ordering::SeqCst) == 0;
        let address = if first {
            [127, 0, 0, 1]
        } else {
            [192, 168, 0, 1]
        };
        // The private address beside the first answer is never tried.
        Box::pin(async move { Ok(vec![IpAddr::from([10, 9, 9, 9]), IpAddr::from(address)]) })
    });
    let fetcher = Fetcher::with_lookup(at_home(port), lookup).unwrap();
    let address = format!("http://rebinding.example:{port}/");
    assert_eq!(fetcher.get(&address).await.unwrap().bytes, b"first");
    let error = fetcher.get(&address).await.unwrap_err().to_string();
    assert!(
        error.starts_with("refused: rebinding.example resolves to"),
        "{error}"
    );
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn redirects_are_followed_and_each_is_checked() {
    let port = serve(|head, mut stream| async move {
        let answer = if head.starts_with("GET /start ") {
            response("302 Found\r\nlocation: /end?ü=1", b"")
        } else if head.starts_with("GET /inside ") {
            response("301 Moved\r\nlocation: http://192.168.0.1/admin", b"")
        } else if head.starts_with("GET /file ") {
            response("307 Moved\r\nlocation: file:///etc/passwd", b"")
        } else if head.starts_with("GET /port ") {
            response("308 Moved\r\nlocation: http://127.0.0.1:22/", b"")
        } else if head.starts_with("GET /loop ") {
            response("303 Other\r\nlocation: /loop", b"")
        } else if head.starts_with("GET /nowhere ") {
            response("302 Found", b"no location")
        } else {
            response("200 OK", b"the end")
        };
        let _ = stream.write_all(&answer).await;
    })
    .await;
    let home = format!("http://127.0.0.1:{port}");
    let fetcher = Fetcher::new(at_home(port)).unwrap();
    let page = fetcher.get(&format!("{home}/start")).await.unwrap();
    assert_eq!(
        (page.final_url, &page.bytes[..]),
        (format!("{home}/end?%C3%BC=1"), &b"the end"[..])
    );
    assert_eq!(
        fetcher
            .get(&format!("{home}/nowhere"))
            .await
            .unwrap()
            .status,
        302
    );
    for (path, word) in [
        ("/inside", "refused: 192.168.0.1 is a private address"),
        ("/file", "only http and https"),
        ("/port", "port 22"),
        ("/loop", "redirects more than 5 times"),
    ] {
        let message = error(at_home(port), &format!("{home}{path}")).await;
        assert!(message.contains(word), "{path}: {message}");
    }
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused_announced_or_not() {
    let body = vec![b'x'; 2_000];
    let announced = serve_bytes(response("200 OK", &body)).await;
    let mut endless = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n".to_vec();
    endless.extend_from_slice(&body);
    let unannounced = serve_bytes(endless).await;
    for port in [announced, unannounced] {
        let policy = Policy {
            most_bytes: 1_999,
            ..at_home(port)
        };
        let message = error(policy, &format!("http://127.0.0.1:{port}/")).await;
        assert!(message.ends_with("is larger than 1999 bytes"), "{message}");
        let policy = Policy {
            most_bytes: 2_000,
            ..at_home(port)
        };
        let page = Fetcher::new(policy)
            .unwrap()
            .get(&format!("http://127.0.0.1:{port}/"))
            .await
            .unwrap();
        assert_eq!(page.bytes.len(), 2_000);
    }
}

#[tokio::test]
async fn a_compressed_bomb_is_cut_by_its_size_unpacked() {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..40 {
        packer.write_all(&vec![0; 1_000_000]).unwrap();
    }
    let bomb = packer.finish().unwrap();
    assert!(bomb.len() < 1_000_000, "small on the wire: {}", bomb.len());
    let port = serve_bytes(response("200 OK\r\ncontent-encoding: gzip", &bomb)).await;
    let started = Instant::now();
    let message = error(at_home(port), &format!("http://127.0.0.1:{port}/")).await;
    assert!(
        message.ends_with("is larger than 5000000 bytes"),
        "{message}"
    );
    assert!(started.elapsed().as_secs() < 10);
}

#[tokio::test]
async fn a_slow_drip_is_cut_at_the_time_limit() {
    let port = serve(|_, mut stream| async move {
        let _ = stream
            .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n")
            .await;
        while stream.write_all(b"x").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    })
    .await;
    let silent = serve(|_, stream| async move {
        tokio::time::sleep(Duration::from_secs(60)).await;
        drop(stream);
    })
    .await;
    for port in [port, silent] {
        let policy = Policy {
            time: Duration::from_millis(500),
            ..at_home(port)
        };
        let started = Instant::now();
        let message = error(policy, &format!("http://127.0.0.1:{port}/")).await;
        assert!(message.contains("did not answer within"), "{message}");
        assert!(started.elapsed() < Duration::from_secs(5));
    }
}

#[tokio::test]
async fn a_failing_server_is_told_apart_from_a_refusal() {
    let port = serve(|_, stream| async move { drop(stream) }).await;
    let message = error(at_home(port), &format!("http://127.0.0.1:{port}/")).await;
    assert!(message.contains("could not be fetched"), "{message}");
    let not_http = serve_bytes(b"SSH-2.0-OpenSSH\r\n".to_vec()).await;
    let message = error(at_home(not_http), &format!("http://127.0.0.1:{not_http}/")).await;
    assert!(message.contains("could not be fetched"), "{message}");
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let no_tls = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream
                .write_all(&response("400 Bad Request", b"no TLS here"))
                .await;
        }
    });
    let message = error(at_home(no_tls), &format!("https://127.0.0.1:{no_tls}/")).await;
    assert!(message.contains("could not be fetched"), "{message}");
}

#[tokio::test]
async fn no_proxy_of_the_environment_is_used() {
    const CHILD: &str = "DISPROOF_TEST_BEHIND_PROXY";
    if std::env::var_os(CHILD).is_none() {
        // Variables are set for a process of its own; a proxy on this port would have to answer.
        let status = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "tests::no_proxy_of_the_environment_is_used"])
            .envs([
                (CHILD, "1"),
                ("http_proxy", "http://127.0.0.1:9"),
                ("HTTP_PROXY", "http://127.0.0.1:9"),
                ("ALL_PROXY", "http://127.0.0.1:9"),
            ])
            .env_remove("NO_PROXY")
            .env_remove("no_proxy")
            .status()
            .unwrap();
        assert!(status.success());
        return;
    }
    let port = serve(|head, mut stream| async move {
        let answer = response("200 OK", head.lines().next().unwrap_or_default().as_bytes());
        let _ = stream.write_all(&answer).await;
    })
    .await;
    let lookup: Lookup = Arc::new(|_| Box::pin(async { Ok(vec![IpAddr::from([127, 0, 0, 1])]) }));
    let fetcher = Fetcher::with_lookup(at_home(port), lookup).unwrap();
    let page = fetcher
        .get(&format!("http://somewhere.example:{port}/p"))
        .await
        .unwrap();
    assert_eq!(page.bytes, b"GET /p HTTP/1.1");
}
