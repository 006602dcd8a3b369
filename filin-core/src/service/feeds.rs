//! Calendar feeds: issued, listed, revoked, by owners; read by whoever knows the address.

use serde_json::json;

use super::secret::{self, Secret};
use super::{Services, calendar, require, wire};
use crate::api::feed::{Feed as Wire, IssuedFeed, NewFeed};
use crate::domain::actor::{Act, Role};
use crate::domain::ids::FeedId;
use crate::domain::service_day::Calendar;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::store::bookings;
use crate::store::feeds::{self, Feed};

/// How far a calendar looks back and ahead, in service days: ahead as far as staff usually book.
const DAYS: (i64, i64) = (-7, 90);
/// Most bookings in one answer.
const MOST: i64 = 5_000;

/// A calendar, as a calendar program reads it.
pub struct CalendarFile {
    /// Whose it is: readers are counted by it.
    pub feed: FeedId,
    /// RFC 5545.
    pub text: String,
}

impl Services {
    /// Makes a calendar feed; for owners.
    pub async fn issue_feed(&self, act: &Act, new: &NewFeed) -> Result<IssuedFeed> {
        require(act, Role::Owner)?;
        let name = text::clean_name(&new.name)?;
        let secret = Secret::new("")?;
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        let by = act.actor.key();
        let feed = feeds::insert(&mut tx, &name, &secret.hash, &by, act.now).await?;
        let fact = Fact::new(Kind::FeedIssued).data(json!({ "feed_id": feed.id }));
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(IssuedFeed {
            feed: wire_feed(setup.calendar(), feed),
            path: format!("/calendar/{}.ics", secret.plain),
        })
    }

    /// Every feed that was not revoked, for owners.
    pub async fn feeds(&self, act: &Act) -> Result<Vec<Wire>> {
        require(act, Role::Owner)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let found = feeds::all(&mut tx).await?;
        Ok(found
            .into_iter()
            .map(|feed| wire_feed(setup.calendar(), feed))
            .collect())
    }

    /// Revokes a feed: its address answers nothing any more.
    pub async fn revoke_feed(&self, act: &Act, id: FeedId) -> Result<()> {
        require(act, Role::Owner)?;
        let mut tx = self.store.write().await?;
        feeds::revoke(&mut tx, id, act.now).await?;
        let fact = Fact::new(Kind::FeedRevoked).data(json!({ "feed_id": id }));
        self.finish(act, tx, &[fact], &[]).await
    }

    /// The calendar behind a secret address: the bookings of the last week and the next three
    /// months, in the venue's language. `not_found` for an address that never was or was revoked.
    pub async fn calendar(&self, act: &Act, secret: &str) -> Result<CalendarFile> {
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let feed = feeds::by_hash(&mut tx, &secret::hash(secret))
            .await?
            .ok_or(Error::NotFound { noun: "feed" })?;
        let today = setup.calendar().day_of(act.now);
        let (from, to) = (today.plus_days(DAYS.0), today.plus_days(DAYS.1));
        let found = bookings::for_calendar(&mut tx, from, to, MOST).await?;
        drop(tx);
        Ok(CalendarFile {
            feed: FeedId(feed.id),
            text: calendar::file(&setup, &self.texts, &found),
        })
    }
}

fn wire_feed(calendar: &Calendar, feed: Feed) -> Wire {
    Wire {
        id: FeedId(feed.id),
        name: feed.name,
        created_by: feed.created_by,
        created_at: wire::time(calendar, feed.created_at),
    }
}
