//! Clients, subscribers and what the venue shows, as no form would have taken them.

use rstest::rstest;

use super::schema::{load, number};
use super::told::{at, text};
use super::*;

fn told(sql: &str) -> Told {
    let told = tell(v3(sql));
    load(&told);
    told
}

/// Client 5, but for this column.
fn one(column: &str, value: &str) -> Told {
    let made = if column == "created_at" {
        ""
    } else {
        ", created_at"
    };
    let date = if made.is_empty() {
        ""
    } else {
        ", '2026-11-01 12:00:00'"
    };
    let visits = if column == "visits" {
        ("", "")
    } else {
        (", visits", ", 0")
    };
    told(&format!(
        "insert into clients (id, {column}{}{made}) values (5, {value}{}{date});",
        visits.0, visits.1
    ))
}

#[rstest]
#[case("'8 (999) 123-45-67'", "+79991234567")]
#[case("79991234567", "+79991234567")]
#[case("' +49 30 123456 '", "+4930123456")]
fn phones_are_read(#[case] phone: &str, #[case] expected: &str) {
    let told = one("phone_hash", phone);
    assert_eq!(told.get("guests", 5, "phone"), text(expected));
    assert_eq!(told.said("clients", 5), []);
}

#[rstest]
#[case("'12345'", "Телефон: 12345")]
#[case("'нет'", "Телефон: нет")]
fn phones_that_are_none_are_noted(#[case] phone: &str, #[case] notes: &str) {
    let told = one("phone_hash", phone);
    assert_eq!(told.get("guests", 5, "phone"), Value::Null);
    assert_eq!(told.get("guests", 5, "notes"), text(notes));
    assert_eq!(
        told.said("clients", 5),
        [("phone_hash", Reason::PhoneInvalid, Done::Noted)]
    );
    let told = one("notes, phone_hash", &format!("'любит у окна', {phone}"));
    assert_eq!(
        told.get("guests", 5, "notes"),
        text(&format!("любит у окна\n{notes}"))
    );
}

#[test]
fn no_phone_is_no_trouble() {
    for phone in ["null", "''", "'  '"] {
        let told = one("phone_hash", phone);
        assert_eq!(told.get("guests", 5, "phone"), Value::Null);
        assert_eq!(told.get("guests", 5, "notes"), text(""));
        assert_eq!(told.tally("clients").plain, 1);
    }
}

#[rstest]
#[case("-100", true)]
#[case("'@anna'", true)]
#[case("9007199254740992", true)]
#[case("1.5", true)]
#[case("0", false)]
#[case("null", false)]
fn a_telegram_id_that_is_none(#[case] id: &str, #[case] wrong: bool) {
    let told = one("telegram_id", id);
    assert_eq!(told.get("guests", 5, "telegram_id"), Value::Null);
    let said = wrong.then_some(("telegram_id", Reason::TelegramIdInvalid, Done::Emptied));
    assert_eq!(
        told.said("clients", 5),
        said.into_iter().collect::<Vec<_>>()
    );
}

#[rstest]
#[case("-3", 0)]
#[case("null", 0)]
#[case("'семь'", 0)]
#[case("9223372036854775807", 1_000_000)]
fn visits_that_cannot_be(#[case] visits: &str, #[case] expected: i64) {
    let told = one("visits", visits);
    let ours = load(&told);
    assert_eq!(
        number(&ours, "select coalesce(sum(delta), 0) from visits"),
        expected
    );
    assert_eq!(
        told.said("clients", 5),
        [("visits", Reason::NumberInvalid, Done::Changed)]
    );
}

#[rstest]
#[case("cast(x'41ff42' as text)", "A\u{FFFD}B", true)]
#[case("cast(x'410042' as text)", "AB", true)]
#[case("x'4142'", "AB", false)]
#[case("12", "12", false)]
#[case("null", "", false)]
#[case("'<script>Ёж 😀\u{202E}'", "<script>Ёж 😀\u{202E}", false)]
fn names(#[case] name: &str, #[case] expected: &str, #[case] broken: bool) {
    let told = one("full_name", name);
    assert_eq!(told.get("guests", 5, "name"), text(expected));
    let said = broken.then_some(("full_name", Reason::TextBroken, Done::Changed));
    assert_eq!(
        told.said("clients", 5),
        said.into_iter().collect::<Vec<_>>()
    );
}

#[rstest]
#[case("'@anna'", text("anna"))]
#[case("' anna '", text("anna"))]
#[case("'@'", Value::Null)]
#[case("''", Value::Null)]
fn user_names(#[case] name: &str, #[case] expected: Value) {
    assert_eq!(one("username", name).get("guests", 5, "username"), expected);
}

