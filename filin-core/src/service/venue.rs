//! The venue: what guests are shown of it, and what managers and owners set.

use std::sync::Arc;

use chrono::NaiveTime;
use chrono_tz::Tz;
use serde_json::json;

use super::setup::Setup;
use super::{Services, require, wire};
use crate::api::booking::Me;
use crate::api::venue::{
    Bootstrap, DayHours, ExceptionForm, Hours as HoursForm, MenuItem, OpeningForm, Promotion,
    Venue as Wire, VenueCard, VenueChange,
};
use crate::domain::actor::{Act, Actor, Role};
use crate::domain::hours::{DayException, Hours, Opening};
use crate::domain::refusal::Refusal;
use crate::domain::seating;
use crate::domain::service_day::ServiceDay;
use crate::domain::{text, when};
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::store::venue::{self, wall_text};
use crate::store::{bookings, guests, showcase};

/// How many days of opening hours guests are shown.
const WEEK: i64 = 7;
/// Longest schedule or contacts, in characters: a Telegram message.
const MAX_TEXT: usize = 4000;

/// Promotions and menu, remembered together.
pub(super) struct Showcase {
    promotions: Vec<Promotion>,
    menu: Vec<MenuItem>,
}

impl Services {
    /// Everything that the Mini App's first screen needs.
    pub async fn bootstrap(&self, act: &Act) -> Result<Bootstrap> {
        let setup = self.setup().await?;
        let today = setup.calendar().day_of(act.now);
        let showcase = self.showcase(today).await?;
        let me = self.me(act, &setup).await?;
        Ok(Bootstrap {
            venue: card(&setup, act, today),
            tables: setup.tables.iter().map(wire::plan_table).collect(),
            promotions: showcase.promotions.clone(),
            menu: showcase.menu.clone(),
            me: (*me).clone(),
        })
    }

    async fn showcase(&self, today: ServiceDay) -> Result<Arc<Showcase>> {
        let key = (self.cache.generation(), today);
        if let Some(showcase) = self.cache.showcase.get(&key).await {
            return Ok(showcase);
        }
        let mut tx = self.store.read().await?;
        let promotions = showcase::promotions(&mut tx, today).await?;
        let menu = showcase::menu(&mut tx).await?;
        let showcase = Arc::new(Showcase {
            promotions: promotions.into_iter().map(promotion).collect(),
            menu: menu.into_iter().map(menu_item).collect(),
        });
        self.cache.showcase.insert(key, Arc::clone(&showcase)).await;
        Ok(showcase)
    }

    async fn me(&self, act: &Act, setup: &Setup) -> Result<Arc<Me>> {
        let Actor::Guest(person) = &act.actor else {
            return Err(Error::Forbidden);
        };
        let key = (self.cache.generation(), person.telegram_id);
        if let Some(me) = self.cache.me.get(&key).await {
            return Ok(me);
        }
        let role = self.role_of(person.telegram_id).await?;
        let mut tx = self.store.read().await?;
        let guest = guests::by_telegram(&mut tx, person.telegram_id).await?;
        let live = match &guest {
            Some(guest) => bookings::live_of_guest(&mut tx, guest.id, act.now).await?,
            None => Vec::new(),
        };
        let me = Arc::new(Me {
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
            subscribed: guest.as_ref().is_some_and(|guest| guest.subscribed),
            bookings: live
                .into_iter()
                .map(|one| wire::own_booking(setup.calendar(), one))
                .collect(),
        });
        self.cache.me.insert(key, Arc::clone(&me)).await;
        Ok(me)
    }

    /// The settings, for staff.
    pub async fn venue(&self, act: &Act) -> Result<Wire> {
        require(act, Role::Staff)?;
        Ok(settings(&*self.setup().await?, act))
    }

    /// Changes the settings: name and texts for managers, the rest for owners.
    pub async fn change_venue(&self, act: &Act, change: &VenueChange) -> Result<Wire> {
        require(act, Role::Manager)?;
        let owners_part = change.zone.is_some()
            || change.day_start.is_some()
            || change.language.is_some()
            || change.rules.is_some()
            || change.loyalty.is_some();
        if owners_part {
            require(act, Role::Owner)?;
        }
        let mut tx = self.store.write().await?;
        let mut venue = venue::get_locked(&mut tx).await?;
        if let Some(version) = change.version.filter(|version| *version != venue.version) {
            tracing::debug!(version, "a stale change of the venue");
            return Err(Error::StaleVersion {
                current: venue.version,
            });
        }
        let changed = apply(&mut venue, change)?;
        if changed.is_empty() {
            return Err(Refusal::NothingToChange.into());
        }
        if change.day_start.is_some() {
            hours_within(&venue::hours(&mut tx).await?, venue.calendar.day_start)?;
        }
        venue::update(&mut tx, &venue).await?;
        let fact = Fact::new(Kind::VenueChanged).data(json!({ "changed": changed }));
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(settings(&*self.setup().await?, act))
    }

