//! Steps of the state machine, for one booking and for many.

use serde_json::{Value, json};

use crate::support::{Server, booking, stdout};

fn steps() -> Server {
    Server::start()
        .on(
            "POST /api/admin/bookings/12/status",
            200,
            &booking(12, "confirmed", "Иван"),
        )
        .on(
            "POST /api/admin/bookings/14/status",
            200,
            &booking(14, "confirmed", "Анна"),
        )
        .refuses(
            "POST /api/admin/bookings/13/status",
            403,
            "forbidden",
            "Нельзя.",
        )
        .refuses(
            "POST /api/admin/bookings/15/status",
            409,
            "transition_refused",
            "Уже отменена.",
        )
}

#[test]
fn each_step_has_its_word() {
    for (step, word) in [
        ("confirm", "confirmed"),
        ("seat", "seated"),
        ("close", "completed"),
        ("cancel", "canceled"),
        ("no-show", "no_show"),
        ("reopen", "reopen"),
        ("undo", "undo"),
    ] {
        let server = steps();
        server
            .filin(&["bookings", step, "12", "-y"])
            .assert()
            .success();
        assert_eq!(server.requests()[0].json(), json!({"status": word}));
    }
    let server = steps();
    server
        .filin(&[
            "bookings",
            "cancel",
            "12",
            "-y",
            "--reason",
            "спецобслуживание",
        ])
        .assert()
        .success();
    assert_eq!(
        server.requests()[0].json(),
        json!({"status": "canceled", "reason": "спецобслуживание"})
    );
}

#[test]
fn many_are_all_tried_and_the_worst_code_wins() {
    let server = steps();
    let mut command = server.filin(&[
        "bookings", "confirm", "12", "13", "15", "14", "12", "-o", "json",
    ]);
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(4));
    let changed: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        (&changed[0]["id"], &changed[1]["id"]),
        (&json!(12), &json!(14))
    );
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("error: #13: Нельзя.") && said.contains("error: #15: Уже отменена."),
        "{said}"
    );
    assert_eq!(server.lines().len(), 4);
}

#[test]
fn numbers_come_from_stdin_too() {
    let server = steps();
    let mut command = server.filin(&["bookings", "confirm", "-", "-o", "json"]);
    command.write_stdin("12\n#14\n");
    let changed: Value = serde_json::from_str(&stdout(&mut command)).unwrap();
    assert_eq!(changed.as_array().unwrap().len(), 2);
    let mut broken = server.filin(&["bookings", "confirm", "-"]);
    broken.write_stdin("12 x");
    broken.assert().code(2);
    assert_eq!(server.lines().len(), 2, "nothing is done by halves");
    // Of one number the answer is one thing, of a list a list.
    let one: Value = serde_json::from_str(&stdout(
        &mut server.filin(&["bookings", "confirm", "12", "-o", "json"]),
    ))
    .unwrap();
    assert_eq!(one["id"], 12);
}
