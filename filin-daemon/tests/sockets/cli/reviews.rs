//! Reviews from a terminal.

use rstest::rstest;
use serde_json::{Value, json};

use super::run::Desk;
use crate::support::load::stranger;
use crate::support::{Engine, Lounge, Who, inspect, places};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_guests_say_is_read_and_taken_away(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    assert_eq!(desk.json(&["reviews", "list"]).await, json!([]));
    assert_eq!(
        desk.json(&["reviews", "summary"]).await["average"],
        Value::Null
    );
    let api = lounge.api();
    for (place, rating) in places(&api, 3).await.into_iter().zip([5, 4, 1]) {
        let guest = Who::Guest(stranger());
        let booking = api
            .post("/api/bookings", &guest, &place.wish(""))
            .await
            .is(201);
        let id = booking["id"].to_string();
        desk.ok(&["bookings", "seat", &id]).await;
        desk.ok(&["bookings", "close", &id]).await;
        let review = json!({ "rating": rating, "text": "Уютно\u{200d}, и \"сова\"; =1+1" });
        api.post("/api/reviews", &guest, &review).await.is(201);
    }
    let all = desk.json(&["reviews", "list"]).await;
    let ratings = all
        .as_array()
        .expect("reviews")
        .iter()
        .map(|one| &one["rating"]);
    assert_eq!(ratings.collect::<Vec<_>>(), [1, 4, 5]);
    assert_eq!(desk.csv(&["reviews", "list"]).await.len(), 4);
    assert!(desk.ok(&["reviews", "list"]).await.contains("★☆☆☆☆"));
    let fives = desk
        .json(&["reviews", "list", "--rating", "5", "--from", "yesterday"])
        .await;
    assert_eq!(fives.as_array().map(Vec::len), Some(1), "{fives}");
    let summary = desk.json(&["reviews", "summary", "--to", "tomorrow"]).await;
    assert_eq!(
        (&summary["count"], &summary["average"]),
        (&json!(3), &json!(3.33))
    );
    let past = ["reviews", "summary", "--to", "2020-01-01"];
    assert_eq!(desk.json(&past).await["count"], 0);

    let worst = all[0]["id"].to_string();
    let backwards = ["reviews", "list", "--from", "tomorrow", "--to", "yesterday"];
    for (args, exit) in [
        (&["reviews", "remove", &worst][..], 2),
        (&["reviews", "remove", "999", "-y"], 3),
        (&backwards, 3),
        (&["reviews", "list", "--rating", "7"], 2),
    ] {
        assert_eq!(desk.refusal(args).await, exit, "{args:?}");
    }
    let (Who::Bearer(staff), _) = api.token("staff").await else {
        panic!("a token")
    };
    let staff = desk.clone().with_token(&staff);
    staff.ok(&["reviews", "summary"]).await;
    assert_eq!(staff.refusal(&["reviews", "remove", &worst, "-y"]).await, 4);
    desk.ok(&["reviews", "remove", &worst, "-y"]).await;
    assert_eq!(desk.json(&["reviews", "summary"]).await["average"], 4.5);
    lounge.daemon.log_is_clean();
    drop(lounge.daemon);
    inspect(lounge.database).await;
}
