//! How fast a casebook of the size of a real one is written and read, each figure beside its
//! limit: `cargo bench -p store`. With DISPROOF_BENCH_DATABASE it measures that (empty) database
//! in place of a SQLite file of its own. Fails where a limit is passed.

#![allow(clippy::disallowed_macros, reason = "its figures go to whoever ran it")]

use std::time::{Duration, Instant};

use casebook::{Appearance, Claim, Content, Noun, Origin, Outlet, Slug, Status, Tag};
use store::{DatabaseUrl, Store};

/// As many as the largest open collection we know has.
const CASES: usize = 13_415;

/// Cases a transaction.
const BATCH: usize = 200;

const TAGS: usize = 300;
const OUTLETS: usize = 120;

#[tokio::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let url: DatabaseUrl = match std::env::var("DISPROOF_BENCH_DATABASE") {
        Ok(address) => address.parse().expect("an address"),
        Err(_) => DatabaseUrl::sqlite_in(folder.path()),
    };
    let store = Store::open(&url).await.expect("a casebook");
    println!(
        "{CASES} cases, {BATCH} a transaction, on {}",
        store.engine()
    );
    let mut met = true;
    let mut report = |what: &str, took: Duration, limit: Duration| {
        met &= took <= limit;
        println!("{what:<44} {took:>10.1?}   limit {limit:?}");
    };

    let mut write = store.write("bench", "").await.expect("a transaction");
    for n in 0..TAGS {
        let tag = Tag::named(&format!("Tag {n}"));
        write.save_tag(&tag).await.expect("a tag");
    }
    for n in 0..OUTLETS {
        let outlet = Outlet::named(&format!("Outlet {n}"));
        write.save_outlet(&outlet).await.expect("an outlet");
    }
    write.commit().await.expect("a commit");

    let contents: Vec<Content> = (0..CASES).map(content).collect();
    let start = Instant::now();
    for batch in contents.chunks(BATCH) {
        let mut write = store
            .write("bench", "measure")
            .await
            .expect("a transaction");
        for content in batch {
            write.savepoint().await.expect("a savepoint");
            write
                .create_case(Status::Published, content.clone())
                .await
                .expect("a case");
            write.release().await.expect("a release");
        }
        write.commit().await.expect("a commit");
    }
    report(
        "create every case",
        start.elapsed(),
        Duration::from_secs(10),
    );

    let mut slowest = Duration::ZERO;
    let mut read = Vec::with_capacity(CASES);
    let start = Instant::now();
    loop {
        let page_start = Instant::now();
        let after = read.last().map(|case: &casebook::Case| case.number);
        let page = store.cases_after(after, 500).await.expect("a page");
        slowest = slowest.max(page_start.elapsed());
        if page.is_empty() {
            break;
        }
        read.extend(page);
    }
    report(
        "read every case, 500 a page",
        start.elapsed(),
        Duration::from_secs(3),
    );
    report(
        "the slowest page of 500",
        slowest,
        Duration::from_millis(100),
    );
    assert_eq!(read.len(), CASES);
    assert!(read.iter().map(|case| &case.content).eq(&contents));

    let start = Instant::now();
    for case in read.iter().step_by(100) {
        let found = store.case(case.number).await.expect("a case");
        assert_eq!(found.as_ref(), Some(case));
    }
    let each = start.elapsed() / (CASES / 100) as u32;
    report("one case by its number", each, Duration::from_millis(5));

    let ids: Vec<_> = read
        .iter()
        .step_by(CASES / 20)
        .map(|case| case.id)
        .collect();
    let start = Instant::now();
    let found = store.cases_by_id(&ids).await.expect("cases");
    report(
        "some twenty cases by their ids",
        start.elapsed(),
        Duration::from_millis(20),
    );
    assert_eq!(found.len(), ids.len());

    let start = Instant::now();
    for batch in read.chunks(BATCH) {
        let mut write = store
            .write("bench", "measure")
            .await
            .expect("a transaction");
        for case in batch {
            let origin = case.content.origin.as_ref().expect("an origin");
            let stored = write.case_by_origin(&origin.dataset, &origin.id).await;
            let stored = stored.expect("an answer").expect("a case");
            assert_eq!(
                write.save_case(&stored).await.expect("a save"),
                store::Saved::Unchanged
            );
        }
        write.commit().await.expect("a commit");
    }
    report(
        "find and save every case unchanged",
        start.elapsed(),
        Duration::from_secs(20),
    );

    let start = Instant::now();
    let mut last = 0;
    loop {
        let page = store.changes_after(last, 1_000).await.expect("changes");
        let Some(change) = page.last() else { break };
        last = change.sequence;
    }
    report(
        "follow the whole change log",
        start.elapsed(),
        Duration::from_secs(1),
    );
    assert_eq!(last as usize, CASES + TAGS + OUTLETS);

    let start = Instant::now();
    let mut export = store.export().await.expect("an export");
    let mut records = 0;
    while let Some(page) = export.next_page().await.expect("a page") {
        records += page.len();
    }
    report(
        "export every record",
        start.elapsed(),
        Duration::from_secs(10),
    );
    assert_eq!(records, (CASES + TAGS + OUTLETS) * 3);
    drop(export);

    let start = Instant::now();
    let examined = store.check_integrity().await.expect("an examination");
    report(
        "examine the casebook",
        start.elapsed(),
        Duration::from_secs(30),
    );
    assert_eq!((examined.troubles, examined.cases), (0, CASES as u64));
    let first = read[0].id.to_string();
    let versions = store.revisions(Noun::Case, &first).await.expect("versions");
    assert_eq!(versions.len(), 1);

    if let Some(path) = url.path() {
        let bytes = std::fs::metadata(path).expect("the file").len();
        println!("the file has {} MiB", bytes >> 20);
    }
    store.close().await;
    assert!(met, "a limit was passed");
}

/// A case as an import brings it: a title, a summary, a response, one dated appearance, five tags.
fn content(n: usize) -> Content {
    let title = format!(
        "The number {n} was seen at night by {} witnesses who left no name",
        n % 97
    );
    let of = |parts: usize, word: &str| Slug::of(&format!("{word} {}", parts));
    Content {
        language: "en".parse().expect("English"),
        summary: format!("{title}. ").repeat(6),
        response: format!("No record of {n} exists. ").repeat(20),
        claims: vec![Claim {
            text: title.clone(),
            ..Claim::default()
        }],
        appearances: vec![Appearance {
            outlet: Some(of(n % OUTLETS, "Outlet")),
            url: Some(format!("https://outlet.example/{n}")),
            archived_url: Some(format!("https://archive.example/{n}")),
            published_on: Some("2020-02-03".parse().expect("a day")),
            language: Some("ru".parse().expect("Russian")),
            ..Appearance::default()
        }],
        languages: vec!["ru".parse().expect("Russian")],
        countries: vec![
            "UA".parse().expect("Ukraine"),
            "RU".parse().expect("Russia"),
        ],
        tags: (0..5).map(|k| of((n * 7 + k * 31) % TAGS, "Tag")).collect(),
        origin: Some(Origin {
            dataset: "bench".into(),
            id: format!("https://bench.example/report/{n}"),
            url: Some(format!("https://bench.example/report/{n}")),
            licence: None,
            attribution: None,
        }),
        title,
        ..Content::default()
    }
}
