//! What a booking would earn, wherever a booking is shown. The fifth visit earns 50 %.

use filin_core::api::event::Live;
use filin_core::domain::booking::Status;
use filin_core::service::ListQuery;
use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_bookings_before_it_count(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    // Booked in another order than they come.
    let third = masha_books(services, "22:30", 1).await.id;
    let guest = whose(&services.booking(&staff(), third).await.unwrap());
    correct(services, guest, 3).await.unwrap();
    let first = masha_books(services, "18:00", 1).await.id;
    let second = masha_books(services, "20:00", 1).await;
    assert_eq!(second.earns, Some(50), "in the answer");
    let second = second.id;
    let earns = || async {
        let mut earns = Vec::new();
        for id in [first, second, third] {
            earns.push(services.booking(&staff(), id).await.unwrap().earns);
        }
        earns
    };
    assert_eq!(earns().await, [None, Some(50), None]);
    // One that is called off does not count; one that was completed counts as a visit.
    let done = step(services, first, Status::Canceled).await.unwrap();
    assert_eq!(done.earns, None);
    assert_eq!(earns().await, [None, None, Some(50)]);
    step(services, first, Status::Confirmed).await.unwrap();
    let done = step(services, first, Status::Completed).await.unwrap();
    assert_eq!(done.earns, None, "it is over");
    assert_eq!(earns().await, [None, Some(50), None]);
    let moved = services
        .change_booking(&masha(), second, &move_to("23:30"))
        .await
        .unwrap();
    assert_eq!(moved.earns, None, "now it comes last");
    assert_eq!(earns().await, [None, None, Some(50)]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn it_is_shown_with_every_booking(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let before = services.last_seq().await.unwrap();
    let made = masha_books(services, "20:00", 1).await;
    let (id, guest) = (made.id, whose(&made));
    assert_eq!(made.earns, None);
    assert_eq!(
        services.bootstrap(&masha()).await.unwrap().me.bookings[0].earns,
        None
    );
    correct(services, guest, 4).await.unwrap();
    let me = services.bootstrap(&masha()).await.unwrap().me;
    assert_eq!(
        (me.bookings[0].earns, me.loyalty.earns_now),
        (Some(50), Some(50))
    );
    let own = services.own_bookings(&masha()).await.unwrap();
    assert_eq!(own[0].earns, Some(50));
    assert_eq!(card(services, guest).await.bookings[0].earns, Some(50));
    let page = services.bookings(&staff(), &ListQuery::default()).await;
    assert_eq!(page.unwrap().items[0].earns, Some(50));
    let room = services.room(&staff(), None).await.unwrap();
    assert_eq!(room.tables[0].bookings[0].earns, Some(50));
    let caught = services.events_since(before, 10).await.unwrap();
    let fed = caught
        .messages
        .iter()
        .find_map(|(_, message)| match message {
            Live::BookingUpdate { booking, .. } => booking.as_ref(),
            _ => None,
        });
    assert_eq!(fed.unwrap().earns, Some(50));
    let confirmed = step(services, id, Status::Confirmed).await.unwrap();
    assert_eq!(confirmed.earns, Some(50));

    let nobody = services
        .create_booking(&staff(), &walk_in(2, Some(2)), None)
        .await
        .unwrap();
    assert_eq!(nobody.earns, None);
    let wire = serde_json::to_value(&nobody).unwrap();
    assert_eq!(wire.get("earns"), None, "nothing is said of nothing");
}
