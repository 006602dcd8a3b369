//! What goes wrong: exit codes, and what is said.

use std::net::TcpListener;
use std::thread;

use serde_json::{Value, json};

use crate::support::{Server, filin, stderr, stdout};

const SHOW: &[&str] = &["bookings", "show", "1"];
const PATH: &str = "GET /api/admin/bookings/1";

#[test]
fn each_refusal_has_its_code_and_says_the_servers_words() {
    for (status, code) in [
        (400, 1),
        (401, 4),
        (403, 4),
        (404, 3),
        (409, 3),
        (412, 3),
        (422, 3),
        (429, 1),
        (500, 1),
        (502, 5),
        (503, 5),
        (504, 5),
    ] {
        let server = Server::start().refuses(PATH, status, "some_code", "Так нельзя, потому что.");
        for format in ["table", "json"] {
            let mut command = server.filin(&[SHOW, &["-o", format]].concat());
            assert_eq!(stdout(&mut command), "", "{status}");
            assert!(
                stderr(&mut command).contains("error: Так нельзя, потому что.\n"),
                "{status}"
            );
            command.assert().code(code);
        }
        // The same without a problem document.
        let server = Server::start().on(PATH, status, &json!("no"));
        server.filin(SHOW).assert().code(code);
        assert!(stderr(&mut server.filin(SHOW)).contains(&status.to_string()));
    }
}

#[test]
fn errors_say_what_to_do_next() {
    for (status, code, next) in [
        (401, "unauthorized", "filin login"),
        (403, "forbidden", "owner"),
        (409, "stale_version", "look again"),
        (409, "slot_taken", "filin slots"),
        (503, "database_away", "filin doctor"),
    ] {
        let server = Server::start().refuses(PATH, status, code, "No.");
        let said = stderr(&mut server.filin(SHOW));
        assert!(said.contains(next), "{status}: {said}");
    }
}

#[test]
fn a_taken_slot_comes_with_others() {
    let problem = json!({
        "type": "about:blank#slot_taken", "title": "Taken", "status": 409, "detail": "Занято.", "code": "slot_taken",
        "alternatives": [{"starts_at": "2026-11-27T19:30:00+03:00", "tables": [5]},
                         {"starts_at": "2026-11-27T19:00:00+03:00", "tables": [1, 2]}],
    });
    let server = Server::lounge().on("POST /api/admin/bookings", 409, &problem);
    let args = [
        "bookings", "create", "--date", "fri", "--time", "19:00", "--guests", "4", "--lang", "ru",
    ];
    let said = stderr(&mut server.filin(&args));
    assert_eq!(
        said,
        "ошибка: Занято.\n  Свободно вместо этого:\n    пт 27.11 19:30 — стол 5\n    пт 27.11 19:00 — стол 1 + 2\n"
    );
    server.filin(&args).assert().code(3);
}

#[test]
fn no_server_is_five() {
    // Nobody can listen on port 0.
    let mut refused = filin(&["--server", "http://127.0.0.1:0", "bookings", "show", "1"]);
    assert!(stderr(&mut refused).contains("filin doctor"));
    refused.assert().code(5);
}

/// A server that takes calls and hangs up.
fn rude() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || listener.incoming().for_each(drop));
    url
}

#[test]
fn a_change_without_an_answer_may_have_been_made() {
    let url = rude();
    let mut change = filin(&["--server", &url, "bookings", "confirm", "1"]);
    assert!(
        stderr(&mut change).contains("not known"),
        "{}",
        stderr(&mut change)
    );
    change.assert().code(5);
    let mut look = filin(&["--server", &url, "bookings", "show", "1"]);
    assert!(!stderr(&mut look).contains("not known"));
    look.assert().code(5);
}

