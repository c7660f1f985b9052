//! A writer killed in the middle of its work.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use ::casebook::{Noun, Status};

use super::{
    casebook::*,
    engines::{Casebook, run},
};
use crate::{DatabaseUrl, Engine, Store};

/// Set, to the casebook's address, in the process that is to be killed.
const TO_BE_KILLED: &str = "DISPROOF_TEST_TO_BE_KILLED";

/// What the killed process says, before the number of cases, of each batch it was told is kept.
const KEPT: &str = "kept ";

const BATCH: u64 = 20;

/// The test that the other process runs; which engine it writes to is in the address.
const ITSELF: &str =
    "tests::kill::on_sqlite_what_was_acknowledged_is_there_and_nothing_is_half_there";

#[test]
fn on_sqlite_what_was_acknowledged_is_there_and_nothing_is_half_there() {
    kill_and_look(Engine::Sqlite);
}

#[test]
fn on_postgres_what_was_acknowledged_is_there_and_nothing_is_half_there() {
    kill_and_look(Engine::Postgres);
}

fn kill_and_look(engine: Engine) {
    match env::var(TO_BE_KILLED) {
        Ok(address) => write_without_end(&address),
        Err(_) => run(engine, look),
    }
}

async fn look(casebook: Casebook) {
    let store = casebook.store.clone();
    let mut write = store.write("ada", "").await.unwrap();
    furnish(&mut write).await.unwrap();
    write.commit().await.unwrap();
    let mut acknowledged = 0;
    for round in 1..=3 {
        acknowledged += write_until_killed(&casebook.address, round * 4);
        // It took the death of a process to release its locks; writing goes on at once.
        let case = make(&store, Status::Draft, plain("after")).await;
        let count = u64::from(case.number.get());
        acknowledged += 1;
        assert!(count >= acknowledged, "{count} of {acknowledged} are there");
        assert_eq!((count - round) % BATCH, 0, "whole batches only");
        acknowledged = count;
    }
    let examined = store.check_integrity().await.unwrap();
    assert_eq!(examined.told, Vec::<String>::new());
    let mut cases = 0;
    let mut after = None;
    loop {
        let page = store.cases_after(after, 500).await.unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.number);
        for case in &page {
            cases += 1;
            let whole = match case.content.title.as_str() {
                "after" => plain("after"),
                _ => batch_content(),
            };
            assert_eq!(case.content.appearances, whole.appearances);
            assert_eq!(case.content.translations, whole.translations);
            let key = case.id.to_string();
            assert_eq!(store.revisions(Noun::Case, &key).await.unwrap().len(), 1);
            assert_eq!(store.audit_of(Noun::Case, &key).await.unwrap().len(), 1);
        }
    }
    assert_eq!(examined.cases, cases);
    // Seven records of the beginning, and each case, told once.
    assert_eq!(examined.changes, cases + 7);
}

fn batch_content() -> ::casebook::Content {
    let mut content = content();
    content.origin = None;
    content
}

/// Runs this test again in another process, which writes without end, and kills it once it has
/// been told of so many batches; how many cases it was told are kept.
fn write_until_killed(address: &str, batches: u64) -> u64 {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", ITSELF, "--nocapture"])
        .env(TO_BE_KILLED, address)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut kept = 0;
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        if let Some(count) = line.strip_prefix(KEPT) {
            kept += count.parse::<u64>().unwrap();
        }
        if kept >= batches * BATCH {
            break;
        }
    }
    // SIGKILL: the process gets no chance to tidy up.
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(kept > 0, "it wrote something before it was killed");
    kept
}

/// The part of the process that is killed.
#[allow(
    clippy::disallowed_macros,
    reason = "if its reader is gone, so may it be"
)]
fn write_without_end(address: &str) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let url: DatabaseUrl = address.parse().unwrap();
        let store = Store::open(&url).await.unwrap();
        loop {
            let mut write = store.write("import", "").await.unwrap();
            for _ in 0..BATCH {
                write
                    .create_case(Status::Draft, batch_content())
                    .await
                    .unwrap();
            }
            write.commit().await.unwrap();
            println!("{KEPT}{BATCH}");
        }
    });
}
