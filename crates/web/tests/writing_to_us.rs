//! The form by which readers write to the desk.

mod support;

use std::time::Duration;

use axum::{Router, http::Method};
use casebook::FeedbackKind;
use support::{Answer, World, cases, form, request, send};

async fn ask(router: &Router, path: &str) -> Answer {
    let request = request(Method::GET, path).body(axum::body::Body::empty());
    send(router, request.unwrap()).await
}

/// The stamp of a form that was just given out.
async fn stamp(router: &Router) -> String {
    let page = ask(router, "/feedback").await;
    let (_, rest) = page.body.split_once("name=\"stamp\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_correction_lands_in_the_queue_of_the_desk() {
    let world = World::with_cases().await;
    let router = world.router();
    let page = ask(&router, &format!("/feedback?page={}", cases::FIRST)).await;
    page.is(200)
        .has("value=\"correction\" checked")
        .has(&format!(
            "<input type=\"hidden\" name=\"page\" value=\"{}\">",
            cases::FIRST
        ))
        .has("for a year at most");
    assert_eq!(page.header("cache-control"), "no-store");
    let stamp = stamp(&router).await;
    let fields = [
        ("kind", "correction"),
        ("page", cases::FIRST),
        ("text", "The moon was not there.\r\nLook <b>again</b>."),
        ("evidence", "https://observatory.example/e"),
        ("name", "Оля"),
        ("contact", "reader@example.org"),
        ("stamp", &stamp),
    ];
    let fast = send(&router, form("/uk/feedback", &fields)).await;
    fast.is(422).has("Look &#60;b&#62;again&#60;/b&#62;.");
    tokio::time::sleep(Duration::from_millis(3_100)).await;
    let sent = send(&router, form("/uk/feedback", &fields)).await;
    assert_eq!(sent.is(303).header("location"), "/uk/feedback/thanks");
    ask(&router, "/uk/feedback/thanks").await.is(200);
    let waiting = world.store.waiting_feedback(9).await.unwrap();
    let [message] = waiting.as_slice() else {
        panic!("{waiting:?}");
    };
    assert_eq!(message.kind, FeedbackKind::Correction);
    assert_eq!(message.page.as_deref(), Some(cases::FIRST));
    assert_eq!(message.text, "The moon was not there.\nLook <b>again</b>.");
    assert_eq!(message.name.as_deref(), Some("Оля"));
    // Nobody reads it but the desk.
    assert_eq!(
        world.store.last_change().await.unwrap(),
        world.index.sequence()
    );
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_and_nothing_is_lost() {
    let world = World::empty().await;
    let router = world.router();
    let stamp = stamp(&router).await;
    tokio::time::sleep(Duration::from_millis(3_100)).await;
    for (fields, said) in [
        (&[("text", " \n ")][..], "Please write what it is about."),
        (
            &[("text", "x"), ("contact", "nobody")],
            "“nobody” is not an e-mail address",
        ),
        (
            &[("text", &*"я".repeat(10_001))],
            "the most is 10,000 characters",
        ),
        (
            &[("text", "x"), ("stamp", "1-2")],
            "Please send it once more",
        ),
    ] {
        let mut fields = fields.to_vec();
        if !fields.iter().any(|(name, _)| *name == "stamp") {
            fields.push(("stamp", &stamp));
        }
        let refused = send(&router, form("/feedback", &fields)).await;
        refused.is(422).has(said);
    }
    let huge = "x".repeat(10_000_000);
    send(&router, form("/feedback", &[("text", &huge)]))
        .await
        .is(413);
    let foreign = request(Method::POST, "/feedback").header("sec-fetch-site", "cross-site");
    let foreign = foreign.body(axum::body::Body::from("text=x")).unwrap();
    send(&router, foreign).await.is(403);
    // A machine that fills in what nobody sees is thanked, and not heard.
    let spam = [
        ("text", "Buy!"),
        ("website", "https://spam.example"),
        ("stamp", &stamp),
    ];
    send(&router, form("/feedback", &spam)).await.is(303);
    assert_eq!(world.store.feedback_count().await.unwrap(), 0);
    let mut statuses = Vec::new();
    for _ in 0..12 {
        let fields = [("text", "Again"), ("stamp", &*stamp)];
        statuses.push(
            send(&router, form("/feedback", &fields))
                .await
                .status
                .as_u16(),
        );
    }
    assert_eq!(
        (statuses[0], &statuses[1..10], &statuses[10..]),
        (303, &[422; 9][..], &[429, 429][..]),
        "a form is sent once, and ten an hour from one address"
    );
}
