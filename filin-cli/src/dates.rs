//! Days and times as people type them and as they are shown. "Today" is the server's word, never
//! this machine's.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use filin_core::api::venue::Venue;
use filin_core::domain::refusal::Refusal;
use filin_core::domain::service_day::{Calendar, ServiceDay};
use filin_core::domain::when;

use crate::client::Client;
use crate::error::{Error, Result};
use crate::words::Words;

/// Refuses what a rule refused, as a mistake in the command line.
pub(crate) fn typed<T>(words: &Words, read: std::result::Result<T, Refusal>) -> Result<T> {
    read.map_err(|refusal| Error::Usage(words.refusal(&refusal), Some(words.get("hint-dates"))))
}

/// The venue's settings.
pub(crate) async fn venue(client: &Client) -> Result<Venue> {
    client.get("/api/admin/venue", &Vec::new()).await
}

/// The service day that was typed; today when nothing was. The server is asked for its today only
/// where that matters.
pub(crate) async fn day(client: &Client, words: &Words, text: Option<&str>) -> Result<ServiceDay> {
    match text {
        None => Ok(venue(client).await?.today),
        Some(text) => match ServiceDay::parse(text) {
            Ok(day) => Ok(day),
            Err(_) => typed(words, when::parse_day(text, venue(client).await?.today)),
        },
    }
}

/// A service day and a time of it, as the API takes it: the venue's wall time. A time before
/// `day_start` lies on the next calendar date.
pub(crate) fn starts_at(venue: &Venue, day: ServiceDay, time: NaiveTime) -> Result<String> {
    let unreadable = |what: &str| Error::Answer(format!("venue.{what}"));
    let calendar = Calendar {
        zone: venue.zone.parse().map_err(|_| unreadable("zone"))?,
        day_start: when::parse_time(&venue.day_start).map_err(|_| unreadable("day_start"))?,
    };
    Ok(wire(calendar.at(day, time)))
}

/// A day and a time as typed, as the API takes them.
pub(crate) async fn typed_moment(
    client: &Client,
    words: &Words,
    day: &str,
    time: &str,
) -> Result<String> {
    let time = typed(words, when::parse_time(time))?;
    let venue = venue(client).await?;
    let day = typed(words, when::parse_day(day, venue.today))?;
    starts_at(&venue, day, time)
}

fn wire(wall: NaiveDateTime) -> String {
    wall.format("%Y-%m-%dT%H:%M").to_string()
}

/// `Fri 27.11`.
pub(crate) fn day_short(words: &Words, day: ServiceDay) -> String {
    format!("{} {}", weekday(words, day.0), day.0.format("%d.%m"))
}

/// `18:00–20:00`; the weekday is added where the calendar date is no longer the service day.
pub(crate) fn period(
    words: &Words,
    day: ServiceDay,
    from: DateTime<FixedOffset>,
    to: DateTime<FixedOffset>,
) -> String {
    let times = format!("{}–{}", from.format("%H:%M"), to.format("%H:%M"));
    match from.date_naive() {
        date if date == day.0 => times,
        date => format!("{times} ({})", weekday(words, date)),
    }
}

/// The whole of a booking's time in words; the night is spelled out where it matters.
pub(crate) fn spelled(
    words: &Words,
    day: ServiceDay,
    from: DateTime<FixedOffset>,
    to: DateTime<FixedOffset>,
) -> String {
    let date = from.date_naive();
    let args = [
        (
            "time",
            format!("{}–{}", from.format("%H:%M"), to.format("%H:%M")),
        ),
        ("from", dated(words, day.0, date.month() != day.0.month())),
        ("day", dated(words, date, true)),
    ];
    words.with(
        if date == day.0 {
            "when-day"
        } else {
            "when-night"
        },
        &args,
    )
}

/// `27.11 18:00`, for lists of moments.
pub(crate) fn moment_short(words: &Words, at: DateTime<FixedOffset>) -> String {
    format!(
        "{} {}",
        weekday(words, at.date_naive()),
        at.format("%d.%m %H:%M")
    )
}

/// `27.11.2026 18:00`, for the record.
pub(crate) fn moment(at: DateTime<FixedOffset>) -> String {
    at.format("%d.%m.%Y %H:%M").to_string()
}

/// The short name of a weekday, 1 is Monday.
pub(crate) fn weekday_name(words: &Words, number: u32) -> String {
    words.with("weekday", &[("day", number.to_string())])
}

fn weekday(words: &Words, date: NaiveDate) -> String {
    weekday_name(words, date.weekday().number_from_monday())
}

fn dated(words: &Words, date: NaiveDate, with_month: bool) -> String {
    let short = format!("{} {}", weekday(words, date), date.day());
    if with_month {
        format!(
            "{short} {}",
            words.with("month", &[("month", date.month().to_string())])
        )
    } else {
        short
    }
}

#[cfg(test)]
mod tests {
    use filin_core::domain::actor::Language;
    use filin_core::domain::loyalty::Loyalty;
    use filin_core::domain::slots::Rules;

    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    fn friday() -> ServiceDay {
        ServiceDay::parse("2026-11-27").unwrap()
    }

    fn lounge() -> Venue {
        Venue {
            name: "Filin".into(),
            zone: "Europe/Moscow".into(),
            day_start: "06:00".into(),
            language: Language::Ru,
            schedule: String::new(),
            contacts: String::new(),
            rules: Rules::default(),
            loyalty: Loyalty {
                round: 10,
                rewards: Vec::new(),
            },
            version: 1,
            now: at("2026-11-27T12:00:00+03:00"),
            today: friday(),
        }
    }

    #[test]
    fn half_past_midnight_of_friday_is_saturday_on_the_calendar() {
        let wall =
            |time: &str| starts_at(&lounge(), friday(), when::parse_time(time).unwrap()).unwrap();
        assert_eq!(wall("18:00"), "2026-11-27T18:00");
        assert_eq!(wall("06:00"), "2026-11-27T06:00");
        assert_eq!(wall("05:59"), "2026-11-28T05:59");
        assert_eq!(wall("00:30"), "2026-11-28T00:30");
    }

    #[test]
    fn the_night_is_spelled_out() {
        let (from, to) = (
            at("2026-11-28T00:30:00+03:00"),
            at("2026-11-28T02:30:00+03:00"),
        );
        let ru = Words::load(Language::Ru).unwrap();
        assert_eq!(
            spelled(&ru, friday(), from, to),
            "в ночь с пт 27 на сб 28 ноября, 00:30–02:30"
        );
        assert_eq!(period(&ru, friday(), from, to), "00:30–02:30 (сб)");
        let en = Words::load(Language::En).unwrap();
        assert_eq!(
            spelled(&en, friday(), from, to),
            "the night from Fri 27 to Sat 28 November, 00:30–02:30"
        );
        let evening = at("2026-11-27T22:30:00+03:00");
        assert_eq!(
            spelled(&en, friday(), evening, to),
            "Fri 27 November, 22:30–02:30"
        );
        assert_eq!(period(&en, friday(), evening, to), "22:30–02:30");
        assert_eq!(day_short(&ru, friday()), "пт 27.11");
    }

    #[test]
    fn a_night_between_two_months_names_both() {
        let (from, to) = (
            at("2026-12-01T00:30:00+03:00"),
            at("2026-12-01T02:30:00+03:00"),
        );
        let ru = Words::load(Language::Ru).unwrap();
        let day = ServiceDay::parse("2026-11-30").unwrap();
        assert_eq!(
            spelled(&ru, day, from, to),
            "в ночь с пн 30 ноября на вт 1 декабря, 00:30–02:30"
        );
    }
}
