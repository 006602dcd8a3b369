//! What is sent, and what is asked before.

use serde_json::{Value, json};

use crate::support::{Server, booking, stderr, stdout, venue};

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
