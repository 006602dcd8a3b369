//! Reviews on the wire.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::domain::ids::{BookingId, GuestId, ReviewId};
use crate::domain::service_day::ServiceDay;

/// What a guest says of a visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = Review)]
pub struct Review {
    /// Its number.
    pub id: ReviewId,
    /// Of which booking; absent where that is not known any more.
    pub booking_id: Option<BookingId>,
    /// The service day of the visit; of the review itself where the visit is not known.
    pub date: ServiceDay,
    /// Stars, 1 to 5.
    pub rating: i64,
    /// The words; may be empty.
    pub text: String,
    /// When it was left.
    pub created_at: DateTime<FixedOffset>,
    /// Until when the guest may change it.
    pub open_until: DateTime<FixedOffset>,
    /// Whose it is; staff only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guest: Option<ReviewGuest>,
}

/// Whose review it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ReviewGuest {
    /// Their number here.
    pub id: GuestId,
    /// Their name.
    pub name: String,
}

/// A review to be left.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReview {
    /// Of which booking; of the newest visit that has none yet unless said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking_id: Option<BookingId>,
    /// Stars, 1 to 5.
    pub rating: i64,
    /// Words, if there are some.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A change of a review. What is absent stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewChange {
    /// Stars, 1 to 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<i64>,
    /// The words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// A visit that its guest may be asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ToReview {
    /// The booking's number.
    pub id: BookingId,
    /// Its service day.
    pub date: ServiceDay,
    /// When it began.
    pub starts_at: DateTime<FixedOffset>,
}

/// The reviews of some days, in figures.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct ReviewSummary {
    /// How many.
    pub count: i64,
    /// The average to two digits; absent without reviews.
    pub average: Option<f64>,
    /// How many gave how many stars, from five to one.
    pub stars: Vec<StarCount>,
}

/// How many gave so many stars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct StarCount {
    /// Stars, 1 to 5.
    pub rating: i64,
    /// How many reviews.
    pub count: i64,
}
