//! The binary as a process, against a small server that answers what each test tells it to.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that panics has done its work"
)]

mod acts;
mod backup;
mod bookings;
mod broadcast;
mod failures;
mod feeds;
mod guests;
mod help;
mod house;
mod matrix;
mod menu;
mod newer;
mod output;
mod profiles;
mod promos;
mod reviews;
mod room;
mod steps;
mod support;
mod tab;
mod waitlist;
mod watch;
mod world;
