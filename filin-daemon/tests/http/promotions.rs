//! Promotions by the API: managers announce, staff see all, guests what concerns them.

use filin_core::domain::actor::Role;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Engine, TestApp};

const PROMOTIONS: &str = "/api/admin/promotions";

/// The titles that a guest is shown, in order.
async fn shown(app: &TestApp) -> Vec<String> {
    let screen = app.get("/api/bootstrap", &app.guest(7)).await.ok();
    let promotions = screen["promotions"].as_array().expect("promotions");
    let titles = promotions.iter().map(|one| one["title"].as_str().unwrap());
    titles.map(ToOwned::to_owned).collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn they_come_change_and_go(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (staff, manager) = (app.token(Role::Staff).await, app.token(Role::Manager).await);
    assert_eq!(shown(&app).await, ["Кальян до 18:00"]);
    let night = json!({
        "title": "Ночь сов", "description": "до утра\nи дальше",
        "image_url": "https://filin.example/owl.jpg",
        "starts_on": "2026-12-04", "ends_on": "2026-12-05",
    });
    let added = app.post(PROMOTIONS, &manager, &night).await.created();
    let id = added["id"].as_i64().expect("a number");
    let mut expected = night.clone();
    expected["id"] = json!(id);
    expected["is_default"] = json!(false);
    expected["active"] = json!(true);
    assert_eq!(added, expected);
    assert_eq!(
        shown(&app).await,
        ["Кальян до 18:00", "Ночь сов"],
        "at once"
    );

    let path = format!("{PROMOTIONS}/{id}");
    let change = json!({ "ends_on": null, "image_url": null, "is_default": true });
    let changed = app.patch(&path, &manager, &change).await.ok();
    for (field, value) in change.as_object().unwrap() {
        expected[field] = value.clone();
    }
    assert_eq!(changed, expected, "what is absent stays");
    assert_eq!(shown(&app).await, ["Ночь сов", "Кальян до 18:00"]);
    let all = app.get(PROMOTIONS, &staff).await.ok();
    assert_eq!(all[0], expected);
    assert_eq!(all[1]["is_default"], false, "there is one at most");

    let hidden = json!({ "active": false });
    app.patch(&path, &manager, &hidden).await.ok();
    assert_eq!(shown(&app).await, ["Кальян до 18:00"]);
    let past = json!({ "title": "Было", "ends_on": "2026-11-26" });
    app.post(PROMOTIONS, &manager, &past).await.created();
    assert_eq!(shown(&app).await, ["Кальян до 18:00"]);
    let all = app.get(PROMOTIONS, &staff).await.ok();
    let active: Vec<&Value> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["active"])
        .collect();
    assert_eq!(
        active,
        [false, true, true],
        "staff see hidden and past ones"
    );

    app.delete(&path, &manager).await.no_content();
    app.delete(&path, &manager).await.problem(404, "not_found");
    app.patch(&path, &manager, &hidden)
        .await
        .problem(404, "not_found");
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_only_look(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (staff, guest) = (app.token(Role::Staff).await, app.guest(7));
    let rows = app.rows().await;
    let new = json!({ "title": "Своя" });
    let one = format!("{PROMOTIONS}/1");
    for caller in [&staff, &guest] {
        app.post(PROMOTIONS, caller, &new)
            .await
            .problem(403, "forbidden");
        app.patch(&one, caller, &new)
            .await
            .problem(403, "forbidden");
        app.delete(&one, caller).await.problem(403, "forbidden");
    }
    app.get(PROMOTIONS, &guest).await.problem(403, "forbidden");
    assert_eq!(app.get(PROMOTIONS, &staff).await.ok()[0]["id"], 1);
    assert_eq!(app.rows().await, rows);
    assert_eq!(shown(&app).await, ["Кальян до 18:00"]);
}
