//! Sends owners a backup's file, where Telegram takes it and nobody else can read it. The words come
//! by the post; a file that does not arrive lies in the folder all the same.

use filin_core::domain::backup::Backup;
use filin_core::domain::broadcast::MediaKind;
use filin_core::domain::broadcast::content::MAX_FILE;
use serde_json::json;

use super::Backups;
use crate::app::App;
use crate::telegram::Telegram;
use crate::telegram::client::CallError;
use crate::telegram::client::upload::method;
use crate::telegram::pacer::Urgency;

/// How often a chat is tried in all.
const TRIES: u32 = 3;

/// Sends it to each owner in their own chat.
pub async fn to_owners(app: &App, made: &Backup) {
    let Some(telegram) = &app.telegram else {
        return;
    };
    let fits = usize::try_from(made.bytes).is_ok_and(|bytes| bytes < MAX_FILE);
    if !made.encrypted || !fits {
        return;
    }
    let chats = app.services.backup_chats().await.unwrap_or_else(|error| {
        tracing::warn!(%error, "owners are not sent the backup");
        Vec::new()
    });
    if chats.is_empty() {
        return;
    }
    let Some(bytes) = read(&app.backups, made).await else {
        return;
    };
    let mut parcel = Parcel {
        telegram,
        name: &made.name,
        bytes,
        known: None,
    };
    for chat in chats {
        if let Err(error) = parcel.send(chat).await {
            tracing::warn!(chat, %error, "an owner is not sent the backup");
        }
    }
}

async fn read(backups: &Backups, made: &Backup) -> Option<Vec<u8>> {
    let path = backups.settings().folder()?.path_of(made);
    let read = tokio::fs::read(path).await;
    read.inspect_err(|error| tracing::warn!(%error, "owners are not sent the backup"))
        .ok()
}

/// The file on its way; Telegram is given it once, and knows it by a name from then on.
struct Parcel<'a> {
    telegram: &'a Telegram,
    name: &'a str,
    bytes: Vec<u8>,
    known: Option<String>,
}

impl Parcel<'_> {
    async fn send(&mut self, chat: i64) -> Result<(), CallError> {
        let mut tries = 0;
        loop {
            tries += 1;
            let sent = self.attempt(chat).await;
            match self.telegram.courier.heeded(chat, sent) {
                // What was lost on its way may have arrived: twice would do no harm.
                Err(error) if tries < TRIES && error.is_passing() => {
                    tracing::debug!(chat, %error, "the backup is sent again");
                }
                done => return done,
            }
        }
    }

    async fn attempt(&mut self, chat: i64) -> Result<(), CallError> {
        let courier = &self.telegram.courier;
        let _turn = courier.turn(chat, Urgency::Bulk).await;
        let kind = MediaKind::Document;
        if let Some(file) = &self.known {
            let body = json!({
                "chat_id": chat, "disable_notification": true, kind.as_str(): file,
            });
            return courier.client().tell(method(kind), &body).await;
        }
        let bytes = self.bytes.clone();
        let (_, file) = courier
            .client()
            .upload(chat, kind, self.name, bytes)
            .await?;
        self.known = Some(file);
        Ok(())
    }
}
