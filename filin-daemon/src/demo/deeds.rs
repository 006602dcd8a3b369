//! A visit, and everything that is done about it in its time. What lies after the present has not
//! happened yet: so each booking stands where it would stand.

use chrono::{DateTime, TimeDelta, Utc};
use filin_core::domain::actor::Person;
use rand::Rng;
use rand::rngs::StdRng;

/// A booking from its making to its end.
#[derive(Clone, Debug)]
pub(super) struct Visit {
    pub(super) asked_at: DateTime<Utc>,
    pub(super) starts_at: DateTime<Utc>,
    pub(super) minutes: i64,
    pub(super) table: i64,
    pub(super) party: i64,
    pub(super) door: Door,
    pub(super) fate: Fate,
    pub(super) comment: Option<&'static str>,
    /// What they say of it afterwards: stars and words.
    pub(super) said: Option<(i64, &'static str)>,
}

impl Visit {
    pub(super) fn ends_at(&self) -> DateTime<Utc> {
        self.starts_at + TimeDelta::minutes(self.minutes)
    }
}

/// How they come to us.
#[derive(Clone, Debug)]
pub(super) enum Door {
    /// By the Mini App or the bot.
    Telegram {
        person: Person,
        by_bot: bool,
        phone: Option<String>,
    },
    /// By a call.
    Phone { name: &'static str, phone: String },
    /// On foot; some give a name.
    Street(Option<&'static str>),
}

/// How it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// They come, sit and leave.
    Came,
    /// They do not.
    Missed,
    /// They think better of it.
    GuestCanceled,
    /// Staff call it off, for this reason.
    StaffCanceled(&'static str),
    /// Nobody has answered yet.
    Unanswered,
}

/// One thing that somebody does about a visit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deed {
    pub(super) at: DateTime<Utc>,
    /// Which visit, by its place in the plan.
    pub(super) visit: usize,
    pub(super) what: What,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Make,
    Confirm,
    Seat,
    Close,
    Miss,
    GuestCancel,
    StaffCancel(&'static str),
    Review,
}

/// What is done about a visit, in order.
pub(super) fn of(number: usize, visit: &Visit, chance: &mut StdRng) -> Vec<Deed> {
    let mut minutes =
        |range: std::ops::RangeInclusive<i64>| TimeDelta::minutes(chance.random_range(range));
    let confirmed_at = visit.asked_at + minutes(2..=25);
    let seated_at = visit.starts_at + minutes(0..=9);
    let left_at = visit.ends_at() - minutes(1..=25);
    let missed_at = visit.starts_at + minutes(35..=50);
    // Halfway between the asking and the last moment at which guests may cancel.
    let canceled_at = confirmed_at + (visit.starts_at - TimeDelta::minutes(130) - confirmed_at) / 2;
    let in_time = canceled_at > confirmed_at + TimeDelta::minutes(5);
    let mut deeds = vec![(visit.asked_at, What::Make)];
    let by_telegram = matches!(visit.door, Door::Telegram { .. });
    if by_telegram && visit.fate != Fate::Unanswered {
        deeds.push((confirmed_at, What::Confirm));
    }
    let on_foot = matches!(visit.door, Door::Street(_));
    match visit.fate {
        Fate::Unanswered => {}
        Fate::GuestCanceled if by_telegram && in_time => {
            deeds.push((canceled_at, What::GuestCancel));
        }
        Fate::StaffCanceled(reason) if in_time => {
            deeds.push((canceled_at, What::StaffCancel(reason)));
        }
        Fate::Missed if !on_foot => deeds.push((missed_at, What::Miss)),
        _ => {
            if !on_foot {
                deeds.push((seated_at, What::Seat));
            }
            deeds.push((left_at, What::Close));
            if visit.said.is_some() {
                deeds.push((left_at + minutes(20..=1200), What::Review));
            }
        }
    }
    deeds
        .into_iter()
        .map(|(at, what)| Deed {
            at,
            visit: number,
            what,
        })
        .collect()
}
