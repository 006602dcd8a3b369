//! Random histories of an evening with two tables: whatever is tried, and whoever runs the job, the
//! line stays fair and what must be true stays true.

use std::collections::BTreeMap;

use filin_core::api::booking::NewBooking;
use filin_core::domain::actor::Act;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::{BlockId, BookingId, WaitId};
use filin_core::domain::waitlist::{OFFER_LIFE, WaitStatus};
use filin_core::error::Result;
use filin_core::service::Step;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rstest::rstest;

use super::*;

/// Those who wait; whoever books past the list has a higher number.
const WAITERS: i64 = 5;

#[derive(Clone, Copy, Debug)]
enum Try {
    /// Guest, half hours after 16:00, more half hours, party.
    Join(i64, i64, i64, i64),
    Leave(i64),
    Claim(i64),
    ClaimByStaff(i64),
    /// Half hours after 16:00, table.
    Book(i64, i64),
    /// Somebody else books what the guest is offered.
    Steal(i64),
    Cancel(usize),
    Move(usize, i64),
    Block(i64, i64),
    Unblock,
    Pass(i64),
    Run,
    RunTwice,
    /// A claim, a booking and two jobs at once.
    Storm(i64, i64),
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    // Half hours after 16:00, so close together that they are fought for.
    let time = 0_i64..10;
    let guest = 1..=WAITERS;
    let one = prop_oneof![
        8 => (guest.clone(), time.clone(), 0_i64..6, prop_oneof![4 => 1_i64..5, 1 => 5_i64..9])
            .prop_map(|(guest, from, more, party)| Try::Join(guest, from, more, party)),
        2 => guest.clone().prop_map(Try::Leave),
        4 => guest.clone().prop_map(Try::Claim),
        1 => guest.clone().prop_map(Try::ClaimByStaff),
        5 => (time.clone(), 1_i64..3).prop_map(|(time, table)| Try::Book(time, table)),
        3 => guest.clone().prop_map(Try::Steal),
        3 => (0_usize..8).prop_map(Try::Cancel),
        1 => ((0_usize..8), time.clone()).prop_map(|(which, time)| Try::Move(which, time)),
        1 => (time.clone(), 1_i64..3).prop_map(|(time, table)| Try::Block(time, table)),
        1 => Just(Try::Unblock),
        3 => prop_oneof![3 => 1_i64..13, 1 => 30_i64..90].prop_map(Try::Pass),
        8 => Just(Try::Run),
        2 => Just(Try::RunTwice),
        1 => (guest, time).prop_map(|(guest, time)| Try::Storm(guest, time)),
    ];
    prop::collection::vec(one, 1..60)
}

/// One evening, with what has been done in it.
struct Evening<'a> {
    venue: &'a TestVenue,
    replica: Services,
    minutes: i64,
    bookings: Vec<BookingId>,
    blocks: Vec<BlockId>,
    strangers: i64,
}

