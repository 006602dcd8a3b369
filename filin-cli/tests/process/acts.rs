//! What is sent, and what is asked before.

use serde_json::{Value, json};

use crate::support::{Server, booking, stderr, stdout, venue};
use crate::world;

#[test]
fn a_booking_after_midnight_goes_to_the_next_calendar_date() {
    let server = Server::lounge().on(
        "POST /api/admin/bookings",
        201,
        &booking(12, "confirmed", "Иван"),
    );
    let args = [
        "bookings",
        "create",
        "--date",
        "пт",
        "--time",
        "00:30",
        "--guests",
        "4",
        "--tables",
        "3,4",
        "--phone",
        "+79990001122",
        "--lang",
        "ru",
    ];
    let text = stdout(&mut server.filin(&args));
    assert!(
        text.contains("в ночь с пт 27 на сб 28 ноября, 00:30–02:30"),
        "{text}"
    );
    assert_eq!(
        server.requests().last().unwrap().json(),
        json!({"starts_at": "2026-11-28T00:30", "guests": 4, "tables": [3, 4], "phone": "+79990001122", "walk_in": false})
    );
}

#[test]
fn a_walk_in_needs_no_time() {
    let server = Server::start().on("POST /api/admin/bookings", 201, &booking(12, "seated", ""));
    server
        .filin(&[
            "bookings",
            "create",
            "--walk-in",
            "--guests",
            "2",
            "--table",
            "7",
        ])
        .assert()
        .success();
    assert_eq!(
        server.requests()[0].json(),
        json!({"guests": 2, "table_no": 7, "walk_in": true})
    );
}

#[test]
fn warnings_go_to_stderr() {
    let mut warned = booking(12, "confirmed", "Иван");
    warned["warnings"] = json!([{"code": "too_soon", "detail": "Слишком скоро."}]);
    let server = Server::start().on("POST /api/admin/bookings", 201, &warned);
    let args = ["bookings", "create", "--walk-in", "--guests", "2"];
    assert!(stderr(&mut server.filin(&args)).contains("warning: Слишком скоро."));
}

#[test]
fn a_move_keeps_what_is_not_named() {
    let moved = booking(12, "confirmed", "Иван");
    let server = Server::lounge()
        .on("GET /api/admin/bookings/12", 200, &moved)
        .on("PATCH /api/admin/bookings/12", 200, &moved);
    let sent = |args: &[&str]| {
        server
            .filin(&[&["bookings", "move", "12"], args].concat())
            .assert()
            .success();
        server.requests().last().unwrap().json()
    };
    // The booking stands at 00:30 of Friday's night.
    assert_eq!(
        sent(&["--date", "tomorrow"]),
        json!({"starts_at": "2026-11-29T00:30", "version": 3})
    );
    assert_eq!(
        sent(&["--time", "21:00"]),
        json!({"starts_at": "2026-11-27T21:00", "version": 3})
    );
    assert_eq!(
        sent(&["--date", "28.11", "--time", "20:00", "--table", "5"]),
        json!({"starts_at": "2026-11-28T20:00", "table_no": 5})
    );
    assert_eq!(sent(&["--guests", "6"]), json!({"guests": 6}));
}

#[test]
fn destructive_acts_do_nothing_where_nobody_can_be_asked() {
    let server = Server::start();
    for args in [
        &["bookings", "cancel", "12"][..],
        &["bookings", "no-show", "12"],
        &["tables", "unblock", "7"],
        &["tokens", "revoke", "3"],
        &["staff", "remove", "42"],
    ] {
        assert!(
            stderr(&mut server.filin(args)).contains("--yes"),
            "{args:?}"
        );
        server.filin(args).assert().code(2);
    }
    assert_eq!(server.lines(), Vec::<String>::new());
}

#[test]
fn with_yes_they_are_done() {
    let server = Server::start()
        .on("DELETE /api/admin/blocks/7", 204, &Value::Null)
        .on("DELETE /api/admin/tokens/3", 204, &Value::Null)
        .on("DELETE /api/admin/staff/42", 204, &Value::Null);
    for args in [
        &["tables", "unblock", "7", "-y"][..],
        &["tokens", "revoke", "3", "-y"],
        &["staff", "remove", "42", "--yes"],
    ] {
        let mut command = server.filin(args);
        assert_eq!(stdout(&mut command), "");
        command.assert().success();
    }
}

