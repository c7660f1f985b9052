//! The tables' versions. A migration, once released, is never edited: add the next.

use std::{borrow::Cow, collections::BTreeMap};

use sqlx::{
    SqlSafeStr,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
};

use crate::{
    Engine, Error, Result, Store,
    session::{Session, Transaction},
};

/// Version, name, and the script for each engine.
const MIGRATIONS: &[(i64, &str, &str, &str)] = &[
    (
        1,
        "casebook",
        include_str!("../migrations/sqlite/0001_casebook.sql"),
        include_str!("../migrations/postgres/0001_casebook.sql"),
    ),
    (
        2,
        "feedback",
        include_str!("../migrations/sqlite/0002_feedback.sql"),
        include_str!("../migrations/postgres/0002_feedback.sql"),
    ),
    (
        3,
        "kept texts",
        include_str!("../migrations/sqlite/0003_kept_texts.sql"),
        include_str!("../migrations/postgres/0003_kept_texts.sql"),
    ),
];

/// sqlx's table of what was applied.
const APPLIED: &str = "_sqlx_migrations";

/// One version of the tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MigrationState {
    /// Its number, from 1.
    pub version: i64,
    /// What it does, in a word or two.
    pub name: String,
    /// Whether the casebook has it.
    pub applied: bool,
    /// Whether this program knows it; one that it does not know was applied by a newer program.
    pub known: bool,
}

impl Store {
    /// The versions of the tables: those this program knows and those that were applied.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn migrations(&self) -> Result<Vec<MigrationState>> {
        let mut session = self.view().await?;
        let mut states: BTreeMap<i64, MigrationState> = MIGRATIONS
            .iter()
            .map(|&(version, name, ..)| {
                let state = MigrationState {
                    version,
                    name: name.to_owned(),
                    applied: false,
                    known: true,
                };
                (version, state)
            })
            .collect();
        for (version, name, _) in applied(&mut session).await? {
            states
                .entry(version)
                .and_modify(|state| state.applied = true)
                .or_insert(MigrationState {
                    version,
                    name,
                    applied: true,
                    known: false,
                });
        }
        Ok(states.into_values().collect())
    }

    /// Brings the tables up to date, in one transaction; the versions that were applied now.
    ///
    /// # Errors
    /// [`Error::NewerSchema`] and [`Error::Foreign`], with nothing changed.
    pub async fn migrate(&self) -> Result<Vec<i64>> {
        let known = MIGRATIONS.last().map_or(0, |last| last.0);
        let before = {
            let mut session = self.view().await?;
            let before = applied(&mut session).await?;
            if before.is_empty() {
                refuse_foreign(&mut session).await?;
            }
            before
        };
        let migrator = migrator(self.engine());
        if let Some((found, ..)) = before.last().filter(|(found, ..)| *found > known) {
            return Err(self.failed(MigrateError::VersionMissing(*found), known));
        }
        let is_done = |migration: &Migration| {
            let is_it = |(version, _, checksum): &(i64, String, Vec<u8>)| {
                *version == migration.version && **checksum == *migration.checksum
            };
            before.iter().any(is_it)
        };
        // Nobody who opens the casebook to read it waits for a writer.
        if migrator.iter().all(is_done) {
            return Ok(Vec::new());
        }
        let (mut session, turn) = self.writer().await?;
        let result = match &mut session.transaction {
            // Writing began with the transaction, so two programs that start at once take turns.
            // `run_direct`, because the future of `run` cannot go to another thread.
            Transaction::Sqlite(transaction) => {
                migrator.run_direct(None, &mut **transaction, false).await
            }
            Transaction::Postgres(transaction) => {
                // An arbitrary number, the same in every Disproof.
                sqlx::query("select pg_advisory_xact_lock(727368266)")
                    .execute(&mut **transaction)
                    .await
                    .map_err(|error| Error::of_database(&self.place, error))?;
                migrator.run_direct(None, &mut **transaction, false).await
            }
        };
        result.map_err(|error| self.failed(error, known))?;
        session.commit().await?;
        drop(turn);
        let is_new = |version: &i64| !before.iter().any(|(old, ..)| old == version);
        let all = MIGRATIONS.iter().map(|&(version, ..)| version);
        Ok(all.filter(is_new).collect())
    }

    fn failed(&self, error: MigrateError, known: i64) -> Error {
        let place = self.place.to_string();
        match error {
            MigrateError::VersionMissing(found) if found > known => Error::NewerSchema {
                place,
                found,
                known,
            },
            MigrateError::VersionMissing(version) | MigrateError::VersionMismatch(version) => {
                Error::Foreign {
                    place,
                    what: format!("version {version} of its tables is not that of this program"),
                }
            }
            MigrateError::Execute(source) | MigrateError::ExecuteMigration(source, _) => {
                Error::of_database(&place, source)
            }
            other => Error::Database {
                place,
                source: sqlx::Error::Migrate(Box::new(other)),
            },
        }
    }
}

fn migrator(engine: Engine) -> Migrator {
    let migrations = MIGRATIONS.iter().map(|&(version, name, sqlite, postgres)| {
        let script = match engine {
            Engine::Sqlite => sqlite,
            Engine::Postgres => postgres,
        };
        Migration::new(
            version,
            Cow::Borrowed(name),
            MigrationType::Simple,
            script.into_sql_str(),
            false,
        )
    });
    let mut migrator = Migrator::with_migrations(migrations.collect());
    // The transaction around it is the lock; sqlx's own would outlive a failure in the pool.
    migrator.set_locking(false);
    migrator
}

/// Version, name and checksum of each migration that was applied, in order.
async fn applied(session: &mut Session) -> Result<Vec<(i64, String, Vec<u8>)>> {
    if !tables(session).await?.iter().any(|table| table == APPLIED) {
        return Ok(Vec::new());
    }
    rows!(
        *session,
        "select version, description, checksum from _sqlx_migrations where success order by version"
    )
}

/// A file that holds another program's tables is left alone. (A PostgreSQL database may be shared.)
async fn refuse_foreign(session: &mut Session) -> Result<()> {
    if let Transaction::Postgres(_) = session.transaction {
        return Ok(());
    }
    match tables(session)
        .await?
        .iter()
        .find(|table| *table != APPLIED)
    {
        None => Ok(()),
        Some(table) => Err(Error::Foreign {
            place: session.place.to_string(),
            what: format!("it holds a table “{table}” of another program"),
        }),
    }
}

/// The tables that are there; the one question each engine answers in its own words.
pub(crate) async fn tables(session: &mut Session) -> Result<Vec<String>> {
    let tables: Vec<(String,)> = match session.transaction {
        Transaction::Sqlite(_) => rows!(
            *session,
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name"
        )?,
        Transaction::Postgres(_) => rows!(
            *session,
            "select table_name::text from information_schema.tables
             where table_schema = current_schema() order by table_name::text"
        )?,
    };
    Ok(tables.into_iter().map(|(name,)| name).collect())
}
