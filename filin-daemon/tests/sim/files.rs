//! Files given to Telegram once.

use filin_core::domain::broadcast::MediaKind;
use filin_core::domain::broadcast::content::{MAX_FILE, MAX_PHOTO};
use filin_daemon::telegram::client::CallError;
use filin_daemon::telegram::files::Source;
use filin_daemon::telegram::sim::Faults;
use rstest::rstest;
use serde_json::json;

use crate::bot::{ANYA, Bot, STAFF};

fn bytes(size: usize) -> Source {
    Source::Bytes {
        name: "сова.bin".into(),
        bytes: vec![b'\r'; size],
    }
}

fn url(text: &str) -> Source {
    Source::Url(text.parse().unwrap())
}

#[rstest]
#[case(MediaKind::Photo)]
#[case(MediaKind::Video)]
#[case(MediaKind::Animation)]
#[case(MediaKind::Document)]
#[tokio::test]
async fn its_message_is_taken_back_and_its_name_stays(#[case] kind: MediaKind) {
    let bot = Bot::start().await;
    let courier = bot.courier();
    let own = courier.store(STAFF, kind, bytes(3)).await.unwrap();
    let fetched = courier.store(STAFF, kind, url("https://filin.bar/a")).await;
    let shown = bot.sim.messages(STAFF);
    assert_eq!(shown.len(), 2);
    assert!(shown.iter().all(|one| one.deleted), "{shown:?}");
    assert_eq!(shown[0].media.as_deref(), Some(kind.as_str()));
    assert_eq!(
        shown[0].file,
        Some(("сова.bin".into(), b"\r\r\r".to_vec().into()))
    );
    for file in [own, fetched.unwrap()] {
        let body = json!({ "chat_id": ANYA, kind.as_str(): file });
        let method = format!("send{}", kind.as_str());
        courier.client().tell(&method, &body).await.unwrap();
    }
    let calls = bot.sim.calls();
    assert_eq!(calls[0].body["disable_notification"], "true");
    assert_eq!(calls[2].body["disable_notification"], true);
}

#[tokio::test]
async fn one_that_cannot_be_taken_back_is_stored_all_the_same() {
    let bot = Bot::start().await;
    bot.sim.set_faults(Faults {
        methods: vec!["deleteMessage".into()],
        server_error: 1.0,
        ..Faults::default()
    });
    let courier = bot.courier();
    let stored = courier.store(STAFF, MediaKind::Photo, bytes(3)).await;
    assert!(stored.is_ok(), "{stored:?}");
    assert!(!bot.sim.messages(STAFF)[0].deleted);
    assert_eq!(bot.sim.calls().len(), 2, "it is not tried again and again");
}

#[tokio::test]
async fn files_have_their_limits() {
    let bot = Bot::start().await;
    let courier = bot.courier();
    let store = async |kind, source| courier.store(STAFF, kind, source).await;
    store(MediaKind::Photo, bytes(MAX_PHOTO)).await.unwrap();
    let why = "Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is \
               10485760 bytes";
    let refused = store(MediaKind::Photo, bytes(MAX_PHOTO + 1)).await;
    assert_eq!(refused, Err(CallError::Rejected(why.into())));
    let refused = store(MediaKind::Document, bytes(MAX_FILE + 1)).await;
    let too_large = Err(CallError::Rejected("Request Entity Too Large".into()));
    assert_eq!(refused, too_large);
    // So large that it is not even looked into; the connection outlives it.
    let refused = store(MediaKind::Video, bytes(MAX_FILE + 1_000_000)).await;
    assert_eq!(refused, too_large);
    let refused = store(MediaKind::Document, bytes(0)).await;
    let why = "Bad Request: file must be non-empty";
    assert_eq!(refused, Err(CallError::Rejected(why.into())));
    let refused = store(MediaKind::Photo, url("https://filin.invalid/a")).await;
    let why = "Bad Request: failed to get HTTP URL content";
    assert_eq!(refused, Err(CallError::Rejected(why.into())));
    assert_eq!(bot.sim.sent(), 1);
}

#[tokio::test]
async fn a_group_that_moved_says_where_it_is() {
    let bot = Bot::start().await;
    let to = -1_000_000_000_500;
    bot.sim.upgrade_group(STAFF, to);
    let courier = bot.courier();
    let stored = courier.store(STAFF, MediaKind::Photo, bytes(3)).await;
    assert_eq!(stored, Err(CallError::Moved(to)));
    courier.store(to, MediaKind::Photo, bytes(3)).await.unwrap();
}

#[tokio::test]
async fn the_bot_takes_back_its_own_alone_in_a_group() {
    let bot = Bot::start().await;
    bot.sim.say(ANYA, STAFF, "a");
    let id = bot.send(STAFF, "b").await;
    let body = |id: i64| json!({ "chat_id": STAFF, "message_id": id });
    bot.ok("deleteMessage", body(id)).await;
    let why = "Bad Request: message can't be deleted";
    assert_eq!(bot.no("deleteMessage", body(id - 1)).await, why);
}
