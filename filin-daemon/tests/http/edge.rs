//! The edge: headers, unknown places, panics, health, the documentation.

use rocket::http::Method;
use rocket::{get, routes};
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::call::Caller;
use crate::support::{Engine, Setup, TestApp, wish};

async fn on_sqlite() -> TestApp {
    TestApp::start(Engine::Sqlite)
        .await
        .expect("SQLite is never left out")
}

#[rstest]
#[tokio::test]
async fn telegram_may_frame_the_mini_app_and_nobody_the_rest() {
    let app = on_sqlite().await;
    for (path, frames, caching) in [
        (
            "/webapp",
            "https://web.telegram.org https://*.telegram.org",
            Some("no-cache"),
        ),
        (
            "/webapp/unbuilt.svg",
            "https://web.telegram.org https://*.telegram.org",
            None,
        ),
        (
            "/admin",
            "https://web.telegram.org https://*.telegram.org",
            Some("no-cache"),
        ),
        ("/docs/", "'none'", None),
        ("/openapi.json", "'none'", None),
        ("/health", "'none'", None),
        ("/api/bootstrap", "'none'", Some("no-store")),
        ("/api/admin/whoami", "'none'", Some("no-store")),
        ("/api/nowhere", "'none'", Some("no-store")),
        ("/nowhere", "'none'", None),
    ] {
        let answer = app.get(path, &Caller::Nobody).await;
        let policy = answer.header("Content-Security-Policy").unwrap_or_default();
        let parts: Vec<&str> = policy.split(';').map(str::trim).collect();
        let expected = format!("frame-ancestors {frames}");
        assert!(parts.contains(&expected.as_str()), "{path}: {policy}");
        assert!(parts[0].starts_with("default-src '"), "{path}: {policy}");
        assert!(!policy.contains("unsafe-eval"), "{path}: {policy}");
        assert_eq!(
            answer.header("X-Frame-Options"),
            None,
            "{path}: it knows no origins"
        );
        assert_eq!(
            answer.header("X-Content-Type-Options"),
            Some("nosniff"),
            "{path}"
        );
        assert_eq!(
            answer.header("Referrer-Policy"),
            Some("no-referrer"),
            "{path}"
        );
        assert_eq!(answer.header("Cache-Control"), caching, "{path}");
        assert_eq!(answer.header("Access-Control-Allow-Origin"), None, "{path}");
    }
    let mine = app.get("/api/bootstrap", &app.guest(7)).await;
    mine.ok();
    assert_eq!(
        mine.header("Cache-Control"),
        Some("no-store"),
        "personal answers stay out of caches"
    );
}

#[rstest]
#[tokio::test]
async fn unknown_places_and_methods_are_problems() {
    let app = on_sqlite().await;
    for path in [
        "/nowhere",
        "/api",
        "/api/",
        "/api/nowhere",
        "/api/admin",
        "/api/admin/nowhere",
        "/webapp/nowhere.js",
        "/%00",
        "/..%2f..%2fetc%2fpasswd",
        "/api/bookings/1/2/3",
    ] {
        app.get(path, &Caller::Nobody)
            .await
            .problem(404, "route_unknown");
        let english = app
            .call(Method::Get, path)
            .header("Accept-Language", "en")
            .send()
            .await;
        english.problem_in(
            filin_core::domain::actor::Language::En,
            404,
            "route_unknown",
        );
    }
    for (method, path) in [
        (Method::Put, "/api/bookings"),
        (Method::Delete, "/api/bookings"),
        (Method::Post, "/api/bootstrap"),
        (Method::Options, "/api/bookings"),
        (Method::Trace, "/health"),
        (Method::Patch, "/"),
    ] {
        let answer = app.call(method, path).by(&app.guest(7)).send().await;
        let code = answer.json()["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned();
        let known = [(404, "route_unknown"), (405, "method_not_allowed")];
        assert!(
            known.contains(&(answer.status, code.as_str())),
            "{}: {code}",
            answer.what
        );
        answer.problem(answer.status, &code);
    }
    for id in ["abc", "1.5", "99999999999999999999", "-", "%20"] {
        let path = format!("/api/admin/bookings/{id}");
        app.get(&path, &app.admin())
            .await
            .problem(404, "route_unknown");
        app.get(&path, &Caller::Nobody).await;
    }
}

#[get("/panics")]
fn panics() -> &'static str {
    panic!("this test panics on purpose")
}

