//! The web page at `/`, and what people do over HTTP, for it and for other processes.
//!
//! All is JSON. `GET /sim/state?me=ID&chat=ID&after=VERSION` answers when the version is another
//! (25 s at most) with everything the page shows. `GET /sim/messages?chat=ID`, `/sim/answers`,
//! `/sim/calls?after=N`, `/sim/faults`, `/sim/clock` read one thing each, and
//! `/sim/file?chat=ID&message=ID` the file of a message. `POST`, with numbers for
//! people and chats:
//!
//! | path | body |
//! |---|---|
//! | `/sim/say` | `from`, `chat`, `text`, `reply_to`? |
//! | `/sim/edit` | `from`, `chat`, `message`, `text` |
//! | `/sim/press` | `from`, `chat`, `message`, `data` |
//! | `/sim/contact` | `from`, `phone`, `owner`? |
//! | `/sim/media` | `from`, `chat`, `kind`, `caption`? |
//! | `/sim/web-app-data` | `from`, `data` |
//! | `/sim/person` | a [`User`] |
//! | `/sim/group` | `id`, `title`, `members` |
//! | `/sim/join` | `chat`, `user` |
//! | `/sim/block`, `/sim/unblock`, `/sim/deactivate` | `user` |
//! | `/sim/kick-bot` | `chat` |
//! | `/sim/upgrade-group` | `chat`, `to` |
//! | `/sim/raw` | an update without `update_id` |
//! | `/sim/faults` | a [`Faults`] |
//! | `/sim/clock` | `advance_minutes` |
//! | `/sim/open-webapp` | `user`, `url`?, `start`?; answers with the address to open |

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use serde_json::{Value, json};
use tokio::time::{Instant, sleep, timeout_at};

use super::core::Core;
use super::door::{Answer, Request, pairs, sim_answer};
use super::params::Params;
use super::state::{Moment, State};
use super::{Faults, User, show, webapp};

const HTML: &str = include_str!("page.html");
/// As long as the page waits for news.
const NEWS: Duration = Duration::from_secs(25);
/// What comes within this long is told at once.
const TOGETHER: Duration = Duration::from_millis(50);
/// The farthest one step of the clock goes: a year.
const FAR: i64 = 366 * 24 * 60;

type Told = Result<Value, String>;

/// Everything that is not the Bot API.
pub(super) async fn answer(core: &Arc<Core>, request: &Request) -> Answer {
    let path = request.path.as_str();
    let asked = Params {
        fields: pairs(&request.query),
        ..Params::default()
    };
    match (request.method.as_str(), path) {
        ("GET", "/") => page(core),
        ("GET", "/sim/file") => file(core, &asked),
        ("GET", "/sim/state") => sim_answer(Ok(state(core, &asked).await)),
        ("GET", _) => sim_answer(read(core, path, &asked)),
        ("POST", _) if foreign(request) => sim_answer(Err("from another page".into())),
        ("POST", _) => sim_answer(write(core, path, &request.body)),
        _ => sim_answer(Err("GET or POST".into())),
    }
}

/// Whether some other page in the browser sent it.
fn foreign(request: &Request) -> bool {
    let own = request.header("host").unwrap_or_default();
    request
        .header("origin")
        .is_some_and(|origin| origin.split("://").nth(1) != Some(own))
}

/// The file of a message, as what it is; only pictures and films are more than bytes.
fn file(core: &Core, asked: &Params) -> Answer {
    let (chat, id) = (asked.integer("chat"), asked.integer("message"));
    let found = chat.zip(id).and_then(|(chat, id)| {
        let state = core.look();
        show::file(&state, state.message(chat, id)?).map(|file| file.upload.clone())
    });
    match found {
        Some(upload) => Answer {
            status: 200,
            kind: show::kind(&upload.bytes),
            policy: Some("default-src 'none'; sandbox".into()),
            body: upload.bytes.to_vec(),
        },
        None => sim_answer(Err("no such file".into())),
    }
}

/// A Mini App may be shown in a frame, from wherever it is.
fn page(core: &Core) -> Answer {
    let frame = core.options.webapp_url.as_deref().unwrap_or_default();
    let frame = frame.parse::<reqwest::Url>().ok();
    let frame = frame.map(|url| url.origin().ascii_serialization());
    let frame = frame.unwrap_or_default();
    Answer {
        status: 200,
        kind: "text/html; charset=utf-8",
        policy: Some(format!(
            "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; \
             connect-src 'self'; img-src 'self'; media-src 'self'; frame-src 'self' https: {frame}; base-uri 'none'; form-action 'none'"
        )),
        body: HTML.as_bytes().to_vec(),
    }
}

async fn state(core: &Arc<Core>, asked: &Params) -> Value {
    let after = asked.integer("after").unwrap_or(-1);
    let until = Instant::now() + NEWS;
    let mut changed = core.changed.subscribe();
    loop {
        let version = i64::try_from(*changed.borrow_and_update()).unwrap_or_default();
        let news = version != after;
        if news || !matches!(timeout_at(until, changed.changed()).await, Ok(Ok(()))) {
            return show::everything(core, asked, version);
        }
        // A storm of news is drawn a few times a second.
        sleep(TOGETHER).await;
    }
}

