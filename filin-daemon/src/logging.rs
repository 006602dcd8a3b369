//! What is logged, and where to: standard output, and a file for each day if `LOG_PATH` says so.

use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::Path;

use tracing::Subscriber;
use tracing_appender::non_blocking::WorkerGuard;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer};

use crate::config::{ConfigError, Log, LogFormat};

/// How many days' files are kept.
const KEEP: usize = 14;

/// Libraries that tell stories: only when something is wrong. What Rocket has to say, answers and
/// our own lines say better. `LOG_LEVEL` may still ask for any of them by name.
const QUIET: &str = "rocket=off,hyper=warn,h2=warn,rustls=warn,reqwest=warn,sqlx=warn,\
                     tungstenite=warn,tokio_tungstenite=warn,governor=warn,moka=warn";

/// Keep it until the end: dropped, it writes what is still on its way to the file.
#[must_use = "dropped at once, the log file stays empty"]
#[derive(Debug)]
pub struct Guard(#[allow(dead_code, reason = "its end is its use")] Option<WorkerGuard>);

/// Begins to log, for the whole process.
///
/// # Errors
/// A `LOG_LEVEL` that is not understood, a `LOG_PATH` that cannot be written, or a log that was
/// begun before.
pub fn init(log: &Log) -> Result<Guard, ConfigError> {
    let filter = filter(&log.level)?;
    let (file, guard) = match &log.path {
        Some(path) => {
            let (writer, guard) = tracing_appender::non_blocking(appender(path)?);
            (Some(layer(log.format, false, writer)), Some(guard))
        }
        None => (None, None),
    };
    let colours = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    tracing_subscriber::registry()
        .with(layer(log.format, colours, std::io::stdout))
        .with(file)
        .with(filter)
        .with(filter_fn(|line| !is_rockets(line.target())))
        .try_init()
        .map_err(|error| ConfigError::file("log", &error.to_string()))?;
    Ok(Guard(guard))
}

/// Rocket's macros speak in our modules' names, with `_` at the end: every refused guard, a line.
fn is_rockets(target: &str) -> bool {
    target == "_" || target.ends_with("::_")
}

/// One way of writing lines, to one place.
fn layer<S, W>(format: LogFormat, colours: bool, writer: W) -> Box<dyn Layer<S> + Send + Sync>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    let layer = tracing_subscriber::fmt::layer()
        .with_writer(writer)
        .with_ansi(colours);
    match format {
        LogFormat::Text => layer.boxed(),
        LogFormat::Json => layer.json().flatten_event(true).boxed(),
    }
}

/// What `LOG_LEVEL` asks for, over [`QUIET`]: of two directives for one target the last counts.
fn filter(level: &str) -> Result<EnvFilter, ConfigError> {
    let directives: Vec<String> = level.split(',').map(directive).collect();
    let bad = |problem: &str| {
        ConfigError::setting(
            "LOG_LEVEL",
            "set",
            problem,
            "info or LOG_LEVEL=info,filin_core=debug",
        )
    };
    if directives.iter().any(|one| !is_sound(one)) {
        return Err(bad(
            "must be error, warn, info, debug, trace or off, or such after a target",
        ));
    }
    EnvFilter::try_new(format!("{QUIET},{}", directives.join(",")))
        .map_err(|_| bad("is not understood"))
}

/// One directive; Python's `WARNING` is our `warn`.
fn directive(text: &str) -> String {
    match text.trim() {
        word if word.eq_ignore_ascii_case("warning") => "warn".into(),
        word => word.into(),
    }
}

/// The filter takes any bare word for a target, so that a mistyped level would silence everything.
fn is_sound(directive: &str) -> bool {
    const LEVELS: [&str; 6] = ["error", "warn", "info", "debug", "trace", "off"];
    directive.contains(['=', '['])
        || directive.contains("::")
        || directive.starts_with("filin")
        || LEVELS
            .iter()
            .any(|level| level.eq_ignore_ascii_case(directive))
}

/// `logs/filin.log` becomes `logs/filin.2026-11-27.log`; a folder gets `filin.….log` in it.
fn appender(path: &Path) -> Result<RollingFileAppender, ConfigError> {
    let word = |part: Option<&OsStr>| part.map(|part| part.to_string_lossy().into_owned());
    let is_folder = path.is_dir() || path.as_os_str().to_string_lossy().ends_with('/');
    let (folder, prefix, suffix) = if is_folder {
        (path, "filin".into(), "log".into())
    } else {
        let folder = path
            .parent()
            .filter(|parent| !parent.as_os_str().is_empty());
        (
            folder.unwrap_or(Path::new(".")),
            word(path.file_stem()).unwrap_or_else(|| "filin".into()),
            word(path.extension()).unwrap_or_else(|| "log".into()),
        )
    };
    let wrong = |error: &dyn std::fmt::Display| {
        let problem = format!("cannot be written: {error}");
        ConfigError::setting("LOG_PATH", "set", &problem, "logs/filin.log")
    };
    // The appender would make the folder too, but first complain about it in its own words.
    std::fs::create_dir_all(folder).map_err(|error| wrong(&error))?;
    RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix(prefix)
        .filename_suffix(suffix)
        .max_log_files(KEEP)
        .build(folder)
        .map_err(|error| wrong(&error))
}

#[cfg(test)]
mod tests;
