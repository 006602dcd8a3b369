//! The simulator's socket. Spoken by hand, because no server of others' cuts a connection between
//! a deed and its answer.

mod form;
mod http;

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::select;

use super::core::Core;
use super::methods::{self, Reply};
use super::page;
use super::refusal::Refusal;
pub(super) use form::pairs;
pub(super) use http::{Answer, Request};
use http::{Connection, json_answer};

/// Serves until it is told to stop.
pub(super) async fn serve(core: Arc<Core>, listener: TcpListener) {
    loop {
        let stream = select! {
            () = core.stopped() => return,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                // Out of descriptors: they come back as connections end.
                Err(_) => {
                    tokio::task::yield_now().await;
                    continue;
                }
            },
        };
        let core = Arc::clone(&core);
        tokio::spawn(async move {
            select! {
                () = core.stopped() => {}
                () = talk(&core, stream) => {}
            }
        });
    }
}

/// Answers one connection's requests, one after another.
async fn talk(core: &Arc<Core>, stream: TcpStream) {
    let _ = stream.set_nodelay(true);
    let mut connection = Connection::new(stream);
    while let Ok(Some(request)) = connection.read().await {
        let Some(answer) = answer(core, &request).await else {
            return;
        };
        if connection.write(&answer, request.keeps()).await.is_err() || !request.keeps() {
            return;
        }
    }
}

/// `None` cuts the connection.
async fn answer(core: &Arc<Core>, request: &Request) -> Option<Answer> {
    let path = request.path.as_str();
    if let Some(rest) = path.strip_prefix("/file/bot") {
        return Some(file(core, rest));
    }
    let Some(rest) = path.strip_prefix("/bot") else {
        return Some(page::answer(core, request).await);
    };
    let (token, method) = rest.split_once('/').unwrap_or((rest, ""));
    if token != core.options.token {
        return Some(refused(&Refusal::plain(401)));
    }
    if request.too_large {
        return Some(refused(&Refusal::plain(413)));
    }
    let params = match form::params(request) {
        Ok(params) => params,
        Err(why) => return Some(refused(&Refusal::bad(why))),
    };
    match methods::call(core, method, &params).await {
        Reply::Said(status, body) => Some(json_answer(status, &body)),
        Reply::Cut => None,
    }
}

fn refused(refusal: &Refusal) -> Answer {
    json_answer(refusal.code, &refusal.body())
}

/// The bytes of a file, by `file_path`.
fn file(core: &Arc<Core>, rest: &str) -> Answer {
    let found = rest.split_once("/files/").and_then(|(token, id)| {
        let known = token == core.options.token;
        known.then(|| core.look().files.get(id).cloned()).flatten()
    });
    match found {
        Some(file) => Answer {
            status: 200,
            kind: "application/octet-stream",
            policy: None,
            body: file.upload.bytes.to_vec(),
        },
        None => refused(&Refusal::plain(404)),
    }
}

/// An answer of `/sim/…`.
pub(super) fn sim_answer(outcome: Result<Value, String>) -> Answer {
    match outcome {
        Ok(value) => json_answer(200, &value),
        Err(why) => json_answer(400, &json!({ "error": why })),
    }
}
