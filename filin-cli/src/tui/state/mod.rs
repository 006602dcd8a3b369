//! What the dashboard knows and shows, and how it changes: pure, with time told from outside.

mod acts;
mod casts;
mod data;
mod due;
mod flow;
mod form;
mod forms;
mod hear;
mod link;
mod log;
mod modal;
mod picked;
mod rows;
mod undo;
mod waits;
mod walk;

#[cfg(test)]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;

use std::collections::HashSet;
use std::time::Duration;

use chrono::{DateTime, FixedOffset, TimeDelta};
use filin_core::api::booking::Booking;
use filin_core::domain::booking::Status;
use filin_core::domain::ids::{BookingId, WaitId};
use filin_core::domain::service_day::ServiceDay;
use ratatui::layout::Rect;

use super::command::{Command, Open, Pane};
use super::effect::{Answer, Effect};
use super::keymap::Mode;
use crate::output::Tone;
use crate::words::Words;
pub(crate) use casts::is_under_way;
pub(crate) use data::Data;
use due::Due;
pub(crate) use flow::Flow;
pub(crate) use form::{Choice, Field, Form};
#[cfg(test)]
pub(crate) use forms::fixtures as fixtures_of_forms;
pub(crate) use link::Link;
pub(crate) use log::Line;
pub(crate) use modal::{Ask, Modal};
pub(crate) use rows::{Rows, Show};
use undo::{Acting, Undo};
pub(crate) use waits::needs_call;
pub(crate) use walk::{Cursors, at_table};

/// How long a toast stays.
const TOAST: Duration = Duration::from_secs(8);

/// Whoever is not here so many minutes after the start is late.
const LATE_MIN: i64 = 15;

/// How the dashboard was started.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The server's address.
    pub(crate) server: String,
    /// To look, not to touch.
    pub(crate) read_only: bool,
    /// To keep silent when a request comes.
    pub(crate) silent: bool,
    /// To use colours.
    pub(crate) color: bool,
}

/// A short word about what was just done.
#[derive(Debug)]
pub(crate) struct Toast {
    /// What is said.
    pub(crate) text: String,
    /// Its colour.
    pub(crate) tone: Tone,
    until: Duration,
}

/// See the module.
pub(crate) struct State {
    /// The texts, in the user's language.
    pub(crate) words: Words,
    /// How it was started.
    pub(crate) settings: Settings,
    /// Whether what is shown is true.
    pub(crate) link: Link,
    /// What the server said; nothing before it did.
    pub(crate) data: Option<Data>,
    /// The panel that is looked at.
    pub(crate) focus: Pane,
    /// The panel whose booking or table is the one that is meant.
    pub(crate) source: Pane,
    /// Which bookings of the day are shown.
    pub(crate) show: Show,
    /// What is looked at in each panel.
    pub(crate) cursors: Cursors,
    /// What stands on top of the panels.
    pub(crate) modal: Option<Modal>,
    /// What was just done.
    pub(crate) toast: Option<Toast>,
    /// The lists as they are shown; made by [`State::settle`].
    pub(crate) rows: Rows,
    /// Requests that came while nobody looked at the queue.
    pub(crate) news: HashSet<BookingId>,
    /// Whoever waits and was to be called when that was looked at last.
    calls: HashSet<WaitId>,
    undo: Option<Undo>,
    /// What is under way.
    acting: Acting,
    /// The booking to look at once its day was read.
    wanted: Option<BookingId>,
    /// Whoever waits, likewise.
    wanted_wait: Option<WaitId>,
    /// Since the start.
    elapsed: Duration,
    /// What the server's clock said, and when.
    clock: Option<(DateTime<FixedOffset>, Duration)>,
    /// The minute that was shown last.
    minute: Option<i64>,
    /// What is asked for by itself.
    due: Due,
    /// Something was heard before there was anything to put it into.
    early: bool,
    /// When the bell rang last.
    rung: Option<Duration>,
    /// The number of the last question that was asked.
    asked: u64,
    changed: bool,
    bell: bool,
    /// The terminal's size, for whoever points at it.
    pub(crate) size: Rect,
}

