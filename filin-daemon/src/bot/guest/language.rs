//! In which language the guest is spoken to.

use filin_core::domain::actor::Language;

use super::home;
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::press::{Page, Press};

/// Each language by its own name.
const NAMES: [(Language, &str); 2] = [(Language::Ru, "🇷🇺 Русский"), (Language::En, "🇬🇧 English")];

/// Asks.
pub(super) async fn ask(talk: &Talk) -> Outcome {
    let buttons = NAMES.map(|(language, name)| Button::press(name, Press::Speak(language)));
    let content = Content::text(talk.t("bot-language", &[]))
        .row(buttons)
        .row([home::page_button(talk, Page::Home)]);
    talk.show(content).await
}

/// Speaks it from now on, the menu first.
pub(super) async fn take(talk: &Talk, language: Language) -> Outcome {
    talk.services().speak(&talk.act, language).await?;
    let talk = talk.speaking(language);
    let words = talk.t("bot-language-taken", &[]);
    talk.show(home::menu(&talk, &words)).await
}
