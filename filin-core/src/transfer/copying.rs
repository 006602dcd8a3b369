//! PostgreSQL's binary COPY: the quickest way in and out, and exact.
//! Source: <https://www.postgresql.org/docs/current/sql-copy.html>, "Binary Format".

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::catalogue::Kind;
use super::error::{Error, Result};
use super::value::{Row, Value};

const SIGNATURE: &[u8] = b"PGCOPY\n\xff\r\n\0";
/// Signature, flags, and the length of an extension, which is nothing.
const HEADER: usize = SIGNATURE.len() + 8;
/// Before every JSONB: the version of its form.
const JSONB: u8 = 1;
/// PostgreSQL counts from 2000-01-01: microseconds, and days from the common era's first.
const EPOCH_MICROS: i64 = 946_684_800_000_000;
const EPOCH_DAY: NaiveDate = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap();

/// What comes before the first row.
pub(crate) fn begin(to: &mut Vec<u8>) {
    to.extend_from_slice(SIGNATURE);
    to.extend_from_slice(&[0; 8]);
}

/// What comes after the last row.
pub(crate) fn end(to: &mut Vec<u8>) {
    to.extend_from_slice(&(-1_i16).to_be_bytes());
}

/// A row.
pub(crate) fn encode(row: &[Value], to: &mut Vec<u8>) {
    let width = i16::try_from(row.len()).unwrap_or(i16::MAX);
    to.extend_from_slice(&width.to_be_bytes());
    for value in row {
        match value {
            Value::Null => to.extend_from_slice(&(-1_i32).to_be_bytes()),
            Value::Int(number) => field(to, &number.to_be_bytes()),
            Value::Real(number) => field(to, &number.to_be_bytes()),
            Value::Bool(yes) => field(to, &[u8::from(*yes)]),
            Value::Text(text) => field(to, text.as_bytes()),
            Value::Blob(bytes) => field(to, bytes),
            Value::Instant(moment) => {
                field(
                    to,
                    &(moment.timestamp_micros() - EPOCH_MICROS).to_be_bytes(),
                );
            }
            Value::Day(day) => {
                let days = day.signed_duration_since(EPOCH_DAY).num_days();
                field(to, &i32::try_from(days).unwrap_or(i32::MAX).to_be_bytes());
            }
            Value::Json(text) => {
                length(to, text.len() + 1);
                to.push(JSONB);
                to.extend_from_slice(text.as_bytes());
            }
        }
    }
}

fn field(to: &mut Vec<u8>, bytes: &[u8]) {
    length(to, bytes.len());
    to.extend_from_slice(bytes);
}

fn length(to: &mut Vec<u8>, length: usize) {
    let length = i32::try_from(length).unwrap_or(i32::MAX);
    to.extend_from_slice(&length.to_be_bytes());
}

/// Rows out of pieces, as they come.
#[derive(Default)]
pub(crate) struct Decoder {
    bytes: Vec<u8>,
    at: usize,
    begun: bool,
    ended: bool,
}

impl Decoder {
    /// Takes a piece.
    pub(crate) fn take(&mut self, piece: &[u8]) {
        self.bytes.drain(..self.at);
        self.at = 0;
        self.bytes.extend_from_slice(piece);
    }

    /// The next row whose columns are of these kinds; `None` until more has come.
    pub(crate) fn next(&mut self, kinds: &[Kind]) -> Result<Option<Row>> {
        if !self.begun {
            if self.bytes.len() < HEADER {
                return Ok(None);
            }
            if !self.bytes.starts_with(SIGNATURE) {
                return Err(broken("no signature"));
            }
            (self.begun, self.at) = (true, HEADER);
        }
        if self.ended {
            return Ok(None);
        }
        let mut reader = Reader(self.bytes.get(self.at..).unwrap_or_default());
        let Some(row) = reader.row(kinds)? else {
            return Ok(None);
        };
        self.at = self.bytes.len() - reader.0.len();
        self.ended = row.is_none();
        Ok(row)
    }

    /// Whether the last row has come.
    pub(crate) fn is_whole(&self) -> bool {
        self.ended
    }
}

/// Counts the rows of pieces as they pass, and looks at no value.
#[derive(Default)]
pub(crate) struct Counter {
    /// What did not make a whole yet.
    rest: Vec<u8>,
    begun: bool,
    ended: bool,
    /// Values of the present row that are to come.
    values: u16,
    /// Bytes of the present value that are to come.
    skip: usize,
    rows: u64,
}

impl Counter {
    /// Takes a piece.
    pub(crate) fn take(&mut self, piece: &[u8]) -> Result<()> {
        let mut bytes = std::mem::take(&mut self.rest);
        bytes.extend_from_slice(piece);
        let mut reader = Reader(&bytes);
        if !self.begun {
            let Some(header) = reader.some(HEADER) else {
                self.rest = bytes;
                return Ok(());
            };
            if !header.starts_with(SIGNATURE) {
                return Err(broken("no signature"));
            }
            self.begun = true;
        }
        while !self.ended {
            if self.skip > 0 {
                let there = self.skip.min(reader.0.len());
                if reader.some(there).is_none() || there < self.skip {
                    self.skip -= there;
                    break;
                }
                self.skip = 0;
            } else if self.values > 0 {
                let Some(size) = reader.fixed() else { break };
                // Nothing has -1 bytes.
                self.skip = usize::try_from(i32::from_be_bytes(size)).unwrap_or_default();
                self.values -= 1;
            } else {
                let Some(width) = reader.fixed() else { break };
                match u16::try_from(i16::from_be_bytes(width)) {
                    Ok(values) => (self.values, self.rows) = (values, self.rows + 1),
                    Err(_) => self.ended = true,
                }
            }
        }
        self.rest = reader.0.to_vec();
        Ok(())
    }

