//! A damaged casebook says where, and never panics.

use ::casebook::{Noun, Status};

use super::{
    casebook::*,
    engines::{meddle, on_both_engines},
};
use crate::{Error, NewJob, Store, now};

/// The table that the first failing read of the casebook names.
async fn read_all(store: &Store) -> Result<(), Error> {
    let mut export = store.export().await?;
    while export.next_page().await?.is_some() {}
    store.changes_after(0, 1_000).await?;
    store.case_counts().await?;
    store.unresolved("related").await?;
    store
        .claim(&["look"], now(), jiff::SignedDuration::ZERO)
        .await?;
    Ok(())
}

on_both_engines! {
    async fn a_damaged_row_is_an_error_that_names_table_and_key(casebook) {
        let store = casebook.store.clone();
        let mut write = store.write("ada", "").await.unwrap();
        furnish(&mut write).await.unwrap();
        let mut content = content();
        content.issues = vec![276];
        let case = write.create_case(Status::Draft, content).await.unwrap();
        let other = write.create_case(Status::Draft, plain("b")).await.unwrap();
        write.save_relation(&relation(&case, &other)).await.unwrap();
        let page = article();
        write.save_article(&page).await.unwrap();
        write.save_match(&match_of(&page, &case, 0)).await.unwrap();
        write.commit().await.unwrap();
        store.enqueue(&NewJob::new("look", serde_json::Value::Null)).await.unwrap();
        read_all(&store).await.unwrap();
        // Column, table: what one wrong byte on the disc, or another program, might leave.
        for (table, damage, repair) in [
            ("jobs", "update jobs set payload = '{'", "update jobs set payload = '1', state = 'waiting'"),
            ("changes", "update changes set noun = 'caze' where sequence = 1", "update changes set noun = 'outlet' where sequence = 1"),
            ("audit", "update audit set at = 9223372036854775807 where noun = 'match'", "update audit set at = 1 where noun = 'match'"),
            ("revisions", "update revisions set sequence = -1 where noun = 'tag'", "update revisions set sequence = 1 where noun = 'tag'"),
            ("matches", "update matches set words = 'x'", "update matches set words = '[]'"),
            ("passages", "update passages set start_byte = -1", "update passages set start_byte = 0"),
            ("articles", "update articles set published_on = '2022-02-30'", "update articles set published_on = null"),
            ("relations", "update relations set state = 'maybe'", "update relations set state = 'suggested'"),
            ("cases", "update cases set origin_id = null where number = 1", "update cases set origin_id = 'x' where number = 1"),
            ("cases", "update cases set status = 'Published' where number = 1", "update cases set status = 'draft' where number = 1"),
            ("evidence", "update evidence set link_checked_at = null", "update evidence set link_state = null"),
            ("appearances", "update appearances set language = 'klingon!'", "update appearances set language = null"),
            ("claims", "update claims set verdict = 'maybe'", "update claims set verdict = null"),
            ("case_countries", "update case_countries set country = 'ZZ'", "update case_countries set country = 'EU'"),
            ("case_languages", "update case_languages set language = ''", "update case_languages set language = 'ru'"),
            ("translations", "update translations set kind = 'robot'", "update translations set kind = 'human'"),
            ("case_issues", "insert into issues values (-5, '', '', null); update case_issues set issue = -5", "update case_issues set issue = 12; delete from issues where number = -5"),
            ("narratives", "update narratives set parent = slug", "update narratives set parent = null"),
            ("narrative_labels", "update narrative_labels set language = 'zzzz'", "update narrative_labels set language = 'uk'"),
            ("tag_labels", "update tag_labels set language = 'zzzz'", "update tag_labels set language = 'uk'"),
            ("outlets", "update outlets set kind = 'rag'", "update outlets set kind = 'blog'"),
        ] {
            meddle(&casebook, damage).await;
            let error = read_all(&store).await.expect_err(damage);
            match &error {
                Error::Corrupt { table: named, key, .. } => {
                    // An issue's own row is read before the case that names it.
                    let expected = if table == "case_issues" { "issues" } else { table };
                    assert_eq!(*named, expected, "{damage}: {error}");
                    assert!(!key.is_empty(), "{error}");
                }
                other => panic!("{damage}: {other:?}"),
            }
            meddle(&casebook, repair).await;
            read_all(&store).await.expect(repair);
        }
    }

    async fn a_table_that_is_gone_is_an_error_that_names_the_casebook(casebook) {
        meddle(&casebook, "drop table audit").await;
        let error = casebook.store.audit_of(Noun::Case, "x").await.unwrap_err();
        assert!(matches!(error, Error::Database { .. }));
        assert!(error.to_string().contains(&casebook.url.to_string()), "{error}");
        assert!(!error.is_temporary());
    }
}
