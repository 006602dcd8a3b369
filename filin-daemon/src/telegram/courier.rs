//! Carries what we say to Telegram, at the pace that it takes.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters, EditMessageText, EditMessageTextSetters,
    SendMessage, SendMessageSetters, SendPhoto, SendPhotoSetters,
};
use teloxide::types::{
    CallbackQueryId, ChatId, InputFile, LinkPreviewOptions, MessageId, ParseMode,
};

use super::client::{CallError, Client};
use super::content::{Content, MAX_ANSWER};
use super::html;
use super::pacer::{Pacer, Turn, Urgency};

/// How often an answer to somebody's own tap is tried in all.
const TRIES: u32 = 3;
/// Nobody waits longer than this for an answer to their tap.
const LONGEST_WAIT: Duration = Duration::from_secs(30);
/// From so many failures in a row on, Telegram is away.
const AWAY: u32 = 3;

/// A client and its pace.
#[derive(Debug)]
pub struct Courier {
    client: Client,
    pacer: Pacer,
    /// Calls in a row that did not get through.
    failures: AtomicU32,
}

impl std::fmt::Debug for Pacer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pacer")
    }
}

impl Courier {
    /// Carries by this client at this pace.
    #[must_use]
    pub fn new(client: Client, pacer: Pacer) -> Self {
        Self {
            client,
            pacer,
            failures: AtomicU32::new(0),
        }
    }

    /// Calls that are no messages need no turn: updates, commands, menus.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Whether the last calls did not get through.
    #[must_use]
    pub fn is_failing(&self) -> bool {
        self.failures.load(Ordering::Relaxed) >= AWAY
    }

    /// Waits for the turn of a chat, for whoever must know when it has come. Dropped, it costs
    /// nothing but the chat's own place in line.
    pub async fn turn(&self, chat: i64, urgency: Urgency) -> Turn<'_> {
        self.pacer.turn(chat, urgency).await
    }

    /// [`Courier::turn`] of what Telegram counts as so many messages.
    pub async fn turn_for(&self, chat: i64, urgency: Urgency, messages: usize) -> Turn<'_> {
        self.pacer.turn_for(chat, urgency, messages).await
    }

    /// Sends a message, once, when its turn has come.
    ///
    /// # Errors
    /// As [`Client::call`]; a chat that was told to wait is kept waiting here.
    pub async fn send(
        &self,
        chat: i64,
        content: &Content,
        urgency: Urgency,
    ) -> Result<i32, CallError> {
        let turn = self.turn(chat, urgency).await;
        self.send_in(turn, chat, content).await
    }

    /// [`Courier::send`], now.
    ///
    /// # Errors
    /// As [`Courier::send`].
    pub async fn send_in(
        &self,
        _turn: Turn<'_>,
        chat: i64,
        content: &Content,
    ) -> Result<i32, CallError> {
        let sent = match &content.picture {
            Some(url) => self.client.call(&photo(chat, content, url)).await,
            None => self.client.call(&message(chat, content)).await,
        };
        Ok(self.heeded(chat, sent)?.id.0)
    }

    /// Changes a message of ours, once, when its turn has come. What is the same already is done.
    ///
    /// # Errors
    /// As [`Courier::send`].
    pub async fn edit(
        &self,
        chat: i64,
        message: i32,
        content: &Content,
        urgency: Urgency,
    ) -> Result<(), CallError> {
        let turn = self.turn(chat, urgency).await;
        self.edit_in(turn, chat, message, content).await
    }

    /// [`Courier::edit`], now.
    ///
    /// # Errors
    /// As [`Courier::send`].
    pub async fn edit_in(
        &self,
        _turn: Turn<'_>,
        chat: i64,
        message: i32,
        content: &Content,
    ) -> Result<(), CallError> {
        let edit = EditMessageText::new(ChatId(chat), MessageId(message), &content.html)
            .parse_mode(ParseMode::Html)
            .link_preview_options(no_preview())
            .reply_markup(content.inline());
        let edited = self.client.call(&edit).await;
        match self.heeded(chat, edited) {
            Ok(_) | Err(CallError::Unmodified) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Sends the answer to somebody's own word, patiently but not for ever.
    ///
    /// # Errors
    /// As [`Courier::send`].
    pub async fn reply(&self, chat: i64, content: &Content) -> Result<i32, CallError> {
        let mut tries = 0;
        loop {
            tries += 1;
            match self.send(chat, content, Urgency::Answer).await {
                Err(error) if tries < TRIES && worth_another(&error) => {
                    // A lost answer may mean a message twice: better than none to a question.
                    tracing::debug!(%error, "an answer is tried again");
                }
                done => return done,
            }
        }
    }

    /// Sends a file that was made on the spot.
    ///
    /// # Errors
    /// As [`Courier::send`].
    pub async fn document(
        &self,
        chat: i64,
        name: &str,
        bytes: Vec<u8>,
        caption: &str,
    ) -> Result<i32, CallError> {
        let _turn = self.turn(chat, Urgency::Answer).await;
        let sent = self.client.document(chat, name, bytes, caption).await;
        Ok(self.heeded(chat, sent)?.id.0)
    }

    /// Answers a button, so that it stops turning; with words if there are any. One that nobody
    /// waits for any more is no matter.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub async fn answer(&self, query: &str, text: &str, alert: bool) -> Result<(), CallError> {
        let query = CallbackQueryId(query.to_owned());
        let mut answer = AnswerCallbackQuery::new(query);
        if !text.is_empty() {
            answer = answer.text(html::cut(text, MAX_ANSWER)).show_alert(alert);
        }
        let mut tries = 0;
        loop {
            tries += 1;
            match self.client.call(&answer).await {
                Ok(_) | Err(CallError::TooOld) => return Ok(()),
                // Answered twice is answered once.
                Err(error) if tries < TRIES && is_lost(&error) => {
                    tracing::debug!(%error, "a button is answered again");
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Remembers who was told to wait.
    pub(crate) fn heeded<T>(&self, chat: i64, done: Result<T, CallError>) -> Result<T, CallError> {
        if let Err(CallError::Wait(wait)) = &done {
            tracing::info!(chat, ?wait, "Telegram says to wait");
            self.pacer.hold(chat, *wait);
        }
        match &done {
            Err(
                CallError::Unreachable(_)
                | CallError::Lost(_)
                | CallError::Server(_)
                | CallError::Unauthorized(_),
            ) => self.failures.fetch_add(1, Ordering::Relaxed),
            _ => self.failures.swap(0, Ordering::Relaxed),
        };
        done
    }
}

/// Whether it did not get through, though nobody said to wait.
fn is_lost(error: &CallError) -> bool {
    error.is_passing() && !matches!(error, CallError::Wait(_))
}

fn worth_another(error: &CallError) -> bool {
    match error {
        CallError::Wait(wait) => *wait <= LONGEST_WAIT,
        error => error.is_passing(),
    }
}

fn message(chat: i64, content: &Content) -> SendMessage {
    let mut message = SendMessage::new(ChatId(chat), &content.html)
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview())
        .disable_notification(content.silent);
    message.reply_markup = content.markup();
    message
}

fn photo(chat: i64, content: &Content, url: &url::Url) -> SendPhoto {
    let mut photo = SendPhoto::new(ChatId(chat), InputFile::url(url.clone()))
        .caption(&content.html)
        .parse_mode(ParseMode::Html)
        .disable_notification(content.silent);
    photo.reply_markup = content.markup();
    photo
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}
