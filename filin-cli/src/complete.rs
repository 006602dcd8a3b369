//! What a shell offers when somebody presses Tab: commands and options, and of the venue's own
//! things their numbers and names.
//!
//! It is silent and quick: what the server does not say in a moment is not offered.

use std::ffi::{OsStr, OsString};
use std::time::Duration;

use clap::CommandFactory;
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};
use clap_complete::env::CompleteEnv;
use filin_core::domain::actor::Language;
use serde_json::Value;

use crate::cli::Cli;
use crate::client::Client;
use crate::config::Config;
use crate::global::Global;
use crate::output::harmless;
use crate::words::Words;

/// The variable by which a shell asks.
pub(crate) const VARIABLE: &str = "FILIN_COMPLETE";
/// Whoever pressed Tab waits no longer.
const PATIENCE: Duration = Duration::from_millis(250);

/// Something that has a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Noun {
    /// Today's bookings.
    Booking,
    /// Tables by number.
    Table,
    /// Guests, the newest ones: by number, or by user name behind an `@`.
    Guest,
    /// Blocks of tables.
    Block,
    /// Who waits.
    Wait,
    /// Access tokens.
    Token,
    /// Calendars.
    Feed,
    /// Staff by Telegram id.
    Staff,
    /// Promotions.
    Promo,
    /// Lines of the menu.
    MenuItem,
    /// Reviews, the newest ones.
    Review,
    /// Broadcasts, the newest ones.
    Broadcast,
}

impl Noun {
    /// Where they are listed, what names one, and what else is said of it.
    fn listed(self) -> (&'static str, &'static str, &'static [&'static str]) {
        match self {
            Self::Booking => ("bookings", "/id", &["/starts_at", "/guest/name", "/status"]),
            Self::Table => ("tables", "/number", &["/zone", "/state"]),
            Self::Guest => ("guests", "/id", &["/name", "/phone"]),
            Self::Block => ("blocks", "/id", &["/table", "/starts_at", "/reason"]),
            Self::Wait => ("waitlist", "/id", &["/date", "/guest/name"]),
            Self::Token => ("tokens", "/id", &["/name", "/role"]),
            Self::Feed => ("feeds", "/id", &["/name"]),
            Self::Staff => ("staff", "/telegram_id", &["/name", "/role"]),
            Self::Promo => ("promotions", "/id", &["/title"]),
            Self::MenuItem => ("menu", "/id", &["/title"]),
            Self::Review => ("reviews", "/id", &["/rating", "/guest/name"]),
            Self::Broadcast => ("broadcasts", "/id", &["/status", "/message"]),
        }
    }
}

/// Answers the shell, if it is one that asks.
pub(crate) fn answered(args: impl Iterator<Item = OsString>) -> bool {
    let folder = std::env::current_dir().ok();
    CompleteEnv::with_factory(Cli::command)
        .var(VARIABLE)
        .try_complete(args, folder.as_deref())
        // Nothing is offered, and nothing said: it would stand in the middle of somebody's typing.
        .unwrap_or(true)
}

/// Offers numbers of these.
pub(crate) fn of(noun: Noun) -> ArgValueCompleter {
    ArgValueCompleter::new(move |typed: &OsStr| {
        let found = asked(noun).unwrap_or_default();
        offered(noun, &found, &typed.to_string_lossy())
    })
}

/// Offers names of profiles.
pub(crate) fn profiles() -> ArgValueCompleter {
    ArgValueCompleter::new(|typed: &OsStr| {
        let config = words().and_then(|words| Config::load(&words).ok());
        let names = config.into_iter().flat_map(|config| config.profiles);
        let typed = typed.to_string_lossy();
        names
            .filter(|(name, _)| name.starts_with(&*typed))
            .map(|(name, _)| CompletionCandidate::new(name))
            .collect()
    })
}

/// What the server lists, if it does so in time.
fn asked(noun: Noun) -> Option<Value> {
    let words = words()?;
    let line = std::env::args_os().map(|word| word.to_string_lossy().into_owned());
    let line: Vec<String> = line.skip_while(|word| word != "--").skip(1).collect();
    let global = global(&line);
    let access = Config::load(&words).ok()?.access(&global, &words).ok()?;
    let client = Client::new(&access.server, access.token.as_deref(), &words).ok()?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .ok()?;
    let path = format!("/api/admin/{}", noun.listed().0);
    let query = Vec::new();
    let answer = client.get::<Value>(&path, &query);
    let answer = runtime.block_on(async { tokio::time::timeout(PATIENCE, answer).await });
    // A name that is still being looked up is waited for by nobody.
    runtime.shutdown_background();
    answer.ok()?.ok()
}

fn words() -> Option<Words> {
    Words::load(Language::En).ok()
}

