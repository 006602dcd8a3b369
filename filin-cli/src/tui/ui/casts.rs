//! Broadcasts: a gauge below each that is under way, a line for each of the others.

use filin_core::api::broadcast::Broadcast;
use filin_core::domain::broadcast::Status;
use filin_core::domain::ids::BroadcastId;
use filin_core::domain::markup::Markup;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::{Gauge, Paragraph};

use super::kit;
use crate::output::Tone;
use crate::shown;
use crate::tui::command::Pane;
use crate::tui::state::{Data, State, is_under_way};

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let live = |id: &&BroadcastId| {
        state
            .cast_of(**id)
            .is_some_and(|cast| !cast.status.is_over())
    };
    let count = state.rows.casts.iter().filter(live).count();
    let title = match count {
        0 => String::new(),
        count => format!(" · {count}"),
    };
    let block = kit::frame(Pane::Casts, &title, state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    if data.casts.is_none() {
        return kit::empty(frame, inside, "casts-not-yours", state);
    }
    if state.rows.casts.is_empty() {
        return kit::empty(frame, inside, "no-casts", state);
    }
    let mut left = inside;
    for id in state.rows.casts.iter().skip(first(inside.height, state)) {
        let Some(cast) = state.cast_of(*id) else {
            continue;
        };
        if left.height == 0 {
            return;
        }
        let [line, below] = split(left, 1);
        let is_looked_at = state.cursors.casts.key() == Some(*id);
        let text = said(cast, line.width.into(), state);
        let text = match is_looked_at {
            true => text.style(kit::mark(Pane::Casts, state)),
            false => text,
        };
        frame.render_widget(Paragraph::new(text), line);
        left = below;
        if lines(cast) > 1 && left.height > 0 {
            let [bar, below] = split(left, 1);
            frame.render_widget(gauge(cast, state), bar);
            left = below;
        }
    }
}

fn split(area: Rect, height: u16) -> [Rect; 2] {
    let height = height.min(area.height);
    let line = Rect { height, ..area };
    let below = Rect {
        y: area.y.saturating_add(height),
        height: area.height - height,
        ..area
    };
    [line, below]
}

/// The lines of one.
fn lines(cast: &Broadcast) -> u16 {
    if is_under_way(cast) { 2 } else { 1 }
}

/// How many lines all of them would have.
pub(crate) fn height(state: &State) -> u16 {
    let casts = state.rows.casts.iter().filter_map(|id| state.cast_of(*id));
    casts.map(lines).fold(0, u16::saturating_add)
}

/// How many lines those have that are under way.
pub(crate) fn height_live(state: &State) -> u16 {
    let casts = state.rows.casts.iter().filter_map(|id| state.cast_of(*id));
    let live = casts.filter(|cast| is_under_way(cast));
    live.map(lines).fold(0, u16::saturating_add)
}

/// The first in sight, so that the one that is looked at is among them.
fn first(height: u16, state: &State) -> usize {
    let casts = state.rows.casts.iter();
    let tall: Vec<u16> = casts
        .map(|id| state.cast_of(*id).map_or(0, lines))
        .collect();
    let at = state.cursors.casts.at;
    let sum = |from: usize| -> u16 { tall.iter().take(at + 1).skip(from).sum() };
    (0..=at).find(|from| sum(*from) <= height).unwrap_or(at)
}

/// How far it is.
fn gauge(cast: &Broadcast, state: &State) -> Gauge<'static> {
    let left = cast.progress().left();
    let settled = cast.total - left;
    let ratio = if cast.total > 0 {
        (settled as f64 / cast.total as f64).clamp(0.0, 1.0)
    } else {
        0.0
    };
    let tone = match cast.status {
        Status::Paused => Tone::Warn,
        _ => Tone::Accent,
    };
    // A label would stand on a background of the gauge's colour.
    Gauge::default()
        .use_unicode(true)
        .label("")
        .ratio(ratio)
        .gauge_style(kit::style(tone, state))
}

/// `#12 going out 480/500 96 % · failed 3 …`, the most needed first.
fn said(cast: &Broadcast, width: usize, state: &State) -> Line<'static> {
    let words = &state.words;
    let tone = match cast.status {
        Status::Sending => Tone::Accent,
        Status::Paused => Tone::Warn,
        Status::Canceled => Tone::Dim,
        Status::Scheduled | Status::Done => Tone::Plain,
    };
    let status = words.word("cast-status", cast.status.as_str());
    let settled = cast.total - cast.progress().left();
    let percent = settled * 100 / cast.total.max(1);
    let mut parts = vec![
        (format!("#{} {status}", cast.id), tone),
        (format!("{}/{}", cast.sent, cast.total), Tone::Plain),
    ];
    if cast.status == Status::Scheduled {
        parts.push((shown::moment_short(words, cast.starts_at), Tone::Plain));
    } else if !cast.status.is_over() {
        parts.push((format!("{percent} %"), Tone::Plain));
    }
    for (key, count, tone) in [
        ("cast-failed", cast.failed, Tone::Bad),
        ("cast-gone", cast.unsubscribed, Tone::Dim),
        ("cast-unknown", cast.unknown, Tone::Warn),
    ] {
        if count > 0 {
            let count = [("count", count.to_string())];
            parts.push((words.tui_with(key, &count), tone));
        }
    }
    if cast.rate > 0.0 {
        let rate = [("rate", format!("{:.0}", cast.rate))];
        parts.push((words.with("cast-rate", &rate), Tone::Plain));
    }
    let text = plain(cast);
    if !text.is_empty() {
        parts.push((text, Tone::Dim));
    }
    kit::joined(&parts, width, state)
}

/// What it says, in one line and without markup.
pub(crate) fn plain(cast: &Broadcast) -> String {
    let plain = Markup::parse(&cast.message).map(|markup| markup.plain().to_owned());
    let text = plain.unwrap_or_else(|_| cast.message.clone());
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use filin_core::domain::actor::Language;

    use super::*;
    use crate::tui::state::fixtures::{cast, loaded, of, with};

    #[test]
    fn the_one_that_is_looked_at_is_in_sight() {
        let mut loaded = loaded();
        let mut casts = vec![cast(31, "sending"), cast(30, "paused")];
        casts.extend((1..=20).rev().map(|id| cast(id, "done")));
        loaded.casts = Some(casts.iter().map(of).collect());
        let mut state = with(Language::En, loaded);
        state.settle();
        // The two under way have two lines each.
        assert_eq!((height(&state), height_live(&state)), (24, 4));
        for (id, tall, expected) in [
            (31, 5, 0),
            (20, 5, 0),
            (19, 5, 1),
            (18, 5, 1),
            (17, 5, 2),
            (1, 5, 17),
            (1, 1, 21),
        ] {
            state.cursors.casts.look(BroadcastId(id));
            state.settle();
            assert_eq!(first(tall, &state), expected, "{id} in {tall}");
        }
    }
}
