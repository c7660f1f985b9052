//! Versions, their chain, and the audit.

use ::casebook::{Correction, Noun, Status, verify_chain};

use super::{
    casebook::*,
    engines::{meddle, on_both_engines},
};

on_both_engines! {
    async fn public_versions_are_chained_and_drafts_stand_outside(casebook) {
        let store = casebook.store;
        let mut case = make(&store, Status::Draft, plain("a")).await;
        for (n, status) in [Status::InReview, Status::Published, Status::Corrected, Status::Withdrawn]
            .into_iter()
            .enumerate()
        {
            case.status = status;
            if n >= 2 {
                case.corrections.push(Correction {
                    at: fine_instant(),
                    note: format!("note {n}"),
                    withdrawal: status == Status::Withdrawn,
                });
            }
            let mut write = store.write("grace", "on its way").await.unwrap();
            write.save_case(&case).await.unwrap();
            write.commit().await.unwrap();
            case = store.case(case.number).await.unwrap().unwrap();
        }
        let versions = store.revisions(Noun::Case, &case.id.to_string()).await.unwrap();
        let sequences: Vec<u32> = versions.iter().map(|version| version.sequence).collect();
        assert_eq!(sequences, [1, 2, 3, 4, 5]);
        let public: Vec<bool> = versions.iter().map(|version| version.hash.is_some()).collect();
        assert_eq!(public, [false, false, true, true, true]);
        assert_eq!(verify_chain(&versions), Ok(()));
        assert_eq!(versions[3].previous_hash, versions[2].hash);
        assert_eq!((versions[4].author.as_str(), versions[4].reason.as_str()), ("grace", "on its way"));
        let said: ::casebook::Case = serde_json::from_str(&versions[4].body).unwrap();
        assert_eq!(said, case);
        let rows = store.audit_of(Noun::Case, &case.id.to_string()).await.unwrap();
        let details: Vec<&str> = rows.iter().map(|row| row.detail.as_str()).collect();
        assert_eq!(details[2], "in review → published: on its way");
    }

    async fn what_was_changed_behind_the_casebooks_back_is_found(casebook) {
        let store = casebook.store.clone();
        make(&store, Status::Published, plain("an honest title")).await;
        let mut write = store.write("ada", "").await.unwrap();
        write.save_outlet(&outlet()).await.unwrap();
        write.commit().await.unwrap();
        let before = store.check_integrity().await.unwrap();
        assert_eq!((before.troubles, before.cases, before.chains, before.revisions), (0, 1, 2, 2));
        for (meddling, found) in [
            ("update cases set title = 'another'", "behind the casebook's back"),
            ("update revisions set body = '{}' where noun = 'case'", "was altered"),
            ("update counters set value = 0 where name = 'case'", "case counter"),
            ("delete from changes where sequence = 1", "change log"),
        ] {
            meddle(&casebook, meddling).await;
            let after = store.check_integrity().await.unwrap();
            assert!(after.told.iter().any(|told| told.contains(found)), "{meddling}: {after:?}");
            assert_eq!(after.troubles, after.told.len() as u64);
        }
    }

    async fn a_chain_of_many_versions_is_examined_across_pages(casebook) {
        let store = casebook.store.clone();
        let mut write = store.write("ada", "").await.unwrap();
        for n in 0..130 {
            let mut outlet = outlet();
            outlet.name = format!("Moon News {n}");
            write.save_outlet(&outlet).await.unwrap();
        }
        write.commit().await.unwrap();
        let sound = store.check_integrity().await.unwrap();
        assert_eq!((sound.revisions, sound.chains, sound.troubles), (130, 1, 0));
        meddle(&casebook, "delete from revisions where sequence = 101").await;
        let broken = store.check_integrity().await.unwrap();
        assert!(broken.told[0].contains("before revision 102"), "{:?}", broken.told);
    }
}
