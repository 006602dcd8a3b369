//! Backups: who may make and read them, what the log says of them, and who is told. The making
//! itself is a transfer, which the daemon runs beside everything else.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde_json::{Value, json};

use super::{Services, require, wire};
use crate::domain::actor::{Act, Channel, Role};
use crate::domain::backup::Backup;
use crate::error::Result;
use crate::event::{Fact, Kind};
use crate::store::events;
use crate::store::outbox::{Audience, Message};

impl Services {
    /// Whether the caller may make, list and read backups: owners may.
    pub fn may_back_up(&self, act: &Act) -> Result<()> {
        require(act, Role::Owner)
    }

    /// The venue's zone, by whose clock backups are made.
    pub async fn backup_zone(&self) -> Result<Tz> {
        Ok(self.setup().await?.calendar().zone)
    }

    /// When the schedule made its last backup, by whichever replica.
    pub async fn scheduled_backup_at(&self) -> Result<Option<DateTime<Utc>>> {
        let mut tx = self.store.read().await?;
        events::last_scheduled_backup(&mut tx).await
    }

    /// Writes down that a backup was made; of one of the schedule owners are told. For owners.
    pub async fn backup_made(&self, act: &Act, made: &Backup) -> Result<()> {
        require(act, Role::Owner)?;
        let data = json!({
            "name": made.name, "bytes": made.bytes, "rows": made.all_rows(),
            "encrypted": made.encrypted,
        });
        let message = if is_scheduled(act) {
            let at = wire::time(self.setup().await?.calendar(), made.made_at);
            let mut told = data.clone();
            if let Value::Object(told) = &mut told {
                told.insert("at".into(), json!(at));
            }
            Some(
                Message::new("backup_made", Audience::Staff)
                    .data(told)
                    .bulk(),
            )
        } else {
            None
        };
        let tx = self.store.write().await?;
        let fact = Fact::new(Kind::BackupCreated).data(data);
        let messages: Vec<Message> = message.into_iter().collect();
        self.finish(act, tx, &[fact], &messages).await
    }

    /// Writes down that a backup could not be made. Of the schedule's first failure owners are told,
    /// and not again until one is made. `code` is the kind of failure, `why` says more of it. For owners.
    pub async fn backup_failed(&self, act: &Act, code: &str, why: &str) -> Result<()> {
        require(act, Role::Owner)?;
        // Words of elsewhere may hold a name: the log keeps the kind of failure alone.
        let fact = Fact::new(Kind::BackupFailed).data(json!({ "why": code }));
        let mut tx = self.store.write().await?;
        let mut messages = Vec::new();
        if is_scheduled(act) {
            let last = events::last_backup(&mut tx).await?;
            let is_first = last.is_none_or(|last| last.kind != Kind::BackupFailed.as_str());
            let told = json!({ "code": code, "why": why });
            let message = Message::new("backup_failed", Audience::Staff).data(told);
            messages.extend(is_first.then_some(message));
        }
        self.finish(act, tx, &[fact], &messages).await
    }

    /// The chats of owners, to whom an encrypted backup is sent.
    pub async fn backup_chats(&self) -> Result<Vec<i64>> {
        let mut tx = self.store.read().await?;
        self.owners_chats(&mut tx).await
    }
}

/// Whether it is the daemon's own doing.
fn is_scheduled(act: &Act) -> bool {
    act.channel == Channel::Job
}
