//! The venue's numbers for booking, each within a sane range.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::broadcast::Quiet;
use crate::domain::refusal::Refusal;

/// What guests are held to; staff are only warned. Settings stored before a field existed get its
/// default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct Rules {
    /// Minutes between the starts that are offered, counted from opening. 5–240.
    pub step_min: i64,
    /// Minutes of a stay unless asked otherwise, from the shortest to the longest.
    pub stay_min: i64,
    /// Minutes of the shortest stay; the last start is so long before closing. 15–1440.
    pub min_stay_min: i64,
    /// Minutes of the longest stay, up to 1440.
    pub max_stay_min: i64,
    /// Minutes that a table is not offered before and after a hold. 0–240.
    pub buffer_min: i64,
    /// Minutes that a guest must book ahead. 0–10080 (a week).
    pub notice_min: i64,
    /// Service days ahead that can be booked; 0 is only today. 0–730.
    pub advance_days: i64,
    /// Minutes before the start until which a guest may move or cancel. 0–10080.
    pub cutoff_min: i64,
    /// Seats that may stay empty while a better table is free. 0–100.
    pub max_spare_seats: i64,
    /// Live bookings that one guest may have. 1–100.
    pub max_live_bookings: i64,
    /// Minutes past its start after which an unanswered booking is canceled. 5–1440.
    pub pending_expires_min: i64,
    /// Wall times between which broadcasts wait; `null` unless set.
    pub quiet: Option<Quiet>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            step_min: 30,
            stay_min: 120,
            min_stay_min: 60,
            max_stay_min: 480,
            buffer_min: 0,
            notice_min: 30,
            advance_days: 60,
            cutoff_min: 120,
            max_spare_seats: 2,
            max_live_bookings: 3,
            pending_expires_min: 30,
            quiet: None,
        }
    }
}

impl Rules {
    /// The same rules if every number lies in its range.
    ///
    /// # Errors
    /// `setting_invalid` with the name of the first field that does not; as [`Quiet::check`].
    pub fn check(mut self) -> Result<Self, Refusal> {
        const DAY: i64 = 24 * 60;
        const WEEK: i64 = 7 * DAY;
        let ranges = [
            ("step_min", self.step_min, 5..=240),
            ("min_stay_min", self.min_stay_min, 15..=DAY),
            ("max_stay_min", self.max_stay_min, self.min_stay_min..=DAY),
            (
                "stay_min",
                self.stay_min,
                self.min_stay_min..=self.max_stay_min,
            ),
            ("buffer_min", self.buffer_min, 0..=240),
            ("notice_min", self.notice_min, 0..=WEEK),
            ("advance_days", self.advance_days, 0..=730),
            ("cutoff_min", self.cutoff_min, 0..=WEEK),
            ("max_spare_seats", self.max_spare_seats, 0..=100),
            ("max_live_bookings", self.max_live_bookings, 1..=100),
            ("pending_expires_min", self.pending_expires_min, 5..=DAY),
        ];
        match ranges
            .iter()
            .find(|(_, value, range)| !range.contains(value))
        {
            Some((field, ..)) => Err(Refusal::SettingInvalid { field }),
            None => {
                self.quiet = self.quiet.map(Quiet::check).transpose()?;
                Ok(self)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use rstest::rstest;

    use super::*;

    #[test]
    fn the_defaults_are_sound() {
        assert_eq!(Rules::default().check(), Ok(Rules::default()));
        assert_eq!(
            serde_json::from_str::<Rules>("{}").unwrap(),
            Rules::default()
        );
    }

    #[rstest]
    #[case("step_min", 0)]
    #[case("step_min", -30)]
    #[case("stay_min", 30)]
    #[case("stay_min", 481)]
    #[case("min_stay_min", 14)]
    #[case("max_stay_min", 59)]
    #[case("max_stay_min", 1441)]
    #[case("buffer_min", -1)]
    #[case("notice_min", i64::MAX)]
    #[case("advance_days", -1)]
    #[case("cutoff_min", 10_081)]
    #[case("max_spare_seats", -1)]
    #[case("max_live_bookings", 0)]
    #[case("pending_expires_min", 4)]
    fn each_number_has_its_range(#[case] field: &'static str, #[case] value: i64) {
        let mut json = serde_json::to_value(Rules::default()).unwrap();
        json[field] = value.into();
        let rules: Rules = serde_json::from_value(json).unwrap();
        assert_eq!(rules.check(), Err(Refusal::SettingInvalid { field }));
    }
}
