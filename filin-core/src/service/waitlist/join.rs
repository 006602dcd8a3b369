//! Somebody begins to wait: a guest by themselves, or whoever calls and is put on the list by staff.

use serde_json::json;

use super::{entry, fact};
use crate::api::waitlist::{NewWait, StaffWait, WaitEntry};
use crate::domain::actor::{Act, Person, Role};
use crate::domain::booking::Source;
use crate::domain::guest::Guest;
use crate::domain::refusal::Refusal;
use crate::domain::service_day::ServiceDay;
use crate::domain::waitlist::{Window, may_wait};
use crate::domain::when;
use crate::error::{Error, Result};
use crate::event::Kind;
use crate::service::bookings::{Who, guest, source, who, whose};
use crate::service::setup::Setup;
use crate::service::{Services, require};
use crate::store::{Tx, guests, waitlist};

/// What is waited for, understood.
struct Wanted {
    day: ServiceDay,
    window: Window,
    party: i64,
    minutes: Option<i64>,
}

/// Who waits.
enum Waiter<'a> {
    /// Whoever asks.
    Themselves(&'a Person),
    /// Of whom staff speak.
    Other(Who),
}

impl Services {
    /// The guest who asks waits for a table. What is free already is offered to them at once.
    pub async fn join_waitlist(&self, act: &Act, new: &NewWait) -> Result<WaitEntry> {
        let waiter = Waiter::Themselves(guest(act)?);
        let setup = self.setup().await?;
        let wanted = understand(&setup, new)?;
        self.retry(|_| self.try_join(act, &waiter, &wanted)).await
    }

    /// Puts somebody on the list who called; for staff. The rules are the guests'.
    pub async fn add_to_waitlist(&self, act: &Act, new: &StaffWait) -> Result<WaitEntry> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let waiter = who(new.guest_id, new.phone.as_deref(), new.name.as_deref())?;
        if matches!(waiter, Who::Nobody) {
            // There must be somebody to be called.
            return Err(Refusal::NameInvalid.into());
        }
        let waiter = Waiter::Other(waiter);
        let wanted = NewWait {
            date: new.date.clone(),
            from: new.from.clone(),
            until: new.until.clone(),
            guests: new.guests,
            minutes: new.minutes,
        };
        let wanted = understand(&setup, &wanted)?;
        let joined = self.retry(|_| self.try_join(act, &waiter, &wanted)).await;
        joined.map_err(|error| match error {
            Error::Refused(refusal) => refusal.for_staff().into(),
            other => other,
        })
    }

    async fn try_join(&self, act: &Act, waiter: &Waiter<'_>, wanted: &Wanted) -> Result<WaitEntry> {
        let Wanted {
            day,
            window,
            party,
            minutes,
        } = *wanted;
        let setup = self.setup().await?;
        may_wait(&setup.plan(&[]), day, window, party, minutes, act.now)?;
        let mut tx = self.store.write().await?;
        let guest = known(&mut tx, act, &setup, waiter).await?;
        if guest.barred {
            return Err(Refusal::GuestBarred.into());
        }
        let new = waitlist::New {
            guest: guest.id,
            day,
            window,
            party,
            minutes,
            source: match waiter {
                Waiter::Themselves(_) => source(act),
                Waiter::Other(_) => Source::Staff,
            },
            now: act.now,
        };
        // The database says whether they stand in that day's line already.
        let id = waitlist::insert(&mut tx, new).await?;
        let max = setup.venue.rules.max_live_bookings;
        if waitlist::count_open(&mut tx, guest.id).await? > max {
            return Err(Refusal::TooManyWaits { max }.into());
        }
        let wait = waitlist::get(&mut tx, id).await?;
        let particulars = json!({
            "from_at": window.from, "until_at": window.until, "guests": party, "minutes": minutes,
        });
        let fact = fact(Kind::WaitJoined, &wait, &particulars);
        let staff = matches!(waiter, Waiter::Other(_));
        let joined = entry(&setup, wait, staff);
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(joined)
    }
}

fn understand(setup: &Setup, new: &NewWait) -> Result<Wanted, Refusal> {
    let day = ServiceDay::parse(&new.date)?;
    let (from, until) = (when::parse_time(&new.from)?, when::parse_time(&new.until)?);
    Ok(Wanted {
        day,
        window: Window::new(setup.calendar(), day, from, until)?,
        party: new.guests,
        minutes: new.minutes,
    })
}

/// The guest's record, locked until the transaction ends, so that their waits are counted one after
/// the other.
async fn known(tx: &mut Tx, act: &Act, setup: &Setup, waiter: &Waiter<'_>) -> Result<Guest> {
    match waiter {
        Waiter::Themselves(person) => guests::of_person(tx, person, act.now).await,
        Waiter::Other(who) => {
            let id = whose(tx, act, setup, who).await?;
            let id = id.ok_or(Refusal::NameInvalid)?;
            guests::get_locked(tx, id).await
        }
    }
}
