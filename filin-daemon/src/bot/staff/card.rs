//! A booking's card as the bot's own answer: who looks at it, and who handled it last.

use filin_core::api::booking::Booking;
use filin_core::domain::actor::{Act, Language};
use filin_core::domain::ids::BookingId;

use crate::bot::failure::Outcome;
use crate::bot::talk::{Place, Talk};
use crate::telegram::card::{self, Headline};
use crate::telegram::content::Content;
use crate::telegram::words::Words;

/// Words for whoever asks.
pub(super) fn words(talk: &Talk) -> Words<'_> {
    Words::new(talk.services().texts(), talk.language())
}

/// The card as it stands now.
pub(super) async fn draw(talk: &Talk, act: &Act, booking: &Booking) -> Outcome<Content> {
    let services = talk.services();
    let by = services.handled_by(act, booking.id).await?;
    let words = Words::new(services.texts(), language(talk, act).await?);
    Ok(card::card(words, booking, Headline::None, by.as_deref()))
}

/// A new message with the card.
pub(super) async fn say(talk: &Talk, act: &Act, id: BookingId) -> Outcome {
    let booking = talk.services().booking(act, id).await?;
    talk.say(draw(talk, act, &booking).await?).await?;
    Ok(())
}

/// Cards of the staff chat are for all who are in it.
async fn language(talk: &Talk, act: &Act) -> Outcome<Language> {
    if talk.place == Place::StaffChat {
        return Ok(talk.services().venue(act).await?.language);
    }
    Ok(talk.language())
}
