//! Calendar feeds: read by whoever knows the address, until it is revoked.

use filin_core::api::feed::NewFeed;
use filin_core::domain::actor::Act;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::FeedId;
use rstest::rstest;

use crate::support::*;

fn named(name: &str) -> NewFeed {
    NewFeed { name: name.into() }
}

/// The secret of an address.
fn secret(path: &str) -> &str {
    path.strip_prefix("/calendar/")
        .and_then(|rest| rest.strip_suffix(".ics"))
        .expect("an address")
}

/// Long lines are folded over several: put together again.
fn unfolded(text: &str) -> String {
    text.replace("\r\n ", "")
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_feed_shows_what_is_to_come_until_it_is_revoked(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let mut wish = wish_at("20:00", 4, 5);
    wish.comment = Some("у окна; тихо, если можно\nBEGIN:VEVENT".into());
    wish.phone = Some("+79991234567".into());
    let id = services
        .request_booking(&guest(1), &wish, None)
        .await
        .unwrap()
        .id;
    let gone = pending(services, 2, "20:00", 6).await.id;
    step(services, gone, Status::Canceled).await.unwrap();

    let issued = services
        .issue_feed(&owner(), &named("телефон Анны"))
        .await
        .unwrap();
    let secret = secret(&issued.path).to_owned();
    assert_eq!(secret.len(), 64);
    assert_eq!(
        venue.raw().holds_text(&secret).await,
        [""; 0],
        "kept hashed"
    );
    let act = Act::system(now());
    let file = services.calendar(&act, &secret).await.unwrap();
    let text = unfolded(&file.text);
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(
        text.matches("\r\nBEGIN:VEVENT\r\n").count(),
        1,
        "one, whatever a comment says"
    );
    for line in [
        format!("UID:booking-{id}@filin"),
        "DTSTART:20261127T170000Z".into(),
        "DTEND:20261127T190000Z".into(),
        "STATUS:TENTATIVE".into(),
        "SUMMARY:Стол 5 · 4 гостя Гость 1".into(),
        "DTSTAMP:20261127T120000Z".into(),
        "CLASS:PRIVATE".into(),
        "PRODID:-//Filin//Filin//EN".into(),
        "SEQUENCE:1".into(),
    ] {
        assert!(text.lines().any(|found| found == line), "{line} in\n{text}");
    }
    assert!(
        text.contains("+79991234567\\n@guest1\\nу окна\\; тихо\\, если можно\\nBEGIN:VEVENT"),
        "{text}"
    );
    let later = Act::system(now() + chrono::TimeDelta::hours(1));
    assert_eq!(
        services.calendar(&later, &secret).await.unwrap().text,
        file.text,
        "what has not changed is the same file"
    );
    step(services, id, Status::Confirmed).await.unwrap();
    let text = services.calendar(&act, &secret).await.unwrap().text;
    assert!(text.contains("STATUS:CONFIRMED\r\n") && text.contains("SEQUENCE:2\r\n"));

    let feeds = services.feeds(&owner()).await.unwrap();
    assert_eq!((feeds.len(), feeds[0].name.as_str()), (1, "телефон Анны"));
    services.revoke_feed(&owner(), feeds[0].id).await.unwrap();
    assert!(services.feeds(&owner()).await.unwrap().is_empty());
    let rows = venue.rows().await;
    assert_eq!(
        code(services.calendar(&act, &secret).await.map(|file| file.text)),
        "not_found"
    );
    assert_eq!(
        code(services.revoke_feed(&owner(), issued.feed.id).await),
        "not_found"
    );
    assert_eq!(
        code(services.revoke_feed(&owner(), FeedId(77)).await),
        "not_found"
    );
    assert_eq!(
        code(services.issue_feed(&owner(), &named(" ")).await),
        "name_invalid"
    );
    assert_eq!(
        code(services.calendar(&act, "").await.map(|file| file.text)),
        "not_found"
    );
    assert_eq!(venue.rows().await, rows);
}
