//! Who gets news, and how many came and went by week.

use chrono::TimeDelta;

use super::broadcasts::{READERS, desk};
use crate::staff::desk::{BORYA, Engine};

#[tokio::test]
async fn subscribers_by_week() {
    let desk = desk(Engine::Sqlite).await.unwrap();
    desk.ask(READERS[0], "/stop", "Новостей больше не будет")
        .await;
    let shown = desk
        .ask(BORYA, "/subscribers", "получают 2 подписчика")
        .await;
    for line in [
        "С пн 23 ноября: подписались 3 человека, отписался 1\n",
        "С пн 16 ноября: без перемен",
        "С пн 5 октября: без перемен",
    ] {
        assert!(shown.text.contains(line), "{line}: {}", shown.text);
    }
    desk.advance(TimeDelta::days(7));
    desk.ask(READERS[0], "/subscribe", "").await;
    let shown = desk
        .ask(BORYA, "/subscribers", "получают 3 подписчика")
        .await;
    let line = "С пн 30 ноября: подписался 1 человек\n";
    assert!(shown.text.contains(line), "{}", shown.text);
}
