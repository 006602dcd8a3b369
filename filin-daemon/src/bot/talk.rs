//! One question and its answer: who asks, where, and the ways to reply.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Utc};
use filin_core::api::booking::Me;
use filin_core::api::remembered::Remembered;
use filin_core::domain::actor::{Act, Actor, Channel, Language, Person, Role};
use filin_core::domain::ids::TelegramId;
use filin_core::error::Error;
use filin_core::service::Services;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::asked::Question;
use super::failure::Outcome;
use super::sent::Sent;
use crate::app::App;
use crate::telegram::Telegram;
use crate::telegram::client::CallError;
use crate::telegram::content::Content;
use crate::telegram::pacer::Urgency;
use crate::telegram::words::Words;

/// Where somebody asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In their own chat with the bot.
    Private,
    /// In the staff chat.
    StaffChat,
    /// In some other group, where nothing is told.
    Elsewhere,
}

/// See the module.
pub(super) struct Talk {
    pub(super) app: App,
    pub(super) telegram: Arc<Telegram>,
    /// As a guest: everybody is one.
    pub(super) act: Act,
    pub(super) person: Person,
    /// What is known of them.
    pub(super) me: Remembered<Me>,
    pub(super) chat: i64,
    pub(super) place: Place,
    /// The number of the update: what is done for it is done once.
    pub(super) update_id: i64,
    /// The message whose button was pressed, if it can still be changed.
    pub(super) message: Option<i32>,
    /// What was sent, where it was a message.
    pub(super) sent: Option<Sent>,
    query: Option<String>,
    answered: AtomicBool,
}

impl Talk {
    /// Looks up who asks.
    pub(super) async fn begin(
        app: App,
        telegram: Arc<Telegram>,
        question: &Question,
        update_id: i64,
    ) -> Outcome<Self> {
        let person = question.person.clone();
        let now = app.clock.now();
        let act = Act::new(Actor::Guest(person.clone()), Channel::Bot, now);
        let me = app.services.whoami(&act).await?;
        let act = act.speaking(me.language);
        let place = match question.chat {
            chat if chat == person.telegram_id.0 => Place::Private,
            chat if app
                .services
                .is_staff_chat(telegram.staff_chat, chat)
                .await? =>
            {
                Place::StaffChat
            }
            _ => Place::Elsewhere,
        };
        Ok(Self {
            app,
            telegram,
            act,
            person,
            me,
            chat: question.chat,
            place,
            update_id,
            message: question.message,
            sent: question.sent.clone(),
            query: question.query.clone(),
            answered: AtomicBool::new(false),
        })
    }

    /// The use cases.
    pub(super) fn services(&self) -> &Services {
        &self.app.services
    }

    /// When this is asked.
    pub(super) fn now(&self) -> DateTime<Utc> {
        self.act.now
    }

    /// In which language it is answered.
    pub(super) fn language(&self) -> Language {
        self.act.language
    }

    /// The sentence `key` in the asker's language. Arguments that people typed must be escaped by
    /// the caller where the sentence becomes HTML.
    pub(super) fn t(&self, key: &str, args: &[(&str, String)]) -> String {
        self.services().texts().get(self.language(), key, args)
    }

    /// Days, times and numbers in the asker's language.
    pub(super) fn words(&self) -> Words<'_> {
        Words::new(self.services().texts(), self.language())
    }

    /// The same talk in another language; its button is answered by the first.
    pub(super) fn speaking(&self, language: Language) -> Self {
        Self {
            app: self.app.clone(),
            telegram: Arc::clone(&self.telegram),
            act: self.act.clone().speaking(language),
            person: self.person.clone(),
            me: self.me.clone(),
            chat: self.chat,
            place: self.place,
            update_id: self.update_id,
            message: self.message,
            sent: self.sent.clone(),
            query: None,
            answered: AtomicBool::new(false),
        }
    }

    /// The same talk, whose answers come below what stands there: no message of it is changed.
    pub(super) fn anew(mut self) -> Self {
        self.message = None;
        self
    }

    /// The asker as staff, if they are at least `role` at this moment.
    pub(super) fn staff(&self, role: Role) -> Outcome<Act> {
        match self.me.role {
            Some(own) if own >= role => {
                let actor = Actor::Staff(self.person.clone(), own);
                Ok(Act::new(actor, Channel::Bot, self.now()).speaking(self.language()))
            }
            _ => Err(Error::Forbidden.into()),
        }
    }

    /// A new message in the chat.
    pub(super) async fn say(&self, content: Content) -> Outcome<i32> {
        Ok(self.telegram.courier.reply(self.chat, &content).await?)
    }

    /// Puts the content where the pressed button stands, or says it anew.
    pub(super) async fn show(&self, content: Content) -> Outcome {
        self.put(content).await.map(|_| ())
    }

    /// [`Talk::show`], and the message in which it stands now.
    pub(super) async fn put(&self, content: Content) -> Outcome<i32> {
        if let Some(message) = self.message.filter(|_| content.picture.is_none()) {
            let courier = &self.telegram.courier;
            let edited = courier
                .edit(self.chat, message, &content, Urgency::Answer)
                .await;
            match edited {
                // Gone, or too old to be changed.
                Err(CallError::Rejected(why)) => tracing::debug!(why, "said anew"),
                done => {
                    done?;
                    return Ok(message);
                }
            }
        }
        self.say(content).await
    }

    /// Answers the pressed button in a few words above the chat; without a button it is said.
    pub(super) async fn notify(&self, words: &str) -> Outcome {
        self.reply(words, false).await
    }

    /// Like [`Talk::notify`], in a window that must be closed.
    pub(super) async fn alert(&self, words: &str) -> Outcome {
        self.reply(words, true).await
    }

    async fn reply(&self, words: &str, alert: bool) -> Outcome {
        let Some(query) = &self.query else {
            let html = crate::telegram::html::escape(words);
            return self.say(Content::text(html)).await.map(|_| ());
        };
        if self.answered.swap(true, Ordering::AcqRel) {
            return Ok(());
        }
        Ok(self.telegram.courier.answer(query, words, alert).await?)
    }

    /// Stops the button from turning, if nothing has yet.
    pub(super) async fn settle(&self) {
        if self.query.is_some()
            && let Err(failure) = self.reply("", false).await
        {
            tracing::debug!(?failure, "a button turns on");
        }
    }

    /// Where the asker's dialogue in this chat stands.
    pub(super) async fn dialogue<T: DeserializeOwned>(&self) -> Outcome<Option<T>> {
        let id = self.person.telegram_id;
        let state = self.services().dialogue(self.chat, id, self.now()).await?;
        // One of an earlier Filin that cannot be read any more is over.
        Ok(state.and_then(|state| serde_json::from_value(state).ok()))
    }

    /// Remembers where the dialogue stands.
    pub(super) async fn keep<T: Serialize>(&self, dialogue: &T) -> Outcome {
        let state =
            serde_json::to_value(dialogue).map_err(|error| Error::Internal(error.to_string()))?;
        let id: TelegramId = self.person.telegram_id;
        let services = self.services();
        Ok(services
            .keep_dialogue(self.chat, id, &state, self.now())
            .await?)
    }

    /// Ends the dialogue; `false` if there was none.
    pub(super) async fn end(&self) -> Outcome<bool> {
        let id = self.person.telegram_id;
        Ok(self.services().end_dialogue(self.chat, id).await?)
    }
}
