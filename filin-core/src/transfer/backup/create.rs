//! Makes a backup of a database while others work with it.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use tokio::runtime::Handle;

use super::folder::{Folder, name};
use super::keys::Recipient;
use super::manifest::{Columns, FORMAT, Manifest, SQLITE_FILE};
use super::writer::Writer;
use crate::domain::backup::{Backup, Engine};
use crate::store::url::DatabaseUrl;
use crate::transfer::catalogue::{LEASES, TABLES, Table};
use crate::transfer::error::{Error, Result};
use crate::transfer::feed::Planned;
use crate::transfer::migrate::{Step, Watch, check};
use crate::transfer::source::{PostgresReader, Whose, filled, newest_schema, snapshot};

/// About so much of a table is one part: what is held in memory at once.
const PIECE: usize = 8 * 1024 * 1024;

/// What is wanted.
#[derive(Clone, Debug)]
pub struct Order {
    /// Who alone shall be able to read it.
    pub encrypt_to: Option<Recipient>,
    /// The moment.
    pub now: DateTime<Utc>,
}

/// Makes a backup of a database, in use or not, without keeping anybody from working.
///
/// # Errors
/// It cannot be read, or the folder not be written. Nothing is left of it then.
pub fn create(
    url: &DatabaseUrl,
    folder: &Folder,
    order: &Order,
    runtime: &Handle,
    watch: &dyn Watch,
) -> Result<Backup> {
    match url {
        DatabaseUrl::Sqlite(path) => of_file(path, folder, order, watch),
        DatabaseUrl::Postgres(options) => {
            let reader = PostgresReader::open(options, runtime)?;
            of_server(reader, folder, order, watch)
        }
    }
}

/// What is to be said of a database of ours, but for its rows.
fn about(engine: Engine, whose: Whose, zone: Option<Tz>, order: &Order) -> Result<Manifest> {
    let Whose::Ours { schema } = whose else {
        return Err(Error::Strange);
    };
    let needed = newest_schema();
    // A file is taken as it is, whatever its tables are; a server's rows by the tables that we know.
    if schema > needed || (engine == Engine::Postgres && schema < needed) {
        let found = schema;
        return Err(Error::Schema { found, needed });
    }
    Ok(Manifest {
        format: FORMAT,
        made_at: order.now,
        engine,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        schema,
        zone: zone.unwrap_or(Tz::UTC),
        rows: BTreeMap::new(),
        tables: Vec::new(),
        parts: Vec::new(),
    })
}

fn begin<'a>(folder: &'a Folder, order: &Order, engine: Engine) -> Result<Writer<'a>> {
    let name = name(order.now, engine, order.encrypt_to.is_some());
    Writer::begin(folder, name, order.now, order.encrypt_to.as_ref())
}

fn of_file(path: &Path, folder: &Folder, order: &Order, watch: &dyn Watch) -> Result<Backup> {
    let mut reader = snapshot(path)?;
    let whose = reader.whose()?;
    let zone = match whose {
        Whose::Ours { .. } => reader.zone()?.and_then(|zone| zone.parse().ok()),
        _ => None,
    };
    let mut manifest = about(Engine::Sqlite, whose, zone, order)?;
    let mut writer = begin(folder, order, Engine::Sqlite)?;
    watch.step(Step::Pack);
    manifest.rows = filled(&mut reader)?.into_iter().collect();
    manifest.rows.remove(LEASES);
    let of = reader.bytes()?;
    let packed = reader.pages(|pages| {
        let read = Watched {
            from: pages,
            watch,
            done: 0,
            of,
        };
        writer.stream(SQLITE_FILE, of, read)
    });
    check(watch)?;
    packed?;
    // Others' log can be emptied again.
    drop(reader);
    writer.finish(manifest)
}

fn of_server(
    mut reader: PostgresReader,
    folder: &Folder,
    order: &Order,
    watch: &dyn Watch,
) -> Result<Backup> {
    let whose = reader.whose()?;
    let zone = match whose {
        Whose::Ours { .. } => reader.zone()?.and_then(|zone| zone.parse().ok()),
        _ => None,
    };
    let mut manifest = about(Engine::Postgres, whose, zone, order)?;
    let mut writer = begin(folder, order, Engine::Postgres)?;
    let tables: Vec<_> = TABLES.iter().filter(|one| one.name != LEASES).collect();
    let mut planned = Vec::new();
    for table in &tables {
        let rows = reader.about(table)?;
        planned.push(Planned { table, rows });
    }
    watch.planned(&planned);
    watch.step(Step::Copy);
    for table in tables {
        let rows = of_table(&mut reader, table, &mut writer, watch)?;
        manifest.rows.insert(table.name.to_owned(), rows);
        manifest.tables.push(Columns {
            table: table.name.to_owned(),
            columns: table
                .columns
                .iter()
                .map(|(name, kind)| ((*name).to_owned(), *kind))
                .collect(),
        });
    }
    manifest.rows.retain(|_, rows| *rows > 0);
    writer.finish(manifest)
}

/// A table's rows as COPY gives them, in parts; returns how many there are.
fn of_table(
    reader: &mut PostgresReader,
    table: &'static Table,
    writer: &mut Writer<'_>,
    watch: &dyn Watch,
) -> Result<u64> {
    let mut parts = 0;
    let mut piece = Vec::with_capacity(PIECE + PIECE / 8);
    let mut put = |piece: &mut Vec<u8>| {
        parts += 1;
        writer.piece(format!("tables/{}/{parts:06}.copy", table.name), piece)?;
        piece.clear();
        Ok::<_, Error>(())
    };
    let mut told = 0;
    let rows = reader.copy(table, &mut |bytes, rows| {
        piece.extend_from_slice(bytes);
        if piece.len() >= PIECE {
            put(&mut piece)?;
        }
        watch.rows(table, rows - told);
        told = rows;
        if watch.stop() {
            return Err(Error::Interrupted);
        }
        Ok(())
    })?;
    put(&mut piece)?;
    Ok(rows)
}

/// A file whose reading is watched.
struct Watched<'a> {
    from: &'a mut dyn Read,
    watch: &'a dyn Watch,
    done: u64,
    of: u64,
}

impl Read for Watched<'_> {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        if self.watch.stop() {
            // Not `Interrupted`: whoever reads would try again.
            return Err(std::io::Error::other("called off"));
        }
        let read = self.from.read(to)?;
        self.done += read as u64;
        self.watch.bytes(self.done, self.of);
        Ok(read)
    }
}
