//! What guests ask for. A file a page; this one knows which.

mod book;
mod bookings;
mod contacts;
mod home;
mod hours;
mod language;
mod link;
mod loyalty;
mod menu;
mod news;
mod own;
mod privacy;
mod promotions;
mod refused;
mod review;
mod waitlist;

use filin_core::domain::ids::{ReviewId, TelegramId};
use serde::{Deserialize, Serialize};

use super::commands::Command;
use super::failure::Outcome;
use super::route::{self, Step};
use super::talk::{Place, Talk};
use crate::telegram::content::{Content, Keyboard};
use crate::telegram::press::{Page, Press};

/// Commands of guests, in the order of Telegram's list.
pub(super) const COMMANDS: &[Command] = &[
    Command::guest("start"),
    Command::guest("book"),
    Command::guest("my"),
    Command::hidden("my_bookings"),
    Command::guest("menu"),
    Command::guest("promo"),
    Command::hidden("promotions"),
    Command::guest("schedule"),
    Command::guest("contacts"),
    Command::guest("bonus"),
    Command::guest("review"),
    Command::guest("waitlist"),
    Command::guest("subscribe"),
    Command::guest("stop"),
    Command::guest("language"),
    Command::guest("privacy"),
    Command::guest("help"),
    Command::guest("whoami"),
    Command::guest("cancel"),
];

/// A guest's conversation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Dialogue {
    /// To a booking, another time for one, or a wait.
    Steps(Box<book::Draft>),
    /// Stars were given, words are asked for.
    Review(ReviewId),
    /// Asked so many times whether everything is to be forgotten.
    Forget(u8),
}

/// Answers a command of guests; `false` if it is none.
pub(super) async fn command(talk: &Talk, name: &str, rest: &str) -> Outcome<bool> {
    let asked = match name {
        "start" => {
            home::start(talk, rest).await?;
            return Ok(true);
        }
        "help" => {
            home::help(talk).await?;
            return Ok(true);
        }
        "whoami" => {
            home::whoami(talk).await?;
            return Ok(true);
        }
        "book" => Page::Book,
        "my" | "my_bookings" => Page::Bookings,
        "menu" => Page::Menu,
        "promo" | "promotions" => Page::Promotions,
        "schedule" => Page::Schedule,
        "contacts" => Page::Contacts,
        "bonus" => Page::Loyalty,
        "review" => Page::Review,
        "waitlist" => Page::Waitlist,
        "subscribe" => Page::Subscribe,
        "stop" => Page::Stop,
        "language" => Page::Language,
        "privacy" => Page::Privacy,
        _ => return Ok(false),
    };
    page(talk, asked).await?;
    Ok(true)
}

async fn page(talk: &Talk, page: Page) -> Outcome {
    match page {
        Page::Home => home::show(talk).await,
        Page::Promotions => promotions::show(talk, 0).await,
        Page::Schedule => hours::show(talk).await,
        Page::Contacts => contacts::show(talk).await,
        Page::Menu => menu::show(talk, 0).await,
        Page::Bookings => bookings::list(talk, 0).await,
        Page::Loyalty => loyalty::show(talk).await,
        Page::Book => book::begin(talk, None, None).await,
        Page::Language => language::ask(talk).await,
        Page::Privacy => privacy::show(talk).await,
        Page::Export => privacy::export(talk).await,
        Page::Forget => privacy::forget(talk).await,
        Page::Waitlist => waitlist::show(talk, None).await,
        Page::Review => review::ask(talk).await,
        Page::Subscribe => news::take(talk, true).await,
        Page::Stop => news::take(talk, false).await,
    }
}

/// Answers a guest's button; `false` if it is none.
pub(super) async fn press(talk: &Talk, press: &Press) -> Outcome<bool> {
    match press {
        Press::Page(asked) => page(talk, *asked).await?,
        Press::Own(deed, id) => own::deed(talk, *deed, *id).await?,
        Press::Stars(id, rating) => review::take(talk, *id, *rating).await?,
        Press::Claim(id) => waitlist::claim(talk, *id).await?,
        Press::Leave(id) => waitlist::leave(talk, *id).await?,
        Press::Promotion { id, broadcast } => promotions::show_below(talk, *id, *broadcast).await?,
        Press::Speak(language) => language::take(talk, *language).await?,
        Press::Turn(what) => return turn(talk, what).await,
        _ => return Ok(false),
    }
    Ok(true)
}

async fn turn(talk: &Talk, what: &str) -> Outcome<bool> {
    let (list, page) = what.split_once(':').unwrap_or((what, "0"));
    let Ok(page) = page.parse() else {
        return Ok(false);
    };
    match list {
        "my" => bookings::list(talk, page).await?,
        "past" => bookings::past(talk, page).await?,
        "menu" => menu::show(talk, page).await?,
        "promo" => promotions::show(talk, page).await?,
        "join" => book::begin_wait(talk).await?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// Moves a guest's dialogue on.
pub(super) async fn step(talk: &Talk, dialogue: Dialogue, step: Step) -> Outcome {
    match dialogue {
        Dialogue::Steps(draft) => book::step(talk, *draft, step).await,
        Dialogue::Review(id) => review::step(talk, id, step).await,
        Dialogue::Forget(time) => privacy::step(talk, time, step).await,
    }
}

/// A guest's dialogue was left by its button.
pub(super) async fn quit(talk: &Talk, dialogue: &Dialogue) -> Outcome {
    let words = talk.t("bot-cancelled", &[]);
    if matches!(dialogue, Dialogue::Steps(draft) if draft.shows_keyboard()) {
        let gone = talk.t("bot-book-keyboard-gone", &[]);
        talk.say(Content::text(gone).keyboard(Keyboard::None))
            .await?;
    }
    talk.show(home::menu(talk, &words)).await
}

/// Takes a contact: only one's own counts.
pub(super) async fn contact(talk: &Talk, phone: &str, owner: Option<TelegramId>) -> Outcome {
    let talking = talk.dialogue::<route::Dialogue>().await?.is_some();
    // Staff pass contacts of guests around among themselves.
    let own = owner == Some(talk.person.telegram_id);
    if talk.place == Place::StaffChat && !own && !talking {
        return Ok(());
    }
    let services = talk.services();
    services.share_contact(&talk.act, phone, owner).await?;
    if talking {
        return route::step(talk, Step::Phone(phone.to_owned())).await;
    }
    let words = talk.t("bot-contact-taken", &[]);
    talk.say(Content::text(words).keyboard(no_keyboard(talk)))
        .await?;
    Ok(())
}

/// The bot may write to the guest again, or may not any more.
pub(super) async fn reachable(talk: &Talk, yes: bool) -> Outcome {
    // Whoever was never written down is not written down for leaving.
    if talk.place == Place::Private && !yes && talk.me.subscribed {
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
