//! Rows of `reminders`: those that live bookings give rise to as of now. What v3 has sent counts as
//! done, and is not said again.

use chrono::{DateTime, Utc};

use super::bookings::Stay;
use crate::domain::actor::Language;
use crate::domain::booking::{Booking, BookingGuest, Source};
use crate::domain::ids::{BookingId, GuestId, TelegramId};
use crate::domain::reminder::{Dues, Kind};
use crate::domain::service_day::Calendar;
use crate::transfer::value::{Row, Value};

/// A reminder of a booking.
pub(super) struct Reminder {
    booking: i64,
    kind: Kind,
    due: DateTime<Utc>,
    /// When v3 sent it, if it did; it did not write down when.
    sent: Option<DateTime<Utc>>,
}

/// Those of a booking that is live. `reachable`: whether Telegram reaches its guest.
pub(super) fn of(
    stay: &Stay,
    reachable: bool,
    calendar: &Calendar,
    now: DateTime<Utc>,
) -> Vec<Reminder> {
    if !stay.status.is_live() {
        return Vec::new();
    }
    let dues = Dues::of(&as_ours(stay, reachable, calendar), calendar, now);
    let [day, hour] = stay.reminded;
    // Of a past that nobody will move there is nothing to be remembered.
    let [day, hour] = [day, hour].map(|sent| sent && stay.period.end() > now);
    let kinds = [
        (Kind::DayBefore, dues.day_before, day),
        (Kind::HourBefore, dues.hour_before, hour),
        (Kind::Late, dues.late, false),
        (Kind::PendingOld, dues.pending_old, false),
    ];
    let reminder = |(kind, due, sent): (Kind, Option<DateTime<Utc>>, bool)| {
        let due = due?;
        (sent || due > now).then(|| Reminder {
            booking: stay.id,
            kind,
            due,
            sent: sent.then(|| due.min(now)),
        })
    };
    kinds.into_iter().filter_map(reminder).collect()
}

impl Reminder {
    /// Its row.
    pub(super) fn row(&self, id: i64) -> Row {
        vec![
            Value::Int(id),
            Value::Text(self.kind.as_str().into()),
            Value::Int(self.booking),
            Value::Null,
            Value::Instant(self.due),
            Value::instant(self.sent.map(|_| self.due)),
            Value::instant(self.sent),
            Value::text(self.sent.map(|_| "sent".into())),
        ]
    }
}

/// The booking as the rules for reminders look at it.
fn as_ours(stay: &Stay, reachable: bool, calendar: &Calendar) -> Booking {
    let guest = stay.guest.map(|id| BookingGuest {
        id: GuestId(id),
        telegram_id: reachable.then_some(TelegramId(id)),
        name: String::new(),
        username: None,
        phone: None,
        language: Language::default(),
        visits: 0,
        ahead: 0,
    });
    Booking {
        id: BookingId(stay.id),
        guest,
        period: stay.period,
        day: calendar.day_of(stay.period.start()),
        party: stay.party,
        status: stay.status,
        source: Source::Import,
        comment: String::new(),
        note: String::new(),
        reason: None,
        flagged: stay.flagged,
        attending_at: None,
        version: 1,
        created_at: stay.created_at,
        updated_at: stay.created_at,
        tables: Vec::new(),
    }
}
