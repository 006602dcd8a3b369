//! The waitlist of the daemon as it runs: a table that frees is offered without anybody asking, and
//! what was offered outlives the process.

use std::time::{Duration, Instant};

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::load::stranger;
use crate::support::{Api, Daemon, Engine, Lounge, Place, Socket, Who, inspect, places};

/// Well before the job would run without a hint.
const PROMPTLY: Duration = Duration::from_secs(5);

/// The message of this kind, past all others; it must come soon.
async fn kind(socket: &mut Socket, kind: &str) -> i64 {
    loop {
        let told = socket.next_of("event").await;
        if told["kind"] == kind {
            return told["seq"].as_i64().expect("a seq");
        }
    }
}

/// One moment at which every table is booked, each by a guest of its own.
struct Evening {
    starts_at: String,
    date: String,
    time: String,
    taken: Vec<(Who, Value)>,
}

impl Evening {
    async fn of(api: &Api) -> Self {
        let free = places(api, 1).await;
        let starts_at = free[0].starts_at.clone();
        let mut taken = Vec::new();
        for table in 1..=8 {
            let place = Place {
                starts_at: starts_at.clone(),
                table,
            };
            let guest = Who::Guest(stranger());
            let booking = api.post("/api/bookings", &guest, &place.wish("")).await;
            taken.push((guest, booking.is(201)["id"].clone()));
        }
        Self {
            date: starts_at[..10].to_owned(),
            time: starts_at[11..16].to_owned(),
            starts_at,
            taken,
        }
    }

    async fn join(&self, api: &Api, guest: &Who) -> Value {
        let body = json!({ "date": self.date, "from": self.time, "until": self.time, "guests": 2 });
        api.post("/api/waitlist", guest, &body).await.is(201)
    }

    /// Somebody calls off; a table is free again.
    async fn free_one(&mut self, api: &Api) {
        let (guest, booking) = self.taken.pop().expect("a booking");
        let path = format!("/api/bookings/{booking}/cancel");
        api.post(&path, &guest, &json!({})).await.is(200);
    }
}

async fn entry(api: &Api, guest: &Who) -> Value {
    let own = api.get("/api/waitlist", guest).await.is(200);
    own["items"][0].clone()
}

async fn claim(api: &Api, guest: &Who, entry: &Value) -> crate::support::Answer {
    let path = format!("/api/waitlist/{}/claim", entry["id"]);
    api.post(&path, guest, &json!({})).await
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_freed_table_is_offered_and_the_offer_outlives_a_kill(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let Lounge {
        mut daemon,
        database,
        settings,
    } = lounge;
    let api = daemon.api();
    let mut evening = Evening::of(&api).await;
    let early = [(); 2].map(|()| Who::Guest(stranger()));
    let (first, second) = (Who::Guest(stranger()), Who::Guest(stranger()));
    let (mut socket, _) = Socket::listen(&daemon.base, "").await;
    for guest in early.iter().chain([&first, &second]) {
        evening.join(&api, guest).await;
        kind(&mut socket, "waitlist.joined").await;
    }

    let mut seq = 0;
    for _ in 0..3 {
        let freed = Instant::now();
        evening.free_one(&api).await;
        seq = kind(&mut socket, "waitlist.offered").await;
        assert!(freed.elapsed() < PROMPTLY, "after {:?}", freed.elapsed());
    }
    let offered = entry(&api, &first).await;
    assert_eq!(offered["status"], "offered", "{offered}");
    assert_eq!(offered["offer"]["starts_at"], evening.starts_at.as_str());
    let waiting = entry(&api, &second).await;
    assert_eq!(
        (&waiting["status"], &waiting["place"]),
        (&json!("waiting"), &json!(1))
    );

    // Killed while an offer is out, and again when the next table frees.
    daemon = reborn(daemon, &settings).await;
    let api = daemon.api();
    assert_eq!(entry(&api, &first).await, offered, "as it was");
    evening.free_one(&api).await;
    let since = format!("?since={seq}");
    let mut socket = Socket::open(&daemon.base, &since, &Who::owner())
        .await
        .expect("let in");
    seq = kind(&mut socket, "waitlist.offered").await;
    daemon = reborn(daemon, &settings).await;
    let api = daemon.api();
    for guest in [&first, &second] {
        let offered = entry(&api, guest).await;
        let booking = claim(&api, guest, &offered).await.is(201);
        assert_eq!(booking["starts_at"], evening.starts_at.as_str());
        assert_eq!(booking["tables"], offered["offer"]["tables"]);
        let again = claim(&api, guest, &offered).await.is(201);
        assert_eq!(again["id"], booking["id"]);
        assert_eq!(entry(&api, guest).await["booking_id"], booking["id"]);
    }
    let since = format!("?since={seq}");
    let mut socket = Socket::open(&daemon.base, &since, &Who::owner())
        .await
        .expect("let in");
    kind(&mut socket, "waitlist.claimed").await;
    daemon.log_is_clean();
    daemon.stop().await;
    let (raw, _venue) = inspect(database).await;
    let told = "select count(*) from outbox where kind = 'waitlist_offer'";
    assert_eq!(raw.number(told).await, 4);
}

async fn reborn(daemon: Daemon, settings: &crate::support::Settings) -> Daemon {
    daemon.log_is_clean();
    daemon.kill().await;
    settings.start().await
}

/// Two daemons on one database: whichever sees it first, everybody is offered one table.
#[rstest]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replicas_offer_each_table_once(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let other = lounge.settings.start().await;
    let (here, there) = (lounge.api(), other.api());
    let mut evening = Evening::of(&here).await;
    let guests: Vec<Who> = (0..4).map(|_| Who::Guest(stranger())).collect();
    for guest in &guests {
        evening.join(&there, guest).await;
    }
    let (mut socket, _) = Socket::listen(&lounge.daemon.base, "").await;
    for api in [&here, &there, &here, &there] {
        evening.free_one(api).await;
    }
    for _ in &guests {
        kind(&mut socket, "waitlist.offered").await;
    }
    let mut tables = Vec::new();
    for guest in &guests {
        let offered = entry(&here, guest).await;
        tables.push(offered["offer"]["tables"][0].as_i64().expect("a table"));
        claim(&there, guest, &offered).await.is(201);
    }
    tables.sort_unstable();
    assert_eq!(tables, [5, 6, 7, 8]);
    for daemon in [lounge.daemon, other] {
        daemon.log_is_clean();
        daemon.stop().await;
    }
    inspect(lounge.database).await;
}
