#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use rstest::rstest;

use super::*;

const TOKEN: &str = "42:TEST";
const SHORT: &str = "auth_date=1650385342&user=%7B%22id%22%3A42%2C%22first_name%22%3A%22Test%22%7D&query_id=test&hash=46d2ea5e32911ec8d30999b56247654460c0d20949b6277af519e76271182803";
const LONG_TOKEN: &str = "5768337691:AAH5YkoiEuPk8-FZa32hStHTqXiLPtAEhx8";
const LONG: &str = "query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%22%2C%22last_name%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A%22ru%22%2C%22is_premium%22%3Atrue%7D&auth_date=1662771648&hash=c501b71e775f74ce10e377dea85a7ea24ecd640b223ea86dfe453e0eaed2e2b2";
const DAY: TimeDelta = TimeDelta::hours(24);

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap()
}

const SHORT_AT: i64 = 1_650_385_342;
const LONG_AT: i64 = 1_662_771_648;

fn code(raw: &str, token: &str, now: i64) -> &'static str {
    validate(raw, token, at(now), DAY).map_or_else(InitDataError::code, |_| "ok")
}

#[test]
fn the_public_vectors() {
    let person = validate(SHORT, TOKEN, at(SHORT_AT), DAY).unwrap();
    assert_eq!(person.telegram_id, TelegramId(42));
    assert_eq!((person.name.as_str(), person.username), ("Test", None));
    let person = validate(LONG, LONG_TOKEN, at(LONG_AT + 60), DAY).unwrap();
    assert_eq!(person.telegram_id, TelegramId(279_058_397));
    assert_eq!(person.name, "Vladislav Kibenko");
    assert_eq!(person.username.as_deref(), Some("vdkfrost"));
    assert_eq!(person.language, Language::Ru);
}

#[rstest]
#[case(SHORT, TOKEN, SHORT_AT)]
#[case(LONG, LONG_TOKEN, LONG_AT)]
fn no_changed_byte_passes(#[case] raw: &str, #[case] token: &str, #[case] now: i64) {
    for position in 0..raw.len() {
        let original = raw.as_bytes()[position];
        let mut others: Vec<u8> = b"aA0f=&%+; \0\n\x7f".to_vec();
        others.extend([original ^ 1, original ^ 2, original ^ 0x10, original ^ 0x20]);
        for other in others.into_iter().filter(|other| *other != original) {
            let mut changed = raw.as_bytes().to_vec();
            changed[position] = other;
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(code(&changed, token, now), "init_data_invalid", "{changed}");
        }
    }
}

#[rstest]
#[case(SHORT, TOKEN, SHORT_AT)]
#[case(LONG, LONG_TOKEN, LONG_AT)]
fn no_part_passes(#[case] raw: &str, #[case] token: &str, #[case] now: i64) {
    for end in 0..raw.len() {
        assert_eq!(code(&raw[..end], token, now), "init_data_invalid");
    }
    assert_eq!(code(&format!("{raw}0"), token, now), "init_data_invalid");
    assert_eq!(code(&format!("{raw}&"), token, now), "init_data_invalid");
    assert_eq!(code(&format!("{raw}&a=b"), token, now), "init_data_invalid");
}

#[test]
fn another_token_and_another_time() {
    assert_eq!(code(SHORT, LONG_TOKEN, SHORT_AT), "init_data_invalid");
    assert_eq!(code(SHORT, "", SHORT_AT), "init_data_invalid");
    for (after, expected) in [
        (-61, "init_data_future"),
        (-60, "ok"),
        (86_400, "ok"),
        (86_401, "init_data_stale"),
    ] {
        assert_eq!(code(SHORT, TOKEN, SHORT_AT + after), expected, "{after}");
    }
    // Bad data is bad first, whatever its age.
    assert_eq!(
        code(SHORT, "43:TEST", SHORT_AT + 86_401),
        "init_data_invalid"
    );
}

const USER: &str = r#"{"id":7,"first_name":"Аня"}"#;

