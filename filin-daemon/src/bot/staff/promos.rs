//! A promotion is added.

use filin_core::api::promotion::{NewPromotion, Promotion};
use filin_core::domain::actor::Act;

use super::args::is_none;
use super::field::Field;
use super::stop::{Deed, Stop, Wrong};
use super::{Order, safe};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::html::cut;

/// Longest description that is shown back.
const LONGEST: usize = 2500;

/// `/add_promo title | description | [url]`
pub(super) async fn add(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let args = order.args();
    let typed: Vec<&str> = order.rest.split('|').map(str::trim).collect();
    if typed.len() > 3 {
        return Err(Wrong::new("promo", order.rest.as_str()).into());
    }
    let part = |at: usize, field| {
        let typed = typed.get(at).copied().filter(|part| !part.is_empty());
        args.answer(field).or(typed)
    };
    let title = part(0, Field::Title).ok_or(Stop::Missing(Field::Title))?;
    let about = part(1, Field::About).ok_or(Stop::Missing(Field::About))?;
    let picture = part(2, Field::Picture);
    if order.asked && picture.is_none() {
        return Err(Stop::Missing(Field::Picture));
    }
    let new = NewPromotion {
        title: title.to_owned(),
        description: about.to_owned(),
        image_url: picture.filter(|text| !is_none(text)).map(str::to_owned),
        ..NewPromotion::default()
    };
    let added = match twin(talk, act, &new).await? {
        Some(twin) => twin,
        None => talk.services().add_promotion(act, &new).await?,
    };
    let args = [
        ("id", added.id.to_string()),
        ("title", safe(&added.title)),
        ("about", safe(&cut(&added.description, LONGEST))),
    ];
    talk.show(Content::text(talk.t("desk-promo-added", &args)))
        .await?;
    Ok(())
}

/// The same promotion again: the same update came twice, or somebody pressed twice.
async fn twin(talk: &Talk, act: &Act, new: &NewPromotion) -> Outcome<Option<Promotion>> {
    let known = talk.services().promotions(act).await?;
    Ok(known.into_iter().find(|one| {
        one.active
            && one.title == new.title
            && one.description == new.description
            && one.image_url == new.image_url
    }))
}
