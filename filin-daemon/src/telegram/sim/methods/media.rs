//! Pictures, files, albums, places, contacts.

use std::sync::Arc;

use serde_json::{Value, json};

use super::messages::{caption, deliver, draft};
use crate::telegram::sim::keyboard::{Keyboard, loopback};
use crate::telegram::sim::message::Message;
use crate::telegram::sim::params::{Params, Upload};
use crate::telegram::sim::refusal::{Outcome, Refusal};
use crate::telegram::sim::state::{Moment, State};

/// Bytes that a file may have.
const MOST_FILE: usize = 50 * 1024 * 1024;
/// Bytes that a picture may have.
const MOST_PHOTO: usize = 10 * 1024 * 1024;

pub(super) fn photo(state: &mut State, params: &Params, now: Moment) -> Outcome {
    one(state, params, "photo", now)
}

pub(super) fn video(state: &mut State, params: &Params, now: Moment) -> Outcome {
    one(state, params, "video", now)
}

pub(super) fn animation(state: &mut State, params: &Params, now: Moment) -> Outcome {
    one(state, params, "animation", now)
}

pub(super) fn document(state: &mut State, params: &Params, now: Moment) -> Outcome {
    one(state, params, "document", now)
}

fn one(state: &mut State, params: &Params, kind: &str, now: Moment) -> Outcome {
    params.chat()?;
    let words = params.text("caption").unwrap_or_default();
    let text = caption(&words, params.text("parse_mode").as_deref())?;
    let mut message = draft(state, params, now)?;
    message.text = text;
    let given = params.text(kind).unwrap_or_default();
    let own = params.files.get(kind);
    let source = source(state, params, kind, &given, own)?;
    state.limits.take(message.chat, 1, now.at)?;
    attach(state, &mut message, kind, source);
    let (chat, id) = (message.chat, state.post(message));
    Ok(state.told_or_gone(chat, id))
}

/// Where a file comes from.
enum Source {
    Known(String),
    New(Upload),
}

/// A file of the call, one sent before, or one by its address. The address is not visited; one on
/// this machine, or at `.invalid`, is where Telegram could not go.
fn source(
    state: &State,
    params: &Params,
    kind: &str,
    given: &str,
    own: Option<&Upload>,
) -> Outcome<Source> {
    let attached = given.strip_prefix("attach://");
    let upload = own.or_else(|| params.files.get(attached?));
    if let Some(upload) = upload {
        if upload.bytes.is_empty() {
            return Err(Refusal::bad("file must be non-empty"));
        }
        measure(kind, upload.bytes.len())?;
        return Ok(Source::New(upload.clone()));
    }
    if given.is_empty() || attached.is_some() {
        return Err(Refusal::bad(format!("there is no {kind} in the request")));
    }
    if let Some(file) = state.files.get(given) {
        if file.kind != kind {
            let (is, wanted) = (capital(&file.kind), capital(kind));
            return Err(Refusal::bad(format!(
                "can't use file of type {is} as {wanted}"
            )));
        }
        return Ok(Source::Known(given.to_owned()));
    }
    let url: Option<reqwest::Url> = given.parse().ok();
    let url = url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    let url = url.ok_or_else(|| Refusal::bad("wrong file identifier/HTTP URL specified"))?;
    let host = url.host_str().unwrap_or_default();
    if loopback(&url) || host.ends_with(".invalid") {
        return Err(Refusal::bad("failed to get HTTP URL content"));
    }
    Ok(Source::New(Upload {
        name: given.to_owned(),
        bytes: Arc::default(),
    }))
}

