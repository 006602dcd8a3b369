//! Guests at the desk: shapes, roles, bad input.

use filin_core::domain::actor::Role;
use rocket::http::Method;
use rstest::rstest;
use serde_json::{Value, json};

use crate::support::call::Caller;
use crate::support::{Engine, TestApp, wish_at};

const GUESTS: &str = "/api/admin/guests";
const PHONE: &str = "+79990001122";

/// Guest 1 has a phone alone and is confirmed for eight; guest 2 is of Telegram and has asked.
async fn with_two_guests(engine: Engine) -> Option<TestApp> {
    let app = TestApp::start(engine).await?;
    let mut body = wish_at("20:00", 2, 1);
    body["phone"] = json!(PHONE);
    body["name"] = json!("Иван");
    let made = app
        .post("/api/admin/bookings", &app.admin(), &body)
        .await
        .created();
    assert_eq!(made["guest"]["id"], 1);
    let made = app
        .post("/api/bookings", &app.guest(70), &wish_at("20:00", 2, 2))
        .await
        .created();
    assert_eq!(made["guest"]["id"], 2);
    Some(app)
}

fn query(text: &str) -> String {
    let escaped: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    format!("{GUESTS}?q={escaped}")
}

async fn found(app: &TestApp, path: &str) -> Vec<i64> {
    let page = app.get(path, &app.admin()).await.ok();
    let items = page["items"].as_array().expect("items");
    items
        .iter()
        .map(|one| one["id"].as_i64().unwrap())
        .collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_card_has_its_shape(#[case] engine: Engine) {
    let Some(app) = with_two_guests(engine).await else {
        return;
    };
    let staff = app.token(Role::Staff).await;
    let card = app.get(&format!("{GUESTS}/1"), &staff).await.ok();
    let expected = json!({
        "id": 1, "telegram_id": null, "name": "Иван", "username": null, "phone": PHONE,
        "phone_verified": false, "language": "ru", "notes": "", "tags": [], "discount": 0,
        "subscribed": false, "barred": false, "forgotten": false, "version": 1,
        "created_at": "2026-11-27T15:00:00+03:00",
        "loyalty": {"visits": 0, "in_round": 0, "next": {"after_visits": 5, "percent": 50},
                    "earns_now": null},
        "stats": {"bookings": 1, "completed": 0, "canceled": 0, "no_shows": 0,
                  "favourite_table": null, "first_visit": null, "last_visit": null},
        "visits": [],
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(card[name], *value, "{name}");
    }
    assert_eq!(card.as_object().unwrap().len(), 19, "{card}");
    assert_eq!(card["bookings"][0]["tables"], json!([1]));
    let page = app.get(&format!("{GUESTS}?limit=1"), &staff).await.ok();
    assert_eq!(
        (&page["items"][0]["id"], &page["next"]),
        (&json!(2), &json!("2"))
    );
    let next = app
        .get(&format!("{GUESTS}?limit=1&cursor=2"), &staff)
        .await
        .ok();
    assert_eq!(
        (&next["items"][0]["id"], &next["next"]),
        (&json!(1), &Value::Null)
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_is_looked_after(#[case] engine: Engine) {
    let Some(app) = with_two_guests(engine).await else {
        return;
    };
    let (staff, manager) = (app.token(Role::Staff).await, app.token(Role::Manager).await);
    let one = format!("{GUESTS}/1");
    let noted = app
        .patch(
            &one,
            &staff,
            &json!({ "notes": "<b>мята</b>", "version": 1 }),
        )
        .await
        .ok();
    assert_eq!(
        (&noted["notes"], &noted["version"]),
        (&json!("<b>мята</b>"), &json!(2))
    );
    let stale = app
        .patch(&one, &staff, &json!({ "notes": "x", "version": 1 }))
        .await
        .problem(412, "stale_version");
    assert_eq!(stale["version"], 2);
    let body = json!({ "tags": ["VIP"], "discount": 200 });
    let tagged = app.patch(&one, &manager, &body).await.ok();
    assert_eq!(
        (&tagged["tags"], &tagged["discount"]),
        (&json!(["vip"]), &json!(200))
    );
    assert_eq!(found(&app, &format!("{GUESTS}?tag=vip")).await, [1]);
    let body = json!({ "delta": 4, "reason": "карта" });
    let visited = app
        .post(&format!("{one}/visits"), &manager, &body)
        .await
        .ok();
    assert_eq!(visited["loyalty"]["earns_now"], 50);
    assert_eq!(visited["bookings"][0]["earns"], 50);
    assert_eq!(visited["visits"][0]["reason"], "карта");

    let barred = app
        .post(&format!("{GUESTS}/2/bar"), &manager, &json!({}))
        .await
        .ok();
    assert_eq!(barred["barred"], true);
    assert_eq!(found(&app, &format!("{GUESTS}?barred=true")).await, [2]);
    app.post("/api/bookings", &app.guest(70), &wish_at("20:00", 2, 5))
        .await
        .problem(422, "guest_barred");
    app.post(&format!("{GUESTS}/2/unbar"), &manager, &json!({}))
        .await
        .ok();

    let kept = app.get(&format!("{one}/export"), &manager).await.ok();
    assert_eq!(kept["guest"]["notes"], "<b>мята</b>");
    assert_eq!(kept["visits"].as_array().map(Vec::len), Some(1));
    assert_eq!(kept["bookings"].as_array().map(Vec::len), Some(1));
    app.post(&format!("{one}/forget"), &app.admin(), &json!({}))
        .await
        .problem(409, "guest_has_bookings");
    app.post(
        "/api/admin/bookings/1/status",
        &staff,
        &json!({ "status": "completed" }),
    )
    .await
    .ok();
    let gone = app
        .call(Method::Post, &format!("{one}/forget"))
        .by(&app.admin())
        .send()
        .await
        .ok();
    assert_eq!(
        (&gone["forgotten"], &gone["name"]),
        (&json!(true), &json!(""))
    );
    assert_eq!(gone["loyalty"]["visits"], 5);
    assert_eq!(found(&app, GUESTS).await, [2]);
    app.patch(&one, &staff, &json!({ "notes": "x" }))
        .await
        .problem(409, "guest_forgotten");
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn any_text_is_a_harmless_question(#[case] engine: Engine) {
    let Some(app) = with_two_guests(engine).await else {
        return;
    };
    let rows = app.rows().await;
    for (text, expected) in [
        ("#1", vec![1]),
        (PHONE, vec![1]),
        ("8 999 000 11 22", vec![1]),
        ("ива", vec![1]),
        ("ИВАН", vec![1]),
        ("70", vec![2]),
        ("%", vec![]),
        ("_", vec![]),
        ("'", vec![]),
        ("'; drop table guests; --", vec![]),
        ("\" or \"\"=\"", vec![]),
        ("🦉", vec![]),
        ("\\", vec![]),
    ] {
        assert_eq!(found(&app, &query(text)).await, expected, "{text}");
    }
    let admin = app.admin();
    for text in ["я".repeat(5_000), "%".repeat(3_000), "🦉".repeat(101)] {
        app.get(&query(&text), &admin)
            .await
            .problem(422, "text_too_long");
    }
    for text in ["a\0b", "a\nb", "\u{202e}"] {
        app.get(&query(text), &admin)
            .await
            .problem(422, "text_invalid");
    }
    for (path, code) in [
        ("?cursor=x", "setting_invalid"),
        ("?limit=many", "setting_invalid"),
        ("?tag=a%0Ab", "text_invalid"),
    ] {
        let answer = app.get(&format!("{GUESTS}{path}"), &admin).await;
        answer.problem(422, code);
    }
    // Bytes that are no text are nobody's name.
    let bytes = app.get(&format!("{GUESTS}?q=%FF%FE"), &admin).await;
    assert!(bytes.status < 500, "{}", bytes.text());
    for id in ["0", "-1", "999", "9223372036854775807"] {
        let answer = app.get(&format!("{GUESTS}/{id}"), &admin).await;
        answer.problem(404, "not_found");
    }
    for id in ["abc", "99999999999999999999", "1%27"] {
        let answer = app.get(&format!("{GUESTS}/{id}"), &admin).await;
        answer.problem(404, "route_unknown");
    }
    assert_eq!(app.rows().await, rows);
}

/// A status, a code, a method, a path below the guests, a body. Guest 2 is of Telegram.
const CASES: &str = r#"
    422 nothing_to_change  PATCH 1 {}
    422 nothing_to_change  PATCH 1 {"version": 1}
    422 unknown_field      PATCH 1 {"phone": "+79990001133"}
    422 unknown_field      PATCH 1 {"barred": true}
    422 identity_in_body   PATCH 1 {"telegram_id": 7}
    400 malformed_request  PATCH 1 {"notes": 7}
    400 malformed_request  PATCH 1 {"tags": "vip"}
    422 text_invalid       PATCH 1 {"notes": "a\u0000b"}
    422 text_invalid       PATCH 1 {"notes": "a\u001b[2Jb"}
    422 text_too_long      PATCH 1 {"notes": "я*2001"}
    422 name_invalid       PATCH 1 {"name": ""}
    422 text_too_long      PATCH 1 {"name": "я*101"}
    409 name_from_telegram PATCH 2 {"name": "Маша"}
    422 setting_invalid    PATCH 1 {"discount": -1}
    422 setting_invalid    PATCH 1 {"discount": 100001}
    400 malformed_request  PATCH 1 {"discount": 1.5}
    422 text_invalid       PATCH 1 {"tags": [""]}
    422 text_too_long      PATCH 1 {"tags": ["я*31"]}
    422 tags_too_many      PATCH 1 {"tags": ["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18","19","20","21"]}
    412 stale_version      PATCH 1 {"notes": "x", "version": 9}
    404 not_found          PATCH 999 {"notes": "x"}
    400 malformed_request  POST  1/visits {}
    400 malformed_request  POST  1/visits {"delta": "3", "reason": "x"}
    422 setting_invalid    POST  1/visits {"delta": 0, "reason": "x"}
    422 setting_invalid    POST  1/visits {"delta": 1001, "reason": "x"}
    422 setting_invalid    POST  1/visits {"delta": -9223372036854775808, "reason": "x"}
    422 setting_invalid    POST  1/visits {"delta": 1, "reason": " "}
    422 text_invalid       POST  1/visits {"delta": 1, "reason": "a\nb"}
    422 text_too_long      POST  1/visits {"delta": 1, "reason": "я*201"}
    409 visits_negative    POST  1/visits {"delta": -1, "reason": "x"}
    422 unknown_field      POST  1/visits {"delta": 1, "reason": "x", "booking_id": 1}
    404 not_found          POST  999/visits {"delta": 1, "reason": "x"}
    422 text_too_long      POST  1/bar {"reason": "я*201"}
    422 unknown_field      POST  1/bar {"until": "2027-01-01"}
    404 not_found          POST  999/bar {}
    404 not_found          POST  999/unbar {}
    409 guest_has_bookings POST  1/forget {}
    404 not_found          POST  999/forget {}
    404 not_found          GET   999/export {}
"#;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_cannot_be_is_refused_and_nothing_written(#[case] engine: Engine) {
    let Some(app) = with_two_guests(engine).await else {
        return;
    };
    let rows = app.rows().await;
    let mut asked = 0;
    for line in CASES.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (head, body) = line.split_once('{').expect("a body");
        let words: Vec<&str> = head.split_whitespace().collect();
        let [status, code, method, path] = words[..] else {
            panic!("{line}")
        };
        let mut body = format!("{{{body}");
        for long in [2001, 201, 101, 31] {
            body = body.replace(&format!("я*{long}"), &"я".repeat(long));
        }
        let method: Method = method.parse().expect("a method");
        let call = app.call(method, &format!("{GUESTS}/{path}"));
        let call = call.by(&app.admin());
        let body: Value = serde_json::from_str(&body).expect(line);
        let answer = call.json(&body).send().await;
        answer.problem(status.parse().expect("a status"), code);
        asked += 1;
    }
    assert!(asked > 35);
    assert_eq!(app.rows().await, rows);
    let versions = "select cast(sum(version) as bigint) from guests";
    assert_eq!(app.raw().number(versions).await, 2);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn each_does_what_their_role_may(#[case] engine: Engine) {
    let Some(app) = with_two_guests(engine).await else {
        return;
    };
    let staff = app.token(Role::Staff).await;
    let manager = app.token(Role::Manager).await;
    let guest = app.guest(70);
    let rows = app.rows().await;
    let own = format!("{GUESTS}/2");
    let patches = [
        json!({ "discount": 1 }),
        json!({ "notes": "x", "tags": ["vip"] }),
    ];
    for body in &patches {
        app.patch(&own, &staff, body)
            .await
            .problem(403, "forbidden");
    }
    // A guest's own init data opens nothing here, not even for what is theirs.
    app.get(&own, &guest).await.problem(403, "forbidden");
    let body = json!({ "notes": "x" });
    app.patch(&own, &guest, &body)
        .await
        .problem(403, "forbidden");
    let visit = json!({ "delta": 5, "reason": "x" });
    let refused: [(&Caller, &str, &Value); 6] = [
        (&guest, "visits", &visit),
        (&staff, "visits", &visit),
        (&staff, "bar", &body),
        (&staff, "unbar", &body),
        (&staff, "forget", &body),
        (&manager, "forget", &body),
    ];
    for (caller, what, body) in refused {
        app.post(&format!("{own}/{what}"), caller, body)
            .await
            .problem(403, "forbidden");
    }
    app.get(&format!("{own}/export"), &staff)
        .await
        .problem(403, "forbidden");
    assert_eq!(app.rows().await, rows);
}
