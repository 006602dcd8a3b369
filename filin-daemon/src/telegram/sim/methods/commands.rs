//! The bot's commands, its menu button, and what it says of itself.

use serde_json::{Value, json};

use crate::telegram::sim::keyboard::secure;
use crate::telegram::sim::params::Params;
use crate::telegram::sim::refusal::{Outcome, Refusal};
use crate::telegram::sim::state::{Moment, State};

const MOST_COMMANDS: usize = 100;

/// Scope and language, as the commands are kept by: `chat:-100`, `ru`.
fn key(state: &State, params: &Params) -> Outcome<(String, String)> {
    let scope = params.json("scope")?;
    let language = params.text("language_code").unwrap_or_default();
    let letters = language.bytes().all(|byte| byte.is_ascii_lowercase());
    if !(language.is_empty() || language.len() == 2 && letters) {
        return Err(Refusal::bad("invalid language code specified"));
    }
    let Some(scope) = scope else {
        return Ok(("default".into(), language));
    };
    let number = |name: &str| {
        let number = scope.get(name);
        number.and_then(|number| number.as_i64().or_else(|| number.as_str()?.parse().ok()))
    };
    let kind = scope
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let scope = match kind {
        "default" | "all_private_chats" | "all_group_chats" | "all_chat_administrators" => {
            kind.to_owned()
        }
        "chat" | "chat_administrators" | "chat_member" => {
            let chat = number("chat_id").unwrap_or_default();
            if !state.groups.contains_key(&chat) && !state.people.contains_key(&chat) {
                return Err(Refusal::bad("chat not found"));
            }
            match number("user_id") {
                Some(user) if kind == "chat_member" => format!("{kind}:{chat}:{user}"),
                None if kind == "chat_member" => return Err(Refusal::bad("user not found")),
                _ => format!("{kind}:{chat}"),
            }
        }
        _ => {
            return Err(Refusal::bad(
                "can't parse BotCommandScope: Unsupported type specified",
            ));
        }
    };
    Ok((scope, language))
}

fn command(value: &Value) -> Outcome<(String, String)> {
    let word = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
    let name = word("command").trim_start_matches('/');
    let description = word("description").trim();
    let good = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if !(1..=32).contains(&name.len()) || !name.bytes().all(good) {
        return Err(Refusal::bad("BOT_COMMAND_INVALID"));
    }
    if !(1..=256).contains(&description.encode_utf16().count()) {
        return Err(Refusal::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
    }
    Ok((name.to_owned(), description.to_owned()))
}

pub(super) fn set(state: &mut State, params: &Params, _: Moment) -> Outcome {
    let key = key(state, params)?;
    let given = params.json("commands")?;
    let given = given.as_ref().and_then(Value::as_array);
    let given = given.ok_or_else(|| Refusal::bad("parameter \"commands\" is required"))?;
    if given.len() > MOST_COMMANDS {
        return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
    }
    let commands = given.iter().map(command).collect::<Outcome<_>>()?;
    state.commands.insert(key, commands);
    Ok(true.into())
}

pub(super) fn delete(state: &mut State, params: &Params, _: Moment) -> Outcome {
    let key = key(state, params)?;
    state.commands.remove(&key);
    Ok(true.into())
}

pub(super) fn get(state: &mut State, params: &Params, _: Moment) -> Outcome {
    let key = key(state, params)?;
    let commands = state.commands.get(&key).into_iter().flatten();
    Ok(commands
        .map(|(command, description)| json!({ "command": command, "description": description }))
        .collect())
}

pub(super) fn set_menu(state: &mut State, params: &Params, _: Moment) -> Outcome {
    let chat = params.integer("chat_id").unwrap_or_default();
    if chat != 0 {
        state.door(chat)?;
    }
    let button = params.json("menu_button")?;
    let button = button.unwrap_or_else(|| json!({ "type": "default" }));
    let known = match button.get("type").and_then(Value::as_str) {
        Some("commands" | "default") => true,
        Some("web_app") => {
            let url = button.pointer("/web_app/url").and_then(Value::as_str);
            if !url.is_some_and(secure) {
                return Err(Refusal::bad("BUTTON_URL_INVALID"));
            }
            button.get("text").and_then(Value::as_str).is_some()
        }
        _ => false,
    };
    if !known {
        return Err(Refusal::bad("can't parse menu button: Unsupported type"));
    }
    state.menus.insert(chat, button);
    Ok(true.into())
}

pub(super) fn get_menu(state: &mut State, params: &Params, _: Moment) -> Outcome {
    let chat = params.integer("chat_id").unwrap_or_default();
    let button = state.menus.get(&chat).or_else(|| state.menus.get(&0));
    Ok(button
        .cloned()
        .unwrap_or_else(|| json!({ "type": "commands" })))
}

/// Accepts `description` and `short_description`, by language.
pub(super) fn about(state: &mut State, params: &Params, _: Moment) -> Outcome {
    let language = params.text("language_code").unwrap_or_default();
    for (name, most) in [("description", 512), ("short_description", 120)] {
        if let Some(text) = params.text(name) {
            if text.encode_utf16().count() > most {
                return Err(Refusal::bad("bot description is too long"));
            }
            state.about.insert(format!("{name}:{language}"), text);
        }
    }
    Ok(true.into())
}
