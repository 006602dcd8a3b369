//! A broadcast's message, ready to be sent to anybody: its files are known to Telegram, and its
//! buttons say by which broadcast they came.

use filin_core::domain::broadcast::{Button, Content, MediaKind, Original};
use filin_core::domain::ids::BroadcastId;
use serde_json::{Map, Value, json};
use teloxide::types::InlineKeyboardMarkup;
use url::Url;

use super::client::CallError;
use super::client::upload::method;
use super::content;
use super::courier::Courier;
use super::pacer::{Turn, Urgency};
use super::press::Press;

/// See the module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// What it says.
    pub content: Content,
    /// Telegram's name of each file of the content, in the same order.
    pub files: Vec<(MediaKind, String)>,
    /// Of which broadcast it is. None for a preview: its buttons lead where they would, uncounted.
    pub broadcast: Option<BroadcastId>,
    /// Where the Mini App is, if there is one.
    pub webapp: Option<Url>,
}

impl Courier {
    /// Sends a broadcast's message, once, when its turn has come.
    ///
    /// # Errors
    /// As [`Courier::send`].
    pub async fn parcel(
        &self,
        chat: i64,
        parcel: &Parcel,
        urgency: Urgency,
    ) -> Result<(), CallError> {
        let messages = parcel.content.messages();
        let turn = self.turn_for(chat, urgency, messages).await;
        self.parcel_in(turn, chat, parcel).await
    }

    /// [`Courier::parcel`] to its author, who waits for it. Gives the message's number; an album has
    /// several, and none of them alone is of use.
    ///
    /// # Errors
    /// As [`Courier::send`].
    pub async fn preview(&self, chat: i64, parcel: &Parcel) -> Result<Option<i64>, CallError> {
        let messages = parcel.content.messages();
        let _turn = self.turn_for(chat, Urgency::Answer, messages).await;
        let (method, body) = parcel.call(chat);
        let sent: Result<Value, _> = self.client().told(method, &body).await;
        let sent = self.heeded(chat, sent)?;
        Ok(sent.get("message_id").and_then(Value::as_i64))
    }

    /// [`Courier::parcel`], now.
    ///
    /// # Errors
    /// As [`Courier::send`].
    pub async fn parcel_in(
        &self,
        _turn: Turn<'_>,
        chat: i64,
        parcel: &Parcel,
    ) -> Result<(), CallError> {
        let (method, body) = parcel.call(chat);
        let sent = self.client().tell(method, &body).await;
        self.heeded(chat, sent)
    }
}

impl Parcel {
    /// What is called to send it to this chat.
    fn call(&self, chat: i64) -> (&'static str, Value) {
        let mut body = Map::new();
        body.insert("chat_id".into(), chat.into());
        if self.content.silent {
            body.insert("disable_notification".into(), true.into());
        }
        let method = match (self.content.copy, self.files.as_slice()) {
            (Some(Original { chat, message }), _) => {
                body.insert("from_chat_id".into(), chat.into());
                body.insert("message_id".into(), message.into());
                "copyMessage"
            }
            (None, []) => {
                self.say(&mut body, "text");
                body.insert(
                    "link_preview_options".into(),
                    json!({ "is_disabled": true }),
                );
                "sendMessage"
            }
            (None, [(kind, file)]) => {
                self.say(&mut body, "caption");
                body.insert(kind.as_str().into(), file.as_str().into());
                method(*kind)
            }
            (None, files) => {
                body.insert("media".into(), self.album(files));
                "sendMediaGroup"
            }
        };
        // An album has no place for buttons.
        let buttons = self.buttons(chat);
        if method != "sendMediaGroup" && !buttons.inline_keyboard.is_empty() {
            body.insert("reply_markup".into(), json!(buttons));
        }
        (method, Value::Object(body))
    }

    /// Puts the words under this name, if there are any.
    fn say(&self, body: &mut Map<String, Value>, name: &str) {
        if !self.content.html.is_empty() {
            body.insert(name.into(), self.content.html.as_str().into());
            body.insert("parse_mode".into(), "HTML".into());
        }
    }

    /// The caption of an album's first file is shown below all of them.
    fn album(&self, files: &[(MediaKind, String)]) -> Value {
        let items = files.iter().enumerate().map(|(at, (kind, file))| {
            let mut item = Map::new();
            item.insert("type".into(), kind.as_str().into());
            item.insert("media".into(), file.as_str().into());
            if at == 0 {
                self.say(&mut item, "caption");
            }
            Value::Object(item)
        });
        items.collect()
    }

    fn buttons(&self, chat: i64) -> InlineKeyboardMarkup {
        let mut shown = content::Content::default();
        for row in &self.content.buttons {
            shown = shown.row(row.iter().filter_map(|button| self.button(chat, button)));
        }
        shown.inline()
    }

    /// A button, unless there is nothing that it could open in this chat.
    fn button(&self, chat: i64, button: &Button) -> Option<content::Button> {
        let label = button.text.clone();
        if let Some(id) = button.promotion_id {
            let broadcast = self.broadcast;
            let press = Press::Promotion { id, broadcast };
            return Some(content::Button::Press(label, press));
        }
        if let Some(screen) = &button.app {
            // Telegram opens the Mini App from private chats alone.
            let url = self.webapp.clone().filter(|_| chat > 0)?;
            return Some(content::Button::App(label, self.screen(url, screen)));
        }
        let url = button.url.as_ref()?.parse().ok()?;
        Some(content::Button::Link(label, url))
    }

