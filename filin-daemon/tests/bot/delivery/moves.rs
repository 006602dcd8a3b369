//! The staff's group becomes a supergroup, or throws the bot out.

use std::sync::Arc;

use filin_core::domain::booking::Status;
use filin_daemon::telegram::Witness;
use futures::FutureExt;
use rstest::rstest;

use crate::support::*;

const NEW_CHAT: i64 = -1_000_000_000_500;
const MOVED: &str = "select count(*) from chats where moved_to = -1000000000500";

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_group_that_says_where_it_went_is_followed(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    let first = bot.requests(ANYA, "2026-11-27T20:00", 1).await;
    let card = bot.says(STAFF_CHAT, "Новая бронь").await;
    bot.sim.upgrade_group(STAFF_CHAT, NEW_CHAT);
    bot.counts(MOVED, 1).await;
    bot.requests(BORIS, "2026-11-27T20:00", 2).await;
    bot.says(NEW_CHAT, "№ 2").await;
    // The new chat counts its messages anew: an edit of the old card would meet another.
    bot.steps(first.id, Status::Confirmed).await;
    bot.sim.say(OWNER, NEW_CHAT, "/admin");
    bot.says(NEW_CHAT, "Что вам доступно").await;
    let calls = bot.sim.calls();
    let stray = calls.iter().find(|call| {
        let edit = call.method == "editMessageText" && call.chat == Some(NEW_CHAT);
        edit && call.body["message_id"] == card.id
    });
    assert!(stray.is_none(), "{stray:?}");
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn a_group_that_is_gone_when_written_to_is_followed(#[case] engine: Engine) {
    // What the group says of itself is held up.
    let deaf: Witness = Arc::new(|update| {
        let moves = update.body.to_string().contains("migrate_");
        async move {
            if moves {
                std::future::pending::<()>().await;
            }
        }
        .boxed()
    });
    let wish = Wish {
        witness: Some(deaf),
        ..Wish::default()
    };
    let Some(bot) = Bot::start_as(engine, wish).await else {
        return;
    };
    bot.sim.upgrade_group(STAFF_CHAT, NEW_CHAT);
    bot.requests(ANYA, "2026-11-27T20:00", 1).await;
    bot.says(NEW_CHAT, "Новая бронь").await;
    bot.counts(MOVED, 1).await;
    bot.requests(BORIS, "2026-11-27T20:00", 2).await;
    bot.says(NEW_CHAT, "№ 2").await;
    let calls = bot.sim.calls();
    let refused = calls.iter().filter(|call| call.status == 400);
    assert_eq!(refused.count(), 1);
    assert_eq!(bot.told(NEW_CHAT, "№ 1").len(), 1);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn thrown_out_of_the_group_the_bot_tells_owners(#[case] engine: Engine) {
    let Some(bot) = Bot::start(engine).await else {
        return;
    };
    bot.sim.kick_bot(STAFF_CHAT);
    bot.requests(ANYA, "2026-11-27T20:00", 1).await;
    let card = bot.says(OWNER, "Новая бронь").await;
    assert!(!card.buttons.is_empty());
    bot.requests(BORIS, "2026-11-27T20:00", 2).await;
    bot.says(OWNER, "№ 2").await;
    assert_eq!(bot.told(OWNER, "№ 1").len(), 1);
}
