//! What a message of ours says and offers, before it is known whether it is sent or edited.

use teloxide::types::{
    InlineKeyboardButton, InlineKeyboardButtonKind, InlineKeyboardMarkup, KeyboardButton,
    KeyboardMarkup, KeyboardRemove, ReplyMarkup, WebAppInfo,
};
use url::Url;

use super::html;
use super::press::Press;

/// Longest text and longest caption, in UTF-16 units after parsing. Source: the Bot API.
pub const MAX_TEXT: usize = 4096;
/// See [`MAX_TEXT`].
pub const MAX_CAPTION: usize = 1024;
/// Longest answer to a button. Source: the Bot API.
pub const MAX_ANSWER: usize = 200;

/// A button below a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Button {
    /// Tells the bot something.
    Press(String, Press),
    /// Opens a page.
    Link(String, Url),
    /// Opens the Mini App; for private chats alone.
    App(String, Url),
}

/// What stands where the guest types.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keyboard {
    /// What stood there.
    #[default]
    Same,
    /// One button that shares one's own phone.
    Contact(String),
    /// Nothing of ours.
    None,
}

/// A message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Content {
    /// Telegram's HTML; whatever people typed is escaped in it.
    pub html: String,
    /// Rows of buttons.
    pub buttons: Vec<Vec<Button>>,
    /// The reply keyboard; only for new messages without buttons.
    pub keyboard: Keyboard,
    /// A picture above the text, by address.
    pub picture: Option<Url>,
    /// Delivered without a sound.
    pub silent: bool,
}

impl Content {
    /// A message of words alone.
    #[must_use]
    pub fn text(html: impl Into<String>) -> Self {
        Self {
            html: html.into(),
            ..Self::default()
        }
    }

    /// With one more row of buttons.
    #[must_use]
    pub fn row(mut self, buttons: impl IntoIterator<Item = Button>) -> Self {
        let row: Vec<Button> = buttons.into_iter().collect();
        if !row.is_empty() {
            self.buttons.push(row);
        }
        self
    }

    /// With this headline above it, in HTML.
    #[must_use]
    pub fn below(mut self, headline: &str) -> Self {
        self.html = format!("{headline}\n\n{}", self.html);
        self
    }

    /// With this reply keyboard.
    #[must_use]
    pub fn keyboard(mut self, keyboard: Keyboard) -> Self {
        self.keyboard = keyboard;
        self
    }

    /// The buttons as Telegram takes them.
    #[must_use]
    pub fn inline(&self) -> InlineKeyboardMarkup {
        let rows = self.buttons.iter().map(|row| row.iter().map(Button::shown));
        InlineKeyboardMarkup::new(rows)
    }

    /// All that stands below a new message.
    #[must_use]
    pub fn markup(&self) -> Option<ReplyMarkup> {
        if !self.buttons.is_empty() {
            return Some(self.inline().into());
        }
        match &self.keyboard {
            Keyboard::Same => None,
            Keyboard::None => Some(KeyboardRemove::new().into()),
            Keyboard::Contact(label) => {
                let button =
                    KeyboardButton::new(label).request(teloxide::types::ButtonRequest::Contact);
                let keyboard = KeyboardMarkup::new([[button]])
                    .resize_keyboard()
                    .one_time_keyboard();
                Some(keyboard.into())
            }
        }
    }
}

impl Button {
    /// A button that tells the bot something.
    pub fn press(label: impl Into<String>, press: Press) -> Self {
        Self::Press(label.into(), press)
    }

    fn shown(&self) -> InlineKeyboardButton {
        // Telegram cuts long labels itself, but refuses empty ones.
        let label = |text: &str| html::cut(text, 64).into_owned();
        match self {
            Self::Press(text, press) => InlineKeyboardButton::new(
                label(text),
                InlineKeyboardButtonKind::CallbackData(press.to_string()),
            ),
            Self::Link(text, url) => InlineKeyboardButton::url(label(text), url.clone()),
            Self::App(text, url) => {
                InlineKeyboardButton::web_app(label(text), WebAppInfo { url: url.clone() })
            }
        }
    }
}
