//! How Telegram says no: a code, a sentence, and sometimes a parameter.

use serde_json::{Value, json};

/// A call that was not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) code: u16,
    pub(super) text: String,
    parameter: Option<(&'static str, i64)>,
}

impl Refusal {
    fn new(code: u16, text: String) -> Self {
        Self {
            code,
            text,
            parameter: None,
        }
    }

    /// 400.
    pub(super) fn bad(text: impl AsRef<str>) -> Self {
        Self::new(400, format!("Bad Request: {}", text.as_ref()))
    }

    /// 403: final for this chat.
    pub(super) fn forbidden(text: &str) -> Self {
        Self::new(403, format!("Forbidden: {text}"))
    }

    /// 409: two of something that may be once.
    pub(super) fn conflict(text: &str) -> Self {
        Self::new(409, format!("Conflict: {text}"))
    }

    /// 429, for so many whole seconds.
    pub(super) fn flood(seconds: u32) -> Self {
        Self {
            parameter: Some(("retry_after", i64::from(seconds))),
            ..Self::new(429, format!("Too Many Requests: retry after {seconds}"))
        }
    }

    /// 400: the group lives on under another id.
    pub(super) fn migrated(to: i64) -> Self {
        Self {
            parameter: Some(("migrate_to_chat_id", to)),
            ..Self::bad("group chat was upgraded to a supergroup chat")
        }
    }

    /// 401, 404, 413 and 5xx.
    pub(super) fn plain(code: u16) -> Self {
        let text = match code {
            401 => "Unauthorized",
            404 => "Not Found",
            413 => "Request Entity Too Large",
            502 => "Bad Gateway",
            _ => "Internal Server Error",
        };
        Self::new(code, text.to_owned())
    }

    /// As it goes over the wire.
    pub(super) fn body(&self) -> Value {
        let mut body = json!({ "ok": false, "error_code": self.code, "description": self.text });
        if let (Some(body), Some((name, value))) = (body.as_object_mut(), self.parameter) {
            body.insert("parameters".into(), json!({ name: value }));
        }
        body
    }
}

/// What a method gives.
pub(super) type Outcome<T = Value> = Result<T, Refusal>;