fn read(core: &Core, path: &str, asked: &Params) -> Told {
    match path {
        "/sim/messages" => {
            let chat = asked.integer("chat").ok_or("chat is missing")?;
            Ok(show::messages(&core.look(), chat))
        }
        "/sim/answers" => Ok(json!(core.look().answers)),
        "/sim/calls" => {
            let after = asked.integer("after").unwrap_or_default();
            Ok(show::calls(&core.look(), after, usize::MAX))
        }
        "/sim/faults" => Ok(json!(core.look().dice.faults)),
        "/sim/clock" => Ok(json!({ "now": core.options.clock.now().to_rfc3339() })),
        _ => Err(format!("nothing at {path}")),
    }
}

fn write(core: &Core, path: &str, body: &[u8]) -> Told {
    let body: Value = serde_json::from_slice(body).map_err(|error| error.to_string())?;
    match path {
        "/sim/clock" => return clock(core, &body),
        "/sim/open-webapp" => return webapp::open(core, &body),
        _ => {}
    }
    let now = core.moment();
    core.change(|state| deed(state, path, body, now))
}

fn clock(core: &Core, body: &Value) -> Told {
    let minutes = integer(body, "advance_minutes")?;
    let advance = core.options.advance.as_ref();
    let advance = advance.ok_or("this clock cannot be moved")?;
    if !(0..=FAR).contains(&minutes) {
        return Err("time goes forward, a year at most".into());
    }
    advance(TimeDelta::minutes(minutes));
    core.change(|_| ());
    Ok(json!({ "now": core.options.clock.now().to_rfc3339() }))
}

/// A number of the body.
pub(super) fn integer(body: &Value, name: &str) -> Result<i64, String> {
    let value = body.get(name).and_then(Value::as_i64);
    value.ok_or_else(|| format!("{name} is missing"))
}

fn word<'a>(body: &'a Value, name: &str) -> Result<&'a str, String> {
    let value = body.get(name).and_then(Value::as_str);
    value.ok_or_else(|| format!("{name} is missing"))
}

fn deed(state: &mut State, path: &str, body: Value, now: Moment) -> Told {
    let number = |name: &str| integer(&body, name);
    let text = |name: &str| word(&body, name);
    let update = match path {
        "/sim/say" => {
            let (from, chat) = (number("from")?, number("chat")?);
            state.say(from, chat, text("text")?, number("reply_to").ok(), now)
        }
        "/sim/edit" => {
            let (from, chat, id) = (number("from")?, number("chat")?, number("message")?);
            state.edit(from, chat, id, text("text")?, now)
        }
        "/sim/press" => {
            let (from, chat, id) = (number("from")?, number("chat")?, number("message")?);
            state.press(from, chat, id, text("data")?, now)
        }
        "/sim/contact" => {
            let owner = number("owner").ok();
            state.share_contact(number("from")?, text("phone")?, owner, now)
        }
        "/sim/media" => {
            let (from, chat, kind) = (number("from")?, number("chat")?, text("kind")?);
            let caption = word(&body, "caption").unwrap_or_default();
            state.send_media(from, chat, kind, caption, now)
        }
        "/sim/web-app-data" => state.web_app_data(number("from")?, text("data")?, now),
        "/sim/join" => state.join(number("chat")?, number("user")?, now),
        "/sim/raw" => state.push_raw(body),
        _ => return arrange(state, path, body, now),
    };
    Ok(json!({ "update_id": update }))
}

/// What changes how things stand, rather than saying something.
fn arrange(state: &mut State, path: &str, body: Value, now: Moment) -> Told {
    let number = |name: &str| integer(&body, name);
    match path {
        "/sim/block" => state.block(number("user")?, now),
        "/sim/unblock" => state.unblock(number("user")?, now),
        "/sim/deactivate" => state.deactivate(number("user")?),
        "/sim/kick-bot" => state.kick_bot(number("chat")?, now),
        "/sim/upgrade-group" => state.upgrade_group(number("chat")?, number("to")?, now),
        "/sim/group" => {
            let members = body.get("members").and_then(Value::as_array);
            let members = members.into_iter().flatten().filter_map(Value::as_i64);
            let members: Vec<i64> = members.collect();
            state.group(number("id")?, word(&body, "title")?, &members);
        }
        "/sim/person" => {
            let user: User = serde_json::from_value(body).map_err(|error| error.to_string())?;
            state.person(user);
        }
        "/sim/faults" => {
            let faults: Faults = serde_json::from_value(body).map_err(|error| error.to_string())?;
            state.dice.set(faults);
        }
        _ => return Err(format!("nothing at {path}")),
    }
    Ok(json!({}))
}
