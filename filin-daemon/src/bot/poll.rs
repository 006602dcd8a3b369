//! Asks Telegram for updates, and confirms them by asking for the next.

use serde_json::Value;
use teloxide::payloads::{GetUpdates, GetUpdatesSetters};
use teloxide::requests::Payload;
use tokio::time::sleep;

use super::{Lead, PAUSE};
use crate::telegram::client::CallError;
use crate::telegram::incoming::ALLOWED;

/// How long Telegram keeps the question open, in seconds; it takes 50 at most.
const OPEN: u32 = 25;

/// [`GetUpdates`] answered as it comes: an update that teloxide cannot read is kept all the same.
#[derive(serde::Serialize)]
struct Ask {
    offset: i64,
    timeout: u32,
    limit: u8,
    allowed_updates: [&'static str; ALLOWED.len()],
}

impl Payload for Ask {
    type Output = Vec<Value>;
    const NAME: &'static str = GetUpdates::NAME;

    fn timeout_hint(&self) -> Option<std::time::Duration> {
        GetUpdates::new().timeout(self.timeout).timeout_hint()
    }
}

/// Polls for as long as it is not dropped.
pub(super) async fn run(lead: &Lead) {
    // Everything that was not confirmed comes again, and is known by its number.
    let mut offset = 0;
    loop {
        let ask = Ask {
            offset,
            timeout: OPEN,
            limit: 100,
            allowed_updates: ALLOWED,
        };
        match lead.telegram.courier.client().call(&ask).await {
            Ok(told) => offset = kept(lead, told, offset).await,
            Err(CallError::Conflict(why)) => {
                tracing::warn!(why, "somebody else asks for this bot's updates");
                sleep(PAUSE * 3).await;
            }
            Err(CallError::Wait(wait)) => sleep(wait).await,
            Err(error) => {
                tracing::warn!(%error, "Telegram gives no updates, asking again");
                sleep(PAUSE).await;
            }
        }
    }
}

/// Keeps what was told; says from which number on to ask.
async fn kept(lead: &Lead, told: Vec<Value>, offset: i64) -> i64 {
    let number = |body: &Value| body.get("update_id").and_then(Value::as_i64);
    let last = told.iter().filter_map(number).max();
    let now = lead.app.clock.now();
    match lead.telegram.take_in(&lead.app.services, told, now).await {
        Ok(()) => last.map_or(offset, |last| last + 1),
        Err(error) => {
            tracing::warn!(%error, "updates could not be kept, asking again");
            sleep(PAUSE).await;
            offset
        }
    }
}
