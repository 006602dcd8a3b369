//! The room and the hours change.

use rstest::rstest;
use serde_json::{Value, json};

use super::run::Desk;
use crate::support::{Engine, Lounge, Who, places};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn tables_come_change_and_go(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let added = desk
        .json(&[
            "tables", "add", "9", "--seats", "2-6", "--zone", "VIP", "--with", "8",
        ])
        .await;
    assert_eq!(
        (&added["zone"], &added["neighbours"]),
        (&json!("VIP"), &json!([8]))
    );
    desk.ok(&["tables", "set", "9", "--number", "19", "--turn", "45"])
        .await;
    desk.ok(&["tables", "join", "19", "1"]).await;
    desk.ok(&["tables", "part", "19", "8"]).await;
    let tables = desk.json(&["tables", "list"]).await;
    let table = tables.as_array().expect("tables").last().expect("a table");
    assert_eq!(
        (
            &table["number"],
            &table["place"]["turn"],
            &table["neighbours"]
        ),
        (&json!(19), &json!(45), &json!([1]))
    );

    let place = places(&lounge.api(), 1).await.swap_remove(0);
    let (date, time) = (&place.starts_at[..10], &place.starts_at[11..16]);
    let create = [
        "bookings", "create", "--date", date, "--time", time, "--guests", "6", "--table", "19",
    ];
    let booking = desk.json(&create).await;
    assert_eq!(
        desk.refusal(&["tables", "set", "19", "--seats", "4"]).await,
        2,
        "it asks"
    );
    let hit = desk.json(&["tables", "retire", "19", "--dry-run"]).await;
    assert_eq!(hit[0]["id"], booking["id"]);
    assert_eq!(
        desk.refusal(&["tables", "retire", "19", "-y"]).await,
        3,
        "it is held"
    );
    desk.ok(&["bookings", "cancel", &booking["id"].to_string(), "-y"])
        .await;
    assert_eq!(
        desk.json(&["tables", "retire", "19", "--dry-run"]).await,
        json!([])
    );
    desk.ok(&["tables", "retire", "19", "-y"]).await;
    assert_eq!(desk.csv(&["tables", "list"]).await.len(), 9);
    lounge.daemon.log_is_clean();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn hours_change_for_weekdays_and_days(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let place = places(&lounge.api(), 1).await.swap_remove(0);
    let (date, time) = (&place.starts_at[..10], &place.starts_at[11..16]);
    let create = [
        "bookings", "create", "--date", date, "--time", time, "--guests", "2",
    ];
    let booking = desk.json(&create).await;
    let date = booking["date"].as_str().expect("a day");

    let closed = ["hours", "except", date, "--closed", "--note", "ремонт"];
    let hit = desk.json(&[&closed[..], &["--dry-run"]].concat()).await;
    assert_eq!(hit[0]["id"], booking["id"]);
    assert_eq!(desk.refusal(&closed).await, 2, "it asks");
    let hours = desk.json(&[&closed[..], &["-y"]].concat()).await;
    assert_eq!(
        hours["exceptions"],
        json!([{"date": date, "opening": null, "note": "ремонт"}])
    );
    assert_eq!(
        desk.json(&["slots", date, "--guests", "2"]).await,
        json!([])
    );
    desk.ok(&["hours", "except", date, "--remove"]).await;
    let hours = desk
        .json(&["hours", "set", "all", "--open", "12:00", "--close", "05:00"])
        .await;
    let all_day = json!({"opens": "12:00", "closes": "05:00"});
    assert_eq!(
        (&hours["week"][6], &hours["exceptions"]),
        (&all_day, &Value::Array(Vec::new()))
    );
    let backwards = [
        "hours", "set", "mon", "--open", "14:00", "--close", "13:00", "-y",
    ];
    assert_eq!(desk.refusal(&backwards).await, 3);
    lounge.daemon.log_is_clean();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn calendars_are_made_read_and_revoked(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let issued = desk.json(&["feeds", "create", "бар"]).await;
    let path = issued["path"].as_str().expect("an address");
    let api = lounge.api();
    let calendar = api.get(path, &Who::Nobody).await;
    assert_eq!(calendar.status, 200);
    let listed = desk.json(&["feeds", "list"]).await;
    assert_eq!(
        (&listed[0]["name"], &listed[0]["path"]),
        (&json!("бар"), &Value::Null)
    );
    desk.ok(&["feeds", "revoke", &issued["id"].to_string(), "-y"])
        .await;
    assert_eq!(desk.json(&["feeds", "list"]).await, json!([]));
    api.get(path, &Who::Nobody).await.problem(404, "not_found");
    assert_eq!(desk.refusal(&["feeds", "revoke", "77", "-y"]).await, 3);
    lounge.daemon.log_is_clean();
}
