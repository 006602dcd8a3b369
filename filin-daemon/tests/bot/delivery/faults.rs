//! Telegram's bad days: what fails is tried again, and a lost answer costs one copy more at most.

use std::collections::BTreeSet;
use std::time::Duration;

use filin_core::api::booking::StaffBooking;
use filin_core::domain::actor::Role;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::GuestId;
use filin_daemon::telegram::sim::{Call, Faults, Shown};
use rstest::rstest;

use crate::support::*;

/// Guests of the long test, who have all come before.
const GUESTS: [i64; 5] = [2_001, 2_002, 2_003, 2_004, 2_005];
/// How many messages each of them is sent.
const EACH: usize = 40;

fn sends(mut faults: Faults) -> Faults {
    faults.methods = vec!["sendMessage".into()];
    faults
}

fn lost(calls: &[Call]) -> usize {
    let cut = |call: &&Call| call.fault.as_deref() == Some("cut_after");
    calls.iter().filter(cut).count()
}

#[rstest]
#[case::server_error_sqlite(Engine::Sqlite, Faults { server_error: 0.6, ..Faults::default() })]
#[case::server_error_postgres(Engine::Postgres, Faults { server_error: 0.6, ..Faults::default() })]
#[case::cut_before_sqlite(Engine::Sqlite, Faults { cut_before: 0.6, ..Faults::default() })]
#[case::cut_before_postgres(Engine::Postgres, Faults { cut_before: 0.6, ..Faults::default() })]
#[case::cut_after_sqlite(Engine::Sqlite, Faults { cut_after: 0.6, ..Faults::default() })]
#[case::cut_after_postgres(Engine::Postgres, Faults { cut_after: 0.6, ..Faults::default() })]
#[case::slow_sqlite(Engine::Sqlite, Faults { slow: 1.0, delay_ms: 100, ..Faults::default() })]
#[case::slow_postgres(Engine::Postgres, Faults { slow: 1.0, delay_ms: 100, ..Faults::default() })]
#[tokio::test]
async fn what_fails_arrives_in_the_end(#[case] engine: Engine, #[case] faults: Faults) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    bot.sim.set_faults(sends(faults));
    for (table, who) in (1..).zip([ANYA, BORIS]) {
        bot.requests(who, "2026-11-27T20:00", table).await;
    }
    let unsent = "select count(*) from copies where sent_at is null";
    let told = "select count(*) from copies where outbox_id in \
        (select id from outbox where booking_id is not null) and sent_at is not null";
    bot.while_time_passes(async {
        bot.counts(told, 4).await;
        bot.counts(unsent, 0).await;
    })
    .await;
    let calls = bot.sim.calls();
    assert!(calls.iter().any(|call| call.fault.is_some()));
    let found = bot.told(ANYA, "Заявка").len()
        + bot.told(BORIS, "Заявка").len()
        + bot.told(STAFF_CHAT, "Новая бронь").len();
    assert!((4..=4 + lost(&calls)).contains(&found), "{found}");
}

fn numbers_of(messages: &[Shown]) -> Vec<i64> {
    let number = |one: &Shown| {
        let (_, rest) = one.text.split_once("№ ")?;
        let digits = rest.chars().take_while(char::is_ascii_digit);
        digits.collect::<String>().parse().ok()
    };
    messages.iter().filter_map(number).collect()
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn each_chat_hears_in_the_order_of_what_happened(#[case] engine: Engine) {
    let wish = Wish {
        pace: 100,
        ..Wish::default()
    };
    let Some(bot) = Bot::start_as(engine, wish).await else {
        return;
    };
    let mut ids = Vec::new();
    for who in GUESTS {
        bot.sim.person(user(who, "Гость", None));
        bot.ask(who, "/start", "Здравствуйте").await;
        let id = format!("select id from guests where telegram_id = {who}");
        ids.push(bot.venue.raw().number(&id).await);
    }
    bot.sim.set_faults(Faults {
        server_error: 0.1,
        cut_before: 0.1,
        cut_after: 0.1,
        slow: 0.1,
        delay_ms: 20,
        flood: 0.1,
        ..sends(Faults::default())
    });
    bot.while_time_passes(async {
        let times = ["16:00", "19:00", "22:00"];
        let evenings = (28..=30).map(|day| format!("2026-11-{day}"));
        let evenings = evenings.chain((1..=12).map(|day| format!("2026-12-{day:02}")));
        let starts = evenings.flat_map(|day| times.map(|time| format!("{day}T{time}")));
        for starts_at in starts.take(EACH) {
            for (table, id) in (1..).zip(&ids) {
                let new = StaffBooking {
                    starts_at: Some(starts_at.clone()),
                    guests: 2,
                    table_no: Some(table),
                    guest_id: Some(GuestId(*id)),
                    ..StaffBooking::default()
                };
                let act = bot.by(token(Role::Staff));
                bot.services()
                    .create_booking(&act, &new, None)
                    .await
                    .unwrap();
            }
        }
        let told = "select count(*) from copies where sent_at is not null and outbox_id in \
            (select id from outbox where kind = 'booking_created')";
        bot.counts(told, 200).await;
    })
    .await;
    let mut copies = 0;
    for (who, id) in GUESTS.into_iter().zip(ids) {
        let heard = numbers_of(&bot.told(who, "записана бронь"));
        copies += heard.len();
        assert!(heard.is_sorted(), "{who}: {heard:?}");
        let sql = format!("select count(*) from bookings where guest_id = {id}");
        assert_eq!(bot.venue.raw().number(&sql).await, 40);
        let distinct: BTreeSet<_> = heard.iter().collect();
        assert_eq!(distinct.len(), EACH, "{who}: {heard:?}");
    }
    assert!(copies <= 200 + lost(&bot.sim.calls()), "{copies}");
}

#[tokio::test]
async fn a_chat_that_was_told_to_wait_waits_and_others_do_not() {
    let wish = Wish {
        pace: 20,
        ..Wish::default()
    };
    let bot = Bot::start_as(Engine::Sqlite, wish).await.unwrap();
    let first = bot.requests(ANYA, "2026-11-27T20:00", 1).await;
    let second = bot.requests(BORIS, "2026-11-27T20:00", 2).await;
    bot.says(ANYA, "Заявка").await;
    bot.says(BORIS, "Заявка").await;
    bot.says(STAFF_CHAT, "№ 2").await;
    bot.sim.set_faults(Faults {
        flood: 1.0,
        retry_after: 40,
        ..sends(Faults::default())
    });
    bot.steps(first.id, Status::Confirmed).await;
    let of = |calls: Vec<Call>, who: i64| {
        let of = calls
            .into_iter()
            .filter(move |call| call.chat == Some(who) && call.method == "sendMessage");
        of.collect::<Vec<_>>()
    };
    bot.while_time_passes(async {
        let refused = bot.sim.until("a refusal", |view| {
            let calls = of(view.calls(), ANYA).into_iter();
            calls.into_iter().find(|call| call.status == 429)
        });
        let refused = refused.await.unwrap();
        bot.sim.set_faults(Faults::default());
        bot.steps(second.id, Status::Confirmed).await;
        bot.says(BORIS, "подтверждена").await;
        assert!(bot.told(ANYA, "подтверждена").is_empty());
        bot.says(ANYA, "подтверждена").await;
        let calls = of(bot.sim.calls(), ANYA);
        let next = calls.into_iter().find(|call| call.at > refused.at).unwrap();
        // 40 of Telegram's seconds, 20 times as fast.
        assert!(next.at - refused.at >= Duration::from_secs(2));
        assert_eq!(next.status, 200);
    })
    .await;
}
