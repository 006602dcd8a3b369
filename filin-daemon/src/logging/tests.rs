#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::sync::{Arc, Mutex};

use rstest::rstest;
use tracing_subscriber::Registry;

use super::*;

#[derive(Clone, Default)]
struct Paper(Arc<Mutex<Vec<u8>>>);

impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Two subscribers at once get into each other's way: tracing remembers per message, not per
/// thread, whether anybody listens.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// What is written of a few messages.
fn written(level: &str, format: LogFormat) -> String {
    let _alone = ONE_AT_A_TIME.lock();
    let paper = Paper::default();
    let writer = paper.clone();
    let subscriber = Registry::default()
        .with(layer(format, false, move || writer.clone()))
        .with(filter(level).unwrap())
        .with(filter_fn(|line| !is_rockets(line.target())));
    tracing::subscriber::with_default(subscriber, || {
        tracing::info!(answer = 42, "ours");
        tracing::debug!("ours in detail");
        tracing::info!(target: "rocket::server", "a story");
        tracing::warn!(target: "hyper::client", "a warning");
        tracing::error!(target: "_", "a second line");
        tracing::error!(target: "filin_daemon::http::auth::_", "a second refusal");
        tracing::debug!(target: "sqlx::query", "select");
    });
    String::from_utf8(paper.0.lock().unwrap().clone()).unwrap()
}

#[test]
fn libraries_are_quiet() {
    let text = written("info", LogFormat::Text);
    assert!(
        text.contains("ours answer=42") && text.contains("a warning"),
        "{text}"
    );
    for silent in ["story", "second", "select", "detail"] {
        assert!(!text.contains(silent), "{text}");
    }
    let asked = written("debug,rocket=info", LogFormat::Text);
    assert!(
        asked.contains("a story") && asked.contains("detail"),
        "{asked}"
    );
    assert!(!asked.contains("select"), "{asked}");
}

#[test]
fn json_is_an_object_a_line() {
    let json = written("info", LogFormat::Json);
    let first: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
    assert_eq!(
        (&first["message"], &first["answer"]),
        (&"ours".into(), &42.into())
    );
}

#[rstest]
#[case("info", true)]
#[case("WARNING", true)]
#[case("warn,filin_core=debug", true)]
#[case("filin_core", true)]
#[case("verbose", false)]
#[case("filin=loud", false)]
#[case("info,,", false)]
fn levels(#[case] level: &str, #[case] good: bool) {
    let filter = filter(level);
    assert_eq!(filter.is_ok(), good);
    if let Err(error) = filter {
        assert!(
            error.to_string().starts_with("LOG_LEVEL (set): "),
            "{error}"
        );
    }
}

#[test]
fn files_bear_their_day() {
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().join("new/bot.log"), folder.path().to_owned()] {
        let mut file = appender(&path).unwrap();
        file.write_all("строка\n".as_bytes()).unwrap();
    }
    let names = |path: &Path| {
        let entries = std::fs::read_dir(path).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    let new = names(&folder.path().join("new"));
    assert!(
        new[0].starts_with("bot.20") && new[0].ends_with(".log"),
        "{new:?}"
    );
    assert!(names(folder.path())[0].starts_with("filin.20"));
    let error = appender(Path::new("/proc/none/filin.log"))
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("LOG_PATH (set): cannot be written"),
        "{error}"
    );
    assert_eq!(error.lines().count(), 1);
}
