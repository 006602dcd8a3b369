//! v3's moments: `YYYY-MM-DD HH:MM:SS[.ffffff]`, and the other forms that got into its columns (a
//! plain date, ISO 8601 with `T`, with an offset or `Z`).

use std::ops::RangeInclusive;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

use super::raw::Raw;
use crate::domain::service_day::Calendar;
use crate::transfer::report::{Done, Reason};

/// No year before or after these is meant.
const YEARS: RangeInclusive<i32> = 2000..=2100;

/// A moment, and what there is to say about how it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) at: DateTime<Utc>,
    pub(super) odd: Option<(Reason, Done)>,
}

/// A moment without a zone is UTC.
pub(super) fn utc(raw: Raw<'_>) -> Option<Moment> {
    let written = written(raw)?;
    Some(Moment {
        at: written.instant(0)?,
        odd: written.odd(),
    })
}

/// A moment without a zone is on the venue's clocks. What they skip becomes the first moment after;
/// of what they show twice it is the first.
pub(super) fn local(raw: Raw<'_>, calendar: &Calendar) -> Option<Moment> {
    let written = written(raw)?;
    if written.offset.is_some() {
        return utc(raw);
    }
    let last = calendar.resolve_last(written.wall);
    let (at, done) = match calendar.resolve(written.wall) {
        Ok(at) if at == last => (at, None),
        Ok(at) => (at, Some(Done::Kept)),
        Err(_) => (last, Some(Done::Changed)),
    };
    Some(Moment {
        at,
        odd: done
            .map(|done| (Reason::DateAmbiguous, done))
            .or(written.odd()),
    })
}

/// What stands there.
struct Written {
    wall: NaiveDateTime,
    /// Seconds east of UTC, if it says so.
    offset: Option<i64>,
    /// Whether v3 itself writes so.
    usual: bool,
}

impl Written {
    fn instant(&self, offset: i64) -> Option<DateTime<Utc>> {
        let ahead = TimeDelta::seconds(self.offset.unwrap_or(offset));
        Some(self.wall.checked_sub_signed(ahead)?.and_utc())
    }

    fn odd(&self) -> Option<(Reason, Done)> {
        (!self.usual).then_some((Reason::DateUnusual, Done::Kept))
    }
}

fn written(raw: Raw<'_>) -> Option<Written> {
    let Raw::Text(bytes) = raw else {
        return None;
    };
    let all = std::str::from_utf8(bytes).ok()?;
    let text = all.trim();
    let (day, rest) = text.split_at_checked(10)?;
    let date = date(day)?;
    if rest.is_empty() {
        return Some(Written {
            wall: date.and_time(NaiveTime::MIN),
            offset: None,
            usual: false,
        });
    }
    let clock = rest.strip_prefix([' ', 'T', 't'])?;
    let zone = |byte: u8| matches!(byte, b'Z' | b'z' | b'+' | b'-');
    let (clock, zone) = match clock.bytes().position(zone) {
        Some(at) => clock.split_at_checked(at)?,
        None => (clock, ""),
    };
    let (time, seconds) = time(clock.trim_end())?;
    let offset = if zone.is_empty() {
        None
    } else {
        Some(offset(zone)?)
    };
    Some(Written {
        wall: date.and_time(time),
        offset,
        usual: all == text && rest.starts_with(' ') && zone.is_empty() && seconds,
    })
}

fn date(text: &str) -> Option<NaiveDate> {
    let mut rest = text.as_bytes();
    let year = i32::try_from(digits(&mut rest, 4)?).ok()?;
    let [month, day] = [after(b"-", &mut rest, 2)?, after(b"-", &mut rest, 2)?];
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    (rest.is_empty() && YEARS.contains(&year)).then_some(date)
}

