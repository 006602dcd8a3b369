//! Guests who come early or stay on have their table, whatever their booking says.

use filin_core::api::booking::{Booking, BookingChange, StaffBooking};
use filin_core::api::room::TableState;
use filin_core::api::venue::VenueChange;
use filin_core::domain::actor::{Act, Role};
use filin_core::domain::booking::Status;
use filin_core::domain::slots::Rules;
use filin_core::error::{Error, Result};
use filin_core::service::{Options, Question, Seed, Services, Step};
use rstest::rstest;

use crate::support::*;

/// At 15:00 a party of four sits down at the table, for an hour.
async fn party(services: &Services, table: i64) -> Booking {
    let new = StaffBooking {
        minutes: Some(60),
        ..walk_in(4, Some(table))
    };
    services.create_booking(&staff(), &new, None).await.unwrap()
}

/// Half past four: they are still there.
fn later() -> Act {
    after(90, staff())
}

async fn take(services: &Services, act: &Act, new: &StaffBooking) -> Result<Booking> {
    services.create_booking(act, new, None).await
}

async fn step_at(services: &Services, act: &Act, booking: &Booking, to: Step) -> Result<Booking> {
    services.step_booking(act, booking.id, to, None, None).await
}

async fn close(services: &Services, booking: &Booking) {
    let done = step_at(services, &later(), booking, Step::To(Status::Completed)).await;
    done.unwrap();
}

/// Guests may book for at once: without notice they would be asked to be early anyway.
async fn without_notice(services: &Services) {
    let rules = Rules {
        notice_min: 0,
        ..Rules::default()
    };
    let change = VenueChange {
        rules: Some(rules),
        ..VenueChange::default()
    };
    services.change_venue(&owner(), &change).await.unwrap();
}

