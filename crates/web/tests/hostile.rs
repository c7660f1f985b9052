//! Those who mean harm: nothing they write acts, nothing they ask shows what is not public.

mod support;

use casebook::{
    Appearance, Claim, Content, Evidence, Origin, Outlet, Status, Tag, Translation,
    TranslationKind, Unresolved, Verdict,
};
use extract::dom;
use support::{Answer, World, cases};

/// Every way out of a text at once: of an element, an attribute, a comment and a script.
const BREAKOUT: &str = "\"'><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)>\
    --></title></textarea></script><a href=javascript:alert(1)>x</a>{{48271*65539}}\u{202e}";

fn hostile(n: usize) -> String {
    format!("Moonclaim{n} {BREAKOUT}")
}

fn some(n: usize) -> Option<String> {
    Some(hostile(n))
}

/// A case with the same hostile text in every field, and addresses that are none.
fn hostile_case() -> Content {
    let address = |scheme: &str| Some(format!("{scheme}alert(1)//\"><script>alert(1)</script>"));
    let english = cases::language("en");
    Content {
        title: hostile(1),
        summary: hostile(2),
        response: format!(
            "{}\n\n[x](javascript:alert(1)) ![x](https://tracker.example/p.gif) <script>alert(1)</script>\n\n\
             [y](data:text/html;base64,PHNjcmlwdD4=) <iframe src=//evil.example></iframe>\n\n\
             <svg><a xlink:href=\"javascript:alert(1)\">x</a></svg> <math href=javascript:alert(1)>x</math>\n\n\
             <form action=//evil.example><input name=a></form> <style>*{{display:none}}</style>",
            hostile(3)
        ),
        claims: vec![Claim {
            text: hostile(4),
            verdict: Some(Verdict::False),
            grain_of_truth: some(5),
        }],
        appearances: vec![Appearance {
            outlet: Some(cases::slug("Hostile Herald")),
            outlet_label: some(6),
            url: address("javascript:"),
            archived_url: address("data:text/html,"),
            published_on: cases::day("2022-01-25"),
            language: Some(english.clone()),
            headline: some(7),
            quote: some(8),
        }],
        evidence: vec![Evidence {
            title: hostile(9),
            publisher: some(10),
            published_on: None,
            url: address("vbscript:"),
            archived_url: address("javascript:"),
            quote: some(11),
            supports: some(12),
            link_health: None,
        }],
        tags: vec![cases::slug("Hostile tag")],
        translations: vec![Translation {
            language: cases::language("de"),
            title: hostile(13),
            summary: hostile(14),
            response: hostile(15),
            kind: TranslationKind::Machine,
        }],
        unresolved: vec![Unresolved {
            field: hostile(16),
            text: hostile(17),
        }],
        origin: Some(Origin {
            dataset: hostile(18),
            id: hostile(19),
            url: address("javascript:"),
            licence: some(20),
            attribution: some(21),
        }),
        language: english,
        ..Content::default()
    }
}

async fn hostile_world() -> World {
    let world = World::empty().await;
    let mut write = world.store.write("eve", "x").await.unwrap();
    let outlet = Outlet {
        name: hostile(30),
        attribution: casebook::Attribution::StateLinked,
        attribution_source: some(31),
        ..Outlet::named("Hostile Herald")
    };
    write.save_outlet(&outlet).await.unwrap();
    let tag = Tag {
        name: hostile(32),
        ..Tag::named("Hostile tag")
    };
    write.save_tag(&tag).await.unwrap();
    write.commit().await.unwrap();
    let case = world.create(Status::Published, hostile_case()).await;
    let case = world.correct(&case, &hostile(33)).await;
    let other = cases::plain(&hostile(34), &hostile(35));
    let other = Content {
        appearances: hostile_case().appearances,
        ..other
    };
    let other = world.create(Status::Published, other).await;
    let mut write = world.store.write("eve", "x").await.unwrap();
    let relation = cases::relation(
        &case,
        &other,
        casebook::RelationState::Suggested,
        &hostile(36),
    );
    write.save_relation(&relation).await.unwrap();
    write.commit().await.unwrap();
    world.reindex().await;
    world
}

