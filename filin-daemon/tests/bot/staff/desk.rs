//! The desk: a bot with an owner, a manager and a staff member, and how they talk to it.

use std::ops::Deref;

use filin_core::domain::actor::{Act, Actor, Channel, Language, Person, Role};
use filin_core::domain::ids::TelegramId;
use filin_daemon::telegram::sim::{Answered, Shown, User, View};

pub use crate::support::{Bot, Engine, OWNER, STAFF_CHAT, now};

/// A staff member.
pub const ANYA: i64 = 901;
/// A manager.
pub const BORYA: i64 = 902;
/// A guest.
pub const GUEST: i64 = 777;
/// Some other group with the bot in it.
pub const OTHER_CHAT: i64 = -600;

pub struct Desk(Bot);

impl Deref for Desk {
    type Target = Bot;

    fn deref(&self) -> &Bot {
        &self.0
    }
}

impl Desk {
    /// With an owner, a manager and a staff member; `None` for PostgreSQL in the inner loop.
    pub async fn start(engine: Engine) -> Option<Self> {
        let desk = Self(Bot::start(engine).await?);
        for (id, name) in [
            (OWNER, "Ольга"),
            (ANYA, "Аня <b>"),
            (BORYA, "Боря"),
            (GUEST, "Гоша"),
        ] {
            desk.sim.person(User::new(id, name));
        }
        desk.sim.group(STAFF_CHAT, "Смена", &[ANYA, BORYA, GUEST]);
        desk.sim.group(OTHER_CHAT, "Друзья", &[ANYA, GUEST]);
        for (id, role) in [(ANYA, "staff"), (BORYA, "manager")] {
            desk.grant(id, Some(role)).await;
        }
        // Its own name is known then, and every list is set.
        desk.sim
            .until("the lists of commands", |view| {
                let own = view.commands(&format!("chat:{OWNER}"), "en");
                (!own.is_empty()).then_some(())
            })
            .await
            .unwrap();
        Some(desk)
    }

    /// The same database under a new daemon.
    pub async fn restart(mut self) -> Self {
        self.0.restart().await;
        self
    }

    pub async fn grant(&self, id: i64, role: Option<&str>) {
        let services = &self.app.services;
        let id = TelegramId(id);
        match role {
            Some(role) => {
                let grant = serde_json::json!({ "telegram_id": id, "role": role, "name": "" });
                let grant = serde_json::from_value(grant).unwrap();
                services.grant_role(&owner(), &grant).await.unwrap();
            }
            None => services.remove_role(&owner(), id).await.unwrap(),
        }
    }

    /// Says something and waits for the answer.
    pub async fn say(&self, from: i64, chat: i64, text: &str) -> Shown {
        let before = self.sim.view(|view| said(view, chat).len());
        self.sim.say(from, chat, text);
        self.hear(text, chat, before).await
    }

    /// Replies to a message of the bot and waits for the answer.
    pub async fn reply(&self, from: i64, chat: i64, to: &Shown, text: &str) -> Shown {
        let before = self.sim.view(|view| said(view, chat).len());
        self.sim.reply(from, chat, to.id, text);
        self.hear(text, chat, before).await
    }

    async fn hear(&self, what: &str, chat: i64, before: usize) -> Shown {
        let heard = |view: &View<'_>| {
            let said = said(view, chat);
            said.get(before..)
                .filter(|new| !new.is_empty())
                .and_then(|_| said.last().cloned().flatten())
        };
        self.sim
            .until(&format!("an answer to {what}"), heard)
            .await
            .unwrap()
    }

    /// Presses a button of this message and waits for the words above the chat.
    pub async fn press(&self, from: i64, chat: i64, message: i64, data: &str) -> Answered {
        // An answer to an earlier tap may still be under way.
        let to_this = |view: &View<'_>| {
            let answers = view.answers().into_iter();
            let ours = answers.filter(|one| one.user == from && one.data == data);
            ours.collect::<Vec<_>>()
        };
        let before = self.sim.view(to_this).len();
        self.sim.press(from, chat, message, data);
        let what = format!("an answer to {data}");
        let heard = |view: &View<'_>| to_this(view).get(before).cloned();
        self.sim.until(&what, heard).await.unwrap()
    }

    /// Presses the button whose words contain the label, and waits for the message that follows.
    pub async fn tap(&self, from: i64, chat: i64, shown: &Shown, label: &str) -> Shown {
        let mut buttons = shown.buttons.iter().flatten();
        let button = buttons.find(|button| button.label.contains(label));
        let data = button
            .unwrap_or_else(|| panic!("no {label} below {shown:?}"))
            .data
            .clone()
            .unwrap();
        let before = self.sim.view(|view| said(view, chat).len());
        self.sim.press(from, chat, shown.id, &data);
        self.hear(label, chat, before).await
    }

    pub async fn number(&self, sql: &str) -> i64 {
        self.venue.raw().number(sql).await
    }
}

/// What the bot said in a chat, new or in place; a refused call says nothing new.
fn said(view: &View<'_>, chat: i64) -> Vec<Option<Shown>> {
    let messages = view.messages(chat);
    let calls = view.calls().into_iter();
    let said = calls.filter(|call| {
        let speaks = matches!(call.method.as_str(), "sendMessage" | "editMessageText");
        speaks && call.chat == Some(chat)
    });
    said.map(|call| match call.body.get("message_id") {
        Some(id) => {
            let id = id.as_i64().or_else(|| id.as_str()?.parse().ok());
            messages.iter().find(|one| Some(one.id) == id).cloned()
        }
        None => messages.iter().rev().find(|one| one.from_bot).cloned(),
    })
    .collect()
}

pub fn owner() -> Act {
    act(OWNER, Some(Role::Owner))
}

pub fn act(id: i64, role: Option<Role>) -> Act {
    let person = Person {
        telegram_id: TelegramId(id),
        name: format!("Гость {id}"),
        username: None,
        language: Language::Ru,
    };
    let actor = match role {
        Some(role) => Actor::Staff(person, role),
        None => Actor::Guest(person),
    };
    Act::new(actor, Channel::Bot, now())
}

/// A pending booking of a guest's, tonight.
pub async fn pending(desk: &Desk, time: &str, table: i64) -> i64 {
    let new = serde_json::json!({
        "starts_at": format!("2026-11-27T{time}"), "guests": 2, "table_no": table,
        "comment": "<i>у окна</i>",
    });
    let new = serde_json::from_value(new).unwrap();
    let services = &desk.app.services;
    let made = services
        .request_booking(&act(GUEST, None), &new, None)
        .await;
    let id = made.unwrap().id.0;
    // Its card must not come between a question and its answer.
    desk.says(STAFF_CHAT, &format!("№ {id}")).await;
    id
}

/// The data of the first button whose words contain the label.
pub fn data(shown: &Shown, label: &str) -> String {
    let mut buttons = shown.buttons.iter().flatten();
    let found = buttons.find(|button| button.label.contains(label));
    found.and_then(|button| button.data.clone()).unwrap()
}
