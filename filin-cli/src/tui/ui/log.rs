//! What happened, newest first.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line as Text;
use ratatui::widgets::Paragraph;

use super::kit;
use crate::output::Tone;
use crate::shown;
use crate::tui::command::Pane;
use crate::tui::state::{Data, Line, State};

/// Between what happened and who did it.
const SEPARATOR: &str = " · ";

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let top = state.cursors.log;
    let title = if top > 0 {
        format!(" · ↑ {top}")
    } else {
        String::new()
    };
    let block = kit::frame(Pane::Log, &title, state);
    let inside = block.inner(area);
    frame.render_widget(block, area);
    if data.log.is_empty() {
        return kit::empty(frame, inside, "no-events", state);
    }
    let lines = data.log.iter().skip(top).take(inside.height.into());
    let lines = lines.map(|line| drawn(line, inside.width.into(), state));
    frame.render_widget(Paragraph::new(lines.collect::<Vec<_>>()), inside);
}

fn drawn(line: &Line, width: usize, state: &State) -> Text<'static> {
    let today = state.now().map(|now| now.date_naive());
    let time = if today == Some(line.at.date_naive()) {
        line.at.format("%H:%M ").to_string()
    } else {
        let date = shown::date(&state.words, line.at.date_naive());
        format!("{date} {}", line.at.format("%H:%M "))
    };
    let about = match (line.booking, line.table) {
        (Some(booking), _) => format!("#{booking} "),
        (None, Some(table)) => {
            let number = [("number", table.to_string())];
            format!("{} ", state.words.tui_with("table", &number))
        }
        (None, None) => String::new(),
    };
    let what = format!("{about}{}", state.words.event(&line.kind));
    let left = width.saturating_sub(time.len());
    let what = kit::cut(&what, left);
    let mut spans = vec![kit::span(&time, Tone::Dim, state), kit::plain(&what)];
    let room = left.saturating_sub(kit::width(&what) + kit::width(SEPARATOR));
    let who = kit::cut(&who(line, state), room);
    if !who.is_empty() {
        spans.push(kit::span(&format!("{SEPARATOR}{who}"), Tone::Dim, state));
    }
    Text::from(spans)
}

/// Who did it: by name, which a guest has in their booking only, else in words.
fn who(line: &Line, state: &State) -> String {
    let words = &state.words;
    let (kind, number) = line.actor.split_once(':').unwrap_or((&line.actor, ""));
    let numbered = [("number", number.to_owned())];
    let is_number = number.parse::<i64>().is_ok();
    match kind {
        "guest" if number.is_empty() || is_number => {
            let data = state.data.as_ref();
            let booking = line
                .booking
                .zip(data)
                .and_then(|(id, data)| data.booking(id));
            let guest = booking.and_then(|booking| booking.guest.as_ref());
            let name = guest.map(|guest| guest.name.clone());
            let name = name.filter(|name| !name.is_empty());
            name.unwrap_or_else(|| words.tui("actor-guest"))
        }
        "system" if number.is_empty() => words.tui("actor-system"),
        "token" if is_number => words.tui_with("actor-token", &numbered),
        "staff" if is_number => words.tui_with("actor-staff", &numbered),
        _ => line.actor.clone(),
    }
}
