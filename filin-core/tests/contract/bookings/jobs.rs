//! What Filin does by itself to bookings.

use chrono::TimeDelta;
use filin_core::domain::booking::Status;
use rstest::rstest;

use crate::support::*;

/// 20:00 in Moscow is five hours after `now`; half an hour later nobody has answered.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_unanswered_are_called_off_half_an_hour_past_their_start(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let forgotten = pending(services, 1, "20:00", 1).await.id;
    let later = pending(services, 2, "20:30", 2).await.id;
    let answered = pending(services, 3, "20:00", 3).await.id;
    step(services, answered, Status::Confirmed).await.unwrap();

    let expire = |minutes| services.expire_pending(now() + TimeDelta::minutes(minutes));
    assert_eq!(expire(5 * 60 + 29).await.unwrap(), 0);
    assert_eq!(expire(5 * 60 + 30).await.unwrap(), 1);
    assert_eq!(expire(5 * 60 + 30).await.unwrap(), 0, "once");
    let gone = services.booking(&staff(), forgotten).await.unwrap();
    assert_eq!(
        (gone.status, gone.reason.as_deref()),
        (Status::Canceled, Some("expired"))
    );
    for (id, status) in [(later, Status::Pending), (answered, Status::Confirmed)] {
        assert_eq!(services.booking(&staff(), id).await.unwrap().status, status);
    }
    let events = services.booking_events(&staff(), forgotten).await.unwrap();
    let last = events.last().unwrap();
    assert_eq!(
        (last.actor.as_str(), last.channel.as_str()),
        ("system", "job")
    );
    let sql = format!(
        "select audience || ':' || kind from outbox where booking_id = {forgotten} order by id"
    );
    let told = venue.raw().texts(&sql).await;
    assert_eq!(
        told[2..],
        ["guest:booking_canceled", "staff:booking_called_off"]
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_is_confirmed_meanwhile_is_not_called_off(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let mut ids = Vec::new();
    for (guest, time) in (1..).zip(["16:00", "18:00", "20:00", "22:00"]) {
        for table in 1..=8 {
            ids.push(
                pending(&venue.services, guest * 10 + table, time, table)
                    .await
                    .id,
            );
        }
    }
    let late = now() + TimeDelta::hours(12);
    // A replica each: nobody knows of the other's writes but by the database.
    let job = venue.replica();
    let expiring = tokio::spawn(async move { job.expire_pending(late).await });
    let mut confirmed = Vec::new();
    for id in ids.iter().rev() {
        match step(&venue.services, *id, Status::Confirmed).await {
            Ok(_) => confirmed.push(*id),
            Err(error) => assert_eq!(error.code(), "transition_refused"),
        }
        if expiring.is_finished() {
            break;
        }
    }
    let expired = expiring.await.unwrap().unwrap();
    for id in &confirmed {
        let stands = venue.services.booking(&staff(), *id).await.unwrap();
        // A reopened one was called off before; it must not have been called off after.
        assert_eq!(stands.status, Status::Confirmed, "{id}");
    }
    assert!(expired <= ids.len());
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_job_has_one_holder_at_a_time(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let term = TimeDelta::seconds(30);
    let take = |holder, seconds| {
        services.take_lease("deliver", holder, now() + TimeDelta::seconds(seconds), term)
    };
    assert!(take("a", 0).await.unwrap());
    assert!(!take("b", 29).await.unwrap());
    assert!(take("a", 29).await.unwrap(), "renewed");
    assert!(!take("b", 58).await.unwrap());
    assert!(take("b", 59).await.unwrap(), "a died");
    services.give_back_lease("deliver", "a").await.unwrap();
    assert!(!take("a", 60).await.unwrap(), "only its own");
    services.give_back_lease("deliver", "b").await.unwrap();
    assert!(take("a", 60).await.unwrap());
}
