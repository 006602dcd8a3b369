//! The menu's lines, in their order.

use sqlx::FromRow;

use super::{Tx, on};
use crate::domain::ids::MenuItemId;
use crate::domain::menu::MenuItem;
use crate::error::{Error, Result};

#[derive(FromRow)]
struct Row {
    id: i64,
    section: String,
    title: String,
    description: String,
    price: i64,
    position: i64,
    active: bool,
}

impl From<Row> for MenuItem {
    fn from(row: Row) -> Self {
        Self {
            id: MenuItemId(row.id),
            section: row.section,
            title: row.title,
            description: row.description,
            price: row.price,
            position: row.position,
            active: row.active,
        }
    }
}

const SHOWN: &str = "select id, section, title, description, price, position, active from menu_items \
     where active order by position, id";

/// The lines that guests are shown.
pub(crate) async fn shown(tx: &mut Tx) -> Result<Vec<MenuItem>> {
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(SHOWN).fetch_all(conn).await)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

const ALL: &str = "select id, section, title, description, price, position, active from menu_items \
     order by position, id";

/// All of them, hidden ones too.
pub(crate) async fn all(tx: &mut Tx) -> Result<Vec<MenuItem>> {
    let rows: Vec<Row> = on!(tx, conn => sqlx::query_as(ALL).fetch_all(conn).await)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

const BY_ID: &str = "select id, section, title, description, price, position, active from menu_items \
     where id = $1";

pub(crate) async fn get(tx: &mut Tx, id: MenuItemId) -> Result<MenuItem> {
    let row: Option<Row> =
        on!(tx, conn => sqlx::query_as(BY_ID).bind(id.0).fetch_optional(conn).await)?;
    row.map(Into::into)
        .ok_or(Error::NotFound { noun: "menu_item" })
}

const EXTENT: &str = "select count(*), coalesce(max(position) + 1, 0) from menu_items";

/// How many lines there are, and the position after the last.
pub(crate) async fn extent(tx: &mut Tx) -> Result<(i64, i64)> {
    Ok(on!(tx, conn => sqlx::query_as(EXTENT).fetch_one(conn).await)?)
}

const INSERT: &str = "insert into menu_items (section, title, description, price, position, active) \
     values ($1, $2, $3, $4, $5, $6) returning id";

/// Adds a line; its `id` is not read.
pub(crate) async fn insert(tx: &mut Tx, item: &MenuItem) -> Result<MenuItemId> {
    let id: i64 = on!(tx, conn => sqlx::query_scalar(INSERT)
        .bind(&item.section)
        .bind(&item.title)
        .bind(&item.description)
        .bind(item.price)
        .bind(item.position)
        .bind(item.active)
        .fetch_one(conn)
        .await)?;
    Ok(MenuItemId(id))
}

const UPDATE: &str = "update menu_items set section = $2, title = $3, description = $4, price = $5, \
     position = $6, active = $7 where id = $1";

pub(crate) async fn update(tx: &mut Tx, item: &MenuItem) -> Result<()> {
    on!(tx, conn => sqlx::query(UPDATE)
        .bind(item.id.0)
        .bind(&item.section)
        .bind(&item.title)
        .bind(&item.description)
        .bind(item.price)
        .bind(item.position)
        .bind(item.active)
        .execute(conn)
        .await
        .map(|_| ()))?;
    Ok(())
}

const PLACE: &str = "update menu_items set position = $2 where id = $1";

/// Puts the lines into this order.
pub(crate) async fn put_in_order(tx: &mut Tx, order: &[MenuItemId]) -> Result<()> {
    for (position, id) in (0_i64..).zip(order) {
        on!(&mut *tx, conn => sqlx::query(PLACE)
            .bind(id.0)
            .bind(position)
            .execute(conn)
            .await
            .map(|_| ()))?;
    }
    Ok(())
}

const DELETE: &str = "delete from menu_items where id = $1";

/// `false` if there is none.
pub(crate) async fn delete(tx: &mut Tx, id: MenuItemId) -> Result<bool> {
    let rows = on!(tx, conn => sqlx::query(DELETE)
        .bind(id.0)
        .execute(conn)
        .await
        .map(|done| done.rows_affected()))?;
    Ok(rows == 1)
}
