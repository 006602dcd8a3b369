//! A daemon without a socket: its Rocket over a database of its own, with a clock that stands
//! still until a test moves it. Engines, databases and invariants are those of the core's contract
//! tests.

pub mod call;
pub mod init_data;
#[allow(dead_code, unused_imports, reason = "each binary takes what it needs")]
#[path = "../../../filin-core/tests/contract/support/mod.rs"]
mod venue;

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use filin_core::domain::actor::Role;
use filin_core::domain::ids::TelegramId;
use filin_core::service::{Options, Seed};
use filin_daemon::app::{App, Clock, Doors, Keep};
use filin_daemon::http::limits::Rates;
use filin_daemon::launch::{self, Plan};
use filin_daemon::telegram;
use rocket::http::Method;
use rocket::local::asynchronous::Client;
use rocket::{Build, Rocket};
use serde_json::{Value, json};

use self::call::{Answer, Call, Caller};
pub use self::venue::{Engine, Raw, TestVenue, now};

/// The bot of the tests.
pub const BOT: &str = "42:TEST";
/// An owner by settings.
pub const OWNER: i64 = 900;
/// The bootstrap token.
pub const ADMIN_TOKEN: &str = "the-bootstrap-token-of-the-tests";

/// What a test may want otherwise.
pub struct Setup {
    pub zone: Tz,
    pub doors: Doors,
    pub keep: Keep,
    pub rates: Rates,
    pub bot: Option<telegram::Settings>,
    pub framed_by: Option<String>,
    /// The last word on the Rocket before it ignites.
    pub dress: fn(Rocket<Build>) -> Rocket<Build>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            zone: Tz::Europe__Moscow,
            doors: Doors {
                bot_token: Some(BOT.into()),
                init_data_ttl: TimeDelta::hours(24),
                client_ip_header: None,
                https: false,
            },
            keep: Keep::default(),
            rates: Rates::unlimited(),
            bot: None,
            framed_by: None,
            dress: |rocket| rocket,
        }
    }
}

/// A daemon.
pub struct TestApp {
    pub client: Client,
    clock: Arc<AtomicI64>,
    /// The same database by a door of its own, to look past the daemon.
    pub venue: TestVenue,
}

impl TestApp {
    /// The standard venue in Moscow; `None` for PostgreSQL in the inner loop.
    pub async fn start(engine: Engine) -> Option<Self> {
        Self::start_as(engine, Setup::default()).await
    }

    /// Another one.
    pub async fn start_as(engine: Engine, setup: Setup) -> Option<Self> {
        let seed = Seed::standard(setup.zone);
        let venue = TestVenue::open_as(engine, &seed, Options::default()).await?;
        let micros = Arc::new(AtomicI64::new(now().timestamp_micros()));
        let read = Arc::clone(&micros);
        let clock = Clock::new(move || moment(read.load(Ordering::SeqCst)));
        let plan = Plan {
            database_url: venue.database.url.clone(),
            connections: 10,
            patience: 30,
            recycle: 600,
            bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            doors: setup.doors,
            keep: setup.keep,
            options: Options {
                owners: vec![TelegramId(OWNER)],
                admin_token: Some(ADMIN_TOKEN.into()),
            },
            seed,
            rates: setup.rates,
            bot: setup.bot,
            framed_by: setup.framed_by,
        };
        let rocket = (setup.dress)(launch::rocket(plan, clock));
        let client = Client::untracked(rocket)
            .await
            .expect("a Rocket that ignites");
        Some(Self {
            client,
            clock: micros,
            venue,
        })
    }

    /// What the daemon's handlers share.
    pub fn state(&self) -> &App {
        self.client.rocket().state::<App>().expect("a managed app")
    }

    pub fn now(&self) -> DateTime<Utc> {
        moment(self.clock.load(Ordering::SeqCst))
    }

    pub fn set_clock(&self, to: DateTime<Utc>) {
        self.clock.store(to.timestamp_micros(), Ordering::SeqCst);
    }

    pub fn advance(&self, by: TimeDelta) {
        self.set_clock(self.now() + by);
    }

    /// The guest with this Telegram id, who speaks Russian.
    pub fn guest(&self, id: i64) -> Caller {
        self.guest_speaking(id, "ru")
    }

    pub fn guest_speaking(&self, id: i64, language: &str) -> Caller {
        Caller::InitData(init_data::of_guest(id, language, self.now(), BOT))
    }

    /// The bootstrap token: an owner.
    pub fn admin(&self) -> Caller {
        Caller::Bearer(ADMIN_TOKEN.into())
    }

    /// A new token of this role.
    pub async fn token(&self, role: Role) -> Caller {
        let body = json!({ "name": format!("стойка {role}"), "role": role });
        let issued = self
            .post("/api/admin/tokens", &self.admin(), &body)
            .await
            .created();
        Caller::Bearer(issued["secret"].as_str().expect("a secret").to_owned())
    }

    /// A Mini App session of whoever this is.
    pub async fn session(&self, caller: &Caller) -> Caller {
        let session = self
            .call(Method::Post, "/api/session")
            .by(caller)
            .send()
            .await
            .ok();
        Caller::Bearer(session["token"].as_str().expect("a session").to_owned())
    }

    /// The admin page's cookie for a token.
    pub async fn cookie(&self, token: &Caller) -> Caller {
        let Caller::Bearer(secret) = token else {
            panic!("a cookie is given for a token")
        };
        let body = json!({ "token": secret });
        let answer = self
            .post("/api/admin/session", &Caller::Nobody, &body)
            .await;
        let cookie = answer.header("Set-Cookie").expect("a cookie").to_owned();
        answer.no_content();
        let value = cookie.split([';', '=']).nth(1).expect("a value");
        Caller::Cookie(value.to_owned())
    }

    pub fn call(&self, method: Method, path: &str) -> Call<'_> {
        Call::new(&self.client, method, path)
    }

    pub async fn get(&self, path: &str, caller: &Caller) -> Answer {
        self.call(Method::Get, path).by(caller).send().await
    }

    pub async fn delete(&self, path: &str, caller: &Caller) -> Answer {
        self.call(Method::Delete, path).by(caller).send().await
    }

    pub async fn post(&self, path: &str, caller: &Caller, body: &Value) -> Answer {
        self.call(Method::Post, path)
            .by(caller)
            .json(body)
            .send()
            .await
    }

    pub async fn patch(&self, path: &str, caller: &Caller, body: &Value) -> Answer {
        self.call(Method::Patch, path)
            .by(caller)
            .json(body)
            .send()
            .await
    }

    pub async fn put(&self, path: &str, caller: &Caller, body: &Value) -> Answer {
        self.call(Method::Put, path)
            .by(caller)
            .json(body)
            .send()
            .await
    }

    /// Bare SQL, past the daemon.
    pub fn raw(&self) -> Raw {
        self.venue.raw()
    }

    /// How many rows every table has: two equal answers mean that nothing was written.
    pub async fn rows(&self) -> Vec<(String, i64)> {
        self.venue.rows().await
    }
}

fn moment(micros: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(micros).expect("a moment")
}

/// A guest's wish for tonight: `wish("20:00", 2)`.
pub fn wish(time: &str, guests: i64) -> Value {
    json!({ "starts_at": format!("2026-11-27T{time}"), "guests": guests })
}

/// The same at this table.
pub fn wish_at(time: &str, guests: i64, table: i64) -> Value {
    json!({ "starts_at": format!("2026-11-27T{time}"), "guests": guests, "table_no": table })
}
