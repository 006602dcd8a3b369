//! Back into a database, or into one to try it.

use std::fs::File;
use std::io::{self, Read, Write as _};
use std::path::Path;
use std::sync::mpsc::sync_channel;
use std::thread;

use chrono::{DateTime, Utc};
use tokio::runtime::Handle;

use super::folder::Folder;
use super::keys::Keys;
use super::making::Scratch;
use super::manifest::{Manifest, SQLITE_FILE};
use super::pieces::Pieces;
use super::reader::{Contents, read};
use crate::domain::backup::{Backup, Engine};
use crate::store::url::DatabaseUrl;
use crate::transfer::catalogue::{LEASES, TABLES};
use crate::transfer::error::{Error, Result};
use crate::transfer::feed::Feed;
use crate::transfer::invariants;
use crate::transfer::migrate::{Step, Watch, check, load};
use crate::transfer::report::Report;
use crate::transfer::source::{Source, newest_schema};
use crate::transfer::target::{Target, bring_up};
use crate::transfer::v3::Options;

/// Bytes that are written at once, and how often so many may wait for that.
const PIECE: usize = 256 * 1024;
const WAITING: usize = 4;

/// Puts a backup into a database of either engine. Ask [`inspect`](crate::transfer::target::inspect)
/// first: whatever is there goes.
///
/// # Errors
/// Whatever is wrong with either; the target is as it was.
pub fn restore(
    folder: &Folder,
    one: &Backup,
    keys: &Keys,
    to: &DatabaseUrl,
    runtime: &Handle,
    watch: &dyn Watch,
) -> Result<Backup> {
    let (target, backup) = rebuilt(folder, one, keys, to, runtime, watch)?;
    check(watch)?;
    watch.step(Step::Commit);
    target.commit()?;
    Ok(backup)
}

/// Restores it into a scratch database (a file of its own unless said), asks what must be true of
/// every database, and leaves nothing but the note that it was well.
///
/// # Errors
/// Whatever is wrong with it.
pub fn verify(
    folder: &Folder,
    one: &Backup,
    keys: &Keys,
    scratch: Option<&DatabaseUrl>,
    now: DateTime<Utc>,
    runtime: &Handle,
    watch: &dyn Watch,
) -> Result<Backup> {
    let own = Scratch::begin(folder)?;
    let own_file = DatabaseUrl::Sqlite(own.path());
    let scratch = scratch.unwrap_or(&own_file);
    let (mut target, backup) = rebuilt(folder, one, keys, scratch, runtime, watch)?;
    watch.step(Step::Prove);
    target.examine()?;
    let broken = invariants::broken(&mut target, watch)?;
    if !broken.is_empty() {
        return Err(Error::Untrue(broken));
    }
    let verified = Backup {
        verified_at: Some(now),
        ..backup
    };
    folder.note(&verified)?;
    Ok(verified)
}

/// A target that has all of it, but for the commit.
fn rebuilt(
    folder: &Folder,
    one: &Backup,
    keys: &Keys,
    to: &DatabaseUrl,
    runtime: &Handle,
    watch: &dyn Watch,
) -> Result<(Target, Backup)> {
    let archive = folder.path_of(one);
    watch.step(Step::Unpack);
    let (mut target, contents) = match (one.engine, to) {
        (Engine::Sqlite, DatabaseUrl::Sqlite(path)) => {
            // Its sums say that it is the file that it was: keys and statistics came with it.
            adopted(&archive, keys, path, runtime, watch)?
        }
        (Engine::Sqlite, DatabaseUrl::Postgres(_)) => {
            // Brought up in a file first, where that is quick.
            let scratch = Scratch::begin(folder)?;
            let path = scratch.path();
            let (file, contents) = adopted(&archive, keys, &path, runtime, watch)?;
            file.commit()?;
            let source = Source::open(&DatabaseUrl::Sqlite(path), runtime)?;
            let mut feed = source.feed(as_it_is(&contents.manifest), Report::default())?;
            (loaded(&mut feed, to, runtime, watch)?, contents)
        }
        (Engine::Postgres, _) => {
            // The first reading proves it, before anything is begun.
            let contents = read(&archive, keys, watch, &mut |_, _| Ok(()))?;
            let mut pieces = Pieces::new(&archive, keys, &contents.manifest)?;
            let target = if contents.manifest.schema == newest_schema() {
                loaded(&mut pieces, to, runtime, watch)?
            } else {
                older(&mut pieces, folder, &contents.manifest, to, runtime, watch)?
            };
            (target, contents)
        }
    };
    counted(&mut target, &contents.manifest, &archive)?;
    Ok((target, contents.card(one.encrypted)))
}

