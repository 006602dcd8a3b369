//! Secrets: 256 random bits. Only their SHA-256 is stored, so that a copy of the database opens
//! nothing.

use rand::TryRngCore;
use rand::rngs::OsRng;
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};

/// A secret that was just made, and its hash.
pub struct Secret {
    /// To be shown once.
    pub plain: String,
    pub(super) hash: String,
}

impl Secret {
    /// 256 random bits after a prefix that tells people, and secret scanners, what it is.
    pub fn new(prefix: &str) -> Result<Self> {
        let mut bytes = [0u8; 32];
        OsRng
            .try_fill_bytes(&mut bytes)
            .map_err(|error| Error::Internal(format!("no random bytes: {error}")))?;
        let plain = format!("{prefix}{}", hex::encode(bytes));
        let hash = hash(&plain);
        Ok(Self { plain, hash })
    }
}

/// How a secret is stored.
pub(super) fn hash(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.as_bytes()))
}
