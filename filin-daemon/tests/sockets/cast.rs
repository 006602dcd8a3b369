//! A broadcast to two thousand by a daemon that is killed, through a Telegram that fails: each gets
//! it once, or is counted among those of whom nobody knows; and the report adds up.

use std::collections::BTreeMap;
use std::time::Duration;

use filin_daemon::telegram::sim::{self, Faults, Sim, User};
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::load::places;
use crate::support::{Api, BOT, Database, Engine, Raw, Settings, Socket, Who, inspect, until};

/// How many times Telegram's limits, here and there.
const PACE: u32 = 20;
const GUESTS: i64 = 2_000;
const KILLS: i64 = 3;
const CREATE: &str = "/api/admin/broadcast";
/// The first guest's Telegram id.
const FIRST: i64 = 700_000_001;
const PATIENCE: Duration = Duration::from_secs(200);
/// What may be in a sender's hands when it is killed: those in line, and those in the air.
const IN_HANDS: i64 = 20 + 25;

struct Venue {
    database: Database,
    raw: Raw,
    sim: Sim,
    settings: Settings,
}

impl Venue {
    /// So many who get news, one in twenty of whom has blocked the bot, one in fifty of whom is gone.
    async fn open(engine: Engine, guests: i64) -> Option<Self> {
        let database = Database::empty(engine).await?;
        let sim = Sim::start(sim::Options {
            token: BOT.into(),
            scale: PACE,
            ..sim::Options::default()
        });
        let sim = sim.await.expect("a simulator");
        let quiet = Settings::of(&database.url);
        quiet.start().await.stop().await;
        let raw = Raw::of(&database.store().await.expect("a store"));
        raw.run(&format!(
            "with recursive n(i) as (select 0 union all select i + 1 from n where i < {last}) \
             insert into guests (telegram_id, name, phone_verified, language, notes, discount, subscribed, \
             barred, search, created_at, updated_at) \
             select {FIRST} + i, 'Гость', false, 'ru', '', 0, true, false, 'гость', \
             '2026-01-01T00:00:00+00:00', '2026-01-01T00:00:00+00:00' from n",
            last = guests - 1
        ))
        .await;
        sim.people((FIRST..FIRST + guests).map(|id| User::new(id, "Гость")));
        for id in FIRST..FIRST + guests {
            if is_blocked(id) {
                sim.blocked_long_ago(id);
            } else if is_gone(id) {
                sim.deactivate(id);
            }
        }
        Some(Self {
            settings: quiet
                .with("BOT_MODE", "polling")
                .with("TELEGRAM_API_URL", &sim.url())
                .with("TELEGRAM_PACE", &PACE.to_string()),
            database,
            raw,
            sim,
        })
    }
}

fn is_blocked(id: i64) -> bool {
    id % 20 == 0
}

fn is_gone(id: i64) -> bool {
    id % 50 == 7
}

async fn create(api: &Api) -> i64 {
    let body = json!({ "message": "Ночь <b>сов</b> в пятницу" });
    let made = api.post(CREATE, &Who::owner(), &body).await;
    made.is(202)["id"].as_i64().expect("an id")
}

async fn show(api: &Api, id: i64) -> Value {
    let path = format!("/api/admin/broadcasts/{id}");
    api.get(&path, &Who::owner()).await.is(200)
}

fn number(shown: &Value, field: &str) -> i64 {
    shown[field].as_i64().expect("a number")
}

