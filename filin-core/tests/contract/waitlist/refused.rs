//! Bad input is refused with its code and leaves no trace.

use filin_core::api::venue::{ExceptionForm, Hours};
use filin_core::api::waitlist::{NewWait, StaffWait};
use filin_core::domain::ids::GuestId;
use filin_core::domain::waitlist::WaitStatus;
use rstest::rstest;

use super::*;

fn on(date: &str) -> NewWait {
    NewWait {
        date: date.into(),
        ..window("20:00", "22:00", 2)
    }
}

fn bad_inputs() -> Vec<(NewWait, &'static str)> {
    let minutes = |minutes| NewWait {
        minutes: Some(minutes),
        ..window("20:00", "22:00", 2)
    };
    vec![
        // when
        (window("14:00", "14:30", 2), "in_the_past"),
        (window("14:00", "15:30", 2), "too_soon"),
        (on("2026-11-26"), "in_the_past"),
        (on("2000-01-01"), "in_the_past"),
        (on("2027-01-27"), "too_far_ahead"),
        (on("2200-12-31"), "too_far_ahead"),
        (on("2026-12-31"), "closed_day"),
        (window("10:00", "13:30", 2), "outside_hours"),
        (window("01:30", "05:00", 2), "outside_hours"),
        (window("20:01", "20:29", 2), "outside_hours"),
        (window("22:00", "20:00", 2), "window_invalid"),
        (window("01:00", "23:00", 2), "window_invalid"),
        (on("2026-02-30"), "date_invalid"),
        (on("27.11"), "date_invalid"),
        (on("завтра"), "date_invalid"),
        (on(""), "date_invalid"),
        (on("9999-12-31"), "date_invalid"),
        (window("25:00", "26:00", 2), "time_invalid"),
        (window("20:00", "24:00", 2), "time_invalid"),
        (window("", "22:00", 2), "time_invalid"),
        (window("\0", "22:00", 2), "time_invalid"),
        (window("20:00", "вечером", 2), "time_invalid"),
        (minutes(59), "minutes_out_of_range"),
        (minutes(481), "minutes_out_of_range"),
        (minutes(i64::MIN), "minutes_out_of_range"),
        // how many
        (window("20:00", "22:00", 0), "party_too_small"),
        (window("20:00", "22:00", -1), "party_too_small"),
        (window("20:00", "22:00", 9), "party_too_large"),
        (window("20:00", "22:00", i64::MAX), "party_too_large"),
        // again
        (window("23:00", "23:30", 3), "wait_exists"),
    ]
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_refused_wish_to_wait_leaves_no_trace(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
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
    waiting(services, 1, "20:00").await;
    let rows = venue.rows().await;
    for (new, expected) in bad_inputs() {
        let joined = services.join_waitlist(&guest(1), &new).await;
        assert_eq!(code(joined), expected, "{new:?}");
        let form = StaffWait {
            date: new.date.clone(),
            from: new.from.clone(),
            until: new.until.clone(),
            guests: new.guests,
            minutes: new.minutes,
            guest_id: Some(GuestId(1)),
            ..StaffWait::default()
        };
        let added = services.add_to_waitlist(&staff(), &form).await;
        assert_eq!(code(added), expected, "{new:?} by staff");
        assert_eq!(venue.rows().await, rows, "{new:?}");
    }
    let good = caller("20:00", "22:00", 2);
    for (form, expected) in [
        (
            StaffWait {
                phone: None,
                ..good.clone()
            },
            "name_invalid",
        ),
        (
            StaffWait {
                phone: Some("  ".into()),
                name: Some(" ".into()),
                ..good.clone()
            },
            "name_invalid",
        ),
        (
            StaffWait {
                phone: Some("8 800".into()),
                ..good.clone()
            },
            "phone_invalid",
        ),
        (
            StaffWait {
                name: Some("a\u{202e}b".into()),
                ..good.clone()
            },
            "name_invalid",
        ),
        (
            StaffWait {
                name: Some("я".repeat(1 << 20)),
                ..good.clone()
            },
            "text_too_long",
        ),
        (
            StaffWait {
                guest_id: Some(GuestId(4711)),
                ..good.clone()
            },
            "not_found",
        ),
    ] {
        let added = services.add_to_waitlist(&staff(), &form).await;
        assert_eq!(code(added), expected, "{expected}");
        assert_eq!(venue.rows().await, rows, "{expected}");
    }
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_has_ended_cannot_be_left_or_claimed(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let left = waiting(services, 1, "20:00").await.id;
    services.leave_waitlist(&guest(1), left).await.unwrap();
    let lapsed = waiting(services, 2, "20:00").await.id;
    run(services, 0).await;
    run(services, 10).await;
    let not_yet = waiting(services, 3, "23:00").await.id;
    let rows = venue.rows().await;
    for (id, wait) in [(1, left), (2, lapsed)] {
        for act in [guest(id), staff()] {
            assert_eq!(
                code(services.leave_waitlist(&act, wait).await),
                "wait_ended"
            );
            let claimed = services.claim_offer(&act, wait, Some("k")).await;
            assert_eq!(code(claimed), "offer_gone");
        }
    }
    let claimed = services.claim_offer(&guest(3), not_yet, Some("k")).await;
    assert_eq!(code(claimed), "offer_gone", "nothing is offered yet");
    assert_eq!(venue.rows().await, rows);
    venue.check().await;
}

/// A claim, its booking, its facts and its messages are one transaction, and so is a day's matching.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn all_or_nothing(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let wait = waiting(services, 1, "20:00").await.id;
    run(services, 0).await;
    let next = waiting(services, 2, "20:00").await.id;
    let rows = venue.rows().await;
    let raw = venue.raw();
    for table in ["outbox", "events"] {
        raw.run(&format!("alter table {table} rename to {table}_away"))
            .await;
        let claimed = services.claim_offer(&guest(1), wait, Some("k")).await;
        let matched = services.match_waitlist(now()).await;
        let mut refused = vec![code(claimed), code(matched)];
        // Nobody is told that somebody joins or leaves.
        if table == "events" {
            let new = window("20:00", "20:00", 2);
            refused.push(code(services.leave_waitlist(&guest(1), wait).await));
            refused.push(code(services.join_waitlist(&guest(3), &new).await));
        }
        raw.run(&format!("alter table {table}_away rename to {table}"))
            .await;
        assert!(
            refused.iter().all(|code| *code == "internal"),
            "{refused:?}"
        );
        assert_eq!(venue.rows().await, rows, "{table}");
        assert_eq!(status(services, wait).await, WaitStatus::Offered);
        assert_eq!(status(services, next).await, WaitStatus::Waiting);
    }
    venue.check().await;
}

/// The last guard against standing twice in one line is the database, by the index's name.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_schema_refuses_what_cannot_be(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    waiting(&venue.services, 1, "20:00").await;
    run(&venue.services, 0).await;
    let raw = venue.raw();
    let copy = |change: &str| {
        let columns = "guest_id, service_day, from_at, until_at, party, minutes, source, created_at, \
             updated_at, status, offer_starts_at, offer_ends_at, offer_table_id, offered_until";
        let values = format!("{columns}, ");
        let (column, value) = change.split_once('=').unwrap();
        let values = values.replace(&format!("{column}, "), &format!("{value}, "));
        format!(
            "insert into waitlist ({columns}) select {} from waitlist where id = 1",
            values.trim_end_matches(", ")
        )
    };
    for change in [
        "status=status",
        "status='waiting'",
        "status='claimed'",
        "status='lapsed'",
        "status='pending'",
        "offer_table_id=null",
        "offered_until=null",
        "party=0",
        "source='walk_in'",
    ] {
        assert!(raw.try_run(&copy(change)).await.is_err(), "{change}");
    }
    let swapped = "update waitlist set from_at = until_at, until_at = created_at";
    assert!(raw.try_run(swapped).await.is_err());
    venue.check().await;
}
