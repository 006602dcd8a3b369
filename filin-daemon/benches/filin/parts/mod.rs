//! What is measured, a file a part. Each gives its rows, or says what was answered wrongly.

mod backup;
mod booking;
mod broadcast;
mod cached;
mod cli;
mod dashboard;
mod feed;
mod growth;
mod migrate;
mod race;
mod start;
mod telegram;
mod uncached;

use anyhow::ensure;
use chrono::NaiveDate;
use filin_core::api::booking::NewBooking;
use filin_core::domain::ids::BookingId;
use filin_daemon::telegram::sim::{Sim, User};

use crate::options::{Options, Part};
use crate::people;
use crate::place::{Engine, Place};
use crate::report::Row;

/// How many requests are under way at once.
const CONNECTIONS: [usize; 3] = [1, 16, 64];

/// Runs a part on an engine.
pub(crate) async fn run(part: Part, engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    match part {
        // A PostgreSQL starts by itself; what is promised is of a file. The command line has none.
        Part::Start | Part::Cli if engine == Engine::Postgres => Ok(Vec::new()),
        Part::Cli => cli::run(options),
        Part::Start => start::run(options).await,
        Part::Cached => cached::run(engine, options).await,
        Part::Uncached => uncached::run(engine, options).await,
        Part::Booking => booking::run(engine, options).await,
        Part::Race => race::run(engine, options).await,
        Part::Feed => feed::run(engine, options).await,
        Part::Growth => growth::run(engine, options).await,
        Part::Dashboard => dashboard::run(engine, options).await,
        Part::Telegram => telegram::run(engine, options).await,
        Part::Migrate => migrate::run(engine, options).await,
        Part::Backup => backup::run(engine, options).await,
        Part::Broadcast => broadcast::run(engine, options).await,
    }
}

/// On which engine, by how many.
fn on(engine: Engine, connections: usize) -> String {
    format!("{}, {connections}", engine.name())
}

/// Bookings that wait for their confirmation, each with its guest's chat.
async fn ask(place: &Place, sim: &Sim, many: usize) -> anyhow::Result<Vec<(BookingId, i64)>> {
    let mut asked = Vec::with_capacity(many);
    let places = places(place.today(), 20).into_iter();
    for (number, (starts_at, table)) in places.enumerate().take(many) {
        let chat = people::telegram_id(number);
        sim.person(User::new(chat, "Гость"));
        let new = NewBooking {
            starts_at,
            guests: 2,
            table_no: Some(table),
            ..NewBooking::default()
        };
        let act = people::guest_act(place, number);
        let booking = place.services.request_booking(&act, &new, None).await?;
        asked.push((booking.id, chat));
    }
    ensure!(asked.len() == many, "there is no place for {many} guests");
    Ok(asked)
}

/// A table at a time that no other of these places has: six stays of two hours a day at each table,
/// from tomorrow until as far ahead as guests may book. Neighbours in the list differ in their table.
fn places(today: NaiveDate, tables: i64) -> Vec<(String, i64)> {
    let days = today.iter_days().skip(1).take(59);
    let hours = [14, 16, 18, 20, 22, 24];
    let times = days.flat_map(|day| hours.map(|hour| (day, hour)));
    times
        .flat_map(|(day, hour)| {
            let day = if hour == 24 {
                day.succ_opt().unwrap_or(day)
            } else {
                day
            };
            let starts_at = format!("{day}T{:02}:00:00+03:00", hour % 24);
            (1..=tables).map(move |table| (starts_at.clone(), table))
        })
        .collect()
}
