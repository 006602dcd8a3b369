//! What staff keep about a guest changes: notes, name, tags, discount, visits, and whether they may
//! book.

use std::collections::BTreeSet;

use serde_json::json;

use super::{card, changed, fresh, kept};
use crate::api::guest::{Bar, GuestCard, GuestChange, VisitCorrection};
use crate::domain::actor::{Act, Role};
use crate::domain::guest::{
    Guest, MAX_CORRECTION, MAX_DISCOUNT, MAX_NOTE, MAX_REASON, Tag, joined_notes, tags,
};
use crate::domain::ids::GuestId;
use crate::domain::refusal::Refusal;
use crate::domain::text;
use crate::error::Result;
use crate::event::{Fact, Kind};
use crate::service::bookings::Key;
use crate::service::{Services, require};
use crate::store::{guests, visits};

/// The change, understood.
struct Wanted {
    notes: Option<String>,
    name: Option<String>,
    discount: Option<i64>,
    tags: Option<BTreeSet<Tag>>,
    version: Option<i64>,
}

impl Services {
    /// Changes notes, and the name of whom Telegram does not name; tags and discount are managers'.
    pub async fn change_guest(
        &self,
        act: &Act,
        id: GuestId,
        change: &GuestChange,
    ) -> Result<GuestCard> {
        require(act, Role::Staff)?;
        if change.discount.is_some() || change.tags.is_some() {
            require(act, Role::Manager)?;
        }
        let wanted = understand(change)?;
        self.retry(|_| self.try_change_guest(act, id, &wanted))
            .await
    }

