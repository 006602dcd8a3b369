//! A message as somebody sent it, for whoever sends it on.

use filin_core::domain::broadcast::MediaKind;
use filin_core::service::KnownFile;
use teloxide::types::{FileId, Message, MessageEntity, MessageEntityKind};
use teloxide::utils::render::Renderer;

use crate::telegram::html::escape;

/// See the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sent {
    /// Telegram's number of it in its chat.
    pub(super) message: i64,
    /// Messages of one album share it.
    pub(super) album: Option<String>,
    /// Its file, where an album may hold such a one.
    pub(super) file: Option<KnownFile>,
    /// Its words or its caption, with their formatting as HTML.
    pub(super) html: String,
    /// Whether somebody formatted them.
    pub(super) formatted: bool,
}

impl Sent {
    /// Whether it is one of the bot's commands.
    pub(super) fn is_command(&self) -> bool {
        self.html.trim_start().starts_with('/')
    }

    /// What follows the command, as HTML, if the sender formatted it.
    pub(super) fn after_command(&self) -> Option<String> {
        let command = self.html.trim_start().strip_prefix('/');
        let (_, rest) = command
            .filter(|_| self.formatted)?
            .split_once(char::is_whitespace)?;
        Some(rest.trim().to_owned())
    }
}

/// Reads it.
pub(super) fn read(message: &Message) -> Sent {
    let text = message.text().or_else(|| message.caption());
    let entities = message.entities().or_else(|| message.caption_entities());
    let (text, entities) = (text.unwrap_or_default(), entities.unwrap_or_default());
    let formatted = entities.iter().any(is_formatting);
    let html = if formatted {
        Renderer::new(text, entities).as_html()
    } else {
        escape(text).into_owned()
    };
    Sent {
        message: message.id.0.into(),
        album: message.media_group_id().map(|group| group.0.clone()),
        file: file(message),
        html,
        formatted,
    }
}

/// Telegram finds names, links and the like by itself.
fn is_formatting(entity: &MessageEntity) -> bool {
    !matches!(
        entity.kind,
        MessageEntityKind::Mention
            | MessageEntityKind::Hashtag
            | MessageEntityKind::Cashtag
            | MessageEntityKind::BotCommand
            | MessageEntityKind::Url
            | MessageEntityKind::Email
            | MessageEntityKind::PhoneNumber
    )
}

fn file(message: &Message) -> Option<KnownFile> {
    let known = |kind, id: &FileId| KnownFile {
        kind,
        file_id: id.0.clone(),
    };
    // The largest of a photo's sizes comes last.
    let photo = message.photo().and_then(<[_]>::last);
    let photo = photo.map(|size| known(MediaKind::Photo, &size.file.id));
    let video = message.video();
    let video = video.map(|video| known(MediaKind::Video, &video.file.id));
    let document = message.document();
    let document = document.map(|document| known(MediaKind::Document, &document.file.id));
    photo.or(video).or(document)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn message(more: &Value) -> Message {
        let mut whole = json!({
            "message_id": 5, "date": 0, "chat": { "id": 7, "type": "private", "first_name": "Я" },
        });
        for (name, value) in more.as_object().unwrap() {
            whole[name] = value.clone();
        }
        serde_json::from_str(&whole.to_string()).unwrap()
    }

    #[test]
    fn formatting_is_html_and_links_are_none() {
        let bold = json!([{ "type": "bold", "offset": 0, "length": 3 }]);
        let sent = read(&message(&json!({ "text": "Сов <3", "entities": bold })));
        assert_eq!(sent.html, "<b>Сов</b> &lt;3");
        assert!(sent.formatted);
        let link = json!([{ "type": "url", "offset": 0, "length": 8 }]);
        let sent = read(&message(&json!({ "text": "filin.ru", "entities": link })));
        assert!(!sent.formatted);
        assert_eq!((sent.message, sent.album, sent.file), (5, None, None));
    }

    #[test]
    fn of_a_photo_the_largest_is_taken() {
        let size = |id: &str| json!({ "file_id": id, "file_unique_id": id, "width": 1, "height": 1, "file_size": 1 });
        let photo = json!({
            "photo": [size("small"), size("large")], "media_group_id": "g", "caption": "Совы",
        });
        let sent = read(&message(&photo));
        let file = sent.file.unwrap();
        assert_eq!(
            (file.kind, file.file_id.as_str()),
            (MediaKind::Photo, "large")
        );
        assert_eq!(
            (sent.album.as_deref(), sent.html.as_str()),
            (Some("g"), "Совы")
        );
    }
}
