//! Init data: who comes by Telegram, and who only says so.

use chrono::{DateTime, TimeDelta, Utc};
use filin_core::domain::actor::Language;
use rstest::rstest;
use serde_json::json;

use crate::support::call::{Answer, Caller};
use crate::support::init_data::{of_guest, of_user, sign};
use crate::support::{BOT, Engine, Setup, TestApp};

/// The two public vectors: bot token, raw init data, `auth_date`, Telegram id, name.
const VECTORS: [(&str, &str, i64, i64, &str); 2] = [
    (
        BOT,
        "auth_date=1650385342&user=%7B%22id%22%3A42%2C%22first_name%22%3A%22Test%22%7D&query_id=test&hash=46d2ea5e32911ec8d30999b56247654460c0d20949b6277af519e76271182803",
        1_650_385_342,
        42,
        "Test",
    ),
    (
        "5768337691:AAH5YkoiEuPk8-FZa32hStHTqXiLPtAEhx8",
        "query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%22%2C%22last_name%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A%22ru%22%2C%22is_premium%22%3Atrue%7D&auth_date=1662771648&hash=c501b71e775f74ce10e377dea85a7ea24ecd640b223ea86dfe453e0eaed2e2b2",
        1_662_771_648,
        279_058_397,
        "Vladislav Kibenko",
    ),
];

async fn of_bot(token: Option<&str>) -> TestApp {
    let mut setup = Setup::default();
    setup.doors.bot_token = token.map(str::to_owned);
    TestApp::start_as(Engine::Sqlite, setup)
        .await
        .expect("SQLite is never left out")
}

fn at(timestamp: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(timestamp, 0).unwrap()
}

async fn enter(app: &TestApp, raw: &str) -> Answer {
    app.get("/api/bootstrap", &Caller::InitData(raw.to_owned()))
        .await
}

#[rstest]
#[case(0)]
#[case(1)]
#[tokio::test]
async fn a_public_vector_opens_the_door_and_a_changed_one_does_not(#[case] which: usize) {
    let (token, raw, auth_date, id, name) = VECTORS[which];
    let app = of_bot(Some(token)).await;
    app.set_clock(at(auth_date) + TimeDelta::hours(1));
    let me = &enter(&app, raw).await.ok()["me"];
    assert_eq!(
        (&me["telegram_id"], &me["name"]),
        (&json!(id), &json!(name))
    );

    for place in 0..raw.len() {
        let mut changed = raw.as_bytes().to_vec();
        changed[place] ^= 1;
        let changed = String::from_utf8(changed).unwrap();
        let answer = enter(&app, &changed).await;
        assert_eq!(answer.status, 401, "byte {place} changed: {changed}");
        answer.problem(401, "init_data_invalid");
    }
    for length in 1..raw.len() {
        let answer = enter(&app, &raw[..length]).await;
        assert_eq!(
            answer.status,
            401,
            "cut to {length} bytes: {}",
            &raw[..length]
        );
        answer.problem(401, "init_data_invalid");
    }
    let foreign = of_bot(Some("43:TEST")).await;
    foreign.set_clock(app.now());
    enter(&foreign, raw).await.problem(401, "init_data_invalid");
}

#[rstest]
#[case::fresh(0, None)]
#[case::nearly_a_day(24 * 3600 - 1, None)]
#[case::more_than_a_day(24 * 3600 + 1, Some("init_data_stale"))]
#[case::a_year(365 * 24 * 3600, Some("init_data_stale"))]
#[case::from_the_future(-3600, Some("init_data_future"))]
#[case::from_the_far_future(-365 * 24 * 3600, Some("init_data_future"))]
#[tokio::test]
async fn init_data_has_its_time(#[case] seconds_old: i64, #[case] refused: Option<&str>) {
    let app = of_bot(Some(BOT)).await;
    let raw = of_guest(7, "ru", app.now() - TimeDelta::seconds(seconds_old), BOT);
    match refused {
        None => drop(enter(&app, &raw).await.ok()),
        Some(code) => drop(enter(&app, &raw).await.problem(401, code)),
    }
}

#[rstest]
#[tokio::test]
async fn the_longest_age_is_a_setting() {
    let mut setup = Setup::default();
    setup.doors.init_data_ttl = TimeDelta::minutes(5);
    let app = TestApp::start_as(Engine::Sqlite, setup).await.unwrap();
    let raw = of_guest(7, "ru", app.now(), BOT);
    app.advance(TimeDelta::minutes(4));
    enter(&app, &raw).await.ok();
    app.advance(TimeDelta::minutes(2));
    enter(&app, &raw).await.problem(401, "init_data_stale");
}

