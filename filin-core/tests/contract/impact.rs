//! Whom a change would hit is known before it is made, and asking changes nothing.

use filin_core::api::booking::StaffBooking;
use filin_core::api::impact::{Impact, TablePreview};
use filin_core::api::room::TableForm;
use filin_core::api::venue::{ExceptionForm, Hours, OpeningForm};
use filin_core::domain::booking::Status;
use filin_core::domain::table::Seats;
use filin_core::service::Services;
use rstest::rstest;

use crate::support::*;

fn ids(impact: &Impact) -> Vec<i64> {
    impact.bookings.iter().map(|booking| booking.id.0).collect()
}

fn opening(opens: &str, closes: &str) -> Option<OpeningForm> {
    Some(OpeningForm {
        opens: opens.into(),
        closes: closes.into(),
    })
}

async fn hit_by(services: &Services, form: &Hours) -> Vec<i64> {
    let impact = services.preview_hours(&manager(), form).await.unwrap();
    assert_eq!(impact.total as usize, impact.bookings.len());
    ids(&impact)
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn hours_hit_what_they_leave_outside(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let late = pending(services, 1, "23:30", 1).await.id.0;
    let early = pending(services, 2, "16:00", 2).await.id.0;
    let gone = pending(services, 3, "16:00", 3).await.id;
    step(services, gone, Status::Canceled).await.unwrap();
    // Staff took it outside the hours: no change of hours hits it.
    let morning = StaffBooking {
        starts_at: Some("2026-11-28T10:00".into()),
        ..call("10:00", 2, 4)
    };
    let morning = services
        .create_booking(&staff(), &morning, None)
        .await
        .unwrap();
    let rows = venue.rows().await;
    let now = services.hours(&staff()).await.unwrap();

    assert_eq!(hit_by(services, &now).await, [0; 0], "the same hours");
    let same = services.preview_hours(&manager(), &now).await.unwrap();
    let outside: Vec<_> = same.outside.iter().map(|booking| booking.id).collect();
    assert_eq!(
        outside,
        [morning.id],
        "named, though nothing changes for it"
    );
    let mut form = now.clone();
    form.week[4] = opening("17:00", "02:00");
    assert_eq!(hit_by(services, &form).await, [early]);
    form.week[4] = opening("14:00", "23:00");
    assert_eq!(hit_by(services, &form).await, [late]);
    form.week[4] = None;
    assert_eq!(hit_by(services, &form).await, [early, late]);
    form.week[4] = now.week[4].clone();
    form.week[0] = None;
    assert_eq!(hit_by(services, &form).await, [0; 0], "another weekday");
    form.exceptions = vec![ExceptionForm {
        date: friday(),
        opening: opening("20:00", "02:00"),
        note: "матч".into(),
    }];
    assert_eq!(hit_by(services, &form).await, [early]);
    assert_eq!(venue.rows().await, rows, "asking changes nothing");

    // They stay where they are when it is done all the same.
    services.set_hours(&manager(), &form).await.unwrap();
    let booking = services
        .booking(&staff(), filin_core::domain::ids::BookingId(early))
        .await
        .unwrap();
    assert_eq!(booking.status, Status::Pending);
    assert_eq!(
        hit_by(services, &form).await,
        [0; 0],
        "it lies outside already"
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_table_hits_whom_it_would_not_seat(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let four = services
        .create_booking(&staff(), &call("18:00", 4, 1), None)
        .await
        .unwrap()
        .id
        .0;
    let pair = StaffBooking {
        table_no: None,
        tables: Some(vec![1, 2]),
        ..call("21:00", 7, 1)
    };
    let joined = services
        .create_booking(&staff(), &pair, None)
        .await
        .unwrap()
        .id
        .0;
    let blocked = services
        .block_table(&staff(), &block("23:30", 60, 1))
        .await
        .unwrap();
    let rows = venue.rows().await;
    let preview = async |table: Option<TableForm>| {
        services
            .preview_table(&manager(), 1, &TablePreview { table })
            .await
            .unwrap()
    };
    let form = TableForm {
        neighbours: vec![2],
        ..table_form(1)
    };
    let smaller = TableForm {
        seats: Seats { min: 1, max: 3 },
        ..form.clone()
    };
    let alone = TableForm {
        neighbours: vec![],
        ..form.clone()
    };
    let renamed = TableForm {
        number: 20,
        ..form.clone()
    };
    assert_eq!(ids(&preview(Some(form)).await), [0; 0]);
    assert_eq!(
        ids(&preview(Some(smaller)).await),
        [four],
        "3 + 4 still seat seven"
    );
    assert_eq!(ids(&preview(Some(alone)).await), [joined]);
    assert_eq!(ids(&preview(Some(renamed)).await), [0; 0]);
    let retired = preview(None).await;
    assert_eq!(ids(&retired), [four, joined]);
    assert_eq!(retired.blocks.len(), 1);
    assert_eq!(retired.blocks[0].id, blocked.id);
    let cancel = |id| {
        step(
            services,
            filin_core::domain::ids::BookingId(id),
            Status::Canceled,
        )
    };
    assert_eq!(venue.rows().await, rows, "asking changes nothing");
    assert_eq!(
        code(
            services
                .preview_table(&manager(), 77, &TablePreview::default())
                .await
        ),
        "not_found"
    );
    let taken = TablePreview {
        table: Some(table_form(2)),
    };
    assert_eq!(
        code(services.preview_table(&manager(), 1, &taken).await),
        "table_exists"
    );

    cancel(four).await.unwrap();
    cancel(joined).await.unwrap();
    services.unblock_table(&staff(), blocked.id).await.unwrap();
    let free = preview(None).await;
    assert_eq!((free.total, free.blocks.len()), (0, 0));
    services.retire_table(&manager(), 1).await.unwrap();
}
