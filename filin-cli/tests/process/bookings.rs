//! Longer stays, one's own last step, and numbers as they are shown.

use serde_json::{Value, json};

use crate::support::{Server, booking, stderr, stdout};

fn page(items: &[Value]) -> Value {
    json!({"items": items, "next": null})
}

#[test]
fn a_stay_is_made_longer_than_it_is() {
    for args in [
        &["bookings", "extend", "#12", "+60"][..],
        &["bookings", "extend", "12", "60"],
        &["bookings", "extend", "12", "--minutes", "60"],
    ] {
        let server = Server::start()
            .on(
                "GET /api/admin/bookings/12",
                200,
                &booking(12, "seated", "Аня"),
            )
            .on(
                "PATCH /api/admin/bookings/12",
                200,
                &booking(12, "seated", "Аня"),
            );
        server.filin(args).assert().success();
        let sent = server.requests().pop().unwrap();
        // It was two hours, of version 3.
        assert_eq!(
            sent.json(),
            json!({"minutes": 180, "version": 3}),
            "{args:?}"
        );
    }
    let server = Server::start();
    for wrong in [
        &["bookings", "extend", "12"][..],
        &["bookings", "extend", "12", "+60", "--minutes", "60"],
        &["bookings", "extend", "12", "0"],
        &["bookings", "extend", "12", "+x"],
        &["bookings", "extend", "x", "+60"],
    ] {
        let code = server.filin(wrong).output().unwrap().status.code();
        assert_eq!(code, Some(2), "{wrong:?}");
    }
    assert!(server.requests().is_empty());
}

fn step(seq: i64, id: i64, actor: &str, kind: &str, minute: u32) -> Value {
    json!({"seq": seq, "at": format!("2026-11-27T14:{minute:02}:00+03:00"), "kind": kind,
           "actor": actor, "actor_name": "Анна", "channel": "cli", "booking_id": id,
           "data": {"from": "confirmed", "status": "seated"}})
}

/// Bookings 12, 13 and 14, which changed in this order.
fn evening(histories: [&[Value]; 3]) -> Server {
    let who = json!({"actor": "token:3", "name": "Анна", "role": "staff"});
    let mut bookings = Vec::new();
    for (id, minute) in [(12, 10), (13, 20), (14, 30)] {
        let mut changed = booking(id, "seated", "Аня");
        changed["updated_at"] = json!(format!("2026-11-27T14:{minute}:00+03:00"));
        bookings.push(changed);
    }
    let mut server = Server::lounge()
        .on("GET /api/admin/whoami", 200, &who)
        .on("GET /api/admin/bookings", 200, &page(&bookings))
        .loosely();
    for (id, history) in [12, 13, 14].into_iter().zip(histories) {
        server = server
            .on(
                &format!("GET /api/admin/bookings/{id}/events"),
                200,
                &json!(history),
            )
            .on(
                &format!("POST /api/admin/bookings/{id}/status"),
                200,
                &booking(id, "confirmed", "Аня"),
            );
    }
    server
}

#[test]
fn undo_finds_ones_own_last_step() {
    let (own, other) = ("token:3", "token:4");
    let server = evening([
        &[step(1, 12, own, "booking.seated", 10)],
        &[step(2, 13, own, "booking.seated", 20)],
        &[step(3, 14, other, "booking.seated", 30)],
    ]);
    let mut undo = server.filin(&["bookings", "undo"]);
    let output = undo.env("LANG", "ru_RU.UTF-8").output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("№13, гости"), "{said}");
    let sent = server.requests().pop().unwrap();
    assert_eq!(sent.line, "POST /api/admin/bookings/13/status");
    assert_eq!(sent.json(), json!({"status": "undo"}));
    let listed = |line: &String| line.starts_with("GET /api/admin/bookings?from=2026-11-26");
    assert!(server.lines().iter().any(listed), "{:?}", server.lines());
    let older = "GET /api/admin/bookings/12/events".to_owned();
    assert!(
        !server.lines().contains(&older),
        "it can have nothing later"
    );
}

