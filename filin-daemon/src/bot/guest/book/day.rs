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
    let near = near(talk).await?;
    let button_of = |day: &ServiceDay| button(label(talk, near, *day), &Choice::Day(*day));
    let (nearest, later): (Vec<_>, Vec<_>) = days
        .iter()
        .partition(|day| near.is_some_and(|near| near.contains(day)));
    let content = rows(
        Content::text(words),
        nearest.into_iter().map(button_of).collect(),
        1,
    );
    let content = rows(content, later.into_iter().map(button_of).collect(), 2);
    let turn = |key, page| button(talk.t(key, &[]), &Choice::Page(page));
    let earlier = (draft.page > 0).then(|| turn("bot-book-earlier", draft.page.saturating_sub(1)));
    let later = more.then(|| turn("bot-book-more-days", draft.page.saturating_add(1)));
    Ok(content.row(earlier.into_iter().chain(later)))
}

/// Today and tomorrow; nothing after midnight, when people and the house mean different days by it.
async fn near(talk: &Talk) -> Outcome<Option<[ServiceDay; 2]>> {
    let venue = talk.services().bootstrap(&talk.act).await?.venue;
    let agreed = venue.now.date_naive() == venue.today.0;
    Ok(agreed.then(|| [venue.today, venue.today.next()]))
}

fn label(talk: &Talk, near: Option<[ServiceDay; 2]>, day: ServiceDay) -> String {
    let words = talk.words().day(day);
    match near {
        Some([today, _]) if day == today => talk.t("bot-book-today", &[("day", words)]),
        Some([_, tomorrow]) if day == tomorrow => talk.t("bot-book-tomorrow", &[("day", words)]),
        _ => words,
    }
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
