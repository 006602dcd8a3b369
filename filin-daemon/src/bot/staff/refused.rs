//! The core says no to what was asked for: altogether, or to something that can be answered anew.

use filin_core::domain::actor::Act;
use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;

use super::field::Field;
use super::{Order, ask, make, tell};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;

/// Says why not. In a dialogue the answer that is to blame is asked for again; where there is none,
/// the dialogue is over, since no answer would help.
pub(super) async fn refused(talk: &Talk, act: &Act, mut order: Order, error: Error) -> Outcome {
    let words = match &error {
        Error::Refused(_) | Error::NotFound { .. } | Error::SlotTaken { .. } => {
            make::refusal(talk, &error)
        }
        _ => return Err(error.into()),
    };
    if !order.asked {
        return tell(talk, &order, &words).await;
    }
    let Some(field) = to_blame(&order, &error) else {
        talk.end().await?;
        order.asked = false;
        return tell(talk, &order, &words).await;
    };
    order.take_back(field);
    // Wishes are written below the form, not asked for.
    let field = match field {
        Field::Comment => Field::Sure,
        field => field,
    };
    ask::ask(talk, act, order, field, Some(words)).await
}

/// What the refusal names, if it is of this command; else the first answer, from where all can be
/// given anew.
fn to_blame(order: &Order, error: &Error) -> Option<Field> {
    let answered = |field: Field| order.answers.iter().any(|(known, _)| *known == field);
    let named = named(error).filter(|field| answered(*field) || make::asks(order, *field));
    let mut answers = order.answers.iter().map(|(field, _)| *field);
    named.or_else(|| answers.find(|field| *field != Field::Sure))
}

fn named(error: &Error) -> Option<Field> {
    let refusal = match error {
        Error::SlotTaken { .. } => return Some(Field::Table),
        Error::Refused(refusal) => refusal,
        _ => return None,
    };
    Some(match refusal {
        Refusal::TableUnknown { .. }
        | Refusal::TableBusy { .. }
        | Refusal::TableTooSmall { .. }
        | Refusal::TableTooBig { .. }
        | Refusal::TableWalkInOnly { .. }
        | Refusal::TablesNotNeighbours
        | Refusal::TablesInvalid
        | Refusal::TableHeld { .. }
        | Refusal::TableOccupied { .. }
        | Refusal::SlotTaken => Field::Table,
        Refusal::PartyTooSmall
        | Refusal::PartyTooLarge { .. }
        | Refusal::PartyTooLargeForUs { .. } => Field::Party,
        Refusal::DateInvalid | Refusal::ClosedDay { .. } | Refusal::TooFarAhead { .. } => {
            Field::Day
        }
        Refusal::TimeInvalid
        | Refusal::TimeInGap
        | Refusal::InThePast
        | Refusal::TooOld { .. }
        | Refusal::TooSoon { .. }
        | Refusal::OutsideHours { .. }
        | Refusal::OffGrid { .. } => Field::Time,
        Refusal::MinutesOutOfRange { .. } => Field::Minutes,
        Refusal::PhoneInvalid | Refusal::GuestBarred => Field::Phone,
        Refusal::TextInvalid { .. } | Refusal::TextTooLong { .. } => Field::Comment,
        Refusal::UrlInvalid => Field::Picture,
        _ => return None,
    })
}
