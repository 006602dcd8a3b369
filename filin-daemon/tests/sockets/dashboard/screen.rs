//! `filin dashboard` in a terminal of its own, which tmux plays.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::process::Command;

use crate::support::daemon::filin;
use crate::support::{ADMIN_TOKEN, SOON, until};

/// What the shell says when the dashboard is over, before its exit code.
const ENDED: &str = "ended with";

/// A terminal; it ends with this value.
pub struct Screen {
    folder: TempDir,
}

impl Screen {
    /// A shell's window of this size, in which the dashboard was started.
    pub async fn open(base: &str, (width, height): (u16, u16), options: &str) -> Self {
        Self::open_as(base, (width, height), options, ADMIN_TOKEN).await
    }

    /// With this token.
    pub async fn open_as(
        base: &str,
        (width, height): (u16, u16),
        options: &str,
        token: &str,
    ) -> Self {
        let screen = Self {
            folder: TempDir::new().expect("a folder"),
        };
        let (width, height) = (width.to_string(), height.to_string());
        let new = [
            "-f",
            "/dev/null",
            "new-session",
            "-d",
            "-x",
            &width,
            "-y",
            &height,
            "sh -i",
        ];
        let status = screen
            .tmux(&new)
            .env_clear()
            .env("PATH", std::env::var("PATH").expect("a PATH"))
            .env("TERM", "xterm-256color")
            .env("LANG", "ru_RU.UTF-8")
            .env("LC_CTYPE", "C.UTF-8")
            .env("FILIN", filin())
            .env("FILIN_SERVER", base)
            .env("FILIN_TOKEN", token)
            .env("XDG_CONFIG_HOME", screen.folder.path())
            .status()
            .await;
        assert!(status.expect("tmux").success(), "no terminal");
        until("a prompt", SOON, async || {
            !screen.text().await.trim().is_empty()
        })
        .await;
        // The quote keeps the line itself from looking like what it makes.
        screen.line("PS1=shell'> '").await;
        screen.shows("\nshell>").await;
        let line =
            format!("stty -g >before; $FILIN dashboard {options}; echo {ENDED} $?; stty -g >after");
        screen.line(&line).await;
        screen
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn tmux(&self, args: &[&str]) -> Command {
        let mut command = Command::new("tmux");
        command
            .arg("-S")
            .arg(self.file("tmux"))
            .arg("-u")
            .args(args)
            .current_dir(self.folder.path());
        command
    }

    async fn said(&self, args: &[&str]) -> String {
        let output = self.tmux(args).output().await.expect("tmux");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// What is on the screen.
    pub async fn text(&self) -> String {
        self.said(&["capture-pane", "-p"]).await
    }

    /// Presses keys by their tmux names: `Enter`, `Escape`, `C-z`, `c`.
    pub async fn press(&self, keys: &[&str]) {
        let status = self.tmux(&[&["send-keys"], keys].concat()).status().await;
        assert!(status.expect("tmux").success(), "{keys:?}");
    }

    /// Types a text.
    pub async fn enter(&self, text: &str) {
        self.press(&["-l", text]).await;
    }

    /// Types a line.
    pub async fn line(&self, text: &str) {
        self.enter(text).await;
        self.press(&["Enter"]).await;
    }

    /// Waits until these words are on the screen; gives the screen.
    pub async fn shows(&self, words: &str) -> String {
        self.comes_to(words, true).await
    }

    /// Waits until these words are on the screen no more; gives the screen.
    pub async fn hides(&self, words: &str) -> String {
        self.comes_to(words, false).await
    }

    async fn comes_to(&self, words: &str, shown: bool) -> String {
        let begun = Instant::now();
        loop {
            let text = self.text().await;
            if text.contains(words) == shown {
                return text;
            }
            assert!(
                begun.elapsed() < SOON,
                "{words:?} {}:\n{text}",
                if shown { "does not come" } else { "stays" }
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Makes the window another size.
    pub async fn resize(&self, width: u16, height: u16) {
        let (width, height) = (width.to_string(), height.to_string());
        let status = self
            .tmux(&["resize-window", "-x", &width, "-y", &height])
            .status()
            .await;
        assert!(status.expect("tmux").success(), "another size");
    }

    /// Sends the dashboard a signal.
    pub async fn signal(&self, name: &str) {
        let shell = self.said(&["display-message", "-p", "#{pane_pid}"]).await;
        let status = Command::new("pkill")
            .args([&format!("-{name}"), "-P", shell.trim(), "filin"])
            .status()
            .await;
        assert!(status.expect("pkill").success(), "SIG{name}");
    }

    /// Fails unless the dashboard has ended with this code and left the terminal as it was.
    pub async fn has_ended(&self, code: i32) {
        let text = self.shows(&format!("{ENDED} {code}")).await;
        // The line is over when the next one is asked for.
        self.line("echo here-$((40 + 2))").await;
        self.shows("here-42").await;
        let flags = "#{alternate_on} #{cursor_flag} #{mouse_any_flag}";
        let flags = self.said(&["display-message", "-p", flags]).await;
        assert_eq!(flags.trim(), "0 1 0", "{text}");
        let read = |name| std::fs::read_to_string(self.file(name)).expect("the terminal's modes");
        assert_eq!(read("before"), read("after"));
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let mut kill = std::process::Command::new("tmux");
        let kill = kill.arg("-S").arg(self.file("tmux")).arg("kill-server");
        drop(kill.output());
    }
}
