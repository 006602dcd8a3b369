//! Random histories: whatever senders do, and however they die, each recipient is taken by one at a
//! time, and the figures add up.

use std::collections::BTreeMap;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use rstest::rstest;

use super::*;

const SENDERS: [&str; 3] = ["one", "two", "three"];

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn figures_add_up(#[case] engine: Engine) {
    for seed in 0..6 {
        let Some(venue) = open(engine).await else {
            return;
        };
        history(&venue, seed).await;
    }
}

async fn history(venue: &TestVenue, seed: u64) {
    let services = &venue.services;
    let mut chance = StdRng::seed_from_u64(seed);
    subscribe(services, 1..25).await;
    let id = create(services, "Ночь сов").await.id;
    prepare(services, id).await;
    // Who is in whose hands, as the senders themselves believe; and how often each was sent to.
    let mut held: Vec<(&str, Recipient)> = Vec::new();
    let mut arrived: BTreeMap<i64, usize> = BTreeMap::new();
    for _ in 0..120 {
        let sender = SENDERS[chance.random_range(0..SENDERS.len())];
        match chance.random_range(0..10) {
            0..4 => {
                let taken = claim(services, id, sender).await;
                held.extend(taken.into_iter().map(|one| (sender, one)));
            }
            4..8 if !held.is_empty() => {
                let (holder, one) = held.swap_remove(chance.random_range(0..held.len()));
                let fate = match chance.random_range(0..6) {
                    0 => Fate::Failed("no".into()),
                    1 => Fate::Blocked("Forbidden: no".into()),
                    2 => Fate::Unknown,
                    3 => Fate::Untried,
                    _ => Fate::Sent,
                };
                if fate == Fate::Sent {
                    *arrived.entry(one.chat).or_default() += 1;
                }
                settle(services, id, holder, one, fate).await;
            }
            8 => {
                // The others are cut off; some of what they held has arrived all the same.
                services.lose_deliveries(now(), sender).await.unwrap();
                held.retain(|(holder, one)| {
                    if *holder != sender && chance.random_bool(0.5) {
                        *arrived.entry(one.chat).or_default() += 1;
                        return false;
                    }
                    true
                });
            }
            _ => {
                let chat = chance.random_range(1..25);
                services.greet(&guest(chat), Some(false)).await.unwrap();
            }
        }
        venue.check().await;
    }
    let twice: Vec<_> = arrived.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "seed {seed}: sent to twice: {twice:?}");
}
