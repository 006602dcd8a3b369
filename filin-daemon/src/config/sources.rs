//! Where settings come from: the environment wins over `.env`, and `.env` over `filin.toml`.

use std::collections::BTreeMap;
use std::io::ErrorKind;

use super::error::ConfigError;

/// The file of v3, in the working folder.
pub(super) const DOTENV: &str = ".env";
/// The same settings in TOML, in the working folder.
pub(super) const TOML: &str = "filin.toml";

/// What was found at the edge, as it was found. No `Debug`: it is full of secrets.
#[derive(Clone, Default)]
pub struct Sources {
    /// The environment.
    pub env: BTreeMap<String, String>,
    /// The text of `.env`, if there is one.
    pub dotenv: Option<String>,
    /// The text of `filin.toml`, if there is one.
    pub toml: Option<String>,
}

impl Sources {
    /// Those of this process.
    ///
    /// # Errors
    /// A file that is there and cannot be read.
    pub fn from_process() -> Result<Self, ConfigError> {
        let env = std::env::vars_os()
            .map(|(name, value)| {
                (
                    name.to_string_lossy().into_owned(),
                    value.to_string_lossy().into_owned(),
                )
            })
            .collect();
        Ok(Self {
            env,
            dotenv: text_of(DOTENV)?,
            toml: text_of(TOML)?,
        })
    }
}

fn text_of(file: &str) -> Result<Option<String>, ConfigError> {
    match std::fs::read(file) {
        Ok(bytes) => String::from_utf8(bytes)
            .map(Some)
            .map_err(|_| ConfigError::file(file, "is not UTF-8 text; save it as UTF-8")),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(ConfigError::file(file, &format!("cannot be read: {error}"))),
    }
}
