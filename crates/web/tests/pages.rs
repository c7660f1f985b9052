//! What the pages show, and where they are.

mod support;

use axum::{body::Body, http::Method};
use serde_json::Value;
use support::{World, cases::FIRST, request, send, text_of};

#[tokio::test]
async fn the_front_page_says_what_this_is_and_counts_what_is_public() {
    let world = World::with_cases().await;
    let home = world.get("/").await;
    home.is(200)
        .has("Has this been answered before?")
        .has("<form class=\"check-form\" action=\"/check\" method=\"post\"")
        .has("compares it, passage by passage, with 4 cases");
    let figures = text_of(&home.body, ".figures li");
    assert_eq!(
        figures,
        ["4 cases", "2 languages", "2 outlets", "2 countries"]
    );
    let stories = text_of(&home.body, ".narratives li");
    assert_eq!(
        stories,
        ["Foreign hands 1 case", "Foreign hands in the sky 1 case"]
    );
    assert_eq!(
        text_of(&home.body, ".items > li").len(),
        4,
        "withdrawn ones are no news"
    );
}

#[tokio::test]
async fn an_empty_casebook_has_pages_too() {
    let world = World::empty().await;
    world
        .get("/")
        .await
        .is(200)
        .has("No case has been published yet.")
        .has("with 0 cases");
    world.get("/cases").await.is(200).has("No case found");
    world
        .check(&[("text", "The moon was moved.")])
        .await
        .is(200)
        .has("Nothing known");
}

#[tokio::test]
async fn a_case_page_has_the_whole_anatomy_of_a_case() {
    let world = World::with_cases().await;
    let page = world.get(FIRST).await;
    page.is(200);
    for piece in [
        "<title>Disinformation: Foreign services moved the moon (D-1) – Disproof</title>",
        "<h1 class=\"claimed\" lang=\"en\" dir=\"ltr\">Foreign services moved the moon</h1>",
        "<strong>False.</strong>",
        "What is true in it",
        "by about half a degree an hour",
        "<strong>Missing context.</strong>",
        "<p>At night foreign services moved the moon.</p><p>Witnesses at the harbour saw it.</p>",
        "The moon was <strong>not</strong> moved",
        "href=\"https://observatory.example/e\"",
        "<h3>What was measured</h3>",
        "Ephemeris for January 2022",
        "<bdi>The Observatory</bdi>, <time datetime=\"2022-02-01\">1 February 2022</time>",
        "The moon is where it should be.",
        "<span dir=\"auto\">The moon was not moved.</span>",
        "<bdi>A list of moons</bdi>",
        "<a href=\"/outlets/moon-news\"><bdi>Moon News</bdi></a>",
        "as “<bdi>Moon News, late programme</bdi>”",
        "state-controlled (Its own statute)",
        "<blockquote lang=\"ar\" dir=\"rtl\"><p>في الليل حركت أجهزة أجنبية القمر",
        "<p class=\"headline\" lang=\"az\" dir=\"ltr\">Xarici xidmətlər ayı yerindən tərpədib</p>",
        "href=\"https://archive.example/1\"",
        "Original at <bdi>moon.example</bdi>",
        "<time datetime=\"2022-01-25\">25 January 2022</time>",
        "<a href=\"/cases?language=ar\">Arabic</a>, <a href=\"/cases?language=az\">Azerbaijani</a>",
        "<a href=\"/countries/KZ\">Kazakhstan</a>",
        "<a href=\"/narratives/foreign-hands-in-the-sky\">",
        "<a href=\"/review/270\">Issue 270, 3 February 2022</a>",
        "<a href=\"/tags/night-sky\"><bdi>Night sky</bdi></a>",
        "<bdi>Lunar provinces</bdi>",
        "1 public version, kept for good",
        "https://disproof.example/cases/1\"",
        "<link rel=\"canonical\" href=\"https://disproof.example/cases/1-foreign-services-moved-the-moon\">",
        "<a href=\"/feedback?page=%2Fcases%2F1-foreign-services-moved-the-moon\">Report a mistake in this case</a>",
    ] {
        page.has(piece);
    }
    assert_eq!(text_of(&page.body, "main h1").len(), 1);
    assert_eq!(text_of(&page.body, "[id=main]").len(), 1);
}

