//! The binary as a process, against a small server that answers what each test tells it to.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that panics has done its work"
)]

mod acts;
mod failures;
mod guests;
mod output;
mod profiles;
mod room;
mod steps;
mod support;
