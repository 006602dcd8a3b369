use proptest::prelude::*;

use super::*;
use crate::domain::seating::tests::{holds, rooms};

/// One in line: window in half hours after opening, party, minutes of the stay, and how far an
/// offer that it may have is along.
type Person = (i64, i64, i64, Option<i64>, bool);

fn people() -> impl Strategy<Value = Vec<Person>> {
    let stay = proptest::option::of(60_i64..200);
    let one = (0_i64..20, 0_i64..8, 1_i64..9, stay, any::<bool>());
    proptest::collection::vec(one, 0..10)
}

/// Any room with any holds around Friday evening.
fn venue(tables: Vec<Table>, holds: &[(i64, i64, i64)], buffer: i64) -> Venue {
    let mut venue = Venue {
        tables,
        ..Venue::small()
    };
    venue.rules.buffer_min = buffer;
    let opens = venue.window("14:00", "14:00").unwrap().from;
    venue.held = holds
        .iter()
        .map(|&(number, at, minutes)| Held {
            table: TableId(number + 100),
            period: Period::lasting(opens + slots::span(at / 2), minutes).unwrap(),
        })
        .collect();
    venue
}

fn line(venue: &Venue, people: &[Person]) -> Vec<Wait> {
    let opens = venue.window("14:00", "14:00").unwrap().from;
    (1..)
        .zip(people)
        .map(|(id, &(from, length, party, minutes, barred))| {
            let from = opens + slots::span(from * 30);
            let window = Window {
                from,
                until: from + slots::span(length * 30),
            };
            Wait {
                minutes,
                barred: barred && id % 4 == 0,
                ..wait(id, friday(), window, party)
            }
        })
        .collect()
}

/// The line after the steps; whoever has come to an end is gone.
fn after(line: &[Wait], steps: &[(WaitId, State)]) -> Vec<Wait> {
    let mut line = line.to_vec();
    for (id, state) in steps {
        let wait = line.iter_mut().find(|wait| wait.id == *id).unwrap();
        wait.state.status().step(state.status()).unwrap();
        wait.state = state.clone();
    }
    line.retain(|wait| wait.state.status().is_open());
    line
}

fn offers(line: &[Wait]) -> Vec<&Offer> {
    line.iter().filter_map(Wait::offer).collect()
}

/// Whether anything of the window could be offered, with this taken besides what is held.
fn could_have(venue: &Venue, wait: &Wait, taken: Vec<Held>, now: DateTime<Utc>) -> bool {
    let held = [venue.held.clone(), taken].concat();
    let plan = DayPlan {
        held: &held,
        ..venue.plan()
    };
    let grid = |now| slots::slots(&plan, wait.day, wait.party, wait.minutes, now);
    let (Ok(first), Ok(last)) = (grid(now), grid(now + OFFER_LIFE)) else {
        return false;
    };
    first.iter().zip(&last).any(|(first, last)| {
        wait.window.contains(first.period.start())
            && seating::choose(&first.seating).is_some()
            && seating::choose(&last.seating).is_some()
    })
}

fn promised(offers: &[&Offer]) -> Vec<Held> {
    offers.iter().flat_map(|offer| offer.held()).collect()
}

proptest! {
    #[test]
    fn offers_are_fair_and_can_be_had(
        room in rooms(), holds in holds(), more in holds(), people in people(),
        buffer in 0_i64..30, at in 0_i64..700, later in 0_i64..30,
    ) {
        let before = venue(room, &holds, buffer);
        let now = before.window("06:00", "06:00").unwrap().from + slots::span(at);
        let joined = line(&before, &people);
        let first = after(&joined, &decide(&before.plan(), &joined, &[], now));
        // Some of what was offered is taken meanwhile, some of it lapses.
        let mut venue = before.clone();
        venue.held.extend(super::properties::venue(before.tables.clone(), &more, buffer).held);
        let now = now + slots::span(later);
        let steps = decide(&venue.plan(), &first, &[], now);
        let then = after(&first, &steps);

        let all = offers(&then);
        for (at, offer) in all.iter().enumerate() {
            for other in &all[at + 1..] {
                let same = offer.tables.iter().any(|table| other.tables.contains(table));
                prop_assert!(!same || !offer.period.overlaps(&other.period), "{offer:?} {other:?}");
            }
        }
        for wait in &then {
            let Some(offer) = wait.offer() else { continue };
            prop_assert!(!wait.barred && wait.window.contains(offer.period.start()));
            prop_assert!(now < offer.until && offer.until <= now + OFFER_LIFE);
            // To be had now, and at the last moment.
            for moment in [now, offer.until - TimeDelta::microseconds(1)] {
                prop_assert!(wait.claimable(moment).is_ok());
                prop_assert!(stands(&venue.plan(), wait, offer, moment), "{wait:?}");
            }
        }
        // Whoever waits on could not have had anything, even without the offers behind them.
        for (at, wait) in then.iter().enumerate() {
            if wait.offer().is_some() || wait.barred {
                continue;
            }
            let older = then.iter().filter(|other| first.iter().any(|one| one == *other));
            let kept: Vec<&Offer> = older.filter_map(Wait::offer).collect();
            let mut taken = promised(&kept);
            taken.extend(promised(&offers(&then[..at])));
            prop_assert!(!could_have(&venue, wait, taken, now), "{wait:?} was passed over");
        }
        // Nothing is left to be done.
        prop_assert_eq!(decide(&venue.plan(), &then, &[], now), []);
        // Who lapsed is gone for good.
        for (id, state) in &steps {
            let lapsed = matches!(state, State::Lapsed);
            prop_assert!(!lapsed || then.iter().all(|wait| wait.id != *id));
        }
    }
}