#[tokio::test]
async fn every_address_a_case_ever_had_leads_to_todays() {
    let world = World::with_cases().await;
    for path in [
        "/cases/1",
        "/cases/1-",
        "/cases/1-an-older-title",
        "/cases/D-1",
        "/cases/d-1-x",
    ] {
        let answer = world.get(path).await;
        assert_eq!(answer.is(308).header("location"), FIRST, "{path}");
        assert_eq!(
            answer.header("cache-control"),
            "no-cache",
            "a title may change back"
        );
    }
    let answer = world.get("/cases/1?lang=uk&x=%0d%0aset-cookie:a=b").await;
    assert_eq!(answer.header("location"), format!("{FIRST}?lang=uk"));

    let case = world
        .store
        .case("1".parse().unwrap())
        .await
        .unwrap()
        .unwrap();
    world
        .change(&case, |case| {
            case.content.title = "Луну передвинули".to_owned()
        })
        .await;
    let answer = world.get(FIRST).await;
    assert_eq!(
        answer.is(308).header("location"),
        "/cases/1-lunu-peredvinuli"
    );
    world.get("/cases/1-lunu-peredvinuli").await.is(200);
}

#[tokio::test]
async fn a_draft_is_not_told_from_a_number_never_given() {
    let world = World::with_cases().await;
    let mut pages = Vec::new();
    for path in [
        "/cases/4",
        "/cases/4-a-zeppelin-hides-behind-the-draft",
        "/cases/5",
        "/cases/999",
    ] {
        let answer = world.get(path).await;
        answer.is(404).has("No such case").has("action=\"/cases\"");
        let id = answer.header("x-request-id").to_owned();
        pages.push(answer.body.replace(&id, ""));
    }
    pages.dedup();
    assert_eq!(pages.len(), 1, "the pages are the same, letter for letter");
    for path in [
        "/cases/x",
        "/cases/0",
        "/cases/-1",
        "/cases/99999999999999999999",
        "/cases/%F0%9F%8C%9A",
    ] {
        world.get(path).await.is(404);
    }
}

#[tokio::test]
async fn a_withdrawn_case_keeps_its_address_and_says_why() {
    let world = World::with_cases().await;
    world
        .get("/cases/6-the-lighthouse-is-made-of-cheese")
        .await
        .is(410)
        .has("<title>Withdrawn case: The lighthouse")
        .has("This case is withdrawn")
        .has("Part of it was cheese. We were wrong.")
        .has("No longer upheld; the verdict was “False”.")
        .has("<meta name=\"robots\" content=\"noindex\">")
        .lacks("application/ld+json");
    let list = world.get("/cases?q=lighthouse").await;
    list.has("Withdrawn</strong>").has("/cases/6-");
}

#[tokio::test]
async fn a_correction_is_told_on_the_page() {
    let world = World::with_cases().await;
    world
        .get("/cases/7-the-bridge-was-sold-to-a-whale")
        .await
        .has("<strong>Corrected on <time")
        .has("The auction was in March, not in May.")
        .has("2 public versions");
}

#[tokio::test]
async fn a_record_without_an_answer_of_its_own_leads_to_where_it_is_answered() {
    let world = World::with_cases().await;
    world
        .get("/cases/2-the-tide-was-cancelled-by-decree")
        .await
        .is(200)
        .has("It is answered at <a href=\"https://elsewhere.example/report/17\"")
        .has("by The Elsewhere Project")
        .has("<a href=\"https://creativecommons.org/licenses/by/4.0/\"")
        .has("its source gives no verdict in a word");
}

#[tokio::test]
async fn texts_are_shown_in_the_language_asked_for_and_what_is_missing_is_said() {
    let world = World::with_cases().await;
    let ukrainian = world.get(&format!("{FIRST}?lang=uk")).await;
    ukrainian
        .is(200)
        .has("<h1 class=\"claimed\" lang=\"uk\" dir=\"ltr\">Іноземні служби пересунули місяць</h1>")
        .has("Місяць <strong>не</strong> пересували.")
        .has("Original title: <span lang=\"en\"")
        .has("hreflang=\"de\"")
        .lacks("made by a machine");
    let german = world.get(&format!("{FIRST}?lang=de")).await;
    german
        .has("Fremde Dienste haben den Mond versetzt")
        .has("made by a machine and nobody has checked it")
        .has("Not translated; in English.")
        .has("The moon was <strong>not</strong> moved");
    for other in ["fr", "xx", "", "%00", "uk'\"><script>"] {
        let answer = world.get(&format!("{FIRST}?lang={other}")).await;
        answer
            .is(200)
            .has("lang=\"en\" dir=\"ltr\">Foreign services moved the moon</h1>");
    }
}

