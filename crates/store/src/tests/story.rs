//! The story of a casebook, told so that every query runs, on both engines.

use ::casebook::{
    Correction, Feedback, FeedbackKind, JobState, KeptText, Noun, Record, RelationState, Status,
    Timestamp, Uuid,
};
use jiff::SignedDuration;
use serde_json::json;

use super::{
    casebook::*,
    coverage,
    engines::{Casebook, on_both_engines},
};
use crate::{Error, NewJob, Restored, Saved, Store, now};

on_both_engines! {
    async fn every_query_runs(casebook) {
        let store = casebook.store.clone();
        assert!(store.migrations().await.unwrap().iter().all(|state| state.applied));
        vocabulary_is_saved_and_found(&store).await;
        a_case_lives(&store).await;
        pages_are_matched(&store).await;
        readers_write(&store).await;
        texts_are_kept_for_a_time(&store).await;
        drafts_go(&store).await;
        work_is_done(&store).await;
        the_casebook_moves(&casebook).await;
        let examined = store.check_integrity().await.unwrap();
        assert_eq!(examined.told, Vec::<String>::new());
        assert!(examined.chains > 0 && examined.cases > 0);
        coverage::every_query_ran_on(store.engine());
    }
}

async fn vocabulary_is_saved_and_found(store: &Store) {
    let mut write = store.write("ada", "set up").await.unwrap();
    furnish(&mut write).await.unwrap();
    for saved in [
        write.save_outlet(&outlet()).await.unwrap(),
        write.save_tag(&tag()).await.unwrap(),
        write.save_narrative(&narrative()).await.unwrap(),
        write.save_issue(&issue(12)).await.unwrap(),
    ] {
        assert_eq!(saved, Saved::Unchanged);
    }
    write.commit().await.unwrap();

    assert_eq!(
        store.outlet(&slug("Moon News")).await.unwrap(),
        Some(outlet())
    );
    let wanted = [slug("Moon News"), slug("nobody"), slug("Crater Herald")];
    let found = store.outlets_by_slug(&wanted).await.unwrap();
    assert_eq!(found, [outlet(), second_outlet()]);
    assert_eq!(
        store.outlets_after(None, 1).await.unwrap(),
        [second_outlet()]
    );
    let rest = store
        .outlets_after(Some(&slug("Crater Herald")), 9)
        .await
        .unwrap();
    assert_eq!(rest, [outlet()]);
    let named = store.outlet_named("лунные НОВОСТИ").await.unwrap();
    assert_eq!(named, Some(outlet()));
    let there = store.outlet_at_domain("www.moon.example").await.unwrap();
    assert_eq!(there, Some(outlet()));

    assert_eq!(store.tag(&slug("coup")).await.unwrap(), Some(tag()));
    assert_eq!(store.tags_by_slug(&[slug("coup")]).await.unwrap(), [tag()]);
    assert_eq!(store.tags_after(None, 9).await.unwrap(), [tag()]);
    assert_eq!(store.tag_named("putsch").await.unwrap(), Some(tag()));

    assert_eq!(
        store.narrative(&narrative().slug).await.unwrap(),
        Some(narrative())
    );
    let all = store.narratives().await.unwrap();
    assert_eq!(
        all,
        [wide_narrative(), narrative()],
        "the wider story first"
    );
    assert_eq!(store.issue(12).await.unwrap(), Some(issue(12)));
    assert_eq!(store.issues().await.unwrap(), [issue(12), issue(276)]);
}