impl State {
    /// Before the server has said anything.
    pub(crate) fn new(words: Words, settings: Settings) -> Self {
        Self {
            words,
            settings,
            link: Link::Connecting,
            data: None,
            focus: Pane::Day,
            source: Pane::Day,
            show: Show::All,
            cursors: Cursors::default(),
            modal: None,
            toast: None,
            rows: Rows::default(),
            news: HashSet::new(),
            calls: HashSet::new(),
            undo: None,
            acting: Acting::default(),
            wanted: None,
            wanted_wait: None,
            elapsed: Duration::ZERO,
            clock: None,
            minute: None,
            due: Due::default(),
            early: false,
            rung: None,
            asked: 0,
            changed: true,
            bell: false,
            size: Rect::default(),
        }
    }

    /// Time goes on; `elapsed` is counted from the start.
    pub(crate) fn at(&mut self, elapsed: Duration) {
        self.elapsed = elapsed;
    }

    /// The venue's time by the server's clock: this machine's may be wrong.
    pub(crate) fn now(&self) -> Option<DateTime<FixedOffset>> {
        let (said, at) = self.clock?;
        let since = TimeDelta::from_std(self.elapsed.saturating_sub(at)).ok()?;
        let offset = self.data.as_ref().and_then(|data| {
            let moment = (said + since).to_utc();
            data.local(moment)
        });
        Some(offset.unwrap_or(said + since))
    }

    /// Today by the server's clock.
    pub(crate) fn today(&self) -> Option<ServiceDay> {
        let data = self.data.as_ref()?;
        let now = self.now()?;
        Some(data.day_of(now.to_utc()).unwrap_or(data.venue.today))
    }

    /// The day that is shown.
    pub(crate) fn day(&self) -> Option<ServiceDay> {
        self.data.as_ref().map(|data| data.day)
    }

    /// Seconds until the connection is tried again.
    pub(crate) fn retry_in(&self) -> u64 {
        match &self.link {
            Link::Offline { retry, .. } => {
                let left = retry.saturating_sub(self.elapsed);
                left.as_millis()
                    .div_ceil(1000)
                    .try_into()
                    .unwrap_or(u64::MAX)
            }
            _ => 0,
        }
    }

    /// Whether guests who said yes should long have been here.
    pub(crate) fn is_late(&self, booking: &Booking) -> bool {
        booking.status == Status::Confirmed
            && self
                .now()
                .is_some_and(|now| now - booking.starts_at >= TimeDelta::minutes(LATE_MIN))
    }

    /// What the keys mean.
    pub(crate) fn mode(&self) -> Mode {
        match &self.modal {
            None if self.source == Pane::Waits => Mode::Waits,
            None if self.source == Pane::Casts => Mode::Casts,
            None => Mode::Panes,
            Some(Modal::Help(_) | Modal::Details) => Mode::Page,
            Some(Modal::Ask(_)) => Mode::Ask,
            Some(Modal::Form(_)) => Mode::Form,
        }
    }

    /// Takes a command.
    pub(crate) fn on(&mut self, command: Command) -> Option<Effect> {
        self.touch();
        let effect = self.take(command);
        self.sent(effect)
    }

