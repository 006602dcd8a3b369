//! A file under way: it has a name of its own, a lock while somebody is at it, and goes if it does not
//! come to its end.

use std::fs::{self, File, TryLockError};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::PathBuf;

use super::error::{Error, Result};

/// See the module.
pub(crate) struct Making {
    pub(crate) path: PathBuf,
    /// Its lock says that somebody is at it.
    pub(crate) file: File,
}

impl Making {
    /// Begins one of this name, or takes it over from one that was killed.
    pub(crate) fn begin(path: PathBuf) -> Result<Self> {
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
}

impl Drop for Making {
    fn drop(&mut self) {
        // After its renaming there is nothing of that name.
        let _ = fs::remove_file(&self.path);
    }
}
