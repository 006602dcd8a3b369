//! Chats that are gone, that moved, cards that stand in them, and guests who are forgotten.

use chrono::TimeDelta;
use filin_core::domain::booking::Status;
use filin_core::service::{Outcome, Step};
use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn who_blocked_the_bot_is_told_no_more_until_they_speak(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let (services, raw) = (&venue.services, venue.raw());
    let first = pending(services, 7, "18:00", 1).await;
    raw.run("update guests set subscribed = true").await;
    pending(services, 7, "20:00", 2).await;
    pending(services, 8, "20:00", 3).await;
    address(services).await;
    let letters = claim(services).await;
    let to_seven = letters.iter().find(|letter| letter.chat == 7).unwrap();
    settle(services, to_seven, gone()).await;
    let dropped = "select count(*) from copies where chat_id = 7 and dropped_at is not null";
    assert_eq!(raw.number(dropped).await, 2);
    let failed =
        "select count(*) from outbox where failure like 'Forbidden%' and dropped_at is not null";
    assert_eq!(raw.number(failed).await, 2);
    let subscribed = "select count(*) from guests where subscribed and telegram_id";
    assert_eq!(raw.number(&format!("{subscribed} = 7")).await, 0);
    assert_eq!(
        raw.number(&format!("{subscribed} = 8")).await,
        0,
        "nobody subscribed yet"
    );
    step(services, first.id, Status::Confirmed).await.unwrap();
    address(services).await;
    let unreachable = "select count(*) from outbox where failure = 'unreachable'";
    assert_eq!(raw.number(unreachable).await, 1);
    services.chat_reachable(7).await.unwrap();
    step(services, first.id, Status::Canceled).await.unwrap();
    address(services).await;
    let letters = claim(services).await;
    assert!(letters.iter().any(|letter| letter.chat == 7));
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_lost_staff_chat_is_replaced_by_people(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    pending(services, 7, "18:00", 1).await;
    pending(services, 8, "20:00", 1).await;
    address(services).await;
    let letters = claim(services).await;
    let head = letters.iter().find(|letter| letter.to_staff).unwrap();
    settle(services, head, gone()).await;
    let done = services
        .address_post(now(), Some(STAFF_CHAT))
        .await
        .unwrap();
    assert!(done.staff_chat_lost);
    let mut cards = Vec::new();
    while let Some(letter) = claim(services).await.pop() {
        assert_eq!(letter.chat, BOSS);
        cards.push(letter.booking.as_ref().unwrap().id.0);
        settle(services, &letter, sent(&letter, 1)).await;
    }
    assert_eq!(cards, [1, 2]);
    let lost = "select count(*) from outbox where audience = 'staff' and sent_at is null";
    assert_eq!(venue.raw().number(lost).await, 0);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_group_that_moved_is_followed(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    let first = pending(services, 7, "18:00", 1).await;
    send_all(services).await;
    pending(services, 8, "20:00", 1).await;
    address(services).await;
    let letters = claim(services).await;
    let head = letters.iter().find(|letter| letter.to_staff).unwrap();
    settle(services, head, Outcome::Moved { to: -1009 }).await;
    pending(services, 9, "22:00", 1).await;
    let told = send_all(services).await;
    let chats: Vec<i64> = told
        .iter()
        .filter(|letter| letter.to_staff)
        .map(|letter| letter.chat)
        .collect();
    assert_eq!(chats, [-1009, -1009]);
    step(services, first.id, Status::Confirmed).await.unwrap();
    let stale = services
        .stale_cards(now(), "a", soon(10), 10)
        .await
        .unwrap();
    let edited: Vec<_> = stale
        .letters
        .iter()
        .filter(|one| one.chat == -1009)
        .collect();
    assert!(
        edited.is_empty(),
        "another message may bear the old one's number there"
    );
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_card_on_its_way_while_its_group_moves_is_let_go(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = pending(services, 7, "18:00", 1).await;
    address(services).await;
    let letters = claim(services).await;
    let card = letters.iter().find(|letter| letter.to_staff).unwrap();
    let moved = services.chat_moved(STAFF_CHAT, -1009, now()).await;
    moved.unwrap();
    settle(services, card, sent(card, 2)).await;
    step(services, booking.id, Status::Confirmed).await.unwrap();
    let stale = services.stale_cards(now(), "a", soon(10), 10).await;
    assert!(
        stale.unwrap().letters.is_empty(),
        "its number is another message's in the new chat"
    );
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn only_a_card_that_was_sent_is_kept(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = pending(services, 7, "18:00", 1).await;
    let other = pending(services, 8, "18:00", 2).await;
    address(services).await;
    let letters = claim(services).await;
    let card = letters.iter().find(|letter| letter.to_staff).unwrap();
    let (chat, id) = (card.chat, booking.id);
    assert_eq!(card.booking.as_ref().unwrap().id, id);
    let kept = async |id, chat, message| services.keeps_card(id, chat, message).await.unwrap();
    assert!(!kept(id, chat, 2).await, "nothing stands there yet");
    settle(services, card, sent(card, 2)).await;
    assert!(kept(id, chat, 2).await);
    for (id, chat, message) in [(other.id, chat, 2), (id, chat - 1, 2), (id, chat, 3)] {
        assert!(!kept(id, chat, message).await);
    }
    step(services, booking.id, Status::Confirmed).await.unwrap();
    assert!(kept(id, chat, 2).await, "it will be drawn again");
    services
        .sweep(now() + chrono::TimeDelta::days(4))
        .await
        .unwrap();
    assert!(!kept(id, chat, 2).await, "nobody draws it any more");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn cards_are_drawn_again_until_they_are_true(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    let booking = pending(services, 7, "20:00", 1).await;
    send_all(services).await;
    let stale = async || {
        services
            .stale_cards(now(), "a", soon(10), 10)
            .await
            .unwrap()
            .letters
    };
    assert!(stale().await.is_empty());
    step(services, booking.id, Status::Confirmed).await.unwrap();
    step(services, booking.id, Status::Seated).await.unwrap();
    let cards = stale().await;
    assert_eq!(cards.len(), 1, "two changes are one edit");
    assert!(cards[0].edit.is_some() && stale().await.is_empty());
    assert_eq!(cards[0].by.as_deref(), Some("Гость 501"));
    step(services, booking.id, Status::Completed).await.unwrap();
    settle(services, &cards[0], sent(&cards[0], cards[0].edit.unwrap())).await;
    let cards = stale().await;
    assert_eq!(cards.len(), 1, "it changed again meanwhile");
    assert_eq!(cards[0].booking.as_ref().unwrap().status, Status::Completed);
    let lost = Outcome::Dropped {
        why: "message to edit not found".into(),
    };
    settle(services, &cards[0], lost).await;
    services
        .step_booking(&staff(), booking.id, Step::Reopen, None, None)
        .await
        .unwrap();
    assert!(stale().await.is_empty(), "it is gone");
    let sent = "select count(*) from copies where card and sent_at is null";
    assert_eq!(venue.raw().number(sent).await, 0);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_is_too_late_is_dropped(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let (services, raw) = (&venue.services, venue.raw());
    pending(services, 7, "20:00", 1).await;
    // The guests have gone home: the staff's card still says so, the guest knows.
    let night = utc("2026-11-27T20:30:00Z");
    services
        .address_post(night, Some(STAFF_CHAT))
        .await
        .unwrap();
    let claimed = services
        .claim_post(night, "a", night + TimeDelta::seconds(10), 9)
        .await
        .unwrap();
    assert_eq!((claimed.letters.len(), claimed.dropped), (1, 1));
    pending(services, 8, "20:00", 2).await;
    let tomorrow = now() + TimeDelta::hours(24);
    services
        .address_post(tomorrow, Some(STAFF_CHAT))
        .await
        .unwrap();
    let waiting = "select count(*) from outbox where sent_at is null and dropped_at is null";
    assert_eq!(raw.number(waiting).await, 0);
    let late = "select count(*) from outbox where failure = 'too_late'";
    assert_eq!(raw.number(late).await, 4);

    // Where no bot sends, the sweep does the same, and a month later nothing is left.
    pending(services, 9, "20:00", 3).await;
    services.sweep(tomorrow).await.unwrap();
    assert_eq!(raw.number(waiting).await, 0);
    services.sweep(now() + TimeDelta::days(40)).await.unwrap();
    assert_eq!(raw.number("select count(*) from outbox").await, 0);
    assert_eq!(raw.number("select count(*) from copies").await, 0);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_forgotten_guest_leaves_no_chat(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    const HER: i64 = 7_350_012_345;
    let services = &venue.services;
    let booking = pending(services, HER, "20:00", 1).await;
    send_all(services).await;
    services.chat_reachable(HER).await.unwrap();
    step(services, booking.id, Status::Canceled).await.unwrap();
    address(services).await;
    let held = claim(services).await;
    let cards = services
        .stale_cards(now(), "a", soon(10), 10)
        .await
        .unwrap();
    settle(services, &cards.letters[0], sent(&cards.letters[0], 1)).await;
    let id = booking.guest.unwrap().id;
    services
        .forget_guest(&with_role(503, Role::Owner), id)
        .await
        .unwrap();
    assert_eq!(venue.raw().holds_text("7350012345").await, [""; 0]);
    for letter in &held {
        settle(services, letter, sent(letter, 9)).await;
    }
    let cards = services
        .stale_cards(now(), "a", soon(10), 10)
        .await
        .unwrap();
    let shown = cards.letters[0].booking.as_ref().unwrap();
    assert_eq!(
        shown.guest.as_ref().unwrap().name,
        "",
        "the card is drawn without a name"
    );
    venue.check().await;
}
