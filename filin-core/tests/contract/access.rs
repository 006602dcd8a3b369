//! Access tokens: shown once, kept hashed, gone when they expire or are revoked.

use chrono::TimeDelta;
use filin_core::api::access::NewToken;
use filin_core::domain::actor::{Actor, Role};
use filin_core::domain::ids::TokenId;
use filin_core::service::{Options, Seed};
use rstest::rstest;

use crate::support::*;

fn token_form(role: &str, days: Option<i64>) -> NewToken {
    NewToken {
        name: "Панель".into(),
        role: role.into(),
        days,
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_token_opens_what_its_role_says(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    for (role, word) in [
        (Role::Staff, "staff"),
        (Role::Manager, "manager"),
        (Role::Owner, "owner"),
    ] {
        let issued = services
            .issue_token(&owner(), &token_form(word, None))
            .await
            .unwrap();
        assert!(issued.secret.starts_with("filin_t_") && issued.secret.len() == 8 + 64);
        let actor = services.by_token(&issued.secret, now()).await.unwrap();
        assert_eq!(
            actor,
            Actor::Token {
                id: issued.token.id,
                name: "Панель".into(),
                role
            }
        );
        let again = services.still(actor.clone(), now()).await.unwrap();
        assert_eq!(again, actor);
    }
    for secret in ["", "filin_t_", "x", "\0", &"f".repeat(1 << 20)] {
        assert_eq!(
            code(services.by_token(secret, now()).await),
            "token_invalid"
        );
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn no_secret_is_in_the_database(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let token = services
        .issue_token(&owner(), &token_form("owner", None))
        .await
        .unwrap()
        .secret;
    let session = services.open_session(&guest(1)).await.unwrap().token;
    let cookie = services.sign_in(&owner()).await.unwrap().plain;
    let ticket = services.ws_ticket(&owner()).await.unwrap().ticket;
    for secret in [token, session, cookie, ticket] {
        let bare = secret.rsplit('_').next().unwrap();
        assert_eq!(bare.len(), 64);
        assert_eq!(venue.raw().holds_text(bare).await, [""; 0]);
    }
    // The search itself finds what is there.
    assert_eq!(venue.raw().holds_text("Панель").await, ["events", "tokens"]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn tokens_expire(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let issued = services
        .issue_token(&owner(), &token_form("staff", Some(1)))
        .await
        .unwrap();
    let actor = services.by_token(&issued.secret, now()).await.unwrap();
    let last = now() + TimeDelta::days(1) - TimeDelta::microseconds(1);
    services.by_token(&issued.secret, last).await.unwrap();
    // Remembered or not, it ends in time.
    let end = now() + TimeDelta::days(1);
    assert_eq!(
        code(services.by_token(&issued.secret, end).await),
        "token_invalid"
    );
    assert_eq!(
        code(venue.replica().by_token(&issued.secret, end).await),
        "token_invalid"
    );
    assert_eq!(code(services.still(actor, end).await), "token_invalid");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_revoked_token_opens_nothing_from_then_on(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let issued = services
        .issue_token(&owner(), &token_form("manager", None))
        .await
        .unwrap();
    let actor = services.by_token(&issued.secret, now()).await.unwrap();
    let act = filin_core::domain::actor::Act::new(
        actor.clone(),
        filin_core::domain::actor::Channel::Api,
        now(),
    );
    let cookie = services.sign_in(&act).await.unwrap().plain;
    let ticket = services.ws_ticket(&act).await.unwrap().ticket;
    assert_eq!(services.by_cookie(&cookie, now()).await.unwrap(), actor);
    assert_eq!(services.tokens(&owner()).await.unwrap().len(), 1);

    services
        .revoke_token(&owner(), issued.token.id)
        .await
        .unwrap();
    assert_eq!(
        code(services.by_token(&issued.secret, now()).await),
        "token_invalid"
    );
    assert_eq!(
        code(services.by_cookie(&cookie, now()).await),
        "token_invalid"
    );
    assert_eq!(
        code(services.by_ticket(&ticket, now()).await),
        "token_invalid"
    );
    assert!(services.tokens(&owner()).await.unwrap().is_empty());
    for id in [
        issued.token.id,
        TokenId(0),
        TokenId(4711),
        TokenId(i64::MIN),
    ] {
        assert_eq!(code(services.revoke_token(&owner(), id).await), "not_found");
    }
    let kinds = venue
        .raw()
        .texts("select kind from events order by seq")
        .await;
    assert_eq!(kinds, ["token.issued", "token.revoked"]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_no_token_can_be(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let rows = venue.rows().await;
    let named = |name: &str| NewToken {
        name: name.into(),
        ..token_form("staff", None)
    };
    for (form, expected) in [
        (token_form("admin", None), "role_unknown"),
        (token_form("", None), "role_unknown"),
        (token_form("staff", Some(0)), "expiry_invalid"),
        (token_form("staff", Some(-1)), "expiry_invalid"),
        (token_form("staff", Some(3651)), "expiry_invalid"),
        (token_form("staff", Some(i64::MAX)), "expiry_invalid"),
        (named(""), "name_invalid"),
        (named("a\0b"), "name_invalid"),
        (named(&"я".repeat(101)), "text_too_long"),
    ] {
        assert_eq!(
            code(venue.services.issue_token(&owner(), &form).await),
            expected,
            "{form:?}"
        );
    }
    assert_eq!(venue.rows().await, rows);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_bootstrap_token_is_an_owner(#[case] engine: Engine) {
    let options = Options {
        admin_token: Some("начало".into()),
        ..Options::default()
    };
    let seed = Seed::standard(chrono_tz::Tz::Europe__Moscow);
    let Some(venue) = TestVenue::open_as(engine, &seed, options).await else {
        return;
    };
    let services = &venue.services;
    let actor = services.by_token("начало", now()).await.unwrap();
    assert_eq!(actor.role(), Some(Role::Owner));
    assert_eq!(services.still(actor.clone(), now()).await.unwrap(), actor);
    let act =
        filin_core::domain::actor::Act::new(actor, filin_core::domain::actor::Channel::Api, now());
    services
        .issue_token(&act, &token_form("staff", None))
        .await
        .unwrap();
    assert_eq!(
        code(services.by_token("начал", now()).await),
        "token_invalid"
    );
    assert!(venue.raw().holds_text("начало").await.is_empty());
    // Without the setting it opens nothing.
    assert_eq!(
        code(venue.replica().by_token("начало", now()).await),
        "token_invalid"
    );
    assert_eq!(
        code(venue.replica().still(act.actor, now()).await),
        "token_invalid"
    );
}
