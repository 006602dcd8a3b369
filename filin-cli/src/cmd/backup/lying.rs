//! Where backups lie on this machine, which of them is meant, and what opens it.

use std::path::{Path, PathBuf};

use clap::Args;
use filin_core::domain::backup::Backup;
use filin_core::transfer::backup::folder::Folder;
use filin_core::transfer::backup::keys::Keys;

use crate::cmd::database::{Beside, failed};
use crate::error::Result;
use crate::words::Words;

/// The folder.
#[derive(Debug, Args)]
pub(super) struct Place {
    /// The folder of backups on this machine
    #[arg(long, value_name = "DIR", env = "BACKUP_DIR", default_value = USUAL)]
    dir: PathBuf,
}

/// Where they lie unless it is said.
const USUAL: &str = "backups";

impl Place {
    /// The folder that is taken where none can be named.
    pub(super) fn usual() -> Self {
        let dir = std::env::var_os("BACKUP_DIR").unwrap_or_else(|| USUAL.into());
        Self { dir: dir.into() }
    }

    pub(super) fn folder(&self) -> Folder {
        Folder::new(&self.dir)
    }

    /// The folder and the name of what was named; a path names both.
    pub(super) fn of(&self, typed: &str) -> (Folder, String) {
        let path = Path::new(typed);
        match (
            path.parent(),
            path.file_name().and_then(|name| name.to_str()),
        ) {
            (Some(dir), Some(name)) if !dir.as_os_str().is_empty() => {
                (Folder::new(dir), name.to_owned())
            }
            _ => (self.folder(), typed.to_owned()),
        }
    }
}

/// What opens an encrypted one.
#[derive(Debug, Args)]
pub(super) struct Identity {
    /// The file with the secret key of an encrypted one, as age-keygen writes it
    #[arg(long, value_name = "FILE")]
    identity: Option<PathBuf>,
}

impl Identity {
    pub(super) fn keys(&self, words: &Words) -> Result<Keys> {
        match &self.identity {
            Some(file) => Keys::read(file).map_err(|failure| failed(words, "--identity", &failure)),
            None => Ok(Keys::default()),
        }
    }
}

/// The one of this name, or the newest.
pub(super) async fn one(
    place: &Place,
    name: Option<&str>,
    beside: &Beside,
    words: &Words,
) -> Result<(Folder, Backup)> {
    let (folder, name) = match name {
        Some(name) => {
            let (folder, name) = place.of(name);
            (folder, Some(name))
        }
        None => (place.folder(), None),
    };
    let found = beside.soon(move |_| {
        let one = match name {
            Some(name) => folder.named(&name),
            None => folder.newest(None),
        };
        one.map(|one| (folder, one))
    });
    found
        .await
        .map_err(|failure| failed(words, "--dir", &failure))
}
