//! Whoever waits for a table, those to be called before all others; below them, whoever is looked
//! at in words.

use filin_core::api::waitlist::{WaitEntry, WaitOffer};
use filin_core::domain::ids::WaitId;
use filin_core::domain::waitlist::WaitStatus;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::{kit, queue};
use crate::output::Tone;
use crate::shown;
use crate::tui::command::Pane;
use crate::tui::state::{Data, State, needs_call};

/// From this width on there is a phone.
const ROOMY: usize = 50;
/// The cells of `20:00–22:00`, then of a phone and of how it stands.
const WINDOW: usize = 11;
const PHONE: usize = 13;
const STATUS: usize = 11;

/// The panel.
pub(crate) fn draw(frame: &mut Frame<'_>, area: Rect, data: &Data, state: &State) {
    let rows = &state.rows.waits;
    let mut block = kit::frame(Pane::Waits, &title(data, state), state);
    if data.waits.iter().any(needs_call) {
        block = block
            .border_style(kit::style(Tone::Warn, state))
            .title_style(kit::loud(Tone::Warn, state));
    }
    let inside = block.inner(area);
    frame.render_widget(block, area);
    if rows.is_empty() {
        return kit::empty(frame, inside, "no-waits", state);
    }
    let [list, picked] = parts(inside);
    let lines = (rows.len(), state.cursors.waits.at);
    kit::list(frame, list, lines, kit::mark(Pane::Waits, state), |row| {
        line(rows.get(row), list.width.into(), state)
    });
    if let Some(wait) = state.wait() {
        let told = told(wait, picked.width.into(), state);
        frame.render_widget(Paragraph::new(told), picked);
    }
}

/// The list, and the line below it where there is room.
pub(crate) fn parts(inside: Rect) -> [Rect; 2] {
    let told = u16::from(inside.height > 2);
    Layout::vertical([Constraint::Fill(1), Constraint::Length(told)]).areas(inside)
}

fn title(data: &Data, state: &State) -> String {
    let open = data.waits.iter().filter(|wait| wait.status.is_open());
    let (here, elsewhere): (Vec<_>, Vec<_>) = open.partition(|wait| wait.date == data.day);
    let title = format!(" · {}", here.len());
    if elsewhere.is_empty() {
        return title;
    }
    let count = [("count", elsewhere.len().to_string())];
    format!("{title} · {}", state.words.tui_with("other-days", &count))
}

fn line(id: Option<&WaitId>, width: usize, state: &State) -> Line<'static> {
    let Some(wait) = id.and_then(|id| state.waiting(*id)) else {
        return Line::default();
    };
    if needs_call(wait) {
        return to_call(wait, width, state);
    }
    let roomy = width >= ROOMY;
    let (status, tone) = status(wait, state);
    let status = kit::fit(&status, STATUS);
    let window = kit::fit(&window(wait), WINDOW);
    let taken = WINDOW + 5 + STATUS + if roomy { PHONE } else { 0 };
    let name = kit::fit(&state.who_waits(wait), width.saturating_sub(taken));
    let phone = if roomy {
        kit::fit(&phone(wait).unwrap_or_default(), PHONE)
    } else {
        String::new()
    };
    let over = !wait.status.is_open();
    let plain = if over { Tone::Dim } else { Tone::Plain };
    Line::from(vec![
        kit::span(&format!("{window}{:>3} {name} ", wait.guests), plain, state),
        kit::span(&phone, Tone::Dim, state),
        kit::span(&status, tone, state),
    ])
}

/// Their offer ends in minutes, and nobody but staff can tell them.
fn to_call(wait: &WaitEntry, width: usize, state: &State) -> Line<'static> {
    let words = &state.words;
    let call = match phone(wait) {
        Some(phone) => words.tui_with("call", &[("phone", phone)]),
        None => words.tui("call-out"),
    };
    let until = wait.offer.as_ref().map(|offer| until(offer, state));
    let who = format!("×{} {}", wait.guests, state.who_waits(wait));
    let mut parts = vec![
        (call, Tone::Warn),
        (until.unwrap_or_default(), Tone::Warn),
        (who, Tone::Plain),
    ];
    if state.day() != Some(wait.date) {
        parts.push((shown::day_short(words, wait.date), Tone::Plain));
    }
    kit::joined(&parts, width, state).style(kit::loud(Tone::Plain, state))
}

fn window(wait: &WaitEntry) -> String {
    let (from, until) = (wait.from_at.format("%H:%M"), wait.until_at.format("%H:%M"));
    if wait.from_at == wait.until_at {
        from.to_string()
    } else {
        format!("{from}–{until}")
    }
}

/// How it stands: for how long they wait, until when they may answer, or that they did not.
fn status(wait: &WaitEntry, state: &State) -> (String, Tone) {
    let words = &state.words;
    match (&wait.offer, wait.status) {
        (Some(offer), WaitStatus::Offered) => (until(offer, state), Tone::Accent),
        (_, WaitStatus::Waiting) => {
            let waited = state.now().map(|now| now - wait.created_at);
            let age = waited.map(|waited| queue::age(waited, state));
            (age.unwrap_or_default(), Tone::Dim)
        }
        (_, WaitStatus::Lapsed) => (words.tui("short-lapsed"), Tone::Dim),
        (_, other) => (words.word("wait", other.as_str()), Tone::Dim),
    }
}

fn until(offer: &WaitOffer, state: &State) -> String {
    let time = offer.expires_at.format("%H:%M").to_string();
    state.words.tui_with("until", &[("time", time)])
}

/// `20:00–22:00, table 3+4, until 19:10`.
pub(crate) fn offer(wait: &WaitEntry, state: &State) -> Option<String> {
    let words = &state.words;
    let offer = wait.offer.as_ref()?;
    let tables: Vec<String> = offer.tables.iter().map(ToString::to_string).collect();
    let time = shown::period(words, wait.date, offer.starts_at, offer.ends_at);
    let args = [
        ("time", time),
        ("tables", tables.join("+")),
        ("until", offer.expires_at.format("%H:%M").to_string()),
    ];
    Some(words.with("wait-offer", &args))
}

/// Their phone.
pub(crate) fn phone(wait: &WaitEntry) -> Option<String> {
    wait.guest.as_ref()?.phone.clone()
}

/// Whoever is looked at, in words: the most needed first.
fn told(wait: &WaitEntry, width: usize, state: &State) -> Line<'static> {
    let words = &state.words;
    let since = wait.created_at.format("%H:%M").to_string();
    let parts = [
        (offer(wait, state).unwrap_or_default(), Tone::Accent),
        (phone(wait).unwrap_or_default(), Tone::Plain),
        (words.tui_with("since", &[("time", since)]), Tone::Dim),
        (words.word("wait", wait.status.as_str()), Tone::Dim),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .filter(|part| !part.0.is_empty())
        .collect();
    kit::joined(&parts, width, state)
}
