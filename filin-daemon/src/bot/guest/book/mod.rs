//! A booking inside the chat, step by step: day, party, time, table, contact, wishes, yes. The same
//! steps move a booking and lead to the waitlist; [`draft`] knows which are left.
//!
//! An answer may be pressed or typed. A button of an earlier step goes back to that step; nothing
//! is booked but by the yes below what is booked.

mod choice;
mod confirm;
mod day;
mod draft;
mod last;
mod party;
mod table;
mod time;

use filin_core::api::booking::Booking;
use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::phone::PhoneNumber;
use filin_core::domain::refusal::Refusal;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::table::TableNo;
use filin_core::error::{Alternative, Error};

use self::choice::Choice;
pub(super) use self::draft::Draft;
use self::draft::{Goal, Stage};
use super::{Dialogue, refused};
use crate::bot::failure::Outcome;
use crate::bot::route::{self, Step};
use crate::bot::talk::{Place, Talk};
use crate::telegram::content::{Button, Content, Keyboard};
use crate::telegram::html;
use crate::telegram::press::Press;

/// What an answer comes to.
enum Said {
    /// It was taken.
    Taken,
    /// It was not, or the step is only shown anew; with the reason, if it needs one.
    Again(Option<String>),
    /// Something else is shown by now.
    Done,
}

/// Begins a booking, with what a link says of it.
pub(super) async fn begin(talk: &Talk, day: Option<ServiceDay>, table: Option<TableNo>) -> Outcome {
    if let Err(error) = talk.services().may_request(&talk.act).await {
        return refused::show(talk, error).await;
    }
    let mut draft = Draft::new(Goal::Book);
    draft.phone_known = talk.me.phone.is_some();
    draft.wish = table;
    let said = match day {
        Some(day) => day::take(talk, &mut draft, day).await?,
        None => Said::Taken,
    };
    go_on(talk, draft, said).await
}

/// Begins another time for a booking.
pub(super) async fn begin_move(talk: &Talk, booking: &Booking) -> Outcome {
    let mut draft = Draft::new(Goal::Move {
        id: booking.id,
        version: booking.version,
        from: booking.starts_at,
        to: booking.ends_at,
    });
    draft.party = Some(booking.guests);
    go_on(talk, draft, Said::Taken).await
}

/// Begins to wait.
pub(super) async fn begin_wait(talk: &Talk) -> Outcome {
    go_on(talk, Draft::new(Goal::Wait), Said::Taken).await
}

/// Offers what is free instead of what a wait was offered.
pub(super) async fn instead_of(talk: &Talk, wait: &WaitEntry, free: &[Alternative]) -> Outcome {
    let mut draft = Draft::new(Goal::Book);
    draft.phone_known = talk.me.phone.is_some();
    draft.day = Some(wait.date);
    draft.party = Some(wait.guests);
    draft.advance();
    let notice = talk.t("bot-wait-taken", &[]);
    ask(talk, draft, Some(notice), free).await
}

/// Moves the steps on.
pub(super) async fn step(talk: &Talk, mut draft: Draft, step: Step) -> Outcome {
    let said = match step {
        Step::Pick(name, choice) => match Choice::parse(&name, &choice) {
            Some(choice) => picked(talk, &mut draft, choice).await?,
            None => return talk.alert(&talk.t("bot-dialogue-over", &[])).await,
        },
        Step::Words(words) => typed(talk, &mut draft, words.trim()).await?,
        Step::Phone(phone) if draft.stage == Stage::Phone => {
            draft.phone_known = true;
            draft.phone = PhoneNumber::from_contact(&phone).ok().map(Into::into);
            Said::Taken
        }
        Step::Phone(_) => Said::Again(Some(talk.t("bot-contact-taken", &[]))),
    };
    go_on(talk, draft, said).await
}

async fn go_on(talk: &Talk, mut draft: Draft, said: Said) -> Outcome {
    match said {
        Said::Taken if draft.goal == Goal::Wait && draft.until.is_some() => {
            confirm::join(talk, draft).await
        }
        Said::Taken => {
            draft.advance();
            ask(talk, draft, None, &[]).await
        }
        Said::Again(notice) => ask(talk, draft, notice, &[]).await,
        Said::Done => Ok(()),
    }
}

