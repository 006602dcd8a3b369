//! Requests over a real socket, by guests and staff.

use std::collections::BTreeMap;
use std::time::{Duration, Instant, SystemTime};

use filin_daemon::telegram::init_data::sign;
use reqwest::Method;
use serde_json::{Value, json};

use super::{ADMIN_TOKEN, BOT};

/// Who asks.
#[derive(Clone, Debug)]
pub enum Who {
    Nobody,
    /// Whoever holds this token.
    Bearer(String),
    /// The guest of this Telegram id.
    Guest(i64),
    Cookie(String),
}

impl Who {
    /// The bootstrap token: an owner.
    pub fn owner() -> Self {
        Self::Bearer(ADMIN_TOKEN.into())
    }

    /// Name and value of the header that says so.
    pub fn header(&self) -> Option<(&'static str, String)> {
        match self {
            Self::Nobody => None,
            Self::Bearer(token) => Some(("authorization", format!("Bearer {token}"))),
            Self::Guest(id) => Some(("authorization", format!("tma {}", init_data(*id)))),
            Self::Cookie(value) => Some(("cookie", format!("filin_admin={value}"))),
        }
    }
}

/// As Telegram signs it when this guest opens the Mini App.
fn init_data(id: i64) -> String {
    let user = json!({ "id": id, "first_name": format!("Гость {id}"), "language_code": "ru" });
    #[allow(
        clippy::disallowed_methods,
        reason = "the real daemon has the real clock"
    )]
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .expect("a clock");
    let fields = [
        ("user", user.to_string()),
        ("auth_date", now.as_secs().to_string()),
    ];
    sign(
        &fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str())),
        BOT,
    )
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    pub what: String,
    pub status: u16,
    pub headers: BTreeMap<String, String>,
    /// Null where there is none.
    pub body: Value,
    pub took: Duration,
}

impl Answer {
    /// The body of an answer that must have this status.
    #[track_caller]
    pub fn is(self, status: u16) -> Value {
        assert_eq!(self.status, status, "{} answered {}", self.what, self.body);
        self.body
    }

    /// A problem document of this status and code.
    #[track_caller]
    pub fn problem(self, status: u16, code: &str) -> Self {
        assert_eq!(
            (self.status, self.code()),
            (status, code),
            "{}: {}",
            self.what,
            self.body
        );
        self
    }

    /// The code of a problem document.
    pub fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }
}

/// A client of one daemon. Cheap to clone.
#[derive(Clone)]
pub struct Api {
    client: reqwest::Client,
    pub base: String,
}

impl Api {
    pub fn new(base: &str) -> Self {
        let client = reqwest::Client::builder()
            .no_proxy()
            .tls_built_in_root_certs(false)
            .timeout(Duration::from_secs(30))
            .build();
        Self {
            client: client.expect("a client"),
            base: base.into(),
        }
    }

    /// Another daemon by the same client.
    pub fn at(&self, base: &str) -> Self {
        Self {
            client: self.client.clone(),
            base: base.into(),
        }
    }

    /// `None` if the daemon went away before it answered.
    pub async fn attempt(
        &self,
        method: Method,
        path: &str,
        who: &Who,
        body: Option<&Value>,
        key: Option<&str>,
    ) -> Option<Answer> {
        let what = format!("{method} {path}");
        let mut request = self.client.request(method, format!("{}{path}", self.base));
        if let Some((name, value)) = who.header() {
            request = request.header(name, value);
        }
        if let Some(key) = key {
            request = request.header("Idempotency-Key", key);
        }
        if let Some(body) = body {
            request = request.json(body);
        }
        let begun = Instant::now();
        let response = request.send().await.ok()?;
        let status = response.status().as_u16();
        let headers = response.headers().iter();
        let headers = headers
            .map(|(name, value)| {
                (
                    name.to_string(),
                    value.to_str().unwrap_or_default().to_owned(),
                )
            })
            .collect();
        let bytes = response.bytes().await.ok()?;
        let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Some(Answer {
            what,
            status,
            headers,
            body,
            took: begun.elapsed(),
        })
    }

    async fn call(&self, method: Method, path: &str, who: &Who, body: Option<&Value>) -> Answer {
        let answer = self.attempt(method, path, who, body, None).await;
        answer.unwrap_or_else(|| panic!("{path}: the daemon did not answer"))
    }

    pub async fn get(&self, path: &str, who: &Who) -> Answer {
        self.call(Method::GET, path, who, None).await
    }

    pub async fn post(&self, path: &str, who: &Who, body: &Value) -> Answer {
        self.call(Method::POST, path, who, Some(body)).await
    }

    pub async fn patch(&self, path: &str, who: &Who, body: &Value) -> Answer {
        self.call(Method::PATCH, path, who, Some(body)).await
    }

    pub async fn delete(&self, path: &str, who: &Who) -> Answer {
        self.call(Method::DELETE, path, who, None).await
    }

    /// A new token of this role: who it makes, and its number.
    pub async fn token(&self, role: &str) -> (Who, i64) {
        let body = json!({ "name": format!("стойка {role}"), "role": role });
        let issued = self
            .post("/api/admin/tokens", &Who::owner(), &body)
            .await
            .is(201);
        let secret = issued["secret"].as_str().expect("a secret").to_owned();
        (Who::Bearer(secret), issued["id"].as_i64().expect("an id"))
    }

    /// Several tokens of this role: each has its own rate.
    pub async fn tokens(&self, role: &str, count: usize) -> Vec<Who> {
        let mut tokens = Vec::new();
        for _ in 0..count {
            tokens.push(self.token(role).await.0);
        }
        tokens
    }
}
