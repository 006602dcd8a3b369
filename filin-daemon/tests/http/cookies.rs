//! The admin page's cookie: what it is made of, what it opens, and what it does not.

use chrono::TimeDelta;
use filin_core::domain::actor::Role;
use rocket::http::Method;
use rstest::rstest;
use serde_json::json;

use crate::support::call::{Answer, Caller};
use crate::support::{Engine, Setup, TestApp};

async fn sign_in(app: &TestApp, token: &str) -> Answer {
    app.post(
        "/api/admin/session",
        &Caller::Nobody,
        &json!({ "token": token }),
    )
    .await
}

#[rstest]
#[case::http(false)]
#[case::https(true)]
#[tokio::test]
async fn the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(#[case] https: bool) {
    let mut setup = Setup::default();
    setup.doors.https = https;
    let app = TestApp::start_as(Engine::Sqlite, setup).await.unwrap();
    let token = app.token(Role::Staff).await;
    let answer = sign_in(&app, token.secret()).await;
    answer.no_content();
    let cookie = answer.header("Set-Cookie").unwrap();
    let parts: Vec<&str> = cookie.split(';').map(str::trim).collect();
    let value = parts[0].strip_prefix("filin_admin=").expect("the name");
    assert_eq!(value.len(), 64, "256 random bits in hex");
    assert!(
        !cookie.contains(token.secret()),
        "the token itself went into the cookie"
    );
    for attribute in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(
            parts.contains(&attribute),
            "{attribute} is missing: {cookie}"
        );
    }
    assert_eq!(parts.contains(&"Secure"), https, "{cookie}");
    assert!(
        app.raw().holds_text(value).await.is_empty(),
        "the cookie is stored as it is"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn nobody_signs_in_without_a_token(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let session = app.session(&app.guest(7)).await;
    let init_data = app.guest(7);
    let before = app.rows().await;
    for token in [
        "",
        " ",
        "nonsense",
        "\0",
        session.secret(),
        init_data.secret(),
    ] {
        let answer = sign_in(&app, token).await;
        assert_eq!(answer.header("Set-Cookie"), None, "{token:?}");
        answer.problem(401, "token_invalid");
    }
    let answer = app
        .post("/api/admin/session", &Caller::Nobody, &json!({}))
        .await;
    answer.problem(400, "malformed_request");
    assert_eq!(app.rows().await, before);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_change_by_cookie_needs_the_header_and_reading_does_not(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let cookie = app.cookie(&app.token(Role::Manager).await).await;
    for method in [Method::Get, Method::Head] {
        assert_eq!(
            app.call(method, "/api/admin/tables")
                .by(&cookie)
                .send()
                .await
                .status,
            200
        );
    }
    let who = app.get("/api/admin/whoami", &cookie).await.ok();
    assert_eq!(who["role"], "manager");
    let before = app.rows().await;
    let body = json!({ "guests": 2, "walk_in": true });
    let changes = [
        (Method::Post, "/api/admin/bookings"),
        (Method::Patch, "/api/admin/venue"),
        (Method::Put, "/api/admin/hours"),
        (Method::Delete, "/api/admin/tables/8"),
        (Method::Delete, "/api/admin/session"),
    ];
    for (method, path) in changes {
        let answer = app.call(method, path).by(&cookie).json(&body).send().await;
        answer.problem(403, "csrf_header_missing");
    }
    assert_eq!(app.rows().await, before);
    let answer = app
        .call(Method::Post, "/api/admin/bookings")
        .by(&cookie)
        .csrf()
        .json(&body);
    let booking = answer.send().await.created();
    let history = format!("/api/admin/bookings/{}/events", booking["id"]);
    let events = app.get(&history, &cookie).await.ok();
    assert_eq!(events[0]["channel"], "admin");
    assert_eq!(events[0]["actor_name"], "стойка manager");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn signing_out_ends_the_cookie(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let token = app.token(Role::Staff).await;
    let (cookie, other) = (app.cookie(&token).await, app.cookie(&token).await);
    app.get("/api/admin/whoami", &cookie).await.ok();
    let answer = app
        .call(Method::Delete, "/api/admin/session")
        .by(&cookie)
        .csrf()
        .send()
        .await;
    answer.no_content();
    let removal = answer
        .header("Set-Cookie")
        .expect("the browser is told to forget it");
    assert!(
        removal.starts_with("filin_admin=;") && removal.contains("Max-Age=0"),
        "{removal}"
    );
    app.get("/api/admin/whoami", &cookie)
        .await
        .problem(401, "session_expired");
    app.get("/api/admin/whoami", &other).await.ok();
    app.get("/api/admin/whoami", &token).await.ok();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_cookie_lives_as_long_as_a_session(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let cookie = app.cookie(&app.token(Role::Staff).await).await;
    let begun = app.now();
    for hours in (11..168).step_by(11) {
        app.set_clock(begun + TimeDelta::hours(hours));
        app.get("/api/admin/whoami", &cookie).await.ok();
    }
    app.set_clock(begun + TimeDelta::days(7));
    app.get("/api/admin/whoami", &cookie)
        .await
        .problem(401, "session_expired");

    let idle = app.cookie(&app.token(Role::Staff).await).await;
    app.advance(TimeDelta::hours(12));
    app.get("/api/admin/whoami", &idle)
        .await
        .problem(401, "session_expired");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn each_secret_fits_its_own_door(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let token = app.token(Role::Owner).await;
    let session = app.session(&app.guest(7)).await;
    let cookie = app.cookie(&token).await;
    let ticket = app
        .call(Method::Post, "/api/admin/ws-ticket")
        .by(&token)
        .send()
        .await
        .ok();
    let ticket = ticket["ticket"].as_str().unwrap().to_owned();
    assert!(
        app.raw().holds_text(&ticket).await.is_empty(),
        "the ticket is stored as it is"
    );
    // Twice, since what is known of a secret is remembered: once fresh, once remembered.
    for round in 0..2 {
        for secret in [token.secret(), session.secret(), ticket.as_str()] {
            let as_cookie = Caller::Cookie(secret.to_owned());
            let status = app.get("/api/admin/whoami", &as_cookie).await.status;
            assert_eq!(status, 401, "{secret} as a cookie, round {round}");
        }
        for secret in [cookie.secret(), ticket.as_str()] {
            let as_bearer = Caller::Bearer(secret.to_owned());
            app.get("/api/admin/whoami", &as_bearer)
                .await
                .problem(401, "token_invalid");
        }
        app.get("/api/bootstrap", &session).await.ok();
    }
    // A header that says who one is goes before the cookie, even when it is wrong.
    let both = app.call(Method::Get, "/api/admin/whoami").by(&cookie);
    both.by(&Caller::Bearer("nonsense".into()))
        .send()
        .await
        .problem(401, "token_invalid");
}
