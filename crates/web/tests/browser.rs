//! Journeys in a real browser, with scripts turned off.

mod support;

use fantoccini::{
    Locator,
    actions::{Actions, InputSource, KeyAction, KeyActions},
    key::Key,
};
use serde_json::json;
use support::{
    World,
    browser::{Browser, Served, View},
    cases::{FIRST, STORY, STORY_PATH},
};

async fn text(browser: &Browser, selector: &str) -> String {
    let found = browser.client.find(Locator::Css(selector)).await;
    found
        .unwrap_or_else(|error| panic!("{selector}: {error}"))
        .text()
        .await
        .unwrap()
}

async fn press(browser: &Browser, key: char) {
    let keys = KeyActions::new("keys".to_owned())
        .then(KeyAction::Down { value: key })
        .then(KeyAction::Up { value: key });
    browser
        .client
        .perform_actions(Actions::from(keys))
        .await
        .unwrap();
}

async fn type_in(browser: &Browser, words: &str) {
    let mut keys = KeyActions::new("keys".to_owned());
    for letter in words.chars() {
        keys = keys
            .then(KeyAction::Down { value: letter })
            .then(KeyAction::Up { value: letter });
    }
    browser
        .client
        .perform_actions(Actions::from(keys))
        .await
        .unwrap();
}

