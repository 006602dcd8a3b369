//! Dates and times as people type them: `27.11`, `завтра`, `пт`, `1800`.
//!
//! Forgiving in form, never in meaning: what could be two different days is refused or follows
//! the one rule written at the function. Both languages are always understood.

use chrono::{
    DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, SubsecRound, Timelike, Utc, Weekday,
};

use super::refusal::Refusal;
use super::service_day::{Calendar, ServiceDay};
use super::text::fold;

/// How far back a date without a year may lie, in days: about half a year, so that it is always
/// the nearest one.
const PAST_DAYS: i64 = 183;

/// Reads a day: `2026-11-27`, `27.11`, `27.11.2026`, `27.11.26`, `27/11`, `27 ноября`, `nov 27`,
/// `сегодня`, `завтра`, `послезавтра`, `вчера`, `позавчера`, `today`, `tomorrow`, `yesterday`, `day
/// before yesterday`, or a weekday (`пт`, `пятница`, `в пятницу`, `fri`, `on friday`): the nearest
/// from `today` on, today included. A date without a year is the first that lies no more than half a
/// year back.
///
/// # Errors
/// `date_invalid` for anything else, and for years outside 2000 to 2200.
pub fn parse_day(raw: &str, today: ServiceDay) -> Result<ServiceDay, Refusal> {
    let text = fold(raw);
    let text = ["в ", "во ", "on "]
        .iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(&text);
    let parts: Vec<&str> = text.split_whitespace().collect();
    let text = parts.concat();
    let day = named_day(&text, today)
        .or_else(|| worded_day(&parts, today))
        .or_else(|| dated_day(&text, today));
    ServiceDay::within_years(day.ok_or(Refusal::DateInvalid)?.0)
}

/// Reads a weekday: `пт`, `пятница`, `fri`, `Friday`.
///
/// # Errors
/// `date_invalid` for anything else.
pub fn parse_weekday(raw: &str) -> Result<Weekday, Refusal> {
    weekday(&fold(raw)).ok_or(Refusal::DateInvalid)
}

fn named_day(text: &str, today: ServiceDay) -> Option<ServiceDay> {
    let days = match text {
        "сегодня" | "today" => 0,
        "завтра" | "tomorrow" => 1,
        "послезавтра" | "dayaftertomorrow" => 2,
        "вчера" | "yesterday" => -1,
        "позавчера" | "daybeforeyesterday" => -2,
        _ => i64::from(weekday(text)?.days_since(today.0.weekday())),
    };
    Some(today.plus_days(days))
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "пн" | "пон" | "понедельник" | "mon" | "monday" => Weekday::Mon,
        "вт" | "вто" | "вторник" | "tue" | "tues" | "tuesday" => Weekday::Tue,
        "ср" | "сре" | "среда" | "среду" | "wed" | "wednesday" => Weekday::Wed,
        "чт" | "чет" | "четверг" | "thu" | "thur" | "thurs" | "thursday" => {
            Weekday::Thu
        }
        "пт" | "пят" | "пятница" | "пятницу" | "fri" | "friday" => Weekday::Fri,
        "сб" | "суб" | "суббота" | "субботу" | "sat" | "saturday" => {
            Weekday::Sat
        }
        "вс" | "вос" | "воскресенье" | "sun" | "sunday" => Weekday::Sun,
        _ => return None,
    })
}

/// `27 ноября`, `november 27`, as we say days ourselves: `пт 27 ноября`. A weekday must be the
/// day's own.
fn worded_day(parts: &[&str], today: ServiceDay) -> Option<ServiceDay> {
    let bare = |part: &&str| part.trim_end_matches([',', '.']).to_owned();
    let mut parts: Vec<String> = parts.iter().map(bare).collect();
    let weekday = weekday(parts.first()?);
    if weekday.is_some() {
        parts.remove(0);
    }
    let [one, other] = parts.as_slice() else {
        return None;
    };
    let day = match (month(one), month(other)) {
        (None, Some(month)) => nearest(two(one)?, month, today),
        (Some(month), None) => nearest(two(other)?, month, today),
        _ => None,
    }?;
    weekday
        .is_none_or(|weekday| weekday == day.0.weekday())
        .then_some(day)
}

fn month(text: &str) -> Option<u32> {
    let names = [
        ["янв", "января", "jan", "january"],
        ["фев", "февраля", "feb", "february"],
        ["мар", "марта", "mar", "march"],
        ["апр", "апреля", "apr", "april"],
        ["май", "мая", "may", "may"],
        ["июн", "июня", "jun", "june"],
        ["июл", "июля", "jul", "july"],
        ["авг", "августа", "aug", "august"],
        ["сен", "сентября", "sep", "september"],
        ["окт", "октября", "oct", "october"],
        ["ноя", "ноября", "nov", "november"],
        ["дек", "декабря", "dec", "december"],
    ];
    (1..)
        .zip(names)
        .find_map(|(month, names)| names.contains(&text).then_some(month))
}