fn measure(kind: &str, size: usize) -> Outcome<()> {
    if kind == "photo" && size > MOST_PHOTO {
        return Err(Refusal::bad(format!(
            "file of size {size} bytes is too big for a photo; the maximum size is {MOST_PHOTO} bytes"
        )));
    }
    if size > MOST_FILE {
        return Err(Refusal::plain(413));
    }
    Ok(())
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

fn attach(state: &mut State, message: &mut Message, kind: &str, source: Source) {
    let id = match source {
        Source::Known(id) => id,
        Source::New(upload) => state.keep(kind, upload),
    };
    if let Value::Object(body) = state.describe(kind, &id) {
        message.body = body;
    }
    message.media = Some(kind.to_owned());
    message.file = Some(id);
}

/// An album: 2 to 10 pictures and videos, or as many files.
pub(super) fn album(state: &mut State, params: &Params, now: Moment) -> Outcome {
    let mut draft = draft(state, params, now)?;
    // There is no place for one below an album.
    draft.set_keyboard(Keyboard::default());
    let items = params.json("media")?;
    let items = items.as_ref().and_then(Value::as_array);
    let items = items.ok_or_else(|| Refusal::bad("there are no messages to send"))?;
    if !(2..=10).contains(&items.len()) {
        return Err(Refusal::bad("media group must include 2-10 items"));
    }
    let mut ready = Vec::new();
    for item in items {
        let word = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default();
        let kind = word("type");
        if !matches!(kind, "photo" | "video" | "document") {
            return Err(Refusal::bad(
                "can't parse InputMedia: type must be one of photo, video, document",
            ));
        }
        let mode = item.get("parse_mode").and_then(Value::as_str);
        let mut message = draft.clone();
        message.text = caption(word("caption"), mode)?;
        let source = source(state, params, kind, word("media"), None)?;
        ready.push((message, kind, source));
    }
    let documents = ready
        .iter()
        .filter(|(_, kind, _)| *kind == "document")
        .count();
    if documents != 0 && documents != ready.len() {
        return Err(Refusal::bad(
            "document can't be mixed with other media types",
        ));
    }
    state.limits.take(draft.chat, ready.len(), now.at)?;
    let album = format!("album{}", state.next());
    let mut sent = Vec::new();
    for (mut message, kind, source) in ready {
        attach(state, &mut message, kind, source);
        message.album = Some(album.clone());
        let id = state.post(message);
        sent.push(state.told_or_gone(draft.chat, id));
    }
    Ok(Value::Array(sent))
}

fn place(params: &Params) -> Outcome<Value> {
    let (latitude, longitude) = (params.float("latitude"), params.float("longitude"));
    match (latitude, longitude) {
        (Some(latitude), Some(longitude)) if latitude.abs() <= 90.0 && longitude.abs() <= 180.0 => {
            Ok(json!({ "latitude": latitude, "longitude": longitude }))
        }
        _ => Err(Refusal::bad("latitude or longitude is invalid")),
    }
}

pub(super) fn location(state: &mut State, params: &Params, now: Moment) -> Outcome {
    let place = place(params)?;
    show(state, params, "location", json!({ "location": place }), now)
}

pub(super) fn venue(state: &mut State, params: &Params, now: Moment) -> Outcome {
    let place = place(params)?;
    let (title, address) = (params.text("title"), params.text("address"));
    let (Some(title), Some(address)) = (title, address) else {
        return Err(Refusal::bad("venue title and address must be non-empty"));
    };
    let venue = json!({ "location": place, "title": title, "address": address });
    let body = json!({ "venue": venue, "location": place });
    show(state, params, "venue", body, now)
}

pub(super) fn contact(state: &mut State, params: &Params, now: Moment) -> Outcome {
    let (phone, name) = (params.text("phone_number"), params.text("first_name"));
    let (Some(phone), Some(name)) = (phone, name) else {
        return Err(Refusal::bad(
            "phone number and first name must be non-empty",
        ));
    };
    let contact = json!({ "phone_number": phone, "first_name": name });
    show(state, params, "contact", json!({ "contact": contact }), now)
}

fn show(state: &mut State, params: &Params, media: &str, body: Value, now: Moment) -> Outcome {
    let mut message = draft(state, params, now)?;
    message.media = Some(media.to_owned());
    if let Value::Object(body) = body {
        message.body = body;
    }
    deliver(state, message, now)
}

/// Where a file can be fetched: `<api>/file/bot<token>/<file_path>`.
pub(super) fn get_file(state: &mut State, params: &Params, _: Moment) -> Outcome {
    let id = params.text("file_id").unwrap_or_default();
    let file = state.files.get(&id);
    let file = file.ok_or_else(|| Refusal::bad("invalid file_id"))?;
    Ok(json!({
        "file_id": id,
        "file_unique_id": format!("U{id}"),
        "file_size": file.upload.bytes.len(),
        "file_path": format!("files/{id}"),
    }))
}
