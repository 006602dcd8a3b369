//! What guests ask for. A file a page; this one knows which.

mod home;
mod language;

use filin_core::domain::ids::TelegramId;
use serde::{Deserialize, Serialize};

use super::commands::Command;
use super::failure::Outcome;
use super::route::Step;
use super::talk::{Place, Talk};
use crate::telegram::content::{Content, Keyboard};
use crate::telegram::press::{Page, Press};

/// Commands of guests, in the order of Telegram's list.
pub(super) const COMMANDS: &[Command] = &[
    Command::guest("start"),
    Command::guest("language"),
    Command::guest("help"),
    Command::guest("whoami"),
    Command::guest("cancel"),
];

/// A guest's conversation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Dialogue {}

/// Answers a command of guests; `false` if it is none.
pub(super) async fn command(talk: &Talk, name: &str, rest: &str) -> Outcome<bool> {
    match name {
        "start" => home::start(talk, rest).await?,
        "language" => language::ask(talk).await?,
        "help" => home::help(talk).await?,
        "whoami" => home::whoami(talk).await?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// Answers a guest's button; `false` if it is none.
pub(super) async fn press(talk: &Talk, press: &Press) -> Outcome<bool> {
    match press {
        Press::Page(Page::Home) => home::show(talk).await?,
        Press::Page(Page::Language) => language::ask(talk).await?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// Moves a guest's dialogue on.
pub(super) async fn step(_talk: &Talk, dialogue: Dialogue, _step: Step) -> Outcome {
    match dialogue {}
}

/// Takes a contact: only one's own counts.
pub(super) async fn contact(talk: &Talk, phone: &str, owner: Option<TelegramId>) -> Outcome {
    talk.services()
        .share_contact(&talk.act, phone, owner)
        .await?;
    let words = talk.t("bot-contact-taken", &[]);
    talk.say(Content::text(words).keyboard(Keyboard::None))
        .await?;
    Ok(())
}

/// The bot may write to the guest again, or may not any more.
pub(super) async fn reachable(talk: &Talk, yes: bool) -> Outcome {
    if talk.place == Place::Private && !yes {
        talk.services().greet(&talk.act, Some(false)).await?;
    }
    Ok(())
}

/// Words that nobody asked for: show the way.
pub(super) async fn lost(talk: &Talk) -> Outcome {
    talk.say(home::menu(talk, &talk.t("bot-lost", &[]))).await?;
    Ok(())
}

/// Takes a reply keyboard of ours away, where there can be one.
pub(super) fn no_keyboard(talk: &Talk) -> Keyboard {
    match talk.place {
        Place::Private => Keyboard::None,
        _ => Keyboard::Same,
    }
}