/// A page as a browser would read it holds nothing that acts and nothing of another site.
#[track_caller]
fn is_inert(page: &Answer, what: &str) {
    let document = dom::parse(&page.body).document;
    for script in document.select("script").iter() {
        assert_eq!(
            script.attr("type").as_deref(),
            Some("application/ld+json"),
            "{what}"
        );
        serde_json::from_str::<serde_json::Value>(&script.text()).expect(what);
    }
    for element in [
        "iframe", "object", "embed", "base", "math", "style", "frame", "audio", "video",
    ] {
        assert_eq!(
            document.select(element).length(),
            0,
            "<{element}> on {what}"
        );
    }
    // Our own pictures of figures alone, and nothing but shapes and words in them.
    for picture in document.select("svg *").iter() {
        let name = picture.nodes()[0].node_name().unwrap_or_default();
        let is_ours = ["rect", "line", "text", "title"].contains(&&*name);
        assert!(is_ours, "<{name}> in a picture on {what}");
    }
    assert_eq!(document.select("meta[http-equiv]").length(), 0, "{what}");
    let mut elements = 0;
    for element in document.select("*").iter() {
        elements += 1;
        for attribute in element.attrs() {
            let (name, value) = (
                attribute.name.local.to_string(),
                attribute.value.to_string(),
            );
            assert!(!name.starts_with("on"), "{name} on {what}");
            assert_ne!(name, "style", "{what}");
            if ["href", "src", "action", "formaction"].contains(&name.as_str()) {
                let value = value.to_lowercase();
                let is_fine = ["/", "http://", "https://", "mailto:", "#"]
                    .iter()
                    .any(|start| value.starts_with(start));
                assert!(is_fine, "{name}={value} on {what}");
            }
            if name == "src" || name == "action" {
                assert!(
                    value.starts_with('/') && !value.starts_with("//"),
                    "{name}={value} on {what}"
                );
            }
        }
    }
    assert!(elements > 30, "{what} is a page");
    let title = document.select("head > title");
    assert_eq!(title.length(), 1, "{what}");
}

#[tokio::test]
async fn a_hostile_case_is_shown_as_the_text_it_is() {
    let world = hostile_world().await;
    let numbers = ["1", "2"];
    for number in numbers {
        let moved = world.get(&format!("/cases/{number}")).await;
        let address = moved.is(308).header("location").to_owned();
        for query in ["", "?lang=de"] {
            let page = world.get(&format!("{address}{query}")).await;
            is_inert(page.is(200), &format!("case {number}{query}"));
        }
    }
    let address = world.get("/cases/1").await.header("location").to_owned();
    let page = world.get(&address).await;
    for n in [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 17, 20, 21, 30, 31, 32, 33, 34, 36,
    ] {
        assert!(
            page.body.contains(&format!("Moonclaim{n} ")),
            "field {n} is shown"
        );
    }
    page.lacks("3163633069").has("{{48271*65539}}");
}

#[tokio::test]
async fn a_hostile_case_is_inert_in_lists_and_in_answers() {
    let world = hostile_world().await;
    for path in [
        "/",
        "/cases",
        "/cases?q=Moonclaim1",
        "/cases?outlet=hostile-herald&tag=hostile-tag",
        "/outlets/hostile-herald",
        "/tags/hostile-tag",
        "/narratives",
        "/outlets",
        "/tags",
        "/review",
        "/cases.json",
    ] {
        let page = world.get(path).await;
        match path.ends_with("json") {
            true => drop(serde_json::from_str::<serde_json::Value>(&page.is(200).body).unwrap()),
            false => is_inert(page.is(200), path),
        }
        if path == "/" || path.starts_with("/cases") {
            page.has("Moonclaim1 ");
        }
    }
    let title = "Owls were replaced by machines\"><img src=x onerror=alert(1)>";
    let summary = "Every owl of the forest is a machine now</script><script>alert(1)</script>";
    let owls = Content {
        appearances: hostile_case().appearances,
        ..cases::plain(title, summary)
    };
    world.create(Status::Published, owls).await;
    world.reindex().await;
    let text = format!("{}\n\n{BREAKOUT}", cases::STORY);
    let page = world.check(&[("text", &text)]).await;
    is_inert(page.is(200), "check");
    page.has("match-1");
}

#[tokio::test]
async fn hostile_questions_are_answered_inertly() {
    let world = World::with_cases().await;
    let encoded: String = url::form_urlencoded::byte_serialize(BREAKOUT.as_bytes()).collect();
    for field in [
        "q",
        "from",
        "until",
        "outlet",
        "language",
        "country",
        "tag",
        "narrative",
        "issue",
        "status",
        "sort",
        "page",
        "lang",
    ] {
        for path in [
            "/cases",
            "/check",
            "/",
            "/cases/1-foreign-services-moved-the-moon",
            "/cases/1-foreign-services-moved-the-moon/history",
            "/outlets",
            "/narratives",
            "/outlets/moon-news",
            "/feedback",
            "/about",
        ] {
            let path = format!("{path}?{field}={encoded}");
            let page = world.get(&path).await;
            assert!(
                matches!(page.status.as_u16(), 200 | 400),
                "{} for {path}",
                page.status
            );
            is_inert(&page, &path);
        }
    }
    let page = world
        .get(&format!("/check?text={encoded}&url={encoded}"))
        .await;
    is_inert(&page, "a filled-in form");
    for path in [
        format!("/{encoded}"),
        format!("/cases/{encoded}"),
        format!("/cases/1-{encoded}"),
        format!("/cases/1-{encoded}/history"),
        format!("/outlets/{encoded}"),
        format!("/tags/{encoded}"),
        format!("/narratives/{encoded}"),
        format!("/countries/{encoded}"),
        format!("/review/{encoded}"),
        format!("/sitemaps/{encoded}"),
    ] {
        let page = world.get(&path).await;
        assert!(matches!(page.status.as_u16(), 404 | 308), "{path}");
        page.lacks("alert(1)");
    }
    let page = world.check(&[("url", BREAKOUT)]).await;
    is_inert(page.is(422), "an address that is none");
}

