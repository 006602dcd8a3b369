//! `bookings watch` and `events tail --follow` at the real daemon.

use rstest::rstest;
use tokio::time::timeout;

use super::run::Desk;
use crate::support::{Engine, Lounge, SOON};

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_happens_comes_as_it_happens(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let desk = Desk::of(&lounge.daemon.base);
    let create = ["bookings", "create", "--walk-in", "--guests", "2"];
    let first = desk.json(&create).await["id"].clone();
    // Whoever follows the log from its beginning misses nothing, whenever it begins to listen.
    let mut log = desk.follow(&["events", "tail", "--follow", "--since", "0"]);
    let mut watch = desk.follow(&["bookings", "watch"]);
    let kind = loop {
        let event = log.json().await;
        if event["booking_id"] == first {
            break event["kind"].clone();
        }
    };
    assert!(
        kind.as_str()
            .is_some_and(|kind| kind.starts_with("booking."))
    );
    // Nobody tells when a feed is heard: so something happens until it is.
    let (second, change) = timeout(SOON, async {
        loop {
            let made = desk.json(&create).await["id"].clone();
            if let Some(change) = watch.json_if_there().await {
                break (made, change);
            }
            desk.ok(&["bookings", "close", &made.to_string()]).await;
        }
    })
    .await
    .expect("a change");
    assert!(change["booking"]["id"].is_i64(), "{change}");
    assert_eq!(change["booking_id"], change["booking"]["id"]);
    loop {
        if log.json().await["booking_id"] == second {
            break;
        }
    }
    for followed in [log, watch] {
        assert_eq!(followed.interrupt().await, (0, String::new()));
    }
    let staff = desk
        .json(&["tokens", "create", "бар", "--role", "staff"])
        .await;
    let staff = desk.with_token(staff["secret"].as_str().expect("a secret"));
    assert_eq!(staff.refusal(&["events", "tail", "--follow"]).await, 4);
    lounge.daemon.kill().await;
    for args in [&["bookings", "watch"][..], &["events", "tail", "-f"]] {
        assert_eq!(staff.refusal(args).await, 5, "{args:?}");
    }
}
