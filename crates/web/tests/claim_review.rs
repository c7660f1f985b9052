//! The descriptions for machines: schema.org's `ClaimReview`, in the vocabulary as the package
//! schema-dts has it (the types that Google derives from schema.org), and complete.

mod support;

use std::{fmt::Write, path::Path, process::Command};

use serde_json::Value;
use support::{World, cases, text_of};

/// What Google's documentation requires or recommends, of the review and below it.
const WANTED: [&str; 14] = [
    "/url",
    "/claimReviewed",
    "/datePublished",
    "/author/name",
    "/author/url",
    "/reviewRating/ratingValue",
    "/reviewRating/bestRating",
    "/reviewRating/worstRating",
    "/reviewRating/alternateName",
    "/reviewRating/name",
    "/itemReviewed/datePublished",
    "/itemReviewed/author/name",
    "/itemReviewed/firstAppearance/headline",
    "/itemReviewed/appearance/0/url",
];

async fn document(world: &World, path: &str) -> Option<Value> {
    let page = world.get(path).await;
    let found = text_of(&page.is(200).body, "script[type='application/ld+json']");
    Some(serde_json::from_str(found.first()?).expect("JSON"))
}

/// The reviews of a document, whether it holds one or several.
fn reviews(document: &Value) -> Vec<Value> {
    match document.get("@graph").and_then(Value::as_array) {
        Some(several) => several.clone(),
        None => vec![document.clone()],
    }
}

#[tokio::test]
async fn a_review_has_all_that_is_required_and_recommended() {
    let world = World::with_cases().await;
    let document = document(&world, cases::FIRST).await.unwrap();
    let reviews = reviews(&document);
    assert_eq!(reviews.len(), 2);
    for review in reviews {
        for place in WANTED {
            assert!(review.pointer(place).is_some(), "{place} in {review:#}");
        }
        let archived = review.pointer("/itemReviewed/appearance/0/archivedAt");
        assert_eq!(archived.unwrap(), "https://archive.example/1");
        assert_eq!(review["@type"], "ClaimReview");
    }
}

#[tokio::test]
async fn every_review_of_the_demo_casebook_is_of_the_vocabulary() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/casebook.jsonl");
    let world = World::of_file(&file, None).await;
    let mut program =
        String::from("import type { ClaimReview, Graph, WithContext } from \"schema-dts\";\n");
    let mut documents = 0;
    for case in world.store.cases_after(None, 1_000).await.unwrap() {
        if !case.status.is_upheld() {
            continue;
        }
        let Some(document) = document(&world, &case.path()).await else {
            continue;
        };
        documents += 1;
        let of = match document.get("@graph") {
            Some(_) => "Graph",
            None => "WithContext<ClaimReview>",
        };
        writeln!(program, "export const case{documents}: {of} = {document};").unwrap();
    }
    assert!(documents > 50, "{documents}");
    let tools = std::env::var("DISPROOF_TOOLS").unwrap_or_else(|_| {
        let root = env!("CARGO_MANIFEST_DIR");
        format!("{root}/../../target/tools")
    });
    assert_eq!(complaints(&tools, &program), "");
    // And it does look: a property that there is not, and a value of another type.
    for (right, wrong) in [
        ("\"claimReviewed\":", "\"claimRevued\":"),
        ("\"@type\":\"Rating\"", "\"@type\":\"Person\""),
    ] {
        let said = complaints(&tools, &program.replacen(right, wrong, 1));
        assert!(said.contains("error TS"), "{said}");
    }
}

/// What the TypeScript compiler finds wrong.
fn complaints(tools: &str, program: &str) -> String {
    let folder = tempfile::tempdir_in(tools).expect("scripts/test fetches the tools");
    let file = folder.path().join("reviews.ts");
    std::fs::write(&file, program).unwrap();
    let output = Command::new("node")
        .arg(format!("{tools}/node_modules/typescript/bin/tsc"))
        .args([
            "--noEmit",
            "--strict",
            "--skipLibCheck",
            "--module",
            "nodenext",
        ])
        .arg(&file)
        .output()
        .expect("node");
    String::from_utf8_lossy(&output.stdout).into_owned()
}
