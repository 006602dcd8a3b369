//! Pages of guests, newest first: all of them, or those whom somebody looks for.

use super::{Row, all, like};
use crate::domain::guest::{Guest, Sought, Tag};
use crate::domain::ids::GuestId;
use crate::domain::phone::PhoneNumber;
use crate::error::Result;
use crate::store::{Tx, on};

/// What a list shows. Whoever was forgotten is in none.
pub(crate) struct Filter<'a> {
    pub(crate) sought: Option<&'a Sought>,
    pub(crate) tag: Option<&'a Tag>,
    /// Only those who may not book.
    pub(crate) barred: bool,
    /// Where the page begins: below this number.
    pub(crate) before: GuestId,
    pub(crate) limit: i64,
}

const PAGE: &str = "select * from guest_cards g \
     where id < $1 and forgotten_at is null and (barred or not $2) \
     and $3 is null and ($4 is null or search like $4 escape '!') \
     order by id desc limit $5";

/// As [`PAGE`], of those with a tag: a rare one is not looked for guest by guest.
const TAGGED: &str = "select * from guest_cards g \
     where id < $1 and forgotten_at is null and (barred or not $2) \
     and id in (select guest_id from guest_tags where tag = $3) \
     and ($4 is null or search like $4 escape '!') \
     order by id desc limit $5";

/// As [`PAGE`], of those who are named: each way of naming exactly has an index of its own, but for
/// user names, which like parts of phones are compared only when one is looked for.
const NAMED: &str = "select * from guest_cards g \
     where id < $1 and forgotten_at is null and (barred or not $2) \
     and ($3 is null or exists (select 1 from guest_tags where guest_id = g.id and tag = $3)) \
     and id in ( \
     select id from guests where id = $4 \
     union select id from guests where telegram_id = $5 \
     union select id from guests where phone = $6 \
     union select id from guests where $7 is not null and lower(username) = $7 \
     union select id from guests where $8 is not null and search like $8 escape '!') \
     order by id desc limit $9";

pub(crate) async fn page(tx: &mut Tx, filter: Filter<'_>) -> Result<Vec<Guest>> {
    let tag = filter.tag.map(Tag::as_str);
    let (mut number, mut telegram, mut phone, mut username, mut part) =
        (None, None, None, None, None);
    match filter.sought {
        None => {}
        Some(Sought::Part(text)) => part = Some(like(text)),
        Some(Sought::Number(id)) => number = Some(id.0),
        Some(Sought::Username(name)) => username = Some(name.as_str()),
        Some(Sought::Phone(found)) => phone = Some(found.as_str()),
        Some(Sought::Digits {
            telegram_id,
            phone: found,
            part: digits,
        }) => {
            number = Some(telegram_id.0);
            part = digits.as_deref().map(like);
            telegram = Some(telegram_id.0);
            phone = found.as_ref().map(PhoneNumber::as_str);
        }
    }
    let named = !matches!(filter.sought, None | Some(Sought::Part(_)));
    let rows: Vec<Row> = if named {
        on!(tx, conn => sqlx::query_as(NAMED)
            .bind(filter.before.0)
            .bind(filter.barred)
            .bind(tag)
            .bind(number)
            .bind(telegram)
            .bind(phone)
            .bind(username)
            .bind(part)
            .bind(filter.limit)
            .fetch_all(conn)
            .await)?
    } else {
        let page = if tag.is_some() { TAGGED } else { PAGE };
        on!(tx, conn => sqlx::query_as(page)
            .bind(filter.before.0)
            .bind(filter.barred)
            .bind(tag)
            .bind(part)
            .bind(filter.limit)
            .fetch_all(conn)
            .await)?
    };
    all(rows)
}
