//! Broadcasts: what they say, how far they are. Their recipients stand in `deliveries.rs`, their
//! files in `files.rs`, whom a segment means in `segment.rs`.

pub(crate) mod deliveries;
pub(crate) mod files;
pub(crate) mod segment;

use chrono::{DateTime, Utc};
use sqlx::FromRow;
use sqlx::types::Json;

use super::{Tx, on};
use crate::domain::actor::Language;
use crate::domain::broadcast::{Content, Segment, Status, Tally};
use crate::domain::ids::BroadcastId;
use crate::error::{Error, Result};

/// A broadcast as it is kept.
#[derive(Clone, Debug)]
pub(crate) struct Broadcast {
    pub(crate) id: BroadcastId,
    pub(crate) content: Content,
    pub(crate) segment: Segment,
    pub(crate) status: Status,
    pub(crate) problem: Option<String>,
    pub(crate) starts_at: DateTime<Utc>,
    pub(crate) author_name: String,
    pub(crate) responsible: String,
    pub(crate) test_chat: Option<i64>,
    pub(crate) last_guest: Option<i64>,
    pub(crate) reached_guest: i64,
    pub(crate) prepared_at: Option<DateTime<Utc>>,
    pub(crate) started_at: Option<DateTime<Utc>>,
    pub(crate) ended_at: Option<DateTime<Utc>>,
    pub(crate) tally: Tally,
    pub(crate) clicks: i64,
    pub(crate) rate: f64,
    pub(crate) failures: Option<Vec<(String, i64)>>,
    pub(crate) card: Option<(i64, i64, Language)>,
    pub(crate) created_at: DateTime<Utc>,
}

#[derive(FromRow)]
struct Row {
    id: i64,
    content: Json<Content>,
    segment: Json<Segment>,
    status: String,
    problem: Option<String>,
    starts_at: DateTime<Utc>,
    author_name: String,
    responsible: String,
    test_chat: Option<i64>,
    last_guest: Option<i64>,
    reached_guest: i64,
    prepared_at: Option<DateTime<Utc>>,
    started_at: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
    total: i64,
    sent: i64,
    failed: i64,
    unsubscribed: i64,
    unknown: i64,
    clicks: i64,
    rate: f64,
    failures: Option<Json<Vec<(String, i64)>>>,
    card_chat: Option<i64>,
    card_message: Option<i64>,
    card_language: Option<String>,
    created_at: DateTime<Utc>,
}

impl TryFrom<Row> for Broadcast {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let status = Status::parse(&row.status)
            .ok_or_else(|| Error::Internal(format!("a broadcast is {}", row.status)))?;
        Ok(Self {
            id: BroadcastId(row.id),
            content: row.content.0,
            segment: row.segment.0,
            status,
            problem: row.problem,
            starts_at: row.starts_at,
            author_name: row.author_name,
            responsible: row.responsible,
            test_chat: row.test_chat,
            last_guest: row.last_guest,
            reached_guest: row.reached_guest,
            prepared_at: row.prepared_at,
            started_at: row.started_at,
            ended_at: row.ended_at,
            tally: Tally {
                total: row.total,
                sent: row.sent,
                failed: row.failed,
                unsubscribed: row.unsubscribed,
                unknown: row.unknown,
            },
            clicks: row.clicks,
            rate: row.rate,
            failures: row.failures.map(|failures| failures.0),
            card: row.card_chat.zip(row.card_message).map(|(chat, message)| {
                let language = row.card_language.as_deref().unwrap_or_default();
                (chat, message, Language::from_tag(language))
            }),
            created_at: row.created_at,
        })
    }
}

fn all(rows: Vec<Row>) -> Result<Vec<Broadcast>> {
    rows.into_iter().map(TryInto::try_into).collect()
}

/// A broadcast about to be written.
pub(crate) struct New<'a> {
    pub(crate) content: &'a Content,
    pub(crate) segment: &'a Segment,
    pub(crate) fingerprint: &'a str,
    pub(crate) status: Status,
    pub(crate) starts_at: DateTime<Utc>,
    pub(crate) author: &'a str,
    pub(crate) author_name: &'a str,
    pub(crate) test_chat: Option<i64>,
    pub(crate) total: i64,
}

