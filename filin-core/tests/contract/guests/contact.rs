//! A shared contact: whose the phone is from now on, and who turns out to be whom.

use std::sync::Arc;

use filin_core::domain::booking::Status;
use filin_core::domain::ids::{GuestId, TelegramId};
use filin_core::service::{Options, Seed, SeedTable};
use rstest::rstest;
use tokio::sync::Barrier;

use super::*;

/// As Telegram writes a contact's number: without its plus.
const CONTACT: &str = "79990001122";

async fn share(services: &Services, act: &Act) -> Result<filin_core::api::booking::Me> {
    let Actor::Guest(person) = &act.actor else {
        panic!("a contact is a guest's");
    };
    services
        .share_contact(act, CONTACT, Some(person.telegram_id))
        .await
}

async fn guest_of(services: &Services, act: &Act) -> GuestId {
    whose(&services.own_bookings(act).await.unwrap()[0])
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn only_the_senders_own_counts(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    by_phone(services, "Маша", "20:00", 1).await;
    let rows = venue.rows().await;
    for owner in [None, Some(TelegramId(7)), Some(TelegramId(-MASHA))] {
        let answer = services.share_contact(&masha(), CONTACT, owner).await;
        assert_eq!(code(answer), "contact_not_own");
    }
    for junk in ["", "12", "нет", "+7999", "'; drop table guests; --"] {
        let answer = services
            .share_contact(&masha(), junk, Some(TelegramId(MASHA)))
            .await;
        assert_eq!(code(answer), "phone_invalid", "{junk}");
    }
    for act in [staff(), owner()] {
        let answer = services
            .share_contact(&act, CONTACT, Some(TelegramId(501)))
            .await;
        assert_eq!(code(answer), "forbidden");
    }
    assert_eq!(venue.rows().await, rows);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn who_was_known_by_phone_alone_becomes_the_sender(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let live = by_phone(services, "Маша (тел.)", "22:00", 1).await;
    let was = whose(&live);
    let done = by_phone(services, "Маша", "20:00", 2).await;
    assert_eq!(whose(&done), was, "one phone, one guest");
    step(services, done.id, Status::Completed).await.unwrap();
    correct(services, was, 3).await.unwrap();
    tagged(services, was, &["vip", "по телефону"]).await;
    noted(services, was, "просит тише").await;
    let mine = masha_books(services, "18:00", 3).await;
    let id = whose(&mine);
    correct(services, id, 1).await.unwrap();
    tagged(services, id, &["vip", "окно"]).await;
    noted(services, id, "любит мяту").await;
    let discounts = [(was, 500), (id, 300)];
    for (guest, roubles) in discounts {
        let change = GuestChange {
            discount: Some(roubles),
            ..GuestChange::default()
        };
        services
            .change_guest(&manager(), guest, &change)
            .await
            .unwrap();
    }
    services
        .bar_guest(&manager(), was, &Default::default())
        .await
        .unwrap();
    let about_the_former = format!("select count(*) from events where guest_id = {was}");
    let about_both = format!("select count(*) from events where guest_id in ({was}, {id})");
    let about = venue.raw().number(&about_both).await;
    let versions = "select cast(sum(version) as bigint) from bookings";
    let version = venue.raw().number(versions).await;
    let waiting = format!(
        "insert into outbox (kind, audience, guest_id, data, priority, due_at, created_at) \
         values ('news', 'guest', {was}, '{{}}', 0, '2026-11-27 12:00:00+00:00', '2026-11-27 12:00:00+00:00')"
    );
    venue.raw().run(&waiting).await;
    let seq = services.last_seq().await.unwrap();

    let me = share(services, &masha()).await.unwrap();
    assert_eq!(me.phone.as_deref(), Some(PHONE));
    assert_eq!(
        (me.loyalty.visits, me.discount, me.bookings.len()),
        (5, 500, 2)
    );
    let merged = card(services, id).await;
    assert_eq!(merged.guest.name, "Мария Ёлкина");
    assert!(merged.guest.phone_verified && merged.guest.barred);
    assert_eq!(merged.guest.tags, ["vip", "окно", "по телефону"]);
    assert_eq!(merged.guest.notes, "любит мяту\nпросит тише");
    assert_eq!((merged.stats.bookings, merged.visits.len()), (3, 3));
    assert_eq!(code(services.guest(&staff(), was).await), "not_found");
    assert_eq!(
        told(&venue, seq).await,
        [
            format!("guest.merged {{\"from\":{was}}}"),
            r#"guest.changed {"changed":["phone"]}"#.into()
        ]
    );
    assert_eq!(venue.raw().number(&about_the_former).await, 0);
    assert_eq!(venue.raw().number(&about_both).await, about + 2);
    assert_eq!(
        venue.raw().number(versions).await,
        version,
        "no booking changed"
    );
    let addressed = format!("select count(*) from outbox where kind = 'news' and guest_id = {id}");
    assert_eq!(venue.raw().number(&addressed).await, 1);
    // What was theirs by phone is now theirs in the Mini App.
    let own = services.own_bookings(&masha()).await.unwrap();
    assert!(own.iter().any(|booking| booking.id == live.id));
    services
        .change_booking(&masha(), live.id, &move_to("23:00"))
        .await
        .unwrap();
    // And staff who are called find them.
    let next = by_phone(services, "Маша", "20:00", 4).await;
    assert_eq!(whose(&next), id);
    venue.check().await;

    let rows = venue.rows().await;
    share(services, &masha()).await.unwrap();
    assert_eq!(venue.rows().await, rows, "said twice, done once");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_number_changes_hands_and_nobody_on_telegram_is_merged(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    pending(services, 1, "20:00", 1).await;
    share(services, &guest(1)).await.unwrap();
    let first = guest_of(services, &guest(1)).await;
    // The second merely types it: nobody is merged, nobody loses anything.
    let by_call = by_phone(services, "Маша", "20:00", 4).await;
    assert_eq!(whose(&by_call), first);
    let typed = filin_core::api::booking::NewBooking {
        phone: Some(PHONE.into()),
        ..wish_at("20:00", 2, 2)
    };
    services
        .request_booking(&guest(2), &typed, None)
        .await
        .unwrap();
    let second = guest_of(services, &guest(2)).await;
    assert!(card(services, first).await.guest.phone_verified);
    assert!(!card(services, second).await.guest.phone_verified);

    let seq = services.last_seq().await.unwrap();
    masha_books(services, "20:00", 3).await;
    share(services, &masha()).await.unwrap();
    let third = guest_of(services, &masha()).await;
    let now = |id| async move { card(services, id).await };
    let (first, second, third) = (now(first).await, now(second).await, now(third).await);
    for (one, verified, bookings) in [(&first, false, 2), (&second, false, 1), (&third, true, 1)] {
        assert_eq!(one.guest.phone.as_deref(), Some(PHONE));
        assert_eq!(one.guest.phone_verified, verified, "{:?}", one.guest.id);
        assert_eq!(one.stats.bookings, bookings);
    }
    assert_eq!((first.guest.version, second.guest.version), (3, 1));
    assert_eq!(
        told(&venue, seq).await[1..],
        [
            r#"guest.changed {"changed":["phone_verified"]}"#,
            r#"guest.changed {"changed":["phone"]}"#
        ]
    );
    let next = by_phone(services, "Маша", "22:00", 4).await;
    assert_eq!(whose(&next), third.guest.id, "whoever has it now");
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_joined_keeps_its_limits(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let was = whose(&by_phone(services, "Маша", "20:00", 1).await);
    let id = whose(&masha_books(services, "20:00", 2).await);
    let many = |from: usize| {
        (from..from + 20)
            .map(|n| format!("т{n:02}"))
            .collect::<Vec<_>>()
    };
    for (guest, from, letter) in [(was, 10, "а"), (id, 30, "я")] {
        let tags = many(from);
        let tags: Vec<&str> = tags.iter().map(String::as_str).collect();
        tagged(services, guest, &tags).await;
        noted(services, guest, &letter.repeat(1500)).await;
    }
    share(services, &masha()).await.unwrap();
    let merged = card(services, id).await.guest;
    assert_eq!(merged.tags, many(30), "the sender's own stay");
    assert_eq!(merged.notes.chars().count(), 2000);
    assert!(merged.notes.starts_with('я') && merged.notes.ends_with('а'));
    noted(services, id, &merged.notes).await;
}

/// The standard venue with a table for each booking that is made at once.
fn hall(tables: i64) -> Seed {
    let standard = Seed::standard(chrono_tz::Tz::Europe__Moscow);
    let like = standard.tables[0].clone();
    let tables = (1..=tables)
        .map(|number| SeedTable {
            number,
            neighbours: Vec::new(),
            ..like.clone()
        })
        .collect();
    Seed { tables, ..standard }
}

/// Staff take bookings by a phone while its owner shares it, and while others close bookings made
/// by it: in whatever order it happens, every booking is the owner's in the end.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_booking_is_lost_in_a_race(#[case] engine: Engine) {
    const ROUNDS: i64 = 12;
    const CALLS: i64 = 4;
    let Some(venue) = TestVenue::open_as(engine, &hall(ROUNDS * CALLS), Options::default()).await
    else {
        return;
    };
    let services = &venue.services;
    for round in 0..ROUNDS {
        // Another phone and another guest each round; half of them are known by phone before.
        let phone = format!("+799900020{round:02}");
        let owner = guest(1000 + round);
        let booked = |table: i64| StaffBooking {
            phone: Some(phone.clone()),
            name: Some("Маша".into()),
            ..call("20:00", 2, table)
        };
        let first = round * CALLS + 1;
        let mut made = 0;
        let mut known = None;
        if round % 2 == 0 {
            let booking = services
                .create_booking(&staff(), &booked(first), None)
                .await
                .unwrap();
            known = Some(booking.id);
            made = 1;
        }
        let barrier = Arc::new(Barrier::new(usize::try_from(CALLS - made + 1).unwrap()));
        let calls = (first + made..first + CALLS).map(|table| {
            let (services, barrier, new) = (venue.replica(), barrier.clone(), booked(table));
            tokio::spawn(async move {
                barrier.wait().await;
                let booking = services.create_booking(&staff(), &new, None).await.unwrap();
                // Closing it writes into the ledger of whoever it is by then.
                step(&services, booking.id, Status::Completed)
                    .await
                    .unwrap();
            })
        });
        let calls: Vec<_> = calls.collect();
        let sharing = {
            let (services, barrier, phone) = (venue.replica(), barrier.clone(), phone.clone());
            let owner = owner.clone();
            tokio::spawn(async move {
                barrier.wait().await;
                if let Some(known) = known {
                    let services = services.clone();
                    tokio::spawn(async move { step(&services, known, Status::Completed).await });
                }
                services
                    .share_contact(&owner, &phone, Some(TelegramId(1000 + round)))
                    .await
                    .unwrap();
            })
        };
        sharing.await.unwrap();
        for done in calls {
            done.await.unwrap();
        }
        let own = services.own_bookings(&owner).await.unwrap();
        assert_eq!(own.len(), usize::try_from(CALLS).unwrap(), "round {round}");
    }
    let strays = "select count(*) from guests where telegram_id is null";
    assert_eq!(venue.raw().number(strays).await, 0, "nobody is left over");
    venue.check().await;
}

/// What was waited for by phone and by oneself becomes one guest's, each day once.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn places_in_line_come_along(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let by_call = |date: &str| filin_core::api::waitlist::StaffWait {
        date: date.into(),
        phone: Some(PHONE.into()),
        ..staff_wait()
    };
    let double = services
        .add_to_waitlist(&staff(), &by_call("2026-11-28"))
        .await
        .unwrap();
    let other = services
        .add_to_waitlist(&staff(), &by_call("2026-11-29"))
        .await
        .unwrap();
    services.match_waitlist(now()).await.unwrap();
    let own = services.join_waitlist(&masha(), &saturday()).await.unwrap();
    share(services, &masha()).await.unwrap();
    let mine = services.own_waitlist(&masha()).await.unwrap();
    let open: Vec<_> = mine
        .iter()
        .filter(|wait| wait.status.is_open())
        .map(|wait| wait.id)
        .collect();
    assert_eq!(open, [own.id, other.id]);
    let ended = mine.iter().find(|wait| wait.id == double.id);
    assert!(ended.is_some_and(|wait| !wait.status.is_open() && wait.offer.is_none()));
    venue.check().await;
}
