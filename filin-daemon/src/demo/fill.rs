//! The plan, done: every deed by the use case and the person whose it is, at its moment.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use chrono_tz::Tz;
use filin_core::api::access::Grant;
use filin_core::api::booking::{NewBooking, StaffBooking};
use filin_core::api::promotion::NewPromotion;
use filin_core::api::review::NewReview;
use filin_core::api::room::NewBlock;
use filin_core::domain::actor::{Act, Actor, Channel};
use filin_core::domain::booking::Status;
use filin_core::domain::ids::BookingId;
use filin_core::domain::refusal::Refusal;
use filin_core::domain::service_day::Calendar;
use filin_core::domain::when;
use filin_core::error::{Error, Result};
use filin_core::service::{Services, Step};

use super::deeds::{self, Deed, Door, Visit, What};
use super::frame::Frame;
use super::{cast, plan, stage};

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// Bookings that were made.
    pub bookings: usize,
    /// Reviews that were left.
    pub reviews: usize,
    /// Deeds that a rule refused. None, unless the venue is not the demo's.
    pub refused: usize,
}

/// Five weeks of life around `now`, in a venue made of [`super::venue`].
///
/// # Errors
/// A database that fails. What a rule refuses is left out and counted.
pub async fn fill(services: &Services, now: DateTime<Utc>) -> Result<Filled> {
    let frame = Frame::new(now, calendar(services, now).await?);
    let mut chance = plan::chance();
    let visits = plan::visits(&frame, &mut chance);
    let mut deeds: Vec<Deed> = (0..)
        .zip(&visits)
        .flat_map(|(number, visit)| deeds::of(number, visit, &mut chance))
        .filter(|deed| deed.at <= now)
        .collect();
    // Stable, so what is done about one visit stays in order.
    deeds.sort_by_key(|deed| deed.at);
    hire(services, now - TimeDelta::days(30)).await?;
    announce(services, &frame).await?;
    greet(services, now).await?;
    let mut play = Play {
        services,
        visits: &visits,
        ids: vec![None; visits.len()],
        filled: Filled::default(),
    };
    let blocked_at = stage::block_begins(&frame);
    let (earlier, later): (Vec<Deed>, Vec<Deed>) =
        deeds.into_iter().partition(|deed| deed.at <= blocked_at);
    for deed in earlier {
        play.act_out(deed).await?;
    }
    play.block(blocked_at).await?;
    for deed in later {
        play.act_out(deed).await?;
    }
    // Nobody is told today of what was due in a past that was made up.
    services.skip_reminders(now).await?;
    services.skip_messages(now).await?;
    Ok(play.filled)
}

/// The venue's own zone and day, as its settings have them.
async fn calendar(services: &Services, now: DateTime<Utc>) -> Result<Calendar> {
    let venue = services.venue(&Act::system(now)).await?;
    let zone: Tz = venue
        .zone
        .parse()
        .map_err(|_| Refusal::SettingInvalid { field: "zone" })?;
    Ok(Calendar {
        zone,
        day_start: when::parse_time(&venue.day_start)?,
    })
}

async fn hire(services: &Services, at: DateTime<Utc>) -> Result<()> {
    for (person, role) in cast::staff() {
        let grant = Grant {
            telegram_id: person.telegram_id,
            role: Some(role.as_str().into()),
            name: person.name,
        };
        services.grant_role(&Act::system(at), &grant).await?;
    }
    Ok(())
}

/// A night to come, announced a month ago.
async fn announce(services: &Services, frame: &Frame) -> Result<()> {
    let (days, title, description) = stage::NIGHT;
    let night = frame.today.plus_days(days);
    let act = Act::new(
        cast::manager_acts(),
        Channel::Bot,
        frame.now - TimeDelta::days(29),
    );
    let new = NewPromotion {
        title: title.into(),
        description: description.into(),
        starts_on: Some(night),
        ends_on: Some(night),
        ..NewPromotion::default()
    };
    services.add_promotion(&act, &new).await.map(drop)
}

/// Whoever comes by Telegram has spoken to the bot, one or two a week; and one has had enough of news.
async fn greet(services: &Services, now: DateTime<Utc>) -> Result<()> {
    let [known, _] = cast::guests();
    let regulars = (0..cast::BY_TELEGRAM).map(cast::regular);
    for (number, person) in (0..).zip(regulars.chain([known])) {
        let guest = |at| Act::new(Actor::Guest(person.clone()), Channel::Bot, at);
        let since = now - TimeDelta::days(50 - 2 * number);
        services.greet(&guest(since), Some(true)).await?;
        if number == 7 {
            let until = now - TimeDelta::days(9);
            services.greet(&guest(until), Some(false)).await?;
        }
    }
    Ok(())
}

struct Play<'a> {
    services: &'a Services,
    visits: &'a [Visit],
    ids: Vec<Option<BookingId>>,
    filled: Filled,
}

