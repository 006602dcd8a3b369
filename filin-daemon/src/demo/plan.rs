//! Five weeks of a lounge: three behind, two ahead. Pure: a frame of time in, visits out.

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use filin_core::service::SeedTable;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use super::cast;
use super::deeds::{Door, Fate, Visit};
use super::frame::{EVENING, Frame};
use super::stage;
use super::venue::venue;

/// Days with bookings before and after today.
const DAYS: std::ops::RangeInclusive<i64> = -21..=14;
/// How many come besides those on stage, Monday first.
const CROWD: [i64; 7] = [4, 4, 4, 5, 8, 8, 6];
/// Half hours after opening at which they like to come; the more often one stands here, the more.
const STARTS: [i64; 27] = [
    0, 2, 4, 6, 7, 8, 8, 9, 9, 10, 10, 10, 11, 11, 12, 12, 12, 13, 14, 14, 15, 16, 16, 17, 18, 19,
    21,
];
const STAYS: [i64; 6] = [120, 120, 120, 90, 150, 180];
/// Hours before the start at which tables are asked for.
const LEADS: [i64; 9] = [1, 2, 3, 5, 8, 20, 26, 48, 90];

/// Every visit of the five weeks. No two hold one table at one time.
pub(super) fn visits(frame: &Frame, chance: &mut StdRng) -> Vec<Visit> {
    let mut plan = Plan {
        frame,
        chance,
        tables: venue().tables,
        visits: Vec::new(),
    };
    for visit in stage::of_the_regular(frame)
        .into_iter()
        .chain(stage::tonight(frame))
    {
        if plan.is_free(&visit) {
            plan.visits.push(visit);
        }
    }
    for day in DAYS {
        for _ in 0..plan.crowd(day) {
            plan.one_more(day);
        }
    }
    plan.ask_around();
    plan.visits
}

/// The same chance on every start.
pub(super) fn chance() -> StdRng {
    StdRng::seed_from_u64(0xF1_11_17)
}

struct Plan<'a> {
    frame: &'a Frame,
    chance: &'a mut StdRng,
    tables: Vec<SeedTable>,
    visits: Vec<Visit>,
}

impl Plan<'_> {
    /// Fewer and fewer the further ahead.
    fn crowd(&self, day: i64) -> i64 {
        let date = self.frame.today.plus_days(day).0;
        let usual = CROWD
            .get(date.weekday().num_days_from_monday() as usize)
            .copied()
            .unwrap_or(5);
        if day > 0 {
            (usual * (16 - day) + 10) / 20
        } else {
            usual
        }
    }

    /// Tries a few times; a full evening takes nobody more.
    fn one_more(&mut self, day: i64) {
        for _ in 0..20 {
            let visit = self.somebody(day);
            if let Some(visit) = visit.filter(|visit| self.is_free(visit)) {
                self.visits.push(visit);
                return;
            }
        }
    }

    fn somebody(&mut self, day: i64) -> Option<Visit> {
        let table = self.chance.random_range(0..self.tables.len());
        let table = self.tables.get(table)?;
        let (number, online, (min, max)) = (table.number, table.online, table.seats);
        let party = self.chance.random_range(min.max(max - 2)..=max);
        let start = self.pick(&STARTS)? * 30;
        let minutes = self.pick(&STAYS)?.min(EVENING - start);
        let lead = TimeDelta::hours(self.pick(&LEADS)?);
        let comment = self
            .pick(&cast::COMMENTS)
            .filter(|_| self.chance.random_ratio(1, 3));
        let starts_at = self.frame.opens(day) + TimeDelta::minutes(start);
        let on_foot = !online || self.chance.random_ratio(1, 8);
        let door = if on_foot {
            self.on_foot()
        } else {
            self.by_word(starts_at)
        };
        let mut asked_at = if on_foot {
            starts_at
        } else {
            self.frame.awake(starts_at - lead)
        };
        if !on_foot && starts_at > self.frame.now {
            let ago = TimeDelta::minutes(self.chance.random_range(30..=3000));
            asked_at = asked_at.min(self.frame.awake(self.frame.now - ago));
        }
        let fate = if on_foot { Fate::Came } else { self.fate() };
        let comment = comment.filter(|_| !on_foot);
        (minutes >= 60).then_some(Visit {
            asked_at,
            starts_at,
            minutes,
            table: number,
            party,
            door,
            fate,
            comment,
            said: None,
        })
    }

    fn on_foot(&mut self) -> Door {
        let name = cast::caller(self.chance.random_range(0..20)).0;
        Door::Street(self.chance.random_ratio(1, 3).then_some(name))
    }

    /// By Telegram if somebody has no other visit around; else by phone.
    fn by_word(&mut self, starts_at: DateTime<Utc>) -> Door {
        let person = cast::regular(self.chance.random_range(0..cast::BY_TELEGRAM));
        let busy = self.visits.iter().any(|visit| {
            let same =
                matches!(&visit.door, Door::Telegram { person: other, .. } if *other == person);
            same && (visit.starts_at - starts_at).abs() < TimeDelta::days(5)
        });
        if busy || self.chance.random_ratio(2, 5) {
            let (name, phone) = cast::caller(self.chance.random_range(0..40));
            return Door::Phone { name, phone };
        }
        let number = usize::try_from(person.telegram_id.0 % 100).unwrap_or_default();
        let phone = (number % 2 == 0).then(|| cast::phone(number));
        Door::Telegram {
            person,
            by_bot: self.chance.random_ratio(1, 3),
            phone,
        }
    }

    fn fate(&mut self) -> Fate {
        match self.chance.random_range(0..100) {
            0..78 => Fate::Came,
            78..86 => Fate::Missed,
            86..94 => Fate::GuestCanceled,
            _ => Fate::StaffCanceled(self.pick(&cast::REASONS).unwrap_or_default()),
        }
    }

    /// Of those who came by Telegram, most say nothing.
    fn ask_around(&mut self) {
        for number in 0..self.visits.len() {
            let said = self.pick(&cast::SAID);
            let talkative = self.chance.random_ratio(2, 5);
            let Some(visit) = self.visits.get_mut(number) else {
                continue;
            };
            let by_telegram = matches!(visit.door, Door::Telegram { .. });
            let asked = by_telegram && visit.fate == Fate::Came && !stage::is_the_regular(visit);
            if asked && talkative {
                visit.said = said;
            }
        }
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> Option<T> {
        from.get(self.chance.random_range(0..from.len())).copied()
    }

    fn is_free(&self, new: &Visit) -> bool {
        let apart = |starts: DateTime<Utc>, ends: DateTime<Utc>| {
            ends <= new.starts_at || new.ends_at() <= starts
        };
        let blocked = stage::block_begins(self.frame);
        let lifted = blocked + TimeDelta::minutes(stage::BLOCK.1 + stage::BLOCK.2);
        (new.table != stage::BLOCK.0 || apart(blocked, lifted))
            && self
                .visits
                .iter()
                .all(|visit| visit.table != new.table || apart(visit.starts_at, visit.ends_at()))
    }
}

#[cfg(test)]
mod tests;
