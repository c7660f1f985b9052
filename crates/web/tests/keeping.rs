//! Results that a visitor asked to keep.

mod support;

use axum::{Router, body::Body, http::Method};
use casebook::{KeptText, Timestamp, Uuid};
use support::{
    Answer, World,
    cases::{STORY, STORY_PATH},
    form, request, send, text_of,
};

async fn get(router: &Router, path: &str) -> Answer {
    send(
        router,
        request(Method::GET, path).body(Body::empty()).unwrap(),
    )
    .await
}

/// A text of two lines that tells the story.
fn letter() -> String {
    format!("The harbour was quiet.\n{STORY} \"<b>So</b> they say.\"")
}

/// Keeps a text; the path that whoever kept it is led to, with its key.
async fn keep(router: &Router, fields: &[(&str, &str)]) -> String {
    let kept = send(router, form("/check/kept", fields)).await;
    kept.is(303).header("location").to_owned()
}

#[tokio::test]
async fn a_result_is_kept_when_asked_and_passed_on_by_its_address() {
    let world = World::with_cases().await;
    let router = world.router();
    let checked = world.check(&[("text", &letter())]).await;
    // What the page offers is what was checked, and nothing is stored before it is sent.
    checked
        .is(200)
        .has("action=\"/check/kept\"")
        .has("stored on this server for 90 days");
    assert_eq!(world.store.kept_texts(9).await.unwrap(), []);
    let fields = [
        ("text", &*letter()),
        ("title", "Night over the harbour"),
        ("url", "https://letters.example/1"),
        ("day", "2024-05-01"),
    ];
    let own = keep(&router, &fields).await;
    let [text] = world.store.kept_texts(9).await.unwrap().try_into().unwrap();
    assert_eq!(text.text, letter());
    assert_eq!(text.published_on.unwrap().to_string(), "2024-05-01");

    let (path, _) = own.split_once("?key=").unwrap();
    let mine = get(&router, &own).await;
    mine.is(200).has("Delete the text now");
    assert_eq!(mine.header("cache-control"), "no-store");
    let address = text_of(&mine.body, "a.address").remove(0);
    assert!(
        address.ends_with(path) && !address.contains("key"),
        "{address}"
    );
    for path in [path, &format!("/uk{path}")] {
        let passed = get(&router, path).await;
        passed
            .is(200)
            .has(STORY_PATH)
            .has("<mark>")
            .has("Night over the harbour")
            .has("letters.example")
            .has("noindex")
            .lacks("name=\"key\"")
            .lacks("<b>So");
    }
    get(&router, path).await.has("Whoever has this address");
}

#[tokio::test]
async fn a_kept_text_is_compared_with_the_casebook_as_it_is_now() {
    let world = World::with_cases().await;
    let router = world.router();
    let own = keep(&router, &[("text", STORY)]).await;
    get(&router, &own).await.has(STORY_PATH);
    let number: u64 = STORY_PATH["/cases/".len()..]
        .split('-')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let number = casebook::CaseNumber::new(number.try_into().unwrap()).unwrap();
    let case = world.store.case(number).await.unwrap().unwrap();
    world.withdraw(&case, "It was satire.").await;
    world.reindex().await;
    get(&router, &own).await.is(200).lacks(STORY_PATH);
}

#[tokio::test]
async fn whoever_kept_it_deletes_it_and_nobody_else() {
    let world = World::with_cases().await;
    let router = world.router();
    let own = keep(&router, &[("text", STORY)]).await;
    let (path, key) = own.split_once("?key=").unwrap();
    let delete = format!("{path}/delete");
    for wrong in ["", "0", &key[1..], path] {
        send(&router, form(&delete, &[("key", wrong)]))
            .await
            .is(404);
    }
    let other = keep(&router, &[("text", "Another.")]).await;
    let other_key = other.split_once("?key=").unwrap().1;
    send(&router, form(&delete, &[("key", other_key)]))
        .await
        .is(404);
    get(&router, &format!("{path}?key={other_key}"))
        .await
        .is(200)
        .lacks("name=\"key\"");
    for _ in 0..2 {
        let deleted = send(&router, form(&delete, &[("key", key)])).await;
        assert_eq!(deleted.is(303).header("location"), path);
    }
    get(&router, path).await.is(404).has("Nothing is kept here");
    get(&router, &other).await.is(200);
}

