//! The room, the figures, and who may what.

use rstest::rstest;
use serde_json::{Value, json};

use super::run::Desk;
use crate::support::{Engine, Lounge, places};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn tables_and_slots(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let place = places(&lounge.api(), 1).await.swap_remove(0);
    let (date, time) = (&place.starts_at[..10], &place.starts_at[11..16]);
    let tables = desk.json(&["tables", "list"]).await;
    assert_eq!(tables.as_array().map(Vec::len), Some(8), "{tables}");
    assert_eq!(desk.csv(&["tables", "list"]).await.len(), 9);
    let map = desk.ok(&["tables", "map"]).await;
    assert!(
        (1..=8).all(|number| map.contains(&number.to_string())),
        "{map}"
    );

    let block = [
        "tables",
        "block",
        "4",
        "--date",
        date,
        "--time",
        time,
        "--minutes",
        "60",
        "--reason",
        "ремонт",
    ];
    let block = desk.json(&block).await;
    assert_eq!(
        (&block["table"], &block["reason"]),
        (&json!(4), &json!("ремонт"))
    );
    let slots = ["slots", date, "--guests", "2", "--explain"];
    let explained = desk.json(&slots).await;
    let slot = explained.as_array().and_then(|all| {
        all.iter()
            .find(|slot| slot["starts_at"] == json!(place.starts_at))
    });
    let slot = slot.unwrap_or_else(|| panic!("{explained}"));
    assert!(
        slot["unfit"]
            .as_array()
            .is_some_and(|unfit| unfit.iter().any(|one| one["table"] == 4)),
        "{slot}"
    );
    assert!(desk.ok(&slots).await.contains(time));
    let over = [
        "tables",
        "block",
        "4",
        "--date",
        date,
        "--time",
        time,
        "--minutes",
        "30",
    ];
    assert_eq!(desk.refusal(&over).await, 3, "blocked already");
    assert_eq!(
        desk.refusal(&["tables", "unblock", &block["id"].to_string()])
            .await,
        2,
        "it asks"
    );
    desk.ok(&["tables", "unblock", &block["id"].to_string(), "-y"])
        .await;
    assert_eq!(
        desk.refusal(&["tables", "unblock", "999999", "-y"]).await,
        3
    );
    let stats = desk.json(&["stats"]).await;
    assert_eq!(stats["free_tables"], 8, "{stats}");
    desk.ok(&["stats", date]).await;
    lounge.daemon.log_is_clean();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn tokens_open_what_their_role_may(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let owner = Desk::of(&lounge.daemon.base);
    let issued = owner
        .json(&[
            "tokens",
            "create",
            "касса",
            "--role",
            "staff",
            "--days",
            "30",
        ])
        .await;
    let staff = owner
        .clone()
        .with_token(issued["secret"].as_str().expect("a secret"));
    staff.ok(&["bookings", "list"]).await;
    for args in [
        &["tokens", "list"][..],
        &["events"],
        &["staff", "list"],
        &["venue", "set", "--name", "Сова"],
    ] {
        assert_eq!(staff.refusal(args).await, 4, "{args:?}");
    }
    let tokens = owner.json(&["tokens", "list"]).await;
    assert_eq!(tokens.as_array().map(Vec::len), Some(1));
    assert_eq!(
        (&tokens[0]["name"], &tokens[0]["role"]),
        (&json!("касса"), &json!("staff"))
    );
    assert_eq!(tokens[0]["secret"], Value::Null, "shown once");
    owner
        .ok(&["tokens", "revoke", &issued["id"].to_string(), "-y"])
        .await;
    assert_eq!(staff.refusal(&["bookings", "list"]).await, 4);
    assert_eq!(owner.json(&["tokens", "list"]).await, json!([]));
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_house_is_kept(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    desk.ok(&["staff", "add", "77", "--role", "owner", "--name", "Оля"])
        .await;
    desk.ok(&["staff", "add", "78"]).await;
    let staff = desk.json(&["staff", "list"]).await;
    let roles = staff
        .as_array()
        .expect("staff")
        .iter()
        .map(|one| (&one["telegram_id"], &one["role"]));
    assert_eq!(
        roles.collect::<Vec<_>>(),
        [
            (&json!(77), &json!("owner")),
            (&json!(78), &json!("manager"))
        ]
    );
    desk.ok(&["staff", "remove", "78", "-y"]).await;
    assert_eq!(
        desk.refusal(&["staff", "remove", "77", "-y"]).await,
        3,
        "the last owner stays"
    );

    desk.ok(&["venue", "set", "--name", "Сова"]).await;
    assert_eq!(desk.json(&["venue", "show"]).await["name"], "Сова");
    let quiet = async |hours: &str| {
        let set = ["venue", "set", "--quiet-hours", hours, "--rule"];
        let rules = desk.json(&[&set[..], &["stay_min=150"]].concat()).await["rules"].clone();
        assert_eq!(rules["stay_min"], 150);
        rules["quiet"].clone()
    };
    let night = json!({ "from": "23:00", "to": "10:00" });
    assert_eq!(quiet("23:00-10:00").await, night);
    desk.ok(&["venue", "set", "--rule", "stay_min=120"]).await;
    let shown = desk.ok(&["venue", "show"]).await;
    assert!(shown.contains("23:00–10:00"), "{shown}");
    let never = ["venue", "set", "--quiet-hours", "24:30-25:00"];
    assert_eq!(desk.refusal(&never).await, 3);
    assert_eq!(quiet("off").await, Value::Null);
    let hours = desk.ok(&["hours", "show"]).await;
    assert!(
        hours.contains("14:00") && hours.contains("02:00"),
        "{hours}"
    );
    let events = desk.json(&["events", "--limit", "2"]).await;
    let kinds = events
        .as_array()
        .expect("events")
        .iter()
        .map(|event| &event["kind"]);
    assert_eq!(
        kinds.collect::<Vec<_>>(),
        [&json!("venue.changed"), &json!("venue.changed")]
    );
    assert_eq!(desk.csv(&["events"]).await.len(), 8);
    lounge.daemon.log_is_clean();
}
