//! Whom somebody looks for, read from what they typed into one field.

use crate::domain::ids::{GuestId, TelegramId};
use crate::domain::phone::PhoneNumber;

/// Fewer digits would be a part of nearly every phone.
const PART_OF_PHONE: usize = 3;

/// A wish to find a guest. Every text is one: what is no number, name or phone is a part of a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sought {
    /// `#12`: the guest of this number.
    Number(GuestId),
    /// `@name`, in lower case and without the `@`.
    Username(String),
    /// Bare digits may be a Telegram id, a phone, the guest's number, or a part of a phone.
    Digits {
        /// As a Telegram id.
        telegram_id: TelegramId,
        /// As a phone, if some numbering plan knows it.
        phone: Option<PhoneNumber>,
        /// As a part of a phone, where they are enough to tell one from another and no whole one.
        part: Option<String>,
    },
    /// A phone, however it is written.
    Phone(PhoneNumber),
    /// Part of a name, a user name or a phone, whatever its case.
    Part(String),
}

impl Sought {
    /// Reads what was typed.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        let phone = PhoneNumber::parse(text).ok();
        if let Some(number) = text.strip_prefix('#').and_then(digits) {
            return Self::Number(GuestId(number));
        }
        if let Some(name) = text.strip_prefix('@').filter(|name| is_username(name)) {
            return Self::Username(name.to_ascii_lowercase());
        }
        match (digits(text), phone) {
            (Some(id), phone) => Self::Digits {
                telegram_id: TelegramId(id),
                part: (phone.is_none() && text.len() >= PART_OF_PHONE).then(|| text.to_owned()),
                phone,
            },
            (None, Some(phone)) => Self::Phone(phone),
            (None, None) => Self::Part(text.to_owned()),
        }
    }
}

/// A number of digits alone: no sign, nothing that `parse` would take besides.
fn digits(text: &str) -> Option<i64> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

/// Telegram's user names are ASCII; anything else behind an `@` is looked for as it stands.
fn is_username(name: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    !name.is_empty() && name.bytes().all(allowed)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    fn phone(text: &str) -> PhoneNumber {
        PhoneNumber::parse(text).unwrap()
    }

    fn part(text: &str) -> Sought {
        Sought::Part(text.into())
    }

    #[test]
    fn numbers_are_the_guests_own_with_a_hash_and_telegrams_without() {
        assert_eq!(Sought::parse("#12"), Sought::Number(GuestId(12)));
        let id = |id, phone, part: Option<&str>| Sought::Digits {
            telegram_id: TelegramId(id),
            phone,
            part: part.map(str::to_owned),
        };
        assert_eq!(Sought::parse(" 12 "), id(12, None, None));
        assert_eq!(Sought::parse("0012"), id(12, None, Some("0012")));
        assert_eq!(
            Sought::parse("89991234567"),
            id(89_991_234_567, Some(phone("+79991234567")), None)
        );
    }

    #[rstest]
    #[case("+7 999 123-45-67")]
    #[case("8 (999) 123-45-67")]
    #[case("+79991234567")]
    fn phones_in_any_spelling(#[case] raw: &str) {
        assert_eq!(Sought::parse(raw), Sought::Phone(phone("+79991234567")));
    }

    #[test]
    fn user_names_in_any_case() {
        assert_eq!(
            Sought::parse("@Masha_7"),
            Sought::Username("masha_7".into())
        );
        for odd in ["@", "@ маша", "@маша", "@a b", "@a%"] {
            assert_eq!(Sought::parse(odd), part(odd));
        }
    }

    #[rstest]
    #[case("Аня")]
    #[case("#")]
    #[case("#x")]
    #[case("#-1")]
    #[case("-12")]
    #[case("12%")]
    #[case("99999999999999999999999")]
    #[case("'; drop table guests; --")]
    #[case("🦉")]
    #[case("")]
    fn anything_else_is_part_of_a_name(#[case] raw: &str) {
        assert_eq!(Sought::parse(raw), part(raw));
    }

    proptest! {
        #[test]
        fn no_text_panics(raw in any::<String>()) {
            let _ = Sought::parse(&raw);
            let _ = Sought::parse(&format!("#{raw}"));
            let _ = Sought::parse(&format!("@{raw}"));
        }

        #[test]
        fn every_number_is_found_again(id in 0_i64..) {
            prop_assert_eq!(Sought::parse(&format!("#{id}")), Sought::Number(GuestId(id)));
            let telegram = matches!(
                Sought::parse(&id.to_string()),
                Sought::Digits { telegram_id, .. } if telegram_id == TelegramId(id)
            );
            prop_assert!(telegram);
        }
    }
}
