//! What a staff command may ask for when it was not said.

use serde::{Deserialize, Serialize};

/// An argument. Its word stands in buttons and in the keys of its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Field {
    /// Which booking.
    Booking,
    /// Which guest.
    Guest,
    /// Which block.
    Block,
    /// Whom, by Telegram id.
    Member,
    /// Words.
    Text,
    /// The title of a promotion.
    Title,
    /// What a promotion says.
    About,
    /// A picture's address.
    Picture,
    /// How many visits.
    Count,
    /// Which day.
    Day,
    /// What time.
    Time,
    /// How many guests.
    Party,
    /// Which table.
    Table,
    /// How long.
    Minutes,
    /// Whose phone.
    Phone,
    /// Wishes.
    Comment,
    /// Really?
    Sure,
}

const WORDS: [(Field, &str); 17] = [
    (Field::Booking, "booking"),
    (Field::Guest, "guest"),
    (Field::Block, "block"),
    (Field::Member, "member"),
    (Field::Text, "text"),
    (Field::Title, "title"),
    (Field::About, "about"),
    (Field::Picture, "picture"),
    (Field::Count, "count"),
    (Field::Day, "day"),
    (Field::Time, "time"),
    (Field::Party, "party"),
    (Field::Table, "table"),
    (Field::Minutes, "minutes"),
    (Field::Phone, "phone"),
    (Field::Comment, "comment"),
    (Field::Sure, "sure"),
];

impl Field {
    /// Its word.
    pub(super) fn as_str(self) -> &'static str {
        let known = WORDS.iter().find(|(field, _)| *field == self);
        known.map_or("text", |(_, word)| word)
    }

    /// Reads its word.
    pub(super) fn parse(word: &str) -> Option<Self> {
        let known = WORDS.iter().find(|(_, known)| *known == word);
        known.map(|(field, _)| *field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_name_one_field_each() {
        for (field, word) in WORDS {
            assert_eq!(Field::parse(word), Some(field));
            assert_eq!(field.as_str(), word);
        }
        assert_eq!(Field::parse("x"), None);
    }
}
