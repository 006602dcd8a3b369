//! Promotions from a terminal.

use rstest::rstest;
use serde_json::json;

use super::run::Desk;
use crate::support::{Engine, Lounge};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn promotions_are_announced_and_taken_back(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let added = desk
        .json(&[
            "promos",
            "add",
            "Ночь сов",
            "--starts",
            "31.12.2099",
            "--ends",
            "2100-01-01",
            "--image",
            "https://filin.example/owl.jpg",
        ])
        .await;
    assert_eq!(
        (&added["starts_on"], &added["ends_on"]),
        (&json!("2099-12-31"), &json!("2100-01-01"))
    );
    let id = added["id"].to_string();
    let set = [
        "promos",
        "set",
        &id,
        "--no-image",
        "--no-starts",
        "--default",
    ];
    let changed = desk.json(&set).await;
    assert_eq!(
        (
            &changed["image_url"],
            &changed["starts_on"],
            &changed["is_default"]
        ),
        (&json!(null), &json!(null), &json!(true))
    );
    assert_eq!(changed["title"], "Ночь сов");
    let all = desk.json(&["promos", "list"]).await;
    assert_eq!(
        (&all[0]["id"], &all[1]["is_default"]),
        (&added["id"], &json!(false))
    );
    assert_eq!(desk.csv(&["promos", "list"]).await.len(), 3);
    assert!(desk.ok(&["promos", "list"]).await.contains("01.01.2100"));
    for (args, exit) in [
        (
            &["promos", "add", "x", "--image", "javascript:alert(1)"][..],
            3,
        ),
        (&["promos", "set", &id, "--starts", "02.01.2100"], 3),
        (&["promos", "set", "999", "--hide"], 3),
        (&["promos", "set", &id], 2),
        (&["promos", "remove", &id], 2),
        (&["promos", "remove", "999", "-y"], 3),
    ] {
        assert_eq!(desk.refusal(args).await, exit, "{args:?}");
    }
    desk.ok(&["promos", "remove", &id, "-y"]).await;
    desk.ok(&["promos", "remove", "1", "-y"]).await;
    assert_eq!(desk.json(&["promos", "list"]).await, json!([]));
    lounge.daemon.log_is_clean();
}
