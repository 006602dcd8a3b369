//! A guest asks to be forgotten: nothing personal is left anywhere, and every figure stays.

use filin_core::api::booking::BookingChange;
use filin_core::api::review::NewReview;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::{GuestId, TelegramId};
use filin_core::service::{GuestQuery, Step};
use rstest::rstest;

use super::*;

/// Everything that anybody said or wrote about Masha.
const WORDS: [&str; 13] = [
    "из v3",
    "кальян был слабоват",
    "Мария",
    "лкина",
    "Masha_Elka",
    "9990001122",
    "7350012345",
    "торт со свечами",
    "аллергия на мяту",
    "заболела бабушка",
    "постоянная с весны",
    "секретная-метка",
    "мария",
];

/// A life at the venue: booked, called off, come, noted, merged, signed in.
async fn lived(venue: &TestVenue) -> GuestId {
    let services = &venue.services;
    let by_call = StaffBooking {
        phone: Some(PHONE.into()),
        name: Some("Мария".into()),
        comment: Some("торт со свечами".into()),
        ..call("18:00", 2, 1)
    };
    let by_call = services
        .create_booking(&staff(), &by_call, Some("key-of-staff"))
        .await
        .unwrap();
    let wish = filin_core::api::booking::NewBooking {
        comment: Some("торт со свечами".into()),
        ..wish_at("20:00", 2, 2)
    };
    let mine = services
        .request_booking(&masha(), &wish, Some("key-of-masha"))
        .await
        .unwrap();
    let id = whose(&mine);
    services.open_session(&masha()).await.unwrap();
    services
        .share_contact(&masha(), PHONE, Some(TelegramId(MASHA)))
        .await
        .unwrap();
    let note = BookingChange {
        note: Some("аллергия на мяту".into()),
        ..BookingChange::default()
    };
    services
        .change_booking(&staff(), mine.id, &note)
        .await
        .unwrap();
    services
        .change_booking(&masha(), mine.id, &move_to("21:00"))
        .await
        .unwrap();
    let cancel = Step::To(Status::Canceled);
    services
        .step_booking(&staff(), mine.id, cancel, None, Some("заболела бабушка"))
        .await
        .unwrap();
    step(services, by_call.id, Status::Completed).await.unwrap();
    let review = NewReview {
        booking_id: Some(by_call.id),
        rating: 3,
        text: Some("кальян был слабоват".into()),
    };
    services.leave_review(&masha(), &review).await.unwrap();
    services.join_waitlist(&masha(), &saturday()).await.unwrap();
    let own = masha_books(services, "23:00", 3).await;
    services
        .step_booking(&masha(), own.id, cancel, None, None)
        .await
        .unwrap();
    let correction = VisitCorrection {
        delta: 4,
        reason: "постоянная с весны".into(),
    };
    services
        .correct_visits(&manager(), id, &correction)
        .await
        .unwrap();
    tagged(services, id, &["секретная-метка"]).await;
    noted(services, id, "Мария: аллергия на мяту").await;
    set_aside(venue, id).await;
    id
}

