//! v3's ids, which are ours as well: links in people's chats name them.

use super::cells::MAX_ID;
use super::raw::Raw;
use crate::transfer::report::Reason;

/// The ids of one pass over a table, which come ascending.
#[derive(Default)]
pub(super) struct Ids {
    last: i64,
}

impl Ids {
    /// The row's id, or why it cannot have one here. A table that lost its key may have one twice:
    /// the first keeps it.
    pub(super) fn take(&mut self, raw: Raw<'_>) -> Result<i64, Reason> {
        match raw {
            Raw::Int(id @ 1..=MAX_ID) if id == self.last => Err(Reason::Duplicate),
            Raw::Int(id @ 1..=MAX_ID) => {
                self.last = id;
                Ok(id)
            }
            _ => Err(Reason::NumberInvalid),
        }
    }
}

/// A row's id where another row names it.
pub(super) fn named(raw: Raw<'_>) -> Option<i64> {
    match raw {
        Raw::Int(id @ 1..=MAX_ID) => Some(id),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_positive_and_one_of_a_kind() {
        let mut ids = Ids::default();
        let mut take = |raw| ids.take(raw);
        assert_eq!(take(Raw::Null), Err(Reason::NumberInvalid));
        assert_eq!(take(Raw::Int(-1)), Err(Reason::NumberInvalid));
        assert_eq!(take(Raw::Int(0)), Err(Reason::NumberInvalid));
        assert_eq!(take(Raw::Int(3)), Ok(3));
        assert_eq!(take(Raw::Int(3)), Err(Reason::Duplicate));
        assert_eq!(take(Raw::Int(4)), Ok(4));
        assert_eq!(take(Raw::Int(MAX_ID + 1)), Err(Reason::NumberInvalid));
        assert_eq!(take(Raw::Real(5.0)), Err(Reason::NumberInvalid));
        assert_eq!(take(Raw::Text(b"6")), Err(Reason::NumberInvalid));
    }
}
