//! A server that is newer than this program: what it does not know is shown as it came.

use serde_json::{Value, json};

use crate::guests::card;
use crate::support::{Server, booking, stderr, stdout, table};
use crate::world;

fn page(items: &[Value]) -> Value {
    json!({ "items": items, "next": null })
}

/// One booking with a status, a source and a field of later days, one without.
fn server() -> Server {
    let mut odd = booking(12, "on_hold", "Аня");
    odd["source"] = json!("voice");
    odd["hookah"] = json!({"taste": "мята"});
    let items = [odd.clone(), booking(13, "confirmed", "Иван")];
    let mut seats = table(1, 100, "cleaning");
    seats["bookings"] = json!([odd.clone()]);
    let room = json!({"date": "2026-11-27", "tables": [seats, table(2, 600, "free")]});
    let mut known = card(12, "Маша");
    known["bookings"] = json!([odd.clone()]);
    let mut event = world::event(7);
    event["kind"] = json!("drone.landed");
    event["channel"] = json!("drone");
    let token = json!({"id": 3, "name": "бар", "role": "cook", "created_by": "owner",
                       "created_at": "2026-11-20T12:00:00+03:00", "expires_at": null});
    Server::lounge()
        .loosely()
        .on("GET /api/admin/bookings", 200, &page(&items))
        .on("GET /api/admin/bookings/12", 200, &odd)
        .on("GET /api/admin/tables", 200, &room)
        .on("GET /api/admin/guests/12", 200, &known)
        .on("GET /api/admin/events", 200, &page(&[event]))
        .on("GET /api/admin/tokens", 200, &json!([token]))
}

fn json_of(server: &Server, args: &[&str]) -> Value {
    let text = stdout(&mut server.filin(&[args, &["-o", "json"]].concat()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{args:?}: {error}: {text}"))
}

#[test]
fn words_that_are_not_known_are_shown_as_they_came() {
    let server = server();
    for (args, words) in [
        (
            &["bookings", "list"][..],
            &["on_hold", "confirmed", "Иван"][..],
        ),
        (&["bookings", "show", "12"], &["on_hold", "voice", "Аня"]),
        (&["tables", "list"], &["cleaning", "#12", "free"]),
        (&["tables", "map"], &["out of service"]),
        (&["guests", "show", "12"], &["Маша", "#", "Аня"]),
        (&["events", "list"], &["drone.landed"]),
        (&["tokens", "list"], &["cook", "бар"]),
    ] {
        let table = stdout(&mut server.filin(args));
        let said = stderr(&mut server.filin(args));
        for word in words {
            assert!(table.contains(word), "{args:?}: {word} in\n{table}{said}");
        }
        server.filin(args).assert().success();
    }
    let csv = stdout(&mut server.filin(&["bookings", "list", "-o", "csv"]));
    assert!(csv.contains(",on_hold,voice,"), "{csv}");
    assert!(csv.contains(",confirmed,staff,"), "{csv}");
}

#[test]
fn json_of_what_is_not_known_is_the_servers_own() {
    let server = server();
    let list = json_of(&server, &["bookings", "list"]);
    assert_eq!(
        (&list[0]["status"], &list[0]["source"]),
        (&json!("on_hold"), &json!("voice"))
    );
    assert_eq!(list[0]["hookah"]["taste"], "мята");
    assert_eq!(list[1]["status"], "confirmed");
    let room = json_of(&server, &["tables", "map"]);
    assert_eq!(room["tables"][0]["state"], "cleaning");
    assert_eq!(room["tables"][0]["bookings"][0]["status"], "on_hold");
    assert_eq!(
        json_of(&server, &["guests", "show", "12"])["bookings"][0]["status"],
        "on_hold"
    );
}

#[test]
fn what_is_no_booking_is_still_none() {
    let mut broken = booking(12, "on_hold", "Аня");
    broken["starts_at"] = json!("soon");
    let server = Server::start().on("GET /api/admin/bookings/12", 200, &broken);
    let mut show = server.filin(&["bookings", "show", "12"]);
    assert!(stderr(&mut show).contains("not Filin's"));
    show.assert().code(1);
}

#[test]
fn a_table_that_is_not_understood_is_not_changed() {
    let server = server();
    let mut set = server.filin(&["tables", "set", "1", "--seats", "2-6"]);
    set.assert().code(1);
    assert!(server.lines().iter().all(|line| line.starts_with("GET")));
}

#[test]
fn the_doctor_tells_versions_apart() {
    for (theirs, fix) in [
        ("99.0.0", "Bring filin up"),
        ("0.0.1", "Bring the daemon up"),
    ] {
        let health = json!({"status": "ok", "version": theirs, "db": "sqlite", "more": 1});
        let server = Server::start().on("GET /health", 200, &health);
        let findings = json_of(&server, &["doctor"]);
        let of = |name: &str| {
            let found = findings.as_array().unwrap().iter();
            found.clone().find(|one| one["name"] == name).cloned()
        };
        let version = of("version").unwrap();
        assert_eq!(version["status"], "degraded");
        assert!(version["fix"].as_str().unwrap().contains(fix), "{version}");
        // An older daemon knows no diagnosis.
        assert_eq!(of("diagnosis").unwrap()["status"], "degraded");
    }
}
