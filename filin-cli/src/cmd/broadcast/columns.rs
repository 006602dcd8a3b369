//! How a broadcast looks: in a list, by itself, and before it is sent.

use chrono::{DateTime, FixedOffset};
use filin_core::api::broadcast::{Broadcast, BroadcastPreview};
use filin_core::domain::broadcast::{Button, Status};
use filin_core::domain::markup::Markup;

use super::segment;
use crate::output::{Cell, Column, Tone};
use crate::shown;
use crate::words::Words;

/// How much of the text a list shows.
const START: usize = 32;

/// What it says, without markup.
fn plain(broadcast: &Broadcast) -> String {
    Markup::parse(&broadcast.message).map_or_else(
        |_| broadcast.message.clone(),
        |markup| markup.plain().trim().to_owned(),
    )
}

/// As much of it as a list has room for; its files where there are no words.
fn start(broadcast: &Broadcast, words: &Words) -> String {
    let plain = plain(broadcast);
    let line = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return match broadcast.copy {
            true => words.get("cast-copy"),
            false => files(broadcast, words),
        };
    }
    match line.char_indices().nth(START) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default().trim_end()),
        None => line,
    }
}

fn files(broadcast: &Broadcast, words: &Words) -> String {
    let files = broadcast.files.iter();
    let named = files.map(|file| words.word("cast-file", file.kind.as_str()));
    named.collect::<Vec<_>>().join(", ")
}

/// `Book → app:book`, as it is typed.
fn button(button: &Button) -> String {
    let target = match (&button.url, &button.app, button.promotion_id) {
        (Some(url), ..) => url.clone(),
        (_, Some(app), _) => format!("app:{app}"),
        (_, _, Some(id)) => format!("promo:{id}"),
        _ => String::new(),
    };
    format!("{} → {target}", button.text)
}

fn buttons(broadcast: &Broadcast) -> String {
    let all = broadcast.buttons.iter().flatten().map(button);
    all.collect::<Vec<_>>().join("\n")
}

/// Why some did not get it, a line each.
fn failures(broadcast: &Broadcast, words: &Words) -> String {
    let failures = broadcast.failures.iter().map(|failure| {
        let reason = match failure.reason.as_str() {
            "left" => words.get("cast-left"),
            said => said.to_owned(),
        };
        format!("{}: {reason}", failure.count)
    });
    failures.collect::<Vec<_>>().join("\n")
}

/// Why it stopped by itself, or did not arrive; as it came where it is nothing we have words for.
pub(super) fn problem(words: &Words, problem: &str) -> String {
    words.with("cast-problem", &[("problem", problem.to_owned())])
}

/// The colour of how far it is.
fn tone(status: Status) -> Tone {
    match status {
        Status::Scheduled => Tone::Plain,
        Status::Sending => Tone::Accent,
        Status::Paused => Tone::Warn,
        Status::Done => Tone::Good,
        Status::Canceled => Tone::Dim,
    }
}

/// Its status in words.
pub(super) fn status(words: &Words, status: Status) -> String {
    words.word("cast-status", status.as_str())
}

/// A number that is bad unless it is none.
fn ill(count: i64, tone: Tone) -> Cell {
    match count {
        0 => Cell::of(count).tone(Tone::Dim),
        some => Cell::of(some).tone(tone),
    }
}

fn moment(at: Option<DateTime<FixedOffset>>) -> Cell {
    at.map_or_else(Cell::default, |at| {
        Cell::two(at.to_rfc3339(), shown::moment(at))
    })
}

fn yes(is: bool, words: &Words) -> Cell {
    let human = if is {
        words.yes_no(true)
    } else {
        String::new()
    };
    Cell::two(is, human)
}

fn to(broadcast: &Broadcast, words: &Words) -> Cell {
    let machine = serde_json::to_string(&broadcast.segment).unwrap_or_default();
    let human = match broadcast.test {
        true => words.get("cast-test"),
        false => segment::spoken(words, &broadcast.segment),
    };
    Cell::two(machine, human)
}

fn of_total(broadcast: &Broadcast) -> Cell {
    let shown = format!("{} / {}", broadcast.sent, broadcast.total);
    Cell::two(broadcast.sent, shown)
}

