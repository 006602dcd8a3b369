//! Quiet hours: wall times between which broadcasts wait. Off unless the venue sets them.

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::refusal::Refusal;
use crate::domain::when;

/// From one wall time to another, over midnight where the second is the earlier.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = QuietHours)]
pub struct Quiet {
    /// `HH:MM`, the first minute in which nothing is sent.
    pub from: String,
    /// `HH:MM`, the first minute in which it goes on.
    pub to: String,
}

impl Quiet {
    /// The same hours, spelled as times are.
    ///
    /// # Errors
    /// `time_invalid`; `setting_invalid` if they would never end.
    pub fn check(self) -> Result<Self, Refusal> {
        let (from, to) = (when::parse_time(&self.from)?, when::parse_time(&self.to)?);
        if from == to {
            return Err(Refusal::SettingInvalid { field: "quiet" });
        }
        let spelled = |time: NaiveTime| time.format("%H:%M").to_string();
        Ok(Self {
            from: spelled(from),
            to: spelled(to),
        })
    }

    /// When the hours that `now` lies in are over; none if it lies in none.
    #[must_use]
    pub fn until(&self, zone: Tz, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let from = when::parse_time(&self.from).ok()?;
        let to = when::parse_time(&self.to).ok()?;
        let wall = now.with_timezone(&zone).time();
        let quiet = if from < to {
            (from..to).contains(&wall)
        } else {
            wall >= from || wall < to
        };
        if !quiet {
            return None;
        }
        let mut left = to - wall;
        if left <= TimeDelta::zero() {
            left += TimeDelta::days(1);
        }
        // Where clocks change meanwhile it is looked at once more.
        Some(now + left)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use rstest::rstest;

    use super::*;

    const ZONE: Tz = chrono_tz::Europe::Moscow;

    fn quiet(from: &str, to: &str) -> Quiet {
        Quiet {
            from: from.into(),
            to: to.into(),
        }
    }

    #[rstest]
    #[case("23:00", "10:00", "2026-11-26T20:00:00Z", Some("2026-11-27T07:00:00Z"))]
    #[case("23:00", "10:00", "2026-11-27T06:59:00Z", Some("2026-11-27T07:00:00Z"))]
    #[case("23:00", "10:00", "2026-11-27T07:00:00Z", None)]
    #[case("23:00", "10:00", "2026-11-26T19:59:59Z", None)]
    #[case("13:00", "14:00", "2026-11-26T10:30:00Z", Some("2026-11-26T11:00:00Z"))]
    #[case("13:00", "14:00", "2026-11-26T11:00:00Z", None)]
    fn hours_of_the_wall(
        #[case] from: &str,
        #[case] to: &str,
        #[case] now: &str,
        #[case] until: Option<&str>,
    ) {
        let instant = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let found = quiet(from, to).until(ZONE, instant(now));
        assert_eq!(found, until.map(instant));
    }

    #[test]
    fn hours_without_an_end_are_refused() {
        assert!(quiet("10:00", "10:00").check().is_err());
        assert!(quiet("25:00", "10:00").check().is_err());
        assert_eq!(quiet("9:00", "10:00").check().unwrap().from, "09:00");
    }
}
