//! One message of a chat, from the bot or from a person.

use serde_json::{Map, Value, json};

use super::markup::Markup;

/// What is kept of a message.
#[derive(Clone, Debug, Default)]
pub(super) struct Message {
    pub(super) id: i64,
    pub(super) chat: i64,
    /// Who wrote it; `None` is the bot.
    pub(super) from: Option<i64>,
    pub(super) date: i64,
    pub(super) edit_date: Option<i64>,
    /// The text, or the caption of a message with media.
    pub(super) text: Markup,
    /// `photo`, `video`, `contact`, …; a service message has its own.
    pub(super) media: Option<String>,
    /// What the Bot API says of the media, by name.
    pub(super) body: Map<String, Value>,
    /// `file_id` of the media.
    pub(super) file: Option<String>,
    /// `inline_keyboard`, checked.
    pub(super) inline: Option<Value>,
    /// The reply keyboard that came with it, or its removal.
    pub(super) keyboard: Option<Value>,
    pub(super) album: Option<String>,
    pub(super) reply_to: Option<i64>,
    pub(super) deleted: bool,
}

impl Message {
    /// Whether its words are a caption.
    pub(super) fn has_caption(&self) -> bool {
        matches!(
            self.media.as_deref(),
            Some("photo" | "video" | "animation" | "document" | "voice")
        )
    }

    /// Whether it is words alone.
    pub(super) fn is_text(&self) -> bool {
        self.media.is_none()
    }

    /// `Message` of the Bot API, without `from`, `chat` and `reply_to_message`.
    pub(super) fn json(&self) -> Map<String, Value> {
        let mut json = self.body.clone();
        json.insert("message_id".into(), self.id.into());
        json.insert("date".into(), self.date.into());
        let (text, entities) = if self.is_text() {
            ("text", "entities")
        } else {
            ("caption", "caption_entities")
        };
        if self.is_text() || self.has_caption() && !self.text.plain.is_empty() {
            json.insert(text.into(), self.text.plain.as_str().into());
            if let Some(length) = self.command() {
                let entity = json!([{ "type": "bot_command", "offset": 0, "length": length }]);
                json.insert(entities.into(), entity);
            }
        }
        for (name, value) in [
            ("edit_date", self.edit_date.map(Value::from)),
            ("media_group_id", self.album.clone().map(Value::from)),
            ("reply_markup", self.inline.clone()),
        ] {
            if let Some(value) = value {
                json.insert(name.into(), value);
            }
        }
        json
    }

    /// How many characters of a person's message are a command, if it begins with one.
    fn command(&self) -> Option<usize> {
        let word = self.text.plain.split_whitespace().next()?;
        let name = word.strip_prefix('/')?;
        let good = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '@';
        let is_command = self.from.is_some()
            && self.text.plain.starts_with('/')
            && !name.is_empty()
            && name.chars().all(good);
        is_command.then(|| word.encode_utf16().count())
    }
}