#[test]
fn undo_says_so_where_there_is_nothing() {
    let own = "token:3";
    let server = evening([
        &[],
        &[step(2, 13, "token:4", "booking.seated", 20)],
        &[
            step(3, 14, own, "booking.seated", 30),
            step(4, 14, own, "booking.undone", 30),
        ],
    ]);
    let output = server.filin(&["bookings", "undo"]).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("filin bookings undo 12"), "{said}");
    assert!(!server.lines().iter().any(|line| line.starts_with("POST")));
}

#[test]
fn numbers_are_taken_as_they_are_shown() {
    let server = Server::lounge().on(
        "GET /api/admin/bookings/12",
        200,
        &booking(12, "confirmed", "Аня"),
    );
    let shown = stdout(&mut server.filin(&["bookings", "show", "#12"]));
    let guest = shown.lines().find(|line| line.contains("#9"));
    assert!(
        guest.is_some_and(|line| line.starts_with("Guest no.")),
        "{shown}"
    );
    let csv = stdout(&mut server.filin(&["bookings", "show", "12", "-o", "csv"]));
    assert!(csv.contains(",9,") && !csv.contains("#9"), "{csv}");
    let wrong = stderr(&mut server.filin(&["bookings", "show", "##12"]));
    assert!(wrong.contains("a number is expected"), "{wrong}");
    for (args, line) in [
        (
            &["tables", "unblock", "#7", "-y"][..],
            "DELETE /api/admin/blocks/7",
        ),
        (
            &["waitlist", "remove", "#7", "-y"],
            "DELETE /api/admin/waitlist/7",
        ),
        (
            &["waitlist", "claim", "#7"],
            "POST /api/admin/waitlist/7/claim",
        ),
        (
            &["promos", "remove", "#3", "-y"],
            "DELETE /api/admin/promotions/3",
        ),
        (&["menu", "remove", "#3", "-y"], "DELETE /api/admin/menu/3"),
        (
            &["reviews", "remove", "#3", "-y"],
            "DELETE /api/admin/reviews/3",
        ),
        (
            &["tokens", "revoke", "#3", "-y"],
            "DELETE /api/admin/tokens/3",
        ),
        (
            &["feeds", "revoke", "#3", "-y"],
            "DELETE /api/admin/feeds/3",
        ),
    ] {
        let server = Server::lounge();
        server.filin(args).output().unwrap();
        assert!(
            server.lines().contains(&line.to_owned()),
            "{line}: {:?}",
            server.lines()
        );
    }
}

#[test]
fn the_log_is_told_in_words_and_kept_in_codes() {
    let mut event = step(5, 12, "system", "booking.no_show", 10);
    event["actor_name"] = json!("system");
    let server = Server::lounge()
        .on("GET /api/admin/events", 200, &page(&[event]))
        .loosely();
    for command in ["list", "tail"] {
        let mut told = server.filin(&["events", command]);
        let told = stdout(told.env("LANG", "ru_RU.UTF-8"));
        assert!(told.contains("не пришли"), "{told}");
        assert!(
            told.contains("сам Filin") && !told.contains("no_show"),
            "{told}"
        );
        for form in ["csv", "json"] {
            let kept = stdout(&mut server.filin(&["events", command, "-o", form]));
            assert!(
                kept.contains("booking.no_show") && kept.contains("system"),
                "{kept}"
            );
        }
    }
}

#[test]
fn a_week_and_a_month_end_today() {
    for (word, from) in [
        ("week", "2026-11-23"),
        ("неделя", "2026-11-23"),
        ("month", "2026-11-01"),
        ("за месяц", "2026-11-01"),
    ] {
        for args in [&["stats", word][..], &["stats", "--date", word]] {
            let server = Server::lounge();
            server.filin(args).output().unwrap();
            let asked = format!("GET /api/admin/stats/days?from={from}&to=2026-11-27");
            assert!(server.lines().contains(&asked), "{:?}", server.lines());
        }
    }
    let server = Server::lounge();
    server.filin(&["stats", "вчера"]).output().unwrap();
    let asked = "GET /api/admin/stats?date=2026-11-26".to_owned();
    assert!(server.lines().contains(&asked), "{:?}", server.lines());
}