async fn a_case_lives(store: &Store) {
    let case = make(store, Status::InReview, content()).await;
    let other = make(store, Status::Published, plain("The sun was moved too")).await;
    assert_eq!(store.case(case.number).await.unwrap(), Some(case.clone()));
    assert_eq!(store.case_by_id(case.id).await.unwrap(), Some(case.clone()));
    let both = store.cases_by_id(&[other.id, case.id]).await.unwrap();
    assert_eq!(both, [other.clone(), case.clone()]);
    let page = store.cases_after(Some(case.number), 10).await.unwrap();
    assert_eq!(page, std::slice::from_ref(&other));
    assert_eq!(store.case_counts().await.unwrap()[&Status::InReview], 1);
    let origin = case.content.origin.clone().unwrap();
    let found = store
        .case_by_origin(&origin.dataset, &origin.id)
        .await
        .unwrap();
    assert_eq!(found, Some(case.clone()));
    let found = store
        .case_by_fingerprint(&case.content.fingerprint())
        .await
        .unwrap();
    assert_eq!(found, Some(case.clone()));
    let titled = store
        .cases_titled(&slug("the sun was moved too"))
        .await
        .unwrap();
    assert_eq!(titled, [(other.id, other.number)]);
    let related = store.unresolved("related").await.unwrap();
    assert_eq!(related, [(case.id, "The sun was moved too".to_owned())]);

    let mut write = store.write("grace", "second look").await.unwrap();
    let mut next = case.clone();
    next.status = Status::Published;
    next.content.claims.pop();
    assert_eq!(write.save_case(&next).await.unwrap(), Saved::Changed);
    let mut next = write.case(case.number).await.unwrap().unwrap();
    next.status = Status::Corrected;
    next.content.summary.clear();
    next.corrections.push(Correction {
        at: fine_instant(),
        note: "The summary said too much.".into(),
        withdrawal: false,
    });
    assert_eq!(write.save_case(&next).await.unwrap(), Saved::Changed);
    let link = relation(&case, &other);
    assert_eq!(write.save_relation(&link).await.unwrap(), Saved::Created);
    let mut confirmed = link.clone();
    confirmed.state = RelationState::Confirmed;
    assert_eq!(
        write.save_relation(&confirmed).await.unwrap(),
        Saved::Changed
    );
    write.commit().await.unwrap();
    let links = store.relations_of(other.id).await.unwrap();
    assert_eq!(links.len(), 1);
    assert_eq!(links[0].state, RelationState::Confirmed);

    let key = case.id.to_string();
    let versions = store.revisions(Noun::Case, &key).await.unwrap();
    let public: Vec<bool> = versions
        .iter()
        .map(|version| version.hash.is_some())
        .collect();
    assert_eq!(public, [false, true, true]);
    let done = store.audit_of(Noun::Case, &key).await.unwrap();
    let done: Vec<_> = done
        .iter()
        .map(|row| (row.actor.as_str(), row.action.as_str()))
        .collect();
    assert_eq!(
        done,
        [("ada", "create"), ("grace", "status"), ("grace", "status")]
    );
    assert_eq!(store.public_versions(Noun::Case, &key).await.unwrap(), 2);
    let upheld = store.upheld_after(0, 9).await.unwrap();
    for (number, path, changed) in &upheld {
        let case = store.case(*number).await.unwrap().unwrap();
        assert_eq!((path, changed), (&case.path(), &case.updated_at));
    }
    assert_eq!(upheld.len(), 2);
    assert_eq!(store.upheld_after(upheld[1].0.get(), 9).await.unwrap(), []);
    let last = store.last_change().await.unwrap();
    let changes = store.changes_after(last - 1, 9).await.unwrap();
    assert_eq!(changes.len(), 1);
    assert_eq!(
        (changes[0].noun, changes[0].sequence),
        (Noun::Relation, last)
    );
}

