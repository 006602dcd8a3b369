//! Days, times and numbers in words, as the bot and its messages say them. Pure: what they are told
//! is what they say.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate};
use filin_core::domain::actor::Language;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::table::TableNo;
use filin_core::texts::Texts;

/// The texts in one reader's language. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    texts: &'a Texts,
    language: Language,
}

impl<'a> Words<'a> {
    /// Texts in this language.
    #[must_use]
    pub fn new(texts: &'a Texts, language: Language) -> Self {
        Self { texts, language }
    }

    /// The reader's language.
    #[must_use]
    pub fn language(self) -> Language {
        self.language
    }

    /// A text without particulars.
    #[must_use]
    pub fn get(self, key: &str) -> String {
        self.texts.get(self.language, key, &[])
    }

    /// A text with its particulars. What people typed must be escaped before.
    #[must_use]
    pub fn with(self, key: &str, args: &[(&str, String)]) -> String {
        self.texts.get(self.language, key, args)
    }

    /// `в пятницу, 27 ноября, в 21:30`; after midnight `в ночь с пт 27 на сб 28 ноября, 00:30`.
    #[must_use]
    pub fn when(self, day: ServiceDay, at: DateTime<FixedOffset>) -> String {
        let date = at.date_naive();
        let time = ("time", at.format("%H:%M").to_string());
        if date != day.0 {
            return self.night(day.0, date, time);
        }
        let args = [
            ("weekday", date.weekday().number_from_monday().to_string()),
            ("day", date.day().to_string()),
            ("month", self.month(date)),
            time,
        ];
        self.with("notice-when-day", &args)
    }

    /// `пт 27 ноября, 21:30–23:30`; the night is spelled out as in [`Words::when`].
    #[must_use]
    pub fn span(
        self,
        day: ServiceDay,
        from: DateTime<FixedOffset>,
        to: DateTime<FixedOffset>,
    ) -> String {
        let date = from.date_naive();
        let times = format!("{}–{}", from.format("%H:%M"), to.format("%H:%M"));
        if date == day.0 {
            format!("{}, {times}", self.day(day))
        } else {
            self.night(day.0, date, ("time", times))
        }
    }

    /// `пт 27 ноября`.
    #[must_use]
    pub fn day(self, day: ServiceDay) -> String {
        self.dated(day.0, true)
    }

    /// `21:30`, for lists of one day; the weekday is added where the date is no longer the day's.
    #[must_use]
    pub fn time(self, day: ServiceDay, at: DateTime<FixedOffset>) -> String {
        let time = at.format("%H:%M");
        match at.date_naive() {
            date if date == day.0 => time.to_string(),
            date => format!("{time} ({})", self.weekday(date)),
        }
    }

    /// `4 гостя`.
    #[must_use]
    pub fn people(self, count: i64) -> String {
        self.with("notice-people", &[("count", count.to_string())])
    }

    /// `столы 3, 4`.
    #[must_use]
    pub fn tables(self, tables: &[TableNo]) -> String {
        let numbers: Vec<String> = tables.iter().map(ToString::to_string).collect();
        let args = [
            ("count", numbers.len().to_string()),
            ("tables", numbers.join(", ")),
        ];
        self.with("notice-tables", &args)
    }

    /// `3 визита`.
    #[must_use]
    pub fn visits(self, count: i64) -> String {
        self.with("notice-visits", &[("count", count.to_string())])
    }

    fn night(self, day: NaiveDate, date: NaiveDate, time: (&str, String)) -> String {
        let args = [
            ("from", self.dated(day, date.month() != day.month())),
            ("day", self.dated(date, true)),
            time,
        ];
        self.with("notice-when-night", &args)
    }

    fn dated(self, date: NaiveDate, with_month: bool) -> String {
        let short = format!("{} {}", self.weekday(date), date.day());
        if with_month {
            format!("{short} {}", self.month(date))
        } else {
            short
        }
    }

    fn weekday(self, date: NaiveDate) -> String {
        let number = date.weekday().number_from_monday();
        self.with("cli-weekday", &[("day", number.to_string())])
    }

    fn month(self, date: NaiveDate) -> String {
        self.with("cli-month", &[("month", date.month().to_string())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    #[test]
    fn times_are_words_and_the_night_is_spelled_out() {
        let texts = Texts::load().unwrap();
        let (ru, en) = (
            Words::new(&texts, Language::Ru),
            Words::new(&texts, Language::En),
        );
        let friday = ServiceDay::parse("2026-11-27").unwrap();
        let (evening, night) = (
            at("2026-11-27T21:30:00+03:00"),
            at("2026-11-28T00:30:00+03:00"),
        );
        assert_eq!(ru.when(friday, evening), "в пятницу, 27 ноября, в 21:30");
        assert_eq!(en.when(friday, evening), "on Friday, 27 November, at 21:30");
        assert_eq!(
            ru.when(friday, night),
            "в ночь с пт 27 на сб 28 ноября, 00:30"
        );
        assert_eq!(
            en.when(friday, night),
            "in the night from Fri 27 to Sat 28 November, at 00:30"
        );
        assert_eq!(ru.span(friday, evening, night), "пт 27 ноября, 21:30–00:30");
        assert_eq!(ru.time(friday, night), "00:30 (сб)");
        let last = ServiceDay::parse("2026-11-30").unwrap();
        assert_eq!(
            ru.when(last, at("2026-12-01T00:30:00+03:00")),
            "в ночь с пн 30 ноября на вт 1 декабря, 00:30"
        );
    }

    #[test]
    fn numbers_bend_their_words() {
        let texts = Texts::load().unwrap();
        let ru = Words::new(&texts, Language::Ru);
        let tables = |numbers: &[i64]| {
            let numbers: Vec<_> = numbers.iter().map(|n| TableNo::new(*n).unwrap()).collect();
            ru.tables(&numbers)
        };
        assert_eq!(tables(&[]), "без стола");
        assert_eq!(tables(&[21]), "стол 21");
        assert_eq!(tables(&[3, 4]), "столы 3, 4");
        assert_eq!(
            [1, 2, 5, 21].map(|n| ru.people(n)),
            ["1 гость", "2 гостя", "5 гостей", "21 гость"]
        );
        assert_eq!(ru.visits(3), "3 визита");
    }
}
