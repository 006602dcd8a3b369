//! Single requests over one connection, timed from the first byte sent to the last one read.

use std::time::{Duration, Instant};

use anyhow::bail;
use reqwest::Method;
use serde_json::{Value, json};

use crate::child::Child;

/// See the module.
#[derive(Clone)]
pub(crate) struct Client {
    http: reqwest::Client,
    base: String,
}

impl Client {
    pub(crate) fn new(daemon: &Child) -> anyhow::Result<Self> {
        let http = reqwest::Client::builder()
            .no_proxy()
            .tls_built_in_root_certs(false)
            .timeout(Duration::from_secs(30))
            .build()?;
        Ok(Self {
            http,
            base: format!("http://{}", daemon.address),
        })
    }

    /// The answer of 200, and how long it took.
    pub(crate) async fn get(&self, path: &str, who: &str) -> anyhow::Result<(Value, Duration)> {
        match self.look(path, who).await? {
            (200, body, took) => Ok((body, took)),
            (status, body, _) => bail!("GET {path}: {status} {body}"),
        }
    }

    /// Whatever is answered, and how long it took.
    pub(crate) async fn look(
        &self,
        path: &str,
        who: &str,
    ) -> anyhow::Result<(u16, Value, Duration)> {
        let request = self.http.get(format!("{}{path}", self.base));
        let begun = Instant::now();
        let response = request.header("Authorization", who).send().await?;
        let status = response.status().as_u16();
        let bytes = response.bytes().await?;
        let took = begun.elapsed();
        Ok((
            status,
            serde_json::from_slice(&bytes).unwrap_or_default(),
            took,
        ))
    }

    /// Must be answered 201.
    pub(crate) async fn create(&self, path: &str, who: &str, body: &Value) -> anyhow::Result<()> {
        self.tell(Method::POST, path, who, body, 201).await
    }

    /// Must be answered 200.
    pub(crate) async fn post(&self, path: &str, who: &str, body: &Value) -> anyhow::Result<()> {
        self.tell(Method::POST, path, who, body, 200).await
    }

    /// Must be answered 200.
    pub(crate) async fn patch(&self, path: &str, who: &str, body: &Value) -> anyhow::Result<()> {
        self.tell(Method::PATCH, path, who, body, 200).await
    }

    async fn tell(
        &self,
        method: Method,
        path: &str,
        who: &str,
        body: &Value,
        expected: u16,
    ) -> anyhow::Result<()> {
        let address = format!("{}{path}", self.base);
        let request = self.http.request(method.clone(), address).json(body);
        let response = request.header("Authorization", who).send().await?;
        match response.status().as_u16() {
            status if status == expected => Ok(()),
            status => bail!("{method} {path}: {status} {}", response.text().await?),
        }
    }

    /// Changes the venue's name: the smallest change that empties every cache.
    pub(crate) async fn rename(&self, who: &str, number: usize) -> anyhow::Result<()> {
        let body = json!({ "name": format!("Филин {number}") });
        self.patch("/api/admin/venue", who, &body).await
    }
}
