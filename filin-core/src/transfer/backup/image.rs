//! A copy of a SQLite file that is in use, page by page within one snapshot: whoever writes meanwhile
//! neither waits nor is waited for.

use std::path::Path;
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::folder::Folder;
use crate::transfer::error::{Error, Result};
use crate::transfer::making::Making;
use crate::transfer::migrate::{Step, Watch};
use crate::transfer::source::explained;

/// So many pages are copied between two looks at whether to stop.
const AT_ONCE: i32 = 4_096;
const PATIENCE: Duration = Duration::from_secs(10);
/// It counts for nothing until it is in the backup.
const QUICK: &str = "pragma journal_mode = off; pragma synchronous = off";

/// Makes the copy in the folder, where there must be room for it; dropped, it goes.
pub(super) fn image(path: &Path, folder: &Folder, watch: &dyn Watch) -> Result<Making> {
    watch.step(Step::Copy);
    let making = folder.begin("filin-image.db")?;
    let told = |error| explained(path, error);
    let source = opened(path)?;
    source.busy_timeout(PATIENCE)?;
    source.execute_batch("begin").map_err(told)?;
    // Only the first read takes the snapshot.
    let page = source.query_row("pragma page_size", [], |row| row.get::<_, u32>(0));
    let page = u64::from(page.map_err(told)?);
    source
        .query_row("select count(*) from sqlite_master", [], |_| Ok(()))
        .map_err(told)?;
    let mut copy = Connection::open(&making.path)?;
    copy.execute_batch(QUICK)?;
    let backup = Backup::new(&source, &mut copy)?;
    loop {
        let step = backup.step(AT_ONCE).map_err(told)?;
        let progress = backup.progress();
        let pages = |pages: i32| u64::try_from(pages).unwrap_or_default() * page;
        watch.bytes(
            pages(progress.pagecount - progress.remaining),
            pages(progress.pagecount),
        );
        match step {
            StepResult::Done => break,
            StepResult::More if watch.stop() => return Err(Error::Interrupted),
            StepResult::More => {}
            _ => return Err(Error::InUse("somebody who is writing".into())),
        }
    }
    drop(backup);
    copy.close().map_err(|(_, error)| error)?;
    Ok(making)
}

/// With the right to write, if we have it: in WAL mode even a reader keeps its place beside the file.
///
/// By SQLite alone: whoever opens and closes a file in another way takes away the locks that this
/// process has on it, and the daemon lives by those.
fn opened(path: &Path) -> Result<Connection> {
    if !path.exists() {
        return Err(Error::NoFile(path.into()));
    }
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_WRITE)
        .or_else(|_| Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_READ_ONLY))
        .map_err(|error| explained(path, error))
}
