//! The venue by its API: settings, hours, tables, staff, tokens and the log.

use filin_core::domain::actor::Role;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::call::Caller;
use crate::support::{Engine, TestApp, wish};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn managers_change_texts_and_owners_the_rest(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (manager, owner) = (app.token(Role::Manager).await, app.admin());
    let venue = app.get("/api/admin/venue", &manager).await.ok();
    assert_eq!(
        (&venue["zone"], &venue["version"]),
        (&json!("Europe/Moscow"), &json!(1))
    );
    let texts = json!({ "name": "Сова", "contacts": "у метро\nдом 5", "version": 1 });
    let changed = app.patch("/api/admin/venue", &manager, &texts).await.ok();
    assert_eq!(
        (&changed["name"], &changed["version"]),
        (&json!("Сова"), &json!(2))
    );
    assert_eq!(
        app.get("/api/bootstrap", &app.guest(7)).await.ok()["venue"]["name"],
        "Сова"
    );

    let before = app.rows().await;
    let mut rules = venue["rules"].clone();
    rules["step_min"] = json!(60);
    for (field, value) in [
        ("zone", json!("Asia/Yekaterinburg")),
        ("day_start", json!("05:00")),
        ("language", json!("en")),
        ("rules", rules.clone()),
        ("loyalty", venue["loyalty"].clone()),
    ] {
        let change = json!({ field: value, "name": "Мимо" });
        app.patch("/api/admin/venue", &manager, &change)
            .await
            .problem(403, "forbidden");
    }
    let stale = app
        .patch("/api/admin/venue", &owner, &texts)
        .await
        .problem(412, "stale_version");
    assert_eq!(stale["version"], 2);
    assert_eq!(app.rows().await, before);

    let change = json!({ "zone": "Asia/Yekaterinburg", "rules": rules });
    app.patch("/api/admin/venue", &owner, &change).await.ok();
    app.post("/api/bookings", &app.guest(7), &wish("20:30", 2))
        .await
        .problem(422, "off_grid");
    let booking = app
        .post("/api/bookings", &app.guest(7), &wish("20:00", 2))
        .await
        .created();
    assert_eq!(booking["starts_at"], "2026-11-27T20:00:00+05:00");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn hours_are_set_as_a_whole(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let manager = app.token(Role::Manager).await;
    let mut hours = app.get("/api/admin/hours", &manager).await.ok();
    assert_eq!(hours["week"].as_array().map(Vec::len), Some(7));
    assert_eq!(
        hours["week"][4],
        json!({ "opens": "14:00", "closes": "02:00" })
    );
    hours["week"][4] = json!({ "opens": "18:00", "closes": "04:00" });
    hours["week"][0] = Value::Null;
    let party = json!({ "opens": "12:00", "closes": "23:00" });
    hours["exceptions"] = json!([{ "date": "2026-11-28", "opening": party, "note": "матч" }]);
    let seen = hours.clone();
    hours["version"] = json!(2);
    let set = app.put("/api/admin/hours", &manager, &seen).await.ok();
    assert_eq!(set, hours);
    let stale = app.put("/api/admin/hours", &manager, &seen).await;
    assert_eq!(stale.problem(412, "stale_version")["version"], 2);
    assert_eq!(
        app.get("/api/admin/hours", &app.token(Role::Staff).await)
            .await
            .ok(),
        hours
    );

    let guest = app.guest(7);
    app.post("/api/bookings", &guest, &wish("17:00", 2))
        .await
        .problem(422, "outside_hours");
    let monday = json!({ "starts_at": "2026-11-30T20:00", "guests": 2 });
    app.post("/api/bookings", &guest, &monday)
        .await
        .problem(422, "closed_day");
    let saturday = json!({ "starts_at": "2026-11-28T12:00", "guests": 2 });
    app.post("/api/bookings", &guest, &saturday).await.created();
    let week = app.get("/api/bootstrap", &guest).await.ok()["venue"]["week"].clone();
    assert_eq!(
        (&week[0]["opens_at"], &week[0]["closes_at"]),
        (
            &json!("2026-11-27T18:00:00+03:00"),
            &json!("2026-11-28T04:00:00+03:00")
        )
    );
    assert_eq!(
        (&week[1]["note"], &week[3]["opens_at"]),
        (&json!("матч"), &Value::Null)
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn tables_come_change_and_go(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let manager = app.token(Role::Manager).await;
    let mut form = json!({
        "number": 9, "seats": { "min": 2, "max": 6 }, "zone": "VIP", "shape": "sofa",
        "place": { "x": 10, "y": 20, "w": 100, "h": 80, "turn": 90 }, "online": true,
        "neighbours": [8],
    });
    let added = app
        .post("/api/admin/tables", &manager, &form)
        .await
        .created();
    assert_eq!(added, form);
    let plan = app.get("/api/bootstrap", &app.guest(7)).await.ok()["tables"].clone();
    assert_eq!((&plan[8], &plan[7]["neighbours"]), (&form, &json!([7, 9])));

    form["number"] = json!(10);
    form["online"] = json!(false);
    form["neighbours"] = json!([]);
    assert_eq!(
        app.put("/api/admin/tables/9", &manager, &form).await.ok(),
        form
    );
    app.put("/api/admin/tables/9", &manager, &form)
        .await
        .problem(404, "not_found");
    let wish = json!({ "starts_at": "2026-11-27T20:00", "guests": 5, "table_no": 10 });
    app.post("/api/bookings", &app.guest(7), &wish)
        .await
        .problem(422, "table_walk_in_only");
    let booking = app
        .post("/api/admin/bookings", &manager, &wish)
        .await
        .created();
    assert_eq!(booking["warnings"][0]["code"], "table_walk_in_only");
    app.delete("/api/admin/tables/10", &manager)
        .await
        .problem(409, "table_busy");
    let status = format!("/api/admin/bookings/{}/status", booking["id"]);
    app.post(&status, &manager, &json!({ "status": "canceled" }))
        .await
        .ok();
    app.delete("/api/admin/tables/10", &manager)
        .await
        .no_content();
    app.delete("/api/admin/tables/10", &manager)
        .await
        .problem(404, "not_found");
    let room = app.get("/api/admin/tables", &manager).await.ok();
    assert_eq!(room["tables"].as_array().map(Vec::len), Some(8));
    // The booking remembers where it would have sat, and the number is free again.
    let shown = app
        .get(&format!("/api/admin/bookings/{}", booking["id"]), &manager)
        .await
        .ok();
    assert_eq!(shown["tables"], json!([10]));
    app.post("/api/admin/tables", &manager, &form)
        .await
        .created();
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_secret_is_shown_once(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let owner = app.admin();
    let new = json!({ "name": "касса", "role": "manager", "days": 30 });
    let answer = app.post("/api/admin/tokens", &owner, &new).await;
    let issued = answer.created();
    let secret = issued["secret"].as_str().unwrap();
    assert!(
        secret.starts_with("filin_t_") && secret.len() == 72,
        "{secret}"
    );
    let whoami = app.get("/api/admin/whoami", &owner).await;
    assert_eq!(issued["created_by"], whoami.ok()["actor"]);
    let listed = app.get("/api/admin/tokens", &owner).await;
    assert!(
        !listed.text().contains("secret") && !listed.text().contains(secret),
        "{}",
        listed.text()
    );
    assert_eq!(listed.ok()[0]["name"], "касса");
    assert_eq!(
        app.raw().holds_text(secret).await,
        Vec::<String>::new(),
        "stored as it is"
    );
    let who = app
        .get("/api/admin/whoami", &Caller::Bearer(secret.to_owned()))
        .await
        .ok();
    assert_eq!(
        (&who["name"], &who["role"]),
        (&json!("касса"), &json!("manager"))
    );
    let log = app.get("/api/admin/events", &owner).await.text();
    assert!(
        log.contains("token.issued") && !log.contains(secret),
        "{log}"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_log_says_who_did_what(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let owner = app.admin();
    let staff = app.token(Role::Staff).await;
    app.post(
        "/api/admin/staff",
        &owner,
        &json!({ "telegram_id": 7, "name": "Аня" }),
    )
    .await
    .ok();
    app.patch("/api/admin/venue", &owner, &json!({ "name": "Сова" }))
        .await
        .ok();
    let hours = app.get("/api/admin/hours", &owner).await.ok();
    app.put("/api/admin/hours", &owner, &hours).await.ok();
    let by_anna =
        json!({ "guests": 2, "walk_in": true, "name": "Секрет", "phone": "+79991234567" });
    app.post("/api/admin/bookings", &app.guest(7), &by_anna)
        .await
        .created();
    app.post("/api/bookings", &app.guest(8), &wish("20:00", 2))
        .await
        .created();
    app.delete("/api/admin/staff/7", &owner).await.no_content();
    app.get("/api/admin/events", &staff)
        .await
        .problem(403, "forbidden");

    let answer = app.get("/api/admin/events", &owner).await;
    let whoami = app.get("/api/admin/whoami", &app.admin()).await;
    let desk = whoami.ok()["actor"].as_str().unwrap().to_owned();
    let desk = desk.as_str();
    let log = answer.ok();
    let lines: Vec<(&str, &str, &str)> = log["items"]
        .as_array()
        .unwrap()
        .iter()
        .rev()
        .map(|event| {
            let word = |field: &str| event[field].as_str().unwrap();
            (word("kind"), word("actor"), word("channel"))
        })
        .collect();
    assert_eq!(
        lines,
        [
            ("token.issued", desk, "api"),
            ("staff.granted", desk, "api"),
            ("venue.changed", desk, "api"),
            ("hours.changed", desk, "api"),
            ("booking.created", "staff:7", "mini_app"),
            ("booking.requested", "guest:8", "mini_app"),
            ("staff.removed", desk, "api"),
        ]
    );
    for private in ["Секрет", "9991234567", "Гость 8", "guest8"] {
        assert!(
            !answer.text().contains(private),
            "{private} is in the log for ever"
        );
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whom_a_change_would_hit_is_told_before(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let manager = app.token(Role::Manager).await;
    let booking = app
        .post("/api/bookings", &app.guest(7), &wish("20:00", 4))
        .await
        .created();
    let table = booking["tables"][0].clone();
    let mut hours = app.get("/api/admin/hours", &manager).await.ok();
    hours["week"][4] = Value::Null;
    let rows = app.rows().await;
    let hit = app
        .post("/api/admin/hours/preview", &manager, &hours)
        .await
        .ok();
    assert_eq!(
        (&hit["total"], &hit["bookings"][0]["id"]),
        (&json!(1), &booking["id"])
    );
    let preview = format!("/api/admin/tables/{table}/preview");
    let retired = app.post(&preview, &manager, &json!({})).await.ok();
    assert_eq!(retired["bookings"][0]["id"], booking["id"]);
    let form = json!({
        "number": table, "seats": { "min": 1, "max": 3 }, "zone": "Зал", "shape": "rect",
        "place": { "x": 0, "y": 0, "w": 100, "h": 100, "turn": 0 }, "online": true,
    });
    let smaller = app
        .post(&preview, &manager, &json!({ "table": form }))
        .await
        .ok();
    assert_eq!(smaller["total"], 1);
    for (path, body, status, code) in [
        (
            "hours/preview",
            json!({ "week": [], "exceptions": [] }),
            422,
            "hours_invalid",
        ),
        ("hours/preview", json!({}), 400, "malformed_request"),
        ("tables/77/preview", json!({}), 404, "not_found"),
        (
            "tables/1/preview",
            json!({ "form": {} }),
            422,
            "unknown_field",
        ),
    ] {
        app.post(&format!("/api/admin/{path}"), &manager, &body)
            .await
            .problem(status, code);
    }
    assert_eq!(app.rows().await, rows, "asking changes nothing");
}
