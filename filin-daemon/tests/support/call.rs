//! Requests, and what is to be said of their answers.

use std::net::SocketAddr;

use filin_core::domain::actor::Language;
use rocket::http::{ContentType, Header, Method};
use rocket::local::asynchronous::{Client, LocalRequest};
use serde_json::Value;

/// What a request shows.
#[derive(Clone, Debug)]
pub enum Caller {
    Nobody,
    InitData(String),
    Bearer(String),
    /// The admin page's cookie, without the header that changes need besides.
    Cookie(String),
}

impl Caller {
    /// The secret itself.
    pub fn secret(&self) -> &str {
        match self {
            Self::Nobody => "",
            Self::InitData(secret) | Self::Bearer(secret) | Self::Cookie(secret) => secret,
        }
    }
}

/// A request in the making.
pub struct Call<'c> {
    request: LocalRequest<'c>,
    what: String,
}

impl<'c> Call<'c> {
    pub fn new(client: &'c Client, method: Method, path: &str) -> Self {
        let request = client.req(method, path.to_owned());
        Self {
            request,
            what: format!("{method} {path}"),
        }
    }

    pub fn by(self, caller: &Caller) -> Self {
        match caller {
            Caller::Nobody => self,
            Caller::InitData(raw) => self.header("Authorization", &format!("tma {raw}")),
            Caller::Bearer(secret) => self.header("Authorization", &format!("Bearer {secret}")),
            Caller::Cookie(value) => {
                let cookie = (filin_daemon::http::auth::COOKIE, value.clone());
                Self {
                    request: self.request.cookie(cookie),
                    ..self
                }
            }
        }
    }

    pub fn header(self, name: &str, value: &str) -> Self {
        let header = Header::new(name.to_owned(), value.to_owned());
        Self {
            request: self.request.header(header),
            ..self
        }
    }

    /// The header that changes by cookie need.
    pub fn csrf(self) -> Self {
        self.header(filin_daemon::http::auth::CSRF_HEADER, "1")
    }

    /// From this address, `203.0.113.7`.
    pub fn from(self, ip: &str) -> Self {
        let peer = SocketAddr::new(ip.parse().expect("an address"), 40_000);
        Self {
            request: self.request.remote(peer),
            ..self
        }
    }

    pub fn json(self, body: &Value) -> Self {
        self.bytes(ContentType::JSON, body.to_string().as_bytes())
    }

    pub fn bytes(self, kind: ContentType, body: &[u8]) -> Self {
        let what = format!("{} {}", self.what, shortened(body));
        Self {
            request: self.request.header(kind).body(body),
            what,
        }
    }

    /// A body that does not say what it is.
    pub fn untyped(self, body: &[u8]) -> Self {
        Self {
            request: self.request.body(body),
            ..self
        }
    }

    pub async fn send(self) -> Answer {
        let response = self.request.dispatch().await;
        let headers = response.headers().iter();
        Answer {
            what: self.what,
            status: response.status().code,
            headers: headers
                .map(|one| (one.name.to_string(), one.value.to_string()))
                .collect(),
            bytes: response.into_bytes().await.unwrap_or_default(),
        }
    }
}

/// What came back.
pub struct Answer {
    /// Of which request, for people.
    pub what: String,
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self
            .headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes)
            .unwrap_or_else(|error| panic!("{}: no JSON ({error}): {}", self.what, self.text()))
    }

    #[track_caller]
    fn is(&self, status: u16) {
        assert_eq!(
            self.status,
            status,
            "{} answered: {}",
            self.what,
            self.text()
        );
    }

    #[track_caller]
    pub fn ok(&self) -> Value {
        self.is(200);
        assert_eq!(
            self.header("Content-Type"),
            Some("application/json"),
            "{}",
            self.what
        );
        self.json()
    }

    #[track_caller]
    pub fn created(&self) -> Value {
        self.is(201);
        assert_eq!(
            self.header("Content-Type"),
            Some("application/json"),
            "{}",
            self.what
        );
        self.json()
    }

    #[track_caller]
    pub fn accepted(&self) -> Value {
        self.is(202);
        self.json()
    }

    #[track_caller]
    pub fn no_content(&self) {
        self.is(204);
        assert!(self.bytes.is_empty(), "{}: 204 with a body", self.what);
    }

    /// A problem document of this status and code, in Russian.
    #[track_caller]
    pub fn problem(&self, status: u16, code: &str) -> Value {
        self.problem_in(Language::Ru, status, code)
    }

    /// A problem document of this status and code, in this language.
    #[track_caller]
    pub fn problem_in(&self, language: Language, status: u16, code: &str) -> Value {
        self.is(status);
        let what = format!("{} answered: {}", self.what, self.text());
        assert_eq!(
            self.header("Content-Type"),
            Some("application/problem+json"),
            "{what}"
        );
        let problem = self.json();
        assert_eq!(problem["code"], code, "{what}");
        assert_eq!(problem["status"], status, "{what}");
        assert_eq!(
            problem["type"],
            format!("urn:filin:problem:{code}"),
            "{what}"
        );
        for field in ["title", "detail"] {
            let text = problem[field].as_str().unwrap_or_default();
            assert!(!text.is_empty(), "no {field}: {what}");
            let cyrillic = text.chars().any(|c| matches!(c, 'а'..='я' | 'А'..='Я'));
            assert_eq!(
                cyrillic,
                language == Language::Ru,
                "{field} in a wrong language: {what}"
            );
            assert!(
                !text.starts_with("error-") && !text.starts_with("title-"),
                "no {field}: {what}"
            );
        }
        problem
    }
}

fn shortened(body: &[u8]) -> String {
    String::from_utf8_lossy(body).chars().take(300).collect()
}
