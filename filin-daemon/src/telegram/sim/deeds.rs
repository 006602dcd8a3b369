//! What people do in Telegram, and what the bot is told of it.

use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::markup::Markup;
use super::message::Message;
use super::params::Upload;
use super::people::{Group, Known, User};
use super::state::{File, Moment, Query, State};

impl State {
    pub(super) fn person(&mut self, user: User) {
        let id = user.id;
        let known = Known {
            user,
            blocked: false,
            deactivated: false,
        };
        self.people.insert(id, known);
    }

    pub(super) fn group(&mut self, id: i64, title: &str, members: &[i64]) {
        self.groups.insert(id, Group::new(id, title, members));
    }

    pub(super) fn join(&mut self, chat: i64, user: i64, now: Moment) -> i64 {
        if let Some(group) = self.groups.get_mut(&chat) {
            group.members.insert(user);
            group.creator.get_or_insert(user);
        }
        let joined = json!({ "new_chat_members": [self.user(user)] });
        self.service(user, chat, joined, now)
    }

    /// A person's message: it goes into the chat and into the queue. Whoever writes to the bot has
    /// pressed Start, and has unblocked it.
    fn write(&mut self, mut message: Message, now: Moment) -> i64 {
        let (from, chat) = (message.from.unwrap_or_default(), message.chat);
        if from == chat {
            self.unblock(from, now);
            if let Some(known) = self.people.get_mut(&from) {
                known.user.started = true;
            }
        }
        message.date = now.date.timestamp();
        let id = self.post(message);
        let told = self.told_or_gone(chat, id);
        self.queue.push(chat, json!({ "message": told }))
    }

    pub(super) fn say(
        &mut self,
        from: i64,
        chat: i64,
        text: &str,
        reply_to: Option<i64>,
        now: Moment,
    ) -> i64 {
        let message = Message {
            chat,
            from: Some(from),
            text: Markup::plain(text),
            reply_to,
            ..Message::default()
        };
        self.write(message, now)
    }

    /// A person's own formatting; what is no HTML is said as it stands.
    pub(super) fn say_html(&mut self, from: i64, html: &str, now: Moment) -> i64 {
        let message = Message {
            chat: from,
            from: Some(from),
            text: formatted(html),
            ..Message::default()
        };
        self.write(message, now)
    }

    pub(super) fn edit(&mut self, from: i64, chat: i64, id: i64, text: &str, now: Moment) -> i64 {
        let date = now.date.timestamp();
        if let Some(message) = self.message_mut(chat, id) {
            message.text = Markup::plain(text);
            message.edit_date = Some(date);
        }
        let mut told = self.told_or_gone(chat, id);
        if let Some(told) = told.as_object_mut() {
            told.insert("from".into(), self.user(from));
        }
        self.queue.push(chat, json!({ "edited_message": told }))
    }

    /// A person takes a message away, for everybody; bots do not hear of it.
    pub(super) fn delete(&mut self, chat: i64, id: i64) {
        if let Some(message) = self.message_mut(chat, id) {
            message.deleted = true;
        }
    }

    pub(super) fn press(
        &mut self,
        from: i64,
        chat: i64,
        message: i64,
        data: &str,
        now: Moment,
    ) -> i64 {
        let number = 1_000_000 + self.next();
        let query = Query {
            user: from,
            data: data.to_owned(),
            asked: now.at,
            spent: false,
        };
        self.queries.insert(number, query);
        let told = json!({ "callback_query": {
            "id": number.to_string(),
            "from": self.user(from),
            "message": self.told_or_gone(chat, message),
            "chat_instance": chat.to_string(),
            "data": data,
        }});
        self.queue.push(chat, told)
    }

    /// The newest button with these words, and the message that it is under.
    pub(super) fn find_button(&self, chat: i64, label: &str) -> Result<(i64, String), String> {
        for message in self.messages(chat).iter().rev().filter(|m| !m.deleted) {
            let rows = message
                .inline
                .as_ref()
                .and_then(|markup| markup.get("inline_keyboard")?.as_array());
            let buttons = rows.into_iter().flatten();
            let mut buttons = buttons.filter_map(Value::as_array).flatten();
            let meant = buttons.find(|button| {
                let text = button.get("text").and_then(Value::as_str);
                text.is_some_and(|text| text.contains(label))
            });
            if let Some(button) = meant {
                let data = button.get("callback_data").and_then(Value::as_str);
                return data
                    .map(|data| (message.id, data.to_owned()))
                    .ok_or_else(|| format!("the button {label:?} does not call back: {button}"));
            }
        }
        Err(format!("no button {label:?} in chat {chat}"))
    }

