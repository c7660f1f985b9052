//! What a case keeps, and what is refused.

use ::casebook::{CaseNumber, Correction, Noun, Slug, Status, rules::RuleError};

use super::{
    casebook::*,
    engines::{meddle, on_both_engines},
};
use crate::{Error, Saved};

on_both_engines! {
    async fn a_case_reads_back_as_it_was_made(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        furnish(&mut write).await.unwrap();
        let made = write.create_case(Status::Published, content()).await.unwrap();
        write.commit().await.unwrap();
        let read = store.case(made.number).await.unwrap().unwrap();
        assert_eq!(read, made);
        assert_eq!(made.published_at, Some(made.created_at));
        // Instants are cut to the microsecond; all else is as it came, in its order.
        let mut expected = content();
        let health = expected.evidence[0].link_health.as_mut().unwrap();
        assert_eq!(health.checked_at.subsec_nanosecond(), 123_456_789);
        health.checked_at = "2022-01-25T10:11:12.123456Z".parse().unwrap();
        assert_eq!(read.content, expected);
    }

    async fn numbers_count_up_from_one_and_an_undone_one_is_given_again(casebook) {
        let store = casebook.store;
        let first = make(&store, Status::Draft, plain("one")).await;
        assert_eq!(first.number.to_string(), "D-1");
        let mut write = store.write("ada", "").await.unwrap();
        write.create_case(Status::Draft, plain("dropped")).await.unwrap();
        drop(write);
        let second = make(&store, Status::Draft, plain("two")).await;
        assert_eq!(second.number.to_string(), "D-2");
        assert_eq!(store.case_counts().await.unwrap()[&Status::Draft], 2);
    }

    async fn saving_what_is_stored_already_writes_nothing(casebook) {
        let store = casebook.store;
        let case = make(&store, Status::Draft, plain("a")).await;
        let before = store.last_change().await.unwrap();
        let mut write = store.write("ada", "").await.unwrap();
        assert_eq!(write.save_case(&case).await.unwrap(), Saved::Unchanged);
        write.commit().await.unwrap();
        assert_eq!(store.last_change().await.unwrap(), before);
        let key = case.id.to_string();
        assert_eq!(store.revisions(Noun::Case, &key).await.unwrap().len(), 1);
        assert_eq!(store.audit_of(Noun::Case, &key).await.unwrap().len(), 1);
    }

    async fn every_part_can_be_changed_and_taken_away(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        furnish(&mut write).await.unwrap();
        let mut case = write.create_case(Status::Draft, content()).await.unwrap();
        case.content.tags.reverse();
        case.content.appearances.reverse();
        case.content.evidence.remove(0);
        case.content.countries.insert(0, "FR".parse().unwrap());
        case.content.translations[1].title = "Başqa".into();
        case.content.issues.clear();
        case.content.origin = None;
        case.content.title = "Another title".into();
        assert_eq!(write.save_case(&case).await.unwrap(), Saved::Changed);
        let changed = write.case(case.number).await.unwrap().unwrap();
        assert_eq!(changed.content, case.content);
        assert!(changed.updated_at > case.updated_at);
        let mut bare = changed.clone();
        bare.content = ::casebook::Content::default();
        assert_eq!(write.save_case(&bare).await.unwrap(), Saved::Changed);
        let stored = write.case(case.number).await.unwrap().unwrap();
        assert_eq!(stored.content, bare.content);
        assert_eq!(write.cases_titled(&Slug::of("Another title")).await.unwrap(), []);
        write.commit().await.unwrap();
    }

    async fn a_case_changed_by_somebody_else_is_not_overwritten(casebook) {
        let store = casebook.store;
        let read_by_both = make(&store, Status::Draft, plain("a")).await;
        let mut hers = read_by_both.clone();
        hers.content.title = "Hers".into();
        let mut his = read_by_both;
        his.content.title = "His".into();
        let mut write = store.write("ada", "").await.unwrap();
        assert_eq!(write.save_case(&hers).await.unwrap(), Saved::Changed);
        let refused = write.save_case(&his).await.unwrap_err();
        assert!(matches!(refused, Error::Conflict { number } if number == hers.number));
        write.commit().await.unwrap();
        let stored = store.case(hers.number).await.unwrap().unwrap();
        assert_eq!(stored.content.title, "Hers");
    }

    async fn the_rules_of_the_casebook_are_kept_at_the_door(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        let nothing = ::casebook::Content::default();
        let refused = write.create_case(Status::Published, nothing).await.unwrap_err();
        assert!(matches!(refused, Error::Rule(RuleError::Incomplete { .. })), "{refused}");
        let mut case = write.create_case(Status::Published, plain("a")).await.unwrap();
        case.status = Status::Draft;
        let refused = write.save_case(&case).await.unwrap_err();
        assert!(matches!(refused, Error::Rule(RuleError::Move { .. })), "{refused}");
        case.status = Status::Withdrawn;
        let refused = write.save_case(&case).await.unwrap_err();
        assert!(matches!(refused, Error::Rule(RuleError::NoNote(_))), "{refused}");
        case.corrections.push(Correction {
            at: fine_instant(),
            note: "It was true.".into(),
            withdrawal: true,
        });
        assert_eq!(write.save_case(&case).await.unwrap(), Saved::Changed);
        write.commit().await.unwrap();
        let stored = store.case(case.number).await.unwrap().unwrap();
        assert_eq!(stored.status, Status::Withdrawn);
        assert!(stored.corrections[0].withdrawal);
    }

    async fn a_refused_record_leaves_the_batch_whole(casebook) {
        let store = casebook.store;
        let mut write = store.write("import", "").await.unwrap();
        let mut unknown = plain("a");
        unknown.tags = vec![slug("no-such-tag"), slug("nor-this")];
        let refused = write.create_case(Status::Draft, unknown).await.unwrap_err();
        let said = refused.to_string();
        assert!(said.contains("tag no-such-tag, nor-this"), "{said}");
        let mut zero = plain("b");
        zero.summary = "a\0b".into();
        let refused = write.create_case(Status::Draft, zero).await.unwrap_err();
        assert!(refused.to_string().contains("U+0000"), "{refused}");
        let mut endless = plain("c");
        endless.origin = Some(::casebook::Origin {
            dataset: "d".into(),
            id: "x".repeat(3_000),
            url: None,
            licence: None,
            attribution: None,
        });
        let refused = write.create_case(Status::Draft, endless.clone()).await.unwrap_err();
        assert!(refused.to_string().contains("3000 bytes"), "{refused}");
        endless.origin.as_mut().unwrap().id.truncate(2_000);
        write.create_case(Status::Draft, endless).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(store.cases_after(None, 10).await.unwrap().len(), 1);
    }

    async fn an_origin_belongs_to_one_case(casebook) {
        let store = casebook.store;
        let mut write = store.write("import", "").await.unwrap();
        furnish(&mut write).await.unwrap();
        let first = write.create_case(Status::Draft, content()).await.unwrap();
        let refused = write.create_case(Status::Draft, content()).await.unwrap_err();
        assert!(
            matches!(refused, Error::Duplicate { number, .. } if number == first.number),
            "{refused}"
        );
        let mut other = write.create_case(Status::Draft, plain("b")).await.unwrap();
        other.content.origin = content().origin;
        let refused = write.save_case(&other).await.unwrap_err();
        assert!(matches!(refused, Error::Duplicate { .. }), "{refused}");
        write.commit().await.unwrap();
        let origin = content().origin.unwrap();
        for (dataset, id) in [("moonbook", "x"), ("x", origin.id.as_str()), ("\0", "\0")] {
            assert_eq!(store.case_by_origin(dataset, id).await.unwrap(), None);
        }
    }

    async fn a_public_case_is_never_deleted(casebook) {
        let store = casebook.store;
        let case = make(&store, Status::Published, plain("a")).await;
        let mut write = store.write("ada", "").await.unwrap();
        let refused = write.delete_case(case.id).await.unwrap_err();
        assert!(matches!(refused, Error::WasPublic(number) if number == case.number));
        let gone = write.delete_case(uuid::Uuid::now_v7()).await.unwrap_err();
        assert!(matches!(gone, Error::NotFound { .. }));
        let unknown = ::casebook::Case { id: uuid::Uuid::now_v7(), ..case.clone() };
        let refused = write.save_case(&unknown).await.unwrap_err();
        assert!(matches!(refused, Error::NotFound { .. }));
        drop(write);
        assert_eq!(store.case(case.number).await.unwrap(), Some(case));
    }

    async fn pages_follow_each_other_without_gap_or_repetition(casebook) {
        let store = casebook.store;
        let mut write = store.write("import", "").await.unwrap();
        furnish(&mut write).await.unwrap();
        let mut made = Vec::new();
        for n in 0..150 {
            let mut content = plain(&format!("case {n}"));
            content.tags = vec![slug("coup"); n % 7];
            made.push(write.create_case(Status::Draft, content).await.unwrap());
        }
        let gap = made.remove(40);
        write.delete_case(gap.id).await.unwrap();
        write.commit().await.unwrap();
        let mut read = Vec::new();
        let mut after = None;
        loop {
            let page = store.cases_after(after, 37).await.unwrap();
            let Some(last) = page.last() else { break };
            after = Some(last.number);
            read.extend(page);
        }
        assert_eq!(read, made);
        assert_eq!(store.cases_after(None, 0).await.unwrap(), []);
        // More ids than one statement takes, backwards, some of them unknown or twice there.
        let mut ids: Vec<_> = made.iter().rev().map(|case| case.id).collect();
        ids.insert(3, uuid::Uuid::now_v7());
        ids.push(made[0].id);
        let found = store.cases_by_id(&ids).await.unwrap();
        made.reverse();
        assert_eq!(found, made);
        assert_eq!(store.cases_by_id(&[]).await.unwrap(), []);
        let numbers: Vec<_> = found.iter().rev().map(|case| case.number).collect();
        let numbered = store.read().await.unwrap().cases_numbered(&numbers).await.unwrap();
        assert!(numbered.iter().eq(found.iter().rev()), "in their order");
        assert_eq!(store.case(CaseNumber::new(u32::MAX).unwrap()).await.unwrap(), None);
    }

    async fn a_batch_with_a_failed_save_is_not_committed(casebook) {
        meddle(&casebook, "drop table case_tags").await;
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        write.save_tag(&tag()).await.unwrap();
        let mut half = plain("half");
        half.tags = vec![slug("coup")];
        let failed = write.create_case(Status::Draft, half).await.unwrap_err();
        assert!(matches!(failed, Error::Database { .. }), "{failed}");
        assert!(matches!(write.release().await, Err(Error::Unfinished)));
        assert!(matches!(write.commit().await, Err(Error::Unfinished)));
        assert_eq!(store.case_counts().await.unwrap().len(), 0);
    }
}
