#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;
use chrono_tz::Tz;
use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::domain::actor::Language;
use crate::domain::booking::{BookingGuest, Source};
use crate::domain::hours::Opening;
use crate::domain::ids::{BookingId, GuestId, TelegramId};
use crate::domain::period::Period;

fn utc(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn calendar(zone: Tz) -> Calendar {
    Calendar {
        zone,
        day_start: NaiveTime::from_hms_opt(6, 0, 0).unwrap(),
    }
}

fn berlin() -> Calendar {
    calendar(Tz::Europe__Berlin)
}

/// Two hours, for somebody whom Telegram can reach.
fn booking(status: Status, start: DateTime<Utc>) -> Booking {
    Booking {
        id: BookingId(1),
        guest: Some(BookingGuest {
            id: GuestId(1),
            telegram_id: Some(TelegramId(7)),
            name: "Маша".into(),
            username: None,
            phone: None,
            language: Language::Ru,
            visits: 0,
            ahead: 0,
        }),
        period: Period::lasting(start, 120).unwrap(),
        day: berlin().day_of(start),
        party: 2,
        status,
        source: Source::MiniApp,
        comment: String::new(),
        note: String::new(),
        reason: None,
        flagged: false,
        attending_at: None,
        version: 1,
        created_at: start,
        updated_at: start,
        tables: Vec::new(),
    }
}

fn of_nobody(status: Status, start: DateTime<Utc>) -> Booking {
    Booking {
        guest: None,
        ..booking(status, start)
    }
}

fn kinds(booking: &Booking) -> Vec<Kind> {
    let fits = Kind::ALL.into_iter().filter(|kind| kind.fits(booking));
    fits.collect()
}

#[test]
fn who_is_reminded_of_what() {
    use Kind::{DayBefore, HourBefore, Late, PendingOld, Review};
    let start = utc("2026-11-27T17:00:00Z");
    let expected: [(Status, &[Kind], &[Kind]); 6] = [
        (
            Status::Pending,
            &[DayBefore, HourBefore, PendingOld],
            &[PendingOld],
        ),
        (Status::Confirmed, &[DayBefore, HourBefore, Late], &[Late]),
        (Status::Seated, &[], &[]),
        (Status::Completed, &[Review], &[]),
        (Status::Canceled, &[], &[]),
        (Status::NoShow, &[], &[]),
    ];
    for (status, reachable, unreachable) in expected {
        assert_eq!(kinds(&booking(status, start)), reachable, "{status}");
        assert_eq!(kinds(&of_nobody(status, start)), unreachable, "{status}");
    }
}

#[test]
fn words_round_trip() {
    for kind in Kind::ALL {
        assert_eq!(Kind::parse(kind.as_str()), Some(kind));
    }
    assert_eq!(Kind::parse("week_before"), None);
}

/// The night of 28 to 29 March 2026 has no 02:30 in Berlin, that of 24 to 25 October has two. A
/// booking of 00:30 that night is due by the same count of hours as on any other night.
#[rstest]
#[case::spring("2026-03-28T23:30:00Z", "2026-03-28T00:30", "2026-03-28T23:30")]
#[case::after_the_gap("2026-03-29T01:30:00Z", "2026-03-28T02:30", "2026-03-29T01:30")]
#[case::autumn("2026-10-24T22:30:00Z", "2026-10-24T00:30", "2026-10-24T23:30")]
#[case::second_showing("2026-10-25T01:30:00Z", "2026-10-24T03:30", "2026-10-25T02:30")]
fn hours_before_a_start_are_absolute(
    #[case] start: &str,
    #[case] day_before: &str,
    #[case] hour_before: &str,
) {
    let start = utc(start);
    let dues = Dues::of(
        &booking(Status::Confirmed, start),
        &berlin(),
        start - TimeDelta::days(3),
    );
    let (day, hour) = (dues.day_before.unwrap(), dues.hour_before.unwrap());
    assert_eq!((start - day, start - hour), (DAY_BEFORE, HOUR_BEFORE));
    let wall = |moment| {
        let local = berlin().local(moment);
        local.format("%Y-%m-%dT%H:%M").to_string()
    };
    assert_eq!(
        (wall(day).as_str(), wall(hour).as_str()),
        (day_before, hour_before)
    );
}

#[test]
fn a_request_grows_old_in_a_quarter_of_an_hour_or_in_half_the_time_there_is() {
    let start = utc("2026-11-27T17:00:00Z");
    let old = |minutes: i64| {
        let now = start - TimeDelta::minutes(minutes);
        let due = Dues::of(&booking(Status::Pending, start), &berlin(), now).pending_old;
        (due.unwrap() - now).num_minutes()
    };
    assert_eq!([600, 30, 20, 2].map(old), [15, 15, 10, 1]);
}

/// Berlin, winter: an hour ahead of UTC.
#[rstest]
#[case::evening("2026-11-27T19:00:00Z", "2026-11-27T20:00:00Z")]
#[case::just_in_time("2026-11-27T19:59:59Z", "2026-11-27T20:59:59Z")]
#[case::ten_at_night("2026-11-27T20:00:00Z", "2026-11-28T09:00:00Z")]
#[case::before_midnight("2026-11-27T22:30:00Z", "2026-11-28T09:00:00Z")]
#[case::after_midnight("2026-11-28T01:30:00Z", "2026-11-28T09:00:00Z")]
#[case::morning("2026-11-28T07:59:00Z", "2026-11-28T09:00:00Z")]
#[case::ten_in_the_morning("2026-11-28T08:00:00Z", "2026-11-28T09:00:00Z")]
#[case::summer_begins("2026-03-28T22:30:00Z", "2026-03-29T08:00:00Z")]
#[case::summer_ends("2026-10-24T21:30:00Z", "2026-10-25T09:00:00Z")]
fn nobody_is_asked_for_a_review_at_night(#[case] closed: &str, #[case] due: &str) {
    let closed = utc(closed);
    let booking = booking(Status::Completed, closed - TimeDelta::hours(2));
    let dues = Dues::of(&booking, &berlin(), closed);
    assert_eq!(dues.review, Some(utc(due)));
}

/// Each makes sense from its due time until this many minutes after it, and not a moment longer.
#[rstest]
#[case(Kind::DayBefore, Status::Confirmed, -24 * 60, 22 * 60)]
#[case(Kind::DayBefore, Status::Pending, -24 * 60, 22 * 60)]
#[case(Kind::HourBefore, Status::Pending, -60, 60)]
#[case(Kind::PendingOld, Status::Pending, -300, 300)]
#[case(Kind::Late, Status::Confirmed, 15, 105)]
fn it_makes_sense_for_so_long(
    #[case] kind: Kind,
    #[case] status: Status,
    #[case] due: i64,
    #[case] sense: i64,
) {
    let start = utc("2026-11-27T17:00:00Z");
    let booking = booking(status, start);
    let due = start + TimeDelta::minutes(due);
    let judged = |now| judge(kind, &booking, due, &berlin(), now);
    let until = due + TimeDelta::minutes(sense);
    assert_eq!(judged(due), Verdict::Send);
    assert_eq!(judged(until - TimeDelta::microseconds(1)), Verdict::Send);
    assert_eq!(judged(until), Verdict::Skip);
    for other in Status::ALL {
        let changed = Booking {
            status: other,
            ..booking.clone()
        };
        let expected = if kind.fits(&changed) {
            Verdict::Send
        } else {
            Verdict::Skip
        };
        assert_eq!(
            judge(kind, &changed, due, &berlin(), due),
            expected,
            "{other}"
        );
    }
}

#[test]
fn a_review_that_was_due_by_day_is_not_asked_for_at_night() {
    let booking = booking(Status::Completed, utc("2026-11-27T15:00:00Z"));
    let due = utc("2026-11-27T18:00:00Z");
    let judged = |now| judge(Kind::Review, &booking, due, &berlin(), utc(now));
    assert_eq!(judged("2026-11-27T20:59:00Z"), Verdict::Send);
    let morning = Verdict::Wait(utc("2026-11-28T09:00:00Z"));
    assert_eq!(judged("2026-11-27T21:00:00Z"), morning);
    assert_eq!(judged("2026-11-28T03:00:00Z"), morning);
    assert_eq!(judged("2026-11-28T09:00:00Z"), Verdict::Send);
    assert_eq!(judged("2026-11-30T17:59:59Z"), Verdict::Send);
    assert_eq!(judged("2026-11-30T18:00:00Z"), Verdict::Skip);
}

/// 29 March 2026: the clocks jump from 02:00 to 03:00.
#[test]
fn a_digest_comes_an_hour_before_the_day_opens() {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    let day = |text: &str| ServiceDay(text.parse::<NaiveDate>().unwrap());
    let mut hours = Hours::daily(Opening::new(at(14), at(2), at(6)).unwrap());
    let due = |hours: &Hours, text| digest_due(hours, &berlin(), day(text));
    assert_eq!(due(&hours, "2026-03-28"), Some(utc("2026-03-28T12:00:00Z")));
    assert_eq!(due(&hours, "2026-03-29"), Some(utc("2026-03-29T11:00:00Z")));
    assert_eq!(due(&hours, "2026-10-25"), Some(utc("2026-10-25T12:00:00Z")));
    hours.week = [None; 7];
    assert_eq!(due(&hours, "2026-03-28"), None);
}

#[test]
fn guests_come_to_what_lies_ahead() {
    let start = utc("2026-11-27T17:00:00Z");
    let later = start + TimeDelta::microseconds(1);
    let said = |status, now| {
        let refused = may_attend(&booking(status, start), now);
        refused.map_err(|refusal| refusal.code())
    };
    for status in Status::ALL {
        let (on_time, late) = match status {
            Status::Pending | Status::Confirmed => (Ok(()), Err("too_late_to_change")),
            _ => (Err("transition_refused"), Err("transition_refused")),
        };
        assert_eq!((said(status, start), said(status, later)), (on_time, late));
    }
}

proptest! {
    /// In any zone, at any moment: a review is due within the day after the hour, and by day.
    #[test]
    fn reviews_are_asked_for_by_day(
        zone in prop::sample::select(vec![
            Tz::Europe__Berlin, Tz::Europe__Moscow, Tz::America__St_Johns, Tz::Australia__Lord_Howe,
            Tz::Pacific__Chatham, Tz::Asia__Kathmandu, Tz::Africa__Casablanca,
        ]),
        closed in 1_700_000_000_i64..1_900_000_000,
    ) {
        let closed = DateTime::from_timestamp(closed, 0).unwrap();
        let calendar = calendar(zone);
        let booking = booking(Status::Completed, closed - TimeDelta::hours(3));
        let due = Dues::of(&booking, &calendar, closed).review.unwrap();
        let wait = due - closed - REVIEW;
        prop_assert!(wait >= TimeDelta::zero() && wait <= TimeDelta::hours(13), "{wait}");
        let hour = calendar.local(due).format("%H").to_string();
        prop_assert!(("10".."22").contains(&hour.as_str()), "{hour}");
        prop_assert_eq!(judge(Kind::Review, &booking, due, &calendar, due), Verdict::Send);
    }
}
