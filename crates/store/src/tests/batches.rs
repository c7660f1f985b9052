//! Many records in one transaction.

use ::casebook::{ChangeKind, Noun, Status, Tag};

use super::{
    casebook::*,
    engines::{meddle, on_both_engines},
};
use crate::{Engine, Error, Saved, Store};

/// The keys of every change, which follow each other without a gap.
async fn changed(store: &Store) -> Vec<String> {
    let changes = store.changes_after(0, 10_000).await.unwrap();
    for (at, change) in changes.iter().enumerate() {
        assert_eq!(change.sequence, at as u64 + 1);
    }
    changes.into_iter().map(|change| change.key).collect()
}

fn names(range: std::ops::Range<usize>) -> Vec<String> {
    range.map(|n| format!("tag-{n:04}")).collect()
}

on_both_engines! {
    async fn what_is_undone_leaves_no_trace_however_much_it_was(casebook) {
        let store = casebook.store;
        let mut write = store.write("import", "").await.unwrap();
        // More than wait in memory at once, before, within and after what is undone.
        for (records, undone) in [(0..150, false), (150..450, true), (450..470, false), (470..475, true), (475..700, false)] {
            write.savepoint().await.unwrap();
            for name in names(records) {
                assert_eq!(write.save_tag(&Tag::named(&name)).await.unwrap(), Saved::Created);
            }
            if undone {
                write.rollback_to().await.unwrap();
            } else {
                write.release().await.unwrap();
            }
        }
        write.commit().await.unwrap();
        let kept = [names(0..150), names(450..470), names(475..700)].concat();
        assert_eq!(changed(&store).await, kept);
        let stored = store.tags_after(None, 1_000).await.unwrap();
        assert_eq!(stored.iter().map(|tag| tag.slug.to_string()).collect::<Vec<_>>(), kept);
        for name in ["tag-0000", "tag-0460", "tag-0699"] {
            assert_eq!(store.revisions(Noun::Tag, name).await.unwrap().len(), 1, "{name}");
            assert_eq!(store.audit_of(Noun::Tag, name).await.unwrap().len(), 1, "{name}");
        }
        assert_eq!(store.revisions(Noun::Tag, "tag-0300").await.unwrap(), []);
        assert_eq!(store.check_integrity().await.unwrap().troubles, 0);
    }

    async fn numbers_of_undone_cases_are_given_again(casebook) {
        let store = casebook.store;
        let mut write = store.write("import", "").await.unwrap();
        write.create_case(Status::Draft, plain("one")).await.unwrap();
        write.savepoint().await.unwrap();
        write.create_case(Status::Draft, plain("undone")).await.unwrap();
        write.rollback_to().await.unwrap();
        let two = write.create_case(Status::Draft, plain("two")).await.unwrap();
        assert_eq!(two.number.get(), 2);
        write.commit().await.unwrap();
        assert_eq!(changed(&store).await.len(), 2);
    }

    async fn a_transaction_sees_its_own_log_and_nobody_else_does(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "why").await.unwrap();
        let mut case = write.create_case(Status::Draft, plain("a")).await.unwrap();
        let key = case.id.to_string();
        assert_eq!(write.revisions(Noun::Case, &key).await.unwrap().len(), 1);
        write.savepoint().await.unwrap();
        case.content.title = "b".into();
        case.status = Status::InReview;
        write.save_case(&case).await.unwrap();
        assert_eq!(write.audit_of(Noun::Case, &key).await.unwrap().len(), 2);
        assert_eq!(write.last_change().await.unwrap(), 2);
        write.rollback_to().await.unwrap();
        // Undone, though it was written; and what came before the savepoint is still there.
        assert_eq!(write.last_change().await.unwrap(), 1);
        assert_eq!(write.changes_after(0, 9).await.unwrap().len(), 1);
        assert_eq!(write.public_versions(Noun::Case, &key).await.unwrap(), 0);
        assert_eq!(store.last_change().await.unwrap(), 0);
        write.commit().await.unwrap();
        assert_eq!(changed(&store).await, [key]);
    }

    async fn a_record_saved_again_and_again_in_a_transaction_has_every_version(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        for n in 0..5 {
            write.savepoint().await.unwrap();
            let mut tag = tag();
            tag.name = format!("name {n}");
            write.save_tag(&tag).await.unwrap();
        }
        write.commit().await.unwrap();
        let versions = store.revisions(Noun::Tag, tag().slug.as_str()).await.unwrap();
        let sequences: Vec<u32> = versions.iter().map(|version| version.sequence).collect();
        assert_eq!(sequences, [1, 2, 3, 4, 5]);
        assert_eq!(::casebook::verify_chain(&versions), Ok(()));
    }

    async fn a_record_the_engine_refuses_is_undone_alone(casebook) {
        meddle(&casebook, "drop table translations").await;
        let store = casebook.store;
        let mut write = store.write("import", "").await.unwrap();
        write.save_tag(&tag()).await.unwrap();
        write.savepoint().await.unwrap();
        let mut refused = plain("refused");
        refused.translations = content().translations;
        let error = write.create_case(Status::Draft, refused).await.unwrap_err();
        assert!(matches!(error, Error::Database { .. }), "{error}");
        assert!(matches!(write.savepoint().await, Err(Error::Unfinished)));
        write.rollback_to().await.unwrap();
        write.create_case(Status::Draft, plain("taken")).await.unwrap();
        assert!(write.rollback_to().await.is_err(), "the place is forgotten");
        write.commit().await.unwrap();
        assert_eq!(store.case_counts().await.unwrap()[&Status::Draft], 1);
        assert_eq!(changed(&store).await.len(), 2);
    }

    async fn what_is_deleted_is_told_to_followers(casebook) {
        let store = casebook.store;
        let draft = make(&store, Status::Draft, plain("a")).await;
        let other = make(&store, Status::Draft, plain("b")).await;
        let mut write = store.write("ada", "").await.unwrap();
        write.save_relation(&relation(&draft, &other)).await.unwrap();
        write.delete_case(draft.id).await.unwrap();
        write.commit().await.unwrap();
        let changes = store.changes_after(3, 9).await.unwrap();
        let told: Vec<_> = changes.iter().map(|change| (change.noun, change.kind)).collect();
        assert_eq!(told, [(Noun::Relation, ChangeKind::Deleted), (Noun::Case, ChangeKind::Deleted)]);
    }

    async fn a_record_of_endless_length_is_refused(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        let mut endless = tag();
        endless.aliases = vec!["x".repeat(1 << 20); 17];
        let error = write.save_tag(&endless).await.unwrap_err();
        assert!(matches!(error, Error::Invalid(_)), "{error}");
    }

    async fn a_writer_that_does_not_come_to_its_turn_is_told_so(casebook) {
        let store = casebook.store;
        let holder = store.write("ada", "").await.unwrap();
        let other = Store::open(&casebook.url).await.unwrap();
        let mut session = match other.engine() {
            Engine::Sqlite => {
                let mut session = other.view().await.unwrap();
                on_either!(session, connection =>
                    sqlx::raw_sql("pragma busy_timeout = 10").execute(connection).await.map(drop))
                .unwrap();
                session
            }
            Engine::Postgres => {
                let (mut session, _) = other.writer().await.unwrap();
                execute!(session, "set local lock_timeout = '10ms'").unwrap();
                session
            }
        };
        let error = execute!(session, "update counters set value = 7 where name = 'change'").unwrap_err();
        assert!(matches!(error, Error::Locked { .. }), "{error:?}");
        assert!(error.is_temporary());
        drop((session, holder));
        other.close().await;
    }
}