    /// A message that is not words: its body as the Bot API has it.
    fn show(&mut self, from: i64, chat: i64, media: &str, body: Value, now: Moment) -> i64 {
        let message = Message {
            chat,
            from: Some(from),
            media: Some(media.to_owned()),
            body: match body {
                Value::Object(body) => body,
                _ => Map::new(),
            },
            ..Message::default()
        };
        self.write(message, now)
    }

    /// What Telegram writes into a chat by itself.
    pub(super) fn service(&mut self, from: i64, chat: i64, body: Value, now: Moment) -> i64 {
        self.show(from, chat, "service", body, now)
    }

    pub(super) fn share_contact(
        &mut self,
        from: i64,
        phone: &str,
        owner: Option<i64>,
        now: Moment,
    ) -> i64 {
        let known = self.people.get(&owner.unwrap_or(from));
        let name = known.map_or("?", |known| known.user.first_name.as_str());
        let mut contact = json!({ "phone_number": phone, "first_name": name });
        if let (Some(contact), Some(owner)) = (contact.as_object_mut(), owner) {
            contact.insert("user_id".into(), owner.into());
        }
        self.show(from, from, "contact", json!({ "contact": contact }), now)
    }

    pub(super) fn send_media(
        &mut self,
        from: i64,
        chat: i64,
        kind: &str,
        caption: &str,
        now: Moment,
    ) -> i64 {
        if kind == "location" {
            let place = json!({ "location": { "latitude": 55.75, "longitude": 37.61 } });
            return self.show(from, chat, kind, place, now);
        }
        let message = self.with_file(from, chat, kind, caption);
        self.write(message, now)
    }

    /// Messages of one album, the words below the first.
    pub(super) fn send_album(
        &mut self,
        from: i64,
        chat: i64,
        kinds: &[&str],
        caption: &str,
        now: Moment,
    ) {
        let album = Some(format!("SIM-album-{}", self.next()));
        for (kind, caption) in kinds
            .iter()
            .zip([caption].into_iter().chain(std::iter::repeat("")))
        {
            let mut message = self.with_file(from, chat, kind, caption);
            message.album.clone_from(&album);
            self.write(message, now);
        }
    }

    fn with_file(&mut self, from: i64, chat: i64, kind: &str, caption: &str) -> Message {
        let upload = Upload {
            name: format!("{kind}.bin"),
            bytes: Arc::new(kind.as_bytes().to_vec()),
        };
        let file = self.keep(kind, upload);
        Message {
            chat,
            from: Some(from),
            text: formatted(caption),
            media: Some(kind.to_owned()),
            body: match self.describe(kind, &file) {
                Value::Object(body) => body,
                _ => Map::new(),
            },
            file: Some(file),
            ..Message::default()
        }
    }

    /// Keeps a file under a new `file_id`.
    pub(super) fn keep(&mut self, kind: &str, upload: Upload) -> String {
        let id = format!("SIM-{kind}-{}", self.next());
        let kind = kind.to_owned();
        self.files.insert(id.clone(), File { kind, upload });
        id
    }

