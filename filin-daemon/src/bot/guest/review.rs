//! How it was: stars by buttons, then words.

use filin_core::api::review::{NewReview, Review, ReviewChange};
use filin_core::domain::ids::{BookingId, ReviewId};
use filin_core::domain::refusal::Refusal;
use filin_core::error::Error;

use super::{Dialogue, home, refused};
use crate::bot::failure::Outcome;
use crate::bot::route::{self, Step};
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::html;
use crate::telegram::press::{Page, Press};

/// The step's name in its buttons.
const STEP: &str = "r-words";

/// Asks about visits of late.
pub(super) async fn ask(talk: &Talk) -> Outcome {
    let me = talk.services().whoami(&talk.act).await?;
    if me.to_review.is_empty() {
        let words = talk.t("bot-review-none", &[]);
        let content = Content::text(words).row([home::page_button(talk, Page::Home)]);
        return talk.show(content).await;
    }
    let mut content = Content::text(talk.t("bot-review-ask", &[]));
    for visit in &me.to_review {
        let label = talk.words().day(visit.date);
        content = content.row([Button::press(label, Press::Nothing)]);
        content = content.row(stars(visit.id));
    }
    talk.show(content.row([home::page_button(talk, Page::Home)]))
        .await
}

/// One to five.
fn stars(id: BookingId) -> impl Iterator<Item = Button> {
    (1..=5).map(move |stars| Button::press(format!("{stars} ⭐"), Press::Stars(id, stars)))
}

/// Takes stars, or other ones, and asks for words.
pub(super) async fn take(talk: &Talk, id: BookingId, rating: i64) -> Outcome {
    let new = NewReview {
        booking_id: Some(id),
        rating,
        text: None,
    };
    let review = match talk.services().leave_review(&talk.act, &new).await {
        Err(Error::Refused(Refusal::ReviewExists)) => again(talk, id, rating).await,
        done => done,
    };
    let review = match review {
        Ok(review) => review,
        Err(error @ Error::Refused(_)) => return refused::show(talk, error).await,
        Err(error) => return Err(error.into()),
    };
    talk.keep(&route::Dialogue::Guest(Dialogue::Review(review.id)))
        .await?;
    let count = usize::try_from(review.rating).unwrap_or_default();
    let words = talk.t("bot-review-words", &[("stars", "⭐".repeat(count))]);
    let skip = Press::Pick(STEP.into(), "skip".into());
    let skip = Button::press(talk.t("bot-review-skip", &[]), skip);
    talk.show(Content::text(words).row([skip])).await
}

/// Stars were given before: these stand instead.
async fn again(talk: &Talk, id: BookingId, rating: i64) -> Result<Review, Error> {
    let own = talk.services().own_reviews(&talk.act, None, None).await?;
    let review = own
        .items
        .into_iter()
        .find(|review| review.booking_id == Some(id));
    let review = review.ok_or(Refusal::ReviewExists)?;
    let change = ReviewChange {
        rating: Some(rating),
        text: None,
    };
    talk.services()
        .change_review(&talk.act, review.id, &change)
        .await
}

/// Takes the words.
pub(super) async fn step(talk: &Talk, id: ReviewId, step: Step) -> Outcome {
    let text = match step {
        Step::Pick(name, _) if name == STEP => {
            talk.end().await?;
            return thank(talk).await;
        }
        Step::Words(words) if !words.trim().is_empty() => words,
        Step::Words(_) | Step::Phone(_) => {
            let words = talk.t("bot-words-please", &[]);
            talk.say(Content::text(words)).await?;
            return Ok(());
        }
        Step::Pick(..) => return talk.alert(&talk.t("bot-dialogue-over", &[])).await,
    };
    let change = ReviewChange {
        rating: None,
        text: Some(text),
    };
    match talk.services().change_review(&talk.act, id, &change).await {
        Ok(_) => {
            talk.end().await?;
            thank(talk).await
        }
        // Too long, or with marks that nobody sees: they may try again.
        Err(error @ Error::Refused(Refusal::TextInvalid { .. } | Refusal::TextTooLong { .. })) => {
            let words = talk.services().texts().error(talk.language(), &error);
            talk.say(Content::text(html::escape(&words))).await?;
            Ok(())
        }
        Err(error) => {
            talk.end().await?;
            refused::show(talk, error).await
        }
    }
}

async fn thank(talk: &Talk) -> Outcome {
    let words = talk.t("bot-review-thanks", &[]);
    talk.show(home::menu(talk, &words)).await
}
