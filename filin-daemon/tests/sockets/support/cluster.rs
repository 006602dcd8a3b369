//! A PostgreSQL of the test's own, to be taken away and given back.

use std::path::PathBuf;
use std::time::Duration;

use tempfile::TempDir;
use tokio::process::Command;
use tokio::time::timeout;

/// A throwaway cluster; it goes away with this value.
pub struct Cluster {
    folder: TempDir,
    pub url: String,
}

impl Cluster {
    /// `None` when PostgreSQL is left out.
    pub async fn start() -> Option<Self> {
        if std::env::var_os("FILIN_TEST_QUICK").is_some_and(|quick| quick == "1") {
            println!("skipped");
            return None;
        }
        let folder = TempDir::new().expect("a temporary folder");
        open_to_all(&folder);
        let mut cluster = Self {
            folder,
            url: String::new(),
        };
        cluster.url = cluster.run("start", &[]).await;
        Some(cluster)
    }

    fn dir(&self) -> PathBuf {
        self.folder.path().join("pg")
    }

    async fn run(&self, what: &str, more: &[&str]) -> String {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../scripts/postgres");
        let running = Command::new(script)
            .arg(what)
            .arg(self.dir())
            .args(more)
            .output();
        let done = timeout(Duration::from_secs(60), running)
            .await
            .expect("in time")
            .expect("run");
        let said = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(done.status.success(), "scripts/postgres {what}: {said}");
        String::from_utf8_lossy(&done.stdout).trim().to_owned()
    }

    /// As if somebody had pulled the plug.
    pub async fn crash(&self) {
        self.run("stop", &["--immediate"]).await;
    }

    /// The same server on the same port again.
    pub async fn come_back(&self) {
        assert_eq!(self.run("start", &[]).await, self.url);
    }

    /// A crash that is over at once.
    pub async fn stumble(&self) {
        assert_eq!(self.run("restart", &["--immediate"]).await, self.url);
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../scripts/postgres");
        let stopped = std::process::Command::new(script)
            .args([
                "stop".as_ref(),
                self.dir().as_os_str(),
                "--immediate".as_ref(),
            ])
            .status();
        if !stopped.is_ok_and(|status| status.success()) {
            println!("a test cluster was left behind in {}", self.dir().display());
        }
    }
}

/// PostgreSQL's account must be able to walk through.
fn open_to_all(folder: &TempDir) {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::Permissions::from_mode(0o711);
    std::fs::set_permissions(folder.path(), mode).expect("permissions");
}
