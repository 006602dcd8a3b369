//! How days and times look to people: short in a column, spelled out where a night could be
//! mistaken; and the colours of what stands where.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use filin_core::api::room::TableState;
use filin_core::domain::booking::Status;
use filin_core::domain::service_day::ServiceDay;

use crate::output::Tone;
use crate::words::Words;

/// The colour of a table's state.
pub(crate) fn state_tone(state: TableState) -> Tone {
    match state {
        TableState::Free => Tone::Good,
        TableState::Soon | TableState::Pending => Tone::Warn,
        TableState::Reserved => Tone::Accent,
        TableState::Seated => Tone::Bad,
        TableState::Blocked => Tone::Dim,
    }
}

/// The colour of a booking's status.
pub(crate) fn status_tone(status: Status) -> Tone {
    match status {
        Status::Pending => Tone::Warn,
        Status::Confirmed => Tone::Good,
        Status::Seated => Tone::Accent,
        Status::Completed => Tone::Dim,
        Status::Canceled | Status::NoShow => Tone::Bad,
    }
}

/// `Fri 27.11`; `Fri 26.11.2027` in another year than the server's.
pub(crate) fn day_short(words: &Words, day: ServiceDay) -> String {
    format!("{} {}", weekday(words, day.0), date(words, day.0))
}

/// `27.11`; `26.11.2027` in another year than the server's.
pub(crate) fn date(words: &Words, date: NaiveDate) -> String {
    let other = words.is_other_year(date.year());
    let form = if other { "%d.%m.%Y" } else { "%d.%m" };
    date.format(form).to_string()
}

/// `Fri 27.11.2026`, where it may be of another year.
pub(crate) fn day_long(words: &Words, day: ServiceDay) -> String {
    format!("{} {}", weekday(words, day.0), day.0.format("%d.%m.%Y"))
}

/// `18:00–20:00`; the weekday is added where the calendar date is no longer the service day.
pub(crate) fn period(
    words: &Words,
    day: ServiceDay,
    from: DateTime<FixedOffset>,
    to: DateTime<FixedOffset>,
) -> String {
    let times = format!("{}–{}", from.format("%H:%M"), to.format("%H:%M"));
    match from.date_naive() {
        date if date == day.0 => times,
        date => format!("{times} ({})", weekday(words, date)),
    }
}

/// The whole of a booking's time in words; the night is spelled out where it matters.
pub(crate) fn spelled(
    words: &Words,
    day: ServiceDay,
    from: DateTime<FixedOffset>,
    to: DateTime<FixedOffset>,
) -> String {
    let date = from.date_naive();
    let args = [
        (
            "time",
            format!("{}–{}", from.format("%H:%M"), to.format("%H:%M")),
        ),
        ("from", dated(words, day.0, date.month() != day.0.month())),
        ("day", dated(words, date, true)),
    ];
    words.with(
        if date == day.0 {
            "when-day"
        } else {
            "when-night"
        },
        &args,
    )
}

/// `Fri 27.11 18:00`, for lists of moments; with the year where it is another than the server's.
pub(crate) fn moment_short(words: &Words, at: DateTime<FixedOffset>) -> String {
    let day = day_short(words, ServiceDay(at.date_naive()));
    format!("{day} {}", at.format("%H:%M"))
}

/// `27.11.2026 18:00`, for the record.
pub(crate) fn moment(at: DateTime<FixedOffset>) -> String {
    at.format("%d.%m.%Y %H:%M").to_string()
}

/// The short name of a weekday, 1 is Monday.
pub(crate) fn weekday_name(words: &Words, number: u32) -> String {
    words.with("weekday", &[("day", number.to_string())])
}

/// The short name of a date's weekday.
pub(crate) fn weekday(words: &Words, date: NaiveDate) -> String {
    weekday_name(words, date.weekday().number_from_monday())
}

fn dated(words: &Words, date: NaiveDate, with_month: bool) -> String {
    let short = format!("{} {}", weekday(words, date), date.day());
    if !with_month {
        return short;
    }
    let month = words.with("month", &[("month", date.month().to_string())]);
    if words.is_other_year(date.year()) {
        format!("{short} {month} {}", date.year())
    } else {
        format!("{short} {month}")
    }
}

/// `1 h 5 min`, `40 s`.
pub(crate) fn duration(words: &Words, seconds: i64) -> String {
    let part = |key: &str, count: i64| words.with(key, &[("count", count.to_string())]);
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    let some = |key, count| (count > 0).then(|| part(key, count));
    let parts = match seconds {
        ..60 => vec![part("cast-seconds", seconds)],
        60..600 => [
            some("cast-minutes", minutes),
            some("cast-seconds", seconds % 60),
        ]
        .into_iter()
        .flatten()
        .collect(),
        _ => [some("cast-hours", hours), some("cast-minutes", minutes)]
            .into_iter()
            .flatten()
            .collect(),
    };
    parts.join(" ")
}