#[test]
fn mistakes_in_the_command_line_are_two() {
    let server = Server::lounge();
    for args in [
        &["nonsense"][..],
        &["bookings", "show", "x"],
        &["bookings", "confirm"],
        &["bookings", "confirm", "x"],
        &["bookings", "move", "1"],
        &[
            "bookings", "list", "today", "--from", "today", "--to", "today",
        ],
        &["bookings", "list", "today", "--to", "today"],
        &["bookings", "list", "--from", "28.11", "--to", "27.11"],
        &["bookings", "list", "--to", "26.11"],
        &["stats", "--from", "28.11", "--to", "27.11"],
        &["tables", "unblock"],
        &["tables", "unblock", "7", "--table", "5"],
        &["tables", "block", "5", "--date", "fri"],
        &[
            "tables", "block", "5", "--date", "tomorrow", "--time", "now",
        ],
        &["bookings", "list", "--status", "late"],
        &["bookings", "list", "32.13"],
        &["bookings", "create", "--guests", "2"],
        &[
            "bookings", "create", "--date", "fri", "--time", "25:00", "--guests", "2",
        ],
        &[
            "bookings",
            "create",
            "--walk-in",
            "--guests",
            "2",
            "--table",
            "1",
            "--tables",
            "2,3",
        ],
        &["venue", "set"],
        &["venue", "set", "--rule", "nonsense=1"],
        &["slots", "today"],
        &["tokens", "create", "x", "--role", "king"],
        &["--server", "filin.example", "stats"],
        &["--profile", "nobody", "stats"],
    ] {
        server.filin(args).assert().code(2);
        assert_eq!(stdout(&mut server.filin(args)), "", "{args:?}");
    }
    assert!(
        server
            .lines()
            .iter()
            .all(|line| line == "GET /api/admin/venue"),
        "{:?}",
        server.lines()
    );
}

#[test]
fn another_program_at_the_address_is_told_apart() {
    let server = Server::start().on(PATH, 200, &json!({"hello": "world"}));
    assert!(stderr(&mut server.filin(SHOW)).contains("not Filin's"));
    server.filin(SHOW).assert().code(1);
}

fn ready(database: &str) -> Value {
    json!({"status": database, "version": "0.1.0", "checks": [
        {"name": "database", "status": database, "detail": "sqlite"},
        {"name": "telegram", "status": "degraded", "detail": "off"},
    ]})
}

fn health() -> Value {
    json!({"status": "ok", "version": "0.1.0", "db": "sqlite"})
}

#[test]
fn the_doctor_finds_and_advises() {
    // The fake server's clock stands still, so that the clock always fails here.
    let server = Server::start()
        .on("GET /health", 200, &health())
        .on("GET /ready", 503, &ready("failed"))
        .refuses(
            "GET /api/admin/whoami",
            401,
            "token_unknown",
            "Нет такого токена.",
        );
    let mut doctor = server.filin(&["doctor", "-o", "json"]);
    let findings: Value = serde_json::from_str(&stdout(&mut doctor)).unwrap();
    let of = |name: &str| {
        findings
            .as_array()
            .unwrap()
            .iter()
            .find(|finding| finding["name"] == name)
            .cloned()
            .unwrap()
    };
    assert_eq!(of("server")["status"], "ok");
    assert_eq!(of("server")["fix"], Value::Null);
    assert_eq!(of("token")["detail"], "Нет такого токена.");
    assert_eq!(of("token")["fix"], "Sign in anew: filin login");
    assert_eq!(of("database")["status"], "failed");
    assert_eq!(of("telegram")["status"], "degraded");
    assert!(
        of("database")["fix"]
            .as_str()
            .unwrap()
            .contains("DATABASE_URL")
    );
    doctor.assert().code(1);
    assert!(stdout(&mut server.filin(&["doctor", "--lang", "ru"])).contains("база данных"));
}

#[test]
fn the_doctor_without_a_patient() {
    let mut doctor = filin(&["--server", "http://127.0.0.1:0", "doctor", "-o", "json"]);
    let findings: Value = serde_json::from_str(&stdout(&mut doctor)).unwrap();
    assert_eq!(
        (findings.as_array().unwrap().len(), &findings[0]["status"]),
        (1, &json!("failed"))
    );
    doctor.assert().code(5);
}
