//! The ground floor: what a lounge's front desk *is*, as types and rules.
//!
//! Nothing here is async, reads a clock, knows SQL or a transport. A rule that refuses says so
//! with a [`refusal::Refusal`]; everything above only carries it to whoever asked.

pub mod actor;
pub mod backup;
pub mod booking;
pub mod broadcast;
pub mod guest;
pub mod hours;
pub mod ids;
pub mod impact;
pub mod load;
pub mod loyalty;
pub mod markup;
pub mod menu;
pub mod occupancy;
pub mod period;
pub mod phone;
pub mod picture;
pub mod post;
pub mod promotion;
pub mod refusal;
pub mod reminder;
pub mod review;
pub mod seating;
pub mod service_day;
pub mod slots;
pub mod table;
pub mod text;
pub mod waitlist;
pub mod when;
