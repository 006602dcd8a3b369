//! v3's databases, whole ones and broken ones, told and put into our own schema.

#![allow(clippy::unwrap_used)]

mod anything;
mod broken_bookings;
mod broken_dates;
mod broken_people;
mod consequences;
mod evening;
mod legacy;
mod overlaps;
mod schema;
mod source;
mod told;

use self::source::{V3, v3};
use self::told::{Told, tell};
use crate::transfer::report::{Done, Reason, Tally};
use crate::transfer::value::Value;

/// When everything here comes over: 16:00 at the venue.
const NOW: &str = "2026-11-23T09:00:00Z";
