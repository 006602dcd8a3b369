//! A database of Filin v3 (the Python bot), told in our tables. Which form each kind of broken row
//! takes is decided here and nowhere else, and each is told to the [`report`](super::report).
//!
//! v3's rows are never held. A survey goes over them once, says what is wrong with them and keeps what
//! one row must know of the others. It tells our bookings on the way, and what they are to other
//! tables waits in a file for their turn; each other table is told in a pass of its own, which reads
//! v3's rows in the very same way.

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
mod plan;
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
mod waiting;

#[cfg(test)]
mod tests;

pub use self::feed::{Options, V3Feed};