#[tokio::test]
async fn search_engines_are_told_the_claims_and_their_verdicts() {
    let world = World::with_cases().await;
    let page = world.get(FIRST).await;
    let document = text_of(&page.body, "script[type='application/ld+json']");
    assert_eq!(document.len(), 1);
    let document: Value = serde_json::from_str(&document[0]).unwrap();
    assert_eq!(document["@context"], "https://schema.org");
    let [first, second] = document["@graph"].as_array().unwrap().as_slice() else {
        panic!("one for each claim: {document}");
    };
    assert_eq!(first["@type"], "ClaimReview");
    assert_eq!(first["url"], format!("https://disproof.example{FIRST}"));
    assert_eq!(first["claimReviewed"], "Foreign services moved the moon");
    assert_eq!(first["reviewRating"]["ratingValue"], 1);
    assert_eq!(first["author"]["name"], "Disproof");
    assert_eq!(second["reviewRating"]["alternateName"], "Missing context");
    let claim = &first["itemReviewed"];
    assert_eq!(claim["datePublished"], "2022-01-25");
    assert_eq!(claim["appearance"][0]["url"], "https://moon.example/night");
    assert_eq!(claim["appearance"][0]["publisher"]["name"], "Moon News");
    assert_eq!(claim["appearance"][1]["inLanguage"], "az");

    let elsewhere = world.get("/cases/2-the-tide-was-cancelled-by-decree").await;
    let document = text_of(&elsewhere.body, "script[type='application/ld+json']");
    let document: Value = serde_json::from_str(&document[0]).unwrap();
    assert_eq!(document["author"]["name"], "The Elsewhere Project");
    assert_eq!(document["isBasedOn"], "https://elsewhere.example/report/17");
    assert_eq!(
        document["reviewRating"],
        Value::Null,
        "no verdict, no rating"
    );
}

#[tokio::test]
async fn related_cases_are_shown_as_sure_as_they_are_and_drafts_are_not() {
    let world = World::with_cases().await;
    let page = world.get(FIRST).await;
    page.has("The tide was cancelled by decree")
        .has("The same decree in another week")
        .has("Suggested, not confirmed by a person")
        .has("Owls were replaced by machines")
        .has("81 %")
        .lacks("Zzsecretrelation")
        .lacks("zeppelin")
        .lacks("ferry")
        .lacks("Zzrejected")
        .lacks("lighthouse");
    let other = world.get("/cases/3-owls-were-replaced-by-machines").await;
    other.has("Foreign services moved the moon");
}

#[tokio::test]
async fn a_page_that_has_not_changed_is_not_sent_again() {
    let world = World::with_cases().await;
    let page = world.get(FIRST).await;
    let tag = page.header("etag").to_owned();
    assert!(tag.starts_with("W/\"") && tag.len() > 20, "{tag}");
    assert!(page.header("last-modified").ends_with("GMT"));
    assert_eq!(
        page.header("cache-control"),
        "public, max-age=0, s-maxage=30, must-revalidate"
    );
    let again = |tag: String| {
        let request = request(Method::GET, FIRST).header("if-none-match", tag);
        request.body(Body::empty()).unwrap()
    };
    let known = send(&world.router(), again(format!("\"x\", {tag}"))).await;
    assert_eq!(
        (known.is(304).body.as_str(), known.header("etag")),
        ("", tag.as_str())
    );

    let mut write = world.store.write("ada", "rename").await.unwrap();
    let mut outlet = world
        .store
        .outlet_named("Moon News")
        .await
        .unwrap()
        .unwrap();
    outlet.name = "Moon Tonight".to_owned();
    write.save_outlet(&outlet).await.unwrap();
    write.commit().await.unwrap();
    let changed = send(&world.router(), again(tag)).await;
    changed.is(200).has("Moon Tonight");
}
