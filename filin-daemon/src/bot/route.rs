//! From a question to whoever answers it.

use std::sync::Arc;

use filin_core::error::Error;
use filin_core::service::Update;
use serde::{Deserialize, Serialize};
use tokio::time::sleep;

use super::asked::{Asked, Question, read};
use super::failure::{Failure, Outcome};
use super::talk::{Place, Talk};
use super::{PAUSE, guest, staff};
use crate::app::App;
use crate::telegram::Telegram;
use crate::telegram::client::CallError;
use crate::telegram::content::Content;
use crate::telegram::html;
use crate::telegram::press::Press;

/// A conversation that goes step by step.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) enum Dialogue {
    /// Of a guest.
    Guest(guest::Dialogue),
    /// Of a staff member.
    Staff(staff::Dialogue),
    /// Of a manager, to a broadcast.
    Cast(Box<staff::Cast>),
}

/// What moves a dialogue on.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Words.
    Words(String),
    /// A button of the step that bears this name, and what it stands for.
    Pick(String, String),
    /// One's own phone; already written down.
    Phone(String),
}

/// Answers an update, whatever it is.
pub(super) async fn handle(app: App, telegram: Arc<Telegram>, update: Update) {
    let id = update.update_id;
    if let Some(witness) = &telegram.witness {
        witness(&update).await;
    }
    // From text: out of a `Value`, whose keys are owned, teloxide reads no kind of update.
    let text = update.body.to_string();
    let parsed: Result<teloxide::types::Update, _> = serde_json::from_str(&text);
    let question = match parsed {
        Ok(parsed) => read(parsed),
        Err(error) => {
            tracing::warn!(update_id = id, %error, "an update is not understood");
            None
        }
    };
    let for_us = |question: &Question| {
        let named = question.bot_name.as_deref();
        named.is_none_or(|name| telegram.is_me(name))
    };
    let Some(question) = question.filter(for_us) else {
        return;
    };
    let Some(talk) = begin(app, telegram, &question, id).await else {
        return;
    };
    let done = match heard(&talk, &question).await {
        Ok(()) => answer(&talk, question).await,
        failed => failed,
    };
    if let Err(failure) = done {
        explain(&talk, failure).await;
    }
    talk.settle().await;
}

/// Whoever speaks to the bot can be spoken to.
async fn heard(talk: &Talk, question: &Question) -> Outcome {
    if talk.place == Place::Elsewhere || question.asked == Asked::Reachable(false) {
        return Ok(());
    }
    Ok(talk.services().chat_reachable(talk.chat).await?)
}

/// Waits for a database that is away: nothing was done yet, and somebody waits for an answer.
async fn begin(
    app: App,
    telegram: Arc<Telegram>,
    question: &Question,
    update_id: i64,
) -> Option<Talk> {
    loop {
        match Talk::begin(app.clone(), Arc::clone(&telegram), question, update_id).await {
            Ok(talk) => return Some(talk),
            Err(Failure::Core(error @ (Error::DatabaseAway(_) | Error::Collided(_)))) => {
                tracing::warn!(update_id, %error, "an update waits for the database");
                sleep(PAUSE).await;
            }
            Err(failure) => {
                tracing::error!(update_id, ?failure, "an update could not be answered");
                return None;
            }
        }
    }
}

async fn answer(talk: &Talk, question: Question) -> Outcome {
    if talk.place == Place::Elsewhere {
        return elsewhere(talk, question).await;
    }
    match question.asked {
        Asked::Words(_) | Asked::Media if is_small_talk(talk, &question) => Ok(()),
        Asked::Command(name, rest) => command(talk, &name, &rest).await,
        Asked::Press(Some(press)) => pressed(talk, press).await,
        Asked::Press(None) => talk.alert(&talk.t("bot-button-unknown", &[])).await,
        Asked::Words(words) => step(talk, Step::Words(words)).await,
        Asked::Contact(phone, owner) => guest::contact(talk, &phone, owner).await,
        Asked::Media => step(talk, Step::Words(String::new())).await,
        Asked::Edited(words) => edited(talk, &words).await,
        Asked::Reachable(yes) => guest::reachable(talk, yes).await,
        Asked::GroupMoved(to) => staff::moved(talk, to).await,
        Asked::Nothing => Ok(()),
    }
}

/// People of the staff chat talk to each other, in the middle of a dialogue too: only what replies
/// to the bot is for it, as is all that it hears of a group where its privacy mode is on.
fn is_small_talk(talk: &Talk, question: &Question) -> bool {
    let to = question.replies_to.as_deref();
    talk.place == Place::StaffChat && !to.is_some_and(|name| talk.telegram.is_me(name))
}

