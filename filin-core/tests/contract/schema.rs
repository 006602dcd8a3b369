//! The two schemas are one: the same files, tables, columns, nullability and unique indexes.

use std::collections::BTreeSet;
use std::path::Path;

use filin_core::store::Store;

use crate::support::*;

fn files(engine: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../migrations")
        .join(engine);
    let files = std::fs::read_dir(folder).unwrap();
    files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect()
}

#[test]
fn both_engines_have_the_same_migrations() {
    assert_eq!(files("sqlite"), files("postgres"));
}

const SQLITE_COLUMNS: &str = "select m.name || '.' || c.name || case when c.\"notnull\" then ' not null' else '' end \
     || case when c.pk > 0 then ' key' else '' end \
     from sqlite_master m join pragma_table_info(m.name) c \
     where m.type in ('table', 'view') and m.name not like 'sqlite%' and m.name <> '_sqlx_migrations'";
const POSTGRES_COLUMNS: &str = "select c.table_name || '.' || c.column_name \
     || case when c.is_nullable = 'NO' then ' not null' else '' end \
     || case when k.column_name is not null then ' key' else '' end \
     from information_schema.columns c \
     left join information_schema.table_constraints p on p.table_schema = 'public' \
       and p.table_name = c.table_name and p.constraint_type = 'PRIMARY KEY' \
     left join information_schema.key_column_usage k on k.constraint_schema = 'public' \
       and k.constraint_name = p.constraint_name and k.column_name = c.column_name \
     where c.table_schema = 'public' and c.table_name <> '_sqlx_migrations'";

const SQLITE_INDEXES: &str = "select m.name || ' on ' || i.name || case when i.\"unique\" then ' unique' else '' end \
     || case when i.partial then ' partial' else '' end || ' ' || \
     (select group_concat(c.name, ',' order by c.seqno) from pragma_index_info(i.name) c) \
     from sqlite_master m join pragma_index_list(m.name) i \
     where m.type = 'table' and i.origin = 'c'";
const POSTGRES_INDEXES: &str = "select t.relname || ' on ' || i.relname \
     || case when x.indisunique then ' unique' else '' end \
     || case when x.indpred is not null then ' partial' else '' end || ' ' || \
     (select string_agg(a.attname, ',' order by array_position(x.indkey::int2[], a.attnum)) \
      from pg_attribute a where a.attrelid = t.oid and a.attnum = any (x.indkey)) \
     from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid \
     join pg_namespace n on n.oid = t.relnamespace \
     where n.nspname = 'public' and not x.indisprimary and not x.indisexclusion \
     and t.relname <> '_sqlx_migrations'";

async fn described(store: &Store) -> (BTreeSet<String>, BTreeSet<String>) {
    let raw = Raw::of(store);
    let (columns, indexes) = match store {
        Store::Sqlite { .. } => (SQLITE_COLUMNS, SQLITE_INDEXES),
        Store::Postgres(_) => (POSTGRES_COLUMNS, POSTGRES_INDEXES),
    };
    let columns = raw.texts(columns).await.into_iter().collect();
    let indexes = raw.texts(indexes).await.into_iter().collect();
    (columns, indexes)
}

#[tokio::test]
async fn both_engines_have_the_same_schema() {
    let Some(postgres) = TestVenue::open(Engine::Postgres).await else {
        return;
    };
    let sqlite = TestVenue::open(Engine::Sqlite).await.unwrap();
    let (columns, indexes) = described(&sqlite.store).await;
    let (columns_there, indexes_there) = described(&postgres.store).await;
    assert!(columns.len() > 100 && indexes.len() > 10);
    let differ: Vec<_> = columns.symmetric_difference(&columns_there).collect();
    // A view's columns have no constraints of their own.
    let differ: Vec<_> = differ
        .into_iter()
        .filter(|name| !name.contains("_cards."))
        .collect();
    assert_eq!(differ, [""; 0]);
    let differ: Vec<_> = indexes.symmetric_difference(&indexes_there).collect();
    assert_eq!(differ, [""; 0]);
}

/// A second run of the migrations, of a later start, changes nothing.
#[rstest::rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn migrations_run_once(#[case] engine: Engine) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let store = database.store().await.unwrap();
    assert!(!store.is_migrated().await.unwrap_or(false));
    store.migrate().await.unwrap();
    let first = described(&store).await;
    assert!(store.is_migrated().await.unwrap());
    store.close().await;
    let store = database.store().await.unwrap();
    store.migrate().await.unwrap();
    assert_eq!(described(&store).await, first);
    store.close().await;
}
