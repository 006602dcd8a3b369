//! The daemon of Filin as a library, so that tests run what the binary runs: config → store →
//! services → HTTP and jobs → graceful stop.

pub mod app;
pub mod backups;
mod bot;
pub mod clock;
pub mod config;
pub mod db;
pub mod demo;
pub mod diagnosis;
pub mod http;
pub mod jobs;
pub mod launch;
pub mod live;
pub mod logging;
pub mod metrics;
pub mod telegram;
