//! What goes wrong on demand, and what the log says of it.

use filin_daemon::telegram::sim::{Faults, Options};
use serde_json::{Value, json};

use crate::bot::{ANYA, Bot};

async fn hit(faults: Faults) -> Bot {
    let bot = Bot::start().await;
    bot.sim.set_faults(Faults {
        methods: vec!["sendMessage".into()],
        ..faults
    });
    bot
}

fn words() -> Value {
    json!({ "chat_id": ANYA, "text": "a" })
}

#[tokio::test]
async fn a_server_error_and_nothing_done() {
    let bot = hit(Faults {
        server_error: 1.0,
        ..Faults::default()
    })
    .await;
    let code = bot.call("sendMessage", words()).await["error_code"]
        .as_u64()
        .unwrap();
    assert!(matches!(code, 500 | 502));
    assert!(bot.sim.messages(ANYA).is_empty());
    bot.ok("getMe", json!({})).await;
    let call = &bot.sim.calls()[0];
    assert_eq!(
        (call.fault.as_deref(), call.acted, u64::from(call.status)),
        (Some("server_error"), false, code)
    );
}

#[tokio::test]
async fn a_cut_before_and_a_cut_after_the_deed() {
    let bot = hit(Faults {
        cut_before: 1.0,
        ..Faults::default()
    })
    .await;
    bot.try_call("sendMessage", &words()).await.unwrap_err();
    assert!(bot.sim.messages(ANYA).is_empty());
    let call = &bot.sim.calls()[0];
    assert_eq!(
        (call.fault.as_deref(), call.acted, call.status),
        (Some("cut_before"), false, 0)
    );
    bot.sim.set_faults(Faults {
        cut_after: 1.0,
        ..Faults::default()
    });
    bot.try_call("sendMessage", &words()).await.unwrap_err();
    assert_eq!(bot.sim.messages(ANYA).len(), 1);
    let call = &bot.sim.calls()[1];
    assert_eq!(
        (call.fault.as_deref(), call.acted, call.status),
        (Some("cut_after"), true, 0)
    );
}

#[tokio::test]
async fn a_flood_and_a_slow_answer() {
    let bot = hit(Faults {
        flood: 1.0,
        retry_after: 7,
        ..Faults::default()
    })
    .await;
    let refused = bot.call("sendMessage", words()).await;
    assert_eq!(refused["parameters"]["retry_after"], 7);
    assert!(bot.sim.messages(ANYA).is_empty());
    // The chat stays shut after the fault is over.
    bot.sim.set_faults(Faults::default());
    assert_eq!(bot.call("sendMessage", words()).await["error_code"], 429);
    let bot = hit(Faults {
        slow: 1.0,
        delay_ms: 30,
        ..Faults::default()
    })
    .await;
    bot.ok("sendMessage", words()).await;
    assert!(bot.sim.calls()[0].took >= 30);
}

#[tokio::test]
async fn an_update_is_told_twice() {
    let bot = Bot::start().await;
    bot.sim.set_faults(Faults {
        duplicate: 1.0,
        ..Faults::default()
    });
    let id = bot.sim.say(ANYA, ANYA, "a");
    assert_eq!(bot.updates().await[0]["update_id"], id);
    let offset = json!({ "offset": id + 1 });
    assert_eq!(
        bot.ok("getUpdates", offset.clone()).await[0]["update_id"],
        id
    );
    assert_eq!(bot.ok("getUpdates", offset).await, json!([]));
}

#[tokio::test]
async fn one_seed_is_one_run() {
    let run = async |seed: u64| {
        let bot = Bot::start_as(Options {
            seed,
            ..Options::default()
        })
        .await;
        bot.sim.set_faults(Faults {
            server_error: 0.3,
            flood: 0.2,
            ..Faults::default()
        });
        for _ in 0..60 {
            bot.call("getChat", json!({ "chat_id": ANYA })).await;
        }
        let calls = bot.sim.calls();
        calls.into_iter().map(|call| call.fault).collect::<Vec<_>>()
    };
    let one = run(5).await;
    assert_eq!(one, run(5).await);
    assert_ne!(one, run(6).await);
    let hit = one.iter().flatten().count();
    assert!((15..45).contains(&hit), "{hit} of 60 where half is due");
}
