//! Why a rule says no. One enum for every rule, so that each refusal has one stable code, one
//! sentence per language, and one status at each edge.

use chrono::NaiveDate;
use thiserror::Error;

/// A rule's "no". `code()` is what machines match; the sentence for people is the Fluent message
/// `refusal-<code>` with [`Refusal::args`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("refused: {}", self.code())]
#[allow(
    missing_docs,
    reason = "the variants are the sentences; fields are their arguments"
)]
pub enum Refusal {
    // people and their words
    PhoneInvalid,
    NameInvalid,
    TextInvalid {
        field: &'static str,
    },
    TextTooLong {
        field: &'static str,
        max: usize,
    },
    // time
    DateInvalid,
    TimeInvalid,
    TimeInGap,
    InThePast,
    TooOld {
        hours: i64,
    },
    TooSoon {
        minutes: i64,
    },
    TooFarAhead {
        days: i64,
    },
    ClosedDay {
        date: NaiveDate,
    },
    OutsideHours {
        opens: String,
        closes: String,
    },
    OffGrid {
        step: i64,
    },
    MinutesOutOfRange {
        min: i64,
        max: i64,
    },
    HoursInvalid,
    // the room
    PartyTooSmall,
    PartyTooLarge {
        max: i64,
    },
    SeatsInvalid,
    PlaceOffPlan,
    TableUnknown {
        number: i64,
    },
    TableExists {
        number: i64,
    },
    TableBusy {
        number: i64,
    },
    TableTooSmall {
        number: i64,
        seats: i64,
    },
    TableTooBig {
        number: i64,
    },
    TableWalkInOnly {
        number: i64,
    },
    TablesNotNeighbours,
    TablesInvalid,
    SlotTaken,
    // bookings
    TransitionRefused {
        from: &'static str,
        to: &'static str,
    },
    StatusUnknown,
    NothingToUndo,
    BookingEnded,
    TooManyBookings {
        max: i64,
    },
    TooLateToChange {
        minutes: i64,
    },
    NothingToChange,
    GuestBarred,
    // access
    RoleUnknown,
    LastOwner,
    OwnerFromSettings,
    ExpiryInvalid,
    // the venue
    SettingInvalid {
        field: &'static str,
    },
    IdentityInBody,
}

impl Refusal {
    /// Stable, snake_case; part of the API.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::PhoneInvalid => "phone_invalid",
            Self::NameInvalid => "name_invalid",
            Self::TextInvalid { .. } => "text_invalid",
            Self::TextTooLong { .. } => "text_too_long",
            Self::DateInvalid => "date_invalid",
            Self::TimeInvalid => "time_invalid",
            Self::TimeInGap => "time_in_gap",
            Self::InThePast => "in_the_past",
            Self::TooOld { .. } => "too_old",
            Self::TooSoon { .. } => "too_soon",
            Self::TooFarAhead { .. } => "too_far_ahead",
            Self::ClosedDay { .. } => "closed_day",
            Self::OutsideHours { .. } => "outside_hours",
            Self::OffGrid { .. } => "off_grid",
            Self::MinutesOutOfRange { .. } => "minutes_out_of_range",
            Self::HoursInvalid => "hours_invalid",
            Self::PartyTooSmall => "party_too_small",
            Self::PartyTooLarge { .. } => "party_too_large",
            Self::SeatsInvalid => "seats_invalid",
            Self::PlaceOffPlan => "place_off_plan",
            Self::TableUnknown { .. } => "table_unknown",
            Self::TableExists { .. } => "table_exists",
            Self::TableBusy { .. } => "table_busy",
            Self::TableTooSmall { .. } => "table_too_small",
            Self::TableTooBig { .. } => "table_too_big",
            Self::TableWalkInOnly { .. } => "table_walk_in_only",
            Self::TablesNotNeighbours => "tables_not_neighbours",
            Self::TablesInvalid => "tables_invalid",
            Self::SlotTaken => "slot_taken",
            Self::TransitionRefused { .. } => "transition_refused",
            Self::StatusUnknown => "status_unknown",
            Self::NothingToUndo => "nothing_to_undo",
            Self::BookingEnded => "booking_ended",
            Self::TooManyBookings { .. } => "too_many_bookings",
            Self::TooLateToChange { .. } => "too_late_to_change",
            Self::NothingToChange => "nothing_to_change",
            Self::GuestBarred => "guest_barred",
            Self::RoleUnknown => "role_unknown",
            Self::LastOwner => "last_owner",
            Self::OwnerFromSettings => "owner_from_settings",
            Self::ExpiryInvalid => "expiry_invalid",
            Self::SettingInvalid { .. } => "setting_invalid",
            Self::IdentityInBody => "identity_in_body",
        }
    }

    /// Arguments of the sentence, by Fluent name.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TextInvalid { field } | Self::SettingInvalid { field } => {
                vec![("field", (*field).into())]
            }
            Self::TextTooLong { field, max } => {
                vec![("field", (*field).into()), ("max", max.to_string())]
            }
            Self::TooOld { hours } => vec![("hours", hours.to_string())],
            Self::TooSoon { minutes } | Self::TooLateToChange { minutes } => {
                vec![("minutes", minutes.to_string())]
            }
            Self::TooFarAhead { days } => vec![("days", days.to_string())],
            Self::ClosedDay { date } => vec![("date", date.format("%d.%m.%Y").to_string())],
            Self::OutsideHours { opens, closes } => {
                vec![("opens", opens.clone()), ("closes", closes.clone())]
            }
            Self::OffGrid { step } => vec![("step", step.to_string())],
            Self::MinutesOutOfRange { min, max } => {
                vec![("min", min.to_string()), ("max", max.to_string())]
            }
            Self::PartyTooLarge { max } | Self::TooManyBookings { max } => {
                vec![("max", max.to_string())]
            }
            Self::TableUnknown { number }
            | Self::TableExists { number }
            | Self::TableBusy { number } => vec![("number", number.to_string())],
            Self::TableTooSmall { number, seats } => {
                vec![("number", number.to_string()), ("seats", seats.to_string())]
            }
            Self::TableTooBig { number } | Self::TableWalkInOnly { number } => {
                vec![("number", number.to_string())]
            }
            Self::TransitionRefused { from, to } => {
                vec![("from", (*from).into()), ("to", (*to).into())]
            }
            _ => Vec::new(),
        }
    }
}
