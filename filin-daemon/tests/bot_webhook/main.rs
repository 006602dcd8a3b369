//! The bot again, test for test, where Telegram calls instead of being asked.

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

#[path = "../bot/delivery/mod.rs"]
mod delivery;
#[path = "../bot/frame/mod.rs"]
mod frame;
#[path = "../bot/guest/mod.rs"]
mod guest;
mod hook;
#[path = "../bot/staff/mod.rs"]
mod staff;
#[path = "../bot/support.rs"]
mod support;

/// How updates come, if a test does not say.
const MODE: BotMode = BotMode::Webhook;
