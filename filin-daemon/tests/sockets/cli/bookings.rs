//! `filin bookings`: an evening from the first call to the last coal.

use rstest::rstest;
use serde_json::Value;

use super::run::Desk;
use crate::support::load::stranger;
use crate::support::{Engine, Lounge, Place, Who, inspect, places};

/// Day and time of a place, as one types them.
fn typed(place: &Place) -> (String, String) {
    (
        place.starts_at[..10].to_owned(),
        place.starts_at[11..16].to_owned(),
    )
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_booking_goes_all_its_ways(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let free = places(&lounge.api(), 16).await;
    let (date, time) = typed(&free[0]);
    let create = |table: &'static str| {
        let (desk, date, time) = (desk.clone(), date.clone(), time.clone());
        async move {
            let create = [
                "bookings",
                "create",
                "--date",
                &date,
                "--time",
                &time,
                "--guests",
                "3",
                "--table",
                table,
                "--phone",
                "+79990001122",
                "--name",
                "Маша",
                "--comment",
                "у окна",
            ];
            desk.json(&create).await
        }
    };
    let made = create("5").await;
    assert_eq!(
        (&made["status"], &made["tables"], &made["source"]),
        (&"confirmed".into(), &Value::from(vec![5]), &"staff".into())
    );
    assert_eq!(
        (&made["guest"]["phone"], &made["comment"]),
        (&"+79990001122".into(), &"у окна".into())
    );
    let id = made["id"].to_string();
    let step = |what: &'static str| {
        let (desk, id) = (desk.clone(), id.clone());
        async move {
            desk.ok(&["bookings", what, &id, "-y"]).await;
            desk.json(&["bookings", "show", &id]).await["status"]
                .as_str()
                .expect("a status")
                .to_owned()
        }
    };
    for (what, status) in [
        ("cancel", "canceled"),
        ("undo", "confirmed"),
        ("no-show", "no_show"),
        ("reopen", "confirmed"),
        ("seat", "seated"),
        ("undo", "confirmed"),
        ("seat", "seated"),
        ("close", "completed"),
        ("reopen", "confirmed"),
    ] {
        assert_eq!(step(what).await, status, "{what}");
    }
    // Refusals: the table is taken, the step is not to be had, there is no such booking.
    let taken = [
        "bookings", "create", "--date", &date, "--time", &time, "--guests", "2", "--table", "5",
    ];
    assert_eq!(desk.refusal(&taken).await, 3);
    let other = create("6").await["id"].to_string();
    assert_eq!(
        desk.refusal(&["bookings", "move", &other, "--table", "5"])
            .await,
        3
    );
    assert_eq!(desk.refusal(&["bookings", "confirm", &id]).await, 3);
    assert_eq!(desk.refusal(&["bookings", "seat", "999999"]).await, 3);
    // Without -y and a terminal nothing is called off.
    assert_eq!(desk.refusal(&["bookings", "cancel", &id]).await, 2);

    let later = typed(
        free.iter()
            .find(|place| place.starts_at != free[0].starts_at)
            .expect("a later one"),
    );
    desk.ok(&[
        "bookings", "move", &id, "--date", &later.0, "--time", &later.1, "--table", "7",
        "--guests", "4",
    ])
    .await;
    let moved = desk.json(&["bookings", "show", &id]).await;
    assert_eq!(
        (&moved["tables"], &moved["guests"]),
        (&Value::from(vec![7]), &4.into())
    );
    assert!(
        moved["starts_at"]
            .as_str()
            .is_some_and(|at| at[11..16] == later.1),
        "{moved}"
    );
    let history = desk.json(&["bookings", "show", &id, "--history"]).await;
    assert_eq!(history.as_array().map(Vec::len), Some(11), "{history}");
    // A stay of an hour is made longer by a half, by the number as it is shown.
    desk.ok(&["bookings", "move", &id, "--minutes", "60"]).await;
    let longer = desk
        .json(&["bookings", "extend", &format!("#{id}"), "+30"])
        .await;
    let at = |end: &str| {
        let text = longer[end].as_str().expect("a moment");
        chrono::DateTime::parse_from_rfc3339(text).expect("RFC 3339")
    };
    let stay = at("ends_at") - at("starts_at");
    assert_eq!(stay.num_minutes(), 90, "{longer}");
    // The step before that was one's own: a move is none.
    let undone = desk.json(&["bookings", "undo"]).await;
    assert_eq!(undone["id"], longer["id"], "{undone}");
    assert_eq!(undone["status"], "completed", "{undone}");
    lounge.daemon.log_is_clean();
    lounge.daemon.stop().await;
    inspect(lounge.database).await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn guests_at_the_door_and_guests_who_asked(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let (api, desk) = (lounge.api(), Desk::of(&lounge.daemon.base));
    let walk_in = desk
        .json(&[
            "bookings",
            "create",
            "--walk-in",
            "--guests",
            "2",
            "--table",
            "3",
        ])
        .await;
    assert_eq!(
        (&walk_in["status"], &walk_in["source"]),
        (&"seated".into(), &"walk_in".into())
    );
    let place = &places(&api, 1).await[0];
    let asked = api
        .post("/api/bookings", &Who::Guest(stranger()), &place.wish(""))
        .await
        .is(201);
    desk.ok(&["bookings", "confirm", &asked["id"].to_string()])
        .await;
    let (date, _) = typed(place);

    let list = desk.json(&["bookings", "list", &date]).await;
    let list = list.as_array().expect("an array");
    assert_eq!(
        list.iter().map(|one| &one["id"]).collect::<Vec<_>>(),
        [&asked["id"]]
    );
    assert_eq!(list[0]["status"], "confirmed");
    let rows = desk.csv(&["bookings", "list", &date]).await;
    assert_eq!(rows.len(), 2);
    assert!(
        rows[0].starts_with("id,date,starts_at,ends_at,tables,guests,name,"),
        "{}",
        rows[0]
    );
    assert!(
        rows[1].starts_with(&format!("{},{date},", asked["id"])),
        "{}",
        rows[1]
    );
    let table = desk.ok(&["bookings", "list", &date]).await;
    assert!(
        table.contains("Гость") && !table.contains('\u{1b}'),
        "{table}"
    );
    let none = desk
        .json(&["bookings", "list", &date, "--status", "no_show"])
        .await;
    assert_eq!(none, Value::Array(Vec::new()));
    assert_eq!(
        desk.csv(&["bookings", "list", &date, "--status", "no_show"])
            .await
            .len(),
        1,
        "the head"
    );
    let all = desk
        .json(&["bookings", "list", "--from", "today", "--to", &date])
        .await;
    assert_eq!(all.as_array().map(Vec::len), Some(2), "{all}");
    lounge.daemon.log_is_clean();
}
