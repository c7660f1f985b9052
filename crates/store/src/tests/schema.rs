//! Both engines hold the same tables.

use std::collections::BTreeSet;

use super::engines::{Casebook, on_both_engines};
use crate::{DatabaseUrl, Engine, Store};

/// Table, column, kind of value, whether it may be null, place in the primary key.
type Column = (String, String, String, i64);

async fn columns(store: &Store) -> BTreeSet<Column> {
    let mut session = store.view().await.unwrap();
    let columns: Vec<Column> = match store.engine() {
        Engine::Sqlite => rows!(
            session,
            "select tables.name, columns.name, lower(columns.type),
                 columns.\"notnull\" = 0 and columns.pk = 0
             from sqlite_master as tables join pragma_table_info(tables.name) as columns
             where tables.type = 'table' and tables.name not like 'sqlite_%'"
        ),
        Engine::Postgres => rows!(
            session,
            "select table_name::text, column_name::text, data_type::text,
                 (is_nullable = 'YES')::int::bigint
             from information_schema.columns where table_schema = current_schema()"
        ),
    }
    .unwrap();
    let ours = |column: &Column| column.0 != "_sqlx_migrations";
    let portable = |(table, name, kind, null): Column| {
        let kind = match kind.as_str() {
            "integer" | "bigint" => "whole number",
            "real" | "double precision" => "number",
            "text" => "text",
            other => panic!("{table}.{name} is {other}, which is not portable"),
        };
        (table, name, kind.to_owned(), null)
    };
    columns.into_iter().filter(ours).map(portable).collect()
}

async fn indexes(store: &Store) -> BTreeSet<(String, String)> {
    let mut session = store.view().await.unwrap();
    let indexes: Vec<(String, String)> = match store.engine() {
        Engine::Sqlite => rows!(
            session,
            "select tbl_name, name from sqlite_master where type = 'index' and sql is not null"
        ),
        Engine::Postgres => rows!(
            session,
            "select pg_indexes.tablename::text, pg_indexes.indexname::text from pg_indexes
             where schemaname = current_schema() and indexname not like '%\\_key'
                 and indexname not like '%\\_pkey'"
        ),
    }
    .unwrap();
    indexes.into_iter().collect()
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
    async fn tables_columns_and_indexes_are_those_of_sqlite(casebook) {
        let sqlite = beside(&casebook).await;
        let (here, there) = (columns(&casebook.store).await, columns(&sqlite).await);
        assert!(here.len() > 150, "{}", here.len());
        assert_eq!(
            here.symmetric_difference(&there).collect::<Vec<_>>(),
            Vec::<&Column>::new()
        );
        let (here, there) = (indexes(&casebook.store).await, indexes(&sqlite).await);
        assert!(here.len() > 20, "{}", here.len());
        assert_eq!(here, there);
    }
}
