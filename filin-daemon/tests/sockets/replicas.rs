//! Two daemons on one PostgreSQL.

use rstest::rstest;
use serde_json::Value;

use crate::support::load::{Bustle, Place, seqs_after, stranger};
use crate::support::socket::{Heard, event_seq};
use crate::support::{Api, Engine, Lounge, SOON, Socket, Who, inspect, places, until};

async fn is_offered(api: &Api, place: &Place) -> bool {
    let path = format!("/api/availability?date={}&guests=2", &place.starts_at[..10]);
    let answer = api.get(&path, &Who::Guest(stranger())).await.is(200);
    let slots = answer["slots"].as_array().expect("slots");
    let slot = slots
        .iter()
        .find(|slot| slot["starts_at"] == place.starts_at.as_str());
    let tables = slot.expect("the slot")["tables"]
        .as_array()
        .expect("tables");
    tables.contains(&Value::from(place.table))
}

#[rstest]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_one_writes_the_other_tells(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let other = lounge.settings.start().await;
    let (here, there) = (lounge.api(), other.api());
    let place = &places(&here, 1).await[0];
    let (doomed, id) = here.token("staff").await;
    let (mut socket, _) = Socket::listen(&other.base, "").await;
    until("the other knows the token", SOON, async || {
        there.get("/api/admin/whoami", &doomed).await.status == 200
    })
    .await;
    let mut doomed_socket = Socket::open(&other.base, "", &doomed)
        .await
        .expect("let in");

    assert!(
        is_offered(&there, place).await && is_offered(&there, place).await,
        "and remembered"
    );
    let booked = here
        .post("/api/bookings", &Who::Guest(stranger()), &place.wish(""))
        .await
        .is(201);
    let told = socket.next_of("booking_update").await;
    assert_eq!(
        (&told["booking_id"], &told["action"]),
        (&booked["id"], &"requested".into())
    );
    until("the other offers it no more", SOON, async || {
        !is_offered(&there, place).await
    })
    .await;
    let again = there
        .post("/api/bookings", &Who::Guest(stranger()), &place.wish(""))
        .await;
    assert_eq!(
        again.problem(409, "slot_taken").body["alternatives"]
            .as_array()
            .map(Vec::is_empty),
        Some(false)
    );

    here.delete(&format!("/api/admin/tokens/{id}"), &Who::owner())
        .await
        .is(204);
    assert_eq!(doomed_socket.until_closed().await, Some(1008));
    until("the other refuses the token", SOON, async || {
        there.get("/api/admin/whoami", &doomed).await.status == 401
    })
    .await;
    lounge.daemon.log_is_clean();
    other.log_is_clean();
}

#[rstest]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_listener_moves_from_one_to_the_other(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let other = lounge.settings.start().await;
    let (here, there) = (lounge.api(), other.api());
    let bustle = Bustle::start(&[&here, &there], 4).await;
    let bases = [lounge.daemon.base.as_str(), other.base.as_str()];
    let mut heard = vec![0];
    for round in 0..50 {
        let since = format!("?since={}", heard[heard.len() - 1]);
        let socket = Socket::open(bases[round % 2], &since, &Who::owner()).await;
        let mut socket = socket.unwrap_or_else(|no| panic!("{no:?}"));
        for _ in 0..=round % 9 {
            let Heard::Message(message) = socket.hear(SOON).await else {
                panic!("{since}: silence")
            };
            assert_ne!(message["type"], "lagged", "{since}");
            heard.extend(event_seq(&message));
        }
    }
    bustle.stop().await;
    other.log_is_clean();
    other.kill().await;
    lounge.daemon.kill().await;
    let (raw, _venue) = inspect(lounge.database).await;
    let happened = seqs_after(&raw, 0).await;
    assert_eq!(heard[1..], happened[..heard.len() - 1]);
    assert!(heard.len() > 50, "only {} events", heard.len());
}
