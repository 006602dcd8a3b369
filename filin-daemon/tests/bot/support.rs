//! A daemon with its bot in a simulated Telegram, and a clock that stands still until it is moved.

#[allow(dead_code, unused_imports, reason = "the contract tests' own support")]
#[path = "../../../filin-core/tests/contract/support/mod.rs"]
pub mod venue;

use std::net::{IpAddr, Ipv4Addr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use filin_core::domain::ids::TelegramId;
use filin_core::service::{Options, Seed, Services};
use filin_daemon::app::{App, Clock, Doors, Keep};
use filin_daemon::config::BotMode;
use filin_daemon::http::limits::Rates;
use filin_daemon::launch::{self, Plan};
use filin_daemon::telegram::sim::{Answered, Shown, Sim, User};
use filin_daemon::telegram::{self, Witness, sim};
use rocket::Shutdown;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

pub use self::venue::*;

/// The bot of the tests.
pub const TOKEN: &str = "42:TEST";
/// An owner by settings, who has started the bot.
pub const OWNER: i64 = 900;
/// Guests who have started the bot.
pub const ANYA: i64 = 101;
pub const BORIS: i64 = 102;
/// The staff's group; the owner is in it.
pub const STAFF_CHAT: i64 = -500;

/// How often the clock is moved, and what is no message is looked at.
pub const MOMENT: Duration = Duration::from_millis(10);

/// What a test may want otherwise.
#[derive(Clone)]
pub struct Wish {
    pub mode: BotMode,
    /// How many times Telegram's limits, here and there; 0 is without limits there.
    pub pace: u32,
    pub staff_chat: Option<i64>,
    pub witness: Option<Witness>,
    /// Another venue than the standard one.
    pub seed: Seed,
    /// What it keeps on its disk.
    pub keep: Keep,
}

impl Default for Wish {
    fn default() -> Self {
        Self {
            mode: crate::MODE,
            pace: 0,
            staff_chat: Some(STAFF_CHAT),
            witness: None,
            seed: Seed::standard(Tz::Europe__Moscow),
            keep: Keep::default(),
        }
    }
}

/// See the module.
pub struct Bot {
    pub sim: Sim,
    pub venue: TestVenue,
    pub app: App,
    clock: Arc<AtomicI64>,
    pub wish: Wish,
    stop: Shutdown,
    run: Option<JoinHandle<()>>,
}

impl Bot {
    /// A daemon as most tests want it; `None` for PostgreSQL in the inner loop.
    pub async fn start(engine: Engine) -> Option<Self> {
        Self::start_as(engine, Wish::default()).await
    }

    /// `FILIN_TEST_LOG=filin=debug` shows what the daemon logs.
    pub async fn start_as(engine: Engine, wish: Wish) -> Option<Self> {
        let filter = tracing_subscriber::EnvFilter::from_env("FILIN_TEST_LOG");
        let log = tracing_subscriber::fmt().with_env_filter(filter);
        let _ = log.with_test_writer().try_init();
        let venue = TestVenue::open_as(engine, &wish.seed, options()).await?;
        let clock = Arc::new(AtomicI64::new(now().timestamp_micros()));
        let sim = Sim::start(sim::Options {
            token: TOKEN.into(),
            scale: wish.pace,
            clock: clock_of(&clock),
            staff_chat: wish.staff_chat,
            ..sim::Options::default()
        })
        .await
        .expect("a simulator");
        people(&sim, &wish);
        let (app, stop, run) = launched(&venue, &sim, &clock, &wish).await;
        let bot = Self {
            sim,
            venue,
            app,
            clock,
            wish,
            stop,
            run: Some(run),
        };
        // It is said once, at the start, and must not come between a question and its answer.
        if bot.wish.staff_chat.is_some() {
            bot.says(STAFF_CHAT, "Сегодня, пт 27 ноября").await;
        }
        Some(bot)
    }

    /// Stops the daemon as a signal would, and starts another on the same database.
    pub async fn restart(&mut self) {
        self.halt().await;
        let (app, stop, run) = launched(&self.venue, &self.sim, &self.clock, &self.wish).await;
        self.app = app;
        self.stop = stop;
        self.run = Some(run);
    }

    /// Stops the daemon as a signal would.
    pub async fn halt(&mut self) {
        self.stop.clone().notify();
        if let Some(run) = self.run.take() {
            run.await.expect("a daemon that stops");
        }
    }

    pub fn now(&self) -> DateTime<Utc> {
        moment(&self.clock)
    }

    pub fn set_clock(&self, to: DateTime<Utc>) {
        self.clock.store(to.timestamp_micros(), Ordering::SeqCst);
    }

    pub fn advance(&self, by: TimeDelta) {
        self.set_clock(self.now() + by);
    }

    /// Waits until some message of the bot in the chat contains these words.
    pub async fn says(&self, chat: i64, words: &str) -> Shown {
        self.heard(chat, words, &[]).await
    }

    /// Somebody writes in their own chat, and the bot then says something with these words.
    pub async fn ask(&self, who: i64, text: &str, words: &str) -> Shown {
        let before = self.said(who);
        self.sim.say(who, who, text);
        self.heard(who, words, &before).await
    }

    /// Somebody presses the newest button with this label in their own chat; the bot then says
    /// something with these words, there or anew.
    pub async fn tap(&self, who: i64, label: &str, words: &str) -> Shown {
        let before = self.said(who);
        if let Err(why) = self.sim.press_button(who, who, label) {
            panic!("{why}: {:#?}", self.sim.messages(who).last());
        }
        self.heard(who, words, &before).await
    }

    /// Presses a button of the newest message with this data, there or not.
    pub async fn forge(&self, who: i64, data: &str, words: &str) -> Shown {
        let before = self.said(who);
        self.sim.press(who, who, self.newest(who).id, data);
        self.heard(who, words, &before).await
    }

    /// What the bot's messages in the chat look like.
    fn said(&self, chat: i64) -> Vec<String> {
        self.sim.messages(chat).iter().map(look).collect()
    }

    /// Waits for a message of the bot that looks unlike those before and has these words.
    async fn heard(&self, chat: i64, words: &str, before: &[String]) -> Shown {
        let found = self.sim.until(words, |view| {
            let messages = view.messages(chat).into_iter().rev();
            let mut said = messages.filter(|one| one.from_bot && !one.deleted);
            said.find(|one| one.text.contains(words) && !before.contains(&look(one)))
        });
        match found.await {
            Ok(message) => message,
            Err(why) => {
                let said = self.sim.messages(chat);
                let said: Vec<_> = said.iter().map(|one| (&one.text, labels(one))).collect();
                panic!("{words:?} was not said in {chat}: {why}\n{said:#?}")
            }
        }
    }

    /// Waits until the database says this number.
    pub async fn counts(&self, sql: &str, number: i64) {
        let raw = self.venue.raw();
        let waits = async {
            while raw.number(sql).await != number {
                sleep(MOMENT).await;
            }
        };
        if timeout(Duration::from_secs(30), waits).await.is_err() {
            panic!("{sql} is {}, not {number}", raw.number(sql).await);
        }
    }

    /// Waits until the bot has called this method; what it said last.
    pub async fn called(&self, method: &str) -> serde_json::Value {
        let found = self.sim.until(method, |view| {
            let calls = view.calls();
            let call = calls.iter().rev().find(|call| call.method == method);
            call.map(|call| call.body.clone())
        });
        found.await.expect("a call")
    }

    pub fn services(&self) -> &Services {
        &self.app.services
    }

    /// Presses likewise and waits for the words above the chat.
    pub async fn alerted(&self, who: i64, data: &str) -> String {
        let of = |answers: Vec<Answered>| {
            let same = answers
                .into_iter()
                .filter(|one| one.data == data && one.user == who && !one.text.is_empty());
            same.collect::<Vec<_>>()
        };
        let before = of(self.sim.answers()).len();
        let message = self.newest(who);
        self.sim.press(who, who, message.id, data);
        let answered = self.sim.until("an answer", |view| {
            of(view.answers()).into_iter().nth(before)
        });
        answered.await.expect("an answer to the button").text
    }

    /// The bot's newest message in a chat.
    pub fn newest(&self, chat: i64) -> Shown {
        self.sim.view(|view| view.newest(chat)).expect("a message")
    }

    /// Waits until the newest answer to a button of this person has these words.
    pub async fn answered(&self, who: i64, words: &str) {
        let found = self.sim.until(words, |view| {
            let answers = view.answers();
            let last = answers.into_iter().rev().find(|one| one.user == who);
            last.filter(|one| one.text.contains(words))
        });
        if let Err(why) = found.await {
            panic!(
                "{words:?} was not answered: {why}\n{:#?}",
                self.sim.answers()
            );
        }
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.stop.clone().notify();
    }
}

pub fn options() -> Options {
    Options {
        owners: vec![TelegramId(OWNER)],
        admin_token: Some("the-bootstrap-token-of-the-tests".into()),
    }
}

fn moment(micros: &AtomicI64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(micros.load(Ordering::SeqCst)).expect("a moment")
}

fn clock_of(micros: &Arc<AtomicI64>) -> Clock {
    let micros = Arc::clone(micros);
    Clock::new(move || moment(&micros))
}

pub fn user(id: i64, name: &str, username: Option<&str>) -> User {
    User {
        id,
        first_name: name.into(),
        last_name: None,
        username: username.map(str::to_owned),
        language: "ru".into(),
        started: true,
    }
}

fn people(sim: &Sim, wish: &Wish) {
    sim.person(user(OWNER, "Ольга", Some("olga")));
    sim.person(user(ANYA, "Аня", Some("anya")));
    sim.person(user(BORIS, "Борис <b>", None));
    if let Some(chat) = wish.staff_chat {
        sim.group(chat, "Персонал", &[OWNER]);
    }
}

/// A port that is free at this moment: the simulator must know it before the daemon listens.
fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listener.local_addr().expect("an address").port()
}

