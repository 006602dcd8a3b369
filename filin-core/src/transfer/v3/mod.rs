//! A database of Filin v3 (the Python bot), told in our tables. Which form each kind of broken row
//! takes is decided here and nowhere else, and each is told to the [`report`](super::report).

pub mod raw;
