//! Who has which role.

use filin_core::api::access::Grant;
use filin_core::domain::actor::Role;
use filin_core::domain::ids::TelegramId;
use filin_core::service::{Options, Seed};
use rstest::rstest;

use crate::support::*;

fn grant(id: i64, role: Option<&str>) -> Grant {
    Grant {
        telegram_id: TelegramId(id),
        role: role.map(Into::into),
        name: "Оля".into(),
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn roles_are_granted_changed_and_taken_away(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = TelegramId(42);
    assert_eq!(services.role_of(id).await.unwrap(), None);
    let member = services
        .grant_role(&owner(), &grant(42, None))
        .await
        .unwrap();
    assert_eq!(
        (member.role, member.granted_by.as_str()),
        (Role::Manager, "staff:503")
    );
    assert_eq!(services.role_of(id).await.unwrap(), Some(Role::Manager));
    services
        .grant_role(&owner(), &grant(42, Some("staff")))
        .await
        .unwrap();
    assert_eq!(services.role_of(id).await.unwrap(), Some(Role::Staff));
    assert_eq!(services.staff(&owner()).await.unwrap().len(), 1);
    services.remove_role(&owner(), id).await.unwrap();
    assert_eq!(services.role_of(id).await.unwrap(), None);
    assert_eq!(code(services.remove_role(&owner(), id).await), "not_found");
    let kinds = venue
        .raw()
        .texts("select kind from events order by seq")
        .await;
    assert_eq!(kinds, ["staff.granted", "staff.granted", "staff.removed"]);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_no_grant_can_be(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let rows = venue.rows().await;
    for (form, expected) in [
        (grant(0, None), "setting_invalid"),
        (grant(-1, None), "setting_invalid"),
        (grant(i64::MAX, None), "setting_invalid"),
        (grant(42, Some("admin")), "role_unknown"),
        (
            Grant {
                name: "a\0b".into(),
                ..grant(42, None)
            },
            "text_invalid",
        ),
        (
            Grant {
                name: "я".repeat(1 << 20),
                ..grant(42, None)
            },
            "text_too_long",
        ),
    ] {
        assert_eq!(
            code(venue.services.grant_role(&owner(), &form).await),
            expected
        );
    }
    assert_eq!(venue.rows().await, rows);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_last_owner_stays(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    services
        .grant_role(&owner(), &grant(1, Some("owner")))
        .await
        .unwrap();
    let rows = venue.rows().await;
    assert_eq!(
        code(services.remove_role(&owner(), TelegramId(1)).await),
        "last_owner"
    );
    assert_eq!(
        code(
            services
                .grant_role(&owner(), &grant(1, Some("staff")))
                .await
        ),
        "last_owner"
    );
    assert_eq!(venue.rows().await, rows);
    services
        .grant_role(&owner(), &grant(2, Some("owner")))
        .await
        .unwrap();
    services.remove_role(&owner(), TelegramId(1)).await.unwrap();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_owners_cannot_remove_each_other_at_once(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    for id in 1..=8 {
        venue
            .services
            .grant_role(&owner(), &grant(id, Some("owner")))
            .await
            .unwrap();
    }
    let tries = (1..=8).map(|id| {
        let services = venue.replica();
        tokio::spawn(async move { services.remove_role(&owner(), TelegramId(id)).await })
    });
    let done = futures::future::join_all(tries).await;
    let refused: Vec<_> = done
        .into_iter()
        .filter_map(|done| done.unwrap().err())
        .collect();
    assert_eq!(refused.len(), 1);
    assert_eq!(refused[0].code(), "last_owner");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn owners_from_the_settings_stand_above(#[case] engine: Engine) {
    let options = Options {
        owners: vec![TelegramId(7)],
        ..Options::default()
    };
    let seed = Seed::standard(chrono_tz::Tz::Europe__Moscow);
    let Some(venue) = TestVenue::open_as(engine, &seed, options).await else {
        return;
    };
    let services = &venue.services;
    assert_eq!(
        services.role_of(TelegramId(7)).await.unwrap(),
        Some(Role::Owner)
    );
    assert_eq!(
        code(services.remove_role(&owner(), TelegramId(7)).await),
        "owner_from_settings"
    );
    let lower = services
        .grant_role(&owner(), &grant(7, Some("staff")))
        .await;
    assert_eq!(code(lower), "owner_from_settings");
    // With them there, granted owners may all go.
    services
        .grant_role(&owner(), &grant(1, Some("owner")))
        .await
        .unwrap();
    services.remove_role(&owner(), TelegramId(1)).await.unwrap();
    let members = services.staff(&owner()).await.unwrap();
    assert_eq!(members.len(), 1);
    assert!(members[0].from_settings && members[0].role == Role::Owner);
}
