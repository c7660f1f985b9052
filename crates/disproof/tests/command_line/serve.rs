use std::{
    io::{Read, Write},
    net::TcpStream,
    process::Command,
};

use crate::{
    formats,
    support::{Casebook, Running, wait_for},
};

/// Starts the site on a free port; it and its address.
fn serve(command: &mut Command) -> (Running, String) {
    let running = Running::start(command);
    wait_for("the site", || running.said().contains("Serving at"));
    let said = running.said();
    let address = said.split("http://").nth(1).unwrap();
    let address = address.split('/').next().unwrap().to_owned();
    (running, address)
}

fn get(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).unwrap();
    response
}

#[test]
fn a_running_site_takes_up_what_others_import_and_stops_when_it_is_asked_to() {
    let casebook = Casebook::without_weights().with_cases();
    let (running, address) = serve(&mut casebook.command(["serve", "--listen", "127.0.0.1:0"]));
    assert!(get(&address, "/healthz").starts_with("HTTP/1.1 200"));
    assert!(get(&address, "/cases?q=ferry").contains("The ferry to Ostholm"));
    assert!(!get(&address, "/cases?q=whales").contains("Whales tow submarines"));
    // It holds the index; others write the casebook, and it follows.
    casebook.write("review.json", formats::REVIEW);
    casebook.run(["import", "review.json"]).expect(0);
    wait_for("the new case on the site", || {
        get(&address, "/cases?q=whales").contains("Whales tow submarines")
    });
    let found = casebook.run(["check", "--json", "Whales tow submarines through the fjord"]);
    assert_eq!(found.expect(0).found(), [6]);
    // The draft is nowhere to be seen.
    assert!(!get(&address, "/cases?q=mayor").contains("sold the tide"));
    assert!(get(&address, "/cases/5").starts_with("HTTP/1.1 404"));
    casebook
        .run(["reindex"])
        .refuses(&["cannot be deleted", "stop the server"]);
    let other = casebook.run(["serve", "--listen", &address]);
    other.refuses(&["cannot listen on", "--listen"]);
    assert_eq!(running.stop(), Some(0));
}

#[test]
fn the_demo_says_what_to_try_next_and_serves_it() {
    let casebook = Casebook::without_weights();
    let arguments = ["demo", "--no-model", "--listen", "127.0.0.1:0"];
    let (running, address) = serve(&mut casebook.command(arguments));
    wait_for("what to try next", || running.said().contains("show 1"));
    let said = running.said();
    assert!(
        said.contains("69 cases loaded") && said.contains(&format!("http://{address}/check")),
        "{said}"
    );
    assert!(get(&address, "/cases/1").contains("/cases/1-nato-gave-russia"));
    // A line that it proposes does what it says.
    let line = said
        .lines()
        .find(|line| line.trim_end().ends_with("show 1"))
        .unwrap();
    let words: Vec<&str> = line.split_whitespace().collect();
    let tried = Command::new(words[0]).args(&words[1..]).output().unwrap();
    assert!(String::from_utf8_lossy(&tried.stdout).contains("NATO gave Russia"));
    assert_eq!(running.stop(), Some(0));
}