async fn launched(
    venue: &TestVenue,
    sim: &Sim,
    clock: &Arc<AtomicI64>,
    wish: &Wish,
) -> (App, Shutdown, JoinHandle<()>) {
    // Somebody may take the port in between.
    for _ in 0..10 {
        let plan = plan(venue, sim, wish);
        let rocket = launch::rocket(plan, clock_of(clock));
        let (told, ready) = oneshot::channel();
        let run = tokio::spawn(async move {
            let ran = launch::run(rocket, |rocket| {
                let app = rocket.state::<App>().expect("a managed app").clone();
                let _ = told.send((app, rocket.shutdown()));
            });
            if let Err(error) = ran.await {
                eprintln!("{error:#}");
            }
        });
        if let Ok((app, stop)) = ready.await {
            return (app, stop, run);
        }
    }
    panic!("the daemon does not start");
}

fn plan(venue: &TestVenue, sim: &Sim, wish: &Wish) -> Plan {
    let port = match wish.mode {
        BotMode::Webhook => free_port(),
        _ => 0,
    };
    Plan {
        database_url: venue.database.url.clone(),
        connections: 10,
        patience: 30,
        recycle: 600,
        bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
        port,
        doors: Doors {
            bot_token: Some(TOKEN.into()),
            init_data_ttl: TimeDelta::hours(24),
            client_ip_header: None,
            https: false,
        },
        keep: wish.keep.clone(),
        options: options(),
        seed: wish.seed.clone(),
        rates: Rates::unlimited(),
        bot: Some(telegram::Settings {
            token: TOKEN.into(),
            api_url: sim.url(),
            pace: if wish.pace == 0 { 1_000 } else { wish.pace },
            mode: wish.mode,
            webhook_secret: "the-secret-of-the-tests".into(),
            public_url: Some(format!("http://127.0.0.1:{port}")),
            staff_chat: wish.staff_chat,
            witness: wish.witness.clone(),
        }),
        framed_by: None,
    }
}

/// Everything that can be seen of a message.
fn look(message: &Shown) -> String {
    let (id, html) = (message.id, &message.html);
    format!("{id} {html} {:?} {:?}", message.buttons, message.media)
}

/// What is written on a message's buttons.
pub fn labels(shown: &Shown) -> Vec<String> {
    let buttons = shown.buttons.iter().flatten();
    buttons.map(|button| button.label.clone()).collect()
}
