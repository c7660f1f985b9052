//! A transaction on either engine, and the macros that write a query once for both.

use std::sync::Arc;

use sqlx::{Postgres, Sqlite};

/// A transaction, and the name of the place it is in, for messages.
pub(crate) struct Session {
    pub(crate) place: Arc<str>,
    pub(crate) transaction: Transaction,
}

/// A transaction of one of the engines.
pub(crate) enum Transaction {
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    Postgres(sqlx::Transaction<'static, Postgres>),
}

impl Session {
    pub(crate) async fn commit(self) -> crate::Result<()> {
        let result = match self.transaction {
            Transaction::Sqlite(transaction) => transaction.commit().await,
            Transaction::Postgres(transaction) => transaction.commit().await,
        };
        result.map_err(|error| crate::Error::of_database(&self.place, error))
    }
}

/// Expands one expression on both engines: `on_either!(session, connection => query.execute(connection).await)`.
macro_rules! on_either {
    ($session:expr, $connection:ident => $run:expr) => {{
        let session: &mut $crate::session::Session = &mut $session;
        #[cfg(test)]
        $crate::tests::coverage::ran(session, file!(), line!());
        let result = match &mut session.transaction {
            $crate::session::Transaction::Sqlite(transaction) => {
                let $connection = &mut **transaction;
                $run
            }
            $crate::session::Transaction::Postgres(transaction) => {
                let $connection = &mut **transaction;
                $run
            }
        };
        result.map_err(|error| $crate::Error::of_database(&session.place, error))
    }};
}

/// Every row of a query: `rows!(session, "select … $1", value)`.
macro_rules! rows {
    ($session:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        on_either!($session, connection =>
            sqlx::query_as($sql)$(.bind($value))*.fetch_all(connection).await)
    };
}

/// The row of a query that has one at most.
macro_rules! row {
    ($session:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        on_either!($session, connection =>
            sqlx::query_as($sql)$(.bind($value))*.fetch_optional(connection).await)
    };
}

/// Runs a statement; the number of rows it touched.
macro_rules! execute {
    ($session:expr, $sql:expr $(, $value:expr)* $(,)?) => {
        on_either!($session, connection =>
            sqlx::query($sql)$(.bind($value))*.execute(connection).await.map(|done| done.rows_affected()))
    };
}

/// Every row of a query of which a column is [`Which`] keys it asks for:
/// `rows_of!(session, "select … where slug {which} and kind = $1", &which, kind)`. A long list is
/// asked in parts.
macro_rules! rows_of {
    ($session:expr, $sql:expr, $which:expr $(, $value:expr)* $(,)?) => {
        'all: {
            let bound: usize = 0 $(+ { let _ = stringify!($value); 1 })*;
            let mut all = Vec::new();
            for (condition, keys) in $which.parts(bound) {
                let sql = $sql.replace("{which}", &condition);
                let rows = on_either!($session, connection => {
                    let mut query = sqlx::query_as(sqlx::AssertSqlSafe(sql))$(.bind($value))*;
                    for key in keys {
                        query = query.bind(key);
                    }
                    query.fetch_all(connection).await
                });
                match rows {
                    Ok(mut rows) => all.append(&mut rows),
                    Err(error) => break 'all Err(error),
                }
            }
            Ok::<_, $crate::Error>(all)
        }
    };
}

/// Inserts a row for each item of a slice, several rows a statement:
/// `insert_each!(session, "insert into t (a, b)", items, (position, item) => position, &item.b)`.
macro_rules! insert_each {
    ($session:expr, $into:literal, $items:expr, ($position:ident, $item:ident) => $($value:expr),+ $(,)?) => {
        'all: {
            let mut next: i64 = 0;
            for part in $crate::session::batches($items) {
                let sql = $crate::session::insert_rows($into, part.len());
                let done = on_either!($session, connection => {
                    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
                    for $item in part {
                        let $position = next;
                        next += 1;
                        $(query = query.bind($value);)+
                    }
                    query.execute(connection).await.map(drop)
                });
                if let Err(error) = done {
                    break 'all Err(error);
                }
            }
            Ok::<(), $crate::Error>(())
        }
    };
}

/// How many keys or rows one statement takes. Few different lengths, so that few statements are
/// prepared.
const LENGTHS: [usize; 10] = [64, 32, 16, 8, 6, 5, 4, 3, 2, 1];

/// The keys a query asks for.
pub(crate) enum Which<K> {
    /// Every key from the first to the last.
    Between(K, K),
    /// These keys.
    Among(Vec<K>),
}

impl<K: Clone> Which<K> {
    /// The condition on the column, with the keys to bind after `bound` other values, for each
    /// statement that is needed. A list is filled up to one of [`LENGTHS`] with its own last key,
    /// which `in` does not mind.
    pub(crate) fn parts(&self, bound: usize) -> Vec<(String, Vec<K>)> {
        let keys = match self {
            Self::Between(first, last) => {
                let condition = format!("between ${} and ${}", bound + 1, bound + 2);
                return vec![(condition, vec![first.clone(), last.clone()])];
            }
            Self::Among(keys) => keys,
        };
        keys.chunks(LENGTHS[0])
            .map(|part| {
                let fits = |length: &usize| *length >= part.len();
                let length = LENGTHS.into_iter().rev().find(fits).unwrap_or(part.len());
                let mut part = part.to_vec();
                let last = part[part.len() - 1].clone();
                part.resize(length, last);
                let placeholders: Vec<String> = (bound + 1..=bound + length)
                    .map(|n| format!("${n}"))
                    .collect();
                (format!("in ({})", placeholders.join(", ")), part)
            })
            .collect()
    }
}

/// Cuts a slice into slices of one of [`LENGTHS`], largest first.
pub(crate) fn batches<T>(mut items: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let length = LENGTHS.into_iter().find(|&length| length <= items.len())?;
        let (batch, rest) = items.split_at(length);
        items = rest;
        Some(batch)
    })
}

/// `insert into t (a, b)` with `values ($1, $2), ($3, $4)` for that many rows.
pub(crate) fn insert_rows(into: &str, rows: usize) -> String {
    let columns = into.matches(',').count() + 1;
    let mut sql = String::with_capacity(into.len() + rows * columns * 6);
    sql.push_str(into);
    sql.push_str(" values ");
    for row in 0..rows {
        sql.push_str(if row == 0 { "(" } else { ", (" });
        for column in 1..=columns {
            if column > 1 {
                sql.push_str(", ");
            }
            sql.push('$');
            sql.push_str(&(row * columns + column).to_string());
        }
        sql.push(')');
    }
    sql
}