fn clock(half_hours: i64) -> String {
    let minutes = 16 * 60 + half_hours * 30;
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// What may be refused in such an evening; anything else is a defect.
const REFUSALS: [&str; 13] = [
    "slot_taken",
    "offer_gone",
    "wait_ended",
    "wait_exists",
    "too_soon",
    "in_the_past",
    "too_many_bookings",
    "too_late_to_change",
    "transition_refused",
    "booking_ended",
    "not_found",
    "table_too_small",
    "party_too_large",
];

#[track_caller]
fn sane<T>(done: Result<T>) -> Option<T> {
    match done {
        Ok(done) => Some(done),
        Err(error) => {
            assert!(REFUSALS.contains(&error.code()), "{error:?}");
            None
        }
    }
}

impl Evening<'_> {
    fn at(&self, act: Act) -> Act {
        after(self.minutes, act)
    }

    /// The guest's open wait, or one that does not exist.
    async fn wait_of(&self, id: i64) -> WaitId {
        let own = self.venue.services.own_waitlist(&self.at(guest(id))).await;
        let own = own.unwrap();
        let open = own.iter().find(|wait| wait.status.is_open());
        open.or(own.last()).map_or(WaitId(0), |wait| wait.id)
    }

    fn stranger(&mut self) -> Act {
        self.strangers += 1;
        self.at(guest(100 + self.strangers))
    }

    async fn book(&mut self, new: NewBooking) {
        let act = self.stranger();
        let booked = self.venue.services.request_booking(&act, &new, None).await;
        self.bookings.extend(sane(booked).map(|booking| booking.id));
    }

    async fn attempt(&mut self, what: Try) {
        let services = self.venue.services.clone();
        match what {
            Try::Join(id, from, more, party) => {
                let new = window(&clock(from), &clock(from + more), party);
                sane(services.join_waitlist(&self.at(guest(id)), &new).await);
            }
            Try::Leave(id) => {
                let wait = self.wait_of(id).await;
                sane(services.leave_waitlist(&self.at(guest(id)), wait).await);
            }
            Try::Claim(id) | Try::ClaimByStaff(id) => {
                let wait = self.wait_of(id).await;
                let act = match what {
                    Try::Claim(id) => guest(id),
                    _ => staff(),
                };
                let claimed = services.claim_offer(&self.at(act), wait, None).await;
                self.bookings
                    .extend(sane(claimed).map(|booking| booking.id));
            }
            Try::Book(time, table) => self.book(wish_at(&clock(time), 2, table)).await,
            Try::Steal(id) => {
                let own = services.own_waitlist(&self.at(guest(id))).await.unwrap();
                if let Some(offer) = own.iter().find_map(|wait| wait.offer.as_ref()) {
                    let new = NewBooking {
                        starts_at: offer.starts_at.to_rfc3339(),
                        guests: 2,
                        table_no: Some(numbers(&offer.tables)[0]),
                        ..NewBooking::default()
                    };
                    self.book(new).await;
                }
            }
            Try::Cancel(which) => {
                let Some(id) = self.bookings.get(which).copied() else {
                    return;
                };
                let step = Step::To(Status::Canceled);
                let act = self.at(staff());
                sane(services.step_booking(&act, id, step, None, None).await);
            }
            Try::Move(which, time) => {
                let Some(id) = self.bookings.get(which).copied() else {
                    return;
                };
                let change = move_to(&clock(time));
                sane(
                    services
                        .change_booking(&self.at(staff()), id, &change)
                        .await,
                );
            }
            Try::Block(time, table) => {
                let new = block(&clock(time), 60, table);
                let blocked = services.block_table(&self.at(staff()), &new).await;
                self.blocks.extend(sane(blocked).map(|block| block.id));
            }
            Try::Unblock => {
                if let Some(id) = self.blocks.pop() {
                    services.unblock_table(&self.at(staff()), id).await.unwrap();
                }
            }
            Try::Pass(minutes) => self.minutes += minutes,
            Try::Run => self.run(1).await,
            Try::RunTwice => self.run(2).await,
            Try::Storm(id, time) => self.storm(id, time).await,
        }
    }

    /// The job, on one replica or on two at once, and whether its work was fair.
    async fn run(&self, replicas: usize) {
        let now = now() + TimeDelta::minutes(self.minutes);
        let before = tonights(&self.venue.services).await;
        if replicas == 1 {
            self.venue.services.match_waitlist(now).await.unwrap();
        } else {
            let (one, other) = tokio::join!(
                self.venue.services.match_waitlist(now),
                self.replica.match_waitlist(now)
            );
            let (one, other) = (one.unwrap(), other.unwrap());
            assert!(one == Matched::default() || other == Matched::default());
        }
        let then = tonights(&self.venue.services).await;
        let old: BTreeMap<i64, &WaitEntry> = before.iter().map(|wait| (wait.id.0, wait)).collect();
        let held = self.held().await;
        for (at, wait) in then.iter().enumerate() {
            if let Some(offer) = &wait.offer {
                let (from, to) = (offer.starts_at.timestamp(), offer.ends_at.timestamp());
                let gone = held.iter().any(|(table, (begun, over))| {
                    numbers(&offer.tables).contains(table) && *begun < to && from < *over
                });
                assert!(!gone, "offered and held: {wait:?}");
            }
            match &wait.offer {
                // What was offered before stands, or is new and for ten minutes.
                Some(offer) if old[&wait.id.0].offer.as_ref() != Some(offer) => {
                    assert_eq!(offer.expires_at, now + OFFER_LIFE);
                }
                Some(offer) => assert!(offer.expires_at > now),
                None if wait.status == WaitStatus::Waiting => {
                    let kept = then.iter().filter(|other| {
                        other.offer.is_some() && old[&other.id.0].offer == other.offer
                    });
                    let before = then[..at].iter().filter(|other| other.offer.is_some());
                    let mut taken = held.clone();
                    for offer in kept.chain(before).filter_map(|other| other.offer.as_ref()) {
                        let span = (offer.starts_at.timestamp(), offer.ends_at.timestamp());
                        taken.extend(numbers(&offer.tables).iter().map(|table| (*table, span)));
                    }
                    let could = could_have(wait, &taken, now.timestamp());
                    assert!(!could, "passed over: {wait:?} in {then:?}");
                }
                None => {}
            }
        }
    }

    /// What is held, as table and seconds; ids are numbers in this venue.
    async fn held(&self) -> Vec<(i64, (i64, i64))> {
        let raw = self.venue.raw();
        let seconds = |column: &str| match raw {
            Raw::Sqlite(_) => format!("unixepoch({column})"),
            Raw::Postgres(_) => format!("cast(extract(epoch from {column}) as bigint)"),
        };
        let sql = format!(
            "select cast(table_id as text) || ' ' || {} || ' ' || {} from holds",
            seconds("starts_at"),
            seconds("ends_at")
        );
        let rows = raw.texts(&sql).await;
        rows.iter()
            .map(|row| {
                let parts: Vec<i64> = row.split(' ').map(|part| part.parse().unwrap()).collect();
                (parts[0], (parts[1], parts[2]))
            })
            .collect()
    }

    /// Everything at once, where nobody can say who is first.
    async fn storm(&mut self, id: i64, time: i64) {
        let wait = self.wait_of(id).await;
        let now = now() + TimeDelta::minutes(self.minutes);
        let (claimer, booker) = (self.at(guest(id)), self.stranger());
        let (services, replica) = (&self.venue.services, &self.replica);
        let wish = wish(&clock(time), 2);
        let (claimed, booked, one, other) = tokio::join!(
            services.claim_offer(&claimer, wait, None),
            replica.request_booking(&booker, &wish, None),
            services.match_waitlist(now),
            replica.match_waitlist(now),
        );
        self.bookings
            .extend(sane(claimed).map(|booking| booking.id));
        self.bookings.extend(sane(booked).map(|booking| booking.id));
        one.unwrap();
        other.unwrap();
    }
}

