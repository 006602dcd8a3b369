//! Random histories: bookings are made, answered, moved, called off, kept and reopened while the
//! clock runs, jumps and is put back, and two replicas remind. Whatever happens, nobody is told
//! twice of one start, or of what is past or over.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, FixedOffset, TimeDelta};
use filin_core::domain::actor::Act;
use filin_core::domain::booking::Status;
use filin_core::service::Step;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rstest::rstest;

use super::*;

#[derive(Clone, Copy, Debug)]
enum Try {
    /// By which guest, for which hour of the next two days.
    Book(i64, i64),
    /// Staff take one for somebody who cannot be reached.
    Call(i64),
    Step(usize, Status),
    Undo(usize),
    /// To which hour.
    Move(usize, i64),
    Note(usize),
    Attend(usize),
    /// Minutes.
    Pass(i64),
    /// To the next moment at which something is due, and the job with it.
    Await,
    /// A clock that was wrong.
    Back(i64),
    Run,
    RunTwice,
    /// A move and two runs at once.
    Storm(usize, i64),
}

fn tries() -> impl Strategy<Value = Vec<Try>> {
    let hour = prop_oneof![0_i64..10, 22_i64..34];
    let which = 0_usize..5;
    let one = prop_oneof![
        5 => (1_i64..7, hour.clone()).prop_map(|(guest, hour)| Try::Book(guest, hour)),
        1 => hour.clone().prop_map(Try::Call),
        3 => which.clone().prop_map(|which| Try::Step(which, Status::Confirmed)),
        1 => which.clone().prop_map(|which| Try::Step(which, Status::Completed)),
        3 => (which.clone(), prop::sample::select(Status::ALL.to_vec()))
            .prop_map(|(which, to)| Try::Step(which, to)),
        2 => which.clone().prop_map(Try::Undo),
        5 => (which.clone(), hour.clone()).prop_map(|(which, hour)| Try::Move(which, hour)),
        1 => which.clone().prop_map(Try::Note),
        2 => which.clone().prop_map(Try::Attend),
        4 => prop_oneof![
            3 => 1_i64..40,
            3 => 60_i64..300,
            1 => 700_i64..2000
        ].prop_map(Try::Pass),
        12 => Just(Try::Await),
        1 => (30_i64..600).prop_map(Try::Back),
        12 => Just(Try::Run),
        3 => Just(Try::RunTwice),
        2 => (which, hour).prop_map(|(which, hour)| Try::Storm(which, hour)),
    ];
    prop::collection::vec(one, 1..70)
}

/// What has been done so far.
struct Story<'a> {
    venue: &'a TestVenue,
    replica: Services,
    minutes: i64,
    bookings: Vec<BookingId>,
    /// How many messages have been looked at.
    seen: usize,
    /// Kind, booking and start of every reminder.
    said: BTreeSet<(String, i64, DateTime<FixedOffset>)>,
    /// Requests for an answer or a review: once a booking.
    asked: BTreeSet<(String, i64)>,
}

/// Friday 16:00 and so many hours, in Moscow.
fn wall(hour: i64) -> String {
    let at = utc("2026-11-27T16:00:00Z") + TimeDelta::hours(hour);
    at.format("%Y-%m-%dT%H:%M").to_string()
}

const REFUSALS: [&str; 13] = [
    "slot_taken",
    "table_occupied",
    "transition_refused",
    "nothing_to_undo",
    "booking_ended",
    "too_soon",
    "too_old",
    "in_the_past",
    "outside_hours",
    "too_many_bookings",
    "too_late_to_change",
    "forbidden",
    "not_found",
];

#[track_caller]
fn sane<T>(done: filin_core::error::Result<T>) -> Option<T> {
    match done {
        Ok(done) => Some(done),
        Err(error) => {
            assert!(REFUSALS.contains(&error.code()), "{error:?}");
            None
        }
    }
}

