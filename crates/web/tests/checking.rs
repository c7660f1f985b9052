//! The main job, as a visitor does it.

mod support;

use std::time::{Duration, Instant};

use axum::{Router, routing::get};
use support::{
    World,
    browser::Served,
    cases::{self, STORY, STORY_PATH},
    form, send,
};

/// The story among what is nobody's business.
fn letter() -> String {
    format!("The harbour was quiet all week.\n\n{STORY}\n\nThe bakery opens at six.")
}

#[tokio::test]
async fn a_known_claim_is_answered_with_its_case_its_words_and_how_sure_it_is() {
    let world = World::with_cases().await;
    let answer = world.check(&[("text", &letter())]).await;
    answer
        .is(200)
        .has("a known case</h1>")
        .has("<li id=\"match-1\"")
        .has(&format!("href=\"{STORY_PATH}\""))
        .has("<strong>The same claim</strong> <span class=\"percent\">")
        .has("<mark>")
        .has("<a class=\"to-match\" href=\"#match-1\"")
        .has("Shared words")
        .has("· English ·")
        .has("with 4 cases");
    assert_eq!(answer.header("cache-control"), "no-store");
    let marked = answer.body.split("<mark>").nth(1).unwrap();
    assert!(
        marked
            .split("</mark>")
            .next()
            .unwrap()
            .contains("Owls were replaced by machines")
    );
    answer.has("The bakery opens at six.");
}

#[tokio::test]
async fn a_headline_goes_with_the_text_and_is_inert() {
    let world = World::with_cases().await;
    let headline = format!("<b>Night</b> {}", "over the harbour ".repeat(10_000));
    let answer = world
        .check(&[("text", &letter()), ("title", &headline)])
        .await;
    answer
        .is(200)
        .has("a known case</h1>")
        .has(
            "class=\"checked-title\" lang=\"en\" dir=\"ltr\">&#60;b&#62;Night&#60;/b&#62; over the",
        )
        .lacks("<b>Night");
    assert!(answer.body.len() < 100_000, "{}", answer.body.len());
    let page = world.get("/check?title=Night").await;
    page.is(200).has("name=\"title\"").has("value=\"Night\"");
}

#[tokio::test]
async fn where_nothing_is_known_the_page_says_so_and_what_that_means() {
    let world = World::with_cases().await;
    let answer = world
        .check(&[(
            "text",
            "Whisk three eggs with sugar. Bake for forty minutes until golden.",
        )])
        .await;
    answer
        .is(200)
        .has("<h1 class=\"page-title\">Nothing known</h1>")
        .has("That does not mean that it is true")
        .has("Whisk three eggs")
        .lacks("<mark>")
        .lacks("match-1");
}

#[tokio::test]
async fn cases_that_do_not_stand_or_are_not_public_answer_nothing() {
    let world = World::with_cases().await;
    for text in [
        "Zzsecretdraft: a zeppelin hides. A zeppelin hides behind the draft.",
        "Zzsecretreview: a ferry sank twice. The ferry sank twice in review.",
        "Its wall is a cheese, hundreds claim. The lighthouse is made of cheese.",
    ] {
        let answer = world.check(&[("text", text)]).await;
        answer
            .is(200)
            .lacks("href=\"/cases/4")
            .lacks("href=\"/cases/5")
            .lacks("href=\"/cases/6");
    }
}

#[tokio::test]
async fn an_empty_form_is_given_back_with_what_to_do() {
    let world = World::with_cases().await;
    for fields in [
        &[][..],
        &[("text", " \r\n\t ")],
        &[("url", "  ")],
        &[("other", "x")],
    ] {
        let answer = world.check(fields).await;
        answer
            .is(422)
            .has("role=\"alert\"")
            .has("Please paste a text, or give the address of an article.");
    }
}

#[tokio::test]
async fn a_link_may_fill_in_the_form_but_only_sending_it_compares() {
    let world = World::with_cases().await;
    let page = world
        .get("/check?text=%3C/textarea%3E%3Cb%3Emoon&url=http://127.0.0.1:1/")
        .await;
    page.is(200)
        .has("&#60;/textarea&#62;&#60;b&#62;moon</textarea>")
        .has("value=\"http://127.0.0.1:1/\"");
    page.lacks("could not be read");
}

