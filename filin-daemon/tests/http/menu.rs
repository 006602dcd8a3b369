//! The menu by the API: lines, their order, and what guests see of them.

use filin_core::domain::actor::Role;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Engine, TestApp};

const MENU: &str = "/api/admin/menu";
const ORDER: &str = "/api/admin/menu/order";

async fn shown(app: &TestApp) -> Value {
    app.get("/api/bootstrap", &app.guest(7)).await.ok()["menu"].clone()
}

fn ids(lines: &Value) -> Vec<i64> {
    let lines = lines.as_array().expect("lines");
    lines
        .iter()
        .map(|line| line["id"].as_i64().unwrap())
        .collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn lines_come_change_and_go(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (staff, manager) = (app.token(Role::Staff).await, app.token(Role::Manager).await);
    let tea = json!({
        "section": "Чай", "title": "Чай с чабрецом", "description": "Чайник, 600 мл", "price": 450,
    });
    let added = app.post(MENU, &manager, &tea).await.created();
    let mut expected = tea.clone();
    expected["id"] = json!(3);
    expected["position"] = json!(2);
    expected["active"] = json!(true);
    assert_eq!(added, expected);
    assert_eq!(shown(&app).await[2], expected, "at once");

    let path = format!("{MENU}/3");
    let dearer = app
        .patch(&path, &manager, &json!({ "price": 0 }))
        .await
        .ok();
    expected["price"] = json!(0);
    assert_eq!(dearer, expected);
    assert_eq!(shown(&app).await[2], expected);
    let hidden = app
        .patch(&path, &manager, &json!({ "active": false }))
        .await
        .ok();
    assert_eq!(ids(&shown(&app).await), [1, 2], "guests see no hidden line");
    assert_eq!(app.get(MENU, &staff).await.ok()[2], hidden);
    let rows = app.rows().await;
    for caller in [&staff, &app.guest(7)] {
        app.post(MENU, caller, &tea).await.problem(403, "forbidden");
        app.patch(&path, caller, &tea)
            .await
            .problem(403, "forbidden");
        app.delete(&path, caller).await.problem(403, "forbidden");
        app.put(ORDER, caller, &json!({ "ids": [3, 2, 1] }))
            .await
            .problem(403, "forbidden");
    }
    assert_eq!(app.rows().await, rows);
    app.delete(&path, &manager).await.no_content();
    app.delete(&path, &manager).await.problem(404, "not_found");
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_order_is_given_as_a_whole(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let manager = app.token(Role::Manager).await;
    for title in ["три", "четыре"] {
        let line = json!({ "title": title, "price": 1 });
        app.post(MENU, &manager, &line).await.created();
    }
    let put = async |ids: Value| app.put(ORDER, &manager, &json!({ "ids": ids })).await;
    let ordered = put(json!([4, 1, 3, 2])).await.ok();
    assert_eq!(ids(&ordered), [4, 1, 3, 2]);
    assert_eq!(ids(&shown(&app).await), [4, 1, 3, 2]);
    let rows = app.rows().await;
    for bad in [
        json!([]),
        json!([4, 1, 3]),
        json!([4, 1, 3, 2, 2]),
        json!([4, 1, 3, 3]),
        json!([4, 1, 3, 5]),
        json!([4, 1, 3, 2, -1]),
    ] {
        let problem = put(bad).await.problem(422, "setting_invalid");
        assert!(problem["detail"].as_str().unwrap().contains("ids"));
    }
    for bad in [
        json!(["1"]),
        json!(null),
        json!([1.5]),
        json!({}),
        json!([1e30]),
    ] {
        put(bad).await.problem(400, "malformed_request");
    }
    assert_eq!(app.rows().await, rows);
    assert_eq!(ids(&shown(&app).await), [4, 1, 3, 2]);
}
