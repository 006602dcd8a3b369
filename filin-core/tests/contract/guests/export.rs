//! All that is kept about one guest.

use filin_core::api::review::NewReview;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::GuestId;
use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn it_has_everything_of_theirs_and_nothing_of_others(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mine = masha_books(services, "20:00", 1).await;
    let id = whose(&mine);
    pending(services, 7, "20:00", 2).await;
    step(services, mine.id, Status::Confirmed).await.unwrap();
    step(services, mine.id, Status::Completed).await.unwrap();
    correct(services, id, 3).await.unwrap();
    tagged(services, id, &["vip"]).await;
    noted(services, id, "любит мяту").await;
    let later = masha_books(services, "22:00", 1).await;
    let review = NewReview {
        rating: 5,
        text: Some("отлично".into()),
        ..NewReview::default()
    };
    services.leave_review(&masha(), &review).await.unwrap();
    let wait = services.join_waitlist(&masha(), &saturday()).await.unwrap();
    let rows = venue.rows().await;

    let kept = services.export_guest(&manager(), id).await.unwrap();
    assert_eq!(venue.rows().await, rows, "a reader writes nothing");
    assert_eq!(
        (kept.guest.id, kept.guest.notes.as_str()),
        (id, "любит мяту")
    );
    assert_eq!(kept.guest.tags, ["vip"]);
    let ids: Vec<_> = kept.bookings.iter().map(|one| one.id).collect();
    assert_eq!(ids, [mine.id, later.id]);
    let deltas: Vec<_> = kept.visits.iter().map(|one| one.delta).collect();
    assert_eq!(deltas, [1, 3]);
    let kinds: Vec<_> = kept.events.iter().map(|one| one.kind.as_str()).collect();
    assert_eq!(
        kinds,
        [
            "booking.requested",
            "booking.confirmed",
            "booking.completed",
            "guest.visited",
            "guest.changed",
            "guest.changed",
            "booking.requested",
            "review.left",
            "waitlist.joined"
        ]
    );
    let messages: Vec<_> = kept
        .messages
        .iter()
        .map(|one| (one.kind.as_str(), one.audience.as_str()))
        .collect();
    assert_eq!(
        messages,
        [
            ("booking_requested", "staff"),
            ("booking_confirmed", "guest"),
            ("booking_requested", "staff"),
            ("review_left", "staff"),
        ]
    );
    assert_eq!(kept.reviews[0].text, "отлично");
    assert_eq!(kept.waitlist[0].id, wait.id);
    let wire = serde_json::to_string(&kept).unwrap();
    assert!(!wire.contains("Гость 7"), "{wire}");

    let missing = services.export_guest(&manager(), GuestId(999)).await;
    assert_eq!(code(missing), "not_found");
    assert_eq!(code(services.export_guest(&staff(), id).await), "forbidden");
}
