//! What can be read of the simulator: messages as a person sees them, and what the bot called.

use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;
use tokio::time::Instant;

use super::keyboard::Keyboard;
use super::message::Message;
use super::state::State;

/// A button under a message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Button {
    /// What is written on it.
    pub label: String,
    /// `callback_data`.
    pub data: Option<String>,
    /// The link.
    pub url: Option<String>,
    /// The Mini App's address.
    pub web_app: Option<String>,
}

/// A message.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    /// Its number in the chat.
    pub id: i64,
    /// The bot's, or a person's.
    pub from_bot: bool,
    /// Who wrote it; `None` is the bot.
    pub from: Option<i64>,
    /// Text or caption, without formatting.
    pub text: String,
    /// The same as clean HTML: known tags and escaped words.
    pub html: String,
    /// The inline keyboard, row by row.
    pub buttons: Vec<Vec<Button>>,
    /// The reply keyboard that came with it, row by row; empty if none did.
    pub keyboard: Vec<Vec<String>>,
    /// Whether it took the reply keyboard away.
    pub removes_keyboard: bool,
    /// `photo`, `video`, `document`, `contact`, `venue`, …
    pub media: Option<String>,
    /// Name and contents of its file.
    #[serde(skip)]
    pub file: Option<(String, Arc<Vec<u8>>)>,
    /// Messages of one album share it.
    pub album: Option<String>,
    /// The message that it answers.
    pub reply_to: Option<i64>,
    /// Whether it was changed after it was sent.
    pub edited: bool,
    /// Whether it is gone.
    pub deleted: bool,
    /// When it was sent, in Unix seconds of the simulator's clock.
    pub at: i64,
}

/// A call of `answerCallbackQuery`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answered {
    /// Which query.
    pub query: String,
    /// What the pressed button carried.
    pub data: String,
    /// Who pressed.
    pub user: i64,
    /// The words shown to them; empty if none.
    pub text: String,
    /// Whether as a window that must be closed.
    pub alert: bool,
}

/// A call of the Bot API.
#[derive(Clone, Debug)]
pub struct Call {
    /// As Telegram spells it: `sendMessage`.
    pub method: String,
    /// The chat it was about.
    pub chat: Option<i64>,
    /// When it came.
    pub at: Instant,
    /// Milliseconds until it was answered.
    pub took: u64,
    /// Its parameters.
    pub body: Value,
    /// The code it was answered with; 0 if the connection was cut.
    pub status: u16,
    /// Telegram's words, if it was refused.
    pub error: Option<String>,
    /// `retry_after` and the like.
    pub parameters: Option<Value>,
    /// What went wrong on demand.
    pub fault: Option<String>,
    /// Whether it was carried out, whatever was answered.
    pub acted: bool,
}

/// All readers at one moment, under one lock.
pub struct View<'a>(pub(super) &'a State);

impl View<'_> {
    /// Messages of a chat, oldest first, deleted ones too.
    #[must_use]
    pub fn messages(&self, chat: i64) -> Vec<Shown> {
        let shown = |message| shown(self.0, message);
        self.0.messages(chat).iter().map(shown).collect()
    }

    /// The bot's newest message in a chat that is still there.
    #[must_use]
    pub fn newest(&self, chat: i64) -> Option<Shown> {
        let theirs = |message: &&Message| message.from.is_none() && !message.deleted;
        let newest = self.0.messages(chat).iter().rev().find(theirs);
        newest.map(|message| shown(self.0, message))
    }

    /// Answers to callback queries, oldest first.
    #[must_use]
    pub fn answers(&self) -> Vec<Answered> {
        self.0.answers.clone()
    }

    /// The log of calls, oldest first. What the oldest of very many said is forgotten.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.each_call().cloned().collect()
    }

    /// The same to look through: a log of a long day is large.
    pub fn each_call(&self) -> impl DoubleEndedIterator<Item = &Call> {
        self.0.calls.iter()
    }

    /// How many calls of this method (`sendMessage`, …) were carried out.
    #[must_use]
    pub fn done(&self, method: &str) -> usize {
        self.0.done.get(method).copied().unwrap_or_default()
    }

    /// How many messages the bot has sent in all; an album is as many as it has files.
    #[must_use]
    pub fn sent(&self) -> usize {
        self.0.sent
    }

    /// How many of the bot's messages are in a chat and still there.
    #[must_use]
    pub fn count(&self, chat: i64) -> usize {
        let theirs = |message: &&Message| message.from.is_none() && !message.deleted;
        self.0.messages(chat).iter().filter(theirs).count()
    }

    /// Commands and their descriptions that were set for exactly this scope (`default`,
    /// `all_private_chats`, `chat:-100`, `chat_member:-100:7`, …) and language (may be empty).
    #[must_use]
    pub fn commands(&self, scope: &str, language: &str) -> Vec<(String, String)> {
        let key = (scope.to_owned(), language.to_owned());
        self.0.commands.get(&key).cloned().unwrap_or_default()
    }

    /// How many updates the bot has not confirmed.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.0.queue.pending.len() + self.0.queue.ghosts.len()
    }

    /// The reply keyboard that a person sees in the chat now, row by row.
    #[must_use]
    pub fn keyboard(&self, chat: i64) -> Vec<Vec<String>> {
        let mut with = self.0.messages(chat).iter().rev();
        let newest = with.find_map(|message| message.keyboard.as_ref());
        newest.map(labels).unwrap_or_default()
    }
}

pub(super) fn shown(state: &State, message: &Message) -> Shown {
    let file = message
        .file
        .as_ref()
        .and_then(|file| state.files.get(file))
        .map(|file| (file.upload.name.clone(), Arc::clone(&file.upload.bytes)));
    let keyboard = message.keyboard.as_ref();
    Shown {
        id: message.id,
        from_bot: message.from.is_none(),
        from: message.from,
        text: message.text.plain.clone(),
        html: message.text.html.clone(),
        buttons: message.inline.as_ref().map(buttons).unwrap_or_default(),
        keyboard: keyboard.map(labels).unwrap_or_default(),
        removes_keyboard: keyboard.is_some_and(|k| k.get("remove_keyboard").is_some()),
        media: message.media.clone(),
        file,
        album: message.album.clone(),
        reply_to: message.reply_to,
        edited: message.edit_date.is_some(),
        deleted: message.deleted,
        at: message.date,
    }
}

fn rows<T>(rows: Option<&Value>, each: impl Fn(&Value) -> T) -> Vec<Vec<T>> {
    let rows = rows.and_then(Value::as_array).into_iter().flatten();
    rows.map(|row| row.as_array().into_iter().flatten().map(&each).collect())
        .collect()
}

fn buttons(markup: &Value) -> Vec<Vec<Button>> {
    rows(markup.get("inline_keyboard"), |button| {
        let word = |name: &str| button.get(name).and_then(Value::as_str).map(str::to_owned);
        let web_app = button.pointer("/web_app/url").and_then(Value::as_str);
        Button {
            label: word("text").unwrap_or_default(),
            data: word("callback_data"),
            url: word("url"),
            web_app: web_app.map(str::to_owned),
        }
    })
}

fn labels(markup: &Value) -> Vec<Vec<String>> {
    rows(markup.get("keyboard"), |button| {
        let label = button.as_str().or_else(|| button.get("text")?.as_str());
        label.unwrap_or_default().to_owned()
    })
}

impl Message {
    /// Puts a keyboard under it.
    pub(super) fn set_keyboard(&mut self, keyboard: Keyboard) {
        self.inline = keyboard.inline;
        self.keyboard = keyboard.reply;
    }
}
