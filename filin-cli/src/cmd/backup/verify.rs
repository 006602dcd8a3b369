//! `filin backup verify`: restored to try it, asked what must be true, and away again.

use clap::Args;
use filin_core::transfer::backup::restore::verify;

use super::columns::DETAILS;
use super::lying::{self, Identity, Place};
use crate::cmd::database::{Beside, Target, failed, now, url};
use crate::error::{Error, Result};
use crate::output::Printer;

const EXAMPLES: &str = "\
Examples:
  filin backup verify
  filin backup verify filin-20261127T020000Z-sqlite.tar.zst --dir /var/backups/filin
  filin backup verify --identity key.txt
  filin backup verify --scratch postgres://filin@localhost/scratch";

/// Try a backup: restore it into a scratch database, and ask what must be true of every one
///
/// Checksums, counts of rows, references, and that no two bookings hold a table at once. Nothing stays
/// of it but the note that it was well, which `list` shows.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Verify {
    /// Its name, or its path; else the newest
    name: Option<String>,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    identity: Identity,
    /// An empty database to restore it into: sqlite:FILE or postgres://…; else a file of its own
    #[arg(long, value_name = "URL")]
    scratch: Option<String>,
}

impl Verify {
    /// Tries it.
    pub(crate) async fn run(self, out: &Printer) -> Result<()> {
        let words = &out.words;
        let scratch = match &self.scratch {
            Some(scratch) => Some(url(scratch, "--scratch", out)?),
            None => None,
        };
        let keys = self.identity.keys(words)?;
        let beside = Beside::start()?;
        if let (Some(url), Some(typed)) = (&scratch, &self.scratch) {
            let target = Target {
                url,
                typed,
                option: "--scratch",
                beside: &beside,
                out,
            };
            if target.rows().await?.is_some() {
                return Err(Error::Absent(words.get("backup-scratch-full")));
            }
        }
        let (folder, one) = lying::one(&self.place, self.name.as_deref(), &beside, words).await?;
        let trying = beside.shown(out, move |handle, look| {
            verify(&folder, &one, &keys, scratch.as_ref(), now(), handle, look)
        });
        let good = trying
            .await?
            .map_err(|failure| failed(words, "--scratch", &failure))?;
        out.one(&good, DETAILS)?;
        let args = [
            ("rows", good.all_rows().to_string()),
            ("name", good.name.clone()),
        ];
        out.note(&words.with("backup-verified", &args));
        Ok(())
    }
}
