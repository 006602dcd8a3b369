//! From when: free starts for a booking, others too for a move or a wait.

use chrono::{DateTime, FixedOffset};
use filin_core::api::availability::Slot;
use filin_core::domain::refusal::Refusal;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::table::TableNo;
use filin_core::domain::when;
use filin_core::error::Alternative;
use filin_core::service::Question;

use super::choice::Choice;
use super::draft::{Draft, Goal, Stage};
use super::{Said, button, day, rows};
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};

/// Starts on a page.
const STARTS: usize = 40;

/// Asks; what is free instead of a start that was taken stands first.
pub(super) async fn content(
    talk: &Talk,
    draft: &mut Draft,
    instead: &[Alternative],
) -> Outcome<Content> {
    let Some(day) = draft.day else {
        return Ok(Content::text(talk.t("bot-book-ask-day", &[])));
    };
    let mut slots = slots(talk, draft).await?;
    let mut lost = None;
    if let Some(table) = draft.wish
        && !slots.iter().any(|slot| fits(draft, slot))
    {
        lost = Some(talk.t("bot-book-table-lost", &[("table", table.to_string())]));
        draft.wish = None;
        slots = self::slots(talk, draft).await?;
    }
    let waits = draft.goal == Goal::Wait;
    let fitting: Vec<&Slot> = slots.iter().filter(|slot| fits(draft, slot)).collect();
    let key = match (fitting.is_empty(), waits) {
        (true, _) => "bot-book-no-times",
        (_, true) => "bot-wait-ask-from",
        _ => "bot-book-ask-time",
    };
    let lines: Vec<String> = lost.into_iter().chain([talk.t(key, &[])]).collect();
    let mut content = Content::text(lines.join("\n"));
    for free in instead {
        content = content.row([other(talk, day, free)]);
    }
    if waits && !fitting.is_empty() {
        content = content.row([button(talk.t("bot-wait-all-day", &[]), &Choice::AllDay)]);
    }
    let choice = |slot: &Slot| Choice::Time(day, slot.starts_at.timestamp());
    content = starts(talk, content, draft, &fitting, choice);
    let coming = slots.iter().any(|slot| slot.why.is_none());
    if fitting.is_empty() && coming && draft.goal == Goal::Book {
        content = content.row([button(talk.t("bot-book-wait", &[]), &Choice::Wait)]);
    }
    if fitting.is_empty() {
        let label = talk.t("bot-book-other-day", &[]);
        content = content.row([button(label, &Choice::To(Stage::Day))]);
    }
    Ok(content)
}

/// Asks for the last start of a wait.
pub(super) async fn until_content(talk: &Talk, draft: &Draft) -> Outcome<Content> {
    let slots = slots(talk, draft).await?;
    let later: Vec<&Slot> = later(draft, &slots).collect();
    let content = Content::text(talk.t("bot-wait-ask-until", &[]));
    let choice = |slot: &Slot| Choice::Until(slot.starts_at.timestamp());
    Ok(starts(talk, content, draft, &later, choice))
}

fn starts(
    talk: &Talk,
    content: Content,
    draft: &Draft,
    slots: &[&Slot],
    choice: impl Fn(&Slot) -> Choice,
) -> Content {
    let label = |slot: &Slot| match draft.day {
        Some(day) => talk.words().time(day, slot.starts_at),
        None => slot.starts_at.format("%H:%M").to_string(),
    };
    let page = draft.page.min(slots.len().saturating_sub(1) / STARTS);
    let shown = slots.iter().skip(page * STARTS).take(STARTS);
    let buttons: Vec<Button> = shown
        .map(|slot| button(label(slot), &choice(slot)))
        .collect();
    let content = rows(content, buttons, 4);
    let turn = |key, page| button(talk.t(key, &[]), &Choice::Page(page));
    let earlier = (page > 0).then(|| turn("bot-book-earlier", page.saturating_sub(1)));
    let later = (slots.len() > (page + 1) * STARTS).then(|| turn("bot-book-later", page + 1));
    content.row(earlier.into_iter().chain(later))
}

