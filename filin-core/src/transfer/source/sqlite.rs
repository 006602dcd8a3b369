//! A SQLite file, read in one transaction. Nothing is written, not even beside it where that can be
//! helped.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension as _};

use super::ours::OurRows;
use super::{Whose, recognised};
use crate::transfer::catalogue::{Kind, Table};
use crate::transfer::error::{Error, Result};
use crate::transfer::feed::Take;
use crate::transfer::report::{Done, Note, Reason, Report, shortened};
use crate::transfer::v3::raw::{Columns, Raw, Rows, TakeRaw};
use crate::transfer::value::{Row, Value};

/// How long another's write is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// The first bytes of every SQLite file that is not encrypted.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// As much of the file as one read transaction keeps in memory, in KiB.
const CACHE: &str = "pragma cache_size = -16384";

/// See the module.
pub(crate) struct SqliteReader {
    path: PathBuf,
    connection: Connection,
}

impl SqliteReader {
    pub(super) fn open(path: &Path) -> Result<Self> {
        Self::within(path, open_readonly(path)?)
    }

    /// Takes the snapshot.
    pub(super) fn within(path: &Path, connection: Connection) -> Result<Self> {
        connection.busy_timeout(PATIENCE)?;
        let begin = || {
            connection.execute_batch(CACHE)?;
            connection.execute_batch("begin")?;
            // Only the first read takes the snapshot.
            connection.query_row("select count(*) from sqlite_master", [], |_| Ok(()))
        };
        begin().map_err(|error| explained(path, error))?;
        let path = path.to_owned();
        Ok(Self { path, connection })
    }

    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) fn whose(&mut self) -> Result<Whose> {
        const NAMES: &str =
            "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'";
        let mut statement = self.connection.prepare(NAMES)?;
        let names: Vec<String> = statement
            .query_map([], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        let schema = names
            .iter()
            .any(|name| name == "_sqlx_migrations")
            .then(|| self.connection.query_row(SCHEMA, [], |row| row.get(0)))
            .transpose()?
            .flatten();
        Ok(recognised(&names, schema))
    }

    pub(super) fn holder(&mut self, now: DateTime<Utc>) -> Result<Option<String>> {
        let mut statement = self
            .connection
            .prepare("select holder, expires_at from leases")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let until = DateTime::parse_from_rfc3339(&row.get::<_, String>(1)?);
            if until.is_ok_and(|until| until > now) {
                return Ok(Some(row.get(0)?));
            }
        }
        Ok(None)
    }

    pub(crate) fn zone(&mut self) -> Result<Option<String>> {
        let zone = "select zone from venue where id = 1";
        Ok(self
            .connection
            .query_row(zone, [], |row| row.get(0))
            .optional()?)
    }

    fn quick_check(&self) -> Result<()> {
        let verdict: String = self
            .connection
            .query_row("pragma quick_check(1)", [], |row| row.get(0))
            .map_err(|error| explained(&self.path, error))?;
        if verdict == "ok" {
            Ok(())
        } else {
            let path = self.path.clone();
            Err(Error::Damaged {
                path,
                what: verdict,
            })
        }
    }

    /// Each row that a statement gives.
    fn select(
        &self,
        sql: &str,
        take: &mut dyn FnMut(&rusqlite::Row<'_>) -> Result<()>,
    ) -> Result<()> {
        let failed = |error| explained(&self.path, error);
        let mut statement = self.connection.prepare(sql).map_err(failed)?;
        let mut rows = statement.query([]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            take(row)?;
        }
        Ok(())
    }

    pub(super) fn number(&self, sql: &str) -> Result<u64> {
        let number: i64 = self
            .connection
            .query_row(sql, [], |row| row.get(0))
            .map_err(|error| explained(&self.path, error))?;
        Ok(u64::try_from(number).unwrap_or_default())
    }
}

pub(super) const SCHEMA: &str = "select max(version) from _sqlx_migrations where success";

/// Opens it so that nothing is made beside it, if nobody has it open.
fn open_readonly(path: &Path) -> Result<Connection> {
    let mut header = [0; 20];
    let mut file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Error::NoFile(path.into()),
        _ => Error::Io(error),
    })?;
    let length = file.metadata()?.len();
    if length > 0 && (file.read_exact(&mut header).is_err() || !header.starts_with(MAGIC)) {
        return Err(Error::NotSqlite(path.into()));
    }
    drop(file);
    let in_wal_mode = header.ends_with(&[2, 2]);
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    // Without its log a file in WAL mode is at rest; a reader would leave one beside it.
    let at_rest = in_wal_mode && !Path::new(&log).exists();
    let url = file_url(path, at_rest)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(url, flags).map_err(|error| explained(path, error))
}

fn file_url(path: &Path, immutable: bool) -> Result<String> {
    let path = std::path::absolute(path)?;
    let mut url = url::Url::from_file_path(&path)
        .map_err(|()| Error::Internal(format!("no path: {}", path.display())))?;
    url.set_query(immutable.then_some("immutable=1"));
    Ok(url.into())
}

/// SQLite's refusal, in our words where we have some.
pub(super) fn explained(path: &Path, error: rusqlite::Error) -> Error {
    let path = path.to_owned();
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => Error::NotSqlite(path),
        Some(ErrorCode::DatabaseCorrupt) => Error::Damaged {
            path,
            what: error.to_string(),
        },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => {
            Error::InUse("somebody who is writing".into())
        }
        // A transaction that was cut off must be undone first, and that is to write.
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen) => Error::Unfinished(path),
        _ => Error::Sqlite(error),
    }
}

impl OurRows for SqliteReader {
    fn examine(&self) -> Result<()> {
        self.quick_check()
    }

