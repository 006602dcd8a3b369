//! When a broadcast starts, as people type it: `18:00`, `завтра 18:00`, `27.11 в 21:30`.

use chrono::{DateTime, FixedOffset};
use filin_core::api::venue::Venue;
use filin_core::domain::refusal::Refusal;
use filin_core::domain::service_day::{Calendar, ServiceDay};
use filin_core::domain::when::{parse_day, parse_moment, parse_time};

use crate::bot::staff::make::day_start;

/// The moment on the venue's clock; a time without a day is today's. A date with a time is the
/// calendar's, as everywhere.
pub(super) fn read(text: &str, venue: &Venue) -> Result<DateTime<FixedOffset>, Refusal> {
    let calendar = Calendar {
        zone: venue.zone.parse().map_err(|_| Refusal::TimeInvalid)?,
        day_start: day_start(venue),
    };
    let written = text.trim();
    let iso = parse_moment(written, &calendar);
    let moment = match iso {
        Ok(moment) => moment,
        Err(Refusal::TimeInGap) => return Err(Refusal::TimeInGap),
        Err(_) => {
            let today = ServiceDay(venue.now.date_naive());
            parse_moment(&spelled(written, today)?, &calendar)?
        }
    };
    Ok(calendar.local(moment).fixed_offset())
}

/// As the core spells moments.
fn spelled(text: &str, today: ServiceDay) -> Result<String, Refusal> {
    let mut words: Vec<&str> = text
        .split([' ', ',', '\n', '\t'])
        .filter(|word| !word.is_empty() && !matches!(*word, "в" | "во" | "at" | "on"))
        .collect();
    let time = words.pop().ok_or(Refusal::TimeInvalid)?;
    let day = if words.is_empty() {
        today
    } else {
        parse_day(&words.join(" "), today)?
    };
    let time = parse_time(time)?;
    Ok(format!("{day}T{}", time.format("%H:%M")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_forgiving() {
        let today = ServiceDay::parse("2026-11-27").unwrap();
        for (text, moment) in [
            ("18:00", "2026-11-27T18:00"),
            ("завтра в 18:00", "2026-11-28T18:00"),
            ("27.11, 2130", "2026-11-27T21:30"),
            ("в пт 20.00", "2026-11-27T20:00"),
            ("1 декабря 9:00", "2026-12-01T09:00"),
            ("2026-12-01 18:00", "2026-12-01T18:00"),
            ("tomorrow at 18", "2026-11-28T18:00"),
        ] {
            assert_eq!(spelled(text, today).as_deref(), Ok(moment), "{text}");
        }
        for text in ["", "скоро", "завтра", "32.13 18:00", "18:00 завтра"] {
            assert!(spelled(text, today).is_err(), "{text}");
        }
    }
}
