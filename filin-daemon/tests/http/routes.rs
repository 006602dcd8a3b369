//! Every route is described, and none below `/api` lets in whom it is not for.

use std::collections::BTreeSet;

use filin_core::domain::actor::Role;
use rocket::http::{ContentType, Method};
use rstest::rstest;

use crate::support::call::Caller;
use crate::support::{Engine, OWNER, TestApp};

/// From which role on each route of `/api/admin` may be called. Source: the design, §4.
const ROLES: &[(Method, &str, Role)] = &[
    (Method::Get, "/api/admin/availability", Role::Staff),
    (Method::Get, "/api/admin/backups", Role::Owner),
    (Method::Post, "/api/admin/backups", Role::Owner),
    (Method::Get, "/api/admin/backups/{name}", Role::Owner),
    (Method::Get, "/api/admin/backups/{name}/file", Role::Owner),
    (Method::Get, "/api/admin/blocks", Role::Staff),
    (Method::Post, "/api/admin/blocks", Role::Staff),
    (Method::Get, "/api/admin/blocks/{id}", Role::Staff),
    (Method::Delete, "/api/admin/blocks/{id}", Role::Staff),
    (Method::Get, "/api/admin/bookings", Role::Staff),
    (Method::Post, "/api/admin/bookings", Role::Staff),
    (Method::Get, "/api/admin/bookings/{id}", Role::Staff),
    (Method::Patch, "/api/admin/bookings/{id}", Role::Staff),
    (Method::Get, "/api/admin/bookings/{id}/events", Role::Staff),
    (Method::Post, "/api/admin/bookings/{id}/status", Role::Staff),
    (Method::Post, "/api/admin/broadcast", Role::Manager),
    (Method::Post, "/api/admin/broadcast/files", Role::Manager),
    (Method::Post, "/api/admin/broadcast/preview", Role::Manager),
    (
        Method::Get,
        "/api/admin/broadcast/subscribers",
        Role::Manager,
    ),
    (Method::Get, "/api/admin/broadcasts", Role::Manager),
    (Method::Get, "/api/admin/broadcasts/{id}", Role::Manager),
    (
        Method::Post,
        "/api/admin/broadcasts/{id}/cancel",
        Role::Manager,
    ),
    (
        Method::Post,
        "/api/admin/broadcasts/{id}/pause",
        Role::Manager,
    ),
    (
        Method::Post,
        "/api/admin/broadcasts/{id}/resume",
        Role::Manager,
    ),
    (Method::Get, "/api/admin/diagnosis", Role::Manager),
    (Method::Get, "/api/admin/events", Role::Owner),
    (Method::Get, "/api/admin/export/bookings.csv", Role::Manager),
    (Method::Get, "/api/admin/export/guests.csv", Role::Manager),
    (Method::Get, "/api/admin/export/stats.csv", Role::Manager),
    (Method::Get, "/api/admin/feeds", Role::Owner),
    (Method::Post, "/api/admin/feeds", Role::Owner),
    (Method::Delete, "/api/admin/feeds/{id}", Role::Owner),
    (Method::Get, "/api/admin/guests", Role::Staff),
    (Method::Get, "/api/admin/guests/{id}", Role::Staff),
    (Method::Patch, "/api/admin/guests/{id}", Role::Staff),
    (Method::Post, "/api/admin/guests/{id}/bar", Role::Manager),
    (Method::Get, "/api/admin/guests/{id}/export", Role::Manager),
    (Method::Post, "/api/admin/guests/{id}/forget", Role::Owner),
    (Method::Post, "/api/admin/guests/{id}/unbar", Role::Manager),
    (Method::Post, "/api/admin/guests/{id}/visits", Role::Manager),
    (Method::Get, "/api/admin/hours", Role::Staff),
    (Method::Put, "/api/admin/hours", Role::Manager),
    (Method::Post, "/api/admin/hours/preview", Role::Manager),
    (Method::Get, "/api/admin/menu", Role::Staff),
    (Method::Post, "/api/admin/menu", Role::Manager),
    (Method::Put, "/api/admin/menu/order", Role::Manager),
    (Method::Patch, "/api/admin/menu/{id}", Role::Manager),
    (Method::Delete, "/api/admin/menu/{id}", Role::Manager),
    (Method::Get, "/api/admin/promotions", Role::Staff),
    (Method::Post, "/api/admin/promotions", Role::Manager),
    (Method::Patch, "/api/admin/promotions/{id}", Role::Manager),
    (Method::Delete, "/api/admin/promotions/{id}", Role::Manager),
    (Method::Get, "/api/admin/reviews", Role::Staff),
    (Method::Get, "/api/admin/reviews/summary", Role::Staff),
    (Method::Get, "/api/admin/reviews/{id}", Role::Staff),
    (Method::Delete, "/api/admin/reviews/{id}", Role::Manager),
    (Method::Delete, "/api/admin/session", Role::Staff),
    (Method::Get, "/api/admin/staff", Role::Owner),
    (Method::Post, "/api/admin/staff", Role::Owner),
    (
        Method::Delete,
        "/api/admin/staff/{telegram_id}",
        Role::Owner,
    ),
    (Method::Get, "/api/admin/stats", Role::Staff),
    (Method::Get, "/api/admin/stats/days", Role::Staff),
    (Method::Get, "/api/admin/stats/trends", Role::Staff),
    (Method::Get, "/api/admin/tables", Role::Staff),
    (Method::Post, "/api/admin/tables", Role::Manager),
    (Method::Put, "/api/admin/tables/{number}", Role::Manager),
    (Method::Delete, "/api/admin/tables/{number}", Role::Manager),
    (
        Method::Post,
        "/api/admin/tables/{number}/preview",
        Role::Manager,
    ),
    (Method::Get, "/api/admin/tags", Role::Staff),
    (Method::Get, "/api/admin/tokens", Role::Owner),
    (Method::Post, "/api/admin/tokens", Role::Owner),
    (Method::Delete, "/api/admin/tokens/{id}", Role::Owner),
    (Method::Get, "/api/admin/venue", Role::Staff),
    (Method::Patch, "/api/admin/venue", Role::Manager),
    (Method::Get, "/api/admin/waitlist", Role::Staff),
    (Method::Post, "/api/admin/waitlist", Role::Staff),
    (Method::Delete, "/api/admin/waitlist/{id}", Role::Staff),
    (Method::Post, "/api/admin/waitlist/{id}/claim", Role::Staff),
    (Method::Get, "/api/admin/whoami", Role::Staff),
    (Method::Post, "/api/admin/ws-ticket", Role::Staff),
];