const INSERT: &str = "insert into broadcasts (content, segment, fingerprint, status, starts_at, author, \
     author_name, responsible, test_chat, total, created_at, updated_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $6, $8, $9, $10, $10) returning id";

pub(crate) async fn insert(tx: &mut Tx, new: &New<'_>, now: DateTime<Utc>) -> Result<BroadcastId> {
    let id: i64 = on!(tx, conn => sqlx::query_scalar(INSERT)
        .bind(Json(new.content))
        .bind(Json(new.segment))
        .bind(new.fingerprint)
        .bind(new.status.as_str())
        .bind(new.starts_at)
        .bind(new.author)
        .bind(new.author_name)
        .bind(new.test_chat)
        .bind(new.total)
        .bind(now)
        .fetch_one(conn)
        .await)?;
    Ok(BroadcastId(id))
}

const BY_ID: &str = "select * from broadcasts where id = $1";

pub(crate) async fn get(tx: &mut Tx, id: BroadcastId) -> Result<Broadcast> {
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(BY_ID).bind(id.0).fetch_optional(conn).await)?;
    row.ok_or(Error::NotFound { noun: "broadcast" })?.try_into()
}

const LOCK: &str = "select id from broadcasts where id = $1 for no key update";

/// [`get`], with the row locked: its figures and its status change one after the other.
pub(crate) async fn get_locked(tx: &mut Tx, id: BroadcastId) -> Result<Broadcast> {
    if let Tx::Postgres(tx) = &mut *tx {
        sqlx::query(LOCK).bind(id.0).execute(&mut **tx).await?;
    }
    get(tx, id).await
}

const SAME: &str = "select id from broadcasts where author = $1 and fingerprint = $2 and created_at > $3 \
     order by id desc limit 1";

/// The same by the same actor, written after this moment.
pub(crate) async fn same(
    tx: &mut Tx,
    author: &str,
    fingerprint: &str,
    after: DateTime<Utc>,
) -> Result<Option<BroadcastId>> {
    let id: Option<i64> = on!(tx, conn => sqlx::query_scalar(SAME)
        .bind(author)
        .bind(fingerprint)
        .bind(after)
        .fetch_optional(conn)
        .await)?;
    Ok(id.map(BroadcastId))
}

const PAGE: &str =
    "select * from broadcasts where test_chat is null and id < $1 order by id desc limit $2";

/// A page, newest first, without tests.
pub(crate) async fn page(tx: &mut Tx, before: i64, limit: i64) -> Result<Vec<Broadcast>> {
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(PAGE).bind(before).bind(limit).fetch_all(conn).await)?;
    all(rows)
}

const LIVE: &str = "select * from broadcasts where status in ('scheduled', 'sending', 'paused') \
     order by starts_at, id limit 200";

/// Those that are not over, the earliest first.
pub(crate) async fn live(tx: &mut Tx) -> Result<Vec<Broadcast>> {
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(LIVE).fetch_all(conn).await)?;
    all(rows)
}

const LIVE_OR_CHANGED: &str = "select * from broadcasts \
     where status in ('scheduled', 'sending', 'paused') or updated_at > $1 \
     order by starts_at, id limit 200";

/// Those that are not over, and those that something has happened to since.
pub(crate) async fn live_or_changed(tx: &mut Tx, since: DateTime<Utc>) -> Result<Vec<Broadcast>> {
    let rows: Vec<Row> = on!(tx, conn => {
        sqlx::query_as(LIVE_OR_CHANGED).bind(since).fetch_all(conn).await
    })?;
    all(rows)
}

const SENDING: &str =
    "select * from broadcasts where status = 'sending' and test_chat is null limit 1";

/// The one that goes out.
pub(crate) async fn sending(tx: &mut Tx) -> Result<Option<Broadcast>> {
    let row: Option<Row> = on!(tx, conn => sqlx::query_as(SENDING).fetch_optional(conn).await)?;
    row.map(TryInto::try_into).transpose()
}