    /// Opening hours, for staff.
    pub async fn hours(&self, act: &Act) -> Result<HoursForm> {
        require(act, Role::Staff)?;
        let setup = self.setup().await?;
        let form = |opening: Opening| OpeningForm {
            opens: wall_text(opening.opens),
            closes: wall_text(opening.closes),
        };
        Ok(HoursForm {
            week: setup.hours.week.iter().map(|day| day.map(form)).collect(),
            exceptions: setup
                .hours
                .exceptions
                .iter()
                .map(|exception| ExceptionForm {
                    date: exception.day,
                    opening: exception.opening.map(form),
                    note: exception.note.clone(),
                })
                .collect(),
        })
    }

    /// Sets the week and the days that differ; for managers. Bookings stay as they are.
    pub async fn set_hours(&self, act: &Act, form: &HoursForm) -> Result<HoursForm> {
        require(act, Role::Manager)?;
        if form.week.len() != 7 {
            return Err(Refusal::HoursInvalid.into());
        }
        let mut tx = self.store.write().await?;
        let day_start = venue::get_locked(&mut tx).await?.calendar.day_start;
        let opening = |form: &Option<OpeningForm>| {
            form.as_ref()
                .map(|form| Opening::parse(&form.opens, &form.closes, day_start))
                .transpose()
        };
        for (weekday, day) in (0..).zip(&form.week) {
            venue::set_weekday(&mut tx, weekday, opening(day)?).await?;
        }
        venue::drop_exceptions(&mut tx).await?;
        for exception in &form.exceptions {
            let exception = DayException {
                day: ServiceDay::within_years(exception.date.0)?,
                opening: opening(&exception.opening)?,
                note: text::clean_line("note", &exception.note, 200)?,
            };
            venue::set_exception(&mut tx, &exception).await?;
        }
        let fact = Fact::new(Kind::HoursChanged).data(json!({ "week": form.week }));
        self.finish(act, tx, &[fact], &[]).await?;
        self.hours(act).await
    }
}

/// Refuses a beginning of the service day that would cut an evening in two.
fn hours_within(hours: &Hours, day_start: NaiveTime) -> Result<(), Refusal> {
    let exceptions = hours.exceptions.iter().map(|exception| exception.opening);
    for opening in hours.week.into_iter().chain(exceptions).flatten() {
        Opening::new(opening.opens, opening.closes, day_start)?;
    }
    Ok(())
}

/// Writes the change into the venue; says what changed.
fn apply(venue: &mut venue::Venue, change: &VenueChange) -> Result<Vec<&'static str>> {
    let mut changed = Vec::new();
    if let Some(name) = &change.name {
        venue.name = text::clean_name(name)?;
        changed.push("name");
    }
    if let Some(zone) = &change.zone {
        let zone = zone
            .parse::<Tz>()
            .map_err(|_| Refusal::SettingInvalid { field: "zone" })?;
        venue.calendar.zone = zone;
        changed.push("zone");
    }
    if let Some(day_start) = &change.day_start {
        venue.calendar.day_start = when::parse_time(day_start)?;
        changed.push("day_start");
    }
    if let Some(language) = change.language {
        venue.language = language;
        changed.push("language");
    }
    if let Some(schedule) = &change.schedule {
        venue.schedule = text::clean_text("schedule", schedule, MAX_TEXT)?;
        changed.push("schedule");
    }
    if let Some(contacts) = &change.contacts {
        venue.contacts = text::clean_text("contacts", contacts, MAX_TEXT)?;
        changed.push("contacts");
    }
    if let Some(rules) = &change.rules {
        venue.rules = rules.clone().check()?;
        changed.push("rules");
    }
    if let Some(loyalty) = &change.loyalty {
        venue.loyalty = loyalty.clone().check()?;
        changed.push("loyalty");
    }
    Ok(changed)
}

fn settings(setup: &Setup, act: &Act) -> Wire {
    let venue = &setup.venue;
    Wire {
        name: venue.name.clone(),
        zone: venue.calendar.zone.name().into(),
        day_start: wall_text(venue.calendar.day_start),
        language: venue.language,
        schedule: venue.schedule.clone(),
        contacts: venue.contacts.clone(),
        rules: venue.rules.clone(),
        loyalty: venue.loyalty.clone(),
        version: venue.version,
        now: wire::time(&venue.calendar, act.now),
        today: venue.calendar.day_of(act.now),
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

fn promotion(row: showcase::Promotion) -> Promotion {
    Promotion {
        id: row.id,
        title: row.title,
        description: row.description,
        image_url: row.image_url,
        starts_on: row.starts_on.map(ServiceDay),
        ends_on: row.ends_on.map(ServiceDay),
        is_default: row.is_default,
    }
}

fn menu_item(row: showcase::MenuItem) -> MenuItem {
    MenuItem {
        id: row.id,
        title: row.title,
        price: row.price,
    }
}
