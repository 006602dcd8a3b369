//! Draws the state; decides nothing.

mod casts;
mod day;
mod details;
mod floor;
mod foot;
mod form;
mod guest;
mod head;
pub(crate) mod help;
mod kit;
pub(crate) mod layout;
mod log;
mod queue;
mod stats;
mod waits;

use ratatui::Frame;
use ratatui::layout::Rect;

use super::command::Pane;
use super::state::{Modal, State};

/// Draws everything.
pub(crate) fn draw(frame: &mut Frame<'_>, state: &State) {
    let Some(areas) = layout::areas(frame.area(), state) else {
        return head::too_small(frame, state);
    };
    head::draw(frame, areas.head, state);
    for (pane, area) in &areas.panes {
        pane_of(frame, *pane, *area, state);
    }
    foot::draw(frame, areas.toast, areas.foot, state);
    match &state.modal {
        Some(Modal::Help(top)) => help::draw(frame, areas.body, *top, state),
        Some(Modal::Details) => details::draw(frame, areas.body, state),
        Some(Modal::Ask(ask)) => form::ask(frame, areas.body, ask, state),
        Some(Modal::Form(form)) => form::draw(frame, areas.body, form, state),
        None => {}
    }
}

fn pane_of(frame: &mut Frame<'_>, pane: Pane, area: Rect, state: &State) {
    let Some(data) = &state.data else {
        return head::waiting(frame, pane, area, state);
    };
    match pane {
        Pane::Floor => floor::draw(frame, area, data, state),
        Pane::Day => day::draw(frame, area, data, state),
        Pane::Queue => queue::draw(frame, area, data, state),
        Pane::Guest => guest::draw(frame, area, data, state),
        Pane::Stats => stats::draw(frame, area, data, state),
        Pane::Waits => waits::draw(frame, area, data, state),
        Pane::Log => log::draw(frame, area, data, state),
        Pane::Casts => casts::draw(frame, area, data, state),
    }
}

#[cfg(test)]
mod tests;
