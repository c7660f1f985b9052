use std::{sync::Arc, time::Duration};

use sqlx::{
    ConnectOptions, Connection, PgPool, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::sync::{Mutex, OwnedMutexGuard};

use crate::{
    DatabaseUrl, Engine, Error, Result,
    session::{Session, Transaction},
    url::Kind,
};

/// How long a writer waits for another before it gives up with [`Error::Locked`].
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Connections of one process. SQLite reads on all of them at once and writes on one at a time.
const CONNECTIONS: u32 = 12;

/// Statements kept prepared on a connection: more than the queries here come to in the lengths
/// that are in use, so hardly any is prepared twice.
const STATEMENTS: usize = 500;

/// The casebook. Cheap to clone; every clone is the same casebook.
#[derive(Clone)]
pub struct Store {
    pub(crate) pool: Pool,
    pub(crate) place: Arc<str>,
    /// Writers of this process queue here in the order they come; SQLite itself would let them
    /// race.
    turn: Arc<Mutex<()>>,
}

#[derive(Clone)]
pub(crate) enum Pool {
    Sqlite(SqlitePool),
    Postgres(PgPool),
}

impl Store {
    /// Opens the casebook, makes its file if there is none, and brings its tables up to date.
    ///
    /// # Errors
    /// [`Error::Open`], [`Error::Foreign`], or [`Error::NewerSchema`] where a later program made
    /// the tables.
    pub async fn open(url: &DatabaseUrl) -> Result<Self> {
        let store = Self::open_unmigrated(url).await?;
        store.migrate().await?;
        Ok(store)
    }

    /// Opens the casebook and leaves its tables as they are: for [`migrations`](Self::migrations)
    /// and [`migrate`](Self::migrate).
    ///
    /// # Errors
    /// [`Error::Open`].
    pub async fn open_unmigrated(url: &DatabaseUrl) -> Result<Self> {
        let place: Arc<str> = url.to_string().into();
        let pool = match &url.0 {
            Kind::Sqlite(path) => {
                let options = SqliteConnectOptions::new()
                    .filename(path)
                    .create_if_missing(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Normal)
                    .foreign_keys(true)
                    .busy_timeout(PATIENCE)
                    .statement_cache_capacity(STATEMENTS)
                    .row_buffer_size(1_000)
                    // 4 MiB of pages a connection; the default is 2. What all of them read often
                    // is in the system's cache once.
                    .pragma("cache_size", "-4096")
                    // Pages (of 4 KiB) in the log before they are folded into the file; the
                    // default of 1,000 folds the same pages in after every batch of an import.
                    .pragma("wal_autocheckpoint", "8000")
                    .pragma("journal_size_limit", "67108864")
                    .disable_statement_logging();
                SqlitePoolOptions::new()
                    .max_connections(CONNECTIONS)
                    .test_before_acquire(false)
                    .connect_with(options)
                    .await
                    .map(Pool::Sqlite)
            }
            Kind::Postgres(options) => {
                let options = options
                    .as_ref()
                    .clone()
                    .application_name("disproof")
                    .statement_cache_capacity(STATEMENTS)
                    .options([("lock_timeout", format!("{}s", PATIENCE.as_secs()))])
                    .disable_statement_logging();
                // The pool would ask a silent address again and again; one try tells at once.
                match reach(&options).await {
                    Ok(()) => Ok(Pool::Postgres(
                        PgPoolOptions::new()
                            .max_connections(CONNECTIONS)
                            .acquire_timeout(PATIENCE)
                            .connect_lazy_with(options),
                    )),
                    Err(error) => Err(error),
                }
            }
        };
        match pool {
            Ok(pool) => Ok(Self {
                pool,
                place,
                turn: Arc::default(),
            }),
            Err(source) => Err(Error::Open {
                advice: advice(url, &source),
                place: place.to_string(),
                source,
            }),
        }
    }

    /// The engine that holds the casebook.
    pub fn engine(&self) -> Engine {
        match self.pool {
            Pool::Sqlite(_) => Engine::Sqlite,
            Pool::Postgres(_) => Engine::Postgres,
        }
    }

    /// Closes every connection; other clones of this store are closed with it.
    pub async fn close(&self) {
        match &self.pool {
            Pool::Sqlite(pool) => pool.close().await,
            Pool::Postgres(pool) => pool.close().await,
        }
    }

    /// A transaction that sees the casebook as it is now, whatever others write meanwhile.
    pub(crate) async fn view(&self) -> Result<Session> {
        self.begin("begin", "begin isolation level repeatable read read only")
            .await
    }

    /// A transaction that may write, and the turn it holds among this process's writers.
    pub(crate) async fn writer(&self) -> Result<(Session, Option<OwnedMutexGuard<()>>)> {
        let turn = match self.pool {
            Pool::Sqlite(_) => Some(
                tokio::time::timeout(PATIENCE, Arc::clone(&self.turn).lock_owned())
                    .await
                    .map_err(|_| Error::Locked {
                        place: self.place.to_string(),
                    })?,
            ),
            // There the row lock on the counter queues writers of every process.
            Pool::Postgres(_) => None,
        };
        Ok((self.begin("begin immediate", "begin").await?, turn))
    }

    async fn begin(&self, sqlite: &'static str, postgres: &'static str) -> Result<Session> {
        let transaction = match &self.pool {
            Pool::Sqlite(pool) => pool.begin_with(sqlite).await.map(Transaction::Sqlite),
            Pool::Postgres(pool) => pool.begin_with(postgres).await.map(Transaction::Postgres),
        };
        Ok(Session {
            transaction: transaction.map_err(|error| Error::of_database(&self.place, error))?,
            place: Arc::clone(&self.place),
        })
    }
}

/// Connects to the server once.
async fn reach(options: &PgConnectOptions) -> Result<(), sqlx::Error> {
    let connect = async { options.connect().await?.close().await };
    tokio::time::timeout(PATIENCE, connect)
        .await
        .unwrap_or(Err(sqlx::Error::PoolTimedOut))
}

/// What a person can do about a database that does not open.
fn advice(url: &DatabaseUrl, error: &sqlx::Error) -> String {
    let advice = match url.path() {
        Some(path) => {
            let folder = path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty());
            match folder {
                Some(folder) if !folder.exists() => {
                    format!("its folder {} does not exist", folder.display())
                }
                _ if path.is_dir() => "it is a folder; name a file in it".to_owned(),
                _ if error.to_string().contains("not a database") => {
                    "the file is something else, or damaged; restore a backup or name another"
                        .to_owned()
                }
                _ => "look at the permissions of the file and its folder".to_owned(),
            }
        }
        None => match error {
            sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut => {
                "is the server running, and may this machine reach it?".to_owned()
            }
            _ => "look at the user, the password and the database's name".to_owned(),
        },
    };
    format!(". {advice}")
}
