//! The daemon's backups: where they lie, the one that is being made, and how old the newest is. The
//! making itself blocks and is done in a thread, one at a time.

pub mod age;
pub mod cron;
mod place;
pub mod send;

use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, SubsecRound, Utc};
use chrono_tz::Tz;
use filin_core::api::backup::{Failed, Running, Schedule};
use filin_core::domain::actor::Act;
use filin_core::domain::backup::{Backup, Keep};
use filin_core::domain::refusal::Refusal;
use filin_core::store::url::DatabaseUrl;
use filin_core::transfer::backup::folder::Folder;
use filin_core::transfer::backup::keys::Recipient;
use filin_core::transfer::error::{Error, Result};
use tokio::sync::watch;
use tokio::task::spawn_blocking;

use self::cron::Cron;
pub use self::place::Place;
use self::place::{Making, Now};
use crate::app::App;

/// What the settings say of backups.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    /// `BACKUP_DIR`.
    pub dir: Option<PathBuf>,
    /// `BACKUP_SCHEDULE`; never without a folder.
    pub schedule: Option<Cron>,
    /// `BACKUP_ENCRYPT_TO`.
    pub encrypt_to: Option<Recipient>,
    /// `BACKUP_KEEP`; all stay unless set.
    pub keep: Option<Keep>,
}

impl Settings {
    /// Where they lie.
    #[must_use]
    pub fn folder(&self) -> Option<Folder> {
        self.dir.clone().map(Folder::new)
    }

    /// When they are made, told as of now.
    #[must_use]
    pub fn told(&self, now: DateTime<Utc>, zone: Tz) -> Schedule {
        let next = self
            .schedule
            .as_ref()
            .and_then(|cron| cron.next(now, zone))
            .map(|next| -> DateTime<FixedOffset> { next.with_timezone(&zone).fixed_offset() });
        Schedule {
            dir: self.dir.as_ref().map(|dir| dir.display().to_string()),
            cron: self.schedule.as_ref().map(|cron| cron.text().to_owned()),
            next_at: next,
            keep: self.keep.map(|keep| {
                let Keep {
                    daily,
                    weekly,
                    monthly,
                } = keep;
                format!("{daily} {weekly} {monthly}")
            }),
            encrypted: self.encrypt_to.is_some(),
        }
    }
}

/// See the module.
pub struct Backups {
    settings: Settings,
    database: DatabaseUrl,
    now: Arc<watch::Sender<Now>>,
}

impl Backups {
    /// None is being made.
    #[must_use]
    pub fn new(settings: Settings, database: DatabaseUrl) -> Self {
        Self {
            settings,
            database,
            now: Arc::new(watch::Sender::new(Now::default())),
        }
    }

    /// What the settings say.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// All of them, the newest first; none where there is no folder.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub async fn list(&self) -> Result<Vec<Backup>> {
        let Some(folder) = self.settings.folder() else {
            return Ok(Vec::new());
        };
        let listed = spawn_blocking(move || folder.list()).await;
        listed.unwrap_or_else(|error| Err(Error::Internal(error.to_string())))
    }

    /// The one that is being made.
    #[must_use]
    pub fn running(&self) -> Option<Running> {
        self.now.borrow().making.as_ref().map(|it| it.told())
    }

    /// The last that could not be made, unless another was made since.
    #[must_use]
    pub fn failed(&self) -> Option<Failed> {
        self.now.borrow().failed.clone()
    }

    /// Takes the one place in which a backup is made. It is read by `encrypt_to` alone, or by whom
    /// the settings name.
    ///
    /// # Errors
    /// There is no folder, or another is being made.
    pub fn begin(
        &self,
        encrypt_to: Option<Recipient>,
        now: DateTime<Utc>,
    ) -> Result<Place, Refusal> {
        let folder = self.settings.folder().ok_or(Refusal::BackupDirUnset)?;
        let making = Arc::new(Making::new(now));
        let is_ours = self.now.send_if_modified(|it| {
            let is_free = it.making.is_none() && !it.over;
            if is_free {
                it.making = Some(Arc::clone(&making));
            }
            is_free
        });
        if !is_ours {
            return Err(Refusal::BackupRunning);
        }
        Ok(Place {
            making,
            folder,
            database: self.database.clone(),
            encrypt_to: encrypt_to.or_else(|| self.settings.encrypt_to.clone()),
            now: Arc::clone(&self.now),
        })
    }

    /// Calls off the one that is being made, takes up no other, and waits until it has ended.
    pub async fn stop(&self) {
        self.now.send_modify(|it| {
            it.over = true;
            if let Some(making) = &it.making {
                making.call_off();
            }
        });
        let mut ends = self.now.subscribe();
        let _ = ends.wait_for(|it| it.making.is_none()).await;
    }
}

/// Makes a backup in this place, and writes down by whom and what became of it.
///
/// # Errors
/// It could not be made.
pub async fn make(app: &App, act: &Act, place: Place) -> Result<Backup> {
    let made = place.fill(app.clock.clone()).await;
    let act = Act {
        now: app.clock.now().trunc_subsecs(6),
        ..act.clone()
    };
    let written = match &made {
        Ok(made) => {
            tracing::info!(name = made.name, bytes = made.bytes, "made a backup");
            app.services.backup_made(&act, made).await
        }
        // The daemon stops: no fault of anything, and the schedule makes up for it.
        Err(Error::Interrupted) => Ok(()),
        Err(error) => {
            tracing::error!(%error, "a backup could not be made");
            let why = error.to_string();
            app.services.backup_failed(&act, error.code(), &why).await
        }
    };
    if let Err(error) = written {
        tracing::warn!(%error, "what became of a backup is not written down");
    }
    made
}
