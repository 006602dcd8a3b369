//! What is kept about a guest: in figures, as a file, and no more of it.

use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;

use super::{Dialogue, home};
use crate::bot::failure::Outcome;
use crate::bot::route::{self, Step};
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::html;
use crate::telegram::press::{Page, Press};

/// The step's name in its buttons.
const STEP: &str = "f-sure";

/// Shows what is kept.
pub(super) async fn show(talk: &Talk) -> Outcome {
    let kept = match talk.services().export_own(&talk.act).await {
        Ok(kept) => kept,
        Err(Error::NotFound { .. }) => return nothing(talk).await,
        Err(error) => return Err(error.into()),
    };
    let guest = &kept.guest;
    let or_none = |text: Option<String>| match text {
        Some(text) => html::escape(&text).into_owned(),
        None => "—".into(),
    };
    let username = guest.username.as_ref().map(|name| format!("@{name}"));
    let words = talk.t(
        "bot-privacy",
        &[
            ("name", or_none(Some(guest.name.clone()))),
            ("username", or_none(username)),
            ("phone", or_none(guest.phone.clone())),
            ("bookings", kept.bookings.len().to_string()),
            ("visits", guest.loyalty.visits.to_string()),
            ("reviews", kept.reviews.len().to_string()),
            ("waits", kept.waitlist.len().to_string()),
            ("messages", kept.messages.len().to_string()),
        ],
    );
    let news = if guest.subscribed {
        Page::Stop
    } else {
        Page::Subscribe
    };
    let content = [Page::Export, Page::Forget, news, Page::Home]
        .into_iter()
        .fold(Content::text(words), |content, page| {
            content.row([home::page_button(talk, page)])
        });
    talk.show(content).await
}

/// Sends all of it, to the guest's own chat: others may read this one.
pub(super) async fn export(talk: &Talk) -> Outcome {
    let kept = match talk.services().export_own(&talk.act).await {
        Ok(kept) => kept,
        Err(Error::NotFound { .. }) => return nothing(talk).await,
        Err(error) => return Err(error.into()),
    };
    let file = serde_json::to_vec_pretty(&kept);
    let file = file.map_err(|error| Error::Internal(error.to_string()))?;
    let caption = talk.t("bot-privacy-file", &[]);
    let chat = talk.person.telegram_id.0;
    let courier = &talk.telegram.courier;
    courier
        .document(chat, "filin-my-data.json", file, &caption)
        .await?;
    Ok(())
}

/// Asks the first time.
pub(super) async fn forget(talk: &Talk) -> Outcome {
    ask(talk, 1).await
}

async fn ask(talk: &Talk, time: u8) -> Outcome {
    talk.keep(&route::Dialogue::Guest(Dialogue::Forget(time)))
        .await?;
    let (words, yes) = if time < 2 {
        ("bot-forget-sure", "bot-forget-yes")
    } else {
        ("bot-forget-really", "bot-forget-really-yes")
    };
    let sure = Press::Pick(STEP.into(), time.to_string());
    let content = Content::text(talk.t(words, &[]))
        .row([Button::press(talk.t(yes, &[]), sure)])
        .row([Button::press(talk.t("bot-forget-no", &[]), Press::Quit)]);
    talk.show(content).await
}

/// Asks the second time, then does it.
pub(super) async fn step(talk: &Talk, time: u8, step: Step) -> Outcome {
    match step {
        Step::Pick(name, choice) if name == STEP && choice == time.to_string() => {
            if time < 2 {
                ask(talk, 2).await
            } else {
                erase(talk).await
            }
        }
        Step::Pick(..) => talk.alert(&talk.t("bot-dialogue-over", &[])).await,
        // Whoever says something else has not said yes.
        Step::Words(_) | Step::Phone(_) => ask(talk, time).await,
    }
}

async fn erase(talk: &Talk) -> Outcome {
    let key = match talk.services().forget_own(&talk.act).await {
        Ok(()) => "bot-forgotten",
        Err(Error::NotFound { .. }) => "bot-privacy-nothing",
        Err(Error::Refused(Refusal::GuestHasBookings)) => {
            talk.end().await?;
            let words = talk.t("bot-forget-bookings", &[]);
            let content = Content::text(words)
                .row([home::page_button(talk, Page::Bookings)])
                .row([home::page_button(talk, Page::Home)]);
            return talk.show(content).await;
        }
        Err(error) => return Err(error.into()),
    };
    talk.end().await?;
    talk.show(Content::text(talk.t(key, &[]))).await
}

async fn nothing(talk: &Talk) -> Outcome {
    let words = talk.t("bot-privacy-nothing", &[]);
    let content = Content::text(words).row([home::page_button(talk, Page::Home)]);
    talk.show(content).await
}
