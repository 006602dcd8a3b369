//! A SQLite file that is made beside the one it will be, and takes its place by a rename: a kill
//! leaves the old one, and a file that the next run takes away.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt as _, chown};
use std::path::{Path, PathBuf};
use std::sync::mpsc::Receiver;

use rusqlite::Connection;
use rusqlite::types::{ToSqlOutput, Value as Owned, ValueRef};
use sqlx::ConnectOptions as _;
use sqlx::sqlite::SqliteConnectOptions;
use tokio::runtime::Handle;

use crate::store;
use crate::transfer::catalogue::{LEASES, Table};
use crate::transfer::error::{Error, Result};
use crate::transfer::feed::Take;
use crate::transfer::making::Making;
use crate::transfer::source::read_ours;
use crate::transfer::value::{Row, Value};

/// Nobody else has the file, and it counts for nothing until it is whole. What is sorted for an index
/// goes to a file where it is large: it grows with the rows.
const QUICK: &str = "pragma journal_mode = off; pragma synchronous = off; \
     pragma locking_mode = exclusive; pragma foreign_keys = off; pragma cache_size = -32768; \
     pragma temp_store = file";
/// So many rows are written by one statement.
const AT_ONCE: usize = 50;

/// See the module.
pub struct SqliteTarget {
    path: PathBuf,
    making: Making,
    connection: Connection,
    /// What puts the indexes back.
    indexes: Vec<String>,
}

impl SqliteTarget {
    /// Begins a file of this schema, or of the newest, in which these tables are to be filled.
    pub(super) fn begin(
        path: &Path,
        runtime: &Handle,
        schema: Option<i64>,
        tables: &[&Table],
    ) -> Result<Self> {
        let making = beside(path)?;
        bring_up(&making.path, runtime, schema)?;
        let connection = Connection::open(&making.path)?;
        connection.execute_batch(QUICK)?;
        connection.execute_batch("begin exclusive")?;
        let indexes = take_apart(&connection, tables)?;
        let path = path.to_owned();
        Ok(Self {
            path,
            making,
            connection,
            indexes,
        })
    }

    /// See [`Target::adopt`](super::Target::adopt).
    pub(super) fn adopt(
        path: &Path,
        runtime: &Handle,
        write: impl FnOnce(&mut File) -> Result<()>,
    ) -> Result<Self> {
        let mut making = beside(path)?;
        write(&mut making.file)?;
        bring_up(&making.path, runtime, None)?;
        let connection = Connection::open(&making.path)?;
        // The log that the file had is not here.
        connection.pragma_update(None, "journal_mode", "delete")?;
        connection.execute_batch(QUICK)?;
        connection.execute_batch("begin exclusive")?;
        connection.execute(&format!("delete from {LEASES}"), [])?;
        Ok(Self {
            path: path.to_owned(),
            making,
            connection,
            indexes: Vec::new(),
        })
    }

    pub(super) fn number(&self, sql: &str) -> Result<i64> {
        Ok(self.connection.query_row(sql, [], |row| row.get(0))?)
    }

    /// Fills a table with whatever comes, until the sender is gone. `written` is called with the
    /// number of rows of each batch.
    pub(in crate::transfer) fn load(
        &mut self,
        table: &'static Table,
        rows: &Receiver<Vec<Row>>,
        written: &mut dyn FnMut(u64) -> Result<()>,
    ) -> Result<()> {
        let many = insert(table, AT_ONCE);
        let one = insert(table, 1);
        while let Ok(batch) = rows.recv() {
            for group in batch.chunks(AT_ONCE) {
                let sql = if group.len() == AT_ONCE { &many } else { &one };
                let mut statement = self.connection.prepare_cached(sql)?;
                for part in group.chunks(if group.len() == AT_ONCE { AT_ONCE } else { 1 }) {
                    statement.execute(rusqlite::params_from_iter(part.iter().flatten()))?;
                }
            }
            written(batch.len() as u64)?;
        }
        Ok(())
    }

    pub(super) fn finish(&mut self) -> Result<()> {
        for statement in self.indexes.drain(..) {
            self.connection.execute_batch(&statement)?;
        }
        self.has_no_orphans()?;
        self.connection.execute_batch("analyze")?;
        Ok(())
    }

    fn has_no_orphans(&self) -> Result<()> {
        let orphans = self.number("select count(*) from pragma_foreign_key_check")?;
        if orphans > 0 {
            return Err(Error::Internal(format!("{orphans} rows refer to nothing")));
        }
        Ok(())
    }

