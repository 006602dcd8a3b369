//! Whether news reach a guest.

use super::home;
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::press::Page;

/// From now on, or no more.
pub(super) async fn take(talk: &Talk, wanted: bool) -> Outcome {
    talk.services().greet(&talk.act, Some(wanted)).await?;
    let (words, other) = if wanted {
        ("bot-subscribed", Page::Stop)
    } else {
        ("bot-unsubscribed", Page::Subscribe)
    };
    let content = Content::text(talk.t(words, &[]))
        .row([home::page_button(talk, other)])
        .row([home::page_button(talk, Page::Home)]);
    talk.show(content).await
}
