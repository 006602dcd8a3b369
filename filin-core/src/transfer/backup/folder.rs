//! Where backups lie: each file with its card beside it. A file counts when it has its name; what is
//! being made has another, which is locked while somebody is at it.

use std::fs::{self, File};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;

use super::making::{begin, replace, tidy};
use crate::domain::backup::{Backup, Engine};
use crate::transfer::error::{Error, Result};
use crate::transfer::making::Making;

const FORM: &str = "filin-%Y%m%dT%H%M%SZ";
const ENDING: &str = ".tar.zst";
const ENCRYPTED: &str = ".age";

/// A folder of backups.
#[derive(Clone, Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// The folder of this path; it is made when something is put there.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// All of them, the newest first. A folder that is not there is empty.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn list(&self) -> Result<Vec<Backup>> {
        let entries = match fs::read_dir(&self.0) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut all = Vec::new();
        for entry in entries {
            let name = entry?.file_name();
            if let Some(name) = name.to_str()
                && let Some(one) = self.read(name)?
            {
                all.push(one);
            }
        }
        all.sort_by(|a, b| (b.made_at, &b.name).cmp(&(a.made_at, &a.name)));
        Ok(all)
    }

    /// The one of this name.
    ///
    /// # Errors
    /// There is none.
    pub fn named(&self, name: &str) -> Result<Backup> {
        let is_plain = Path::new(name).file_name().is_some_and(|one| one == name);
        let found = if is_plain { self.read(name)? } else { None };
        found.ok_or_else(|| Error::NoBackup(name.to_owned()))
    }

    /// The newest one that was made at this moment or before; the newest of all unless said.
    ///
    /// # Errors
    /// There is none.
    pub fn newest(&self, at: Option<DateTime<Utc>>) -> Result<Backup> {
        let mut all = self.list()?.into_iter();
        all.find(|one| at.is_none_or(|at| one.made_at <= at))
            .ok_or_else(|| Error::NoBackup(self.0.display().to_string()))
    }

    /// Takes one away: the file first, so that no card promises what is not there.
    ///
    /// # Errors
    /// It cannot be removed.
    pub fn remove(&self, one: &Backup) -> Result<()> {
        fs::remove_file(self.path_of(one))?;
        match fs::remove_file(self.card_of(&one.name)) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        self.sync()
    }

    /// Where the file is.
    #[must_use]
    pub fn path_of(&self, one: &Backup) -> PathBuf {
        self.0.join(&one.name)
    }

    /// Where the folder is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes what is known of one beside it.
    ///
    /// # Errors
    /// It cannot be written; then it is as it was.
    pub fn note(&self, one: &Backup) -> Result<()> {
        let text =
            serde_json::to_vec_pretty(one).map_err(|error| Error::Internal(error.to_string()))?;
        let mut new = self.begin(&format!("{}.json", one.name))?;
        new.file.write_all(&text)?;
        replace(&new, &self.card_of(&one.name))?;
        self.sync()
    }

    fn card_of(&self, name: &str) -> PathBuf {
        self.0.join(format!("{name}.json"))
    }

    /// The card of a backup of this name, or what its name and size tell if that is lost.
    fn read(&self, name: &str) -> Result<Option<Backup>> {
        let Some(told) = told_by_name(name) else {
            return Ok(None);
        };
        let Ok(file) = fs::metadata(self.0.join(name)) else {
            return Ok(None);
        };
        let card = match fs::read(self.card_of(name)) {
            Ok(text) => serde_json::from_slice::<Backup>(&text).ok(),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        };
        // One of another file says nothing of this one.
        let card = card.filter(|card| card.name == name);
        let bytes = file.len();
        Ok(Some(card.unwrap_or(Backup { bytes, ..told })))
    }

    /// A file under way that is to be called so.
    pub(super) fn begin(&self, name: &str) -> Result<Making> {
        fs::create_dir_all(&self.0)?;
        tidy(&self.0)?;
        begin(&self.0, name)
    }

    pub(super) fn sync(&self) -> Result<()> {
        Ok(File::open(&self.0)?.sync_all()?)
    }
}

/// What a new one is called.
pub(super) fn name(made_at: DateTime<Utc>, engine: Engine, encrypted: bool) -> String {
    let engine = match engine {
        Engine::Sqlite => "sqlite",
        Engine::Postgres => "postgres",
    };
    let after = if encrypted { ENCRYPTED } else { "" };
    format!("{}-{engine}{ENDING}{after}", made_at.format(FORM))
}

fn told_by_name(name: &str) -> Option<Backup> {
    let (plain, encrypted) = match name.strip_suffix(ENCRYPTED) {
        Some(plain) => (plain, true),
        None => (name, false),
    };
    let (moment, engine) = plain.strip_suffix(ENDING)?.rsplit_once('-')?;
    let engine = match engine {
        "sqlite" => Engine::Sqlite,
        "postgres" => Engine::Postgres,
        _ => return None,
    };
    let made_at = NaiveDateTime::parse_from_str(moment, FORM).ok()?.and_utc();
    Some(Backup {
        name: name.to_owned(),
        made_at,
        engine,
        version: String::new(),
        schema: 0,
        zone: Tz::UTC,
        bytes: 0,
        sha256: String::new(),
        encrypted,
        rows: std::collections::BTreeMap::new(),
        verified_at: None,
    })
}
