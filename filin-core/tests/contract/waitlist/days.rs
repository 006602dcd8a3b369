//! Lines of several days, and what outlasts a restart.

use filin_core::api::venue::{Hours, OpeningForm, VenueChange};
use filin_core::api::waitlist::NewWait;
use filin_core::domain::waitlist::WaitStatus;
use rstest::rstest;

use super::*;

/// A closed day offers nothing and ends nothing until the window is over: it may be opened again.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_day_that_is_closed_and_opened_again(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    waiting(services, 1, "20:00").await;
    assert_eq!(run(services, 0).await, offered(1));
    let open = Hours {
        version: None,
        ..services.hours(&manager()).await.unwrap()
    };
    let closed = Hours {
        week: vec![None; 7],
        exceptions: Vec::new(),
        version: None,
    };
    services.set_hours(&manager(), &closed).await.unwrap();
    assert_eq!(run(services, 1).await.returned, 1);
    assert_eq!(run(services, 2).await, Matched::default());
    services.set_hours(&manager(), &open).await.unwrap();
    assert_eq!(run(services, 3).await, offered(1));
    venue.check().await;
}

/// Rows are the truth: use cases over the same store go on where the old ones were.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_restart_forgets_nothing(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    one_left(&venue.services).await;
    let first = waiting(&venue.services, 1, "20:00").await.id;
    let second = waiting(&venue.services, 2, "20:00").await.id;
    run(&venue.services, 0).await;

    let reborn = venue.replica();
    assert_eq!(run(&reborn, 5).await, Matched::default());
    let own = reborn.own_waitlist(&guest(1)).await.unwrap();
    assert_eq!(own[0].status, WaitStatus::Offered);
    let again = venue.replica();
    let turned = Matched {
        lapsed: 1,
        ..offered(1)
    };
    assert_eq!(run(&again, 60).await, turned, "however long it was away");
    let late = after(60, guest(1));
    let claimed = again.claim_offer(&late, first, None).await;
    assert_eq!(code(claimed), "offer_gone");
    let booking = venue.replica();
    let booking = booking
        .claim_offer(&after(61, guest(2)), second, None)
        .await
        .unwrap();
    assert_eq!(numbers(&booking.tables), [2]);
    venue.check().await;
}

/// What cannot be offered on one day keeps nobody on another from their turn.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn each_day_has_its_own_line(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    for (id, date) in [(1, "2026-11-27"), (2, "2026-11-28"), (3, "2026-11-29")] {
        let new = NewWait {
            date: date.into(),
            ..window("20:00", "20:00", 6)
        };
        let joined = services.join_waitlist(&guest(id), &new).await.unwrap();
        assert_eq!(joined.place, Some(1));
    }
    // As if the room had shrunk since.
    let raw = venue.raw();
    raw.run("update waitlist set party = 200 where id = 1")
        .await;
    assert_eq!(run(services, 0).await, offered(2));
    let joined = tonights(services).await;
    assert_eq!(
        joined[0].status,
        WaitStatus::Waiting,
        "too many for the room"
    );
    raw.run("update waitlist set party = 6 where id = 1").await;
    assert_eq!(run(services, 0).await, offered(1));
    assert_eq!(
        numbers(&tonights(services).await[0].offer.as_ref().unwrap().tables),
        [1, 2]
    );
    venue.check().await;
}

/// Around the clock, one night's last offer and the next one's first are kept apart by the buffer.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_offered_for_the_night_before_counts(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let round_the_clock = OpeningForm {
        opens: "06:00".into(),
        closes: "06:00".into(),
    };
    let hours = Hours {
        week: vec![Some(round_the_clock); 7],
        exceptions: Vec::new(),
        version: None,
    };
    services.set_hours(&manager(), &hours).await.unwrap();
    let mut rules = services.venue(&owner()).await.unwrap().rules;
    rules.buffer_min = 30;
    let change = VenueChange {
        rules: Some(rules),
        ..VenueChange::default()
    };
    services.change_venue(&owner(), &change).await.unwrap();
    services.retire_table(&manager(), 2).await.unwrap();
    let join = async |id: i64, date: &str, from: &str, until: &str| {
        let new = NewWait {
            date: date.into(),
            ..window(from, until, 2)
        };
        services.join_waitlist(&guest(id), &new).await.unwrap().id
    };
    join(1, "2026-11-27", "04:00", "04:00").await;
    join(2, "2026-11-28", "06:00", "06:30").await;
    assert_eq!(run(services, 0).await, offered(2));
    let saturday = WaitQuery {
        date: Some(day("2026-11-28")),
        ..WaitQuery::default()
    };
    let line = services.waitlist(&staff(), &saturday).await.unwrap().items;
    let offer = line[0].offer.as_ref().unwrap();
    assert_eq!(offer.starts_at.to_rfc3339(), "2026-11-28T06:30:00+03:00");
    venue.check().await;
}