#[rstest]
#[tokio::test]
async fn a_handler_that_panics_is_a_problem_and_the_next_request_is_served() {
    let dress = |rocket: rocket::Rocket<rocket::Build>| rocket.mount("/api", routes![panics]);
    let app = TestApp::start_as(
        Engine::Sqlite,
        Setup {
            dress,
            ..Setup::default()
        },
    )
    .await
    .unwrap();
    for _ in 0..3 {
        let answer = app.get("/api/panics", &Caller::Nobody).await;
        let problem = answer.problem(500, "internal");
        assert!(
            !problem.to_string().contains("purpose"),
            "the panic's words got out: {problem}"
        );
        assert_eq!(answer.header("Cache-Control"), Some("no-store"));
        app.get("/api/bootstrap", &app.guest(7)).await.ok();
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite, "sqlite")]
#[case::postgres(Engine::Postgres, "postgresql")]
#[tokio::test]
async fn health_is_of_the_process_and_readiness_of_the_database(
    #[case] engine: Engine,
    #[case] name: &str,
) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    for path in ["/", "/health"] {
        let health = app.get(path, &Caller::Nobody).await.ok();
        assert_eq!(
            (&health["status"], &health["db"]),
            (&json!("ok"), &json!(name)),
            "{path}"
        );
    }
    for path in ["/", "/health", "/ready", "/webapp", "/admin"] {
        let head = app.call(Method::Head, path).send().await;
        assert_eq!((head.status, head.bytes.len()), (200, 0), "HEAD {path}");
    }
    let ready = app.get("/ready", &Caller::Nobody).await.ok();
    assert_eq!(ready["status"], "ok", "{ready}");

    let (guest, owner) = (app.guest(7), app.admin());
    app.get("/api/bootstrap", &guest).await.ok();
    app.state().services.close().await;
    let away = app.get("/ready", &Caller::Nobody).await;
    assert_eq!(
        (away.status, &away.json()["status"]),
        (503, &json!("failed")),
        "{}",
        away.text()
    );
    app.get("/health", &Caller::Nobody).await.ok();
    let session = Caller::Bearer("filin_s_unknown".into());
    let token = Caller::Bearer("filin_t_unknown".into());
    for answer in [
        app.post("/api/bookings", &guest, &wish("20:00", 2)).await,
        app.get("/api/bookings", &guest).await,
        app.get("/api/admin/tables", &owner).await,
        app.get("/api/bootstrap", &session).await,
        app.get("/api/admin/whoami", &token).await,
        app.post(
            "/api/admin/session",
            &Caller::Nobody,
            &json!({ "token": "x" }),
        )
        .await,
    ] {
        answer.problem(503, "database_away");
        assert!(answer.header("Retry-After").is_some(), "{}", answer.what);
    }
}

#[rstest]
#[tokio::test]
async fn connections_that_the_server_drops_are_made_anew() {
    let Some(app) = TestApp::start(Engine::Postgres).await else {
        return;
    };
    let (guest, owner) = (app.guest(7), app.admin());
    app.get("/api/bootstrap", &guest).await.ok();
    for hour in ["18:00", "20:00", "22:00"] {
        app.raw()
            .run(
                "select pg_terminate_backend(pid) from pg_stat_activity \
                 where datname = current_database() and pid <> pg_backend_pid()",
            )
            .await;
        app.get("/api/admin/tables", &owner).await.ok();
        app.post("/api/bookings", &guest, &wish(hour, 2))
            .await
            .created();
    }
    app.venue.check().await;
}

