//! The demo's Telegram: a simulator in which the cast of the play can be anybody, and a clock that
//! its page can move on, so that reminders come while one looks.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use chrono::TimeDelta;
use filin_core::domain::actor::{Language, Person};
use filin_core::service::Services;

use super::{BOT_TOKEN, cast};
use crate::clock::Clock;
use crate::telegram::sim::{Options, Sim, User};

/// The group in which staff get cards of new bookings.
pub const STAFF_CHAT: i64 = -1_000_500_100;

/// The demo's time: the machine's, and as much later as the page was told.
#[derive(Clone, Default)]
pub struct Time {
    ahead: Arc<AtomicI64>,
    /// Told when time has jumped, so that what is due is seen to at once.
    services: Arc<OnceLock<Services>>,
}

impl Time {
    /// A time that much later than the machine's.
    #[must_use]
    pub fn ahead(by: TimeDelta) -> Self {
        let time = Self::default();
        time.advance(by);
        time
    }

    /// The clock that daemon and simulator share.
    #[must_use]
    pub fn clock(&self) -> Clock {
        let (ahead, machine) = (Arc::clone(&self.ahead), Clock::system());
        Clock::new(move || {
            let ahead = TimeDelta::milliseconds(ahead.load(Ordering::SeqCst));
            let now = machine.now();
            now.checked_add_signed(ahead).unwrap_or(now)
        })
    }

    /// Whom to tell of jumps.
    pub fn tell(&self, services: &Services) {
        let _ = self.services.set(services.clone());
    }

    fn advance(&self, by: TimeDelta) {
        self.ahead
            .fetch_add(by.num_milliseconds(), Ordering::SeqCst);
        if let Some(services) = self.services.get() {
            services.nudge();
        }
    }
}

/// Starts the simulator with everybody in it.
///
/// # Errors
/// The port is taken.
pub(super) async fn start(time: &Time, port: u16, webapp_url: String) -> anyhow::Result<Sim> {
    let moved = time.clone();
    let sim = Sim::start(Options {
        token: BOT_TOKEN.into(),
        scale: 1,
        port,
        clock: time.clock(),
        webapp_url: Some(webapp_url),
        staff_chat: Some(STAFF_CHAT),
        extras: extras(),
        advance: Some(Arc::new(move |by| moved.advance(by))),
        ..Options::default()
    })
    .await?;
    let [regular, stranger] = cast::guests();
    sim.person(user(&regular, true));
    sim.person(user(&stranger, false));
    // Whoever has bookings can be written to.
    for number in 0..cast::BY_TELEGRAM {
        sim.person(user(&cast::regular(number), true));
    }
    let staff = [cast::owner(), cast::manager(), cast::waiter()];
    for person in &staff {
        sim.person(user(person, true));
    }
    let members: Vec<i64> = staff.iter().map(|person| person.telegram_id.0).collect();
    sim.group(STAFF_CHAT, "Персонал Filin", &members);
    Ok(sim)
}

/// Those in whose place nothing is to be seen. One remains whom the bot speaks English to.
fn extras() -> Vec<i64> {
    let all = (0..cast::BY_TELEGRAM).map(cast::regular);
    all.filter(|person| person.language == Language::Ru)
        .map(|person| person.telegram_id.0)
        .collect()
}

fn user(person: &Person, started: bool) -> User {
    let (first, last) = person.name.split_once(' ').unwrap_or((&person.name, ""));
    User {
        id: person.telegram_id.0,
        first_name: first.into(),
        last_name: (!last.is_empty()).then(|| last.into()),
        username: person.username.clone(),
        language: person.language.as_str().into(),
        started,
    }
}
