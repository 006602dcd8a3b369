//! The binary in a process of its own.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::time::timeout;

use super::{ADMIN_TOKEN, Api, BOT, SOON};

const BINARY: &str = env!("CARGO_BIN_EXE_filin-daemon");
const READY: &str = "listens on ";

/// What a daemon is told, and the folder it works in.
#[derive(Clone)]
pub struct Settings {
    pub vars: BTreeMap<String, String>,
    pub folder: Arc<TempDir>,
    arguments: Vec<String>,
}

impl Settings {
    /// Those of the tests, on this database.
    pub fn of(database_url: &str) -> Self {
        Self::none()
            .with("DATABASE_URL", database_url)
            .with("BIND", "127.0.0.1")
            .with("PORT", "0")
            .with("ADMIN_TOKEN", ADMIN_TOKEN)
            .with("BOT_TOKEN", BOT)
            .with("BOT_MODE", "off")
    }

    /// An empty environment in an empty folder.
    pub fn none() -> Self {
        let folder = Arc::new(TempDir::new().expect("a temporary folder"));
        Self {
            vars: BTreeMap::new(),
            folder,
            arguments: Vec::new(),
        }
    }

    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.vars.insert(name.into(), value.into());
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.vars.remove(name);
        self
    }

    /// With these arguments on the command line.
    pub fn arguments(mut self, arguments: &[&str]) -> Self {
        self.arguments = arguments.iter().map(|word| (*word).to_owned()).collect();
        self
    }

    /// A file in the working folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn spawn(&self) -> Child {
        Command::new(BINARY)
            .args(&self.arguments)
            .env_clear()
            .envs(&self.vars)
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the daemon's binary starts")
    }

    /// Starts, and returns as soon as it says where it listens.
    pub async fn start(&self) -> Daemon {
        self.start_saying(READY).await
    }

    /// Starts; the address is the word after these.
    pub async fn start_saying(&self, ready: &str) -> Daemon {
        let mut child = self.spawn();
        let log = Log::default();
        let mut told = log.follow(child.stdout.take().expect("stdout"));
        log.follow(child.stderr.take().expect("stderr"));
        let address = timeout(SOON, async {
            while let Some(line) = told.recv().await {
                if let Some((_, address)) = line.split_once(ready) {
                    return address.split_whitespace().next().map(str::to_owned);
                }
            }
            None
        });
        match address.await {
            Ok(Some(base)) => Daemon {
                child,
                base,
                log,
                _folder: Arc::clone(&self.folder),
            },
            _ => panic!("the daemon does not start: {}", log.text()),
        }
    }

    /// Starts, and waits until it ends by itself.
    pub async fn run_out(&self) -> Ended {
        let begun = Instant::now();
        let output = timeout(SOON, self.spawn().wait_with_output()).await;
        let output = output
            .expect("the daemon was to end by itself")
            .expect("its output");
        Ended {
            status: output.status,
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
            took: begun.elapsed(),
        }
    }
}

/// A daemon that would not start.
pub struct Ended {
    pub status: ExitStatus,
    pub stdout: String,
    pub stderr: String,
    pub took: Duration,
}

/// What a process has said so far.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn follow(
        &self,
        stream: impl AsyncRead + Unpin + Send + 'static,
    ) -> tokio::sync::mpsc::UnboundedReceiver<String> {
        let (tell, told) = tokio::sync::mpsc::unbounded_channel();
        let kept = Arc::clone(&self.0);
        tokio::spawn(async move {
            let mut lines = BufReader::new(stream).lines();
            while let Ok(Some(line)) = lines.next_line().await {
                kept.lock().unwrap().push(line.clone());
                let _ = tell.send(line);
            }
        });
        told
    }

    pub fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    pub fn text(&self) -> String {
        self.lines().join("\n")
    }
}

/// A daemon that listens. It is killed with this value.
pub struct Daemon {
    child: Child,
    /// `http://127.0.0.1:40123`
    pub base: String,
    pub log: Log,
    _folder: Arc<TempDir>,
}

impl Daemon {
    pub fn api(&self) -> Api {
        Api::new(&self.base)
    }

    /// SIGKILL: no goodbye.
    pub async fn kill(mut self) {
        self.child.start_kill().expect("a process to kill");
        self.child.wait().await.expect("its end");
    }

    /// SIGTERM; says how it ended and how long that took.
    pub async fn stop(mut self) -> (ExitStatus, Duration) {
        let begun = Instant::now();
        self.signal("TERM").await;
        let ended = timeout(SOON, self.child.wait()).await;
        let ended = ended.unwrap_or_else(|_| panic!("it does not stop: {}", self.log.text()));
        (ended.expect("its end"), begun.elapsed())
    }

    async fn signal(&self, name: &str) {
        let id = self.child.id().expect("a process that runs").to_string();
        let mut shell = Command::new("sh");
        shell.args(["-c", "kill -s \"$1\" \"$2\"", "sh", name, &id]);
        assert!(
            shell.status().await.expect("a shell").success(),
            "SIG{name}"
        );
    }

    /// Fails if the log tells of a defect.
    #[track_caller]
    pub fn log_is_clean(&self) {
        let lines = self.log.lines();
        let bad = lines
            .iter()
            .find(|line| line.contains(" ERROR ") || line.contains("panicked"));
        assert_eq!(bad, None, "{}", self.log.text());
    }
}

/// The command line that was built together with the daemon.
pub fn filin() -> PathBuf {
    let path = Path::new(BINARY).with_file_name("filin");
    assert!(
        path.is_file(),
        "{} is missing: run cargo build --workspace --bins",
        path.display()
    );
    path
}
