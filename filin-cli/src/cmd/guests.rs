//! `filin guests`: who comes, and what the house knows of them.

mod bar;
mod columns;
mod discount;
mod export;
mod forget;
mod list;
mod note;
mod refer;
mod show;
mod tag;
mod tags;
mod visits;

use clap::Subcommand;
use filin_core::api::guest::GuestCard;
use filin_core::domain::ids::GuestId;

use crate::desk::Desk;
use crate::error::Result;
use crate::sent::Sent;
pub(crate) use tag::spelled;

const PATH: &str = "/api/admin/guests";
const EXAMPLES: &str = "\
Examples:
  filin guests find Иван
  filin guests show 12
  filin guests show @masha
  filin guests show '+7 999 000-11-22'
  filin guests note 12 'аллергия на мяту'
  filin guests list -o csv > guests.csv                 all of them
  filin guests visits 12 +3 --reason 'бумажная карта'";

/// Who comes, and what the house knows of them
///
/// A guest is named by their number (12 or '#12'), @username, phone or Telegram id.
#[derive(Debug, Subcommand)]
#[command(after_help = EXAMPLES)]
pub(crate) enum Guests {
    /// All guests, newest first
    List(list::List),
    /// Guests by number, Telegram id, @username, phone, or part of a name or a phone
    Find(list::Find),
    /// A guest's card with their bookings and visits
    Show(show::Show),
    /// Write a note about a guest
    Note(note::Note),
    /// Add and take away tags; managers
    Tag(tag::Change),
    /// What tags there are, and how many guests have each
    #[command(after_help = tags::EXAMPLES)]
    Tags,
    /// Add visits, or take them away; managers
    Visits(visits::Correct),
    /// Set the personal discount; managers
    Discount(discount::Set),
    /// Take no more bookings from a guest; asks first; managers
    Bar(bar::Bar),
    /// Take bookings from a guest again; managers
    Unbar(bar::Unbar),
    /// All that is kept about a guest, as JSON; managers
    Export(export::Export),
    /// Erase everything personal for good; asks first; owners
    Forget(forget::Forget),
}

impl Guests {
    /// Runs the command.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        match self {
            Self::List(args) => args.run(desk).await,
            Self::Find(args) => args.run(desk).await,
            Self::Show(args) => args.run(desk).await,
            Self::Note(args) => args.run(desk).await,
            Self::Tag(args) => args.run(desk).await,
            Self::Tags => tags::run(desk).await,
            Self::Visits(args) => args.run(desk).await,
            Self::Discount(args) => args.run(desk).await,
            Self::Bar(args) => args.run(desk).await,
            Self::Unbar(args) => args.run(desk).await,
            Self::Export(args) => args.run(desk).await,
            Self::Forget(args) => args.run(desk).await,
        }
    }
}

fn path(id: GuestId) -> String {
    format!("{PATH}/{id}")
}

async fn card(desk: &Desk<'_>, id: GuestId) -> Result<Sent<GuestCard>> {
    desk.client.get(&path(id), &Vec::new()).await
}

/// The guest as they are now.
fn tell(desk: &Desk<'_>, card: &Sent<GuestCard>) -> Result<()> {
    desk.out.one(card, columns::WHOLE)
}
