//! Things as the server sent them. A newer one may use a word that this version does not know (a
//! status, a role, a state): then the thing is understood but for that word, which is shown as it came.

use std::ops::Deref;

use filin_core::api::access::{StaffMember, Token};
use filin_core::api::booking::Booking;
use filin_core::api::broadcast::Broadcast;
use filin_core::api::guest::{Guest, GuestCard};
use filin_core::api::room::RoomTable;
use filin_core::api::waitlist::WaitEntry;
use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

/// A thing, and how it came if it has words that are not known.
#[derive(Clone, Debug)]
pub(crate) struct Sent<T> {
    known: T,
    odd: Option<Odd>,
}

#[derive(Clone, Debug)]
struct Odd {
    whole: Value,
    words: Vec<&'static str>,
}

/// What a list shows: a thing, of which some words may not be known.
pub(crate) trait Item<T> {
    /// What is known of it.
    fn known(&self) -> &T;
    /// The word in this field, if it is one that is not known.
    fn odd(&self, field: &str) -> Option<&str>;
}

impl<T> Item<T> for T {
    fn known(&self) -> &T {
        self
    }

    fn odd(&self, _: &str) -> Option<&str> {
        None
    }
}

impl<T> Item<T> for Sent<T> {
    fn known(&self) -> &T {
        &self.known
    }

    fn odd(&self, field: &str) -> Option<&str> {
        let odd = self.odd.as_ref()?;
        odd.words.contains(&field).then_some(())?;
        odd.whole.get(field)?.as_str()
    }
}

impl<T> Deref for Sent<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.known
    }
}

impl<T: Serialize> Serialize for Sent<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.odd {
            Some(odd) => odd.whole.serialize(serializer),
            None => self.known.serialize(serializer),
        }
    }
}

impl<'de, T: Worded> Deserialize<'de> for Sent<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let whole = Value::deserialize(deserializer)?;
        let error = match T::deserialize(&whole) {
            Ok(known) => return Ok(Self { known, odd: None }),
            Err(error) => error,
        };
        let mut mended = whole.clone();
        let words = mend::<T>(&mut mended);
        let known = T::deserialize(&mended).map_err(|_| D::Error::custom(error))?;
        let odd = Some(Odd { whole, words });
        Ok(Self { known, odd })
    }
}

/// Something with words of which later versions may have more.
pub(crate) trait Worded: DeserializeOwned {
    /// The fields, and a word for each that stands in for one that is not known.
    const WORDS: &'static [(&'static str, &'static str)];

    /// Mends what lies within.
    fn mend_within(_: &mut Value) {}
}

/// Puts stand-ins in the place of words that are not known; returns which.
fn mend<T: Worded>(value: &mut Value) -> Vec<&'static str> {
    T::mend_within(value);
    let mut put = Vec::new();
    for (field, stand_in) in T::WORDS {
        if let Some(word @ Value::String(_)) = value.get_mut(field) {
            put.push((*field, std::mem::replace(word, Value::from(*stand_in))));
        }
    }
    // Those that are known come back.
    let mut odd = Vec::new();
    for (field, word) in put {
        let stand_in = value.get_mut(field).map(|now| std::mem::replace(now, word));
        if T::deserialize(&*value).is_err() {
            if let (Some(now), Some(stand_in)) = (value.get_mut(field), stand_in) {
                *now = stand_in;
            }
            odd.push(field);
        }
    }
    odd
}

/// Mends each of the things in a list.
fn mend_each<T: Worded>(value: &mut Value, list: &str) {
    let items = value.get_mut(list).and_then(Value::as_array_mut);
    for item in items.into_iter().flatten() {
        if T::deserialize(&*item).is_err() {
            mend::<T>(item);
        }
    }
}

impl Worded for Booking {
    const WORDS: &'static [(&'static str, &'static str)] =
        &[("status", "pending"), ("source", "staff")];
}

impl Worded for Broadcast {
    // Whoever watches goes on.
    const WORDS: &'static [(&'static str, &'static str)] = &[("status", "paused")];
}

impl Worded for WaitEntry {
    const WORDS: &'static [(&'static str, &'static str)] = &[("status", "waiting")];
}

impl Worded for Guest {
    const WORDS: &'static [(&'static str, &'static str)] = &[("language", "ru")];
}

impl Worded for GuestCard {
    const WORDS: &'static [(&'static str, &'static str)] = Guest::WORDS;

    fn mend_within(value: &mut Value) {
        mend_each::<Booking>(value, "bookings");
    }
}

impl Worded for RoomTable {
    // What cannot be told free is not.
    const WORDS: &'static [(&'static str, &'static str)] =
        &[("state", "blocked"), ("shape", "rect")];

    fn mend_within(value: &mut Value) {
        mend_each::<Booking>(value, "bookings");
    }
}

impl Worded for Token {
    const WORDS: &'static [(&'static str, &'static str)] = &[("role", "staff")];
}

impl Worded for StaffMember {
    const WORDS: &'static [(&'static str, &'static str)] = &[("role", "staff")];
}
