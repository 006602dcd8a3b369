//! Words: sent, copied, forwarded.

use serde_json::{Value, json};

use crate::telegram::sim::keyboard;
use crate::telegram::sim::markup::Markup;
use crate::telegram::sim::message::Message;
use crate::telegram::sim::params::Params;
use crate::telegram::sim::refusal::{Outcome, Refusal};
use crate::telegram::sim::state::{Moment, State};

/// As long as a text may be.
const MOST_TEXT: usize = 4096;
/// As long as a caption may be.
pub(super) const MOST_CAPTION: usize = 1024;

/// The text of a message, parsed and measured.
pub(super) fn words(params: &Params) -> Outcome<Markup> {
    let text = params.text("text").unwrap_or_default();
    let mode = params.text("parse_mode");
    let text = Markup::read(&text, mode.as_deref())?;
    match text.length() {
        0 => Err(Refusal::bad("message text is empty")),
        length if length > MOST_TEXT => Err(Refusal::bad("message is too long")),
        _ => Ok(text),
    }
}

/// The caption, which may be empty.
pub(super) fn caption(caption: &str, mode: Option<&str>) -> Outcome<Markup> {
    let caption = Markup::read(caption, mode)?;
    if caption.length() > MOST_CAPTION {
        return Err(Refusal::bad("message caption is too long"));
    }
    Ok(caption)
}

/// What all that is sent has in common: where to, the keyboard, what it answers.
pub(super) fn draft(state: &State, params: &Params, now: Moment) -> Outcome<Message> {
    let chat = params.chat()?;
    let markup = params.json("reply_markup")?;
    let keyboard = keyboard::check(markup.as_ref(), chat > 0)?;
    let reply = params.json("reply_parameters")?;
    let reply_to = reply
        .as_ref()
        .and_then(|reply| reply.get("message_id")?.as_i64())
        .or_else(|| params.integer("reply_to_message_id"));
    let lenient = params.flag("allow_sending_without_reply")
        || reply.is_some_and(|reply| {
            reply.get("allow_sending_without_reply") == Some(&Value::Bool(true))
        });
    let mut message = Message {
        chat,
        date: now.date.timestamp(),
        reply_to: reply_to.filter(|&id| state.message(chat, id).is_some()),
        ..Message::default()
    };
    state.door(chat)?;
    if reply_to.is_some() && message.reply_to.is_none() && !lenient {
        return Err(Refusal::bad("message to be replied not found"));
    }
    message.set_keyboard(keyboard);
    Ok(message)
}

/// Sends it, if the limits let it pass.
pub(super) fn deliver(state: &mut State, message: Message, now: Moment) -> Outcome {
    state.limits.take(message.chat, 1, now.at)?;
    let chat = message.chat;
    let id = state.post(message);
    Ok(state.told_or_gone(chat, id))
}

pub(super) fn send(state: &mut State, params: &Params, now: Moment) -> Outcome {
    params.chat()?;
    let text = words(params)?;
    let mut message = draft(state, params, now)?;
    message.text = text;
    deliver(state, message, now)
}

pub(super) fn action(state: &mut State, params: &Params, _: Moment) -> Outcome {
    state.door(params.chat()?)?;
    match params.text("action") {
        Some(_) => Ok(true.into()),
        None => Err(Refusal::bad("wrong parameter action in request")),
    }
}

/// The message that is to be sent once more.
fn source(state: &State, params: &Params, what: &str) -> Outcome<Message> {
    let from = params
        .integer("from_chat_id")
        .ok_or_else(|| Refusal::bad("chat not found"))?;
    let found = state.message(from, params.message()?);
    found
        .filter(|message| message.media.as_deref() != Some("service"))
        .cloned()
        .ok_or_else(|| Refusal::bad(format!("message to {what} not found")))
}

pub(super) fn copy(state: &mut State, params: &Params, now: Moment) -> Outcome {
    let source = source(state, params, "copy")?;
    let mut message = draft(state, params, now)?;
    message.text = match params.text("caption") {
        Some(words) if source.has_caption() => {
            caption(&words, params.text("parse_mode").as_deref())?
        }
        _ => source.text,
    };
    (message.media, message.body, message.file) = (source.media, source.body, source.file);
    let sent = deliver(state, message, now)?;
    Ok(json!({ "message_id": sent.get("message_id") }))
}

pub(super) fn forward(state: &mut State, params: &Params, now: Moment) -> Outcome {
    let source = source(state, params, "forward")?;
    let mut message = draft(state, params, now)?;
    let origin = json!({
        "type": "user",
        "date": source.date,
        "sender_user": state.user(source.from.unwrap_or(state.bot)),
    });
    (message.text, message.media, message.file) = (source.text, source.media, source.file);
    message.body = source.body;
    message.body.insert("forward_origin".into(), origin);
    deliver(state, message, now)
}
