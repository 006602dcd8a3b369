//! What the desk may not say either: bad input on the admin routes, each case by the highest role,
//! and nothing written.

use filin_core::domain::actor::{Language, Role};
use rocket::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::{Engine, TestApp, wish_at};

const BOOKINGS: &str = "/api/admin/bookings";

/// A status, a code, a method, a path below `/api/admin`, and what the body has of its own; the
/// rest of it is sound. `я*501` is a text of that length. The booking 1 stands at table 1 at eight.
const CASES: &str = r#"
    422 party_too_small      POST   bookings {"guests": 0}
    422 party_too_small      POST   bookings {"guests": -1}
    422 party_too_large      POST   bookings {"guests": 10000}
    422 too_old              POST   bookings {"starts_at": "2026-11-26T20:00"}
    422 too_far_ahead        POST   bookings {"starts_at": "2036-11-26T20:00"}
    422 date_invalid         POST   bookings {"starts_at": "когда-нибудь"}
    422 time_invalid         POST   bookings {"starts_at": null}
    422 minutes_out_of_range POST   bookings {"minutes": 0}
    422 minutes_out_of_range POST   bookings {"minutes": 1441}
    422 minutes_out_of_range POST   bookings {"minutes": 9223372036854775807}
    422 table_unknown        POST   bookings {"table_no": 77}
    422 tables_invalid       POST   bookings {"tables": [5]}
    409 slot_taken           POST   bookings {"table_no": 1}
    404 not_found            POST   bookings {"guest_id": 999}
    422 name_invalid         POST   bookings {"name": "a\u0000b"}
    422 name_invalid         POST   bookings {"name": "a\u202eb"}
    422 name_invalid         POST   bookings {"name": "a\u200bb"}
    422 text_too_long        POST   bookings {"name": "я*101"}
    422 phone_invalid        POST   bookings {"phone": "нет"}
    422 text_too_long        POST   bookings {"comment": "я*501"}
    422 text_invalid         POST   bookings {"comment": "\u0000"}
    422 identity_in_body     POST   bookings {"telegram_id": 7}
    422 unknown_field        POST   bookings {"source": "import"}
    400 malformed_request    POST   bookings {"walk_in": "yes"}
    422 nothing_to_change    PATCH  bookings/1 {}
    422 nothing_to_change    PATCH  bookings/1 {"version": 1}
    422 text_too_long        PATCH  bookings/1 {"note": "я*2001"}
    422 text_invalid         PATCH  bookings/1 {"note": "a\u2067b"}
    422 party_too_small      PATCH  bookings/1 {"guests": 0}
    412 stale_version        PATCH  bookings/1 {"guests": 3, "version": 9}
    404 not_found            PATCH  bookings/999 {"guests": 3}
    400 malformed_request    POST   bookings/1/status {}
    422 status_unknown       POST   bookings/1/status {"status": ""}
    422 status_unknown       POST   bookings/1/status {"status": "gone"}
    409 transition_refused   POST   bookings/1/status {"status": "pending"}
    409 transition_refused   POST   bookings/1/status {"status": "completed"}
    409 nothing_to_undo      POST   bookings/1/status {"status": "undo"}
    412 stale_version        POST   bookings/1/status {"status": "confirmed", "version": 9}
    422 text_too_long        POST   bookings/1/status {"status": "canceled", "reason": "я*501"}
    422 text_invalid         POST   bookings/1/status {"status": "canceled", "reason": "a\nb"}
    404 not_found            POST   bookings/999/status {"status": "seated"}
    422 table_unknown        POST   blocks {"table_no": 77}
    409 slot_taken           POST   blocks {"table_no": 1}
    422 minutes_out_of_range POST   blocks {"minutes": 0}
    422 minutes_out_of_range POST   blocks {"minutes": 9223372036854775807}
    422 in_the_past          POST   blocks {"starts_at": "2026-11-27T12:00"}
    422 text_invalid         POST   blocks {"reason": "\ufeff"}
    404 not_found            DELETE blocks/999 {}
    409 table_exists         POST   tables {"number": 1}
    422 table_unknown        POST   tables {"number": 0}
    422 table_unknown        POST   tables {"number": 1000}
    422 seats_invalid        POST   tables {"seats": {"min": 0, "max": 4}}
    422 seats_invalid        POST   tables {"seats": {"min": 5, "max": 4}}
    422 seats_invalid        POST   tables {"seats": {"min": 1, "max": 101}}
    422 unknown_field        POST   tables {"seats": {"min": 1, "max": 4, "mix": 2}}
    422 unknown_field        POST   tables {"place": {"x": 0, "y": 0, "w": 9, "h": 9, "turn": 0, "z": 0}}
    422 place_off_plan       POST   tables {"place": {"x": 950, "y": 0, "w": 100, "h": 9, "turn": 0}}
    422 place_off_plan       POST   tables {"place": {"x": 9223372036854775807, "y": 0, "w": 100, "h": 9, "turn": 0}}
    400 malformed_request    POST   tables {"shape": "hexagon"}
    422 text_invalid         POST   tables {"zone": "a\tb"}
    422 text_too_long        POST   tables {"zone": "я*41"}
    422 table_unknown        POST   tables {"neighbours": [77]}
    409 table_exists         PUT    tables/5 {"number": 1}
    422 tables_invalid       PUT    tables/5 {"neighbours": [9]}
    404 not_found            PUT    tables/77 {}
    409 table_busy           DELETE tables/1 {}
    404 not_found            DELETE tables/77 {}
    404 not_found            DELETE tables/99999999999 {}
    422 hours_invalid        PUT    hours {"week": [null, null, null, null, null, null], "exceptions": []}
    422 hours_invalid        PUT    hours {"week": [null, null, null, null, null, null, {"opens": "14:00", "closes": "14:00"}], "exceptions": []}
    422 hours_invalid        PUT    hours {"week": [null, null, null, null, null, null, {"opens": "25:00", "closes": "02:00"}], "exceptions": []}
    400 malformed_request    PUT    hours {"week": [null, null, null, null, null, null, null]}
    422 unknown_field        PUT    hours {"week": [{"opens": "14:00", "closes": "02:00", "bar": "01:00"}]}
    422 nothing_to_change    PATCH  venue {}
    422 name_invalid         PATCH  venue {"name": " "}
    422 setting_invalid      PATCH  venue {"zone": "Europe/Moskow"}
    422 time_invalid         PATCH  venue {"day_start": "6 утра"}
    422 text_invalid         PATCH  venue {"schedule": "\u0000"}
    422 text_too_long        PATCH  venue {"contacts": "я*4001"}
    422 unknown_field        PATCH  venue {"rules": {"step": 30}}
    400 malformed_request    PATCH  venue {"rules": {"step_min": 15}}
    400 malformed_request    PATCH  venue {"rules": {}}
    422 unknown_field        PATCH  venue {"loyalty": {"round": 10, "rewards": [], "gift": 1}}
    412 stale_version        PATCH  venue {"name": "Ф", "version": 9}
    422 name_invalid         POST   tokens {"name": "", "role": "staff"}
    422 name_invalid         POST   tokens {"name": "a\u0000", "role": "staff"}
    422 role_unknown         POST   tokens {"name": "касса", "role": "root"}
    422 expiry_invalid       POST   tokens {"name": "касса", "role": "staff", "days": 0}
    422 expiry_invalid       POST   tokens {"name": "касса", "role": "staff", "days": 9223372036854775807}
    404 not_found            DELETE tokens/0 {}
    422 setting_invalid      POST   staff {"telegram_id": 0}
    422 setting_invalid      POST   staff {"telegram_id": 9223372036854775807}
    422 role_unknown         POST   staff {"telegram_id": 7, "role": "guest"}
    422 text_invalid         POST   staff {"telegram_id": 7, "name": "a\u200bb"}
    409 owner_from_settings  POST   staff {"telegram_id": 900, "role": "staff"}
    409 owner_from_settings  DELETE staff/900 {}
    404 not_found            DELETE staff/8 {}