#[tokio::test]
async fn what_cannot_be_kept_is_said_and_handed_back() {
    let world = World::empty().await;
    let router = world.router();
    let long = "я".repeat(50_001);
    for (text, said) in [
        (" \n ", "Please paste a text"),
        (&*long, "more than 50,000 characters is not kept"),
    ] {
        let refused = send(&router, form("/check/kept", &[("text", text)])).await;
        refused.is(422).has(said);
    }
    // Control characters go; no text at all is lost by them.
    keep(&router, &[("text", "a\0b\u{1b}c\r\nd")]).await;
    let [text] = world.store.kept_texts(9).await.unwrap().try_into().unwrap();
    assert_eq!(text.text, "abc\nd");
    let long = format!("https://a.example/{}", "b".repeat(1_000_000));
    for url in [&*long, "javascript:alert(1)", "https://a.example/\0"] {
        keep(&router, &[("text", "x"), ("title", "a\0b"), ("url", url)]).await;
    }
    let kept = world.store.kept_texts(3).await.unwrap();
    assert_eq!(kept[0].url.as_deref(), Some("https://a.example/"));
    assert_eq!((&kept[1].url, &kept[2].url), (&None, &None));
    assert_eq!(kept[0].title.as_deref(), Some("ab"));
    send(&router, form("/check/kept", &[("text", "\0\u{7}")]))
        .await
        .is(422);
    for _ in 0..6 {
        keep(&router, &[("text", "x")]).await;
    }
    let refused = send(&router, form("/check/kept", &[("text", "One more.")])).await;
    refused
        .is(429)
        .has("No more texts can be kept")
        .has("One more.");
    for path in [
        "/check/kept/",
        "/check/kept/x",
        "/check/kept/00000000000000000000000000000000",
        "/check/kept/%00",
    ] {
        get(&router, path).await.is(404);
    }
}

#[tokio::test]
async fn no_more_is_kept_than_there_is_room_for_nor_for_longer_than_was_said() {
    let world = World::empty().await;
    let router = world.router();
    let text = |days: i64| KeptText {
        id: Uuid::from_u128(days.unsigned_abs().into()),
        at: Timestamp::now() - jiff::SignedDuration::from_hours(24 * days),
        title: None,
        text: "x".repeat(14_000_000),
        url: None,
        published_on: None,
    };
    let mut write = world.store.write("visitor", "").await.unwrap();
    for days in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 91] {
        write.keep_text(&text(days)).await.unwrap();
    }
    write.commit().await.unwrap();
    let full = |text: String| send(&router, form("/check/kept", &[("text", &text)]));
    keep(&router, &[("text", "Short.")]).await;
    let over = "long words ".repeat(4_500);
    let mut statuses = Vec::new();
    for _ in 0..2 {
        statuses.push(full(over.clone()).await.status.as_u16());
    }
    assert_eq!(statuses, [303, 303], "196 MB of 200");
    let mut write = world.store.write("visitor", "").await.unwrap();
    write
        .keep_text(&KeptText {
            text: "x".repeat(4_000_000),
            ..text(14)
        })
        .await
        .unwrap();
    write.commit().await.unwrap();
    full(over).await.is(503).has("No more texts can be kept");

    let old = format!("/check/kept/{}", Uuid::from_u128(91).simple());
    get(&router, &old).await.is(404);
    web::forget(&world.store).await.unwrap();
    assert!(
        world
            .store
            .kept_text(Uuid::from_u128(91))
            .await
            .unwrap()
            .is_none()
    );
    assert!(
        world
            .store
            .kept_text(Uuid::from_u128(13))
            .await
            .unwrap()
            .is_some()
    );
}