/// The time, and whether its seconds stand there. What is finer than a microsecond is cut off.
fn time(text: &str) -> Option<(NaiveTime, bool)> {
    let mut rest = text.as_bytes();
    let [hour, minute] = [digits(&mut rest, 2)?, after(b":", &mut rest, 2)?];
    if rest.is_empty() {
        return Some((NaiveTime::from_hms_opt(hour, minute, 0)?, false));
    }
    let second = after(b":", &mut rest, 2)?;
    let micros = if rest.is_empty() {
        0
    } else {
        let fraction = rest.strip_prefix(b".").or(rest.strip_prefix(b","))?;
        micros(fraction)?
    };
    let time = NaiveTime::from_hms_micro_opt(hour, minute, second, micros)?;
    Some((time, true))
}

/// Of what stands behind the point.
fn micros(fraction: &[u8]) -> Option<u32> {
    let known = !fraction.is_empty() && fraction.iter().all(u8::is_ascii_digit);
    let six = fraction.iter().chain(std::iter::repeat(&b'0')).take(6);
    known.then(|| six.fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0')))
}

/// `Z`, `+07`, `+0700`, `+07:00`, `+07:00:00`, in seconds.
fn offset(zone: &str) -> Option<i64> {
    if zone.eq_ignore_ascii_case("z") {
        return Some(0);
    }
    let (sign, clock) = zone.split_at_checked(1)?;
    let signs = clock.replace(':', "");
    let part = |from: usize| match signs.get(from..from + 2) {
        Some(part) => digits(&mut part.as_bytes(), 2),
        None => (signs.len() == from).then_some(0),
    };
    let [hours, minutes] = [
        part(0)?,
        part(2).or_else(|| (signs.len() < 3).then_some(0))?,
    ];
    let seconds = part(4).or_else(|| (signs.len() < 5).then_some(0))?;
    let sound = matches!(signs.len(), 2 | 4 | 6) && hours < 24 && minutes < 60 && seconds < 60;
    let total = i64::from(hours * 3600 + minutes * 60 + seconds);
    sound.then_some(if sign == "-" { -total } else { total })
}

/// Exactly so many digits, from the front.
fn digits(rest: &mut &[u8], count: usize) -> Option<u32> {
    let (number, behind) = rest.split_at_checked(count)?;
    *rest = behind;
    number.iter().try_fold(0, |sum, digit| {
        digit
            .is_ascii_digit()
            .then(|| sum * 10 + u32::from(digit - b'0'))
    })
}

/// So many digits behind a sign.
fn after(sign: &[u8], rest: &mut &[u8], count: usize) -> Option<u32> {
    *rest = rest.strip_prefix(sign)?;
    digits(rest, count)
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;
    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    const UNUSUAL: Option<(Reason, Done)> = Some((Reason::DateUnusual, Done::Kept));
    const SKIPPED: Option<(Reason, Done)> = Some((Reason::DateAmbiguous, Done::Changed));
    const TWICE: Option<(Reason, Done)> = Some((Reason::DateAmbiguous, Done::Kept));

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    #[rstest]
    #[case("2026-11-23 09:00:00.123456", "2026-11-23T09:00:00.123456Z", None)]
    #[case("2026-11-23 09:00:00", "2026-11-23T09:00:00Z", None)]
    #[case("2026-11-23 09:00:00.5", "2026-11-23T09:00:00.5Z", None)]
    #[case("2026-11-23 09:00:00.123456789", "2026-11-23T09:00:00.123456Z", None)]
    #[case(" 2026-11-23 09:00:00\n", "2026-11-23T09:00:00Z", UNUSUAL)]
    #[case("2026-11-23", "2026-11-23T00:00:00Z", UNUSUAL)]
    #[case("2026-11-23 09:00", "2026-11-23T09:00:00Z", UNUSUAL)]
    #[case("2026-11-23T09:00:00", "2026-11-23T09:00:00Z", UNUSUAL)]
    #[case("2026-11-23T09:00:00Z", "2026-11-23T09:00:00Z", UNUSUAL)]
    #[case("2026-11-23T09:00:00+07:00", "2026-11-23T02:00:00Z", UNUSUAL)]
    #[case("2026-11-23 09:00:00+0700", "2026-11-23T02:00:00Z", UNUSUAL)]
    #[case("2026-11-23 09:00:00-03", "2026-11-23T12:00:00Z", UNUSUAL)]
    #[case("2026-11-23 09:00:00 +03:30", "2026-11-23T05:30:00Z", UNUSUAL)]
    #[case("2100-12-31 23:59:59", "2100-12-31T23:59:59Z", None)]
    fn in_utc(#[case] text: &str, #[case] expected: &str, #[case] odd: Option<(Reason, Done)>) {
        let expected = Moment {
            at: at(expected),
            odd,
        };
        assert_eq!(utc(Raw::Text(text.as_bytes())), Some(expected));
    }

    #[rstest]
    #[case("")]
    #[case("завтра в семь")]
    #[case("2026-02-30 18:00:00")]
    #[case("2026-13-01 18:00:00")]
    #[case("2026-1-1 18:00:00")]
    #[case("0000-00-00 00:00:00")]
    #[case("1999-12-31 18:00:00")]
    #[case("2101-01-01 00:00:00")]
    #[case("20261-01-01 18:00:00")]
    #[case("2026-11-23 25:00:00")]
    #[case("2026-11-23 18:60:00")]
    #[case("2026-11-23 18:00:60")]
    #[case("2026-11-23 18")]
    #[case("2026-11-23 18:00:00.")]
    #[case("2026-11-23 18:00:00.12x")]
    #[case("2026-11-23 18:00:00+7")]
    #[case("2026-11-23 18:00:00+25:00")]
    #[case("2026-11-23 18:00:00 MSK")]
    #[case("2026-11-23x18:00:00")]
    #[case("23.11.2026 18:00")]
    #[case("infinity")]
    #[case("１２３４-11-23 18:00:00")]
    fn unreadable(#[case] text: &str) {
        assert_eq!(utc(Raw::Text(text.as_bytes())), None);
    }

    #[test]
    fn numbers_are_no_moments() {
        for raw in [
            Raw::Null,
            Raw::Int(1),
            Raw::Real(1.5),
            Raw::Blob(b"2026-11-23"),
        ] {
            assert_eq!(utc(raw), None);
        }
        assert_eq!(utc(Raw::Text(b"2026-11-23 18:00:0\xff")), None);
    }

    #[rstest]
    #[case(
        Tz::Asia__Krasnoyarsk,
        "2026-11-23 16:00:00",
        "2026-11-23T09:00:00Z",
        None
    )]
    #[case(
        Tz::Asia__Krasnoyarsk,
        "2026-11-23T16:00:00Z",
        "2026-11-23T16:00:00Z",
        UNUSUAL
    )]
    #[case(Tz::Asia__Krasnoyarsk, "2026-11-23", "2026-11-22T17:00:00Z", UNUSUAL)]
    #[case(
        Tz::Europe__Berlin,
        "2026-03-29 02:30:00",
        "2026-03-29T01:00:00Z",
        SKIPPED
    )]
    #[case(
        Tz::Europe__Berlin,
        "2026-10-25 02:30:00",
        "2026-10-25T00:30:00Z",
        TWICE
    )]
    #[case(
        Tz::Europe__Berlin,
        "2026-10-25T02:30:00+01:00",
        "2026-10-25T01:30:00Z",
        UNUSUAL
    )]
    fn on_the_venues_clocks(
        #[case] zone: Tz,
        #[case] text: &str,
        #[case] expected: &str,
        #[case] odd: Option<(Reason, Done)>,
    ) {
        let calendar = Calendar {
            zone,
            day_start: NaiveTime::from_hms_opt(6, 0, 0).unwrap(),
        };
        let expected = Moment {
            at: at(expected),
            odd,
        };
        assert_eq!(local(Raw::Text(text.as_bytes()), &calendar), Some(expected));
    }

    proptest! {
        #[test]
        fn no_text_panics(text in any::<String>(), tail in "[0-9:+.ZT -]{0,20}") {
            let _ = utc(Raw::Text(text.as_bytes()));
            let _ = utc(Raw::Text(format!("2026-11-23{tail}").as_bytes()));
        }
    }
}