    fn take(&mut self, command: Command) -> Option<Effect> {
        match command {
            Command::Quit => Some(Effect::Quit),
            Command::Suspend => Some(Effect::Suspend),
            Command::Redraw => Some(Effect::Redraw),
            Command::Reload => Some(self.reload()),
            Command::Focus(pane) => self.focus(pane),
            Command::Cycle(by) => self.cycle(by),
            Command::Go(go) => self.go(go),
            Command::Days(by) => self.days(by),
            Command::Today => Some(Effect::Load(None)),
            Command::Filter => {
                self.show = self.show.next();
                None
            }
            Command::Step(step) => self.step(step),
            Command::Claim => self.claim(),
            Command::Unwait => self.ask_unwait(),
            Command::PauseCast => self.pause_cast(),
            Command::CancelCast => self.ask_cancel_cast(),
            Command::Extend => self.extend(),
            Command::Undo => self.take_back(),
            Command::Open(Open::Help) => {
                self.modal = Some(Modal::Help(0));
                None
            }
            Command::Open(what) => self.open(what),
            Command::Close => {
                self.modal = None;
                None
            }
            Command::Accept => self.accept(),
            Command::Field(by) => self.on_form(|form| form.move_to(by)),
            Command::Choose(by) => self.on_form(|form| form.choose(by)),
            Command::Edit(edit) => self.on_form(|form| form.edit(edit)),
            Command::Paste(text) => self.on_form(|form| form.paste(&text)),
            Command::Point(column, row) => self.point(column, row),
        }
    }

    /// Takes what came of an effect.
    pub(crate) fn answered(&mut self, answer: Answer) -> Option<Effect> {
        self.touch();
        let effect = self.learn(answer);
        self.sent(effect)
    }

    fn learn(&mut self, answer: Answer) -> Option<Effect> {
        match answer {
            Answer::Loaded(loaded) => self.loaded(loaded),
            Answer::Room(Ok(room)) => {
                if let Some(data) = self.data.as_mut().filter(|data| data.day == room.date) {
                    data.room = room;
                }
                None
            }
            Answer::Waits(day, Ok(waits)) => {
                self.waits_came(day, waits);
                None
            }
            Answer::Casts(Ok(casts)) => {
                if let Some(data) = &mut self.data {
                    data.casts = casts;
                }
                None
            }
            Answer::Guest(Ok(card)) => {
                let whose = self.whose();
                if let Some(data) = self.data.as_mut().filter(|_| whose == Some(card.guest.id)) {
                    data.guest = Some(*card);
                }
                None
            }
            Answer::Room(Err(error))
            | Answer::Waits(_, Err(error))
            | Answer::Casts(Err(error))
            | Answer::Guest(Err(error)) => {
                self.complain(&error);
                None
            }
            Answer::Acted(act, done) => self.acted(&act, done),
            Answer::Slots(number, slots) => self.offered(number, slots),
            Answer::Found(number, found) => self.found(number, found),
        }
    }

    /// The terminal has another size.
    pub(crate) fn resize(&mut self, width: u16, height: u16) {
        self.size = Rect::new(0, 0, width, height);
        self.touch();
    }

    /// Says something for a while.
    pub(crate) fn say(&mut self, tone: Tone, text: String) {
        let until = self.elapsed + TOAST;
        self.toast = Some(Toast { text, tone, until });
    }

    /// Puts a question or a form on top. What was said of the act before it would read as said of
    /// this one.
    fn put_up(&mut self, modal: Modal) {
        self.toast = None;
        self.modal = Some(modal);
    }

    /// Whether the screen is behind.
    pub(crate) fn is_changed(&self) -> bool {
        self.changed
    }

    /// The screen will have to be drawn.
    pub(crate) fn touch(&mut self) {
        self.changed = true;
    }

    /// Whether to ring, once.
    pub(crate) fn take_bell(&mut self) -> bool {
        std::mem::take(&mut self.bell)
    }

    /// Makes ready what is drawn: lists in order, and what is looked at in each.
    pub(crate) fn settle(&mut self) {
        self.changed = false;
        let Some(data) = &self.data else { return };
        self.rows = Rows::of(data, self.show, self.now(), self.today());
        self.cursors.settle(&self.rows, data);
        // What was answered elsewhere is no news any more.
        self.news.retain(|id| data.pending.contains_key(id));
        if self.focus == Pane::Queue {
            self.news.clear();
        }
        self.watch_guest();
    }
}
