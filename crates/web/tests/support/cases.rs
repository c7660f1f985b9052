//! The cases of the tests' casebook, invented, in invented outlets.

use casebook::{
    Appearance, Attribution, Case, Claim, Content, Date, Evidence, Issue, Label, Language,
    Narrative, Origin, Outlet, OutletKind, Relation, RelationState, Slug, Status, Tag, Translation,
    TranslationKind, Unresolved, Verdict,
};

use super::World;

/// What the third case says; enough of its words to be known again by them alone.
pub const STORY: &str = "Owls were replaced by machines: every owl of the forest is a machine now.";
/// Where the third case is.
pub const STORY_PATH: &str = "/cases/3-owls-were-replaced-by-machines";
/// Where the first case is.
pub const FIRST: &str = "/cases/1-foreign-services-moved-the-moon";

pub fn slug(text: &str) -> Slug {
    Slug::of(text)
}

pub fn language(tag: &str) -> Language {
    tag.parse().expect("a language")
}

pub fn day(text: &str) -> Option<Date> {
    Some(text.parse().expect("a day"))
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// A case that has all a public case needs and nothing else.
pub fn plain(title: &str, summary: &str) -> Content {
    Content {
        language: language("en"),
        title: title.to_owned(),
        summary: summary.to_owned(),
        response: "It is not so: the records say otherwise.".to_owned(),
        claims: vec![Claim {
            text: title.to_owned(),
            verdict: Some(Verdict::False),
            grain_of_truth: None,
        }],
        appearances: vec![Appearance {
            outlet: Some(slug("Moon News")),
            published_on: day("2022-01-25"),
            ..Appearance::default()
        }],
        ..Content::default()
    }
}

/// A case that leaves no part of the page empty.
pub fn whole() -> Content {
    Content {
        language: language("en"),
        title: "Foreign services moved the moon".to_owned(),
        summary: "At night foreign services moved the moon.\n\nWitnesses at the harbour saw it."
            .to_owned(),
        response:
            "The moon was **not** moved: see [the ephemeris](https://observatory.example/e).\n\n\
            ## What was measured\n\nIts place agreed with the tables to a hundredth of a second."
                .to_owned(),
        claims: vec![
            Claim {
                text: "Foreign services moved the moon".to_owned(),
                verdict: Some(Verdict::False),
                grain_of_truth: some("The moon does move, by about half a degree an hour."),
            },
            Claim {
                text: "Witnesses at the harbour saw it".to_owned(),
                verdict: Some(Verdict::MissingContext),
                grain_of_truth: None,
            },
        ],
        appearances: vec![
            Appearance {
                outlet: Some(slug("Moon News")),
                outlet_label: some("Moon News, late programme"),
                url: some("https://moon.example/night"),
                archived_url: some("https://archive.example/1"),
                published_on: day("2022-01-25"),
                language: Some(language("ar")),
                headline: some("أجهزة أجنبية حركت القمر"),
                quote: some("في الليل حركت أجهزة أجنبية القمر، ورآه شهود في الميناء."),
            },
            Appearance {
                outlet: Some(slug("Crater Herald")),
                url: some("https://crater.example/moon"),
                published_on: day("2022-01-27"),
                language: Some(language("az")),
                headline: some("Xarici xidmətlər ayı yerindən tərpədib"),
                ..Appearance::default()
            },
        ],
        evidence: vec![
            Evidence {
                title: "Ephemeris for January 2022".to_owned(),
                publisher: some("The Observatory"),
                published_on: day("2022-02-01"),
                url: some("https://observatory.example/e"),
                archived_url: some("https://archive.example/2"),
                quote: some("The moon is where it should be."),
                supports: some("The moon was not moved."),
                link_health: None,
            },
            Evidence {
                title: "A list of moons".to_owned(),
                ..Evidence::default()
            },
        ],
        languages: Vec::new(),
        countries: vec![
            "KZ".parse().expect("a country"),
            "EU".parse().expect("a country"),
        ],
        tags: vec![slug("Night sky")],
        narratives: vec![slug("Foreign hands in the sky")],
        issues: vec![270],
        translations: vec![
            Translation {
                language: language("uk"),
                title: "Іноземні служби пересунули місяць".to_owned(),
                summary: "Уночі іноземні служби пересунули місяць.".to_owned(),
                response: "Місяць **не** пересували.".to_owned(),
                kind: TranslationKind::Human,
            },
            Translation {
                language: language("de"),
                title: "Fremde Dienste haben den Mond versetzt".to_owned(),
                summary: "In der Nacht sei der Mond versetzt worden.".to_owned(),
                response: String::new(),
                kind: TranslationKind::Machine,
            },
        ],
        unresolved: vec![Unresolved {
            field: "country".to_owned(),
            text: "Lunar provinces".to_owned(),
        }],
        origin: None,
    }
}

/// A record that another casebook answers.
pub fn answered_elsewhere() -> Content {
    Content {
        response: String::new(),
        claims: vec![Claim {
            text: "The tide was cancelled by decree".to_owned(),
            ..Claim::default()
        }],
        origin: Some(Origin {
            dataset: "elsewhere".to_owned(),
            id: "17".to_owned(),
            url: some("https://elsewhere.example/report/17"),
            licence: some("https://creativecommons.org/licenses/by/4.0/"),
            attribution: some("The Elsewhere Project"),
        }),
        ..plain(
            "The tide was cancelled by decree",
            "A decree is said to have cancelled the tide at every harbour.",
        )
    }
}

/// Writes the vocabulary and the cases: 1 whole, 2 and 3 related to it, 4 a draft, 5 in review,
/// 6 withdrawn, 7 corrected.
pub async fn write(world: &World) {
    vocabulary(world).await;
    let first = world.create(Status::Published, whole()).await;
    let second = world.create(Status::Published, answered_elsewhere()).await;
    let third = plain(
        "Owls were replaced by machines",
        "Every owl of the forest is a machine now.",
    );
    let third = world.create(Status::Published, third).await;
    let draft = plain(
        "A zeppelin hides behind the draft",
        "Zzsecretdraft: a zeppelin hides.",
    );
    let draft = world.create(Status::Draft, draft).await;
    let review = plain(
        "The ferry sank twice in review",
        "Zzsecretreview: a ferry sank twice.",
    );
    let review = world.create(Status::InReview, review).await;
    let gone = plain(
        "The lighthouse is made of cheese",
        "Its wall is a cheese, hundreds claim.",
    );
    let gone = world.create(Status::Published, gone).await;
    world
        .withdraw(&gone, "Part of it was cheese. We were wrong.")
        .await;
    let mended = plain(
        "The bridge was sold to a whale",
        "A whale bought the bridge at auction.",
    );
    let mended = world.create(Status::Published, mended).await;
    world
        .correct(&mended, "The auction was in March, not in May.")
        .await;
    let mut write = world
        .store
        .write("ada", "relate")
        .await
        .expect("a transaction");
    for (other, state, reason) in [
        (
            &second,
            RelationState::Confirmed,
            "The same decree in another week",
        ),
        (&third, RelationState::Suggested, "Similar words"),
        (&draft, RelationState::Confirmed, "Zzsecretrelation"),
        (&review, RelationState::Suggested, "Zzsecretrelation"),
        (&gone, RelationState::Confirmed, "No longer stands"),
        (&mended, RelationState::Rejected, "Zzrejected"),
    ] {
        let relation = relation(&first, other, state, reason);
        write.save_relation(&relation).await.expect("a relation");
    }
    write.commit().await.expect("a commit");
}

pub fn relation(one: &Case, other: &Case, state: RelationState, reason: &str) -> Relation {
    let score = (state == RelationState::Suggested).then_some(0.81);
    Relation::between(one.id, other.id, state, score, reason, "ada", store::now())
        .expect("two cases")
}

pub async fn vocabulary(world: &World) {
    let mut write = world
        .store
        .write("ada", "vocabulary")
        .await
        .expect("a transaction");
    let moon_news = Outlet {
        aliases: vec!["Лунные новости".to_owned()],
        domains: vec!["moon.example".to_owned()],
        kind: OutletKind::Broadcaster,
        country: Some("KZ".parse().expect("a country")),
        attribution: Attribution::StateControlled,
        attribution_source: some("Its own statute"),
        ..Outlet::named("Moon News")
    };
    for outlet in [moon_news, Outlet::named("Crater Herald")] {
        write.save_outlet(&outlet).await.expect("an outlet");
    }
    let tag = Tag {
        aliases: vec!["Firmament".to_owned()],
        ..Tag::named("Night sky")
    };
    write.save_tag(&tag).await.expect("a tag");
    for (title, parent) in [
        ("Foreign hands", None),
        ("Foreign hands in the sky", Some(slug("Foreign hands"))),
    ] {
        let narrative = Narrative {
            slug: slug(title),
            title: title.to_owned(),
            summary: String::new(),
            parent,
            labels: vec![Label {
                language: language("de"),
                text: "Fremde Hände".to_owned(),
            }],
        };
        write.save_narrative(&narrative).await.expect("a narrative");
    }
    let issue = Issue {
        number: 270,
        title: "Moons and tides".to_owned(),
        summary: String::new(),
        published_on: day("2022-02-03"),
    };
    write.save_issue(&issue).await.expect("an issue");
    write.commit().await.expect("a commit");
}
