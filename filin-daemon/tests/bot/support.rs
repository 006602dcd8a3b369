//! A daemon whose bot polls a simulated Telegram, and the people who talk to it.

use std::net::{IpAddr, Ipv4Addr};

use chrono_tz::Tz;
use filin_core::domain::actor::{Act, Actor, Channel, Language, Person, Role};
use filin_core::domain::ids::TelegramId;
use filin_core::service::{Options, Seed};
use filin_daemon::app::{App, Clock};
use filin_daemon::config::BotMode;
use filin_daemon::http::limits::Rates;
use filin_daemon::launch::{self, Plan};
use filin_daemon::telegram;
use filin_daemon::telegram::sim::{self, Answered, Shown, Sim, User, View};
use rocket::Shutdown;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub use crate::daemon::{Engine, OWNER, Setup, TestVenue, now};

/// A staff member.
pub const ANYA: i64 = 901;
/// A manager.
pub const BORYA: i64 = 902;
/// A guest.
pub const GUEST: i64 = 777;
/// The staff chat.
pub const STAFF_CHAT: i64 = -500;
/// Some other group with the bot in it.
pub const OTHER_CHAT: i64 = -600;

pub struct Desk {
    pub sim: Sim,
    pub app: App,
    pub venue: TestVenue,
    stop: Shutdown,
    running: JoinHandle<anyhow::Result<()>>,
}

impl Desk {
    /// Polling, with an owner, a manager and a staff member; `None` for PostgreSQL in the inner loop.
    pub async fn start(engine: Engine) -> Option<Self> {
        let seed = Seed::standard(Tz::Europe__Moscow);
        let venue = TestVenue::open_as(engine, &seed, Options::default()).await?;
        let sim = Sim::start(sim::Options {
            clock: Clock::new(now),
            ..sim::Options::default()
        })
        .await
        .unwrap();
        for (id, name) in [
            (OWNER, "Ольга"),
            (ANYA, "Аня <b>"),
            (BORYA, "Боря"),
            (GUEST, "Гоша"),
        ] {
            sim.person(User::new(id, name));
        }
        sim.group(STAFF_CHAT, "Смена", &[ANYA, BORYA, GUEST]);
        sim.group(OTHER_CHAT, "Друзья", &[ANYA, GUEST]);
        let (app, stop, running) = launch(&sim, &venue).await;
        let desk = Self {
            sim,
            app,
            venue,
            stop,
            running,
        };
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
    pub async fn restart(self) -> Self {
        self.stop.clone().notify();
        let _ = self.running.await;
        let (app, stop, running) = launch(&self.sim, &self.venue).await;
        Self {
            app,
            stop,
            running,
            ..self
        }
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

    /// Waits until a message was changed so often, in word or in vain.
    pub async fn edits(&self, chat: i64, message: i64, times: usize) {
        let enough = |view: &View<'_>| {
            let calls = view.calls().into_iter();
            let edits = calls.filter(|call| {
                let id = call.body.get("message_id");
                let id = id.and_then(|id| id.as_i64().or_else(|| id.as_str()?.parse().ok()));
                call.method == "editMessageText" && call.chat == Some(chat) && id == Some(message)
            });
            (edits.count() >= times).then_some(())
        };
        self.sim.until("edits", enough).await.unwrap();
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

async fn launch(sim: &Sim, venue: &TestVenue) -> (App, Shutdown, JoinHandle<anyhow::Result<()>>) {
    let plan = Plan {
        database_url: venue.database.url.clone(),
        connections: 10,
        patience: 30,
        recycle: 600,
        bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
        port: 0,
        doors: Setup::default().doors,
        options: Options {
            owners: vec![TelegramId(OWNER)],
            admin_token: None,
        },
        seed: Seed::standard(Tz::Europe__Moscow),
        rates: Rates::unlimited(),
        bot: Some(telegram::Settings {
            token: crate::daemon::BOT.into(),
            api_url: sim.url(),
            pace: 1000,
            mode: BotMode::Polling,
            webhook_secret: "secret".into(),
            public_url: None,
            staff_chat: Some(STAFF_CHAT),
            witness: None,
        }),
    };
    let (told, ready) = oneshot::channel();
    let rocket = launch::rocket(plan, Clock::new(now));
    let running = tokio::spawn(launch::run(rocket, move |rocket| {
        let app = rocket.state::<App>().expect("a managed app").clone();
        let _ = told.send((app, rocket.shutdown()));
    }));
    let (app, stop) = ready.await.expect("a daemon that starts");
    (app, stop, running)
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
    made.unwrap().id.0
}

/// The data of the first button whose words contain the label.
pub fn data(shown: &Shown, label: &str) -> String {
    let mut buttons = shown.buttons.iter().flatten();
    let found = buttons.find(|button| button.label.contains(label));
    found.and_then(|button| button.data.clone()).unwrap()
}
