//! What staff keep about a guest, and who may.

use filin_core::domain::ids::GuestId;
use filin_core::service::GuestQuery;
use rstest::rstest;

use super::*;

fn notes(text: &str) -> GuestChange {
    GuestChange {
        notes: Some(text.into()),
        ..GuestChange::default()
    }
}

fn name(text: &str) -> GuestChange {
    GuestChange {
        name: Some(text.into()),
        ..GuestChange::default()
    }
}

fn discount(roubles: i64) -> GuestChange {
    GuestChange {
        discount: Some(roubles),
        ..GuestChange::default()
    }
}

fn tags(words: &[&str]) -> GuestChange {
    GuestChange {
        tags: Some(words.iter().map(ToString::to_string).collect()),
        ..GuestChange::default()
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn words_are_kept_as_they_are(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let ivan = whose(&by_phone(services, "Иван", "20:00", 1).await);
    let seq = services.last_seq().await.unwrap();
    let text = "<b onclick=\"x()\">'; drop table guests; --</b>\n\tпьёт чай 🦉 $1 {x}";
    let noted = services
        .change_guest(&staff(), ivan, &notes(text))
        .await
        .unwrap();
    assert_eq!((noted.guest.notes.as_str(), noted.guest.version), (text, 2));
    let renamed = services
        .change_guest(&staff(), ivan, &name(" Иван  Ёжиков "))
        .await
        .unwrap();
    assert_eq!(renamed.guest.name, "Иван Ёжиков");
    let asked = GuestQuery {
        query: Some("ежик".into()),
        ..GuestQuery::default()
    };
    let found = services.guests(&staff(), &asked).await.unwrap();
    assert_eq!(found.items[0].id, ivan, "found by the new name");
    let everything = GuestChange {
        tags: Some(vec!["VIP".into(), " vip ".into(), "День Рождения".into()]),
        discount: Some(300),
        version: Some(3),
        ..notes("")
    };
    let all = services
        .change_guest(&manager(), ivan, &everything)
        .await
        .unwrap();
    assert_eq!(all.guest.tags, ["vip", "день рождения"]);
    assert_eq!(
        (
            all.guest.discount,
            all.guest.notes.as_str(),
            all.guest.version
        ),
        (300, "", 4)
    );
    let bare = services
        .change_guest(&manager(), ivan, &tags(&[]))
        .await
        .unwrap();
    assert!(bare.guest.tags.is_empty());
    assert_eq!(bare.guest.discount, 300, "what is absent stays");
    assert_eq!(
        told(&venue, seq).await,
        [
            r#"guest.changed {"changed":["notes"]}"#,
            r#"guest.changed {"changed":["name"]}"#,
            r#"guest.changed {"changed":["notes","discount","tags"]}"#,
            r#"guest.changed {"changed":["tags"]}"#,
        ]
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_cannot_be_is_refused(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let masha = whose(&masha_books(services, "20:00", 1).await);
    let rows = venue.rows().await;
    let versions = "select cast(sum(version) as bigint) from guests";
    let version = venue.raw().number(versions).await;
    let many: Vec<String> = (0..21).map(|n| n.to_string()).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for (change, refused) in [
        (GuestChange::default(), "nothing_to_change"),
        (
            GuestChange {
                version: Some(1),
                ..GuestChange::default()
            },
            "nothing_to_change",
        ),
        (notes("a\0b"), "text_invalid"),
        (notes("a\u{1b}[31mb"), "text_invalid"),
        (notes("a\u{202e}b"), "text_invalid"),
        (notes(&"я".repeat(2001)), "text_too_long"),
        (name("Маша"), "name_from_telegram"),
        (name(""), "name_invalid"),
        (name("a\nb"), "name_invalid"),
        (discount(-1), "setting_invalid"),
        (discount(100_001), "setting_invalid"),
        (discount(i64::MIN), "setting_invalid"),
        (tags(&["ok", ""]), "text_invalid"),
        (tags(&["a\nb"]), "text_invalid"),
        (tags(&[&"я".repeat(31)]), "text_too_long"),
        (tags(&many), "tags_too_many"),
        (
            GuestChange {
                version: Some(7),
                ..notes("x")
            },
            "stale_version",
        ),
    ] {
        let answer = services.change_guest(&owner(), masha, &change).await;
        assert_eq!(code(answer), refused, "{change:?}");
    }
    for act in [staff(), token(filin_core::domain::actor::Role::Staff)] {
        for change in [discount(1), tags(&["vip"])] {
            let both = GuestChange {
                notes: Some("x".into()),
                ..change
            };
            let answer = services.change_guest(&act, masha, &both).await;
            assert_eq!(code(answer), "forbidden");
        }
    }
    let nobody = services
        .change_guest(&staff(), GuestId(999), &notes("x"))
        .await;
    assert_eq!(code(nobody), "not_found");
    assert_eq!(venue.rows().await, rows);
    assert_eq!(venue.raw().number(versions).await, version);
    services
        .change_guest(&manager(), masha, &discount(100_000))
        .await
        .unwrap();
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_barred_guest_books_no_more(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booked = masha_books(services, "20:00", 1).await;
    let id = whose(&booked);
    noted(services, id, "шумит").await;
    let because = filin_core::api::guest::Bar {
        reason: Some("драка".into()),
    };
    let barred = services.bar_guest(&manager(), id, &because).await.unwrap();
    assert!(barred.guest.barred);
    assert_eq!(barred.guest.notes, "шумит\nдрака");
    let again = wish_at("22:00", 2, 2);
    let answer = services.request_booking(&masha(), &again, None).await;
    assert_eq!(code(answer), "guest_barred");
    let own = services.own_bookings(&masha()).await.unwrap();
    assert_eq!((own.len(), own[0].status), (1, booked.status), "it stays");
    let rows = venue.rows().await;
    let twice = services.bar_guest(&manager(), id, &because).await.unwrap();
    assert_eq!(
        (twice.guest.version, twice.guest.notes.as_str()),
        (barred.guest.version, "шумит\nдрака")
    );
    assert_eq!(venue.rows().await, rows, "said twice, done once");
    let free = services.unbar_guest(&manager(), id).await.unwrap();
    assert!(!free.guest.barred);
    let rows = venue.rows().await;
    services.unbar_guest(&manager(), id).await.unwrap();
    assert_eq!(venue.rows().await, rows);
    services
        .request_booking(&masha(), &again, None)
        .await
        .unwrap();
    let long = filin_core::api::guest::Bar {
        reason: Some("я".repeat(201)),
    };
    let answer = services.bar_guest(&manager(), id, &long).await;
    assert_eq!(code(answer), "text_too_long");
    let missing = services.unbar_guest(&manager(), GuestId(999)).await;
    assert_eq!(code(missing), "not_found");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn tags_are_counted(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    assert_eq!(services.tags(&staff()).await.unwrap(), []);
    let ids = [1, 2, 3];
    for (id, words) in ids
        .into_iter()
        .zip([&["окно", "vip"][..], &["vip"], &["b", "VIP"]])
    {
        services.greet(&guest(id), None).await.unwrap();
        let found = services.guests(&staff(), &by(id)).await.unwrap();
        let id = found.items[0].id;
        services
            .change_guest(&manager(), id, &tags(words))
            .await
            .unwrap();
    }
    let counted = async || {
        let counted = services.tags(&staff()).await.unwrap();
        let shown = counted
            .iter()
            .map(|one| format!("{} {}", one.tag, one.guests));
        shown.collect::<Vec<_>>()
    };
    assert_eq!(counted().await, ["vip 3", "b 1", "окно 1"]);
    // Whoever is forgotten has none.
    let first = services.guests(&staff(), &by(1)).await.unwrap().items[0].id;
    services.forget_guest(&owner(), first).await.unwrap();
    assert_eq!(counted().await, ["vip 2", "b 1"]);
}

fn by(telegram_id: i64) -> GuestQuery {
    GuestQuery {
        query: Some(telegram_id.to_string()),
        ..GuestQuery::default()
    }
}
