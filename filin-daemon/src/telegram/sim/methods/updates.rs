//! How the bot hears of what people do: by asking, or by a webhook.

use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::time::{Instant, timeout_at};

use crate::telegram::sim::core::Core;
use crate::telegram::sim::keyboard::secure;
use crate::telegram::sim::params::Params;
use crate::telegram::sim::queue::Webhook;
use crate::telegram::sim::refusal::{Outcome, Refusal};
use crate::telegram::sim::state::{Moment, State};

/// As long as Telegram waits for something to tell.
const MOST_WAIT: i64 = 50;
const MOST_UPDATES: i64 = 100;
const DEFAULT_CONNECTIONS: i64 = 40;

/// `getUpdates`: answers at once if there is something to tell, else when there is.
pub(super) async fn get(core: &Arc<Core>, params: &Params) -> Outcome {
    let wait = params.integer("timeout").unwrap_or_default();
    let wait = u64::try_from(wait.clamp(0, MOST_WAIT)).unwrap_or_default();
    let until = Instant::now() + Duration::from_secs(wait);
    let limit = params.integer("limit").unwrap_or(MOST_UPDATES);
    let limit = usize::try_from(limit.clamp(1, MOST_UPDATES)).unwrap_or(1);
    let allowed = params.json("allowed_updates")?;
    let mut changed = core.changed.subscribe();
    let mine = core.change(|state| {
        if state.queue.webhook.is_some() {
            return Err(Refusal::conflict(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete \
                 the webhook first",
            ));
        }
        state.queue.poller += 1;
        state.queue.allow(allowed.as_ref());
        confirm(state, params.integer("offset").unwrap_or_default());
        Ok(state.queue.poller)
    })?;
    loop {
        changed.mark_unchanged();
        let told = look(&mut core.look(), mine, limit)?;
        if !told.is_empty() || Instant::now() >= until {
            return Ok(Value::Array(told));
        }
        if !matches!(timeout_at(until, changed.changed()).await, Ok(Ok(()))) {
            // Time is up, and there may be a newer poller all the same.
            return look(&mut core.look(), mine, limit).map(Value::Array);
        }
    }
}

/// Forgets what is below the offset; a negative one keeps so many of the newest.
fn confirm(state: &mut State, offset: i64) {
    let State { queue, dice, .. } = state;
    let keep = usize::try_from(-offset).ok();
    while let Some(oldest) = queue.pending.front() {
        let confirmed = match keep {
            Some(keep) if offset < 0 => queue.pending.len() > keep,
            _ => oldest.id < offset,
        };
        if !confirmed {
            break;
        }
        if let Some(update) = queue.pending.pop_front()
            && dice.twice(update.id)
        {
            queue.ghosts.push(update.body);
        }
    }
}

fn look(state: &mut State, mine: u64, limit: usize) -> Outcome<Vec<Value>> {
    let queue = &mut state.queue;
    if queue.webhook.is_some() {
        return Err(Refusal::conflict("terminated by setWebhook request"));
    }
    if queue.poller != mine {
        return Err(Refusal::conflict(
            "terminated by other getUpdates request; make sure that only one bot instance is \
             running",
        ));
    }
    let mut told: Vec<Value> = queue.ghosts.drain(..).collect();
    let pending = queue.pending.iter().map(|update| update.body.clone());
    told.extend(pending.take(limit));
    Ok(told)
}

pub(super) fn set_webhook(state: &mut State, params: &Params, now: Moment) -> Outcome {
    let Some(url) = params.text("url") else {
        return delete_webhook(state, params, now);
    };
    // A Bot API server of one's own allows http; so does this one, on its machine.
    if !secure(&url) {
        return Err(Refusal::bad(
            "bad webhook: An HTTPS URL must be provided for webhook",
        ));
    }
    let secret = params.text("secret_token");
    let good = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if let Some(secret) = &secret
        && !(secret.len() <= 256 && secret.bytes().all(good))
    {
        return Err(Refusal::bad("secret token contains unallowed characters"));
    }
    let connections = params.integer("max_connections");
    let connections = connections.unwrap_or(DEFAULT_CONNECTIONS).clamp(1, 100);
    let allowed = params.json("allowed_updates")?;
    state.queue.allow(allowed.as_ref());
    drop_pending(state, params);
    state.queue.webhook = Some(Webhook {
        url,
        secret,
        connections: usize::try_from(connections).unwrap_or(1),
        last_error: None,
    });
    Ok(true.into())
}

pub(super) fn delete_webhook(state: &mut State, params: &Params, _: Moment) -> Outcome {
    state.queue.webhook = None;
    drop_pending(state, params);
    Ok(true.into())
}

fn drop_pending(state: &mut State, params: &Params) {
    if params.flag("drop_pending_updates") {
        state.queue.pending.clear();
        state.queue.ghosts.clear();
    }
    for update in &mut state.queue.pending {
        (update.failed, update.first, update.due) = (0, None, None);
    }
}

pub(super) fn webhook_info(state: &mut State, _: &Params, _: Moment) -> Outcome {
    Ok(state.queue.info())
}