fn other(talk: &Talk, day: ServiceDay, free: &Alternative) -> Button {
    let words = talk.words();
    let label = talk.t(
        "bot-book-instead",
        &[
            ("time", words.time(day, free.starts_at)),
            ("tables", words.tables(&free.tables)),
        ],
    );
    let choice = Choice::Instead(free.starts_at.timestamp(), free.tables.clone());
    button(label, &choice)
}

/// Takes a start of this day.
pub(super) async fn take(
    talk: &Talk,
    draft: &mut Draft,
    day: ServiceDay,
    second: i64,
) -> Outcome<Said> {
    if draft.party.is_none() {
        return Ok(Said::Again(Some(talk.t("bot-book-step-over", &[]))));
    }
    if draft.day != Some(day) && !matches!(day::take(talk, draft, day).await?, Said::Taken) {
        return Ok(Said::Again(Some(talk.t("bot-book-step-over", &[]))));
    }
    let slots = slots(talk, draft).await?;
    let slot = slots
        .iter()
        .find(|slot| slot.starts_at.timestamp() == second);
    Ok(chosen(talk, draft, slot))
}

/// Takes what was offered instead.
pub(super) async fn take_instead(
    talk: &Talk,
    draft: &mut Draft,
    second: i64,
    tables: Vec<TableNo>,
) -> Outcome<Said> {
    let Some(day) = draft.day else {
        return Ok(Said::Again(Some(talk.t("bot-book-step-over", &[]))));
    };
    draft.wish = None;
    let said = take(talk, draft, day, second).await?;
    if matches!(said, Said::Taken) && draft.goal == Goal::Book {
        draft.tables = Some(tables);
    }
    Ok(said)
}

/// Takes a start in words.
pub(super) async fn typed(talk: &Talk, draft: &mut Draft, words: &str) -> Outcome<Said> {
    let slots = slots(talk, draft).await?;
    match at(&slots, words) {
        Ok(slot) => Ok(chosen(talk, draft, slot)),
        Err(_) => Ok(Said::Again(Some(talk.t("bot-book-await-time", &[])))),
    }
}

fn chosen(talk: &Talk, draft: &mut Draft, slot: Option<&Slot>) -> Said {
    let Some(slot) = slot else {
        draft.set_start(None);
        draft.advance();
        return Said::Again(Some(talk.t("bot-book-no-such-time", &[])));
    };
    if fits(draft, slot) {
        draft.set_start(Some(slot.starts_at));
        return Said::Taken;
    }
    let time = slot.starts_at.format("%H:%M").to_string();
    let words = talk.t("bot-book-time-taken", &[("time", time)]);
    draft.set_start(None);
    draft.advance();
    Said::Again(Some(words))
}

/// Takes the last start of a wait.
pub(super) async fn take_until(talk: &Talk, draft: &mut Draft, second: i64) -> Outcome<Said> {
    let slots = slots(talk, draft).await?;
    let found = later(draft, &slots).find(|slot| slot.starts_at.timestamp() == second);
    Ok(last(talk, draft, found))
}

/// Takes the last start of a wait in words.
pub(super) async fn typed_until(talk: &Talk, draft: &mut Draft, words: &str) -> Outcome<Said> {
    let slots = slots(talk, draft).await?;
    let found = at(&slots, words).ok().flatten();
    let found = found.filter(|slot| draft.start.is_some_and(|start| slot.starts_at >= start));
    Ok(last(talk, draft, found))
}

fn last(talk: &Talk, draft: &mut Draft, slot: Option<&Slot>) -> Said {
    match slot {
        Some(slot) => {
            draft.until = Some(slot.starts_at);
            Said::Taken
        }
        None => Said::Again(Some(talk.t("bot-book-await-time", &[]))),
    }
}

