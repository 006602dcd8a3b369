//! What is free, and why the rest is not.

use filin_core::api::availability::{Availability, Slot};
use filin_core::api::booking::BookingChange;
use filin_core::api::venue::VenueChange;
use filin_core::domain::actor::Act;
use filin_core::domain::ids::BookingId;
use filin_core::domain::slots::Rules;
use filin_core::domain::table::TableNo;
use filin_core::service::{Question, Services};
use rstest::rstest;

use crate::support::*;

fn question(guests: i64) -> Question {
    Question {
        day: Some(friday()),
        guests,
        table: None,
        minutes: None,
        explain: false,
        except: None,
    }
}

async fn ask(services: &Services, question: Question) -> Availability {
    let found = services.availability(&guest(99), question).await;
    found.unwrap().into_value()
}

fn slot<'a>(found: &'a Availability, time: &str) -> &'a Slot {
    let wanted = format!("2026-11-27T{time}:00+03:00");
    let slot = found
        .slots
        .iter()
        .find(|slot| slot.starts_at.to_rfc3339() == wanted);
    slot.unwrap_or_else(|| panic!("no slot at {time}"))
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn every_slot_of_the_grid_full_ones_empty(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    pending(services, 1, "20:00", 1).await;
    services
        .block_table(&staff(), &block("21:00", 60, 2))
        .await
        .unwrap();
    let found = ask(services, question(2)).await;
    assert_eq!(
        (found.date, found.guests, found.slots.len()),
        (friday(), 2, 23)
    );
    assert_eq!(
        found.slots[0].starts_at.to_rfc3339(),
        "2026-11-27T14:00:00+03:00"
    );
    assert_eq!(
        found.slots[22].starts_at.to_rfc3339(),
        "2026-11-28T01:00:00+03:00"
    );
    // Alone-standing halves of broken pairs go first.
    assert_eq!(
        numbers(&slot(&found, "18:00").tables),
        [1, 2, 3, 4, 5, 6, 7, 8]
    );
    assert_eq!(
        numbers(&slot(&found, "18:30").tables),
        [2, 3, 4, 5, 6, 7, 8]
    );
    assert_eq!(numbers(&slot(&found, "20:00").tables), [3, 4, 5, 6, 7, 8]);
    assert_eq!(numbers(&slot(&found, "21:30").tables), [3, 4, 5, 6, 7, 8]);
    assert_eq!(
        numbers(&slot(&found, "22:00").tables),
        [1, 2, 3, 4, 5, 6, 7, 8]
    );
    assert!(slot(&found, "14:30").tables.is_empty() && slot(&found, "15:00").tables.is_empty());
    assert_eq!(slot(&found, "15:30").tables.len(), 8);
    assert!(
        found
            .slots
            .iter()
            .all(|slot| slot.joins.is_empty() && slot.why.is_none())
    );
    let large = ask(services, question(6)).await;
    let joins: Vec<Vec<i64>> = slot(&large, "20:00")
        .joins
        .iter()
        .map(|pair| numbers(pair))
        .collect();
    assert_eq!(joins, [[3, 4], [5, 6], [7, 8]]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn explain_says_why_not(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut door = table_form(9);
    door.online = false;
    services.add_table(&manager(), &door).await.unwrap();
    let mut hall = table_form(10);
    (hall.seats.min, hall.seats.max) = (6, 10);
    services.add_table(&manager(), &hall).await.unwrap();
    pending(services, 1, "20:00", 1).await;
    let found = ask(
        services,
        Question {
            explain: true,
            ..question(3)
        },
    )
    .await;
    assert_eq!(slot(&found, "14:30").why.as_deref(), Some("in_the_past"));
    assert_eq!(slot(&found, "15:00").why.as_deref(), Some("too_soon"));
    let evening = slot(&found, "20:00");
    assert_eq!(evening.why, None);
    let unfit: Vec<(i64, &str)> = evening
        .unfit
        .iter()
        .map(|unfit| (unfit.table.get(), unfit.code.as_str()))
        .collect();
    assert_eq!(
        unfit,
        [
            (1, "slot_taken"),
            (9, "table_walk_in_only"),
            (10, "table_too_big")
        ]
    );
    // What explain says is what asking for that table says.
    for (table, expected) in unfit {
        let asked = services
            .request_booking(&guest(5), &wish_at("20:00", 3, table), None)
            .await;
        assert_eq!(code(asked), expected, "table {table}");
    }
    let only = Question {
        table: Some(TableNo::new(1).unwrap()),
        ..question(3)
    };
    assert!(slot(&ask(services, only).await, "20:00").tables.is_empty());
    assert_eq!(
        numbers(&slot(&ask(services, only).await, "22:00").tables),
        [1]
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_cannot_be_asked(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let table = |number| Some(TableNo::new(number).unwrap());
    for (asked, expected) in [
        (question(0), "party_too_small"),
        (question(i64::MIN), "party_too_small"),
        (question(9), "party_too_large"),
        (
            Question {
                minutes: Some(0),
                ..question(2)
            },
            "minutes_out_of_range",
        ),
        (
            Question {
                minutes: Some(i64::MAX),
                ..question(2)
            },
            "minutes_out_of_range",
        ),
        (
            Question {
                table: table(77),
                ..question(2)
            },
            "table_unknown",
        ),
    ] {
        assert_eq!(
            code(services.availability(&guest(1), asked).await),
            expected
        );
    }
    for far in ["2000-01-01", "2200-12-31"] {
        let found = ask(
            services,
            Question {
                day: Some(day(far)),
                ..question(2)
            },
        )
        .await;
        assert!(found.slots.iter().all(|slot| slot.tables.is_empty()));
    }
}

/// The buffer narrows what guests are offered; it is no part of a hold.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_buffer_is_for_guests(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let rules = Rules {
        buffer_min: 30,
        ..Rules::default()
    };
    let change = VenueChange {
        rules: Some(rules),
        ..VenueChange::default()
    };
    services.change_venue(&owner(), &change).await.unwrap();
    pending(services, 1, "20:00", 1).await;
    let found = ask(services, question(2)).await;
    for (time, free) in [
        ("17:30", true),
        ("18:00", false),
        ("22:00", false),
        ("22:30", true),
    ] {
        let tables = numbers(&slot(&found, time).tables);
        assert_eq!(tables.contains(&1), free, "{time}");
        let asked = services
            .request_booking(&guest(2), &wish_at(time, 2, 1), None)
            .await;
        assert_eq!(asked.is_ok(), free, "{time}");
        if let Ok(booking) = asked {
            let canceled = filin_core::domain::booking::Status::Canceled;
            step(services, booking.id, canceled).await.unwrap();
        }
    }
    services
        .create_booking(&staff(), &call("22:00", 2, 1), None)
        .await
        .unwrap();
    venue.check().await;
}

/// Whoever moves a booking is not hindered by it, as little as the move itself is.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_booking_to_be_moved_does_not_stand_in_its_own_way(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mine = pending(services, 1, "20:00", 1).await.id;
    let theirs = pending(services, 2, "20:00", 2).await.id;
    let except = |id| Question {
        except: id,
        ..question(2)
    };
    let free = async |act: &Act, id| {
        let found = services.availability(act, except(id)).await.unwrap();
        ["18:30", "20:00", "21:30"].map(|time| {
            let tables = numbers(&slot(&found, time).tables);
            (tables.contains(&1), tables.contains(&2))
        })
    };
    let (none, first, second) = ((false, false), (true, false), (false, true));
    // Asked before and after: neither answer is taken for the other.
    assert_eq!(free(&guest(1), None).await, [none; 3]);
    assert_eq!(free(&guest(1), Some(mine)).await, [first; 3]);
    assert_eq!(free(&staff(), Some(mine)).await, [first; 3]);
    assert_eq!(free(&guest(2), Some(theirs)).await, [second; 3]);
    assert_eq!(free(&staff(), Some(theirs)).await, [second; 3]);
    assert_eq!(free(&guest(1), None).await, [none; 3]);
    // Remembered or not, others' bookings are nobody's to ask of.
    let unknown = BookingId(4711);
    for (act, id) in [
        (guest(1), theirs),
        (guest(2), mine),
        (guest(99), mine),
        (guest(1), unknown),
        (staff(), unknown),
        (guest(1), BookingId(-1)),
        (guest(1), BookingId(i64::MAX)),
    ] {
        let asked = services.availability(&act, except(Some(id))).await;
        assert_eq!(code(asked), "not_found", "{act:?} of {id:?}");
    }
    // What is offered is what the move takes; an answered move is seen at once.
    let later = BookingChange {
        starts_at: Some("2026-11-27T21:30".into()),
        ..BookingChange::default()
    };
    services
        .change_booking(&guest(1), mine, &later)
        .await
        .unwrap();
    assert_eq!(free(&guest(1), Some(mine)).await, [first; 3]);
    assert_eq!(
        free(&guest(2), Some(theirs)).await,
        [(true, true), second, second]
    );
    venue.check().await;
}
