//! The only place that talks HTTP.

mod address;
mod download;
mod socket;
mod upload;

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, Datelike};
use filin_core::api::Page;
use filin_core::api::problem::Problem;
use filin_core::domain::actor::Language;
use reqwest::header::{
    ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION, DATE, HeaderMap, HeaderValue, LOCATION,
};
use reqwest::{Method, RequestBuilder, Response, redirect};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::error::{Error, Result};
use crate::words::Words;

/// How long a connection, and how long a whole answer, may take.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Parameters of a request.
pub(crate) type Query = Vec<(&'static str, String)>;

/// A server, and what to show it.
pub(crate) struct Client {
    http: reqwest::Client,
    server: String,
    local: bool,
    /// The server's year, once it has answered.
    year: Arc<AtomicI32>,
    /// Tells this process's numbers from any other's.
    session: u128,
}

/// An answer of whatever kind, for the doctor.
pub(crate) struct Probe {
    /// The HTTP status.
    pub(crate) status: u16,
    /// How long it took.
    pub(crate) took: Duration,
    /// The server's clock.
    pub(crate) date: Option<String>,
    /// The whole answer.
    pub(crate) body: Vec<u8>,
}

impl Client {
    /// A client of `server`, which shows `token` if there is one.
    pub(crate) fn new(server: &str, token: Option<&str>, words: &Words) -> Result<Self> {
        let url = address::parse(server, words)?;
        let mut builder = reqwest::Client::builder()
            .default_headers(headers(token, words)?)
            .user_agent(concat!("filin/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(TIMEOUT)
            .timeout(TIMEOUT)
            // A redirected POST would come as a GET; better to say where the server is.
            .redirect(redirect::Policy::none());
        let local = address::is_loopback(&url);
        if local {
            builder = builder.no_proxy();
        }
        if local && url.scheme() == "http" {
            // Nothing is encrypted on the way, and reading certificates takes longer than all else.
            builder = builder.tls_built_in_root_certs(false);
        }
        let http = builder
            .build()
            .map_err(|error| Error::Local(root(&error)))?;
        Ok(Self {
            http,
            server: url.as_str().trim_end_matches('/').to_owned(),
            local,
            year: words.this_year(),
            session: rand::random(),
        })
    }

    /// The server's address.
    pub(crate) fn server(&self) -> &str {
        &self.server
    }

    /// Whether nothing leaves this machine.
    pub(crate) fn is_local(&self) -> bool {
        self.local
    }

    /// Reads something.
    pub(crate) async fn get<T: DeserializeOwned>(&self, path: &str, query: &Query) -> Result<T> {
        let response = self
            .send(self.request(Method::GET, path).query(query), false)
            .await?;
        self.decode(response).await
    }

    /// Reads all pages of a list.
    pub(crate) async fn pages<T: DeserializeOwned>(
        &self,
        path: &str,
        query: &Query,
    ) -> Result<Vec<T>> {
        let mut items = Vec::new();
        let mut cursor: Option<String> = None;
        loop {
            let mut query = query.clone();
            query.extend(cursor.iter().map(|cursor| ("cursor", cursor.clone())));
            let page: Page<T> = self.get(path, &query).await?;
            items.extend(page.items);
            if page.next.is_none() {
                return Ok(items);
            }
            if page.next == cursor {
                return Err(Error::Answer(format!("{path}: the same page twice")));
            }
            cursor = page.next;
        }
    }

    /// Makes something, or takes a step.
    pub(crate) async fn post<B: Serialize, T: DeserializeOwned>(
        &self,
        path: &str,
        body: &B,
    ) -> Result<T> {
        let response = self
            .send(self.request(Method::POST, path).json(body), true)
            .await?;
        self.decode(response).await
    }

    /// Makes something exactly once: when the answer is lost on the way, it is asked for again with
    /// the same key.
    pub(crate) async fn post_once<B: Serialize, T: DeserializeOwned>(
        &self,
        path: &str,
        body: &B,
    ) -> Result<T> {
        self.post_under(&format!("{:032x}", rand::random::<u128>()), path, body)
            .await
    }

    /// As [`Client::post_once`], but what was asked for under this number stays asked for: whoever
    /// asks again after a lost answer makes nothing twice.
    pub(crate) async fn post_once_as<B: Serialize, T: DeserializeOwned>(
        &self,
        number: u64,
        path: &str,
        body: &B,
    ) -> Result<T> {
        self.post_under(&format!("{:032x}-{number}", self.session), path, body)
            .await
    }

    async fn post_under<B: Serialize, T: DeserializeOwned>(
        &self,
        key: &str,
        path: &str,
        body: &B,
    ) -> Result<T> {
        let request = || {
            self.request(Method::POST, path)
                .header("Idempotency-Key", key)
                .json(body)
        };
        let response = match self.send(request(), true).await {
            Err(Error::Away { sent: true, .. }) => self.send(request(), true).await?,
            sent => sent?,
        };
        self.decode(response).await
    }

    /// Changes something.
    pub(crate) async fn patch<B: Serialize, T: DeserializeOwned>(
        &self,
        path: &str,
        body: &B,
    ) -> Result<T> {
        let response = self
            .send(self.request(Method::PATCH, path).json(body), true)
            .await?;
        self.decode(response).await
    }

    /// Sets something as a whole.
    pub(crate) async fn put<B: Serialize, T: DeserializeOwned>(
        &self,
        path: &str,
        body: &B,
    ) -> Result<T> {
        let response = self
            .send(self.request(Method::PUT, path).json(body), true)
            .await?;
        self.decode(response).await
    }

    /// Takes something away.
    pub(crate) async fn delete(&self, path: &str) -> Result<()> {
        self.send(self.request(Method::DELETE, path), true)
            .await
            .map(drop)
    }

    /// Asks, and takes any answer.
    pub(crate) async fn probe(&self, path: &str) -> Result<Probe> {
        let begun = Instant::now();
        let response = self
            .request(Method::GET, path)
            .send()
            .await
            .map_err(|error| self.away(&error, false))?;
        let took = begun.elapsed();
        let status = response.status().as_u16();
        let date = response
            .headers()
            .get(DATE)
            .and_then(|date| date.to_str().ok())
            .map(Into::into);
        let body = response
            .bytes()
            .await
            .map_err(|error| self.away(&error, false))?
            .to_vec();
        Ok(Probe {
            status,
            took,
            date,
            body,
        })
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.server))
    }

    /// Sends; `changes` says whether a lost answer leaves something unknown.
    async fn send(&self, request: RequestBuilder, changes: bool) -> Result<Response> {
        let response = request
            .send()
            .await
            .map_err(|error| self.away(&error, changes))?;
        let date = response.headers().get(DATE);
        let date = date.and_then(|date| DateTime::parse_from_rfc2822(date.to_str().ok()?).ok());
        if let Some(date) = date {
            self.year.store(date.year(), Ordering::Relaxed);
        }
        self.judged(response).await
    }

    /// Tells an answer from a refusal.
    async fn judged(&self, response: Response) -> Result<Response> {
        let status = response.status();
        if status.is_success() {
            return Ok(response);
        }
        if status.is_redirection() {
            let to = response
                .headers()
                .get(LOCATION)
                .and_then(|to| to.to_str().ok());
            return Err(Error::Moved(to.unwrap_or_default().into()));
        }
        let body = response.bytes().await.unwrap_or_default();
        Err(match serde_json::from_slice::<Problem>(&body) {
            // The status line decides; a document that differs from it is wrong.
            Ok(problem) => Error::Problem(Box::new(Problem {
                status: status.as_u16(),
                ..problem
            })),
            Err(_) => Error::Status(status.as_u16()),
        })
    }

    async fn decode<T: DeserializeOwned>(&self, response: Response) -> Result<T> {
        let body = response
            .bytes()
            .await
            .map_err(|error| self.away(&error, false))?;
        serde_json::from_slice(&body).map_err(|error| Error::Answer(error.to_string()))
    }

    fn away(&self, error: &reqwest::Error, changes: bool) -> Error {
        let sent = changes && !error.is_connect();
        Error::Away {
            server: self.server.clone(),
            why: root(error),
            sent,
        }
    }
}

fn headers(token: Option<&str>, words: &Words) -> Result<HeaderMap> {
    let language = match words.language {
        Language::Ru => "ru",
        Language::En => "en",
    };
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(language));
    if let Some(token) = token {
        let mut bearer = HeaderValue::from_str(&format!("Bearer {token}"))
            .map_err(|_| Error::usage(words, "token-malformed", &[]))?;
        bearer.set_sensitive(true);
        headers.insert(AUTHORIZATION, bearer);
    }
    Ok(headers)
}

/// The innermost cause: "connection refused" says more than "error sending request".
fn root(error: &dyn std::error::Error) -> String {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost.to_string()
}