/// `12.3 MB`; what is small without a fraction.
#[expect(clippy::cast_precision_loss, reason = "a size for people")]
pub(crate) fn size(words: &Words, bytes: u64) -> String {
    let units = [("size-gb", 1e9), ("size-mb", 1e6), ("size-kb", 1e3)];
    let exact = bytes as f64;
    // What would round up to a whole one of it is told in the larger unit.
    let unit = units.into_iter().find(|(_, one)| exact >= one * 0.999_95);
    let (key, size) = match unit {
        Some((key, one)) => (key, format!("{:.1}", exact / one)),
        None => ("size-b", bytes.to_string()),
    };
    words.with(key, &[("size", size)])
}

#[cfg(test)]
mod tests {
    use filin_core::domain::actor::Language;
    use rstest::rstest;

    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    fn friday() -> ServiceDay {
        ServiceDay::parse("2026-11-27").unwrap()
    }

    #[test]
    fn the_night_is_spelled_out() {
        let (from, to) = (
            at("2026-11-28T00:30:00+03:00"),
            at("2026-11-28T02:30:00+03:00"),
        );
        let ru = Words::load(Language::Ru).unwrap();
        assert_eq!(
            spelled(&ru, friday(), from, to),
            "в ночь с пт 27 на сб 28 ноября, 00:30–02:30"
        );
        assert_eq!(period(&ru, friday(), from, to), "00:30–02:30 (сб)");
        let en = Words::load(Language::En).unwrap();
        assert_eq!(
            spelled(&en, friday(), from, to),
            "the night from Fri 27 to Sat 28 November, 00:30–02:30"
        );
        let evening = at("2026-11-27T22:30:00+03:00");
        assert_eq!(
            spelled(&en, friday(), evening, to),
            "Fri 27 November, 22:30–02:30"
        );
        assert_eq!(period(&en, friday(), evening, to), "22:30–02:30");
        assert_eq!(day_short(&ru, friday()), "пт 27.11");
    }

    #[test]
    fn another_year_is_told() {
        let ru = Words::load(Language::Ru).unwrap();
        let (from, to) = (
            at("2026-11-27T20:00:00+03:00"),
            at("2026-11-27T22:00:00+03:00"),
        );
        for (year, day, whole) in [
            (0, "пт 27.11", "пт 27 ноября, 20:00–22:00"),
            (2026, "пт 27.11", "пт 27 ноября, 20:00–22:00"),
            (2025, "пт 27.11.2026", "пт 27 ноября 2026, 20:00–22:00"),
        ] {
            ru.this_year()
                .store(year, std::sync::atomic::Ordering::Relaxed);
            assert_eq!(day_short(&ru, friday()), day);
            assert_eq!(moment_short(&ru, from), format!("{day} 20:00"));
            assert_eq!(spelled(&ru, friday(), from, to), whole);
        }
    }

    #[test]
    fn a_night_between_two_months_names_both() {
        let (from, to) = (
            at("2026-12-01T00:30:00+03:00"),
            at("2026-12-01T02:30:00+03:00"),
        );
        let ru = Words::load(Language::Ru).unwrap();
        let day = ServiceDay::parse("2026-11-30").unwrap();
        assert_eq!(
            spelled(&ru, day, from, to),
            "в ночь с пн 30 ноября на вт 1 декабря, 00:30–02:30"
        );
    }

    #[rstest]
    #[case(0, "0 s")]
    #[case(59, "59 s")]
    #[case(60, "1 min")]
    #[case(125, "2 min 5 s")]
    #[case(640, "10 min")]
    #[case(3600, "1 h")]
    #[case(3_960, "1 h 6 min")]
    fn durations(#[case] seconds: i64, #[case] said: &str) {
        let words = Words::load(Language::En).unwrap();
        assert_eq!(duration(&words, seconds), said);
    }
    #[rstest]
    #[case(0, "0 B")]
    #[case(999, "999 B")]
    #[case(1_000, "1.0 KB")]
    #[case(999_949, "999.9 KB")]
    #[case(999_950, "1.0 MB")]
    #[case(12_345_678, "12.3 MB")]
    #[case(2_500_000_000, "2.5 GB")]
    fn sizes(#[case] bytes: u64, #[case] said: &str) {
        let words = Words::load(Language::En).unwrap();
        assert_eq!(size(&words, bytes), said);
    }
}
