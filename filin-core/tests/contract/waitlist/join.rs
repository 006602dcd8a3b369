//! Somebody begins to wait, or waits no longer.

use filin_core::api::waitlist::{NewWait, StaffWait};
use filin_core::domain::actor::{Act, Channel, Language, Role};
use filin_core::domain::ids::WaitId;
use filin_core::domain::waitlist::WaitStatus;
use filin_core::service::WaitQuery;
use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_joins_and_sees_their_place(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let new = NewWait {
        minutes: Some(90),
        ..window("23:00", "00:30", 3)
    };
    let joined = services.join_waitlist(&guest(1), &new).await.unwrap();
    assert_eq!(
        (joined.status, joined.place),
        (WaitStatus::Waiting, Some(1))
    );
    assert_eq!(joined.date, friday());
    assert_eq!(joined.from_at.to_rfc3339(), "2026-11-27T23:00:00+03:00");
    assert_eq!(joined.until_at.to_rfc3339(), "2026-11-28T00:30:00+03:00");
    assert_eq!((joined.guests, joined.minutes), (3, Some(90)));
    assert_eq!((&joined.offer, joined.booking_id), (&None, None));
    assert_eq!(joined.guest, None, "the guest knows who they are");
    let second = waiting(services, 2, "20:00").await;
    assert_eq!(second.place, Some(2));

    let own = services.own_waitlist(&guest(1)).await.unwrap();
    assert_eq!(own, std::slice::from_ref(&joined));
    let me = services.bootstrap(&guest(1)).await.unwrap().me;
    assert_eq!(me.waitlist, std::slice::from_ref(&joined));
    assert_eq!(services.own_waitlist(&guest(3)).await.unwrap(), []);
    let line = tonights(services).await;
    let names: Vec<&str> = line
        .iter()
        .map(|wait| wait.guest.as_ref().unwrap().name.as_str())
        .collect();
    assert_eq!(names, ["Гость 1", "Гость 2"]);

    services.leave_waitlist(&guest(1), joined.id).await.unwrap();
    assert_eq!(entry(services, second.id).await.place, Some(1));
    let own = services.own_waitlist(&guest(1)).await.unwrap();
    assert_eq!((own[0].status, own[0].place), (WaitStatus::Left, None));
    assert!(
        services
            .bootstrap(&guest(1))
            .await
            .unwrap()
            .me
            .waitlist
            .is_empty()
    );
    let tomorrow = at("2026-11-28T12:00:00Z", guest(1));
    assert_eq!(services.own_waitlist(&tomorrow).await.unwrap(), []);
    assert_eq!(facts(&venue, joined.id).await, ["joined", "left"]);
    let actors = venue.raw().texts("select actor from events").await;
    assert_eq!(actors, ["guest:1", "guest:2", "guest:1"]);
    assert_eq!(told(&venue).await, [""; 0]);
    // The line of that day may be joined again, at its end.
    let again = waiting(services, 1, "20:00").await;
    assert!(again.id > second.id && again.place == Some(2));
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_put_callers_on_the_list(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let form = StaffWait {
        name: Some("  Анна ".into()),
        ..caller("20:00", "21:00", 2)
    };
    let added = services.add_to_waitlist(&staff(), &form).await.unwrap();
    let who = added.guest.clone().unwrap();
    assert_eq!(
        (who.name.as_str(), who.phone.as_deref(), who.telegram_id),
        ("Анна", Some("+79991234567"), None)
    );
    // The same phone is the same guest, who stands in that line already.
    let again = services.add_to_waitlist(&token(Role::Staff), &form).await;
    assert_eq!(code(again), "wait_exists");
    let saturday = StaffWait {
        date: "2026-11-28".into(),
        phone: None,
        guest_id: Some(who.id),
        ..caller("20:00", "21:00", 2)
    };
    services.add_to_waitlist(&staff(), &saturday).await.unwrap();
    let nobody = StaffWait {
        phone: None,
        ..form.clone()
    };
    let by_name = StaffWait {
        name: Some("Пётр".into()),
        ..nobody.clone()
    };
    services.add_to_waitlist(&staff(), &by_name).await.unwrap();
    assert_eq!(venue.raw().number("select count(*) from guests").await, 2);
    let sources = venue
        .raw()
        .texts("select distinct source from waitlist")
        .await;
    assert_eq!(sources, ["staff"]);

    let open = async || {
        let query = WaitQuery::default();
        let page = services.waitlist(&staff(), &query).await.unwrap();
        page.items.len()
    };
    assert_eq!(open().await, 3);
    services.leave_waitlist(&staff(), added.id).await.unwrap();
    assert_eq!(open().await, 2);
    assert_eq!(tonights(services).await.len(), 2, "with those who left");
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_list_has_pages(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    for id in 1..=5 {
        // Alternately for two days, so that days go before numbers.
        let new = NewWait {
            date: format!("2026-11-{}", 28 - id % 2),
            ..window("20:00", "20:00", 2)
        };
        services.join_waitlist(&guest(id), &new).await.unwrap();
    }
    let (mut cursor, mut seen) = (None, Vec::new());
    loop {
        let query = WaitQuery {
            cursor,
            limit: Some(2),
            ..WaitQuery::default()
        };
        let page = services.waitlist(&staff(), &query).await.unwrap();
        assert!(page.items.len() <= 2);
        seen.extend(page.items.iter().map(|wait| wait.id.0));
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(seen, [1, 3, 5, 2, 4]);
    for text in ["", "x", "2026-11-27", "2026-11-27.x", "27.11.1"] {
        let query = WaitQuery {
            cursor: Some(text.into()),
            ..WaitQuery::default()
        };
        let asked = services.waitlist(&staff(), &query).await;
        assert_eq!(code(asked), "setting_invalid", "{text}");
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_waits_for_three_days_at_most(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let join = |date: i64| {
        let new = NewWait {
            date: format!("2026-11-{date}"),
            ..window("20:00", "20:00", 2)
        };
        async move { services.join_waitlist(&guest(1), &new).await }
    };
    let first = join(27).await.unwrap();
    join(28).await.unwrap();
    join(29).await.unwrap();
    let rows = venue.rows().await;
    assert_eq!(code(join(30).await), "too_many_waits");
    assert_eq!(code(join(29).await), "wait_exists");
    assert_eq!(venue.rows().await, rows);
    services.leave_waitlist(&guest(1), first.id).await.unwrap();
    join(30).await.unwrap();
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_barred_do_not_wait_and_the_bot_is_a_door_too(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let act = Act {
        channel: Channel::Bot,
        ..guest(1)
    };
    let wait = services
        .join_waitlist(&act, &window("20:00", "20:00", 2))
        .await
        .unwrap();
    let sources = venue.raw().texts("select source from waitlist").await;
    assert_eq!(sources, ["bot"]);
    bar(&venue).await;
    assert_eq!(run(services, 0).await, Matched::default(), "passed over");
    services.leave_waitlist(&guest(1), wait.id).await.unwrap();
    let rows = venue.rows().await;
    let new = window("20:00", "20:00", 2);
    let again = services.join_waitlist(&guest(1), &new).await;
    assert_eq!(code(again), "guest_barred");
    let known = StaffWait {
        phone: None,
        guest_id: Some(filin_core::domain::ids::GuestId(1)),
        ..caller("20:00", "20:00", 2)
    };
    let added = services.add_to_waitlist(&staff(), &known).await;
    assert_eq!(code(added), "guest_barred");
    assert_eq!(venue.rows().await, rows);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn other_peoples_waits_do_not_exist(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    let wait = waiting(services, 1, "20:00").await;
    let caller = caller("20:00", "20:00", 2);
    let other = services.add_to_waitlist(&staff(), &caller).await.unwrap();
    run(services, 0).await;
    let rows = venue.rows().await;
    for id in [wait.id, other.id, WaitId(4711), WaitId(0), WaitId(-1)] {
        for stranger in [guest(2), guest(77)] {
            let left = services.leave_waitlist(&stranger, id).await;
            assert_eq!(code(left), "not_found");
            for key in [None, Some("k")] {
                let claimed = services.claim_offer(&stranger, id, key).await;
                assert_eq!(code(claimed), "not_found");
            }
        }
    }
    for id in [WaitId(4711), WaitId(i64::MAX)] {
        assert_eq!(
            code(services.leave_waitlist(&staff(), id).await),
            "not_found"
        );
        assert_eq!(
            code(services.claim_offer(&staff(), id, None).await),
            "not_found"
        );
    }
    assert_eq!(venue.rows().await, rows);
}

/// Staff speak of somebody else: no refusal tells them what they may do as guests.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn staff_are_refused_in_words_for_them(#[case] engine: Engine) {
    let Some(venue) = nook(engine).await else {
        return;
    };
    let services = &venue.services;
    for date in 27..30 {
        let new = NewWait {
            date: format!("2026-11-{date}"),
            ..window("20:00", "20:00", 2)
        };
        services.join_waitlist(&guest(1), &new).await.unwrap();
    }
    let form = |date: &str, guests| StaffWait {
        date: date.into(),
        guests,
        phone: None,
        guest_id: Some(filin_core::domain::ids::GuestId(1)),
        ..caller("20:00", "20:00", 2)
    };
    let rows = venue.rows().await;
    let refused = async |date: &str, guests, expected: &str| {
        let mine = NewWait {
            date: date.into(),
            ..window("20:00", "20:00", guests)
        };
        let to_guest = services.join_waitlist(&guest(1), &mine).await.unwrap_err();
        let form = form(date, guests);
        let to_staff = services.add_to_waitlist(&staff(), &form).await.unwrap_err();
        assert_eq!((to_guest.code(), to_staff.code()), (expected, expected));
        let said = |language, error| services.texts().error(language, error).to_lowercase();
        for (language, theirs, ours) in [
            (Language::Ru, ["вы ", "вашу", "нам"], ["гост", "компани"]),
            (
                Language::En,
                ["you are", "you already", "call us"],
                ["guest", "party"],
            ),
        ] {
            let (to_guest, to_staff) = (said(language, &to_guest), said(language, &to_staff));
            assert!(
                theirs.iter().any(|word| to_guest.contains(word)),
                "{to_guest}"
            );
            assert!(
                !theirs.iter().any(|word| to_staff.contains(word)),
                "{to_staff}"
            );
            assert!(
                ours.iter().any(|word| to_staff.contains(word)),
                "{to_staff}"
            );
        }
    };
    refused("2026-11-27", 9, "party_too_large").await;
    refused("2026-11-27", 2, "wait_exists").await;
    refused("2026-11-30", 2, "too_many_waits").await;
    bar(&venue).await;
    refused("2026-11-30", 2, "guest_barred").await;
    assert_eq!(venue.rows().await, rows, "but for the bar");
}
