//! The day ahead, for staff: one a service day.

use filin_core::api::venue::{ExceptionForm, Hours, OpeningForm};
use rstest::rstest;

use super::*;

/// Days whose digest went out.
async fn digests(venue: &TestVenue) -> Vec<String> {
    let sql = "select audience || ':' || cast(priority as text) || ':' || (data ->> 'service_day') \
         from outbox where kind = 'digest' order by id";
    venue.raw().texts(sql).await
}

async fn saturday_is(services: &Services, opens: Option<&str>) {
    let Hours {
        week, exceptions, ..
    } = services.hours(&staff()).await.unwrap();
    let mut exceptions = exceptions;
    exceptions.retain(|one| one.date != day("2026-11-28"));
    let opening = opens.map(|opens| OpeningForm {
        opens: opens.into(),
        closes: "23:00".into(),
    });
    exceptions.push(ExceptionForm {
        date: day("2026-11-28"),
        opening,
        note: String::new(),
    });
    let hours = Hours {
        week,
        exceptions,
        version: None,
    };
    services.set_hours(&manager(), &hours).await.unwrap();
}

/// The venue opens at 14:00; Saturday 13:00 is 22 hours after `now`.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_hour_before_opening_and_once_a_day(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    // Friday's was due two hours ago and makes sense till 19:00.
    assert_eq!(run(services, 0).await.sent, 1);
    assert_eq!(run(services, 1).await, Reminded::default());
    run(services, 22 * 60 - 1).await;
    assert_eq!(digests(&venue).await, ["staff:10:2026-11-27"]);
    run(services, 22 * 60).await;
    run(services, 23 * 60).await;
    let both = ["staff:10:2026-11-27", "staff:10:2026-11-28"];
    assert_eq!(digests(&venue).await, both);
    // Down on Sunday until after 19:00: that day has none.
    let late = run(services, 2 * 24 * 60 + 4 * 60).await;
    assert_eq!((late.sent, late.skipped), (0, 1));
    assert_eq!(digests(&venue).await, both);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn it_follows_the_hours(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    run(services, 0).await;
    saturday_is(services, None).await;
    run(services, 22 * 60).await;
    assert_eq!(digests(&venue).await.len(), 1, "closed");
    saturday_is(services, Some("16:00")).await;
    run(services, 22 * 60 + 5).await;
    assert_eq!(digests(&venue).await.len(), 1, "opens later");
    run(services, 24 * 60).await;
    assert_eq!(digests(&venue).await.len(), 2);
    saturday_is(services, Some("18:00")).await;
    run(services, 26 * 60).await;
    assert_eq!(digests(&venue).await.len(), 2, "told once");
}