/// The way in: open to all.
const SIGN_IN: (Method, &str) = (Method::Post, "/api/admin/session");

/// Every mounted route, written as OpenAPI writes it.
fn mounted(app: &TestApp) -> Vec<(Method, String)> {
    let routes = app.client.rocket().routes();
    routes
        .map(|route| {
            let path = route.uri.origin.path().as_str();
            (route.method, path.replace('<', "{").replace('>', "}"))
        })
        .collect()
}

/// A path that can be called, of something that does not exist.
fn concrete(template: &str) -> String {
    let parts = template.split('/');
    parts
        .map(|part| {
            if part.starts_with('{') {
                "999999"
            } else {
                part
            }
        })
        .collect::<Vec<_>>()
        .join("/")
}

#[rstest]
#[tokio::test]
async fn routes_and_the_openapi_document_say_the_same() {
    let Some(app) = TestApp::start(Engine::Sqlite).await else {
        return;
    };
    let asset = |path: &str| {
        path == "/openapi.json" || path.starts_with("/docs/") || path.starts_with("/webapp/")
    };
    let mounted: BTreeSet<(String, String)> = mounted(&app)
        .into_iter()
        .filter(|(_, path)| !asset(path))
        .map(|(method, path)| (method.to_string(), path))
        .collect();

    let document = app.get("/openapi.json", &Caller::Nobody).await.ok();
    let paths = document["paths"].as_object().expect("paths");
    let mut described = BTreeSet::new();
    for (path, item) in paths {
        for (method, operation) in item.as_object().expect("operations") {
            described.insert((method.to_uppercase(), path.clone()));
            let what = format!("{method} {path}: {operation}");
            let open = operation["security"] == serde_json::json!([{}]);
            let admin = path.starts_with("/api/");
            assert!(
                !(admin && open) || path == SIGN_IN.1,
                "described as open to all: {what}"
            );
            assert!(
                operation["responses"]["default"].is_object(),
                "no problem described: {what}"
            );
            let named = path.split('/').filter_map(|part| part.strip_prefix('{'));
            for name in named.map(|part| part.trim_end_matches('}')) {
                let parameters = operation["parameters"]
                    .as_array()
                    .cloned()
                    .unwrap_or_default();
                let found = parameters
                    .iter()
                    .any(|one| one["name"] == name && one["in"] == "path");
                assert!(found, "parameter {name} is not described: {what}");
            }
        }
    }
    let silent: Vec<_> = mounted.difference(&described).collect();
    let invented: Vec<_> = described.difference(&mounted).collect();
    assert!(silent.is_empty(), "mounted and not described: {silent:?}");
    assert!(
        invented.is_empty(),
        "described and not mounted: {invented:?}"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn every_admin_route_denies_by_default(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let guest = app.guest(7);
    let session = app.session(&guest).await;
    let staff = app.token(Role::Staff).await;
    let manager = app.token(Role::Manager).await;
    let owner = app.token(Role::Owner).await;
    let forged_token = Caller::Bearer(format!("filin_t_{}", "0".repeat(64)));
    let forged_session = Caller::Bearer(format!("filin_s_{}", "0".repeat(64)));
    let forged_cookie = Caller::Cookie("0".repeat(64));

    let mut walked = BTreeSet::new();
    for (method, path) in mounted(&app) {
        if !path.starts_with("/api/admin") || (method, path.as_str()) == SIGN_IN {
            continue;
        }
        let known = ROLES
            .iter()
            .find(|(other, at, _)| (*other, *at) == (method, path.as_str()));
        let Some((_, _, minimal)) = known else {
            panic!("{method} {path} is new: say in ROLES from which role on it may be called")
        };
        walked.insert((method.to_string(), path.clone()));
        let refused = [
            (&Caller::Nobody, 401, "credentials_missing"),
            (&forged_token, 401, "token_invalid"),
            (&forged_session, 401, "session_expired"),
            (&forged_cookie, 401, "session_expired"),
            (&guest, 403, "forbidden"),
            (&session, 403, "forbidden"),
        ];
        let too_low: &[&Caller] = match minimal {
            Role::Staff => &[],
            Role::Manager => &[&staff],
            Role::Owner => &[&staff, &manager],
        };
        let too_low = too_low.iter().map(|caller| (*caller, 403, "forbidden"));
        for (caller, status, code) in refused.into_iter().chain(too_low) {
            // Nobody reads the body of whoever may not come in, or it would be said to be broken.
            let call = app.call(method, &concrete(&path)).by(caller).csrf();
            call.bytes(ContentType::JSON, b"{ broken")
                .send()
                .await
                .problem(status, code);
        }
        let enough = match minimal {
            Role::Staff => &staff,
            Role::Manager => &manager,
            Role::Owner => &owner,
        };
        let call = app
            .call(method, &concrete(&path))
            .by(enough)
            .json(&serde_json::json!({}));
        let answer = call.send().await;
        let (what, status) = (&answer.what, answer.status);
        assert!(
            !matches!(status, 401 | 403) && status < 500,
            "{what} by {minimal}: {status}"
        );
    }
    assert_eq!(
        walked.len(),
        ROLES.len(),
        "ROLES names a route that is not mounted"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn every_guest_route_is_for_those_whom_telegram_vouches_for(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let token = app.token(Role::Owner).await;
    let cookie = app.cookie(&token).await;
    let before = app.rows().await;
    let mut walked = 0;
    for (method, path) in mounted(&app) {
        let of_others = path.starts_with("/api/admin") || path.starts_with("/api/telegram");
        if !path.starts_with("/api/") || of_others {
            continue;
        }
        walked += 1;
        // Only init data opens a session.
        let opening = (method, path.as_str()) == (Method::Post, "/api/session");
        let of_desk = if opening {
            (401, "credentials_missing")
        } else {
            (403, "forbidden")
        };
        let forged = Caller::Bearer("filin_s_0".into());
        let of_forged = if opening {
            "credentials_missing"
        } else {
            "session_expired"
        };
        let refused = [
            (&Caller::Nobody, (401, "credentials_missing")),
            (&forged, (401, of_forged)),
            (&token, of_desk),
            (&cookie, of_desk),
        ];
        for (caller, (status, code)) in refused {
            let call = app.call(method, &concrete(&path)).by(caller).csrf();
            call.bytes(ContentType::JSON, b"{ broken")
                .send()
                .await
                .problem(status, code);
        }
    }
    assert!(walked >= 8, "only {walked} routes were found");
    assert_eq!(app.rows().await, before, "a refused request wrote");
}

#[rstest]
#[tokio::test]
async fn the_live_feed_is_for_staff() {
    let Some(app) = TestApp::start(Engine::Sqlite).await else {
        return;
    };
    let guest = app.guest(7);
    app.get("/ws/admin", &Caller::Nobody)
        .await
        .problem(401, "credentials_missing");
    app.get("/ws/admin", &guest).await.problem(403, "forbidden");
    app.get("/ws/admin", &app.session(&guest).await)
        .await
        .problem(403, "forbidden");
    app.get("/ws/admin?ticket=0", &Caller::Nobody)
        .await
        .problem(401, "ticket_invalid");
    app.get("/ws/admin?ticket=", &app.admin())
        .await
        .problem(401, "ticket_invalid");
    // Let in, but this is no WebSocket.
    let answer = app.get("/ws/admin", &app.guest(OWNER)).await;
    answer.problem(400, "malformed_request");
}
