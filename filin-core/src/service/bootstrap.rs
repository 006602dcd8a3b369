//! The Mini App's first screen: the venue, the plan, what is shown, and who asks.

use std::sync::Arc;

use super::setup::Setup;
use super::{Services, reviews, wire};
use crate::api::booking::Me;
use crate::api::menu::MenuItem;
use crate::api::promotion::Promotion;
use crate::api::remembered::Remembered;
use crate::api::venue::{Bootstrap, DayHours, PlanTable, VenueCard};
use crate::domain::actor::{Act, Actor, Person};
use crate::domain::seating;
use crate::domain::service_day::ServiceDay;
use crate::error::{Error, Result};
use crate::store::{bookings, guests, waitlist};

/// How many days of opening hours guests are shown.
const WEEK: i64 = 7;

/// What everybody sees on the first screen.
pub(super) struct Front {
    venue: Remembered<VenueCard>,
    tables: Remembered<Vec<PlanTable>>,
    promotions: Remembered<Vec<Promotion>>,
    menu: Remembered<Vec<MenuItem>>,
}

impl Services {
    /// Everything that the Mini App's first screen needs.
    pub async fn bootstrap(&self, act: &Act) -> Result<Bootstrap> {
        let Actor::Guest(person) = &act.actor else {
            return Err(Error::Forbidden);
        };
        let me = self.me(act, person).await?;
        let front = self.front(act).await?;
        Ok(Bootstrap {
            venue: front.venue.clone(),
            tables: front.tables.clone(),
            promotions: front.promotions.clone(),
            menu: front.menu.clone(),
            me,
        })
    }

    /// What everybody sees, remembered for as long as the card's clock shows the same second.
    async fn front(&self, act: &Act) -> Result<Arc<Front>> {
        let key = (self.cache.house(), act.now.timestamp());
        if let Some(front) = self.cache.front.get(&key).await {
            return Ok(front);
        }
        let setup = self.setup().await?;
        let today = setup.calendar().day_of(act.now);
        let showcase = self.showcase(today).await?;
        let front = Arc::new(Front {
            venue: Remembered::new(card(&setup, act, today)),
            tables: Remembered::new(setup.tables.iter().map(wire::plan_table).collect()),
            promotions: showcase.promotions.clone(),
            menu: showcase.menu.clone(),
        });
        self.cache.front.insert(key, Arc::clone(&front)).await;
        Ok(front)
    }

    /// Who asks, remembered until something changes.
    pub(super) async fn me(&self, act: &Act, person: &Person) -> Result<Remembered<Me>> {
        let key = (self.cache.everything(), person.telegram_id);
        if let Some(me) = self.cache.me.get(&key).await {
            return Ok(me);
        }
        let setup = self.setup().await?;
        let role = self.role_of(person.telegram_id).await?;
        let mut tx = self.store.read().await?;
        let guest = guests::by_telegram(&mut tx, person.telegram_id).await?;
        let live = match &guest {
            Some(guest) => bookings::live_of_guest(&mut tx, guest.id, act.now).await?,
            None => Vec::new(),
        };
        let waits = match &guest {
            Some(guest) => waitlist::open_of_guest(&mut tx, guest.id).await?,
            None => Vec::new(),
        };
        let to_review = match &guest {
            Some(guest) => reviews::to_review(&mut tx, setup.calendar(), guest.id, act.now).await?,
            None => Vec::new(),
        };
        let me = Remembered::new(Me {
            name: guest
                .as_ref()
                .map_or_else(|| person.name.clone(), |guest| guest.name.clone()),
            telegram_id: person.telegram_id,
            phone: guest.as_ref().and_then(|guest| guest.phone.clone()),
            role,
            loyalty: setup
                .venue
                .loyalty
                .standing(guest.as_ref().map_or(0, |guest| guest.visits)),
            discount: guest.as_ref().map_or(0, |guest| guest.discount),
            language: guest
                .as_ref()
                .map_or(person.language, |guest| guest.language),
            subscribed: guest.as_ref().is_some_and(|guest| guest.subscribed),
            bookings: live
                .into_iter()
                .map(|one| wire::own_booking(&setup, one))
                .collect(),
            waitlist: super::waitlist::own(&setup, waits),
            to_review,
        });
        self.cache.me.insert(key, me.clone()).await;
        Ok(me)
    }
}

fn card(setup: &Setup, act: &Act, today: ServiceDay) -> VenueCard {
    let venue = &setup.venue;
    let day_hours = |day: ServiceDay| {
        let period = setup.hours.period(day, &venue.calendar);
        DayHours {
            date: day,
            opens_at: period.map(|period| wire::time(&venue.calendar, period.start())),
            closes_at: period.map(|period| wire::time(&venue.calendar, period.end())),
            note: setup
                .hours
                .exception(day)
                .map(|day| day.note.clone())
                .unwrap_or_default(),
        }
    };
    VenueCard {
        name: venue.name.clone(),
        zone: venue.calendar.zone.name().into(),
        now: wire::time(&venue.calendar, act.now),
        today,
        advance_days: venue.rules.advance_days,
        cutoff_min: venue.rules.cutoff_min,
        schedule: venue.schedule.clone(),
        contacts: venue.contacts.clone(),
        week: (0..WEEK)
            .map(|days| day_hours(today.plus_days(days)))
            .collect(),
        largest_party: seating::largest_party(&setup.tables),
        loyalty: venue.loyalty.clone(),
    }
}
