//! `filin bookings create`: a booking by phone, or guests who just came.

use clap::Args;
use filin_core::api::booking::{Booking, StaffBooking};

use super::{PATH, tell};
use crate::complete::{self, Noun};
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin bookings create --date fri --time 19:00 --guests 4 --phone +79990001122 --name 'Иван'
  filin bookings create --date 27.11 --time 00:30 --guests 6 --tables 3,4 --minutes 180
  filin bookings create --walk-in --guests 2 --table 7";

/// Take a booking, or seat guests who just came
///
/// A time before the service day begins (06:00 unless set otherwise) is after midnight:
/// `--date fri --time 00:30` is the night from Friday to Saturday.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Create {
    /// The service day: today, завтра, fri, 27.11, 2026-11-27
    /// [default: today]
    #[arg(long, requires = "time")]
    date: Option<String>,
    /// When they come: 18:00, or now
    #[arg(long, required_unless_present = "walk_in")]
    time: Option<String>,
    /// How many come
    #[arg(long, value_name = "N")]
    guests: i64,
    /// Which table; else the best one is chosen
    #[arg(long, value_name = "N", conflicts_with = "tables", add = complete::of(Noun::Table))]
    table: Option<i64>,
    /// Which tables, joined
    #[arg(long, value_name = "N,N", value_delimiter = ',')]
    tables: Option<Vec<i64>>,
    /// The guest's phone: finds them, or writes them down
    #[arg(long)]
    phone: Option<String>,
    /// The guest's name
    #[arg(long)]
    name: Option<String>,
    /// For how long; else the venue's usual stay
    #[arg(long, value_name = "N")]
    minutes: Option<i64>,
    /// Wishes
    #[arg(long, value_name = "TEXT")]
    comment: Option<String>,
    /// They are here: seat them at once (now, unless a time is given)
    #[arg(long)]
    walk_in: bool,
}

impl Create {
    /// Books.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let (words, date) = (&desk.out.words, self.date.as_deref());
        let starts_at = match &self.time {
            Some(time) => Some(dates::typed_moment(&desk.client, words, date, time).await?),
            None => None,
        };
        let body = StaffBooking {
            starts_at,
            guests: self.guests,
            table_no: self.table,
            tables: self.tables,
            minutes: self.minutes,
            phone: self.phone,
            name: self.name,
            guest_id: None,
            comment: self.comment,
            walk_in: self.walk_in,
        };
        let booking: Sent<Booking> = desk.client.post_once(PATH, &body).await?;
        tell(desk, &booking)
    }
}
