//! The visit ledger, corrected by managers.

use filin_core::api::guest::VisitCorrection;
use filin_core::domain::actor::Act;

use super::args::{is_yes, number};
use super::field::Field;
use super::stop::{Deed, Stop, Wrong};
use super::{Order, guest_card, guests};
use crate::bot::talk::Talk;

/// `/add_visits id n [reason]`
pub(super) async fn add(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let mut args = order.args();
    let guest = guests::the_one(talk, act, args.guest()?).await?;
    let word = args.take(Field::Count)?;
    let delta = number(word).filter(|delta| *delta != 0);
    let delta = delta.ok_or_else(|| Wrong::new("count", word))?;
    let typed = args.rest(Field::Comment).map(str::to_owned);
    let correction = VisitCorrection {
        delta,
        reason: typed.unwrap_or_else(|| talk.t("desk-visits-reason", &[])),
    };
    let key = Order::key(talk);
    let services = talk.services();
    let card = services
        .correct_visits_once(act, guest.id, &correction, &key)
        .await?;
    let head = talk.t("desk-visits-changed", &[("count", format!("{delta:+}"))]);
    talk.show(guest_card::draw(talk, &card).below(&head))
        .await?;
    Ok(())
}

/// `/reset_visits id`, after a question.
pub(super) async fn reset(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let mut args = order.args();
    let guest = guests::the_one(talk, act, args.guest()?).await?;
    let word = args.take(Field::Sure)?;
    args.end()?;
    if !is_yes(word) {
        return Err(Wrong::new("sure", word).into());
    }
    let visits = guest.loyalty.visits;
    if visits == 0 {
        // Said twice, done once.
        return Ok(guest_card::say(talk, act, guest.id).await?);
    }
    let correction = VisitCorrection {
        delta: -visits,
        reason: talk.t("desk-visits-reset", &[]),
    };
    let services = talk.services();
    let key = Order::key(talk);
    let done = services.correct_visits_once(act, guest.id, &correction, &key);
    let card = done.await.map_err(Stop::from)?;
    let head = talk.t("desk-visits-zero", &[]);
    talk.show(guest_card::draw(talk, &card).below(&head))
        .await?;
    Ok(())
}
