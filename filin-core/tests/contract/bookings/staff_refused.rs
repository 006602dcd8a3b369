//! What staff may not pass either: an overlap, nonsense, and a start long past.

use filin_core::api::booking::StaffBooking;
use filin_core::domain::ids::GuestId;
use rstest::rstest;

use crate::support::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_staff_may_not_pass_either(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    services
        .create_booking(&staff(), &call("20:00", 2, 1), None)
        .await
        .unwrap();
    let rows = venue.rows().await;
    let moment = |text: &str| StaffBooking {
        starts_at: Some(text.into()),
        ..call("", 2, 1)
    };
    let long = "я".repeat(1 << 20);
    let refused = [
        (call("21:59", 2, 1), "slot_taken"),
        (call("20:00", 0, 2), "party_too_small"),
        (call("20:00", -1, 2), "party_too_small"),
        (call("20:00", 33, 2), "party_too_large"),
        (call("20:00", i64::MAX, 2), "party_too_large"),
        (call("20:00", 2, 77), "table_unknown"),
        (call("20:00", 2, 0), "table_unknown"),
        (call("20:00", 2, i64::MIN), "table_unknown"),
        (
            StaffBooking {
                tables: Some(vec![2, 3]),
                ..call("20:00", 2, 2)
            },
            "tables_invalid",
        ),
        (
            StaffBooking {
                table_no: None,
                tables: Some(vec![2, 2]),
                ..call("20:00", 2, 2)
            },
            "tables_invalid",
        ),
        (
            StaffBooking {
                table_no: None,
                tables: Some(vec![]),
                ..call("20:00", 2, 2)
            },
            "tables_invalid",
        ),
        (moment("2026-11-27T02:59"), "too_old"),
        (moment("2029-01-01T20:00"), "too_far_ahead"),
        (moment("2201-01-01T20:00"), "date_invalid"),
        (moment("2026-02-30T20:00"), "date_invalid"),
        (moment("2026-11-27T24:30"), "time_invalid"),
        (moment("завтра"), "date_invalid"),
        (
            StaffBooking {
                starts_at: None,
                ..call("", 2, 2)
            },
            "time_invalid",
        ),
        (
            StaffBooking {
                minutes: Some(0),
                ..call("20:00", 2, 2)
            },
            "minutes_out_of_range",
        ),
        (
            StaffBooking {
                minutes: Some(1441),
                ..call("20:00", 2, 2)
            },
            "minutes_out_of_range",
        ),
        (
            StaffBooking {
                minutes: Some(i64::MAX),
                ..call("20:00", 2, 2)
            },
            "minutes_out_of_range",
        ),
        (
            StaffBooking {
                phone: Some("112".into()),
                ..call("20:00", 2, 2)
            },
            "phone_invalid",
        ),
        (
            StaffBooking {
                phone: Some("позвоните".into()),
                ..call("20:00", 2, 2)
            },
            "phone_invalid",
        ),
        (
            StaffBooking {
                name: Some("Ан\u{202e}на".into()),
                ..call("20:00", 2, 2)
            },
            "name_invalid",
        ),
        (
            StaffBooking {
                name: Some("\u{200b}".into()),
                ..call("20:00", 2, 2)
            },
            "name_invalid",
        ),
        (
            StaffBooking {
                name: Some("a\0b".into()),
                ..call("20:00", 2, 2)
            },
            "name_invalid",
        ),
        (
            StaffBooking {
                name: Some(long.clone()),
                ..call("20:00", 2, 2)
            },
            "text_too_long",
        ),
        (
            StaffBooking {
                comment: Some(long),
                ..call("20:00", 2, 2)
            },
            "text_too_long",
        ),
        (
            StaffBooking {
                comment: Some("a\0b".into()),
                ..call("20:00", 2, 2)
            },
            "text_invalid",
        ),
        (
            StaffBooking {
                guest_id: Some(GuestId(4711)),
                ..call("20:00", 2, 2)
            },
            "not_found",
        ),
        (
            StaffBooking {
                guest_id: Some(GuestId(i64::MIN)),
                ..call("20:00", 2, 2)
            },
            "not_found",
        ),
    ];
    for (new, expected) in refused {
        let asked = services.create_booking(&staff(), &new, None).await;
        let shown = format!("{new:?}").chars().take(200).collect::<String>();
        assert_eq!(code(asked), expected, "{shown}");
        assert_eq!(venue.rows().await, rows, "{shown}");
    }
}