/// Takes every start that the day still has.
pub(super) async fn take_all_day(talk: &Talk, draft: &mut Draft) -> Outcome<Said> {
    if draft.day.is_none() || draft.party.is_none() {
        return Ok(Said::Again(Some(talk.t("bot-book-step-over", &[]))));
    }
    let slots = slots(talk, draft).await?;
    let mut coming = slots.iter().filter(|slot| slot.why.is_none());
    let first = coming.next().map(|slot| slot.starts_at);
    let last = coming.next_back().map(|slot| slot.starts_at);
    draft.start = first;
    draft.until = last.or(first);
    match first {
        Some(_) => Ok(Said::Taken),
        None => Ok(Said::Again(Some(talk.t("bot-book-no-such-time", &[])))),
    }
}

/// The day's grid for the draft's party.
pub(super) async fn slots(talk: &Talk, draft: &Draft) -> Outcome<Vec<Slot>> {
    let question = Question {
        day: draft.day,
        guests: draft.party.unwrap_or(1),
        table: draft.wish,
        minutes: None,
        explain: true,
        except: None,
    };
    let found = talk.services().availability(&talk.act, question).await?;
    Ok(found.slots.clone())
}

/// The slot of a typed time, if the day has it.
fn at<'a>(slots: &'a [Slot], words: &str) -> Result<Option<&'a Slot>, Refusal> {
    let time = when::parse_time(words)?;
    Ok(slots.iter().find(|slot| slot.starts_at.time() == time))
}

fn later<'a>(draft: &Draft, slots: &'a [Slot]) -> impl Iterator<Item = &'a Slot> {
    let start = draft.start;
    slots
        .iter()
        .filter(move |slot| slot.why.is_none() && start.is_some_and(|at| slot.starts_at >= at))
}

/// Whether the draft may ask for this start.
fn fits(draft: &Draft, slot: &Slot) -> bool {
    let free = !slot.tables.is_empty() || !slot.joins.is_empty();
    let coming = slot.why.is_none();
    match &draft.goal {
        Goal::Book => coming && free,
        Goal::Wait => coming,
        // What the booking itself holds may be free for it.
        Goal::Move { from, to, .. } => {
            coming && slot.starts_at != *from && (free || overlaps(slot, *from, *to))
        }
    }
}

fn overlaps(slot: &Slot, from: DateTime<FixedOffset>, to: DateTime<FixedOffset>) -> bool {
    slot.starts_at < to && from < slot.ends_at
}

#[cfg(test)]
mod tests {
    use super::*;
    use filin_core::domain::ids::BookingId;

    fn slot(from: &str, to: &str, tables: &[i64], why: Option<&str>) -> Slot {
        let at = |time: &str| {
            DateTime::parse_from_rfc3339(&format!("2026-11-27T{time}:00+03:00")).unwrap()
        };
        Slot {
            starts_at: at(from),
            ends_at: at(to),
            tables: tables.iter().map(|no| TableNo::new(*no).unwrap()).collect(),
            joins: Vec::new(),
            why: why.map(Into::into),
            unfit: Vec::new(),
        }
    }

    #[test]
    fn full_starts_are_only_for_who_waits_or_moves_beside_themselves() {
        let free = slot("20:00", "22:00", &[1], None);
        let full = slot("21:00", "23:00", &[], None);
        let gone = slot("14:00", "16:00", &[], Some("in_the_past"));
        let own = Goal::Move {
            id: BookingId(1),
            version: 1,
            from: slot("22:00", "23:59", &[], None).starts_at,
            to: slot("22:00", "23:59", &[], None).ends_at,
        };
        for (goal, expected) in [
            (Goal::Book, [true, false, false]),
            (Goal::Wait, [true, true, false]),
            (own, [true, true, false]),
        ] {
            let draft = Draft::new(goal);
            assert_eq!([&free, &full, &gone].map(|one| fits(&draft, one)), expected);
        }
    }

    #[test]
    fn times_as_typed() {
        let slots = [slot("20:00", "22:00", &[1], None)];
        assert!(at(&slots, "2000").is_ok_and(|found| found.is_some()));
        assert!(at(&slots, "20:10").is_ok_and(|found| found.is_none()));
        assert!(at(&slots, "вечером").is_err());
    }
}
