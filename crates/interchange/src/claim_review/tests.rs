use casebook::{Date, Verdict, rules};

use crate::{Entry, Severity, item::Noted, read};

fn cases(source: &str) -> Vec<Noted> {
    read("file", source.as_bytes())
        .map(|item| {
            let item = item.expect("it can be read");
            match item.entry {
                Entry::Incoming(incoming) => (incoming, item.notes),
                Entry::Own(record) => panic!("a case was expected, not {record:?}"),
            }
        })
        .collect()
}

fn case(source: &str) -> Noted {
    let mut cases = cases(source);
    assert_eq!(cases.len(), 1);
    cases.remove(0)
}

const REVIEW: &str = r#"{
  "@context": "https://schema.org", "@type": "ClaimReview",
  "url": "https://facts.example/dam", "datePublished": "2023-05-06",
  "claimReviewed": "The dam broke", "inLanguage": "fr",
  "author": {"@type": "Organization", "name": "Facts", "url": "https://facts.example/"},
  "reviewRating": {"@type": "Rating", "ratingValue": "1", "bestRating": "5", "worstRating": "1", "alternateName": "Faux"},
  "reviewBody": "It <b>did not</b> break.<br>Really.</p>",
  "sdLicense": "https://creativecommons.org/licenses/by/4.0/",
  "keywords": "dams, wolves",
  "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "A. Keeper"}, "datePublished": "2023-05-04T10:00:00+02:00",
    "firstAppearance": {"@type": "CreativeWork", "url": "https://hill.example/1", "headline": "Broken!", "publisher": {"name": "Hill News"}},
    "appearance": ["https://www.facebook.com/x/1", {"@type": "CreativeWork", "url": "https://valley.example/2", "datePublished": "5 May 2023"}]}
}"#;

#[test]
fn a_review_becomes_a_case_with_claim_verdict_and_appearances() {
    let (incoming, notes) = case(REVIEW);
    let content = &incoming.content;
    assert_eq!(
        (content.title.as_str(), content.language.tag()),
        ("The dam broke", "fr")
    );
    assert_eq!(content.claims[0].verdict, Some(Verdict::False));
    assert_eq!(content.response, "It did not break. Really.");
    let places: Vec<_> = content
        .appearances
        .iter()
        .map(|a| {
            let outlet = a.outlet.as_ref().map(|outlet| outlet.as_str());
            (
                outlet,
                a.outlet_label.as_deref(),
                a.url.as_deref().unwrap(),
                a.published_on.unwrap().day(),
            )
        })
        .collect();
    assert_eq!(
        places,
        [
            (Some("hill-news"), None, "https://hill.example/1", 4),
            (None, Some("A. Keeper"), "https://www.facebook.com/x/1", 4),
            (Some("valley-example"), None, "https://valley.example/2", 5),
        ]
    );
    assert_eq!(content.appearances[0].headline.as_deref(), Some("Broken!"));
    let origin = content.origin.as_ref().unwrap();
    assert_eq!(
        (
            origin.dataset.as_str(),
            origin.id.as_str(),
            origin.url.as_deref(),
            origin.attribution.as_deref()
        ),
        (
            "facts.example",
            "https://facts.example/dam",
            Some("https://facts.example/dam"),
            Some("Facts")
        )
    );
    assert_eq!(
        origin.licence.as_deref(),
        Some("https://creativecommons.org/licenses/by/4.0/")
    );
    assert_eq!(incoming.tags.len(), 2);
    let dropped: Vec<_> = notes.iter().map(|note| note.field.as_str()).collect();
    assert_eq!(dropped, ["datePublished"], "{notes:?}");
    assert_eq!(rules::missing(content), []);
}

#[test]
fn every_wrapping_gives_the_same_case() {
    let (expected, _) = case(REVIEW);
    let line = REVIEW.replace('\n', " ");
    for source in [
        line.clone(),
        format!("[{REVIEW}]"),
        format!(
            "{{\"@context\":\"https://schema.org\",\"@graph\":[{{\"@type\":\"WebPage\",\"url\":\"https://x.example\"}},{REVIEW}]}}"
        ),
        format!(
            "{{\"@type\":\"DataFeed\",\"dataFeedElement\":[{{\"@type\":[\"DataFeedItem\"],\"dateCreated\":\"2023\",\"item\":[{REVIEW}]}}]}}"
        ),
        format!(
            "<html><head><script type='application/ld+json'>{REVIEW}</script></head><body><p>It did not.</p></body></html>"
        ),
        REVIEW.replace("\"ClaimReview\"", "[\"http://schema.org/ClaimReview\"]"),
        format!("{{\"@type\":\"NewsArticle\",\"review\":{REVIEW},\"claimReviewed\":null}}"),
    ] {
        let (incoming, _) = case(&source);
        assert_eq!(incoming, expected, "{source}");
    }
    assert_eq!(
        cases(&format!("{line}\n\n{}\n", line.replace("/dam", "/mill"))).len(),
        2
    );
}

