//! Promotions: what managers announce.

use serde_json::json;

use super::{Services, require};
use crate::api::promotion::{NewPromotion, Promotion as Wire, PromotionChange};
use crate::domain::actor::{Act, Role};
use crate::domain::ids::PromotionId;
use crate::domain::picture::PictureUrl;
use crate::domain::promotion::{MAX_DESCRIPTION, MAX_PROMOTIONS, MAX_TITLE, Promotion};
use crate::domain::refusal::Refusal;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::store::{promotions, venue};

impl Services {
    /// All promotions, hidden and past ones too, for staff.
    pub async fn promotions(&self, act: &Act) -> Result<Vec<Wire>> {
        require(act, Role::Staff)?;
        let mut tx = self.store.read().await?;
        let all = promotions::all(&mut tx).await?;
        Ok(all.into_iter().map(wire).collect())
    }

    /// Adds a promotion; for managers.
    pub async fn add_promotion(&self, act: &Act, new: &NewPromotion) -> Result<Wire> {
        require(act, Role::Manager)?;
        let mut promotion = understand(new)?;
        let mut tx = self.store.write().await?;
        venue::lock(&mut tx).await?;
        if promotions::count(&mut tx).await? >= MAX_PROMOTIONS {
            let field = "promotions";
            return Err(Refusal::SettingInvalid { field }.into());
        }
        if promotion.is_default {
            promotions::clear_default(&mut tx).await?;
        }
        promotion.id = promotions::insert(&mut tx, &promotion, act.now).await?;
        self.finish(act, tx, &[fact(promotion.id, "added")], &[])
            .await?;
        Ok(wire(promotion))
    }

    /// Changes a promotion; for managers.
    pub async fn change_promotion(
        &self,
        act: &Act,
        id: PromotionId,
        change: &PromotionChange,
    ) -> Result<Wire> {
        require(act, Role::Manager)?;
        if *change == PromotionChange::default() {
            return Err(Refusal::NothingToChange.into());
        }
        let mut tx = self.store.write().await?;
        venue::lock(&mut tx).await?;
        let promotion = apply(promotions::get(&mut tx, id).await?, change)?;
        if promotion.is_default {
            promotions::clear_default(&mut tx).await?;
        }
        promotions::update(&mut tx, &promotion).await?;
        self.finish(act, tx, &[fact(id, "changed")], &[]).await?;
        Ok(wire(promotion))
    }

    /// Takes a promotion away for good; for managers.
    pub async fn remove_promotion(&self, act: &Act, id: PromotionId) -> Result<()> {
        require(act, Role::Manager)?;
        let mut tx = self.store.write().await?;
        venue::lock(&mut tx).await?;
        if !promotions::delete(&mut tx, id).await? {
            return Err(Error::NotFound { noun: "promotion" });
        }
        self.finish(act, tx, &[fact(id, "removed")], &[]).await
    }
}

/// A promotion as it goes over the wire.
pub(super) fn wire(promotion: Promotion) -> Wire {
    Wire {
        id: promotion.id,
        title: promotion.title,
        description: promotion.description,
        image_url: promotion.image_url,
        starts_on: promotion.starts_on,
        ends_on: promotion.ends_on,
        is_default: promotion.is_default,
        active: promotion.active,
    }
}

fn fact(id: PromotionId, action: &str) -> Fact {
    Fact::new(Kind::PromotionChanged).data(json!({ "promotion_id": id, "action": action }))
}

fn understand(new: &NewPromotion) -> Result<Promotion, Refusal> {
    Promotion {
        id: PromotionId(0),
        title: title(&new.title)?,
        description: description(&new.description)?,
        image_url: picture(new.image_url.as_deref())?,
        starts_on: new.starts_on,
        ends_on: new.ends_on,
        is_default: new.is_default,
        active: new.active.unwrap_or(true),
    }
    .check()
}

fn apply(before: Promotion, change: &PromotionChange) -> Result<Promotion, Refusal> {
    let mut after = before;
    if let Some(raw) = &change.title {
        after.title = title(raw)?;
    }
    if let Some(raw) = &change.description {
        after.description = description(raw)?;
    }
    if let Some(raw) = &change.image_url {
        after.image_url = picture(raw.as_deref())?;
    }
    if let Some(day) = change.starts_on {
        after.starts_on = day;
    }
    if let Some(day) = change.ends_on {
        after.ends_on = day;
    }
    after.is_default = change.is_default.unwrap_or(after.is_default);
    after.active = change.active.unwrap_or(after.active);
    after.check()
}

fn title(raw: &str) -> Result<String, Refusal> {
    text::filled_line("title", raw, MAX_TITLE)
}

fn description(raw: &str) -> Result<String, Refusal> {
    text::clean_text("description", raw, MAX_DESCRIPTION)
}

/// An address, if one was given: an empty field is none.
fn picture(raw: Option<&str>) -> Result<Option<String>, Refusal> {
    raw.filter(|raw| !raw.trim().is_empty())
        .map(|raw| PictureUrl::parse(raw).map(Into::into))
        .transpose()
}