/// What has the focus, in a word.
async fn focused(browser: &Browser) -> String {
    let what =
        "(() => { const e = document.activeElement; return e.id || e.textContent.trim() })()";
    browser
        .value(what)
        .await
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// Presses Tab until something has the focus.
async fn tab_to(browser: &Browser, what: &str) {
    let mut passed = Vec::new();
    for _ in 0..60 {
        press(browser, Key::Tab.into()).await;
        let here = focused(browser).await;
        if here == what {
            return;
        }
        passed.push(here);
    }
    panic!("{what} cannot be reached with Tab, only {passed:?}");
}

#[tokio::test]
async fn a_visitor_searches_reads_a_case_and_checks_a_text_without_scripts() {
    let world = World::with_cases().await;
    let site = Served::of(world.router()).await;
    let browser = Browser::open(View::DESK).await;
    let client = &browser.client;
    client.goto(&site.url("/")).await.unwrap();
    let scripts = "<script>document.title = 'scripts ran'</script>";
    client
        .goto(&format!("data:text/html,<title>none</title>{scripts}"))
        .await
        .unwrap();
    assert_eq!(client.title().await.unwrap(), "none", "scripts are off");

    client.goto(&site.url("/")).await.unwrap();
    client
        .find(Locator::Id("q-home"))
        .await
        .unwrap()
        .send_keys("moon services")
        .await
        .unwrap();
    client
        .find(Locator::Css(".searchline button"))
        .await
        .unwrap()
        .click()
        .await
        .unwrap();
    client
        .wait()
        .for_element(Locator::Css(".items h3 a"))
        .await
        .unwrap()
        .click()
        .await
        .unwrap();
    client
        .wait()
        .for_element(Locator::Css(".claimed"))
        .await
        .unwrap();
    assert_eq!(client.current_url().await.unwrap().path(), FIRST);
    assert_eq!(
        text(&browser, ".claimed").await,
        "Foreign services moved the moon"
    );

    client
        .find(Locator::LinkText("Check a text"))
        .await
        .unwrap()
        .click()
        .await
        .unwrap();
    browser.hand_in(STORY, Locator::Id("match-1")).await;
    assert_eq!(text(&browser, "h1").await, "This repeats a known case");
    client
        .find(Locator::Css("a.to-match"))
        .await
        .unwrap()
        .click()
        .await
        .unwrap();
    assert_eq!(
        client.current_url().await.unwrap().fragment(),
        Some("match-1")
    );
    client
        .find(Locator::Css("#match-1 h3 a"))
        .await
        .unwrap()
        .click()
        .await
        .unwrap();
    client
        .wait()
        .for_element(Locator::Css(".claimed"))
        .await
        .unwrap();
    assert_eq!(client.current_url().await.unwrap().path(), STORY_PATH);
    browser.close().await;
}

#[tokio::test]
async fn a_visitor_keeps_a_result_passes_it_on_and_deletes_it() {
    let world = World::with_cases().await;
    let site = Served::of(world.router()).await;
    let browser = Browser::open(View::PHONE).await;
    let client = &browser.client;
    client.goto(&site.url("/uk/check")).await.unwrap();
    let said = format!("Перший рядок.\n\n{STORY}");
    browser.hand_in(&said, Locator::Id("match-1")).await;
    browser.click(".keeping button").await;
    let wait = client.wait();
    let delete = Locator::Css(".keeping [name=key] ~ button");
    wait.for_element(delete).await.unwrap();
    let kept = world.store.kept_texts(9).await.unwrap();
    assert_eq!(kept[0].text, said, "line for line");
    let address = text(&browser, ".share .address").await;
    browser.click(".keeping button").await;
    let wait = client.wait();
    wait.for_element(Locator::Css("h1.page-title + .lead"))
        .await
        .unwrap();
    assert_eq!(text(&browser, "h1").await, "Тут нічого не зберігається");
    assert!(address.ends_with(&format!("/uk/check/kept/{}", kept[0].id.simple())));
    let here = client.current_url().await.unwrap();
    assert!(address.ends_with(here.path()) && here.query().is_none());
    browser.close().await;
}

#[tokio::test]
async fn a_visitor_with_a_phone_narrows_a_list_changes_the_language_and_writes_to_us() {
    let world = World::with_cases().await;
    let site = Served::of(world.router()).await;
    let browser = Browser::open(View::PHONE).await;
    let client = &browser.client;
    client.goto(&site.url("/cases")).await.unwrap();
    assert_eq!(text(&browser, ".list-head strong").await, "5 cases");
    browser.click(".restrict > summary").await;
    browser.click("input[name=country][value=KZ]").await;
    browser.click("input[name=language][value=ar]").await;
    browser.click(".restrict-foot button").await;
    let wait = client.wait();
    wait.for_element(Locator::Css(".active")).await.unwrap();
    assert_eq!(text(&browser, ".list-head strong").await, "1 case");
    let query = client.current_url().await.unwrap();
    assert_eq!(
        query.query(),
        Some("q=&from=&until=&language=ar&country=KZ&outlet=&tag=&issue=")
    );

    browser.click(".tongue > summary").await;
    browser.click(".tongue a[hreflang=uk]").await;
    let wait = client.wait();
    wait.for_element(Locator::Css("html[lang=uk] .active"))
        .await
        .unwrap();
    assert_eq!(text(&browser, ".list-head strong").await, "1 випадок");
    browser.click(".items h3 a").await;
    let wait = client.wait();
    wait.for_element(Locator::Css(".claimed")).await.unwrap();
    let claimed = text(&browser, ".claimed").await;
    assert_eq!(
        claimed, "Іноземні служби пересунули місяць",
        "in the reader's language"
    );
    browser
        .click(".case-facts a[href^='/uk/narratives/']")
        .await;
    let wait = client.wait();
    wait.for_element(Locator::Css(".timeline")).await.unwrap();

    browser.click(".footing a[href*='feedback']").await;
    let wait = client.wait();
    let field = wait
        .for_element(Locator::Id("feedback-text"))
        .await
        .unwrap();
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    field.send_keys("Дата хибна.").await.unwrap();
    browser.click(".writing button").await;
    let wait = client.wait();
    wait.for_element(Locator::Css("p[role=status].lead"))
        .await
        .unwrap();
    let waiting = world.store.waiting_feedback(9).await.unwrap();
    assert_eq!(waiting[0].text, "Дата хибна.");
    assert_eq!(
        waiting[0].page.as_deref(),
        Some("/narratives/foreign-hands-in-the-sky")
    );
    browser.close().await;
}

#[tokio::test]
async fn no_page_breaks_the_content_policy_or_loads_anything_else() {
    let world = World::with_cases().await;
    let site = Served::of(world.router()).await;
    let browser = Browser::open(View::DESK).await;
    for path in [
        "/",
        "/cases",
        "/cases?q=moon&language=ar",
        FIRST,
        "/cases/6",
        "/narratives/foreign-hands",
        "/outlets/moon-news",
        "/ar/countries/KZ",
        "/cases/1-foreign-services-moved-the-moon/history",
        "/feedback",
        "/about",
        "/check",
        "/check/result?text=Owls+were+replaced",
        "/cases/999",
    ] {
        browser.client.goto(&site.url(path)).await.unwrap();
        let sheets = browser.value("document.styleSheets.length").await;
        assert_eq!(sheets, json!(1), "{path} is styled");
        let logo = browser
            .value("document.querySelector('.brand img').naturalWidth")
            .await;
        assert!(logo.as_u64() > Some(0), "{path} shows the logo");
        let foreign = format!(
            "performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith('{}'))",
            site.url("/")
        );
        assert_eq!(browser.value(&foreign).await, json!([]), "{path}");
        let complaints: Vec<String> = browser.log().await;
        let complaints: Vec<_> = complaints
            .iter()
            .filter(|line| {
                !((path == "/cases/999" && line.contains("404"))
                    || (path == "/cases/6" && line.contains("410")))
            })
            .collect();
        assert!(complaints.is_empty(), "{path}: {complaints:?}");
    }
    browser.client.goto(&site.url(FIRST)).await.unwrap();
    let data = browser
        .value("JSON.parse(document.querySelector('script').text)['@graph'].length")
        .await;
    assert_eq!(data, json!(2), "the data block is there");
    browser.close().await;
}

#[tokio::test]
async fn a_page_that_did_break_the_policy_would_be_noticed() {
    let router = axum::Router::new().route(
        "/",
        axum::routing::get(|| async {
            (
                [
                    ("content-security-policy", "default-src 'none'"),
                    ("content-type", "text/html"),
                ],
                "<!doctype html><title>x</title><style>p{color:red}</style><p style='color:red'>x",
            )
        }),
    );
    let site = Served::of(router).await;
    let browser = Browser::open(View::DESK).await;
    browser.client.goto(&site.url("/")).await.unwrap();
    let complaints = browser.log().await;
    assert!(
        complaints
            .iter()
            .any(|line| line.contains("Content Security Policy")),
        "{complaints:?}"
    );
    browser.close().await;
}

#[tokio::test]
async fn everything_can_be_reached_and_done_with_the_keyboard_alone() {
    let world = World::with_cases().await;
    let site = Served::of(world.router()).await;
    let browser = Browser::open(View::DESK).await;
    browser.client.goto(&site.url("/")).await.unwrap();
    press(&browser, Key::Tab.into()).await;
    assert_eq!(focused(&browser).await, "Skip to the content");
    let is_seen = "document.activeElement.getBoundingClientRect().top >= 0";
    assert_eq!(
        browser.value(is_seen).await,
        json!(true),
        "the skip link shows itself"
    );
    press(&browser, Key::Enter.into()).await;
    tab_to(&browser, "check-text").await;
    let outline = "getComputedStyle(document.activeElement).outlineWidth";
    assert_eq!(
        browser.value(outline).await,
        json!("3px"),
        "the focus is seen"
    );
    type_in(&browser, STORY).await;
    tab_to(&browser, "Check").await;
    press(&browser, Key::Enter.into()).await;
    browser
        .client
        .wait()
        .for_element(Locator::Id("match-1"))
        .await
        .unwrap();
    tab_to(&browser, "Owls were replaced by machines").await;
    press(&browser, Key::Enter.into()).await;
    browser
        .client
        .wait()
        .for_element(Locator::Css(".claimed"))
        .await
        .unwrap();
    tab_to(&browser, "q-masthead").await;
    type_in(&browser, "whale").await;
    press(&browser, Key::Enter.into()).await;
    browser
        .client
        .wait()
        .for_element(Locator::Css(".finder"))
        .await
        .unwrap();
    assert!(
        text(&browser, ".items")
            .await
            .contains("The bridge was sold to a whale")
    );
    browser.close().await;
}

#[tokio::test]
async fn a_quotation_from_right_to_left_stands_on_its_own_side() {
    let world = World::with_cases().await;
    let site = Served::of(world.router()).await;
    let browser = Browser::open(View::DESK).await;
    browser.client.goto(&site.url(FIRST)).await.unwrap();
    let quote = "getComputedStyle(document.querySelector('blockquote[lang=ar]'))";
    assert_eq!(
        browser.value(&format!("{quote}.direction")).await,
        json!("rtl")
    );
    assert_eq!(
        browser.value(&format!("{quote}.borderRightWidth")).await,
        json!("3px")
    );
    assert_eq!(
        browser.value(&format!("{quote}.borderLeftWidth")).await,
        json!("0px")
    );
    let page = "getComputedStyle(document.documentElement).direction";
    assert_eq!(browser.value(page).await, json!("ltr"));
    browser.close().await;
}

#[tokio::test]
async fn a_printed_case_leaves_the_furniture_out_and_writes_addresses_down() {
    let world = World::with_cases().await;
    let site = Served::of(world.router()).await;
    let browser = Browser::open(View::DESK).await;
    browser.client.goto(&site.url(FIRST)).await.unwrap();
    let shown = |selector: &str| {
        format!("getComputedStyle(document.querySelector('{selector}')).display !== 'none'")
    };
    let furniture = [".masthead nav", ".search-small", ".footing", ".tongues"];
    for selector in furniture {
        assert_eq!(
            browser.value(&shown(selector)).await,
            json!(true),
            "{selector}"
        );
    }
    browser.print().await;
    for selector in furniture {
        assert_eq!(
            browser.value(&shown(selector)).await,
            json!(false),
            "{selector}"
        );
    }
    for selector in [".claimed", ".verdicts", ".response", ".evidence", ".cited"] {
        assert_eq!(
            browser.value(&shown(selector)).await,
            json!(true),
            "{selector}"
        );
    }
    let written = "getComputedStyle(document.querySelector('.evidence cite a'), '::after').content";
    let written = browser.value(written).await;
    assert!(
        written
            .as_str()
            .unwrap()
            .contains("https://observatory.example/e"),
        "{written}"
    );
    browser.close().await;
}
