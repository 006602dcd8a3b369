//! What guests say of a visit: stars, and words if they have some.

use chrono::{DateTime, TimeDelta, Utc};

use super::ids::{BookingId, GuestId, ReviewId};
use super::refusal::Refusal;
use super::service_day::ServiceDay;

/// Longest text, in characters.
pub const MAX_TEXT: usize = 2000;
/// For how many days a review may be changed: stars come at once, words when there is time.
pub const OPEN_DAYS: i64 = 7;
/// For how many days after a visit its guest is asked about it.
pub const ASK_DAYS: i64 = 14;
/// How many visits a guest is asked about at once.
pub const ASK_AT_ONCE: i64 = 3;

/// Stars, 1 to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rating(i64);

impl Rating {
    /// Every rating, the best first.
    pub const ALL: [Self; 5] = [Self(5), Self(4), Self(3), Self(2), Self(1)];

    /// # Errors
    /// `rating_invalid` below 1 and above 5.
    pub fn new(stars: i64) -> Result<Self, Refusal> {
        if (1..=5).contains(&stars) {
            Ok(Self(stars))
        } else {
            Err(Refusal::RatingInvalid)
        }
    }

    /// The number of stars.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

/// A review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// Its number.
    pub id: ReviewId,
    /// Whose it is.
    pub guest: GuestId,
    /// What they are called.
    pub guest_name: String,
    /// Of which visit; a review that was brought over may be of none that is known.
    pub booking: Option<BookingId>,
    /// The service day of that visit.
    pub visited_on: Option<ServiceDay>,
    /// The stars.
    pub rating: Rating,
    /// The words; may be empty.
    pub text: String,
    /// When it was left.
    pub created_at: DateTime<Utc>,
}

impl Review {
    /// Until when its guest may change it.
    #[must_use]
    pub fn open_until(&self) -> DateTime<Utc> {
        self.created_at + TimeDelta::days(OPEN_DAYS)
    }

    /// Refuses a change that comes too late.
    ///
    /// # Errors
    /// `review_closed`.
    pub fn still_open(&self, now: DateTime<Utc>) -> Result<(), Refusal> {
        if now > self.open_until() {
            Err(Refusal::ReviewClosed { days: OPEN_DAYS })
        } else {
            Ok(())
        }
    }
}

/// A visit whose guest has not said yet how it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreviewed {
    /// Which booking.
    pub booking: BookingId,
    /// Its service day.
    pub day: ServiceDay,
    /// When it began.
    pub starts_at: DateTime<Utc>,
}

/// The average to two digits; none of no reviews. Counted in whole hundredths, so that the same
/// reviews give the same figure in whatever order they come.
#[must_use]
pub fn average(counts: &[(Rating, i64)]) -> Option<f64> {
    let count: i64 = counts.iter().map(|(_, count)| count).sum();
    let stars: i64 = counts
        .iter()
        .map(|(stars, count)| stars.get() * count)
        .sum();
    // Halves are rounded up.
    let hundredths = (count > 0).then(|| (200 * stars + count) / (2 * count))?;
    i32::try_from(hundredths).ok().map(|n| f64::from(n) / 100.0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn stars_are_one_to_five() {
        for good in 1..=5 {
            assert_eq!(Rating::new(good).map(Rating::get), Ok(good));
        }
        for bad in [0, 6, -1, i64::MIN, i64::MAX] {
            assert_eq!(Rating::new(bad), Err(Refusal::RatingInvalid));
        }
    }

    #[test]
    fn a_week_to_find_words() {
        let left: DateTime<Utc> = "2026-11-27T20:00:00Z".parse().unwrap();
        let review = Review {
            id: ReviewId(1),
            guest: GuestId(1),
            guest_name: String::new(),
            booking: None,
            visited_on: None,
            rating: Rating::new(5).unwrap(),
            text: String::new(),
            created_at: left,
        };
        assert!(review.still_open(left + TimeDelta::days(7)).is_ok());
        let late = left + TimeDelta::days(7) + TimeDelta::microseconds(1);
        assert_eq!(
            review.still_open(late),
            Err(Refusal::ReviewClosed { days: 7 })
        );
    }

    fn counted(counts: [i64; 5]) -> Vec<(Rating, i64)> {
        Rating::ALL.into_iter().zip(counts).collect()
    }

    #[test]
    fn averages_have_two_digits() {
        assert_eq!(average(&[]), None);
        assert_eq!(average(&counted([0; 5])), None);
        assert_eq!(average(&counted([1, 0, 0, 0, 0])), Some(5.0));
        assert_eq!(average(&counted([2, 1, 0, 0, 0])), Some(4.67));
        assert_eq!(average(&counted([1, 2, 0, 0, 0])), Some(4.33));
        assert_eq!(average(&counted([1, 7, 0, 0, 0])), Some(4.13));
    }

    proptest! {
        #[test]
        fn an_average_is_near_the_true_one(counts in proptest::array::uniform5(0_i64..10_000)) {
            let (all, sum) = counted(counts).iter().fold((0.0, 0.0), |(all, sum), (stars, count)| {
                let (stars, count) = (stars.get() as f64, *count as f64);
                (all + count, sum + stars * count)
            });
            match average(&counted(counts)) {
                None => prop_assert!(all == 0.0),
                Some(shown) => prop_assert!((1.0..=5.0).contains(&shown) && (shown - sum / all).abs() < 0.00501),
            }
        }
    }
}
