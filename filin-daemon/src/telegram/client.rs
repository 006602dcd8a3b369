//! Calls of the Bot API: teloxide's payloads and types, over a transport of our own.
//!
//! teloxide's own transport sleeps ten seconds before it returns a 5xx and forgets the error code;
//! a sender that must know whether a message may have gone out cannot work with that.

pub mod upload;

use std::fmt;
use std::time::Duration;

use reqwest::multipart::{Form, Part};
use serde::Deserialize;
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use teloxide::requests::Payload;

/// How long a call may take; [`Payload::timeout_hint`] adds to it (long polling).
const PATIENCE: Duration = Duration::from_secs(20);
/// How long a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(10);

/// Why a call failed, by what can be done about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// 429: not before this long from now.
    #[error("too many requests, wait {0:?}")]
    Wait(Duration),
    /// Final for this chat: blocked, kicked, deactivated, not found.
    #[error("{0}")]
    Gone(String),
    /// The group has another id now.
    #[error("the group moved to {0}")]
    Moved(i64),
    /// An edit that changes nothing: as good as done.
    #[error("not modified")]
    Unmodified,
    /// A button's question that nobody waits for any more.
    #[error("the query is too old")]
    TooOld,
    /// Another refusal of what was asked: a bug of ours, or a message that is gone.
    #[error("{0}")]
    Rejected(String),
    /// 401 or 404: the token is wrong.
    #[error("the token is not known: {0}")]
    Unauthorized(String),
    /// 409: somebody else polls, or a webhook is set.
    #[error("{0}")]
    Conflict(String),
    /// The request did not get there.
    #[error("not reached: {0}")]
    Unreachable(String),
    /// The request went out and no answer came: it may have been carried out.
    #[error("no answer: {0}")]
    Lost(String),
    /// 5xx: it was refused, or the answer was.
    #[error("server error {0}")]
    Server(u16),
}

impl CallError {
    /// Whether trying again later can help.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(
            self,
            Self::Wait(_) | Self::Unreachable(_) | Self::Lost(_) | Self::Server(_)
        )
    }

    /// Whether the call may have been carried out all the same.
    #[must_use]
    pub fn is_unsure(&self) -> bool {
        matches!(self, Self::Lost(_) | Self::Server(_))
    }
}

/// A bot at a Bot API server. Cheap to clone.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    /// With the token: never logged.
    base: String,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client")
    }
}

#[derive(Deserialize)]
struct Answer {
    ok: bool,
    result: Option<Box<serde_json::value::RawValue>>,
    #[serde(default)]
    error_code: u16,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Parameters,
}

#[derive(Default, Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

impl Client {
    /// The bot with this token at `api_url` (without a slash at its end).
    ///
    /// # Errors
    /// If the machine's certificates cannot be read.
    pub fn new(api_url: &str, token: &str) -> anyhow::Result<Self> {
        let http = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .pool_idle_timeout(Duration::from_secs(60))
            .build()?;
        Ok(Self {
            http,
            base: format!("{api_url}/bot{token}"),
        })
    }

    /// Makes a call.
    ///
    /// # Errors
    /// What Telegram said, or that it said nothing.
    pub async fn call<P>(&self, payload: &P) -> Result<P::Output, CallError>
    where
        P: Payload + Serialize,
        P::Output: DeserializeOwned,
    {
        let patience = PATIENCE + payload.timeout_hint().unwrap_or_default();
        self.ask(P::NAME, payload, patience).await
    }

    /// Makes a call whose answer says no more than that it was carried out. Messages are not parsed:
    /// a film without a type is none to teloxide, and it has been sent all the same.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub async fn tell(&self, method: &str, body: &impl Serialize) -> Result<(), CallError> {
        let done: Result<IgnoredAny, _> = self.told(method, body).await;
        done.map(|_| ())
    }

    /// [`Client::tell`], and what Telegram says to it.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub(crate) async fn told<T: DeserializeOwned>(
        &self,
        method: &str,
        body: &impl Serialize,
    ) -> Result<T, CallError> {
        self.ask(method, body, PATIENCE).await
    }

    async fn ask<T: DeserializeOwned>(
        &self,
        method: &str,
        body: &(impl Serialize + ?Sized),
        patience: Duration,
    ) -> Result<T, CallError> {
        let request = self.post(method, patience).json(body);
        answer(request).await
    }

    fn post(&self, method: &str, patience: Duration) -> reqwest::RequestBuilder {
        let url = format!("{}/{method}", self.base);
        self.http.post(url).timeout(patience)
    }

    /// Sends a file that was made on the spot.
    ///
    /// # Errors
    /// As [`Client::call`].
    pub async fn document(
        &self,
        chat: i64,
        name: &str,
        bytes: Vec<u8>,
        caption: &str,
    ) -> Result<teloxide::types::Message, CallError> {
        let part = Part::bytes(bytes).file_name(name.to_owned());
        let form = Form::new()
            .text("chat_id", chat.to_string())
            .text("caption", caption.to_owned())
            .text("parse_mode", "HTML")
            .part("document", part);
        answer(self.post("SendDocument", PATIENCE * 3).multipart(form)).await
    }
}