fn loaded(
    feed: &mut dyn Feed,
    to: &DatabaseUrl,
    runtime: &Handle,
    watch: &dyn Watch,
) -> Result<Target> {
    let mut target = Target::begin(to, runtime)?;
    load(feed, &mut target, watch)?;
    Ok(target)
}

/// Rows of an older schema: into a file of that schema, which is brought up, and from there.
fn older(
    feed: &mut dyn Feed,
    folder: &Folder,
    manifest: &Manifest,
    to: &DatabaseUrl,
    runtime: &Handle,
    watch: &dyn Watch,
) -> Result<Target> {
    let scratch = Scratch::begin(folder)?;
    let path = scratch.path();
    let tables: Vec<_> = feed.tables()?.iter().map(|one| one.table).collect();
    let mut file = Target::begin_older(&path, runtime, manifest.schema, &tables)?;
    load(feed, &mut file, watch)?;
    file.commit()?;
    bring_up(&path, runtime, None)?;
    let source = Source::open(&DatabaseUrl::Sqlite(path), runtime)?;
    let mut feed = source.feed(as_it_is(manifest), Report::default())?;
    loaded(&mut feed, to, runtime, watch)
}

/// Rows of ours need no zone, and nothing is told of them.
fn as_it_is(manifest: &Manifest) -> Options {
    Options {
        zone: manifest.zone,
        now: manifest.made_at,
        name: String::new(),
    }
}

/// SQLite's file out of a backup, in the place of another.
fn adopted(
    archive: &Path,
    keys: &Keys,
    path: &Path,
    runtime: &Handle,
    watch: &dyn Watch,
) -> Result<(Target, Contents)> {
    let mut contents = None;
    let target = Target::adopt(path, runtime, |to| {
        contents = Some(read(archive, keys, watch, &mut |name, part| {
            if name == SQLITE_FILE {
                written_beside(part, to)?;
            }
            Ok(())
        })?);
        Ok(())
    })?;
    let contents = contents.ok_or_else(|| Error::Internal("nothing was unpacked".into()))?;
    Ok((target, contents))
}

/// Writes in a thread of its own while this one unpacks and sums up.
fn written_beside(part: &mut dyn Read, to: &mut File) -> io::Result<()> {
    let (send, pieces) = sync_channel::<Vec<u8>>(WAITING);
    thread::scope(|scope| {
        let writer = scope.spawn(move || pieces.iter().try_for_each(|piece| to.write_all(&piece)));
        let read = loop {
            let mut piece = Vec::with_capacity(PIECE);
            match (&mut *part).take(PIECE as u64).read_to_end(&mut piece) {
                Ok(0) => break Ok(()),
                // The writer says itself why it takes no more.
                Ok(_) if send.send(piece).is_err() => break Ok(()),
                Ok(_) => {}
                Err(error) => break Err(error),
            }
        };
        drop(send);
        let gone = || Err(io::Error::other("the writer gave up"));
        writer.join().unwrap_or_else(|_| gone()).and(read)
    })
}

/// Whether as many rows are there as were. A migration of an older schema may have made more.
fn counted(target: &mut Target, manifest: &Manifest, archive: &Path) -> Result<()> {
    if manifest.schema != newest_schema() {
        return Ok(());
    }
    for table in TABLES.iter().filter(|one| one.name != LEASES) {
        let wanted = manifest.rows.get(table.name).copied().unwrap_or_default();
        let found = target.number(&format!("select count(*) from {}", table.name))?;
        if u64::try_from(found) != Ok(wanted) {
            return Err(Error::Altered {
                path: archive.into(),
                what: format!("{}: {found} of {wanted} rows", table.name),
            });
        }
    }
    Ok(())
}
