//! Rates: an identity over its burst waits, and nobody else does. The limiters run on the real
//! clock, so a test asks for what must be let through and then knocks until it is not.

use std::num::NonZeroU32;

use filin_core::domain::actor::{Language, Role};
use filin_daemon::http::limits::Rates;
use rocket::http::Method;
use rstest::rstest;
use serde_json::json;

use crate::support::call::{Answer, Caller};
use crate::support::{Engine, Setup, TestApp, wish};

/// Far more knocks than any rate of these tests lets through, however slow the machine.
const KNOCKS: usize = 200;

fn some(number: u32) -> NonZeroU32 {
    NonZeroU32::new(number).unwrap()
}

async fn with(rates: Rates, ip_header: Option<&str>) -> TestApp {
    let mut setup = Setup {
        rates,
        ..Setup::default()
    };
    setup.doors.client_ip_header = ip_header.map(str::to_owned);
    TestApp::start_as(Engine::Sqlite, setup).await.unwrap()
}

fn slow() -> Rates {
    Rates {
        per_second: some(1),
        burst: some(5),
        ..Rates::unlimited()
    }
}

/// Knocks until it is too much, and returns how often it was not.
async fn until_too_much<F: Future<Output = Answer>>(
    mut knock: impl FnMut() -> F,
) -> (usize, Answer) {
    for done in 0..KNOCKS {
        let answer = knock().await;
        if answer.status == 429 {
            return (done, answer);
        }
    }
    panic!("{KNOCKS} requests were let through")
}

#[track_caller]
fn asks_to_wait(answer: &Answer, language: Language) {
    let problem = answer.problem_in(language, 429, "rate_limited");
    let seconds: u64 = answer
        .header("Retry-After")
        .expect("Retry-After")
        .parse()
        .expect("seconds");
    assert!((1..=61).contains(&seconds), "Retry-After: {seconds}");
    assert!(
        problem["detail"]
            .as_str()
            .unwrap()
            .contains(&seconds.to_string()),
        "{problem}"
    );
}

#[rstest]
#[tokio::test]
async fn each_identity_has_a_burst_of_its_own() {
    let app = with(slow(), None).await;
    let (russian, english, third) = (app.guest(7), app.guest_speaking(8, "en"), app.guest(9));
    for (guest, language) in [(&russian, Language::Ru), (&english, Language::En)] {
        let knock = || app.get("/api/bookings", guest);
        let (let_in, refused) = until_too_much(knock).await;
        assert!(let_in >= 5, "only {let_in} of a burst of 5");
        asks_to_wait(&refused, language);
    }
    app.get("/api/bookings", &third).await.ok();
    app.get("/api/admin/whoami", &app.admin()).await.ok();
    // The guest is counted by who they are, not by what they show.
    let session = app.session(&third).await;
    let (let_in, refused) = until_too_much(|| app.get("/api/bookings", &session)).await;
    asks_to_wait(&refused, Language::Ru);
    assert!(let_in >= 2, "only {let_in}");
    let by_init_data = app.get("/api/bookings", &third).await.status;
    assert!(matches!(by_init_data, 200 | 429), "{by_init_data}");
}

#[rstest]
#[tokio::test]
async fn tokens_and_cookies_are_counted_by_token() {
    let app = with(slow(), None).await;
    let (busy, other) = (app.token(Role::Staff).await, app.token(Role::Staff).await);
    let (let_in, refused) = until_too_much(|| app.get("/api/admin/whoami", &busy)).await;
    assert!(let_in >= 5, "only {let_in} of a burst of 5");
    asks_to_wait(&refused, Language::Ru);
    app.get("/api/admin/whoami", &other).await.ok();
    let english = || {
        let call = app.call(Method::Get, "/api/admin/whoami").by(&other);
        call.header("Accept-Language", "en").send()
    };
    asks_to_wait(&until_too_much(english).await.1, Language::En);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn ten_bookings_a_minute_may_be_asked_for(#[case] engine: Engine) {
    let rates = Rates {
        bookings_per_minute: some(10),
        ..Rates::unlimited()
    };
    let Some(app) = TestApp::start_as(
        engine,
        Setup {
            rates,
            ..Setup::default()
        },
    )
    .await
    else {
        return;
    };
    let (busy, other) = (app.guest(7), app.guest(8));
    let body = wish("20:10", 2);
    let (let_in, refused) = until_too_much(|| app.post("/api/bookings", &busy, &body)).await;
    assert!(let_in >= 10, "only {let_in} of ten a minute");
    asks_to_wait(&refused, Language::Ru);
    assert_eq!(app.raw().number("select count(*) from bookings").await, 0);
    // Looking, other guests and the desk go on.
    app.get("/api/bootstrap", &busy).await.ok();
    app.post("/api/bookings", &other, &wish("20:00", 2))
        .await
        .created();
    for table in 1..=15 {
        let body = json!({ "starts_at": format!("2026-12-{table:02}T20:00"), "guests": 2 });
        app.post("/api/admin/bookings", &app.admin(), &body)
            .await
            .created();
    }
}

fn few_failures() -> Rates {
    Rates {
        failures_per_minute: some(3),
        ..Rates::unlimited()
    }
}

const WAYS_TO_FAIL: [(&str, &str); 4] = [
    ("Authorization", "Bearer nonsense"),
    ("Authorization", "tma nonsense"),
    ("Authorization", "Bearer filin_s_nonsense"),
    ("Cookie", "filin_admin=nonsense"),
];

#[rstest]
#[tokio::test]
async fn failures_are_counted_by_address() {
    for (name, value) in WAYS_TO_FAIL {
        let app = with(few_failures(), None).await;
        let from = |ip: &'static str| {
            app.call(Method::Get, "/api/admin/whoami")
                .from(ip)
                .header(name, value)
                .send()
        };
        let (let_in, refused) = until_too_much(|| from("203.0.113.7")).await;
        assert!(let_in >= 3, "{value}: only {let_in} of 3 a minute");
        asks_to_wait(&refused, Language::Ru);
        assert_eq!(
            from("203.0.113.8").await.status,
            401,
            "{value}: another address waits too"
        );
        assert_eq!(
            from("2001:db8::7").await.status,
            401,
            "{value}: another address waits too"
        );
        // Whoever is known comes in from there all the same.
        let known = app
            .call(Method::Get, "/api/admin/whoami")
            .from("203.0.113.7")
            .by(&app.admin());
        known.send().await.ok();
    }
}

