//! Who waits: what is sent, and what is shown.

use serde_json::{Value, json};

use crate::support::{Server, booking, stderr, stdout};

pub(crate) fn wait(id: i64, status: &str) -> Value {
    let offer = json!({
        "starts_at": "2026-11-28T00:30:00+03:00", "ends_at": "2026-11-28T02:00:00+03:00",
        "tables": [3, 4], "expires_at": "2026-11-27T15:10:00+03:00",
    });
    let mut wait = json!({
        "id": id, "date": "2026-11-27", "from_at": "2026-11-27T23:00:00+03:00",
        "until_at": "2026-11-28T00:30:00+03:00", "guests": 6, "minutes": null, "status": status,
        "offer": if status == "offered" { offer } else { Value::Null }, "booking_id": null,
        "created_at": "2026-11-27T14:00:00+03:00",
        "guest": {"id": 9, "telegram_id": null, "name": "Иван", "username": null,
                  "phone": "+79990001122", "visits": 2},
    });
    if status == "waiting" {
        wait["place"] = json!(1);
    }
    wait
}

fn line() -> Server {
    let page = json!({"items": [wait(7, "offered"), wait(8, "waiting")], "next": null});
    Server::lounge().on("GET /api/admin/waitlist", 200, &page)
}

#[test]
fn people_see_the_line_and_what_is_offered() {
    let server = line();
    let table = stdout(
        server
            .filin(&["waitlist", "list"])
            .env("LANG", "ru_RU.UTF-8"),
    );
    for text in [
        "пт 27.11",
        "23:00–00:30",
        "Иван +79990001122",
        "предложен стол",
        "ждёт",
        "00:30–02:00 (сб), стол 3 + 4, до 15:10",
        "В очереди",
    ] {
        assert!(table.contains(text), "{text} in\n{table}");
    }
    let english = stdout(&mut server.filin(&["waitlist", "list"]));
    assert!(
        english.contains("offered") && english.contains("In line"),
        "{english}"
    );
}

#[test]
fn machines_get_json_and_csv() {
    let server = line();
    let list: Value = serde_json::from_str(&stdout(
        &mut server.filin(&["waitlist", "list", "-o", "json"]),
    ))
    .unwrap();
    assert_eq!(list, json!([wait(7, "offered"), wait(8, "waiting")]));
    let csv = stdout(&mut server.filin(&["waitlist", "list", "-o", "csv"]));
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(
        lines[0],
        "id,date,place,from_at,until_at,guests,minutes,name,phone,status,offer_starts_at,\
         offer_tables,offer_expires_at,booking_id,guest_id,created_at"
    );
    assert_eq!(
        lines[1],
        "7,2026-11-27,,2026-11-27T23:00:00+03:00,2026-11-28T00:30:00+03:00,6,,Иван,'+79990001122,\
         offered,2026-11-28T00:30:00+03:00,3 4,2026-11-27T15:10:00+03:00,,9,2026-11-27T14:00:00+03:00"
    );
    assert_eq!(lines.len(), 3);
}

#[test]
fn a_day_is_asked_for_and_may_be_empty() {
    let none = json!({"items": [], "next": null});
    let server = Server::lounge().on("GET /api/admin/waitlist?date=2026-11-28", 200, &none);
    let list = |format| stdout(&mut server.filin(&["waitlist", "list", "завтра", "-o", format]));
    assert_eq!(list("json"), "[]\n");
    assert_eq!(list("csv").lines().count(), 1);
    assert_eq!(list("table"), "");
    let said = stderr(&mut server.filin(&["waitlist", "list", "28.11"]));
    assert!(said.contains("Nobody waits"), "{said}");
}

#[test]
fn somebody_is_added() {
    let server = Server::lounge().on("POST /api/admin/waitlist", 201, &wait(8, "waiting"));
    let args = [
        "waitlist",
        "add",
        "--date",
        "пт",
        "--from",
        "23",
        "--until",
        "0030",
        "--guests",
        "6",
        "--phone",
        "+79990001122",
        "--minutes",
        "90",
    ];
    let shown = stdout(&mut server.filin(&args));
    assert!(
        shown.contains("Иван") && shown.contains("23:00–00:30"),
        "{shown}"
    );
    assert_eq!(
        server.requests().last().unwrap().json(),
        json!({"date": "2026-11-27", "from": "23:00", "until": "00:30", "guests": 6,
               "minutes": 90, "phone": "+79990001122"})
    );
    let known = [
        "waitlist",
        "add",
        "--date",
        "2026-11-27",
        "--from",
        "20:00",
        "--until",
        "20:00",
        "--guests",
        "2",
        "--guest-id",
        "12",
    ];
    server.filin(&known).assert().success();
    assert_eq!(server.requests().last().unwrap().json()["guest_id"], 12);
    // Somebody must be called when a table frees; a time must be one.
    server.filin(&args[..10]).assert().code(2);
    let mut wrong = known;
    wrong[5] = "25:00";
    server.filin(&wrong).assert().code(2);
}

#[test]
fn an_offer_is_claimed_once_and_a_refusal_is_said() {
    let server = Server::lounge()
        .on(
            "POST /api/admin/waitlist/7/claim",
            201,
            &booking(12, "confirmed", "Иван"),
        )
        .refuses(
            "POST /api/admin/waitlist/8/claim",
            409,
            "offer_gone",
            "Предложения нет.",
        );
    let claimed: Value = serde_json::from_str(&stdout(
        &mut server.filin(&["waitlist", "claim", "7", "-o", "json"]),
    ))
    .unwrap();
    assert_eq!(
        (&claimed["id"], &claimed["status"]),
        (&json!(12), &json!("confirmed"))
    );
    let sent = server.requests().pop().unwrap();
    assert!(
        sent.headers.contains("idempotency-key: "),
        "{}",
        sent.headers
    );
    assert_eq!(sent.json(), json!({}));
    assert!(stdout(&mut server.filin(&["waitlist", "claim", "7"])).contains("Иван"));
    let mut refused = server.filin(&["waitlist", "claim", "8"]);
    assert!(stderr(&mut refused).contains("Предложения нет."));
    refused.assert().code(3);
}

#[test]
fn somebody_is_taken_off_the_list_when_that_is_meant() {
    let server = line()
        .on("DELETE /api/admin/waitlist/7", 204, &Value::Null)
        .refuses(
            "DELETE /api/admin/waitlist/9",
            404,
            "not_found",
            "Такого места нет.",
        );
    let mut asked = server.filin(&["waitlist", "remove", "7"]);
    assert!(stderr(&mut asked).contains("--yes"));
    asked.assert().code(2);
    assert_eq!(server.lines(), Vec::<String>::new());
    let mut done = server.filin(&["waitlist", "remove", "7", "-y"]);
    assert_eq!(stdout(&mut done), "");
    assert!(stderr(&mut done).contains("#7 waits no longer"));
    let mut unknown = server.filin(&["waitlist", "remove", "9", "-y"]);
    unknown.assert().code(3);
}