    fn has_table(&mut self, table: &'static Table) -> Result<bool> {
        Rows::has(self, table.name)
    }

    fn count(&mut self, table: &'static Table) -> Result<u64> {
        self.number(&format!("select count(*) from {}", table.name))
    }

    fn each(&mut self, table: &'static Table, report: &mut Report, take: Take<'_>) -> Result<()> {
        let (name, names, key) = (table.name, table.names(), table.key);
        let sql = format!("select {names} from {name} order by {key}");
        self.select(&sql, &mut |row| take(ours(table, row, report)?))
    }
}

/// Each row of a table that we have written ourselves.
pub(crate) fn read_ours(
    connection: &Connection,
    table: &'static Table,
    take: Take<'_>,
) -> Result<()> {
    let sql = format!("select {} from {}", table.names(), table.name);
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(ours(table, row, &mut Report::default())?)?;
    }
    Ok(())
}

fn ours(table: &'static Table, row: &rusqlite::Row<'_>, report: &mut Report) -> Result<Row> {
    let mut values = Vec::with_capacity(table.columns.len());
    for (at, (column, kind)) in table.columns.iter().enumerate() {
        let raw = row.get_ref(at)?;
        values.push(match value(*kind, raw) {
            Some(value) => value,
            None => mended(table.name, column, *kind, raw, row, report)?,
        });
    }
    Ok(values)
}

/// The value, if it is one that both engines can have.
fn value(kind: Kind, raw: ValueRef<'_>) -> Option<Value> {
    Some(match (kind, raw) {
        (_, ValueRef::Null) => Value::Null,
        (Kind::Int, ValueRef::Integer(number)) => Value::Int(number),
        (Kind::Bool, ValueRef::Integer(number)) => Value::Bool(number != 0),
        (Kind::Real, ValueRef::Real(number)) => Value::Real(number),
        (Kind::Blob, ValueRef::Blob(bytes)) => Value::Blob(bytes.to_vec()),
        (Kind::Text, ValueRef::Text(bytes)) => Value::Text(sound(bytes)?.to_owned()),
        (Kind::Json, ValueRef::Text(bytes)) => Value::Json(sound(bytes)?.to_owned()),
        (Kind::Instant, ValueRef::Text(bytes)) => {
            let moment = DateTime::parse_from_rfc3339(sound(bytes)?).ok()?;
            Value::Instant(moment.to_utc())
        }
        (Kind::Day, ValueRef::Text(bytes)) => Value::Day(sound(bytes)?.parse::<NaiveDate>().ok()?),
        _ => return None,
    })
}

fn sound(bytes: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(bytes).ok()?;
    (!text.contains('\0')).then_some(text)
}

/// Text without what PostgreSQL cannot keep, and a line in the report.
fn mended(
    table: &'static str,
    column: &'static str,
    kind: Kind,
    raw: ValueRef<'_>,
    row: &rusqlite::Row<'_>,
    report: &mut Report,
) -> Result<Value> {
    let (Kind::Text | Kind::Json, ValueRef::Text(bytes)) = (kind, raw) else {
        return Err(Error::Internal(format!("{table}.{column} holds {raw:?}")));
    };
    let text = String::from_utf8_lossy(bytes).replace('\0', "");
    report.note(&Note {
        table,
        id: row
            .get_ref(0)?
            .as_i64()
            .map(|id| id.to_string())
            .unwrap_or_default(),
        column,
        value: shortened(&text),
        reason: Reason::TextBroken,
        done: Done::Changed,
    });
    Ok(match kind {
        Kind::Json => Value::Json(text),
        _ => Value::Text(text),
    })
}

impl Rows for SqliteReader {
    fn examine(&self) -> Result<()> {
        self.quick_check()
    }

    fn has(&mut self, table: &'static str) -> Result<bool> {
        const FIND: &str = "select count(*) from sqlite_master where type = 'table' and name = ?1";
        let found: i64 = self.connection.query_row(FIND, [table], |row| row.get(0))?;
        Ok(found > 0)
    }

    fn count(&mut self, table: &'static str) -> Result<u64> {
        self.number(&format!("select count(*) from {table}"))
    }

    fn each(&mut self, table: &'static str, columns: Columns, take: TakeRaw<'_>) -> Result<()> {
        let there = self.columns_of(table)?;
        let names: Vec<_> = columns
            .iter()
            .map(|(name, _)| {
                if there.iter().any(|one| one == name) {
                    *name
                } else {
                    "null"
                }
            })
            .collect();
        let sql = format!("select {} from {table} order by id", names.join(", "));
        self.select(&sql, &mut |row| {
            let mut values = [Raw::Null; WIDEST];
            let values = values.get_mut(..columns.len()).unwrap_or_default();
            for (at, value) in values.iter_mut().enumerate() {
                *value = match row.get_ref(at)? {
                    ValueRef::Null => Raw::Null,
                    ValueRef::Integer(number) => Raw::Int(number),
                    ValueRef::Real(number) => Raw::Real(number),
                    ValueRef::Text(bytes) => Raw::Text(bytes),
                    ValueRef::Blob(bytes) => Raw::Blob(bytes),
                };
            }
            take(values)
        })
    }
}

/// More columns than any table of v3 has.
const WIDEST: usize = 24;

impl SqliteReader {
    fn columns_of(&self, table: &'static str) -> Result<Vec<String>> {
        let mut statement = self
            .connection
            .prepare("select name from pragma_table_info(?1)")?;
        let names = statement.query_map([table], |row| row.get(0))?;
        Ok(names.collect::<Result<_, _>>()?)
    }
}
