#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use filin_core::api::room::TableState;
use filin_core::domain::actor::{Act, Actor, Channel};
use filin_core::domain::booking::Status as BookingStatus;
use filin_core::error::Error;
use filin_core::service::{ListQuery, Options, ReviewQuery, Services};
use filin_core::store::{Settings, Store};
use filin_core::texts::Texts;
use rstest::rstest;

use super::*;
use crate::config::Sources;
use crate::telegram::init_data;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// Services over a fresh database, set up by the demo's own settings.
async fn lounge(dir: &Path, now: DateTime<Utc>) -> Services {
    let config = config(Config::load(Sources::default()).unwrap(), dir);
    let settings = Settings {
        url: config.database.url.reveal().parse().unwrap(),
        connections: 4,
        patience: Duration::from_secs(5),
        recycle: Duration::from_secs(1800),
    };
    let store = Store::open(&settings).await.unwrap();
    store.migrate().await.unwrap();
    let options = Options {
        admin_token: config.admin_token.map(|token| token.reveal().to_owned()),
        ..Options::default()
    };
    let services = Services::new(store, Arc::new(Texts::load().unwrap()), options);
    services.ensure_venue(&venue(), now).await.unwrap();
    services
}

/// Moscow is three hours ahead. Every hour is tried, without a database, in the plan's own test.
#[rstest]
#[case::evening("2026-11-27T18:40:00Z", true)]
#[case::just_opened("2026-11-27T11:00:00Z", false)]
#[case::almost_closed("2026-11-27T22:59:59Z", true)]
#[case::before_dawn("2026-11-28T02:59:00Z", true)]
#[case::morning("2026-11-28T03:00:00Z", false)]
#[tokio::test]
async fn it_lives_at_any_hour(#[case] now: &str, #[case] somebody_sits: bool) {
    let dir = tempfile::tempdir().unwrap();
    let now = at(now);
    let services = lounge(dir.path(), now).await;
    let filled = fill(&services, now).await.unwrap();
    assert_eq!(filled.refused, 0);
    assert!((150..=250).contains(&filled.bookings), "{filled:?}");

    let desk = services.by_token(ADMIN_TOKEN, now).await.unwrap();
    let desk = Act::new(desk, Channel::Api, now);
    let room = services.room(&desk, None).await.unwrap();
    assert_eq!(room.tables.len(), 12);
    let states: Vec<TableState> = room.tables.iter().map(|table| table.state).collect();
    assert_eq!(
        states.contains(&TableState::Seated),
        somebody_sits,
        "{states:?}"
    );
    assert_eq!(
        states
            .iter()
            .filter(|state| **state == TableState::Blocked)
            .count(),
        1
    );
    assert!(states.contains(&TableState::Free), "{states:?}");

    let list = ListQuery {
        from: Some(day(now, -30)),
        limit: Some(200),
        ..ListQuery::default()
    };
    let mut page = services.bookings(&desk, &list).await.unwrap();
    let mut bookings = page.items;
    while let Some(cursor) = page.next {
        let list = ListQuery {
            cursor: Some(cursor),
            ..list.clone()
        };
        page = services.bookings(&desk, &list).await.unwrap();
        bookings.extend(page.items);
    }
    assert_eq!(bookings.len(), filled.bookings);
    let mut by_status: BTreeMap<&str, usize> = BTreeMap::new();
    for booking in &bookings {
        *by_status.entry(booking.status.as_str()).or_default() += 1;
        assert!(booking.created_at <= now, "{booking:?}");
        let over = booking.ends_at <= now;
        assert!(
            !(over && booking.status.is_live()),
            "still live: {booking:?}"
        );
    }
    for (status, least) in [
        ("completed", 60),
        ("no_show", 3),
        ("canceled", 5),
        ("confirmed", 10),
        ("pending", 3),
    ] {
        assert!(
            by_status.get(status).is_some_and(|many| *many >= least),
            "{by_status:?}"
        );
    }
    assert_eq!(
        services.expire_pending(now).await.unwrap(),
        0,
        "nothing is overdue"
    );
    let reminded = services.remind(now).await.unwrap();
    // The day's digest at most: the past is past.
    assert!(reminded.sent <= 1, "{reminded:?}");
    assert_eq!((reminded.skipped, reminded.put_off), (0, 0));
    guests_have_said_how_it_was(&services, &desk, filled.reviews).await;
}

