//! Records to test with. They leave no field out, so that a new one must be stored.

use ::casebook::{
    Appearance, Article, Attribution, Case, Claim, Content, Date, Evidence, Issue, Label,
    LinkHealth, LinkState, Match, Narrative, Origin, Outlet, OutletKind, Passage, Relation,
    RelationState, Slug, Stance, Status, Tag, Timestamp, Translation, TranslationKind, Unresolved,
    Uuid, Verdict,
};

use crate::{Result, Store, Write};

pub(super) fn slug(text: &str) -> Slug {
    Slug::of(text)
}

/// An instant finer than the casebook keeps.
pub(super) fn fine_instant() -> Timestamp {
    "2022-01-25T10:11:12.123456789Z".parse().unwrap()
}

fn day(text: &str) -> Option<Date> {
    Some(text.parse().unwrap())
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

pub(super) fn outlet() -> Outlet {
    Outlet {
        slug: slug("Moon News"),
        name: "Moon News".into(),
        aliases: vec!["Лунные новости".into(), "Moon News — YouTube".into()],
        domains: vec!["moon.example".into(), "news.moon.example".into()],
        kind: OutletKind::Broadcaster,
        country: Some("KZ".parse().unwrap()),
        languages: vec!["ru".parse().unwrap(), "kk".parse().unwrap()],
        attribution: Attribution::StateLinked,
        attribution_source: some("https://example.org/who-owns-it"),
    }
}

pub(super) fn second_outlet() -> Outlet {
    Outlet {
        domains: vec!["example".into(), "crater.example".into()],
        ..Outlet::named("Crater Herald")
    }
}

pub(super) fn tag() -> Tag {
    Tag {
        slug: slug("Coup"),
        name: "Coup".into(),
        labels: vec![
            Label {
                language: "ru".parse().unwrap(),
                text: "Переворот".into(),
            },
            Label {
                language: "de".parse().unwrap(),
                text: "Putsch".into(),
            },
        ],
        aliases: vec!["coup d'état".into(), "overthrow".into()],
    }
}

pub(super) fn narrative() -> Narrative {
    Narrative {
        slug: slug("The West behind every protest"),
        title: "The West is behind every protest".into(),
        summary: "Whatever happens, a foreign hand did it.".into(),
        parent: Some(slug("Foreign hands")),
        labels: vec![Label {
            language: "uk".parse().unwrap(),
            text: "Захід стоїть за кожним протестом".into(),
        }],
    }
}

pub(super) fn wide_narrative() -> Narrative {
    Narrative {
        slug: slug("Foreign hands"),
        title: "Foreign hands".into(),
        summary: String::new(),
        parent: None,
        labels: vec![],
    }
}

pub(super) fn issue(number: u32) -> Issue {
    Issue {
        number,
        title: format!("Issue {number}"),
        summary: "A week of moon stories.".into(),
        published_on: day("2022-02-01"),
    }
}

/// A content with every field filled and every list longer than one.
pub(super) fn content() -> Content {
    Content {
        language: "en".parse().unwrap(),
        title: "The moon was moved by foreign services".into(),
        summary: "At night.\n\nBy ‘them’ — 月.".into(),
        response: "It was not. See *the sky*.".into(),
        claims: vec![
            Claim {
                text: "The moon was moved".into(),
                verdict: Some(Verdict::False),
                grain_of_truth: some("The moon moves."),
            },
            Claim {
                text: "Services did it".into(),
                verdict: None,
                grain_of_truth: None,
            },
        ],
        appearances: vec![
            Appearance {
                outlet: Some(slug("Moon News")),
                outlet_label: some("Moon News, evening programme"),
                url: some("https://moon.example/1"),
                archived_url: some("https://archive.example/1"),
                published_on: day("2022-01-25"),
                language: Some("sr-Latn".parse().unwrap()),
                headline: some("Mesec je pomeren"),
                quote: some("„Pomerili su ga”"),
            },
            Appearance {
                outlet: Some(slug("Crater Herald")),
                ..Appearance::default()
            },
            Appearance::default(),
        ],
        evidence: vec![
            Evidence {
                title: "Ephemeris".into(),
                publisher: some("An observatory"),
                published_on: day("2022-01-26"),
                url: some("https://observatory.example/moon"),
                archived_url: some("https://archive.example/2"),
                quote: some("The moon is where it was."),
                supports: some("It was not."),
                link_health: Some(LinkHealth {
                    state: LinkState::Moved,
                    checked_at: fine_instant(),
                }),
            },
            Evidence {
                title: "The sky".into(),
                ..Evidence::default()
            },
        ],
        languages: vec!["ru".parse().unwrap(), "az".parse().unwrap()],
        countries: vec![
            "KZ".parse().unwrap(),
            "EU".parse().unwrap(),
            "XK".parse().unwrap(),
        ],
        tags: vec![slug("Coup"), slug("Coup")],
        narratives: vec![slug("The West behind every protest"), slug("Foreign hands")],
        issues: vec![276, 12],
        translations: vec![
            Translation {
                language: "ru".parse().unwrap(),
                title: "Луну передвинули".into(),
                summary: "Ночью.".into(),
                response: "Нет.".into(),
                kind: TranslationKind::Machine,
            },
            Translation {
                language: "az".parse().unwrap(),
                title: "Ayı yerindən tərpətdilər".into(),
                summary: String::new(),
                response: String::new(),
                kind: TranslationKind::Human,
            },
        ],
        unresolved: vec![
            Unresolved {
                field: "related".into(),
                text: "The sun was moved too".into(),
            },
            Unresolved {
                field: "country".into(),
                text: "The West".into(),
            },
        ],
        origin: Some(Origin {
            dataset: "moonbook".into(),
            id: "https://moonbook.example/1".into(),
            url: some("https://moonbook.example/1"),
            licence: some("CC-BY-4.0"),
            attribution: some("Moonbook"),
        }),
    }
}

/// A content that is complete, with its own title and no origin.
pub(super) fn plain(title: &str) -> Content {
    Content {
        title: title.into(),
        response: "It is not so.".into(),
        claims: vec![Claim {
            text: title.into(),
            ..Claim::default()
        }],
        appearances: vec![Appearance {
            outlet_label: some("A leaflet"),
            published_on: day("2022-01-25"),
            ..Appearance::default()
        }],
        ..Content::default()
    }
}

pub(super) fn article() -> Article {
    let text = "Ночью луну передвинули. Все видели.";
    let end = text.find(". ").unwrap() as u32 + 1;
    Article {
        id: Uuid::now_v7(),
        url: some("https://moon.example/1"),
        outlet: Some(slug("Moon News")),
        title: "Луна".into(),
        author: some("A. Lunin"),
        published_on: day("2022-01-25"),
        language: Some("ru".parse().unwrap()),
        text: text.into(),
        captured_at: fine_instant(),
        snapshot: some("ab12"),
        passages: vec![
            Passage { start: 0, end },
            Passage {
                start: end + 1,
                end: text.len() as u32,
            },
        ],
    }
}

pub(super) fn match_of(article: &Article, case: &Case, passage: u32) -> Match {
    Match {
        article: article.id,
        passage,
        case: case.id,
        score: 0.1 + 0.2,
        stance: Stance::Repeats,
        words: vec!["луну".into(), "moon \"quoted\"".into()],
        confirmed: Some(true),
        at: fine_instant(),
    }
}

pub(super) fn relation(one: &Case, other: &Case) -> Relation {
    Relation::between(
        one.id,
        other.id,
        RelationState::Suggested,
        Some(0.30000000000000004),
        "the same moon",
        "search",
        fine_instant(),
    )
    .unwrap()
}

/// Saves every record that [`content`] names.
pub(super) async fn furnish(write: &mut Write) -> Result<()> {
    write.save_outlet(&outlet()).await?;
    write.save_outlet(&second_outlet()).await?;
    write.save_tag(&tag()).await?;
    write.save_narrative(&wide_narrative()).await?;
    write.save_narrative(&narrative()).await?;
    write.save_issue(&issue(276)).await?;
    write.save_issue(&issue(12)).await?;
    Ok(())
}

/// Makes a case in a transaction of its own.
pub(super) async fn make(store: &Store, status: Status, content: Content) -> Case {
    let mut write = store.write("ada", "a test").await.unwrap();
    let case = write.create_case(status, content).await.unwrap();
    write.commit().await.unwrap();
    case
}
