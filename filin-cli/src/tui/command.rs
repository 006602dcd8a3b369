//! What a person can ask of the dashboard, whichever key says so.

use tui_input::InputRequest;

pub(crate) use crate::step::Step;

/// A panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pane {
    /// The room, drawn.
    Floor,
    /// The bookings of the day.
    Day,
    /// Requests that wait for an answer, of every day.
    Queue,
    /// Whoever booked, with their history.
    Guest,
    /// Figures.
    Stats,
    /// What happened.
    Log,
    /// Whoever waits for a table.
    Waits,
    /// Messages to many.
    Casts,
}

impl Pane {
    /// In the order of their keys, 1 to 8.
    pub(crate) const ALL: [Self; 8] = [
        Self::Floor,
        Self::Day,
        Self::Queue,
        Self::Guest,
        Self::Stats,
        Self::Log,
        Self::Waits,
        Self::Casts,
    ];

    /// Its place among [`Pane::ALL`].
    pub(crate) fn index(self) -> usize {
        Self::ALL
            .iter()
            .position(|pane| *pane == self)
            .unwrap_or_default()
    }

    /// The key of its name among the texts.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Floor => "pane-floor",
            Self::Day => "pane-day",
            Self::Queue => "pane-queue",
            Self::Guest => "pane-guest",
            Self::Stats => "pane-stats",
            Self::Log => "pane-log",
            Self::Waits => "pane-waits",
            Self::Casts => "pane-casts",
        }
    }
}

/// Where to go in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Go {
    /// So many lines down, or up.
    By(isize),
    /// To the first line.
    First,
    /// To the last line.
    Last,
    /// To the table on the left, on the floor.
    Left,
    /// To the table on the right, on the floor.
    Right,
}

/// What to open on top of the panels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Open {
    /// The keys.
    Help,
    /// A booking to be made.
    New,
    /// Guests at the door.
    WalkIn,
    /// Somebody to wait for a table.
    Wait,
    /// Another time, size or table for the booking.
    Move,
    /// A table out of service; on a blocked one, its block is lifted.
    Block,
    /// A note: of the guest in their card, else of the booking.
    Note,
    /// A search over everything.
    Search,
    /// Another day.
    Date,
    /// What is known of the one that is looked at.
    Details,
}

/// What a person asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// To end.
    Quit,
    /// To go to the background, as a shell's job.
    Suspend,
    /// To draw everything anew, as after another program's noise.
    Redraw,
    /// To read everything anew.
    Reload,
    /// To look at a panel.
    Focus(Pane),
    /// To look at the next panel, or at the one before.
    Cycle(isize),
    /// To move within the panel.
    Go(Go),
    /// To go so many days on, or back.
    Days(i64),
    /// To go to today.
    Today,
    /// To show other bookings of the day: all, those to come, …
    Filter,
    /// To take a step with the booking that is looked at.
    Step(Step),
    /// To book for whoever waits what they are offered.
    Claim,
    /// To take whoever waits off the list.
    Unwait,
    /// To stop the broadcast that is looked at for a while, or to let it go on.
    PauseCast,
    /// To stop it for good.
    CancelCast,
    /// To let the guests of the booking that is looked at stay longer.
    Extend,
    /// To take back the last own act.
    Undo,
    /// To open something.
    Open(Open),
    /// To leave what is open.
    Close,
    /// To say yes to the question, or to hand the form in.
    Accept,
    /// To go to the form's next field, or to the one before.
    Field(isize),
    /// To choose another of the things offered below.
    Choose(isize),
    /// To edit the field.
    Edit(InputRequest),
    /// To put a text into the field.
    Paste(String),
    /// To point at a cell of the screen, by column and row.
    Point(u16, u16),
}
