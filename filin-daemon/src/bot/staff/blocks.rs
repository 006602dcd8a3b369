//! A table is taken out of service for a while, and given back.

use chrono::{DateTime, FixedOffset, TimeDelta};
use filin_core::api::room::{Block, NewBlock};
use filin_core::api::venue::Venue;
use filin_core::domain::actor::Act;
use filin_core::domain::ids::BlockId;
use filin_core::domain::service_day::ServiceDay;
use filin_core::error::Error;

use super::args::{self, number};
use super::ask::Choices;
use super::card::words;
use super::field::Field;
use super::form::Kind;
use super::stop::{Deed, Stop, Wrong};
use super::{Order, make, safe};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::html::cut;

/// How many days of blocks are offered to be lifted.
const DAYS: i64 = 7;
/// Longest reason on a button.
const LONGEST: usize = 20;

/// `/block_table table date time minutes [reason]`
pub(super) async fn block(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let form = make::complete(talk, act, order, Kind::Block).await?;
    let services = talk.services();
    let venue = services.venue(act).await?;
    let table = form.table_no();
    let new = NewBlock {
        table_no: table.ok_or_else(|| Wrong::new("table", order.rest.as_str()))?,
        starts_at: form.starts_at(make::day_start(&venue)).unwrap_or_default(),
        minutes: form.minutes.unwrap_or_default(),
        reason: form.text.clone(),
    };
    let block = match services.block_table(act, &new).await {
        Ok(block) => block,
        Err(error @ Error::Refused(_)) if error.code() == "slot_taken" => {
            // The same update may come twice: then it is done already.
            twin(talk, act, &new).await?.ok_or(error)?
        }
        Err(error) => return Err(error.into()),
    };
    let args = [
        ("id", block.id.to_string()),
        ("table", block.table.to_string()),
        ("when", when(talk, &venue, &block)),
        ("reason", safe(&block.reason)),
    ];
    talk.show(Content::text(talk.t("desk-blocked", &args)))
        .await?;
    Ok(())
}

/// How long it stands; both days where there are two.
fn when(talk: &Talk, venue: &Venue, block: &Block) -> String {
    let words = words(talk);
    let (from, to) = (block.starts_at, block.ends_at);
    let day_of = |at: DateTime<FixedOffset>| {
        let before_opening = at.time() < make::day_start(venue);
        let day = ServiceDay(at.date_naive());
        if before_opening { day.prev() } else { day }
    };
    // A night belongs to its evening.
    if to - from <= TimeDelta::hours(24) {
        words.span(day_of(from), from, to)
    } else {
        let time = |at: DateTime<FixedOffset>| {
            format!(
                "{}, {}",
                words.day(ServiceDay(at.date_naive())),
                at.format("%H:%M")
            )
        };
        format!("{} — {}", time(from), time(to))
    }
}

/// A standing block that is word for word what is wanted.
async fn twin(talk: &Talk, act: &Act, new: &NewBlock) -> Outcome<Option<Block>> {
    let found = coming(talk, act).await?;
    Ok(found.into_iter().find(|block| {
        block.table.get() == new.table_no
            && block.starts_at.format("%Y-%m-%dT%H:%M").to_string() == new.starts_at
            && (block.ends_at - block.starts_at).num_minutes() == new.minutes
            && block.reason == new.reason
    }))
}

/// `/unblock table|#block`
pub(super) async fn unblock(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let mut args = order.args();
    let word = match args.take(Field::Block) {
        Err(Stop::Missing(_)) if coming(talk, act).await?.is_empty() => {
            talk.show(Content::text(talk.t("desk-no-blocks", &[])))
                .await?;
            return Ok(());
        }
        word => word?,
    };
    args.end()?;
    let id = match args::block(word) {
        Some(id) => id,
        None => of_table(talk, act, word).await?,
    };
    let services = talk.services();
    let table = services.block(act, id).await?.table.to_string();
    services.unblock_table(act, id).await?;
    let args = [("id", id.to_string()), ("table", table)];
    let words = talk.t("desk-unblocked", &args);
    talk.show(Content::text(words)).await?;
    Ok(())
}

/// The nearest block of a table; a number that is no such table's may be a block's.
async fn of_table(talk: &Talk, act: &Act, word: &str) -> Deed<BlockId> {
    let plain = word.trim_start_matches("стол").trim();
    let size = number(plain).ok_or_else(|| Wrong::new("block", word))?;
    let found = coming(talk, act).await?;
    let of_table = found.iter().find(|block| block.table.get() == size);
    let by_number = || found.iter().find(|block| block.id.0 == size);
    let block = of_table.or_else(by_number);
    Ok(block.ok_or_else(|| Wrong::new("no-block", word))?.id)
}

/// Blocks that stand now or will within the week, in order of time.
async fn coming(talk: &Talk, act: &Act) -> Outcome<Vec<Block>> {
    let services = talk.services();
    let venue = services.venue(act).await?;
    let mut found: Vec<Block> = Vec::new();
    for ahead in 0..DAYS {
        let day = venue.today.plus_days(ahead);
        for block in services.blocks(act, Some(day)).await? {
            let known = found.iter().any(|one| one.id == block.id);
            if !known && block.ends_at > venue.now {
                found.push(block);
            }
        }
    }
    found.sort_by_key(|block| (block.starts_at, block.id));
    Ok(found)
}

/// Blocks as choices of a question.
pub(super) async fn choices(talk: &Talk, act: &Act) -> Outcome<Choices> {
    let found = coming(talk, act).await?;
    Ok(found
        .iter()
        .take(10)
        .map(|block| {
            let label = format!(
                "{} · {}–{} {}",
                words(talk).tables(&[block.table]),
                block.starts_at.format("%d.%m %H:%M"),
                block.ends_at.format("%H:%M"),
                cut(&block.reason, LONGEST),
            );
            vec![(label, format!("#{}", block.id))]
        })
        .collect())
}
