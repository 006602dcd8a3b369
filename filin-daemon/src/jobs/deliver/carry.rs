//! One copy on its way: its words are found, its turn is waited for, and what Telegram says becomes
//! what is written down. Nothing that happens here stops the others.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use chrono::TimeDelta;
use filin_core::domain::post::wait_after;
use filin_core::service::{Letter, Outcome, Settled};
use futures::FutureExt;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::app::App;
use crate::telegram::Telegram;
use crate::telegram::client::CallError;
use crate::telegram::content::{Content, MAX_TEXT};
use crate::telegram::pacer::{Turn, Urgency};
use crate::telegram::{html, notice};

/// Whether the sender may still send.
#[derive(Clone, Copy, Debug)]
pub(in crate::jobs) enum Hands {
    /// Another replica does.
    Free,
    /// Until then, unless it is renewed.
    Until(Instant),
    /// The daemon stops.
    Full,
}

impl Hands {
    pub(in crate::jobs) fn are_ours(self) -> bool {
        matches!(self, Self::Until(until) if Instant::now() < until)
    }
}

/// See the module.
pub(super) struct Carrier {
    pub(super) app: App,
    pub(super) telegram: Arc<Telegram>,
    pub(super) hands: watch::Receiver<Hands>,
}

impl Carrier {
    /// Sends or edits, once.
    pub(super) async fn carry(mut self, letter: Letter) -> Settled {
        let outcome = AssertUnwindSafe(self.deliver(&letter)).catch_unwind().await;
        let outcome = outcome.unwrap_or_else(|_| {
            tracing::error!(
                kind = letter.kind,
                copy = letter.copy,
                "a message broke off"
            );
            Outcome::Dropped {
                why: "broken".into(),
            }
        });
        Settled {
            copy: letter.copy,
            chat: letter.chat,
            edited: letter.edit.is_some(),
            outcome,
        }
    }

    async fn deliver(&mut self, letter: &Letter) -> Outcome {
        let Some(content) = notice::render(self.app.services.texts(), letter) else {
            tracing::error!(
                kind = letter.kind,
                copy = letter.copy,
                "a message has no words"
            );
            return Outcome::Dropped {
                why: "no_words".into(),
            };
        };
        if letter.unsure && letter.edit.is_none() {
            let (kind, chat) = (&letter.kind, letter.chat);
            tracing::info!(kind, chat, copy = letter.copy, "this may be a second copy");
        }
        let sent = match self.attempt(letter, &content).await {
            Some(Err(CallError::Rejected(why))) if letter.edit.is_none() => {
                tracing::error!(
                    kind = letter.kind,
                    copy = letter.copy,
                    why,
                    "Telegram refuses a message, it goes as plain text"
                );
                self.attempt(letter, &plain(&content)).await
            }
            sent => sent,
        };
        match sent {
            None => Outcome::Untried,
            Some(Ok(message)) => Outcome::Sent {
                message,
                version: letter.booking.as_ref().map(|booking| booking.version),
            },
            Some(Err(error)) => self.failed(letter, error),
        }
    }

    /// Nothing when the turn did not come while the sender might still send.
    async fn attempt(
        &mut self,
        letter: &Letter,
        content: &Content,
    ) -> Option<Result<i64, CallError>> {
        let courier = &self.telegram.courier;
        let (chat, urgency) = (letter.chat, urgency(letter.priority));
        let stopping = self.hands.wait_for(|hands| matches!(hands, Hands::Full));
        let turn: Turn<'_> = tokio::select! {
            _ = stopping => return None,
            turn = courier.turn(chat, urgency) => turn,
        };
        if !self.hands.borrow().are_ours() {
            return None;
        }
        Some(match letter.edit {
            None => courier.send_in(turn, chat, content).await.map(i64::from),
            Some(message) => match i32::try_from(message) {
                Ok(number) => courier
                    .edit_in(turn, chat, number, content)
                    .await
                    .map(|()| message),
                Err(_) => Err(CallError::Rejected("no such message".into())),
            },
        })
    }

    fn failed(&self, letter: &Letter, error: CallError) -> Outcome {
        let (kind, copy) = (&letter.kind, letter.copy);
        let pace = i32::try_from(self.telegram.pace.max(1)).unwrap_or(1);
        let (why, unsure) = (error.to_string(), error.is_unsure());
        let later = |wait: TimeDelta| Outcome::Later {
            at: self.app.clock.now() + wait / pace,
            why: why.clone(),
            unsure,
        };
        match error {
            CallError::Wait(wait) => {
                self.app.metrics.told_to_wait();
                later(TimeDelta::from_std(wait).unwrap_or(TimeDelta::hours(24)))
            }
            CallError::Gone(why) => {
                tracing::info!(chat = letter.chat, why, "a chat cannot be reached any more");
                Outcome::Gone { why }
            }
            CallError::Moved(to) => Outcome::Moved { to },
            CallError::Rejected(_) if letter.edit.is_some() && is_over(&why) => {
                Outcome::Dropped { why }
            }
            CallError::Unmodified | CallError::TooOld | CallError::Rejected(_) => {
                tracing::error!(kind, copy, why, "Telegram refuses a message");
                Outcome::Dropped { why }
            }
            CallError::Unauthorized(_)
            | CallError::Conflict(_)
            | CallError::Unreachable(_)
            | CallError::Lost(_)
            | CallError::Server(_) => {
                tracing::warn!(kind, copy, why, "a message is tried again");
                later(wait_after(letter.attempts, rand::random()))
            }
        }
    }
}

fn urgency(priority: i64) -> Urgency {
    if priority < 10 {
        Urgency::Booking
    } else {
        Urgency::Bulk
    }
}

/// Whether a card is beyond editing, which is nobody's fault.
fn is_over(why: &str) -> bool {
    why.contains("message to edit not found") || why.contains("message can't be edited")
}

/// The same words without markup and buttons, whichever of them was at fault.
fn plain(content: &Content) -> Content {
    let mut text = String::with_capacity(content.html.len());
    let mut rest = content.html.as_str();
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        rest = after.split_once('>').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    for (escaped, meant) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ] {
        text = text.replace(escaped, meant);
    }
    Content::text(html::escape(&html::cut(&text, MAX_TEXT)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_have_no_markup_and_fit() {
        let broken = Content::text("<b>Бронь</b> &lt;3 &amp;amp; <i>");
        assert_eq!(plain(&broken).html, "Бронь &lt;3 &amp;amp; ");
        let long = Content::text("я".repeat(9000));
        assert_eq!(plain(&long).html.chars().count(), MAX_TEXT);
    }
}