async fn picked(talk: &Talk, draft: &mut Draft, choice: Choice) -> Outcome<Said> {
    let over = || Ok(Said::Again(Some(talk.t("bot-book-step-over", &[]))));
    match choice {
        Choice::Day(day) => day::take(talk, draft, day).await,
        Choice::Party(party) if draft.road().contains(&Stage::Party) => {
            party::take(talk, draft, party).await
        }
        Choice::Time(day, second) => time::take(talk, draft, day, second).await,
        Choice::Until(second) if draft.stage == Stage::Until => {
            time::take_until(talk, draft, second).await
        }
        Choice::AllDay if draft.goal == Goal::Wait => time::take_all_day(talk, draft).await,
        Choice::Tables(second, tables) if draft.start.map(|at| at.timestamp()) == Some(second) => {
            draft.tables = Some(tables);
            Ok(Said::Taken)
        }
        Choice::Instead(second, tables) => time::take_instead(talk, draft, second, tables).await,
        Choice::Skip(Stage::Phone) if draft.stage == Stage::Phone => {
            draft.phone = Some(String::new());
            Ok(Said::Taken)
        }
        Choice::Skip(Stage::Comment) if draft.stage == Stage::Comment => {
            draft.comment = Some(String::new());
            Ok(Said::Taken)
        }
        Choice::To(stage) if draft.go_to(stage) => Ok(Said::Again(None)),
        Choice::Page(page) => {
            draft.page = page;
            Ok(Said::Again(None))
        }
        Choice::Wait if draft.goal == Goal::Book => {
            draft.goal = Goal::Wait;
            draft.wish = None;
            draft.set_start(None);
            Ok(Said::Taken)
        }
        Choice::Sure(asked) if draft.stage == Stage::Confirm && asked == draft.asked => {
            confirm::sure(talk, draft.clone()).await?;
            Ok(Said::Done)
        }
        _ => over(),
    }
}

async fn typed(talk: &Talk, draft: &mut Draft, words: &str) -> Outcome<Said> {
    match draft.stage {
        Stage::Day => day::typed(talk, draft, words).await,
        Stage::Party => party::typed(talk, draft, words).await,
        Stage::Time => time::typed(talk, draft, words).await,
        Stage::Until => time::typed_until(talk, draft, words).await,
        Stage::Table => table::typed(talk, draft, words).await,
        Stage::Phone => Ok(last::typed_phone(talk, draft, words)),
        Stage::Comment => Ok(last::typed_comment(talk, draft, words)),
        Stage::Confirm => Ok(Said::Again(Some(talk.t("bot-book-await-confirm", &[])))),
    }
}

/// Asks the draft's present step, below a notice if there is one, and remembers the draft.
async fn ask(
    talk: &Talk,
    mut draft: Draft,
    notice: Option<String>,
    instead: &[Alternative],
) -> Outcome {
    draft.asked = talk.update_id;
    let asked = question(talk, &mut draft, instead).await;
    let mut content = match asked {
        Err(crate::bot::failure::Failure::Core(Error::Refused(why))) => {
            return turned_down(talk, draft, why).await;
        }
        asked => asked?,
    };
    let mut lines: Vec<String> = notice
        .map(|words| html::escape(&words).into_owned())
        .into_iter()
        .collect();
    lines.push(summary(talk, &draft));
    lines.push(content.html);
    content.html = lines.join("\n\n");
    content = content.row(way_back(talk, &draft));
    let stood = draft.keyboard;
    draft.keyboard = draft.stage == Stage::Phone && talk.place == Place::Private;
    let stands = draft.keyboard;
    talk.keep(&route::Dialogue::Guest(Dialogue::Steps(Box::new(draft))))
        .await?;
    if stood && !stands {
        // Only a message without buttons can take the reply keyboard away.
        let words = talk.t("bot-book-keyboard-gone", &[]);
        talk.say(Content::text(words).keyboard(Keyboard::None))
            .await?;
        talk.say(content).await?;
        return Ok(());
    }
    talk.show(content).await?;
    if stands && !stood {
        let label = talk.t("bot-book-share", &[]);
        let words = talk.t("bot-book-share-hint", &[]);
        talk.say(Content::text(words).keyboard(Keyboard::Contact(label)))
            .await?;
    }
    Ok(())
}

