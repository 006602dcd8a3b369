//! Buttons that lead to another page, card or question; see [`Press::Turn`].

use filin_core::domain::actor::Role;
use filin_core::domain::ids::{BookingId, GuestId};
use filin_core::domain::service_day::ServiceDay;

use super::{COMMANDS, Order, bookings, card, give, guest_card, guests, reviews};
use crate::bot::failure::Outcome;
use crate::bot::staff::args::number;
use crate::bot::talk::Talk;
use crate::telegram::press::Press;

/// Where a button of staff leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// A page of a day's bookings.
    Day(ServiceDay, usize),
    /// A booking's card.
    Booking(BookingId),
    /// A guest's card.
    Guest(GuestId),
    /// A page of guests that were looked for, from a cursor.
    Guests(String, String),
    /// A page of reviews, from a cursor.
    Reviews(String),
    /// The guest may not book any more (`true`), or may again.
    Bar(GuestId, bool),
    /// A command about a guest, with what it lacks to be asked.
    Order(&'static str, GuestId),
}

impl Turn {
    /// The button.
    pub(super) fn press(&self) -> Press {
        Press::Turn(match self {
            Self::Day(day, page) => format!("day.{day}.{page}"),
            Self::Booking(id) => format!("booking.{id}"),
            Self::Guest(id) => format!("guest.{id}"),
            Self::Guests(cursor, query) => format!("find.{cursor}.{query}"),
            Self::Reviews(cursor) => format!("reviews.{cursor}"),
            Self::Bar(id, true) => format!("bar.{id}"),
            Self::Bar(id, false) => format!("unbar.{id}"),
            Self::Order(name, id) => format!("order.{name}.{id}"),
        })
    }

    fn parse(text: &str) -> Option<Self> {
        let (word, rest) = text.split_once('.')?;
        let id = || number(rest).filter(|id| *id > 0);
        Some(match word {
            "day" => {
                let (day, page) = rest.split_once('.')?;
                Self::Day(ServiceDay::parse(day).ok()?, page.parse().ok()?)
            }
            "booking" => Self::Booking(BookingId(id()?)),
            "guest" => Self::Guest(GuestId(id()?)),
            "find" => {
                let (cursor, query) = rest.split_once('.')?;
                Self::Guests(cursor.to_owned(), query.to_owned())
            }
            "reviews" => Self::Reviews(rest.to_owned()),
            "bar" => Self::Bar(GuestId(id()?), true),
            "unbar" => Self::Bar(GuestId(id()?), false),
            "order" => {
                let (name, id) = rest.split_once('.')?;
                let command = COMMANDS.iter().find(|one| one.name == name)?;
                Self::Order(command.name, GuestId(number(id).filter(|id| *id > 0)?))
            }
            _ => return None,
        })
    }
}

/// Follows such a button; `false` if it is not of staff.
pub(super) async fn turn(talk: &Talk, text: &str) -> Outcome<bool> {
    let Some(turn) = Turn::parse(text) else {
        return Ok(false);
    };
    let act = talk.staff(Role::Staff)?;
    match turn {
        Turn::Day(day, page) => {
            talk.show(bookings::page(talk, &act, day, page).await?)
                .await?;
        }
        Turn::Booking(id) => card::say(talk, &act, id).await?,
        Turn::Guest(id) => guest_card::say(talk, &act, id).await?,
        Turn::Guests(cursor, query) => guests::next(talk, &act, &query, &cursor).await?,
        Turn::Reviews(cursor) => {
            talk.show(reviews::page(talk, &act, Some(cursor)).await?)
                .await?;
        }
        Turn::Bar(id, bar) => {
            let act = talk.staff(Role::Manager)?;
            guests::bar(talk, &act, id, bar).await?;
        }
        Turn::Order(name, id) => {
            talk.end().await?;
            let order = Order::new(talk, name, &format!("#{id}"));
            give(talk, order).await?;
        }
    }
    Ok(true)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn buttons_lead_where_they_say() {
        let day = ServiceDay::parse("2026-11-27").unwrap();
        for turn in [
            Turn::Day(day, 3),
            Turn::Booking(BookingId(i64::MAX)),
            Turn::Guest(GuestId(7)),
            Turn::Guests("9".into(), "a.b:c".into()),
            Turn::Reviews("2026.7".into()),
            Turn::Bar(GuestId(i64::MAX), true),
            Turn::Bar(GuestId(7), false),
            Turn::Order("reset_visits", GuestId(i64::MAX)),
        ] {
            let data = turn.press().to_string();
            assert!(data.len() <= crate::telegram::press::MAX, "{data}");
            let Some(Press::Turn(text)) = Press::parse(&data) else {
                panic!("{data} is no turn");
            };
            assert_eq!(Turn::parse(&text), Some(turn));
        }
    }

    proptest! {
        #[test]
        fn no_data_panics(text in any::<String>()) {
            let _ = Turn::parse(&text);
            let _ = Turn::parse(&format!("day.{text}"));
            let _ = Turn::parse(&format!("order.{text}"));
        }
    }
}
