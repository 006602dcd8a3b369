//! Files: given to Telegram once, and known by its name for them ever after.

use std::time::Duration;

use filin_core::domain::broadcast::MediaKind;
use reqwest::multipart::{Form, Part};
use serde::Deserialize;
use serde_json::json;
use url::Url;

use super::{CallError, Client, PATIENCE, answer};

/// Bytes a second that the slowest line carries which is waited for: 50 MB in seven minutes.
const SLOWEST: usize = 128 * 1024;

/// The method that sends such a file.
#[must_use]
pub fn method(kind: MediaKind) -> &'static str {
    match kind {
        MediaKind::Photo => "sendPhoto",
        MediaKind::Video => "sendVideo",
        MediaKind::Animation => "sendAnimation",
        MediaKind::Document => "sendDocument",
    }
}

/// A message with a file, as far as it matters.
#[derive(Debug, Deserialize)]
struct Message {
    message_id: i64,
    #[serde(default)]
    photo: Vec<Size>,
    video: Option<File>,
    animation: Option<File>,
    document: Option<File>,
}

#[derive(Debug, Deserialize)]
struct File {
    file_id: String,
}

#[derive(Debug, Deserialize)]
struct Size {
    file_id: String,
    #[serde(default)]
    width: u64,
    #[serde(default)]
    height: u64,
}

impl Message {
    /// The name of its file. A film without sound comes back as an animation, an animation also as a
    /// document: its own kind is looked for first.
    fn file_id(self, kind: MediaKind) -> Option<String> {
        if kind == MediaKind::Photo {
            let sizes = self.photo.into_iter();
            let largest = sizes.max_by_key(|size| size.width.saturating_mul(size.height));
            return largest.map(|size| size.file_id);
        }
        let (video, animation, document) = (self.video, self.animation, self.document);
        let file = match kind {
            MediaKind::Video => video.or(animation).or(document),
            MediaKind::Animation => animation.or(video).or(document),
            MediaKind::Photo | MediaKind::Document => document.or(animation).or(video),
        };
        file.map(|file| file.file_id)
    }
}

impl Client {
    /// Gives Telegram a file, in a message without a sound: the message, and the file's name.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub async fn upload(
        &self,
        chat: i64,
        kind: MediaKind,
        name: &str,
        bytes: Vec<u8>,
    ) -> Result<(i64, String), CallError> {
        let patience = patience(bytes.len());
        let part = Part::bytes(bytes).file_name(name.to_owned());
        // Parts go out in order; the file is the last, so that what it is for comes first.
        let form = Form::new()
            .text("chat_id", chat.to_string())
            .text("disable_notification", "true")
            .part(kind.as_str(), part);
        let request = self.post(method(kind), patience).multipart(form);
        sent(answer(request).await?, kind)
    }

    /// The same with a file that Telegram fetches itself.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub async fn by_url(
        &self,
        chat: i64,
        kind: MediaKind,
        url: &Url,
    ) -> Result<(i64, String), CallError> {
        let body = json!({
            "chat_id": chat,
            "disable_notification": true,
            kind.as_str(): url.as_str(),
        });
        sent(self.ask(method(kind), &body, PATIENCE * 3).await?, kind)
    }
}

fn sent(message: Message, kind: MediaKind) -> Result<(i64, String), CallError> {
    let id = message.message_id;
    match message.file_id(kind) {
        Some(file) => Ok((id, file)),
        None => Err(CallError::Rejected("no file in the answer".into())),
    }
}

/// How long so many bytes may take.
fn patience(bytes: usize) -> Duration {
    let seconds = u64::try_from(bytes / SLOWEST).unwrap_or(u64::MAX);
    (PATIENCE * 3).saturating_add(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use rstest::rstest;
    use serde_json::Value;

    use super::*;

    #[rstest]
    #[case(MediaKind::Photo, json!({ "photo": [
        { "file_id": "s", "width": 90, "height": 60 },
        { "file_id": "it", "width": 1280, "height": 853 },
        { "file_id": "m", "width": 320, "height": 213 },
    ] }), Some("it"))]
    #[case(MediaKind::Photo, json!({ "document": { "file_id": "d" } }), None)]
    #[case(MediaKind::Video, json!({ "video": { "file_id": "it" } }), Some("it"))]
    // Without sound.
    #[case(MediaKind::Video, json!({
        "animation": { "file_id": "it" }, "document": { "file_id": "d" },
    }), Some("it"))]
    #[case(MediaKind::Animation, json!({
        "document": { "file_id": "d" }, "animation": { "file_id": "it", "width": 1 },
    }), Some("it"))]
    #[case(MediaKind::Document, json!({ "document": { "file_id": "it" } }), Some("it"))]
    // A film sent as a file.
    #[case(MediaKind::Document, json!({ "video": { "file_id": "it" } }), Some("it"))]
    #[case(MediaKind::Document, json!({ "text": "a" }), None)]
    fn the_file_is_found(
        #[case] kind: MediaKind,
        #[case] mut answer: Value,
        #[case] file: Option<&str>,
    ) {
        answer["message_id"] = 7.into();
        let found = sent(serde_json::from_value(answer).unwrap(), kind);
        match file {
            Some(file) => assert_eq!(found, Ok((7, file.to_owned()))),
            None => assert!(matches!(found, Err(CallError::Rejected(_)))),
        }
    }

    #[test]
    fn large_files_take_their_time() {
        assert_eq!(patience(1000), Duration::from_secs(60));
        assert_eq!(patience(50 * 1024 * 1024), Duration::from_secs(460));
    }
}