async fn readers_write(store: &Store) {
    let message = |n: u128, day: i64| Feedback {
        id: Uuid::from_u128(n),
        at: Timestamp::from_second(day * 86_400).unwrap(),
        kind: FeedbackKind::Correction,
        page: Some("/cases/1".into()),
        text: "The date is wrong.".into(),
        evidence: Some("https://archive.example/1".into()),
        name: None,
        contact: Some("reader@example.org".into()),
        handled_at: None,
    };
    let mut write = store.write("reader", "").await.unwrap();
    for (n, day) in [(2, 20), (1, 10), (3, 30)] {
        write.add_feedback(&message(n, day)).await.unwrap();
    }
    write.commit().await.unwrap();
    let waiting = store.waiting_feedback(2).await.unwrap();
    assert_eq!(waiting, [message(1, 10), message(2, 20)]);
    let now = Timestamp::from_second(40 * 86_400).unwrap();
    let mut write = store.write("ada", "").await.unwrap();
    write
        .handle_feedback(Uuid::from_u128(2), now)
        .await
        .unwrap();
    let again = write.handle_feedback(Uuid::from_u128(2), now).await;
    assert!(matches!(again, Err(Error::Invalid(_))), "{again:?}");
    let before = Timestamp::from_second(15 * 86_400).unwrap();
    assert_eq!(write.erase_feedback(before).await.unwrap(), 1);
    write.commit().await.unwrap();
    assert_eq!(store.feedback_count().await.unwrap(), 1);
    assert_eq!(store.waiting_feedback(9).await.unwrap(), [message(3, 30)]);
}

async fn texts_are_kept_for_a_time(store: &Store) {
    let text = |n: u128, day: i64| KeptText {
        id: Uuid::from_u128(n),
        at: Timestamp::from_second(day * 86_400).unwrap(),
        title: (n == 1).then(|| "Луна".to_owned()),
        text: "The moon was moved.\nSo they say.".into(),
        url: Some("https://moon-news.example/1".into()),
        published_on: Some(jiff::civil::date(2024, 3, 1)),
    };
    let mut write = store.write("visitor", "").await.unwrap();
    for (n, day) in [(1, 10), (2, 30), (3, 20)] {
        write.keep_text(&text(n, day)).await.unwrap();
    }
    let unkeepable = KeptText {
        text: "\0".into(),
        ..text(4, 10)
    };
    let refused = write.keep_text(&unkeepable).await;
    assert!(matches!(refused, Err(Error::Invalid(_))), "{refused:?}");
    write.commit().await.unwrap();
    let one = Uuid::from_u128(1);
    assert_eq!(store.kept_text(one).await.unwrap(), Some(text(1, 10)));
    let latest = store.kept_texts(2).await.unwrap();
    assert_eq!(latest, [text(2, 30), text(3, 20)]);
    let bytes = store.kept_bytes().await.unwrap();
    assert!(
        (400..800).contains(&bytes),
        "{bytes}, all that is kept of each"
    );
    let mut write = store.write("visitor", "").await.unwrap();
    assert!(write.erase_kept_text(one).await.unwrap());
    assert!(!write.erase_kept_text(one).await.unwrap());
    let before = Timestamp::from_second(25 * 86_400).unwrap();
    assert_eq!(write.erase_kept_texts(before).await.unwrap(), 1);
    write.commit().await.unwrap();
    assert_eq!(store.kept_text(one).await.unwrap(), None);
    assert_eq!(store.kept_texts(9).await.unwrap(), [text(2, 30)]);
}

async fn pages_are_matched(store: &Store) {
    let case = store.cases_after(None, 1).await.unwrap().remove(0);
    let page = article();
    let mut write = store.write("search", "").await.unwrap();
    assert_eq!(write.save_article(&page).await.unwrap(), Saved::Created);
    assert_eq!(write.save_article(&page).await.unwrap(), Saved::Unchanged);
    for passage in [1, 0] {
        let found = match_of(&page, &case, passage);
        assert_eq!(write.save_match(&found).await.unwrap(), Saved::Created);
        assert_eq!(write.save_match(&found).await.unwrap(), Saved::Unchanged);
    }
    write.commit().await.unwrap();
    let stored = store.article(page.id).await.unwrap().unwrap();
    assert_eq!(stored.passages, page.passages);
    let found = store.matches_of(page.id).await.unwrap();
    assert_eq!(
        found.iter().map(|found| found.passage).collect::<Vec<_>>(),
        [0, 1]
    );
    assert_eq!(found[0].words, match_of(&page, &case, 0).words);
}

