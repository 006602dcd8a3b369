//! Databases of v3 for tests: over SQLite, and out of thin air.

use std::path::Path;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};

use crate::transfer::error::Result;
use crate::transfer::v3::raw::{Columns, Raw, Rows, TakeRaw};

/// v3's tables as SQLite has them, without what keeps broken rows out: that is not there on every
/// database that was restored or edited by hand.
const SCHEMA: &str = "
    create table clients (id integer, telegram_id integer, username varchar(64),
        full_name varchar(255), phone_hash varchar(255), visits integer, consent_accepted boolean,
        notes text, created_at datetime);
    create table promotions (id integer, title varchar(255), description text,
        image_url varchar(500), is_active boolean, created_at datetime);
    create table venue_settings (id integer, schedule_text text, contacts_text text,
        updated_at datetime);
    create table subscribers (id integer, telegram_id integer, username varchar(64),
        full_name varchar(255), is_active boolean, subscribed_at datetime, last_mailed_at datetime);
    create table bookings (id integer, client_id integer, booking_at datetime,
        duration_minutes integer default 120, guests integer default 2, table_no integer default 1,
        comment text, status varchar(16) default 'confirmed', reminder_sent boolean default 0,
        reminder_1h_sent boolean default 0, is_staff_booking boolean default 0,
        created_at datetime default '2026-11-01 12:00:00.000000');
    create table reviews (id integer, client_id integer, booking_id integer, rating integer,
        text text, created_at datetime default '2026-11-01 12:00:00.000000');";

/// A v3 database in SQLite.
pub(super) struct V3(Connection);

/// One with these rows.
pub(super) fn v3(sql: &str) -> V3 {
    let database = Connection::open_in_memory().unwrap();
    database.execute_batch(SCHEMA).unwrap();
    database.execute_batch(sql).unwrap();
    V3(database)
}

impl V3 {
    /// The database that v3 itself left.
    pub(super) fn legacy() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/v3/filin-v3.db");
        Self(Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap())
    }

    fn columns_of(&self, table: &str) -> Vec<String> {
        let mut info = self
            .0
            .prepare("select name from pragma_table_info(?1)")
            .unwrap();
        let names = info.query_map([table], |row| row.get(0)).unwrap();
        names.map(Result::unwrap).collect()
    }
}

impl Rows for V3 {
    fn has(&mut self, table: &'static str) -> Result<bool> {
        Ok(!self.columns_of(table).is_empty())
    }

    fn count(&mut self, table: &'static str) -> Result<u64> {
        let sql = format!("select count(*) from {table}");
        let count: i64 = self.0.query_row(&sql, [], |row| row.get(0))?;
        Ok(count.try_into().unwrap())
    }

    fn each(&mut self, table: &'static str, columns: Columns, take: TakeRaw<'_>) -> Result<()> {
        let there = self.columns_of(table);
        let asked: Vec<_> = columns
            .iter()
            .map(|(name, _)| {
                if there.iter().any(|one| one == name) {
                    *name
                } else {
                    "null"
                }
            })
            .collect();
        let sql = format!("select {} from {table} order by id", asked.join(", "));
        let mut found = self.0.prepare(&sql)?;
        let mut rows = found.query([])?;
        while let Some(row) = rows.next()? {
            let mut cells = Vec::new();
            for at in 0..asked.len() {
                cells.push(match row.get_ref(at)? {
                    ValueRef::Null => Raw::Null,
                    ValueRef::Integer(number) => Raw::Int(number),
                    ValueRef::Real(number) => Raw::Real(number),
                    ValueRef::Text(bytes) => Raw::Text(bytes),
                    ValueRef::Blob(bytes) => Raw::Blob(bytes),
                });
            }
            take(&cells)?;
        }
        Ok(())
    }
}

/// A value that nobody lends.
#[derive(Clone, Debug)]
pub(super) enum Own {
    Null,
    Int(i64),
    Real(f64),
    Text(Vec<u8>),
    Blob(Vec<u8>),
}

impl Own {
    fn lent(&self) -> Raw<'_> {
        match self {
            Self::Null => Raw::Null,
            Self::Int(number) => Raw::Int(*number),
            Self::Real(number) => Raw::Real(*number),
            Self::Text(bytes) => Raw::Text(bytes),
            Self::Blob(bytes) => Raw::Blob(bytes),
        }
    }
}

/// Rows of one table: any values, in the order of v3's columns.
#[derive(Clone, Debug)]
pub(super) struct Loose {
    pub(super) table: &'static str,
    pub(super) columns: Columns,
    pub(super) rows: Vec<Vec<Own>>,
}

/// A database that no engine would have made.
#[derive(Clone, Debug)]
pub(super) struct ThinAir(pub(super) Vec<Loose>);

impl ThinAir {
    fn find(&self, table: &str) -> Option<&Loose> {
        self.0.iter().find(|loose| loose.table == table)
    }
}

impl Rows for ThinAir {
    fn has(&mut self, table: &'static str) -> Result<bool> {
        Ok(self.find(table).is_some())
    }

    fn count(&mut self, table: &'static str) -> Result<u64> {
        Ok(self.find(table).map_or(0, |loose| loose.rows.len() as u64))
    }

    fn each(&mut self, table: &'static str, columns: Columns, take: TakeRaw<'_>) -> Result<()> {
        let Some(loose) = self.find(table) else {
            return Ok(());
        };
        for row in &loose.rows {
            let cell = |name: &str| {
                let at = loose.columns.iter().position(|(column, _)| *column == name);
                at.map_or(Raw::Null, |at| row[at].lent())
            };
            let cells: Vec<_> = columns.iter().map(|(name, _)| cell(name)).collect();
            take(&cells)?;
        }
        Ok(())
    }
}
