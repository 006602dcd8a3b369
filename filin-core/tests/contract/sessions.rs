//! Sessions of the Mini App and the admin page, and one-time tickets.

use chrono::TimeDelta;
use chrono_tz::Tz;
use filin_core::domain::actor::{Act, Actor, Channel, Role};
use filin_core::service::{Options, Seed};
use rstest::rstest;

use crate::support::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_session_slides_twelve_hours_and_ends_after_seven_days(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let session = services.open_session(&guest(1)).await.unwrap();
    assert_eq!(session.expires_at, now() + TimeDelta::hours(12));
    let at = |hours: i64| services.by_session(&session.token, now() + TimeDelta::hours(hours));
    assert_eq!(at(0).await.unwrap(), person(1));
    // Used every 11 hours it lives on, but no longer than a week.
    let mut hours = 0;
    while hours + 11 < 7 * 24 {
        hours += 11;
        assert_eq!(at(hours).await.unwrap(), person(1), "{hours} h");
    }
    assert_eq!(code(at(7 * 24).await), "session_expired");
    assert_eq!(
        code(
            venue
                .replica()
                .by_session(&session.token, now() + TimeDelta::days(7))
                .await
        ),
        "session_expired"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_unused_session_ends_after_twelve_hours(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let session = services.open_session(&guest(1)).await.unwrap();
    let last = now() + TimeDelta::hours(12) - TimeDelta::microseconds(1);
    let end = now() + TimeDelta::hours(12);
    assert_eq!(
        code(services.by_session(&session.token, end).await),
        "session_expired"
    );
    services.forget_cached();
    services.by_session(&session.token, last).await.unwrap();
    // The sweep takes only what has ended.
    services.open_session(&guest(2)).await.unwrap();
    services.sweep(now() + TimeDelta::hours(13)).await.unwrap();
    assert_eq!(venue.raw().number("select count(*) from sessions").await, 1);
    services
        .by_session(&session.token, now() + TimeDelta::hours(13))
        .await
        .unwrap();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn signing_out_ends_it(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let cookie = services.sign_in(&token(Role::Staff)).await;
    // A token that no row has cannot come back: nobody vouches for it.
    assert_eq!(
        code(services.by_cookie(&cookie.unwrap().plain, now()).await),
        "token_invalid"
    );
    let session = services.open_session(&guest(1)).await.unwrap().token;
    services.by_session(&session, now()).await.unwrap();
    services.sign_out(&session).await.unwrap();
    assert_eq!(
        code(services.by_session(&session, now()).await),
        "session_expired"
    );
    services.sign_out("никакая").await.unwrap();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_ticket_serves_once_and_for_half_a_minute(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let seconds = |seconds| now() + TimeDelta::seconds(seconds);
    let grant = filin_core::api::access::Grant {
        telegram_id: filin_core::domain::ids::TelegramId(501),
        role: Some("staff".into()),
        name: String::new(),
    };
    services.grant_role(&owner(), &grant).await.unwrap();
    let ticket = services.ws_ticket(&staff()).await.unwrap();
    assert_eq!(ticket.expires_at, seconds(30));
    assert_eq!(
        services
            .by_ticket(&ticket.ticket, seconds(29))
            .await
            .unwrap(),
        staff().actor
    );
    assert_eq!(
        code(services.by_ticket(&ticket.ticket, seconds(29)).await),
        "ticket_invalid"
    );
    let late = services.ws_ticket(&staff()).await.unwrap().ticket;
    assert_eq!(
        code(services.by_ticket(&late, seconds(30)).await),
        "ticket_invalid"
    );
    // Asked for at once by many, one gets in.
    let ticket = services.ws_ticket(&staff()).await.unwrap().ticket;
    let tries = (0..8).map(|_| services.by_ticket(&ticket, seconds(1)));
    let done = futures::future::join_all(tries).await;
    assert_eq!(done.iter().filter(|done| done.is_ok()).count(), 1);
}

/// A secret opens one kind of door, and trying it at another locks neither.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn doors_do_not_mix(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let session = services.open_session(&guest(1)).await.unwrap().token;
    assert_eq!(
        code(services.by_token(&session, now()).await),
        "token_invalid"
    );
    assert_eq!(
        code(services.by_cookie(&session, now()).await),
        "session_expired"
    );
    assert_eq!(
        code(services.by_ticket(&session, now()).await),
        "ticket_invalid"
    );
    assert_eq!(
        services.by_session(&session, now()).await.unwrap(),
        person(1)
    );
    // And with the session remembered:
    assert_eq!(
        code(services.by_token(&session, now()).await),
        "token_invalid"
    );
    assert_eq!(
        code(services.by_cookie(&session, now()).await),
        "session_expired"
    );

    let form = filin_core::api::access::NewToken {
        name: "x".into(),
        role: "staff".into(),
        days: None,
    };
    let token = services.issue_token(&owner(), &form).await.unwrap().secret;
    assert_eq!(
        code(services.by_session(&token, now()).await),
        "session_expired"
    );
    let actor = services.by_token(&token, now()).await.unwrap();
    let act = filin_core::domain::actor::Act { actor, ..staff() };
    let cookie = services.sign_in(&act).await.unwrap().plain;
    assert_eq!(
        code(services.by_session(&cookie, now()).await),
        "session_expired"
    );
    assert_eq!(services.by_cookie(&cookie, now()).await.unwrap(), act.actor);
    let ticket = services.ws_ticket(&act).await.unwrap().ticket;
    assert_eq!(
        code(services.by_cookie(&ticket, now()).await),
        "session_expired"
    );
    assert_eq!(
        code(services.by_session(&ticket, now()).await),
        "session_expired"
    );
    services.by_ticket(&ticket, now()).await.unwrap();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whose_role_is_taken_away_is_out(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = filin_core::domain::ids::TelegramId(501);
    let grant = |role: &str| filin_core::api::access::Grant {
        telegram_id: id,
        role: Some(role.into()),
        name: "Оля".into(),
    };
    services
        .grant_role(&owner(), &grant("staff"))
        .await
        .unwrap();
    let cookie = services.sign_in(&staff()).await.unwrap().plain;
    assert_eq!(
        services.by_cookie(&cookie, now()).await.unwrap(),
        staff().actor
    );
    services
        .grant_role(&owner(), &grant("manager"))
        .await
        .unwrap();
    let Actor::Staff(_, role) = services.by_cookie(&cookie, now()).await.unwrap() else {
        panic!()
    };
    assert_eq!(role, Role::Manager);
    services.remove_role(&owner(), id).await.unwrap();
    assert_eq!(code(services.by_cookie(&cookie, now()).await), "forbidden");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn another_admin_token_ends_what_the_old_one_opened(#[case] engine: Engine) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let store = database.store().await.unwrap();
    store.migrate().await.unwrap();
    let with = |token: &str| {
        let admin_token = Some(token.to_owned());
        services(
            &store,
            Options {
                admin_token,
                ..Options::default()
            },
        )
    };
    let (before, after) = (with("the-old-secret-of-all"), with("the-new-secret-of-all"));
    before
        .ensure_venue(&Seed::standard(Tz::Europe__Moscow), now())
        .await
        .unwrap();
    let actor = before
        .by_token("the-old-secret-of-all", now())
        .await
        .unwrap();
    let act = Act::new(actor, Channel::Admin, now());
    let cookie = before.sign_in(&act).await.unwrap().plain;
    assert!(before.by_cookie(&cookie, now()).await.is_ok());
    assert_eq!(code(after.by_cookie(&cookie, now()).await), "token_invalid");
    let nobodys = services(&store, Options::default());
    assert_eq!(
        code(nobodys.by_cookie(&cookie, now()).await),
        "token_invalid"
    );
}
