//! What is refused is refused before anything is written, and the same twice is one.

use chrono::TimeDelta;
use filin_core::domain::broadcast::Button;
use filin_core::domain::ids::FileId;
use rstest::rstest;

use super::*;

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
