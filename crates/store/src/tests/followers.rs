//! Followers of the change log.

use std::{collections::BTreeSet, time::Duration};

use ::casebook::Status;

use super::{casebook::plain, engines::on_both_engines};
use crate::Store;

/// Each writer's transactions, and the cases in each.
const WRITERS: usize = 4;
const TRANSACTIONS: usize = 12;
const CASES: usize = 3;

on_both_engines! {
    async fn a_follower_misses_nothing_however_many_write(casebook) {
        let total = WRITERS * TRANSACTIONS * CASES;
        let follower = tokio::spawn(follow(casebook.store.clone(), total));
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                // A store of its own each, as another process would have: nothing but the database
                // keeps them in order.
                let url = casebook.url.clone();
                tokio::spawn(async move {
                    let store = Store::open(&url).await.unwrap();
                    let mut made = Vec::new();
                    for n in 0..TRANSACTIONS {
                        let mut write = store.write("import", "").await.unwrap();
                        for part in 0..CASES {
                            let title = format!("{writer} {n} {part}");
                            let case = write.create_case(Status::Draft, plain(&title)).await.unwrap();
                            made.push(case.id.to_string());
                            // Long enough for another to overtake, if it could.
                            tokio::time::sleep(Duration::from_millis(1)).await;
                        }
                        if n % 4 == 3 {
                            made.truncate(made.len() - CASES);
                            drop(write);
                        } else {
                            write.commit().await.unwrap();
                        }
                    }
                    store.close().await;
                    made
                })
            })
            .collect();
        let mut made = BTreeSet::new();
        for writer in writers {
            made.extend(writer.await.unwrap());
        }
        let seen = follower.await.unwrap();
        assert_eq!(made.len(), total / 4 * 3, "a quarter was undone");
        assert_eq!(seen.len(), made.len());
        assert_eq!(seen.into_iter().collect::<BTreeSet<_>>(), made);
    }

    async fn a_reader_sees_one_moment_while_others_write(casebook) {
        let store = casebook.store;
        let first = super::casebook::make(&store, Status::Draft, plain("a")).await;
        let mut read = store.read().await.unwrap();
        assert_eq!(read.cases_after(None, 10).await.unwrap().len(), 1);
        let mut changed = first.clone();
        changed.content.claims.clear();
        let mut write = store.write("ada", "").await.unwrap();
        write.save_case(&changed).await.unwrap();
        write.create_case(Status::Draft, plain("b")).await.unwrap();
        assert_eq!(store.last_change().await.unwrap(), 1, "uncommitted is unseen");
        write.commit().await.unwrap();
        assert_eq!(read.cases_after(None, 10).await.unwrap(), [first]);
        drop(read);
        assert_eq!(store.cases_after(None, 10).await.unwrap().len(), 2);
    }
}

/// Follows the log from its beginning, by what it last saw alone, until as many changes came as
/// are not undone.
async fn follow(store: Store, total: usize) -> Vec<String> {
    let mut seen = Vec::new();
    let mut last = 0;
    while seen.len() < total / 4 * 3 {
        for change in store.changes_after(last, 7).await.unwrap() {
            assert_eq!(change.sequence, last + 1, "no gap, no way back");
            last = change.sequence;
            seen.push(change.key);
        }
        tokio::time::sleep(Duration::from_micros(200)).await;
    }
    seen
}