async fn a_paper() -> Served {
    let around = [
        "The harbour was quiet all week, and the cranes stood still while the dockers waited for rain.",
        "Bread costs a little more than it did last year, though the bakers say that flour is cheaper.",
        "A new library opens in spring, with a reading room for children and a garden on its roof.",
        "The football club lost again on Sunday, three goals to one, in front of a thousand people.",
        "Trams will run later on Fridays from March, the council decided after a long and calm debate.",
        "The museum of clocks has found a visitor for its oldest piece, which has not rung since 1911.",
    ]
    .map(|sentence| format!("<p>{sentence}</p>"))
    .concat();
    let story = format!(
        "<!doctype html><html lang=en><title>Night over the harbour</title><body><article>\
         <h1>Night over the harbour</h1>{around}<p>{STORY}</p></article>"
    );
    let page = move || {
        let story = story.clone();
        async move { ([("content-type", "text/html; charset=utf-8")], story) }
    };
    let picture = || async {
        (
            [("content-type", "image/png")],
            &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..],
        )
    };
    let router = Router::new()
        .route("/story", get(page))
        .route("/picture", get(picture))
        .route(
            "/gone",
            get(|| async { (axum::http::StatusCode::GONE, "gone") }),
        );
    Served::of(router).await
}

#[tokio::test]
async fn an_article_is_read_from_its_address() {
    let mut world = World::with_cases().await;
    let paper = a_paper().await;
    world.paper = Some(paper.address.port());
    let story = paper.url("/story");
    for fields in [[("url", story.as_str())], [("text", story.as_str())]] {
        let answer = world.check(&fields).await;
        answer
            .is(200)
            .has("a known case</h1>")
            .has("Night over the harbour")
            .has("Read from <a href=\"http://127.0.0.1")
            .has(&format!("href=\"{STORY_PATH}\""));
    }
}

#[tokio::test]
async fn a_page_that_cannot_be_read_is_explained_in_the_form() {
    let mut world = World::with_cases().await;
    let paper = a_paper().await;
    world.paper = Some(paper.address.port());
    for path in ["/picture", "/gone", "/nowhere"] {
        let url = paper.url(path);
        let answer = world.check(&[("url", &url)]).await;
        answer
            .is(422)
            .has("role=\"alert\"")
            .has("You can paste its text instead.")
            .has(&format!("value=\"{url}\""));
    }
    for url in [
        "ftp://example.org/x",
        "http://",
        "javascript:alert(1)",
        "http://a b/",
        "file:///etc/passwd",
    ] {
        world
            .check(&[("url", url)])
            .await
            .is(422)
            .has("could not be read")
            .lacks("root:");
    }
}

#[tokio::test]
async fn no_address_inside_is_fetched_for_a_visitor() {
    let world = World::with_cases().await;
    let paper = a_paper().await;
    for url in [
        paper.url("/story").as_str(),
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://10.0.0.1/",
        "http://localhost/",
    ] {
        let answer = world.check(&[("url", url)]).await;
        answer.is(422).has("role=\"alert\"").lacks("harbour");
    }
    // A name that leads inside reads like one that leads nowhere.
    for url in ["http://localhost/", "http://nowhere.invalid/"] {
        let answer = world.check(&[("url", url)]).await;
        answer.has("no page of the public web answered at this address");
    }
}

#[tokio::test]
async fn a_text_and_its_address_together_are_checked_as_pasted() {
    let world = World::with_cases().await;
    let answer = world
        .check(&[("text", STORY), ("url", "https://moon.example/x")])
        .await;
    answer
        .is(200)
        .has("a known case</h1>")
        .has("Said to be from <a href=\"https://moon.example/x\"");
}

