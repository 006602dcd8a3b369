//! `filin menu`: what is shown, what is sent, and what is asked before.

use serde_json::{Value, json};

use crate::support::{Server, stderr, stdout};

const MENU: &str = "/api/admin/menu";

pub(crate) fn line(id: i64, title: &str) -> Value {
    json!({
        "id": id, "section": "Чай", "title": title, "description": "600 мл", "price": 450,
        "position": id - 1, "active": id != 2,
    })
}

fn three() -> Value {
    json!([line(1, "Улун"), line(2, "Облепиха"), line(3, "Чабрец")])
}

fn board() -> Server {
    Server::start().on(&format!("GET {MENU}"), 200, &three())
}

#[test]
fn a_table_json_and_csv() {
    let server = board();
    let table = stdout(&mut server.filin(&["menu", "list", "--lang", "ru"]));
    for text in ["Облепиха", "450 ₽", "Раздел", "нет", "600 мл"] {
        assert!(table.contains(text), "{text} in\n{table}");
    }
    let json: Value =
        serde_json::from_str(&stdout(&mut server.filin(&["menu", "list", "-o", "json"]))).unwrap();
    assert_eq!(json, three());
    let csv = stdout(&mut server.filin(&["menu", "list", "-o", "csv"]));
    assert_eq!(
        csv.lines().take(2).collect::<Vec<_>>(),
        [
            "id,section,title,price,description,position,active",
            "1,Чай,Улун,450,600 мл,0,true"
        ]
    );
}

#[test]
fn an_empty_menu_is_no_error() {
    let server = Server::start().on(&format!("GET {MENU}"), 200, &json!([]));
    let list = |format| server.filin(&["menu", "list", "-o", format]);
    assert_eq!(stdout(&mut list("json")), "[]\n");
    assert_eq!(stdout(&mut list("csv")).lines().count(), 1);
    assert_eq!(stdout(&mut list("table")), "");
    assert!(stderr(&mut list("table")).contains("filin menu add"));
}

#[test]
fn lines_are_added_and_changed() {
    let server = Server::start()
        .on(&format!("POST {MENU}"), 201, &line(4, "Хумус"))
        .on(&format!("PATCH {MENU}/4"), 200, &line(4, "Хумус"));
    let sent = |args: &[&str]| {
        server.filin(&[&["menu"], args].concat()).assert().success();
        server.requests().last().unwrap().json()
    };
    assert_eq!(
        sent(&["add", "Хумус", "--price", "390"]),
        json!({ "title": "Хумус", "price": 390, "section": "", "description": "" })
    );
    let full = [
        "add",
        "Хумус",
        "--price",
        "390",
        "--section",
        "К кальяну",
        "--description",
        "250 г",
        "--position",
        "0",
        "--hidden",
    ];
    assert_eq!(
        sent(&full),
        json!({
            "title": "Хумус", "price": 390, "section": "К кальяну", "description": "250 г",
            "position": 0, "active": false,
        })
    );
    assert_eq!(
        sent(&["set", "4", "--price", "400"]),
        json!({ "price": 400 })
    );
    assert_eq!(
        sent(&["set", "4", "--section", "", "--show"]),
        json!({ "section": "", "active": true })
    );
    for wrong in [
        &["add", "Хумус"][..],
        &["add", "Хумус", "--price", "дорого"],
        &["set", "4"],
        &["set", "4", "--show", "--hide"],
    ] {
        let args = [&["menu"], wrong].concat();
        server.filin(&args).assert().code(2);
    }
}

#[test]
fn those_that_are_not_named_follow_in_their_order() {
    let server = board().on(&format!("PUT {MENU}/order"), 200, &three());
    let sent = |args: &[&str]| {
        server
            .filin(&[&["menu", "order"], args].concat())
            .assert()
            .success();
        server.requests().last().unwrap().json()
    };
    assert_eq!(sent(&["3"]), json!({ "ids": [3, 1, 2] }));
    assert_eq!(sent(&["#2", "3", "2"]), json!({ "ids": [2, 3, 1] }));
    let mut piped = server.filin(&["menu", "order", "-", "-o", "json"]);
    piped.write_stdin("3\n2\n1\n");
    let json: Value = serde_json::from_str(&stdout(&mut piped)).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 3);
    assert_eq!(
        server.requests().last().unwrap().json(),
        json!({ "ids": [3, 2, 1] })
    );

    let mut unknown = server.filin(&["menu", "order", "1", "9"]);
    assert!(stderr(&mut unknown).contains("no line #9"));
    unknown.assert().code(2);
    let puts = server.lines();
    let puts = puts.iter().filter(|line| line.starts_with("PUT"));
    assert_eq!(puts.count(), 3);
    let mut garbage = server.filin(&["menu", "order", "-"]);
    garbage.write_stdin("1 два");
    garbage.assert().code(2);
}

#[test]
fn it_asks_before_one_is_taken_off() {
    let server = board().on(&format!("DELETE {MENU}/3"), 204, &Value::Null);
    let mut unasked = server.filin(&["menu", "remove", "3"]);
    assert!(stderr(&mut unasked).contains("--yes"));
    unasked.assert().code(2);
    assert_eq!(server.lines(), Vec::<String>::new());
    let mut command = server.filin(&["menu", "remove", "3", "--yes"]);
    assert_eq!(stdout(&mut command), "");
    command.assert().success();
}

#[test]
fn a_refusal_is_said() {
    let line = format!("POST {MENU}");
    let server = Server::start().refuses(&line, 422, "setting_invalid", "The value of “price”");
    let mut command = server.filin(&["menu", "add", "Чай", "--price", "-1"]);
    assert!(stderr(&mut command).contains("price"));
    command.assert().code(3);
    let server = Server::start().refuses(&line, 403, "forbidden", "You are not allowed");
    let mut command = server.filin(&["menu", "add", "Чай", "--price", "1"]);
    assert!(stderr(&mut command).contains("not allowed"));
    command.assert().code(4);
}
