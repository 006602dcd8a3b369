//! Messages in chats that show how far a broadcast is, kept true while it goes out.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use filin_core::api::broadcast::Progress;
use filin_core::domain::actor::Language;
use filin_core::domain::ids::BroadcastId;
use filin_core::error::Result;
use tokio::task::JoinSet;
use tokio::time::Instant;

use crate::app::App;
use crate::telegram::client::CallError;
use crate::telegram::pacer::Urgency;
use crate::telegram::words::Words;
use crate::telegram::{Telegram, progress};

/// Between two edits of one message: a group takes 20 a minute in all.
const EVERY: Duration = Duration::from_secs(4);
/// One that has ended so lately may have a message that does not say so yet.
const LATELY: TimeDelta = TimeDelta::minutes(10);
/// See [`EVERY`].
const SHORTEST: Duration = Duration::from_millis(100);

/// A message that shows a broadcast.
#[derive(Clone)]
struct Card {
    chat: i64,
    message: i64,
    language: Language,
    shown: Option<Progress>,
    at: Instant,
    /// Whether an edit is under way.
    busy: bool,
}

/// What an edit has come to: shown as it was then; nothing if it is beyond editing.
type Edited = (BroadcastId, Option<Progress>);

/// See the module.
pub(super) struct Cards {
    every: Duration,
    cards: HashMap<BroadcastId, Card>,
    /// Messages that say the last word already, or are beyond editing: chat and message.
    settled: HashMap<BroadcastId, (i64, i64)>,
    edits: JoinSet<Edited>,
}

impl Cards {
    /// As fast as a server of this pace takes them.
    pub(super) fn new(pace: u32) -> Self {
        Self {
            every: (EVERY / pace.max(1)).max(SHORTEST),
            cards: HashMap::new(),
            settled: HashMap::new(),
            edits: JoinSet::new(),
        }
    }

    /// Begins to edit what is not true any more. Whatever is not over is looked at: one that waits
    /// may be changed from anywhere.
    pub(super) async fn refresh(&mut self, app: &App, telegram: &Arc<Telegram>) -> Result<()> {
        while let Some(edited) = self.edits.try_join_next() {
            self.landed(edited.ok());
        }
        let since = app.clock.now() - LATELY;
        for (id, card) in app.services.broadcasts_shown(since).await? {
            if self.settled.get(&id) != Some(&(card.0, card.1)) {
                self.know(id, Some(card));
            }
        }
        for (id, card) in &mut self.cards {
            if card.busy || card.at.elapsed() < self.every {
                continue;
            }
            card.busy = true;
            let (app, telegram) = (app.clone(), Arc::clone(telegram));
            self.edits.spawn(edit(app, telegram, *id, card.clone()));
        }
        Ok(())
    }

    /// Keeps this message true from now on, if there is one.
    pub(super) fn know(&mut self, id: BroadcastId, stands: Option<(i64, i64, Language)>) {
        let Some((chat, message, language)) = stands else {
            return;
        };
        let card = self.cards.entry(id).or_insert(Card {
            chat,
            message,
            language,
            shown: None,
            at: Instant::now(),
            busy: false,
        });
        (card.chat, card.message) = (chat, message);
    }

    fn landed(&mut self, edited: Option<Edited>) {
        let Some((id, shown)) = edited else { return };
        match shown {
            Some(shown) if !shown.status.is_over() => {
                if let Some(card) = self.cards.get_mut(&id) {
                    card.shown = Some(shown);
                    card.at = Instant::now();
                    card.busy = false;
                }
            }
            _ => {
                let card = self.cards.remove(&id);
                let settled = card.map(|card| (id, (card.chat, card.message)));
                self.settled.extend(settled);
            }
        }
    }
}

async fn edit(app: App, telegram: Arc<Telegram>, id: BroadcastId, card: Card) -> Edited {
    match try_edit(&app, &telegram, id, &card).await {
        Ok(shown) => (id, shown),
        Err(error) => {
            tracing::debug!(%error, "a broadcast's message waits");
            (id, card.shown)
        }
    }
}

async fn try_edit(
    app: &App,
    telegram: &Telegram,
    id: BroadcastId,
    card: &Card,
) -> Result<Option<Progress>> {
    let stands = app.services.broadcast_card(app.clock.now(), id).await?;
    let now = stands.progress();
    if card.shown.as_ref() == Some(&now) {
        return Ok(Some(now));
    }
    let content = progress::card(Words::new(app.services.texts(), card.language), &stands);
    let message = i32::try_from(card.message).unwrap_or_default();
    let courier = &telegram.courier;
    let edited = courier
        .edit(card.chat, message, &content, Urgency::Bulk)
        .await;
    match edited {
        Ok(()) => Ok(Some(now)),
        Err(CallError::Gone(_) | CallError::Rejected(_)) => Ok(None),
        Err(error) => {
            tracing::debug!(%error, "a broadcast's message is not edited");
            Ok(card.shown.clone())
        }
    }
}
