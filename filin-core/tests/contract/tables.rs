//! The room's tables.

use filin_core::api::room::TableForm;
use filin_core::domain::booking::Status;
use filin_core::domain::table::{Place, Seats};
use rstest::rstest;

use crate::support::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn tables_are_added_changed_and_retired(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut form = table_form(9);
    form.neighbours = vec![8, 7, 8];
    let added = services.add_table(&manager(), &form).await.unwrap();
    assert_eq!(numbers(&added.neighbours), [7, 8]);
    let room = services.room(&staff(), None).await.unwrap();
    assert_eq!(
        numbers(&room.tables[7].neighbours),
        [7, 9],
        "a neighbour is one on both sides"
    );

    form.number = 20;
    form.neighbours = vec![1];
    services.change_table(&manager(), 9, &form).await.unwrap();
    let room = services.room(&staff(), None).await.unwrap();
    let all: Vec<i64> = room.tables.iter().map(|table| table.number.get()).collect();
    assert_eq!(all, [1, 2, 3, 4, 5, 6, 7, 8, 20]);
    assert_eq!(numbers(&room.tables[7].neighbours), [7]);
    assert_eq!(numbers(&room.tables[0].neighbours), [2, 20]);

    services.retire_table(&manager(), 20).await.unwrap();
    assert_eq!(services.room(&staff(), None).await.unwrap().tables.len(), 8);
    assert_eq!(
        code(services.retire_table(&manager(), 20).await),
        "not_found"
    );
    services
        .add_table(&manager(), &table_form(20))
        .await
        .unwrap();
    let kinds = venue
        .raw()
        .texts("select kind from events order by seq")
        .await;
    assert_eq!(kinds, ["table.changed"; 4]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_no_table_can_be(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let rows = venue.rows().await;
    let seats = |min, max| TableForm {
        seats: Seats { min, max },
        ..table_form(9)
    };
    let place = |x, y, w, h, turn| TableForm {
        place: Place { x, y, w, h, turn },
        ..table_form(9)
    };
    for (form, expected) in [
        (table_form(1), "table_exists"),
        (table_form(0), "table_unknown"),
        (table_form(1000), "table_unknown"),
        (seats(0, 4), "seats_invalid"),
        (seats(5, 4), "seats_invalid"),
        (seats(1, 101), "seats_invalid"),
        (seats(i64::MIN, i64::MAX), "seats_invalid"),
        (place(950, 0, 51, 50, 0), "place_off_plan"),
        (place(-1, 0, 50, 50, 0), "place_off_plan"),
        (place(0, 0, 0, 50, 0), "place_off_plan"),
        (place(0, 0, 50, 50, 360), "place_off_plan"),
        (place(i64::MAX, 0, i64::MAX, 50, 0), "place_off_plan"),
        (
            TableForm {
                neighbours: vec![77],
                ..table_form(9)
            },
            "table_unknown",
        ),
        (
            TableForm {
                zone: "a\0b".into(),
                ..table_form(9)
            },
            "text_invalid",
        ),
        (
            TableForm {
                zone: "я".repeat(41),
                ..table_form(9)
            },
            "text_too_long",
        ),
    ] {
        assert_eq!(
            code(services.add_table(&manager(), &form).await),
            expected,
            "{form:?}"
        );
        let changed = services.change_table(&manager(), 2, &form).await;
        assert_eq!(code(changed), expected, "{form:?}");
        assert_eq!(venue.rows().await, rows, "{form:?}");
    }
    for number in [0, 77, i64::MIN] {
        let changed = services
            .change_table(&manager(), number, &table_form(9))
            .await;
        assert_eq!(code(changed), "not_found");
        assert_eq!(
            code(services.retire_table(&manager(), number).await),
            "not_found"
        );
    }
    let itself = TableForm {
        neighbours: vec![2],
        ..table_form(2)
    };
    assert_eq!(
        code(services.change_table(&manager(), 2, &itself).await),
        "tables_invalid"
    );
    let itself = TableForm {
        neighbours: vec![9],
        ..table_form(9)
    };
    assert_eq!(
        code(services.add_table(&manager(), &itself).await),
        "table_unknown"
    );
    assert_eq!(venue.rows().await, rows);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_table_that_is_held_is_not_retired(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    let block = services
        .block_table(&staff(), &block("20:00", 60, 2))
        .await
        .unwrap();
    assert_eq!(
        code(services.retire_table(&manager(), 1).await),
        "table_busy"
    );
    assert_eq!(
        code(services.retire_table(&manager(), 2).await),
        "table_busy"
    );
    step(services, id, Status::Canceled).await.unwrap();
    services.unblock_table(&staff(), block.id).await.unwrap();
    services.retire_table(&manager(), 1).await.unwrap();
    services.retire_table(&manager(), 2).await.unwrap();
    // What was booked there keeps its table.
    assert_eq!(
        numbers(&services.booking(&staff(), id).await.unwrap().tables),
        [1]
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_one_number_added_at_once_there_is_one_table(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let barrier = std::sync::Arc::new(tokio::sync::Barrier::new(8));
    let tries = (0..8).map(|n| {
        let (services, barrier) = (venue.replica(), barrier.clone());
        tokio::spawn(async move {
            barrier.wait().await;
            if n % 2 == 0 {
                services.add_table(&manager(), &table_form(9)).await
            } else {
                services.change_table(&manager(), n, &table_form(9)).await
            }
        })
    });
    let mut won = 0;
    for done in futures::future::join_all(tries).await {
        match done.unwrap() {
            Ok(_) => won += 1,
            Err(error) => assert_eq!(error.code(), "table_exists", "{error:?}"),
        }
    }
    assert_eq!(won, 1);
}

/// A booking is made and the table retired at the same time: never a hold on a retired table.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn booking_and_retiring_do_not_cross(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    // The last one stays: in a room without seats the party would be too large first.
    for table in 1..=7 {
        let (guests, managers) = (venue.replica(), venue.replica());
        let booked = tokio::spawn(async move {
            guests
                .create_booking(&staff(), &call("20:00", 2, table), None)
                .await
        });
        let retired = tokio::spawn(async move { managers.retire_table(&manager(), table).await });
        let (booked, retired) = (booked.await.unwrap(), retired.await.unwrap());
        match (booked, retired) {
            (Ok(_), Err(error)) => assert_eq!(error.code(), "table_busy"),
            (Err(error), Ok(())) => assert_eq!(error.code(), "table_unknown"),
            other => panic!("table {table}: {other:?}"),
        }
    }
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn retired_by_many_at_once_it_is_retired_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    for table in 1..=8 {
        let barrier = std::sync::Arc::new(tokio::sync::Barrier::new(8));
        let tries = (0..8).map(|n| {
            let (services, barrier) = (venue.services.clone(), barrier.clone());
            tokio::spawn(async move {
                barrier.wait().await;
                if n < 6 {
                    services.retire_table(&manager(), table).await.map(|()| 1)
                } else {
                    let form = table_form(table);
                    services
                        .change_table(&manager(), table, &form)
                        .await
                        .map(|_| 0)
                }
            })
        });
        let mut retired = 0;
        for done in futures::future::join_all(tries).await {
            match done.unwrap() {
                Ok(one) => retired += one,
                Err(error) => assert_eq!(error.code(), "not_found", "{error:?}"),
            }
        }
        assert_eq!(retired, 1, "table {table}");
    }
}
