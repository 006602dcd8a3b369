//! What guests do with a booking of their own, by buttons: old messages' too, v3's among them.

use filin_core::api::booking::Booking;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;
use filin_core::service::Step;

use super::{book, bookings, refused};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::press::{OwnDeed, Press};

/// Does it, or says why not. Another guest's booking does not exist.
pub(super) async fn deed(talk: &Talk, deed: OwnDeed, id: BookingId) -> Outcome {
    let booking = talk.services().own_booking(&talk.act, id).await?;
    if deed == OwnDeed::Show {
        return talk.show(bookings::card(talk, &booking, None)).await;
    }
    if deed == OwnDeed::Attend {
        return attend(talk, booking).await;
    }
    if let Some(why) = bookings::settled(talk, &booking).await? {
        return talk.show(bookings::card(talk, &booking, Some(why))).await;
    }
    match deed {
        OwnDeed::Move => book::begin_move(talk, &booking).await,
        OwnDeed::CancelSure => cancel(talk, &booking).await,
        _ => ask(talk, &booking).await,
    }
}

async fn attend(talk: &Talk, booking: Booking) -> Outcome {
    let head = match talk.services().attend(&talk.act, booking.id).await {
        Ok(attending) => {
            let head = talk.t("bot-attending", &[]);
            return talk
                .show(bookings::card(talk, &attending, Some(head)))
                .await;
        }
        Err(Error::Refused(_)) if booking.status.is_end() => {
            let status = bookings::status(talk, booking.status);
            talk.t("bot-booking-is", &[("status", status)])
        }
        // There is nothing left to promise, and nothing was asked of them in time.
        Err(Error::Refused(Refusal::TooLateToChange { .. })) => talk.t("bot-booking-begun", &[]),
        Err(Error::Refused(why)) => talk.services().texts().refusal(talk.language(), &why),
        Err(error) => return Err(error.into()),
    };
    talk.show(bookings::card(talk, &booking, Some(head))).await
}

/// Nobody calls a booking off by a slip of the thumb.
async fn ask(talk: &Talk, booking: &Booking) -> Outcome {
    let when = talk.words().when(booking.date, booking.starts_at);
    let words = talk.t("bot-cancel-sure", &[("when", when)]);
    let button = |deed, key| Button::press(talk.t(key, &[]), Press::Own(deed, booking.id));
    let content = Content::text(words)
        .row([button(OwnDeed::CancelSure, "bot-cancel-yes")])
        .row([button(OwnDeed::Move, "bot-cancel-move")])
        .row([button(OwnDeed::Show, "bot-cancel-no")]);
    talk.show(content).await
}

async fn cancel(talk: &Talk, booking: &Booking) -> Outcome {
    let step = Step::To(Status::Canceled);
    let done = talk
        .services()
        .step_booking(&talk.act, booking.id, step, None, None)
        .await;
    match done {
        Ok(canceled) => {
            let head = talk.t("bot-canceled", &[]);
            talk.show(bookings::card(talk, &canceled, Some(head))).await
        }
        Err(Error::Refused(Refusal::TransitionRefused { .. })) => {
            // Somebody was faster: say how it stands now.
            let now = talk.services().own_booking(&talk.act, booking.id).await?;
            let status = bookings::status(talk, now.status);
            let head = talk.t("bot-booking-is", &[("status", status)]);
            talk.show(bookings::card(talk, &now, Some(head))).await
        }
        Err(error) => refused::show(talk, error).await,
    }
}
