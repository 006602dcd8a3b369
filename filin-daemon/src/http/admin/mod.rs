//! What staff, managers and owners may do. Each route's guard says from which role on.

pub mod access;
pub mod backups;
pub mod blocks;
pub mod bookings;
pub mod broadcasts;
pub mod diagnosis;
pub mod events;
pub mod export;
pub mod feeds;
pub mod guests;
pub mod menu;
pub mod promotions;
pub mod reviews;
pub mod room;
pub mod session;
pub mod staff;
pub mod venue;
pub mod waitlist;

use rocket::{Route, routes};

/// The routes below `/api/admin`.
pub fn routes() -> Vec<Route> {
    routes![
        access::whoami,
        access::tokens,
        access::issue,
        access::revoke,
        access::ws_ticket,
        backups::create,
        backups::list,
        backups::show,
        backups::file,
        blocks::list,
        blocks::show,
        blocks::create,
        blocks::lift,
        bookings::list,
        bookings::create,
        bookings::show,
        bookings::change,
        bookings::step,
        bookings::history,
        broadcasts::subscribers,
        broadcasts::create,
        broadcasts::preview,
        broadcasts::upload,
        broadcasts::list,
        broadcasts::show,
        broadcasts::pause,
        broadcasts::resume,
        broadcasts::cancel,
        diagnosis::show,
        events::list,
        export::bookings,
        export::guests,
        export::stats,
        feeds::list,
        feeds::issue,
        feeds::revoke,
        menu::list,
        menu::add,
        menu::change,
        menu::remove,
        menu::order,
        promotions::list,
        promotions::add,
        promotions::change,
        promotions::remove,
        reviews::list,
        reviews::summary,
        reviews::show,
        reviews::remove,
        guests::list,
        guests::tags,
        guests::show,
        guests::change,
        guests::visits,
        guests::bar,
        guests::unbar,
        guests::export,
        guests::forget,
        room::stats,
        room::stats_by_day,
        room::trends,
        room::tables,
        room::availability,
        room::add_table,
        room::change_table,
        room::retire_table,
        room::preview_table,
        session::sign_in,
        session::sign_out,
        staff::list,
        staff::grant,
        staff::remove,
        venue::show,
        venue::change,
        venue::hours,
        venue::set_hours,
        venue::preview_hours,
        waitlist::list,
        waitlist::add,
        waitlist::remove,
        waitlist::claim,
    ]
}
