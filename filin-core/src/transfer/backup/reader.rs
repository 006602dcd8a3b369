//! Reads a backup's file from end to end, and believes none of it until every sum is right.

use std::cell::RefCell;
use std::fs::File;
use std::io::{self, BufReader, ErrorKind, Read};
use std::path::Path;
use std::rc::Rc;

use age::{DecryptError, Decryptor};
use tar::Archive;
use zstd::stream::read::Decoder;

use super::hashing::Hashing;
use super::keys::Keys;
use super::manifest::{FORMAT, Head, Manifest, NAME, Part};
use crate::domain::backup::Backup;
use crate::transfer::error::{Error, Result};
use crate::transfer::migrate::{Watch, check};
use crate::transfer::source::newest_schema;

/// No manifest is larger.
const MOST: u64 = 64 * 1024 * 1024;

/// Takes each part, in the order of the file.
pub(super) type TakePart<'a> = &'a mut dyn FnMut(&str, &mut dyn Read) -> Result<()>;

/// What was read.
pub(super) struct Contents {
    pub manifest: Manifest,
    /// The file itself.
    pub file: Part,
}

impl Contents {
    pub(super) fn card(self, encrypted: bool) -> Backup {
        self.manifest.card(self.file, encrypted)
    }
}

/// Hands over every part and then what the file is said to hold, which is by then known to be true;
/// with the name, size and sum of the file itself.
pub(super) fn read(
    path: &Path,
    keys: &Keys,
    watch: &dyn Watch,
    take: TakePart<'_>,
) -> Result<Contents> {
    let whole = File::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Error::NoBackup(path.display().to_string()),
        _ => Error::Io(error),
    })?;
    let of = whole.metadata()?.len();
    let file = Counted::new(whole);
    let mut inner = opened(path, file.clone(), keys)?;
    let told = |error| explained(path, error);
    let mut archive = Archive::new(&mut inner);
    let (mut found, mut manifest) = (Vec::new(), None);
    for entry in archive.entries().map_err(told)? {
        let mut entry = entry.map_err(told)?;
        let name = entry.path().map_err(told)?.to_string_lossy().into_owned();
        if name == NAME {
            let mut text = Vec::new();
            entry
                .by_ref()
                .take(MOST)
                .read_to_end(&mut text)
                .map_err(told)?;
            manifest = Some(understood(path, &text)?);
            continue;
        }
        let watched = Watched {
            inner: &mut entry,
            file: &file,
            of,
            watch,
        };
        let mut part = Hashing::new(watched);
        let taken = take(&name, &mut part);
        let rest = io::copy(&mut part, &mut io::sink());
        check(watch)?;
        taken.map_err(|error| match error {
            Error::Io(error) => told(error),
            other => other,
        })?;
        rest.map_err(told)?;
        let (_, bytes, sha256) = part.finish();
        found.push(Part {
            name,
            bytes,
            sha256,
        });
    }
    // What comes after the last part proves the whole: the sums of zstd and age.
    io::copy(&mut inner, &mut io::sink()).map_err(told)?;
    drop(inner);
    let manifest = manifest.ok_or_else(|| Error::CutShort(path.into()))?;
    proven(path, &manifest, &found)?;
    let (bytes, sha256) = file.finish()?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.into_owned();
    let file = Part {
        name,
        bytes,
        sha256,
    };
    Ok(Contents { manifest, file })
}

/// Through age, if it is encrypted, and zstd.
fn opened(path: &Path, file: Counted, keys: &Keys) -> Result<Box<dyn Read>> {
    const AGE: &[u8] = b"age-encryption.org/";
    const ZSTD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];
    let mut start = Vec::new();
    let mut file = BufReader::with_capacity(256 * 1024, file);
    file.by_ref()
        .take(AGE.len() as u64)
        .read_to_end(&mut start)?;
    let is = |magic: &[u8]| start.starts_with(magic);
    let (secret, plain) = (is(AGE), is(ZSTD));
    let file = io::Cursor::new(start).chain(file);
    if plain {
        return Ok(Box::new(Decoder::new(file)?));
    }
    if !secret {
        return Err(Error::NotBackup(path.into()));
    }
    if keys.is_empty() {
        return Err(Error::NeedsKey(path.into()));
    }
    let unlocked = Decryptor::new(file).and_then(|locked| locked.decrypt(keys.all()));
    let stream = unlocked.map_err(|error| match error {
        DecryptError::NoMatchingKeys => Error::WrongKey(path.into()),
        DecryptError::Io(error) => explained(path, error),
        other => altered(path, &other),
    })?;
    Ok(Box::new(Decoder::new(stream)?))
}

fn understood(path: &Path, text: &[u8]) -> Result<Manifest> {
    let head: Head = serde_json::from_slice(text).map_err(|error| altered(path, &error))?;
    if head.format > FORMAT || head.schema > newest_schema() {
        return Err(Error::Newer {
            version: head.version,
            found: head.schema,
            known: newest_schema(),
        });
    }
    serde_json::from_slice(text).map_err(|error| altered(path, &error))
}

/// Whether the parts are those of the manifest.
fn proven(path: &Path, manifest: &Manifest, found: &[Part]) -> Result<()> {
    for (is, was) in found.iter().zip(&manifest.parts) {
        if is != was {
            return Err(altered(path, &was.name));
        }
    }
    if found.len() == manifest.parts.len() {
        Ok(())
    } else {
        Err(altered(path, &"another number of parts"))
    }
}

/// What a reader's complaint says of the file.
fn explained(path: &Path, error: io::Error) -> Error {
    match error.kind() {
        ErrorKind::UnexpectedEof => Error::CutShort(path.into()),
        ErrorKind::InvalidData | ErrorKind::InvalidInput | ErrorKind::Other => {
            altered(path, &error)
        }
        _ => Error::Io(error),
    }
}

fn altered(path: &Path, what: &dyn std::fmt::Display) -> Error {
    Error::Altered {
        path: path.into(),
        what: what.to_string(),
    }
}

/// A part whose reading is watched, by how much of the file has been read.
struct Watched<'a, R> {
    inner: R,
    file: &'a Counted,
    of: u64,
    watch: &'a dyn Watch,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if self.watch.stop() {
            return Err(io::Error::other("called off"));
        }
        self.watch.bytes(self.file.read_so_far(), self.of);
        self.inner.read(to)
    }
}

/// The file, which is read by one and looked at by another.
#[derive(Clone)]
struct Counted(Rc<RefCell<(Hashing<File>, u64)>>);

impl Counted {
    fn new(file: File) -> Self {
        Self(Rc::new(RefCell::new((Hashing::new(file), 0))))
    }

    fn read_so_far(&self) -> u64 {
        self.0.borrow().1
    }

    /// How many bytes it has, and their sum; what nobody asked for yet is read.
    fn finish(mut self) -> Result<(u64, String)> {
        io::copy(&mut self, &mut io::sink())?;
        let inner = Rc::into_inner(self.0)
            .ok_or_else(|| Error::Internal("the file is being read".into()))?;
        let (_, bytes, sha256) = inner.into_inner().0.finish();
        Ok((bytes, sha256))
    }
}

impl Read for Counted {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let mut inner = self.0.borrow_mut();
        let read = inner.0.read(to)?;
        inner.1 += read as u64;
        Ok(read)
    }
}
