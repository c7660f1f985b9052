//! Opening a casebook.

use std::fs;

use super::{
    casebook::{make, plain},
    engines::{meddle, on_both_engines},
};
use crate::{DatabaseUrl, Error, Store};

on_both_engines! {
    async fn tables_are_made_once_and_kept(casebook) {
        make(&casebook.store, ::casebook::Status::Draft, plain("a")).await;
        assert_eq!(casebook.store.migrate().await.unwrap(), Vec::<i64>::new());
        let again = Store::open(&casebook.url).await.unwrap();
        assert_eq!(again.cases_after(None, 10).await.unwrap().len(), 1);
        let states = again.migrations().await.unwrap();
        assert_eq!(states[0].name, "casebook");
        assert!(states.iter().all(|state| state.applied && state.known));
        again.close().await;
    }

    async fn a_newer_schema_is_refused_and_left_as_it_is(casebook) {
        make(&casebook.store, ::casebook::Status::Draft, plain("a")).await;
        meddle(
            &casebook,
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
             select 9000, 'a wonder to come', success, checksum, 0 from _sqlx_migrations where version = 1",
        )
        .await;
        let error = Store::open(&casebook.url).await.err().expect("it is refused");
        assert!(matches!(error, Error::NewerSchema { found: 9000, .. }), "{error}");
        let said = error.to_string();
        for part in ["newer Disproof", "upgrade the program or restore a backup", "nothing was changed"] {
            assert!(said.contains(part), "{said}");
        }
        let states = casebook.store.migrations().await.unwrap();
        let newest = states.last().unwrap();
        assert_eq!((newest.version, newest.known, newest.name.as_str()), (9000, false, "a wonder to come"));
        assert_eq!(casebook.store.cases_after(None, 10).await.unwrap().len(), 1);
    }

    async fn altered_tables_of_an_older_version_are_refused(casebook) {
        meddle(&casebook, "update _sqlx_migrations set description = 'x', checksum = checksum || checksum").await;
        let error = Store::open(&casebook.url).await.err().expect("it is refused");
        assert!(matches!(error, Error::Foreign { .. }), "{error}");
    }

    async fn nobody_waits_for_a_writer_to_read(casebook) {
        let mut write = casebook.store.write("ada", "").await.unwrap();
        write.create_case(::casebook::Status::Draft, plain("a")).await.unwrap();
        let other = Store::open(&casebook.url).await.unwrap();
        assert_eq!(other.cases_after(None, 10).await.unwrap(), []);
        write.commit().await.unwrap();
        assert_eq!(other.cases_after(None, 10).await.unwrap().len(), 1);
        other.close().await;
    }

    async fn many_may_open_a_new_casebook_at_once(casebook) {
        // Back to nothing.
        let tables = {
            let mut session = casebook.store.view().await.unwrap();
            crate::migrations::tables(&mut session).await.unwrap()
        };
        let url = match casebook.url.path() {
            Some(_) => casebook.folder.join("new.sqlite").to_str().unwrap().parse::<DatabaseUrl>().unwrap(),
            None => {
                for table in tables {
                    let (mut session, _turn) = casebook.store.writer().await.unwrap();
                    let statement = sqlx::AssertSqlSafe(format!("drop table {table} cascade"));
                    execute!(session, statement).unwrap();
                    session.commit().await.unwrap();
                }
                casebook.url.clone()
            }
        };
        let opened: Vec<_> = (0..6)
            .map(|_| {
                let url = url.clone();
                tokio::spawn(async move {
                    let store = Store::open(&url).await.unwrap();
                    let case = make(&store, ::casebook::Status::Draft, plain("a")).await;
                    store.close().await;
                    case.number.get()
                })
            })
            .collect();
        let mut numbers = Vec::new();
        for opened in opened {
            numbers.push(opened.await.unwrap());
        }
        numbers.sort_unstable();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
    }
}

#[tokio::test]
async fn a_file_that_is_something_else_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    fs::write(
        &text,
        "not a database at all, but long enough to have a header of some kind\n".repeat(9),
    )
    .unwrap();
    let error = open(&text).await;
    assert!(error.contains("is something else, or damaged"), "{error}");
    assert!(error.contains("notes.txt"), "{error}");
    assert!(
        fs::read_to_string(&text)
            .unwrap()
            .starts_with("not a database")
    );

    let other = folder.path().join("other.sqlite");
    let url: DatabaseUrl = other.to_str().unwrap().parse().unwrap();
    let store = Store::open_unmigrated(&url).await.unwrap();
    let (mut session, turn) = store.writer().await.unwrap();
    execute!(session, "create table recipes (name text)").unwrap();
    session.commit().await.unwrap();
    drop(turn);
    store.close().await;
    let error = open(&other).await;
    assert!(error.contains("“recipes” of another program"), "{error}");
}

#[tokio::test]
async fn a_place_that_cannot_be_opened_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let error = open(&folder.path().join("no/such/folder/casebook.sqlite")).await;
    assert!(error.contains("no/such/folder does not exist"), "{error}");
    let error = open(folder.path()).await;
    assert!(error.contains("is a folder"), "{error}");
    let nobody = "postgres://ada:s3cret@127.0.0.1:9/casebook"
        .parse::<DatabaseUrl>()
        .unwrap();
    let error = Store::open(&nobody).await.err().unwrap().in_full();
    assert!(error.contains("is the server running"), "{error}");
    assert!(
        error.contains("127.0.0.1:9/casebook") && !error.contains("s3cret"),
        "{error}"
    );
}

async fn open(path: &std::path::Path) -> String {
    let url: DatabaseUrl = path.to_str().unwrap().parse().unwrap();
    Store::open(&url)
        .await
        .err()
        .expect("it does not open")
        .in_full()
}

/// Web handlers and workers run on many threads.
#[test]
fn the_store_and_its_work_can_go_to_another_thread() {
    fn is_send<T: Send>(_: T) {}
    fn is_shared<T: Send + Sync + Clone>() {}
    is_shared::<Store>();
    #[allow(dead_code, reason = "it is enough that it compiles")]
    fn futures(store: Store, case: ::casebook::Case) {
        is_send(async move {
            let mut write = store.write("ada", "").await?;
            write.save_case(&case).await?;
            write.restore(&::casebook::Record::Case(case)).await?;
            write.commit().await?;
            store.cases_after(None, 1).await?;
            store.check_integrity().await?;
            store.export().await?.next_page().await
        });
    }
}