/// A step that cannot be asked as things stand: back to the one that can change it.
async fn turned_down(talk: &Talk, mut draft: Draft, why: Refusal) -> Outcome {
    if matches!(why, Refusal::TableUnknown { .. }) && draft.wish.take().is_some() {
        draft.set_start(draft.start);
    } else if draft.stage == stage_of(&why) || !draft.go_to(stage_of(&why)) {
        talk.end().await?;
        return refused::show(talk, why.into()).await;
    }
    let notice = talk.services().texts().refusal(talk.language(), &why);
    Box::pin(ask(talk, draft, Some(notice), &[])).await
}

/// Which step can set right what is refused.
fn stage_of(why: &Refusal) -> Stage {
    match why {
        Refusal::PartyTooSmall | Refusal::PartyTooLarge { .. } => Stage::Party,
        Refusal::ClosedDay { .. } | Refusal::TooFarAhead { .. } | Refusal::DateInvalid => {
            Stage::Day
        }
        Refusal::TableUnknown { .. }
        | Refusal::TableTooSmall { .. }
        | Refusal::TableTooBig { .. }
        | Refusal::TableWalkInOnly { .. }
        | Refusal::TablesNotNeighbours
        | Refusal::TablesInvalid => Stage::Table,
        Refusal::PhoneInvalid => Stage::Phone,
        Refusal::TextInvalid { .. } | Refusal::TextTooLong { .. } => Stage::Comment,
        _ => Stage::Time,
    }
}

async fn question(talk: &Talk, draft: &mut Draft, instead: &[Alternative]) -> Outcome<Content> {
    match draft.stage {
        Stage::Day => day::content(talk, draft).await,
        Stage::Party => party::content(talk).await,
        Stage::Time => time::content(talk, draft, instead).await,
        Stage::Until => time::until_content(talk, draft).await,
        Stage::Table => table::content(talk, draft).await,
        Stage::Phone => Ok(last::phone(talk)),
        Stage::Comment => Ok(last::comment(talk)),
        Stage::Confirm => confirm::content(talk, draft).await,
    }
}

/// What is said so far.
fn summary(talk: &Talk, draft: &Draft) -> String {
    let words = talk.words();
    let title = match &draft.goal {
        Goal::Book => talk.t("bot-book-title", &[]),
        Goal::Move { id, .. } => talk.t("bot-move-title", &[("id", id.to_string())]),
        Goal::Wait => talk.t("bot-wait-title", &[]),
    };
    let mut parts = Vec::new();
    match (draft.day, draft.start) {
        (Some(day), Some(start)) if draft.goal != Goal::Wait => parts.push(words.when(day, start)),
        (Some(day), Some(start)) => {
            let from = ("from", words.time(day, start));
            parts.push(words.day(day));
            parts.push(talk.t("bot-wait-from", &[from]));
        }
        (Some(day), None) => parts.push(words.day(day)),
        _ => {}
    }
    parts.extend(draft.party.map(|party| words.people(party)));
    if let Some(tables) = draft
        .tables
        .as_ref()
        .or(draft.wish.map(|no| vec![no]).as_ref())
    {
        parts.push(if tables.is_empty() {
            talk.t("bot-book-any-table", &[])
        } else {
            words.tables(tables)
        });
    }
    if parts.is_empty() {
        title
    } else {
        format!("{title}\n{}", parts.join(" · "))
    }
}

fn way_back(talk: &Talk, draft: &Draft) -> Vec<Button> {
    let back = draft.before().map(|stage| {
        let label = talk.t("bot-book-back", &[]);
        Button::press(label, Choice::To(stage).press())
    });
    let quit = Button::press(talk.t("bot-book-quit", &[]), Press::Quit);
    back.into_iter().chain([quit]).collect()
}

/// A button of a step.
fn button(label: impl Into<String>, choice: &Choice) -> Button {
    Button::press(label, choice.press())
}

/// Rows of so many.
fn rows(content: Content, buttons: Vec<Button>, wide: usize) -> Content {
    let mut content = content;
    let mut buttons = buttons.into_iter().peekable();
    while buttons.peek().is_some() {
        let row: Vec<Button> = buttons.by_ref().take(wide).collect();
        content = content.row(row);
    }
    content
}
