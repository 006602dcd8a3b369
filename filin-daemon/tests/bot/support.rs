//! A daemon with its bot over a database of its own, and the simulated Telegram beside it.

#[allow(dead_code, unused_imports, reason = "each binary takes what it needs")]
#[path = "../../../filin-core/tests/contract/support/mod.rs"]
pub mod venue;

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use filin_core::service::{Options, Seed, Services};
use filin_daemon::app::{App, Clock, Doors};
use filin_daemon::config::BotMode;
use filin_daemon::http::limits::Rates;
use filin_daemon::launch::{self, Plan};
use filin_daemon::telegram::Settings;
use filin_daemon::telegram::sim::{self, Shown, Sim, User};
use rocket::local::asynchronous::Client;

pub use self::venue::{Engine, TestVenue, now};

pub const ANYA: i64 = 42;
pub const BORIS: i64 = 43;
pub const STAFF_CHAT: i64 = -100_500;

pub struct Bot {
    pub sim: Sim,
    pub venue: TestVenue,
    clock: Arc<AtomicI64>,
    client: Option<Client>,
}

impl Bot {
    pub async fn start(engine: Engine) -> Option<Self> {
        Self::start_as(engine, Seed::standard(Tz::Europe__Moscow)).await
    }

    pub async fn start_as(engine: Engine, seed: Seed) -> Option<Self> {
        let venue = TestVenue::open_as(engine, &seed, Options::default()).await?;
        let clock = Arc::new(AtomicI64::new(now().timestamp_micros()));
        let sim = Sim::start(sim::Options {
            clock: read(&clock),
            staff_chat: Some(STAFF_CHAT),
            ..sim::Options::default()
        });
        let sim = sim.await.unwrap();
        sim.person(User::new(ANYA, "Аня"));
        sim.person(User::new(BORIS, "Боря"));
        let mut bot = Self {
            sim,
            venue,
            clock,
            client: None,
        };
        bot.launch().await;
        Some(bot)
    }

    async fn launch(&mut self) {
        let plan = Plan {
            database_url: self.venue.database.url.clone(),
            connections: 10,
            patience: 30,
            recycle: 600,
            bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            doors: Doors {
                bot_token: Some("42:TEST".into()),
                init_data_ttl: TimeDelta::hours(24),
                client_ip_header: None,
                https: false,
            },
            options: Options::default(),
            seed: Seed::standard(Tz::Europe__Moscow),
            rates: Rates::unlimited(),
            bot: Some(Settings {
                token: "42:TEST".into(),
                api_url: self.sim.url(),
                pace: 100,
                mode: BotMode::Polling,
                webhook_secret: "secret".into(),
                public_url: None,
                staff_chat: Some(STAFF_CHAT),
            }),
        };
        let rocket = launch::rocket(plan, read(&self.clock));
        self.client = Some(Client::untracked(rocket).await.unwrap());
    }

    /// Another daemon on the same database.
    pub async fn restart(&mut self) {
        if let Some(client) = self.client.take() {
            client.terminate().await;
        }
        self.launch().await;
    }

    pub fn services(&self) -> Services {
        let client = self.client.as_ref().unwrap();
        client.rocket().state::<App>().unwrap().services.clone()
    }

    pub fn advance(&self, by: TimeDelta) {
        let by = by.num_microseconds().unwrap();
        self.clock.fetch_add(by, Ordering::SeqCst);
    }

    pub fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp_micros(self.clock.load(Ordering::SeqCst)).unwrap()
    }

    /// Says something and waits for an answer with these words.
    pub async fn say(&self, who: i64, text: &str, answer: &str) -> Shown {
        self.sim.say(who, who, text);
        self.reads(who, answer).await
    }

    /// Presses the newest such button and waits for an answer with these words.
    pub async fn tap(&self, who: i64, label: &str, answer: &str) -> Shown {
        self.sim.press_button(who, who, label).unwrap();
        self.reads(who, answer).await
    }

    /// Presses a button of the newest message with this data, there or not; waits likewise.
    pub async fn forge(&self, who: i64, data: &str, answer: &str) -> Shown {
        let message = self.newest(who);
        self.sim.press(who, who, message.id, data);
        self.reads(who, answer).await
    }

    /// Presses likewise and waits for the words above the chat.
    pub async fn alerted(&self, who: i64, data: &str) -> String {
        let of = |answers: Vec<sim::Answered>| {
            let same = answers
                .into_iter()
                .filter(|one| one.data == data && one.user == who);
            same.collect::<Vec<_>>()
        };
        let before = of(self.sim.answers()).len();
        let message = self.newest(who);
        self.sim.press(who, who, message.id, data);
        let answered = self.sim.until("an answer", |view| {
            of(view.answers()).into_iter().nth(before)
        });
        answered.await.unwrap().text
    }

    pub fn newest(&self, chat: i64) -> Shown {
        self.sim.view(|view| view.newest(chat)).unwrap()
    }

    /// Waits until somebody's newest message from the bot has these words.
    pub async fn reads(&self, chat: i64, words: &str) -> Shown {
        let what = format!("«{words}»");
        let read = self.sim.until(&what, |view| {
            let newest = view.newest(chat)?;
            newest.text.contains(words).then_some(newest)
        });
        match read.await {
            Ok(shown) => shown,
            Err(why) => panic!("{why}\nnewest: {:?}", self.newest(chat).text),
        }
    }

    /// Through the steps to the yes, tonight at this time.
    pub async fn up_to_yes(&self, who: i64, time: &str) {
        self.say(who, "/book", "На какой день").await;
        self.tap(who, "пт 27 ноября", "Сколько вас").await;
        self.tap(who, "2", "Во сколько").await;
        self.tap(who, time, "Какой стол").await;
        self.tap(who, "Выберите за меня", "Кнопка внизу").await;
        self.tap(who, "Пропустить", "пожелания").await;
        self.tap(who, "Без пожеланий", "Всё верно").await;
    }

    pub async fn booked(&self, who: i64, time: &str) -> i64 {
        self.up_to_yes(who, time).await;
        self.tap(who, "Забронировать", "Готово").await;
        self.newest_booking().await
    }

    pub async fn newest_booking(&self) -> i64 {
        let raw = self.venue.raw();
        raw.number("select max(id) from bookings").await
    }
}

fn read(clock: &Arc<AtomicI64>) -> Clock {
    let clock = Arc::clone(clock);
    Clock::new(move || DateTime::from_timestamp_micros(clock.load(Ordering::SeqCst)).unwrap())
}

pub fn labels(shown: &Shown) -> Vec<String> {
    let buttons = shown.buttons.iter().flatten();
    buttons.map(|button| button.label.clone()).collect()
}
