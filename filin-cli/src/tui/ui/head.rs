//! The first line: where, when, and whether what is shown is true. What has no room is left out
//! whole, the least needed first.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Paragraph, Wrap};

use super::kit;
use crate::output::Tone;
use crate::shown;
use crate::tui::command::Pane;
use crate::tui::state::{Data, Link, State, needs_call};

/// A piece of the line: how little it is needed, the text and its look.
type Piece = (u8, String, Style);

/// Between two pieces.
const GAP: &str = " · ";
/// A venue's name takes no more cells.
const NAME: usize = 20;

/// The line.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, state: &State) {
    let width = usize::from(area.width);
    let mut spans = Vec::new();
    let mut left = width.saturating_sub(1);
    if !state.link.is_online() {
        // What is shown is not true any more: that goes before everything.
        let text = kit::cut(&format!(" {} ", link(state)), width);
        left = left.saturating_sub(kit::width(&text));
        let loud = kit::loud(Tone::Bad, state).add_modifier(Modifier::REVERSED);
        spans.push(Span::styled(text, loud));
    }
    spans.push(Span::raw(" "));
    let pieces = chosen(pieces(state), left);
    for (at, (_, text, style)) in pieces.into_iter().enumerate() {
        if at > 0 {
            spans.push(kit::span(GAP, Tone::Dim, state));
        }
        spans.push(Span::styled(text, style));
    }
    frame.render_widget(Paragraph::new(Line::from(spans)), area);
}

/// Those that have room, in their order.
fn chosen(mut pieces: Vec<Piece>, width: usize) -> Vec<Piece> {
    let needed = |pieces: &[Piece]| {
        let texts = pieces.iter().map(|(_, text, _)| kit::width(text));
        texts.sum::<usize>() + pieces.len().saturating_sub(1) * GAP.chars().count()
    };
    while needed(&pieces) > width {
        let least = pieces.iter().enumerate().max_by_key(|(_, piece)| piece.0);
        match least.map(|(at, _)| at) {
            Some(at) => pieces.remove(at),
            None => break,
        };
    }
    pieces
}

fn pieces(state: &State) -> Vec<Piece> {
    let Some(data) = &state.data else {
        return Vec::new();
    };
    let plain = Style::new();
    let bold = plain.add_modifier(Modifier::BOLD);
    let mut pieces = vec![(8, kit::cut(&data.venue.name, NAME), bold)];
    let mut day = shown::day_short(&state.words, data.day);
    if state.today() != Some(data.day) {
        day = format!("{day} ({})", state.words.tui("other-day"));
    }
    pieces.push((2, day, plain));
    if let Some(now) = state.now() {
        pieces.push((1, now.format("%H:%M").to_string(), plain));
    }
    if state.settings.read_only {
        let style = kit::loud(Tone::Warn, state);
        pieces.push((3, state.words.tui("read-only"), style));
    }
    if state.link.is_online() {
        pieces.extend(figures(data, state));
    }
    pieces
}

fn link(state: &State) -> String {
    let words = &state.words;
    let wait = [("count", state.retry_in().to_string())];
    let again = words.tui_with("retry", &wait);
    match &state.link {
        Link::Connecting => {
            words.tui_with("connecting", &[("server", state.settings.server.clone())])
        }
        Link::Online => String::new(),
        Link::Offline { since, why, .. } => match since {
            Some(since) => {
                let since = [("since", since.format("%H:%M:%S").to_string())];
                format!("{}{GAP}{again}", words.tui_with("offline", &since))
            }
            None => format!("{}{GAP}{again}{GAP}{why}", words.tui("offline-at-first")),
        },
        Link::Shut { why } => words.tui_with("shut", &[("why", why.clone())]),
    }
}

fn figures(data: &Data, state: &State) -> Vec<Piece> {
    let stats = &data.stats;
    let figure = |need: u8, key: &str, figure: i64| {
        let text = state.words.tui_with(key, &[("count", figure.to_string())]);
        (need, text, Style::new())
    };
    let mut figures = vec![
        figure(5, "head-here", stats.now_in_restaurant.unwrap_or_default()),
        figure(6, "head-expecting", stats.expecting),
        figure(7, "head-free", stats.free_tables.unwrap_or_default()),
    ];
    let pending = data.pending.len();
    if pending > 0 {
        let count = [("count", pending.to_string())];
        let text = state.words.tui_with("head-pending", &count);
        figures.push((4, text, kit::style(Tone::Warn, state)));
    }
    let count = |waits: usize| [("count", waits.to_string())];
    let open = data.waits.iter().filter(|wait| wait.status.is_open());
    let waiting = open.count();
    if waiting > 0 {
        let text = state.words.tui_with("head-waits", &count(waiting));
        figures.push((6, text, Style::new()));
    }
    let calls = data.waits.iter().filter(|wait| needs_call(wait)).count();
    if calls > 0 {
        let text = state.words.tui_with("head-calls", &count(calls));
        figures.push((3, text, kit::loud(Tone::Warn, state)));
    }
    figures
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