"#;

/// A sound body for this place, where the cases name only what is wrong with it.
fn sound(method: Method, path: &str) -> Value {
    let noun = path.split('/').next().unwrap_or_default();
    match (method, noun) {
        (Method::Post, "bookings") if path == noun => wish_at("20:00", 2, 5),
        (Method::Post, "blocks") => {
            json!({ "table_no": 5, "starts_at": "2026-11-27T20:00", "minutes": 60 })
        }
        (Method::Post | Method::Put, "tables") => json!({
            "number": 9, "seats": { "min": 1, "max": 4 }, "zone": "VIP", "shape": "round",
            "place": { "x": 0, "y": 0, "w": 100, "h": 100, "turn": 0 }, "online": true,
        }),
        _ => json!({}),
    }
}

struct Case {
    status: u16,
    code: &'static str,
    method: Method,
    path: String,
    body: Value,
}

fn parse(line: &'static str) -> Case {
    let mut words = line.split_whitespace();
    let mut word = || {
        words
            .next()
            .unwrap_or_else(|| panic!("too few words: {line}"))
    };
    let (status, code, method, path) = (word(), word(), word(), word());
    let method: Method = method.parse().expect("a method");
    let mut own = line[line.find('{').expect("a body")..].to_owned();
    for length in [41, 101, 501, 2001, 4001] {
        own = own.replace(
            &format!("я*{length}\""),
            &format!("{}\"", "я".repeat(length)),
        );
    }
    let own: Value = serde_json::from_str(&own).unwrap_or_else(|error| panic!("{line}: {error}"));
    let mut body = sound(method, path);
    for (name, value) in own.as_object().expect("an object") {
        body[name] = value.clone();
    }
    Case {
        status: status.parse().expect("a status"),
        code,
        method,
        path: format!("/api/admin/{path}"),
        body,
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn bad_input_at_the_desk_writes_nothing(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let owner = app.token(Role::Owner).await;
    let wish = wish_at("20:00", 2, 1);
    let first = app.post("/api/bookings", &app.guest(7), &wish).await;
    assert_eq!(first.created()["id"], 1, "the cases name it by this number");
    let before = app.rows().await;
    for line in CASES.lines().filter(|line| !line.trim().is_empty()) {
        let case = parse(line);
        for (tag, language) in [("ru", Language::Ru), ("en-GB,en;q=0.9", Language::En)] {
            let call = app.call(case.method, &case.path).by(&owner);
            let call = call.header("Accept-Language", tag).json(&case.body);
            let answer = call.send().await;
            answer.problem_in(language, case.status, case.code);
        }
    }
    assert_eq!(app.rows().await, before);
    app.venue.check().await;
}

#[rstest]
#[case("date=2026-13-01", "date_invalid")]
#[case("date=tomorrow", "date_invalid")]
#[case("date=0000-00-00", "date_invalid")]
#[case("date=%00", "date_invalid")]
#[case("date=%FF%FE", "date_invalid")]
#[case("from=x", "date_invalid")]
#[case("to=99999-01-01", "date_invalid")]
#[case("status=maybe", "status_unknown")]
#[case("status=pending'--", "status_unknown")]
#[case("limit=many", "setting_invalid")]
#[case("limit=99999999999999999999", "setting_invalid")]
#[case("cursor=1", "setting_invalid")]
#[case("cursor=2026-11-27.x.1", "setting_invalid")]
#[case("cursor=2026-11-27.9223372036854775807.1", "setting_invalid")]
#[case("q=%00", "text_invalid")]
#[case("q=%E2%80%AE", "text_invalid")]
#[tokio::test]
async fn bad_queries_of_a_list_are_named(#[case] query: &str, #[case] code: &str) {
    let app = TestApp::start(Engine::Sqlite).await.unwrap();
    let answer = app.get(&format!("{BOOKINGS}?{query}"), &app.admin()).await;
    answer.problem(422, code);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn odd_queries_are_never_a_fault_of_ours(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let (owner, guest) = (app.admin(), app.guest(7));
    let nasty = [
        "",
        "0",
        "-1",
        "9223372036854775807",
        "1e9",
        "%00",
        "%27%22--",
        "%FF",
        "%E2%80%AE",
        "2200-12-31",
        "2000-01-01",
        "2026-11-27",
        "9999-12-31",
        "%25_%25",
        "a%20b",
        "NaN",
        "../..",
    ];
    let desk = [
        "/api/admin/bookings?date=",
        "/api/admin/bookings?from=",
        "/api/admin/bookings?to=",
        "/api/admin/bookings?status=",
        "/api/admin/bookings?q=",
        "/api/admin/bookings?cursor=",
        "/api/admin/bookings?limit=",
        "/api/admin/stats?date=",
        "/api/admin/stats/trends?from=",
        "/api/admin/stats/trends?to=",
        "/api/admin/tables?date=",
        "/api/admin/blocks?date=",
        "/api/admin/events?before=",
        "/api/admin/events?limit=",
        "/api/admin/availability?guests=",
        "/api/admin/availability?except=",
        "/api/admin/bookings?cursor=2200-12-31.",
    ];
    let guests = [
        "/api/availability?date=",
        "/api/availability?guests=",
        "/api/availability?minutes=",
        "/api/availability?table_no=",
        "/api/availability?explain=",
        "/api/availability?except=",
        "/api/bookings?x=",
    ];
    let asked = desk
        .map(|path| (path, &owner))
        .into_iter()
        .chain(guests.map(|path| (path, &guest)));
    for (path, caller) in asked {
        for value in nasty {
            let answer = app
                .call(Method::Get, &format!("{path}{value}"))
                .by(caller)
                .send()
                .await;
            if answer.status == 404 && path.ends_with("except=") {
                answer.problem(404, "not_found");
            } else if answer.status != 200 {
                let code = answer.json()["code"]
                    .as_str()
                    .unwrap_or_default()
                    .to_owned();
                answer.problem(422, &code);
            }
        }
    }
}