/// What v3 knew of her and could not come over, by each way that leads to her; and one of another.
async fn set_aside(venue: &TestVenue, id: GuestId) {
    let rows = [
        format!(r#"'bookings', '8', '{{"client_id": {id}, "comment": "из v3: день рождения"}}'"#),
        format!(r#"'clients', '{id}', '{{"full_name": "из v3: Мария"}}'"#),
        format!(r#"'subscribers', '3', '{{"telegram_id": {MASHA}, "full_name": "из v3"}}'"#),
        r#"'clients', '901', '{"phone_hash": "89990001122", "full_name": "из v3"}'"#.to_owned(),
        r#"'bookings', '9', '{"client_id": 900, "comment": "чужой"}'"#.to_owned(),
    ];
    for row in rows {
        venue
            .raw()
            .run(&format!(
                "insert into import_rejects (source_table, source_id, source_row, reason, at) \
                 values ({row}, 'date_invalid', '2026-11-27T12:00:00+00:00')"
            ))
            .await;
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn nothing_personal_is_left_and_every_figure_stays(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = lived(&venue).await;
    let other = pending(services, 7, "20:00", 5).await;
    let raw = venue.raw();
    for word in WORDS {
        assert!(
            !raw.holds_text(word).await.is_empty(),
            "{word} was never kept"
        );
    }
    let figures = [
        "select cast(sum(delta) as bigint) from visits",
        "select count(*) from visits",
        "select count(*) from bookings",
        "select cast(sum(version) as bigint) from bookings",
        "select count(*) from guests",
        "select count(*) from import_rejects where source_id = '9'",
    ];
    let mut before = Vec::new();
    for figure in figures {
        before.push(raw.number(figure).await);
    }
    let stats = services.stats(&staff(), None).await.unwrap();
    let was = card(services, id).await;
    let seq = services.last_seq().await.unwrap();

    let gone = services.forget_guest(&owner(), id).await.unwrap();
    for word in WORDS {
        assert_eq!(raw.holds_text(word).await, [""; 0], "{word}");
    }
    for (figure, before) in figures.into_iter().zip(before) {
        assert_eq!(raw.number(figure).await, before, "{figure}");
    }
    let after = services.stats(&staff(), None).await.unwrap();
    assert_eq!(
        serde_json::to_value(&after).unwrap(),
        serde_json::to_value(&stats).unwrap()
    );
    assert!(gone.guest.forgotten && !gone.guest.subscribed && !gone.guest.phone_verified);
    assert_eq!((gone.guest.name.as_str(), gone.guest.discount), ("", 0));
    assert_eq!(gone.guest.version, was.guest.version + 1);
    assert_eq!(gone.guest.loyalty, was.guest.loyalty);
    let waits = raw.texts("select status from waitlist").await;
    assert_eq!(waits, ["left"], "nobody is offered a table any more");
    let stars = raw
        .number("select cast(sum(rating) as bigint) from reviews")
        .await;
    assert_eq!(stars, 3, "for the average");
    let sums = |card: &GuestCard| serde_json::to_value(&card.stats).unwrap();
    assert_eq!(sums(&gone), sums(&was));
    let reasons: Vec<_> = gone
        .bookings
        .iter()
        .map(|one| one.reason.as_deref())
        .collect();
    assert_eq!(
        reasons,
        [Some("by_guest"), None, None],
        "only words of ours"
    );
    assert_eq!(
        told(&venue, seq).await,
        [
            "waitlist.left {\"date\":\"2026-11-28\",\"wait_id\":1}",
            "guest.forgotten {}"
        ]
    );
    let unsent = format!(
        "select count(*) from outbox where guest_id = {id} and sent_at is null and dropped_at is null"
    );
    assert_eq!(raw.number(&unsent).await, 0);
    let dropped = "select count(*) from outbox where failure = 'forgotten'";
    assert!(raw.number(dropped).await > 0);
    let actors = "select distinct actor from events where actor like 'guest:%' order by actor";
    assert_eq!(raw.texts(actors).await, ["guest:7", "guest:forgotten"]);
    venue.check().await;

    // The others are as they were.
    assert!(!raw.holds_text("Гость 7").await.is_empty());
    let theirs = services.booking(&staff(), other.id).await.unwrap();
    assert_eq!(theirs.guest.unwrap().name, "Гость 7");

    // Said twice, done once.
    let rows = venue.rows().await;
    let again = services.forget_guest(&owner(), id).await.unwrap();
    assert_eq!(again.guest.version, gone.guest.version);
    assert_eq!(venue.rows().await, rows);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whoever_comes_back_is_new(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = lived(&venue).await;
    let session = services.open_session(&masha()).await.unwrap().token;
    services.by_session(&session, now()).await.unwrap();
    services.forget_guest(&owner(), id).await.unwrap();
    assert_eq!(
        code(services.by_session(&session, now()).await),
        "session_expired"
    );
    let me = services.bootstrap(&masha()).await.unwrap().me;
    assert_eq!(
        (me.loyalty.visits, me.phone.as_deref(), me.bookings.len()),
        (0, None, 0)
    );
    assert!(services.own_bookings(&masha()).await.unwrap().is_empty());
    let back = masha_books(services, "20:00", 1).await;
    assert_ne!(whose(&back), id);
    assert_eq!(back.guest.unwrap().visits, 0);
    let called = by_phone(services, "Мария", "20:00", 2).await;
    assert_ne!(whose(&called), id, "the phone is nobody's");

    // Nothing can be kept about the one who left.
    let rows = venue.rows().await;
    let note = GuestChange {
        notes: Some("x".into()),
        ..GuestChange::default()
    };
    let known = StaffBooking {
        guest_id: Some(id),
        ..call("20:00", 2, 3)
    };
    for refused in [
        code(services.change_guest(&owner(), id, &note).await),
        code(correct(services, id, 1).await),
        code(services.bar_guest(&owner(), id, &Default::default()).await),
        code(services.unbar_guest(&owner(), id).await),
        code(services.create_booking(&staff(), &known, None).await),
    ] {
        assert_eq!(refused, "guest_forgotten");
    }
    assert_eq!(venue.rows().await, rows);
    let all = services.guests(&staff(), &GuestQuery::default()).await;
    assert!(all.unwrap().items.iter().all(|guest| guest.id != id));
    assert!(card(services, id).await.guest.forgotten);
    let kept = services.export_guest(&manager(), id).await.unwrap();
    assert_eq!(kept.bookings.len(), 3);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_guest_who_is_expected_stays(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booked = masha_books(services, "20:00", 1).await;
    let id = whose(&booked);
    let forget = || async { services.forget_guest(&owner(), id).await };
    for status in [None, Some(Status::Confirmed), Some(Status::Seated)] {
        if let Some(status) = status {
            step(services, booked.id, status).await.unwrap();
        }
        let rows = venue.rows().await;
        assert_eq!(code(forget().await), "guest_has_bookings", "{status:?}");
        assert_eq!(venue.rows().await, rows);
    }
    step(services, booked.id, Status::Completed).await.unwrap();
    let rows = venue.rows().await;
    assert_eq!(
        code(services.forget_guest(&manager(), id).await),
        "forbidden"
    );
    let missing = services.forget_guest(&owner(), GuestId(999)).await;
    assert_eq!(code(missing), "not_found");
    assert_eq!(venue.rows().await, rows);
    forget().await.unwrap();
}

/// Staff book for a guest at the moment they are forgotten: one of the two is refused.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nobody_is_booked_while_being_forgotten(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    for round in 0..24 {
        let walked = StaffBooking {
            name: Some("Маша".into()),
            phone: Some(format!("+799900020{round:02}")),
            ..walk_in(2, Some(1))
        };
        let walked = services.create_booking(&staff(), &walked, None).await;
        let walked = walked.unwrap();
        let id = whose(&walked);
        step(services, walked.id, Status::Completed).await.unwrap();
        let new = StaffBooking {
            guest_id: Some(id),
            ..call("22:00", 2, 2)
        };
        let replica = venue.replica();
        let booking =
            tokio::spawn(async move { replica.create_booking(&staff(), &new, None).await });
        let replica = venue.replica();
        let forgetting = tokio::spawn(async move { replica.forget_guest(&owner(), id).await });
        match (booking.await.unwrap(), forgetting.await.unwrap()) {
            (Ok(booking), Err(error)) => {
                assert_eq!(error.code(), "guest_has_bookings");
                step(services, booking.id, Status::Canceled).await.unwrap();
            }
            (Err(error), Ok(_)) => assert_eq!(error.code(), "guest_forgotten"),
            other => panic!("round {round}: {other:?}"),
        }
    }
    venue.check().await;
}