/// The options that say which server is meant, out of a line that is not finished yet.
fn global(line: &[String]) -> Global {
    let option = |name: &str| {
        let mut found = None;
        for (at, word) in line.iter().enumerate() {
            if let Some(rest) = word.strip_prefix(name) {
                let value = match rest.strip_prefix('=') {
                    Some(value) => Some(value),
                    None if rest.is_empty() => line.get(at + 1).map(String::as_str),
                    None => continue,
                };
                found = value.map(str::to_owned).or(found);
            }
        }
        found
    };
    let set = |name: &str| std::env::var(name).ok();
    Global {
        server: option("--server").or_else(|| set("FILIN_SERVER")),
        token: option("--token").or_else(|| set("FILIN_TOKEN")),
        profile: option("--profile"),
        ..Global::default()
    }
}

/// The list's items, whatever it is wrapped in.
fn items(answer: &Value) -> &[Value] {
    let wrapped = ["/items", "/tables"];
    let inner = wrapped.iter().find_map(|path| answer.pointer(path));
    let items = inner.unwrap_or(answer).as_array();
    items.map(Vec::as_slice).unwrap_or_default()
}

/// Those that begin as typed. A number may be typed as `#12`.
fn offered(noun: Noun, answer: &Value, typed: &str) -> Vec<CompletionCandidate> {
    let (_, key, more) = noun.listed();
    let by_username = noun == Noun::Guest && typed.starts_with('@');
    let mut offered = Vec::new();
    for item in items(answer) {
        let name = if by_username {
            text(item, "/username").map(|name| format!("@{name}"))
        } else {
            text(item, key)
        };
        let Some(name) = name.filter(|name| name.starts_with(typed)) else {
            continue;
        };
        let about: Vec<String> = more.iter().filter_map(|path| text(item, path)).collect();
        let help = (!about.is_empty()).then(|| harmless(&about.join(", ")).into());
        // In the server's order, by which today's bookings go by time.
        let order = Some(offered.len());
        offered.push(
            CompletionCandidate::new(name)
                .help(help)
                .display_order(order),
        );
    }
    offered
}

/// A value as one would type it; of a moment the time.
fn text(item: &Value, path: &str) -> Option<String> {
    let text = match item.pointer(path)? {
        Value::String(text) if path == "/starts_at" => text.get(11..16)?.to_owned(),
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.trim().is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn names(noun: Noun, answer: &Value, typed: &str) -> Vec<String> {
        let found = offered(noun, answer, typed).into_iter();
        found
            .map(|one| {
                let help = one.get_help().map(ToString::to_string).unwrap_or_default();
                format!("{} {help}", one.get_value().to_string_lossy())
            })
            .collect()
    }

    #[test]
    fn numbers_with_what_they_are_of() {
        let bookings = json!({"items": [
            {"id": 12, "starts_at": "2026-11-27T20:00:00+03:00", "status": "held",
             "guest": {"name": "Аня\u{1b}[2J\n"}},
            {"id": 21, "starts_at": "2026-11-27T21:00:00+03:00", "status": "seated", "guest": null},
        ], "next": null});
        assert_eq!(
            names(Noun::Booking, &bookings, ""),
            ["12 20:00, Аня\u{fffd}[2J , held", "21 21:00, seated"]
        );
        assert_eq!(names(Noun::Booking, &bookings, "2"), ["21 21:00, seated"]);
        let room = json!({"date": "2026-11-27", "tables": [{"number": 3, "zone": "Зал", "state": "free"}]});
        assert_eq!(names(Noun::Table, &room, ""), ["3 Зал, free"]);
        let guests = json!({"items": [{"id": 1, "username": "masha", "name": "Маша"}, {"id": 2, "name": "Аня"}]});
        assert_eq!(names(Noun::Guest, &guests, "@"), ["@masha Маша"]);
        assert_eq!(names(Noun::Guest, &guests, "2"), ["2 Аня"]);
    }

    #[test]
    fn nonsense_offers_nothing() {
        for answer in [
            json!(null),
            json!("no"),
            json!({"items": 7}),
            json!([1, {"id": []}]),
        ] {
            assert_eq!(names(Noun::Token, &answer, ""), Vec::<String>::new());
        }
    }

    #[test]
    fn the_line_says_which_server_is_meant() {
        let line = |text: &str| {
            let words: Vec<String> = text.split(' ').map(Into::into).collect();
            global(&words)
        };
        let global = line("filin --server http://a --profile=roof bookings show --server=http://b");
        assert_eq!(global.server.as_deref(), Some("http://b"));
        assert_eq!(global.profile.as_deref(), Some("roof"));
        assert_eq!(line("filin bookings show --profile").profile, None);
    }
}
