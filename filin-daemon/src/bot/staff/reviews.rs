//! What guests say of their visits.

use filin_core::api::review::Review;
use filin_core::domain::actor::Act;
use filin_core::service::ReviewQuery;

use super::stop::Deed;
use super::turn::Turn;
use super::{Order, safe};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::html::cut;

/// Reviews on a page.
const PAGE: i64 = 5;
/// Longest words of one, so that a page fits into a message.
const LONGEST: usize = 500;

/// `/reviews`
pub(super) async fn command(talk: &Talk, act: &Act, order: &Order) -> Deed {
    order.args().end()?;
    talk.say(page(talk, act, None).await?).await?;
    Ok(())
}

/// A page, newest first.
pub(super) async fn page(talk: &Talk, act: &Act, cursor: Option<String>) -> Outcome<Content> {
    let services = talk.services();
    let summary = services.review_summary(act, None, None).await?;
    let query = ReviewQuery {
        cursor,
        limit: Some(PAGE),
        ..ReviewQuery::default()
    };
    let found = services.reviews(act, &query).await?;
    let average = summary
        .average
        .map_or_else(|| "—".to_owned(), |one| one.to_string());
    let args = [("count", summary.count.to_string()), ("average", average)];
    let mut blocks = vec![talk.t("desk-reviews", &args)];
    blocks.extend(found.items.iter().map(block));
    let content = Content::text(blocks.join("\n\n"));
    Ok(content.row(found.next.map(|cursor| {
        let turn = Turn::Reviews(cursor);
        Button::press(talk.t("desk-button-more", &[]), turn.press())
    })))
}

fn block(review: &Review) -> String {
    let full = usize::try_from(review.rating.clamp(0, 5)).unwrap_or(0);
    let stars = format!("{}{}", "★".repeat(full), "☆".repeat(5 - full));
    let name = review
        .guest
        .as_ref()
        .map_or("", |guest| guest.name.as_str());
    let day = review.date.0.format("%d.%m.%Y");
    let text = safe(&cut(&review.text, LONGEST));
    format!("{stars} {} · {day}\n{text}", safe(name))
        .trim_end()
        .to_owned()
}
