//! Processes that are measured: the daemon, and the bare things that run beside it. They end with
//! the value that stands for them.

use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child as Process, Command};
use tokio::time::timeout;

/// The daemon that was built with this bench.
pub(crate) const DAEMON: &str = env!("CARGO_BIN_EXE_filin-daemon");
/// The bot of the bench.
pub(crate) const BOT: &str = "42:BENCH";
const READY: &str = "listens on ";
/// How often a process is looked at.
const LOOK: Duration = Duration::from_millis(5);
const PATIENCE: Duration = Duration::from_secs(30);

/// See the module.
pub(crate) struct Child {
    process: Process,
    /// `127.0.0.1:40123`
    pub(crate) address: String,
    _folder: TempDir,
}

impl Child {
    /// A daemon on this database, with its settings as they come.
    pub(crate) async fn daemon(database_url: &str) -> anyhow::Result<Self> {
        let mut command = command(database_url);
        command.env("BOT_MODE", "off");
        Self::start(command).await
    }

    /// The same with its bot at this Bot API server, at Telegram's own pace.
    pub(crate) async fn bot(database_url: &str, api_url: &str) -> anyhow::Result<Self> {
        let mut command = command(database_url);
        command
            .env("BOT_MODE", "polling")
            .env("TELEGRAM_API_URL", api_url);
        Self::start(command).await
    }

    /// This program again, as one of the bare things.
    pub(crate) async fn bare(arguments: &[&str]) -> anyhow::Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(arguments).env_clear();
        Self::start(command).await
    }

    async fn start(mut command: Command) -> anyhow::Result<Self> {
        let folder = TempDir::new()?;
        let mut process = command
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("cannot start {command:?}"))?;
        let stdout = process.stdout.take().context("no stdout")?;
        let mut lines = BufReader::new(stdout).lines();
        let mut said = String::new();
        let address = async {
            while let Some(line) = lines.next_line().await? {
                if let Some((_, address)) = line.split_once(READY) {
                    let address = address.split_whitespace().next().unwrap_or_default();
                    return Ok(address.trim_start_matches("http://").to_owned());
                }
                said.push_str(&line);
            }
            bail!("it did not start: {said}")
        };
        let address = timeout(PATIENCE, address).await??;
        // What it says later is nobody's, but the pipe must not fill up.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        Ok(Self {
            process,
            address,
            _folder: folder,
        })
    }

    /// Resident memory, in kilobytes.
    pub(crate) fn resident_kb(&self) -> anyhow::Result<f64> {
        let id = self.process.id().context("it has ended")?;
        kb(id, "VmRSS:")
    }

    /// Ends it, and waits until the machine is free of it.
    pub(crate) async fn stop(mut self) -> anyhow::Result<()> {
        self.process.kill().await?;
        Ok(())
    }

    /// One request on a connection of its own, without a client's help: the whole answer.
    pub(crate) async fn ask(&self, request: &str) -> anyhow::Result<String> {
        let mut stream = TcpStream::connect(&self.address).await?;
        stream.write_all(request.as_bytes()).await?;
        let mut answer = Vec::new();
        timeout(PATIENCE, stream.read_to_end(&mut answer)).await??;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }
}

fn command(database_url: &str) -> Command {
    let mut command = Command::new(DAEMON);
    command
        .env_clear()
        .env("DATABASE_URL", database_url)
        .env("BIND", "127.0.0.1")
        .env("PORT", "0")
        .env("BOT_TOKEN", BOT);
    command
}

/// How long from the spawn until `GET path` is answered 200.
pub(crate) async fn time_to_answer(
    start: impl Future<Output = anyhow::Result<Child>>,
    path: &str,
) -> anyhow::Result<(Duration, Child)> {
    let begun = Instant::now();
    let child = start.await?;
    let request = format!("GET {path} HTTP/1.1\r\nHost: bench\r\nConnection: close\r\n\r\n");
    let answer = child.ask(&request).await?;
    let took = begun.elapsed();
    if !answer.starts_with("HTTP/1.1 200") {
        bail!("GET {path}: {answer}");
    }
    Ok((took, child))
}

/// How much memory a command takes at most, in megabytes, as far as a look every few milliseconds sees.
pub(crate) async fn most_memory_mb(command: &mut Command) -> anyhow::Result<f64> {
    let mut process = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let id = process.id().context("it has ended")?;
    let mut most = 0.0_f64;
    loop {
        match timeout(LOOK, process.wait()).await {
            Ok(status) => {
                let status = status?;
                ensure!(status.success(), "{command:?}: {status}");
                return Ok(most / 1024.0);
            }
            // Between its end and our hearing of it there is nothing to be read.
            Err(_) => most = most.max(kb(id, "VmHWM:").unwrap_or_default()),
        }
    }
}

fn kb(id: u32, what: &str) -> anyhow::Result<f64> {
    let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.with_context(|| format!("no {what}"))?.parse()?)
}

/// A file's size, in megabytes.
pub(crate) fn size_mb(file: impl AsRef<Path>) -> anyhow::Result<f64> {
    let bytes = std::fs::metadata(file)?.len();
    Ok(bytes as f64 / f64::from(1 << 20))
}
