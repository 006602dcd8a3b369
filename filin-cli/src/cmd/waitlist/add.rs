//! `filin waitlist add`: puts somebody on the list who called.

use chrono::NaiveTime;
use clap::Args;
use filin_core::api::waitlist::{StaffWait, WaitEntry};
use filin_core::domain::ids::GuestId;
use filin_core::domain::when;

use super::{COLUMNS, PATH};
use crate::cmd::ids;
use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;

const EXAMPLES: &str = "\
Examples:
  filin waitlist add --date fri --from 20:00 --until 22:00 --guests 4 --phone +79990001122
  filin waitlist add --date today --from 23:00 --until 00:30 --guests 2 --name 'Иван' --minutes 90
  filin waitlist add --date 27.11 --from 19:00 --until 19:00 --guests 6 --guest-id 12";

/// Put somebody on the list who called
///
/// A time before the service day begins (06:00 unless set otherwise) is after midnight:
/// `--date fri --from 23:00 --until 00:30` is the night from Friday to Saturday.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Add {
    /// The service day: today, завтра, fri, 27.11, 2026-11-27
    #[arg(long)]
    date: String,
    /// The first start that they would take: 20:00
    #[arg(long, value_name = "TIME")]
    from: String,
    /// The last start that they would take: 22:00
    #[arg(long, value_name = "TIME")]
    until: String,
    /// How many come
    #[arg(long, value_name = "N")]
    guests: i64,
    #[command(flatten)]
    who: Who,
    /// For how long; else the venue's usual stay
    #[arg(long, value_name = "N")]
    minutes: Option<i64>,
}

/// Who waits: one of these at least.
#[derive(Debug, Args)]
#[group(required = true, multiple = true)]
struct Who {
    /// The guest's phone: finds them, or writes them down
    #[arg(long)]
    phone: Option<String>,
    /// The guest's name; alone or with the phone
    #[arg(long)]
    name: Option<String>,
    /// A guest who is known, by their number
    #[arg(long, value_name = "ID", value_parser = ids::one, conflicts_with_all = ["phone", "name"])]
    guest_id: Option<i64>,
}

impl Add {
    /// Adds them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let words = &desk.out.words;
        let time = |text: &str| dates::typed(words, when::parse_time(text)).map(wire);
        let (from, until) = (time(&self.from)?, time(&self.until)?);
        let day = dates::day(&desk.client, words, Some(&self.date)).await?;
        let body = StaffWait {
            date: day.to_string(),
            from,
            until,
            guests: self.guests,
            minutes: self.minutes,
            phone: self.who.phone,
            name: self.who.name,
            guest_id: self.who.guest_id.map(GuestId),
        };
        let wait: Sent<WaitEntry> = desk.client.post(PATH, &body).await?;
        desk.out.one(&wait, COLUMNS)
    }
}

fn wire(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}