#[tokio::test]
async fn a_text_from_right_to_left_is_shown_so() {
    let world = World::with_cases().await;
    let title = "أجهزة أجنبية حركت القمر";
    let summary = "في الليل حركت أجهزة أجنبية القمر فوق الميناء الشرقي وشاهد ذلك أربعون صيادا.";
    let story = casebook::Content {
        language: cases::language("ar"),
        ..cases::plain(title, summary)
    };
    world.create(casebook::Status::Published, story).await;
    world.reindex().await;
    let answer = world
        .check(&[("text", &format!("{title}. {summary}"))])
        .await;
    answer
        .is(200)
        .has("<div class=\"checked-text\" lang=\"ar\" dir=\"rtl\"><mark>")
        .has("<blockquote lang=\"ar\" dir=\"rtl\">")
        .has("<h3 lang=\"ar\" dir=\"rtl\"><a href=\"/cases/8-");
}

#[tokio::test]
async fn megabytes_of_noise_come_back_clean_and_soon() {
    let world = World::with_cases().await;
    let noise: String = (0..5_000_000u32)
        .map(|n| char::from(b'a' + u8::try_from(n.wrapping_mul(2_654_435_761) >> 27).unwrap() % 26))
        .collect();
    let started = Instant::now();
    let answer = world.check(&[("text", &noise)]).await;
    answer.is(200).has("Nothing known");
    assert!(
        answer.body.len() < 100_000,
        "the page is {} bytes",
        answer.body.len()
    );
    assert!(
        started.elapsed() < Duration::from_secs(20),
        "took {:?}",
        started.elapsed()
    );
}

#[tokio::test]
async fn a_visitor_who_asks_too_often_is_told_when_to_come_back() {
    let mut world = World::with_cases().await;
    world.settings.checks_per_minute = 2;
    let router = world.router();
    for _ in 0..2 {
        send(&router, form("/check", &[("text", "A text.")]))
            .await
            .is(200);
    }
    let refused = send(&router, form("/check", &[("text", "A text.")])).await;
    refused
        .is(429)
        .has("Too many checks came from your address.");
    let wait: u64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=30).contains(&wait), "{wait}");
    let page = support::request(axum::http::Method::GET, "/check");
    send(&router, page.body(axum::body::Body::empty()).unwrap())
        .await
        .is(200);
}

#[tokio::test]
async fn a_result_is_passed_on_by_an_address_that_holds_the_text() {
    let world = World::with_cases().await;
    let page = world.check(&[("text", STORY)]).await;
    let (_, rest) = page
        .body
        .split_once("href=\"https://disproof.example/check/result?")
        .unwrap();
    let query = rest.split('"').next().unwrap().replace("&#38;", "&");
    let path = format!("/check/result?{query}");
    let again = world.get(&path).await;
    again
        .is(200)
        .has(&format!("href=\"{STORY_PATH}\""))
        .has("<meta name=\"robots\" content=\"noindex\">")
        .has("The answer in short:")
        .has("It is not so: the records say otherwise.");
    assert_eq!(again.header("cache-control"), "no-store");
    // As a picture on another site it costs nothing.
    let picture = support::request(axum::http::Method::GET, &path);
    let picture = picture.header("sec-fetch-dest", "image");
    let picture = picture.body(axum::body::Body::empty()).unwrap();
    support::send(&world.router(), picture).await.is(403);
    let long = format!("{STORY} {}", "x ".repeat(5_000));
    let page = world.check(&[("text", &long)]).await;
    page.has("action=\"/check/kept\"").lacks("/check/result");
    let longer = format!("{STORY} {}", "x ".repeat(25_000));
    let page = world.check(&[("text", &longer)]).await;
    page.has("too long to be shared by an address")
        .lacks("/check/result")
        .lacks("/check/kept");
    world.get("/check/result").await.is(422);
}

#[tokio::test]
async fn what_was_not_found_is_said() {
    let world = World::with_cases().await;
    let weather = "On Tuesday the weather was fine from the early morning on, and many people went \
        for a walk along the river before the shops opened and the trams filled with workers.";
    let text = format!(
        "{STORY}\n\n{weather}\n\n{}",
        weather.replace("Tuesday", "Sunday")
    );
    let page = world
        .check(&[("text", &text), ("title", "News of the week")])
        .await;
    page.has("nothing known was found");
}
