//! Files of broadcasts: kept until Telegram has them, known by Telegram's name afterwards.

use chrono::{DateTime, Utc};
use sqlx::FromRow;

use crate::domain::broadcast::MediaKind;
use crate::domain::ids::FileId;
use crate::error::{Error, Result};
use crate::store::{Tx, on};

/// Where a file comes from.
pub(crate) enum Source<'a> {
    /// It was uploaded.
    Bytes(&'a [u8]),
    /// Telegram can fetch it there.
    Url(&'a str),
    /// Telegram has it.
    Known(&'a str),
}

const INSERT: &str = "insert into broadcast_files (kind, name, size, digest, bytes, url, file_id, created_by, created_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id";

/// A file about to be written.
pub(crate) struct New<'a> {
    pub(crate) kind: MediaKind,
    pub(crate) name: &'a str,
    /// Of what it holds or where it is.
    pub(crate) digest: &'a str,
    pub(crate) source: Source<'a>,
    pub(crate) actor: &'a str,
}

pub(crate) async fn insert(tx: &mut Tx, new: &New<'_>, now: DateTime<Utc>) -> Result<FileId> {
    let (bytes, url, known) = match &new.source {
        Source::Bytes(bytes) => (Some(*bytes), None, None),
        Source::Url(url) => (None, Some(*url), None),
        Source::Known(id) => (None, None, Some(*id)),
    };
    let size = i64::try_from(bytes.map_or(0, <[u8]>::len)).unwrap_or(i64::MAX);
    let id: i64 = on!(tx, conn => sqlx::query_scalar(INSERT)
        .bind(new.kind.as_str())
        .bind(new.name)
        .bind(size)
        .bind(new.digest)
        .bind(bytes)
        .bind(url)
        .bind(known)
        .bind(new.actor)
        .bind(now)
        .fetch_one(conn)
        .await)?;
    Ok(FileId(id))
}

/// A file without its bytes.
#[derive(FromRow)]
struct Row {
    kind: String,
    name: String,
    digest: String,
    url: Option<String>,
    file_id: Option<String>,
}

/// A file as it is known.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) kind: MediaKind,
    pub(crate) name: String,
    pub(crate) digest: String,
    pub(crate) url: Option<String>,
    pub(crate) file_id: Option<String>,
}

const BY_ID: &str = "select kind, name, digest, url, file_id from broadcast_files where id = $1";

/// `None` if there is none.
pub(crate) async fn find(tx: &mut Tx, id: FileId) -> Result<Option<File>> {
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(BY_ID).bind(id.0).fetch_optional(conn).await)?;
    row.map(|row| {
        let kind = MediaKind::parse(&row.kind)
            .ok_or_else(|| Error::Internal(format!("a file is a {}", row.kind)))?;
        Ok(File {
            kind,
            name: row.name,
            digest: row.digest,
            url: row.url,
            file_id: row.file_id,
        })
    })
    .transpose()
}

const TWIN: &str = "select file_id from broadcast_files where kind = $1 and digest = $2 \
     and file_id is not null and created_at > $3 order by id desc limit 1";

/// How Telegram knows the same file, taken in after this moment, if it does.
pub(crate) async fn twin(
    tx: &mut Tx,
    kind: MediaKind,
    digest: &str,
    after: DateTime<Utc>,
) -> Result<Option<String>> {
    Ok(on!(tx, conn => sqlx::query_scalar(TWIN)
        .bind(kind.as_str())
        .bind(digest)
        .bind(after)
        .fetch_optional(conn)
        .await)?)
}

const BYTES: &str = "select bytes from broadcast_files where id = $1";

/// What was uploaded.
pub(crate) async fn bytes(tx: &mut Tx, id: FileId) -> Result<Option<Vec<u8>>> {
    let bytes: Option<Option<Vec<u8>>> =
        on!(tx, conn => sqlx::query_scalar(BYTES).bind(id.0).fetch_optional(conn).await)?;
    Ok(bytes.flatten())
}

const KNOWN: &str = "update broadcast_files set file_id = $2, bytes = null where id = $1";

/// Telegram has it, under this name.
pub(crate) async fn known(tx: &mut Tx, id: FileId, file_id: &str) -> Result<()> {
    on!(tx, conn => sqlx::query(KNOWN).bind(id.0).bind(file_id).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const HELD: &str =
    "select cast(coalesce(sum(size), 0) as bigint) from broadcast_files where bytes is not null";

/// How many bytes of files are kept that Telegram does not have yet.
pub(crate) async fn held(tx: &mut Tx) -> Result<i64> {
    Ok(on!(tx, conn => sqlx::query_scalar(HELD).fetch_one(conn).await)?)
}

const SWEEP: &str = "delete from broadcast_files where created_at < $1 and not exists ( \
     select 1 from broadcasts where status in ('scheduled', 'sending', 'paused'))";

/// Forgets files of before, unless something is still to be sent.
pub(crate) async fn sweep(tx: &mut Tx, before: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(SWEEP).bind(before).execute(conn).await.map(|_| ()))?;
    Ok(())
}