/// Those of a list.
pub(super) const LIST: &[Column<Broadcast>] = &[
    Column::new("id", |one, _| Cell::of(one.id)),
    Column::new("status", |one, words| {
        Cell::two(one.status, status(words, one.status)).tone(tone(one.status))
    }),
    Column::new("message", |one, words| {
        Cell::two(&one.message, start(one, words))
    }),
    Column::new("segment", to),
    Column::new("sent", |one, _| of_total(one)),
    Column::csv("total", |one, _| Cell::of(one.total)),
    Column::new("failed", |one, _| ill(one.failed, Tone::Bad)),
    Column::new("unsubscribed", |one, _| ill(one.unsubscribed, Tone::Warn)),
    Column::spare("unknown", |one, _| ill(one.unknown, Tone::Warn)),
    Column::spare("clicks", |one, _| Cell::of(one.clicks)),
    Column::table("when", |one, words| {
        Cell::of(shown::moment_short(words, one.starts_at))
    }),
    Column::csv("starts_at", |one, _| Cell::of(one.starts_at.to_rfc3339())),
    Column::csv("author", |one, _| Cell::of(&one.author)),
];

/// Those of one by itself.
pub(super) const DETAILS: &[Column<Broadcast>] = &[
    Column::new("id", |one, _| Cell::of(one.id)),
    Column::new("status", |one, words| {
        Cell::two(one.status, status(words, one.status)).tone(tone(one.status))
    }),
    Column::new("problem", |one, words| {
        one.problem.as_deref().map_or_else(Cell::default, |code| {
            Cell::two(code, problem(words, code)).tone(Tone::Bad)
        })
    }),
    Column::new("message", |one, words| {
        let said = match one.copy {
            true => words.get("cast-copy"),
            false => plain(one),
        };
        Cell::two(&one.message, said)
    }),
    Column::new("files", |one, words| {
        let files = one.files.iter().map(|file| file.file.to_string());
        Cell::two(files.collect::<Vec<_>>().join(" "), self::files(one, words))
    }),
    Column::new("buttons", |one, _| Cell::of(buttons(one))),
    Column::new("segment", to),
    Column::new("silent", |one, words| yes(one.silent, words)),
    Column::new("test", |one, words| yes(one.test, words)),
    Column::new("author", |one, words| {
        Cell::two(&one.author, words.actor(&one.author))
    }),
    Column::new("created_at", |one, _| moment(Some(one.created_at))),
    Column::table("when", |one, _| moment(Some(one.starts_at))),
    Column::csv("starts_at", |one, _| moment(Some(one.starts_at))),
    Column::new("started_at", |one, _| moment(one.started_at)),
    Column::new("ended_at", |one, _| moment(one.ended_at)),
    Column::new("quiet_until", |one, _| moment(one.quiet_until)),
    Column::new("sent", |one, _| of_total(one)),
    Column::csv("total", |one, _| Cell::of(one.total)),
    Column::new("failed", |one, _| ill(one.failed, Tone::Bad)),
    Column::new("unsubscribed", |one, _| ill(one.unsubscribed, Tone::Warn)),
    Column::new("unknown", |one, _| ill(one.unknown, Tone::Warn)),
    Column::new("clicks", |one, _| Cell::of(one.clicks)),
    Column::csv("rate", |one, _| Cell::of(one.rate)),
    Column::new("eta_s", |one, words| {
        one.eta_s.map_or_else(Cell::default, |seconds| {
            Cell::two(seconds, shown::duration(words, seconds))
        })
    }),
    Column::new("failures", |one, words| Cell::of(failures(one, words))),
];

/// Those of what is about to be sent.
pub(super) const PREVIEW: &[Column<BroadcastPreview>] = &[
    Column::table("message", |preview, _| Cell::of(preview.text.trim())),
    Column::csv("text", |preview, _| Cell::of(&preview.text)),
    Column::new("length", |preview, words| {
        let args = [
            ("length", preview.length.to_string()),
            ("most", preview.max_length.to_string()),
        ];
        Cell::two(preview.length, words.with("cast-length", &args))
    }),
    Column::csv("max_length", |preview, _| Cell::of(preview.max_length)),
    Column::new("recipients", |preview, words| {
        let args = [
            ("count", preview.recipients.to_string()),
            ("all", preview.subscribers_count.to_string()),
        ];
        Cell::two(preview.recipients, words.with("cast-recipients", &args)).tone(Tone::Accent)
    }),
    Column::csv("subscribers_count", |preview, _| {
        Cell::of(preview.subscribers_count)
    }),
    Column::new("seconds", |preview, words| {
        Cell::two(preview.seconds, shown::duration(words, preview.seconds))
    }),
    Column::table("when", |preview, _| moment(Some(preview.starts_at))),
    Column::csv("starts_at", |preview, _| moment(Some(preview.starts_at))),
    Column::new("quiet_until", |preview, _| {
        moment(preview.quiet_until).tone(Tone::Warn)
    }),
    Column::new("behind", |preview, _| {
        preview.behind.map_or_else(Cell::default, |id| {
            Cell::two(id, format!("#{id}")).tone(Tone::Warn)
        })
    }),
];
