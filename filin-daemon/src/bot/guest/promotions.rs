//! What the venue announces, one at a time.

use filin_core::api::promotion::Promotion;
use filin_core::domain::ids::{BroadcastId, PromotionId};

use super::home;
use crate::bot::failure::{Failure, Outcome};
use crate::bot::talk::Talk;
use crate::telegram::client::CallError;
use crate::telegram::content::{Button, Content, MAX_CAPTION};
use crate::telegram::html;
use crate::telegram::press::{Page, Press};

/// Shows one of them, by its place; the last one if there are not so many.
pub(super) async fn show(talk: &Talk, at: usize) -> Outcome {
    let all = talk.services().bootstrap(&talk.act).await?.promotions;
    let last = all.len().saturating_sub(1);
    let at = at.min(last);
    let Some(shown) = all.get(at) else {
        let words = talk.t("bot-promotions-none", &[]);
        let content = Content::text(words).row([home::page_button(talk, Page::Home)]);
        return talk.show(content).await;
    };
    let turn = |label: &str, at: usize| Button::press(label, Press::Turn(format!("promo:{at}")));
    let place = format!("{} / {}", at + 1, all.len());
    let pager = [
        turn("‹", at.checked_sub(1).unwrap_or(last)),
        Button::press(place, Press::Nothing),
        turn("›", if at == last { 0 } else { at + 1 }),
    ];
    let mut content = Content::text(text(talk, shown));
    if last > 0 {
        content = content.row(pager);
    }
    let content = content
        .row(home::app_button(talk))
        .row([home::page_button(talk, Page::Book)])
        .row([home::page_button(talk, Page::Home)]);
    with_picture(talk, shown, content).await
}

/// Shows the one that a link named; all of them if it is over.
pub(super) async fn show_one(talk: &Talk, id: PromotionId) -> Outcome {
    let all = talk.services().bootstrap(&talk.act).await?.promotions;
    let at = all.iter().position(|one| one.id == id);
    show(talk, at.unwrap_or_default()).await
}

/// The same, asked for by a button below news: those stay as they are, the promotion comes after them.
/// Who asked is counted with the broadcast.
pub(super) async fn show_below(
    talk: &Talk,
    id: PromotionId,
    broadcast: Option<BroadcastId>,
) -> Outcome {
    if let Some(broadcast) = broadcast
        && let Err(error) = talk.services().clicked(&talk.act, broadcast).await
    {
        // Nobody misses a promotion for a figure.
        tracing::warn!(%error, %broadcast, "a click is not counted");
    }
    show_one(&talk.speaking(talk.language()).anew(), id).await
}

/// Telegram fetches pictures itself; one that it cannot get must not hide the words.
async fn with_picture(talk: &Talk, shown: &Promotion, content: Content) -> Outcome {
    let url = shown.image_url.as_ref().and_then(|url| url.parse().ok());
    let short = content.html.encode_utf16().count() <= MAX_CAPTION;
    let Some(url) = url else {
        return talk.show(content).await;
    };
    if !short {
        let title = format!("<b>{}</b>", html::escape(&shown.title));
        let picture = Content {
            picture: Some(url),
            ..Content::text(title)
        };
        if let Err(Failure::Call(CallError::Rejected(why))) = talk.say(picture).await {
            tracing::warn!(why, "a promotion's picture was not taken");
        }
        talk.say(content).await?;
        return Ok(());
    }
    let picture = Content {
        picture: Some(url),
        ..content.clone()
    };
    match talk.show(picture).await {
        Err(Failure::Call(CallError::Rejected(why))) => {
            tracing::warn!(why, "a promotion's picture was not taken");
            talk.show(content).await
        }
        done => done,
    }
}

fn text(talk: &Talk, shown: &Promotion) -> String {
    let mut lines = vec![format!("🎁 <b>{}</b>", html::escape(&shown.title))];
    if !shown.description.is_empty() {
        lines.push(html::escape(&shown.description).into_owned());
    }
    let day = |day| talk.words().day(day);
    let dates = match (shown.starts_on, shown.ends_on) {
        (Some(on), Some(off)) if on == off => Some(day(on)),
        (Some(on), Some(off)) => Some(format!("{} – {}", day(on), day(off))),
        (Some(on), None) => Some(talk.t("bot-promotion-from", &[("day", day(on))])),
        (None, Some(off)) => Some(talk.t("bot-promotion-until", &[("day", day(off))])),
        (None, None) => None,
    };
    lines.extend(dates.map(|dates| format!("📅 {dates}")));
    lines.join("\n\n")
}