impl Play<'_> {
    async fn act_out(&mut self, deed: Deed) -> Result<()> {
        let done = match (
            self.visits.get(deed.visit),
            self.ids.get(deed.visit).copied().flatten(),
        ) {
            (Some(visit), None) if deed.what == What::Make => self.make(deed, visit).await,
            (Some(visit), Some(id)) if deed.what == What::Review => {
                self.review(deed, visit, id).await
            }
            (Some(visit), Some(id)) => self.step(deed, visit, id).await,
            _ => Ok(()),
        };
        self.count(done)
    }

    /// A refusal is no failure.
    fn count(&mut self, done: Result<()>) -> Result<()> {
        match done {
            Err(Error::Refused(refusal)) => {
                tracing::debug!(code = refusal.code(), "the demo was refused something");
                self.filled.refused += 1;
                Ok(())
            }
            Err(Error::SlotTaken { .. }) => {
                self.filled.refused += 1;
                Ok(())
            }
            done => done,
        }
    }

    async fn make(&mut self, deed: Deed, visit: &Visit) -> Result<()> {
        let made = match &visit.door {
            Door::Telegram {
                person,
                by_bot,
                phone,
            } => {
                let channel = if *by_bot {
                    Channel::Bot
                } else {
                    Channel::MiniApp
                };
                let act = Act::new(Actor::Guest(person.clone()), channel, deed.at);
                let new = NewBooking {
                    starts_at: rfc3339(visit.starts_at),
                    guests: visit.party,
                    table_no: Some(visit.table),
                    minutes: Some(visit.minutes),
                    phone: phone.clone(),
                    comment: visit.comment.map(str::to_owned),
                    ..NewBooking::default()
                };
                self.services.request_booking(&act, &new, None).await?
            }
            Door::Phone { .. } | Door::Street(_) => {
                let act = Act::new(cast::waiter_acts(), Channel::Bot, deed.at);
                self.services
                    .create_booking(&act, &taken(visit), None)
                    .await?
            }
        };
        if let Some(id) = self.ids.get_mut(deed.visit) {
            *id = Some(made.id);
        }
        self.filled.bookings += 1;
        Ok(())
    }

    async fn step(&self, deed: Deed, visit: &Visit, id: BookingId) -> Result<()> {
        let (actor, to, reason) = match (deed.what, &visit.door) {
            (What::Confirm, _) => (cast::manager_acts(), Status::Confirmed, None),
            (What::Seat, _) => (cast::waiter_acts(), Status::Seated, None),
            (What::Close, _) => (cast::waiter_acts(), Status::Completed, None),
            (What::Miss, _) => (cast::manager_acts(), Status::NoShow, None),
            (What::StaffCancel(reason), _) => {
                (cast::manager_acts(), Status::Canceled, Some(reason))
            }
            (What::GuestCancel, Door::Telegram { person, .. }) => {
                (Actor::Guest(person.clone()), Status::Canceled, None)
            }
            (What::GuestCancel | What::Make | What::Review, _) => return Ok(()),
        };
        let act = Act::new(actor, Channel::Bot, deed.at);
        self.services
            .step_booking(&act, id, Step::To(to), None, reason)
            .await
            .map(drop)
    }

    async fn review(&mut self, deed: Deed, visit: &Visit, id: BookingId) -> Result<()> {
        let (Door::Telegram { person, .. }, Some((rating, words))) = (&visit.door, visit.said)
        else {
            return Ok(());
        };
        let act = Act::new(Actor::Guest(person.clone()), Channel::MiniApp, deed.at);
        let new = NewReview {
            booking_id: Some(id),
            rating,
            text: Some(words.into()).filter(|_| !words.is_empty()),
        };
        self.services.leave_review(&act, &new).await?;
        self.filled.reviews += 1;
        Ok(())
    }

    async fn block(&mut self, at: DateTime<Utc>) -> Result<()> {
        let (table_no, before, after, reason) = stage::BLOCK;
        let act = Act::new(cast::manager_acts(), Channel::Bot, at);
        let block = NewBlock {
            table_no,
            starts_at: rfc3339(at),
            minutes: before + after,
            reason: reason.into(),
        };
        let done = self.services.block_table(&act, &block).await.map(drop);
        self.count(done)
    }
}

/// What the waiter writes down.
fn taken(visit: &Visit) -> StaffBooking {
    let (name, phone, walk_in) = match &visit.door {
        Door::Phone { name, phone } => (Some(*name), Some(phone.clone()), false),
        Door::Street(name) => (*name, None, true),
        Door::Telegram { .. } => (None, None, false),
    };
    StaffBooking {
        starts_at: (!walk_in).then(|| rfc3339(visit.starts_at)),
        guests: visit.party,
        table_no: Some(visit.table),
        minutes: Some(visit.minutes),
        name: name.map(str::to_owned),
        phone,
        comment: visit.comment.map(str::to_owned),
        walk_in,
        ..StaffBooking::default()
    }
}

fn rfc3339(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
