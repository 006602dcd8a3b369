//! The contract of the core: what a use case promises, on both engines. Every case is named by
//! its engine; `support` opens a venue of its own for each test.

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

mod access;
mod availability;
mod blocks;
mod bookings;
mod bot;
mod broadcasts;
mod cache;
mod concurrency;
mod day_start;
mod events;
mod export;
mod feeds;
mod guests;
mod holds;
mod hours;
mod impact;
mod menu;
mod occupancy;
mod post;
mod promotions;
mod reminders;
mod reviews;
mod roles;
mod room;
mod schema;
mod sessions;
mod staff;
mod support;
mod tables;
mod texts;
mod transfer;
mod trends;
mod v3;
mod venue;
mod waitlist;
