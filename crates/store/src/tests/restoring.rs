//! Out of one casebook and into another.

use ::casebook::{CaseNumber, Noun, Record, Status};

use super::{
    casebook::*,
    engines::{Casebook, on_both_engines},
};
use crate::{DatabaseUrl, Error, Restored, Store};

/// The casebook as its own lines.
async fn lines(store: &Store) -> Vec<String> {
    let mut export = store.export().await.unwrap();
    let mut lines = Vec::new();
    while let Some(page) = export.next_page().await.unwrap() {
        lines.extend(
            page.iter()
                .map(|record| serde_json::to_string(record).unwrap()),
        );
    }
    lines
}

/// A casebook with every noun in it, several versions, and numbers out of step with ids.
async fn full(store: &Store) {
    let mut write = store.write("ada", "first").await.unwrap();
    furnish(&mut write).await.unwrap();
    let case = write
        .create_case(Status::Published, content())
        .await
        .unwrap();
    let draft = write
        .create_case(Status::Draft, plain("draft"))
        .await
        .unwrap();
    let other = write
        .create_case(Status::InReview, plain("other"))
        .await
        .unwrap();
    write.delete_case(draft.id).await.unwrap();
    write.save_relation(&relation(&case, &other)).await.unwrap();
    let page = article();
    write.save_article(&page).await.unwrap();
    write.save_match(&match_of(&page, &case, 1)).await.unwrap();
    let mut next = other.clone();
    next.status = Status::Published;
    write.save_case(&next).await.unwrap();
    write.commit().await.unwrap();
}

async fn beside(casebook: &Casebook) -> Store {
    let url: DatabaseUrl = casebook
        .folder
        .join("other.sqlite")
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    Store::open(&url).await.unwrap()
}

