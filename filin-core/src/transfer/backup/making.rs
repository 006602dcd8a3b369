//! A file under way: it has a name of its own, a lock while somebody is at it, and goes if it does not
//! come to its end.

use std::fs::{self, File, TryLockError};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use super::folder::Folder;
use crate::transfer::error::{Error, Result};

/// Behind the name of what is being made.
const UNDER_WAY: &str = ".part";

/// See the module.
pub(super) struct Making {
    pub path: PathBuf,
    pub file: File,
}

impl Making {
    /// Begins one in the folder that is to be called so, or takes it over from one that was killed.
    pub(super) fn begin(folder: &Path, name: &str) -> Result<Self> {
        let path = folder.join(format!(".{name}{UNDER_WAY}"));
        let file = File::options()
            .create(true)
            .read(true)
            .append(true)
            // Guests' data: for nobody else on this machine.
            .mode(0o600)
            .open(&path)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::InUse(format!("another run ({})", path.display())));
            }
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        file.set_len(0)?;
        Ok(Self { path, file })
    }

    /// Gives it its name, for good. A name that is taken is somebody's backup, and stays.
    pub(super) fn keep(self, name: &Path) -> Result<()> {
        if name.exists() {
            return Err(Error::Taken(name.into()));
        }
        self.replace(name)
    }

    /// Gives it its name, for good, whatever had it.
    pub(super) fn replace(self, name: &Path) -> Result<()> {
        self.file.sync_all()?;
        Ok(fs::rename(&self.path, name)?)
    }
}

impl Drop for Making {
    fn drop(&mut self) {
        // After its renaming there is nothing of that name.
        let _ = fs::remove_file(&self.path);
    }
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
