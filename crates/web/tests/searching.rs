//! The list of cases and what narrows it down.

mod support;

use support::{World, cases::FIRST, text_of};

#[tokio::test]
async fn cases_are_found_by_words_and_by_every_restriction() {
    let world = World::with_cases().await;
    for (query, found, missing) in [
        ("q=witnesses", "/cases/1-", "/cases/3-"),
        ("q=whale+auction", "/cases/7-", "/cases/1-"),
        ("language=az", "/cases/1-", "/cases/3-"),
        ("language=Azerbaijani", "/cases/1-", "/cases/3-"),
        ("country=KZ", "/cases/1-", "/cases/3-"),
        ("outlet=crater-herald", "/cases/1-", "/cases/3-"),
        (
            "outlet=%D0%9B%D1%83%D0%BD%D0%BD%D1%8B%D0%B5+%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8",
            "/cases/3-",
            "/cases/9-",
        ),
        ("tag=Firmament", "/cases/1-", "/cases/3-"),
        ("narrative=foreign-hands", "/cases/1-", "/cases/3-"),
        ("issue=270", "/cases/1-", "/cases/3-"),
        ("status=corrected", "/cases/7-", "/cases/1-"),
        ("status=withdrawn", "/cases/6-", "/cases/1-"),
        ("from=2022-01-26", "/cases/1-", "/cases/3-"),
        ("until=2022-01-25", "/cases/3-", "/cases/9-"),
    ] {
        let list = world.get(&format!("/cases?{query}")).await;
        list.is(200)
            .has(&format!("<a href=\"{found}"))
            .lacks(&format!("<a href=\"{missing}"));
    }
    world
        .get("/cases?q=moon&language=hy")
        .await
        .is(200)
        .has("No case found")
        .has("Armenian");
}

#[tokio::test]
async fn a_restriction_is_shown_by_name_and_comes_off_with_a_click() {
    let world = World::with_cases().await;
    let list = world
        .get("/cases?q=moon&outlet=moon-news&country=KZ&country=EU")
        .await;
    let active = text_of(&list.body, ".active li");
    assert_eq!(
        active,
        [
            "Remove Country: Kazakhstan ×",
            "Remove Country: European Union ×",
            "Remove Outlet: Moon News ×"
        ]
    );
    list.has("href=\"/cases?q=moon&#38;country=EU&#38;outlet=moon-news\"")
        .has("<input type=\"checkbox\" name=\"country\" value=\"EU\" checked>")
        .has("<input type=\"checkbox\" name=\"country\" value=\"KZ\" checked>")
        .has("<input type=\"checkbox\" name=\"outlet\" value=\"moon-news\" checked>");
}

#[tokio::test]
async fn a_number_typed_into_the_search_leads_to_its_case() {
    let world = World::with_cases().await;
    let bare = world.get("/cases?q=1").await;
    bare.has(&format!("<a href=\"{FIRST}\">case D-1</a>"));
    for query in ["D-1", "d-1"] {
        let found = world.get(&format!("/cases?q={query}")).await;
        found
            .has("<strong>1 case</strong>")
            .has(&format!("href=\"{FIRST}\""));
    }
    world
        .get("/cases?q=D-4")
        .await
        .is(200)
        .lacks("You may be looking for");
}

#[tokio::test]
async fn a_long_list_comes_in_pages() {
    let world = World::empty().await;
    support::cases::vocabulary(&world).await;
    for n in 0..45 {
        let title = format!("The tower number {n} was never built");
        let content = support::cases::plain(&title, "A tower is missing.");
        world.create(casebook::Status::Published, content).await;
    }
    world.reindex().await;
    let first = world.get("/cases").await;
    first
        .has("<strong>45 cases</strong>, page 1 of 3")
        .has("rel=\"next\" href=\"/cases?page=2\"");
    assert_eq!(text_of(&first.body, ".items > li").len(), 20);
    let last = world.get("/cases?page=3").await;
    last.has("<ol class=\"items\" start=\"41\">")
        .lacks("rel=\"next\"");
    assert_eq!(text_of(&last.body, ".items > li").len(), 5);
    let beyond = world.get("/cases?page=4").await;
    beyond.is(200).has("There is no page 4; the last is 3.");
    world
        .get("/cases?page=18446744073709551615")
        .await
        .is(200)
        .has("There is no page");
}

#[tokio::test]
async fn what_a_search_does_not_understand_is_said_beside_what_it_does() {
    let world = World::with_cases().await;
    let list = world
        .get("/cases?q=moon&language=Klingon&from=yesterday")
        .await;
    list.is(400)
        .has("“Klingon” is not a language we know")
        .has("“yesterday” is not a day; write it as 2022-03-04")
        .has("/cases/1-foreign");
    world.get("/cases?utm_source=mail&fbclid=x").await.is(200);
}
