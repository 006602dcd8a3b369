//! Profiles: which server, and what to show it. Kept in `~/.config/filin/config.toml`, which only
//! its owner may read.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::error::{Error, Result};
use crate::global::Global;
use crate::words::Words;

/// Where a daemon listens unless told otherwise.
pub(crate) const DEFAULT_SERVER: &str = "http://127.0.0.1:10000";
const DEFAULT_PROFILE: &str = "default";

/// The file's content.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Config {
    /// The profile to use unless `--profile` names one.
    pub(crate) default: Option<String>,
    /// By name.
    #[serde(default)]
    pub(crate) profiles: BTreeMap<String, Profile>,
}

/// A server and a token for it.
#[derive(Clone, Default, Deserialize)]
pub(crate) struct Profile {
    /// Its address.
    pub(crate) server: Option<String>,
    /// The token.
    pub(crate) token: Option<String>,
}

impl std::fmt::Debug for Profile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Profile")
            .field("server", &self.server)
            .finish_non_exhaustive()
    }
}

/// What a command connects with.
pub(crate) struct Access {
    /// The server.
    pub(crate) server: String,
    /// The token, if there is one.
    pub(crate) token: Option<String>,
}

impl Config {
    /// Reads the file; none is an empty one.
    pub(crate) fn load(words: &Words) -> Result<Self> {
        let Some(path) = path(|name| std::env::var(name).ok()) else {
            return Ok(Self::default());
        };
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            Err(error) => return Err(broken(words, &path, &error)),
        };
        // Only the first line of TOML's complaint: the others quote the file, and its token.
        toml::from_str(&text).map_err(|error| broken(words, &path, &error.message()))
    }

    /// The profile's name that a command uses.
    pub(crate) fn profile_name<'a>(&'a self, asked: Option<&'a str>) -> &'a str {
        asked.or(self.default.as_deref()).unwrap_or(DEFAULT_PROFILE)
    }

    /// What to connect with: the command line, then the environment (both in `global`), then the
    /// profile. A profile's token goes to no server but the profile's.
    pub(crate) fn access(&self, global: &Global, words: &Words) -> Result<Access> {
        let name = self.profile_name(global.profile.as_deref());
        let profile = match self.profiles.get(name) {
            Some(profile) => profile.clone(),
            None if global.profile.is_some() => {
                let hint = words.with("hint-profile", &[("name", name.to_owned())]);
                let what = words.with("profile-unknown", &[("name", name.to_owned())]);
                return Err(Error::Usage(what, Some(hint)));
            }
            None => Profile::default(),
        };
        let home = profile.server.unwrap_or_else(|| DEFAULT_SERVER.to_owned());
        let server = given(&global.server).unwrap_or_else(|| home.clone());
        let own = profile.token.filter(|_| same_server(&server, &home));
        Ok(Access {
            token: given(&global.token).or(own),
            server,
        })
    }
}

/// An option that was given; an empty variable is none.
pub(crate) fn given(option: &Option<String>) -> Option<String> {
    option
        .as_deref()
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .map(Into::into)
}

fn same_server(one: &str, other: &str) -> bool {
    one.trim_end_matches('/') == other.trim_end_matches('/')
}

/// Keeps a profile, and makes it the default if there is none yet. Returns the file's path.
pub(crate) fn store(name: &str, server: &str, token: &str, words: &Words) -> Result<PathBuf> {
    let no_home = || Error::Local(words.get("no-home"));
    let path = path(|name| std::env::var(name).ok()).ok_or_else(no_home)?;
    let failed = |error: &dyn std::fmt::Display| broken(words, &path, error);
    let text = match fs::read_to_string(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(&error)),
        text => text.unwrap_or_default(),
    };
    let mut file: toml::Table = text
        .parse()
        .map_err(|error: toml::de::Error| failed(&error.message()))?;
    file.entry("default").or_insert_with(|| name.into());
    let profiles = file
        .entry("profiles")
        .or_insert_with(|| toml::Table::new().into());
    let profiles = profiles.as_table_mut().ok_or_else(|| failed(&"profiles"))?;
    let mut profile = toml::Table::new();
    profile.insert("server".into(), server.into());
    profile.insert("token".into(), token.into());
    profiles.insert(name.into(), profile.into());
    let text = toml::to_string(&file).map_err(|error| failed(&error))?;
    write(&path, &text).map_err(|error| failed(&error))?;
    Ok(path)
}

/// The file's place: `$XDG_CONFIG_HOME/filin`, else `~/.config/filin`.
fn path(variable: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let absolute = |name: &str| {
        variable(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let config = absolute("XDG_CONFIG_HOME").or_else(|| Some(absolute("HOME")?.join(".config")))?;
    Some(config.join("filin").join("config.toml"))
}

fn broken(words: &Words, path: &Path, why: &dyn std::fmt::Display) -> Error {
    let args = [
        ("path", path.display().to_string()),
        ("why", why.to_string()),
    ];
    Error::Local(words.with("config-broken", &args))
}

/// Writes all or nothing: into a new file beside it, which then takes its name.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    make_folder(folder)?;
    let fresh = folder.join(format!(".config.toml.{}", std::process::id()));
    let written = write_private(&fresh, text).and_then(|()| fs::rename(&fresh, path));
    if written.is_err() {
        drop(fs::remove_file(&fresh));
    }
    written
}

fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    // It may have stood there before, open to others.
    #[cfg(unix)]
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

#[cfg(test)]
mod tests;