/// Of visits that were over by then, mostly content; some found words.
async fn guests_have_said_how_it_was(services: &Services, desk: &Act, expected: usize) {
    let reviews = services
        .reviews(desk, &ReviewQuery::default())
        .await
        .unwrap();
    let reviews = reviews.items;
    assert_eq!(reviews.len(), expected);
    assert!((8..=60).contains(&expected), "{expected}");
    for review in &reviews {
        let booking = services.booking(desk, review.booking_id.unwrap()).await;
        let booking = booking.unwrap();
        assert_eq!(booking.status, BookingStatus::Completed, "{review:?}");
        assert!(review.created_at > booking.updated_at, "{review:?}");
        assert!(review.created_at <= desk.now, "{review:?}");
    }
    let summary = services.review_summary(desk, None, None).await.unwrap();
    let average = summary.average.unwrap();
    assert!((3.5..5.0).contains(&average), "{summary:?}");
    let worded = reviews.iter().filter(|review| !review.text.is_empty());
    assert!((3..expected).contains(&worded.count()));
}

/// One start of the demo is like another.
#[tokio::test]
async fn the_same_moment_gives_the_same_evening() {
    let now = at("2026-11-27T18:40:00Z");
    let mut starts = Vec::new();
    for _ in 0..2 {
        let dir = tempfile::tempdir().unwrap();
        let services = lounge(dir.path(), now).await;
        let filled = fill(&services, now).await.unwrap();
        let desk = Act::system(now);
        let reviews = services
            .reviews(&desk, &ReviewQuery::default())
            .await
            .unwrap();
        let promotions = services.promotions(&desk).await.unwrap();
        starts.push((filled, reviews.items, promotions));
    }
    assert_eq!(starts[0], starts[1]);
}

#[tokio::test]
async fn something_is_on_show() {
    let dir = tempfile::tempdir().unwrap();
    let now = at("2026-11-27T18:40:00Z");
    let services = lounge(dir.path(), now).await;
    fill(&services, now).await.unwrap();
    let [regular, _] = guests();
    let act = Act::new(Actor::Guest(regular), Channel::MiniApp, now);
    let start = services.bootstrap(&act).await.unwrap();
    let promotions = &start.promotions;
    let standing = promotions.iter().map(|one| one.is_default);
    assert_eq!(standing.collect::<Vec<_>>(), [true, false, false]);
    assert_eq!(promotions[2].starts_on, Some(day(now, 9)));
    let sections: Vec<&str> = start
        .menu
        .iter()
        .map(|line| line.section.as_str())
        .collect();
    let mut each = sections.clone();
    each.dedup();
    assert_eq!(each, ["Кальяны", "Чай", "Напитки", "К кальяну"]);
    // She has said how the first two visits were, and may be asked about the last.
    assert_eq!(
        services
            .own_reviews(&act, None, None)
            .await
            .unwrap()
            .items
            .len(),
        2
    );
    assert_eq!(start.me.to_review.len(), 1);
    assert_eq!(start.me.to_review[0].date, day(now, -3));
}

/// The service day, near enough for a list.
fn day(now: DateTime<Utc>, days: i64) -> filin_core::domain::service_day::ServiceDay {
    filin_core::domain::service_day::ServiceDay(now.date_naive()).plus_days(days)
}

