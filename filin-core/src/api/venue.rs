//! The venue on the wire: what guests are shown, and what managers set.

use chrono::{DateTime, FixedOffset};
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::booking::Me;
use super::menu::MenuItem;
use super::promotion::Promotion;
use super::remembered::Remembered;
use crate::domain::actor::Language;
use crate::domain::loyalty::Loyalty;
use crate::domain::service_day::ServiceDay;
use crate::domain::slots::Rules;
use crate::domain::table::{Place, Seats, Shape, TableNo};

/// Everything that the Mini App's first screen needs.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Bootstrap {
    /// The venue.
    #[schema(value_type = VenueCard)]
    pub venue: Remembered<VenueCard>,
    /// The tables of the plan.
    #[schema(value_type = Vec<PlanTable>)]
    pub tables: Remembered<Vec<PlanTable>>,
    /// Running and coming promotions; the venue's standing one first.
    #[schema(value_type = Vec<Promotion>)]
    pub promotions: Remembered<Vec<Promotion>>,
    /// The menu.
    #[schema(value_type = Vec<MenuItem>)]
    pub menu: Remembered<Vec<MenuItem>>,
    /// Who asks.
    #[schema(value_type = Me)]
    pub me: Remembered<Me>,
}

/// What guests see of the venue.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct VenueCard {
    /// Its name.
    pub name: String,
    /// Its IANA zone.
    pub zone: String,
    /// The moment of the answer, in the venue's time.
    pub now: DateTime<FixedOffset>,
    /// Today's service day.
    pub today: ServiceDay,
    /// How many days ahead guests may book.
    pub advance_days: i64,
    /// Until how many minutes before the start guests may move or cancel.
    pub cutoff_min: i64,
    /// The schedule, as the venue words it.
    pub schedule: String,
    /// The contacts, as the venue words them.
    pub contacts: String,
    /// Opening hours of the next seven service days.
    pub week: Vec<DayHours>,
    /// The largest party that the room can seat.
    pub largest_party: i64,
    /// The loyalty rule.
    pub loyalty: Loyalty,
}

/// A service day's opening hours.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct DayHours {
    /// The service day.
    pub date: ServiceDay,
    /// From when; absent on a closed day.
    pub opens_at: Option<DateTime<FixedOffset>>,
    /// Until when.
    pub closes_at: Option<DateTime<FixedOffset>>,
    /// Why the day differs.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// A table as guests see it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct PlanTable {
    /// Its number.
    pub number: TableNo,
    /// How many it seats.
    pub seats: Seats,
    /// The part of the room.
    pub zone: String,
    /// How it is drawn.
    pub shape: Shape,
    /// Where it is drawn.
    pub place: Place,
    /// Whether guests may book it themselves.
    pub online: bool,
    /// Tables it can be joined with.
    pub neighbours: Vec<TableNo>,
}

/// The venue's settings, for staff.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Venue {
    /// Its name.
    pub name: String,
    /// Its IANA zone.
    pub zone: String,
    /// When a service day begins, `HH:MM`.
    pub day_start: String,
    /// The language of the staff chat.
    pub language: Language,
    /// The schedule, as the venue words it.
    pub schedule: String,
    /// The contacts, as the venue words them.
    pub contacts: String,
    /// The rules for guests.
    pub rules: Rules,
    /// The loyalty rule.
    pub loyalty: Loyalty,
    /// Send it back with a change.
    pub version: i64,
    /// The moment of the answer, in the venue's time.
    pub now: DateTime<FixedOffset>,
    /// Today's service day.
    pub today: ServiceDay,
}

/// A change of settings. What is absent stays as it is.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VenueChange {
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its IANA zone; the owner's to change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// When a service day begins, `HH:MM`; the owner's to change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day_start: Option<String>,
    /// The language of the staff chat; the owner's to change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// The schedule, as the venue words it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    /// The contacts, as the venue words them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<String>,
    /// The rules for guests, all of them; the owner's to change.
    #[serde(
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub rules: Option<Rules>,
    /// The loyalty rule; the owner's to change.
    #[serde(
        default,
        deserialize_with = "whole",
        skip_serializing_if = "Option::is_none"
    )]
    pub loyalty: Option<Loyalty>,
    /// The version that the change was made of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

/// Rules and the like are sent whole and spelled right, or not at all: a stored one may lack a
/// field that is newer than it, but a request that leaves one out would set it back unseen.
fn whole<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Serialize + DeserializeOwned,
{
    let Some(sent) = Option::<Map<String, Value>>::deserialize(deserializer)? else {
        return Ok(None);
    };
    let read: T = serde_json::from_value(Value::Object(sent.clone())).map_err(D::Error::custom)?;
    let known = serde_json::to_value(&read).map_err(D::Error::custom)?;
    if let Some(name) = sent.keys().find(|name| known.get(name).is_none()) {
        return Err(D::Error::custom(format!("unknown field `{name}`")));
    }
    let mut known = known.as_object().into_iter().flat_map(Map::keys);
    match known.find(|name| !sent.contains_key(*name)) {
        Some(name) => Err(D::Error::custom(format!("missing field `{name}`"))),
        None => Ok(Some(read)),
    }
}

/// Opening hours: the week, and the days that differ.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// Seven days from Monday; `null` is closed.
    pub week: Vec<Option<OpeningForm>>,
    /// All days that differ, in order; a change names each that shall stay.
    pub exceptions: Vec<ExceptionForm>,
    /// The version that the change was made of; hours and settings count together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
}

/// From when until when, `HH:MM`. A closing time at or before the opening time is after midnight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OpeningForm {
    /// `HH:MM`.
    pub opens: String,
    /// `HH:MM`.
    pub closes: String,
}

/// A service day that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExceptionForm {
    /// Which service day.
    pub date: ServiceDay,
    /// Its hours; `null` is closed.
    pub opening: Option<OpeningForm>,
    /// Why, for guests.
    #[serde(default)]
    pub note: String,
}
