//! `filin dashboard`: the room, live, in a terminal.
//!
//! One way round: a key becomes a [`command::Command`] ([`keymap`]), the [`state::State`] takes it
//! and may ask for an [`effect::Effect`], which [`carry`] carries out with the client; what comes
//! of it, what the live feed says and the ticks of the clock come back through one channel
//! ([`event::Input`]). [`ui::draw`] shows the state and decides nothing.

mod carry;
mod command;
mod effect;
mod event;
mod keymap;
mod run;
mod state;
mod terminal;
mod ui;

pub(crate) use run::{Wish, run};