    /// What the Bot API says of a file in a message.
    pub(super) fn describe(&self, kind: &str, id: &str) -> Value {
        let upload = self.files.get(id).map(|file| &file.upload);
        let size = upload.map_or(0, |upload| upload.bytes.len());
        let name = upload.map_or("", |upload| upload.name.as_str());
        let meta = |more: Value| {
            let mut meta = json!({
                "file_id": id,
                "file_unique_id": format!("U{id}"),
                "file_size": size,
            });
            if let (Some(meta), Value::Object(more)) = (meta.as_object_mut(), more) {
                meta.extend(more);
            }
            meta
        };
        let moving =
            json!({ "width": 640, "height": 480, "duration": 5, "mime_type": "video/mp4" });
        match kind {
            // The smaller one is of no use: whoever takes it is refused later.
            "photo" => json!({ "photo": [
                { "file_id": format!("{id}-small"), "file_unique_id": format!("S{id}"),
                  "file_size": 1, "width": 90, "height": 68 },
                meta(json!({ "width": 640, "height": 480 })),
            ] }),
            "video" => json!({ "video": meta(moving) }),
            "animation" => {
                json!({ "animation": meta(moving.clone()), "document": meta(json!({})) })
            }
            "voice" => json!({ "voice": meta(json!({ "duration": 3, "mime_type": "audio/ogg" })) }),
            "sticker" => json!({ "sticker": meta(json!({
                "type": "regular", "width": 512, "height": 512,
                "is_animated": false, "is_video": false, "emoji": "🦉",
            })) }),
            _ => json!({ "document": meta(json!({
                "file_name": name, "mime_type": "application/octet-stream",
            })) }),
        }
    }

    pub(super) fn web_app_data(&mut self, from: i64, data: &str, now: Moment) -> i64 {
        let body = json!({ "web_app_data": { "data": data, "button_text": "Filin" } });
        self.service(from, from, body, now)
    }

    /// How the bot stands in a chat changed; `None` if it did not.
    fn my_member(&mut self, chat: i64, from: i64, stays: bool, now: Moment) -> i64 {
        let bot = self.user(self.bot);
        let member = json!({ "status": "member", "user": bot });
        let kicked = json!({ "status": "kicked", "user": bot, "until_date": 0 });
        let (old, new) = if stays {
            (kicked, member)
        } else {
            (member, kicked)
        };
        let told = json!({ "my_chat_member": {
            "chat": self.chat(chat),
            "from": self.user(from),
            "date": now.date.timestamp(),
            "old_chat_member": old,
            "new_chat_member": new,
        }});
        self.queue.push(chat, told)
    }

    pub(super) fn block(&mut self, user: i64, now: Moment) {
        if self.set_blocked(user, true) {
            self.my_member(user, user, false, now);
        }
    }

    pub(super) fn unblock(&mut self, user: i64, now: Moment) {
        if self.set_blocked(user, false) {
            self.my_member(user, user, true, now);
        }
    }

    /// Whether it was otherwise before; the bot is told nothing.
    pub(super) fn set_blocked(&mut self, user: i64, blocked: bool) -> bool {
        let known = self.people.get_mut(&user);
        known.is_some_and(|known| std::mem::replace(&mut known.blocked, blocked) != blocked)
    }

    pub(super) fn deactivate(&mut self, user: i64) {
        if let Some(known) = self.people.get_mut(&user) {
            known.deactivated = true;
        }
    }

    pub(super) fn kick_bot(&mut self, chat: i64, now: Moment) {
        let Some(group) = self.groups.get_mut(&chat) else {
            return;
        };
        group.kicked = true;
        let by = group.creator.unwrap_or(self.bot);
        self.my_member(chat, by, false, now);
    }

    /// The group goes on as a supergroup under another id; the bot hears of it in both.
    pub(super) fn upgrade_group(&mut self, chat: i64, to: i64, now: Moment) {
        let Some(group) = self.groups.get_mut(&chat) else {
            return;
        };
        group.migrated_to = Some(to);
        let mut new = group.clone();
        (new.id, new.migrated_to) = (to, None);
        let by = new.creator.unwrap_or(self.bot);
        self.groups.insert(to, new);
        self.service(by, chat, json!({ "migrate_to_chat_id": to }), now);
        self.service(by, to, json!({ "migrate_from_chat_id": chat }), now);
    }

    /// Any update at all, forged ones too.
    pub(super) fn push_raw(&mut self, update: Value) -> i64 {
        let about = update.as_object().and_then(|update| update.values().next());
        let chat = about.and_then(|about| {
            let chat = about.pointer("/chat/id");
            chat.or_else(|| about.pointer("/message/chat/id"))?.as_i64()
        });
        self.queue.push(chat.unwrap_or_default(), update)
    }
}

fn formatted(html: &str) -> Markup {
    Markup::read(html, Some("HTML")).unwrap_or_else(|_| Markup::plain(html))
}
