//! The venue's settings: what managers and owners set.

use chrono_tz::Tz;
use serde_json::json;

use super::setup::Setup;
use super::{Services, require, wire};
use crate::api::venue::{Venue as Wire, VenueChange};
use crate::domain::actor::{Act, Role};
use crate::domain::refusal::Refusal;
use crate::domain::{text, when};
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::store::venue::{self, wall_text};

/// Longest schedule or contacts, in characters: a Telegram message.
const MAX_TEXT: usize = 4000;

impl Services {
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
            super::hours::within(&venue::hours(&mut tx).await?, venue.calendar.day_start)?;
        }
        venue::update(&mut tx, &venue).await?;
        let fact = Fact::new(Kind::VenueChanged).data(json!({ "changed": changed }));
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(settings(&*self.setup().await?, act))
    }
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
