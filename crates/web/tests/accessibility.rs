//! Pages that everyone can use: on a phone, by night, with a screen reader.

mod support;

use fantoccini::Locator;
use serde_json::json;
use support::{
    World,
    browser::{Browser, Served, View},
    cases::{FIRST, STORY},
};

#[tokio::test]
async fn no_page_is_wider_than_a_phone() {
    let world = World::with_cases().await;
    let long = support::cases::plain(&"Donaudampfschifffahrt".repeat(20), &"x".repeat(600));
    world.create(casebook::Status::Published, long).await;
    world.reindex().await;
    let site = Served::of(world.router()).await;
    let browser = Browser::open(View::PHONE).await;
    for width in [390, 320] {
        browser
            .look_as(View {
                width,
                ..View::PHONE
            })
            .await;
        for path in [
            "/",
            "/cases",
            "/cases?q=moon&country=KZ&outlet=moon-news",
            FIRST,
            "/cases/8",
            "/cases/1-foreign-services-moved-the-moon/history",
            "/narratives",
            "/narratives/foreign-hands",
            "/outlets",
            "/outlets/moon-news",
            "/countries/KZ",
            "/tags/night-sky",
            "/review/270",
            "/feedback?page=/cases/1-foreign-services-moved-the-moon",
            "/about",
            "/check",
            "/cases/999",
        ] {
            browser.client.goto(&site.url(path)).await.unwrap();
            let widest = browser.value("document.documentElement.scrollWidth").await;
            assert_eq!(widest, json!(width), "{path}");
        }
        browser.client.goto(&site.url("/check")).await.unwrap();
        browser
            .hand_in(
                &format!("{STORY} {}", "x".repeat(500)),
                Locator::Css(".checked-text"),
            )
            .await;
        let widest = browser.value("document.documentElement.scrollWidth").await;
        assert_eq!(widest, json!(width), "the answer to a check");
    }
    browser.close().await;
}

/// Relative luminance and contrast as WCAG 2.2 defines them.
const CONTRAST: &str = "(() => {
    const channel = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    const light = rgb => { const [r, g, b] = rgb.match(/[\\d.]+/g).map(Number);
        return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
    const ground = e => { for (; e; e = e.parentElement) {
        const c = getComputedStyle(e).backgroundColor;
        if (c !== 'rgba(0, 0, 0, 0)' && c !== 'transparent') return c; } return 'rgb(255, 255, 255)'; };
    const poor = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const e = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest('script')) continue;
        const [a, b] = [light(getComputedStyle(e).color), light(ground(e))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (ratio < 4.5) poor.push(e.className + ': ' + walker.currentNode.data.trim().slice(0, 30) + ' ' + ratio.toFixed(2));
    }
    return poor;
})()";

#[tokio::test]
async fn every_text_stands_out_from_its_ground_by_day_and_by_night() {
    let world = World::with_cases().await;
    let site = Served::of(world.router()).await;
    let browser = Browser::open(View::DESK).await;
    let mut grounds = Vec::new();
    for view in [View::DESK, View::DESK.dark()] {
        browser.look_as(view).await;
        for path in [
            "/",
            "/cases?q=moon&country=KZ",
            "/cases?from=x",
            FIRST,
            "/cases/6",
            "/cases/7",
            "/check",
            "/cases/999",
        ] {
            browser.client.goto(&site.url(path)).await.unwrap();
            assert_eq!(browser.value(CONTRAST).await, json!([]), "{path}, {view:?}");
        }
        browser.client.goto(&site.url("/check")).await.unwrap();
        browser.hand_in(STORY, Locator::Id("match-1")).await;
        assert_eq!(
            browser.value(CONTRAST).await,
            json!([]),
            "the answer to a check, {view:?}"
        );
        grounds.push(
            browser
                .value("getComputedStyle(document.body).backgroundColor")
                .await,
        );
    }
    assert_ne!(grounds[0], grounds[1], "night is dark");
    browser.close().await;
}

#[tokio::test]
async fn every_page_has_its_landmarks_one_heading_and_a_label_for_each_field() {
    let world = World::with_cases().await;
    let site = Served::of(world.router()).await;
    let browser = Browser::open(View::DESK).await;
    for path in ["/", "/cases", FIRST, "/check", "/nowhere"] {
        browser.client.goto(&site.url(path)).await.unwrap();
        let count = |selector: &str| format!("document.querySelectorAll('{selector}').length");
        for landmark in [
            "header.masthead",
            "main",
            "footer",
            "nav[aria-label=Main]",
            "h1",
            "html[lang=en]",
        ] {
            assert_eq!(
                browser.value(&count(landmark)).await,
                json!(1),
                "{landmark} on {path}"
            );
        }
        let unlabelled = "[...document.querySelectorAll('input:not([type=hidden]), textarea, select')]\
            .filter(e => !e.labels.length).map(e => e.name)";
        assert_eq!(browser.value(unlabelled).await, json!([]), "{path}");
        let twice = "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)";
        assert_eq!(browser.value(twice).await, json!([]), "{path}");
        let steps = "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])\
            .filter((level, i, all) => i && level > all[i - 1] + 1)";
        assert_eq!(
            browser.value(steps).await,
            json!([]),
            "no level of heading is left out on {path}"
        );
    }
    browser.close().await;
}
