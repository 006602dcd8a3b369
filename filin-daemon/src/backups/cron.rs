//! When backups are made: a cron expression or a time of day, by the venue's clock.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveTime, Timelike, Utc};
use chrono_tz::Tz;
use croner::parser::{CronParser, Seconds, Year};

/// What `daily` means: the guests have gone, and the day has not begun.
const DAILY: &str = "0 5 * * *";

/// See the module.
#[derive(Clone)]
pub struct Cron {
    text: String,
    cron: croner::Cron,
}

impl FromStr for Cron {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let expression = match NaiveTime::parse_from_str(text, "%H:%M") {
            Ok(time) => format!("{} {} * * *", time.minute(), time.hour()),
            Err(_) if text.eq_ignore_ascii_case("daily") => DAILY.into(),
            Err(_) => text.into(),
        };
        let parser = CronParser::builder()
            .seconds(Seconds::Disallowed)
            .year(Year::Disallowed);
        let parsed = parser.build().parse(&expression);
        let cron = parsed.map_err(|_| {
            "must be a time such as 05:00, or five fields of cron: minute, hour, day, month, weekday"
        })?;
        let found = Self {
            text: text.into(),
            cron,
        };
        // The 30th of February.
        match found.next(DateTime::UNIX_EPOCH, Tz::UTC) {
            Some(_) => Ok(found),
            None => Err("names a day that never comes".into()),
        }
    }
}

impl fmt::Debug for Cron {
    /// What was understood of it takes pages.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cron({})", self.text)
    }
}

impl Cron {
    /// As it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The last time that it meant, now included.
    #[must_use]
    pub fn last(&self, now: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
        let now = now.with_timezone(&zone);
        let found = self.cron.find_previous_occurrence(&now, true).ok()?;
        Some(found.to_utc())
    }

    /// The next time that it means, without now.
    #[must_use]
    pub fn next(&self, now: DateTime<Utc>, zone: Tz) -> Option<DateTime<Utc>> {
        let now = now.with_timezone(&zone);
        let found = self.cron.find_next_occurrence(&now, false).ok()?;
        Some(found.to_utc())
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[rstest]
    #[case("0 5 * * *")]
    #[case("05:00")]
    #[case("daily")]
    fn a_day_has_one_by_the_venues_clock(#[case] text: &str) {
        let cron: Cron = text.parse().unwrap();
        let moscow = Tz::Europe__Moscow;
        let (before, then) = (at("2026-11-27T01:59:00Z"), at("2026-11-27T02:00:00Z"));
        assert_eq!(cron.last(then, moscow), Some(then));
        assert_eq!(cron.last(before, moscow), Some(at("2026-11-26T02:00:00Z")));
        assert_eq!(cron.next(before, moscow), Some(then));
        assert_eq!(cron.next(then, moscow), Some(at("2026-11-28T02:00:00Z")));
        assert_eq!(cron.text(), text);
    }

    /// Berlin's clocks skip 02:30 on the 29th of March and have it twice on the 25th of October.
    #[test]
    fn clocks_that_jump_lose_no_day() {
        let cron: Cron = "02:30".parse().unwrap();
        let mut now = at("2026-03-27T12:00:00Z");
        let mut days = Vec::new();
        while let Some(next) = cron.next(now, Tz::Europe__Berlin) {
            if next > at("2026-03-31T12:00:00Z") {
                break;
            }
            days.push(next);
            now = next;
        }
        assert_eq!(days.len(), 4, "{days:?}");
    }

    #[rstest]
    #[case("")]
    #[case("soon")]
    #[case("25:00")]
    #[case("0 5 * *")]
    #[case("0 0 5 * * *")]
    #[case("0 25 * * *")]
    #[case("0 0 30 2 *")]
    fn what_means_no_time_is_refused(#[case] text: &str) {
        assert!(text.parse::<Cron>().is_err());
    }
}
