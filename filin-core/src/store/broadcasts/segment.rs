//! Whom a segment means: one condition, for counting and for choosing.

use chrono::{DateTime, TimeDelta, Utc};

use crate::domain::actor::Language;
use crate::domain::broadcast::Segment;
use crate::domain::ids::BroadcastId;
use crate::domain::loyalty::Loyalty;
use crate::error::Result;
use crate::store::{Tx, on};

/// The condition, of a guest `g`. What is not asked for is not looked at.
macro_rules! meant {
    () => {
        "g.subscribed and g.telegram_id is not null and not g.barred and g.forgotten_at is null \
         and ($1 is null or g.language = $1) \
         and (not $2 or exists (select 1 from bookings b where b.guest_id = g.id \
         and b.status in ('seated', 'completed') and b.starts_at >= $3 and b.starts_at <= $4)) \
         and (not $5 or (g.created_at <= $6 and not exists (select 1 from bookings b \
         where b.guest_id = g.id and b.status in ('seated', 'completed') and b.starts_at >= $6 \
         and b.starts_at <= $4))) \
         and ($7 is null or (select coalesce(sum(v.delta), 0) from visits v where v.guest_id = g.id) >= $7) \
         and ($8 is null or (select coalesce(sum(v.delta), 0) from visits v where v.guest_id = g.id) <= $8) \
         and ($9 is null or $9 like '%,' || cast((select case when coalesce(sum(v.delta), 0) < 0 then 0 \
         else cast(sum(v.delta) as bigint) % $10 end from visits v where v.guest_id = g.id) as text) || ',%') \
         and ($11 is null or exists (select 1 from guest_tags t where t.guest_id = g.id and t.tag = $11))"
    };
}

/// Binds the eleven of the condition.
macro_rules! bound {
    ($query:expr, $asked:expr) => {
        $query
            .bind($asked.language)
            .bind($asked.visited)
            .bind($asked.visited_since)
            .bind($asked.now)
            .bind($asked.unseen)
            .bind($asked.unseen_since)
            .bind($asked.visits_from)
            .bind($asked.visits_to)
            .bind($asked.rests.as_deref())
            .bind($asked.round)
            .bind($asked.tag)
    };
}

/// A segment as the condition takes it.
struct Asked<'a> {
    language: Option<&'static str>,
    visited: bool,
    visited_since: DateTime<Utc>,
    now: DateTime<Utc>,
    unseen: bool,
    unseen_since: DateTime<Utc>,
    visits_from: Option<i64>,
    visits_to: Option<i64>,
    /// Visits made in the round before a reward: `,4,9,`.
    rests: Option<String>,
    round: i64,
    tag: Option<&'a str>,
}

fn asked<'a>(segment: &'a Segment, loyalty: &Loyalty, now: DateTime<Utc>) -> Asked<'a> {
    let back = |days: Option<i64>| now - TimeDelta::days(days.unwrap_or(0));
    let rests = segment.reward_next.then(|| {
        let rests = loyalty.rewards.iter().map(|reward| reward.at - 1);
        rests.fold(",".to_owned(), |text, rest| format!("{text}{rest},"))
    });
    Asked {
        language: segment.language.map(Language::as_str),
        visited: segment.visited_within.is_some(),
        visited_since: back(segment.visited_within),
        now,
        unseen: segment.not_seen_for.is_some(),
        unseen_since: back(segment.not_seen_for),
        visits_from: segment.visits_from,
        visits_to: segment.visits_to,
        rests,
        round: loyalty.round.max(1),
        tag: segment.tag.as_deref(),
    }
}

const COUNT: &str = concat!("select count(*) from guests g where ", meant!());

/// How many a segment means.
pub(crate) async fn count(
    tx: &mut Tx,
    segment: &Segment,
    loyalty: &Loyalty,
    now: DateTime<Utc>,
) -> Result<i64> {
    let asked = asked(segment, loyalty, now);
    Ok(on!(tx, conn => bound!(sqlx::query_scalar(COUNT), asked).fetch_one(conn).await)?)
}

/// Guests of the range alone are looked at, so that a rare tag does not make one batch look at all.
const CHOOSE: &str = concat!(
    "insert into deliveries (broadcast_id, guest_id, status, due_at) \
     select $12, g.id, 'waiting', $4 from guests g where g.id > $13 and g.id <= $14 and ",
    meant!()
);

/// Makes those of a range of guests whom a segment means the recipients; says how many.
pub(crate) async fn choose(
    tx: &mut Tx,
    id: BroadcastId,
    range: (i64, i64),
    segment: &Segment,
    loyalty: &Loyalty,
    now: DateTime<Utc>,
) -> Result<i64> {
    let asked = asked(segment, loyalty, now);
    let rows = on!(tx, conn => bound!(sqlx::query(CHOOSE), asked)
        .bind(id.0)
        .bind(range.0)
        .bind(range.1)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(i64::try_from(rows).unwrap_or(i64::MAX))
}

const UP_TO: &str =
    "select id from guests where id > $1 and id <= $2 order by id limit 1 offset $3";

/// The guest with whom so many after `after` are over; none if there are fewer.
pub(crate) async fn up_to(tx: &mut Tx, after: i64, last: i64, many: i64) -> Result<Option<i64>> {
    Ok(on!(tx, conn => sqlx::query_scalar(UP_TO)
        .bind(after)
        .bind(last)
        .bind(many - 1)
        .fetch_optional(conn)
        .await)?)
}
