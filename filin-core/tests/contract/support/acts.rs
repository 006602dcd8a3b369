//! Who acts, and when. Tests never read the clock.

use chrono::{DateTime, TimeDelta, Utc};
use filin_core::domain::actor::{Act, Actor, Channel, Language, Person, Role};
use filin_core::domain::ids::{TelegramId, TokenId};
use filin_core::domain::service_day::ServiceDay;

/// Friday 27 November 2026, 15:00 in Moscow: the venue is open, the evening is ahead.
pub fn now() -> DateTime<Utc> {
    utc("2026-11-27T12:00:00Z")
}

pub fn utc(text: &str) -> DateTime<Utc> {
    text.parse().expect("a moment")
}

pub fn day(text: &str) -> ServiceDay {
    ServiceDay::parse(text).expect("a day")
}

/// The service day of [`now`].
pub fn friday() -> ServiceDay {
    day("2026-11-27")
}

pub fn person(id: i64) -> Person {
    Person {
        telegram_id: TelegramId(id),
        name: format!("Гость {id}"),
        username: Some(format!("guest{id}")),
        language: Language::Ru,
    }
}

pub fn guest(id: i64) -> Act {
    Act::new(Actor::Guest(person(id)), Channel::MiniApp, now())
}

pub fn staff() -> Act {
    with_role(501, Role::Staff)
}

pub fn manager() -> Act {
    with_role(502, Role::Manager)
}

pub fn owner() -> Act {
    with_role(503, Role::Owner)
}

pub fn with_role(id: i64, role: Role) -> Act {
    Act::new(Actor::Staff(person(id), role), Channel::Bot, now())
}

pub fn token(role: Role) -> Act {
    let actor = Actor::Token {
        id: TokenId(7),
        name: "касса".into(),
        role,
    };
    Act::new(actor, Channel::Api, now())
}

/// The same act so many minutes after [`now`].
pub fn after(minutes: i64, act: Act) -> Act {
    Act {
        now: now() + TimeDelta::minutes(minutes),
        ..act
    }
}

/// The same act at another moment.
pub fn at(moment: &str, act: Act) -> Act {
    Act {
        now: utc(moment),
        ..act
    }
}
