//! What a guest waits for.

use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::ids::WaitId;
use filin_core::domain::waitlist::WaitStatus;
use filin_core::error::Error;

use super::{book, bookings, home, refused};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::html;
use crate::telegram::press::{Page, Press};

/// Shows it, below a headline.
pub(super) async fn show(talk: &Talk, headline: Option<String>) -> Outcome {
    let waits = talk.services().own_waitlist(&talk.act).await?;
    let mut blocks: Vec<String> = headline.into_iter().collect();
    blocks.push(talk.t("bot-waits", &[]));
    if waits.is_empty() {
        blocks.push(talk.t("bot-waits-none", &[]));
    }
    blocks.extend(waits.iter().map(|wait| block(talk, wait)));
    let mut content = Content::text(blocks.join("\n\n"));
    for wait in &waits {
        content = content.row(deeds(talk, wait));
    }
    let join = Button::press(talk.t("bot-button-join", &[]), Press::Turn("join".into()));
    let content = content
        .row([join])
        .row([home::page_button(talk, Page::Home)]);
    talk.show(content).await
}

/// What one waits for, in a few lines.
pub(super) fn block(talk: &Talk, wait: &WaitEntry) -> String {
    let words = talk.words();
    let window = [
        ("day", words.day(wait.date)),
        ("from", wait.from_at.format("%H:%M").to_string()),
        ("until", wait.until_at.format("%H:%M").to_string()),
        ("people", words.people(wait.guests)),
    ];
    let stands = match (&wait.offer, wait.place) {
        (Some(offer), _) if wait.status == WaitStatus::Offered => talk.t(
            "bot-wait-offer",
            &[
                ("when", words.when(wait.date, offer.starts_at)),
                ("tables", words.tables(&offer.tables)),
                ("until", offer.expires_at.format("%H:%M").to_string()),
            ],
        ),
        (_, Some(place)) => talk.t("bot-wait-place", &[("place", place.to_string())]),
        _ => talk.t("bot-wait-status", &[("status", wait.status.to_string())]),
    };
    format!("{}\n{stands}", talk.t("bot-wait-window", &window))
}

/// What can be done about it.
pub(super) fn deeds(talk: &Talk, wait: &WaitEntry) -> Vec<Button> {
    let claim = (wait.status == WaitStatus::Offered)
        .then(|| Button::press(talk.t("bot-button-claim", &[]), Press::Claim(wait.id)));
    let open = matches!(wait.status, WaitStatus::Offered | WaitStatus::Waiting);
    let day = ("day", talk.words().day(wait.date));
    let leave =
        open.then(|| Button::press(talk.t("bot-button-leave", &[day]), Press::Leave(wait.id)));
    claim.into_iter().chain(leave).collect()
}

/// Takes what is offered.
pub(super) async fn claim(talk: &Talk, id: WaitId) -> Outcome {
    let key = format!("tg:{}", talk.update_id);
    match talk.services().claim_offer(&talk.act, id, Some(&key)).await {
        Ok(booking) => {
            let head = talk.t("bot-booked", &[]);
            talk.show(bookings::card(talk, &booking, Some(head))).await
        }
        Err(Error::SlotTaken { alternatives }) => {
            let waits = talk.services().own_waitlist(&talk.act).await?;
            match waits.iter().find(|wait| wait.id == id) {
                Some(wait) => book::instead_of(talk, wait, &alternatives).await,
                None => show(talk, None).await,
            }
        }
        Err(error @ Error::Refused(_)) => told(talk, error).await,
        Err(error) => Err(error.into()),
    }
}

/// Waits no longer.
pub(super) async fn leave(talk: &Talk, id: WaitId) -> Outcome {
    match talk.services().leave_waitlist(&talk.act, id).await {
        Ok(()) => show(talk, Some(talk.t("bot-wait-left", &[]))).await,
        Err(error @ Error::Refused(_)) => told(talk, error).await,
        Err(error) => Err(error.into()),
    }
}

/// What cannot be done any more, above what stands.
async fn told(talk: &Talk, error: Error) -> Outcome {
    if matches!(error.code(), "too_many_bookings" | "guest_barred") {
        return refused::show(talk, error).await;
    }
    let words = talk.services().texts().error(talk.language(), &error);
    show(talk, Some(html::escape(&words).into_owned())).await
}
