//! A broadcast as its author sees it in a chat: how far it is, and the buttons that fit. Pure, so that
//! a card drawn again of the same broadcast is the same card.

use filin_core::api::broadcast::Broadcast;
use filin_core::domain::broadcast::{Status, Tally};
use filin_core::domain::service_day::ServiceDay;

use super::content::{Button, Content};
use super::html::{cut, escape};
use super::press::{CastStep, Press};
use super::words::Words;

/// Cells of the bar.
const CELLS: i64 = 7;
/// Reasons of failures that are shown.
const REASONS: usize = 3;
/// Longest of them.
const LONGEST: usize = 100;

/// The card.
#[must_use]
pub fn card(words: Words<'_>, broadcast: &Broadcast) -> Content {
    let mut lines = vec![title(words, broadcast), status(words, broadcast)];
    if let Some(problem) = &broadcast.problem {
        let key = if broadcast.test {
            "cast-problem-test"
        } else {
            "cast-problem"
        };
        lines.push(words.with(key, &[("problem", problem.clone())]));
    }
    if let Some(until) = broadcast
        .quiet_until
        .filter(|_| !broadcast.status.is_over())
    {
        let time = until.format("%H:%M").to_string();
        lines.push(words.with("cast-quiet", &[("time", time)]));
    }
    lines.push(String::new());
    if broadcast.status == Status::Scheduled {
        let total = broadcast.total.to_string();
        lines.push(words.with("cast-planned", &[("total", total)]));
    } else {
        lines.extend(counts(words, broadcast));
    }
    lines.extend(pace(words, broadcast));
    Content::text(lines.join("\n")).row(buttons(words, broadcast))
}

/// The question whether it is to be stopped for good.
#[must_use]
pub fn ask_cancel(words: Words<'_>, broadcast: &Broadcast) -> Content {
    let args = [
        ("id", broadcast.id.to_string()),
        ("left", tally(broadcast).left().to_string()),
    ];
    let no = if broadcast.status == Status::Sending {
        "cast-button-cancel-no"
    } else {
        "cast-button-cancel-keep"
    };
    Content::text(words.with("cast-cancel-ask", &args)).row([
        button(words, broadcast, "cast-button-cancel-yes", CastStep::Cancel),
        button(words, broadcast, no, CastStep::Show),
    ])
}

fn title(words: Words<'_>, broadcast: &Broadcast) -> String {
    let key = if broadcast.test {
        "cast-title-test"
    } else {
        "cast-title"
    };
    words.with(key, &[("id", broadcast.id.to_string())])
}

fn status(words: Words<'_>, broadcast: &Broadcast) -> String {
    let at = broadcast.starts_at;
    let args = [
        ("status", broadcast.status.to_string()),
        // News has no service day: the night is of its own date.
        ("when", words.when(ServiceDay(at.date_naive()), at)),
    ];
    words.with("cast-status", &args)
}

fn tally(broadcast: &Broadcast) -> Tally {
    Tally {
        total: broadcast.total,
        sent: broadcast.sent,
        failed: broadcast.failed,
        unsubscribed: broadcast.unsubscribed,
        unknown: broadcast.unknown,
    }
}

