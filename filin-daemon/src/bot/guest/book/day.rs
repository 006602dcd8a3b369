//! Which day: open ones by buttons, any by words.

use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::when;
use filin_core::error::Error;

use super::choice::Choice;
use super::draft::Draft;
use super::{Said, button, rows};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::Content;

/// Days on a page.
const DAYS: usize = 14;

/// Asks.
pub(super) async fn content(talk: &Talk, draft: &Draft) -> Outcome<Content> {
    let skipped = draft.page.saturating_mul(DAYS);
    let wanted = skipped.saturating_add(DAYS + 1);
    let services = talk.services();
    let mut days = services
        .open_days(&talk.act, ServiceDay::BEGIN, wanted)
        .await?;
    let more = days.len() > skipped + DAYS;
    days.truncate(skipped + DAYS);
    let days: Vec<ServiceDay> = days.into_iter().skip(skipped).collect();
    let words = if days.is_empty() {
        talk.t("bot-book-no-days", &[])
    } else {
        talk.t("bot-book-ask-day", &[])
    };
    let words_of = talk.words();
    let buttons = days
        .iter()
        .map(|day| button(words_of.day(*day), &Choice::Day(*day)));
    let content = rows(Content::text(words), buttons.collect(), 2);
    let turn = |key, page| button(talk.t(key, &[]), &Choice::Page(page));
    let earlier = (draft.page > 0).then(|| turn("bot-book-earlier", draft.page.saturating_sub(1)));
    let later = more.then(|| turn("bot-book-more-days", draft.page.saturating_add(1)));
    Ok(content.row(earlier.into_iter().chain(later)))
}

/// Takes a day, if guests may book it.
pub(super) async fn take(talk: &Talk, draft: &mut Draft, day: ServiceDay) -> Outcome<Said> {
    match talk.services().bookable_day(&talk.act, day).await {
        Ok(()) => {
            draft.set_day(Some(day));
            Ok(Said::Taken)
        }
        Err(Error::Refused(why)) => {
            draft.advance();
            let words = talk.services().texts().refusal(talk.language(), &why);
            Ok(Said::Again(Some(words)))
        }
        Err(error) => Err(error.into()),
    }
}

/// Takes a day in words.
pub(super) async fn typed(talk: &Talk, draft: &mut Draft, words: &str) -> Outcome<Said> {
    let today = talk.services().bootstrap(&talk.act).await?.venue.today;
    match when::parse_day(words, today) {
        Ok(day) => take(talk, draft, day).await,
        Err(_) => Ok(Said::Again(Some(talk.t("bot-book-await-day", &[])))),
    }
}