#[rstest]
#[tokio::test]
async fn guessing_at_the_sign_in_and_at_tickets_is_counted_too() {
    let app = with(few_failures(), None).await;
    let guess = || {
        let call = app
            .call(Method::Post, "/api/admin/session")
            .from("203.0.113.7");
        call.json(&json!({ "token": "guess" })).send()
    };
    asks_to_wait(&until_too_much(guess).await.1, Language::Ru);
    let guess = || {
        app.call(Method::Get, "/ws/admin?ticket=guess")
            .from("203.0.113.9")
            .send()
    };
    asks_to_wait(&until_too_much(guess).await.1, Language::Ru);
    // Being known and not allowed is no failure to be known.
    let guest = app.guest(7);
    for _ in 0..20 {
        let call = app
            .call(Method::Get, "/api/admin/whoami")
            .from("203.0.113.10")
            .by(&guest);
        call.send().await.problem(403, "forbidden");
    }
}

async fn fail(app: &TestApp, ip: &str, headers: &[(&str, &str)]) -> u16 {
    let mut call = app.call(Method::Get, "/api/admin/whoami").from(ip);
    for (name, value) in headers {
        call = call.header(name, value);
    }
    call.by(&Caller::Bearer("nonsense".into()))
        .send()
        .await
        .status
}

/// Fails from this address until it must wait.
async fn exhaust(app: &TestApp, ip: &str, headers: &[(&str, &str)]) {
    for _ in 0..KNOCKS {
        if fail(app, ip, headers).await == 429 {
            return;
        }
    }
    panic!("{KNOCKS} failures were let through");
}

#[rstest]
#[tokio::test]
async fn a_forwarded_address_counts_only_if_the_settings_name_its_header() {
    let app = with(few_failures(), None).await;
    let spoofed = [
        ("X-Forwarded-For", "198.51.100.1"),
        ("X-Real-IP", "198.51.100.1"),
    ];
    exhaust(&app, "203.0.113.7", &spoofed).await;
    for header in [
        "X-Forwarded-For",
        "X-Real-IP",
        "Forwarded",
        "Client-IP",
        "CF-Connecting-IP",
    ] {
        let status = fail(&app, "203.0.113.7", &[(header, "198.51.100.2")]).await;
        assert_eq!(status, 429, "{header} was believed");
    }

    let app = with(few_failures(), Some("X-Forwarded-For")).await;
    let proxy = "10.0.0.1";
    exhaust(&app, proxy, &[("X-Forwarded-For", "198.51.100.1")]).await;
    // What the client itself wrote stands before what the proxy added.
    let pretended = [("X-Forwarded-For", "192.0.2.55, 198.51.100.1")];
    assert_eq!(
        fail(&app, proxy, &pretended).await,
        429,
        "the client's word was believed"
    );
    assert_eq!(
        fail(&app, proxy, &[("X-Real-IP", "198.51.100.1")]).await,
        401,
        "another header"
    );
    assert_eq!(
        fail(&app, proxy, &[("X-Forwarded-For", "198.51.100.2")]).await,
        401
    );
    assert_eq!(
        fail(&app, "10.0.0.2", &[("X-Forwarded-For", "198.51.100.1")]).await,
        429
    );
}
