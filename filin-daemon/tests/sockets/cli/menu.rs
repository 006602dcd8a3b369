//! The menu from a terminal.

use rstest::rstest;
use serde_json::{Value, json};

use super::run::Desk;
use crate::support::{Engine, Lounge};

fn ids(lines: &Value) -> Vec<i64> {
    let lines = lines.as_array().expect("lines");
    lines
        .iter()
        .filter_map(|line| line["id"].as_i64())
        .collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn lines_come_change_move_and_go(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let add = [
        "menu",
        "add",
        "Чай с чабрецом",
        "--section",
        "Чай",
        "--price",
        "450",
    ];
    let added = desk.json(&add).await;
    assert_eq!(
        (&added["id"], &added["position"], &added["section"]),
        (&json!(3), &json!(2), &json!("Чай"))
    );
    let set = ["menu", "set", "3", "--price", "480", "--hide"];
    let changed = desk.json(&set).await;
    assert_eq!(
        (&changed["price"], &changed["active"]),
        (&json!(480), &json!(false))
    );
    assert_eq!(
        ids(&desk.json(&["menu", "order", "3", "2"]).await),
        [3, 2, 1]
    );
    let args = ["menu", "order", "-", "-o", "json"];
    let piped = desk.run_with(&args, Some("2 1")).await;
    assert_eq!(piped.code, 0, "{piped:?}");
    assert_eq!(ids(&desk.json(&["menu", "list"]).await), [2, 1, 3]);
    assert_eq!(desk.csv(&["menu", "list"]).await.len(), 4);
    assert!(desk.ok(&["menu", "list"]).await.contains("480 ₽"));
    for (args, exit) in [
        (&["menu", "add", "x", "--price", "-1"][..], 3),
        (&["menu", "add", "x", "--price", "1000000000"], 3),
        (&["menu", "set", "999", "--price", "1"], 3),
        (&["menu", "set", "3"], 2),
        (&["menu", "order", "999"], 2),
        (&["menu", "remove", "3"], 2),
        (&["menu", "remove", "999", "-y"], 3),
    ] {
        assert_eq!(desk.refusal(args).await, exit, "{args:?}");
    }
    for id in ["1", "2", "3"] {
        desk.ok(&["menu", "remove", id, "-y"]).await;
    }
    assert_eq!(desk.json(&["menu", "list"]).await, json!([]));
    lounge.daemon.log_is_clean();
}
