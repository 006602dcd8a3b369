//! What the venue says of itself: hours in words, contacts.

use filin_core::api::venue::VenueChange;
use filin_core::domain::actor::Act;

use super::field::Field;
use super::stop::{Deed, Stop};
use super::{Order, safe};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;
use crate::telegram::html::cut;

/// Longest text that is shown back whole.
const LONGEST: usize = 3500;

/// What such a command would replace, as HTML, so that a word of it can be changed.
pub(super) async fn standing(talk: &Talk, act: &Act, command: &str) -> Outcome<Option<String>> {
    if !matches!(command, "set_schedule" | "set_contacts") {
        return Ok(None);
    }
    let venue = talk.services().venue(act).await?;
    let now = if command == "set_schedule" {
        venue.schedule
    } else {
        venue.contacts
    };
    Ok((!now.is_empty()).then(|| safe(&cut(&now, LONGEST))))
}

/// `/set_schedule text`, `/set_contacts text`
pub(super) async fn set(talk: &Talk, act: &Act, order: &Order) -> Deed {
    let mut args = order.args();
    let text = args.rest(Field::Text).ok_or(Stop::Missing(Field::Text))?;
    let mut change = VenueChange::default();
    let text = Some(text.to_owned());
    let key = if order.name == "set_schedule" {
        change.schedule = text;
        "desk-schedule-set"
    } else {
        change.contacts = text;
        "desk-contacts-set"
    };
    let venue = talk.services().change_venue(act, &change).await?;
    let now = if order.name == "set_schedule" {
        venue.schedule
    } else {
        venue.contacts
    };
    let words = talk.t(key, &[("text", safe(&cut(&now, LONGEST)))]);
    talk.show(Content::text(words)).await?;
    Ok(())
}
