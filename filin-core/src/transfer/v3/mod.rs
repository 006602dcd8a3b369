//! A database of Filin v3 (the Python bot), told in our tables. Which form each kind of broken row
//! takes is decided here and nowhere else, and each is told to the [`report`](super::report).
//!
//! v3's rows are never held: a survey goes over them once, says what is wrong with them and keeps
//! what one row must know of the others; then each table of ours is told in a pass of its own, which
//! reads the rows in the very same way.

mod blocks;
mod bookings;
mod cells;
mod clients;
mod discount;
mod events;
mod feed;
mod guests;
mod ids;
mod moment;
mod promotions;
pub mod raw;
mod rejects;
mod remarks;
mod reminders;
mod reviews;
mod room;
mod stays;
mod subscribers;
mod survey;
mod tables;
mod teller;
mod venue;
mod visits;

#[cfg(test)]
mod tests;

pub use self::feed::{Options, V3Feed};
