//! What may be a keyboard.

use serde_json::{Value, json};

use super::refusal::{Outcome, Refusal};

/// Buttons that one message can carry.
const MOST_BUTTONS: usize = 100;
/// Bytes that one button can carry back.
const MOST_DATA: usize = 64;
/// What a button of an inline keyboard can do. One button does one of them.
const ACTIONS: [&str; 9] = [
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "pay",
];

/// A keyboard that may be shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Keyboard {
    /// Under the message.
    pub(super) inline: Option<Value>,
    /// In place of the person's own, or its removal.
    pub(super) reply: Option<Value>,
}

/// Checks `reply_markup`.
pub(super) fn check(markup: Option<&Value>, private: bool) -> Outcome<Keyboard> {
    let Some(markup) = markup else {
        return Ok(Keyboard::default());
    };
    if let Some(rows) = markup.get("inline_keyboard") {
        let checked = inline(rows, private)?;
        let shown = checked.as_array().is_some_and(|rows| !rows.is_empty());
        let inline = shown.then(|| json!({ "inline_keyboard": checked }));
        return Ok(Keyboard {
            inline,
            reply: None,
        });
    }
    let yes = |name: &str| markup.get(name) == Some(&Value::Bool(true));
    if let Some(rows) = markup.get("keyboard") {
        reply(rows, private)?;
    } else if !yes("remove_keyboard") && !yes("force_reply") {
        let empty = markup.as_object().is_some_and(serde_json::Map::is_empty);
        return if empty {
            Ok(Keyboard::default())
        } else {
            Err(Refusal::bad("object expected as reply markup"))
        };
    }
    Ok(Keyboard {
        inline: None,
        reply: Some(markup.clone()),
    })
}

fn rows<'a>(rows: &'a Value, what: &str) -> Outcome<Vec<&'a Vec<Value>>> {
    let rows: Option<Vec<_>> = rows
        .as_array()
        .and_then(|rows| rows.iter().map(Value::as_array).collect());
    let rows = rows.ok_or_else(|| {
        Refusal::bad(format!(
            "can't parse {what} JSON object: Field \"{what}\" must be an array of arrays"
        ))
    })?;
    if rows.iter().map(|row| row.len()).sum::<usize>() > MOST_BUTTONS {
        return Err(Refusal::bad("reply markup is too long"));
    }
    Ok(rows)
}

fn inline(keyboard: &Value, private: bool) -> Outcome<Value> {
    let mut checked = Vec::new();
    for row in rows(keyboard, "inline_keyboard")? {
        let row: Vec<Value> = row
            .iter()
            .map(|button| inline_button(button, private))
            .collect::<Outcome<_>>()?;
        if !row.is_empty() {
            checked.push(Value::Array(row));
        }
    }
    Ok(Value::Array(checked))
}

fn label(button: &Value, what: &str) -> Outcome<String> {
    match button.get("text").and_then(Value::as_str) {
        Some(text) if !text.trim().is_empty() => Ok(text.to_owned()),
        _ => Err(Refusal::bad(format!(
            "can't parse {what}: Field \"text\" must be non-empty"
        ))),
    }
}

fn inline_button(button: &Value, private: bool) -> Outcome<Value> {
    let text = label(button, "inline keyboard button")?;
    let given: Vec<(&str, &Value)> = ACTIONS
        .iter()
        .filter_map(|&action| Some((action, button.get(action).filter(|v| !v.is_null())?)))
        .collect();
    let (action, value) = match given.as_slice() {
        [] => {
            return Err(Refusal::bad(
                "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
            ));
        }
        [one] => *one,
        _ => return Err(Refusal::bad("BUTTON_TYPE_INVALID")),
    };
    match action {
        "callback_data" => {
            let length = value.as_str().map_or(0, str::len);
            if !(1..=MOST_DATA).contains(&length) {
                return Err(Refusal::bad("BUTTON_DATA_INVALID"));
            }
        }
        "url" => {
            let known = value
                .as_str()
                .and_then(|url| url.parse::<reqwest::Url>().ok());
            let good = known.is_some_and(|url| {
                url.scheme() == "tg" || matches!(url.scheme(), "http" | "https") && url.has_host()
            });
            if !good {
                return Err(Refusal::bad("BUTTON_URL_INVALID"));
            }
        }
        "web_app" => web_app(value, private)?,
        _ => {}
    }
    Ok(json!({ "text": text, action: value }))
}

/// A Mini App opens in private, over https; the simulator's own machine may do without.
fn web_app(value: &Value, private: bool) -> Outcome<()> {
    if !private {
        return Err(Refusal::bad("BUTTON_TYPE_INVALID"));
    }
    let url = value.get("url").and_then(Value::as_str).unwrap_or_default();
    if secure(url) {
        return Ok(());
    }
    Err(Refusal::bad("BUTTON_URL_INVALID"))
}

/// Whether the address is https, or http on this machine.
pub(super) fn secure(url: &str) -> bool {
    url.parse::<reqwest::Url>().is_ok_and(|url| {
        let scheme = url.scheme();
        url.has_host() && (scheme == "https" || scheme == "http" && loopback(&url))
    })
}

/// Whether the address is on this machine.
pub(super) fn loopback(url: &reqwest::Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address: Result<std::net::IpAddr, _> = host.trim_matches(['[', ']']).parse();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

fn reply(keyboard: &Value, private: bool) -> Outcome<()> {
    for row in rows(keyboard, "keyboard")? {
        for button in row.iter().filter(|button| !button.is_string()) {
            label(button, "keyboard button")?;
            if let Some(app) = button.get("web_app") {
                web_app(app, private)?;
            }
            let asks = ["request_contact", "request_location"];
            let asks = asks.iter().any(|ask| button.get(ask) == Some(&json!(true)));
            if asks && !private {
                return Err(Refusal::bad(
                    "phone number can be requested in private chats only",
                ));
            }
        }
    }
    Ok(())
}
