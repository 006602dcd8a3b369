//! The daemon's HTTP door, through Rocket without a socket, on both engines. Every case is named
//! by its engine; `support` starts a daemon of its own for each test.

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

mod attend;
mod backups;
mod bodies;
mod broadcasts;
mod cache;
mod concurrency;
mod cookies;
mod desk;
mod desk_input;
mod diagnosis;
mod edge;
mod export;
mod feeds;
mod guest;
mod guests;
mod init_data;
mod menu;
mod metrics;
mod pack;
mod pages;
mod policy;
mod promotions;
mod quiet;
mod rates;
mod reviews;
mod routes;
mod rules;
mod sessions;
mod showcase_input;
#[path = "../support/mod.rs"]
mod support;
mod venue;
mod verbatim;
mod waitlist;
mod webhook;
mod wire;
