//! Looking for guests: any text is a question, none is SQL.

use filin_core::domain::ids::GuestId;
use filin_core::service::{GuestQuery, Services};
use rstest::rstest;

use super::*;

fn looking_for(text: &str) -> GuestQuery {
    GuestQuery {
        query: Some(text.into()),
        ..GuestQuery::default()
    }
}

async fn found(services: &Services, query: &GuestQuery) -> Vec<GuestId> {
    let page = services.guests(&staff(), query).await.unwrap();
    page.items.into_iter().map(|guest| guest.id).collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_is_found_by_whatever_is_known(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let masha = whose(&masha_books(services, "20:00", 1).await);
    let ivan = whose(&by_phone(services, "Иван Грозный", "20:00", 2).await);
    let odd = StaffBooking {
        name: Some("100% O'Брайен \"🦉\"".into()),
        ..call("20:00", 2, 3)
    };
    let odd = services.create_booking(&staff(), &odd, None).await.unwrap();
    let odd = whose(&odd);
    for (text, expected) in [
        ("", vec![odd, ivan, masha]),
        ("  ", vec![odd, ivan, masha]),
        (&format!("#{masha}"), vec![masha]),
        ("#999", vec![]),
        (&MASHA.to_string(), vec![masha]),
        ("7350012", vec![]),
        ("@masha_elka", vec![masha]),
        ("@MASHA_ELKA", vec![masha]),
        ("@masha", vec![]),
        ("8 (999) 000-11-22", vec![ivan]),
        (PHONE, vec![ivan]),
        ("89990001122", vec![ivan]),
        ("999000", vec![ivan]),
        ("112", vec![ivan]),
        ("11", vec![]),
        (&masha.to_string(), vec![masha]),
        (&ivan.to_string(), vec![ivan]),
        ("МАРИЯ ел", vec![masha]),
        ("ёлк", vec![masha]),
        ("гроз", vec![ivan]),
        ("%", vec![odd]),
        ("100%", vec![odd]),
        ("_", vec![masha]),
        ("'", vec![odd]),
        ("\"", vec![odd]),
        ("🦉", vec![odd]),
        ("!", vec![]),
        ("\\", vec![]),
        ("' or 1=1 --", vec![]),
        ("'; drop table guests; --", vec![]),
        ("$1", vec![]),
    ] {
        let ids = found(services, &looking_for(text)).await;
        assert_eq!(ids, expected, "{text}");
    }
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_question_has_its_limits(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    masha_books(services, "20:00", 1).await;
    let rows = venue.rows().await;
    for (text, refused) in [
        ("я".repeat(101), "text_too_long"),
        ("%".repeat(10_000), "text_too_long"),
        ("🦉".repeat(5_000), "text_too_long"),
        ("a\0b".into(), "text_invalid"),
        ("a\nb".into(), "text_invalid"),
        ("\u{202e}".into(), "text_invalid"),
    ] {
        let answer = services.guests(&staff(), &looking_for(&text)).await;
        assert_eq!(code(answer), refused);
    }
    let cursor = |text: &str| GuestQuery {
        cursor: Some(text.into()),
        ..GuestQuery::default()
    };
    for text in ["", "x", "1.2", "99999999999999999999"] {
        let answer = services.guests(&staff(), &cursor(text)).await;
        assert_eq!(code(answer), "setting_invalid", "{text}");
    }
    assert!(found(services, &cursor("-5")).await.is_empty());
    let tag = GuestQuery {
        tag: Some("a\nb".into()),
        ..GuestQuery::default()
    };
    assert_eq!(code(services.guests(&staff(), &tag).await), "text_invalid");
    let longest = looking_for(&"я".repeat(100));
    assert!(found(services, &longest).await.is_empty());
    assert_eq!(venue.rows().await, rows);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn pages_hold_still_while_guests_come(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut all = Vec::new();
    for (id, table) in (1..=5).zip(1..) {
        all.push(pending(services, id, "20:00", table).await);
    }
    let mut expected: Vec<GuestId> = all.iter().map(whose).collect();
    expected.reverse();
    let mut query = GuestQuery {
        limit: Some(2),
        ..GuestQuery::default()
    };
    let mut seen = Vec::new();
    for late in 6.. {
        let page = services.guests(&staff(), &query).await.unwrap();
        seen.extend(page.items.iter().map(|guest| guest.id));
        let Some(next) = page.next else { break };
        query.cursor = Some(next);
        pending(services, late, "20:00", late).await;
    }
    assert_eq!(seen, expected);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn tags_and_bars_narrow_a_list(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let masha = whose(&masha_books(services, "20:00", 1).await);
    let ivan = whose(&by_phone(services, "Иван", "20:00", 2).await);
    tagged(services, masha, &["VIP", "окно"]).await;
    tagged(services, ivan, &["vip"]).await;
    services
        .bar_guest(&manager(), ivan, &Default::default())
        .await
        .unwrap();
    let query = |tag: &str, barred, text: &str| GuestQuery {
        tag: Some(tag.into()),
        barred,
        ..looking_for(text)
    };
    for (asked, expected) in [
        (query("vip", false, ""), vec![ivan, masha]),
        (query(" Vip ", false, ""), vec![ivan, masha]),
        (query("окно", false, ""), vec![masha]),
        (query("ok", false, ""), vec![]),
        (query("", true, ""), vec![ivan]),
        (query("окно", true, ""), vec![]),
        (query("vip", true, PHONE), vec![ivan]),
        (query("окно", false, PHONE), vec![]),
        (query("vip", false, "мари"), vec![masha]),
    ] {
        assert_eq!(found(services, &asked).await, expected, "{asked:?}");
    }
    let page = services.guests(&staff(), &query("окно", false, "")).await;
    assert_eq!(page.unwrap().items[0].tags, ["vip", "окно"]);
}
