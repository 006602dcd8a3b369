//! A moved booking takes its reminders along.

use filin_core::domain::booking::Status;
use rstest::rstest;

use super::*;

const DAY: &str = "guest:reminder_day";
const HOUR: &str = "guest:reminder_hour";

/// Each row: when the job runs and, before it, when and whither the booking is moved.
async fn history(venue: &TestVenue, first: &str, steps: &[(i64, Option<&str>)]) -> Vec<String> {
    let services = &venue.services;
    let id = saturday(services, 1, first, 1).await.id;
    step(services, id, Status::Confirmed).await.unwrap();
    for (minutes, to) in steps {
        if let Some(to) = to {
            moved(services, id, *minutes, to).await;
            venue.check().await;
        }
        run(services, *minutes).await;
        venue.check().await;
    }
    told_of(venue, id).await
}

/// From Saturday 20:00, 29 hours ahead.
#[rstest]
#[case::later_before_it_was_due("20:00", &[(299, Some("2026-11-29T20:00")), (301, None), (1740, None)], &[DAY])]
#[case::later_after_it_was_sent("20:00", &[(300, None), (310, Some("2026-11-29T20:00")), (1739, None), (1740, None)], &[DAY, DAY])]
#[case::a_little_later_is_no_new_day("20:00", &[(300, None), (320, Some("2026-11-28T20:15")), (340, None)], &[DAY])]
#[case::sooner("20:00", &[(100, Some("2026-11-27T19:00")), (179, None), (180, None), (254, None)], &[HOUR])]
#[case::sooner_than_an_hour("20:00", &[(100, Some("2026-11-27T17:00")), (140, None)], &["staff:late"])]
#[case::there_and_back("20:00", &[(100, Some("2026-11-29T20:00")), (200, Some("2026-11-28T20:00")), (300, None), (1680, None)], &[DAY, HOUR])]
#[case::there_and_back_when_sent("20:00", &[(300, None), (310, Some("2026-11-29T20:00")), (320, Some("2026-11-28T20:00")), (330, None), (1680, None)], &[DAY, HOUR])]
#[case::back_with_a_clock_put_back("20:00", &[(300, None), (200, Some("2026-11-29T20:00")), (210, Some("2026-11-28T20:00")), (330, None), (1680, None)], &[DAY, HOUR])]
#[case::due_and_moved_before_the_job_came("20:00", &[(305, Some("2026-11-28T21:00")), (359, None), (360, None)], &[DAY])]
#[tokio::test]
async fn across_its_reminders(
    #[case] first: &str,
    #[case] steps: &[(i64, Option<&str>)],
    #[case] expected: &[&str],
    #[values(Engine::Sqlite, Engine::Postgres)] engine: Engine,
) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    assert_eq!(history(&venue, first, steps).await, expected);
}

/// A note is no move: what is due stays due.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_due_stays_due_when_something_else_changes(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = saturday(services, 1, "20:00", 1).await.id;
    let late = after(310, staff());
    let note = BookingChange {
        note: Some("у окна".into()),
        ..BookingChange::default()
    };
    services.change_booking(&late, id, &note).await.unwrap();
    let confirm = filin_core::service::Step::To(Status::Confirmed);
    services
        .step_booking(&late, id, confirm, None, None)
        .await
        .unwrap();
    let longer = BookingChange {
        minutes: Some(180),
        ..BookingChange::default()
    };
    services.change_booking(&late, id, &longer).await.unwrap();
    run(services, 311).await;
    assert_eq!(told_of(&venue, id).await, [DAY]);
    venue.check().await;
}
