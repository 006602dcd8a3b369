//! Sheets for spreadsheets: whole, true, and never a formula.

use std::io::Write;

use filin_core::api::booking::StaffBooking;
use filin_core::api::stats::DayStats;
use filin_core::domain::actor::{Actor, Person};
use filin_core::domain::booking::Status;
use filin_core::domain::service_day::ServiceDay;
use filin_core::service::{Services, Sheet};
use rstest::rstest;

use crate::support::*;

/// The lines of a sheet; the mark at its start is looked for and taken away.
async fn lines(services: &Services, sheet: Sheet) -> Vec<String> {
    let mut bytes = Vec::new();
    services
        .export(&manager(), sheet, &mut bytes)
        .await
        .unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    text.lines().map(str::to_owned).collect()
}

fn all() -> Sheet {
    Sheet::Bookings(ServiceDay::BEGIN, ServiceDay::END)
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_people_typed_is_never_a_formula(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    for (table, evil) in (1..).zip(["=1+1", "+7", "-2+3", "@SUM(A1)", "＝1"]) {
        let person = Person {
            name: evil.into(),
            username: Some("x".into()),
            ..person(table)
        };
        let act = filin_core::domain::actor::Act {
            actor: Actor::Guest(person),
            ..guest(table)
        };
        let mut wish = wish_at("20:00", 2, table);
        wish.comment = Some(format!("{evil}\",\n\"два"));
        services.request_booking(&act, &wish, None).await.unwrap();
    }
    let mut bytes = Vec::new();
    services
        .export(&manager(), all(), &mut bytes)
        .await
        .unwrap();
    let mut reader = csv::Reader::from_reader(&bytes[3..]);
    let mut rows = 0;
    for row in reader.records() {
        let row = row.unwrap();
        let formula = row
            .iter()
            .find(|cell| cell.starts_with(['=', '+', '-', '@', '＝', '\t', '\r']));
        assert_eq!(formula, None, "{row:?}");
        assert!(
            row[9].starts_with('\'') && row[13].contains("\",\n\"два"),
            "{row:?}"
        );
        rows += 1;
    }
    assert_eq!(rows, 5);
    let guests = lines(services, Sheet::Guests).await;
    assert_eq!(guests.len(), 6);
    assert!(guests[5].contains(",'=1+1,x,"), "{}", guests[5]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_sheet_of_bookings_has_them_all(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 3).await.id;
    step(services, id, Status::Confirmed).await.unwrap();
    let rows = lines(services, all()).await;
    assert!(rows[0].starts_with("id,date,starts_at,ends_at,status,guests,tables,source,"));
    assert_eq!(
        rows[1].split(',').take(8).collect::<Vec<_>>()[1..],
        [
            "2026-11-27",
            "2026-11-27 20:00",
            "2026-11-27 22:00",
            "confirmed",
            "2",
            "3",
            "mini_app"
        ]
    );
    // More than one page of them.
    venue
        .raw()
        .run(
            "insert into bookings (guest_id, starts_at, ends_at, service_day, party, status, source, \
             comment, note, flagged, version, created_at, updated_at) \
             select b.guest_id, b.starts_at, b.ends_at, b.service_day, b.party, 'canceled', b.source, \
             'копия', '', b.flagged, 1, b.created_at, b.updated_at from bookings b, \
             (with recursive n(i) as (select 1 union all select i + 1 from n where i < 2500) \
             select i from n) n where b.status = 'confirmed'",
        )
        .await;
    let rows = lines(services, all()).await;
    assert_eq!(rows.len(), 1 + 1 + 2500);
    let mut ids: Vec<&str> = rows[1..]
        .iter()
        .filter_map(|row| row.split(',').next())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 2501, "each once");
    assert_eq!(
        lines(services, Sheet::Bookings(friday().next(), ServiceDay::END))
            .await
            .len(),
        1,
        "an empty sheet has its head"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn figures_have_a_row_for_each_day(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let one = pending(services, 1, "20:00", 1).await.id;
    step(services, one, Status::Confirmed).await.unwrap();
    let two = pending(services, 2, "20:00", 2).await.id;
    step(services, two, Status::Canceled).await.unwrap();
    services
        .create_booking(&staff(), &walk_in(3, Some(4)), None)
        .await
        .unwrap();
    let tomorrow = StaffBooking {
        starts_at: Some("2026-11-28T20:00".into()),
        ..call("20:00", 4, 5)
    };
    services
        .create_booking(&staff(), &tomorrow, None)
        .await
        .unwrap();
    let day = friday();
    let rows = lines(services, Sheet::Stats(day.prev(), day.next())).await;
    assert_eq!(
        rows,
        [
            "date,total_bookings,guests,pending,confirmed,seated,completed,canceled,no_show,online,by_staff,walk_ins",
            "2026-11-26,0,0,0,0,0,0,0,0,0,0,0",
            "2026-11-27,2,5,0,1,1,0,1,0,1,0,1",
            "2026-11-28,1,4,0,1,0,0,0,0,0,1,0",
        ]
    );
    let act = staff();
    let by_day = |from, to| services.stats_by_day(&act, from, to);
    let days = by_day(Some(day), Some(day.next())).await.unwrap();
    assert_eq!(
        days,
        [
            DayStats {
                date: day,
                total_bookings: 2,
                guests: 5,
                pending: 0,
                confirmed: 1,
                seated: 1,
                completed: 0,
                canceled: 1,
                no_show: 0,
                online: 1,
                by_staff: 0,
                walk_ins: 1,
            },
            DayStats {
                date: day.next(),
                total_bookings: 1,
                guests: 4,
                pending: 0,
                confirmed: 1,
                seated: 0,
                completed: 0,
                canceled: 0,
                no_show: 0,
                online: 0,
                by_staff: 1,
                walk_ins: 0,
            },
        ]
    );
    let usual = by_day(None, None).await.unwrap();
    assert_eq!(
        (usual.len(), usual[0].date, usual[29].date),
        (30, day.plus_days(-29), day)
    );
    for (from, to) in [(day, day.prev()), (day.plus_days(-3_660), day)] {
        let refused = by_day(Some(from), Some(to)).await.unwrap_err();
        assert_eq!(refused.code(), "setting_invalid");
    }
    assert_eq!(
        by_day(Some(day.plus_days(-3_659)), Some(day))
            .await
            .unwrap()
            .len(),
        3_660
    );
    // The same as the day's figures.
    let stats = services.stats(&staff(), Some(day)).await.unwrap();
    assert_eq!(
        (stats.total_bookings, stats.guests, stats.walk_ins),
        (2, 5, 1)
    );
}

/// A disk that is full after some bytes.
struct Full(usize);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 = self
            .0
            .checked_sub(bytes.len())
            .ok_or(std::io::ErrorKind::StorageFull)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_cannot_be_is_said(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let day = friday();
    for sheet in [
        Sheet::Bookings(day, day.prev()),
        Sheet::Stats(day, day.prev()),
        Sheet::Stats(day.plus_days(-3660), day),
        Sheet::Stats(ServiceDay::BEGIN, ServiceDay::END),
    ] {
        let done = services.export(&manager(), sheet, Vec::new()).await;
        assert_eq!(code(done), "setting_invalid", "{sheet:?}");
    }
    let full = services.export(&manager(), all(), Full(10)).await;
    assert_eq!(
        code(full),
        "internal",
        "a sheet that is not whole is no sheet"
    );
}
