//! `filin reviews`: what is shown, what is asked for, and what is asked before.

use serde_json::{Value, json};

use crate::support::{Server, stderr, stdout};

const REVIEWS: &str = "/api/admin/reviews";

pub(crate) fn review(id: i64, rating: i64, text: &str) -> Value {
    json!({
        "id": id, "booking_id": 108, "date": "2026-11-26", "rating": rating, "text": text,
        "created_at": "2026-11-27T12:40:00+03:00", "open_until": "2026-12-04T12:40:00+03:00",
        "guest": { "id": 9, "name": "Аня" },
    })
}

fn board() -> Server {
    let page =
        json!({ "items": [review(2, 4, "Уютно,\nно дует"), review(1, 1, "")], "next": null });
    Server::lounge().on(&format!("GET {REVIEWS}"), 200, &page)
}

#[test]
fn a_table_json_and_csv() {
    let server = board();
    let table = stdout(&mut server.filin(&["reviews", "list", "--lang", "ru"]));
    for text in [
        "★★★★☆",
        "★☆☆☆☆",
        "Аня",
        "Уютно",
        "27.11.2026 12:40",
        "Отзыв",
    ] {
        assert!(table.contains(text), "{text} in\n{table}");
    }
    let json: Value = serde_json::from_str(&stdout(
        &mut server.filin(&["reviews", "list", "-o", "json"]),
    ))
    .unwrap();
    assert_eq!(
        json,
        json!([review(2, 4, "Уютно,\nно дует"), review(1, 1, "")])
    );
    let csv = stdout(&mut server.filin(&["reviews", "list", "-o", "csv"]));
    assert_eq!(
        csv,
        "id,created_at,rating,name,text,date,booking_id,guest_id\n\
         2,2026-11-27T12:40:00+03:00,4,Аня,\"Уютно,\nно дует\",2026-11-26,108,9\n\
         1,2026-11-27T12:40:00+03:00,1,Аня,,2026-11-26,108,9\n"
    );
}

#[test]
fn none_is_no_error() {
    let none = json!({ "items": [], "next": null });
    let server = Server::start().on(&format!("GET {REVIEWS}"), 200, &none);
    let list = |format| server.filin(&["reviews", "list", "-o", format]);
    assert_eq!(stdout(&mut list("json")), "[]\n");
    assert_eq!(stdout(&mut list("csv")).lines().count(), 1);
    assert_eq!(stdout(&mut list("table")), "");
    assert!(stderr(&mut list("table")).contains("No reviews"));
}

#[test]
fn all_pages_are_read_and_the_days_are_the_venues() {
    let query = "from=2026-11-01&to=2026-11-27&rating=5";
    let page = |id, next: Value| json!({ "items": [review(id, 5, "")], "next": next });
    let server = Server::lounge()
        .on(
            &format!("GET {REVIEWS}?{query}"),
            200,
            &page(2, json!("5.2")),
        )
        .on(
            &format!("GET {REVIEWS}?{query}&cursor=5.2"),
            200,
            &page(1, Value::Null),
        );
    let args = [
        "reviews",
        "list",
        "--from",
        "01.11",
        "--to",
        "сегодня",
        "--rating",
        "5",
        "-o",
        "json",
    ];
    let json: Value = serde_json::from_str(&stdout(&mut server.filin(&args))).unwrap();
    let ids = json.as_array().unwrap().iter().map(|one| &one["id"]);
    assert_eq!(ids.collect::<Vec<_>>(), [2, 1]);
    for wrong in [
        ["--rating", "0"],
        ["--rating", "6"],
        ["--rating", "five"],
        ["--from", "x"],
    ] {
        let args = [&["reviews", "list"][..], &wrong[..]].concat();
        server.filin(&args).assert().code(2);
    }
}

#[test]
fn the_figures() {
    let stars = [(5, 8), (4, 5), (3, 1), (2, 0), (1, 0)];
    let stars = stars.map(|(rating, count)| json!({ "rating": rating, "count": count }));
    let summary = json!({ "count": 14, "average": 4.5, "stars": stars });
    let none = json!({ "count": 0, "average": null, "stars": [] });
    let server = Server::lounge()
        .on(&format!("GET {REVIEWS}/summary"), 200, &summary)
        .on(
            &format!("GET {REVIEWS}/summary?from=2026-11-27"),
            200,
            &none,
        );
    let table = stdout(&mut server.filin(&["reviews", "summary"]));
    assert!(table.contains("4.50") && table.contains("5 ★"), "{table}");
    let json: Value = serde_json::from_str(&stdout(
        &mut server.filin(&["reviews", "summary", "-o", "json"]),
    ))
    .unwrap();
    assert_eq!(json, summary);
    let csv = |args: &[&str]| {
        let args = [&["reviews", "summary", "-o", "csv"], args].concat();
        stdout(&mut server.filin(&args))
            .lines()
            .nth(1)
            .map(ToOwned::to_owned)
    };
    assert_eq!(csv(&[]).as_deref(), Some("14,4.50,8,5,1,0,0"));
    assert_eq!(csv(&["--from", "today"]).as_deref(), Some("0,,0,0,0,0,0"));
}

#[test]
fn it_asks_before_one_is_taken_away() {
    let server = Server::start()
        .on(&format!("DELETE {REVIEWS}/2"), 204, &Value::Null)
        .refuses(
            &format!("DELETE {REVIEWS}/9"),
            404,
            "not_found",
            "There is no such review.",
        );
    let mut unasked = server.filin(&["reviews", "remove", "2"]);
    assert!(stderr(&mut unasked).contains("--yes"));
    unasked.assert().code(2);
    assert_eq!(server.lines(), Vec::<String>::new());
    let mut command = server.filin(&["reviews", "remove", "2", "-y"]);
    assert_eq!(stdout(&mut command), "");
    assert!(stderr(&mut command).contains("#2"));
    let mut gone = server.filin(&["reviews", "remove", "9", "-y"]);
    assert!(stderr(&mut gone).contains("no such review"));
    gone.assert().code(3);
}
