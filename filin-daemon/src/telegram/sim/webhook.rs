//! Brings updates to the bot's webhook: in order within a chat, chats beside each other, and again
//! and again until it is taken.
//!
//! Waits are Telegram's, divided by the scale (0 counts as 1): 2, 4, 8 … s between tries, for 24
//! hours; 60 s for an answer.

use std::collections::HashSet;
use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Client;
use reqwest::redirect::Policy;
use tokio::select;
use tokio::time::{Instant, sleep_until};

use super::core::Core;
use super::queue::{Update, Webhook};
use super::state::State;

const ANSWER: Duration = Duration::from_secs(60);
const FIRST_WAIT: Duration = Duration::from_secs(2);
const GIVES_UP: Duration = Duration::from_secs(24 * 60 * 60);

/// Runs until the simulator stops.
pub(super) async fn run(core: Arc<Core>) {
    let client = Client::builder()
        .no_proxy()
        .redirect(Policy::none())
        .timeout(ANSWER / core.options.scale.max(1))
        .build();
    let Ok(client) = client else {
        return;
    };
    let mut changed = core.changed.subscribe();
    loop {
        changed.mark_unchanged();
        let (ready, next) = pick(&mut core.look());
        for (update, hook, twice) in ready {
            let (core, client) = (Arc::clone(&core), client.clone());
            tokio::spawn(async move {
                select! {
                    () = core.stopped() => {}
                    () = bring(&core, &client, update, hook, twice) => {}
                }
            });
        }
        let wake = async {
            match next {
                Some(at) => sleep_until(at).await,
                None => pending().await,
            }
        };
        select! {
            () = core.stopped() => return,
            _ = changed.changed() => {}
            () = wake => {}
        }
    }
}

type Ready = Vec<(Update, Webhook, bool)>;

/// Each chat's oldest update, if it is due and a connection is left; and when to look again.
fn pick(state: &mut State) -> (Ready, Option<Instant>) {
    let State { queue, dice, .. } = state;
    let Some(hook) = queue.webhook.clone() else {
        return (Vec::new(), None);
    };
    let now = Instant::now();
    let flying = queue.pending.iter().filter(|update| update.flying).count();
    let mut left = hook.connections.saturating_sub(flying);
    let (mut ready, mut next) = (Vec::new(), None::<Instant>);
    let mut chats = HashSet::new();
    for update in &mut queue.pending {
        // Only the first of a chat; those behind it wait for it.
        if !chats.insert(update.chat) || update.flying {
            continue;
        }
        match update.due.filter(|&due| due > now) {
            Some(due) => next = Some(next.map_or(due, |next| next.min(due))),
            None if left > 0 => {
                left -= 1;
                update.flying = true;
                update.first.get_or_insert(now);
                let twice = update.failed == 0 && dice.twice(update.id);
                ready.push((update.clone(), hook.clone(), twice));
            }
            None => {}
        }
    }
    (ready, next)
}

async fn bring(core: &Core, client: &Client, update: Update, hook: Webhook, twice: bool) {
    let mut outcome = post(client, &hook, &update).await;
    if twice && outcome.is_ok() {
        outcome = post(client, &hook, &update).await;
    }
    let date = core.moment().date.timestamp();
    let scale = core.options.scale.max(1);
    core.change(|state| {
        let queue = &mut state.queue;
        let Some(at) = queue.pending.iter().position(|u| u.id == update.id) else {
            return;
        };
        let now = Instant::now();
        let tried = update.first.map_or(Duration::ZERO, |first| now - first);
        match outcome {
            Ok(()) => {
                queue.pending.remove(at);
            }
            Err(words) => {
                if tried > GIVES_UP / scale {
                    queue.pending.remove(at);
                } else if let Some(kept) = queue.pending.get_mut(at) {
                    let wait = FIRST_WAIT * 2_u32.pow(kept.failed.min(12)) / scale;
                    kept.flying = false;
                    kept.failed = kept.failed.saturating_add(1);
                    kept.due = Some(now + wait);
                }
                if let Some(hook) = &mut queue.webhook {
                    hook.last_error = Some((date, words));
                }
            }
        }
    });
}

/// The word for `last_error_message`, if it was not taken.
async fn post(client: &Client, hook: &Webhook, update: &Update) -> Result<(), String> {
    let mut request = client.post(&hook.url).json(&update.body);
    if let Some(secret) = &hook.secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    let response = request.send().await.map_err(|error| {
        if error.is_timeout() {
            "Read timeout expired".to_owned()
        } else if error.is_connect() {
            "Connection refused".to_owned()
        } else {
            "Connection reset by peer".to_owned()
        }
    })?;
    let status = response.status();
    let words = status.canonical_reason().unwrap_or_default();
    let _ = response.bytes().await;
    if status.is_success() {
        Ok(())
    } else {
        let code = status.as_u16();
        Err(format!("Wrong response from the webhook: {code} {words}"))
    }
}
