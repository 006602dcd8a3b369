//! Reviews: of one's own visit, once it is over, once.

mod asked;
mod desk;
mod pages;

use filin_core::api::review::{NewReview, Review, ReviewChange};
use filin_core::domain::booking::Status;
use filin_core::domain::ids::{BookingId, GuestId, ReviewId};
use filin_core::service::{ReviewQuery, Services};
use rstest::rstest;
use serde_json::json;

use crate::support::*;

/// The guest was here tonight: their booking at this table is over.
async fn visit(services: &Services, id: i64, time: &str, table: i64) -> BookingId {
    let booking = pending(services, id, time, table).await.id;
    step(services, booking, Status::Seated).await.unwrap();
    step(services, booking, Status::Completed).await.unwrap();
    booking
}

fn stars(rating: i64) -> NewReview {
    NewReview {
        rating,
        ..NewReview::default()
    }
}

fn of(booking: BookingId, rating: i64) -> NewReview {
    NewReview {
        booking_id: Some(booking),
        ..stars(rating)
    }
}

fn saying(text: &str) -> ReviewChange {
    ReviewChange {
        text: Some(text.into()),
        ..ReviewChange::default()
    }
}

async fn own(services: &Services, id: i64) -> Vec<Review> {
    let page = services.own_reviews(&guest(id), None, None).await;
    page.unwrap().items
}