    /// How many rows have begun.
    pub(crate) fn rows(&self) -> u64 {
        self.rows
    }

    /// How many rows there are, now that the last has come.
    pub(crate) fn whole(&self) -> Result<u64> {
        if self.ended {
            Ok(self.rows)
        } else {
            Err(broken("ended too early"))
        }
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// Outer `None`: not all of it is there yet. Inner: there are no more rows.
    fn row(&mut self, kinds: &[Kind]) -> Result<Option<Option<Row>>> {
        let Some(width) = self.fixed() else {
            return Ok(None);
        };
        let width = i16::from_be_bytes(width);
        if width == -1 {
            return Ok(Some(None));
        }
        if usize::try_from(width) != Ok(kinds.len()) {
            return Err(broken("another number of columns"));
        }
        let mut row = Vec::with_capacity(kinds.len());
        for kind in kinds {
            let Some(size) = self.fixed() else {
                return Ok(None);
            };
            let Ok(size) = usize::try_from(i32::from_be_bytes(size)) else {
                row.push(Value::Null);
                continue;
            };
            let Some(bytes) = self.some(size) else {
                return Ok(None);
            };
            row.push(value(*kind, bytes)?);
        }
        Ok(Some(Some(row)))
    }

    fn fixed<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.some(N)?.try_into().ok()
    }

    fn some(&mut self, size: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(size)?;
        self.0 = rest;
        Some(bytes)
    }
}

fn value(kind: Kind, bytes: &[u8]) -> Result<Value> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).map_err(|_| broken("no UTF-8"));
    Ok(match kind {
        Kind::Int => Value::Int(i64::from_be_bytes(exact(bytes)?)),
        Kind::Real => Value::Real(f64::from_be_bytes(exact(bytes)?)),
        Kind::Bool => Value::Bool(exact::<1>(bytes)? == [1]),
        Kind::Text => Value::Text(text(bytes)?),
        Kind::Blob => Value::Blob(bytes.to_vec()),
        Kind::Instant => Value::Instant(moment(i64::from_be_bytes(exact(bytes)?))?),
        Kind::Day => Value::Day(day(i32::from_be_bytes(exact(bytes)?))?),
        Kind::Json => match bytes.split_first() {
            Some((&JSONB, rest)) => Value::Json(text(rest)?),
            _ => return Err(broken("JSON of an unknown form")),
        },
    })
}

fn exact<const N: usize>(bytes: &[u8]) -> Result<[u8; N]> {
    bytes
        .try_into()
        .map_err(|_| broken("a value of another size"))
}

fn moment(micros: i64) -> Result<DateTime<Utc>> {
    micros
        .checked_add(EPOCH_MICROS)
        .and_then(DateTime::from_timestamp_micros)
        .ok_or_else(|| broken("a moment beyond all years"))
}

fn day(days: i32) -> Result<NaiveDate> {
    EPOCH_DAY
        .checked_add_signed(TimeDelta::days(days.into()))
        .ok_or_else(|| broken("a day beyond all years"))
}

fn broken(what: &str) -> Error {
    Error::Internal(format!("PostgreSQL's COPY: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> Row {
        vec![
            Value::Null,
            Value::Int(-1),
            Value::Real(29.9),
            Value::Bool(true),
            Value::Text("сова\t\n\\".into()),
            Value::Blob(vec![0, 255]),
            Value::Instant(DateTime::from_timestamp_micros(-1).unwrap()),
            Value::Day(NaiveDate::from_ymd_opt(1999, 12, 31).unwrap()),
            Value::Json("{}".into()),
        ]
    }

    const KINDS: [Kind; 9] = [
        Kind::Text,
        Kind::Int,
        Kind::Real,
        Kind::Bool,
        Kind::Text,
        Kind::Blob,
        Kind::Instant,
        Kind::Day,
        Kind::Json,
    ];

    #[test]
    fn what_goes_in_comes_out_in_pieces_of_any_size() {
        let mut bytes = Vec::new();
        begin(&mut bytes);
        encode(&row(), &mut bytes);
        encode(&row(), &mut bytes);
        end(&mut bytes);
        for size in 1..bytes.len() {
            let mut decoder = Decoder::default();
            let mut rows = Vec::new();
            for piece in bytes.chunks(size) {
                assert!(!decoder.is_whole());
                decoder.take(piece);
                while let Some(row) = decoder.next(&KINDS).unwrap() {
                    rows.push(row);
                }
            }
            assert!(decoder.is_whole());
            assert_eq!(rows, [row(), row()]);
            let mut counter = Counter::default();
            for piece in bytes.chunks(size) {
                assert!(counter.whole().is_err());
                counter.take(piece).unwrap();
            }
            assert_eq!(counter.whole().unwrap(), 2);
        }
    }

    #[test]
    fn anything_else_is_refused() {
        let mut decoder = Decoder::default();
        decoder.take(&[0; 64]);
        assert!(decoder.next(&KINDS).is_err());
        let mut decoder = Decoder::default();
        let mut bytes = Vec::new();
        begin(&mut bytes);
        encode(&[Value::Int(1)], &mut bytes);
        decoder.take(&bytes);
        assert!(decoder.next(&KINDS).is_err());
    }
}
