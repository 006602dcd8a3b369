//! Promotions: what the venue announces.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::ids::PromotionId;
use crate::domain::promotion::Promotion;
use crate::domain::service_day::ServiceDay;
use crate::error::{Error, Result};

#[derive(FromRow)]
struct Row {
    id: i64,
    title: String,
    description: String,
    image_url: Option<String>,
    starts_on: Option<NaiveDate>,
    ends_on: Option<NaiveDate>,
    is_default: bool,
    active: bool,
}

impl From<Row> for Promotion {
    fn from(row: Row) -> Self {
        Self {
            id: PromotionId(row.id),
            title: row.title,
            description: row.description,
            image_url: row.image_url,
            starts_on: row.starts_on.map(ServiceDay),
            ends_on: row.ends_on.map(ServiceDay),
            is_default: row.is_default,
            active: row.active,
        }
    }
}

const SHOWN: &str = "select id, title, description, image_url, starts_on, ends_on, is_default, active from promotions \
     where active and (ends_on is null or ends_on >= $1) order by is_default desc, id";

/// What guests are shown on a service day: promotions that run or are still to come, the standing
/// one first.
pub(crate) async fn shown(tx: &mut Tx, today: ServiceDay) -> Result<Vec<Promotion>> {
    let rows: Vec<Row> =
        on!(tx, conn => sqlx::query_as(SHOWN).bind(today.0).fetch_all(conn).await)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

const ALL: &str = "select id, title, description, image_url, starts_on, ends_on, is_default, active from promotions \
     order by is_default desc, id";

/// All of them, hidden and past ones too.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<Promotion>> {
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(ALL).fetch_all(conn).await)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

const BY_ID: &str = "select id, title, description, image_url, starts_on, ends_on, is_default, active from promotions \
     where id = $1";

pub(crate) async fn get(tx: &mut Tx, id: PromotionId) -> Result<Promotion> {
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(BY_ID).bind(id.0).fetch_optional(conn).await)?;
    row.map(Into::into)
        .ok_or(Error::NotFound { noun: "promotion" })
}

const COUNT: &str = "select count(*) from promotions";

pub(crate) async fn count(tx: &mut Tx) -> Result<i64> {
    Ok(on!(tx, conn => sqlx::query_scalar(COUNT).fetch_one(conn).await)?)
}

const INSERT: &str = "insert into promotions (title, description, image_url, starts_on, ends_on, is_default, active, created_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id";

/// Adds a promotion; its `id` is not read.
pub(crate) async fn insert(
    tx: &mut Tx,
    promotion: &Promotion,
    now: DateTime<Utc>,
) -> Result<PromotionId> {
    let id: i64 = on!(tx, conn => sqlx::query_scalar(INSERT)
        .bind(&promotion.title)
        .bind(&promotion.description)
        .bind(promotion.image_url.as_deref())
        .bind(promotion.starts_on.map(|day| day.0))
        .bind(promotion.ends_on.map(|day| day.0))
        .bind(promotion.is_default)
        .bind(promotion.active)
        .bind(now)
        .fetch_one(conn)
        .await)?;
    Ok(PromotionId(id))
}

const UPDATE: &str = "update promotions set title = $2, description = $3, image_url = $4, starts_on = $5, \
     ends_on = $6, is_default = $7, active = $8 where id = $1";

pub(crate) async fn update(tx: &mut Tx, promotion: &Promotion) -> Result<()> {
    on!(tx, conn => sqlx::query(UPDATE)
        .bind(promotion.id.0)
        .bind(&promotion.title)
        .bind(&promotion.description)
        .bind(promotion.image_url.as_deref())
        .bind(promotion.starts_on.map(|day| day.0))
        .bind(promotion.ends_on.map(|day| day.0))
        .bind(promotion.is_default)
        .bind(promotion.active)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const NO_DEFAULT: &str = "update promotions set is_default = $1 where is_default";

/// Takes it from whichever is the standing promotion, so that another can be.
pub(crate) async fn clear_default(tx: &mut Tx) -> Result<()> {
    on!(tx, conn => sqlx::query(NO_DEFAULT).bind(false).execute(conn).await.map(|_| ()))?;
    Ok(())
}

const DELETE: &str = "delete from promotions where id = $1";

/// `false` if there is none.
pub(crate) async fn delete(tx: &mut Tx, id: PromotionId) -> Result<bool> {
    let rows = on!(tx, conn => sqlx::query(DELETE)
        .bind(id.0)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}