#[rstest]
#[tokio::test]
async fn a_signature_alone_is_not_enough() {
    let app = of_bot(Some(BOT)).await;
    let auth_date = app.now().timestamp().to_string();
    let user = r#"{"id":7,"first_name":"Аня"}"#;
    let whole = [("auth_date", auth_date.as_str()), ("user", user)];
    enter(&app, &sign(&whole, BOT)).await.ok();
    let with_signature = [whole[0], ("signature", "abc"), whole[1]];
    enter(&app, &sign(&with_signature, BOT)).await.ok();

    let second_user = format!("{}&user=%7B%22id%22%3A8%7D", sign(&whole, BOT));
    let second_hash = format!("{}&hash={}", sign(&whole, BOT), "0".repeat(64));
    let broken = [
        ("no user", sign(&whole[..1], BOT)),
        ("no auth_date", sign(&whole[1..], BOT)),
        (
            "auth_date is no number",
            sign(&[("auth_date", "today"), whole[1]], BOT),
        ),
        (
            "auth_date beyond time",
            sign(&[("auth_date", "99999999999999999"), whole[1]], BOT),
        ),
        (
            "auth_date twice",
            sign(&[whole[0], ("auth_date", "1"), whole[1]], BOT),
        ),
        ("user is no JSON", of_user("Аня", app.now(), BOT)),
        (
            "user has no id",
            of_user(r#"{"first_name":"Аня"}"#, app.now(), BOT),
        ),
        (
            "id is text",
            of_user(r#"{"id":"7","first_name":"Аня"}"#, app.now(), BOT),
        ),
        (
            "id is negative",
            of_user(r#"{"id":-7,"first_name":"Аня"}"#, app.now(), BOT),
        ),
        (
            "id is zero",
            of_user(r#"{"id":0,"first_name":"Аня"}"#, app.now(), BOT),
        ),
        ("a second user", second_user),
        ("a second hash", second_hash),
        (
            "no hash",
            format!("auth_date={auth_date}&user=%7B%22id%22%3A7%7D"),
        ),
        (
            "an empty hash",
            format!("auth_date={auth_date}&user=%7B%22id%22%3A7%7D&hash="),
        ),
    ];
    for (what, raw) in broken {
        let answer = enter(&app, &raw).await;
        assert_eq!(answer.status, 401, "{what}: {}", answer.text());
        answer.problem(401, "init_data_invalid");
    }
}

#[rstest]
#[case::none(&[], "credentials_missing")]
#[case::no_scheme(&["7"], "credentials_missing")]
#[case::empty(&[""], "credentials_missing")]
#[case::scheme_alone(&["tma"], "credentials_missing")]
#[case::nothing_after_it(&["tma "], "credentials_missing")]
#[case::basic(&["Basic Zm86YmFy"], "credentials_missing")]
#[case::foreign_scheme(&["Telegram 7"], "credentials_missing")]
#[case::nonsense(&["tma nonsense"], "init_data_invalid")]
#[case::token(&["Bearer nonsense"], "token_invalid")]
#[tokio::test]
async fn other_headers_do_not_open(#[case] headers: &[&str], #[case] code: &str) {
    let app = of_bot(Some(BOT)).await;
    let mut call = app.call(rocket::http::Method::Get, "/api/admin/whoami");
    for header in headers {
        call = call.header("Authorization", header);
    }
    call.send().await.problem(401, code);
}

#[rstest]
#[tokio::test]
async fn the_scheme_is_read_in_any_case() {
    let app = of_bot(Some(BOT)).await;
    let raw = of_guest(7, "ru", app.now(), BOT);
    for scheme in ["tma", "TMA", "Tma"] {
        let call = app.call(rocket::http::Method::Get, "/api/bootstrap");
        call.header("Authorization", &format!("{scheme} {raw}"))
            .send()
            .await
            .ok();
    }
}

#[rstest]
#[tokio::test]
async fn without_a_bot_nobody_comes_by_telegram() {
    let app = of_bot(None).await;
    let raw = of_guest(7, "ru", app.now(), BOT);
    enter(&app, &raw).await.problem(401, "bot_off");
    enter(&app, &of_guest(7, "ru", app.now(), ""))
        .await
        .problem(401, "bot_off");
    let ready = app.get("/ready", &Caller::Nobody).await.ok();
    assert_eq!(ready["status"], "degraded", "{ready}");
}

#[rstest]
#[tokio::test]
async fn guests_are_answered_in_the_language_of_their_telegram() {
    let app = of_bot(Some(BOT)).await;
    for (tag, language) in [
        ("ru", Language::Ru),
        ("en", Language::En),
        ("de", Language::En),
        ("", Language::Ru),
    ] {
        let guest = app.guest_speaking(7, tag);
        let call = app
            .call(rocket::http::Method::Get, "/api/availability?guests=0")
            .by(&guest);
        // What the browser says counts less than what Telegram says.
        let answer = call.header("Accept-Language", "en").send().await;
        answer.problem_in(language, 422, "party_too_small");
    }
}