#[tokio::test]
async fn queries_of_every_shape_are_answered() {
    let world = World::with_cases().await;
    for query in [
        "q=%00",
        "q=%FF%FE",
        "q=%F0%9F%92%A9",
        "q=\"",
        "q=AND+OR+NOT",
        "q=*:*",
        "q=title:[*+TO+*]",
        "q=((((((((((",
        "q=a%00b",
        "q=%E2%80%AE",
        "q='+or+1=1--",
        "q=../../etc/passwd",
        "q=${7*7}",
        "&&&&=&=",
        "%",
        "%zz=%zz",
        "page=-1",
        "page=0",
        "page=1e9",
        "from=0000-00-00",
        "from=9999-12-31&until=0001-01-01",
        "from=-009999-01-01",
        "issue=4294967296",
        "narrative=nobody",
        "outlet=nobody",
        "tag=",
        "sort=newest&sort=oldest",
        "q=a&q=b",
        "language=und",
        "status=draft",
        "status=in_review",
    ] {
        let page = world.get(&format!("/cases?{query}")).await;
        assert!(
            matches!(page.status.as_u16(), 200 | 400),
            "{} for {query}",
            page.status
        );
        page.lacks("Zzsecret").lacks("zeppelin").lacks("ferry sank");
    }
    let long = format!("/cases?q={}", "moon+".repeat(10_000));
    assert_eq!(
        world
            .get(&long)
            .await
            .is(200)
            .body
            .matches("value=\"moon moon")
            .count(),
        1
    );
    let many: String = (0..5_000).map(|n| format!("issue={n}&")).collect();
    world.get(&format!("/cases?{many}")).await.is(200);
}

#[tokio::test]
async fn nothing_that_is_not_public_is_on_any_page() {
    let world = World::with_cases().await;
    let mut pages = vec![
        world
            .check(&[("text", "Zzsecretdraft zeppelin hides ferry sank twice")])
            .await,
        world
            .check(&[("text", "A zeppelin hides behind the draft")])
            .await,
    ];
    for path in [
        "/",
        "/cases",
        "/cases?page=2",
        "/cases?q=zeppelin",
        "/cases?q=Zzsecretdraft",
        "/cases?q=ferry+sank",
        "/cases?q=D-4",
        "/cases?q=4",
        "/cases?status=draft",
        "/cases?status=in_review",
        "/cases?sort=oldest",
        "/cases/4",
        "/cases/5",
        "/cases/4-a-zeppelin-hides-behind-the-draft",
        "/check",
        "/healthz",
        "/robots.txt",
        "/cases/1-foreign-services-moved-the-moon",
        "/cases/1-foreign-services-moved-the-moon?lang=uk",
        "/cases/3-owls-were-replaced-by-machines",
        "/cases/6-the-lighthouse-is-made-of-cheese",
        "/cases/4/history",
        "/cases.atom",
        "/cases.rss?q=zeppelin",
        "/cases.json?status=draft",
        "/narratives",
        "/outlets",
        "/outlets/moon-news",
        "/countries/KZ",
        "/tags/night-sky",
        "/review",
        "/review/270",
        "/sitemap.xml",
        "/sitemaps/cases-1.xml",
        "/sitemaps/pages.xml",
        "/check/result?text=The+moon",
    ] {
        pages.push(world.get(path).await);
    }
    for (at, page) in pages.iter().enumerate() {
        let body = page.body.to_lowercase();
        for secret in [
            "behind-the-draft",
            "twice-in-review",
            "/cases/4",
            "/cases/5",
            "zzsecretrelation",
        ] {
            assert!(!body.contains(secret), "{secret} is on page {at}: {body}");
        }
    }
    let words = "zzsecret";
    for page in &pages[2..] {
        let shown = page.body.to_lowercase().replace("zzsecretdraft", "");
        assert!(!shown.contains(words), "only what was asked is repeated");
    }
}
