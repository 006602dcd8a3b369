//! What the card says, word for word.

use chrono::{DateTime, FixedOffset};
use filin_core::api::broadcast::Failure;
use filin_core::domain::actor::Language;
use filin_core::domain::broadcast::Segment;
use filin_core::domain::ids::BroadcastId;
use filin_core::texts::Texts;
use rstest::rstest;

use super::*;

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

fn broadcast(status: Status) -> Broadcast {
    Broadcast {
        id: BroadcastId(12),
        status,
        problem: None,
        message: "Ночь сов".into(),
        files: Vec::new(),
        copy: false,
        buttons: Vec::new(),
        silent: false,
        segment: Segment::default(),
        test: false,
        author: "Марина".into(),
        created_at: at("2026-11-27T21:00:00+03:00"),
        starts_at: at("2026-11-27T21:30:00+03:00"),
        started_at: None,
        ended_at: None,
        quiet_until: None,
        total: 2000,
        sent: 0,
        failed: 0,
        unsubscribed: 0,
        unknown: 0,
        clicks: 0,
        rate: 0.0,
        eta_s: None,
        failures: Vec::new(),
    }
}

fn halfway() -> Broadcast {
    Broadcast {
        sent: 801,
        failed: 3,
        unsubscribed: 52,
        unknown: 4,
        clicks: 21,
        rate: 29.4,
        eta_s: Some(3 * 3600 + 50),
        failures: vec![
            Failure {
                reason: "Forbidden: bot was blocked by the user".into(),
                count: 50,
            },
            Failure {
                reason: "Bad Request: <owl>".into(),
                count: 3,
            },
            Failure {
                reason: "left".into(),
                count: 2,
            },
        ],
        ..broadcast(Status::Sending)
    }
}

fn shown(language: Language, broadcast: &Broadcast) -> String {
    let texts = Texts::load().unwrap();
    card(Words::new(&texts, language), broadcast).html
}

fn steps(content: &Content) -> Vec<CastStep> {
    let buttons = content.buttons.iter().flatten();
    buttons
        .map(|button| match button {
            Button::Press(_, Press::Cast { step, .. }) => *step,
            other => panic!("{other:?}"),
        })
        .collect()
}

#[test]
fn on_its_way_in_russian() {
    assert_eq!(
        shown(Language::Ru, &halfway()),
        "📣 <b>Рассылка № 12</b>\n\
         📤 Идёт\n\
         \n\
         ▰▰▰▱▱▱▱ 43 %\n\
         📨 Отправлено: 801 из 2000\n\
         👆 Нажали на кнопки: 21\n\
         🔕 Заблокировали бота или отписались: 52\n\
         ❔ Неизвестно: 4. Связь оборвалась в миг отправки: сообщения могли дойти, второй раз они \
         не отправляются.\n\
         ❌ Не доставлено: 3\n\
         · Bad Request: &lt;owl&gt;: 3\n\
         ⚡ 29 сообщений в секунду\n\
         ⏳ Осталось примерно 3 часа 1 минута"
    );
}

#[test]
fn on_its_way_in_english() {
    assert_eq!(
        shown(Language::En, &halfway()),
        "📣 <b>Broadcast No. 12</b>\n\
         📤 Going out\n\
         \n\
         ▰▰▰▱▱▱▱ 43 %\n\
         📨 Sent: 801 of 2000\n\
         👆 Pressed the buttons: 21\n\
         🔕 Blocked the bot or unsubscribed: 52\n\
         ❔ Unknown: 4. The connection broke at the moment of sending: the messages may have arrived \
         and are not sent again.\n\
         ❌ Not delivered: 3\n\
         · Bad Request: &lt;owl&gt;: 3\n\
         ⚡ 29 messages a second\n\
         ⏳ About 3 hours 1 minute left"
    );
}

#[test]
fn before_its_start_and_in_quiet_hours() {
    let mut planned = broadcast(Status::Scheduled);
    planned.total = 1;
    assert_eq!(
        shown(Language::Ru, &planned),
        "📣 <b>Рассылка № 12</b>\n\
         🗓 Начнётся в пятницу, 27 ноября, в 21:30\n\
         \n\
         👥 1 получатель"
    );
    assert_eq!(
        shown(Language::En, &planned),
        "📣 <b>Broadcast No. 12</b>\n\
         🗓 Starts on Friday, 27 November, at 21:30\n\
         \n\
         👥 1 recipient"
    );
    let mut quiet = halfway();
    quiet.quiet_until = Some(at("2026-11-28T10:00:00+03:00"));
    let card = shown(Language::Ru, &quiet);
    assert!(
        card.contains("📤 Идёт\n🌙 Тихие часы: ждёт до 10:00\n"),
        "{card}"
    );
    assert!(
        !card.contains('⚡') && !card.contains('⏳'),
        "nothing moves: {card}"
    );
    let card = shown(Language::En, &quiet);
    assert!(card.contains("Quiet hours: it waits until 10:00"), "{card}");
}

#[rstest]
#[case(
    "author",
    "У того, кто её отправил, больше нет такого права",
    "may not any more"
)]
#[case(
    "rejected",
    "Telegram не принимает это сообщение",
    "does not take this message"
)]
#[case("file", "Telegram не принял файл", "did not take the file")]
#[case("unreachable", "Telegram не отвечает", "does not answer")]
#[case("of a later version", "Остановилась сама", "stopped by itself")]
fn why_it_stopped_by_itself(#[case] problem: &str, #[case] ru: &str, #[case] en: &str) {
    let stopped = Broadcast {
        problem: Some(problem.into()),
        status: Status::Paused,
        ..halfway()
    };
    for (language, words, status) in [
        (Language::Ru, ru, "⏸ На паузе"),
        (Language::En, en, "⏸ Paused"),
    ] {
        let card = shown(language, &stopped);
        let mut lines = card.lines().skip(1);
        assert_eq!(lines.next(), Some(status));
        assert!(lines.next().unwrap().contains(words), "{card}");
        assert!(!card.contains('⚡') && !card.contains('⏳'), "{card}");
    }
}

