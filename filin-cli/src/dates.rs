//! Days and times that people type, read with the venue's help: its today, its zone, its night.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDateTime, NaiveTime, Utc};
use filin_core::api::venue::Venue;
use filin_core::domain::refusal::Refusal;
use filin_core::domain::service_day::{Calendar, ServiceDay};
use filin_core::domain::when;

use crate::client::Client;
use crate::desk::Desk;
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

/// The service day that was typed, where today is known.
pub(crate) fn of(words: &Words, text: &str, today: ServiceDay) -> Result<ServiceDay> {
    match ServiceDay::parse(text) {
        Ok(day) => Ok(day),
        Err(_) => typed(words, when::parse_day(text, today)),
    }
}

/// The service day that was typed, if one was.
pub(crate) async fn maybe_day(desk: &Desk<'_>, text: Option<&str>) -> Result<Option<ServiceDay>> {
    match text {
        None => Ok(None),
        typed => day(&desk.client, &desk.out.words, typed).await.map(Some),
    }
}

/// A service day and a time of it, as the API takes it: the venue's wall time. A time before
/// `day_start` lies on the next calendar date.
pub(crate) fn starts_at(venue: &Venue, day: ServiceDay, time: NaiveTime) -> Result<String> {
    Ok(wire(calendar(venue)?.at(day, time)))
}

fn calendar(venue: &Venue) -> Result<Calendar> {
    let unreadable = |what: &str| Error::Answer(format!("venue.{what}"));
    Ok(Calendar {
        zone: venue.zone.parse().map_err(|_| unreadable("zone"))?,
        day_start: when::parse_time(&venue.day_start).map_err(|_| unreadable("day_start"))?,
    })
}

/// A day and a time as typed, as the API takes them. No day is today; `now` is the server's.
pub(crate) async fn typed_moment(
    client: &Client,
    words: &Words,
    day: Option<&str>,
    time: &str,
) -> Result<String> {
    let now = is_now(time);
    let time = match now {
        true => NaiveTime::MIN,
        false => typed(words, when::parse_time(time))?,
    };
    let venue = venue(client).await?;
    let day = match day {
        Some(day) => typed(words, when::parse_day(day, venue.today))?,
        None => venue.today,
    };
    if !now {
        return starts_at(&venue, day, time);
    }
    if day != venue.today {
        return Err(Error::usage(words, "now-is-today", &[]));
    }
    // With its offset: in the hour that a clock change doubles there are two of this time.
    Ok(venue.now.format("%Y-%m-%dT%H:%M:00%:z").to_string())
}

/// A moment as typed: a day and a time of it, as [`typed_moment`] takes them, or only a time; a whole
/// date and time are the calendar's, as written.
pub(crate) async fn instant(
    client: &Client,
    words: &Words,
    text: &str,
) -> Result<DateTime<FixedOffset>> {
    let venue = venue(client).await?;
    let calendar = calendar(&venue)?;
    let moment = moment(words, text, &calendar, venue.today)?;
    Ok(calendar.local(moment).fixed_offset())
}

/// A moment as [`instant`] takes it, where the calendar and today are known.
pub(crate) fn moment(
    words: &Words,
    text: &str,
    calendar: &Calendar,
    today: ServiceDay,
) -> Result<DateTime<Utc>> {
    match when::parse_moment(text, calendar) {
        Ok(moment) => Ok(moment),
        Err(Refusal::DateInvalid) => {
            let (day, time) = text.trim().rsplit_once(' ').unwrap_or(("", text));
            let time = typed(words, when::parse_time(time))?;
            let day = match day.trim() {
                "" => today,
                day => typed(words, when::parse_day(day, today))?,
            };
            typed(words, calendar.resolve(calendar.at(day, time)))
        }
        refused => typed(words, refused),
    }
}

fn is_now(text: &str) -> bool {
    matches!(text.trim().to_lowercase().as_str(), "now" | "сейчас")
}

/// Several days that one word means; they end with today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Span {
    /// From Monday on.
    Week,
    /// From the first on.
    Month,
}

impl Span {
    /// Reads `week`, `this week`, `неделя`, `за эту неделю`, `month`, `месяц`, …
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let text = text.trim().to_lowercase();
        let text = text.strip_prefix("за ").unwrap_or(&text);
        match text {
            "week" | "this week" | "неделя" | "неделю" | "эта неделя" | "эту неделю" => {
                Some(Self::Week)
            }
            "month" | "this month" | "месяц" | "этот месяц" => Some(Self::Month),
            _ => None,
        }
    }

    /// Its first day.
    pub(crate) fn first(self, today: ServiceDay) -> ServiceDay {
        let back = match self {
            Self::Week => today.0.weekday().num_days_from_monday(),
            Self::Month => today.0.day0(),
        };
        today.plus_days(-i64::from(back))
    }
}

/// Refuses days of which the last comes before the first, and says which.
pub(crate) fn in_order(words: &Words, from: ServiceDay, to: ServiceDay) -> Result<()> {
    if from <= to {
        return Ok(());
    }
    let day = |day: ServiceDay| day.0.format("%d.%m.%Y").to_string();
    let args = [("from", day(from)), ("to", day(to))];
    Err(Error::usage(words, "dates-turned", &args))
}

fn wire(wall: NaiveDateTime) -> String {
    wall.format("%Y-%m-%dT%H:%M").to_string()
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
    fn a_week_begins_on_monday_and_a_month_on_its_first() {
        let first = |text: &str, today: &str| {
            let today = ServiceDay::parse(today).unwrap();
            Span::parse(text).map(|span| span.first(today).to_string())
        };
        for week in ["week", " This Week", "неделя", "за эту неделю"] {
            assert_eq!(first(week, "2026-11-27").as_deref(), Some("2026-11-23"));
        }
        assert_eq!(first("week", "2026-11-23").as_deref(), Some("2026-11-23"));
        assert_eq!(first("week", "2026-11-29").as_deref(), Some("2026-11-23"));
        assert_eq!(first("week", "2027-01-02").as_deref(), Some("2026-12-28"));
        for month in ["month", "месяц", "за этот месяц"] {
            assert_eq!(first(month, "2026-11-27").as_deref(), Some("2026-11-01"));
        }
        assert_eq!(first("month", "2026-11-01").as_deref(), Some("2026-11-01"));
        for day in ["fri", "weekday", "yesterday", "месяца", ""] {
            assert_eq!(Span::parse(day), None, "{day}");
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
}
