//! A booking takes a step, by a button or by a command. Whoever comes too late is told who was
//! faster, and sees the booking as it stands.

use filin_core::api::booking::Booking;
use filin_core::api::event::Event;
use filin_core::domain::actor::{Act, Role};
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;
use filin_core::service::Step;

use super::field::Field;
use super::stop::Deed;
use super::{Order, card, safe};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::press::DeskDeed;

/// What the button does; nothing for a mere look.
fn step(deed: DeskDeed) -> Option<(Step, &'static str)> {
    Some(match deed {
        DeskDeed::Confirm => (Step::To(Status::Confirmed), "confirmed"),
        DeskDeed::Cancel => (Step::To(Status::Canceled), "canceled"),
        DeskDeed::Seat => (Step::To(Status::Seated), "seated"),
        DeskDeed::Close => (Step::To(Status::Completed), "completed"),
        DeskDeed::NoShow => (Step::To(Status::NoShow), "no_show"),
        DeskDeed::Undo => (Step::Undo, "undone"),
        DeskDeed::Show => return None,
    })
}

/// A button of a card, of this version where it knows it; v3's know none.
pub(super) async fn press(
    talk: &Talk,
    deed: DeskDeed,
    id: BookingId,
    version: Option<i64>,
) -> Outcome {
    let act = talk.staff(Role::Staff)?;
    let services = talk.services();
    let Some((step, done)) = step(deed) else {
        let booking = services.booking(&act, id).await?;
        return show(talk, &act, &booking).await;
    };
    let (booking, words, alarming) =
        match services.step_booking(&act, id, step, version, None).await {
            Ok(booking) => {
                let words = said(talk, done, &booking);
                let warned = !booking.warnings.is_empty();
                (booking, words, warned)
            }
            Err(error) if is_late(&error) => {
                let booking = services.booking(&act, id).await?;
                let words = meanwhile(talk, &act, &booking, &error).await?;
                (booking, words, true)
            }
            Err(error) => return Err(error.into()),
        };
    if alarming {
        talk.alert(&words).await?;
    } else {
        talk.notify(&words).await?;
    }
    show(talk, &act, &booking).await
}

/// Shows how the booking stands where the button was pressed. A card that the sender keeps true is
/// left to it: it hears of each change as it is committed and forgets none, and a second edit of the
/// same card would cost one of the few messages that a group may get in a minute.
async fn show(talk: &Talk, act: &Act, booking: &Booking) -> Outcome {
    let services = talk.services();
    if let Some(message) = talk.message
        && services
            .keeps_card(booking.id, talk.chat, message.into())
            .await?
    {
        return Ok(());
    }
    talk.show(card::draw(talk, act, booking).await?).await
}

/// `/confirm_booking id` and its like; `/cancel_booking` takes a reason.
pub(super) async fn command(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let deed = match order.name {
        "confirm_booking" => DeskDeed::Confirm,
        "seat" => DeskDeed::Seat,
        "close_booking" => DeskDeed::Close,
        "cancel_booking" => DeskDeed::Cancel,
        "no_show" => DeskDeed::NoShow,
        _ => DeskDeed::Undo,
    };
    let mut args = order.args();
    let id = args.booking()?;
    let reason = match deed {
        DeskDeed::Cancel => args.rest(Field::Comment),
        _ => None,
    };
    args.end()?;
    let Some((step, done)) = step(deed) else {
        return Ok(());
    };
    let services = talk.services();
    let (booking, words) = match services.step_booking(act, id, step, None, reason).await {
        Ok(booking) => {
            let words = said(talk, done, &booking);
            (booking, words)
        }
        Err(error) if is_late(&error) => {
            let booking = services.booking(act, id).await?;
            let words = meanwhile(talk, act, &booking, &error).await?;
            (booking, words)
        }
        Err(error) => return Err(error.into()),
    };
    let mut content = card::draw(talk, act, &booking).await?;
    content.html = format!("<b>{}</b>\n\n{}", safe(&words), content.html);
    talk.show(content).await?;
    Ok(())
}

/// That it is done, and what is worth knowing of it. Plain words.
fn said(talk: &Talk, done: &str, booking: &Booking) -> String {
    let mut lines = vec![talk.t("desk-done", &[("done", done.to_owned())])];
    let warnings = booking.warnings.iter();
    lines.extend(warnings.map(|warning| format!("⚠️ {}", warning.detail)));
    lines.join("\n")
}

/// Whether somebody else may have been faster.
fn is_late(error: &Error) -> bool {
    matches!(
        error,
        Error::StaleVersion { .. }
            | Error::Refused(
                Refusal::TransitionRefused { .. } | Refusal::NothingToUndo | Refusal::BookingEnded
            )
    )
}

/// What happened to the booking, by whom and when. Plain words.
async fn meanwhile(talk: &Talk, act: &Act, booking: &Booking, error: &Error) -> Outcome<String> {
    let services = talk.services();
    let event = match error {
        // Whatever it was, it made the button old.
        Error::StaleVersion { .. } => services.booking_events(act, booking.id).await?.pop(),
        _ => services.last_step(act, booking.id).await?,
    };
    // A booking that nobody has touched yet cannot have been overtaken.
    let touched = |event: &Event| event.kind != "booking.created";
    let Some(event) = event.filter(touched) else {
        return Ok(services.texts().error(talk.language(), error));
    };
    let action = event.kind.split('.').nth(1).unwrap_or_default();
    let at = if event.at.date_naive() == services.venue(act).await?.now.date_naive() {
        event.at.format("%H:%M")
    } else {
        event.at.format("%d.%m, %H:%M")
    };
    let args = [
        ("action", action.to_owned()),
        ("who", who(talk, &event)),
        ("at", at.to_string()),
    ];
    Ok(talk.t("desk-meanwhile", &args))
}

fn who(talk: &Talk, event: &Event) -> String {
    let kind = event.actor.split(':').next().unwrap_or_default();
    match kind {
        "guest" => talk.t("desk-who-guest", &[]),
        "system" => talk.t("desk-who-system", &[]),
        _ => event.actor_name.clone(),
    }
}
