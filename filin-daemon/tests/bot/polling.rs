//! What is of long polling alone.

use crate::support::*;

#[tokio::test]
async fn a_bot_that_polls_takes_the_webhook_away() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    bot.called("deleteWebhook").await;
    bot.called("getUpdates").await;
}
