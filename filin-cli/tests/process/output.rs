//! What people and machines read.

use std::io::pipe;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::support::{Server, booking, filin, stderr, stdout};

const LIST: &str = "GET /api/admin/bookings?date=2026-11-27";

fn one_booking(name: &str) -> Server {
    let page = json!({"items": [booking(12, "no_show", name)], "next": null});
    Server::lounge().on(LIST, 200, &page)
}

#[test]
fn people_get_a_table_in_their_language() {
    let server = one_booking("Иван");
    let table = stdout(
        server
            .filin(&["bookings", "list"])
            .env("LANG", "ru_RU.UTF-8"),
    );
    for text in [
        "пт 27.11",
        "00:30–02:30 (сб)",
        "3 + 4",
        "не пришли",
        "Иван",
        "Гостей",
    ] {
        assert!(table.contains(text), "{text} in\n{table}");
    }
    assert!(!table.contains('\u{1b}'), "no colours into a pipe");
    let english = stdout(
        server
            .filin(&["bookings", "list"])
            .env("LANG", "de_DE.UTF-8"),
    );
    assert!(
        english.contains("no show") && english.contains("Fri 27.11"),
        "{english}"
    );
    let asked = stdout(
        server
            .filin(&["bookings", "list", "--lang", "ru"])
            .env("LC_ALL", "C"),
    );
    assert!(asked.contains("не пришли"), "{asked}");
}

#[test]
fn the_server_is_told_the_language_and_the_token() {
    let server = one_booking("Иван");
    server
        .filin(&["bookings", "list", "--lang", "ru"])
        .assert()
        .success();
    for request in server.requests() {
        assert!(
            request.headers.contains("accept-language: ru\n"),
            "{}",
            request.headers
        );
        assert!(
            request
                .headers
                .contains("authorization: bearer secret-token\n"),
            "{}",
            request.headers
        );
    }
}

#[test]
fn machines_get_json() {
    let json: Value = serde_json::from_str(&stdout(
        &mut one_booking("Иван").filin(&["bookings", "list", "-o", "json"]),
    ))
    .unwrap();
    assert_eq!(json[0]["id"], 12);
    assert_eq!(json[0]["starts_at"], "2026-11-28T00:30:00+03:00");
    let server = Server::start().on(
        "GET /api/admin/bookings/12",
        200,
        &booking(12, "seated", "Иван"),
    );
    let json: Value = serde_json::from_str(&stdout(
        &mut server.filin(&["bookings", "show", "12", "-o", "json"]),
    ))
    .unwrap();
    assert_eq!(json["status"], "seated");
}

#[test]
fn whoever_said_that_they_would_come_is_seen() {
    let mut coming = booking(12, "confirmed", "Иван");
    coming["attending"] = json!(true);
    let silent = booking(13, "confirmed", "Мария");
    let server = Server::lounge()
        .on("GET /api/admin/bookings/12", 200, &coming)
        .on("GET /api/admin/bookings/13", 200, &silent);
    let show = |id, output| {
        stdout(&mut server.filin(&["bookings", "show", id, "-o", output, "--lang", "en"]))
    };
    let line = |id| {
        let shown = show(id, "table");
        let line = shown.lines().find(|line| line.contains("Will come"));
        line.map(|line| line.contains("yes"))
    };
    assert_eq!(line("12"), Some(true));
    assert_ne!(line("13"), Some(true));
    let attending = |id| {
        let csv = show(id, "csv");
        let (head, row) = csv.split_once('\n').unwrap();
        let at = head.split(',').position(|name| name == "attending");
        row.split(',').nth(at.unwrap()).unwrap().to_owned()
    };
    assert_eq!(
        (attending("12"), attending("13")),
        ("true".into(), "false".into())
    );
    let json: Value = serde_json::from_str(&show("12", "json")).unwrap();
    assert_eq!(json["attending"], true);
}

#[test]
fn machines_get_csv_without_formulas() {
    let csv = stdout(&mut one_booking("=1+1").filin(&["bookings", "list", "-o", "csv"]));
    let lines: Vec<&str> = csv.lines().collect();
    assert!(
        lines[0].starts_with("id,date,starts_at,ends_at,tables,guests,name,phone,status"),
        "{csv}"
    );
    assert!(
        lines[1].contains("12,2026-11-27,2026-11-28T00:30:00+03:00"),
        "{csv}"
    );
    assert!(lines[1].contains(",'=1+1,'+79990001122,no_show"), "{csv}");
    assert_eq!(lines.len(), 2);
}

