//! The bot as people meet it: a daemon that polls a simulated Telegram, on both engines.

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

#[allow(dead_code, unused_imports, reason = "each binary takes what it needs")]
#[path = "../support/mod.rs"]
mod daemon;
mod staff;
mod support;
