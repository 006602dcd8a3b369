//! The room, what is free in it, and what happened.

use serde_json::{Value, json};

use crate::support::{Server, stdout, table};

#[test]
fn the_room_is_drawn() {
    let room =
        json!({"date": "2026-11-27", "tables": [table(1, 100, "free"), table(2, 600, "seated")]});
    let server = Server::lounge().on("GET /api/admin/tables?date=2026-11-27", 200, &room);
    let map = stdout(
        server
            .filin(&["tables", "map"])
            .env("COLUMNS", "60")
            .env("LANG", "ru_RU.UTF-8"),
    );
    for text in ["╭", "1 С", "2 Г", "2–4", "гости за столом: 1"] {
        assert!(map.contains(text), "{text} in\n{map}");
    }
    assert!(map.lines().all(|line| line.chars().count() <= 60), "{map}");
    let json: Value = serde_json::from_str(&stdout(
        &mut server.filin(&["tables", "list", "-o", "json"]),
    ))
    .unwrap();
    assert_eq!(json[1]["state"], "seated");
}

#[test]
fn slots_are_explained_in_words() {
    let found = json!({"date": "2026-11-28", "guests": 2, "slots": [
        {"starts_at": "2026-11-28T18:00:00+03:00", "ends_at": "2026-11-28T20:00:00+03:00",
         "tables": [], "joins": [], "why": "in_the_past", "unfit": [
            {"table": 5, "code": "slot_taken"}, {"table": 9, "code": "slot_taken"},
            {"table": 6, "code": "of_later_days"}]},
    ]});
    let line = "GET /api/admin/availability?date=2026-11-28&guests=2&explain=1";
    let server = Server::lounge().on(line, 200, &found);
    let args = ["slots", "завтра", "--guests", "2", "--explain"];
    let text = stdout(server.filin(&args).env("LANG", "ru_RU.UTF-8"));
    for part in ["уже прошло", "занято: 5, 9", "of_later_days: 6"] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    let csv = stdout(&mut server.filin(&[&args[..], &["-o", "csv"]].concat()));
    assert!(csv.contains("in_the_past,5:slot_taken"), "{csv}");
}

#[test]
fn slots_are_explained() {
    let found = json!({"date": "2026-11-28", "guests": 2, "slots": [
        {"starts_at": "2026-11-28T18:00:00+03:00", "ends_at": "2026-11-28T20:00:00+03:00",
         "tables": [2, 1], "joins": [[3, 4]], "unfit": [{"table": 5, "code": "table_too_small"}]},
        {"starts_at": "2026-11-28T18:30:00+03:00", "ends_at": "2026-11-28T20:30:00+03:00",
         "tables": [], "joins": [], "why": "too soon"},
    ]});
    let line = "GET /api/admin/availability?date=2026-11-28&guests=2&minutes=90&explain=1";
    let server = Server::lounge().on(line, 200, &found);
    let args = [
        "slots",
        "завтра",
        "--guests",
        "2",
        "--minutes",
        "90",
        "--explain",
    ];
    let text = stdout(&mut server.filin(&args));
    for part in ["18:00", "2, 1", "3+4", "too few seats: 5", "too soon", "—"] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
}

#[test]
fn events_page_back_to_the_limit() {
    let event = |seq: i64| {
        json!({"seq": seq, "at": "2026-11-27T12:00:00+03:00", "kind": "booking.confirmed",
               "actor": "token:1", "actor_name": "bar", "channel": "api", "data": {"n": seq}})
    };
    let page = |from: i64, count: i64, next: Option<&str>| {
        let items: Vec<Value> = (0..count).map(|n| event(from - n)).collect();
        json!({"items": items, "next": next})
    };
    let server = Server::start()
        .on(
            "GET /api/admin/events?limit=100",
            200,
            &page(500, 100, Some("401")),
        )
        .on(
            "GET /api/admin/events?limit=50&before=401",
            200,
            &page(400, 50, Some("351")),
        );
    let json: Value = serde_json::from_str(&stdout(
        &mut server.filin(&["events", "--limit", "150", "-o", "json"]),
    ))
    .unwrap();
    assert_eq!(json.as_array().unwrap().len(), 150);
    assert_eq!(json[149]["seq"], 351);
}