#[test]
fn nothing_is_an_array_a_header_or_a_sentence() {
    let server = Server::lounge().on(LIST, 200, &json!({"items": [], "next": null}));
    assert_eq!(
        stdout(&mut server.filin(&["bookings", "list", "-o", "json"])),
        "[]\n"
    );
    assert_eq!(
        stdout(&mut server.filin(&["bookings", "list", "-o", "csv"]))
            .lines()
            .count(),
        1
    );
    assert_eq!(stdout(&mut server.filin(&["bookings", "list"])), "");
    assert!(stderr(&mut server.filin(&["bookings", "list"])).contains("No bookings"));
    assert_eq!(stderr(&mut server.filin(&["bookings", "list", "-q"])), "");
}

#[test]
fn all_pages_are_read() {
    let server = Server::lounge()
        .on(LIST, 200, &json!({"items": [booking(1, "pending", "A"), booking(2, "pending", "B")], "next": "a b"}))
        .on(&format!("{LIST}&cursor=a+b"), 200, &json!({"items": [booking(3, "pending", "C")], "next": null}));
    let json: Value = serde_json::from_str(&stdout(
        &mut server.filin(&["bookings", "list", "-o", "json"]),
    ))
    .unwrap();
    let ids: Vec<i64> = json
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["id"].as_i64().unwrap())
        .collect();
    assert_eq!(ids, [1, 2, 3]);
}

#[test]
fn escape_sequences_are_harmless_in_every_form() {
    let server = one_booking("\u{1b}[2J\u{9b}31m\u{202e}evil");
    for format in ["table", "json"] {
        let text = stdout(&mut server.filin(&["bookings", "list", "-o", format]));
        assert!(
            !text.contains(['\u{1b}', '\u{9b}', '\u{202e}']),
            "{format}: {text:?}"
        );
        assert!(text.contains("evil"));
    }
    let server = Server::start().refuses(
        "GET /api/admin/bookings/1",
        404,
        "not_found",
        "\u{1b}]0;title\u{7}gone",
    );
    let error = stderr(&mut server.filin(&["bookings", "show", "1"]));
    assert!(
        !error.contains(['\u{1b}', '\u{7}']) && error.contains("gone"),
        "{error:?}"
    );
}

#[test]
fn colours_when_asked() {
    let server = one_booking("Иван");
    assert!(
        stdout(&mut server.filin(&["bookings", "list", "--color", "always"]))
            .contains("\u{1b}[31m")
    );
    assert!(
        !stdout(&mut server.filin(&["bookings", "list", "--color", "never"])).contains('\u{1b}')
    );
}

#[test]
fn a_narrow_terminal_is_not_overrun() {
    let server = one_booking("Константин Константинопольский");
    for columns in ["40", "80", "100"] {
        let table = stdout(server.filin(&["bookings", "list"]).env("COLUMNS", columns));
        let widest = table
            .lines()
            .map(|line| line.chars().count())
            .max()
            .unwrap();
        assert!(widest <= columns.parse().unwrap(), "{columns}:\n{table}");
    }
}

#[test]
fn a_reader_who_leaves_is_no_error() {
    let items: Vec<Value> = (0..2000).map(|id| booking(id, "pending", "Иван")).collect();
    let server = Server::lounge().on(LIST, 200, &json!({"items": items, "next": null}));
    let (reader, writer) = pipe().unwrap();
    drop(reader);
    let output = std::process::Command::new(assert_cmd::cargo::cargo_bin!("filin"))
        .env_clear()
        .env("XDG_CONFIG_HOME", "/nonexistent/filin-test")
        .args(["bookings", "list", "--server", &server.url])
        .stdout(writer)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
        .wait_with_output()
        .unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
fn help_and_version_are_successes() {
    for args in [
        &["--help"][..],
        &["bookings", "create", "--help"],
        &["--version"],
    ] {
        assert!(!stdout(filin(args).env("FILIN_TOKEN", "secret-token")).contains("secret-token"));
        filin(args).assert().success();
    }
    assert!(stdout(&mut filin(&["completions", "bash"])).contains("_filin"));
}
