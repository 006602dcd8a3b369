//! `filin waitlist`: somebody calls, waits, and gets a table.

use rstest::rstest;
use serde_json::{Value, json};

use super::run::Desk;
use crate::support::{Engine, Lounge, SOON, inspect, places, until};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn somebody_calls_waits_and_is_booked(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let place = places(&lounge.api(), 1).await.swap_remove(0);
    let (date, time) = (&place.starts_at[..10], &place.starts_at[11..16]);
    assert_eq!(desk.json(&["waitlist", "list"]).await, json!([]));
    assert_eq!(desk.csv(&["waitlist", "list"]).await.len(), 1, "the head");
    let add = [
        "waitlist",
        "add",
        "--date",
        date,
        "--from",
        time,
        "--until",
        time,
        "--guests",
        "3",
        "--phone",
        "8 999 000-11-22",
        "--name",
        "Маша",
    ];
    let added = desk.json(&add).await;
    assert_eq!(
        (&added["status"], &added["place"]),
        (&json!("waiting"), &json!(1))
    );
    assert_eq!(added["guest"]["phone"], "+79990001122");
    assert_eq!(desk.refusal(&add).await, 3, "on that day's list already");
    let id = added["id"].to_string();
    assert_eq!(desk.refusal(&["waitlist", "claim", "999999"]).await, 3);
    until("it is offered", SOON, async || {
        desk.json(&["waitlist", "list"]).await[0]["status"] == "offered"
    })
    .await;
    let table = desk.ok(&["waitlist", "list", date]).await;
    assert!(
        table.contains("Маша") && table.contains("offered"),
        "{table}"
    );
    let rows = desk.csv(&["waitlist", "list", date]).await;
    assert_eq!(rows.len(), 2);
    assert!(
        rows[0].starts_with("id,date,place,from_at,until_at,guests,"),
        "{}",
        rows[0]
    );
    assert!(
        rows[1].starts_with(&format!("{id},{date},,")),
        "{}",
        rows[1]
    );
    let booked = desk.json(&["waitlist", "claim", &id]).await;
    assert_eq!(
        (&booked["status"], &booked["starts_at"]),
        (&json!("confirmed"), &Value::from(place.starts_at.as_str()))
    );
    assert_eq!(desk.json(&["waitlist", "list"]).await, json!([]));
    let all = desk.json(&["waitlist", "list", date]).await;
    assert_eq!(all[0]["booking_id"], booked["id"]);

    let known = added["guest"]["id"].to_string();
    let again = [
        "waitlist",
        "add",
        "--date",
        date,
        "--from",
        time,
        "--until",
        time,
        "--guests",
        "2",
        "--guest-id",
        &known,
    ];
    let id = desk.json(&again).await["id"].to_string();
    assert_eq!(
        desk.refusal(&["waitlist", "remove", &id]).await,
        2,
        "it asks"
    );
    desk.ok(&["waitlist", "remove", &id, "-y"]).await;
    assert_eq!(desk.refusal(&["waitlist", "remove", &id, "-y"]).await, 3);
    assert_eq!(desk.refusal(&["waitlist", "claim", &id]).await, 3);
    lounge.daemon.log_is_clean();
    lounge.daemon.stop().await;
    inspect(lounge.database).await;
}