fn dated_day(text: &str, today: ServiceDay) -> Option<ServiceDay> {
    let parts: Vec<&str> = text.split(['.', '/', '-']).collect();
    let date = match parts.as_slice() {
        // With dashes only the ISO order: 01-02-2026 is read in two ways around the world.
        [year, month, day] if text.contains('-') => {
            if year.len() != 4 || text.contains(['.', '/']) {
                return None;
            }
            NaiveDate::from_ymd_opt(number(year)?, two(month)?, two(day)?)?
        }
        _ if text.contains('-') => return None,
        [day, month] | [day, month, ""] => return nearest(two(day)?, two(month)?, today),
        [day, month, year] => {
            let year = match year.len() {
                2 => 2000 + number::<i32>(year)?,
                4 => number(year)?,
                _ => return None,
            };
            NaiveDate::from_ymd_opt(year, two(month)?, two(day)?)?
        }
        _ => return None,
    };
    Some(ServiceDay(date))
}

/// The first such day that lies no more than [`PAST_DAYS`] back. Nine years reach the next 29
/// February even over a year like 2100.
fn nearest(day: u32, month: u32, today: ServiceDay) -> Option<ServiceDay> {
    let oldest = today.plus_days(-PAST_DAYS);
    let year = oldest.0.year();
    (year..=year + 9)
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .map(ServiceDay)
        .find(|candidate| *candidate >= oldest)
}

/// ASCII digits only: `str::parse` would take a sign as well.
fn number<N: std::str::FromStr>(text: &str) -> Option<N> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

/// One or two digits.
fn two(text: &str) -> Option<u32> {
    number(text).filter(|_| text.len() <= 2)
}

/// Reads a time of day: `18:00`, `18.00`, `1800`, `930`, `18`, `9:30`.
///
/// # Errors
/// `time_invalid` for anything else, `24:00` too.
pub fn parse_time(raw: &str) -> Result<NaiveTime, Refusal> {
    let text: String = raw.split_whitespace().collect();
    let (hours, minutes) = match text.split_once([':', '.']) {
        Some((hours, minutes)) if minutes.len() == 2 => (hours, minutes),
        Some(_) => return Err(Refusal::TimeInvalid),
        None if text.len() <= 2 => (text.as_str(), "00"),
        None => text
            .split_at_checked(text.len() - 2)
            .ok_or(Refusal::TimeInvalid)?,
    };
    two(hours)
        .zip(two(minutes))
        .and_then(|(hours, minutes)| NaiveTime::from_hms_opt(hours, minutes, 0))
        .ok_or(Refusal::TimeInvalid)
}

/// Reads a moment: RFC 3339 with its offset, or the venue's wall time without one
/// (`2026-11-27T21:30`, `2026-11-27 21:30:00`), taken as the calendar moment as written. Finer
/// than a microsecond is cut.
///
/// # Errors
/// `date_invalid` or `time_invalid` for the half that cannot be read; `time_in_gap` for a wall
/// time that the venue's clock jumps over.
pub fn parse_moment(raw: &str, calendar: &Calendar) -> Result<DateTime<Utc>, Refusal> {
    let (date, rest) = raw
        .trim()
        .split_at_checked(10)
        .ok_or(Refusal::DateInvalid)?;
    ServiceDay::parse(date)?;
    let time = rest
        .strip_prefix(['T', 't', ' '])
        .ok_or(Refusal::TimeInvalid)?;
    let text = format!("{date}T{}", time.trim_start());
    let moment = match with_offset(&text) {
        Some(moment) => moment,
        None => calendar.resolve(naive(&text).ok_or(Refusal::TimeInvalid)?)?,
    };
    Ok(moment.trunc_subsecs(6))
}

fn with_offset(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M%:z"))
        .ok()
        .map(|moment| moment.to_utc())
        .filter(|moment| no_leap_second(moment.nanosecond()))
}

fn naive(text: &str) -> Option<NaiveDateTime> {
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S%.f"]
        .iter()
        .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
        .filter(|wall| no_leap_second(wall.nanosecond()))
}

/// chrono keeps second 60 as nanoseconds above a whole second; neither engine can store it.
fn no_leap_second(nanosecond: u32) -> bool {
    nanosecond < 1_000_000_000
}

#[cfg(test)]
mod tests;
