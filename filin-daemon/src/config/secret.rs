//! A word that must not be seen.

use std::fmt;

/// A password, token or URL with one in it. There is no `Display`, and `Debug` shows stars.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// Wraps the word.
    pub fn new(word: impl Into<String>) -> Self {
        Self(word.into())
    }

    /// The word itself, for whoever must send or compare it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}
