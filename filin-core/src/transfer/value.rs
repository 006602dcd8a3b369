//! One value of a row, whichever engine it comes from or goes to.

use chrono::{DateTime, NaiveDate, Utc};
use sha2::{Digest, Sha256};

/// A value; its variants are the catalogue's kinds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// See [`Kind::Int`](super::catalogue::Kind::Int).
    Int(i64),
    /// A double.
    Real(f64),
    /// Yes or no.
    Bool(bool),
    /// UTF-8 without NUL.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
    /// A moment, to the microsecond.
    Instant(DateTime<Utc>),
    /// A date.
    Day(NaiveDate),
    /// JSON as text.
    Json(String),
}

/// A row, in the order of its table's columns.
pub type Row = Vec<Value>;

impl Value {
    /// Text, or nothing.
    #[must_use]
    pub fn text(text: Option<String>) -> Self {
        text.map_or(Self::Null, Self::Text)
    }

    /// A number, or nothing.
    #[must_use]
    pub fn int(number: Option<i64>) -> Self {
        number.map_or(Self::Null, Self::Int)
    }

    /// A moment, or nothing.
    #[must_use]
    pub fn instant(moment: Option<DateTime<Utc>>) -> Self {
        moment.map_or(Self::Null, Self::Instant)
    }

    /// Takes part in a sum: the same for both engines, and no two values alike.
    pub(crate) fn digest(&self, hash: &mut Sha256) {
        match self {
            Self::Null => hash.update([0]),
            Self::Int(number) => tagged(hash, 1, &number.to_be_bytes()),
            Self::Real(number) => tagged(hash, 2, &number.to_bits().to_be_bytes()),
            Self::Bool(yes) => tagged(hash, 3, &[u8::from(*yes)]),
            Self::Text(text) => sized(hash, 4, text.as_bytes()),
            Self::Blob(bytes) => sized(hash, 5, bytes),
            Self::Instant(moment) => tagged(hash, 6, &moment.timestamp_micros().to_be_bytes()),
            Self::Day(day) => sized(hash, 7, day.to_string().as_bytes()),
            Self::Json(text) => sized(hash, 8, canonical(text).as_bytes()),
        }
    }
}

fn tagged(hash: &mut Sha256, kind: u8, bytes: &[u8]) {
    hash.update([kind]);
    hash.update(bytes);
}

/// With its length before it: "ab" and "c" are not "a" and "bc".
fn sized(hash: &mut Sha256, kind: u8, bytes: &[u8]) {
    tagged(hash, kind, &(bytes.len() as u64).to_be_bytes());
    hash.update(bytes);
}

/// PostgreSQL keeps JSON in an order and with spaces of its own.
fn canonical(text: &str) -> String {
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(value) => value.to_string(),
        Err(_) => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(values: &[Value]) -> Vec<u8> {
        let mut hash = Sha256::new();
        for value in values {
            value.digest(&mut hash);
        }
        hash.finalize().to_vec()
    }

    #[test]
    fn json_is_the_same_however_it_is_written() {
        let [a, b] = [r#"{"b":1,"a":[1, 2]}"#, r#"{"a": [1,2], "b": 1}"#];
        assert_eq!(
            digest(&[Value::Json(a.into())]),
            digest(&[Value::Json(b.into())])
        );
    }

    #[test]
    fn no_two_rows_are_alike() {
        let text = |text: &str| Value::Text(text.into());
        let rows = [
            vec![text("ab"), text("c")],
            vec![text("a"), text("bc")],
            vec![text("abc"), Value::Null],
            vec![Value::Null, text("abc")],
            vec![Value::Int(0), Value::Bool(false)],
            vec![Value::Bool(false), Value::Int(0)],
        ];
        let all: std::collections::HashSet<_> = rows.iter().map(|row| digest(row)).collect();
        assert_eq!(all.len(), rows.len());
    }
}