    fn screen(&self, mut webapp: Url, screen: &str) -> Url {
        let mut query = webapp.query_pairs_mut();
        query.append_pair("screen", screen);
        if let Some(broadcast) = self.broadcast {
            query.append_pair("from", &format!("b{broadcast}"));
        }
        drop(query);
        webapp
    }
}

#[cfg(test)]
mod tests {
    use filin_core::domain::ids::PromotionId;
    use rstest::rstest;

    use super::*;

    fn parcel() -> Parcel {
        let button = |text: &str| Button {
            text: text.into(),
            ..Button::default()
        };
        let link = Button {
            url: Some("https://filin.example/афиша".into()),
            ..button("Афиша")
        };
        let book = Button {
            app: Some("book".into()),
            ..button("Стол")
        };
        let owls = Button {
            promotion_id: Some(PromotionId(3)),
            ..button("Ночь сов")
        };
        Parcel {
            content: Content {
                html: "<b>Ночь сов</b>".into(),
                buttons: vec![vec![link], vec![book], vec![owls]],
                ..Content::default()
            },
            files: Vec::new(),
            broadcast: Some(BroadcastId(12)),
            webapp: "https://filin.example/webapp".parse().ok(),
        }
    }

    #[test]
    fn words_with_buttons_that_say_where_they_stand() {
        let (method, body) = parcel().call(7);
        assert_eq!(method, "sendMessage");
        let expected = json!({
            "chat_id": 7, "text": "<b>Ночь сов</b>", "parse_mode": "HTML",
            "link_preview_options": { "is_disabled": true },
            "reply_markup": { "inline_keyboard": [
                [{ "text": "Афиша", "url": "https://filin.example/%D0%B0%D1%84%D0%B8%D1%88%D0%B0" }],
                [{ "text": "Стол", "web_app": {
                    "url": "https://filin.example/webapp?screen=book&from=b12",
                } }],
                [{ "text": "Ночь сов", "callback_data": "promotion:3.12" }],
            ] },
        });
        assert_eq!(body, expected);
    }

    #[test]
    fn a_preview_is_not_counted() {
        let preview = Parcel {
            broadcast: None,
            ..parcel()
        };
        let (_, body) = preview.call(7);
        let rows = &body["reply_markup"]["inline_keyboard"];
        let app = "https://filin.example/webapp?screen=book";
        assert_eq!(rows[1][0]["web_app"]["url"], app);
        assert_eq!(rows[2][0]["callback_data"], "promotion:3");
    }

    #[test]
    fn there_is_no_button_to_an_app_that_cannot_be_opened() {
        let nowhere = Parcel {
            webapp: None,
            ..parcel()
        };
        for (_, body) in [nowhere.call(7), parcel().call(-7)] {
            let rows = body["reply_markup"]["inline_keyboard"].as_array().unwrap();
            assert_eq!(rows.len(), 2);
        }
        let mut alone = nowhere;
        alone.content.buttons.truncate(2);
        alone.content.buttons.remove(0);
        assert!(alone.call(7).1.get("reply_markup").is_none());
    }

    #[rstest]
    #[case(MediaKind::Photo, "sendPhoto", "photo")]
    #[case(MediaKind::Video, "sendVideo", "video")]
    #[case(MediaKind::Animation, "sendAnimation", "animation")]
    #[case(MediaKind::Document, "sendDocument", "document")]
    fn one_file(#[case] kind: MediaKind, #[case] method: &str, #[case] field: &str) {
        let mut one = parcel();
        one.files = vec![(kind, "F".into())];
        one.content.silent = true;
        let (called, body) = one.call(7);
        assert_eq!((called, &body[field]), (method, &json!("F")));
        assert_eq!(body["caption"], "<b>Ночь сов</b>");
        assert_eq!(body["disable_notification"], true);
        assert!(body.get("text").is_none() && body.get("reply_markup").is_some());
        one.content.html.clear();
        let (_, body) = one.call(7);
        assert!(body.get("caption").is_none() && body.get("parse_mode").is_none());
    }

    #[test]
    fn an_album_has_its_words_below_the_first() {
        let mut album = parcel();
        album.files = vec![
            (MediaKind::Photo, "P".into()),
            (MediaKind::Video, "V".into()),
        ];
        let expected = json!({ "chat_id": 7, "media": [
            { "type": "photo", "media": "P", "caption": "<b>Ночь сов</b>", "parse_mode": "HTML" },
            { "type": "video", "media": "V" },
        ] });
        assert_eq!(album.call(7), ("sendMediaGroup", expected));
    }

    #[test]
    fn a_copy_brings_our_buttons() {
        let mut copy = parcel();
        copy.content.html.clear();
        copy.content.buttons.truncate(1);
        copy.content.copy = Some(Original {
            chat: 5,
            message: 9,
        });
        let (method, body) = copy.call(7);
        assert_eq!(method, "copyMessage");
        let ids = [&body["chat_id"], &body["from_chat_id"], &body["message_id"]];
        assert_eq!(ids.map(Value::as_i64), [Some(7), Some(5), Some(9)]);
        assert_eq!(
            body["reply_markup"]["inline_keyboard"][0][0]["text"],
            "Афиша"
        );
        assert!(body.get("text").is_none());
    }
}
