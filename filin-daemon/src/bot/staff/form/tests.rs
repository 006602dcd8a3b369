use proptest::prelude::*;
use rstest::rstest;

use super::*;

fn day(text: &str) -> ServiceDay {
    ServiceDay::parse(text).unwrap()
}

/// A Thursday.
fn today() -> ServiceDay {
    day("2026-11-26")
}

fn time(text: &str) -> NaiveTime {
    parse_time(text).unwrap()
}

fn booking(line: &str) -> Result<Form, Wrong> {
    Form::read(line, Kind::Booking, today())
}

fn block(line: &str) -> Result<Form, Wrong> {
    Form::read(line, Kind::Block, today())
}

#[rstest]
#[case("+79991234567 2026-11-27 18:00 5 4")]
#[case("2026-11-27 18:00 +79991234567 5 4")]
#[case("18:00 27.11 5 4 +79991234567")]
#[case("+79991234567 завтра 18.00 5 4")]
#[case("+79991234567 пт 1800 5 4")]
#[case("+79991234567 пт 18 5 4")]
#[case("+79991234567 в пятницу в 18:00 стол 5 4")]
#[case("5 4 18:00 пт +79991234567")]
#[case("  +79991234567\n2026-11-27T18:00 №5 4 ")]
fn one_booking_in_many_words(#[case] line: &str) {
    let expected = Form {
        phone: Some("+79991234567".into()),
        day: Some(day("2026-11-27")),
        time: Some(time("18:00")),
        table: Some(Table::These(vec![5])),
        party: Some(4),
        ..Form::default()
    };
    assert_eq!(booking(line), Ok(expected), "{line}");
}

#[test]
fn phones_may_have_spaces_or_be_absent() {
    let read = booking("+7 999 123-45-67 завтра 18:00 любой 4 ДР, 30 лет").unwrap();
    assert_eq!(read.phone.as_deref(), Some("+7 999 123-45-67"));
    assert_eq!(read.table, Some(Table::Any));
    assert_eq!(read.text, "ДР, 30 лет");
    let read = booking("- завтра 18:00 - 4 у окна").unwrap();
    assert_eq!(read.phone.as_deref(), Some(""));
    assert_eq!((read.table, read.party), (Some(Table::Any), Some(4)));
    let read = booking("завтра 18:00 3+4 8 у окна").unwrap();
    assert_eq!(read.missing(Kind::Booking), Some(Field::Phone));
    assert_eq!(read.tables(), Some(vec![3, 4]));
    assert_eq!(read.text, "у окна");
}

/// What may be a table, or has a phone elsewhere, is no bad phone.
#[rstest]
#[case("123 4 завтра 18:00", Some(123), None)]
#[case("123 завтра 18:00 4", Some(123), None)]
#[case("123 завтра 18:00 4 у окна 2", Some(123), None)]
#[case("5 завтра 18:00 4 30 лет", Some(5), None)]
#[case("123 завтра 18:00 4 +79991234567", Some(123), Some("+79991234567"))]
#[case("1800 завтра 5 4", Some(5), None)]
fn a_table_that_stands_first(
    #[case] line: &str,
    #[case] table: Option<i64>,
    #[case] phone: Option<&str>,
) {
    let read = booking(line).unwrap();
    assert_eq!((read.table_no(), read.phone.as_deref()), (table, phone));
}

#[test]
fn days_and_times_that_look_alike() {
    let read = booking("- 12.10 18.30 5 4").unwrap();
    assert_eq!(read.day.unwrap().0.to_string(), "2026-10-12");
    assert_eq!(read.time, Some(time("18:30")));
    let read = booking("- 12.10 завтра 5 4").unwrap();
    assert_eq!(read.time, Some(time("12:10")));
    assert_eq!(read.day, Some(day("2026-11-27")));
}

#[rstest]
#[case("+7999 завтра 18:00 5 4", "phone", "+7999")]
#[case("123 вчера 18:00 5 4", "phone", "123")]
#[case("123 27.11 18:00 стол 5 4 у окна", "phone", "123")]
#[case("1234567 завтра 18:00 3+4 8", "phone", "1234567")]
#[case("1234567 завтра 18:00", "phone", "1234567")]
#[case("- 32.13 18:00 5 4", "day", "32.13")]
#[case("- 2026-02-30 18:00 5 4", "day", "2026-02-30")]
#[case("- завтра 25:00 5 4", "time", "25:00")]
#[case("- завтра 18:00 пять 4", "table", "пять")]
#[case("- завтра 18:00 5 четверо", "party", "четверо")]
#[case(
    "- завтра 18:00 99999999999999999999 4",
    "table",
    "99999999999999999999"
)]
#[case("Аня завтра 18:00 5 4", "day", "Аня")]
fn the_wrong_word_is_named(#[case] line: &str, #[case] what: &'static str, #[case] word: &str) {
    assert_eq!(booking(line), Err(Wrong::new(what, word)), "{line}");
}