on_both_engines! {
    async fn out_and_in_again_is_the_same_whatever_the_engine(casebook) {
        full(&casebook.store).await;
        let out = lines(&casebook.store).await;
        let nouns: std::collections::BTreeSet<Noun> = out
            .iter()
            .map(|line| serde_json::from_str::<Record>(line).unwrap().noun())
            .collect();
        assert_eq!(nouns.len(), Noun::ALL.len(), "every kind of record is in it");
        let other = beside(&casebook).await;
        for _ in 0..2 {
            let mut write = other.write("import", "").await.unwrap();
            for line in &out {
                let record: Record = serde_json::from_str(line).unwrap();
                write.restore(&record).await.unwrap();
            }
            write.commit().await.unwrap();
            assert_eq!(lines(&other).await, out);
        }
        let examined = other.check_integrity().await.unwrap();
        assert_eq!(examined.told, Vec::<String>::new());
        // A follower of the new casebook hears of each record once, and not of its history.
        let changes = other.changes_after(0, 1_000).await.unwrap();
        let records = out.iter().filter(|line| {
            let noun = serde_json::from_str::<Record>(line).unwrap().noun();
            !matches!(noun, Noun::Revision | Noun::Audit)
        });
        assert_eq!(changes.len(), records.count());
        // And the chain goes on where it ended.
        let mut case = other.cases_after(None, 1).await.unwrap().remove(0);
        case.content.response.push_str(" Look up.");
        let mut write = other.write("grace", "").await.unwrap();
        write.save_case(&case).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(other.check_integrity().await.unwrap().troubles, 0);
    }

    async fn a_restored_case_gives_way_to_the_number_that_is_taken(casebook) {
        let store = casebook.store;
        let here = make(&store, Status::Draft, plain("here first")).await;
        let mut there = here.clone();
        there.id = uuid::Uuid::now_v7();
        let mut write = store.write("import", "").await.unwrap();
        let restored = write.restore(&Record::Case(there.clone())).await.unwrap();
        assert_eq!(restored, Restored::Renumbered(CaseNumber::new(2).unwrap()));
        // The same file again: it is there, under its new number.
        let again = write.restore(&Record::Case(there)).await.unwrap();
        assert_eq!(again, Restored::Differs);
        write.commit().await.unwrap();
        assert_eq!(store.cases_after(None, 10).await.unwrap().len(), 2);
    }

    async fn a_case_from_the_end_of_time_can_still_be_changed(casebook) {
        let store = casebook.store;
        let mut late = make(&store, Status::Draft, plain("a")).await;
        late.id = uuid::Uuid::now_v7();
        late.updated_at = ::casebook::Timestamp::MAX;
        late.created_at = ::casebook::Timestamp::MIN;
        late.published_at = Some(::casebook::Timestamp::MAX);
        let mut write = store.write("import", "").await.unwrap();
        write.restore(&Record::Case(late.clone())).await.unwrap();
        let mut read = write.case_by_id(late.id).await.unwrap().unwrap();
        assert_eq!(read.created_at, late.created_at);
        read.content.title = "b".into();
        assert_eq!(write.save_case(&read).await.unwrap(), crate::Saved::Changed);
        write.commit().await.unwrap();
        // Two cases, a version and an audit row of each.
        assert_eq!(lines(&store).await.len(), 6);
    }

    async fn what_is_there_is_never_overwritten(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        furnish(&mut write).await.unwrap();
        let mut case = write.create_case(Status::Draft, plain("mine")).await.unwrap();
        let mut other = outlet();
        other.name = "Theirs".into();
        assert_eq!(write.restore(&Record::Outlet(other)).await.unwrap(), Restored::Differs);
        case.content.title = "theirs".into();
        assert_eq!(write.restore(&Record::Case(case.clone())).await.unwrap(), Restored::Differs);
        write.commit().await.unwrap();
        assert_eq!(store.outlet(&outlet().slug).await.unwrap(), Some(outlet()));
        let stored = store.case(case.number).await.unwrap().unwrap();
        assert_eq!(stored.content.title, "mine");
    }

    async fn a_forged_or_foreign_history_is_not_taken_in(casebook) {
        let store = casebook.store;
        let case = make(&store, Status::Published, plain("a")).await;
        let key = case.id.to_string();
        let version = store.revisions(Noun::Case, &key).await.unwrap().remove(0);
        let mut write = store.write("import", "").await.unwrap();
        let mut forged = version.clone();
        forged.id = uuid::Uuid::now_v7();
        forged.sequence = 2;
        forged.body = "{}".into();
        let refused = write.restore(&Record::Revision(forged.clone())).await.unwrap_err();
        assert!(matches!(refused, Error::Chain(_)), "{refused}");
        // Honest in itself, but it follows another version than the one that is here.
        let foreign = forged.clone().chained_to(Some("00".repeat(32)));
        let kept_out = write.restore(&Record::Revision(foreign)).await.unwrap();
        assert_eq!(kept_out, Restored::Differs);
        let mut fine = forged.clone();
        fine.at = fine_instant();
        let refused = write.restore(&Record::Revision(fine)).await.unwrap_err();
        assert!(matches!(refused, Error::Invalid(_)), "{refused}");
        let next = forged.chained_to(version.hash.clone());
        assert_eq!(write.restore(&Record::Revision(next)).await.unwrap(), Restored::Added);
        let unchanged = write.restore(&Record::Revision(version)).await.unwrap();
        assert_eq!(unchanged, Restored::Unchanged);
        write.commit().await.unwrap();
    }

    async fn a_broken_record_costs_itself_alone(casebook) {
        let store = casebook.store;
        let whole = make(&store, Status::Draft, plain("a")).await;
        let mut write = store.write("import", "").await.unwrap();
        let mut too_high = whole.clone();
        too_high.id = uuid::Uuid::now_v7();
        too_high.number = CaseNumber::new(u32::MAX).unwrap();
        let mut endless = whole.clone();
        endless.id = uuid::Uuid::now_v7();
        endless.content.summary = "x".repeat(500_001);
        let mut lost = whole.clone();
        lost.id = uuid::Uuid::now_v7();
        lost.content.narratives = vec![slug("nowhere")];
        for broken in [too_high, endless, lost] {
            write.savepoint().await.unwrap();
            write.restore(&Record::Case(broken)).await.unwrap_err();
            write.rollback_to().await.unwrap();
        }
        let mut honest = whole;
        honest.id = uuid::Uuid::now_v7();
        honest.number = CaseNumber::new(7).unwrap();
        write.savepoint().await.unwrap();
        let restored = write.restore(&Record::Case(honest)).await.unwrap();
        assert_eq!(restored, Restored::Added);
        write.release().await.unwrap();
        write.commit().await.unwrap();
        let numbers: Vec<u32> = store
            .cases_after(None, 10)
            .await
            .unwrap()
            .iter()
            .map(|case| case.number.get())
            .collect();
        assert_eq!(numbers, [1, 7]);
    }
}