#[test]
fn a_block_and_a_token_are_made() {
    let block = json!({"id": 7, "table": 3, "starts_at": "2026-11-27T18:00:00+03:00",
                       "ends_at": "2026-11-27T20:00:00+03:00", "reason": "ремонт"});
    let token = json!({"id": 3, "name": "bar", "role": "staff", "created_by": "owner", "secret": "filin_abc",
                       "created_at": "2026-11-27T18:00:00+03:00", "expires_at": null});
    let server = Server::lounge()
        .on("POST /api/admin/blocks", 201, &block)
        .on("POST /api/admin/tokens", 201, &token);
    let args = [
        "tables",
        "block",
        "3",
        "--date",
        "today",
        "--time",
        "18:00",
        "--minutes",
        "120",
        "--reason",
        "ремонт",
    ];
    assert!(stdout(&mut server.filin(&args)).contains("27.11.2026 18:00"));
    assert_eq!(
        server.requests().last().unwrap().json(),
        json!({"table_no": 3, "starts_at": "2026-11-27T18:00", "minutes": 120, "reason": "ремонт"})
    );
    assert!(
        stdout(&mut server.filin(&["tokens", "create", "bar", "--role", "staff"]))
            .contains("filin_abc")
    );
    assert_eq!(
        server.requests().last().unwrap().json(),
        json!({"name": "bar", "role": "staff"})
    );
}

#[test]
fn rules_are_sent_whole_and_bound_to_what_was_read() {
    let server = Server::lounge().on("PATCH /api/admin/venue", 200, &venue());
    server
        .filin(&["venue", "set", "--rule", "stay_min=150", "--name", "Сова"])
        .assert()
        .success();
    let sent = server.requests().last().unwrap().json();
    assert_eq!(
        (&sent["name"], &sent["version"]),
        (&json!("Сова"), &json!(7))
    );
    assert_eq!(
        (&sent["rules"]["stay_min"], &sent["rules"]["step_min"]),
        (&json!(150), &json!(30))
    );
    assert_eq!(sent.as_object().unwrap().len(), 3);
}

#[test]
fn a_table_is_blocked_from_now_on_unless_said_otherwise() {
    let server = Server::lounge().on("POST /api/admin/blocks", 201, &world::block());
    for (args, starts_at, minutes) in [
        (&[][..], "2026-11-27T15:00:00+03:00", 120),
        (&["--time", "Сейчас"], "2026-11-27T15:00:00+03:00", 120),
        (&["--time", "18:00"], "2026-11-27T18:00", 120),
        (&["--minutes", "30"], "2026-11-27T15:00:00+03:00", 30),
    ] {
        let args = [&["tables", "block", "3"], args].concat();
        server.filin(&args).assert().success();
        assert_eq!(
            server.requests().last().unwrap().json(),
            json!({"table_no": 3, "starts_at": starts_at, "minutes": minutes, "reason": ""})
        );
    }
    let server = Server::lounge().on(
        "POST /api/admin/bookings",
        201,
        &booking(12, "confirmed", "Иван"),
    );
    let args = ["bookings", "create", "--time", "now", "--guests", "2"];
    server.filin(&args).assert().success();
    assert_eq!(
        server.requests().last().unwrap().json(),
        json!({"guests": 2, "starts_at": "2026-11-27T15:00:00+03:00", "walk_in": false})
    );
}

/// The server names what is in the way; which slots are free elsewhere is of no use then.
#[test]
fn a_refused_block_says_what_to_move() {
    let said = "Стол 3 в это время занят бронями: #110 21:30.";
    let server = Server::lounge().refuses("POST /api/admin/blocks", 409, "slot_taken", said);
    let mut block = server.filin(&["tables", "block", "3"]);
    let text = stderr(&mut block);
    assert!(
        text.contains(said) && !text.contains("filin slots"),
        "{text}"
    );
    block.assert().code(3);
}

