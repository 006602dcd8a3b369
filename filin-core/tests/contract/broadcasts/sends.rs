//! Sent at most once, whoever sends, and counted once.

use chrono::TimeDelta;
use rstest::rstest;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn every_fate_is_counted(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..8).await;
    let id = create(services, "Ночь сов").await.id;
    prepare(services, id).await;
    let mut all = Vec::new();
    while let taken @ [_, ..] = claim(services, id, "one").await.as_slice() {
        all.extend_from_slice(taken);
    }
    assert_eq!(all.len(), 7);
    let blocked = "Forbidden: bot was blocked by the user";
    let later = |counts| Fate::Later {
        at: now() + TimeDelta::seconds(5),
        counts,
        why: "server error 500".into(),
    };
    let fates = [
        Fate::Sent,
        Fate::Failed("Bad Request: no".into()),
        Fate::Blocked(blocked.into()),
        Fate::Unknown,
        later(true),
        later(false),
        Fate::Untried,
    ];
    for (recipient, fate) in all.iter().zip(fates) {
        settle(services, id, "one", *recipient, fate.clone()).await;
        // Said twice, done once.
        settle(services, id, "one", *recipient, fate).await;
    }
    assert_eq!(figures(services, id).await, [1, 1, 1, 1, 7]);
    assert!(!services.end_broadcast(now(), id).await.unwrap());
    let again = claim(services, id, "one").await;
    assert_eq!(again.len(), 1, "only the one who was not tried is due");
    assert_eq!((again[0].chat, again[0].attempts), (7, 1));
    settle(services, id, "one", again[0], Fate::Sent).await;
    let soon = now() + TimeDelta::seconds(5);
    let rest = services.claim_recipients(soon, id, "one", 9).await.unwrap();
    let attempts: Vec<_> = rest
        .recipients
        .iter()
        .map(|one| (one.chat, one.attempts))
        .collect();
    assert_eq!(attempts, [(5, 2), (6, 1)]);
    for recipient in rest.recipients {
        settle(services, id, "one", recipient, Fate::Sent).await;
    }
    assert!(services.end_broadcast(now(), id).await.unwrap());
    let done = shown(services, id).await;
    assert_eq!(figures(services, id).await, [4, 1, 1, 1, 7]);
    assert_eq!(done.status, Status::Done);
    let reasons: Vec<_> = done
        .failures
        .iter()
        .map(|one| one.reason.as_str())
        .collect();
    assert_eq!(reasons, ["Bad Request: no", blocked]);
    let subscribed = services.subscribers(&manager()).await.unwrap();
    assert_eq!(subscribed.subscribers_count, 6);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_was_in_dead_hands_is_unknown_and_not_sent_again(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..6).await;
    let id = create(services, "Ночь сов").await.id;
    prepare(services, id).await;
    let dead = claim(services, id, "dead").await;
    assert_eq!(dead.len(), 3);
    let other = venue.replica();
    assert_eq!(other.lose_deliveries(now(), "next").await.unwrap(), 3);
    assert_eq!(other.lose_deliveries(now(), "next").await.unwrap(), 0);
    assert_eq!(figures(services, id).await, [0, 0, 0, 3, 5]);
    // It was not dead after all: what it knows is better than what nobody knows.
    settle(services, id, "dead", dead[0], Fate::Sent).await;
    settle(services, id, "dead", dead[1], Fate::Untried).await;
    assert_eq!(figures(services, id).await, [1, 0, 0, 1, 5]);
    // Nobody else can say anything of them.
    settle(services, id, "liar", dead[2], Fate::Sent).await;
    assert_eq!(figures(services, id).await, [1, 0, 0, 1, 5]);
    let rest = claim(&other, id, "next").await;
    let chats: Vec<_> = rest.iter().map(|one| one.chat).collect();
    assert_eq!(chats.len(), 3);
    assert!(!chats.contains(&dead[0].chat) && !chats.contains(&dead[2].chat));
    for recipient in rest {
        settle(&other, id, "next", recipient, Fate::Sent).await;
    }
    assert!(other.end_broadcast(now(), id).await.unwrap());
    assert_eq!(figures(services, id).await, [4, 0, 0, 1, 5]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn who_leaves_midway_is_not_sent_to(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..6).await;
    let id = create(services, "Ночь сов").await.id;
    prepare(services, id).await;
    services.greet(&guest(2), Some(false)).await.unwrap();
    services.forget_own(&guest(4)).await.unwrap();
    let found = "update guests set barred = true where telegram_id = 5";
    venue.raw().run(found).await;
    let mut chats = Vec::new();
    loop {
        let claim = services
            .claim_recipients(now(), id, "one", 2)
            .await
            .unwrap();
        if claim.recipients.is_empty() && claim.left == 0 {
            break;
        }
        for one in claim.recipients {
            chats.push(one.chat);
            settle(services, id, "one", one, Fate::Sent).await;
        }
    }
    chats.sort_unstable();
    assert_eq!(chats, [1, 3]);
    assert!(services.end_broadcast(now(), id).await.unwrap());
    assert_eq!(figures(services, id).await, [2, 0, 3, 0, 5]);
    assert_eq!(shown(services, id).await.failures[0].reason, "left");
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn content_that_everybody_is_refused_costs_nobody_the_message(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..4).await;
    let id = create(services, "Ночь сов").await.id;
    prepare(services, id).await;
    let why = "Bad Request: BUTTON_URL_INVALID";
    for one in claim(services, id, "one").await {
        settle(services, id, "one", one, Fate::Failed(why.into())).await;
    }
    assert_eq!(figures(services, id).await, [0, 3, 0, 0, 3]);
    services.reject_broadcast(now(), id, why).await.unwrap();
    let paused = shown(services, id).await;
    assert_eq!(paused.status, Status::Paused);
    assert_eq!(paused.problem.as_deref(), Some("rejected"));
    assert_eq!(figures(services, id).await, [0, 0, 0, 0, 3]);
    assert!(claim(services, id, "one").await.is_empty());
    let resumed = services.step_broadcast(&owner(), id, Step::Resume).await;
    assert_eq!(resumed.unwrap().problem, None);
    assert_eq!(claim(services, id, "one").await.len(), 3);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_click_counts_once_and_of_recipients_alone(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    let services = &venue.services;
    subscribe(services, 1..3).await;
    services.greet(&guest(5), None).await.unwrap();
    let id = create(services, "Ночь сов").await.id;
    send_all(services, id).await;
    for act in [guest(1), guest(1), guest(5), guest(77)] {
        services.clicked(&act, id).await.unwrap();
    }
    services
        .clicked(&guest(2), BroadcastId(4711))
        .await
        .unwrap();
    assert_eq!(shown(services, id).await.clicks, 1);
    assert!(services.clicked(&manager(), id).await.is_err());
    let own = services.export_own(&guest(1)).await.unwrap();
    let sent = &own.broadcasts[0];
    assert_eq!((sent.broadcast_id, sent.status.as_str()), (id, "sent"));
    assert!(sent.clicked_at.is_some());
    assert!(own.subscriptions[0].subscribed);
}
