//! Messages changed and taken away.

use chrono::TimeDelta;

use super::messages::{caption as measured, words};
use crate::telegram::sim::keyboard::{self, Keyboard};
use crate::telegram::sim::markup::Markup;
use crate::telegram::sim::message::Message;
use crate::telegram::sim::params::Params;
use crate::telegram::sim::refusal::{Outcome, Refusal};
use crate::telegram::sim::state::{Moment, State};

const SAME: &str = "message is not modified: specified new message content and reply markup are \
                    exactly the same as a current content and reply markup of the message";
/// After so long a message in private cannot be taken back.
const LATE: TimeDelta = TimeDelta::hours(48);

/// The bot's message that is to be changed.
fn target<'a>(state: &'a State, params: &Params) -> Outcome<&'a Message> {
    let (chat, id) = (params.chat()?, params.message()?);
    state.door(chat)?;
    let found = state.message(chat, id);
    let found = found.ok_or_else(|| Refusal::bad("message to edit not found"))?;
    if found.from.is_some() {
        return Err(Refusal::bad("message can't be edited"));
    }
    Ok(found)
}

fn new_keyboard(params: &Params) -> Outcome<Keyboard> {
    let markup = params.json("reply_markup")?;
    if let Some(markup) = markup.as_ref().and_then(|markup| markup.as_object())
        && !markup.is_empty()
        && !markup.contains_key("inline_keyboard")
    {
        return Err(Refusal::bad("inline keyboard expected"));
    }
    keyboard::check(markup.as_ref(), params.chat()? > 0)
}

/// Writes the change. Whoever does not name the keyboard takes it away, as with Telegram.
fn change(state: &mut State, params: &Params, text: Option<Markup>, now: Moment) -> Outcome {
    let keyboard = new_keyboard(params)?;
    let (chat, id) = (params.chat()?, params.message()?);
    let old = target(state, params)?;
    let same_text = text.as_ref().is_none_or(|text| *text == old.text);
    if same_text && keyboard.inline == old.inline {
        return Err(Refusal::bad(SAME));
    }
    state.limits.take(chat, 1, now.at)?;
    if let Some(message) = state.message_mut(chat, id) {
        message.inline = keyboard.inline;
        // A change of the buttons alone does not make a message "edited".
        if let Some(text) = text {
            message.text = text;
            message.edit_date = Some(now.date.timestamp());
        }
    }
    Ok(state.told_or_gone(chat, id))
}

pub(super) fn text(state: &mut State, params: &Params, now: Moment) -> Outcome {
    let text = words(params)?;
    if !target(state, params)?.is_text() {
        return Err(Refusal::bad("there is no text in the message to edit"));
    }
    change(state, params, Some(text), now)
}

pub(super) fn caption(state: &mut State, params: &Params, now: Moment) -> Outcome {
    let mode = params.text("parse_mode");
    let words = params.text("caption").unwrap_or_default();
    let text = measured(&words, mode.as_deref())?;
    if !target(state, params)?.has_caption() {
        return Err(Refusal::bad("there is no caption in the message to edit"));
    }
    change(state, params, Some(text), now)
}

pub(super) fn markup(state: &mut State, params: &Params, now: Moment) -> Outcome {
    change(state, params, None, now)
}

pub(super) fn delete(state: &mut State, params: &Params, now: Moment) -> Outcome {
    let (chat, id) = (params.chat()?, params.message()?);
    state.door(chat)?;
    let Some(message) = state.message_mut(chat, id) else {
        return Err(Refusal::bad("message to delete not found"));
    };
    // The bot is no administrator there.
    if chat < 0 && message.from.is_some() {
        return Err(Refusal::bad("message can't be deleted"));
    }
    if chat > 0 && now.date.timestamp() - message.date > LATE.num_seconds() {
        return Err(Refusal::bad("message can't be deleted for everyone"));
    }
    message.deleted = true;
    Ok(true.into())
}