async fn drafts_go(store: &Store) {
    let draft = make(store, Status::Draft, plain("A slip")).await;
    let first = store.cases_after(None, 1).await.unwrap().remove(0);
    let page = article();
    let mut write = store.write("ada", "a slip").await.unwrap();
    write.save_article(&page).await.unwrap();
    write.save_match(&match_of(&page, &draft, 0)).await.unwrap();
    write
        .save_relation(&relation(&draft, &first))
        .await
        .unwrap();
    write.savepoint().await.unwrap();
    write.delete_case(draft.id).await.unwrap();
    write.rollback_to().await.unwrap();
    assert_eq!(write.relations_of(draft.id).await.unwrap().len(), 1);
    write.savepoint().await.unwrap();
    write.delete_case(draft.id).await.unwrap();
    write.release().await.unwrap();
    write.commit().await.unwrap();
    assert_eq!(store.case_by_id(draft.id).await.unwrap(), None);
    assert_eq!(store.matches_of(page.id).await.unwrap(), []);
    assert_eq!(
        store
            .revisions(Noun::Case, &draft.id.to_string())
            .await
            .unwrap(),
        []
    );
    let after = make(store, Status::Draft, plain("Another")).await;
    assert!(after.number > draft.number, "a number is given out once");
}

async fn work_is_done(store: &Store) {
    let job = NewJob {
        unique_key: Some("look-1".into()),
        ..NewJob::new("look", json!({"url": "https://moon.example/\u{0}"}))
    };
    let id = store.enqueue(&job).await.unwrap();
    assert_eq!(store.enqueue(&job).await.unwrap(), id);
    let claimed = store
        .claim(&["look"], now(), SignedDuration::from_secs(60))
        .await
        .unwrap();
    assert_eq!(claimed.unwrap().payload, job.payload);
    let state = store.fail(id, "no answer", now()).await.unwrap();
    assert_eq!(state, JobState::Waiting);
    store
        .claim(&["look"], now(), SignedDuration::from_secs(60))
        .await
        .unwrap()
        .unwrap();
    store.complete(id).await.unwrap();
    let none = store
        .claim(&["look"], now(), SignedDuration::from_secs(60))
        .await
        .unwrap();
    assert_eq!(none, None);
}

async fn the_casebook_moves(casebook: &Casebook) {
    let mut export = casebook.store.export().await.unwrap();
    let mut records: Vec<Record> = Vec::new();
    while let Some(page) = export.next_page().await.unwrap() {
        records.extend(page);
    }
    drop(export);
    let mut write = casebook.store.write("import", "").await.unwrap();
    for record in &records {
        let restored = write.restore(record).await.unwrap();
        assert_eq!(restored, Restored::Unchanged, "{record:?}");
    }
    let Some(Record::Case(known)) = records.iter().find(|record| record.noun() == Noun::Case)
    else {
        panic!("there is a case");
    };
    let mut twin = known.clone();
    twin.id = uuid::Uuid::now_v7();
    let taken = write.restore(&Record::Case(twin.clone())).await;
    assert!(matches!(taken, Err(Error::Duplicate { .. })), "{taken:?}");
    twin.content.origin = None;
    let restored = write.restore(&Record::Case(twin.clone())).await.unwrap();
    assert!(matches!(restored, Restored::Renumbered(_)), "{restored:?}");
    twin.id = uuid::Uuid::now_v7();
    twin.number = ::casebook::CaseNumber::new(1_000).unwrap();
    let restored = write.restore(&Record::Case(twin)).await.unwrap();
    assert_eq!(restored, Restored::Added);
    write.commit().await.unwrap();
    let next = make(&casebook.store, Status::Draft, plain("After the move")).await;
    assert_eq!(next.number.get(), 1_001);
}
