//! Every kind of page under axe-core's rules for WCAG 2.2 A and AA, by day and by night, from left
//! to right and from right to left.

mod support;

use fantoccini::Locator;
use serde_json::json;
use support::{
    World,
    browser::{Browser, Served, View},
    cases::{FIRST, STORY},
};

/// Every kind of page, in English or Arabic.
const PAGES: [&str; 26] = [
    "/",
    "/cases",
    "/cases?q=moon&country=KZ&outlet=moon-news&from=2020-01-01",
    "/cases?q=zeppelin+nobody&country=KZ",
    "/cases?from=x",
    "/cases?q=https://moon.example/night",
    FIRST,
    "/cases/1-foreign-services-moved-the-moon?lang=uk",
    "/cases/1-foreign-services-moved-the-moon/history",
    "/cases/7-the-bridge-was-sold-to-a-whale/history",
    "/cases/6-the-lighthouse-is-made-of-cheese",
    "/narratives",
    "/narratives/foreign-hands-in-the-sky",
    "/outlets",
    "/outlets/moon-news",
    "/countries",
    "/countries/KZ",
    "/tags",
    "/tags/night-sky",
    "/review",
    "/review/270",
    "/check",
    "/check/kept/none",
    "/feedback?page=/cases/1",
    "/about",
    "/nowhere",
];

const RULES: &str = "axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
}).then(found => found.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ').slice(0, 400)))";

async fn violations(browser: &Browser, axe: &str) -> serde_json::Value {
    browser.value(axe).await;
    browser.settled(RULES).await
}

async fn every_page_is_sound(prefix: &str, view: View) {
    let tools = std::env::var("DISPROOF_TOOLS").unwrap_or("../../target/tools".to_owned());
    let place = format!("{tools}/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(&place).expect("axe-core; scripts/test fetches it");
    let world = World::with_cases().await;
    let site = Served::of(world.router()).await;
    let browser = Browser::with_scripts(view).await;
    browser.look_as(view).await;
    for path in PAGES {
        let address = site.url(&format!("{prefix}{path}"));
        browser.client.goto(&address).await.unwrap();
        // What is folded is read as well.
        let open = "document.querySelectorAll('main details').forEach(d => d.open = true)";
        browser.value(open).await;
        let found = violations(&browser, &axe).await;
        assert_eq!(found, json!([]), "{prefix}{path}, {view:?}");
    }
    let check = site.url(&format!("{prefix}/check"));
    browser.client.goto(&check).await.unwrap();
    browser.hand_in(STORY, Locator::Id("match-1")).await;
    let found = violations(&browser, &axe).await;
    assert_eq!(
        found,
        json!([]),
        "the answer to a check, {prefix}, {view:?}"
    );
    browser.click(".keeping button").await;
    let delete = Locator::Css(".keeping [name=key] ~ button");
    browser.client.wait().for_element(delete).await.unwrap();
    let found = violations(&browser, &axe).await;
    assert_eq!(
        found,
        json!([]),
        "a result that is kept, {prefix}, {view:?}"
    );
    browser.client.goto(&check).await.unwrap();
    let nothing = Locator::Css(".check-result");
    browser.hand_in("A recipe for soup.", nothing).await;
    let found = violations(&browser, &axe).await;
    assert_eq!(found, json!([]), "nothing known, {prefix}, {view:?}");
    browser.close().await;
}

#[tokio::test]
async fn by_day() {
    every_page_is_sound("", View::DESK).await;
}

#[tokio::test]
async fn by_night() {
    every_page_is_sound("", View::DESK.dark()).await;
}

#[tokio::test]
async fn from_right_to_left() {
    every_page_is_sound("/ar", View::DESK).await;
}

#[tokio::test]
async fn from_right_to_left_on_a_phone_by_night() {
    every_page_is_sound("/ar", View::PHONE.dark()).await;
}
