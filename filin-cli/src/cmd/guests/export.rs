//! `filin guests export`: all that is kept about a guest, for the guest.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use filin_core::domain::ids::GuestId;
use serde::Serialize;
use serde_json::Value;

use super::path;
use super::refer::Who;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::output::{Cell, Column};

const EXAMPLES: &str = "\
Examples:
  filin guests export 12 > guest-12.json
  filin guests export @masha --to masha.json";

/// All that is kept about a guest, as JSON
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Export {
    #[command(flatten)]
    who: Who,
    /// Into this file, which only you can read, instead of stdout
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
}

impl Export {
    /// Fetches it. It is passed on as the server gave it, so that nothing is lost on the way.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let id = self.who.find(desk).await?;
        let kept: Value = desk
            .client
            .get(&format!("{}/export", path(id)), &Vec::new())
            .await?;
        let Some(file) = self.to else {
            return desk.out.json(&kept);
        };
        write(&file, &kept)
            .map_err(|error| Error::Local(format!("{}: {error}", file.display())))?;
        let args = [("id", id.to_string()), ("path", file.display().to_string())];
        let sentence = desk.out.words.with("done-exported", &args);
        let written = Written {
            id,
            path: file.display().to_string(),
        };
        desk.out.done(&written, WRITTEN, &sentence)
    }
}

/// What machines are told when it went into a file.
#[derive(Serialize)]
struct Written {
    id: GuestId,
    path: String,
}

const WRITTEN: &[Column<Written>] = &[
    Column::csv("id", |written, _| Cell::of(written.id)),
    Column::csv("path", |written, _| Cell::of(&written.path)),
];

fn write(path: &Path, kept: &Value) -> std::io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    serde_json::to_writer_pretty(&mut file, kept)?;
    file.write_all(b"\n")?;
    file.sync_all()
}
