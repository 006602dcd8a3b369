//! The commands, one a file: its arguments and its `run`.

pub(crate) mod bookings;
pub(crate) mod broadcast;
pub(crate) mod completions;
pub(crate) mod dashboard;
pub(crate) mod doctor;
mod dry_run;
pub(crate) mod events;
pub(crate) mod feeds;
mod follow;
pub(crate) mod guests;
pub(crate) mod hours;
pub(crate) mod ids;
mod impact;
pub(crate) mod login;
pub(crate) mod man;
pub(crate) mod menu;
pub(crate) mod migrate;
pub(crate) mod promos;
pub(crate) mod reviews;
pub(crate) mod slots;
pub(crate) mod staff;
pub(crate) mod stats;
pub(crate) mod tables;
pub(crate) mod tokens;
pub(crate) mod venue;
pub(crate) mod waitlist;
