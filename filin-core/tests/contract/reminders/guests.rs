//! Guests are reminded of what lies ahead.

use filin_core::domain::booking::Status;
use filin_core::service::Step;
use rstest::rstest;

use super::*;
use crate::guests::{PHONE, by_phone, masha};

/// Saturday 20:00 is 29 hours after `now`.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_day_and_an_hour_before_and_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let asked = saturday(services, 1, "20:00", 1).await.id;
    let sure = saturday(services, 2, "20:00", 2).await.id;
    step(services, sure, Status::Confirmed).await.unwrap();
    run(services, 300 - 1).await;
    assert_eq!(told_of(&venue, sure).await, [""; 0]);
    for minutes in [300, 301, 28 * 60 - 1, 28 * 60, 28 * 60 + 1, 29 * 60 - 1] {
        run(services, minutes).await;
    }
    let both = ["guest:reminder_day", "guest:reminder_hour"];
    assert_eq!(told_of(&venue, sure).await, both);
    let answered_late = ["staff:pending_old", both[0], both[1]];
    assert_eq!(told_of(&venue, asked).await, answered_late);
    let urgent = "select count(*) from outbox where kind like 'reminder%' and priority = 0";
    assert_eq!(venue.raw().number(urgent).await, 4);
    venue.check().await;
}

/// For tonight nobody is reminded "a day before", and half an hour ahead not at all.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn not_of_what_was_due_before_it_was_booked(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let tonight = pending(services, 1, "20:00", 1).await.id;
    let soon = pending(services, 2, "16:00", 2).await.id;
    let walk_in = services
        .create_booking(&staff(), &walk_in(2, Some(3)), None)
        .await
        .unwrap();
    assert_eq!(
        waiting_for(&venue, tonight).await,
        ["hour_before", "pending_old"]
    );
    assert_eq!(waiting_for(&venue, soon).await, ["pending_old"]);
    assert_eq!(waiting_for(&venue, walk_in.id).await, [""; 0]);
    run(services, 0).await;
    assert_eq!(told(&venue).await, [""; 0]);
    run(services, 240).await;
    assert_eq!(
        told_of(&venue, tonight).await.last().unwrap(),
        "guest:reminder_hour"
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_ends_is_not_reminded_of_and_what_comes_back_is(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = saturday(services, 1, "20:00", 1).await.id;
    step(services, id, Status::Canceled).await.unwrap();
    assert_eq!(waiting_for(&venue, id).await, [""; 0]);
    undo(services, id).await.unwrap();
    let asked = ["day_before", "hour_before", "pending_old"];
    assert_eq!(waiting_for(&venue, id).await, asked);
    step(services, id, Status::Canceled).await.unwrap();
    run(services, 301).await;
    assert_eq!(told(&venue).await, [""; 0]);
    // A day before is past by now.
    let reopen = after(302, staff());
    let reopened = services
        .step_booking(&reopen, id, Step::Reopen, None, None)
        .await;
    assert_eq!(reopened.unwrap().status, Status::Confirmed);
    assert_eq!(waiting_for(&venue, id).await, ["hour_before", "late"]);
    let seated = Step::To(Status::Seated);
    services
        .step_booking(&after(28 * 60 - 5, staff()), id, seated, None, None)
        .await
        .unwrap();
    run(services, 28 * 60).await;
    assert_eq!(told(&venue).await, [""; 0], "they are at the table");
    venue.check().await;
}

/// The reminder was sent, the booking called off and reopened: not again.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_reopened_one_is_not_reminded_of_again(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = saturday(services, 1, "20:00", 1).await.id;
    step(services, id, Status::Confirmed).await.unwrap();
    run(services, 300).await;
    // A clock that was put back must not send it anew either.
    for minutes in [310, 290] {
        for what in [Step::To(Status::Canceled), Step::Reopen] {
            services
                .step_booking(&after(minutes, staff()), id, what, None, None)
                .await
                .unwrap();
        }
        run(services, minutes).await;
        run(services, 320).await;
        assert_eq!(told_of(&venue, id).await, ["guest:reminder_day"]);
    }
    venue.check().await;
}

