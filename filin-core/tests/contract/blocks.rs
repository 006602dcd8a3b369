//! Tables out of service.

use filin_core::api::room::NewBlock;
use filin_core::domain::actor::Language;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BlockId;
use rstest::rstest;

use crate::support::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_block_holds_its_table_until_it_is_lifted(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let new = services
        .block_table(&staff(), &block("20:00", 60, 5))
        .await
        .unwrap();
    assert_eq!(new.starts_at.to_rfc3339(), "2026-11-27T20:00:00+03:00");
    assert_eq!((new.table.get(), new.reason.as_str()), (5, "ремонт"));
    assert_eq!(services.blocks(&staff(), None).await.unwrap().len(), 1);
    assert!(
        services
            .blocks(&staff(), Some(day("2026-11-28")))
            .await
            .unwrap()
            .is_empty()
    );
    let asked = services
        .request_booking(&guest(1), &wish_at("19:30", 2, 5), None)
        .await;
    assert_eq!(code(asked), "slot_taken");
    assert_eq!(
        code(
            services
                .create_booking(&staff(), &call("20:30", 2, 5), None)
                .await
        ),
        "slot_taken"
    );
    services
        .create_booking(&staff(), &call("21:00", 2, 5), None)
        .await
        .unwrap();
    services.unblock_table(&staff(), new.id).await.unwrap();
    services
        .request_booking(&guest(1), &wish_at("19:00", 2, 5), None)
        .await
        .unwrap();
    venue.check().await;
    for id in [new.id, BlockId(0), BlockId(-1), BlockId(i64::MAX)] {
        assert_eq!(
            code(services.unblock_table(&staff(), id).await),
            "not_found"
        );
    }
    let kinds = venue
        .raw()
        .texts("select kind from events where table_no = 5 order by seq")
        .await;
    assert_eq!(kinds, ["table.blocked", "table.unblocked"]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_no_block_can_be(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = pending(services, 1, "20:00", 1).await;
    services
        .block_table(&staff(), &block("20:00", 60, 2))
        .await
        .unwrap();
    let rows = venue.rows().await;
    let reason = |reason: String| NewBlock {
        reason,
        ..block("20:00", 60, 3)
    };
    for (new, expected) in [
        (block("21:59", 1, 1), "slot_taken"),
        (block("14:00", 366 * 24 * 60, 1), "slot_taken"),
        (block("20:59", 60, 2), "slot_taken"),
        (block("14:00", 60, 3), "in_the_past"),
        (block("20:00", 0, 3), "minutes_out_of_range"),
        (block("20:00", -60, 3), "minutes_out_of_range"),
        (block("20:00", 366 * 24 * 60 + 1, 3), "minutes_out_of_range"),
        (block("20:00", i64::MAX, 3), "minutes_out_of_range"),
        (block("25:00", 60, 3), "time_invalid"),
        (block("20:00", 60, 77), "table_unknown"),
        (block("20:00", 60, -1), "table_unknown"),
        (
            NewBlock {
                starts_at: "завтра".into(),
                ..block("", 60, 3)
            },
            "date_invalid",
        ),
        (reason("a\0b".into()), "text_invalid"),
        (reason("a\nb".into()), "text_invalid"),
        (reason("я".repeat(1 << 20)), "text_too_long"),
    ] {
        let shown = format!("{new:?}").chars().take(200).collect::<String>();
        assert_eq!(
            code(services.block_table(&staff(), &new).await),
            expected,
            "{shown}"
        );
        assert_eq!(venue.rows().await, rows, "{shown}");
    }
    // What is over holds nothing.
    step(services, booking.id, Status::Canceled).await.unwrap();
    services
        .block_table(&staff(), &block("20:00", 60, 1))
        .await
        .unwrap();
    // Half past already, but not over: staff may say so late.
    services
        .block_table(&staff(), &block("14:30", 60, 4))
        .await
        .unwrap();
    services
        .block_table(&staff(), &block("14:30", 366 * 24 * 60, 6))
        .await
        .unwrap();
    venue.check().await;
}

/// Whoever blocks a table that is booked must know what to move, not to choose another table.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_refused_block_names_what_is_in_the_way(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let first = pending(services, 1, "20:00", 1).await.id;
    let second = services
        .create_booking(&staff(), &call("22:30", 2, 1), None)
        .await
        .unwrap()
        .id;
    pending(services, 2, "20:00", 2).await;
    let closed = services
        .block_table(&staff(), &block("20:00", 60, 3))
        .await
        .unwrap()
        .id;
    let said = async |new: &NewBlock| {
        let error = services.block_table(&staff(), new).await.unwrap_err();
        assert_eq!(error.code(), "slot_taken");
        services.texts().error(Language::Ru, &error)
    };
    assert_eq!(
        said(&block("21:00", 120, 1)).await,
        format!(
            "Стол 1 в это время занят бронями: #{first} 20:00, #{second} 22:30. \
             Сначала перенесите или отмените их."
        )
    );
    let next_day = NewBlock {
        starts_at: "2026-11-26T20:00".into(),
        ..block("", 2 * 24 * 60, 1)
    };
    assert!(
        said(&next_day)
            .await
            .contains(&format!("#{first} 27.11 20:00"))
    );
    let twice = said(&block("20:30", 60, 3)).await;
    assert!(
        twice.contains(&format!("уже закрыт: #{closed} 20:00")),
        "{twice}"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn lifted_by_many_at_once_it_is_lifted_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let id = venue
        .services
        .block_table(&staff(), &block("20:00", 60, 1))
        .await
        .unwrap()
        .id;
    let tries = (0..8).map(|_| {
        let services = venue.replica();
        tokio::spawn(async move { services.unblock_table(&staff(), id).await })
    });
    let mut lifted = 0;
    for done in futures::future::join_all(tries).await {
        match done.unwrap() {
            Ok(()) => lifted += 1,
            Err(error) => assert_eq!(error.code(), "not_found"),
        }
    }
    assert_eq!(lifted, 1);
    venue.check().await;
}
