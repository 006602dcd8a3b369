//! What is of the webhook alone.

use crate::support::*;

#[tokio::test]
async fn a_webhook_is_set_with_its_secret_and_what_is_wanted() {
    let bot = Bot::start(Engine::Sqlite).await.unwrap();
    let set = bot.called("setWebhook").await;
    let url = set["url"].as_str().unwrap();
    assert!(url.ends_with("/api/telegram/webhook"), "{url}");
    assert_eq!(set["secret_token"], "the-secret-of-the-tests");
    let wanted = set["allowed_updates"].to_string();
    for kind in ["message", "callback_query", "my_chat_member"] {
        assert!(wanted.contains(kind), "{wanted}");
    }
}