impl Story<'_> {
    fn at(&self, act: Act) -> Act {
        after(self.minutes, act)
    }

    async fn attempt(&mut self, what: Try) {
        let services = &self.venue.services;
        let desk = self.at(staff());
        let of = |which: usize| self.bookings[which % self.bookings.len()];
        match what {
            Try::Book(id, hour) => {
                let new = NewBooking {
                    starts_at: wall(hour),
                    ..wish("20:00", 2)
                };
                let act = self.at(guest(id));
                let made = services.request_booking(&act, &new, None).await;
                self.bookings.extend(sane(made).map(|booking| booking.id));
            }
            Try::Call(hour) => {
                let new = filin_core::api::booking::StaffBooking {
                    starts_at: Some(wall(hour)),
                    guests: 2,
                    name: Some("Гость".into()),
                    ..Default::default()
                };
                let made = services.create_booking(&desk, &new, None).await;
                self.bookings.extend(sane(made).map(|booking| booking.id));
            }
            Try::Step(which, to) => {
                let to = Step::To(to);
                sane(
                    services
                        .step_booking(&desk, of(which), to, None, None)
                        .await,
                );
            }
            Try::Undo(which) => {
                let back = Step::Undo;
                sane(
                    services
                        .step_booking(&desk, of(which), back, None, None)
                        .await,
                );
            }
            Try::Move(which, hour) => self.shift(of(which), hour).await,
            Try::Note(which) => {
                let note = BookingChange {
                    note: Some("у окна".into()),
                    ..BookingChange::default()
                };
                sane(services.change_booking(&desk, of(which), &note).await);
            }
            Try::Attend(which) => {
                for id in 1..7 {
                    sane(services.attend(&self.at(guest(id)), of(which)).await);
                }
            }
            Try::Pass(minutes) => self.minutes += minutes,
            Try::Await => {
                self.minutes = self.next_due().await.max(self.minutes);
                run(services, self.minutes).await;
            }
            Try::Back(minutes) => self.minutes -= minutes,
            Try::Run => {
                run(services, self.minutes).await;
            }
            Try::RunTwice => {
                tokio::join!(
                    run(services, self.minutes),
                    run(&self.replica, self.minutes)
                );
            }
            Try::Storm(which, hour) => {
                tokio::join!(
                    self.shift(of(which), hour),
                    run(services, self.minutes),
                    run(&self.replica, self.minutes)
                );
            }
        }
        // In a storm nobody can say which start a message meant.
        let sure = !matches!(what, Try::Storm(..));
        self.look(sure).await;
    }

    async fn next_due(&self) -> i64 {
        let raw = self.venue.raw();
        let seconds = match raw {
            Raw::Sqlite(_) => "unixepoch(min(due_at))",
            Raw::Postgres(_) => "cast(extract(epoch from min(due_at)) as bigint)",
        };
        let sql = format!("select coalesce({seconds}, 0) from reminders where done_at is null");
        (raw.number(&sql).await - now().timestamp() + 59) / 60
    }

    async fn shift(&self, id: BookingId, hour: i64) {
        let change = BookingChange {
            starts_at: Some(wall(hour)),
            ..BookingChange::default()
        };
        let services = &self.venue.services;
        sane(
            services
                .change_booking(&self.at(staff()), id, &change)
                .await,
        );
    }

    /// What was said since the last look is said for the first time, in its time, of what it fits.
    async fn look(&mut self, sure: bool) {
        let now = now() + TimeDelta::minutes(self.minutes);
        let told = told(self.venue).await;
        for line in &told[self.seen..] {
            let (what, id) = line.rsplit_once(':').unwrap();
            let id: i64 = id.parse().unwrap();
            let services = &self.venue.services;
            let booking = services.booking(&staff(), BookingId(id)).await.unwrap();
            if sure {
                let start = booking.starts_at.to_utc();
                let live = matches!(booking.status, Status::Pending | Status::Confirmed);
                let ahead = start - now;
                let fits = match what {
                    "guest:reminder_day" => live && (120 < ahead.num_minutes()),
                    "guest:reminder_hour" => live && ahead > TimeDelta::zero(),
                    "staff:pending_old" => {
                        booking.status == Status::Pending && ahead > TimeDelta::zero()
                    }
                    "staff:late" => {
                        booking.status == Status::Confirmed
                            && ahead <= TimeDelta::minutes(-15)
                            && now < booking.ends_at
                    }
                    "guest:review_request" => booking.status == Status::Completed,
                    other => panic!("{other}"),
                };
                assert!(fits, "{line} at {now}: {booking:?}");
                let early = match what {
                    "guest:reminder_day" => ahead > TimeDelta::hours(24),
                    "guest:reminder_hour" => ahead > TimeDelta::hours(1),
                    _ => false,
                };
                assert!(!early, "{line} at {now}: {booking:?}");
                let key = (what.to_owned(), id, booking.starts_at);
                assert!(self.said.insert(key), "said twice: {line}");
            }
            if matches!(what, "staff:pending_old" | "guest:review_request") {
                assert!(self.asked.insert((what.into(), id)), "asked twice: {line}");
            }
        }
        self.seen = told.len();
    }

    /// The job has just run: nothing that is due waits.
    async fn nothing_is_left(&self) {
        let services = &self.venue.services;
        run(services, self.minutes).await;
        assert_eq!(run(services, self.minutes).await, Reminded::default());
    }
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
fn nobody_is_told_twice_or_too_late(#[case] engine: Engine) {
    const CASES: u32 = 32;
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let Some(venue) = runtime.block_on(TestVenue::open(engine)) else {
        return;
    };
    let config = Config {
        failure_persistence: None,
        max_shrink_iters: 128,
        ..Config::with_cases(CASES)
    };
    let counts = RefCell::new(BTreeMap::<String, usize>::new());
    let history = |tried: Vec<Try>| {
        runtime.block_on(async {
            venue
                .raw()
                .run(
                    "delete from reminders; delete from holds; delete from visits; \
                     delete from outbox; delete from bookings",
                )
                .await;
            let mut story = Story {
                replica: venue.replica(),
                venue: &venue,
                minutes: 0,
                bookings: Vec::new(),
                seen: 0,
                said: BTreeSet::new(),
                asked: BTreeSet::new(),
            };
            let first = [Try::Book(1, 28), Try::Book(2, 25), Try::Book(3, 4)];
            let last = [Try::Step(0, Status::Completed), Try::Await, Try::Await];
            for what in first.into_iter().chain(tried).chain(last) {
                story.attempt(what).await;
                venue.check().await;
            }
            story.nothing_is_left().await;
            for (what, ..) in &story.said {
                *counts.borrow_mut().entry(what.clone()).or_default() += 1;
            }
        });
        Ok(())
    };
    // Said by a guest after the clock was put back: the reminder was past, and is to come again.
    let put_back = [
        Try::Step(0, Status::Confirmed),
        Try::Await,
        Try::Await,
        Try::Await,
        Try::Move(4, 1),
        Try::Back(181),
        Try::Attend(1),
    ];
    history(put_back.to_vec()).unwrap();
    TestRunner::new(config).run(&tries(), history).unwrap();
    println!("{engine:?}: {:?}", counts.borrow());
    for what in [
        "guest:reminder_day",
        "guest:reminder_hour",
        "staff:pending_old",
        "staff:late",
        "guest:review_request",
    ] {
        assert!(counts.borrow().contains_key(what), "never said: {what}");
    }
    // Inside the runtime, whose connections it closes.
    let _inside = runtime.enter();
    drop(venue);
}
