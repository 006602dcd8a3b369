//! `filin venue`: the venue's settings.

mod set;

use clap::Subcommand;
use filin_core::api::venue::Venue as Settings;

use crate::dates;
use crate::desk::Desk;
use crate::error::Result;
use crate::output::{Cell, Column};
use crate::shown;

const EXAMPLES: &str = "\
Examples:
  filin venue show
  filin venue set --schedule 'Ежедневно 14:00–02:00'
  filin venue set --rule stay_min=150 --rule step_min=15";
const SHOW_EXAMPLES: &str = "\
Examples:
  filin venue show
  filin venue show -o json";

/// The venue's settings
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Venue {
    /// The settings as they stand
    #[command(after_help = SHOW_EXAMPLES)]
    Show,
    /// Change some of them
    Set(Box<set::Set>),
}

impl Venue {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let settings = match self {
            Self::Show => dates::venue(&desk.client).await?,
            Self::Set(args) => args.run(desk).await?,
        };
        desk.out.one(&settings, COLUMNS)
    }
}

const COLUMNS: &[Column<Settings>] = &[
    Column::new("name", |venue, _| Cell::of(&venue.name)),
    Column::new("zone", |venue, _| Cell::of(&venue.zone)),
    Column::new("day_start", |venue, _| Cell::of(&venue.day_start)),
    Column::new("language", |venue, _| Cell::of(venue.language.as_str())),
    Column::new("today", |venue, words| {
        Cell::two(venue.today, shown::day_short(words, venue.today))
    }),
    Column::new("schedule", |venue, _| Cell::of(&venue.schedule)),
    Column::new("contacts", |venue, _| Cell::of(&venue.contacts)),
    Column::new("step_min", |venue, _| Cell::of(venue.rules.step_min)),
    Column::new("stay_min", |venue, _| Cell::of(venue.rules.stay_min)),
    Column::new("min_stay_min", |venue, _| {
        Cell::of(venue.rules.min_stay_min)
    }),
    Column::new("max_stay_min", |venue, _| {
        Cell::of(venue.rules.max_stay_min)
    }),
    Column::new("buffer_min", |venue, _| Cell::of(venue.rules.buffer_min)),
    Column::new("notice_min", |venue, _| Cell::of(venue.rules.notice_min)),
    Column::new("advance_days", |venue, _| {
        Cell::of(venue.rules.advance_days)
    }),
    Column::new("cutoff_min", |venue, _| Cell::of(venue.rules.cutoff_min)),
    Column::new("max_spare_seats", |venue, _| {
        Cell::of(venue.rules.max_spare_seats)
    }),
    Column::new("max_live_bookings", |venue, _| {
        Cell::of(venue.rules.max_live_bookings)
    }),
    Column::new("pending_expires_min", |venue, _| {
        Cell::of(venue.rules.pending_expires_min)
    }),
    Column::new("quiet_hours", |venue, words| match &venue.rules.quiet {
        Some(quiet) => Cell::of(format!("{}–{}", quiet.from, quiet.to)),
        None => Cell::two("", words.get("quiet-off")),
    }),
    Column::new("loyalty", |venue, words| {
        let rewards: Vec<String> = venue
            .loyalty
            .rewards
            .iter()
            .map(|reward| format!("{}={}", reward.at, reward.percent))
            .collect();
        let each = venue.loyalty.rewards.iter().map(|reward| {
            words.with(
                "reward",
                &[
                    ("at", reward.at.to_string()),
                    ("percent", reward.percent.to_string()),
                ],
            )
        });
        let human = words.with(
            "loyalty",
            &[
                ("round", venue.loyalty.round.to_string()),
                ("rewards", each.collect::<Vec<_>>().join(", ")),
            ],
        );
        Cell::two(
            format!("{} {}", venue.loyalty.round, rewards.join(" ")),
            human,
        )
    }),
    Column::csv("version", |venue, _| Cell::of(venue.version)),
];
