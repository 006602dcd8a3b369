//! `filin events tail`: the end of the log, and what is added to it.

use clap::Args;
use filin_core::api::event::{Event, Live};

use super::{COLUMNS, list};
use crate::cmd::follow::follow;
use crate::desk::Desk;
use crate::error::Result;
use crate::live::Heard;

const EXAMPLES: &str = "\
Examples:
  filin events tail
  filin events tail --limit 100 -o csv
  filin events tail --follow
  filin events tail --follow --since 12000 -o json | jq -c '[.seq, .kind]'";

/// Its end, oldest first, and what is added to it; for owners
///
/// Whoever is no owner watches bookings: `filin bookings watch`.
///
/// With --follow it goes on until Ctrl-C: a line an event, JSON as one object a line. A lost
/// connection is told on stderr and tried again, and no event is left out.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Tail {
    /// How many [default: 10, or all with --since]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
    /// Only those after this number
    #[arg(long, value_name = "SEQ")]
    since: Option<i64>,
    /// Go on with what happens
    #[arg(short, long)]
    follow: bool,
}

/// How many, unless said.
const USUAL: usize = 10;

impl Tail {
    /// Shows it.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let limit = match (self.limit, self.since) {
            (Some(limit), _) => limit as usize,
            (None, Some(_)) => usize::MAX,
            (None, None) => USUAL,
        };
        let mut events = list::newest(&desk.client, limit, None, self.since).await?;
        events.reverse();
        if !self.follow {
            return desk.out.list(&events, COLUMNS, "empty-events");
        }
        desk.out.head(COLUMNS)?;
        let mut last = self.since.unwrap_or(0);
        print(desk, &events, &mut last)?;
        follow(desk, Some(last), async |heard| {
            // The feed says that there is something; what it is stands in the log.
            if is_news(&heard, last) {
                let mut fresh = list::newest(&desk.client, usize::MAX, None, Some(last)).await?;
                fresh.reverse();
                print(desk, &fresh, &mut last)?;
            }
            Ok(())
        })
        .await
    }
}

fn print(desk: &Desk<'_>, events: &[Event], last: &mut i64) -> Result<()> {
    for event in events {
        desk.out.line(event, COLUMNS)?;
        *last = event.seq;
    }
    Ok(())
}

/// Whether the log may have grown beyond `last`.
fn is_news(heard: &Heard, last: i64) -> bool {
    match heard {
        Heard::Said(said) => match **said {
            Live::Hello { seq }
            | Live::BookingUpdate { seq, .. }
            | Live::TableUpdate { seq, .. }
            | Live::Event { seq, .. }
            | Live::BroadcastProgress { seq, .. }
            | Live::Lagged { seq } => seq > last,
            Live::StatsUpdate { .. } | Live::Pong => false,
        },
        Heard::Unknown => true,
        Heard::Online { .. } | Heard::Offline { .. } => false,
    }
}
