//! Files of broadcasts: checked by what they hold, given to Telegram once.

use chrono::TimeDelta;
use filin_core::domain::broadcast::MediaKind;
use filin_core::service::FileSource;
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

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_was_tried_is_not_given_to_telegram_again(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..3).await;
    let at = |minutes| {
        let mut act = owner_by_settings();
        act.now += TimeDelta::minutes(minutes);
        act
    };
    let keep = |minutes, kind, bytes: Vec<u8>| async move {
        let kept = services
            .keep_file(&at(minutes), kind, "owl.png", &bytes)
            .await;
        kept.unwrap()
    };
    let source = |id| async move { services.file_source(id).await.unwrap() };
    let tried = keep(0, None, png(100, 50)).await;
    services.file_known(tried.id, "AgAC").await.unwrap();
    let same = keep(59, None, png(100, 50)).await;
    assert!(matches!(source(same.id).await, FileSource::Known(known) if known == "AgAC"));
    assert_eq!((same.kind, same.size), (tried.kind, tried.size));
    // Other bytes, as something else, or long after: Telegram gets it.
    let document = Some(MediaKind::Document);
    for other in [
        keep(59, None, png(100, 51)).await,
        keep(59, document, png(100, 50)).await,
        keep(59 + 61, None, png(100, 50)).await,
    ] {
        assert!(matches!(source(other.id).await, FileSource::Bytes(_)));
    }

    // So it is with a picture that is named by its address.
    let send = |minutes| async move {
        let mut draft = words(&format!("Ночь {minutes}"));
        draft.new.photo_url = Some("https://filin.example/owl.jpg".into());
        let made = services.create_broadcast(&at(minutes), &draft).await;
        made.unwrap().files[0].file
    };
    let first = send(0).await;
    assert!(matches!(source(first).await, FileSource::Url(_)));
    services.file_known(first, "AgBD").await.unwrap();
    let second = send(30).await;
    assert!(matches!(source(second).await, FileSource::Known(known) if known == "AgBD"));
    let third = send(30 + 61).await;
    assert!(matches!(source(third).await, FileSource::Url(_)));
}