#[test]
fn strings_for_objects_and_objects_for_strings_are_understood() {
    let (incoming, notes) = case(
        r#"{"@type":"ClaimReview","url":{"@id":"https://facts.example/x"},"claimReviewed":["The mill burns"],
        "author":"Facts","reviewRating":"Missing context","itemReviewed":["https://hill.example/1","just words"],"inLanguage":{"name":"English"},
        "about":[{"name":"Mills"},"Fire"]}"#,
    );
    let content = &incoming.content;
    assert_eq!(
        content.origin.as_ref().unwrap().url.as_deref(),
        Some("https://facts.example/x")
    );
    assert_eq!(content.claims[0].verdict, Some(Verdict::MissingContext));
    assert_eq!(
        content.appearances[0].url.as_deref(),
        Some("https://hill.example/1")
    );
    assert_eq!(content.language.tag(), "en");
    assert_eq!(content.tags.len(), 2);
    assert_eq!(
        (notes[0].field.as_str(), notes[0].value.as_str()),
        ("itemReviewed", "just words")
    );
}

#[test]
fn references_inside_a_graph_are_followed() {
    let (incoming, _) = case(
        r##"{"@graph":[{"@type":"ClaimReview","@id":"https://f.example/#r","url":"https://f.example/r","claimReviewed":"X is Y","author":{"@id":"#org"},"itemReviewed":{"@id":"#claim"}},
        {"@id":"#org","@type":"Organization","name":"Facts"},{"@id":"#claim","@type":"Claim","datePublished":"2020-01-02","appearance":{"@id":"https://hill.example/9"}}]}"##,
    );
    assert_eq!(
        incoming.content.origin.unwrap().attribution.as_deref(),
        Some("Facts")
    );
    assert_eq!(
        incoming.content.appearances[0].url.as_deref(),
        Some("https://hill.example/9")
    );
    assert_eq!(
        incoming.content.appearances[0].published_on,
        Some(Date::constant(2020, 1, 2))
    );
}

#[test]
fn claims_reviewed_on_one_page_are_one_case_and_in_one_file_two() {
    let two = REVIEW.replace("The dam broke", "The mill burns");
    let (incoming, _) = case(&format!("{{\"@graph\":[{REVIEW},{two}]}}"));
    let claims: Vec<_> = incoming
        .content
        .claims
        .iter()
        .map(|claim| claim.text.as_str())
        .collect();
    assert_eq!(claims, ["The dam broke", "The mill burns"]);
    let apart = cases(&format!("[{REVIEW},{two},{REVIEW}]"));
    let ids: Vec<_> = apart
        .iter()
        .map(|(case, _)| case.content.origin.as_ref().unwrap().id.as_str())
        .collect();
    assert_eq!(
        ids,
        [
            "https://facts.example/dam",
            "https://facts.example/dam#the-mill-burns",
            "https://facts.example/dam"
        ]
    );
}

#[test]
fn a_rating_that_means_no_verdict_stays_text_and_is_reported() {
    let (incoming, notes) = case(&REVIEW.replace("Faux", "Satirique"));
    assert_eq!(incoming.content.claims[0].verdict, None);
    assert_eq!(
        (
            incoming.content.unresolved[0].field.as_str(),
            incoming.content.unresolved[0].text.as_str()
        ),
        ("verdict", "Satirique")
    );
    assert!(
        notes
            .iter()
            .any(|note| note.severity == Severity::Unresolved)
    );
    let (numbered, notes) = case(&REVIEW.replace(", \"alternateName\": \"Faux\"", ""));
    assert_eq!(numbered.content.claims[0].verdict, Some(Verdict::False));
    assert!(
        notes
            .iter()
            .any(|note| note.severity == Severity::Guessed && note.field == "verdict")
    );
}

#[test]
fn a_feed_gives_its_licence_to_its_reviews() {
    let bare = REVIEW.replace("\"sdLicense\"", "\"xLicense\"");
    let (incoming, _) = case(&format!(
        "{{\"@type\":\"DataFeed\",\"license\":\"CC0-1.0\",\"dataFeedElement\":[{{\"item\":{bare}}}]}}"
    ));
    assert_eq!(
        incoming.content.origin.unwrap().licence.as_deref(),
        Some("CC0-1.0")
    );
}
