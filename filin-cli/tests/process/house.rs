//! Hours and tables: a change looks first whom it would hit, and asks.

use serde_json::{Value, json};

use crate::support::{Server, booking, stderr, stdout, table};

pub(crate) fn hours() -> Value {
    let opening = json!({"opens": "14:00", "closes": "02:00"});
    json!({"week": vec![opening; 7], "exceptions": [], "version": 3})
}

pub(crate) fn impact(bookings: &[Value]) -> Value {
    json!({"total": bookings.len(), "bookings": bookings, "blocks": []})
}

fn open_house(hit: &[Value]) -> Server {
    Server::lounge()
        .on("GET /api/admin/hours", 200, &hours())
        .on("POST /api/admin/hours/preview", 200, &impact(hit))
        .on("PUT /api/admin/hours", 200, &hours())
}

/// The body of the last request with this line.
fn sent(server: &Server, line: &str) -> Value {
    let requests = server.requests();
    let found = requests.iter().rfind(|request| request.line == line);
    found
        .unwrap_or_else(|| panic!("{line}: {:?}", server.lines()))
        .json()
}

#[test]
fn weekdays_are_set_as_a_whole_with_the_version_seen() {
    let server = open_house(&[]);
    let mut set = server.filin(&[
        "hours", "set", "пт", "sat", "--open", "16:00", "--close", "04:00",
    ]);
    assert_eq!(set.output().unwrap().status.code(), Some(0));
    let body = sent(&server, "PUT /api/admin/hours");
    let longer = json!({"opens": "16:00", "closes": "04:00"});
    assert_eq!((&body["week"][4], &body["week"][5]), (&longer, &longer));
    assert_eq!(
        body["week"][3],
        json!({"opens": "14:00", "closes": "02:00"})
    );
    assert_eq!(body["version"], 3);
    assert_eq!(
        sent(&server, "POST /api/admin/hours/preview"),
        body,
        "what was looked at is done"
    );

    server
        .filin(&["hours", "set", "all", "--closed"])
        .output()
        .unwrap();
    assert_eq!(
        sent(&server, "PUT /api/admin/hours")["week"],
        json!(vec![Value::Null; 7])
    );
    for wrong in [
        &["hours", "set", "--closed"][..],
        &["hours", "set", "fri"],
        &["hours", "set", "someday", "--closed"],
        &["hours", "set", "fri", "--open", "14:00"],
        &[
            "hours", "set", "fri", "--open", "14:00", "--close", "02:00", "--closed",
        ],
    ] {
        assert_eq!(
            server.filin(wrong).output().unwrap().status.code(),
            Some(2),
            "{wrong:?}"
        );
    }
}

#[test]
fn whom_it_would_hit_is_shown_and_asked_about() {
    let hit = [booking(12, "confirmed", "Аня")];
    let server = open_house(&hit);
    let args = ["hours", "except", "31.12", "--closed", "--note", "ремонт"];
    let refused = server.filin(&args).output().unwrap();
    assert_eq!(
        refused.status.code(),
        Some(2),
        "nobody is there to be asked"
    );
    assert!(!server.lines().contains(&"PUT /api/admin/hours".to_owned()));

    let dry = stdout(&mut server.filin(&[&args[..], &["--dry-run", "-o", "json"]].concat()));
    let shown: Value = serde_json::from_str(&dry).unwrap();
    assert_eq!(shown[0]["id"], 12);
    assert!(!server.lines().contains(&"PUT /api/admin/hours".to_owned()));

    let said = stderr(&mut server.filin(&[&args[..], &["-y"]].concat()));
    assert!(said.contains("1 booking lies outside"), "{said}");
    let body = sent(&server, "PUT /api/admin/hours");
    assert_eq!(
        body["exceptions"],
        json!([{"date": "2026-12-31", "opening": null, "note": "ремонт"}])
    );
    let nothing = server
        .filin(&["hours", "except", "30.12", "--remove"])
        .output()
        .unwrap();
    assert_eq!(nothing.status.code(), Some(2), "it does not differ");
}

#[test]
fn unasked_it_names_all_who_must_be_moved() {
    let hit: Vec<Value> = (12..34).map(|id| booking(id, "confirmed", "Аня")).collect();
    let mut impact = impact(&hit);
    // More than are listed, and one that lay outside before.
    impact["total"] = json!(25);
    impact["outside"] = json!([booking(99, "confirmed", "Боря")]);
    let server = Server::lounge()
        .on("GET /api/admin/hours", 200, &hours())
        .on("POST /api/admin/hours/preview", 200, &impact)
        .on("PUT /api/admin/hours", 200, &hours());
    let set = ["hours", "set", "fri", "--closed", "--yes"];
    let mut command = server.filin(&set);
    let output = command.env("LANG", "ru_RU.UTF-8").output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stderr).unwrap();
    let first: Vec<String> = (12..32).map(|id| format!("#{id}")).collect();
    let named = format!(
        "26 броней теперь за пределами, перенесите их или предупредите гостей: {} … и ещё 6.",
        first.join(", ")
    );
    assert!(said.contains(&named), "{said}");
    assert!(server.lines().contains(&"PUT /api/admin/hours".to_owned()));
}

