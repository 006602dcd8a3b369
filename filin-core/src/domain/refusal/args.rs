//! What a refusal's sentence is told: its arguments, by Fluent name.

use super::Refusal;

pub(super) fn of(refusal: &Refusal) -> Vec<(&'static str, String)> {
    match refusal {
        Refusal::TextInvalid { field } | Refusal::SettingInvalid { field } => {
            vec![("field", (*field).into())]
        }
        Refusal::TextTooLong { field, max } => {
            vec![("field", (*field).into()), ("max", max.to_string())]
        }
        Refusal::TooOld { hours } => vec![("hours", hours.to_string())],
        Refusal::TooSoon { minutes } | Refusal::TooLateToChange { minutes } => {
            vec![("minutes", minutes.to_string())]
        }
        Refusal::TooFarAhead { days } | Refusal::ReviewClosed { days } => {
            vec![("days", days.to_string())]
        }
        Refusal::ClosedDay { date } => vec![("date", date.format("%d.%m.%Y").to_string())],
        Refusal::OutsideHours { opens, closes } => {
            vec![("opens", opens.clone()), ("closes", closes.clone())]
        }
        Refusal::OffGrid { step } => vec![("step", step.to_string())],
        Refusal::MinutesOutOfRange { min, max } => {
            vec![("min", min.to_string()), ("max", max.to_string())]
        }
        Refusal::PartyTooLarge { max } | Refusal::TooManyWaits { max } => {
            vec![("max", max.to_string()), ("who", "guest".into())]
        }
        Refusal::PartyTooLargeForUs { max } | Refusal::TooManyWaitsForUs { max } => {
            vec![("max", max.to_string()), ("who", "staff".into())]
        }
        Refusal::GuestBarred | Refusal::WaitExists => vec![("who", "guest".into())],
        Refusal::GuestBarredForUs | Refusal::WaitExistsForUs => vec![("who", "staff".into())],
        Refusal::ButtonInvalid { part } => vec![("part", (*part).into())],
        Refusal::FileInvalid { kind } => vec![("kind", (*kind).into())],
        Refusal::FileTooLarge { max } => vec![("max", max.to_string())],
        Refusal::BroadcastOver { status } => vec![("status", (*status).into())],
        Refusal::TooManyBookings { max } => vec![("max", max.to_string())],
        Refusal::TagsTooMany { max } => vec![("max", max.to_string())],
        Refusal::VisitsNegative { visits } => vec![("visits", visits.to_string())],
        Refusal::TableUnknown { number }
        | Refusal::TableExists { number }
        | Refusal::TableBusy { number } => vec![("number", number.to_string())],
        Refusal::TableHeld { number, what, by } => vec![
            ("number", number.to_string()),
            ("what", (*what).into()),
            ("by", by.clone()),
        ],
        Refusal::TableOccupied { number, booking } => vec![
            ("number", number.to_string()),
            ("booking", booking.to_string()),
        ],
        Refusal::TableTooSmall { number, seats } => {
            vec![("number", number.to_string()), ("seats", seats.to_string())]
        }
        Refusal::TableTooBig { number } | Refusal::TableWalkInOnly { number } => {
            vec![("number", number.to_string())]
        }
        Refusal::TransitionRefused { from, to } => {
            vec![("from", (*from).into()), ("to", (*to).into())]
        }
        Refusal::MarkupInvalid {
            line,
            column,
            problem,
        } => {
            let mut args = vec![("line", line.to_string()), ("column", column.to_string())];
            args.extend(problem.args());
            args
        }
        _ => Vec::new(),
    }
}