#[rstest]
#[tokio::test]
async fn the_api_is_described() {
    let app = on_sqlite().await;
    let document = app.get("/openapi.json", &Caller::Nobody).await.ok();
    assert!(
        document["openapi"]
            .as_str()
            .is_some_and(|version| version.starts_with("3."))
    );
    let schemas = document["components"]["schemas"]
        .as_object()
        .expect("schemas");
    let mut named = Vec::new();
    references(&document, &mut named);
    assert!(!named.is_empty(), "no schema is used");
    for name in named {
        let key = name
            .strip_prefix("#/components/schemas/")
            .unwrap_or_else(|| panic!("{name}"));
        assert!(
            schemas.contains_key(key),
            "{name} is named and not described"
        );
    }
    for name in [
        "Booking",
        "Problem",
        "Live",
        "Availability",
        "Stats",
        "Room",
        "Bootstrap",
    ] {
        assert!(schemas.contains_key(name), "{name} is not described");
    }
}

fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            found.extend(map.get("$ref").and_then(Value::as_str).map(str::to_owned));
            map.values().for_each(|one| references(one, found));
        }
        Value::Array(items) => items.iter().for_each(|one| references(one, found)),
        _ => {}
    }
}

/// What a page asks the browser to fetch.
#[rstest]
#[tokio::test]
async fn the_demos_telegram_may_frame_the_pages_too() {
    let setup = Setup {
        framed_by: Some("http://127.0.0.1:5".into()),
        ..Setup::default()
    };
    let app = TestApp::start_as(Engine::Sqlite, setup)
        .await
        .expect("SQLite is never left out");
    for (path, may) in [("/webapp", true), ("/admin", true), ("/docs/", false)] {
        let answer = app.get(path, &Caller::Nobody).await;
        let policy = answer.header("Content-Security-Policy").unwrap_or_default();
        assert_eq!(
            policy.ends_with("https://*.telegram.org http://127.0.0.1:5"),
            may,
            "{policy}"
        );
    }
}

#[rstest]
#[tokio::test]
async fn the_pages_know_the_api_as_it_is() {
    let known = include_str!("../../../webapp/openapi.json");
    let now = filin_daemon::http::openapi::document().expect("a document");
    assert_eq!(
        known.trim(),
        now.trim(),
        "`filin-daemon openapi >webapp/openapi.json`, then `npm run types` in webapp/"
    );
}

fn fetched(page: &str) -> Vec<&str> {
    let attributes = ["src=\"", "href=\""];
    let values = attributes.iter().flat_map(|name| page.split(name).skip(1));
    values.filter_map(|rest| rest.split('"').next()).collect()
}

#[rstest]
#[case("/docs/")]
#[case("/webapp")]
#[case("/admin")]
#[tokio::test]
async fn pages_work_without_the_internet(#[case] path: &str) {
    let app = on_sqlite().await;
    let page = app.get(path, &Caller::Nobody).await;
    assert_eq!(page.status, 200);
    assert!(
        page.header("Content-Type")
            .is_some_and(|kind| kind.starts_with("text/html"))
    );
    let html = page.text();
    let policy = page.header("Content-Security-Policy").unwrap_or_default();
    assert!(
        !html.contains("<script>") || policy.contains("'sha256-"),
        "{path}: an inline script that the policy would stop"
    );
    let fetched = fetched(&html);
    assert!(!fetched.is_empty(), "{path} asks for nothing");
    for address in fetched {
        assert!(!address.contains("//"), "{path} asks elsewhere: {address}");
        let place = match address.strip_prefix("./").unwrap_or(address) {
            rooted if rooted.starts_with('/') => rooted.to_owned(),
            beside => format!("{path}{beside}"),
        };
        let asset = app.get(&place, &Caller::Nobody).await;
        assert_eq!(asset.status, 200, "{path} asks for {place}");
    }
}

#[rstest]
#[tokio::test]
async fn the_documentation_asks_nobody_else() {
    let app = on_sqlite().await;
    let redirect = app.get("/docs", &Caller::Nobody).await;
    assert_eq!(
        (redirect.status, redirect.header("Location")),
        (302, Some("/docs/"))
    );
    let start = app
        .get("/docs/swagger-initializer.js", &Caller::Nobody)
        .await
        .text();
    assert!(start.contains("/openapi.json"), "{start}");
    assert!(
        start.contains("\"validatorUrl\": \"none\""),
        "it would ask swagger.io: {start}"
    );
}
