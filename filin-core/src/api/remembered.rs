//! Parts of answers that many are given: written as JSON once, then only copied.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

/// A value together with its JSON. Cheap to clone. One that was read from JSON is written anew each
/// time, as if it were the value alone.
pub struct Remembered<T> {
    value: Arc<T>,
    text: Option<Arc<RawValue>>,
}

impl<T: Serialize> Remembered<T> {
    /// Writes it now.
    pub(crate) fn new(value: T) -> Self {
        let text = to_raw_value(&value).ok();
        Self {
            value: Arc::new(value),
            text: text.map(Arc::from),
        }
    }
}

impl<T: Clone> Remembered<T> {
    /// The value alone.
    #[must_use]
    pub fn into_value(self) -> T {
        Arc::unwrap_or_clone(self.value)
    }
}

impl<T> Clone for Remembered<T> {
    fn clone(&self) -> Self {
        Self {
            value: Arc::clone(&self.value),
            text: self.text.clone(),
        }
    }
}

impl<T> Deref for Remembered<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Remembered<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<T: Serialize> Serialize for Remembered<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.text {
            Some(text) => text.serialize(serializer),
            None => self.value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Remembered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self {
            value: Arc::new(T::deserialize(deserializer)?),
            text: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_as_the_value_is() {
        let value = vec![("Ёж".to_owned(), 1), ("\"".to_owned(), 2)];
        let written = serde_json::to_string(&value).unwrap();
        let remembered = Remembered::new(value.clone());
        assert_eq!(serde_json::to_string(&remembered).unwrap(), written);
        let read: Remembered<Vec<(String, i32)>> = serde_json::from_str(&written).unwrap();
        assert_eq!(
            (&*read, serde_json::to_string(&read).unwrap()),
            (&value, written)
        );
    }
}
