//! What a listener of the live feed is told.

use std::time::Duration;

use rstest::rstest;
use serde_json::json;

use crate::support::load::{flood, stranger};
use crate::support::socket::Heard;
use crate::support::{Engine, Lounge, Place, Raw, Socket, Who, places};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn every_kind_of_message_is_told(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let api = lounge.api();
    let place = &places(&api, 1).await[0];
    let (mut socket, hello) = Socket::listen(&lounge.daemon.base, "").await;
    assert_eq!(hello, 0, "nothing has happened yet");
    socket.say(r#"{"type":"ping"}"#).await;
    assert_eq!(socket.next().await, json!({ "type": "pong" }));

    let guest = Who::Guest(stranger());
    let booked = api
        .post("/api/bookings", &guest, &place.wish("у окна"))
        .await
        .is(201);
    let told = socket.event().await;
    assert_eq!(told["type"], "booking_update", "{told}");
    assert_eq!(
        (&told["seq"], &told["action"], &told["status"]),
        (&json!(1), &json!("requested"), &json!("pending"))
    );
    assert_eq!(told["booking_id"], booked["id"]);
    for field in [
        "id",
        "status",
        "starts_at",
        "ends_at",
        "tables",
        "guests",
        "comment",
        "version",
    ] {
        assert_eq!(told["booking"][field], booked[field], "{field}");
    }
    assert!(
        told["booking"]["guest"]["id"].is_i64(),
        "staff see whose it is: {told}"
    );
    let stats = socket.next_of("stats_update").await;
    assert!(stats["stats"]["total_bookings"].is_i64(), "{stats}");

    let path = format!("/api/admin/bookings/{}/status", booked["id"]);
    let change = json!({ "status": "confirmed", "version": 1 });
    api.post(&path, &Who::owner(), &change).await.is(200);
    let told = socket.event().await;
    assert_eq!(
        (&told["seq"], &told["action"], &told["status"]),
        (&json!(2), &json!("confirmed"), &json!("confirmed"))
    );
    assert_eq!(
        (&told["booking"]["version"], &told["actor"]),
        (&json!(2), &json!("ADMIN_TOKEN"))
    );

    let table = if place.table == 8 { 7 } else { 8 };
    let block = json!({ "table_no": table, "starts_at": place.starts_at, "minutes": 60, "reason": "ремонт" });
    let block = api
        .post("/api/admin/blocks", &Who::owner(), &block)
        .await
        .is(201);
    let told = socket.event().await;
    assert_eq!(
        (&told["type"], &told["action"]),
        (&json!("table_update"), &json!("blocked")),
        "{told}"
    );
    assert_eq!((&told["seq"], &told["table"]), (&json!(3), &json!(table)));
    api.delete(&format!("/api/admin/blocks/{}", block["id"]), &Who::owner())
        .await
        .is(204);
    assert_eq!(socket.event().await["action"], "unblocked");
    api.token("staff").await;
    let told = socket.event().await;
    assert_eq!(
        (&told["type"], &told["kind"]),
        (&json!("event"), &json!("token.issued"))
    );
    lounge.daemon.log_is_clean();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn since_replays_what_was_missed(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let (api, base) = (lounge.api(), &lounge.daemon.base);
    let free = places(&api, 4).await;
    for place in &free[..3] {
        api.post("/api/bookings", &Who::Guest(stranger()), &place.wish(""))
            .await
            .is(201);
    }
    let (mut socket, _) = Socket::listen(base, "?since=1").await;
    for seq in [2, 3] {
        assert_eq!(socket.event().await["seq"], seq);
    }
    api.post("/api/bookings", &Who::Guest(stranger()), &free[3].wish(""))
        .await
        .is(201);
    assert_eq!(socket.event().await["seq"], 4, "then it goes on live");

    // Who has seen more than there is looks at another database: it must read everything again.
    let (mut socket, _) = Socket::listen(base, "?since=900").await;
    assert_eq!(socket.next().await, json!({ "type": "lagged", "seq": 4 }));
    let (mut socket, _) = Socket::listen(base, "?since=-1").await;
    assert_eq!(socket.event().await["seq"], 1);
    let (mut socket, _) = Socket::listen(base, "?since=0").await;
    for seq in 1..=4 {
        assert_eq!(socket.event().await["seq"], seq);
    }
    for query in ["?since=x", "?since=99999999999999999999"] {
        let refused = Socket::open(base, query, &Who::owner()).await.err();
        assert!(
            refused.is_some_and(|(status, _)| (400..500).contains(&status)),
            "{query}"
        );
    }
}

#[tokio::test]
async fn who_has_seen_more_than_the_hub_is_told_nothing_twice() {
    let lounge = Lounge::open(Engine::Sqlite).await.expect("a lounge");
    let (api, base) = (lounge.api(), &lounge.daemon.base);
    let free = places(&api, 4).await;
    let book = async |place: &Place| {
        let booked = api
            .post("/api/bookings", &Who::Guest(stranger()), &place.wish(""))
            .await;
        booked.is(201)["id"].as_i64().expect("an id")
    };
    let booking = book(&free[0]).await;
    let (mut socket, _) = Socket::listen(base, "?since=0").await;
    socket.event().await;
    // As if another replica had written it and told the client of it: the hub looks once a second.
    let raw = Raw::of(&lounge.database.store().await.expect("a store"));
    flood(&raw, booking, 3).await;
    let (mut socket, hello) = Socket::listen(base, "?since=4").await;
    assert_eq!(hello, 4);
    book(&free[1]).await;
    // Figures may come in between.
    let next = socket.event().await;
    assert_eq!(
        (&next["type"], &next["seq"]),
        (&json!("booking_update"), &json!(5)),
        "{next}"
    );
}

#[tokio::test]
async fn nonsense_from_a_listener_harms_nobody() {
    let lounge = Lounge::open(Engine::Sqlite).await.expect("a lounge");
    let (mut other, _) = Socket::listen(&lounge.daemon.base, "").await;
    let (mut socket, _) = Socket::listen(&lounge.daemon.base, "").await;
    for nonsense in [
        "",
        "ping",
        "{",
        "[]",
        r#"{"type":7}"#,
        r#"{"type":"subscribe"}"#,
    ] {
        socket.say(nonsense).await;
    }
    socket.say(r#"{"type":"ping","id":7}"#).await;
    assert_eq!(
        socket.next().await,
        json!({ "type": "pong" }),
        "nonsense is passed over"
    );
    socket.say(&"x".repeat(5000)).await;
    socket.until_closed().await;
    let api = lounge.api();
    let place = &places(&api, 1).await[0];
    api.post("/api/bookings", &Who::Guest(stranger()), &place.wish(""))
        .await
        .is(201);
    assert_eq!(other.event().await["seq"], 1);
    assert!(matches!(
        other.hear(Duration::from_millis(1)).await,
        Heard::Silence | Heard::Message(_)
    ));
    lounge.daemon.log_is_clean();
}
