//! What the venue announces: its standing promotion, offers without an end, evenings to come.

use super::ids::PromotionId;
use super::refusal::Refusal;
use super::service_day::ServiceDay;

/// Longest title, in characters.
pub const MAX_TITLE: usize = 200;
/// Longest description, in characters.
pub const MAX_DESCRIPTION: usize = 2000;
/// Most promotions at once, hidden and past ones included.
pub const MAX_PROMOTIONS: i64 = 200;

/// A promotion. With dates it is something to come, going on, or over; without them it runs until
/// it is hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promotion {
    /// Its number.
    pub id: PromotionId,
    /// A few words.
    pub title: String,
    /// The rest.
    pub description: String,
    /// A picture: see [`super::picture::PictureUrl`].
    pub image_url: Option<String>,
    /// The first service day.
    pub starts_on: Option<ServiceDay>,
    /// The last service day.
    pub ends_on: Option<ServiceDay>,
    /// The venue's standing promotion; there is one at most.
    pub is_default: bool,
    /// Whether guests are shown it.
    pub active: bool,
}

impl Promotion {
    /// Refuses days that lie beyond reason (`date_invalid`), or in the wrong order
    /// (`dates_invalid`).
    pub fn check(self) -> Result<Self, Refusal> {
        for day in [self.starts_on, self.ends_on].into_iter().flatten() {
            ServiceDay::within_years(day.0)?;
        }
        match (self.starts_on, self.ends_on) {
            (Some(starts), Some(ends)) if ends < starts => Err(Refusal::DatesInvalid),
            _ => Ok(self),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use rstest::rstest;

    use super::*;

    fn lasting(starts: Option<&str>, ends: Option<&str>) -> Promotion {
        let day = |text: &str| ServiceDay(text.parse().unwrap());
        Promotion {
            id: PromotionId(1),
            title: "Ночь сов".into(),
            description: String::new(),
            image_url: None,
            starts_on: starts.map(day),
            ends_on: ends.map(day),
            is_default: false,
            active: true,
        }
    }

    #[rstest]
    #[case(None, None)]
    #[case(Some("2026-11-27"), None)]
    #[case(None, Some("2026-11-27"))]
    #[case(Some("2026-11-27"), Some("2026-11-27"))]
    #[case(Some("2026-12-31"), Some("2027-01-01"))]
    fn days_in_order(#[case] starts: Option<&str>, #[case] ends: Option<&str>) {
        assert!(lasting(starts, ends).check().is_ok());
    }

    #[test]
    fn days_that_cannot_be() {
        let refused = |starts, ends| lasting(starts, ends).check().unwrap_err();
        assert_eq!(
            refused(Some("2026-11-28"), Some("2026-11-27")),
            Refusal::DatesInvalid
        );
        assert_eq!(refused(Some("1999-12-31"), None), Refusal::DateInvalid);
        assert_eq!(refused(None, Some("2201-01-01")), Refusal::DateInvalid);
    }
}
