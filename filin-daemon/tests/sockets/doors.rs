//! Who may listen: by header, cookie or ticket; and for how long.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{DateTime, TimeDelta};
use chrono_tz::Tz;
use filin_core::service::{Options, Seed};
use filin_daemon::app::{Clock, Doors, Keep};
use filin_daemon::http::limits::Rates;
use filin_daemon::launch::{self, Plan};
use rstest::rstest;
use serde_json::{Value, json};
use tokio::sync::oneshot;

use crate::support::load::stranger;
use crate::support::{ADMIN_TOKEN, Api, BOT, Database, Engine, Lounge, Socket, Who, places};

async fn refusal(base: &str, query: &str, who: &Who) -> (u16, String) {
    match Socket::open(base, query, who).await {
        Ok(_) => panic!("{who:?} {query} was let in"),
        Err((status, body)) => (status, body["code"].as_str().unwrap_or_default().to_owned()),
    }
}

async fn ticket(api: &Api, who: &Who) -> String {
    let ticket = api
        .post("/api/admin/ws-ticket", who, &Value::Null)
        .await
        .is(200);
    format!("?ticket={}", ticket["ticket"].as_str().expect("a ticket"))
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn header_cookie_and_ticket_open(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let (api, base) = (lounge.api(), &lounge.daemon.base);
    let (staff, _) = api.token("staff").await;
    let Who::Bearer(secret) = &staff else {
        panic!("a token")
    };
    let signed_in = api
        .post(
            "/api/admin/session",
            &Who::Nobody,
            &json!({ "token": secret }),
        )
        .await;
    let cookie = signed_in.headers["set-cookie"]
        .split([';', '='])
        .nth(1)
        .expect("a value")
        .to_owned();
    let ticket = ticket(&api, &staff).await;
    for (who, query) in [
        (staff.clone(), ""),
        (Who::Cookie(cookie), ""),
        (Who::Nobody, ticket.as_str()),
    ] {
        let mut socket = Socket::open(base, query, &who)
            .await
            .unwrap_or_else(|no| panic!("{who:?}: {no:?}"));
        assert_eq!(socket.next().await["type"], "hello");
    }
    // A ticket serves once, and a wrong one not even though a header would do.
    assert_eq!(
        refusal(base, &ticket, &Who::Nobody).await,
        (401, "ticket_invalid".into())
    );
    assert_eq!(
        refusal(base, &ticket, &staff).await,
        (401, "ticket_invalid".into())
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn strangers_and_guests_are_refused(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let base = &lounge.daemon.base;
    let session = lounge
        .api()
        .post("/api/session", &Who::Guest(stranger()), &Value::Null)
        .await
        .is(200);
    let session = session["token"].as_str().expect("a session").to_owned();
    let bearer = |secret: &str| Who::Bearer(secret.into());
    for (who, status, code) in [
        (Who::Nobody, 401, "credentials_missing"),
        (bearer("filin_t_0000"), 401, "token_invalid"),
        (bearer("filin_s_0000"), 401, "session_expired"),
        (Who::Cookie("0000".into()), 401, "session_expired"),
        (Who::Guest(stranger()), 403, "forbidden"),
        (bearer(&session), 403, "forbidden"),
    ] {
        assert_eq!(
            refusal(base, "", &who).await,
            (status, code.into()),
            "{who:?}"
        );
    }
    assert_eq!(
        refusal(base, "?ticket=0000", &Who::Nobody).await,
        (401, "ticket_invalid".into())
    );
    assert_eq!(
        refusal(base, "?ticket=", &Who::Nobody).await,
        (401, "ticket_invalid".into())
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_revoked_tokens_sockets_are_closed(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let (api, base) = (lounge.api(), &lounge.daemon.base);
    let (doomed, id) = api.token("staff").await;
    let (other, _) = api.token("staff").await;
    let query = ticket(&api, &doomed).await;
    let mut by_header = Socket::open(base, "", &doomed).await.unwrap();
    let mut by_ticket = Socket::open(base, &query, &Who::Nobody).await.unwrap();
    let mut stays = Socket::open(base, "", &other).await.unwrap();
    let unused = ticket(&api, &doomed).await;
    api.delete(&format!("/api/admin/tokens/{id}"), &Who::owner())
        .await
        .is(204);
    assert_eq!(by_header.until_closed().await, Some(1008));
    assert_eq!(by_ticket.until_closed().await, Some(1008));
    assert_eq!(
        refusal(base, "", &doomed).await,
        (401, "token_invalid".into())
    );
    assert_eq!(
        refusal(base, &unused, &Who::Nobody).await,
        (401, "token_invalid".into())
    );
    let place = &places(&api, 1).await[0];
    api.post("/api/bookings", &Who::Guest(stranger()), &place.wish(""))
        .await
        .is(201);
    assert_eq!(stays.next_of("booking_update").await["action"], "requested");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_ticket_serves_for_thirty_seconds(#[case] engine: Engine) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let micros = Arc::new(AtomicI64::new(1_800_000_000_000_000));
    let read = Arc::clone(&micros);
    let clock = Clock::new(move || {
        DateTime::from_timestamp_micros(read.load(Ordering::SeqCst)).expect("a moment")
    });
    let (told, base) = oneshot::channel();
    let running = tokio::spawn(launch::run(
        launch::rocket(plan(&database.url), clock),
        |rocket| {
            let base = format!("http://127.0.0.1:{}", rocket.config().port);
            let _ = told.send((base, rocket.shutdown()));
        },
    ));
    let (base, stop) = base.await.expect("a daemon that listens");
    let api = Api::new(&base);
    let (early, late) = (
        ticket(&api, &Who::owner()).await,
        ticket(&api, &Who::owner()).await,
    );
    let advance = |seconds| {
        let by = TimeDelta::seconds(seconds)
            .num_microseconds()
            .expect("micros");
        micros.fetch_add(by, Ordering::SeqCst);
    };
    advance(29);
    drop(
        Socket::open(&base, &early, &Who::Nobody)
            .await
            .expect("still good"),
    );
    advance(1);
    assert_eq!(
        refusal(&base, &late, &Who::Nobody).await,
        (401, "ticket_invalid".into())
    );
    stop.notify();
    running.await.expect("an end").expect("a quiet end");
}

fn plan(database_url: &str) -> Plan {
    Plan {
        database_url: database_url.into(),
        connections: 10,
        patience: 10,
        recycle: 600,
        bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
        port: 0,
        doors: Doors {
            bot_token: Some(BOT.into()),
            init_data_ttl: TimeDelta::hours(24),
            client_ip_header: None,
            https: false,
        },
        keep: Keep::default(),
        options: Options {
            owners: Vec::new(),
            admin_token: Some(ADMIN_TOKEN.into()),
        },
        seed: Seed::standard(Tz::Europe__Moscow),
        bot: None,
        framed_by: None,
        rates: Rates::unlimited(),
    }
}
