//! Mini App sessions, and staff who come by Telegram.

use chrono::TimeDelta;
use filin_core::domain::actor::Role;
use rocket::http::Method;
use rstest::rstest;
use serde_json::json;

use crate::support::call::Caller;
use crate::support::{Engine, OWNER, TestApp, wish};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_session_outlives_its_init_data(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let guest = app.guest(7);
    let opened = app
        .call(Method::Post, "/api/session")
        .by(&guest)
        .send()
        .await
        .ok();
    assert_eq!(opened["expires_at"], "2026-11-28T03:00:00+03:00");
    let session = Caller::Bearer(opened["token"].as_str().unwrap().to_owned());
    assert!(
        app.raw().holds_text(session.secret()).await.is_empty(),
        "stored as it is"
    );

    app.advance(TimeDelta::hours(11));
    app.get("/api/bootstrap", &session).await.ok();
    app.advance(TimeDelta::hours(11));
    app.get("/api/bootstrap", &session).await.ok();
    app.advance(TimeDelta::hours(3));
    app.get("/api/bootstrap", &guest)
        .await
        .problem(401, "init_data_stale");
    let me = app.get("/api/bootstrap", &session).await.ok();
    assert_eq!(me["me"]["telegram_id"], 7);
    let booked = json!({ "starts_at": "2026-11-28T20:00", "guests": 2 });
    let booking = app.post("/api/bookings", &session, &booked).await.created();
    assert_eq!(booking["guest"]["telegram_id"], 7);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_session_ends_when_unused_and_after_a_week_in_any_case(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let begun = app.now();
    let idle = app.session(&app.guest(7)).await;
    app.advance(TimeDelta::hours(12) - TimeDelta::seconds(1));
    app.get("/api/bootstrap", &idle).await.ok();
    app.advance(TimeDelta::hours(12));
    app.get("/api/bootstrap", &idle)
        .await
        .problem(401, "session_expired");

    app.set_clock(begun);
    let busy = app.session(&app.guest(8)).await;
    for hours in (6..168).step_by(6) {
        app.set_clock(begun + TimeDelta::hours(hours));
        let answer = app.get("/api/bootstrap", &busy).await;
        assert_eq!(answer.status, 200, "after {hours} hours: {}", answer.text());
    }
    app.set_clock(begun + TimeDelta::days(7) - TimeDelta::seconds(1));
    app.get("/api/bootstrap", &busy).await.ok();
    app.set_clock(begun + TimeDelta::days(7));
    app.get("/api/bootstrap", &busy)
        .await
        .problem(401, "session_expired");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_closed_session_opens_nothing(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    for scheme in ["Bearer", "bearer", "BEARER"] {
        let session = app.session(&app.guest(7)).await;
        let other = app.session(&app.guest(7)).await;
        app.get("/api/bootstrap", &session).await.ok();
        let call = app.call(Method::Delete, "/api/session");
        let header = format!("{scheme} {}", session.secret());
        call.header("Authorization", &header)
            .send()
            .await
            .no_content();
        app.get("/api/bootstrap", &session)
            .await
            .problem(401, "session_expired");
        app.get("/api/bootstrap", &other).await.ok();
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_session_cannot_renew_itself(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let session = app.session(&app.guest(7)).await;
    let call = app.call(Method::Post, "/api/session").by(&session);
    call.send().await.problem(401, "credentials_missing");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_token_is_a_desk_and_not_a_guest(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let token = app.token(Role::Owner).await;
    let before = app.rows().await;
    app.get("/api/bootstrap", &token)
        .await
        .problem(403, "forbidden");
    app.get("/api/bookings", &token)
        .await
        .problem(403, "forbidden");
    app.post("/api/bookings", &token, &wish("20:00", 2))
        .await
        .problem(403, "forbidden");
    assert_eq!(app.rows().await, before);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_in_telegram_come_by_their_role(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let owner = app.guest(OWNER);
    let who = app.get("/api/admin/whoami", &owner).await.ok();
    assert_eq!(
        (&who["role"], &who["actor"]),
        (&json!("owner"), &json!("staff:900"))
    );

    let by_init_data = app.guest(7);
    let by_session = app.session(&by_init_data).await;
    let texts = json!({ "contacts": "у метро" });
    for caller in [&by_init_data, &by_session] {
        app.get("/api/admin/tables", caller)
            .await
            .problem(403, "forbidden");
    }
    // (role granted, may see the room, may change texts, may see the log)
    for (role, expected) in [
        ("staff", [200, 403, 403]),
        ("manager", [200, 200, 403]),
        ("owner", [200, 200, 200]),
        ("staff", [200, 403, 403]),
    ] {
        let grant = json!({ "telegram_id": 7, "role": role, "name": "Аня" });
        app.post("/api/admin/staff", &owner, &grant).await.ok();
        for caller in [&by_init_data, &by_session] {
            let answers = [
                app.get("/api/admin/tables", caller).await.status,
                app.patch("/api/admin/venue", caller, &texts).await.status,
                app.get("/api/admin/events", caller).await.status,
            ];
            assert_eq!(answers, expected, "as {role}");
        }
    }
    let me = app.get("/api/bootstrap", &by_session).await.ok();
    assert_eq!(me["me"]["role"], "staff", "a guest all the same");

    app.delete("/api/admin/staff/7", &owner).await.no_content();
    for caller in [&by_init_data, &by_session] {
        app.get("/api/admin/tables", caller)
            .await
            .problem(403, "forbidden");
        app.get("/api/bootstrap", caller).await.ok();
    }
    app.delete("/api/admin/staff/900", &owner)
        .await
        .problem(409, "owner_from_settings");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_token_ends_when_it_expires_or_is_revoked(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let admin = app.admin();
    let new = json!({ "name": "на день", "role": "staff", "days": 1 });
    let issued = app.post("/api/admin/tokens", &admin, &new).await.created();
    assert_eq!(issued["expires_at"], "2026-11-28T15:00:00+03:00");
    let token = Caller::Bearer(issued["secret"].as_str().unwrap().to_owned());
    app.advance(TimeDelta::days(1) - TimeDelta::seconds(1));
    app.get("/api/admin/whoami", &token).await.ok();
    app.advance(TimeDelta::seconds(1));
    app.get("/api/admin/whoami", &token)
        .await
        .problem(401, "token_invalid");

    let token = app.token(Role::Manager).await;
    let cookie = app.cookie(&token).await;
    app.get("/api/admin/whoami", &token).await.ok();
    app.get("/api/admin/whoami", &cookie).await.ok();
    let all = app.get("/api/admin/tokens", &admin).await.ok();
    let last = all.as_array().unwrap().last().unwrap();
    app.delete(&format!("/api/admin/tokens/{}", last["id"]), &admin)
        .await
        .no_content();
    app.get("/api/admin/whoami", &token)
        .await
        .problem(401, "token_invalid");
    app.get("/api/admin/whoami", &cookie)
        .await
        .problem(401, "token_invalid");
    let again = app
        .delete(&format!("/api/admin/tokens/{}", last["id"]), &admin)
        .await;
    again.problem(404, "not_found");
}
