//! What is refused is refused before anything is written, and the same twice is one.

use chrono::TimeDelta;
use filin_core::domain::broadcast::{Button, MediaKind};
use filin_core::domain::ids::FileId;
use rstest::rstest;

use super::*;

/// The head of a PNG of 100 × 50.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend(b"\x08\x06\0\0\0");
    bytes.extend([0; 64]);
    bytes
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn nothing_is_written(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..3).await;
    let rows = venue.rows().await;
    type Change = fn(&mut NewBroadcast);
    let cases: [(&str, Change); 10] = [
        ("broadcast_empty", |new| new.message.clear()),
        ("markup_invalid", |new| new.message = "<b>Ночь".into()),
        ("text_too_long", |new| new.message = "я".repeat(4097)),
        ("in_the_past", |new| {
            new.starts_at = Some((now() - TimeDelta::hours(1)).fixed_offset());
        }),
        ("too_far_ahead", |new| {
            new.starts_at = Some((now() + TimeDelta::days(400)).fixed_offset());
        }),
        ("segment_empty", |new| new.segment.visits_from = Some(99)),
        ("setting_invalid", |new| new.segment.not_seen_for = Some(0)),
        ("file_unknown", |new| new.files = vec![FileId(4711)]),
        ("url_invalid", |new| new.photo_url = Some("http://x".into())),
        ("button_invalid", |new| {
            new.buttons = vec![vec![Button::default()]];
        }),
    ];
    for (code, change) in cases {
        let mut draft = words("Ночь сов");
        change(&mut draft.new);
        let refused = services.create_broadcast(&manager(), &draft).await;
        assert_eq!(refused.unwrap_err().code(), code);
        if code != "segment_empty" {
            let refused = services.preview_broadcast(&manager(), &draft).await;
            assert_eq!(refused.unwrap_err().code(), code);
        }
        let mut test = draft.clone();
        test.new.test = true;
    }
    let mut nobody = words("Ночь сов");
    nobody.new.test = true;
    nobody.new.test_to = Some(4711);
    let refused = services.create_broadcast(&manager(), &nobody).await;
    assert_eq!(refused.unwrap_err().code(), "test_nobody");
    assert_eq!(venue.rows().await, rows);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_same_within_a_minute_is_one(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..3).await;
    let act = owner_by_settings();
    let first = create(services, "Ночь сов").await.id;
    let later = |seconds: i64| filin_core::domain::actor::Act {
        now: now() + TimeDelta::seconds(seconds),
        ..act.clone()
    };
    let again = |act, message: &'static str| async move {
        let made = services.create_broadcast(&act, &words(message)).await;
        made.unwrap().id
    };
    assert_eq!(again(later(59), "Ночь сов").await, first);
    assert_ne!(again(later(59), "Ночь совят").await, first);
    assert_ne!(again(owner(), "Ночь сов").await, first, "somebody else's");
    assert_ne!(again(later(61), "Ночь сов").await, first);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn files_are_what_they_are_said_to_be(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..3).await;
    let keep = |kind, bytes: Vec<u8>| async move {
        services
            .keep_file(&manager(), kind, "owl.png", &bytes)
            .await
            .map_err(|error| error.code())
    };
    let photo = Some(MediaKind::Photo);
    let kept = keep(None, png(100, 50)).await.unwrap();
    assert_eq!((kept.kind, kept.size), (MediaKind::Photo, 93));
    assert_eq!(
        keep(photo, b"hello".to_vec()).await.unwrap_err(),
        "file_invalid"
    );
    assert_eq!(
        keep(photo, png(100, 4000)).await.unwrap_err(),
        "file_invalid"
    );
    assert_eq!(
        keep(photo, png(9000, 2000)).await.unwrap_err(),
        "file_invalid"
    );
    let video = Some(MediaKind::Video);
    assert_eq!(keep(video, png(9, 9)).await.unwrap_err(), "file_invalid");
    let document = Some(MediaKind::Document);
    assert_eq!(
        keep(document, Vec::new()).await.unwrap_err(),
        "file_invalid"
    );
    let mut large = png(100, 50);
    large.resize(MediaKind::Photo.most() + 1, 0);
    assert_eq!(keep(photo, large).await.unwrap_err(), "file_too_large");
    assert!(keep(document, b"hello".to_vec()).await.is_ok());
    // The same picture twice is the same content, though it was uploaded twice.
    let again = keep(None, png(100, 50)).await.unwrap();
    let with = |id| {
        let mut draft = words("Ночь сов");
        draft.new.files = vec![id];
        draft
    };
    let act = owner_by_settings();
    let first = services
        .create_broadcast(&act, &with(kept.id))
        .await
        .unwrap();
    let second = services
        .create_broadcast(&act, &with(again.id))
        .await
        .unwrap();
    assert_eq!(first.id, second.id);
    let work = services.broadcasts_due(now()).await.unwrap();
    assert_eq!(work[0].files[0].known, None);
    services.file_known(kept.id, "AgAC").await.unwrap();
    let work = services.broadcasts_due(now()).await.unwrap();
    assert_eq!(work[0].files[0].known.as_deref(), Some("AgAC"));
    let bytes =
        "select count(*) from broadcast_files where bytes is not null and file_id is not null";
    assert_eq!(venue.raw().number(bytes).await, 0);
}