async fn left(services: &Services) -> Vec<Review> {
    let all = services.reviews(&staff(), &ReviewQuery::default()).await;
    all.unwrap().items
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn stars_first_words_later(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = visit(services, 1, "20:00", 1).await;
    let me = services.bootstrap(&guest(1)).await.unwrap().me;
    assert_eq!(me.to_review.len(), 1);
    assert_eq!(
        (me.to_review[0].id, me.to_review[0].date),
        (booking, friday())
    );
    assert_eq!(
        me.to_review[0].starts_at.to_rfc3339(),
        "2026-11-27T20:00:00+03:00"
    );

    let review = services
        .leave_review(&after(600, guest(1)), &of(booking, 4))
        .await
        .unwrap();
    let expected = Review {
        id: ReviewId(1),
        booking_id: Some(booking),
        date: friday(),
        rating: 4,
        text: String::new(),
        created_at: "2026-11-28T01:00:00+03:00".parse().unwrap(),
        open_until: "2026-12-05T01:00:00+03:00".parse().unwrap(),
        guest: None,
    };
    assert_eq!(review, expected);
    let me = services.bootstrap(&guest(1)).await.unwrap().me;
    assert_eq!(me.to_review, [], "asked no more, and at once");

    let text = "<b>Сова</b> & ко\n\n'; drop table reviews; -- 🦉";
    let with_words = services
        .change_review(&guest(1), review.id, &saying(text))
        .await
        .unwrap();
    let expected = Review {
        text: text.into(),
        ..expected
    };
    assert_eq!(with_words, expected, "stored verbatim");
    let better = ReviewChange {
        rating: Some(5),
        text: None,
    };
    let better = services
        .change_review(&after(60, guest(1)), review.id, &better)
        .await
        .unwrap();
    let expected = Review {
        rating: 5,
        ..expected
    };
    assert_eq!(better, expected);
    assert_eq!(own(services, 1).await, [expected]);
    assert_eq!(own(services, 2).await, []);

    let for_staff = services.review(&staff(), review.id).await.unwrap();
    let author = for_staff.guest.unwrap();
    assert_eq!((author.id, author.name.as_str()), (GuestId(1), "Гость 1"));
    told_once(&venue, booking).await;
}

/// Staff are told of a review once; the log has its stars and not a word of it.
async fn told_once(venue: &TestVenue, booking: BookingId) {
    let raw = venue.raw();
    let told = format!(
        "select count(*) from outbox where kind = 'review_left' and audience = 'staff' and booking_id = {booking}"
    );
    assert_eq!(raw.number(&told).await, 1);
    let all = "select count(*) from outbox where kind = 'review_left'";
    assert_eq!(raw.number(all).await, 1);
    assert_eq!(raw.holds_text("Сова").await, ["reviews"]);
    let events = venue.services.events(&owner(), None, Some(3)).await;
    let events = events.unwrap().items;
    let data = |rating, changed| {
        let mut data = json!({ "review_id": 1, "booking_id": booking, "rating": rating });
        if changed {
            data["changed"] = json!(true);
        }
        data
    };
    let expected = [data(5, true), data(4, true), data(4, false)];
    for (event, data) in events.iter().zip(expected) {
        assert_eq!((event.kind.as_str(), &event.data), ("review.left", &data));
        assert_eq!((event.guest_id, event.booking_id), (Some(GuestId(1)), None));
    }
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn without_a_booking_it_is_the_newest_without_one(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let leave = async || services.leave_review(&guest(1), &stars(5)).await;
    assert_eq!(code(leave().await), "review_too_early", "never here");
    let early = visit(services, 1, "18:00", 1).await;
    let late = visit(services, 1, "22:00", 2).await;
    let between = visit(services, 1, "20:00", 3).await;
    visit(services, 2, "23:00", 4).await;
    let coming = pending(services, 1, "23:30", 5).await.id;
    services
        .leave_review(&guest(1), &of(between, 3))
        .await
        .unwrap();
    assert_eq!(leave().await.unwrap().booking_id, Some(late));
    assert_eq!(leave().await.unwrap().booking_id, Some(early));
    let rows = venue.rows().await;
    assert_eq!(code(leave().await), "review_too_early", "all are reviewed");
    let refused = services.leave_review(&guest(1), &of(coming, 5)).await;
    assert_eq!(code(refused), "review_too_early");
    assert_eq!(venue.rows().await, rows);
    assert_eq!(own(services, 1).await.len(), 3);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_cannot_be_reviewed(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mine = visit(services, 1, "18:00", 1).await;
    let fresh = visit(services, 1, "20:00", 1).await;
    let theirs = visit(services, 2, "18:00", 2).await;
    let asked = pending(services, 1, "22:00", 3).await.id;
    let missed = pending(services, 1, "22:00", 4).await.id;
    step(services, missed, Status::Confirmed).await.unwrap();
    step(services, missed, Status::NoShow).await.unwrap();
    let nobody = services
        .create_booking(&staff(), &walk_in(2, Some(8)), None)
        .await
        .unwrap()
        .id;
    step(services, nobody, Status::Completed).await.unwrap();
    let first = services
        .leave_review(&guest(1), &of(mine, 5))
        .await
        .unwrap();
    let rows = venue.rows().await;
    let with = |text: &str| NewReview {
        text: Some(text.into()),
        ..of(fresh, 5)
    };
    for (new, expected) in [
        (of(theirs, 5), "not_found"),
        (of(nobody, 5), "not_found"),
        (of(BookingId(4711), 5), "not_found"),
        (of(BookingId(-1), 5), "not_found"),
        (of(asked, 5), "review_too_early"),
        (of(missed, 5), "review_too_early"),
        (of(mine, 1), "review_exists"),
        (of(fresh, 0), "rating_invalid"),
        (of(fresh, 6), "rating_invalid"),
        (of(fresh, i64::MIN), "rating_invalid"),
        (with(&"я".repeat(2001)), "text_too_long"),
        (with("a\0b"), "text_invalid"),
        (with("a\u{202e}b"), "text_invalid"),
    ] {
        let done = services.leave_review(&guest(1), &new).await;
        assert_eq!(code(done), expected, "{new:?}");
    }
    let change =
        async |id: i64, act, change| services.change_review(&guest(id), act, &change).await;
    let four = ReviewChange {
        rating: Some(4),
        text: None,
    };
    let six = ReviewChange {
        rating: Some(6),
        ..four.clone()
    };
    for (by, id, to, expected) in [
        (1, first.id, ReviewChange::default(), "nothing_to_change"),
        (1, first.id, six, "rating_invalid"),
        (1, first.id, saying(&"я".repeat(2001)), "text_too_long"),
        (2, first.id, four.clone(), "not_found"),
        (3, first.id, four.clone(), "not_found"),
        (1, ReviewId(4711), four.clone(), "not_found"),
    ] {
        assert_eq!(
            code(change(by, id, to.clone()).await),
            expected,
            "{by}: {to:?}"
        );
    }
    let week = 7 * 24 * 60;
    let late = services
        .change_review(&after(week + 1, guest(1)), first.id, &four)
        .await;
    assert_eq!(code(late), "review_closed");
    for act in [staff(), token(filin_core::domain::actor::Role::Owner)] {
        assert_eq!(
            code(services.leave_review(&act, &of(mine, 5)).await),
            "forbidden"
        );
        assert_eq!(
            code(services.own_reviews(&act, None, None).await),
            "forbidden"
        );
        let done = services.change_review(&act, first.id, &four).await;
        assert_eq!(code(done), "forbidden");
    }
    assert_eq!(venue.rows().await, rows);
    assert_eq!(left(services).await[0].rating, 5, "nor was it changed");
    services
        .change_review(&after(week, guest(1)), first.id, &four)
        .await
        .unwrap();
}

/// A visit that was reopened is not over; closed again, its review still stands.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_reopened_visit_keeps_its_review(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = visit(services, 1, "20:00", 1).await;
    step(services, booking, Status::Confirmed).await.unwrap();
    let early = services.leave_review(&guest(1), &of(booking, 5)).await;
    assert_eq!(code(early), "review_too_early");
    let early = services.leave_review(&guest(1), &stars(5)).await;
    assert_eq!(code(early), "review_too_early");
    step(services, booking, Status::Completed).await.unwrap();
    services
        .leave_review(&guest(1), &of(booking, 5))
        .await
        .unwrap();
    step(services, booking, Status::Confirmed).await.unwrap();
    step(services, booking, Status::Completed).await.unwrap();
    let again = services.leave_review(&guest(1), &of(booking, 5)).await;
    assert_eq!(code(again), "review_exists");
    assert_eq!(left(services).await.len(), 1);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twice_at_once_is_once(#[case] engine: Engine) {
    const EACH: usize = 12;
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let booking = visit(&venue.services, 1, "20:00", 1).await;
    let barrier = std::sync::Arc::new(tokio::sync::Barrier::new(EACH));
    let tries = (0..EACH).map(|n| {
        let (services, barrier) = (venue.replica(), barrier.clone());
        tokio::spawn(async move {
            barrier.wait().await;
            let new = if n % 3 == 0 { stars(5) } else { of(booking, 4) };
            services.leave_review(&guest(1), &new).await
        })
    });
    let mut won = 0;
    for done in futures::future::join_all(tries).await {
        match done.unwrap() {
            Ok(_) => won += 1,
            Err(error) => assert!(
                matches!(error.code(), "review_exists" | "review_too_early"),
                "{error:?}"
            ),
        }
    }
    assert_eq!(won, 1);
    assert_eq!(venue.raw().number("select count(*) from reviews").await, 1);
    told(&venue, 1).await;
    venue.check().await;
}

async fn told(venue: &TestVenue, times: i64) {
    let told = "select count(*) from outbox where kind = 'review_left'";
    assert_eq!(venue.raw().number(told).await, times);
}

/// The database itself refuses a second review of a booking, and says so by one name.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_database_refuses_a_second_one(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let booking = visit(&venue.services, 1, "20:00", 1).await;
    let insert = |booking: &str, rating: i64| {
        format!(
            "insert into reviews (guest_id, booking_id, rating, text, created_at) \
             values (1, {booking}, {rating}, '', '2026-11-27T20:00:00+00:00')"
        )
    };
    let raw = venue.raw();
    let number = booking.to_string();
    raw.run(&insert(&number, 5)).await;
    let twice = raw.try_run(&insert(&number, 4)).await.unwrap_err();
    let ours: filin_core::error::Error = twice.into();
    assert_eq!(ours.code(), "review_exists");
    // Those that were brought over may have no booking, however many they are.
    raw.run(&insert("null", 5)).await;
    raw.run(&insert("null", 5)).await;
    for (booking, rating) in [("null", 0), ("null", 6), ("4711", 5)] {
        assert!(raw.try_run(&insert(booking, rating)).await.is_err());
    }
    let all = left(&venue.services).await;
    assert_eq!(all.len(), 3);
    assert_eq!(all[0].booking_id, None);
    assert_eq!(all[0].date, friday(), "the day it was left");
}
