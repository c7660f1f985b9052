//! Cases to put into an index.

use casebook::{Case, CaseNumber, Claim, Content, Outlet, Slug, Status, Tag, Timestamp, Uuid};
use search::{Entry, Named};

pub fn case(number: u32, status: Status, title: &str, summary: &str) -> Case {
    Case {
        id: Uuid::from_u128(u128::from(number)),
        number: CaseNumber::new(number).unwrap(),
        status,
        content: Content {
            language: "en".parse().unwrap(),
            title: title.to_owned(),
            summary: summary.to_owned(),
            response: "It did not happen.".to_owned(),
            claims: vec![Claim {
                text: title.to_owned(),
                ..Claim::default()
            }],
            ..Content::default()
        },
        corrections: Vec::new(),
        created_at: Timestamp::UNIX_EPOCH,
        updated_at: Timestamp::UNIX_EPOCH,
        published_at: None,
    }
}

pub fn entry(case: Case) -> Entry {
    let named = |slugs: &[Slug]| {
        let named = slugs.iter().map(|slug| Named {
            slug: slug.clone(),
            name: slug.to_string(),
        });
        named.collect()
    };
    let tags = case.content.tags.iter();
    let tags = tags.map(|slug| Tag::named(slug.as_str())).collect();
    let narratives = named(&case.content.narratives);
    let outlets = case
        .content
        .outlets()
        .into_iter()
        .map(|slug| Outlet::named(slug.as_str()))
        .collect();
    Entry {
        narratives,
        tags,
        outlets,
        case,
    }
}