/// What became of its recipients.
fn counts(words: Words<'_>, broadcast: &Broadcast) -> Vec<String> {
    let mut lines = Vec::new();
    if broadcast.total > 0 {
        let settled = broadcast.total - tally(broadcast).left();
        let args = [
            ("bar", bar(settled, broadcast.total)),
            ("percent", share(settled, broadcast.total, 100).to_string()),
        ];
        lines.push(words.with("cast-bar", &args));
    }
    let sent = [
        ("sent", broadcast.sent.to_string()),
        ("total", broadcast.total.to_string()),
    ];
    lines.push(words.with("cast-sent", &sent));
    for (key, count) in [
        ("cast-clicks", broadcast.clicks),
        ("cast-unsubscribed", broadcast.unsubscribed),
        ("cast-unknown", broadcast.unknown),
        ("cast-failed", broadcast.failed),
    ] {
        if count > 0 {
            lines.push(words.with(key, &[("count", count.to_string())]));
        }
    }
    // Who left is counted above.
    let reasons = broadcast.failures.iter();
    let reasons = reasons.filter(|failure| broadcast.failed > 0 && !is_leave(&failure.reason));
    for failure in reasons.take(REASONS) {
        let args = [
            (
                "reason",
                escape(&cut(&failure.reason, LONGEST)).into_owned(),
            ),
            ("count", failure.count.to_string()),
        ];
        lines.push(words.with("cast-failure", &args));
    }
    lines
}

/// Whether somebody went, rather than that it failed.
fn is_leave(reason: &str) -> bool {
    reason == "left" || reason.starts_with("Forbidden")
}

/// How fast it is, and how long it takes yet.
fn pace(words: Words<'_>, broadcast: &Broadcast) -> Vec<String> {
    let goes = broadcast.status == Status::Sending && broadcast.quiet_until.is_none();
    if !goes || broadcast.test {
        return Vec::new();
    }
    // Less than one in two seconds is no pace.
    let rate = broadcast.rate.round() as i64;
    let rate = (rate > 0).then(|| words.with("cast-rate", &[("rate", rate.to_string())]));
    let eta = broadcast.eta_s.map(|seconds| eta(words, seconds));
    rate.into_iter().chain(eta).collect()
}

/// `Осталось примерно 12 минут`.
fn eta(words: Words<'_>, seconds: i64) -> String {
    if seconds < 60 {
        return words.get("cast-eta-soon");
    }
    let all = (seconds + 59) / 60;
    let (hours, minutes) = (all / 60, all % 60);
    let spelled = |key: &str, count: i64| words.with(key, &[("count", count.to_string())]);
    let key = match (hours, minutes) {
        (0, _) => "cast-eta",
        (_, 0) => "cast-eta-hours",
        _ => "cast-eta-both",
    };
    let args = [
        // What the verb agrees with comes first.
        (
            "count",
            if hours == 0 { minutes } else { hours }.to_string(),
        ),
        ("hours", spelled("cast-hours", hours)),
        ("minutes", spelled("cast-minutes", minutes)),
    ];
    words.with(key, &args)
}

/// So many of `whole`, rounded down: nothing is full before it is.
fn share(part: i64, total: i64, whole: i64) -> i64 {
    let share = i128::from(part) * i128::from(whole) / i128::from(total.max(1));
    i64::try_from(share).unwrap_or(whole).clamp(0, whole)
}

fn bar(part: i64, total: i64) -> String {
    let full = share(part, total, CELLS);
    (0..CELLS)
        .map(|cell| if cell < full { '▰' } else { '▱' })
        .collect()
}

fn buttons(words: Words<'_>, broadcast: &Broadcast) -> Vec<Button> {
    let steps: &[(&str, CastStep)] = match broadcast.status {
        _ if broadcast.test => &[],
        Status::Scheduled => &[("cast-button-cancel", CastStep::CancelAsk)],
        Status::Sending => &[
            ("cast-button-pause", CastStep::Pause),
            ("cast-button-cancel", CastStep::CancelAsk),
        ],
        Status::Paused => &[
            ("cast-button-resume", CastStep::Resume),
            ("cast-button-cancel", CastStep::CancelAsk),
        ],
        Status::Done | Status::Canceled => &[],
    };
    let shown = steps.iter();
    shown
        .map(|(key, step)| button(words, broadcast, key, *step))
        .collect()
}

fn button(words: Words<'_>, broadcast: &Broadcast, key: &str, step: CastStep) -> Button {
    let id = broadcast.id;
    Button::press(words.get(key), Press::Cast { id, step })
}

#[cfg(test)]
mod tests;
