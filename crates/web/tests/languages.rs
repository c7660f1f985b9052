//! The site in each of its languages.

mod support;

use axum::{body::Body, http::Method};
use support::{Answer, World, cases::FIRST, request, send};
use web::Locale;

/// A page as a reader gets it whose browser asks for some languages.
async fn asked_in(world: &World, path: &str, accepted: &str, from: Option<&str>) -> Answer {
    let mut asked = request(Method::GET, path).header("accept-language", accepted);
    if let Some(from) = from {
        asked = asked.header("sec-fetch-site", from);
    }
    send(&world.router(), asked.body(Body::empty()).unwrap()).await
}

/// Addresses of this site that a page links to, the choice of a language left out.
fn links(page: &str) -> Vec<&str> {
    let (before, rest) = page.split_once("<details class=\"tongue\"").unwrap();
    let (_, after) = rest.split_once("</details>").unwrap();
    let links = [before, after].into_iter().flat_map(|part| {
        let of = |name| part.split(name).skip(1);
        of(" href=\"").chain(of(" action=\""))
    });
    links
        .filter_map(|rest| rest.split('"').next())
        .filter(|link| link.starts_with('/') && !link.starts_with("/assets/"))
        .collect()
}

#[tokio::test]
async fn every_page_speaks_every_language_and_its_links_stay_in_it() {
    let world = World::with_cases().await;
    for locale in Locale::ALL {
        let prefix = match locale {
            Locale::En => String::new(),
            other => format!("/{}", other.tag()),
        };
        let door = if prefix.is_empty() { "/" } else { &prefix };
        for path in [
            door.to_owned(),
            format!("{prefix}/cases"),
            format!("{prefix}/cases?q=moon&country=KZ&from=nonsense"),
            format!("{prefix}{FIRST}"),
            format!("{prefix}{FIRST}/history"),
            format!("{prefix}/cases/6-the-lighthouse-is-made-of-cheese"),
            format!("{prefix}/cases?q=nobody+zzz&country=KZ"),
            format!("{prefix}/cases?q=https://moon.example/night"),
            format!("{prefix}/narratives"),
            format!("{prefix}/narratives/foreign-hands"),
            format!("{prefix}/outlets"),
            format!("{prefix}/outlets/moon-news"),
            format!("{prefix}/countries"),
            format!("{prefix}/countries/KZ"),
            format!("{prefix}/tags/night-sky"),
            format!("{prefix}/review"),
            format!("{prefix}/review/270"),
            format!("{prefix}/check"),
            format!("{prefix}/check/result?text=Owls+were+replaced+by+machines"),
            format!("{prefix}/feedback?page=/cases/1"),
            format!("{prefix}/feedback/thanks"),
            format!("{prefix}/about"),
            format!("{prefix}/nowhere"),
        ] {
            let page = world.get(&path).await;
            let direction = if locale == Locale::Ar { "rtl" } else { "ltr" };
            page.has(&format!(
                "<html lang=\"{}\" dir=\"{direction}\">",
                locale.tag()
            ));
            for link in links(&page.body) {
                let stays = link == door || link.starts_with(&format!("{prefix}/"));
                assert!(stays, "{path} leads to {link}");
            }
        }
    }
}

#[tokio::test]
async fn a_check_is_answered_in_the_readers_language() {
    let world = World::with_cases().await;
    let form = support::form("/de/check", &[("text", "Ganz etwas anderes")]);
    let answer = send(&world.router(), form).await;
    answer.is(200).has("<html lang=\"de\" dir=\"ltr\">");
    let empty = support::form("/fr/check", &[("text", "")]);
    let answer = send(&world.router(), empty).await;
    answer
        .is(422)
        .has("<html lang=\"fr\"")
        .lacks("Please paste");
}

#[tokio::test]
async fn the_front_door_leads_to_the_language_a_reader_likes_best() {
    let world = World::empty().await;
    let door = asked_in(&world, "/", "uk,ru;q=0.8,en;q=0.5", None).await;
    door.is(302);
    assert_eq!(door.header("location"), "/uk");
    assert!(door.header("vary").contains("accept-language"));
    assert!(!door.header("content-security-policy").is_empty());
    // Who chose English on another page of the site is not sent back.
    asked_in(&world, "/", "uk", Some("same-origin"))
        .await
        .is(200);
    asked_in(&world, "/", "uk", Some("none")).await.is(302);
    for accepted in ["en", "tr", "", "*", "en;q=1, uk;q=0.9"] {
        asked_in(&world, "/", accepted, None).await.is(200);
    }
    // A link that somebody shared stays as it is.
    asked_in(&world, "/cases", "uk", None)
        .await
        .is(200)
        .has("<html lang=\"en\"");
}

#[tokio::test]
async fn the_default_language_has_one_address_and_leads_nowhere_else() {
    let world = World::empty().await;
    for (path, target) in [
        ("/en", "/"),
        ("/en/cases?q=a%20b", "/cases?q=a%20b"),
        ("/en//evil.example/x", "/evil.example/x"),
    ] {
        let answer = world.get(path).await;
        answer.is(308);
        assert_eq!(answer.header("location"), target);
    }
}

#[tokio::test]
async fn a_page_names_itself_in_every_language() {
    let world = World::with_cases().await;
    let page = world.get("/ru/cases?language=uk").await;
    for locale in Locale::ALL {
        page.has(&format!("hreflang=\"{}\" href=\"http", locale.tag()));
    }
    page.has("<a href=\"/cases?language=uk\" lang=\"en\"");
}
