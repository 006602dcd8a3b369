//! Load: by HTTP through `wrk`, and in this process by as many tasks. Both keep so many requests
//! under way and count what was answered, so that one can stand beside the other.

use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use serde::Deserialize;
use tempfile::NamedTempFile;
use tokio::process::Command;
use tokio::task::JoinSet;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/filin/requests.lua");

/// What came of it. Times in microseconds.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(crate) struct Load {
    pub(crate) answered: f64,
    pub(crate) us: f64,
    pub(crate) p99: f64,
    /// Answers of 400 and more.
    pub(crate) refused: u64,
    /// Connections that broke, and requests that nobody answered.
    pub(crate) broken: u64,
    /// Answers by status, where they were counted: 201, 409 `slot_taken`, any other.
    pub(crate) created: u64,
    pub(crate) taken: u64,
    pub(crate) other: u64,
    /// Requests of the file that were not sent.
    pub(crate) left: u64,
}

impl Load {
    /// Answers a second.
    pub(crate) fn rate(&self) -> f64 {
        self.answered / self.us * 1e6
    }

    pub(crate) fn p99(&self) -> Duration {
        Duration::from_secs_f64(self.p99 / 1e6)
    }

    /// Fails unless everything was answered well.
    pub(crate) fn must_be_clean(self) -> anyhow::Result<Self> {
        if self.answered < 1.0 || self.refused > 0 || self.broken > 0 {
            bail!("answered wrongly: {self:?}");
        }
        Ok(self)
    }
}

/// Whether requests may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pass {
    /// Over and over.
    Round,
    /// Each once.
    Once,
    /// Each once, and the answers are counted by status, which costs `wrk` some time.
    Counted,
}

/// Requests in a file, as `requests.lua` reads them.
pub(crate) struct Requests {
    file: NamedTempFile,
    pass: Pass,
}

impl Requests {
    pub(crate) fn new(requests: &[String], pass: Pass) -> anyhow::Result<Self> {
        let mut text = String::new();
        for request in requests {
            text.push_str(&format!("{}\n{request}", request.len()));
        }
        let file = NamedTempFile::new()?;
        std::fs::write(file.path(), text)?;
        Ok(Self { file, pass })
    }

    /// Sends them for so long.
    pub(crate) async fn send(
        &self,
        address: &str,
        connections: usize,
        time: Duration,
    ) -> anyhow::Result<Load> {
        let output = Command::new("wrk")
            .args(["--threads", "1", "--timeout", "20s", "--latency"])
            .args(["--connections", &connections.to_string()])
            .args(["--duration", &format!("{}s", time.as_secs().max(1))])
            .args(["--script", SCRIPT, &format!("http://{address}/"), "--"])
            .arg(self.file.path())
            .arg(format!("{:?}", self.pass).to_lowercase())
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .output()
            .await
            .context("wrk is missing")?;
        let said = String::from_utf8_lossy(&output.stdout);
        let line = said.lines().find(|line| line.starts_with('{'));
        let line = line
            .with_context(|| format!("wrk: {said}{}", String::from_utf8_lossy(&output.stderr)))?;
        let load: Load = serde_json::from_str(line).with_context(|| line.to_owned())?;
        if self.pass == Pass::Once && load.left == 0 {
            bail!("every request was sent before the time was over: the bench must make more");
        }
        Ok(load)
    }
}

/// A GET by whoever this header names.
pub(crate) fn get(path: &str, authorization: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: bench\r\nAuthorization: {authorization}\r\n\r\n")
}

/// A JSON body, sent by whoever this header names.
pub(crate) fn post(path: &str, authorization: &str, body: &str) -> String {
    format!(
        "POST {path} HTTP/1.1\r\nHost: bench\r\nAuthorization: {authorization}\r\n\
         Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

/// Calls by so many tasks for so long; each call gets a number that no other has.
pub(crate) async fn drive<F, Fut>(tasks: usize, time: Duration, call: F) -> anyhow::Result<Load>
where
    F: Fn(usize) -> Fut + Clone + Send + 'static,
    Fut: Future<Output = anyhow::Result<()>> + Send,
{
    let next = Arc::new(AtomicUsize::new(0));
    let stop = Arc::new(AtomicBool::new(false));
    let mut set = JoinSet::new();
    let begun = Instant::now();
    for _ in 0..tasks {
        let (next, stop, call) = (Arc::clone(&next), Arc::clone(&stop), call.clone());
        set.spawn(async move {
            let mut times = Vec::new();
            while !stop.load(Ordering::Relaxed) {
                let begun = Instant::now();
                call(next.fetch_add(1, Ordering::Relaxed)).await?;
                times.push(begun.elapsed());
            }
            anyhow::Ok(times)
        });
    }
    tokio::time::sleep(time).await;
    stop.store(true, Ordering::Relaxed);
    let mut times = Vec::new();
    while let Some(done) = set.join_next().await {
        times.extend(done??);
    }
    let us = begun.elapsed().as_secs_f64() * 1e6;
    times.sort_unstable();
    let at = |part: f64| {
        let index = (times.len() as f64 * part) as usize;
        times
            .get(index)
            .map_or(0.0, |time| time.as_secs_f64() * 1e6)
    };
    Ok(Load {
        answered: times.len() as f64,
        us,
        p99: at(0.99),
        ..Load::default()
    })
}
