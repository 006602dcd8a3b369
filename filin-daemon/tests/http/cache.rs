//! Answers are remembered, and yet what was answered is seen at once: after each write the next
//! reading shows it, however many others are reading meanwhile.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Engine, TestApp, wish_at};

const ROUNDS: usize = 25;
const AVAILABLE: &str = "/api/availability?date=2026-11-27&guests=2&table_no=5";

/// Whether table 5 is shown as free at eight: by availability, by the guest's own screen, and by
/// the room.
async fn seen_free(app: &TestApp) -> [bool; 3] {
    let guest = app.guest(7);
    let available = app.get(AVAILABLE, &guest).await.ok();
    let slots = available["slots"].as_array().unwrap();
    let eight = slots
        .iter()
        .find(|slot| slot["starts_at"] == "2026-11-27T20:00:00+03:00")
        .unwrap();
    let screen = app.get("/api/bootstrap", &guest).await.ok();
    let room = app
        .get("/api/admin/tables?date=2026-11-27", &app.admin())
        .await
        .ok();
    let live =
        |booking: &Value| matches!(booking["status"].as_str(), Some("pending" | "confirmed"));
    let of_table = room["tables"][4]["bookings"].as_array().unwrap();
    [
        eight["tables"] == json!([5]),
        screen["me"]["bookings"] == json!([]),
        !of_table.iter().any(live),
    ]
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_answered_is_seen_at_once(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let app = Arc::new(app);
    let (done, read) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicUsize::new(0)),
    );
    let reader = tokio::spawn({
        let (app, done, read) = (Arc::clone(&app), Arc::clone(&done), Arc::clone(&read));
        async move {
            while !done.load(Ordering::Relaxed) {
                seen_free(&app).await;
                read.fetch_add(1, Ordering::Relaxed);
            }
        }
    });
    let guest = app.guest(7);
    for round in 0..ROUNDS {
        let booked = app
            .post("/api/bookings", &guest, &wish_at("20:00", 2, 5))
            .await
            .created();
        assert_eq!(seen_free(&app).await, [false; 3], "booked, round {round}");
        let cancel = format!("/api/bookings/{}/cancel", booked["id"]);
        app.post(&cancel, &guest, &json!({})).await.ok();
        assert_eq!(seen_free(&app).await, [true; 3], "canceled, round {round}");
    }
    done.store(true, Ordering::Relaxed);
    reader.await.expect("a reader");
    assert!(
        read.load(Ordering::Relaxed) > 0,
        "nothing was read meanwhile"
    );
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn settings_tables_and_blocks_are_seen_at_once_too(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (guest, owner) = (app.guest(7), app.admin());
    for round in 0..5 {
        let name = format!("Филин {round}");
        app.patch("/api/admin/venue", &owner, &json!({ "name": name }))
            .await
            .ok();
        let screen = app.get("/api/bootstrap", &guest).await.ok();
        assert_eq!(screen["venue"]["name"], name);

        let block = json!({ "table_no": 5, "starts_at": "2026-11-27T20:00", "minutes": 60 });
        let block = app
            .post("/api/admin/blocks", &owner, &block)
            .await
            .created();
        assert_eq!(
            seen_free(&app).await,
            [false, true, true],
            "blocked, round {round}"
        );
        app.delete(&format!("/api/admin/blocks/{}", block["id"]), &owner)
            .await
            .no_content();
        assert_eq!(seen_free(&app).await, [true; 3], "unblocked, round {round}");

        let mut hours = app.get("/api/admin/hours", &owner).await.ok();
        hours["exceptions"] = json!([{ "date": "2026-11-27", "opening": null }]);
        let mut hours = app.put("/api/admin/hours", &owner, &hours).await.ok();
        assert_eq!(
            app.get(AVAILABLE, &guest).await.ok()["slots"],
            json!([]),
            "closed"
        );
        hours["exceptions"] = json!([]);
        app.put("/api/admin/hours", &owner, &hours).await.ok();
        assert_eq!(
            seen_free(&app).await,
            [true; 3],
            "open again, round {round}"
        );
    }
}
