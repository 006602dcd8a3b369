//! All that the simulated Telegram knows, behind one lock.

use std::collections::{BTreeMap, HashMap, VecDeque};

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use tokio::time::Instant;

use super::Options;
use super::faults::Dice;
use super::limits::Limits;
use super::message::Message;
use super::params::Upload;
use super::people::{Group, Known, User, bot};
use super::queue::Queue;
use super::refusal::{Outcome, Refusal};
use super::shown::{Answered, Call};

/// Calls that the log remembers.
const MOST_CALLS: usize = 200_000;
/// The newest of them are remembered with what they said.
const MOST_BODIES: usize = 20_000;

/// A moment on both clocks: the one that is told, and the one that measures.
#[derive(Clone, Copy)]
pub(super) struct Moment {
    pub(super) date: DateTime<Utc>,
    pub(super) at: Instant,
}

/// A callback query that was not answered yet.
pub(super) struct Query {
    pub(super) user: i64,
    pub(super) data: String,
    pub(super) asked: Instant,
    pub(super) spent: bool,
}

/// A file that somebody sent.
#[derive(Clone)]
pub(super) struct File {
    pub(super) kind: String,
    pub(super) upload: Upload,
}

/// See above.
pub(super) struct State {
    pub(super) bot: i64,
    pub(super) scale: u32,
    pub(super) people: BTreeMap<i64, Known>,
    pub(super) groups: BTreeMap<i64, Group>,
    pub(super) chats: HashMap<i64, Vec<Message>>,
    pub(super) queue: Queue,
    pub(super) queries: BTreeMap<i64, Query>,
    pub(super) answers: Vec<Answered>,
    pub(super) calls: VecDeque<Call>,
    pub(super) forgotten_calls: usize,
    /// How often each method was carried out.
    pub(super) done: BTreeMap<String, usize>,
    /// How many messages the bot has sent.
    pub(super) sent: usize,
    pub(super) commands: BTreeMap<(String, String), Vec<(String, String)>>,
    /// The bot's button beside the input line; 0 is what all see.
    pub(super) menus: HashMap<i64, Value>,
    pub(super) about: HashMap<String, String>,
    pub(super) files: BTreeMap<String, File>,
    pub(super) limits: Limits,
    pub(super) dice: Dice,
    counter: i64,
}

impl State {
    pub(super) fn new(options: &Options) -> Self {
        let number = options.token.split(':').next().unwrap_or_default();
        let mut state = Self {
            bot: number.parse().unwrap_or(42),
            scale: options.scale,
            people: BTreeMap::new(),
            groups: BTreeMap::new(),
            chats: HashMap::new(),
            queue: Queue::new(),
            queries: BTreeMap::new(),
            answers: Vec::new(),
            calls: VecDeque::new(),
            forgotten_calls: 0,
            done: BTreeMap::new(),
            sent: 0,
            commands: BTreeMap::new(),
            menus: HashMap::new(),
            about: HashMap::new(),
            files: BTreeMap::new(),
            limits: Limits::new(options.scale),
            dice: Dice::new(options.seed),
            counter: 0,
        };
        if let Some(id) = options.staff_chat {
            state.groups.insert(id, Group::new(id, "Смена Филина", &[]));
        }
        state
    }

    /// A number that was never given before.
    pub(super) fn next(&mut self) -> i64 {
        self.counter += 1;
        self.counter
    }

    /// `User` of the Bot API; somebody nobody introduced is made up, for forged updates.
    pub(super) fn user(&self, id: i64) -> Value {
        match self.people.get(&id) {
            Some(known) => known.user.json(),
            None if id == self.bot => bot(id),
            None => User::new(id, "?").json(),
        }
    }

    /// `Chat` of the Bot API.
    pub(super) fn chat(&self, id: i64) -> Value {
        if let Some(group) = self.groups.get(&id) {
            return group.chat();
        }
        match self.people.get(&id) {
            Some(known) => known.user.chat(),
            None if id < 0 => Group::new(id, "?", &[]).chat(),
            None => User::new(id, "?").chat(),
        }
    }

    /// Whether the bot may write there.
    pub(super) fn door(&self, chat: i64) -> Outcome<()> {
        if let Some(group) = self.groups.get(&chat) {
            if let Some(to) = group.migrated_to {
                return Err(Refusal::migrated(to));
            }
            if group.kicked {
                let kind = group.kind();
                return Err(Refusal::forbidden(&format!(
                    "bot was kicked from the {kind} chat"
                )));
            }
            return Ok(());
        }
        let Some(known) = self.people.get(&chat) else {
            return Err(Refusal::bad("chat not found"));
        };
        if known.deactivated {
            Err(Refusal::forbidden("user is deactivated"))
        } else if known.blocked {
            Err(Refusal::forbidden("bot was blocked by the user"))
        } else if !known.user.started {
            let why = "bot can't initiate conversation with a user";
            Err(Refusal::forbidden(why))
        } else {
            Ok(())
        }
    }

    /// Messages of a chat, oldest first.
    pub(super) fn messages(&self, chat: i64) -> &[Message] {
        self.chats.get(&chat).map_or(&[], Vec::as_slice)
    }

    /// A message that is still there.
    pub(super) fn message(&self, chat: i64, id: i64) -> Option<&Message> {
        let found = self.messages(chat).iter().rfind(|m| m.id == id);
        found.filter(|message| !message.deleted)
    }

    /// The same, to change it.
    pub(super) fn message_mut(&mut self, chat: i64, id: i64) -> Option<&mut Message> {
        let all = self.chats.get_mut(&chat)?;
        all.iter_mut()
            .rfind(|message| message.id == id && !message.deleted)
    }

    /// Puts a message into its chat under the chat's next number.
    pub(super) fn post(&mut self, mut message: Message) -> i64 {
        if message.from.is_none() {
            self.sent += 1;
        }
        let chat = self.chats.entry(message.chat).or_default();
        message.id = chat.last().map_or(1, |last| last.id + 1);
        let id = message.id;
        chat.push(message);
        id
    }

    /// `Message` of the Bot API.
    pub(super) fn told(&self, message: &Message) -> Value {
        let mut json = self.told_alone(message);
        let replied = message
            .reply_to
            .and_then(|id| self.message(message.chat, id));
        if let Some(replied) = replied {
            let replied = Value::Object(self.told_alone(replied));
            json.insert("reply_to_message".into(), replied);
        }
        Value::Object(json)
    }

    fn told_alone(&self, message: &Message) -> Map<String, Value> {
        let mut json = message.json();
        let from = self.user(message.from.unwrap_or(self.bot));
        json.insert("from".into(), from);
        json.insert("chat".into(), self.chat(message.chat));
        json
    }

    /// The message as it stands in a callback query: where it is gone, Telegram says so by date 0.
    pub(super) fn told_or_gone(&self, chat: i64, id: i64) -> Value {
        match self.message(chat, id) {
            Some(message) => self.told(message),
            None => json!({ "chat": self.chat(chat), "message_id": id, "date": 0 }),
        }
    }

    /// Writes the call into the log.
    pub(super) fn log(&mut self, call: Call) {
        if call.acted {
            match self.done.get_mut(&call.method) {
                Some(count) => *count += 1,
                None => _ = self.done.insert(call.method.clone(), 1),
            }
        }
        self.calls.push_back(call);
        let old = self.calls.len().checked_sub(MOST_BODIES + 1);
        if let Some(old) = old.and_then(|old| self.calls.get_mut(old)) {
            old.body = Value::Null;
        }
        if self.calls.len() > MOST_CALLS {
            self.calls.pop_front();
            self.forgotten_calls += 1;
        }
    }
}