#[test]
fn nobody_hit_is_an_empty_list() {
    let server = open_house(&[]);
    let args = ["hours", "set", "fri", "--closed", "--dry-run"];
    let json = stdout(&mut server.filin(&[&args[..], &["-o", "json"]].concat()));
    assert_eq!(json.trim(), "[]");
    let csv = stdout(&mut server.filin(&[&args[..], &["-o", "csv"]].concat()));
    assert_eq!(csv.lines().count(), 1, "{csv}");
    assert!(stderr(&mut server.filin(&args)).contains("No booking would be hit"));
}

pub(crate) fn plan_table(number: i64) -> Value {
    let mut plan = table(number, 100, "free");
    for more in ["state", "bookings", "blocks"] {
        plan.as_object_mut().unwrap().remove(more);
    }
    plan
}

fn room() -> Server {
    let room =
        json!({"date": "2026-11-27", "tables": [table(1, 100, "free"), table(2, 600, "seated")]});
    Server::lounge()
        .on("GET /api/admin/tables", 200, &room)
        .on("POST /api/admin/tables", 201, &plan_table(3))
        .on("PUT /api/admin/tables/1", 200, &plan_table(1))
        .on("POST /api/admin/tables/1/preview", 200, &impact(&[]))
}

#[test]
fn a_new_table_stands_beside_the_others() {
    let server = room();
    let added = stdout(&mut server.filin(&[
        "tables", "add", "3", "--seats", "2-6", "--shape", "sofa", "--with", "1,2", "-o", "json",
    ]));
    assert_eq!(serde_json::from_str::<Value>(&added).unwrap()["number"], 3);
    let body = sent(&server, "POST /api/admin/tables");
    assert_eq!(body["seats"], json!({"min": 2, "max": 6}));
    assert_eq!(
        (&body["shape"], &body["zone"]),
        (&json!("sofa"), &json!("Зал"))
    );
    assert_eq!(body["neighbours"], json!([1, 2]));
    // The two others stand from x = 100 and x = 600 on, 300 wide, 600 high, from y = 100.
    assert_eq!(
        body["place"],
        json!({"x": 420, "y": 20, "w": 120, "h": 120, "turn": 0}),
        "{body}"
    );
}

#[test]
fn a_table_changes_in_what_is_named() {
    let server = room();
    let args = [
        "tables", "set", "1", "--seats", "8", "--online", "false", "-o", "csv",
    ];
    let csv = stdout(&mut server.filin(&args));
    assert!(
        csv.starts_with("number,seats_min,seats_max,zone,shape,x,y,"),
        "{csv}"
    );
    let body = sent(&server, "PUT /api/admin/tables/1");
    assert_eq!(
        (&body["seats"], &body["online"]),
        (&json!({"min": 1, "max": 8}), &json!(false))
    );
    assert_eq!((&body["number"], &body["zone"]), (&json!(1), &json!("Зал")));
    server
        .filin(&["tables", "join", "1", "2"])
        .output()
        .unwrap();
    assert_eq!(
        sent(&server, "PUT /api/admin/tables/1")["neighbours"],
        json!([2])
    );
    for wrong in [
        &["tables", "set", "1"][..],
        &["tables", "set", "7", "--seats", "4"],
        &["tables", "part", "1", "2"],
        &["tables", "join", "1", "1"],
        &["tables", "join", "1", "7"],
        &["tables", "set", "1", "--seats", "many"],
    ] {
        assert_eq!(
            server.filin(wrong).output().unwrap().status.code(),
            Some(2),
            "{wrong:?}"
        );
    }
}

#[test]
fn retiring_asks_and_says_what_is_in_the_way() {
    let held = json!({"total": 1, "bookings": [booking(12, "confirmed", "Аня")], "blocks": []});
    let server = Server::lounge()
        .on("POST /api/admin/tables/1/preview", 200, &held)
        .refuses("DELETE /api/admin/tables/1", 409, "table_busy", "Held.");
    let asked = server.filin(&["tables", "retire", "1"]).output().unwrap();
    assert_eq!(asked.status.code(), Some(2), "nobody is there to be asked");
    let dry = stdout(&mut server.filin(&["tables", "retire", "1", "--dry-run", "-o", "json"]));
    assert_eq!(serde_json::from_str::<Value>(&dry).unwrap()[0]["id"], 12);
    let busy = server
        .filin(&["tables", "retire", "1", "-y"])
        .output()
        .unwrap();
    let said = String::from_utf8(busy.stderr).unwrap();
    assert_eq!(busy.status.code(), Some(3));
    assert!(said.contains("Held.") && said.contains("Аня"), "{said}");

    let free = room().on("DELETE /api/admin/tables/1", 204, &Value::Null);
    let gone = free
        .filin(&["tables", "retire", "1", "-y"])
        .output()
        .unwrap();
    assert_eq!(gone.status.code(), Some(0));
}
