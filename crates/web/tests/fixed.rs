//! Pages for a copy in files.

mod support;

use axum::{Router, http::header, routing::get};
use fantoccini::Locator;
use serde_json::json;
use support::{
    World,
    browser::{Browser, Served, View},
    cases::FIRST,
};

#[tokio::test]
async fn a_copy_has_nothing_that_needs_the_program_behind_it() {
    let mut world = World::with_cases().await;
    world.get("/search").await.is(404);
    world.settings.is_fixed = true;
    for path in [
        "/",
        "/cases",
        FIRST,
        "/narratives",
        "/outlets",
        "/outlets/moon-news",
        "/countries/KZ",
        "/review/270",
        "/about",
        "/nowhere",
    ] {
        let page = world.get(path).await;
        page.lacks("action=")
            .lacks("/check\"")
            .lacks("/feedback")
            .lacks("sort=");
        page.has("This is a copy of fixed pages");
    }
    world
        .get("/search")
        .await
        .is(200)
        .has("<noscript>")
        .has("cases.js");
}

#[tokio::test]
async fn titles_are_searched_in_the_browser() {
    let mut world = World::with_cases().await;
    world.settings.is_fixed = true;
    let titles = "window.CASES=[[\"D-1\",\"Foreign services moved the <b>moon</b>\",\"1-a.html\",\"2022-01-25\",\"Kazakhstan\"],\
        [\"D-3\",\"Сови — це машини\",\"3-b.html\",\"\",\"Éclair\"]];";
    let script = move || async move { ([(header::CONTENT_TYPE, "text/javascript")], titles) };
    // A copy has no policy of its own; ours allows no script at all.
    let pages = world.router();
    let pages = Router::new()
        .route("/search/cases.js", get(script))
        .fallback_service(pages)
        .layer(axum::middleware::map_response(
            |mut response: axum::response::Response| async {
                response
                    .headers_mut()
                    .remove(header::CONTENT_SECURITY_POLICY);
                response
            },
        ));
    let site = Served::of(pages).await;
    let browser = Browser::with_scripts(View::DESK).await;
    browser.client.goto(&site.url("/search")).await.unwrap();
    let found = "[...document.querySelectorAll('#found a')].map(a => [a.textContent, a.getAttribute('href')])";
    for (words, expected) in [
        (
            "MOON kazakh",
            json!([["Foreign services moved the <b>moon</b>", "/cases/1-a.html"]]),
        ),
        ("eclair", json!([["Сови — це машини", "/cases/3-b.html"]])),
        ("nobody", json!([])),
    ] {
        let field = browser.client.find(Locator::Id("q")).await.unwrap();
        field.clear().await.unwrap();
        field.send_keys(words).await.unwrap();
        assert_eq!(browser.value(found).await, expected, "{words}");
        let none = browser
            .value("!document.getElementById('none').hidden")
            .await;
        assert_eq!(none, json!(expected == json!([])), "{words}");
    }
    browser.close().await;
}
