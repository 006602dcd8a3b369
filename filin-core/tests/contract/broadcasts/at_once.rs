//! Many senders at once: nobody is taken by two.

use std::collections::BTreeSet;

use rstest::rstest;
use tokio::task::JoinSet;

use super::*;

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_taken_by_two(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    subscribe(&venue.services, 1..41).await;
    let id = create(&venue.services, "Ночь сов").await.id;
    prepare(&venue.services, id).await;
    let mut senders = JoinSet::new();
    for number in 0..4 {
        let services = venue.replica();
        senders.spawn(async move {
            let holder = format!("sender-{number}");
            let mut taken = Vec::new();
            loop {
                let claimed = claim(&services, id, &holder).await;
                if claimed.is_empty() {
                    return taken;
                }
                for one in claimed {
                    taken.push(one.chat);
                    settle(&services, id, &holder, one, Fate::Sent).await;
                }
            }
        });
    }
    let taken: Vec<i64> = senders.join_all().await.into_iter().flatten().collect();
    assert_eq!(taken.len(), 40);
    assert_eq!(taken.iter().collect::<BTreeSet<_>>().len(), 40);
    assert_eq!(figures(&venue.services, id).await, [40, 0, 0, 0, 40]);
    venue.check().await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread")]
async fn the_same_button_pressed_by_many_is_one_broadcast(#[case] engine: Engine) {
    let Some(venue) = open(engine).await else {
        return;
    };
    subscribe(&venue.services, 1..3).await;
    let mut callers = JoinSet::new();
    for _ in 0..8 {
        let services = venue.replica();
        callers.spawn(async move { create(&services, "Ночь сов").await.id });
    }
    let ids: BTreeSet<_> = callers.join_all().await.into_iter().collect();
    assert_eq!(ids.len(), 1);
    venue.check().await;
}
