//! What a broadcast says, out of the command line: words, files that are uploaded, buttons.

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::Args;
use filin_core::api::broadcast::{BroadcastFile, NewBroadcast};
use filin_core::domain::broadcast::{Button, MediaKind};
use filin_core::domain::ids::{FileId, PromotionId};
use filin_core::domain::refusal::Refusal;

use super::PATH;
use crate::desk::Desk;
use crate::error::{Error, Result};

/// What is said where a button cannot be read; known by its beginning to the Russian help.
const BUTTON: &str = "a button looks like 'Label=https://…', 'Label=app:book' or 'Label=promo:5'";

/// Help of `--text`.
const TEXT: &str =
    "What it says, in Telegram's HTML: <b>, <i>, <a href=\"…\">; - reads it from stdin";

/// Words and files: at least one of them.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
pub(super) struct Says {
    // Rustdoc would take the tags of a doc comment for its own.
    #[arg(long, value_name = "TEXT", help = TEXT)]
    text: Option<String>,
    /// The same out of a file
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    file_text: Option<PathBuf>,
    /// A picture, or the https:// address of one; two or more files are an album
    #[arg(long, value_name = "FILE|URL")]
    photo: Vec<String>,
    /// A film
    #[arg(long, value_name = "FILE")]
    video: Vec<PathBuf>,
    /// A film without sound that plays by itself
    #[arg(long, value_name = "FILE")]
    animation: Vec<PathBuf>,
    /// Any file
    #[arg(long, value_name = "FILE")]
    document: Vec<PathBuf>,
}

impl Says {
    /// The beginning of a broadcast; its files are on the server by then.
    pub(super) async fn draft(self, desk: &Desk<'_>) -> Result<NewBroadcast> {
        let mut new = NewBroadcast {
            message: self.message()?,
            ..NewBroadcast::default()
        };
        let mut files = Vec::new();
        for photo in self.photo {
            if !photo.starts_with("https://") && !photo.starts_with("http://") {
                files.push((MediaKind::Photo, PathBuf::from(photo)));
            } else if new.photo_url.replace(photo).is_some() {
                return Err(Error::usage(&desk.out.words, "one-address", &[]));
            }
        }
        let of =
            |kind: MediaKind, paths: Vec<PathBuf>| paths.into_iter().map(move |path| (kind, path));
        files.extend(of(MediaKind::Video, self.video));
        files.extend(of(MediaKind::Animation, self.animation));
        files.extend(of(MediaKind::Document, self.document));
        // All that can be wrong on this machine is found before anything leaves it.
        let mut read = Vec::new();
        for (kind, path) in files {
            read.push((kind, name(&path), bytes(desk, kind, &path)?));
        }
        for (kind, name, bytes) in read {
            new.files.push(upload(desk, kind, name, bytes).await?);
        }
        Ok(new)
    }

    fn message(&self) -> Result<String> {
        let local = |error: std::io::Error, what: &str| Error::Local(format!("{what}: {error}"));
        if let Some(path) = &self.file_text {
            return std::fs::read_to_string(path)
                .map_err(|error| local(error, &path.display().to_string()));
        }
        match self.text.as_deref() {
            Some("-") => {
                let mut text = String::new();
                std::io::stdin()
                    .read_to_string(&mut text)
                    .map_err(|error| local(error, "stdin"))?;
                Ok(text)
            }
            text => Ok(text.unwrap_or_default().to_owned()),
        }
    }
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

fn bytes(desk: &Desk<'_>, kind: MediaKind, path: &Path) -> Result<Vec<u8>> {
    let local = |error: std::io::Error| Error::Local(format!("{}: {error}", path.display()));
    let size = std::fs::metadata(path).map_err(local)?.len();
    if size > kind.most() as u64 {
        let max = kind.most() / (1024 * 1024);
        let refusal = desk.out.words.refusal(&Refusal::FileTooLarge { max });
        return Err(Error::Usage(format!("{}: {refusal}", path.display()), None));
    }
    std::fs::read(path).map_err(local)
}

async fn upload(desk: &Desk<'_>, kind: MediaKind, name: String, bytes: Vec<u8>) -> Result<FileId> {
    let bar = desk.out.upload(&name, bytes.len());
    let passed = {
        let bar = bar.clone();
        move |count| bar.passed(count)
    };
    let path = format!("{PATH}/files");
    let kept = desk
        .client
        .upload::<BroadcastFile>(&path, kind.as_str(), name, bytes, passed)
        .await;
    bar.gone();
    Ok(kept?.id)
}

/// Reads a button.
pub(super) fn button(text: &str) -> std::result::Result<Button, String> {
    let wrong = || BUTTON.to_owned();
    let (label, target) = text.split_once('=').ok_or_else(wrong)?;
    let (label, target) = (label.trim(), target.trim());
    if label.is_empty() || target.is_empty() {
        return Err(wrong());
    }
    let mut button = Button {
        text: label.to_owned(),
        ..Button::default()
    };
    if let Some(screen) = target.strip_prefix("app:") {
        button.app = Some(screen.to_owned());
    } else if let Some(id) = target.strip_prefix("promo:") {
        let id = id.trim_start_matches('#').parse().map_err(|_| wrong())?;
        button.promotion_id = Some(PromotionId(id));
    } else if target.contains("://") {
        button.url = Some(target.to_owned());
    } else {
        return Err(wrong());
    }
    Ok(button)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buttons_as_they_are_typed() {
        let read = |text: &str| button(text).map(|button| serde_json::json!(button));
        assert_eq!(
            read("Афиша = https://filin.example/?a=b").unwrap(),
            serde_json::json!({"text": "Афиша", "url": "https://filin.example/?a=b"})
        );
        assert_eq!(
            read("Book=app:book").unwrap(),
            serde_json::json!({"text": "Book", "app": "book"})
        );
        assert_eq!(
            read("Owls=promo:#5").unwrap(),
            serde_json::json!({"text": "Owls", "promotion_id": 5})
        );
        for bad in [
            "",
            "Book",
            "=app:book",
            "Book=",
            "Book=promo:x",
            "Book=book",
        ] {
            assert_eq!(button(bad), Err(BUTTON.to_owned()), "{bad}");
        }
    }
}
