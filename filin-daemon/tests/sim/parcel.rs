//! Broadcasts' messages, carried by the daemon's own courier.

use std::time::Duration;

use filin_core::domain::broadcast::{Button, Content, MediaKind, Original};
use filin_core::domain::ids::{BroadcastId, PromotionId};
use filin_daemon::telegram::client::CallError;
use filin_daemon::telegram::files::Source;
use filin_daemon::telegram::pacer::Urgency;
use filin_daemon::telegram::parcel::Parcel;
use filin_daemon::telegram::sim::{Call, Faults, Shown};
use rstest::rstest;

use crate::bot::{ANYA, Bot, MARINA, STAFF, STRANGER};

fn buttons() -> Vec<Vec<Button>> {
    let button = |text: &str| Button {
        text: text.into(),
        ..Button::default()
    };
    let link = Button {
        url: Some("https://filin.bar/owls".into()),
        ..button("Афиша")
    };
    let book = Button {
        app: Some("book".into()),
        ..button("Забронировать")
    };
    let owls = Button {
        promotion_id: Some(PromotionId(3)),
        ..button("Ночь сов")
    };
    vec![vec![link, book], vec![owls]]
}

fn words(html: &str) -> Parcel {
    Parcel {
        content: Content {
            html: html.into(),
            buttons: buttons(),
            ..Content::default()
        },
        files: Vec::new(),
        broadcast: Some(BroadcastId(12)),
        webapp: "https://filin.bar/webapp".parse().ok(),
    }
}

/// With files that Telegram has.
async fn with(bot: &Bot, kinds: &[MediaKind]) -> Parcel {
    let courier = bot.courier();
    let mut parcel = words("<b>Ночь</b> сов");
    for (number, kind) in kinds.iter().enumerate() {
        let source = Source::Bytes {
            name: format!("{number}.{}", kind.as_str()),
            bytes: format!("bytes of {number}").into_bytes(),
        };
        let file = courier.store(STAFF, *kind, source).await.unwrap();
        parcel.files.push((*kind, file));
    }
    parcel
}

async fn carry(bot: &Bot, chat: i64, parcel: &Parcel) -> Result<(), CallError> {
    let courier = bot.courier();
    courier.parcel(chat, parcel, Urgency::Broadcast).await
}

fn see_buttons(shown: &Shown) {
    let [link, book] = shown.buttons[0].as_slice() else {
        panic!("{:?}", shown.buttons);
    };
    assert_eq!(link.url.as_deref(), Some("https://filin.bar/owls"));
    let app = "https://filin.bar/webapp?screen=book&from=b12";
    assert_eq!(book.web_app.as_deref(), Some(app));
    let data = shown.buttons[1][0].data.as_deref();
    assert_eq!(data, Some("promotion:3.12"));
}

#[tokio::test]
async fn words_arrive_as_they_are_formatted() {
    let bot = Bot::start().await;
    let mut parcel = words("<b>Ночь</b> сов");
    parcel.content.silent = true;
    carry(&bot, ANYA, &parcel).await.unwrap();
    let shown = bot.sim.messages(ANYA).remove(0);
    assert_eq!(shown.html, "<b>Ночь</b> сов");
    see_buttons(&shown);
    let call = bot.sim.calls().remove(0);
    assert_eq!(call.body["link_preview_options"]["is_disabled"], true);
    assert_eq!(call.body["disable_notification"], true);
}

#[rstest]
#[case(MediaKind::Photo)]
#[case(MediaKind::Video)]
#[case(MediaKind::Animation)]
#[case(MediaKind::Document)]
#[tokio::test]
async fn a_file_goes_by_its_name(#[case] kind: MediaKind) {
    let bot = Bot::start().await;
    let parcel = with(&bot, &[kind]).await;
    for chat in [ANYA, MARINA] {
        carry(&bot, chat, &parcel).await.unwrap();
        let shown = bot.sim.messages(chat).remove(0);
        assert_eq!(shown.media.as_deref(), Some(kind.as_str()));
        assert_eq!(shown.html, "<b>Ночь</b> сов");
        let (_, bytes) = shown.file.as_ref().unwrap();
        assert_eq!(bytes.as_slice(), b"bytes of 0");
        see_buttons(&shown);
    }
}

#[rstest]
#[case(&[MediaKind::Photo, MediaKind::Video, MediaKind::Photo])]
#[case(&[MediaKind::Document, MediaKind::Document])]
#[case(&[MediaKind::Photo; 10])]
#[tokio::test]
async fn an_album_goes_as_one(#[case] kinds: &[MediaKind]) {
    let bot = Bot::start().await;
    let parcel = with(&bot, kinds).await;
    carry(&bot, ANYA, &parcel).await.unwrap();
    let shown = bot.sim.messages(ANYA);
    assert_eq!(shown.len(), kinds.len());
    for (number, (shown, kind)) in shown.iter().zip(kinds).enumerate() {
        assert_eq!(shown.media.as_deref(), Some(kind.as_str()));
        assert!(shown.album.is_some() && shown.buttons.is_empty());
        let (_, bytes) = shown.file.as_ref().unwrap();
        assert_eq!(bytes.as_slice(), format!("bytes of {number}").as_bytes());
        let caption = if number == 0 { "Ночь сов" } else { "" };
        assert_eq!(shown.text, caption);
    }
    assert!(shown.iter().all(|one| one.album == shown[0].album));
}

