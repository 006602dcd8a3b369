//! When a service day begins, as a setting.

use filin_core::api::venue::VenueChange;
use rstest::rstest;

use crate::support::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_service_day_cannot_begin_within_an_evening(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let begins = |at: &str| VenueChange {
        day_start: Some(at.into()),
        ..VenueChange::default()
    };
    let services = &venue.services;
    for at in ["20:00", "01:00"] {
        assert_eq!(
            code(services.change_venue(&owner(), &begins(at)).await),
            "hours_invalid"
        );
    }
    services
        .change_venue(&owner(), &begins("02:00"))
        .await
        .unwrap();
}
