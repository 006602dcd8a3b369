//! Guests are found by whatever staff know of them.

use filin_core::api::Page;
use filin_core::api::guest::{Bar, Guest};
use filin_core::domain::actor::Act;
use filin_core::domain::ids::GuestId;
use filin_core::domain::service_day::ServiceDay;
use filin_core::service::GuestQuery;

use super::field::Field;
use super::guest_card;
use super::stop::{Deed, Stop, Wrong};
use super::turn::Turn;
use super::{Order, safe};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::press::MAX;

/// Guests on a page.
const PAGE: i64 = 10;

/// `/check_client id|phone|@name` and `/find_client text`
pub(super) async fn find(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let mut args = order.args();
    let query = args.rest(Field::Guest).ok_or(Stop::Missing(Field::Guest))?;
    let found = look(talk, act, query, None).await?;
    match found.items.as_slice() {
        [] => Err(Wrong::new("guest", query).into()),
        [only] => Ok(guest_card::say(talk, act, only.id).await?),
        _ => {
            talk.show(list(talk, query, &found)).await?;
            Ok(())
        }
    }
}

/// A further page.
pub(super) async fn next(talk: &Talk, act: &Act, query: &str, cursor: &str) -> Outcome {
    let found = look(talk, act, query, Some(cursor.to_owned())).await?;
    talk.show(list(talk, query, &found)).await
}

async fn look(talk: &Talk, act: &Act, query: &str, cursor: Option<String>) -> Outcome<Page<Guest>> {
    let query = GuestQuery {
        query: Some(query.to_owned()),
        cursor,
        limit: Some(PAGE),
        ..GuestQuery::default()
    };
    Ok(talk.services().guests(act, &query).await?)
}

fn list(talk: &Talk, query: &str, found: &Page<Guest>) -> Content {
    let mut words = talk.t("desk-found", &[("query", safe(query))]);
    let more = found.next.as_ref().map(|cursor| {
        let turn = Turn::Guests(cursor.clone(), query.to_owned());
        Button::press(talk.t("desk-button-more", &[]), turn.press())
    });
    // A button carries only so much; longer words find fewer guests.
    let fits = |button: &Button| match button {
        Button::Press(_, press) => press.to_string().len() <= MAX,
        _ => false,
    };
    if more.as_ref().is_some_and(|button| !fits(button)) {
        words = format!("{words}\n{}", talk.t("desk-found-more", &[]));
    }
    let mut content = Content::text(words);
    for guest in &found.items {
        content = content.row([Button::press(
            label(talk, guest),
            Turn::Guest(guest.id).press(),
        )]);
    }
    content.row(more.filter(fits))
}

/// A guest on a button.
pub(super) fn label(talk: &Talk, guest: &Guest) -> String {
    let name = Some(guest.name.as_str()).filter(|name| !name.is_empty());
    let name = name.map_or_else(|| talk.t("desk-nameless", &[]), str::to_owned);
    let known_by = guest
        .phone
        .clone()
        .or_else(|| guest.username.as_ref().map(|name| format!("@{name}")));
    let known_by = known_by.map_or_else(String::new, |by| format!(" · {by}"));
    format!("{name}{known_by} · #{}", guest.id)
}

/// The one guest whom these words name.
pub(super) async fn the_one(talk: &Talk, act: &Act, word: &str) -> Deed<Guest> {
    let mut found = look(talk, act, word, None).await?.items;
    match found.len() {
        0 => Err(Wrong::new("guest", word).into()),
        1 => found.pop().ok_or(Stop::Missing(Field::Guest)),
        _ => Err(Stop::Several(found)),
    }
}

/// What a question about a guest asks to be sure of, as HTML.
pub(super) async fn summary(talk: &Talk, act: &Act, order: &Order) -> Outcome<String> {
    let named = order.args().guest().ok().map(str::to_owned);
    let Some(named) = named else {
        return Ok(String::new());
    };
    let found = look(talk, act, &named, None).await?.items;
    let guest = found.first();
    let args = [
        (
            "guest",
            guest.map_or_else(String::new, |guest| safe(&label(talk, guest))),
        ),
        (
            "visits",
            guest.map_or(0, |guest| guest.loyalty.visits).to_string(),
        ),
    ];
    Ok(talk.t("desk-sure-reset", &args))
}

/// The guest may not book any more, or may again.
pub(super) async fn bar(talk: &Talk, act: &Act, id: GuestId, bar: bool) -> Outcome {
    let services = talk.services();
    let key = if bar {
        services.bar_guest(act, id, &Bar::default()).await?;
        "desk-barred"
    } else {
        services.unbar_guest(act, id).await?;
        "desk-unbarred"
    };
    talk.notify(&talk.t(key, &[])).await?;
    guest_card::refresh(talk, act, id).await
}

/// `/subscribers`
pub(super) async fn subscribers(talk: &Talk, act: &Act, order: &Order) -> Deed {
    order.args().end()?;
    let known = talk.services().subscribers(act).await?;
    let count = known.subscribers_count.to_string();
    let mut lines = vec![
        talk.t("desk-subscribers", &[("count", count)]),
        String::new(),
    ];
    lines.extend(known.weeks.iter().map(|week| {
        let args = [
            ("monday", talk.words().day(ServiceDay(week.monday))),
            ("gained", week.gained.to_string()),
            ("lost", week.lost.to_string()),
        ];
        let key = match (week.gained, week.lost) {
            (0, 0) => "desk-subscribers-same",
            (_, 0) => "desk-subscribers-gained",
            (0, _) => "desk-subscribers-lost",
            _ => "desk-subscribers-both",
        };
        talk.t(key, &args)
    }));
    talk.say(Content::text(lines.join("\n"))).await?;
    Ok(())
}
