//! Random histories of two bookings that want one table: whatever is tried, what must be true
//! stays true.

use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::service::{Services, Step};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rstest::rstest;

use crate::support::*;

#[derive(Clone, Copy, Debug)]
enum Try {
    Step(Status),
    Undo,
    Move(i64),
    Seat(i64),
}

fn tries() -> impl Strategy<Value = Vec<(usize, Try)>> {
    let one = prop_oneof![
        6 => prop::sample::select(Status::ALL.to_vec()).prop_map(Try::Step),
        2 => Just(Try::Undo),
        1 => (0_i64..4).prop_map(Try::Move),
        1 => (1_i64..4).prop_map(Try::Seat),
    ];
    prop::collection::vec((0_usize..2, one), 1..16)
}

async fn attempt(services: &Services, id: BookingId, what: Try) {
    let before = services.booking(&staff(), id).await.unwrap();
    let done = match what {
        Try::Step(to) => {
            services
                .step_booking(&staff(), id, Step::To(to), Some(before.version), None)
                .await
        }
        Try::Undo => undo(services, id).await,
        Try::Move(hours) => {
            services
                .change_booking(&staff(), id, &move_to(&format!("{}:00", 18 + hours)))
                .await
        }
        Try::Seat(table) => {
            let change = filin_core::api::booking::BookingChange {
                table_no: Some(table),
                ..Default::default()
            };
            services.change_booking(&staff(), id, &change).await
        }
    };
    let after = services.booking(&staff(), id).await.unwrap();
    match done {
        Ok(answer) => {
            assert_eq!(answer.version, before.version + 1);
            assert_eq!((answer.status, after.status), (after.status, answer.status));
            if let Try::Step(to) = what {
                assert_eq!(after.status, to);
                assert!(before.status.step(to).is_ok() || before.status.is_end());
            }
        }
        Err(error) => {
            let refusals = [
                "transition_refused",
                "slot_taken",
                "table_occupied",
                "nothing_to_undo",
                "booking_ended",
            ];
            assert!(refusals.contains(&error.code()), "{what:?}: {error:?}");
            assert_eq!(after.version, before.version);
        }
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
fn random_histories_keep_what_must_be_true(#[case] engine: Engine) {
    const CASES: u32 = 24;
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let Some(venue) = runtime.block_on(TestVenue::open(engine)) else {
        return;
    };
    let config = Config {
        failure_persistence: None,
        max_shrink_iters: 64,
        ..Config::with_cases(CASES)
    };
    let history = |tried: Vec<(usize, Try)>| {
        runtime.block_on(async {
            let services = &venue.services;
            venue.raw().run("delete from holds; delete from visits; delete from outbox; delete from bookings").await;
            let ids = [
                pending(services, 1, "20:00", 1).await.id,
                pending(services, 2, "18:00", 1).await.id,
            ];
            for (which, what) in tried {
                attempt(services, ids[which], what).await;
                venue.check().await;
            }
        });
        Ok(())
    };
    TestRunner::new(config).run(&tries(), history).unwrap();
    // Inside the runtime, whose connections it closes.
    let _inside = runtime.enter();
    drop(venue);
}