async fn answer<T: DeserializeOwned>(request: reqwest::RequestBuilder) -> Result<T, CallError> {
    // The URL holds the token.
    let response = request.send().await.map_err(|error| {
        let unsent = error.is_connect() || error.is_builder();
        let why = error.without_url().to_string();
        if unsent {
            CallError::Unreachable(why)
        } else {
            CallError::Lost(why)
        }
    })?;
    let status = response.status();
    let body = response
        .bytes()
        .await
        .map_err(|error| CallError::Lost(error.without_url().to_string()))?;
    if status.is_server_error() {
        return Err(CallError::Server(status.as_u16()));
    }
    // Said by whatever stands before Telegram, in HTML.
    if status == reqwest::StatusCode::PAYLOAD_TOO_LARGE {
        return Err(CallError::Rejected("Request Entity Too Large".into()));
    }
    let answer: Answer = serde_json::from_slice(&body)
        .map_err(|error| CallError::Lost(format!("not understood: {error}")))?;
    let Some(result) = answer.result.filter(|_| answer.ok) else {
        return Err(refused(
            answer.error_code,
            answer.description,
            &answer.parameters,
        ));
    };
    serde_json::from_str(result.get())
        .map_err(|error| CallError::Lost(format!("not understood: {error}")))
}

/// Sorts a refusal. Telegram's texts change: only their beginnings are looked at.
fn refused(code: u16, description: String, parameters: &Parameters) -> CallError {
    if let Some(to) = parameters.migrate_to_chat_id {
        return CallError::Moved(to);
    }
    let has = |words: &str| description.contains(words);
    match code {
        429 => CallError::Wait(Duration::from_secs(parameters.retry_after.unwrap_or(1))),
        403 => CallError::Gone(description),
        401 | 404 => CallError::Unauthorized(description),
        409 => CallError::Conflict(description),
        500.. => CallError::Server(code),
        _ if has("message is not modified") => CallError::Unmodified,
        _ if has("query is too old") => CallError::TooOld,
        _ if has("chat not found") || has("PEER_ID_INVALID") || has("user not found") => {
            CallError::Gone(description)
        }
        _ => CallError::Rejected(description),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(code: u16, description: &str) -> CallError {
        refused(code, description.into(), &Parameters::default())
    }

    #[test]
    fn refusals_are_sorted_by_what_can_be_done() {
        let wait = Parameters {
            retry_after: Some(7200),
            migrate_to_chat_id: None,
        };
        let moved = Parameters {
            retry_after: None,
            migrate_to_chat_id: Some(-100),
        };
        assert_eq!(
            refused(429, String::new(), &wait),
            CallError::Wait(Duration::from_secs(7200))
        );
        assert_eq!(refused(400, String::new(), &moved), CallError::Moved(-100));
        for gone in [
            sorted(403, "Forbidden: bot was blocked by the user"),
            sorted(403, "Forbidden: whatever they write next year"),
            sorted(400, "Bad Request: chat not found"),
        ] {
            assert!(matches!(gone, CallError::Gone(_)) && !gone.is_passing());
        }
        let same = "Bad Request: message is not modified: specified new message content …";
        assert_eq!(sorted(400, same), CallError::Unmodified);
        let late = "Bad Request: query is too old and response timeout expired or …";
        assert_eq!(sorted(400, late), CallError::TooOld);
        let bug = sorted(400, "Bad Request: can't parse entities: …");
        assert!(matches!(bug, CallError::Rejected(_)) && !bug.is_passing());
        assert!(matches!(sorted(409, "Conflict"), CallError::Conflict(_)));
        assert!(sorted(502, "Bad Gateway").is_unsure());
    }
}
