#![allow(clippy::unwrap_used)]

use chrono_tz::Tz;
use filin_core::domain::service_day::Calendar;

use super::*;

/// Every quarter of an hour over three days, without a database: no table is promised twice, and
/// guests are offered what they book.
#[test]
fn the_plan_holds_at_every_hour() {
    let calendar = Calendar {
        zone: Tz::Europe__Moscow,
        day_start: "06:00:00".parse().unwrap(),
    };
    let tables = venue().tables;
    let first: DateTime<Utc> = "2026-11-26T00:00:00Z".parse().unwrap();
    for quarter in 0..3 * 24 * 4 {
        let now = first + TimeDelta::minutes(15 * quarter);
        let frame = Frame::new(now, calendar);
        let visits = visits(&frame, &mut chance());
        assert!(
            (150..=250).contains(&visits.len()),
            "{now}: {}",
            visits.len()
        );
        for (number, one) in visits.iter().enumerate() {
            for other in &visits[..number] {
                let apart = other.ends_at() <= one.starts_at || one.ends_at() <= other.starts_at;
                assert!(
                    one.table != other.table || apart,
                    "{now}: {one:?} {other:?}"
                );
            }
            let table = tables
                .iter()
                .find(|table| table.number == one.table)
                .unwrap();
            assert!(one.party <= table.seats.1, "{one:?}");
            if matches!(one.door, Door::Telegram { .. }) {
                let spare = table.seats.1 - one.party;
                assert!(
                    table.online && one.party >= table.seats.0 && spare <= 2,
                    "{one:?}"
                );
                assert!(
                    one.starts_at - one.asked_at >= TimeDelta::minutes(30),
                    "{now}: {one:?}"
                );
            }
            assert!(
                one.fate != Fate::Unanswered || one.starts_at > now,
                "{now}: {one:?}"
            );
            assert!(!one.minutes.is_negative());
        }
        let opened = frame.opens(0) + TimeDelta::minutes(10);
        let sitting = visits.iter().filter(|visit| {
            visit.fate == Fate::Came && visit.starts_at <= now && now < visit.ends_at()
        });
        assert!(now < opened || sitting.count() >= 1, "{now}");
        let waiting = visits
            .iter()
            .filter(|visit| visit.fate == Fate::Unanswered)
            .count();
        assert!(waiting >= 3, "{now}");
    }
}
