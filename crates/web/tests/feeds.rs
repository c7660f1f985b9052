//! Feeds, and what machines ask first.

mod support;

use axum::body::Bytes;
use casebook::{Content, Status, Tag};
use feed_rs::model::{Feed, FeedType};
use support::{World, cases};

fn read(body: &str) -> Feed {
    feed_rs::parser::parse(Bytes::from(body.to_owned()).as_ref()).expect("a feed")
}

#[tokio::test]
async fn every_list_is_a_feed_in_three_formats() {
    let world = World::with_cases().await;
    for (ending, kind, media) in [
        ("atom", FeedType::Atom, "application/atom+xml"),
        ("rss", FeedType::RSS2, "application/rss+xml"),
        ("json", FeedType::JSON, "application/feed+json"),
    ] {
        let answer = world.get(&format!("/cases.{ending}?country=KZ")).await;
        answer.is(200).lacks("Zzsecret").lacks("zeppelin");
        assert!(answer.header("content-type").starts_with(media));
        assert!(!answer.header("etag").is_empty());
        let feed = read(&answer.body);
        assert_eq!(feed.feed_type, kind);
        assert_eq!(feed.title.unwrap().content, "Disproof: Kazakhstan");
        let entries = feed.entries;
        assert_eq!(entries.len(), 1, "{ending}");
        let entry = &entries[0];
        assert_eq!(entry.id, "https://disproof.example/cases/1");
        let title = &entry.title.as_ref().unwrap().content;
        assert_eq!(
            title,
            "Disinformation: Foreign services moved the moon (D-1)"
        );
        let link = format!("https://disproof.example{}", cases::FIRST);
        assert!(
            entry.links.iter().any(|l| l.href == link),
            "{:?}",
            entry.links
        );
        assert!(entry.published.is_some());
        let list = world.get("/cases?country=KZ").await;
        list.has(&format!("type=\"{media}\" title="))
            .has(&format!("href=\"/cases.{ending}?country=KZ\""));
    }
    let ru = world.get("/ru/cases.atom").await;
    let feed = read(&ru.body);
    assert_eq!(feed.entries.len(), 5, "withdrawn ones are told, too");
    ru.has("xml:lang=\"ru\"").has("/ru/cases/1-foreign");
    world.get("/cases.atom?from=nonsense").await.is(400);
}

#[tokio::test]
async fn a_feed_holds_whatever_a_case_holds() {
    let world = World::empty().await;
    cases::vocabulary(&world).await;
    let mut write = world.store.write("ada", "").await.unwrap();
    write.save_tag(&Tag::named("a & <b>")).await.unwrap();
    write.commit().await.unwrap();
    let content = Content {
        title: "]]> <script>alert(1)</script> \u{1b}[31m & \u{ffff}".to_owned(),
        summary: "\u{8}Bell \u{7} and </content></entry>".to_owned(),
        tags: vec![cases::slug("a & <b>")],
        ..cases::plain("A claim", "")
    };
    world.create(Status::Published, content).await;
    world.reindex().await;
    for ending in ["atom", "rss", "json"] {
        let answer = world.get(&format!("/cases.{ending}")).await;
        let feed = read(&answer.is(200).body);
        assert_eq!(feed.entries.len(), 1, "{ending}");
        let title = &feed.entries[0].title.as_ref().unwrap().content;
        // Readers of RSS may take a title for HTML.
        let said = match ending {
            "rss" => "‹script›alert(1)‹/script›",
            _ => "<script>alert(1)</script>",
        };
        assert!(title.contains(said), "{title}");
    }
}

#[tokio::test]
async fn machines_find_every_page_in_every_language() {
    let world = World::with_cases().await;
    let robots = world.get("/robots.txt").await;
    robots
        .is(200)
        .has("Disallow: /cases?")
        .has("Disallow: /ar/check")
        .has("Sitemap: https://disproof.example/sitemap.xml");
    world
        .get("/sitemap.xml")
        .await
        .is(200)
        .has("<loc>https://disproof.example/sitemaps/pages.xml</loc>")
        .has("<loc>https://disproof.example/sitemaps/cases-1.xml</loc>")
        .lacks("cases-2.xml");
    let map = world.get("/sitemaps/cases-1.xml").await;
    map.is(200)
        .has("<loc>https://disproof.example/cases/1-foreign-services-moved-the-moon</loc><lastmod>")
        .has("hreflang=\"ka\" href=\"https://disproof.example/ka/cases/1-foreign")
        .lacks("zeppelin")
        .lacks("lighthouse");
    let pages = world.get("/sitemaps/pages.xml").await;
    pages
        .has("<loc>https://disproof.example/</loc>")
        .has("/outlets/moon-news</loc>");
    // Each address that the maps name answers.
    for text in [&map.body, &pages.body] {
        for place in text.split("<loc>").skip(1) {
            let address = place.split('<').next().unwrap();
            let path = address.strip_prefix("https://disproof.example").unwrap();
            world.get(path).await.is(200);
        }
    }
    for name in ["cases-0.xml", "cases-99.xml", "cases-4294967295.xml", "x"] {
        world.get(&format!("/sitemaps/{name}")).await.is(404);
    }
    let mut world = world;
    let security = "/.well-known/security.txt";
    world
        .get(security)
        .await
        .has("Contact: https://disproof.example/feedback");
    world.settings.feedback_mail = Some("desk@disproof.example".to_owned());
    world
        .get(security)
        .await
        .has("Contact: mailto:desk@disproof.example")
        .has("Expires: 20");
}