/// How many copies each chat has.
fn copies(sim: &Sim) -> BTreeMap<i64, usize> {
    let mut copies = BTreeMap::new();
    sim.view(|view| {
        for call in view.each_call() {
            let send = call.method.eq_ignore_ascii_case("sendMessage") && call.acted;
            let news = call.body["text"].as_str().unwrap_or_default();
            if let Some(chat) = call.chat.filter(|_| send && news.starts_with("Ночь")) {
                *copies.entry(chat).or_default() += 1;
            }
        }
    });
    copies
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn through_faults_and_kills_nobody_gets_it_twice(#[case] engine: Engine) {
    let Some(venue) = Venue::open(engine, GUESTS).await else {
        return;
    };
    let mut daemon = venue.settings.start().await;
    let id = create(&daemon.api()).await;
    venue.sim.set_faults(Faults {
        methods: vec!["sendMessage".into()],
        server_error: 0.03,
        flood: 0.03,
        cut_before: 0.005,
        cut_after: 0.005,
        slow: 0.02,
        delay_ms: 30,
        ..Faults::default()
    });
    for round in 1..=KILLS {
        let enough = usize::try_from(GUESTS * round / (KILLS + 1)).expect("some");
        until("messages go out", PATIENCE, async || {
            venue.sim.sent() >= enough
        })
        .await;
        daemon.kill().await;
        daemon = venue.settings.start().await;
    }
    let api = daemon.api();
    until("it is done", PATIENCE, async || {
        show(&api, id).await["status"] == "done"
    })
    .await;
    let shown = show(&api, id).await;
    let of = |field| number(&shown, field);
    assert_eq!(of("total"), GUESTS, "{shown}");
    let settled = of("sent") + of("failed") + of("unsubscribed") + of("unknown");
    assert_eq!(settled, GUESTS, "{shown}");
    let copies = copies(&venue.sim);
    let twice: Vec<_> = copies.iter().filter(|(_, count)| **count > 1).collect();
    assert!(twice.is_empty(), "sent twice: {twice:?}");
    let (sent, unknown) = (of("sent"), of("unknown"));
    let arrived = i64::try_from(copies.len()).expect("a count");
    assert!(
        sent <= arrived && arrived <= sent + unknown,
        "{shown} {arrived}"
    );
    // Cut connections leave their share of doubt besides.
    let cut = venue.sim.view(|view| {
        let calls = view.each_call();
        let cut = calls.filter(|call| call.fault.as_deref().is_some_and(|f| f.starts_with("cut")));
        i64::try_from(cut.count()).expect("a count")
    });
    assert!(unknown <= KILLS * IN_HANDS + cut, "{shown}, {cut} cut");
    let unreachable = (FIRST..FIRST + GUESTS).filter(|id| is_blocked(*id) || is_gone(*id));
    let unreachable = i64::try_from(unreachable.count()).expect("a count");
    let left = of("unsubscribed");
    assert!(
        left <= unreachable && left >= unreachable - unknown,
        "{shown}"
    );
    let subscribed = "select count(*) from guests where subscribed";
    assert_eq!(venue.raw.number(subscribed).await, GUESTS - left);
    daemon.log_is_clean();
    drop(venue.raw);
    inspect(venue.database).await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_booking_is_confirmed_at_once_while_it_goes_out(#[case] engine: Engine) {
    let Some(venue) = Venue::open(engine, GUESTS).await else {
        return;
    };
    let daemon = venue.settings.start().await;
    let api = daemon.api();
    let (mut feed, _) = Socket::listen(&daemon.base, "").await;
    let id = create(&api).await;
    until("it goes out", PATIENCE, async || {
        number(&show(&api, id).await, "sent") > 100
    })
    .await;
    let place = places(&api, 1).await.remove(0);
    let guest = FIRST + 1;
    let made = api
        .post("/api/bookings", &Who::Guest(guest), &place.wish(""))
        .await
        .is(201);
    let before = venue.sim.sent();
    let path = format!("/api/admin/bookings/{}/status", made["id"]);
    let confirmed = json!({ "status": "confirmed" });
    api.post(&path, &Who::owner(), &confirmed).await.is(200);
    let told = venue.sim.until("the guest is told", |view| {
        let messages = view.messages(guest);
        messages
            .iter()
            .any(|one| one.text.contains("подтверждена"))
            .then(|| view.sent())
    });
    let between = told.await.expect("the guest is told") - before;
    // As many go out in half a second at this pace, and the request itself took its time.
    assert!(between <= 300, "{between} messages went first");
    // The feed says how it goes.
    let progress = feed.next_of("broadcast_progress").await;
    assert_eq!(progress["broadcast"]["id"], id);
    let path = format!("/api/admin/broadcasts/{id}/pause");
    let paused = api.post(&path, &Who::owner(), &json!({})).await.is(200);
    assert_eq!(paused["status"], "paused");
    let still = |shown: &Value| number(shown, "sent") + number(shown, "unsubscribed");
    until("what was in the air has landed", PATIENCE, async || {
        let first = still(&show(&api, id).await);
        let held = venue
            .raw
            .number("select count(*) from deliveries where status = 'flight'");
        held.await == 0 && still(&show(&api, id).await) == first
    })
    .await;
    let stood = venue.sim.sent();
    let resume = format!("/api/admin/broadcasts/{id}/resume");
    api.post(&resume, &Who::owner(), &json!({})).await.is(200);
    until("it goes on", PATIENCE, async || {
        venue.sim.sent() > stood + 50
    })
    .await;
    let cancel = format!("/api/admin/broadcasts/{id}/cancel");
    let canceled = api.post(&cancel, &Who::owner(), &json!({})).await.is(200);
    assert_eq!(canceled["status"], "canceled");
    let refused = venue
        .sim
        .calls()
        .iter()
        .filter(|call| call.status == 429)
        .count();
    assert_eq!(refused, 0, "nobody is told to wait in a clean run");
    daemon.log_is_clean();
}

/// Whom a file is given to Telegram by way of.
const OWNER: i64 = 690_000_001;

fn sent_photos(sim: &Sim) -> Vec<(i64, String)> {
    sim.view(|view| {
        let calls = view.each_call();
        let photos =
            calls.filter(|call| call.method.eq_ignore_ascii_case("sendPhoto") && call.acted);
        let of = |call: &sim::Call| {
            let photo = call.body["photo"].as_str().unwrap_or_default().to_owned();
            (call.chat.expect("a chat"), photo)
        };
        photos.map(of).collect()
    })
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_picture_goes_to_telegram_once(#[case] engine: Engine) {
    let Some(venue) = Venue::open(engine, 40).await else {
        return;
    };
    venue.sim.person(User::new(OWNER, "Ольга"));
    let settings = venue.settings.clone().with("ADMIN_IDS", &OWNER.to_string());
    let daemon = settings.start().await;
    let api = daemon.api();
    let owner = Who::owner();
    let status = async |id: &Value| show(&api, id.as_i64().expect("an id")).await;
    let picture = "https://filin.example/owl.jpg";
    let body = json!({
        "message": "Ночь <b>сов</b>", "photo_url": picture,
        "buttons": [[{ "text": "Афиша", "url": "https://filin.example/" }]],
    });
    let mut test = body.clone();
    test["test"] = true.into();
    test["test_to"] = OWNER.into();
    let tried = api.post(CREATE, &owner, &test).await.is(202);
    until("the test arrives", PATIENCE, async || {
        status(&tried["id"]).await["status"] == "done"
    })
    .await;
    assert_eq!(status(&tried["id"]).await["sent"], 1);
    let made = api.post(CREATE, &owner, &body).await.is(202);
    until("it is done", PATIENCE, async || {
        status(&made["id"]).await["status"] == "done"
    })
    .await;
    let photos = sent_photos(&venue.sim);
    let given: Vec<_> = photos
        .iter()
        .filter(|(_, photo)| photo == picture)
        .collect();
    // For the test; the broadcast is what was tried. And taken back there.
    assert_eq!(given, [&(OWNER, picture.to_owned())]);
    let reachable = (FIRST..FIRST + 40).filter(|id| !is_blocked(*id) && !is_gone(*id));
    assert_eq!(photos.len(), 1 + 1 + reachable.count());
    let mut left = venue.sim.messages(OWNER);
    left.retain(|one| one.media.is_some() && !one.deleted);
    assert_eq!(left.len(), 1, "what was given is taken back: {left:?}");
    assert_eq!(left[0].text, "Ночь сов");
    let shown = api.get("/api/admin/broadcasts", &owner).await.is(200);
    assert_eq!(
        shown["items"].as_array().map(Vec::len),
        Some(1),
        "without the test"
    );

    let nowhere = json!({ "message": "Ночь", "photo_url": "https://filin.invalid/owl.jpg" });
    let made = api.post(CREATE, &owner, &nowhere).await.is(202);
    until("it is paused", PATIENCE, async || {
        status(&made["id"]).await["status"] == "paused"
    })
    .await;
    let paused = status(&made["id"]).await;
    assert_eq!(paused["problem"], "file");
    assert_eq!(number(&paused, "sent") + number(&paused, "failed"), 0);
}