#[test]
fn the_block_that_stands_on_a_table_is_lifted_by_the_tables_number() {
    let block = |id: i64, table: i64, from: &str, to: &str| {
        json!({"id": id, "table": table, "reason": "",
               "starts_at": format!("2026-11-27T{from}:00+03:00"),
               "ends_at": format!("2026-11-27T{to}:00+03:00")})
    };
    let blocks = json!([
        block(6, 3, "12:00", "15:00"),
        block(7, 3, "15:00", "17:00"),
        block(8, 3, "18:00", "20:00"),
        block(9, 4, "15:00", "17:00"),
    ]);
    let server = Server::lounge()
        .on("GET /api/admin/blocks", 200, &blocks)
        .on("DELETE /api/admin/blocks/7", 204, &Value::Null);
    let lift = |table| server.filin(&["tables", "unblock", "--table", table, "-y"]);
    lift("3").assert().success();
    assert_eq!(server.lines().last().unwrap(), "DELETE /api/admin/blocks/7");
    let mut none = lift("5");
    assert!(stderr(&mut none).contains("No block stands on table 5"));
    assert!(!none.output().unwrap().status.success());
}

#[test]
fn open_requests_from_a_day_on_are_listed() {
    let page = json!({"items": [], "next": null});
    let list = |args: &[&str], query: &str| {
        let line = format!("GET /api/admin/bookings?{query}");
        let server = Server::lounge().on(&line, 200, &page);
        let args = [&["bookings", "list"], args].concat();
        server.filin(&args).assert().success();
    };
    list(
        &["--status", "pending", "--from", "today"],
        "from=2026-11-27&status=pending",
    );
    list(&["--to", "30.11"], "from=2026-11-27&to=2026-11-30");
    let turned = ["bookings", "list", "--from", "28.11", "--to", "27.11"];
    let said = stderr(&mut Server::lounge().filin(&turned));
    assert!(
        said.contains("The end (27.11.2026) lies before the beginning (28.11.2026)"),
        "{said}"
    );
}

#[test]
fn another_year_than_the_servers_is_told() {
    let mut far = booking(12, "confirmed", "Иван");
    far["date"] = json!("2027-11-26");
    far["starts_at"] = json!("2027-11-26T20:00:00+03:00");
    far["ends_at"] = json!("2027-11-26T22:00:00+03:00");
    let page = json!({"items": [far, booking(13, "confirmed", "Аня")], "next": null});
    let server = Server::lounge()
        .on("GET /api/admin/bookings?date=2026-11-27", 200, &page)
        .on("GET /api/admin/bookings/12", 200, &far);
    let russian = |args: &[&str]| stdout(server.filin(args).env("LANG", "ru_RU.UTF-8"));
    let list = russian(&["bookings", "list"]);
    assert!(
        list.contains("пт 26.11.2027") && list.contains("пт 27.11 "),
        "{list}"
    );
    let whole = russian(&["bookings", "show", "12"]);
    assert!(whole.contains("пт 26 ноября 2027, 20:00–22:00"), "{whole}");
}

#[test]
fn a_history_is_told_in_words_and_fits() {
    let mut moved = world::event(2);
    moved["kind"] = json!("booking.moved");
    moved["actor_name"] = json!("guest");
    let side = |hour: u32, tables: &[i64]| {
        json!({"starts_at": format!("2026-11-27T{hour}:00:00Z"), "tables": tables, "guests": 2,
               "ends_at": format!("2026-11-27T{}:00:00Z", hour + 2)})
    };
    moved["data"] = json!({"status": "confirmed", "old": side(15, &[3]), "new": side(17, &[3, 4])});
    let events = json!([world::event(1), moved]);
    let server = Server::lounge().on("GET /api/admin/bookings/12/events", 200, &events);
    let args = ["bookings", "show", "12", "--history"];
    let wide = stdout(server.filin(&args).env("LANG", "ru_RU.UTF-8"));
    for part in [
        "подтверждена",
        "Анна",
        "перенесена",
        "гость",
        "пт 27.11 18:00–20:00 → пт 27.11 20:00–22:00, стол 3 → стол 3 + 4",
    ] {
        assert!(wide.contains(part), "{part} in\n{wide}");
    }
    let narrow = server.filin(&args).env("COLUMNS", "70").output().unwrap();
    let narrow = String::from_utf8(narrow.stdout).unwrap();
    assert!(
        narrow.lines().all(|line| line.chars().count() <= 70),
        "{narrow}"
    );
    let csv = stdout(&mut server.filin(&[&args[..], &["-o", "csv"]].concat()));
    assert!(
        csv.contains("booking.moved") && csv.contains("starts_at"),
        "{csv}"
    );
}
