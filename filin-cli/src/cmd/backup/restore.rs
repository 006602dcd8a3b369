//! `filin backup restore`: back into a database of either engine, all of it or nothing.

use chrono::{DateTime, NaiveTime, Utc};
use clap::Args;
use filin_core::domain::backup::Backup;
use filin_core::domain::service_day::{Calendar, ServiceDay};
use filin_core::store::url::{DatabaseUrl, without_password};
use filin_core::transfer::backup::folder::Folder;
use filin_core::transfer::backup::restore::restore;

use super::columns::DETAILS;
use super::lying::{self, Identity, Place};
use crate::cmd::database::{Beside, Target, failed, now, url};
use crate::dates;
use crate::error::{Error, Result};
use crate::global::Global;
use crate::output::Printer;
use crate::shown;

const EXAMPLES: &str = "\
Examples:
  filin backup restore --to sqlite:filin.db
  filin backup restore --at '2026-11-27 03:00' --to postgres://filin@localhost/filin
  filin backup restore filin-20261127T020000Z-sqlite.tar.zst --to sqlite:filin.db --force
  filin backup restore --identity key.txt --to sqlite:filin.db";

/// Put a backup into a database, of either engine
///
/// The database gets everything or nothing. Stop the daemon first: one in use is refused, and so is
/// one with data, unless --force is given and its name is typed.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Restore {
    /// Its name, or its path; else the newest
    name: Option<String>,
    /// The newest that was made at this moment or before, by the venue's clocks
    #[arg(long, value_name = "MOMENT", conflicts_with = "name")]
    at: Option<String>,
    /// The database that is written: sqlite:FILE or postgres://…
    #[arg(long, value_name = "URL")]
    to: String,
    #[command(flatten)]
    place: Place,
    #[command(flatten)]
    identity: Identity,
    /// Replace what is in the database; asks for its name
    #[arg(long)]
    force: bool,
}

impl Restore {
    /// Restores it.
    pub(crate) async fn run(self, global: &Global, out: &Printer) -> Result<()> {
        let to = url(&self.to, "--to", out)?;
        let keys = self.identity.keys(&out.words)?;
        let beside = Beside::start()?;
        let (folder, one) = self.chosen(&beside, out).await?;
        self.make_way(&to, &beside, global, out).await?;
        let putting = beside.shown(out, move |handle, look| {
            restore(&folder, &one, &keys, &to, handle, look)
        });
        let put = putting
            .await?
            .map_err(|failure| failed(&out.words, "--to", &failure))?;
        out.one(&put, DETAILS)?;
        let made_at = put.made_at.with_timezone(&put.zone).fixed_offset();
        let args = [
            ("rows", put.all_rows().to_string()),
            ("when", shown::moment(made_at)),
            ("to", without_password(&self.to)),
        ];
        out.note(&out.words.with("backup-restored", &args));
        Ok(())
    }

    async fn chosen(&self, beside: &Beside, out: &Printer) -> Result<(Folder, Backup)> {
        let newest = lying::one(&self.place, self.name.as_deref(), beside, &out.words).await?;
        let Some(text) = &self.at else {
            return Ok(newest);
        };
        let (folder, newest) = newest;
        let at = moment(text, &newest, out)?;
        let found = beside.soon(move |_| {
            // None at all is that old, which is not to say that there is none.
            Ok(folder
                .list()?
                .into_iter()
                .find(|one| one.made_at <= at)
                .map(|one| (folder, one)))
        });
        let found = found
            .await
            .map_err(|failure| failed(&out.words, "--dir", &failure))?;
        let local = at.with_timezone(&newest.zone).fixed_offset();
        let when = [("when", shown::moment(local))];
        found.ok_or_else(|| Error::Absent(out.words.with("backup-none-before", &when)))
    }

    /// Whether the database may be written, with a typed word where that costs something.
    async fn make_way(
        &self,
        to: &DatabaseUrl,
        beside: &Beside,
        global: &Global,
        out: &Printer,
    ) -> Result<()> {
        let target = Target {
            url: to,
            typed: &self.to,
            option: "--to",
            beside,
            out,
        };
        match target.rows().await? {
            Some(rows) => target.may_lose(rows, self.force, global.yes),
            None => Ok(()),
        }
    }
}

/// A moment as typed, by the clocks of the venue that the backups are of.
fn moment(text: &str, newest: &Backup, out: &Printer) -> Result<DateTime<Utc>> {
    let calendar = Calendar {
        zone: newest.zone,
        day_start: NaiveTime::MIN,
    };
    let today = ServiceDay(now().with_timezone(&newest.zone).date_naive());
    dates::moment(&out.words, text, &calendar, today)
}