    /// Looks at every page and every reference.
    pub(super) fn examine(&self) -> Result<()> {
        let verdict: String = self
            .connection
            .query_row("pragma quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            let (path, what) = (self.path.clone(), verdict);
            return Err(Error::Damaged { path, what });
        }
        self.has_no_orphans()
    }

    pub(super) fn stream(&mut self, table: &'static Table, take: Take<'_>) -> Result<()> {
        read_ours(&self.connection, table, take)
    }

    pub(super) fn commit(self) -> Result<()> {
        let Self {
            path,
            making,
            connection,
            ..
        } = self;
        connection.execute_batch("commit")?;
        connection.close().map_err(|(_, error)| error)?;
        if path.exists() {
            empty_log(&path)?;
            take_after(&making.path, &path)?;
        }
        File::open(&making.path)?.sync_all()?;
        fs::rename(&making.path, &path)?;
        let folder = std::path::absolute(&path)?;
        File::open(folder.parent().unwrap_or(Path::new("/")))?.sync_all()?;
        Ok(())
    }
}

/// Makes a file's schema this one, or the newest, if it is older or none.
pub(crate) fn bring_up(path: &Path, runtime: &Handle, schema: Option<i64>) -> Result<()> {
    runtime.block_on(async {
        let options = SqliteConnectOptions::new().filename(path);
        let mut connection = options.connect().await?;
        store::SQLITE
            .run_direct(schema, &mut connection, false)
            .await?;
        Ok(sqlx::Connection::close(connection).await?)
    })
}

/// Puts a log that the old file has into it: it must not be taken for the new one's. Nothing is
/// changed in a way that a kill could cut off: the log goes when the last who has it open closes it.
fn empty_log(path: &Path) -> Result<()> {
    let old = Connection::open(path)?;
    // Whatever was cut off in it is undone by the first reading.
    old.query_row("select count(*) from sqlite_master", [], |_| Ok(()))?;
    old.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()))?;
    old.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Whoever could read and write the old file, and nobody else, can do so with the new one.
fn take_after(new: &Path, old: &Path) -> Result<()> {
    let was = fs::metadata(old)?;
    let is = fs::metadata(new)?;
    if (was.uid(), was.gid()) != (is.uid(), is.gid()) {
        chown(new, Some(was.uid()), Some(was.gid()))?;
    }
    Ok(fs::set_permissions(new, was.permissions())?)
}

/// The file beside the one that it will be.
fn beside(path: &Path) -> Result<Making> {
    let mut name = path.as_os_str().to_owned();
    name.push(".incoming");
    let making = Making::begin(name.clone().into())?;
    // Of one that was killed: SQLite would take them for the new file's.
    for log in ["-journal", "-wal", "-shm"] {
        let mut log_of = name.clone();
        log_of.push(log);
        match fs::remove_file(log_of) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(making)
}

/// Drops the indexes that no constraint stands on, and returns what puts them back.
fn take_apart(connection: &Connection, tables: &[&Table]) -> Result<Vec<String>> {
    const INDEXES: &str =
        "select name, sql from sqlite_master where type = 'index' and sql is not null";
    // The rows that migrations write themselves come with the rest.
    for table in tables {
        connection.execute(&format!("delete from {}", table.name), [])?;
    }
    let mut statement = connection.prepare(INDEXES)?;
    let found: Vec<(String, String)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    for (name, _) in &found {
        connection.execute_batch(&format!("drop index {name}"))?;
    }
    Ok(found.into_iter().map(|(_, sql)| sql).collect())
}

fn insert(table: &Table, rows: usize) -> String {
    let marks = vec!["?"; table.columns.len()].join(", ");
    let all = vec![format!("({marks})"); rows].join(", ");
    format!(
        "insert into {} ({}) values {all}",
        table.name,
        table.names()
    )
}

impl rusqlite::ToSql for Value {
    /// As sqlx writes it, so that nobody can tell who did.
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let owned = |text: String| ToSqlOutput::Owned(Owned::Text(text));
        Ok(match self {
            Self::Null => ToSqlOutput::Borrowed(ValueRef::Null),
            Self::Int(number) => ToSqlOutput::Borrowed(ValueRef::Integer(*number)),
            Self::Real(number) => ToSqlOutput::Borrowed(ValueRef::Real(*number)),
            Self::Bool(yes) => ToSqlOutput::Borrowed(ValueRef::Integer((*yes).into())),
            Self::Text(text) | Self::Json(text) => {
                ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))
            }
            Self::Blob(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
            Self::Instant(moment) => {
                owned(moment.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, false))
            }
            Self::Day(day) => owned(day.to_string()),
        })
    }
}
