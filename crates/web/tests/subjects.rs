//! What cases have in common: stories, outlets, countries, tags, issues.

mod support;

use casebook::{Appearance, Content, Status};
use support::{World, cases, text_of};

#[tokio::test]
async fn a_story_has_its_tree_its_figures_and_its_pictures() {
    let world = World::with_cases().await;
    world
        .get("/narratives")
        .await
        .is(200)
        .has("<li class=\"depth-0\"><span class=\"directory-name\"><a href=\"/narratives/foreign-hands\">")
        .has("<li class=\"depth-1\">");
    let page = world.get("/narratives/foreign-hands").await;
    page.is(200)
        .has("Narrower stories")
        .has("<a href=\"/narratives/foreign-hands-in-the-sky\">")
        .has("First seen: <time datetime=\"2022-01-25\">25 January 2022</time>")
        .has("Last seen: <time datetime=\"2022-01-27\">27 January 2022</time>")
        .has("Cases by the time they ran, from January 2022 to January 2022; most in January 2022, 1 case.")
        .has("<a href=\"/countries/KZ\"><bdi>Kazakhstan</bdi></a>")
        .has("<a href=\"/outlets/crater-herald\">")
        .has(cases::FIRST)
        .lacks("zeppelin");
    // Arabic two days before Azerbaijani.
    assert_eq!(
        text_of(&page.body, "[aria-labelledby=by-language] .grid tbody th"),
        ["Arabic", "Azerbaijani"]
    );
    // Behind each picture stand its figures.
    let behind = text_of(&page.body, "[aria-labelledby=by-month] tbody tr");
    assert_eq!(behind, ["January 20221"]);
    world
        .get("/narratives/foreign-hands-in-the-sky")
        .await
        .has("› <a href=\"/narratives/foreign-hands\">");
    world
        .get("/de/narratives/foreign-hands")
        .await
        .has("Fremde Hände");
}

#[tokio::test]
async fn an_outlet_says_what_is_known_of_it_and_counts_its_own() {
    let world = World::with_cases().await;
    let page = world.get("/outlets/moon-news").await;
    page.is(200)
        .has("Лунные новости")
        .has("television or radio")
        .has("moon.example")
        .has("state-controlled")
        .has("Its own statute")
        .has("does not mean that it is tied to a state");
    // Four cases stand; each ran in it once, and one in another outlet besides.
    let figures = text_of(&page.body, ".figures li");
    assert_eq!(figures[..2], ["4 cases", "4 appearances"]);
}

#[tokio::test]
async fn an_issue_lists_the_cases_it_reported() {
    let world = World::with_cases().await;
    world
        .get("/review")
        .await
        .has("<a href=\"/review/270\"><bdi>270: Moons and tides</bdi></a>")
        .has("3 February 2022");
    world
        .get("/review/270")
        .await
        .is(200)
        .has(cases::FIRST)
        .lacks("A zeppelin");
}

#[tokio::test]
async fn what_no_public_case_has_is_not_there() {
    let world = World::with_cases().await;
    let secret = Content {
        appearances: vec![Appearance {
            outlet: Some(cases::slug("Crater Herald")),
            ..Appearance::default()
        }],
        tags: vec![cases::slug("Night sky")],
        countries: vec!["FR".parse().unwrap()],
        ..cases::plain("Zzsecret of France", "A draft.")
    };
    world.create(Status::Draft, secret).await;
    world.reindex().await;
    for path in [
        "/countries/FR",
        "/countries/Atlantis",
        "/narratives/nobody",
        "/outlets/nobody",
        "/tags/nobody",
        "/review/271",
        "/review/x",
        "/review/99999999999",
        "/tags/%00",
    ] {
        let page = world.get(path).await;
        assert!(
            matches!(page.status.as_u16(), 404 | 308),
            "{path}: {}",
            page.status
        );
        page.lacks("Zzsecret");
    }
    world.get("/countries").await.lacks("France");
    world.get("/tags/night-sky").await.lacks("Zzsecret");
}

#[tokio::test]
async fn another_spelling_leads_to_ours() {
    let world = World::with_cases().await;
    for (path, target) in [
        ("/outlets/Moon_News", "/outlets/moon-news"),
        ("/countries/kazakhstan", "/countries/KZ"),
        ("/ru/countries/kz", "/ru/countries/KZ"),
        ("/review/0270", "/review/270"),
    ] {
        let answer = world.get(path).await;
        assert_eq!(answer.is(308).header("location"), target, "{path}");
    }
}

#[tokio::test]
async fn a_withdrawn_case_counts_for_nothing_and_what_it_names_is_still_there() {
    let world = World::empty().await;
    cases::vocabulary(&world).await;
    let content = Content {
        countries: vec!["FR".parse().unwrap()],
        ..cases::plain("Foxes run the mint", "They do not.")
    };
    let case = world.create(Status::Published, content).await;
    world.withdraw(&case, "Foxes do run it.").await;
    world.reindex().await;
    world.get("/countries").await.lacks("France");
    world
        .get("/countries/FR")
        .await
        .is(200)
        .has("Withdrawn")
        .has("Foxes run the mint");
}

#[tokio::test]
async fn a_long_directory_is_searched_and_paged() {
    let world = World::empty().await;
    let mut write = world.store.write("ada", "").await.unwrap();
    for n in 0..130 {
        let outlet = casebook::Outlet::named(&format!("Gazette {n}"));
        write.save_outlet(&outlet).await.unwrap();
    }
    write.commit().await.unwrap();
    let appearances = (0..130).map(|n| Appearance {
        outlet: Some(cases::slug(&format!("Gazette {n}"))),
        published_on: cases::day("2022-01-25"),
        ..Appearance::default()
    });
    let content = Content {
        appearances: appearances.collect(),
        ..cases::plain("Everywhere at once", "It ran everywhere.")
    };
    world.create(Status::Published, content).await;
    world.reindex().await;
    let first = world.get("/outlets").await;
    assert_eq!(text_of(&first.body, ".directory li").len(), 100);
    first.has("page 1 of 2").has("href=\"/outlets?page=2\"");
    let second = world.get("/outlets?page=2").await;
    assert_eq!(text_of(&second.body, ".directory li").len(), 30);
    let found = world.get("/outlets?q=gazette+12&sort=name").await;
    assert_eq!(text_of(&found.body, ".directory li").len(), 11);
    world
        .get("/outlets?q=<script>")
        .await
        .has("No name holds “&#60;script&#62;”");
    for page in ["0", "-1", "99999999999999999999", "x"] {
        world.get(&format!("/outlets?page={page}")).await.is(200);
    }
    world.get("/outlets?page=9").await.has("There is no page 9");
}
