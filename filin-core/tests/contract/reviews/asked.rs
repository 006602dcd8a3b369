//! What the Mini App may ask a guest about.

use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn guests_are_asked_about_their_last_visits(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut visits = Vec::new();
    for (table, time) in (1..).zip(["16:00", "17:00", "18:00", "19:00"]) {
        visits.push(visit(services, 1, time, table).await);
    }
    visit(services, 2, "20:00", 5).await;
    pending(services, 1, "21:00", 6).await;
    let asked = async |moment: &str| {
        let me = services.bootstrap(&at(moment, guest(1))).await.unwrap().me;
        let ids: Vec<BookingId> = me.to_review.iter().map(|one| one.id).collect();
        ids
    };
    // The cache would remember the first answer for half a minute.
    let newest = [visits[3], visits[2], visits[1]];
    assert_eq!(asked("2026-11-27T18:00:00Z").await, newest, "three at most");
    services.forget_cached();
    // The one of 17:00 is a fortnight old.
    let two = [visits[3], visits[2]];
    assert_eq!(asked("2026-12-11T14:30:00Z").await, two);
    services.forget_cached();
    assert_eq!(asked("2026-12-11T17:00:00Z").await, []);
    services.forget_cached();
    services
        .leave_review(&guest(1), &of(visits[3], 5))
        .await
        .unwrap();
    let rest = [visits[2], visits[1], visits[0]];
    assert_eq!(asked("2026-11-27T18:00:00Z").await, rest);
}
