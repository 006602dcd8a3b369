//! Telegram as the store of a broadcast's files: each is given to it once, and sent on by its name.

use filin_core::domain::broadcast::MediaKind;
use serde_json::json;
use url::Url;

use super::client::CallError;
use super::courier::Courier;
use super::pacer::Urgency;

/// Where a file comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// It was uploaded to us.
    Bytes {
        /// What it is called; Telegram looks at its ending.
        name: String,
        /// What it holds.
        bytes: Vec<u8>,
    },
    /// Telegram fetches it.
    Url(Url),
}

impl Courier {
    /// Gives Telegram a file and gets its name for it. The message that brings it is taken back at
    /// once; one that stays is only untidy.
    ///
    /// # Errors
    /// As [`Courier::send`].
    pub async fn store(
        &self,
        chat: i64,
        kind: MediaKind,
        source: Source,
    ) -> Result<String, CallError> {
        let _turn = self.turn(chat, Urgency::Broadcast).await;
        let client = self.client();
        let kept = match source {
            Source::Bytes { name, bytes } => client.upload(chat, kind, &name, bytes).await,
            Source::Url(url) => client.by_url(chat, kind, &url).await,
        };
        let (message, file) = self.heeded(chat, kept)?;
        let body = json!({ "chat_id": chat, "message_id": message });
        if let Err(error) = client.tell("deleteMessage", &body).await {
            tracing::warn!(chat, message, %error, "a file's message was not taken back");
        }
        Ok(file)
    }
}