#[test]
fn absurd_numbers_are_numbers() {
    let read = booking("- завтра 18:00 -5 0").unwrap();
    assert_eq!(read.table, Some(Table::These(vec![-5])));
    assert_eq!(read.party, Some(0));
}

#[rstest]
#[case("5 2026-11-27 18:00 120 ремонт")]
#[case("5 завтра 18 120 ремонт")]
#[case("5 пт 1800 2ч ремонт")]
#[case("завтра 18:00 5 120 мин ремонт")]
#[case("стол 5 завтра 18:00 2 часа ремонт")]
fn one_block_in_many_words(#[case] line: &str) {
    let read = block(line).unwrap();
    assert_eq!(read.table_no(), Some(5), "{line}");
    assert_eq!(read.starts_at(time("06:00")).unwrap(), "2026-11-27T18:00");
    assert_eq!(read.minutes, Some(120), "{line}");
}

#[test]
fn a_walk_in_may_say_nothing() {
    let read = |line| Form::read(line, Kind::WalkIn, today());
    assert_eq!(read("").unwrap().missing(Kind::WalkIn), Some(Field::Party));
    let both = read("5 4 без брони").unwrap();
    assert_eq!((both.table_no(), both.party), (Some(5), Some(4)));
    assert_eq!(both.text, "без брони");
    assert_eq!(read("любой 3").unwrap().table, Some(Table::Any));
    assert_eq!(read("пять"), Err(Wrong::new("table", "пять")));
}

#[test]
fn hours_after_midnight_belong_to_the_night_that_was_asked_for() {
    let mut form = Form::default();
    form.answer(Field::Day, "завтра", today()).unwrap();
    form.answer(Field::Time, "00:30", today()).unwrap();
    assert_eq!(form.starts_at(time("06:00")).unwrap(), "2026-11-28T00:30");
    let typed = booking("- 2026-11-27 00:30 5 4").unwrap();
    assert_eq!(typed.starts_at(time("06:00")).unwrap(), "2026-11-27T00:30");
    form.answer(Field::Time, "2026-11-28T01:00", today())
        .unwrap();
    assert_eq!(form.starts_at(time("06:00")).unwrap(), "2026-11-28T01:00");
}

#[test]
fn lengths() {
    for (text, length) in [("120", 120), ("2ч", 120), ("90 мин", 90), ("1 час", 60)] {
        assert_eq!(minutes(text), Some(length), "{text}");
    }
    for text in [
        "",
        "ч",
        "2 дня",
        "9999999999999999999ч",
        "153722867280912931ч",
    ] {
        assert_eq!(minutes(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn no_line_panics(line in any::<String>(), word in "\\PC{0,12}") {
        for kind in [Kind::Booking, Kind::WalkIn, Kind::Block] {
            for text in [line.clone(), word.clone(), format!("5 {word} {line}"), format!("{word} 18:00")] {
                if let Ok(form) = Form::read(&text, kind, today()) {
                    let _ = (form.missing(kind), form.starts_at(NaiveTime::MIN));
                }
                for field in [Field::Day, Field::Time, Field::Table, Field::Party, Field::Minutes, Field::Phone] {
                    let _ = Form::default().answer(field, &text, today());
                }
            }
        }
    }

    #[test]
    fn the_order_of_day_time_and_phone_does_not_matter(
        order in Just(vec!["+79991234567", "27.11", "18:00"]).prop_shuffle(),
        table in 1_i64..40, party in 1_i64..30, comment in "[а-я]{0,8}",
    ) {
        let line = format!("{} {table} {party} {comment}", order.join(" "));
        let read = booking(&line).unwrap();
        prop_assert_eq!(read.day, Some(day("2026-11-27")));
        prop_assert_eq!(read.time, Some(time("18:00")));
        prop_assert_eq!(read.table_no(), Some(table));
        prop_assert_eq!(read.party, Some(party));
        prop_assert_eq!(read.text, comment);
    }
}
