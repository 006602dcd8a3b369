//! Many at once: replicas that run the job, and people who change what it is about.

use std::sync::Arc;

use filin_core::domain::booking::Status;
use filin_core::service::Step;
use rstest::rstest;
use tokio::sync::Barrier;

use super::*;

/// Bookings of Saturday, confirmed.
async fn evening(services: &Services) -> Vec<BookingId> {
    let mut ids = Vec::new();
    for (row, time) in (0..).zip(["16:00", "18:00", "20:00", "22:00"]) {
        for table in 1..=8 {
            let id = saturday(services, 100 + row * 10 + table, time, table)
                .await
                .id;
            step(services, id, Status::Confirmed).await.unwrap();
            ids.push(id);
        }
    }
    ids
}

/// Friday 22:30 in Moscow: everybody has been due for half an hour at least.
const LATE: i64 = 450;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_replicas_remind_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let ids = evening(&venue.services).await;
    let barrier = Arc::new(Barrier::new(8));
    let jobs = (0..8).map(|_| {
        let (services, barrier) = (venue.replica(), Arc::clone(&barrier));
        tokio::spawn(async move {
            barrier.wait().await;
            run(&services, LATE).await
        })
    });
    let runs = futures::future::join_all(jobs).await;
    let sent: usize = runs.into_iter().map(|done| done.unwrap().sent).sum();
    // A booking that another replica was at is left for the next run.
    let rest = run(&venue.services, LATE).await;
    assert_eq!(sent + rest.sent, ids.len());
    let mut expected: Vec<_> = ids
        .iter()
        .map(|id| format!("guest:reminder_day:{id}"))
        .collect();
    let mut told = told(&venue).await;
    expected.sort();
    told.sort();
    assert_eq!(told, expected);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_digest_of_eight_replicas(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let barrier = Arc::new(Barrier::new(8));
    let jobs = (0..8).map(|_| {
        let (services, barrier) = (venue.replica(), Arc::clone(&barrier));
        tokio::spawn(async move {
            barrier.wait().await;
            run(&services, 0).await
        })
    });
    let runs = futures::future::join_all(jobs).await;
    let sent: usize = runs.into_iter().map(|done| done.unwrap().sent).sum();
    let written = "select count(*) from outbox where kind = 'digest'";
    assert_eq!((sent, venue.raw().number(written).await), (1, 1));
}

/// Staff cancel and move while two replicas remind: who was called off first hears nothing, and
/// nobody waits for ever.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn changes_and_reminders_do_not_stand_in_each_others_way(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let ids = evening(&venue.services).await;
    let jobs = (0..3).map(|_| {
        let services = venue.replica();
        tokio::spawn(async move {
            for _ in 0..10 {
                run(&services, LATE).await;
            }
        })
    });
    let jobs: Vec<_> = jobs.collect();
    let desk = ids.chunks(10).map(|some| {
        let (services, some) = (venue.services.clone(), some.to_vec());
        tokio::spawn(async move {
            for (at, id) in some.into_iter().enumerate() {
                let act = after(LATE, staff());
                if at % 2 == 0 {
                    let cancel = Step::To(Status::Canceled);
                    let done = services.step_booking(&act, id, cancel, None, None).await;
                    done.expect("a cancellation");
                } else {
                    let later = BookingChange {
                        minutes: Some(60),
                        ..BookingChange::default()
                    };
                    let done = services.change_booking(&act, id, &later).await;
                    done.expect("a change");
                }
            }
        })
    });
    for task in desk.collect::<Vec<_>>().into_iter().chain(jobs) {
        task.await.unwrap();
    }
    run(&venue.services, LATE).await;
    let twice = "select count(*) from (select 1 from outbox where kind = 'reminder_day' \
         group by booking_id having count(*) > 1) twice";
    assert_eq!(venue.raw().number(twice).await, 0);
    let silent = "select count(*) from bookings b where b.status = 'confirmed' \
         and not exists (select 1 from outbox o where o.booking_id = b.id and o.kind = 'reminder_day')";
    assert_eq!(venue.raw().number(silent).await, 0);
    venue.check().await;
}
