//! One test body, a test on each engine, each in a casebook of its own.

use std::{env, panic, path::PathBuf, str::FromStr as _};

use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, postgres::PgConnectOptions};
use tempfile::TempDir;

use crate::{DatabaseUrl, Engine, Store};

/// The variable that names the PostgreSQL server.
const SERVER: &str = "DISPROOF_TEST_POSTGRES";

/// An empty casebook that goes when the test ends.
#[derive(Clone)]
pub(super) struct Casebook {
    pub(super) store: Store,
    pub(super) url: DatabaseUrl,
    /// The address as text, for another process; it holds the password, if there is one.
    pub(super) address: String,
    /// A folder of the test's own.
    pub(super) folder: PathBuf,
}

/// Turns each function into a test on SQLite and one on PostgreSQL.
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($casebook:ident) $body:block)+) => {
        $($(#[$meta])* async fn $name($casebook: $crate::tests::engines::Casebook) $body)+

        mod sqlite {
            $(
                #[test]
                fn $name() {
                    $crate::tests::engines::run($crate::Engine::Sqlite, super::$name);
                }
            )+
        }

        mod postgres {
            $(
                #[test]
                fn $name() {
                    $crate::tests::engines::run($crate::Engine::Postgres, super::$name);
                }
            )+
        }
    };
}
pub(super) use on_both_engines;

/// Runs a test in a new casebook, and removes that whatever the outcome.
pub(super) fn run<F>(engine: Engine, test: fn(Casebook) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let folder = TempDir::new().unwrap();
    let outcome = runtime.block_on(async {
        let (address, server) = match engine {
            Engine::Sqlite => {
                let file = folder.path().join("casebook.sqlite");
                (file.to_str().unwrap().to_owned(), None)
            }
            Engine::Postgres => {
                let server = server();
                let name = format!("disproof_test_{}", uuid::Uuid::now_v7().simple());
                on_server(&server, format!("create database {name}")).await;
                let address = server.clone().database(&name).to_url_lossy().to_string();
                (address, Some((server, name)))
            }
        };
        let url: DatabaseUrl = address.parse().unwrap();
        let casebook = Casebook {
            store: Store::open(&url).await.unwrap(),
            url,
            address,
            folder: folder.path().to_owned(),
        };
        let store = casebook.store.clone();
        let outcome = tokio::spawn(test(casebook)).await;
        store.close().await;
        if let Some((server, name)) = server {
            on_server(&server, format!("drop database {name} with (force)")).await;
        }
        outcome
    });
    if let Err(error) = outcome {
        panic::resume_unwind(error.into_panic());
    }
}

fn server() -> PgConnectOptions {
    let address = env::var(SERVER).unwrap_or_else(|_| {
        panic!(
            "{SERVER} is not set, so nothing was tested on PostgreSQL: run scripts/test, or \
             scripts/with-postgres cargo nextest run -p store"
        )
    });
    PgConnectOptions::from_str(&address).unwrap()
}

async fn on_server(server: &PgConnectOptions, statement: String) {
    let mut connection = server.connect().await.unwrap();
    sqlx::query(AssertSqlSafe(statement))
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
}

/// Runs a statement behind the casebook's back, as damage or another program would.
pub(super) async fn meddle(casebook: &Casebook, statement: &'static str) {
    let (mut session, _turn) = casebook.store.writer().await.unwrap();
    on_either!(session, connection =>
        sqlx::raw_sql(statement).execute(connection).await.map(drop))
    .unwrap();
    session.commit().await.unwrap();
}
