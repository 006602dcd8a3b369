//! The first line: where, when, and whether what is shown is true.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, Wrap};

use super::kit;
use crate::output::Tone;
use crate::shown;
use crate::tui::command::Pane;
use crate::tui::state::{Data, Link, State};

/// The line.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, state: &State) {
    let alarmed = !state.link.is_online();
    let mut spans = vec![Span::raw(" ")];
    if let Some(data) = &state.data {
        spans.extend(place(data, state));
    }
    if alarmed {
        let text = format!(" {} ", link(state));
        let loud = kit::style(Tone::Bad, state).add_modifier(Modifier::REVERSED | Modifier::BOLD);
        // What is shown is not true any more: that goes before everything.
        spans.insert(0, Span::styled(crate::output::harmless(&text), loud));
    } else {
        spans.push(kit::span("● ", Tone::Good, state));
        if state.settings.read_only {
            spans.push(kit::span(&state.words.tui("read-only"), Tone::Warn, state));
        }
        if let Some(data) = &state.data {
            spans.extend(figures(data, state));
        }
    }
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}

fn place(data: &Data, state: &State) -> Vec<Span<'static>> {
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let time = state.now().map(|now| now.format("%H:%M").to_string());
    let mut day = shown::day_short(&state.words, data.day);
    if state.today() != Some(data.day) {
        day = format!("{day} ({})", state.words.tui("other-day"));
    }
    vec![
        Span::styled(
            kit::fit(&data.venue.name, data.venue.name.chars().count().min(20)),
            bold,
        ),
        kit::plain(&format!(" · {day} · {} ", time.unwrap_or_default())),
    ]
}

fn link(state: &State) -> String {
    let words = &state.words;
    match &state.link {
        Link::Connecting => {
            words.tui_with("connecting", &[("server", state.settings.server.clone())])
        }
        Link::Online => String::new(),
        Link::Offline { since, why, .. } => match since {
            Some(since) => {
                let args = [("since", since.format("%H:%M:%S").to_string())];
                words.tui_with("offline", &args)
            }
            None => words.tui_with("offline-at-first", &[("why", why.clone())]),
        },
        Link::Shut { why } => words.tui_with("shut", &[("why", why.clone())]),
    }
}

fn figures(data: &Data, state: &State) -> Vec<Span<'static>> {
    let stats = &data.stats;
    let pending = data.pending.len();
    let args = [
        ("here", stats.now_in_restaurant.to_string()),
        ("expecting", stats.expecting.to_string()),
        ("free", stats.free_tables.to_string()),
    ];
    let mut spans = vec![kit::plain(&state.words.tui_with("head-figures", &args))];
    if pending > 0 {
        let text = state
            .words
            .tui_with("head-pending", &[("count", pending.to_string())]);
        spans.push(kit::plain(" · "));
        spans.push(kit::span(&text, Tone::Warn, state));
    }
    spans
}

/// A panel before the server has said anything.
pub(crate) fn waiting(frame: &mut Frame<'_>, pane: Pane, area: Rect, state: &State) {
    let block = kit::frame(pane, "", state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    kit::empty(frame, inside, "waiting", state);
}

/// The whole screen where there is no room.
pub(crate) fn too_small(frame: &mut Frame<'_>, state: &State) {
    let text = state.words.tui("too-small");
    frame.render_widget(Paragraph::new(text).wrap(Wrap { trim: true }), frame.area());
}
