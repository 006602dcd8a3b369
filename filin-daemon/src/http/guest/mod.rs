//! What guests may do.

pub mod availability;
pub mod bookings;
pub mod bootstrap;
pub mod broadcasts;
pub mod reviews;
pub mod session;
pub mod waitlist;

use rocket::{Route, routes};

/// The routes below `/api`.
pub fn routes() -> Vec<Route> {
    routes![
        bootstrap::bootstrap,
        availability::availability,
        bookings::request,
        bookings::own,
        bookings::change,
        bookings::attend,
        bookings::cancel,
        broadcasts::click,
        reviews::leave,
        reviews::own,
        reviews::change,
        session::open,
        session::close,
        waitlist::join,
        waitlist::own,
        waitlist::leave,
        waitlist::claim,
    ]
}