    async fn try_change_guest(&self, act: &Act, id: GuestId, wanted: &Wanted) -> Result<GuestCard> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        let mut guest = kept(&mut tx, id).await?;
        fresh(&guest, wanted.version)?;
        let fields = apply(&mut guest, wanted)?;
        if fields.is_empty() {
            return Err(Refusal::NothingToChange.into());
        }
        guests::update(&mut tx, &guest, act.now).await?;
        if wanted.tags.is_some() {
            guests::set_tags(&mut tx, id, &guest.tags).await?;
        }
        let answer = card(&mut tx, &setup, id).await?;
        self.finish(act, tx, &[changed(id, &fields)], &[]).await?;
        Ok(answer)
    }

    /// Corrects the visit ledger, for managers; its sum never falls below 0.
    pub async fn correct_visits(
        &self,
        act: &Act,
        id: GuestId,
        correction: &VisitCorrection,
    ) -> Result<GuestCard> {
        self.correct(act, id, correction, None).await
    }

    /// The same, once for each key: whoever asks again gets the first answer.
    pub async fn correct_visits_once(
        &self,
        act: &Act,
        id: GuestId,
        correction: &VisitCorrection,
        key: &str,
    ) -> Result<GuestCard> {
        let key = Key::new(key, &(id, correction))?;
        self.correct(act, id, correction, Some(&key)).await
    }

    async fn correct(
        &self,
        act: &Act,
        id: GuestId,
        correction: &VisitCorrection,
        key: Option<&Key<'_>>,
    ) -> Result<GuestCard> {
        require(act, Role::Manager)?;
        let delta = correction.delta;
        if delta == 0 || !(-MAX_CORRECTION..=MAX_CORRECTION).contains(&delta) {
            return Err(Refusal::SettingInvalid { field: "delta" }.into());
        }
        let reason = text::clean_line("reason", &correction.reason, MAX_REASON)?;
        if reason.is_empty() {
            return Err(Refusal::SettingInvalid { field: "reason" }.into());
        }
        self.retry(|_| self.try_correct(act, id, delta, &reason, key))
            .await
    }

    async fn try_correct(
        &self,
        act: &Act,
        id: GuestId,
        delta: i64,
        reason: &str,
        key: Option<&Key<'_>>,
    ) -> Result<GuestCard> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        if let Some(key) = key
            && let Some(first) = key.claim(&mut tx, act).await?
        {
            self.store.flushed().await?;
            return Ok(first);
        }
        let guest = kept(&mut tx, id).await?;
        if guest.visits + delta < 0 {
            return Err(Refusal::VisitsNegative {
                visits: guest.visits,
            }
            .into());
        }
        visits::insert(&mut tx, id, None, delta, reason, &act.actor.key(), act.now).await?;
        let answer = card(&mut tx, &setup, id).await?;
        if let Some(key) = key {
            key.keep(&mut tx, act, &answer).await?;
        }
        let fact = Fact::new(Kind::GuestVisited)
            .guest(Some(id))
            .data(json!({ "delta": delta }));
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(answer)
    }

    /// Lets a guest book no more, for managers; their present bookings stay.
    pub async fn bar_guest(&self, act: &Act, id: GuestId, bar: &Bar) -> Result<GuestCard> {
        let reason = bar.reason.as_deref().unwrap_or_default();
        let reason = text::clean_line("reason", reason, MAX_REASON)?;
        self.set_barred(act, id, true, &reason).await
    }

    /// Lets a guest book again, for managers.
    pub async fn unbar_guest(&self, act: &Act, id: GuestId) -> Result<GuestCard> {
        self.set_barred(act, id, false, "").await
    }

    async fn set_barred(
        &self,
        act: &Act,
        id: GuestId,
        barred: bool,
        reason: &str,
    ) -> Result<GuestCard> {
        require(act, Role::Manager)?;
        self.retry(|_| self.try_set_barred(act, id, barred, reason))
            .await
    }

    async fn try_set_barred(
        &self,
        act: &Act,
        id: GuestId,
        barred: bool,
        reason: &str,
    ) -> Result<GuestCard> {
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        let mut guest = kept(&mut tx, id).await?;
        if guest.barred == barred {
            // Said twice, done once.
            return card(&mut tx, &setup, id).await;
        }
        guest.barred = barred;
        let notes = joined_notes(&guest.notes, reason);
        guest.notes = text::clean_text("notes", &notes, MAX_NOTE)?;
        guests::update(&mut tx, &guest, act.now).await?;
        let answer = card(&mut tx, &setup, id).await?;
        let kind = if barred {
            Kind::GuestBarred
        } else {
            Kind::GuestUnbarred
        };
        self.finish(act, tx, &[Fact::new(kind).guest(Some(id))], &[])
            .await?;
        Ok(answer)
    }
}

fn understand(change: &GuestChange) -> Result<Wanted> {
    if change
        .discount
        .is_some_and(|roubles| !(0..=MAX_DISCOUNT).contains(&roubles))
    {
        return Err(Refusal::SettingInvalid { field: "discount" }.into());
    }
    let notes = change.notes.as_deref();
    Ok(Wanted {
        notes: notes
            .map(|notes| text::clean_text("notes", notes, MAX_NOTE))
            .transpose()?,
        name: change.name.as_deref().map(text::clean_name).transpose()?,
        discount: change.discount,
        tags: change.tags.as_deref().map(tags).transpose()?,
        version: change.version,
    })
}

/// Writes the change into the guest; says what changed.
fn apply(guest: &mut Guest, wanted: &Wanted) -> Result<Vec<&'static str>, Refusal> {
    let mut fields = Vec::new();
    if let Some(notes) = &wanted.notes {
        guest.notes.clone_from(notes);
        fields.push("notes");
    }
    if let Some(name) = &wanted.name {
        if guest.telegram_id.is_some() {
            return Err(Refusal::NameFromTelegram);
        }
        guest.name.clone_from(name);
        fields.push("name");
    }
    if let Some(discount) = wanted.discount {
        guest.discount = discount;
        fields.push("discount");
    }
    if let Some(tags) = &wanted.tags {
        guest.tags.clone_from(tags);
        fields.push("tags");
    }
    Ok(fields)
}
