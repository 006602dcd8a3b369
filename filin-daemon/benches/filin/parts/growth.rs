//! What staff and guests look at, in a database with a thousand bookings and in one with a million:
//! ten days of a hundred against twenty-seven years of them. The same day, the same number of rows;
//! requests go to both in turn, one at a time, each right after a change, so that nothing is
//! remembered.

use std::time::{Duration, Instant};

use anyhow::Context;
use filin_core::domain::actor::Role;

use crate::child::Child;
use crate::client::Client;
use crate::fill::{self, A_DAY, Past, TABLES};
use crate::options::{Options, Part};
use crate::people;
use crate::place::{Engine, Place};
use crate::report::{Budget, Figure, Row, median};

const PART: Part = Part::Growth;
const TOKENS: usize = 50;
/// Bookings of each guest.
const EACH: usize = 20;
const AHEAD: usize = 4;
/// "Stays flat", with room for one more level of an index.
const MOST: f64 = 2.0;

pub(crate) async fn run(engine: Engine, options: &Options) -> anyhow::Result<Vec<Row>> {
    let many = if options.quick { 100_000 } else { 1_000_000 };
    let small = Side::open(engine, 1_000).await?;
    let large = Side::open(engine, many).await?;
    let today = small.place.today();
    let tomorrow = today.succ_opt().context("the end of time")?;
    let mut rows = Vec::new();
    for (what, path) in [
        (
            "a day's bookings",
            format!("/api/admin/bookings?date={today}"),
        ),
        ("the room", format!("/api/admin/tables?date={today}")),
        (
            "availability",
            format!("/api/admin/availability?date={tomorrow}&guests=2"),
        ),
        (
            "the day's figures",
            format!("/api/admin/stats?date={today}"),
        ),
        ("a guest's card", "/api/admin/guests/{guest}".to_owned()),
    ] {
        let what = format!("{what}, {many} bookings");
        let row = match compare(&small, &large, &path, options).await? {
            Some((ours, theirs, ratio)) => Row::new(PART, &what, engine.name(), ours)
                .beside("with 1000", theirs)
                .ratio(ratio)
                .budget(Budget::RatioAtMost(MOST)),
            None => Row::new(PART, &what, engine.name(), Figure::new(f64::NAN, "ms"))
                .note(format!("not there: GET {path}")),
        };
        rows.push(row);
    }
    let seconds = Figure::new(large.filled.as_secs_f64(), "s");
    let filled = Row::new(
        PART,
        &format!("filling {many} bookings"),
        engine.name(),
        seconds,
    );
    rows.push(filled.budget(Budget::AtMost(60.0)));
    small.close().await?;
    large.close().await?;
    Ok(rows)
}

/// A database of one size with a daemon at work on it.
struct Side {
    place: Place,
    daemon: Child,
    client: Client,
    tokens: Vec<String>,
    /// Somebody with a booking today.
    guest: usize,
    filled: Duration,
}

impl Side {
    async fn open(engine: Engine, bookings: usize) -> anyhow::Result<Self> {
        let place = Place::open(engine, TABLES).await?;
        let past = Past {
            bookings,
            guests: bookings / EACH,
            ahead: AHEAD,
        };
        let begun = Instant::now();
        fill::fill(&place, past).await?;
        let filled = begun.elapsed();
        let tokens = people::tokens(&place, TOKENS, Role::Owner).await?;
        let daemon = Child::daemon(&place.url).await?;
        let today = bookings - (AHEAD + 1) * A_DAY;
        Ok(Self {
            client: Client::new(&daemon)?,
            guest: 1 + today % past.guests,
            place,
            daemon,
            tokens,
            filled,
        })
    }

    /// Changes something, then looks; `None` if there is no such page.
    async fn look(&self, path: &str, number: usize) -> anyhow::Result<Option<Duration>> {
        let path = path.replace("{guest}", &self.guest.to_string());
        let who = self.tokens.get(number % TOKENS).context("no token")?;
        self.client.rename(who, number).await?;
        match self.client.look(&path, who).await? {
            (200, _, took) => Ok(Some(took)),
            (404, _, _) => Ok(None),
            (status, body, _) => anyhow::bail!("GET {path}: {status} {body}"),
        }
    }

    async fn close(self) -> anyhow::Result<()> {
        self.daemon.stop().await?;
        self.place.close().await;
        Ok(())
    }
}

/// The middle times of the large and the small side, and how many times as long the large takes.
async fn compare(
    small: &Side,
    large: &Side,
    path: &str,
    options: &Options,
) -> anyhow::Result<Option<(Figure, Figure, f64)>> {
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for number in 0..if options.quick { 20 } else { 100 } {
        let looks = (
            small.look(path, number).await?,
            large.look(path, number).await?,
        );
        let (Some(few), Some(many)) = looks else {
            return Ok(None);
        };
        theirs.push(few.as_secs_f64() * 1e3);
        ours.push(many.as_secs_f64() * 1e3);
    }
    let (ours, theirs) = (median(ours), median(theirs));
    Ok(Some((
        Figure::new(ours, "ms"),
        Figure::new(theirs, "ms"),
        ours / theirs,
    )))
}