#[test]
fn a_test_says_whether_it_arrived() {
    let test = Broadcast {
        test: true,
        total: 1,
        failed: 1,
        problem: Some("rejected".into()),
        ..broadcast(Status::Done)
    };
    let texts = Texts::load().unwrap();
    let card = card(Words::new(&texts, Language::Ru), &test);
    assert!(card.html.starts_with("🧪 <b>Пробная рассылка № 12</b>"));
    assert!(card.html.contains("⚠️ Не дошла: Telegram не принимает"));
    assert!(card.buttons.is_empty());
}

#[rstest]
#[case(Status::Scheduled, &[CastStep::CancelAsk])]
#[case(Status::Sending, &[CastStep::Pause, CastStep::CancelAsk])]
#[case(Status::Paused, &[CastStep::Resume, CastStep::CancelAsk])]
#[case(Status::Done, &[])]
#[case(Status::Canceled, &[])]
fn buttons_fit_the_status(#[case] status: Status, #[case] expected: &[CastStep]) {
    let texts = Texts::load().unwrap();
    let words = Words::new(&texts, Language::En);
    assert_eq!(steps(&card(words, &broadcast(status))), expected);
}

#[test]
fn cancelling_is_asked_first() {
    let texts = Texts::load().unwrap();
    let (ru, en) = (
        Words::new(&texts, Language::Ru),
        Words::new(&texts, Language::En),
    );
    let asked = ask_cancel(ru, &halfway());
    assert_eq!(
        asked.html,
        "Отменить рассылку № 12? Её не получат ещё 1140 человек, и вернуть её будет нельзя."
    );
    assert_eq!(steps(&asked), [CastStep::Cancel, CastStep::Show]);
    assert_eq!(
        ask_cancel(en, &halfway()).html,
        "Cancel broadcast No. 12? 1140 more people will not get it, and it cannot be taken up again."
    );
    let left = |left: i64| {
        let mut broadcast = broadcast(Status::Paused);
        broadcast.total = left;
        ask_cancel(ru, &broadcast).html
    };
    assert!(left(21).contains("не получит ещё 21 человек,"));
    assert!(left(2).contains("не получат ещё 2 человека,"));
    assert!(left(5).contains("не получат ещё 5 человек,"));
    assert!(left(0).ends_with("12? Вернуть её будет нельзя."));
}

#[rstest]
#[case(0, 3, "▱▱▱▱▱▱▱", 0)]
#[case(1, 3, "▰▰▱▱▱▱▱", 33)]
#[case(1999, 2000, "▰▰▰▰▰▰▱", 99)]
#[case(2000, 2000, "▰▰▰▰▰▰▰", 100)]
#[case(i64::MAX, i64::MAX, "▰▰▰▰▰▰▰", 100)]
fn nothing_is_full_before_it_is(
    #[case] part: i64,
    #[case] total: i64,
    #[case] expected: &str,
    #[case] percent: i64,
) {
    assert_eq!(bar(part, total), expected);
    assert_eq!(share(part, total, 100), percent);
}

#[test]
fn time_left_is_words() {
    let texts = Texts::load().unwrap();
    let (ru, en) = (
        Words::new(&texts, Language::Ru),
        Words::new(&texts, Language::En),
    );
    for (seconds, russian, english) in [
        (5, "Осталось меньше минуты", "Less than a minute left"),
        (60, "Осталась примерно 1 минута", "About 1 minute left"),
        (61, "Осталось примерно 2 минуты", "About 2 minutes left"),
        (
            12 * 60,
            "Осталось примерно 12 минут",
            "About 12 minutes left",
        ),
        (
            21 * 60,
            "Осталась примерно 21 минута",
            "About 21 minutes left",
        ),
        (3600, "Остался примерно 1 час", "About 1 hour left"),
        (
            3600 + 300,
            "Остался примерно 1 час 5 минут",
            "About 1 hour 5 minutes left",
        ),
        (5 * 3600, "Осталось примерно 5 часов", "About 5 hours left"),
    ] {
        assert_eq!(eta(ru, seconds), format!("⏳ {russian}"));
        assert_eq!(eta(en, seconds), format!("⏳ {english}"));
    }
}

#[test]
fn plurals_of_pace_and_doubt() {
    let texts = Texts::load().unwrap();
    let ru = Words::new(&texts, Language::Ru);
    let rate = |rate: i64| ru.with("cast-rate", &[("rate", rate.to_string())]);
    assert_eq!(
        [1, 2, 5, 21].map(rate),
        [
            "⚡ 1 сообщение в секунду",
            "⚡ 2 сообщения в секунду",
            "⚡ 5 сообщений в секунду",
            "⚡ 21 сообщение в секунду",
        ]
    );
    let unknown = ru.with("cast-unknown", &[("count", "1".into())]);
    assert!(unknown.ends_with("сообщение могло дойти, второй раз оно не отправляется."));
    let total = |total: i64| ru.with("cast-planned", &[("total", total.to_string())]);
    assert_eq!(
        [2, 11, 1204].map(total),
        ["👥 2 получателя", "👥 11 получателей", "👥 1204 получателя"]
    );
}
