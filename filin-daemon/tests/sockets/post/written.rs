//! Two thousand messages written by a daemon whose bot was off, and a simulator to send them to.

use std::sync::Arc;
use std::time::Duration;

use filin_daemon::telegram::sim::{self, Sim, User};
use serde_json::json;
use tokio::task::JoinSet;

use super::PACE;
use crate::support::load::{places, stranger};
use crate::support::{Api, BOT, Database, Engine, Place, Raw, Settings, Who, inspect, until};

/// How many guests there are, each with one booking.
pub const GUESTS: usize = 500;
/// What each of them is told, in this order.
pub const HEADS: [&str; 4] = ["принята", "подтверждена", "изменена", "отменена"];
const AT_ONCE: usize = 4;

pub struct Written {
    pub sim: Sim,
    /// Of a daemon whose bot is on.
    pub settings: Settings,
    /// Guests with their bookings.
    pub bookings: Vec<(i64, i64)>,
    database: Database,
    raw: Raw,
}

impl Written {
    pub async fn start(engine: Engine) -> Option<Self> {
        let database = Database::empty(engine).await?;
        let sim = Sim::start(sim::Options {
            token: BOT.into(),
            scale: PACE,
            ..sim::Options::default()
        });
        let sim = sim.await.expect("a simulator");
        let quiet = Settings::of(&database.url);
        let daemon = quiet.start().await;
        let bookings = live(&daemon.api()).await;
        daemon.stop().await;
        for (guest, _) in &bookings {
            sim.person(User::new(*guest, "Гость"));
        }
        let raw = Raw::of(&database.store().await.expect("a store"));
        Some(Self {
            settings: quiet
                .with("BOT_MODE", "polling")
                .with("TELEGRAM_API_URL", &sim.url())
                .with("TELEGRAM_PACE", &PACE.to_string()),
            sim,
            bookings,
            database,
            raw,
        })
    }

    /// Waits until no message waits any more.
    pub async fn all_settled(&self, patience: Duration) {
        let waiting = "select count(*) from outbox where sent_at is null and dropped_at is null";
        until("all is sent", patience, async || {
            self.raw.number(waiting).await == 0
        })
        .await;
    }

    /// Fails unless everything that must always be true of the database is.
    pub async fn inspect(self) {
        drop(self.raw);
        inspect(self.database).await;
    }
}

/// Each guest asks, is confirmed, made three, and called off.
async fn live(api: &Api) -> Vec<(i64, i64)> {
    let desk: Arc<[Who]> = api.tokens("staff", 40).await.into();
    let mut waiting = places(api, GUESTS).await;
    waiting.truncate(GUESTS);
    let mut lives = JoinSet::new();
    let mut done = Vec::new();
    for (number, place) in waiting.into_iter().enumerate() {
        if lives.len() >= AT_ONCE {
            done.extend(lives.join_next().await);
        }
        let (api, desk) = (api.clone(), Arc::clone(&desk));
        lives.spawn(async move { life(&api, &desk[number % desk.len()], &place).await });
    }
    done.extend(lives.join_all().await.into_iter().map(Ok));
    done.into_iter().map(|one| one.expect("a guest")).collect()
}

async fn life(api: &Api, desk: &Who, place: &Place) -> (i64, i64) {
    let guest = stranger();
    let who = Who::Guest(guest);
    let made = api
        .post("/api/bookings", &who, &place.wish(""))
        .await
        .is(201);
    let id = made["id"].as_i64().expect("an id");
    let path = format!("/api/admin/bookings/{id}");
    let status = format!("{path}/status");
    api.post(&status, desk, &json!({ "status": "confirmed" }))
        .await
        .is(200);
    api.patch(&path, desk, &json!({ "guests": 3 }))
        .await
        .is(200);
    api.post(&status, desk, &json!({ "status": "canceled" }))
        .await
        .is(200);
    (guest, id)
}
