//! The bot, against a simulated Telegram: a real daemon on a real database, on both engines.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a test that panics has done its work"
)]

use filin_daemon::config::BotMode;

mod delivery;
mod frame;
mod guest;
mod polling;
mod staff;
mod support;

/// How updates come, if a test does not say. `tests/bot_webhook` has the same tests by webhook.
const MODE: BotMode = BotMode::Polling;
