//! A phone number in E.164, so that one person's number is one string however it was typed.

use std::fmt;

use phonenumber::{Mode, country};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::refusal::Refusal;

/// E.164, `+79991234567`. Only the numbering plan is checked, not whether anybody answers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String, example = "+79991234567")]
pub struct PhoneNumber(String);

/// Longest text that is looked at: 15 digits with generous punctuation.
const RAW_MAX: usize = 40;

impl PhoneNumber {
    /// Reads a number as people type it. Without `+` it is Russian: `8 999 123-45-67`.
    ///
    /// # Errors
    /// `phone_invalid` for anything that no numbering plan knows.
    pub fn parse(raw: &str) -> Result<Self, Refusal> {
        let raw = raw.trim();
        // The library takes vanity letters and extensions; a number to call back has neither.
        if raw.len() > RAW_MAX || !raw.chars().all(is_phone_char) {
            return Err(Refusal::PhoneInvalid);
        }
        let number = phonenumber::parse(Some(country::RU), raw)
            .ok()
            .filter(phonenumber::PhoneNumber::is_valid)
            .ok_or(Refusal::PhoneInvalid)?;
        let text = number.format().mode(Mode::E164).to_string();
        let digits = text.strip_prefix('+').unwrap_or_default();
        if (7..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(text))
        } else {
            Err(Refusal::PhoneInvalid)
        }
    }

    /// Reads the `phone_number` of a Telegram contact, which is international but often comes
    /// without its `+`.
    ///
    /// # Errors
    /// `phone_invalid`, as [`PhoneNumber::parse`].
    pub fn from_contact(raw: &str) -> Result<Self, Refusal> {
        let raw = raw.trim();
        if raw.starts_with('+') {
            return Self::parse(raw);
        }
        // A contact typed into an address book by hand may still be "8 999 …".
        Self::parse(&format!("+{raw}")).or_else(|_| Self::parse(raw))
    }

    /// The number as text, with its `+`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// ASCII digits and the punctuation of written numbers, the dashes and spaces of phones' keyboards
/// and address books included.
fn is_phone_char(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(
            c,
            '+' | '-' | '(' | ')' | '.' | ' ' | '\u{A0}' | '\u{2010}'..='\u{2014}'
        )
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for PhoneNumber {
    type Error = Refusal;
    fn try_from(raw: String) -> Result<Self, Refusal> {
        Self::parse(&raw)
    }
}

impl From<PhoneNumber> for String {
    fn from(number: PhoneNumber) -> Self {
        number.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("8 999 123-45-67", "+79991234567")]
    #[case("89991234567", "+79991234567")]
    #[case("+7 (999) 123-45-67", "+79991234567")]
    #[case("79991234567", "+79991234567")]
    #[case("9991234567", "+79991234567")]
    #[case("8\u{A0}999\u{A0}123–45–67", "+79991234567")]
    #[case(" 8 (495) 123-45-67 ", "+74951234567")]
    #[case("+49 30 123456", "+4930123456")]
    #[case("+375 29 123 45 67", "+375291234567")]
    #[case("+1 212-555-2368", "+12125552368")]
    fn many_spellings_one_number(#[case] raw: &str, #[case] expected: &str) {
        assert_eq!(PhoneNumber::parse(raw).unwrap().as_str(), expected);
    }

    #[rstest]
    #[case("")]
    #[case("+")]
    #[case("нет")]
    #[case("12345")]
    #[case("+7999123456")]
    #[case("+799912345678")]
    #[case("+79991234567\0")]
    #[case("8 999 123-45-67 доб. 5")]
    #[case("8 999 123-45-67 ext 5")]
    #[case("1-800-FLOWERS")]
    #[case("+999 1234567890")]
    #[case("99999999999999999999999999999999999999999999")]
    #[case("٨٩٩٩١٢٣٤٥٦٧")]
    fn junk_is_refused(#[case] raw: &str) {
        assert_eq!(PhoneNumber::parse(raw), Err(Refusal::PhoneInvalid));
    }

    #[rstest]
    #[case("79991234567", "+79991234567")]
    #[case("+79991234567", "+79991234567")]
    #[case("89991234567", "+79991234567")]
    #[case("380501234567", "+380501234567")]
    fn contacts_may_lack_their_plus(#[case] raw: &str, #[case] expected: &str) {
        assert_eq!(PhoneNumber::from_contact(raw).unwrap().as_str(), expected);
    }

    #[test]
    fn the_wire_form_is_checked() {
        let number: PhoneNumber = serde_json::from_str("\"8 999 123 45 67\"").unwrap();
        assert_eq!(serde_json::to_string(&number).unwrap(), "\"+79991234567\"");
        assert!(serde_json::from_str::<PhoneNumber>("\"x\"").is_err());
    }

    proptest! {
        #[test]
        fn no_text_panics(raw in any::<String>()) {
            let _ = PhoneNumber::parse(&raw);
            let _ = PhoneNumber::from_contact(&raw);
        }

        #[test]
        fn parsing_is_idempotent(raw in "\\+?[0-9 ().-]{5,18}") {
            if let Ok(number) = PhoneNumber::parse(&raw) {
                prop_assert_eq!(PhoneNumber::parse(number.as_str()), Ok(number));
            }
        }

        #[test]
        fn every_russian_mobile_is_read(rest in 0_u64..1_000_000_000) {
            let expected = format!("+79{rest:09}");
            for raw in [format!("89{rest:09}"), format!("79{rest:09}"), format!("9{rest:09}")] {
                let number = PhoneNumber::parse(&raw);
                prop_assert_eq!(number.as_ref().map(PhoneNumber::as_str), Ok(expected.as_str()));
            }
        }
    }
}