#[test]
fn notes_that_begin_like_json() {
    let told = one("notes", r#"'{"personal_discount": '"#);
    assert_eq!(told.get("guests", 5, "discount"), Value::Int(0));
    assert_eq!(
        told.get("guests", 5, "notes"),
        text(r#"{"personal_discount": "#)
    );
    assert_eq!(
        told.said("clients", 5),
        [("notes", Reason::NotesUnreadable, Done::Kept)]
    );
}

#[rstest]
#[case("null", Reason::Missing)]
#[case("'давно'", Reason::DateInvalid)]
fn nobody_knows_since_when(#[case] date: &str, #[case] reason: Reason) {
    let told = one("created_at", date);
    let now = at(NOW);
    assert_eq!(told.get("guests", 5, "created_at"), now);
    assert_eq!(
        told.said("clients", 5),
        [("created_at", reason, Done::Changed)]
    );
}

#[test]
fn two_of_one_telegram_id() {
    let told = told(
        "insert into clients (id, telegram_id, full_name, visits, created_at) values
        (1, 7001, 'Анна', 0, '2026-11-01 12:00:00'), (2, 7001, 'Аня', 0, '2026-11-01 12:00:00'),
        (2, 7002, 'Дважды', 0, '2026-11-01 12:00:00'), (0, 7003, 'Нуль', 0, '2026-11-01 12:00:00');
        insert into subscribers (id, telegram_id, full_name, is_active, subscribed_at) values
        (1, 7001, 'А', 1, '2026-11-02 12:00:00'), (2, 7001, 'Б', 0, '2026-11-02 12:00:00'),
        (3, 7002, 'Дважды', 1, '2026-11-02 12:00:00'), (4, 0, 'Никто', 1, '2026-11-02 12:00:00'),
        (5, 999999999, 'Блок', 1, '2026-11-02 12:00:00'), (6, 7003, 'Нуль', 'да', 'давно');",
    );
    assert_eq!(told.numbers("guests", "id"), [1, 2, 3, 4]);
    let telegram = [
        Value::Int(7001),
        Value::Null,
        Value::Int(7002),
        Value::Int(7003),
    ];
    assert_eq!(told.column("guests", "telegram_id"), telegram);
    assert_eq!(
        told.said("clients", 2)[0],
        ("telegram_id", Reason::Duplicate, Done::Emptied)
    );
    let subscribed = [true, false, true, false].map(Value::Bool);
    assert_eq!(told.column("guests", "subscribed"), subscribed);
    assert_eq!(told.numbers("subscription_changes", "guest_id"), [1, 3]);
    let aside = [
        ("clients", "0", "number_invalid"),
        ("clients", "2", "duplicate"),
        ("subscribers", "4", "telegram_id_invalid"),
        ("subscribers", "5", "telegram_id_invalid"),
    ];
    assert_eq!(
        told.aside(),
        aside.map(|(table, id, why)| (table.into(), id.into(), why.into()))
    );
    let tally = told.tally("subscribers");
    assert_eq!(
        [tally.folded, tally.plain, tally.changed, tally.aside],
        [2, 1, 1, 2]
    );
}

#[test]
fn settings() {
    let told = told(
        "insert into venue_settings values (1, 'Ежедневно', 'Тел.\\nАдрес', '2026-11-01 12:00:00'),
        (2, 'Никогда', '', '2026-11-01 12:00:00');",
    );
    assert_eq!(told.get("venue", 1, "schedule"), text("Ежедневно"));
    assert_eq!(told.get("venue", 1, "contacts"), text("Тел.\nАдрес"));
    assert_eq!(
        told.aside(),
        [("venue_settings".into(), "2".into(), "duplicate".into())]
    );
    let told = self::told("insert into venue_settings values (1, null, null, null);");
    assert_eq!(
        told.get("venue", 1, "schedule"),
        text("Ежедневно 14:00–02:00")
    );
    assert_eq!(told.get("venue", 1, "contacts"), text(""));
    assert_eq!(told.tally("venue_settings").changed, 1);
}

#[test]
fn promotions() {
    let told = told(
        "insert into promotions values (4, 'кальян  до 18:00', 'Своё', ' https://a.example/1.png ', 1, '2026-11-01 12:00:00'),
        (9, null, null, '', 'yes', null), (-1, 'Минус', '', null, 1, '2026-11-01 12:00:00');",
    );
    assert_eq!(told.numbers("promotions", "id"), [4, 9]);
    assert_eq!(
        told.get("promotions", 4, "is_default"),
        Value::Bool(true),
        "v3's own"
    );
    assert_eq!(
        told.get("promotions", 4, "image_url"),
        text("https://a.example/1.png")
    );
    assert_eq!(told.get("promotions", 9, "title"), text(""));
    assert_eq!(told.get("promotions", 9, "active"), Value::Bool(true));
    assert_eq!(
        told.aside(),
        [("promotions".into(), "-1".into(), "number_invalid".into())]
    );
}
