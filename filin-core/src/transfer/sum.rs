//! What proves that two tables hold the same: how many rows, and a sum over them that does not
//! depend on their order, since the engines sort text differently.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::value::Value;

/// A table, summed up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many rows.
    pub rows: u64,
    /// Of each row the first half of its SHA-256, added up.
    total: u128,
}

impl Sum {
    /// Counts a row in.
    pub fn add(&mut self, row: &[Value]) {
        let mut hash = Sha256::new();
        for value in row {
            value.digest(&mut hash);
        }
        let mut half = [0; 16];
        for (to, from) in half.iter_mut().zip(hash.finalize()) {
            *to = from;
        }
        self.total = self.total.wrapping_add(u128::from_be_bytes(half));
        self.rows += 1;
    }
}

impl fmt::Display for Sum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.total)
    }
}

/// As it stands in a manifest.
#[derive(Serialize, Deserialize)]
struct Written {
    rows: u64,
    sum: String,
}

impl Serialize for Sum {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let (rows, sum) = (self.rows, self.to_string());
        Written { rows, sum }.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Sum {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Written { rows, sum } = Written::deserialize(from)?;
        let total = u128::from_str_radix(&sum, 16).map_err(serde::de::Error::custom)?;
        Ok(Self { rows, total })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_does_not_matter_and_everything_else_does() {
        let rows: Vec<_> = (0..3).map(|n| vec![Value::Int(n)]).collect();
        let sum = |rows: &[&Vec<Value>]| {
            let mut sum = Sum::default();
            rows.iter().for_each(|row| sum.add(row));
            sum
        };
        let all = sum(&[&rows[0], &rows[1], &rows[2]]);
        assert_eq!(all, sum(&[&rows[2], &rows[0], &rows[1]]));
        assert_ne!(all, sum(&[&rows[0], &rows[1]]));
        assert_ne!(all, sum(&[&rows[0], &rows[1], &rows[1]]));
        let written = serde_json::to_string(&all).unwrap();
        assert_eq!(serde_json::from_str::<Sum>(&written).unwrap(), all);
    }
}
