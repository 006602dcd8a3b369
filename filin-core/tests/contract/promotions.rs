//! Promotions: managers announce, staff see all, guests what runs or is to come.

use filin_core::api::promotion::{NewPromotion, Promotion, PromotionChange};
use filin_core::domain::actor::Act;
use filin_core::domain::ids::PromotionId;
use filin_core::service::Services;
use rstest::rstest;

use crate::support::*;

fn announce(title: &str) -> NewPromotion {
    NewPromotion {
        title: title.into(),
        ..NewPromotion::default()
    }
}

fn lasting(title: &str, starts: &str, ends: &str) -> NewPromotion {
    let given = |text: &str| (!text.is_empty()).then(|| day(text));
    NewPromotion {
        starts_on: given(starts),
        ends_on: given(ends),
        ..announce(title)
    }
}

async fn add(services: &Services, new: &NewPromotion) -> Promotion {
    services.add_promotion(&manager(), new).await.unwrap()
}

fn titles(promotions: &[Promotion]) -> Vec<&str> {
    promotions.iter().map(|one| one.title.as_str()).collect()
}

async fn shown(services: &Services, act: &Act) -> Vec<Promotion> {
    services
        .bootstrap(act)
        .await
        .unwrap()
        .promotions
        .into_value()
}

/// What [`Raw::rows`] cannot see: whether a promotion was changed in place.
async fn all(services: &Services) -> Vec<Promotion> {
    services.promotions(&staff()).await.unwrap()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn guests_see_what_runs_or_is_to_come(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    for new in [
        lasting("вчера", "2026-11-01", "2026-11-26"),
        lasting("до сегодня", "", "2026-11-27"),
        lasting("сегодня", "2026-11-27", "2026-11-27"),
        lasting("потом", "2026-12-31", "2027-01-01"),
        lasting("с сегодня", "2026-11-27", ""),
        NewPromotion {
            active: Some(false),
            ..announce("скрыта")
        },
    ] {
        add(services, &new).await;
    }
    let seen = shown(services, &guest(1)).await;
    assert_eq!(
        titles(&seen),
        [
            "Кальян до 18:00",
            "до сегодня",
            "сегодня",
            "потом",
            "с сегодня"
        ]
    );
    assert!(seen.iter().all(|one| one.active));
    assert_eq!(
        (seen[3].starts_on, seen[3].ends_on),
        (Some(day("2026-12-31")), Some(day("2027-01-01")))
    );
    assert_eq!(all(services).await.len(), 7);
    // Friday's night belongs to Friday, after midnight too.
    let at_night = at("2026-11-28T02:59:00Z", guest(1));
    assert_eq!(shown(services, &at_night).await.len(), 5);
    let on_saturday = at("2026-11-28T03:00:00Z", guest(1));
    assert_eq!(
        titles(&shown(services, &on_saturday).await),
        ["Кальян до 18:00", "потом", "с сегодня"]
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_absent_stays_and_null_takes_away(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let new = NewPromotion {
        description: "до утра".into(),
        image_url: Some("https://filin.example/сова.jpg".into()),
        ..lasting("Ночь  сов", "2026-12-04", "2026-12-05")
    };
    let added = add(services, &new).await;
    let stored = "https://filin.example/%D1%81%D0%BE%D0%B2%D0%B0.jpg";
    assert_eq!(
        (added.title.as_str(), added.image_url.as_deref()),
        ("Ночь сов", Some(stored))
    );
    let change = async |change: PromotionChange| {
        services
            .change_promotion(&manager(), added.id, &change)
            .await
            .unwrap()
    };
    let renamed = change(PromotionChange {
        title: Some("Ночь филинов".into()),
        ..PromotionChange::default()
    })
    .await;
    assert_eq!(
        renamed,
        Promotion {
            title: "Ночь филинов".into(),
            ..added.clone()
        }
    );
    let bare = change(PromotionChange {
        image_url: Some(None),
        starts_on: Some(None),
        ends_on: Some(Some(day("2026-12-06"))),
        description: Some(String::new()),
        active: Some(false),
        ..PromotionChange::default()
    })
    .await;
    assert_eq!(
        bare,
        Promotion {
            image_url: None,
            starts_on: None,
            ends_on: Some(day("2026-12-06")),
            description: String::new(),
            active: false,
            ..renamed
        }
    );
    assert_eq!(all(services).await[1], bare);
    assert_eq!(shown(services, &guest(1)).await.len(), 1, "hidden at once");

    services
        .remove_promotion(&manager(), added.id)
        .await
        .unwrap();
    assert_eq!(all(services).await.len(), 1);
    let again = services.remove_promotion(&manager(), added.id).await;
    assert_eq!(code(again), "not_found");
    let events = services.events(&owner(), None, None).await.unwrap().items;
    let facts: Vec<(&str, String)> = events
        .iter()
        .rev()
        .map(|event| (event.kind.as_str(), event.data.to_string()))
        .collect();
    let id = added.id;
    let fact = |action: &str| {
        let data = format!(r#"{{"action":"{action}","promotion_id":{id}}}"#);
        ("promotion.changed", data)
    };
    let expected = ["added", "changed", "changed", "removed"].map(fact);
    assert_eq!(facts, expected);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_promotion_is_the_standing_one(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let standing = async || {
        let mut found = all(services).await;
        found.retain(|one| one.is_default);
        found.into_iter().map(|one| one.id).collect::<Vec<_>>()
    };
    let first = all(services).await[0].id;
    let second = add(services, &announce("вторая")).await;
    assert_eq!(standing().await, [first]);
    let make = |yes| PromotionChange {
        is_default: Some(yes),
        ..PromotionChange::default()
    };
    services
        .change_promotion(&manager(), second.id, &make(true))
        .await
        .unwrap();
    assert_eq!(standing().await, [second.id]);
    assert_eq!(
        shown(services, &guest(1)).await[0].id,
        second.id,
        "comes first"
    );
    services
        .change_promotion(&manager(), second.id, &make(true))
        .await
        .unwrap();
    assert_eq!(standing().await, [second.id], "said twice");
    services
        .change_promotion(&manager(), second.id, &make(false))
        .await
        .unwrap();
    assert_eq!(standing().await, [], "there need not be one");
    let third = NewPromotion {
        is_default: true,
        ..announce("третья")
    };
    let third = add(services, &third).await;
    assert_eq!(standing().await, [third.id]);

    // Many at once, from two replicas.
    let barrier = std::sync::Arc::new(tokio::sync::Barrier::new(12));
    let tries = (0..12).map(|n| {
        let (services, barrier) = (venue.replica(), barrier.clone());
        tokio::spawn(async move {
            barrier.wait().await;
            let mut new = announce(&format!("сразу {n}"));
            new.is_default = true;
            services.add_promotion(&manager(), &new).await.map(drop)
        })
    });
    for done in futures::future::join_all(tries).await {
        done.unwrap().unwrap();
    }
    let services = venue.replica();
    let found = services.promotions(&staff()).await.unwrap();
    assert_eq!(found.iter().filter(|one| one.is_default).count(), 1);
    assert_eq!(found.len(), 15);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_cannot_be_announced(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let kept = add(services, &lasting("дни", "2026-12-04", "2026-12-05")).await;
    let (before, rows) = (all(services).await, venue.rows().await);
    let picture = |url: &str| NewPromotion {
        image_url: Some(url.into()),
        ..announce("картинка")
    };
    let described = |text: &str| NewPromotion {
        description: text.into(),
        ..announce("слова")
    };
    let far = filin_core::domain::service_day::ServiceDay::END;
    for (new, expected) in [
        (announce(""), "setting_invalid"),
        (announce(" \n "), "setting_invalid"),
        (announce(&"я".repeat(201)), "text_too_long"),
        (announce("a\nb"), "text_invalid"),
        (announce("a\u{202e}b"), "text_invalid"),
        (described(&"я".repeat(2001)), "text_too_long"),
        (described("a\0b"), "text_invalid"),
        (picture("http://filin.example/a.jpg"), "url_invalid"),
        (picture("javascript:alert(1)"), "url_invalid"),
        (picture("data:image/png;base64,AAAA"), "url_invalid"),
        (
            picture("https://user:password@filin.example/"),
            "url_invalid",
        ),
        (
            picture(&format!("https://filin.example/{}", "a".repeat(1000))),
            "url_invalid",
        ),
        (
            lasting("наоборот", "2026-12-05", "2026-12-04"),
            "dates_invalid",
        ),
        (
            NewPromotion {
                ends_on: Some(far),
                ..announce("навсегда")
            },
            "date_invalid",
        ),
    ] {
        let done = services.add_promotion(&manager(), &new).await;
        assert_eq!(code(done), expected, "{new:?}");
        let change = PromotionChange {
            title: Some(new.title.clone()),
            description: Some(new.description.clone()),
            image_url: Some(new.image_url.clone()),
            starts_on: Some(new.starts_on),
            ends_on: Some(new.ends_on),
            is_default: Some(true),
            ..PromotionChange::default()
        };
        let done = services
            .change_promotion(&manager(), kept.id, &change)
            .await;
        assert_eq!(code(done), expected, "{change:?}");
    }
    let ends = |date: &str| PromotionChange {
        ends_on: Some(Some(day(date))),
        ..PromotionChange::default()
    };
    for (id, change, expected) in [
        (kept.id, PromotionChange::default(), "nothing_to_change"),
        (kept.id, ends("2026-12-03"), "dates_invalid"),
        (PromotionId(4711), ends("2026-12-06"), "not_found"),
        (PromotionId(-1), ends("2026-12-06"), "not_found"),
    ] {
        let done = services.change_promotion(&manager(), id, &change).await;
        assert_eq!(code(done), expected, "{change:?}");
    }
    let done = services
        .remove_promotion(&manager(), PromotionId(i64::MAX))
        .await;
    assert_eq!(code(done), "not_found");
    assert_eq!((all(services).await, venue.rows().await), (before, rows));
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn there_is_an_end_to_it(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    for number in 1..200 {
        add(services, &announce(&format!("№ {number}"))).await;
    }
    let rows = venue.rows().await;
    let one_more = services
        .add_promotion(&manager(), &announce("лишняя"))
        .await;
    assert_eq!(code(one_more), "setting_invalid");
    assert_eq!(venue.rows().await, rows);
    let some = all(services).await[150].id;
    services.remove_promotion(&manager(), some).await.unwrap();
    add(services, &announce("теперь можно")).await;
}
