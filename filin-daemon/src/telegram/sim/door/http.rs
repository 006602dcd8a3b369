//! As much of HTTP/1.1 as the Bot API's callers, curl and a browser speak.

use std::io::{Error, ErrorKind, Result};

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const MOST_HEAD: usize = 64 * 1024;
/// Telegram takes files of 50 MB, and words beside them.
const MOST_BODY: usize = 50 * 1024 * 1024 + 64 * 1024;

/// What was asked.
pub(in crate::telegram::sim) struct Request {
    pub(in crate::telegram::sim) method: String,
    /// Decoded, without the query.
    pub(in crate::telegram::sim) path: String,
    pub(in crate::telegram::sim) query: String,
    /// Names in small letters.
    headers: Vec<(String, String)>,
    pub(in crate::telegram::sim) body: Vec<u8>,
    /// Its body was too large to be kept.
    pub(super) too_large: bool,
}

impl Request {
    pub(in crate::telegram::sim) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Whether the connection goes on.
    pub(super) fn keeps(&self) -> bool {
        let close = self.header("connection").unwrap_or_default();
        !close.eq_ignore_ascii_case("close")
    }
}

/// What is answered.
pub(in crate::telegram::sim) struct Answer {
    pub(in crate::telegram::sim) status: u16,
    pub(in crate::telegram::sim) kind: &'static str,
    /// `Content-Security-Policy`.
    pub(in crate::telegram::sim) policy: Option<String>,
    pub(in crate::telegram::sim) body: Vec<u8>,
}

pub(super) fn json_answer(status: u16, body: &Value) -> Answer {
    Answer {
        status,
        kind: "application/json",
        policy: None,
        body: body.to_string().into_bytes(),
    }
}

/// A socket with what was read ahead of it.
pub(super) struct Connection {
    stream: TcpStream,
    ahead: Vec<u8>,
}

fn broken(why: &'static str) -> Error {
    Error::new(ErrorKind::InvalidData, why)
}

fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
    hay.windows(needle.len()).position(|part| part == needle)
}

impl Connection {
    pub(super) fn new(stream: TcpStream) -> Self {
        Self {
            stream,
            ahead: Vec::new(),
        }
    }

    /// The next request; `None` when the caller has gone.
    pub(super) async fn read(&mut self) -> Result<Option<Request>> {
        let end = loop {
            if let Some(end) = find(&self.ahead, b"\r\n\r\n") {
                break end;
            }
            if self.ahead.len() > MOST_HEAD {
                return Err(broken("head too large"));
            }
            if self.more().await? == 0 {
                return Ok(None);
            }
        };
        let head: Vec<u8> = self.ahead.drain(..end + 4).collect();
        let mut request = parse(&String::from_utf8_lossy(&head))?;
        if request.header("expect").is_some() {
            self.stream
                .write_all(b"HTTP/1.1 100 Continue\r\n\r\n")
                .await?;
        }
        let chunked = request.header("transfer-encoding").is_some();
        request.body = if chunked {
            self.chunks().await?
        } else {
            let length = request.header("content-length").unwrap_or("0");
            let length = length.trim().parse().map_err(|_| broken("length"))?;
            if length > MOST_BODY {
                // Heard to the end: whoever is still speaking does not hear the answer.
                self.forget(length).await?;
                request.too_large = true;
                return Ok(Some(request));
            }
            self.exactly(length).await?
        };
        Ok(Some(request))
    }

    async fn more(&mut self) -> Result<usize> {
        let mut part = [0; 16 * 1024];
        let read = self.stream.read(&mut part).await?;
        self.ahead
            .extend_from_slice(part.get(..read).unwrap_or_default());
        Ok(read)
    }

    async fn exactly(&mut self, length: usize) -> Result<Vec<u8>> {
        if length > MOST_BODY {
            return Err(broken("body too large"));
        }
        while self.ahead.len() < length {
            if self.more().await? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
        let rest = self.ahead.split_off(length);
        Ok(std::mem::replace(&mut self.ahead, rest))
    }

    async fn forget(&mut self, mut length: usize) -> Result<()> {
        loop {
            let read = self.ahead.len().min(length);
            self.ahead.drain(..read);
            length -= read;
            if length == 0 {
                return Ok(());
            }
            if self.more().await? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
    }

    async fn line(&mut self) -> Result<String> {
        loop {
            if let Some(end) = find(&self.ahead, b"\r\n") {
                let line: Vec<u8> = self.ahead.drain(..end + 2).collect();
                return Ok(String::from_utf8_lossy(&line).trim().to_owned());
            }
            if self.ahead.len() > MOST_HEAD || self.more().await? == 0 {
                return Err(ErrorKind::UnexpectedEof.into());
            }
        }
    }

    async fn chunks(&mut self) -> Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let line = self.line().await?;
            let size = line.split(';').next().unwrap_or_default();
            let size = usize::from_str_radix(size, 16).map_err(|_| broken("chunk"))?;
            if body.len().saturating_add(size) > MOST_BODY {
                return Err(broken("body too large"));
            }
            if size == 0 {
                // Trailers, if any, end with an empty line.
                while !self.line().await?.is_empty() {}
                return Ok(body);
            }
            body.extend(self.exactly(size).await?);
            self.line().await?;
        }
    }

    pub(super) async fn write(&mut self, answer: &Answer, keeps: bool) -> Result<()> {
        let mut head = format!(
            "HTTP/1.1 {} {}\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n\
             X-Content-Type-Options: nosniff\r\n",
            answer.status,
            if answer.status == 200 { "OK" } else { "No" },
            answer.kind,
            answer.body.len(),
        );
        if let Some(policy) = &answer.policy {
            head.push_str(&format!("Content-Security-Policy: {policy}\r\n"));
        }
        if !keeps {
            head.push_str("Connection: close\r\n");
        }
        head.push_str("\r\n");
        let mut all = head.into_bytes();
        all.extend_from_slice(&answer.body);
        self.stream.write_all(&all).await
    }
}

fn parse(head: &str) -> Result<Request> {
    let mut lines = head.split("\r\n");
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (Some(method), Some(target), Some(_)) = (first.next(), first.next(), first.next()) else {
        return Err(broken("request line"));
    };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = lines.filter_map(|line| line.split_once(':'));
    Ok(Request {
        method: method.to_owned(),
        path: super::form::decoded(path, false),
        query: query.to_owned(),
        headers: headers
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect(),
        body: Vec::new(),
        too_large: false,
    })
}
