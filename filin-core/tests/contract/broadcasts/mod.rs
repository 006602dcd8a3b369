//! Broadcasts: who gets one, at most once, whatever happens meanwhile.

mod at_once;
mod files;
mod histories;
mod refused;
mod segments;
mod sends;
mod steps;

pub use filin_core::api::broadcast::{Broadcast, NewBroadcast};
pub use filin_core::domain::broadcast::{Segment, Status, Step};
pub use filin_core::domain::ids::{BroadcastId, GuestId};
pub use filin_core::service::{Delivery, Draft, Fate, Recipient, Services};

pub use crate::support::*;

pub async fn open(engine: Engine) -> Option<TestVenue> {
    TestVenue::open(engine).await
}

/// Guests who get news.
pub async fn subscribe(services: &Services, ids: std::ops::Range<i64>) {
    for id in ids {
        services.greet(&guest(id), Some(true)).await.unwrap();
    }
}

pub fn words(message: &str) -> Draft {
    Draft::from(NewBroadcast {
        message: message.into(),
        ..NewBroadcast::default()
    })
}

pub async fn create(services: &Services, message: &str) -> Broadcast {
    services
        .create_broadcast(&owner_by_settings(), &words(message))
        .await
        .unwrap()
}

/// Somebody whose role cannot be lost: a bootstrap token.
pub fn owner_by_settings() -> filin_core::domain::actor::Act {
    use filin_core::domain::actor::{Act, Actor, Channel, Role};
    let actor = Actor::Token {
        id: filin_core::domain::ids::TokenId(-1),
        name: "ADMIN_TOKEN".into(),
        role: Role::Owner,
    };
    Act::new(actor, Channel::Api, now())
}

/// Finds all recipients, looking at a few guests at a time.
pub async fn prepare(services: &Services, id: BroadcastId) {
    while !services.prepare_broadcast(now(), id, 2).await.unwrap() {}
}

pub async fn claim(services: &Services, id: BroadcastId, holder: &str) -> Vec<Recipient> {
    let claim = services.claim_recipients(now(), id, holder, 3).await;
    claim.unwrap().recipients
}

pub async fn settle(
    services: &Services,
    id: BroadcastId,
    holder: &str,
    recipient: Recipient,
    fate: Fate,
) {
    let landed = [Delivery {
        guest: recipient.guest,
        chat: recipient.chat,
        fate,
    }];
    services
        .settle_deliveries(now(), id, holder, &landed, Some(1.0))
        .await
        .unwrap();
}

/// Sends to everybody; says to which chats.
pub async fn send_all(services: &Services, id: BroadcastId) -> Vec<i64> {
    prepare(services, id).await;
    let mut chats = Vec::new();
    loop {
        let taken = claim(services, id, "one").await;
        if taken.is_empty() {
            break;
        }
        for recipient in taken {
            chats.push(recipient.chat);
            settle(services, id, "one", recipient, Fate::Sent).await;
        }
    }
    assert!(services.end_broadcast(now(), id).await.unwrap());
    chats.sort_unstable();
    chats
}

pub async fn shown(services: &Services, id: BroadcastId) -> Broadcast {
    services.broadcast(&owner(), id).await.unwrap()
}

/// Sent, failed, unsubscribed, unknown, of how many.
pub async fn figures(services: &Services, id: BroadcastId) -> [i64; 5] {
    let one = shown(services, id).await;
    [
        one.sent,
        one.failed,
        one.unsubscribed,
        one.unknown,
        one.total,
    ]
}