fn names<T: std::fmt::Debug>(done: Result<T>, number: i64, booking: &Booking) {
    let Err(Error::Refused(refusal)) = done else {
        panic!("{done:?}");
    };
    assert_eq!(refusal.code(), "table_occupied");
    let named = [("number", number), ("booking", booking.id.0)];
    assert_eq!(
        refusal.args(),
        named.map(|(what, number)| (what, number.to_string()))
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn nobody_is_put_where_a_party_stays_on(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let stays = party(services, 5).await;
    let other = take(services, &staff(), &call("20:00", 2, 1))
        .await
        .unwrap();
    let rows = venue.rows().await;
    names(
        take(services, &later(), &walk_in(2, Some(5))).await,
        5,
        &stays,
    );
    let soon = call("16:44", 2, 5);
    names(take(services, &later(), &soon).await, 5, &stays);
    let here = BookingChange {
        table_no: Some(5),
        ..move_to("16:30")
    };
    let moved = services.change_booking(&later(), other.id, &here).await;
    names(moved, 5, &stays);
    let blocked = services.block_table(&later(), &block("16:44", 60, 5)).await;
    names(blocked, 5, &stays);
    names(
        services
            .retire_table(
                &Act {
                    now: later().now,
                    ..owner()
                },
                5,
            )
            .await,
        5,
        &stays,
    );
    assert_eq!(venue.rows().await, rows);

    for _ in 0..7 {
        let chosen = take(services, &later(), &walk_in(2, None)).await.unwrap();
        assert_ne!(numbers(&chosen.tables), [5]);
    }
    let full = take(services, &later(), &walk_in(2, None)).await;
    assert_eq!(code(full), "slot_taken");
    close(services, &stays).await;
    let chosen = take(services, &later(), &walk_in(2, None)).await.unwrap();
    assert_eq!(numbers(&chosen.tables), [5]);
    venue.check().await;
    venue.nobody_shares_a_table().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_quarter_of_an_hour_later_staff_may_count_on_the_table(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let stays = party(services, 5).await;
    let next = take(services, &later(), &call("16:45", 2, 5))
        .await
        .unwrap();
    let rows = venue.rows().await;
    // The next guests are here, and the table is not theirs yet.
    let at_five = after(120, staff());
    let seated = step_at(services, &at_five, &next, Step::To(Status::Seated)).await;
    names(seated, 5, &stays);
    assert_eq!(venue.rows().await, rows);
    close(services, &stays).await;
    step_at(services, &at_five, &next, Step::To(Status::Seated))
        .await
        .unwrap();
    names(
        step_at(services, &at_five, &stays, Step::Undo).await,
        5,
        &next,
    );
    venue.check().await;
    venue.nobody_shares_a_table().await;
    // What comes after a party that stays on does not send it to another table.
    close(services, &next).await;
    undo(services, stays.id).await.unwrap();
    let more = BookingChange {
        guests: Some(3),
        ..BookingChange::default()
    };
    let changed = services.change_booking(&later(), stays.id, &more).await;
    assert_eq!(numbers(&changed.unwrap().tables), [5]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whoever_comes_early_has_the_table_from_then_on(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let early = take(services, &staff(), &call("20:00", 2, 5))
        .await
        .unwrap();
    let at_six = |table| wish_at("18:00", 2, table);
    let free = |found: filin_core::api::availability::Availability| {
        let slot = found
            .slots
            .into_iter()
            .find(|slot| slot.starts_at.to_rfc3339() == "2026-11-27T18:00:00+03:00");
        numbers(&slot.unwrap().tables).contains(&5)
    };
    let question = Question {
        day: None,
        guests: 2,
        table: None,
        minutes: None,
        explain: false,
        except: None,
    };
    let ask = || async {
        let found = services.availability(&guest(1), question).await;
        free(found.unwrap().into_value())
    };
    assert!(ask().await);
    step(services, early.id, Status::Seated).await.unwrap();
    assert!(!ask().await);
    // A guest learns nobody's number.
    let wished = services.request_booking(&guest(1), &at_six(5), None).await;
    let Err(Error::SlotTaken { alternatives }) = wished else {
        panic!("{wished:?}");
    };
    assert!(!alternatives.is_empty());
    assert!(alternatives.iter().all(|free| numbers(&free.tables) != [5]));
    names(
        take(services, &staff(), &walk_in(2, Some(5))).await,
        5,
        &early,
    );
    names(
        take(services, &staff(), &call("18:00", 2, 5)).await,
        5,
        &early,
    );
    let room = services.room(&staff(), None).await.unwrap();
    assert_eq!(room.tables[4].state, TableState::Seated);
    undo(services, early.id).await.unwrap();
    assert!(ask().await);
    services
        .request_booking(&guest(1), &at_six(5), None)
        .await
        .unwrap();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whom_nobody_closed_last_night_keeps_no_table(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    party(services, 5).await;
    let night = at("2026-11-28T02:59:59Z", staff());
    assert_eq!(
        code(take(services, &night, &walk_in(2, Some(5))).await),
        "table_occupied"
    );
    let morning = at("2026-11-28T03:00:00Z", staff());
    take(services, &morning, &walk_in(2, Some(5)))
        .await
        .unwrap();
}

/// Slots are of whole half hours, and an overstaying party is one thing more that changes with the
/// minute: what was remembered a minute ago is not given out.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn guests_and_those_who_wait_are_offered_it_once_it_may_be_free(#[case] engine: Engine) {
    let standard = Seed::standard(chrono_tz::Tz::Europe__Moscow);
    let tables = standard.tables[..1].to_vec();
    let seed = Seed { tables, ..standard };
    let Some(venue) = TestVenue::open_as(engine, &seed, Options::default()).await else {
        return;
    };
    let services = &venue.services;
    without_notice(services).await;
    let stays = party(services, 1).await;
    let question = Question {
        day: None,
        guests: 2,
        table: None,
        minutes: None,
        explain: false,
        except: None,
    };
    let free_at = |minutes, start: &'static str| async move {
        let act = after(minutes, guest(1));
        let found = services.availability(&act, question).await.unwrap();
        let found = found.into_value();
        let wanted = format!("2026-11-27T{start}:00+03:00");
        let slot = found
            .slots
            .iter()
            .find(|slot| slot.starts_at.to_rfc3339() == wanted);
        !slot.unwrap().tables.is_empty()
    };
    assert!(free_at(75, "16:30").await, "till then they may leave");
    assert!(!free_at(76, "16:30").await);
    assert!(!free_at(90, "16:30").await);
    assert!(free_at(90, "17:00").await);
    let wished = services
        .request_booking(&after(77, guest(1)), &wish("16:30", 2), None)
        .await;
    assert_eq!(code(wished), "slot_taken");

    let join = window("16:30", "16:30", 2);
    let wait = services.join_waitlist(&guest(2), &join).await.unwrap();
    let at = after(78, staff()).now;
    assert_eq!(services.match_waitlist(at).await.unwrap().offered, 0);
    close(services, &stays).await;
    assert_eq!(services.match_waitlist(at).await.unwrap().offered, 1);
    services
        .claim_offer(&after(78, guest(2)), wait.id, None)
        .await
        .unwrap();
    venue.check().await;
    venue.nobody_shares_a_table().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_parties_at_once_are_never_one_table_s(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut pairs = Vec::new();
    for table in 1..=8 {
        let one = take(services, &staff(), &call("18:00", 2, table))
            .await
            .unwrap();
        let other = take(services, &staff(), &call("21:00", 2, table))
            .await
            .unwrap();
        pairs.push((one.id, other.id, table));
    }
    let mut running = Vec::new();
    for (one, other, table) in pairs {
        let seat = |id| {
            let services = services.clone();
            tokio::spawn(async move { step(&services, id, Status::Seated).await })
        };
        let walk = services.clone();
        let walk = tokio::spawn(async move {
            let new = StaffBooking {
                minutes: Some(60),
                ..walk_in(2, Some(table))
            };
            walk.create_booking(&with_role(504, Role::Staff), &new, None)
                .await
        });
        running.push([seat(one), walk, seat(other)]);
    }
    for three in running {
        let mut won = 0;
        for one in three {
            match one.await.unwrap() {
                Ok(_) => won += 1,
                Err(error) => assert_eq!(error.code(), "table_occupied"),
            }
        }
        assert_eq!(won, 1);
    }
    venue.check().await;
    venue.nobody_shares_a_table().await;
}
