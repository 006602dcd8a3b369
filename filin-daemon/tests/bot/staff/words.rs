//! Every text that staff may be shown exists, and is no key.

use crate::staff::desk::{ANYA, Desk, Engine};

#[tokio::test]
async fn long_days_have_pages() {
    let desk = Desk::start(Engine::Sqlite).await.unwrap();
    for (at, table) in (1..=5).flat_map(|table| [("19:00", table), ("21:30", table)]) {
        let line = format!("/staff_booking - 28.11 {at} {table} 2 <b>&");
        let made = desk.say(ANYA, ANYA, &line).await;
        assert!(made.text.contains("Записано"), "{line}: {}", made.text);
        assert!(made.text.contains("<b>&"), "{}", made.text);
    }
    let first = desk.say(ANYA, ANYA, "/bookings 28.11").await;
    assert!(first.text.contains("10 броней"), "{}", first.text);
    assert_eq!(first.text.matches("№").count(), 8, "{}", first.text);
    let second = desk.tap(ANYA, ANYA, &first, "›").await;
    assert_eq!((second.id, second.text.matches("№").count()), (first.id, 2));
    let today = desk.tap(ANYA, ANYA, &second, "Сегодня").await;
    assert!(today.text.contains("пусто"), "{}", today.text);
    let room = desk.say(ANYA, ANYA, "/dashboard").await;
    let same = desk.press(ANYA, ANYA, room.id, "dashboard_refresh").await;
    assert_eq!(same.text, "", "what has not changed is no failure");
}