#[tokio::test]
async fn the_two_guests_are_let_in() {
    let dir = tempfile::tempdir().unwrap();
    let now = at("2026-11-27T18:40:00Z");
    let services = lounge(dir.path(), now).await;
    fill(&services, now).await.unwrap();
    for (guest, visits, live) in [(0, 3, 2), (1, 0, 0)] {
        let raw = init_data(BOT_TOKEN, &guests()[guest], now);
        let person = init_data::validate(&raw, BOT_TOKEN, now, TimeDelta::hours(24)).unwrap();
        assert_eq!(person, guests()[guest]);
        let act = Act::new(Actor::Guest(person), Channel::MiniApp, now);
        let start = services.bootstrap(&act).await.unwrap();
        assert_eq!(
            (start.me.loyalty.visits, start.me.bookings.len()),
            (visits, live)
        );
        assert_eq!(
            (start.tables.len(), start.promotions.len(), start.menu.len()),
            (12, 3, 12)
        );
    }
    let staff = services.staff(&Act::system(now)).await.unwrap();
    assert_eq!(staff.len(), 2);
    let nobody = services.by_token("filin-demo-guest-token", now).await;
    assert!(matches!(nobody, Err(Error::Unknown { .. })));
}

#[test]
fn settings_keep_the_world_out() {
    let base: BTreeMap<String, String> = [
        ("BOT_TOKEN", "1:REAL"),
        ("DATABASE_URL", "postgres://real"),
        ("WEBAPP_URL", "https://real.example"),
        ("ADMIN_TOKEN", "real-real-real-real"),
        ("PORT", "0"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    let base = Config::load(Sources {
        env: base,
        ..Sources::default()
    })
    .unwrap();
    let config = config(base, Path::new("/tmp/x y"));
    assert_eq!(config.database.url.reveal(), "sqlite:/tmp/x y/filin.db");
    assert!(config.bind.is_loopback() && config.port == 0 && config.bot_mode == BotMode::Polling);
    assert!(config.public_url.is_none());
    assert_eq!(config.options().admin_token.as_deref(), Some(ADMIN_TOKEN));
    assert_eq!(config.bot_token.unwrap().reveal(), BOT_TOKEN);
}

#[test]
fn the_banner_can_be_pasted() {
    let now = at("2026-11-27T18:40:00Z");
    let address = "http://127.0.0.1:10000";
    let text = banner(
        address,
        "http://127.0.0.1:10001/",
        "target/debug/filin",
        now,
    );
    assert!(text.contains("http://127.0.0.1:10001/"));
    let curl = text.lines().find(|line| line.contains("curl")).unwrap();
    let raw = curl
        .split("tma ")
        .nth(1)
        .unwrap()
        .split('\'')
        .next()
        .unwrap();
    assert!(init_data::validate(raw, BOT_TOKEN, now, TimeDelta::hours(1)).is_ok());
    assert!(curl.ends_with(" http://127.0.0.1:10000/api/bootstrap"));
    assert!(text.contains(
        "target/debug/filin --server http://127.0.0.1:10000 --token filin-demo-owner-token tables map"
    ));
    assert!(text.lines().all(|line| line.len() < 600));
}

#[test]
fn the_cli_beside_is_preferred() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("it's");
    std::fs::create_dir(&folder).unwrap();
    let daemon = folder.join("filin-daemon");
    assert_eq!(cli(Some(&daemon)), "filin");
    assert_eq!(cli(None), "filin");
    std::fs::write(folder.join("filin"), "").unwrap();
    let word = cli(Some(&daemon));
    assert!(
        word.starts_with('\'') && word.ends_with("it'\\''s/filin'"),
        "{word}"
    );
}

#[tokio::test]
async fn every_guest_of_the_demo_can_be_written_to() {
    let time = super::telegram::Time::default();
    let sim = super::telegram::start(&time, 0, "http://127.0.0.1/webapp".into())
        .await
        .unwrap();
    let client = reqwest::Client::new();
    for number in 0..cast::BY_TELEGRAM {
        let chat = cast::regular(number).telegram_id.0;
        let call = client
            .post(format!("{}/bot{BOT_TOKEN}/sendMessage", sim.url()))
            .body(format!("chat_id={chat}&text=a"))
            .header("content-type", "application/x-www-form-urlencoded");
        let answer = call.send().await.unwrap().text().await.unwrap();
        assert!(answer.contains("\"ok\":true"), "{chat}: {answer}");
    }
}