/// Down over both due times, and over one of them.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn after_hours_of_silence_only_what_still_makes_sense_is_said(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut ids = Vec::new();
    for (table, time) in (1..).zip(["16:00", "18:00", "20:00", "23:00"]) {
        let id = saturday(services, table, time, table).await.id;
        step(services, id, Status::Confirmed).await.unwrap();
        ids.push(id);
    }
    // Saturday 17:30: the first are due to be here, the last in five and a half hours.
    let done = run(services, 26 * 60 + 30).await;
    assert_eq!(told_of(&venue, ids[0]).await, ["staff:late"]);
    assert_eq!(told_of(&venue, ids[1]).await, ["guest:reminder_hour"]);
    assert_eq!(told_of(&venue, ids[2]).await, ["guest:reminder_day"]);
    assert_eq!(told_of(&venue, ids[3]).await, ["guest:reminder_day"]);
    // The fifth is Saturday's digest; Friday's was never written.
    assert_eq!((done.sent, done.skipped), (5, 3));
    assert_eq!(run(services, 26 * 60 + 30).await, Reminded::default());
    venue.check().await;
}

/// A clock that ran two days ahead let go of everything; put right, it loses nothing.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_was_let_go_by_a_wrong_clock_is_said_after_all(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = saturday(services, 1, "20:00", 1).await.id;
    let called_off = saturday(services, 2, "20:00", 2).await.id;
    step(services, id, Status::Confirmed).await.unwrap();
    let ahead = run(services, 5 * 24 * 60).await;
    assert_eq!((told(&venue).await.len(), ahead.skipped), (0, 6));
    step(services, called_off, Status::Canceled).await.unwrap();
    for minutes in [10, 300, 28 * 60] {
        run(services, minutes).await;
    }
    let both = ["guest:reminder_day", "guest:reminder_hour"];
    assert_eq!(told_of(&venue, id).await, both);
    assert_eq!(told_of(&venue, called_off).await, [""; 0]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whoever_shares_the_phone_is_reminded_of_what_was_booked_by_it(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let tonight = by_phone(services, "Маша", "20:00", 1).await;
    let over = by_phone(services, "Маша", "18:00", 2).await.id;
    step(services, over, Status::Completed).await.unwrap();
    assert_eq!(waiting_for(&venue, tonight.id).await, ["late"]);
    assert_eq!(waiting_for(&venue, over).await, [""; 0]);
    let filin_core::domain::actor::Actor::Guest(person) = masha().actor else {
        panic!("a guest");
    };
    services
        .share_contact(&masha(), PHONE, Some(person.telegram_id))
        .await
        .unwrap();
    assert_eq!(
        waiting_for(&venue, tonight.id).await,
        ["hour_before", "late"]
    );
    assert_eq!(waiting_for(&venue, over).await, [""; 0]);
    run(services, 240).await;
    assert_eq!(
        told(&venue).await,
        [format!("guest:reminder_hour:{}", tonight.id)]
    );
    let whose = services.own_bookings(&masha()).await.unwrap();
    let whose = whose[0].guest.as_ref().unwrap().id;
    let addressed =
        format!("select count(*) from outbox where kind = 'reminder_hour' and guest_id = {whose}");
    assert_eq!(venue.raw().number(&addressed).await, 1);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_forgotten_guest_is_asked_nothing(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = pending(services, 1, "20:00", 1).await;
    step(services, booking.id, Status::Confirmed).await.unwrap();
    step(services, booking.id, Status::Completed).await.unwrap();
    assert_eq!(waiting_for(&venue, booking.id).await, ["review"]);
    services
        .forget_guest(&owner(), booking.guest.unwrap().id)
        .await
        .unwrap();
    assert_eq!(waiting_for(&venue, booking.id).await, [""; 0]);
    run(services, 24 * 60).await;
    assert_eq!(told(&venue).await, [""; 0]);
    venue.check().await;
}
