//! Which table: ours to choose, or one of the free ones.

use filin_core::api::availability::Slot;
use filin_core::api::venue::PlanTable;
use filin_core::domain::table::TableNo;

use super::choice::{Choice, typed_tables};
use super::draft::Draft;
use super::{Said, button, rows, time};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;

/// Most tables by buttons; others are typed.
const MOST: usize = 30;

/// Asks.
pub(super) async fn content(talk: &Talk, draft: &Draft) -> Outcome<Content> {
    let front = talk.services().bootstrap(&talk.act).await?;
    let slot = slot(talk, draft).await?;
    let content = Content::text(talk.t("bot-book-ask-table", &[]));
    let Some(start) = draft.start.map(|at| at.timestamp()) else {
        return Ok(content);
    };
    let any = Choice::Tables(start, Vec::new());
    let content = content.row([button(talk.t("bot-book-choose", &[]), &any)]);
    let Some(slot) = slot else {
        return Ok(content);
    };
    let singles = slot.tables.iter().map(|number| {
        let label = named(
            talk,
            front.tables.iter().find(|one| one.number == *number),
            *number,
        );
        button(label, &Choice::Tables(start, vec![*number]))
    });
    let joins = slot.joins.iter().map(|pair| {
        let label = talk.words().tables(pair);
        button(label, &Choice::Tables(start, pair.to_vec()))
    });
    let buttons = singles.chain(joins).take(MOST).collect();
    Ok(rows(content, buttons, 2))
}

fn named(talk: &Talk, table: Option<&PlanTable>, number: TableNo) -> String {
    let words = talk.words().tables(&[number]);
    let Some(table) = table else {
        return words;
    };
    let seats = ("seats", table.seats.max.to_string());
    if table.zone.is_empty() {
        talk.t("bot-book-table", &[("table", words), seats])
    } else {
        let zone = ("zone", table.zone.clone());
        talk.t("bot-book-table-zone", &[("table", words), seats, zone])
    }
}

/// Takes tables in words.
pub(super) async fn typed(talk: &Talk, draft: &mut Draft, words: &str) -> Outcome<Said> {
    let Some(tables) = typed_tables(words) else {
        return Ok(Said::Again(Some(talk.t("bot-book-await-table", &[]))));
    };
    let slot = slot(talk, draft).await?;
    if tables.is_empty() || slot.is_some_and(|slot| offers(&slot, &tables)) {
        draft.tables = Some(tables);
        return Ok(Said::Taken);
    }
    let words = talk.t("bot-book-table-not-free", &[]);
    Ok(Said::Again(Some(words)))
}

fn offers(slot: &Slot, tables: &[TableNo]) -> bool {
    match tables {
        [one] => slot.tables.contains(one),
        [one, two] => {
            let pair = |pair: &&[TableNo; 2]| pair.contains(one) && pair.contains(two);
            one != two && slot.joins.iter().any(|join| pair(&join))
        }
        _ => false,
    }
}

/// The draft's start as it stands now.
async fn slot(talk: &Talk, draft: &Draft) -> Outcome<Option<Slot>> {
    let start = draft.start;
    let slots = time::slots(talk, draft).await?;
    Ok(slots.into_iter().find(|slot| Some(slot.starts_at) == start))
}
