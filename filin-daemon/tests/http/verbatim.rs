//! What people write comes back as they wrote it: SQL is not run, HTML is not touched, and nothing
//! of it is served as a page.

use rstest::rstest;
use serde_json::{Value, json};

use crate::support::call::{Answer, Caller};
use crate::support::init_data::of_user;
use crate::support::{BOT, Engine, TestApp};

const TEXTS: [&str; 10] = [
    "'; drop table bookings; --",
    "\" or 1=1; select pg_sleep(60); --",
    "$1 $$ %s {} ? :name @x \\",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>&amp;&lt;",
    "</textarea>]]><!--",
    "{{7*7}} ${7*7} #{7*7}",
    "../../etc/passwd %00 %2e%2e",
    "👩\u{200d}👩\u{200d}👧 🦉 ёЁ ß İ 漢字 עברית",
    "{ $field } =cmd|' /C calc'!A0",
];

#[track_caller]
fn kept<'a>(answer: &'a Answer, value: &'a Value, field: &str, text: &str) {
    assert_eq!(value[field], text, "{field} of {}", answer.what);
    assert_eq!(
        answer.header("Content-Type"),
        Some("application/json"),
        "{}",
        answer.what
    );
    assert_eq!(
        answer.header("X-Content-Type-Options"),
        Some("nosniff"),
        "{}",
        answer.what
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn guests_words_come_back_as_they_were(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    for (id, text) in (1..).zip(TEXTS) {
        let user = json!({ "id": id, "first_name": text, "last_name": "🦉" }).to_string();
        let guest = Caller::InitData(of_user(&user, app.now(), BOT));
        let name = format!("{text} 🦉")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let comment = format!("{text}\n\t{text}");
        let starts_at = format!("2026-11-{:02}T20:00", 27 + id / 9);
        let body = json!({ "starts_at": starts_at, "guests": 2, "comment": comment });
        let answer = app.post("/api/bookings", &guest, &body).await;
        let booking = answer.created();
        kept(&answer, &booking, "comment", &comment);
        kept(&answer, &booking["guest"], "name", &name);

        let path = format!("/api/admin/bookings/{}", booking["id"]);
        let answer = app.get(&path, &app.admin()).await;
        let stored = answer.ok();
        kept(&answer, &stored, "comment", &comment);
        kept(&answer, &stored["guest"], "name", &name);
        let me = app.get("/api/bootstrap", &guest).await.ok();
        assert_eq!(me["me"]["name"], name);
    }
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_desks_words_come_back_as_they_were(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let owner = app.admin();
    for (number, text) in (20..).zip(TEXTS) {
        let body = json!({ "guests": 1, "walk_in": true, "name": text, "minutes": 1 });
        let answer = app.post("/api/admin/bookings", &owner, &body).await;
        let booking = answer.created();
        kept(&answer, &booking["guest"], "name", text);
        let path = format!("/api/admin/bookings/{}", booking["id"]);
        let answer = app.patch(&path, &owner, &json!({ "note": text })).await;
        kept(&answer, &answer.ok(), "note", text);
        app.post(
            &format!("{path}/status"),
            &owner,
            &json!({ "status": "completed" }),
        )
        .await
        .ok();

        let body = json!({ "starts_at": "2026-11-27T20:00", "guests": 1 });
        let booking = app
            .post("/api/admin/bookings", &owner, &body)
            .await
            .created();
        let path = format!("/api/admin/bookings/{}/status", booking["id"]);
        let answer = app
            .post(
                &path,
                &owner,
                &json!({ "status": "canceled", "reason": text }),
            )
            .await;
        kept(&answer, &answer.ok(), "reason", text);

        let block = json!({
            "table_no": 8, "starts_at": format!("2026-12-{number}T20:00"), "minutes": 5, "reason": text,
        });
        let answer = app.post("/api/admin/blocks", &owner, &block).await;
        kept(&answer, &answer.created(), "reason", text);

        let table = json!({
            "number": number, "seats": { "min": 1, "max": 4 }, "shape": "round", "online": true,
            "place": { "x": 0, "y": 0, "w": 100, "h": 100, "turn": 0 },
            "zone": text.chars().take(40).collect::<String>().trim(),
        });
        let answer = app.post("/api/admin/tables", &owner, &table).await;
        kept(
            &answer,
            &answer.created(),
            "zone",
            table["zone"].as_str().unwrap(),
        );

        for field in ["name", "schedule", "contacts"] {
            let answer = app
                .patch("/api/admin/venue", &owner, &json!({ field: text }))
                .await;
            kept(&answer, &answer.ok(), field, text);
            let screen = app.get("/api/bootstrap", &app.guest(7)).await;
            kept(&screen, &screen.ok()["venue"], field, text);
        }
        let token = json!({ "name": text, "role": "staff" });
        let answer = app.post("/api/admin/tokens", &owner, &token).await;
        kept(&answer, &answer.created(), "name", text);
        let staff = json!({ "telegram_id": number, "name": text });
        let answer = app.post("/api/admin/staff", &owner, &staff).await;
        kept(&answer, &answer.ok(), "name", text);
        let mut hours = app.get("/api/admin/hours", &owner).await.ok();
        hours["exceptions"] = json!([{ "date": "2027-01-01", "opening": null, "note": text }]);
        let answer = app.put("/api/admin/hours", &owner, &hours).await;
        kept(&answer, &answer.ok()["exceptions"][0], "note", text);
    }
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_shown_and_said_comes_back_as_it_was(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let owner = app.admin();
    for (id, text) in (1..).zip(TEXTS) {
        let long = format!("{text}\n\t{text}");
        let new = json!({ "title": text, "description": long });
        let answer = app.post("/api/admin/promotions", &owner, &new).await;
        let promotion = answer.created();
        kept(&answer, &promotion, "title", text);
        kept(&answer, &promotion, "description", &long);
        let line = json!({ "title": text, "section": text, "description": long, "price": 1 });
        let answer = app.post("/api/admin/menu", &owner, &line).await;
        let line = answer.created();
        kept(&answer, &line, "section", text);
        kept(&answer, &line, "description", &long);

        let guest = app.guest(id);
        let screen = app.get("/api/bootstrap", &guest).await;
        let seen = screen.ok();
        assert_eq!(
            seen["promotions"].as_array().unwrap().last(),
            Some(&promotion)
        );
        assert_eq!(seen["menu"].as_array().unwrap().last(), Some(&line));

        let starts_at = format!("2026-11-{:02}T20:00", 27 + id / 9);
        let wish = json!({ "starts_at": starts_at, "guests": 2 });
        let booking = app.post("/api/bookings", &guest, &wish).await.created();
        let path = format!("/api/admin/bookings/{}/status", booking["id"]);
        for status in ["seated", "completed"] {
            let step = json!({ "status": status });
            app.post(&path, &owner, &step).await.ok();
        }
        let review = json!({ "rating": 5, "text": long });
        let answer = app.post("/api/reviews", &guest, &review).await;
        let review = answer.created();
        kept(&answer, &review, "text", &long);
        let path = format!("/api/admin/reviews/{}", review["id"]);
        let answer = app.get(&path, &owner).await;
        kept(&answer, &answer.ok(), "text", &long);
    }
    app.venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_search_finds_the_letters_themselves(#[case] engine: Engine) {
    let Some(app) = TestApp::start(engine).await else {
        return;
    };
    let owner = app.admin();
    for name in ["100%", "Ёж_ик", "O'Нил", "Иван"] {
        let body = json!({ "guests": 1, "walk_in": true, "name": name });
        app.post("/api/admin/bookings", &owner, &body)
            .await
            .created();
    }
    for (query, found) in [
        ("%25", vec!["100%"]),
        ("_", vec!["Ёж_ик"]),
        ("%D0%B5%D0%96", vec!["Ёж_ик"]),
        ("O%27%D0%BD", vec!["O'Нил"]),
        ("%D0%B8", vec!["Ёж_ик", "O'Нил", "Иван"]),
        ("%27%20or%201%3D1%20--", vec![]),
    ] {
        let list = app
            .get(&format!("/api/admin/bookings?q={query}"), &owner)
            .await
            .ok();
        let mut names: Vec<&str> = list["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["guest"]["name"].as_str().unwrap())
            .collect();
        names.sort_unstable();
        let mut expected = found.clone();
        expected.sort_unstable();
        assert_eq!(names, expected, "{query}");
    }
}
