//! Quiet hours among the venue's rules: set, taken away, never forgotten unseen.

use filin_core::domain::actor::Role;
use rstest::rstest;
use serde_json::json;

use crate::support::{Engine, TestApp};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn quiet_hours_are_set_and_taken_away(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let owner = app.token(Role::Owner).await;
    let venue = app.get("/api/admin/venue", &owner).await.ok();
    let mut rules = venue["rules"].clone();
    assert_eq!(rules.get("quiet"), Some(&json!(null)));
    for quiet in [json!({ "from": "23:00", "to": "10:00" }), json!(null)] {
        rules["quiet"] = quiet.clone();
        let change = json!({ "rules": rules });
        let changed = app.patch("/api/admin/venue", &owner, &change).await.ok();
        assert_eq!(changed["rules"]["quiet"], quiet);
    }
    let before = app.rows().await;
    let never = json!({ "from": "23:00", "to": "23:00" });
    for (quiet, status, code) in [
        (never, 422, "setting_invalid"),
        (
            json!({ "from": "25:00", "to": "10:00" }),
            422,
            "time_invalid",
        ),
    ] {
        rules["quiet"] = quiet;
        let change = json!({ "rules": rules });
        app.patch("/api/admin/venue", &owner, &change)
            .await
            .problem(status, code);
    }
    // Whoever does not know of them would take them away unseen.
    rules.as_object_mut().expect("rules").remove("quiet");
    let change = json!({ "rules": rules });
    app.patch("/api/admin/venue", &owner, &change)
        .await
        .problem(400, "malformed_request");
    assert_eq!(app.rows().await, before);
}
