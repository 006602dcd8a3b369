//! Whose turn it is: what the job does, day by day. It may be run at any time, by any number of
//! replicas at once.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::fact;
use crate::domain::actor::Act;
use crate::domain::service_day::ServiceDay;
use crate::domain::waitlist::{Offer, State, Wait, decide};
use crate::error::Result;
use crate::event::{Fact, Kind};
use crate::service::Services;
use crate::service::setup::{Setup, around};
use crate::store::outbox::{Audience, Message};
use crate::store::{holds, waitlist};

/// What a run has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Matched {
    /// Offers made.
    pub offered: usize,
    /// Offers whose table was gone.
    pub returned: usize,
    /// Offers whose time was up.
    pub lapsed: usize,
    /// Waits whose time has passed.
    pub expired: usize,
}

impl Matched {
    fn add(&mut self, other: Self) {
        self.offered += other.offered;
        self.returned += other.returned;
        self.lapsed += other.lapsed;
        self.expired += other.expired;
    }

    fn count(&mut self, state: &State) {
        match state {
            State::Offered(_) => self.offered += 1,
            State::Waiting => self.returned += 1,
            State::Lapsed => self.lapsed += 1,
            State::Expired => self.expired += 1,
            State::Claimed(_) | State::Left => {}
        }
    }
}

impl Services {
    /// Gives everybody who waits their turn, each day in a transaction of its own. One look-up when
    /// nobody waits.
    pub async fn match_waitlist(&self, now: DateTime<Utc>) -> Result<Matched> {
        let act = Act::system(now);
        let mut tx = self.store.read().await?;
        let days = waitlist::open_days(&mut tx).await?;
        drop(tx);
        let mut all = Matched::default();
        let mut failed = None;
        for day in days {
            // One day's trouble is not another's.
            match self.retry(|_| self.match_day(&act, day)).await {
                Ok(matched) => all.add(matched),
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        failed.map_or(Ok(all), Err)
    }

    async fn match_day(&self, act: &Act, day: ServiceDay) -> Result<Matched> {
        let mut tx = self.store.write().await?;
        let line = waitlist::line(&mut tx, day).await?;
        // Not from the cache: another replica may have changed the room a moment ago.
        let setup = Setup::read(&mut tx).await?;
        let period = around(&setup, day);
        let today = setup.calendar().day_of(act.now);
        let holds = holds::between(&mut tx, period, today, None).await?;
        let held = setup.as_of(&holds, act.now);
        let elsewhere = waitlist::offered(&mut tx, period, &line).await?;
        let steps = decide(&setup.plan(&held), &line, &elsewhere, act.now);
        let (mut facts, mut messages) = (Vec::new(), Vec::new());
        let mut matched = Matched::default();
        for (id, state) in steps {
            let Some(wait) = line.iter().find(|wait| wait.id == id) else {
                continue;
            };
            waitlist::set(&mut tx, id, &state, act.now).await?;
            matched.count(&state);
            facts.extend(recorded(&setup, wait, &state));
            messages.extend(told(&setup, wait, &state));
        }
        if !facts.is_empty() {
            self.finish(act, tx, &facts, &messages).await?;
        }
        Ok(matched)
    }
}

fn recorded(setup: &Setup, wait: &Wait, state: &State) -> Option<Fact> {
    let (kind, particulars) = match state {
        State::Offered(offer) => (Kind::WaitOffered, particulars(setup, offer)),
        State::Waiting => (Kind::WaitReturned, json!({})),
        State::Lapsed => (Kind::WaitLapsed, json!({})),
        State::Expired => (Kind::WaitExpired, json!({})),
        State::Claimed(_) | State::Left => return None,
    };
    Some(fact(kind, wait, &particulars))
}

fn particulars(setup: &Setup, offer: &Offer) -> Value {
    json!({
        "starts_at": offer.period.start(), "ends_at": offer.period.end(),
        "tables": setup.numbers(&offer.tables), "expires_at": offer.until,
    })
}

/// The guest is told, or staff about a guest whom Telegram cannot reach.
fn told(setup: &Setup, wait: &Wait, state: &State) -> Option<Message> {
    let (kind, mut data) = match state {
        State::Offered(offer) => ("waitlist_offer", particulars(setup, offer)),
        State::Lapsed => ("waitlist_lapsed", json!({})),
        State::Expired => ("waitlist_expired", json!({})),
        _ => return None,
    };
    if let Some(map) = data.as_object_mut() {
        map.insert("wait_id".into(), json!(wait.id));
        map.insert("date".into(), json!(wait.day));
        map.insert("guests".into(), json!(wait.party));
    }
    let audience = match wait.guest.telegram_id {
        Some(_) => Audience::Guest(wait.guest.id),
        None => Audience::Staff,
    };
    Some(Message::new(kind, audience).data(data))
}