const STEP: &str = "update broadcasts set status = $2, problem = $3, rate = 0, updated_at = $4, \
     started_at = case when $2 = 'sending' then coalesce(started_at, $4) else started_at end, \
     ended_at = case when $2 in ('done', 'canceled') then $4 end \
     where id = $1";

/// Writes a change of its status.
pub(crate) async fn step(
    tx: &mut Tx,
    id: BroadcastId,
    status: Status,
    problem: Option<&str>,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(STEP)
        .bind(id.0)
        .bind(status.as_str())
        .bind(problem)
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const ENTRUST: &str = "update broadcasts set responsible = $2 where id = $1";

/// Who answers for it from now on.
pub(crate) async fn entrust(tx: &mut Tx, id: BroadcastId, actor: &str) -> Result<()> {
    on!(tx, conn => sqlx::query(ENTRUST).bind(id.0).bind(actor).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const BOUND: &str = "update broadcasts set last_guest = (select coalesce(max(id), 0) from guests), \
     total = 0 where id = $1 returning last_guest";

/// Fixes up to whom recipients are looked for, and counts them from nothing.
pub(crate) async fn bound(tx: &mut Tx, id: BroadcastId) -> Result<i64> {
    Ok(on!(tx, conn => sqlx::query_scalar(BOUND).bind(id.0).fetch_one(conn).await)?)
}

const REACHED: &str = "update broadcasts set reached_guest = $2, total = total + $3, prepared_at = $4, \
     updated_at = $5 where id = $1";

/// Writes how far the recipients were found.
pub(crate) async fn reached(
    tx: &mut Tx,
    id: BroadcastId,
    guest: i64,
    found: i64,
    prepared: bool,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(REACHED)
        .bind(id.0)
        .bind(guest)
        .bind(found)
        .bind(prepared.then_some(now))
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const COUNT: &str = "update broadcasts set sent = sent + $2, failed = failed + $3, \
     unsubscribed = unsubscribed + $4, unknown = unknown + $5, rate = coalesce($6, rate), updated_at = $7 \
     where id = $1";

/// Adds to the figures; the `total` of what is added is not read.
pub(crate) async fn count(
    tx: &mut Tx,
    id: BroadcastId,
    more: &Tally,
    rate: Option<f64>,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(COUNT)
        .bind(id.0)
        .bind(more.sent)
        .bind(more.failed)
        .bind(more.unsubscribed)
        .bind(more.unknown)
        .bind(rate)
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const CLICKED: &str = "update broadcasts set clicks = clicks + 1, updated_at = $2 where id = $1";

pub(crate) async fn clicked(tx: &mut Tx, id: BroadcastId, now: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(CLICKED).bind(id.0).bind(now).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const SUM_UP: &str = "update broadcasts set failures = $2 where id = $1";

/// Keeps the reasons, for when its deliveries are swept away.
pub(crate) async fn sum_up(tx: &mut Tx, id: BroadcastId, failures: &[(String, i64)]) -> Result<()> {
    on!(tx, conn => sqlx::query(SUM_UP)
        .bind(id.0)
        .bind(Json(failures))
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const SHOW_AT: &str =
    "update broadcasts set card_chat = $2, card_message = $3, card_language = $4 where id = $1";

/// Which message shows how far it is.
pub(crate) async fn show_at(
    tx: &mut Tx,
    id: BroadcastId,
    chat: i64,
    message: i64,
    language: Language,
) -> Result<()> {
    on!(tx, conn => sqlx::query(SHOW_AT)
        .bind(id.0)
        .bind(chat)
        .bind(message)
        .bind(language.as_str())
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const SWEEP_TESTS: &str = "delete from broadcasts where test_chat is not null and created_at < $1";

/// Forgets tests of before.
pub(crate) async fn sweep_tests(tx: &mut Tx, before: DateTime<Utc>) -> Result<()> {
    on!(tx, conn => sqlx::query(SWEEP_TESTS).bind(before).execute(conn).await.map(|_| ()))?;
    Ok(())
}