#[rstest]
#[case::fine(&[("auth_date", "1000"), ("user", USER)], "ok")]
#[case::signed_too(&[("auth_date", "1000"), ("user", USER), ("signature", "x")], "ok")]
#[case::no_date(&[("user", USER)], "init_data_invalid")]
#[case::no_user(&[("auth_date", "1000")], "init_data_invalid")]
#[case::signed_date(&[("auth_date", "+1000"), ("user", USER)], "init_data_invalid")]
#[case::huge_date(&[("auth_date", "99999999999999999999"), ("user", USER)], "init_data_invalid")]
#[case::not_json(&[("auth_date", "1000"), ("user", "Аня")], "init_data_invalid")]
#[case::zero(&[("auth_date", "1000"), ("user", r#"{"id":0}"#)], "init_data_invalid")]
#[case::negative(&[("auth_date", "1000"), ("user", r#"{"id":-7}"#)], "init_data_invalid")]
#[case::text_id(&[("auth_date", "1000"), ("user", r#"{"id":"7"}"#)], "init_data_invalid")]
#[case::wide(&[("auth_date", "1000"), ("user", r#"{"id":9007199254740993}"#)], "init_data_invalid")]
#[case::twice(&[("auth_date", "1000"), ("user", r#"{"id":7,"id":8}"#)], "init_data_invalid")]
fn fields_count(#[case] fields: &[(&str, &str)], #[case] expected: &str) {
    assert_eq!(code(&sign(fields, TOKEN), TOKEN, 1000), expected);
}

/// Two signed fields must not be readable as one, nor one that holds a line end as itself.
#[test]
fn line_ends_hide_no_field() {
    let raw = sign(
        &[
            ("auth_date", "1000"),
            ("start_param", "x\ny"),
            ("user", USER),
        ],
        TOKEN,
    );
    assert_eq!(code(&raw, TOKEN, 1000), "init_data_invalid");
    let two = sign(
        &[("auth_date", "1000"), ("start_param", "x"), ("user", USER)],
        TOKEN,
    );
    assert_eq!(code(&two, TOKEN, 1000), "ok");
    let merged = two.replace("&start_param=", "%0Astart_param%3D");
    assert_eq!(code(&merged, TOKEN, 1000), "init_data_invalid");
}

#[test]
fn doubles_and_sizes() {
    let good = sign(&[("auth_date", "1000"), ("user", USER)], TOKEN);
    assert_eq!(
        code(&format!("auth_date=1000&{good}"), TOKEN, 1000),
        "init_data_invalid"
    );
    assert_eq!(
        code(&format!("{good}&hash=1"), TOKEN, 1000),
        "init_data_invalid"
    );
    let long = "x".repeat(9000);
    let long = sign(
        &[("auth_date", "1000"), ("user", USER), ("a", &long)],
        TOKEN,
    );
    assert_eq!(code(&long, TOKEN, 1000), "init_data_invalid");
    assert_eq!(code("", TOKEN, 1000), "init_data_invalid");
    assert_eq!(
        code("hash=%FF&auth_date=1", TOKEN, 1000),
        "init_data_invalid"
    );
    assert_eq!(code("привет=1", TOKEN, 1000), "init_data_invalid");
}

#[rstest]
#[case(
    r#"{"id":7,"first_name":"\u202EМа\nша","last_name":""}"#,
    "Ма ша",
    Language::Ru
)]
#[case(
    r#"{"id":7,"first_name":"\u3164","language_code":"en"}"#,
    "Guest",
    Language::En
)]
#[case(
    r#"{"id":7,"username":"<b>","language_code":"ru"}"#,
    "Guest",
    Language::Ru
)]
fn names_are_tamed(#[case] user: &str, #[case] name: &str, #[case] language: Language) {
    let raw = sign(&[("auth_date", "1000"), ("user", user)], TOKEN);
    let person = validate(&raw, TOKEN, at(1000), DAY).unwrap();
    assert_eq!((person.name.as_str(), person.language), (name, language));
    assert_eq!(person.username, None);
}

proptest! {
    #[test]
    fn nothing_panics(raw in any::<String>(), now in -10_000_000_000_i64..10_000_000_000) {
        prop_assert!(validate(&raw, TOKEN, at(now), DAY).is_err());
    }

    #[test]
    fn near_queries_do_not_panic(raw in "(hash|user|auth_date|[a-z%+]{0,3})=[%0-9A-Fa-f+&=]{0,30}") {
        prop_assert!(validate(&raw, TOKEN, at(0), DAY).is_err());
    }

    /// Whatever may stand in a value, what was signed is read back.
    #[test]
    fn signed_is_valid(first in "[^\\p{Cc}]{0,20}", extra in "[^\\p{Cc}]{0,20}") {
        let user = serde_json::json!({ "id": 7, "first_name": first }).to_string();
        let raw = sign(&[("start_param", &extra), ("user", &user), ("auth_date", "1000")], TOKEN);
        prop_assert_eq!(code(&raw, TOKEN, 1000), "ok");
    }
}
