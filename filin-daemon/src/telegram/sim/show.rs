//! What the page is shown, in one piece.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::core::Core;
use super::message::Message;
use super::params::Params;
use super::people::Known;
use super::shown::{View, shown};
use super::state::{File, State};

/// Messages that the page shows of a chat.
const NEWEST: usize = 200;
/// People whom the page shows.
const PEOPLE: usize = 100;
/// Calls that the page shows.
const CALLS: usize = 150;

/// Everything, as `me` sees `chat`.
pub(super) fn everything(core: &Core, asked: &Params, version: i64) -> Value {
    let me = asked.integer("me").unwrap_or_default();
    let chat = asked.integer("chat").unwrap_or(me);
    let state = core.look();
    let extras: HashSet<i64> = core.options.extras.iter().copied().collect();
    let people: Vec<Value> = people(&state, &extras, me)
        .into_iter()
        .map(|known| {
            json!({
                "user": known.user, "blocked": known.blocked, "deactivated": known.deactivated,
                "unread": state.messages(known.user.id).len(),
                "extra": extras.contains(&known.user.id),
            })
        })
        .collect();
    let groups: Vec<Value> = state
        .groups
        .values()
        .filter(|group| group.migrated_to.is_none())
        .map(|group| {
            json!({
                "id": group.id, "title": group.title, "members": group.members,
                "kicked": group.kicked, "unread": state.messages(group.id).len(),
            })
        })
        .collect();
    let answers = state.answers.iter().enumerate();
    let mine = answers.filter(|(_, answered)| answered.user == me);
    let answers: Vec<Value> = mine
        .map(|(number, answered)| json!({ "number": number, "answer": answered }))
        .collect();
    let menu = state.menus.get(&me).or_else(|| state.menus.get(&0));
    json!({
        "version": version,
        "people": people,
        "people_count": state.people.len(),
        "groups": groups,
        "messages": messages(&state, chat),
        "keyboard": keyboard(&state, chat),
        "commands": commands(&state, me, chat),
        "menu": menu.filter(|_| chat > 0),
        "answers": answers.iter().rev().take(5).collect::<Vec<_>>(),
        "answered": state.answers.len(),
        "calls": calls(&state, 0, CALLS),
        "faults": state.dice.faults,
        "pending": View(&state).pending(),
        "webapp": core.options.webapp_url,
        "movable": core.options.advance.is_some(),
        "now": core.options.clock.now().to_rfc3339(),
    })
}

/// Those whom anybody wants to be: who is somebody now, members of groups, then the others.
fn people<'a>(state: &'a State, extras: &HashSet<i64>, me: i64) -> Vec<&'a Known> {
    let groups = state.groups.values();
    let members: HashSet<i64> = groups.flat_map(|group| &group.members).copied().collect();
    let mut all: Vec<&Known> = state.people.values().collect();
    if all.len() > PEOPLE {
        all.sort_by_key(|known| match known.user.id {
            id if id == me => 0,
            id if members.contains(&id) => 1,
            id if !extras.contains(&id) => 2,
            _ => 3,
        });
        all.truncate(PEOPLE);
        all.sort_by_key(|known| known.user.id);
    }
    all
}

/// The newest messages of a chat, with their authors' names.
pub(super) fn messages(state: &State, chat: i64) -> Value {
    let all = state.messages(chat);
    let newest = all.iter().skip(all.len().saturating_sub(NEWEST));
    let shown = newest.map(|stored| {
        let shown = shown(state, stored);
        let author = shown.from.and_then(|id| state.people.get(&id));
        let author = author.map(|known| known.user.first_name.clone());
        let mut json = json!(shown);
        if let Some(fields) = json.as_object_mut() {
            fields.insert("author".into(), json!(author));
            let said = (!stored.deleted).then(|| about(state, stored)).flatten();
            fields.insert("about".into(), json!(said));
            let file = file(state, stored).map(|file| kind(&file.upload.bytes));
            fields.insert("file".into(), json!(file));
        }
        json
    });
    shown.collect()
}

/// The file of a message, if there is anything in it: one by its address was never fetched.
pub(super) fn file<'a>(state: &'a State, message: &Message) -> Option<&'a File> {
    let file = state.files.get(message.file.as_ref()?)?;
    (!file.upload.bytes.is_empty()).then_some(file)
}

/// What a browser may show a file as, by its first bytes.
pub(super) fn kind(bytes: &[u8]) -> &'static str {
    let at = |from: usize, word: &[u8]| bytes.get(from..from + word.len()) == Some(word);
    match () {
        () if at(0, b"\x89PNG") => "image/png",
        () if at(0, b"\xff\xd8\xff") => "image/jpeg",
        () if at(0, b"GIF8") => "image/gif",
        () if at(0, b"RIFF") && at(8, b"WEBP") => "image/webp",
        () if at(4, b"ftyp") => "video/mp4",
        () => "application/octet-stream",
    }
}

/// A line about what is not words.
fn about(state: &State, message: &Message) -> Option<String> {
    let word = |path: &str| {
        let value = Value::Object(message.body.clone());
        value.pointer(path).map(|value| match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        })
    };
    match message.media.as_deref()? {
        "contact" => word("/contact/phone_number"),
        "venue" => word("/venue/title"),
        "location" => word("/location/latitude"),
        "document" => word("/document/file_name"),
        "photo" | "video" | "animation" => {
            let file = state.files.get(message.file.as_ref()?)?;
            Some(file.upload.name.clone())
        }
        "service" => Some(Value::Object(message.body.clone()).to_string()),
        _ => None,
    }
}

/// The reply keyboard that stands now, as the bot sent it.
fn keyboard(state: &State, chat: i64) -> Option<Value> {
    let newest = state.messages(chat).iter().rev();
    let newest = newest
        .filter_map(|message| message.keyboard.as_ref())
        .next();
    newest
        .filter(|keyboard| keyboard.get("keyboard").is_some())
        .cloned()
}

/// The commands of the "/" menu: Telegram shows the narrowest scope that has any.
fn commands(state: &State, me: i64, chat: i64) -> Vec<(String, String)> {
    let known = state.people.get(&me);
    let language = known.map_or("", |known| known.user.language.as_str());
    let scopes = if chat > 0 {
        vec![format!("chat:{chat}"), "all_private_chats".into()]
    } else {
        vec![
            format!("chat_member:{chat}:{me}"),
            format!("chat:{chat}"),
            "all_group_chats".into(),
        ]
    };
    let scopes = scopes.into_iter().chain(["default".into()]);
    let mut keys = scopes.flat_map(|scope| [(scope.clone(), language.into()), (scope, "".into())]);
    keys.find_map(|key| state.commands.get(&key))
        .cloned()
        .unwrap_or_default()
}

/// Calls after the given number, the newest of them, oldest first.
pub(super) fn calls(state: &State, after: i64, most: usize) -> Value {
    let after = usize::try_from(after).unwrap_or_default();
    let skip = after.saturating_sub(state.forgotten_calls);
    let skip = skip.max(state.calls.len().saturating_sub(most));
    let calls = state.calls.iter().enumerate().skip(skip);
    calls
        .map(|(at, call)| {
            json!({
                "number": state.forgotten_calls + at + 1,
                "method": call.method, "chat": call.chat, "took": call.took, "body": call.body,
                "status": call.status, "error": call.error, "parameters": call.parameters,
                "fault": call.fault, "acted": call.acted,
            })
        })
        .collect()
}
