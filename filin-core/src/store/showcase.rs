//! What guests are shown: promotions and the menu.

use chrono::{DateTime, NaiveDate, Utc};
use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::service_day::ServiceDay;
use crate::error::Result;

/// A promotion or an event.
#[derive(Clone, Debug, FromRow)]
pub(crate) struct Promotion {
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) image_url: Option<String>,
    pub(crate) starts_on: Option<NaiveDate>,
    pub(crate) ends_on: Option<NaiveDate>,
    pub(crate) is_default: bool,
}

/// A line of the menu; the price is in roubles.
#[derive(Clone, Debug, FromRow)]
pub(crate) struct MenuItem {
    pub(crate) id: i64,
    pub(crate) title: String,
    pub(crate) price: i64,
}

const PROMOTIONS: &str = "select id, title, description, image_url, starts_on, ends_on, is_default from promotions \
     where active and (ends_on is null or ends_on >= $1) order by is_default desc, id";

/// Promotions that run, or are still to come, on a service day.
pub(crate) async fn promotions(tx: &mut Tx, today: ServiceDay) -> Result<Vec<Promotion>> {
    Ok(on!(tx, conn => sqlx::query_as(PROMOTIONS).bind(today.0).fetch_all(conn).await)?)
}

const INSERT_PROMOTION: &str = "insert into promotions (title, description, image_url, starts_on, ends_on, is_default, active, created_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8)";

pub(crate) async fn insert_promotion(
    tx: &mut Tx,
    promotion: &Promotion,
    now: DateTime<Utc>,
) -> Result<()> {
    on!(tx, conn => sqlx::query(INSERT_PROMOTION)
        .bind(&promotion.title)
        .bind(&promotion.description)
        .bind(promotion.image_url.as_deref())
        .bind(promotion.starts_on)
        .bind(promotion.ends_on)
        .bind(promotion.is_default)
        .bind(true)
        .bind(now)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const MENU: &str = "select id, title, price from menu_items where active order by position, id";

pub(crate) async fn menu(tx: &mut Tx) -> Result<Vec<MenuItem>> {
    Ok(on!(tx, conn => sqlx::query_as(MENU).fetch_all(conn).await)?)
}

const INSERT_ITEM: &str =
    "insert into menu_items (title, price, position, active) values ($1, $2, $3, $4)";

pub(crate) async fn insert_item(tx: &mut Tx, title: &str, price: i64, position: i64) -> Result<()> {
    on!(tx, conn => sqlx::query(INSERT_ITEM)
        .bind(title)
        .bind(price)
        .bind(position)
        .bind(true)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}
