//! Backups under way: how their files are called, and what becomes of what was left.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use super::folder::Folder;
use crate::transfer::error::{Error, Result};
use crate::transfer::making::Making;

/// Behind the name of what is being made.
const UNDER_WAY: &str = ".part";

/// The file that is to be called so.
pub(super) fn begin(folder: &Path, name: &str) -> Result<Making> {
    Making::begin(folder.join(format!(".{name}{UNDER_WAY}")))
}

/// Gives it its name, for good. A name that is taken is somebody's backup, and stays.
pub(super) fn keep(making: &Making, name: &Path) -> Result<()> {
    if name.exists() {
        return Err(Error::Taken(name.into()));
    }
    replace(making, name)
}

/// Gives it its name, for good, whatever had it.
pub(super) fn replace(making: &Making, name: &Path) -> Result<()> {
    making.file.sync_all()?;
    Ok(fs::rename(&making.path, name)?)
}

/// Room for a database that is not to stay; what is made in it goes with it.
pub(super) struct Scratch(Making);

impl Scratch {
    pub(super) fn begin(folder: &Folder) -> Result<Self> {
        let name = format!("filin-scratch-{:016x}", rand::random::<u64>());
        folder.begin(&name).map(Self)
    }

    /// Where the database is to be.
    pub(super) fn path(&self) -> PathBuf {
        let mut path = self.0.path.as_os_str().to_owned();
        path.push(".db");
        path.into()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What was never committed is not there.
        let _ = fs::remove_file(self.path());
    }
}

/// Takes away what was left by whoever was killed: files under way that nobody holds, and whatever
/// has such a name with something behind it.
pub(super) fn tidy(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let under_way = name.find(UNDER_WAY).map(|at| at + UNDER_WAY.len());
        let Some(held_by) = under_way.and_then(|end| name.get(..end)) else {
            continue;
        };
        if name.starts_with(".filin-") && is_free(&folder.join(held_by)) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

fn is_free(path: &Path) -> bool {
    File::open(path).map_or(true, |file| file.try_lock().is_ok())
}
