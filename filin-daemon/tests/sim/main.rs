//! The simulator of Telegram behaves like Telegram: over real sockets, as a bot would see it.

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

mod bot;
mod deeds;
mod edits;
mod faults;
mod files;
mod limits;
mod media;
mod messages;
mod page;
mod parcel;
mod polling;
mod throng;
mod webhook;
