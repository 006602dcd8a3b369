//! The catalogue is the schema, on both engines: a table that a migration adds must be named there, or
//! it would be left behind.

use std::collections::BTreeSet;

use filin_core::transfer::catalogue::{Kind, TABLES};
use rstest::rstest;

use super::*;

const SQLITE: &str = "select m.name || '.' || c.name from sqlite_master m \
     join pragma_table_info(m.name) c where m.type = 'table' and m.name not like 'sqlite%' \
     and m.name <> '_sqlx_migrations'";
const POSTGRES: &str = "select c.table_name || '.' || c.column_name || ' ' || c.data_type \
     from information_schema.columns c join information_schema.tables t \
     on t.table_schema = c.table_schema and t.table_name = c.table_name \
     where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' \
     and c.table_name <> '_sqlx_migrations'";

fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Int => "bigint",
        Kind::Real => "double precision",
        Kind::Bool => "boolean",
        Kind::Text => "text",
        Kind::Blob => "bytea",
        Kind::Instant => "timestamp with time zone",
        Kind::Day => "date",
        Kind::Json => "jsonb",
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn every_column_is_known(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let there = match engine {
        Engine::Sqlite => venue.raw().texts(SQLITE).await,
        Engine::Postgres => venue.raw().texts(POSTGRES).await,
    };
    let there: BTreeSet<_> = there.into_iter().collect();
    let known = TABLES.iter().flat_map(|table| {
        table
            .columns
            .iter()
            .map(move |(column, kind)| match engine {
                Engine::Sqlite => format!("{}.{column}", table.name),
                Engine::Postgres => format!("{}.{column} {}", table.name, type_of(*kind)),
            })
    });
    assert_eq!(there, known.collect());
}

#[tokio::test]
async fn tables_stand_after_those_that_they_refer_to() {
    let venue = TestVenue::open(Engine::Sqlite).await.unwrap();
    let references = venue
        .raw()
        .texts(
            "select m.name || ' ' || f.\"table\" from sqlite_master m \
             join pragma_foreign_key_list(m.name) f where m.type = 'table'",
        )
        .await;
    let place = |name: &str| TABLES.iter().position(|table| table.name == name);
    for reference in references {
        let (from, to) = reference.split_once(' ').unwrap();
        assert!(place(from) > place(to), "{reference}");
    }
}
