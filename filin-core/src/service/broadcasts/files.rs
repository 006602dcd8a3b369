//! Files of broadcasts: taken in, and handed to the sender until Telegram has them.

use chrono::TimeDelta;
use sha2::{Digest, Sha256};

use crate::api::broadcast::BroadcastFile;
use crate::domain::actor::{Act, Role};
use crate::domain::broadcast::MediaKind;
use crate::domain::ids::FileId;
use crate::domain::refusal::Refusal;
use crate::domain::text;
use crate::error::Result;
use crate::service::{Services, require};
use crate::store::broadcasts::files::{self, New, Source};

/// Longest name of a file, in characters.
const MAX_NAME: usize = 100;
/// Most bytes of files that wait for Telegram, all together.
const MAX_HELD: i64 = 500 * 1024 * 1024;
/// For how long the same file is not given to Telegram again: what was tried is what is sent. No
/// longer, since what stands at an address may change, and the bot may become another.
pub(super) const REUSED: TimeDelta = TimeDelta::hours(1);
/// Telegram's limit of width and height together. Source: the Bot API.
const MAX_SIDES: usize = 10_000;
/// How many times as long as wide a photo may be. Source: the Bot API.
const MAX_RATIO: usize = 20;

/// Where Telegram gets a file from.
#[derive(Clone, Debug)]
pub enum FileSource {
    /// Telegram has it, under this name.
    Known(String),
    /// Telegram can fetch it there.
    Url(String),
    /// It must be uploaded.
    Bytes(Vec<u8>),
}

impl Services {
    /// Takes a file for a broadcast to come, for managers. Without a kind it is what it looks like.
    ///
    /// # Errors
    /// `file_too_large`, `file_invalid` if it is not of its kind.
    pub async fn keep_file(
        &self,
        act: &Act,
        kind: Option<MediaKind>,
        name: &str,
        bytes: &[u8],
    ) -> Result<BroadcastFile> {
        require(act, Role::Manager)?;
        let kind = kind.unwrap_or_else(|| looks_like(bytes));
        sound(kind, bytes)?;
        let name = text::tame(name, MAX_NAME);
        let name = if name.is_empty() {
            kind.as_str()
        } else {
            &name
        };
        let digest = hex::encode(Sha256::digest(bytes));
        let mut tx = self.store.write().await?;
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        let twin = files::twin(&mut tx, kind, &digest, act.now - REUSED).await?;
        let source = match &twin {
            Some(known) => Source::Known(known),
            None if files::held(&mut tx).await?.saturating_add(size) > MAX_HELD => {
                return Err(too_large(MAX_HELD.unsigned_abs() as usize));
            }
            None => Source::Bytes(bytes),
        };
        let new = New {
            kind,
            name,
            digest: &digest,
            source,
            actor: &act.actor.key(),
        };
        let id = files::insert(&mut tx, &new, act.now).await?;
        tx.commit().await?;
        Ok(BroadcastFile {
            id,
            kind,
            name: name.to_owned(),
            size,
        })
    }

    /// What the sender must give Telegram for this file.
    pub async fn file_source(&self, id: FileId) -> Result<FileSource> {
        let mut tx = self.store.read().await?;
        let file = files::find(&mut tx, id).await?;
        let file = file.ok_or(Refusal::FileUnknown)?;
        if let Some(known) = file.file_id {
            return Ok(FileSource::Known(known));
        }
        if let Some(url) = file.url {
            return Ok(FileSource::Url(url));
        }
        let bytes = files::bytes(&mut tx, id).await?;
        Ok(FileSource::Bytes(bytes.ok_or(Refusal::FileUnknown)?))
    }

    /// Telegram has the file now, under this name.
    pub async fn file_known(&self, id: FileId, file_id: &str) -> Result<()> {
        let mut tx = self.store.write().await?;
        files::known(&mut tx, id, file_id).await?;
        tx.commit().await
    }
}

fn too_large(most: usize) -> crate::error::Error {
    Refusal::FileTooLarge {
        max: most / (1024 * 1024),
    }
    .into()
}

fn looks_like(bytes: &[u8]) -> MediaKind {
    match infer::get(bytes).map(|kind| kind.mime_type()) {
        Some("image/jpeg" | "image/png" | "image/webp") => MediaKind::Photo,
        Some("video/mp4") => MediaKind::Video,
        Some("image/gif") => MediaKind::Animation,
        _ => MediaKind::Document,
    }
}

/// Refuses what Telegram would, by what the file holds, not by its name.
fn sound(kind: MediaKind, bytes: &[u8]) -> Result<()> {
    if bytes.len() > kind.most() {
        return Err(too_large(kind.most()));
    }
    let mime = infer::get(bytes).map(|kind| kind.mime_type());
    let fits = match kind {
        MediaKind::Photo => {
            matches!(mime, Some("image/jpeg" | "image/png" | "image/webp")) && fits_photo(bytes)
        }
        MediaKind::Video => mime == Some("video/mp4"),
        MediaKind::Animation => matches!(mime, Some("image/gif" | "video/mp4")),
        MediaKind::Document => !bytes.is_empty(),
    };
    if fits {
        Ok(())
    } else {
        let kind = kind.as_str();
        Err(Refusal::FileInvalid { kind }.into())
    }
}

/// Whether a photo's sides are such that Telegram shows it.
fn fits_photo(bytes: &[u8]) -> bool {
    imagesize::blob_size(bytes).is_ok_and(|size| {
        let (long, short) = (size.width.max(size.height), size.width.min(size.height));
        short > 0 && long + short <= MAX_SIDES && long <= short * MAX_RATIO
    })
}
