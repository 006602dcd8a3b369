//! `filin backup create`: one more, by the daemon or right here.

use std::path::Path;

use clap::Args;
use filin_core::domain::backup::Backup;
use filin_core::transfer::backup::create::{Order, create};
use filin_core::transfer::backup::keys::Recipient;

use super::columns::DETAILS;
use super::lying::Place;
use super::{daemon, fetch};
use crate::cmd::database::{Beside, failed, now, url};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::global::Global;
use crate::output::Printer;
use crate::shown;

const EXAMPLES: &str = "\
Examples:
  filin backup create
  filin backup create --fetch --dir copies
  filin backup create --database sqlite:filin.db
  filin backup create --database postgres://filin@localhost/filin --dir /var/backups/filin
  filin backup create --encrypt-to age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

/// Make a backup: a consistent one, while the daemon works
///
/// The daemon makes it into its own BACKUP_DIR, for owners; with --database it is made right here,
/// without the daemon. One file, zstd, of all rows as of one moment, and beside it a card that says
/// what is in it.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Create {
    /// Make it right here of this database: sqlite:FILE or postgres://…
    #[arg(long, value_name = "URL")]
    database: Option<String>,
    #[command(flatten)]
    place: Place,
    /// Encrypt it: only who has the secret key of this public one can read it
    #[arg(long, value_name = "KEY", env = "BACKUP_ENCRYPT_TO")]
    encrypt_to: Option<String>,
    /// Download what the daemon made into --dir
    #[arg(long, conflicts_with = "database")]
    fetch: bool,
}

impl Create {
    /// Makes one.
    pub(crate) async fn run(self, global: &Global, out: &Printer) -> Result<()> {
        let key = match &self.encrypt_to {
            Some(key) => Some(recipient(key, out)?),
            None => None,
        };
        if let Some(database) = &self.database {
            return self.here(database, key, out).await;
        }
        let desk = Desk::open(global, out)?;
        let made = daemon::make(&desk, self.encrypt_to.clone()).await?;
        if !self.fetch {
            return told(out, &made, made.name.clone());
        }
        let path = fetch::fetch(&desk, &made, &self.place.folder()).await?;
        told(out, &made, path.display().to_string())?;
        hint(out, &path);
        Ok(())
    }

    async fn here(&self, database: &str, key: Option<Recipient>, out: &Printer) -> Result<()> {
        let from = url(database, "--database", out)?;
        let order = Order {
            encrypt_to: key,
            now: now(),
        };
        let (beside, folder) = (Beside::start()?, self.place.folder());
        let making = {
            let folder = folder.clone();
            beside.shown(out, move |handle, look| {
                create(&from, &folder, &order, handle, look)
            })
        };
        let made = making
            .await?
            .map_err(|failure| failed(&out.words, "--database", &failure))?;
        let path = folder.path_of(&made);
        told(out, &made, path.display().to_string())?;
        hint(out, &path);
        Ok(())
    }
}

fn recipient(text: &str, out: &Printer) -> Result<Recipient> {
    text.parse().map_err(|_| {
        // A secret key that was pasted by mistake is not repeated.
        Error::usage(&out.words, "backup-recipient", &[])
    })
}

/// What to do with one that is here.
fn hint(out: &Printer, path: &Path) {
    let path = [("path", path.display().to_string())];
    out.note(&out.words.with("backup-made-hint", &path));
}

fn told(out: &Printer, made: &Backup, path: String) -> Result<()> {
    out.one(made, DETAILS)?;
    let args = [
        ("rows", made.all_rows().to_string()),
        ("size", shown::size(&out.words, made.bytes)),
        ("path", path),
    ];
    out.note(&out.words.with("backup-made", &args));
    Ok(())
}
