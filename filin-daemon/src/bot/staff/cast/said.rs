//! What is said in the dialogue, or sent.

use filin_core::domain::actor::Act;
use filin_core::domain::broadcast::Button;
use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;

use super::{Awaits, Dialogue, go, moment, objection, people, refused, why};
use crate::bot::failure::Outcome;
use crate::bot::staff::stop::Wrong;
use crate::bot::talk::Talk;

/// Takes it as the answer to what was asked.
pub(super) async fn said(talk: &Talk, act: &Act, dialogue: Dialogue, words: &str) -> Outcome {
    let sent = talk.sent.as_ref();
    if sent.is_some_and(|sent| dialogue.sketch.goes_on(sent)) {
        return album(talk, act, dialogue).await;
    }
    match dialogue.awaits {
        Awaits::Message => message(talk, act, dialogue, words).await,
        Awaits::Seen | Awaits::Away => people::days(talk, act, dialogue, words).await,
        Awaits::Visits => people::counted(talk, act, dialogue, words).await,
        Awaits::Tag => people::tag(talk, act, dialogue, words).await,
        Awaits::Link => link(talk, act, dialogue, words).await,
        Awaits::When => when(talk, act, dialogue, words).await,
        _ => {
            let before = talk.t("cast-wrong-words", &[]);
            go(talk, act, dialogue, Some(before)).await
        }
    }
}

async fn message(talk: &Talk, act: &Act, mut dialogue: Dialogue, words: &str) -> Outcome {
    if let Some(sent) = &talk.sent {
        dialogue.sketch.take(talk.chat, sent, words);
    }
    if dialogue.sketch.is_empty() {
        // An album of what no album of ours can hold.
        return refused(talk, act, dialogue, Refusal::AlbumInvalid.into()).await;
    }
    go(talk, act, dialogue.at(Awaits::People), None).await
}

/// One more of an album whose first message was answered already.
async fn album(talk: &Talk, act: &Act, mut dialogue: Dialogue) -> Outcome {
    let Some(sent) = talk.sent.as_ref().filter(|_| !dialogue.sketch.is_empty()) else {
        // It was refused: so is what is left of it, and that was said.
        return Ok(());
    };
    dialogue.sketch.add(sent);
    let draft = dialogue.sketch.draft();
    if sent.file.is_none() {
        return refused(talk, act, dialogue, Refusal::AlbumInvalid.into()).await;
    }
    match talk.services().preview_broadcast(act, &draft).await {
        Err(error @ Error::Refused(_)) => refused(talk, act, dialogue, error).await,
        Err(error) => Err(error.into()),
        // What was looked at is not what would be sent any more.
        Ok(_) if dialogue.awaits == Awaits::Check => go(talk, act, dialogue, None).await,
        Ok(_) => super::ask::keep(talk, &dialogue).await,
    }
}

/// `label https://…`
async fn link(talk: &Talk, act: &Act, mut dialogue: Dialogue, words: &str) -> Outcome {
    let Some((label, url)) = words.rsplit_once(char::is_whitespace) else {
        let wrong = Wrong::new("link", words).say(talk);
        return go(talk, act, dialogue, Some(wrong)).await;
    };
    dialogue.sketch.new.buttons.push(vec![Button {
        text: label.trim().to_owned(),
        url: Some(url.to_owned()),
        ..Button::default()
    }]);
    if let Some(why) = objection(talk, act, &dialogue).await? {
        dialogue.sketch.new.buttons.pop();
        return go(talk, act, dialogue, Some(why)).await;
    }
    go(talk, act, dialogue.at(Awaits::Buttons), None).await
}

async fn when(talk: &Talk, act: &Act, mut dialogue: Dialogue, words: &str) -> Outcome {
    let venue = talk.services().venue(act).await?;
    let wrong = match moment::read(words, &venue) {
        Ok(at) => {
            dialogue.sketch.new.starts_at = Some(at);
            objection(talk, act, &dialogue).await?
        }
        Err(Refusal::TimeInGap) => Some(why(talk, &Refusal::TimeInGap.into())),
        Err(_) => Some(Wrong::new("moment", words).say(talk)),
    };
    if wrong.is_some() {
        dialogue.sketch.new.starts_at = None;
        return go(talk, act, dialogue, wrong).await;
    }
    go(talk, act, dialogue.at(Awaits::Check), None).await
}
