//! What staff write down for each other: about a booking, or about a guest.

use filin_core::api::booking::BookingChange;
use filin_core::api::guest::GuestChange;
use filin_core::domain::actor::{Act, Role};
use filin_core::domain::guest::joined_notes;
use filin_core::domain::ids::{BookingId, GuestId};
use filin_core::error::Error;

use super::args::{is_none, number};
use super::field::Field;
use super::stop::{Deed, Stop, Wrong};
use super::{Order, card, guest_card, guests, safe};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::html::cut;

/// Longest note that is shown: a message takes 4096 with what stands around it.
const LONGEST: usize = 3500;
/// How often a note is written anew when somebody else writes at the same moment.
const TRIES: usize = 5;

/// `/note id text`: of a booking; of a guest by `#12`, `@name` or a phone. `-` empties it.
pub(super) async fn note(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let mut args = order.args();
    let plain = args.clone().take(Field::Booking).ok().map(str::to_owned);
    let booking = match plain.as_deref() {
        None => return Err(Stop::Missing(Field::Booking)),
        Some(word) => number(word.trim_start_matches('№')).filter(|id| *id > 0),
    };
    if let Some(id) = booking.filter(|_| super::args::phone(&order.rest).is_none()) {
        args.take(Field::Booking)?;
        let text = args.rest(Field::Text).ok_or(Stop::Missing(Field::Text))?;
        let id = BookingId(id);
        of_booking(talk, act, id, text).await?;
        return Ok(card::say(talk, act, id).await?);
    }
    // A guest may have been chosen of several, or been named where a booking was asked for.
    let named = match args.answer(Field::Guest) {
        Some(named) => {
            args.take(Field::Booking)?;
            named
        }
        None => match args.answer(Field::Booking) {
            Some(named) => named,
            None => args.guest()?,
        },
    };
    if !named.starts_with(['#', '@', '+']) && super::args::phone(named).is_none() {
        return Err(Wrong::new("noted", named).into());
    }
    let guest = guests::the_one(talk, act, named).await?;
    let text = args.rest(Field::Text).ok_or(Stop::Missing(Field::Text))?;
    of_guest(talk, act, guest.id, text).await?;
    Ok(guest_card::say(talk, act, guest.id).await?)
}

/// The note with the text below it, once: the same words twice are the same update again.
fn with(notes: &str, text: &str) -> Option<String> {
    if is_none(text) {
        return (!notes.is_empty()).then(String::new);
    }
    let text = text.trim().replace("\r\n", "\n");
    let known = notes == text || notes.ends_with(&format!("\n{text}"));
    (!known).then(|| joined_notes(notes, &text))
}

async fn of_booking(talk: &Talk, act: &Act, id: BookingId, text: &str) -> Outcome {
    let services = talk.services();
    let mut tries = 0;
    loop {
        tries += 1;
        let booking = services.booking(act, id).await?;
        let Some(note) = with(booking.note.as_deref().unwrap_or_default(), text) else {
            return Ok(());
        };
        let change = BookingChange {
            note: Some(note),
            version: Some(booking.version),
            ..BookingChange::default()
        };
        match services.change_booking(act, id, &change).await {
            Err(Error::StaleVersion { .. }) if tries < TRIES => {}
            Err(error) => return Err(error.into()),
            Ok(_) => return Ok(()),
        }
    }
}

async fn of_guest(talk: &Talk, act: &Act, id: GuestId, text: &str) -> Outcome {
    let services = talk.services();
    let mut tries = 0;
    loop {
        tries += 1;
        let guest = services.guest(act, id).await?.guest;
        let Some(notes) = with(&guest.notes, text) else {
            return Ok(());
        };
        let change = GuestChange {
            notes: Some(notes),
            version: Some(guest.version),
            ..GuestChange::default()
        };
        match services.change_guest(act, id, &change).await {
            Err(Error::StaleVersion { .. }) if tries < TRIES => {}
            Err(error) => return Err(error.into()),
            Ok(_) => return Ok(()),
        }
    }
}

/// Shows what is noted about a guest.
pub(super) async fn show(talk: &Talk, id: GuestId) -> Outcome {
    let act = talk.staff(Role::Staff)?;
    let guest = talk.services().guest(&act, id).await?.guest;
    let key = if guest.notes.is_empty() {
        "desk-notes-none"
    } else {
        "desk-notes"
    };
    let args = [
        ("guest", safe(&guests::label(talk, &guest))),
        ("notes", safe(&cut(&guest.notes, LONGEST))),
    ];
    talk.say(Content::text(talk.t(key, &args))).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_added_once_and_emptied_by_a_dash() {
        assert_eq!(with("", "мята").as_deref(), Some("мята"));
        assert_eq!(with("окно", "мята").as_deref(), Some("окно\nмята"));
        assert_eq!(with("окно\nмята", "мята"), None);
        assert_eq!(with("окно", "-").as_deref(), Some(""));
        assert_eq!(with("", "-"), None);
    }
}
