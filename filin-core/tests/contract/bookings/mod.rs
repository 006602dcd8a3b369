//! Bookings: asked for, taken, moved, stepped, refused.

mod histories;
mod idempotency;
mod jobs;
mod lists;
mod moves;
mod nothing_written;
mod request;
mod staff;
mod staff_refused;
mod steps;
mod transitions;
mod undo;