/// By a way of its own: whether some start of the window, ten minutes and the notice ahead, has room
/// for the party at one table of four or at both.
fn could_have(wait: &WaitEntry, taken: &[(i64, (i64, i64))], now: i64) -> bool {
    const HALF_HOUR: i64 = 1800;
    let opens = utc("2026-11-27T11:00:00Z").timestamp();
    let closes = utc("2026-11-27T23:00:00Z").timestamp();
    (opens..=closes - 2 * HALF_HOUR)
        .step_by(1800)
        .filter(|start| (wait.from_at.timestamp()..=wait.until_at.timestamp()).contains(start))
        .filter(|start| start - now >= 600 + HALF_HOUR)
        .any(|start| {
            let end = (start + 4 * HALF_HOUR).min(closes);
            let free = |table: &i64| {
                !taken
                    .iter()
                    .any(|(other, (from, to))| other == table && *from < end && start < *to)
            };
            let free = [1, 2].iter().filter(|table| free(table)).count();
            free >= if wait.guests > 4 { 2 } else { 1 }
        })
}

/// Nothing that has ended begins again, and every message has its fact.
async fn ends_are_ends(evening: &Evening<'_>, ended: &mut BTreeMap<i64, WaitStatus>) {
    for wait in tonights(&evening.venue.services).await {
        if let Some(end) = ended.get(&wait.id.0) {
            assert_eq!(*end, wait.status, "{wait:?}");
        }
        if !wait.status.is_open() {
            ended.insert(wait.id.0, wait.status);
        }
    }
    let unequal = "select (select count(*) from outbox where kind like 'waitlist%') \
         - (select count(*) from events e join waitlist w \
         on cast(e.data ->> 'wait_id' as text) = cast(w.id as text) \
         where e.kind in ('waitlist.offered', 'waitlist.lapsed', 'waitlist.expired'))";
    assert_eq!(evening.venue.raw().number(unequal).await, 0);
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
fn random_evenings_are_fair(#[case] engine: Engine) {
    const CASES: u32 = 24;
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let Some(venue) = runtime.block_on(nook(engine)) else {
        return;
    };
    let config = Config {
        failure_persistence: None,
        max_shrink_iters: 64,
        ..Config::with_cases(CASES)
    };
    let seen = std::cell::RefCell::new(BTreeMap::<String, usize>::new());
    let history = |tried: Vec<Try>| {
        runtime.block_on(async {
            venue
                .raw()
                .run(
                    "delete from waitlist; delete from holds; delete from blocks; \
                     delete from visits; delete from outbox; delete from bookings",
                )
                .await;
            let mut evening = Evening {
                replica: venue.replica(),
                venue: &venue,
                minutes: 0,
                bookings: Vec::new(),
                blocks: Vec::new(),
                strangers: 0,
            };
            let mut ended = BTreeMap::new();
            // In the end the evening is over for everybody.
            let over = [Try::Run, Try::Pass(24 * 60), Try::Run];
            for what in tried.into_iter().chain(over) {
                evening.attempt(what).await;
                venue.check().await;
                ends_are_ends(&evening, &mut ended).await;
            }
            let line = tonights(&venue.services).await;
            assert_eq!(line.len(), ended.len(), "somebody waits for ever: {line:?}");
            for end in ended.values() {
                *seen.borrow_mut().entry(end.to_string()).or_default() += 1;
            }
        });
        Ok(())
    };
    TestRunner::new(config).run(&tries(), history).unwrap();
    println!("{engine:?}: {:?}", seen.borrow());
    for end in ["claimed", "lapsed", "left", "expired"] {
        assert!(seen.borrow().contains_key(end), "nobody ever {end}");
    }
    // Inside the runtime, whose connections it closes.
    let _inside = runtime.enter();
    drop(venue);
}
