//! The keys, what the letters on the floor and the marks of bookings mean, and whom we talk to.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::{floor, kit};
use crate::output::Tone;
use crate::tui::keymap;
use crate::tui::state::State;

/// No help has more lines, however narrow.
pub(crate) const LINES: usize = 60;
/// From this width on the keys stand in two columns.
const ROOMY: u16 = 76;

/// In a frame of its own, in two columns where there is room.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, top: usize, state: &State) {
    let (columns, width) = if area.width >= ROOMY {
        (2, 80)
    } else {
        (1, 42)
    };
    let inner = usize::from(area.width.min(width)).saturating_sub(2);
    let mut lines = keys(columns, inner, state);
    lines.push(Line::default());
    lines.extend(
        floor::legend(inner.saturating_sub(2), state)
            .into_iter()
            .map(indented),
    );
    lines.push(Line::default());
    lines.extend(told(inner.saturating_sub(2), state));
    lines.push(Line::default());
    lines.extend(about(state).iter().map(|text| {
        let text = kit::cut(text, inner.saturating_sub(2));
        indented(Line::from(kit::span(&text, Tone::Dim, state)))
    }));
    let height = u16::try_from(lines.len() + 2).unwrap_or(u16::MAX);
    let title = state.words.tui("help");
    let inside = kit::popup(frame, area, (width, height), &title, state);
    let last = lines.len().saturating_sub(inside.height.into());
    let lines: Vec<Line<'static>> = lines.into_iter().skip(top.min(last)).collect();
    frame.render_widget(Paragraph::new(lines), inside);
}

/// How a line of bookings reads, and what no key is for.
fn told(width: usize, state: &State) -> Vec<Line<'static>> {
    let line = |text: &str| indented(Line::from(kit::plain(text)));
    [
        "help-line",
        "help-marks",
        "help-waits",
        "help-casts",
        "help-longer",
        "help-elsewhere",
    ]
    .into_iter()
    .flat_map(|key| kit::wrapped(&state.words.tui(key), width))
    .map(|text| line(&text))
    .collect()
}

fn indented(mut line: Line<'static>) -> Line<'static> {
    line.spans.insert(0, Span::raw(" "));
    line
}

fn keys(columns: usize, width: usize, state: &State) -> Vec<Line<'static>> {
    let rows = keymap::HELP.len().div_ceil(columns);
    let cell = width / columns;
    let bold = Style::new().add_modifier(Modifier::BOLD);
    (0..rows)
        .map(|row| {
            let hints = (0..columns).filter_map(|column| keymap::HELP.get(column * rows + row));
            Line::from_iter(hints.flat_map(|(key, text)| {
                let text = kit::fit(&state.words.tui(text), cell.saturating_sub(10));
                [
                    Span::styled(format!(" {} ", kit::fit(key, 8)), bold),
                    Span::raw(text),
                ]
            }))
        })
        .collect()
}

/// The server, who we are to it, and both versions.
fn about(state: &State) -> Vec<String> {
    let words = &state.words;
    let server = [("server", state.settings.server.clone())];
    let mut about = vec![words.tui_with("about-server", &server)];
    if let Some(data) = &state.data {
        let who = [
            ("name", data.who.name.clone()),
            ("role", words.role(data.who.role)),
        ];
        about.push(words.tui_with("about-who", &who));
        let versions = [
            ("server", data.version.clone()),
            ("own", env!("CARGO_PKG_VERSION").to_owned()),
        ];
        about.push(words.tui_with("about-versions", &versions));
    }
    about
}
