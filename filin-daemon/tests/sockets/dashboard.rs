//! `filin dashboard` in a real terminal, against the real daemon.

mod screen;

use rstest::rstest;
use serde_json::json;

use self::screen::Screen;
use crate::support::{Engine, Lounge, Place, Who, places};

const NARROW: (u16, u16) = (80, 24);
const WIDE: (u16, u16) = (140, 40);

fn owner() -> Who {
    Who::Bearer(crate::support::ADMIN_TOKEN.into())
}

/// A booking by staff, over HTTP.
async fn booked(lounge: &Lounge, place: &Place, name: &str) -> i64 {
    let body = json!({
        "starts_at": place.starts_at, "guests": 2, "table_no": place.table, "name": name,
        "phone": format!("+799900011{:02}", place.table),
    });
    let made = lounge
        .api()
        .post("/api/admin/bookings", &owner(), &body)
        .await
        .is(201);
    made["id"].as_i64().expect("an id")
}

/// Goes to the day of a place.
async fn go_to(screen: &Screen, place: &Place) {
    screen.press(&["g"]).await;
    screen.shows("Другой день").await;
    screen.enter(&place.starts_at[..10]).await;
    screen.press(&["Enter"]).await;
    screen.shows("не сегодня").await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn what_happens_elsewhere_shows_at_once(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let free = places(&lounge.api(), 3).await;
    let screen = Screen::open(&lounge.daemon.base, WIDE, "").await;
    screen.shows("свободно столов").await;
    go_to(&screen, &free[0]).await;
    screen.shows("Броней нет").await;
    booked(&lounge, &free[0], "Анна Каренина").await;
    screen.shows("Анна Каренина").await;
    // What others do with it is seen too.
    screen.press(&["q"]).await;
    screen.has_ended(0).await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn the_server_goes_and_comes_back(#[case] engine: Engine) {
    let Some(mut lounge) = Lounge::open(engine).await else {
        return;
    };
    let free = places(&lounge.api(), 3).await;
    booked(&lounge, &free[0], "Первая").await;
    let base = lounge.daemon.base.clone();
    let screen = Screen::open(&base, NARROW, "").await;
    screen.shows("свободно столов").await;
    go_to(&screen, &free[0]).await;
    screen.shows("Первая").await;

    let port = base.rsplit(':').next().expect("a port");
    let settings = lounge.settings.clone().with("PORT", port);
    lounge.daemon.kill().await;
    screen.shows("НЕТ СВЯЗИ").await;
    // What was known stays in sight, and nothing is sent of it.
    screen.shows("Первая").await;
    screen.press(&["s"]).await;
    screen.shows("ничего не отправлено").await;

    lounge.daemon = settings.start().await;
    screen.hides("НЕТ СВЯЗИ").await;
    booked(&lounge, &free[1], "Вторая").await;
    go_to(&screen, &free[1]).await;
    screen.shows("Вторая").await;
    screen.press(&["q"]).await;
    screen.has_ended(0).await;
}

#[tokio::test]
async fn a_server_that_is_away_is_waited_for() {
    let lounge = Lounge::open(Engine::Sqlite).await.expect("a lounge");
    let base = lounge.daemon.base.clone();
    let port = base.rsplit(':').next().expect("a port");
    let settings = lounge.settings.clone().with("PORT", port);
    lounge.daemon.kill().await;
    let screen = Screen::open(&base, NARROW, "").await;
    screen.shows("НЕТ СВЯЗИ").await;
    let daemon = settings.start().await;
    screen.shows("Броней нет").await;
    drop(daemon);
}

#[tokio::test]
async fn a_token_that_is_not_taken_is_told() {
    let lounge = Lounge::open(Engine::Sqlite).await.expect("a lounge");
    let screen = Screen::open_as(&lounge.daemon.base, NARROW, "", "filin_t_wrong").await;
    screen.shows("ДОСТУП ЗАКРЫТ").await;
    screen.press(&["q"]).await;
    screen.has_ended(0).await;
}

#[tokio::test]
async fn the_terminal_is_given_back() {
    let lounge = Lounge::open(Engine::Sqlite).await.expect("a lounge");
    for options in ["", "--mouse"] {
        let screen = Screen::open(&lounge.daemon.base, NARROW, options).await;
        screen.shows("свободно столов").await;
        screen.signal("TERM").await;
        screen.has_ended(0).await;

        let screen = Screen::open(&lounge.daemon.base, NARROW, options).await;
        screen.shows("свободно столов").await;
        screen.press(&["C-c"]).await;
        screen.has_ended(0).await;
    }
}

#[tokio::test]
async fn a_job_is_suspended_and_goes_on() {
    let lounge = Lounge::open(Engine::Sqlite).await.expect("a lounge");
    let screen = Screen::open(&lounge.daemon.base, NARROW, "").await;
    screen.shows("свободно столов").await;
    screen.press(&["C-z"]).await;
    // 128 and the number of SIGTSTP.
    screen.has_ended(148).await;
    screen.line("fg; echo again $?").await;
    screen.shows("свободно столов").await;
    // It is alive, not a picture of what it was.
    screen.press(&["?"]).await;
    screen.shows("Клавиши").await;
    screen.press(&["Escape"]).await;
    screen.hides("Клавиши").await;
    screen.press(&["q"]).await;
    screen.shows("again 0").await;
}

#[tokio::test]
async fn any_size_will_do() {
    let lounge = Lounge::open(Engine::Sqlite).await.expect("a lounge");
    let screen = Screen::open(&lounge.daemon.base, (20, 5), "").await;
    screen.shows("40×10").await;
    screen.resize(200, 50).await;
    screen.shows("6 Журнал").await;
    screen.press(&["g"]).await;
    screen.shows("Другой день").await;
    // With a form open, and what was typed stays.
    screen.enter("завтр").await;
    screen.resize(20, 5).await;
    screen.shows("40×10").await;
    screen.resize(80, 24).await;
    screen.shows("завтр").await;
    screen.press(&["Escape"]).await;
    screen.hides("Другой день").await;
    screen.press(&["q"]).await;
    screen.has_ended(0).await;
}
