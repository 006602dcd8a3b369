//! Who may read a backup: keys of [age](https://age-encryption.org/v1).

use std::fmt;
use std::fs::File;
use std::io::{BufReader, ErrorKind};
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;

use age::{Identity, IdentityFile, x25519};

use crate::transfer::error::{Error, Result};

/// A public key, `age1…`: what is encrypted to it, only its owner can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient(x25519::Recipient);

impl Recipient {
    pub(super) fn key(&self) -> &x25519::Recipient {
        &self.0
    }
}

impl FromStr for Recipient {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        text.parse().map(Self).map_err(|_| {
            // A secret key that was pasted by mistake is not repeated.
            let shown = if text.starts_with("age1") {
                text
            } else {
                "that"
            };
            Error::BadKey(shown.to_owned())
        })
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Secret keys that may open backups; none at all unless read.
#[derive(Clone, Default)]
pub struct Keys(Vec<Arc<dyn Identity + Send + Sync>>);

impl Keys {
    /// Reads a file as `age-keygen` makes it.
    ///
    /// # Errors
    /// It is not there, or holds no key.
    pub fn read(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|error| match error.kind() {
            ErrorKind::NotFound => Error::NoFile(path.into()),
            _ => Error::Io(error),
        })?;
        let bad = || Error::BadKey(path.display().to_string());
        let keys = IdentityFile::from_buffer(BufReader::new(file))
            .map_err(|_| bad())?
            .into_identities()
            .map_err(|_| bad())?;
        if keys.is_empty() {
            return Err(bad());
        }
        Ok(Self(keys.into_iter().map(Arc::from).collect()))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &dyn Identity> {
        self.0.iter().map(|key| &**key as &dyn Identity)
    }
}

impl fmt::Debug for Keys {
    /// How many, and not which.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys({})", self.0.len())
    }
}
