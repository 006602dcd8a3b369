//! Telegram's Bot API, simulated on this machine: people who write and press, groups, limits,
//! faults, webhooks, and a web page to be somebody in it. `filin-daemon demo` runs it instead of
//! Telegram, and so do the bot's tests, its kill tests and the bench.
//!
//! It is strict where Telegram is, in Telegram's words, so that a mistake of the bot fails here
//! first. Where Telegram's own bounds are unknown the file that holds them says what was chosen.
//!
//! Over HTTP: the Bot API at `/bot<token>/<method>`, files at `/file/bot<token>/…`, the page at
//! `/`, and what people do at `/sim/…` ([`page`] lists it).

mod core;
mod deeds;
mod door;
mod faults;
mod handle;
mod keyboard;
mod limits;
mod markup;
mod message;
mod methods;
pub mod page;
mod params;
mod people;
mod queue;
mod refusal;
mod show;
mod shown;
mod state;
mod webapp;
mod webhook;

use std::sync::Arc;

use chrono::TimeDelta;

pub use self::faults::Faults;
pub use self::handle::Sim;
pub use self::people::User;
pub use self::shown::{Answered, Button, Call, Shown, View};
use crate::clock::Clock;

/// Moves the clock that the daemon and the simulator share.
pub type Advance = Arc<dyn Fn(TimeDelta) + Send + Sync>;

/// What a simulator is to be like.
#[derive(Clone)]
pub struct Options {
    /// The bot's token; the number before the colon is its id.
    pub token: String,
    /// How many times faster than Telegram's the limits, penalties and retries run; 0 is without
    /// limits.
    pub scale: u32,
    /// The port on loopback; 0 takes a free one.
    pub port: u16,
    /// Dates messages. Limits and waits go by the machine's own time.
    pub clock: Clock,
    /// Where the Mini App is.
    pub webapp_url: Option<String>,
    /// The staff's group, which is then there from the beginning, without members.
    pub staff_chat: Option<i64>,
    /// People whom nobody wants to be: the page lists them last.
    pub extras: Vec<i64>,
    /// Of chance in faults.
    pub seed: u64,
    /// How the page moves the clock; without it the page does not.
    pub advance: Option<Advance>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            token: "42:TEST".into(),
            scale: 0,
            port: 0,
            clock: Clock::system(),
            webapp_url: None,
            staff_chat: None,
            extras: Vec::new(),
            seed: 1,
            advance: None,
        }
    }
}
