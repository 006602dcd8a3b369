//! A backup of the daemon's on its way to this machine. It gets its name once all of it has come.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use filin_core::domain::backup::Backup;
use filin_core::transfer::backup::folder::Folder;
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

use super::PATH;
use crate::cmd::database::{failed, of_bytes};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::exit::Exit;
use crate::words::Words;

/// How often it is shown how far it is.
const TICK: Duration = Duration::from_millis(100);
/// How much of a file is read at once, in bytes.
const PIECE: usize = 256 * 1024;

/// Downloads it, with its card; what is there already stays. Returns where it is.
pub(super) async fn fetch(desk: &Desk<'_>, one: &Backup, folder: &Folder) -> Result<PathBuf> {
    let words = &desk.out.words;
    if !is_plain(&one.name) {
        return Err(Error::Answer("backup.name".into()));
    }
    let (dir, path) = (folder.path(), folder.path_of(one));
    let local = |error: std::io::Error| Error::Local(format!("{}: {error}", path.display()));
    if path.exists() {
        return match sum_of(&path).map_err(local)? == one.sha256 {
            true => Ok(path),
            false => Err(there(words, &path)),
        };
    }
    fs::create_dir_all(dir).map_err(local)?;
    let mut file = under_way(dir, &one.name).map_err(local)?;
    let interrupt = std::pin::pin!(tokio::signal::ctrl_c());
    let sum = tokio::select! {
        sum = download(desk, one, &mut file) => sum?,
        _ = interrupt => {
            desk.out.note(&words.get("backup-unfetched"));
            return Err(Error::Said(Exit::Failed));
        }
    };
    if sum != one.sha256 {
        return Err(Error::Local(words.get("backup-garbled")));
    }
    file.as_file().sync_all().map_err(local)?;
    file.persist_noclobber(&path)
        .map_err(|_| there(words, &path))?;
    folder
        .note(one)
        .map_err(|failure| failed(words, "--dir", &failure))?;
    Ok(path)
}

/// A server's word is not taken for a path.
fn is_plain(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-.".contains(&byte);
    name.starts_with("filin-") && name.bytes().all(plain)
}

fn there(words: &Words, path: &Path) -> Error {
    Error::Absent(words.with("backup-there", &[("path", path.display().to_string())]))
}

/// A file under way, named and locked as the folder does it; it goes if it does not come to its end.
fn under_way(dir: &Path, name: &str) -> std::io::Result<NamedTempFile> {
    let file = tempfile::Builder::new()
        .prefix(&format!(".{name}."))
        .suffix(".part")
        .tempfile_in(dir)?;
    file.as_file().lock()?;
    Ok(file)
}

/// Writes it, and returns its SHA-256.
async fn download(desk: &Desk<'_>, one: &Backup, file: &mut NamedTempFile) -> Result<String> {
    let words = &desk.out.words;
    let (mut sum, mut done) = (Sha256::new(), 0);
    let (mut bar, mut shown_at) = (desk.out.bar(), None::<Instant>);
    let came = desk
        .client
        .download(&format!("{PATH}/{}/file", one.name), |piece| {
            file.write_all(piece)
                .map_err(|error| Error::Local(error.to_string()))?;
            sum.update(piece);
            done += piece.len() as u64;
            if shown_at.is_none_or(|at| at.elapsed() >= TICK) {
                shown_at = Some(Instant::now());
                let head = words.get("backup-fetches");
                bar.show(of_bytes(words, head, "fetch", done, one.bytes));
            }
            Ok(())
        })
        .await;
    bar.gone();
    came.map(|()| hex::encode(sum.finalize()))
}

fn sum_of(path: &Path) -> std::io::Result<String> {
    let (mut file, mut sum) = (File::open(path)?, Sha256::new());
    let mut piece = vec![0; PIECE];
    loop {
        match file.read(&mut piece)? {
            0 => return Ok(hex::encode(sum.finalize())),
            read => sum.update(piece.get(..read).unwrap_or_default()),
        }
    }
}
