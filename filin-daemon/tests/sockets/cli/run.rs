//! The `filin` binary in an environment of its own.

use std::collections::BTreeMap;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use tokio::time::timeout;

use crate::support::daemon::filin;
use crate::support::{ADMIN_TOKEN, SOON};

/// Somebody at a terminal.
#[derive(Clone)]
pub struct Desk {
    vars: BTreeMap<&'static str, String>,
    home: Arc<TempDir>,
}

/// What a command said.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Desk {
    /// An owner of this server, who speaks English.
    pub fn of(base: &str) -> Self {
        let home = Arc::new(TempDir::new().expect("a home"));
        let vars = [
            ("FILIN_SERVER", base.to_owned()),
            ("FILIN_TOKEN", ADMIN_TOKEN.to_owned()),
            ("XDG_CONFIG_HOME", home.path().display().to_string()),
            ("LANG", "en_GB.UTF-8".to_owned()),
        ];
        Self {
            vars: vars.into(),
            home,
        }
    }

    pub fn with_token(mut self, token: &str) -> Self {
        self.vars.insert("FILIN_TOKEN", token.into());
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.vars.remove(name);
        self
    }

    /// A file at home that holds this.
    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.home.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path.display().to_string()
    }

    pub async fn run(&self, args: &[&str]) -> Said {
        self.run_with(args, None).await
    }

    /// Runs with this on stdin.
    pub async fn run_with(&self, args: &[&str], stdin: Option<&str>) -> Said {
        let mut child = Command::new(filin())
            .args(args)
            .env_clear()
            .envs(&self.vars)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("filin starts");
        let mut pipe = child.stdin.take().expect("stdin");
        // Whoever does not read is no error.
        let _ = pipe.write_all(stdin.unwrap_or_default().as_bytes()).await;
        drop(pipe);
        let output = timeout(SOON, child.wait_with_output())
            .await
            .expect("in time")
            .expect("output");
        Said {
            code: output.status.code().expect("an exit code"),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }

    /// What a command that must do says.
    pub async fn ok(&self, args: &[&str]) -> String {
        let said = self.run(args).await;
        assert_eq!(said.code, 0, "{args:?}: {said:?}");
        said.stdout
    }

    /// The same as JSON.
    pub async fn json(&self, args: &[&str]) -> Value {
        let text = self.ok(&[args, &["-o", "json"]].concat()).await;
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{args:?}: {error}: {text}"))
    }

    /// The lines of the same as CSV: the head and the rows.
    pub async fn csv(&self, args: &[&str]) -> Vec<String> {
        let text = self.ok(&[args, &["-o", "csv"]].concat()).await;
        text.lines().map(str::to_owned).collect()
    }

    /// The exit code of a command that must not do, which must have said why and nothing else.
    pub async fn refusal(&self, args: &[&str]) -> i32 {
        let said = self.run(args).await;
        assert!(
            said.code != 0 && !said.stderr.trim().is_empty(),
            "{args:?}: {said:?}"
        );
        assert_eq!(said.stdout, "", "{args:?}");
        said.code
    }
}

/// A command that goes on until it is stopped.
pub struct Followed {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Desk {
    /// Starts it; it gives JSON.
    pub fn follow(&self, args: &[&str]) -> Followed {
        let mut child = Command::new(filin())
            .args(args)
            .args(["-o", "json"])
            .env_clear()
            .envs(&self.vars)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("filin starts");
        let stdout = child.stdout.take().expect("stdout");
        Followed {
            child,
            lines: BufReader::new(stdout).lines(),
        }
    }
}

impl Followed {
    /// The next line.
    pub async fn json(&mut self) -> Value {
        let line = timeout(SOON, self.lines.next_line())
            .await
            .expect("in time");
        let line = line.expect("UTF-8").expect("a line");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    }

    /// The next line, if it comes in a moment.
    pub async fn json_if_there(&mut self) -> Option<Value> {
        let line = timeout(Duration::from_millis(300), self.lines.next_line()).await;
        let line = line.ok()?.expect("UTF-8").expect("a line");
        Some(serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}")))
    }

    /// Ctrl-C: the code, and what was said on stderr.
    pub async fn interrupt(self) -> (i32, String) {
        let id = self.child.id().expect("it runs").to_string();
        let killed = Command::new("kill").args(["-INT", &id]).status().await;
        assert!(killed.expect("kill").success());
        let output = timeout(SOON, self.child.wait_with_output())
            .await
            .expect("in time")
            .expect("output");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        (output.status.code().expect("an exit code"), said)
    }
}
