//! The bot, against a simulated Telegram: a real daemon on a real database, on both engines.

#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics has done its work"
)]

mod delivery;
mod frame;
mod guest;
mod staff;
mod support;
