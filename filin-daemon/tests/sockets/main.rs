//! The daemon as it is run: the real binary in a process of its own, over real sockets, on both
//! engines. Kills, outages, reconnects, and the command line against all of it.

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

mod cast;
mod cli;
mod dashboard;
mod demo;
mod doors;
mod feed;
mod kill;
mod lagging;
mod outage;
mod post;
mod reconnect;
mod replicas;
mod settings;
mod start;
mod stop;
mod support;
mod v3;
mod waitlist;
