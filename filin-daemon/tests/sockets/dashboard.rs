//! `filin dashboard` in a real terminal, against the real daemon.

mod screen;

use rstest::rstest;
use serde_json::json;

use self::screen::Screen;
use crate::support::load::stranger;
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
    screen.shows("свободно столов").await;
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

/// Somebody calls, waits, is to be called back, comes, and stays longer.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn whoever_waits_is_seen_called_and_booked(#[case] engine: Engine) {
    let Some(lounge) = Lounge::open(engine).await else {
        return;
    };
    let free = places(&lounge.api(), 3).await;
    let screen = Screen::open(&lounge.daemon.base, NARROW, "").await;
    screen.shows("свободно столов").await;
    go_to(&screen, &free[0]).await;
    screen.press(&["7"]).await;
    screen.shows("Никто не ждёт").await;
    // By somebody else, elsewhere; a table is free, so that it is offered at once.
    let (date, time) = free[0].starts_at.split_at(10);
    let body = json!({
        "date": date, "from": &time[1..6], "until": &time[1..6], "guests": 2, "name": "Вера",
        "phone": "+79990001177",
    });
    let (api, owner) = (lounge.api(), owner());
    let added = api.post("/api/admin/waitlist", &owner, &body);
    added.await.is(201);
    screen.shows("позвонить +79990001177").await;
    screen.shows("позвонить 1").await;
    screen.press(&["c"]).await;
    screen.shows("Записали: #").await;
    screen.hides("+79990001177").await;
    screen.press(&["2", "+"]).await;
    screen.shows("Продлили: #").await;
    screen.press(&["u"]).await;
    screen.shows("Продление отменено").await;
    screen.press(&["q"]).await;
    screen.has_ended(0).await;
}

/// A whole evening by keys alone.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn an_evening_by_keys(#[case] engine: Engine) {
    let Some(mut lounge) = Lounge::open(engine).await else {
        return;
    };
    let free = places(&lounge.api(), 3).await;
    let date = free[0].starts_at[..10].to_owned();
    let base = lounge.daemon.base.clone();
    let screen = Screen::open(&base, NARROW, "").await;
    screen.shows("свободно столов").await;
    go_to(&screen, &free[0]).await;

    // A guest asks, and is answered.
    let (guest, wish) = (Who::Guest(stranger()), free[0].wish("у окна"));
    let api = lounge.api();
    let asked = api.post("/api/bookings", &guest, &wish);
    let id = asked.await.is(201)["id"].as_i64().expect("an id");
    screen.shows("1 заявка").await;
    screen.press(&["3"]).await;
    screen.press(&["c"]).await;
    screen.shows("подтверждена").await;
    screen.shows("Все заявки разобраны").await;

    // Somebody calls: three on the shown day, at eight in the evening, at table 5.
    screen.press(&["n"]).await;
    screen.shows("Новая бронь").await;
    for field in ["", "3", "18:00", "5", "", "+79990001155"] {
        if !field.is_empty() {
            screen.enter(field).await;
        }
        screen.press(&["Tab"]).await;
    }
    screen.enter("Мария").await;
    screen.shows("18:00–20:00").await;
    screen.press(&["Enter"]).await;
    screen.shows("Записали").await;
    screen.hides("Новая бронь").await;

    // They come later after all, and then do not.
    screen.press(&["2", "m"]).await;
    screen.shows("Перенести").await;
    screen.enter("19:00").await;
    screen.press(&["Enter"]).await;
    screen.shows("Перенесли").await;
    screen.shows("19:00  3").await;
    screen.press(&["u"]).await;
    screen.shows("Перенос отменён").await;

    // A table is broken, or is it.
    screen.press(&["1", "b"]).await;
    screen.shows("Стол не в работе").await;
    screen.press(&["BTab"]).await;
    screen.enter("22:00").await;
    screen.press(&["Enter"]).await;
    screen.shows("не в работе.").await;
    screen.press(&["u"]).await;
    screen.shows("снова в работе").await;

    // Called off, which is asked about, with a reason; and taken back.
    screen.press(&["2", "x"]).await;
    screen.shows("Отменить бронь").await;
    screen.press(&["Escape"]).await;
    screen.hides("Отменить бронь").await;
    screen.press(&["x"]).await;
    screen.shows("Отменить бронь").await;
    screen.shows("Позвоните: +79990001155").await;
    screen.enter("заболели").await;
    screen.press(&["Enter"]).await;
    // Not the word alone: the keys' names have it as well. Before the answer nothing is undone.
    screen.shows(": отменена").await;
    screen.press(&["u"]).await;
    screen.shows("Вернули: #").await;

    // The server goes, comes back, and knows everything.
    let port = base.rsplit(':').next().expect("a port");
    let settings = lounge.settings.clone().with("PORT", port);
    lounge.daemon.kill().await;
    screen.shows("НЕТ СВЯЗИ").await;
    lounge.daemon = settings.start().await;
    screen.hides("НЕТ СВЯЗИ").await;
    screen.press(&["q"]).await;
    screen.has_ended(0).await;

    let path = format!("/api/admin/bookings?date={date}");
    let day = lounge.api().get(&path, &owner()).await.is(200);
    let items = day["items"].as_array().expect("bookings");
    let seen: Vec<_> = items
        .iter()
        .map(|one| {
            (
                one["id"].as_i64(),
                &one["status"],
                &one["starts_at"].as_str().expect("a start")[11..16],
            )
        })
        .collect();
    let confirmed = json!("confirmed");
    assert_eq!(seen.len(), 2, "{seen:?}");
    assert!(
        seen.contains(&(Some(id), &confirmed, &free[0].starts_at[11..16])),
        "{seen:?}"
    );
    assert!(
        seen.iter()
            .any(|one| one.1 == &confirmed && one.2 == "18:00"),
        "{seen:?}"
    );
    let blocks = format!("/api/admin/blocks?date={date}");
    assert_eq!(lounge.api().get(&blocks, &owner()).await.is(200), json!([]));
}
