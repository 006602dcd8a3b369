//! Bad input is refused with its code and leaves no trace.

use chrono_tz::Tz;
use filin_core::api::booking::NewBooking;
use filin_core::api::venue::{ExceptionForm, Hours};
use filin_core::domain::booking::Status;
use filin_core::service::{Options, Seed};
use rstest::rstest;

use crate::support::*;

fn moment(starts_at: &str) -> NewBooking {
    NewBooking {
        starts_at: starts_at.into(),
        guests: 2,
        ..NewBooking::default()
    }
}

fn bad_inputs() -> Vec<(NewBooking, &'static str)> {
    let long = "я".repeat(1 << 20);
    let tables = |tables: &[i64]| NewBooking {
        tables: Some(tables.to_vec()),
        ..wish("20:00", 6)
    };
    vec![
        // when
        (wish("14:30", 2), "in_the_past"),
        (moment("2020-11-27T20:00"), "in_the_past"),
        (wish("15:00", 2), "too_soon"),
        (wish("20:10", 2), "off_grid"),
        (wish("20:00:01", 2), "off_grid"),
        (moment("2026-11-28T13:30"), "outside_hours"),
        (moment("2026-11-28T01:30"), "outside_hours"),
        (moment("2026-12-31T20:00"), "closed_day"),
        (moment("2027-01-27T20:00"), "too_far_ahead"),
        (moment("2200-01-01T20:00"), "too_far_ahead"),
        (moment("2201-01-01T20:00"), "date_invalid"),
        (moment("9999-12-31T23:59:59Z"), "date_invalid"),
        (moment("2026-02-29T20:00"), "date_invalid"),
        (moment("2026-11-27"), "time_invalid"),
        (moment("2026-11-27T25:00"), "time_invalid"),
        (moment("2026-11-27T20:00:60"), "time_invalid"),
        (moment("2026-11-27T20:00+99:00"), "time_invalid"),
        (moment(""), "date_invalid"),
        (moment("\0"), "date_invalid"),
        (moment("двадцать седьмого"), "date_invalid"),
        (
            NewBooking {
                minutes: Some(59),
                ..wish("20:00", 2)
            },
            "minutes_out_of_range",
        ),
        (
            NewBooking {
                minutes: Some(481),
                ..wish("20:00", 2)
            },
            "minutes_out_of_range",
        ),
        (
            NewBooking {
                minutes: Some(i64::MIN),
                ..wish("20:00", 2)
            },
            "minutes_out_of_range",
        ),
        // how many
        (wish("20:00", 0), "party_too_small"),
        (wish("20:00", -1), "party_too_small"),
        (wish("20:00", 9), "party_too_large"),
        (wish("20:00", 10_000), "party_too_large"),
        (wish("20:00", i64::MAX), "party_too_large"),
        // where
        (wish_at("20:00", 2, 77), "table_unknown"),
        (wish_at("20:00", 2, 0), "table_unknown"),
        (wish_at("20:00", 2, 1_000_000), "table_unknown"),
        (wish_at("20:00", 6, 2), "table_too_small"),
        (wish_at("20:00", 2, 1), "slot_taken"),
        (wish_at("20:00", 2, 9), "table_walk_in_only"),
        (wish_at("20:00", 2, 10), "table_too_big"),
        (tables(&[2, 2]), "tables_invalid"),
        (tables(&[]), "tables_invalid"),
        (tables(&[2, 3, 4]), "tables_invalid"),
        (tables(&[4, 5]), "tables_not_neighbours"),
        (tables(&[1, 2]), "slot_taken"),
        (
            NewBooking {
                table_no: Some(2),
                ..tables(&[3, 4])
            },
            "tables_invalid",
        ),
        // words
        (
            NewBooking {
                comment: Some(long),
                ..wish("20:00", 2)
            },
            "text_too_long",
        ),
        (
            NewBooking {
                comment: Some("a\0b".into()),
                ..wish("20:00", 2)
            },
            "text_invalid",
        ),
        (
            NewBooking {
                comment: Some("a\u{202e}b".into()),
                ..wish("20:00", 2)
            },
            "text_invalid",
        ),
        (
            NewBooking {
                comment: Some("a\u{200b}b".into()),
                ..wish("20:00", 2)
            },
            "text_invalid",
        ),
        (
            NewBooking {
                phone: Some("8 800".into()),
                ..wish("20:00", 2)
            },
            "phone_invalid",
        ),
        (
            NewBooking {
                phone: Some("1".repeat(100)),
                ..wish("20:00", 2)
            },
            "phone_invalid",
        ),
        (
            NewBooking {
                phone: Some("\0".into()),
                ..wish("20:00", 2)
            },
            "phone_invalid",
        ),
    ]
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_refused_request_leaves_no_trace(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut door = table_form(9);
    door.online = false;
    services.add_table(&manager(), &door).await.unwrap();
    let mut hall = table_form(10);
    (hall.seats.min, hall.seats.max) = (5, 8);
    services.add_table(&manager(), &hall).await.unwrap();
    let hours = services.hours(&manager()).await.unwrap();
    let new_year = ExceptionForm {
        date: day("2026-12-31"),
        opening: None,
        note: "НГ".into(),
    };
    let hours = Hours {
        exceptions: vec![new_year],
        ..hours
    };
    services.set_hours(&manager(), &hours).await.unwrap();
    pending(services, 9, "20:00", 1).await;

    let rows = venue.rows().await;
    for (new, expected) in bad_inputs() {
        let shown = format!("{new:?}").chars().take(200).collect::<String>();
        for key in [None, Some("key")] {
            let asked = services.request_booking(&guest(1), &new, key).await;
            assert_eq!(code(asked), expected, "{shown}");
        }
        assert_eq!(venue.rows().await, rows, "{shown}");
    }
    venue.check().await;
}

/// Berlin's clocks jump from 02:00 to 03:00 on 28 March 2027, and show 02:00–03:00 twice on 25
/// October 2026.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn clock_changes(#[case] engine: Engine) {
    let seed = Seed::standard(Tz::Europe__Berlin);
    let Some(venue) = TestVenue::open_as(engine, &seed, Options::default()).await else {
        return;
    };
    let services = &venue.services;
    let form = |text: &str| filin_core::api::venue::OpeningForm {
        opens: "14:00".into(),
        closes: text.into(),
    };
    let week = vec![Some(form("05:00")); 7];
    services
        .set_hours(
            &manager(),
            &Hours {
                week,
                exceptions: vec![],
                version: None,
            },
        )
        .await
        .unwrap();

    let rows = venue.rows().await;
    let spring = at("2027-03-27T12:00:00Z", guest(1));
    let asked = services
        .request_booking(&spring, &moment("2027-03-28T02:30"), None)
        .await;
    assert_eq!(code(asked), "time_in_gap");
    assert_eq!(venue.rows().await, rows);
    let after_gap = services
        .request_booking(&spring, &moment("2027-03-28T03:00"), None)
        .await;
    let after_gap = after_gap.unwrap();
    assert_eq!(after_gap.starts_at, utc("2027-03-28T01:00:00Z"));
    assert_eq!(after_gap.date, day("2027-03-27"));

    // A wall time shown twice is its first showing; the offset names the second.
    let autumn = at("2026-10-24T12:00:00Z", guest(2));
    for (text, utc_time) in [
        ("2026-10-25T02:30", "2026-10-25T00:30:00Z"),
        ("2026-10-25T02:30+01:00", "2026-10-25T01:30:00Z"),
    ] {
        let booking = services
            .request_booking(&autumn, &moment(text), None)
            .await
            .unwrap();
        assert_eq!(booking.starts_at, utc(utc_time), "{text}");
        assert_eq!(booking.date, day("2026-10-24"));
        assert_eq!((booking.ends_at - booking.starts_at).num_minutes(), 120);
    }
    venue.check().await;
}

/// A booking, its holds, its event and its messages are one transaction: where one of them cannot be
/// written, none is.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn all_or_nothing(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "18:00", 1).await.id;
    let rows = venue.rows().await;
    let raw = venue.raw();
    for table in ["outbox", "events", "holds"] {
        raw.run(&format!("alter table {table} rename to {table}_away"))
            .await;
        let asked = services
            .request_booking(&guest(2), &wish("20:00", 2), Some("k"))
            .await;
        let stepped = services
            .step_booking(
                &guest(1),
                id,
                filin_core::service::Step::To(Status::Canceled),
                None,
                None,
            )
            .await;
        let moved = services
            .change_booking(&guest(1), id, &move_to("21:00"))
            .await;
        raw.run(&format!("alter table {table}_away rename to {table}"))
            .await;
        assert_eq!(code(asked), "internal", "{table}");
        assert_eq!(code(moved), "internal", "{table}");
        assert_eq!(code(stepped), "internal", "{table}");
        assert_eq!(venue.rows().await, rows, "{table}");
    }
    venue.check().await;
}
