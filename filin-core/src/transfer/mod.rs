//! Moving data: from one engine to the other, from Filin v3, into a file and out of it.
//!
//! Beside the [`store`](crate::store), not on top of it: a use case changes a few rows by a rule,
//! while this carries all of them as they are. What is copied is known by the [`catalogue`]; a
//! [`feed::Feed`] gives rows (a database of ours, or v3's, told in our tables), a target takes them,
//! and both sides are counted and summed up by [`sum`] to prove it.
//!
//! Everything here blocks: whoever calls it from a runtime does so on a thread for that.

pub mod backup;
mod batch;
pub mod catalogue;
mod copying;
pub mod error;
pub mod feed;
pub mod invariants;
mod making;
pub mod migrate;
pub mod report;
pub mod source;
mod spool;
pub mod sum;
pub mod target;
pub mod v3;
pub mod value;
