//! `filin promos`: what is shown, what is sent, and what is asked before.

use serde_json::{Value, json};

use crate::support::{Server, stderr, stdout};

const PROMOTIONS: &str = "/api/admin/promotions";

pub(crate) fn promotion(id: i64, title: &str) -> Value {
    json!({
        "id": id, "title": title, "description": "до утра", "image_url": null,
        "starts_on": "2026-11-27", "ends_on": null, "is_default": id == 1, "active": id != 3,
    })
}

fn board() -> Server {
    let all = json!([promotion(1, "Кальян до 18:00"), promotion(3, "Ночь сов")]);
    Server::lounge().on(&format!("GET {PROMOTIONS}"), 200, &all)
}

#[test]
fn a_table_json_and_csv() {
    let server = board();
    let table = stdout(&mut server.filin(&["promos", "list", "--lang", "ru"]));
    for text in [
        "Ночь сов",
        "пт 27.11.2026",
        "Видна гостям",
        "нет",
        "да",
        "Основная",
    ] {
        assert!(table.contains(text), "{text} in\n{table}");
    }
    let json: Value = serde_json::from_str(&stdout(
        &mut server.filin(&["promos", "list", "-o", "json"]),
    ))
    .unwrap();
    assert_eq!(json[1], promotion(3, "Ночь сов"));
    let csv = stdout(&mut server.filin(&["promos", "list", "-o", "csv"]));
    assert_eq!(
        csv,
        "id,title,starts_on,ends_on,is_default,active,description,image_url\n\
         1,Кальян до 18:00,2026-11-27,,true,true,до утра,\n\
         3,Ночь сов,2026-11-27,,false,false,до утра,\n"
    );
}

#[test]
fn none_is_no_error() {
    let server = Server::start().on(&format!("GET {PROMOTIONS}"), 200, &json!([]));
    let list = |format| server.filin(&["promos", "list", "-o", format]);
    assert_eq!(stdout(&mut list("json")), "[]\n");
    assert_eq!(stdout(&mut list("csv")).lines().count(), 1);
    assert_eq!(stdout(&mut list("table")), "");
    assert!(stderr(&mut list("table")).contains("filin promos add"));
}

#[test]
fn days_are_typed_as_people_type_them() {
    let line = format!("POST {PROMOTIONS}");
    let server = Server::lounge().on(&line, 201, &promotion(4, "Ночь сов"));
    let sent = |args: &[&str]| {
        server
            .filin(&[&["promos", "add", "Ночь сов"], args].concat())
            .assert()
            .success();
        server.requests().last().unwrap().json()
    };
    assert_eq!(
        sent(&["--starts", "fri", "--ends", "28.11"]),
        json!({
            "title": "Ночь сов", "description": "", "is_default": false,
            "starts_on": "2026-11-27", "ends_on": "2026-11-28",
        })
    );
    let full = [
        "--description",
        "до утра",
        "--image",
        "https://filin.example/owl.jpg",
        "--default",
        "--hidden",
        "--ends",
        "завтра",
    ];
    assert_eq!(
        sent(&full),
        json!({
            "title": "Ночь сов", "description": "до утра", "is_default": true, "active": false,
            "image_url": "https://filin.example/owl.jpg", "ends_on": "2026-11-28",
        })
    );
    let when = ["promos", "add", "Ночь сов", "--starts", "когда-нибудь"];
    let mut command = server.filin(&when);
    assert!(stderr(&mut command).contains("A day:"));
    command.assert().code(2);
}

#[test]
fn what_is_not_named_stays_and_no_takes_away() {
    let line = format!("PATCH {PROMOTIONS}/3");
    let server = Server::lounge().on(&line, 200, &promotion(3, "Ночь сов"));
    let sent = |args: &[&str]| {
        server
            .filin(&[&["promos", "set", "3"], args].concat())
            .assert()
            .success();
        server.requests().last().unwrap().json()
    };
    assert_eq!(sent(&["--hide"]), json!({ "active": false }));
    assert_eq!(
        sent(&["--no-ends", "--no-starts", "--no-image", "--no-default"]),
        json!({ "ends_on": null, "starts_on": null, "image_url": null, "is_default": false })
    );
    assert_eq!(
        sent(&[
            "--title",
            "Ночь",
            "--ends",
            "tomorrow",
            "--show",
            "--default"
        ]),
        json!({ "title": "Ночь", "ends_on": "2026-11-28", "active": true, "is_default": true })
    );
    let before = server.requests().len();
    for wrong in [
        &[][..],
        &["--ends", "tomorrow", "--no-ends"],
        &["--show", "--hide"],
        &["--default", "--no-default"],
    ] {
        let args = [&["promos", "set", "3"], wrong].concat();
        server.filin(&args).assert().code(2);
    }
    assert_eq!(server.requests().len(), before, "nothing was sent");
}

#[test]
fn it_asks_before_one_is_taken_away() {
    let server = board()
        .on(&format!("DELETE {PROMOTIONS}/3"), 204, &Value::Null)
        .refuses(
            &format!("DELETE {PROMOTIONS}/9"),
            404,
            "not_found",
            "There is no such promotion.",
        );
    let mut unasked = server.filin(&["promos", "remove", "3"]);
    assert!(stderr(&mut unasked).contains("--yes"));
    unasked.assert().code(2);
    assert_eq!(server.lines(), Vec::<String>::new());
    let mut command = server.filin(&["promos", "remove", "3", "-y"]);
    assert_eq!(stdout(&mut command), "");
    assert!(stderr(&mut command).contains("#3"));
    let mut gone = server.filin(&["promos", "remove", "9", "-y"]);
    assert!(stderr(&mut gone).contains("no such promotion"));
    gone.assert().code(3);
}

#[test]
fn a_refusal_is_said() {
    let server = Server::start().refuses(
        &format!("POST {PROMOTIONS}"),
        422,
        "url_invalid",
        "A picture's address begins with https://.",
    );
    let args = ["promos", "add", "Ночь", "--image", "javascript:alert(1)"];
    let mut command = server.filin(&args);
    assert!(stderr(&mut command).contains("begins with https://"));
    command.assert().code(3);
}
