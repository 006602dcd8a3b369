//! The updates that the bot has not confirmed yet, and how it is told of them.

use std::collections::VecDeque;

use serde_json::{Value, json};
use tokio::time::Instant;

/// What comes only to those who ask for it by name.
const ON_REQUEST: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// An update on its way.
#[derive(Clone, Debug)]
pub(super) struct Update {
    pub(super) id: i64,
    pub(super) chat: i64,
    pub(super) body: Value,
    /// Tries of the webhook that failed.
    pub(super) failed: u32,
    pub(super) first: Option<Instant>,
    pub(super) due: Option<Instant>,
    pub(super) flying: bool,
}

/// Where updates go by themselves.
#[derive(Clone, Debug)]
pub(super) struct Webhook {
    pub(super) url: String,
    pub(super) secret: Option<String>,
    pub(super) connections: usize,
    pub(super) last_error: Option<(i64, String)>,
}

/// All that is to be told.
#[derive(Debug)]
pub(super) struct Queue {
    last: i64,
    pub(super) pending: VecDeque<Update>,
    /// Confirmed, and told once more by a fault.
    pub(super) ghosts: Vec<Value>,
    pub(super) webhook: Option<Webhook>,
    /// Counts the calls of `getUpdates`: the newest one is right, older ones end.
    pub(super) poller: u64,
    allowed: Option<Vec<String>>,
}

impl Queue {
    pub(super) fn new() -> Self {
        Self {
            last: 100_000,
            pending: VecDeque::new(),
            ghosts: Vec::new(),
            webhook: None,
            poller: 0,
            allowed: None,
        }
    }

    /// Puts it in line, unless the bot does not want its kind; its number either way.
    pub(super) fn push(&mut self, chat: i64, mut body: Value) -> i64 {
        self.last += 1;
        let wanted = body
            .as_object()
            .and_then(|body| body.keys().find(|key| *key != "update_id"))
            .is_some_and(|kind| self.wants(kind));
        if let (true, Some(fields)) = (wanted, body.as_object_mut()) {
            fields.insert("update_id".into(), self.last.into());
            self.pending.push_back(Update {
                id: self.last,
                chat,
                body,
                failed: 0,
                first: None,
                due: None,
                flying: false,
            });
        }
        self.last
    }

    fn wants(&self, kind: &str) -> bool {
        match &self.allowed {
            Some(allowed) => allowed.iter().any(|name| name == kind),
            None => !ON_REQUEST.contains(&kind),
        }
    }

    /// Remembers which kinds the bot wants: an empty list is the default, silence changes nothing.
    pub(super) fn allow(&mut self, kinds: Option<&Value>) {
        if let Some(kinds) = kinds.and_then(Value::as_array) {
            let names = kinds.iter().filter_map(Value::as_str).map(str::to_owned);
            self.allowed = Some(names.collect()).filter(|names: &Vec<_>| !names.is_empty());
        }
    }

    /// `WebhookInfo` of the Bot API.
    pub(super) fn info(&self) -> Value {
        let hook = self.webhook.as_ref();
        let mut info = json!({
            "url": hook.map_or("", |hook| hook.url.as_str()),
            "has_custom_certificate": false,
            "pending_update_count": self.pending.len(),
        });
        if let Some(info) = info.as_object_mut() {
            if let Some(hook) = hook {
                info.insert("max_connections".into(), hook.connections.into());
            }
            if let Some((date, words)) = hook.and_then(|hook| hook.last_error.as_ref()) {
                info.insert("last_error_date".into(), (*date).into());
                info.insert("last_error_message".into(), words.as_str().into());
            }
            if let Some(allowed) = &self.allowed {
                info.insert("allowed_updates".into(), json!(allowed));
            }
        }
        info
    }
}
