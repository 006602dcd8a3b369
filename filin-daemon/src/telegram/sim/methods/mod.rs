//! The methods of the Bot API: one call in, one answer out.

mod callbacks;
mod chats;
mod commands;
mod edits;
mod media;
mod messages;
mod updates;

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::sleep;

use super::core::Core;
use super::faults::Fate;
use super::params::Params;
use super::people;
use super::refusal::{Outcome, Refusal};
use super::shown::Call;
use super::state::{Moment, State};

type Method = fn(&mut State, &Params, Moment) -> Outcome;

/// All but `getUpdates`, which waits.
const METHODS: [(&str, Method); 34] = [
    ("getMe", get_me),
    ("logOut", accept),
    ("close", accept),
    ("setWebhook", updates::set_webhook),
    ("deleteWebhook", updates::delete_webhook),
    ("getWebhookInfo", updates::webhook_info),
    ("sendMessage", messages::send),
    ("sendPhoto", media::photo),
    ("sendVideo", media::video),
    ("sendAnimation", media::animation),
    ("sendDocument", media::document),
    ("sendMediaGroup", media::album),
    ("sendVenue", media::venue),
    ("sendLocation", media::location),
    ("sendContact", media::contact),
    ("sendChatAction", messages::action),
    ("copyMessage", messages::copy),
    ("forwardMessage", messages::forward),
    ("editMessageText", edits::text),
    ("editMessageCaption", edits::caption),
    ("editMessageReplyMarkup", edits::markup),
    ("deleteMessage", edits::delete),
    ("answerCallbackQuery", callbacks::answer),
    ("getChat", chats::chat),
    ("getChatMember", chats::member),
    ("getChatAdministrators", chats::administrators),
    ("getFile", media::get_file),
    ("setMyCommands", commands::set),
    ("deleteMyCommands", commands::delete),
    ("getMyCommands", commands::get),
    ("setChatMenuButton", commands::set_menu),
    ("getChatMenuButton", commands::get_menu),
    ("setMyDescription", commands::about),
    ("setMyShortDescription", commands::about),
];

/// What the caller sees.
pub(super) enum Reply {
    /// A code and a body.
    Said(u16, Value),
    /// A connection that ends.
    Cut,
}

/// Carries out a call, or what the faults make of it, and writes it into the log.
pub(super) async fn call(core: &Arc<Core>, method: &str, params: &Params) -> Reply {
    let known = METHODS
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(method));
    let polls = method.eq_ignore_ascii_case("getUpdates");
    let name = match known {
        Some((name, _)) => name,
        None if polls => "getUpdates",
        None => method,
    };
    let chat = params.integer("chat_id");
    let came = core.moment();
    let fate = core.look().dice.fate(name, chat.unwrap_or_default());
    let outcome = match fate {
        Fate::ServerError(code) => Some(Err(Refusal::plain(code))),
        Fate::Flood(seconds) => {
            if let Some(chat) = chat {
                core.look().limits.shut_for(chat, seconds, came.at);
            }
            Some(Err(Refusal::flood(seconds)))
        }
        Fate::CutBefore => None,
        Fate::Slow(delay) => {
            sleep(Duration::from_millis(delay)).await;
            Some(run(core, known.map(|(_, run)| *run), polls, params).await)
        }
        Fate::Fine | Fate::CutAfter => {
            Some(run(core, known.map(|(_, run)| *run), polls, params).await)
        }
    };
    let acted = matches!(outcome, Some(Ok(_)));
    let reply = match &outcome {
        Some(_) if fate == Fate::CutAfter => Reply::Cut,
        None => Reply::Cut,
        Some(Ok(result)) => Reply::Said(200, json!({ "ok": true, "result": result })),
        Some(Err(refusal)) => Reply::Said(refusal.code, refusal.body()),
    };
    let refused = outcome.and_then(Result::err);
    let status = match &reply {
        Reply::Said(status, _) => *status,
        Reply::Cut => 0,
    };
    let call = Call {
        method: name.to_owned(),
        chat,
        at: came.at,
        took: u64::try_from(came.at.elapsed().as_millis()).unwrap_or(u64::MAX),
        body: params.log(),
        status,
        parameters: refused
            .as_ref()
            .and_then(|refusal| refusal.body().get("parameters").cloned()),
        error: refused.map(|refusal| refusal.text),
        fault: fate.name().map(str::to_owned),
        acted,
    };
    core.change(|state| state.log(call));
    reply
}

async fn run(core: &Arc<Core>, method: Option<Method>, polls: bool, params: &Params) -> Outcome {
    if polls {
        return updates::get(core, params).await;
    }
    let method = method.ok_or_else(|| Refusal::plain(404))?;
    let now = core.moment();
    core.change(|state| method(state, params, now))
}

fn accept(_: &mut State, _: &Params, _: Moment) -> Outcome {
    Ok(true.into())
}

fn get_me(state: &mut State, _: &Params, _: Moment) -> Outcome {
    let mut me = people::bot(state.bot);
    if let (Some(me), Value::Object(more)) = (
        me.as_object_mut(),
        json!({
            "can_join_groups": true,
            "can_read_all_group_messages": true,
            "supports_inline_queries": false,
            "can_connect_to_business": false,
            "has_main_web_app": true,
        }),
    ) {
        me.extend(more);
    }
    Ok(me)
}