/// In a group that is not the staff chat nothing of guests is told.
async fn elsewhere(talk: &Talk, question: Question) -> Outcome {
    match question.asked {
        Asked::Command(..) if question.bot_name.is_some() => {
            talk.notify(&talk.t("bot-elsewhere", &[])).await
        }
        Asked::Press(_) => talk.alert(&talk.t("bot-elsewhere", &[])).await,
        _ => Ok(()),
    }
}

async fn command(talk: &Talk, name: &str, rest: &str) -> Outcome {
    let was_talking = talk.end().await?;
    if name == "cancel" {
        let key = if was_talking {
            "bot-cancelled"
        } else {
            "bot-nothing-to-cancel"
        };
        let content = Content::text(talk.t(key, &[])).keyboard(guest::no_keyboard(talk));
        return talk.say(content).await.map(|_| ());
    }
    if staff::command(talk, name, rest).await? || guest::command(talk, name, rest).await? {
        return Ok(());
    }
    if talk.place == Place::Private {
        let name = html::escape(name).into_owned();
        let words = talk.t("bot-command-unknown", &[("name", name)]);
        talk.say(Content::text(words)).await?;
    }
    Ok(())
}

async fn pressed(talk: &Talk, press: Press) -> Outcome {
    match press {
        Press::Nothing => Ok(()),
        Press::Quit => {
            let dialogue = talk.dialogue::<Dialogue>().await?;
            if dialogue.is_none() && talk.place == Place::StaffChat {
                // The question of somebody else stays where it is.
                return talk.alert(&talk.t(over(talk), &[])).await;
            }
            talk.end().await?;
            if let Some(Dialogue::Guest(dialogue)) = dialogue {
                return guest::quit(talk, &dialogue).await;
            }
            talk.show(Content::text(talk.t("bot-cancelled", &[]))).await
        }
        Press::Pick(step_name, choice) => step(talk, Step::Pick(step_name, choice)).await,
        press => {
            if staff::press(talk, &press).await? || guest::press(talk, &press).await? {
                return Ok(());
            }
            talk.alert(&talk.t("bot-button-unknown", &[])).await
        }
    }
}

/// Moves the asker's dialogue on, if there is one.
pub(super) async fn step(talk: &Talk, step: Step) -> Outcome {
    match talk.dialogue::<Dialogue>().await? {
        Some(Dialogue::Guest(dialogue)) => guest::step(talk, dialogue, step).await,
        Some(Dialogue::Staff(dialogue)) => staff::step(talk, dialogue, step).await,
        Some(Dialogue::Cast(dialogue)) => staff::cast_step(talk, *dialogue, step).await,
        None => match step {
            Step::Pick(..) => talk.alert(&talk.t(over(talk), &[])).await,
            // A reply to what the bot said once is not to its question.
            Step::Words(_) | Step::Phone(_) if talk.place == Place::StaffChat => Ok(()),
            Step::Words(_) | Step::Phone(_) => guest::lost(talk).await,
        },
    }
}

/// A message that is to be sent on may still be mended.
async fn edited(talk: &Talk, words: &str) -> Outcome {
    match talk.dialogue::<Dialogue>().await? {
        Some(Dialogue::Cast(dialogue)) => staff::cast_edited(talk, *dialogue, words).await,
        _ => Ok(()),
    }
}

/// What is said to whoever presses a button of no dialogue of theirs.
pub(super) fn over(talk: &Talk) -> &'static str {
    if talk.place == Place::StaffChat {
        "bot-dialogue-not-yours"
    } else {
        "bot-dialogue-over"
    }
}

/// Says why it did not work, in the asker's language.
async fn explain(talk: &Talk, failure: Failure) {
    let error = match failure {
        Failure::Core(error) => error,
        Failure::Call(error @ (CallError::Gone(_) | CallError::TooOld)) => {
            tracing::debug!(%error, "nobody to answer");
            return;
        }
        Failure::Call(error) => {
            tracing::warn!(%error, update_id = talk.update_id, "an answer was not sent");
            return;
        }
    };
    let words = match &error {
        Error::Forbidden => talk.t("bot-forbidden", &[]),
        error => talk.services().texts().error(talk.language(), error),
    };
    if let Error::Internal(why) = &error {
        tracing::error!(
            why,
            update_id = talk.update_id,
            "an update could not be answered"
        );
    }
    if let Err(failure) = talk.alert(&words).await {
        tracing::debug!(?failure, "an error could not be told");
    }
}
