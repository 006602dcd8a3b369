//! Takes in what Telegram tells, by polling or by its calls: kept first, handled later.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use filin_core::domain::actor::Language;
use filin_core::error::Result;
use filin_core::service::{Services, Update};
use serde_json::Value;

use super::Telegram;
use super::content::Content;
use super::flood::Admitted;

/// The kinds of updates that the bot wants. Source: the Bot API; what is not here is not sent.
pub const ALLOWED: [&str; 4] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
];

/// Understands whose an update is; nothing without a number.
#[must_use]
pub fn read(body: Value) -> Option<Update> {
    let update_id = body.get("update_id")?.as_i64()?;
    let kind = ALLOWED.iter().find_map(|kind| body.get(kind));
    let id = |path: &str| {
        kind.and_then(|kind| kind.pointer(path))
            .and_then(Value::as_i64)
            .unwrap_or_default()
    };
    let chat = match id("/chat/id") {
        0 => id("/message/chat/id"),
        chat => chat,
    };
    Some(Update {
        update_id,
        chat_id: chat,
        user_id: id("/from/id"),
        body,
    })
}

impl Telegram {
    /// Keeps updates, but for what comes faster than anybody types.
    ///
    /// # Errors
    /// If they could not be kept: then they must not be confirmed.
    pub async fn take_in(
        self: &Arc<Self>,
        services: &Services,
        bodies: Vec<Value>,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let mut kept = Vec::with_capacity(bodies.len());
        for update in bodies.into_iter().filter_map(read) {
            match self.flood.admit(update.user_id) {
                Admitted::Yes => kept.push(update),
                admitted => {
                    let told = admitted == Admitted::Told;
                    self.turn_away(services, &update, told).await;
                }
            }
        }
        services.keep_updates(&kept, now).await?;
        self.arrived.notify_one();
        Ok(())
    }

    /// Says that it was too fast: to a button always, to words once in a while.
    /// Nobody else waits for it, unless many must be told at once.
    async fn turn_away(self: &Arc<Self>, services: &Services, update: &Update, told: bool) {
        let language = update.body.pointer("/callback_query/from/language_code");
        let language = language.or_else(|| update.body.pointer("/message/from/language_code"));
        let language = Language::from_tag(language.and_then(Value::as_str).unwrap_or_default());
        let words = services.texts().get(language, "bot-too-fast", &[]);
        let query = update.body.pointer("/callback_query/id");
        let query = query.and_then(Value::as_str).map(str::to_owned);
        let chat = update.chat_id;
        if query.is_none() && !(told && chat > 0) {
            return;
        }
        let Ok(place) = Arc::clone(&self.turning).acquire_owned().await else {
            return;
        };
        let telegram = Arc::clone(self);
        tokio::spawn(async move {
            let done = match query {
                Some(query) => telegram.courier.answer(&query, &words, false).await,
                None => {
                    let content = Content::text(words);
                    telegram.courier.reply(chat, &content).await.map(|_| ())
                }
            };
            if let Err(error) = done {
                tracing::debug!(%error, "could not say that it was too fast");
            }
            drop(place);
        });
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn whose_an_update_is() {
        let message = json!({ "update_id": 1, "message": {
            "from": { "id": 7 }, "chat": { "id": -5 } } });
        let press = json!({ "update_id": 2, "callback_query": { "id": "q",
            "from": { "id": 8 }, "message": { "chat": { "id": 8 } } } });
        let other = json!({ "update_id": 3, "poll": {} });
        let of = |body| read(body).map(|one| (one.update_id, one.chat_id, one.user_id));
        assert_eq!(of(message), Some((1, -5, 7)));
        assert_eq!(of(press), Some((2, 8, 8)));
        assert_eq!(of(other), Some((3, 0, 0)));
        assert_eq!(of(json!({})), None);
        assert_eq!(of(json!({ "update_id": "x" })), None);
    }
}