#[tokio::test]
async fn a_copy_is_what_was_written_with_our_buttons() {
    let bot = Bot::start().await;
    bot.sim.say_html(MARINA, "Ночь <i>сов</i>");
    bot.sim
        .send_captioned(MARINA, MARINA, "video", "<b>Смотрите</b>");
    for (message, html, media) in [
        (1, "Ночь <i>сов</i>", None),
        (2, "<b>Смотрите</b>", Some("video")),
    ] {
        let mut copy = words("");
        copy.content.copy = Some(Original {
            chat: MARINA,
            message,
        });
        carry(&bot, ANYA, &copy).await.unwrap();
        let shown = bot.sim.messages(ANYA).pop().unwrap();
        assert!(shown.from_bot);
        assert_eq!((shown.html.as_str(), shown.media.as_deref()), (html, media));
        assert_eq!(shown.file.is_some(), media.is_some());
        see_buttons(&shown);
        copy.content.copy = Some(Original {
            chat: MARINA,
            message: 99,
        });
        let gone = carry(&bot, ANYA, &copy).await;
        let why = "Bad Request: message to copy not found";
        assert_eq!(gone, Err(CallError::Rejected(why.into())));
    }
}

/// What goes wrong.
enum Trouble {
    None,
    Blocked,
    Deactivated,
    Faults(Faults),
}

fn gone(error: &CallError) -> bool {
    matches!(error, CallError::Gone(why) if why.starts_with("Forbidden: ")) && !error.is_passing()
}

fn rejected(error: &CallError) -> bool {
    matches!(error, CallError::Rejected(_)) && !error.is_passing() && !error.is_unsure()
}

fn lost(error: &CallError) -> bool {
    matches!(error, CallError::Lost(_)) && error.is_unsure()
}

fn told_to_wait(error: &CallError) -> bool {
    *error == CallError::Wait(Duration::from_secs(7)) && !error.is_unsure()
}

fn at_fault(error: &CallError) -> bool {
    matches!(error, CallError::Server(500 | 502)) && error.is_unsure()
}

/// All at once, with what is said of it and how many messages it leaves.
#[rstest]
#[case::blocked(ANYA, Trouble::Blocked, "a", gone, false)]
#[case::deactivated(ANYA, Trouble::Deactivated, "a", gone, false)]
#[case::stranger(STRANGER, Trouble::None, "a", gone, false)]
#[case::told_to_wait(ANYA, Trouble::Faults(Faults { flood: 1.0, retry_after: 7, ..Faults::default() }), "a", told_to_wait, false)]
#[case::server_error(ANYA, Trouble::Faults(Faults { server_error: 1.0, ..Faults::default() }), "a", at_fault, false)]
#[case::cut_before(ANYA, Trouble::Faults(Faults { cut_before: 1.0, ..Faults::default() }), "a", lost, false)]
#[case::cut_after(ANYA, Trouble::Faults(Faults { cut_after: 1.0, ..Faults::default() }), "a", lost, true)]
#[case::bad_markup(ANYA, Trouble::None, "<b>a", rejected, false)]
#[case::unknown_tag(ANYA, Trouble::None, "<p>a</p>", rejected, false)]
#[case::too_long(ANYA, Trouble::None, &"a".repeat(4097), rejected, false)]
#[tokio::test]
async fn each_trouble_is_called_by_its_name(
    #[case] chat: i64,
    #[case] trouble: Trouble,
    #[case] html: &str,
    #[case] expected: fn(&CallError) -> bool,
    #[case] arrives: bool,
) {
    let bot = Bot::start().await;
    let album = with(&bot, &[MediaKind::Photo, MediaKind::Photo]).await;
    let film = with(&bot, &[MediaKind::Video]).await;
    match trouble {
        Trouble::None => {}
        Trouble::Blocked => bot.sim.block(ANYA),
        Trouble::Deactivated => bot.sim.deactivate(ANYA),
        Trouble::Faults(faults) => bot.sim.set_faults(faults),
    }
    for mut parcel in [words(""), film, album] {
        parcel.content.html = html.into();
        let before = bot.sim.calls().len();
        // Each in a courier of its own: whoever was told to wait is kept waiting by it.
        let error = carry(&bot, chat, &parcel).await.unwrap_err();
        assert!(expected(&error), "{error:?}");
        let calls = bot.sim.calls().split_off(before);
        let acted: Vec<bool> = calls.iter().map(|call: &Call| call.acted).collect();
        assert_eq!(acted, [arrives], "it is sent once: {calls:?}");
    }
    let all = if arrives { 4 } else { 0 };
    assert_eq!(bot.sim.view(|view| view.count(chat)), all);
}

#[tokio::test]
async fn a_name_that_telegram_does_not_know() {
    let bot = Bot::start().await;
    let mut parcel = words("a");
    parcel.files = vec![(MediaKind::Photo, "AgAC".into())];
    let why = "Bad Request: wrong file identifier/HTTP URL specified";
    let wrong = Err(CallError::Rejected(why.into()));
    assert_eq!(carry(&bot, ANYA, &parcel).await, wrong);
    parcel.files.push((MediaKind::Photo, "AgAD".into()));
    assert_eq!(carry(&bot, ANYA, &parcel).await, wrong);
    let mut other = with(&bot, &[MediaKind::Document]).await;
    other.files[0].0 = MediaKind::Photo;
    let why = "Bad Request: can't use file of type Document as Photo";
    let wrong = Err(CallError::Rejected(why.into()));
    assert_eq!(carry(&bot, ANYA, &other).await, wrong);
}
