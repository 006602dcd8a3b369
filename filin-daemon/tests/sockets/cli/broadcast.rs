//! A broadcast from a terminal, through the real daemon, to a simulated Telegram.

use filin_daemon::telegram::sim::{self, Sim, User};
use rstest::rstest;
use serde_json::json;

use super::run::Desk;
use crate::support::{Api, BOT, Database, Engine, SOON, Settings, Who, until};

/// How many times Telegram's limits, here and there.
const PACE: u32 = 20;
const OWNER: i64 = 700_000_000;
const GUESTS: i64 = 30;

/// Guests who pressed Start, an owner, and a daemon that polls.
async fn crowd(sim: &Sim, api: &Api) {
    sim.person(User::new(OWNER, "Вера"));
    sim.people((1..=GUESTS).map(|number| User::new(OWNER + number, "Гость")));
    for number in 0..=GUESTS {
        sim.say(OWNER + number, OWNER + number, "/start");
    }
    until("all get news", SOON, async || {
        let path = "/api/admin/broadcast/subscribers";
        let known = api.get(path, &Who::owner()).await.is(200);
        known["subscribers_count"] == GUESTS + 1
    })
    .await;
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_bar_says_is_what_happened(#[case] engine: Engine) {
    let Some(database) = Database::empty(engine).await else {
        return;
    };
    let options = sim::Options {
        token: BOT.into(),
        scale: PACE,
        ..sim::Options::default()
    };
    let sim = Sim::start(options).await.expect("a simulator");
    let settings = Settings::of(&database.url)
        .with("BOT_MODE", "polling")
        .with("ADMIN_IDS", &OWNER.to_string())
        .with("TELEGRAM_API_URL", &sim.url())
        .with("TELEGRAM_PACE", &PACE.to_string());
    let daemon = settings.start().await;
    crowd(&sim, &daemon.api()).await;
    let desk = Desk::of(&daemon.base);

    let broken = ["broadcast", "send", "--text", "Ночь <b>сов", "-y"];
    let said = desk.run(&broken).await;
    assert_eq!((said.code, said.stdout.as_str()), (3, ""), "{said:?}");
    assert!(said.stderr.contains("Line 1"), "{said:?}");
    let owner = OWNER.to_string();
    let text = "Ночь <b>сов</b>";
    let test = [
        "broadcast",
        "send",
        "--text",
        text,
        "--test",
        "--to",
        &owner,
    ];
    assert_eq!(desk.json(&test).await["sent"], 1);
    assert_eq!(desk.refusal(&["broadcast", "watch"]).await, 3);

    let words = desk.file("night.txt", "the programme");
    let send = ["broadcast", "send", "--text", text, "--document", &words];
    let looked = desk.json(&[&send[..], &["--dry-run"]].concat()).await;
    assert_eq!(looked["recipients"], GUESTS + 1);
    let sent = desk
        .run(&[&send[..], &["-y", "--watch", "-o", "json"]].concat())
        .await;
    assert_eq!(sent.code, 0, "{sent:?}");
    assert!(!sent.stderr.contains('\u{1b}'), "{sent:?}");
    let end: serde_json::Value = serde_json::from_str(&sent.stdout).expect("JSON");
    let id = end["id"].to_string();
    assert_eq!(
        (&end["status"], &end["sent"], &end["total"]),
        (&json!("done"), &json!(GUESTS + 1), &json!(GUESTS + 1))
    );
    let path = format!("/api/admin/broadcasts/{id}");
    assert_eq!(daemon.api().get(&path, &Who::owner()).await.is(200), end);
    assert_eq!(desk.json(&["broadcast", "show", &id]).await, end);
    let got = |guest: i64| {
        let messages = sim.messages(guest).into_iter();
        messages
            .filter(|one| one.from_bot && one.text.contains("Ночь сов"))
            .count()
    };
    assert!((1..=GUESTS).all(|number| got(OWNER + number) == 1));
    assert_eq!(got(OWNER), 2, "the test too");

    let later = [
        "broadcast",
        "send",
        "--text",
        "Потом",
        "--at",
        "tomorrow 18:00",
        "-y",
    ];
    let later = desk.json(&later).await["id"].to_string();
    assert_eq!(desk.refusal(&["broadcast", "pause", &later]).await, 3);
    let canceled = desk.json(&["broadcast", "cancel", &later, "-y"]).await;
    assert_eq!(canceled["status"], "canceled");
    let watched = desk.run(&["broadcast", "watch", &later]).await;
    assert_eq!(watched.code, 3, "{watched:?}");
    assert_eq!(
        desk.json(&["broadcast", "list"]).await[0]["id"],
        canceled["id"]
    );
    assert_eq!(desk.csv(&["broadcast", "subscribers"]).await.len(), 9);
    daemon.log_is_clean();
}
