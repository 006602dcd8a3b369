//! The yes at the end, and what becomes of it.

use filin_core::api::booking::{BookingChange, NewBooking};
use filin_core::api::waitlist::NewWait;
use filin_core::domain::refusal::Refusal;
use filin_core::domain::table::TableNo;
use filin_core::error::Error;

use super::choice::Choice;
use super::draft::{Draft, Goal, Stage};
use super::{ask, button, stage_of};
use crate::bot::failure::Outcome;
use crate::bot::guest::{bookings, refused, waitlist};
use crate::bot::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::html;

/// Shows all of it and asks.
pub(super) async fn content(talk: &Talk, draft: &Draft) -> Outcome<Content> {
    let (question, yes) = match draft.goal {
        Goal::Move { .. } => ("bot-move-sure", "bot-move-yes"),
        _ => ("bot-book-sure", "bot-book-yes"),
    };
    let mut lines = Vec::new();
    let typed = draft.phone.clone().filter(|phone| !phone.is_empty());
    let phone = typed.or_else(|| talk.me.phone.clone());
    if let Some(phone) = phone.filter(|_| draft.goal == Goal::Book) {
        lines.push(talk.t(
            "bot-book-phone",
            &[("phone", html::escape(&phone).into_owned())],
        ));
    }
    if let Some(comment) = draft.comment.as_ref().filter(|text| !text.is_empty()) {
        let comment = html::escape(comment).into_owned();
        lines.push(talk.t("bot-book-comment", &[("comment", comment)]));
    }
    lines.push(talk.t(question, &[]));
    let sure = Choice::Sure(draft.asked);
    Ok(Content::text(lines.join("\n")).row([button(talk.t(yes, &[]), &sure)]))
}

/// Does it.
pub(super) async fn sure(talk: &Talk, draft: Draft) -> Outcome {
    match draft.goal {
        Goal::Move { .. } => change(talk, draft).await,
        _ => book(talk, draft).await,
    }
}

async fn book(talk: &Talk, draft: Draft) -> Outcome {
    let numbers: Vec<i64> = draft
        .tables
        .iter()
        .flatten()
        .copied()
        .map(TableNo::get)
        .collect();
    let new = NewBooking {
        starts_at: draft.start.map(|at| at.to_rfc3339()).unwrap_or_default(),
        guests: draft.party.unwrap_or_default(),
        table_no: numbers.first().copied().filter(|_| numbers.len() == 1),
        tables: Some(numbers).filter(|numbers| numbers.len() > 1),
        minutes: None,
        phone: draft.phone.clone().filter(|phone| !phone.is_empty()),
        comment: draft.comment.clone().filter(|text| !text.is_empty()),
    };
    // The update that asked, so that two taps on one yes are one booking.
    let key = format!("tg:{}", draft.asked);
    let done = talk
        .services()
        .request_booking(&talk.act, &new, Some(&key))
        .await;
    match done {
        Ok(booking) => {
            let head = talk.t("bot-booked", &[]);
            talk.show(bookings::card(talk, &booking, Some(head)))
                .await?;
            talk.end().await?;
            Ok(())
        }
        Err(error) => failed(talk, draft, error).await,
    }
}

async fn change(talk: &Talk, draft: Draft) -> Outcome {
    let Goal::Move { id, version, .. } = draft.goal else {
        return Ok(());
    };
    let change = BookingChange {
        starts_at: draft.start.map(|at| at.to_rfc3339()),
        version: Some(version),
        ..BookingChange::default()
    };
    match talk.services().change_booking(&talk.act, id, &change).await {
        Ok(booking) => {
            let head = talk.t("bot-moved", &[]);
            talk.show(bookings::card(talk, &booking, Some(head)))
                .await?;
            talk.end().await?;
            Ok(())
        }
        Err(Error::StaleVersion { .. }) => {
            talk.end().await?;
            let booking = talk.services().own_booking(&talk.act, id).await?;
            let same = draft.start == Some(booking.starts_at);
            let key = if same {
                "bot-moved"
            } else {
                "bot-changed-meanwhile"
            };
            let head = talk.t(key, &[]);
            talk.show(bookings::card(talk, &booking, Some(head))).await
        }
        Err(error) => failed(talk, draft, error).await,
    }
}

/// Puts the guest on the waitlist.
pub(super) async fn join(talk: &Talk, draft: Draft) -> Outcome {
    let (Some(day), Some(from), Some(until)) = (draft.day, draft.start, draft.until) else {
        return Ok(());
    };
    let new = NewWait {
        date: day.to_string(),
        from: from.format("%H:%M").to_string(),
        until: until.format("%H:%M").to_string(),
        guests: draft.party.unwrap_or_default(),
        minutes: None,
    };
    match talk.services().join_waitlist(&talk.act, &new).await {
        Ok(_) => {
            talk.end().await?;
            waitlist::show(talk, Some(talk.t("bot-wait-joined", &[]))).await
        }
        Err(Error::Refused(Refusal::WaitExists | Refusal::TooManyWaits { .. })) => {
            talk.end().await?;
            waitlist::show(talk, Some(talk.t("bot-wait-not-again", &[]))).await
        }
        Err(error) => failed(talk, draft, error).await,
    }
}

/// What cannot be done: another answer where one helps, else the end, in words either way.
async fn failed(talk: &Talk, mut draft: Draft, error: Error) -> Outcome {
    match &error {
        Error::SlotTaken { alternatives } => {
            let key = match draft.goal {
                _ if alternatives.is_empty() => "bot-book-just-taken",
                _ => "bot-book-just-taken-instead",
            };
            let notice = talk.t(key, &[]);
            draft.wish = None;
            draft.go_to(Stage::Time);
            ask(talk, draft, Some(notice), alternatives).await
        }
        Error::Refused(
            Refusal::TooManyBookings { .. }
            | Refusal::GuestBarred
            | Refusal::TooLateToChange { .. }
            | Refusal::BookingEnded,
        )
        | Error::NotFound { .. } => {
            talk.end().await?;
            refused::show(talk, error).await
        }
        Error::Refused(why) => {
            let stage = stage_of(why);
            if stage == Stage::Table {
                draft.wish = None;
                draft.tables = None;
            }
            if draft.go_to(stage) {
                let notice = talk.services().texts().refusal(talk.language(), why);
                return ask(talk, draft, Some(notice), &[]).await;
            }
            talk.end().await?;
            refused::show(talk, error).await
        }
        _ => Err(error.into()),
    }
}
